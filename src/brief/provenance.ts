import { party } from '../records/amount-words.ts';
import { areaByCode } from '../records/areas.ts';
import { periodName } from '../records/period.ts';
import type { Release } from '../releases/release.ts';
import type { Answer, Cell } from '../series/question.ts';
import type { Sentence } from './brief.ts';
import type { Facts } from './gather.ts';
import { known, type Sight } from './sight.ts';
import { capital, flowWords, listed, when } from './words.ts';

/** How what was said is known: who published it when, how it is valued, how far it reaches, what is missing. */
export function provenance(facts: Facts, told: readonly Answer[], releases: readonly Release[]): Sentence[] {
  const used = new Set(told.flatMap((a) => [...a.cells, a.total].flatMap((c) => c?.releases ?? [])));
  const own = releases.filter((r) => used.has(r.id));
  const sentences = [
    mirrored(facts.subject, told),
    ...published(own),
    ...quoted(own),
    valuation(told.flatMap((a) => a.total ?? [])),
    completeness(own, facts),
    missing(facts),
  ];
  return sentences.flatMap((text) => (text ? [{ text, answers: [] }] : []));
}

/** Whose figures they are, where the other country's cannot be read or were asked for. */
function mirrored({ reporter, partner }: Facts['subject'], told: readonly Answer[]): string | null {
  const source = told.find((a) => a.question.reporter !== reporter)?.question.reporter;
  if (source)
    return `No release of ${party(reporter)} is stored for these months: the figures are those of ${party(source)} on the same trade.`;
  if (areaByCode(partner)?.publishes !== false) return null;
  return `${capital(party(partner))} publishes no trade figures of its own that can be read: these are what ${party(reporter)} reports.`;
}

/** Customs and those who publish their figures again. */
function published(releases: readonly Release[]): string[] {
  return grouped(
    releases.filter((r) => r.rank < 2),
    (r) => r.publisher,
  ).map(([publisher, own]) => `${capital(publisher)} published these figures: ${daysOf(own)}.`);
}

function quoted(releases: readonly Release[]): string[] {
  const press = releases.filter((r) => r.rank === 2);
  if (press.length === 0) return [];
  const by = grouped(press, (r) => r.saidBy ?? r.publisher).map(([who, own]) => `${who} (${daysOf(own)})`);
  return [`Figures are given as quoted by ${listed(by)}.`];
}

const daysOf = (releases: readonly Release[]): string => {
  const days = [...new Set(releases.map((r) => r.published))].sort();
  const dated = days.filter((d) => d !== null);
  if (dated.length === 0) return 'on a day that is not stated';
  if (dated.length > 3) return `between ${periodName(dated[0]!)} and ${periodName(dated.at(-1)!)}`;
  return listed(dated.map(periodName));
};

function valuation(cells: readonly Cell[]): string | null {
  const bases = [...new Set(cells.map((c) => c.basis).filter((b) => b !== null))].sort();
  const words: Record<string, string> = {
    FOB: 'free on board (FOB) at the exporter’s border',
    CIF: 'with insurance and freight to the importer’s border (CIF)',
    FAS: 'free alongside ship (FAS)',
  };
  if (bases.length > 0) return `Values are ${listed(bases.map((b) => words[b] ?? b))}.`;
  return cells.some((c) => c.quoted) ? 'Those who quote the figures do not say how they are valued.' : null;
}

/** Whether a missing row is a zero in the month. */
function completeness(releases: readonly Release[], { subject, stopped, watched }: Facts): string | null {
  const month = releases.filter((r) => r.period === subject.month);
  const full = month.find(
    (r) => r.scope.completeness === 'complete' && r.scope.goods === 'all' && r.scope.detail > 0,
  );
  if (full) {
    const [flow, both] = full.scope.flows;
    const moved = both || !flow ? 'traded' : flow.endsWith('import') ? 'imported' : 'exported';
    return `The release for ${periodName(subject.month)} is complete for all goods, so goods without a row in it were not ${moved}.`;
  }
  if (month.length === 0) return null;
  const zeros = [...stopped, ...watched].some((s) => known(s.now)?.state === 'published-zero');
  return `They are single figures, not the whole release, so nothing follows for goods they do not name${zeros ? '; where nothing was traded, they say so' : ''}.`;
}

/** What a reader will look for and not find. */
function missing({ main, other }: Facts): string | null {
  const sought = (['now', 'before', 'yearAgo', 'soFar', 'soFarYearAgo'] as const).flatMap((part) =>
    [main, other].flatMap((s: Sight) =>
      known(s[part]) ? [] : [{ flow: flowWords(s.now.question, null), when: when(s[part]) }],
    ),
  );
  if (sought.length === 0) return null;
  const by = grouped(sought, (s) => s.flow).map(
    ([flow, own]) => `${flow} in ${listed([...new Set(own.map((s) => s.when))])}`,
  );
  return `Not covered in full by the releases stored: ${by.join('; ')}.`;
}

function grouped<T>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups];
}
