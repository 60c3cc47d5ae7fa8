import type { CellState } from '../series/question.ts';
import type { Sign } from './frame.ts';
import { colour } from './palette.ts';
import { tidy } from './svg-text.ts';

/** The marks of months without an ordinary figure, and what they mean. */
const signs: Partial<Record<CellState, Sign>> = {
  'proven-zero': {
    text: 'nothing: no row in a complete release',
    draw: (x, y) =>
      `<circle cx="${tidy(x)}" cy="${tidy(y)}" r="4.5" fill="${colour('paper')}" stroke="${colour('proven')}" stroke-width="2"/>`,
  },
  'published-zero': {
    text: 'zero, as published or quoted',
    draw: (x, y) =>
      `<path d="M${tidy(x)},${tidy(y - 5)}l3.5,5l-3.5,5l-3.5,-5z" fill="${colour('paper')}" stroke="${colour('ink')}" stroke-width="1.5"/>`,
  },
  nil: {
    text: 'a dash is printed',
    draw: (x, y) =>
      `<path d="M${tidy(x - 3)},${tidy(y - 3)}l6,6m0,-6l-6,6" stroke="${colour('quiet')}" stroke-width="1.5" fill="none"/>`,
  },
  suppressed: {
    text: 'withheld, or no zero can be proven',
    draw: (x, y) =>
      `<rect x="${tidy(x - 4)}" y="${tidy(y - 4)}" width="8" height="8" fill="${colour('rule')}" stroke="${colour('quiet')}"/>`,
  },
};

const span: Sign = {
  text: 'a longer time as one figure, at its average',
  draw: (x, y) =>
    `<rect x="${tidy(x - 5)}" y="${tidy(y - 4)}" width="10" height="8" fill="none" stroke="${colour('quiet')}" stroke-dasharray="3,2"/>`,
};

/** What the marks that appear mean; an ordinary figure needs no words. */
export function signsOf(points: readonly { state: CellState; from?: string; to?: string }[]): Sign[] {
  const states = new Set(points.map((p) => p.state));
  const spans = points.some((p) => p.from !== p.to && p.state === 'value');
  return [
    ...Object.entries(signs).flatMap(([state, sign]) => (states.has(state as CellState) ? [sign] : [])),
    ...(spans ? [span] : []),
  ];
}

/** The mark of a state, where it is not an ordinary figure. */
export const signOf = (state: CellState): Sign | undefined => signs[state];
