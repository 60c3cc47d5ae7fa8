import { unitByWord } from '../records/units.ts';
import type { Context } from './context.ts';
import { wordsOf } from './discourse.ts';
import { type Flow, flowAt } from './flow-words.ts';
import { isAbstract, isModifier, isPreposition, isTime } from './grammar.ts';
import type { Item } from './line.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { otherWordAt } from './other-words.ts';
import { partyCode } from './parties.ts';

/** What a label of a row, the head of a column or the line above a table says. */
export interface Edge {
  area: string | null;
  /** "China's trade with the DPRK", "Exports to the DPRK": the other country; `?` where there are several. */
  facing: string | null;
  flow: Flow | null;
  /** `TOTAL` for "all goods"; null where it names none. */
  goods: string | null;
  /** "Total", "Sum", "Total of these": of what its table lists, as far as it does not say what of. */
  sum: 'all' | 'these' | null;
  /** "Selected goods", "Top destinations": some of those that there are. */
  some: boolean;
  /** "Others", "Rest of the world": what the table leaves out, which has no name. */
  rest: boolean;
  /** "Of which corn": of what the row above it is about. */
  part: boolean;
  /** "Top export destinations", "Market": the countries listed are the other side. */
  partners: boolean;
  /** It names something that is neither traded nor a place or a time: stocks, output, prices. */
  other: boolean;
}

const ALL = /^(?:totals?|all|overall|world|sum|both|subtotals?)$/;
/** Of what stands in the table, or of some of all that there is. */
const THESE = /^(?:these|those|above|listed|shown|selected|both|subtotals?|top|main|major|leading|sub)$/;
const REST = /^(?:others?|rest|remaining|remainder|elsewhere|unspecified)$/;
const PARTNERS =
  /^(?:destinations?|markets?|partners?|buyers?|customers?|suppliers?|sources?|origins?|purchasers?)$/;

/** Words of a unit at the edge of a table name nothing that is traded. */
const UNIT = /^(?:us|usd|eur|million|billion|trillion|thousand|mln|bln|mn|bn|tn|kt|mt|no|pct|percent|pc)$/;

/** "Q 1 2023", "H 1", "YTD", "FY", "11 M". */
const TIME = /^(?:q|h|m|fy|ytd|yoy|mom|qoq|mo|yr)$/;

const NOTHING: Edge = {
  area: null,
  facing: null,
  flow: null,
  goods: null,
  sum: null,
  some: false,
  rest: false,
  part: false,
  partners: false,
  other: false,
};

/** Reads an edge of a table. */
export function edgeOf(all: readonly Item[], { article }: Context): Edge {
  const items = outsideBrackets(all);
  const [first, second] = items;
  if (REST.test(first?.key ?? '') || (/^(?:all|the)$/.test(first?.key ?? '') && REST.test(second?.key ?? '')))
    return { ...NOTHING, rest: true };
  const part =
    `${first?.key} ${second?.key}` === 'of which' || /^(?:thereof|including)$/.test(first?.key ?? '');
  const partners = items.some((i) => PARTNERS.test(i.key));
  const flow = items.map((_, i) => flowAt(items, i)?.word.flow ?? null).find((f) => f !== null) ?? null;
  const places = items.flatMap((i, at) =>
    i.kind === 'area' && !i.area!.code.startsWith('@')
      ? [{ code: partyCode(i.area!.code), facing: isFacing(items, at, flow) }]
      : [],
  );
  const area = places.find((p) => !p.facing)?.code ?? null;
  const others = new Set(places.filter((p) => p.facing || p.code !== area).map((p) => p.code));
  const facing = others.size > 1 && places.some((p) => p.facing) ? '?' : ([...others][0] ?? null);
  const named = items.findIndex((i) => i.kind === 'goods');
  const whole = items.some((i) => ALL.test(i.key));
  const other = items.some(
    (_, i) => otherWordAt(items, i) || /^(?:stocks?|inventor|demand|consumption|use)/.test(items[i]!.key),
  );
  if ((other && flow === null) || isRate(all)) return { ...NOTHING, other: true };
  const phrase = named >= 0 ? nounPhraseAt(items, named) : null;
  const goods = phrase ? wordsOf(phrase, items, article.text) : null;
  const plain = items.every(
    (i) =>
      i.kind !== 'word' ||
      ALL.test(i.key) ||
      THESE.test(i.key) ||
      UNIT.test(i.key) ||
      TIME.test(i.key) ||
      isPreposition(i) ||
      unitByWord(i.key) !== undefined ||
      isTime(i) ||
      isModifier(i) ||
      isAbstract(i) ||
      /^(?:which|thereof)$/.test(i.key) ||
      PARTNERS.test(i.key) ||
      i.key === 'grand' ||
      flow !== null ||
      area !== null ||
      facing !== null,
  );
  // "All goods", "Total exports" say what of; "Total drinks" does in words that we do not know.
  const of = flow !== null || items.some((i) => /^(?:goods|products|commodities|merchandise)$/.test(i.key));
  const these = items.some((i) => THESE.test(i.key));
  const sum =
    !whole || goods !== null || area !== null || (of && !these) ? null : plain && !these ? 'all' : 'these';
  return {
    area,
    facing,
    flow,
    goods: goods ?? (whole && sum === null && area === null ? 'TOTAL' : null),
    sum,
    some: these,
    rest: false,
    part,
    partners,
    other: goods === null && sum === null && !plain,
  };
}

/** "$ per litre", "US$/t": no amount of what was traded. */
const isRate = (items: readonly Item[]): boolean =>
  items.some(
    ({ key }, i) =>
      (key === 'per' && !/^(?:cent|day|month|year|week)/.test(items[i + 1]?.key ?? 'cent')) ||
      (key === '/' && unitByWord(items[i + 1]?.key ?? '') !== undefined),
  );

/** "Exports to the EU", "imports from Peru", "trade with Chile": the other side, whoever's it is. */
function isFacing(items: readonly Item[], at: number, flow: Flow | null): boolean {
  const before = items[at - 1]?.key === 'the' ? at - 2 : at - 1;
  const lead = items[before]?.key ?? '';
  if (lead === 'and' && before > 0 && items[before - 1]!.kind === 'area')
    return isFacing(items, before - 1, flow);
  return (
    (lead === 'to' && flow === 'export') ||
    (lead === 'from' && flow === 'import') ||
    (lead === 'with' && flow !== null)
  );
}

/** Without what stands in brackets, where heads tell their unit. */
function outsideBrackets(items: readonly Item[]): Item[] {
  let depth = 0;
  return items.filter(({ key }) => {
    if (key === '(' || key === '[') depth++;
    const inside = depth > 0;
    if (key === ')' || key === ']') depth--;
    return !inside;
  });
}
