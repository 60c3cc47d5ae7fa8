import { party } from '../records/amount-words.ts';
import { areaName } from '../records/areas.ts';
import { formatCode } from '../records/goods-code.ts';
import { periodName } from '../records/period.ts';
import type { CalendarRow, Mark } from '../releases/calendar.ts';
import { type Edition, editionsOf } from '../releases/editions.ts';
import { type AnyRelease, type IndicatorRelease, isIndicators, type Release } from '../releases/release.ts';
import { indicatorCoverage } from './ingested.ts';

const symbols: Record<Mark, [symbol: string, meaning: string]> = {
  revised: ['R', 'complete, and revised since'],
  complete: ['C', 'complete: an absent row is a zero'],
  'some goods': ['G', 'complete for some goods only'],
  cells: ['p', 'partial: only the rows that are there'],
  printed: ['q', 'quoted in print only'],
  within: ['-', 'only as part of a longer period'],
  missing: ['.', 'nothing'],
};

/** The calendar for a terminal of 80 columns: a line a year, a letter a month, and what the letters mean. */
export function calendarText(rows: readonly CalendarRow[]): string {
  const used = new Set(rows.flatMap((r) => r.years.flatMap((y) => y.months)));
  const legend = (Object.keys(symbols) as Mark[])
    .filter((m) => used.has(m))
    .map((m) => `  ${symbols[m][0]}  ${symbols[m][1]}`);
  return `${rows.map(rowText).join('\n\n')}\n\n${legend.join('\n')}\n`;
}

function rowText({ reporter, flow, partner, years }: CalendarRow): string {
  const whom = partner === 'any' ? '' : `, ${partnersName(partner)}`;
  const lines = years.map(({ year, months }) => `  ${year}  ${months.map((m) => symbols[m][0]).join('  ')}`);
  return [
    `${capital(areaName(reporter))}, ${flow}s${whom}`,
    '        J  F  M  A  M  J  J  A  S  O  N  D',
    ...lines,
  ].join('\n');
}

function partnersName(partner: string): string {
  if (partner === 'all') return 'all partners';
  const codes = partner.split('+');
  return codes.length <= 3 ? codes.map(party).join(', ') : `${codes.length} partners`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Releases one after the other, the newest last: period, who published it and when, what it covers, rows, id. */
export function releaseList(releases: readonly Release[]): string {
  return releases.map(releaseText).join('');
}

/** The same of series beside trade; a file of many countries is told as one. */
export function indicatorList(releases: readonly IndicatorRelease[]): string {
  return editionsOf(releases)
    .flatMap((e) => (e.areas.length <= FEW ? e.releases.map(releaseText) : [editionText(e)]))
    .join('');
}

const FEW = 4;

function editionText(e: Edition): string {
  const [first] = e.releases;
  return `  ${e.areas.length} areas, ${periodName(`${e.from}..${e.to}`)}: ${first!.publisher}, ${dayOf(first!)}
    ${indicatorCoverage(e)}
    ${e.rows.toLocaleString('en')} rows of ${first!.originName}
`;
}

const dayOf = (r: AnyRelease): string =>
  r.published
    ? `published ${r.published}`
    : `stored ${r.retrieved.slice(0, 10)}, day of publication not known`;

function releaseText(r: AnyRelease): string {
  const day = dayOf(r);
  const who = r.saidBy ? `as quoted by ${r.saidBy}` : r.publisher;
  const { scope } = r;
  const extent =
    scope.completeness === 'cells'
      ? 'only these rows'
      : `complete${scope.origin === 'inferred' ? ' (inferred)' : ''}`;
  return `  ${capital(areaName(r.reporter))}, ${periodName(r.period)}: ${who}, ${day}
    ${isIndicators(r) ? indicatorCoverage(r.scope) : covers(r)}; ${extent}
    ${r.rows.toLocaleString('en')} ${r.rows === 1 ? 'row' : 'rows'} of ${r.originName}; id ${r.id}
`;
}

function covers({ scope }: Release): string {
  const { flows, partners, goods, totals, detail } = scope;
  const whom = partners === 'all' ? 'all partners' : partnersName(partners.join('+'));
  const codes =
    goods === 'all'
      ? detail > 0
        ? [`all goods to HS${detail}`]
        : []
      : goods.length > 4
        ? [`${goods.length} codes`]
        : goods.map(formatCode);
  return `${flows.map((f) => `${f}s`).join(' and ')}, ${whom}, ${[...(totals ? ['totals'] : []), ...codes].join(', ')}`;
}
