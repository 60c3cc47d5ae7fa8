import type { Finding } from '../findings/finding.ts';
import type { Scan } from '../findings/scan.ts';
import { areaName } from '../records/areas.ts';
import { Refusal } from '../records/refusal.ts';
import { kindWords, subject } from '../report/findings-words.ts';

/** What a list of findings is asked for, as its address has it. */
export interface Wanted {
  kind: string;
  partner: string;
  flow: string;
  /** Name of a watched list. */
  watched: string;
  /** Words that the goods must hold. */
  goods: string;
  /** The least at stake a month, in money. */
  least: number;
  from: number;
  size: number;
  /** The address's query with some of it set anew; an empty value drops it. */
  query(changed: Record<string, string>): string;
}

/** One filter with its choices and how many findings each leaves. */
export interface Facet {
  name: string;
  choices: readonly { word: string; count: number; href: string; on: boolean }[];
}

const SIZE = 50;
const FILTERS = ['kind', 'partner', 'flow', 'watched'] as const;

/** @throws Refusal for a number that is none. */
export function wantedOf(query: Record<string, string>): Wanted {
  const number = (name: string): number => {
    const given = query[name] ?? '';
    if (given === '') return 0;
    if (!/^\d{1,15}$/.test(given)) throw new Refusal(`${name} "${given.slice(0, 40)}" is no number`);
    return Number(given);
  };
  const text = (name: string) => (query[name] ?? '').slice(0, 200);
  const said = Object.fromEntries([...FILTERS, 'goods', 'least'].map((name) => [name, text(name)]));
  return {
    ...{ kind: text('kind'), partner: text('partner'), flow: text('flow'), watched: text('watched') },
    ...{ goods: text('goods').toLowerCase(), least: number('least'), from: number('from'), size: SIZE },
    query: (changed) =>
      new URLSearchParams(
        Object.entries({ ...said, ...changed }).filter(([, value]) => value !== ''),
      ).toString(),
  };
}

/** The values of a finding that a filter may ask for. */
const valuesOf: Record<(typeof FILTERS)[number], (f: Finding) => string[]> = {
  kind: (f) => [f.kind],
  partner: (f) => [f.partner],
  flow: (f) => [f.flow],
  watched: (f) => f.context.flatMap((c) => (c.is === 'watched' ? [c.name] : [])),
};

/** The findings that all filters leave; `but` is left out of account. */
export function leftOf(findings: readonly Finding[], wanted: Wanted, but: string | null = null): Finding[] {
  return findings.filter((f) => {
    const told = FILTERS.every(
      (name) => name === but || wanted[name] === '' || valuesOf[name](f).includes(wanted[name]),
    );
    const { value, unit } = f.materiality;
    const worth = wanted.least === 0 || (/^[A-Z]{3}$/.test(unit ?? '') && (value ?? 0) >= wanted.least);
    const named = [f, ...f.children].some((x) => subject(x).toLowerCase().includes(wanted.goods));
    return told && worth && named;
  });
}

/** A scan with what the filters leave of it, withdrawn findings too. */
export const narrowedScan = (scan: Scan, wanted: Wanted): Scan => ({
  ...scan,
  findings: leftOf(scan.findings, wanted),
  withdrawn: leftOf(scan.withdrawn, wanted),
});

/** Choices shown of a filter: the most frequent. */
const MOST = 12;
const words: Record<(typeof FILTERS)[number], (value: string) => string> = {
  kind: (value) => kindWords(value as Finding['kind']),
  partner: areaName,
  flow: (value) => `${value}s`,
  watched: (value) => value,
};

/** Each filter with its choices, counted over what the other filters leave. */
export function facetsOf(findings: readonly Finding[], wanted: Wanted, path: string): Facet[] {
  return FILTERS.map((name) => {
    const counts = new Map<string, number>();
    const others = leftOf(findings, wanted, name);
    for (const value of others.flatMap(valuesOf[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
    const href = (value: string) => `${path}?${wanted.query({ [name]: value })}`;
    const choices = [...counts]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST)
      .map(([value, count]) => ({
        word: words[name](value),
        count,
        href: href(value),
        on: wanted[name] === value,
      }));
    const all = { word: 'all', count: others.length, href: href(''), on: wanted[name] === '' };
    return { name, choices: choices.length === 0 ? [] : [all, ...choices] };
  });
}
