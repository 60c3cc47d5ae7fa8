import type { Mark } from '../releases/calendar.ts';
import type { Body, Sign } from './frame.ts';
import { colour } from './palette.ts';
import type { CalendarChart } from './spec.ts';
import { svgText, tidy } from './svg-text.ts';

const words: Record<Mark, string> = {
  revised: 'complete, and published again since',
  complete: 'complete',
  'some goods': 'complete for some goods',
  cells: 'single figures',
  printed: 'quoted in print only',
  within: 'only inside a longer period',
  missing: 'nothing',
};

/** A square a month: the fuller it is inked, the more is known. */
function square(x: number, y: number, side: number, mark: Mark): string {
  const [ink, quiet] = [colour('ink'), colour('quiet')];
  const rect = (inset: number, paint: string) =>
    `<rect x="${tidy(x + inset)}" y="${tidy(y + inset)}" width="${tidy(side - 2 * inset)}" height="${tidy(side - 2 * inset)}" ${paint}/>`;
  const outline = rect(0.75, `fill="none" stroke="${ink}" stroke-width="1.5"`);
  switch (mark) {
    case 'revised':
      return `${rect(0, `fill="${ink}"`)}<circle cx="${tidy(x + side / 2)}" cy="${tidy(y + side / 2)}" r="${tidy(side / 8)}" fill="${colour('paper')}"/>`;
    case 'complete':
      return rect(0, `fill="${ink}"`);
    case 'some goods':
      return `${outline}<path d="M${tidy(x)},${tidy(y + side)}V${tidy(y)}L${tidy(x + side)},${tidy(y + side)}z" fill="${ink}"/>`;
    case 'cells':
      return `${outline}${rect(side * 0.33, `fill="${ink}"`)}`;
    case 'printed':
      return outline;
    case 'within':
      return rect(0.5, `fill="none" stroke="${quiet}" stroke-dasharray="2,2"`);
    case 'missing':
      return `<circle cx="${tidy(x + side / 2)}" cy="${tidy(y + side / 2)}" r="1.2" fill="${quiet}"/>`;
  }
}

/** A row a year, a square a month. */
export function plotCalendar({ rows }: CalendarChart, width: number, size: number): Body {
  const left = 44;
  const step = Math.min(34, (width - left) / 12);
  const side = Math.min(20, step - 4);
  const head = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'].map((letter, i) =>
    svgText(left + i * step + side / 2, size, letter, { size, use: 'quiet', anchor: 'middle' }),
  );
  const cells = rows.flatMap(({ label, months }, r) => {
    const y = size + 8 + r * (side + 6);
    return [
      svgText(0, y + side / 2 + size * 0.35, label, { size, use: 'ink' }),
      ...months.map((mark, i) => square(left + i * step, y, side, mark)),
    ];
  });
  return { svg: [...head, ...cells].join(''), height: size + 8 + rows.length * (side + 6) };
}

/** What the squares that appear mean. */
export function calendarSigns({ rows }: CalendarChart): Sign[] {
  const seen = new Set(rows.flatMap((r) => r.months));
  return (Object.keys(words) as Mark[])
    .filter((mark) => seen.has(mark))
    .map((mark) => ({ text: words[mark], draw: (x, y) => square(x - 5, y - 5, 10, mark) }));
}
