import { areaName } from '../records/areas.ts';
import { formatCode } from '../records/goods-code.ts';
import type { Happening } from '../records/happening.ts';
import { periodName } from '../records/period.ts';
import { type AnyRelease, type IndicatorScope, isIndicators, type Release } from '../releases/release.ts';
import { scopeText } from '../releases/scope-text.ts';

/** What became of one file that was given to `tallyman ingest`. */
export interface IngestedFile {
  name: string;
  /** False when it was there before. */
  fresh: boolean;
  /** ISO instant. */
  stored: string;
  releases: AnyRelease[];
  warnings: string[];
  withdrawn: AnyRelease[];
}

/** Beyond so many releases of one file the list helps nobody; `--format json` has them all. */
const SHOWN = 24;

/** What was stored, file by file, and what each release covers. */
export function ingestedText(file: IngestedFile): string {
  const { releases } = file;
  const rows = releases.reduce((n, r) => n + r.rows, 0);
  const what = `${count(rows, 'row')} in ${count(releases.length, 'release')}`;
  if (!file.fresh)
    return `${file.name}: already stored on ${file.stored.slice(0, 10)} (${what}); nothing was added\n`;
  const lines = releases.slice(0, SHOWN).map(releaseLines);
  const more =
    releases.length > SHOWN
      ? [`  and ${releases.length - SHOWN} more releases (--format json lists them)`]
      : [];
  const back = file.withdrawn.length
    ? [`  in place of ${count(file.withdrawn.length, 'release')} that the same file gave before`]
    : [];
  return `${[`${file.name}: stored ${what}`, ...back, ...lines, ...more].join('\n')}\n`;
}

/** "events.csv: 6 events, 2020-01-22 to 2022-09-26, of North Korea, China". */
export function eventsText({
  name,
  events,
  fresh,
}: {
  name: string;
  events: Happening[];
  fresh: boolean;
}): string {
  const areas = [...new Set(events.flatMap((e) => e.areas))].map(areaName).join(', ');
  const days = events.map((e) => e.from).sort();
  return `${name}: ${count(events.length, 'event')}, ${days[0]} to ${days.at(-1)}, of ${areas}${fresh ? '' : '; stored before'}`;
}

function releaseLines(r: AnyRelease): string {
  const day = r.published ? `published ${r.published}` : 'day of publication not known';
  const who = r.saidBy ? `as quoted by ${r.saidBy}` : r.publisher;
  return [
    `  ${areaName(r.reporter)}, ${periodName(r.period)}: ${who}, ${day}`,
    `    ${isIndicators(r) ? indicatorCoverage(r.scope) : coverage(r)}; ${count(r.rows, 'row')}; id ${r.id}`,
    `    scope ${isIndicators(r) ? r.scope.completeness : scopeText(r.scope)} (${why(r)})`,
  ].join('\n');
}

function coverage({ scope }: Release): string {
  const flows = scope.flows.map((f) => `${f}s`).join(' and ');
  const { partners, goods } = scope;
  const whom = partners === 'all' ? 'all partners' : some(partners.map(areaName), 'partners');
  const codes =
    goods === 'all' ? ['all goods'] : goods.length > 0 ? [some(goods.map(formatCode), 'codes')] : [];
  const totals = scope.totals ? ['totals'] : [];
  return `${flows}, ${whom}, ${[...totals, ...codes].join(' and ')}`;
}

const some = (names: readonly string[], what: string): string =>
  names.length <= 4 ? names.join(', ') : `${names.length} ${what}`;

/** What a release of indicators holds: "cases, deaths; 3 sites". */
export function indicatorCoverage({
  indicators,
  sites,
}: Pick<IndicatorScope, 'indicators' | 'sites'>): string {
  const at = sites.length === 0 ? [] : [sites.length <= 4 ? sites.join(', ') : `${sites.length} sites`];
  return [some(indicators, 'indicators'), ...at].join('; ');
}

const why = ({ scope }: AnyRelease): string =>
  scope.origin === 'stated' ? 'as stated' : `inferred: ${scope.note ?? 'from the rows'}`;

const count = (n: number, word: string): string => `${n.toLocaleString('en')} ${word}${n === 1 ? '' : 's'}`;

/** The same for programs: releases as the catalogue keeps them. */
export const ingestedJson = (
  files: readonly IngestedFile[],
  refused: readonly { name: string; error: string }[],
): string => `${JSON.stringify({ files, refused }, null, 2)}\n`;
