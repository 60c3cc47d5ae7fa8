import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { chartPng } from '../../src/charts/png.ts';
import type { Chart, MonthsChart, Point } from '../../src/charts/spec.ts';
import { chartSvg } from '../../src/charts/svg.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { shiftDay } from '../../src/records/days.ts';

const point = (from: string, value: number | null, state: Point['state'], to = from): Point => ({
  ...{ from, to, state, value },
  text: value === null ? '' : value === 0 ? 'none' : `$${value / 1e6} million`,
});

const frame = {
  title:
    'China’s exports to North Korea fell 85.2% to $14.51 million in May 2022, from $98.1 million in April',
  subtitle: 'Million US dollars a month',
  source: 'China Customs <GACC> & Reuters',
  alt: 'A line that falls in May.',
};

const months: MonthsChart = {
  ...{ kind: 'months', ...frame, unit: 'USD', marked: '2022-05' },
  points: [
    point('2021-10', 30e6, 'value', '2021-12'),
    point('2022-01', 40e6, 'value'),
    point('2022-02', 57e6, 'value'),
    point('2022-03', null, 'not-covered'),
    point('2022-04', 98.1e6, 'value'),
    point('2022-05', 14.51e6, 'value'),
    point('2022-06', 0, 'proven-zero'),
    point('2022-07', 0, 'published-zero'),
    point('2022-08', null, 'suppressed'),
    point('2022-09', null, 'nil'),
  ],
  events: [
    { day: '2022-04-29', label: '29 April: freight trains suspended' },
    { day: '2022-05-12', label: '12 May: outbreak admitted' },
    { day: '2030-01-01', label: 'outside of the months' },
  ],
};

/** Ninety days, a week told as one figure among them, and a value below zero. */
const days: MonthsChart = {
  ...{ kind: 'months', ...frame, unit: 'case', marked: '2022-05-16' },
  points: [
    ...Array.from({ length: 90 }, (_, i) => point(shiftDay('2022-05-13', i), 1e5 / (i + 1), 'value')),
    point('2022-08-11', 7e5, 'value', '2022-08-17'),
    point('2022-08-18', -2e4, 'value'),
  ],
  events: [{ day: '2022-06-17', label: '17 June: another outbreak' }],
};

const charts: Chart[] = [
  months,
  days,
  {
    ...{ kind: 'bars', ...frame, unit: 'USD' },
    bars: [
      { label: 'soybeans (HS 1201)', state: 'value', value: 2.97e6, text: '$2.97 million' },
      { label: 'machines for the reception and transmission of voice', state: 'value', value: 1, text: '$1' },
      { label: 'face masks', state: 'published-zero', value: 0, text: 'none' },
    ],
  },
  {
    ...{ kind: 'calendar', ...frame },
    rows: [
      { label: '2021', months: Array(12).fill('complete') },
      {
        label: '2022',
        months: ['revised', 'some goods', 'cells', 'printed', 'within', ...Array(7).fill('missing')],
      },
    ],
  },
  {
    ...{ kind: 'panels', ...frame, marked: '2022-05' },
    panels: ['face masks', 'rubber gloves'].map((label) => ({ label, unit: 'item', points: months.points })),
  },
];

const drawn = (chart: Chart, width: number) => {
  const { document } = parseHTML(`<body>${chartSvg(chart, width)}</body>`);
  return document.querySelector('svg')!;
};

describe.each(
  charts.flatMap((chart) => [320, 360, 720, 1400].map((width) => ({ kind: chart.kind, chart, width }))),
)('$kind at $width px', ({ chart, width }) => {
  const svg = drawn(chart, width);

  test('says title, source and what is to be seen', () => {
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector('title')!.textContent).toBe(frame.title);
    expect(svg.querySelector('desc')!.textContent).toBe(frame.alt);
    const said = [...svg.querySelectorAll('text')].map((t) => t.textContent).join(' ');
    expect(said).toContain('Source: China Customs <GACC> & Reuters');
    expect(said.replaceAll(/\s+/g, ' ')).toContain(frame.title.split(' ').slice(0, 3).join(' '));
  });

  test('no own text leaves the picture', () => {
    for (const text of svg.querySelectorAll('svg > text')) {
      const size = Number(text.getAttribute('font-size'));
      expect(Number(text.getAttribute('x')) + textWidth(text.textContent!, size)).toBeLessThanOrEqual(width);
    }
  });

  test('turns dark where the reader prefers that', () => {
    expect(svg.querySelector('style')!.textContent).toContain('prefers-color-scheme:dark');
  });
});

describe('a line over months', () => {
  const svg = drawn(months, 720);

  test('breaks at a month that is not covered', () => {
    const line = svg.querySelector('g[aria-label=line] path')!.getAttribute('d')!;
    expect(line.match(/M/g)).toHaveLength(2);
  });

  test('has a mark of its own for every kind of month without trade', () => {
    const dots = [...svg.querySelectorAll('g[aria-label=dot]')];
    const stroke = (colour: string) => dots.filter((g) => g.getAttribute('stroke') === colour).length;
    expect(stroke('#176f45')).toBe(1);
    expect(dots.length).toBeGreaterThanOrEqual(5);
  });

  test('frames a span that was published as one figure, as high as its average', () => {
    const rect = svg.querySelector('g[aria-label=rect] rect')!;
    const [y, height] = [Number(rect.getAttribute('y')), Number(rect.getAttribute('height'))];
    const dot = svg.querySelector('g[aria-label=dot] circle')!;
    expect(rect.parentElement!.getAttribute('stroke-dasharray')).toBeTruthy();
    expect(y + height).toBeGreaterThan(Number(dot.getAttribute('cy')));
  });

  test('shows events within the months only', () => {
    const said = svg.textContent!;
    expect(said).toContain('29 April: freight trains suspended');
    expect(said).not.toContain('outside of the months');
  });
});

test('a PNG is a picture of the size asked for', () => {
  const png = chartPng(chartSvg(months, 360), 2);
  const view = new DataView(png.buffer, png.byteOffset);
  expect(view.getUint32(0)).toBe(0x89504e47);
  expect(view.getUint32(16)).toBe(720);
});
