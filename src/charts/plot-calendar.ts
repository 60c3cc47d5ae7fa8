import type { Body, Sign } from './frame.ts';
import { colour } from './palette.ts';
import type { CalendarChart, Coverage } from './spec.ts';
import { svgText, tidy } from './svg-text.ts';

const words: Record<Coverage, string> = {
  complete: 'complete',
  'some goods': 'complete for some goods',
  'single figures': 'single figures',
  printed: 'quoted in print only',
  within: 'only inside a longer period',
  missing: 'nothing',
};

/** A square a month: the fuller it is inked, the more is known. */
function square(x: number, y: number, side: number, coverage: Coverage): string {
  const [ink, quiet] = [colour('ink'), colour('quiet')];
  const rect = (inset: number, paint: string) =>
    `<rect x="${tidy(x + inset)}" y="${tidy(y + inset)}" width="${tidy(side - 2 * inset)}" height="${tidy(side - 2 * inset)}" ${paint}/>`;
  const outline = rect(0.75, `fill="none" stroke="${ink}" stroke-width="1.5"`);
  switch (coverage) {
    case 'complete':
      return rect(0, `fill="${ink}"`);
    case 'some goods':
      return `${outline}<path d="M${tidy(x)},${tidy(y + side)}V${tidy(y)}L${tidy(x + side)},${tidy(y + side)}z" fill="${ink}"/>`;
    case 'single figures':
      return `${outline}${rect(side * 0.33, `fill="${ink}"`)}`;
    case 'printed':
      return outline;
    case 'within':
      return rect(0.5, `fill="none" stroke="${quiet}" stroke-dasharray="2,2"`);
    case 'missing':
      return `<circle cx="${tidy(x + side / 2)}" cy="${tidy(y + side / 2)}" r="1.2" fill="${quiet}"/>`;
  }
}

/** A row a year, a square a month; a month told in full by more than one release bears a dot. */
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
      ...months.map(({ coverage, revised }, i) => {
        const x = left + i * step;
        const dot = revised
          ? `<circle cx="${tidy(x + side / 2)}" cy="${tidy(y + side / 2)}" r="2.5" fill="${colour('paper')}"/>`
          : '';
        return square(x, y, side, coverage) + dot;
      }),
    ];
  });
  return { svg: [...head, ...cells].join(''), height: size + 8 + rows.length * (side + 6) };
}

export function calendarSigns({ rows }: CalendarChart): Sign[] {
  const months = rows.flatMap((r) => r.months);
  const seen = new Set(months.map((m) => m.coverage));
  const signs: Sign[] = (Object.keys(words) as Coverage[])
    .filter((c) => seen.has(c))
    .map((c) => ({ text: words[c], draw: (x, y) => square(x - 5, y - 5, 10, c) }));
  if (!months.some((m) => m.revised)) return signs;
  const revised: Sign = {
    text: 'revised since',
    draw: (x, y) =>
      `${square(x - 5, y - 5, 10, 'complete')}<circle cx="${tidy(x)}" cy="${tidy(y)}" r="2" fill="${colour('paper')}"/>`,
  };
  return [revised, ...signs];
}
