import type { Cell } from '../series/question.ts';

const bars = '▁▂▃▄▅▆▇█';

/**
 * The months or days as one line of bars: the greatest is full, a zero is `0`, what is not known is left blank. Null
 * when fewer than three are known, or when a balance goes below zero.
 */
export function spark(cells: readonly Cell[]): string | null {
  const values = cells.map((c) => (c.value === null ? null : Number(c.value)));
  const known = values.filter((v) => v !== null);
  const most = Math.max(...known);
  if (
    known.length < 3 ||
    most <= 0 ||
    Math.min(...known) < 0 ||
    cells.some((c) => c.period.length !== 7 && c.period.length !== 10)
  )
    return null;
  return values
    .map((v) => (v === null ? ' ' : v === 0 ? '0' : bars[Math.ceil((v / most) * bars.length) - 1]))
    .join('');
}
