import { epidemicWordAt } from './epidemic-words.ts';
import { type Flow, flowAt, flowOfRank } from './flow-words.ts';
import {
  EVERYTHING,
  isAbstract,
  isConjunction,
  isDeterminer,
  isModifier,
  isPreposition,
  isSpeech,
  isVerb,
} from './grammar.ts';
import type { Item } from './line.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { otherWordAt } from './other-words.ts';
import { BOTH, SUBJECT } from './pronouns.ts';
import { joinLists } from './topic-lists.ts';

/**
 * A phrase that can be what a figure is about: "Chinese exports of rice to the North", "it had bought", "chips",
 * "deaths", "the population". What it leaves out (null) comes from what was said before.
 */
export interface Topic {
  domain: 'trade' | 'epidemic' | 'other';
  /** First, head and last item. */
  from: number;
  at: number;
  to: number;
  form: 'noun' | 'verb' | 'goods' | 'place' | 'count';
  flow: Flow | null;
  /** Area codes or pronouns. */
  reporter: string | null;
  partner: string | null;
  goods: NounPhrase | null;
  /** Trade with all the world or in all goods, by its own words. */
  everything: boolean;
  /** "the shipments": those already spoken of. */
  definite: boolean;
  /** "average daily exports": of whatever was spoken of. */
  average: boolean;
  /** The one figure it is told with, where each of a list has its own (item), else -1. */
  figure: number;
  /** A word that both sides use of one flow: what one ships the other buys. */
  eitherSide: boolean;
}

/** The topics of a line in the order of their heads. */
export function topicsOf(items: readonly Item[]): Topic[] {
  const topics: Topic[] = [];
  const taken = new Set<number>();
  const keep = (topic: Topic) => {
    topics.push(topic);
    for (let i = topic.from; i <= topic.to; i++) taken.add(i);
  };
  for (let i = 0; i < items.length; i++) {
    if (taken.has(i)) continue;
    const flow = flowAt(items, i) ?? flowOfRank(items[i]!, i);
    if (flow) {
      const { word } = flow;
      const topic =
        word.form === 'noun'
          ? nounTopic(items, i, flow.to, word.flow, taken)
          : verbTopic(items, i, word.flow, taken);
      topic.eitherSide = word.eitherSide;
      if (!word.weak || isTold(items, topic)) keep(topic);
      i = Math.max(i, flow.to);
      continue;
    }
    const domain = epidemicWordAt(items, i) ? 'epidemic' : otherWordAt(items, i) ? 'other' : null;
    if (domain) keep({ ...bare(i), domain, form: 'count' });
  }
  for (let i = 0; i < items.length; i++) {
    if (taken.has(i)) continue;
    if (items[i]!.kind === 'goods') keep(goodsTopic(items, i));
    else if (isOwnGoods(items, i))
      keep({ ...bare(i + 1), from: i, flow: 'export', reporter: code(items[i]!), to: i + 1 });
    else if (items[i]!.kind === 'area') keepIf(placeTopic(items, i), keep);
    else if (beginsClause(items, i)) keepIf(unknownGoods(items, i, taken), keep);
  }
  topics.sort((a, b) => a.at - b.at);
  for (const [i, topic] of topics.entries()) if (i > 0) adoptSubject(items, topics[i - 1]!, topic);
  return joinLists(items, topics);
}

/** "Chinese goods for $8.68 billion": what a country sends out goes by its adjective. */
const isOwnGoods = (items: readonly Item[], at: number): boolean =>
  items[at]!.area?.as === 'demonym' &&
  /^(?:goods|products|merchandise)$/.test(items[at + 1]?.key ?? '') &&
  !isObject(items, at);

const keepIf = (topic: Topic | null, keep: (topic: Topic) => void): void => {
  if (topic) keep(topic);
};

/** "To the United States +0.8%, China +11.2%": a place with its amount, as lists of destinations have them. */
function placeTopic(items: readonly Item[], at: number): Topic | null {
  let i = at + 1;
  while (items[i]?.kind === 'sign' && /^[-+–−:]$/.test(items[i]!.key)) i++;
  if (items[i]?.kind !== 'figure' || items[at]!.possessive || code(items[at]!).startsWith('@')) return null;
  const before = items[at - 1];
  const lead = before && isDeterminer(before) ? items[at - 2] : before;
  if (lead && lead.kind === 'word' && !/^(?:to|from|and)$/.test(lead.key)) return null;
  const flow = lead?.key === 'to' ? 'export' : lead?.key === 'from' ? 'import' : null;
  return { ...bare(at), form: 'place', flow, partner: code(items[at]!) };
}

const beginsClause = (items: readonly Item[], at: number): boolean =>
  at === 0 || /^(?:[;,:.(]|and|while|but|whereas)$/.test(items[at - 1]!.key);

/** "Toys earned", "capital goods fell", "machinery (12%)": a subject the lexicon does not know. */
function unknownGoods(items: readonly Item[], at: number, taken: ReadonlySet<number>): Topic | null {
  const phrase = nounPhraseAt(items, at);
  if (!phrase?.names || phrase.to - phrase.from > 4) return null;
  const inside = items.slice(phrase.from, phrase.to + 1);
  if (
    inside.some(
      (x, i) => taken.has(phrase.from + i) || x.kind === 'area' || x.kind === 'number' || isAbstract(x),
    )
  )
    return null;
  const next = items[phrase.to + 1];
  const amount = (i: number) => items.slice(i, i + 4).some((x) => x.kind === 'figure');
  // "Soda of $4 million"; "Engineering goods, 28 percent of exports, rose"
  if (
    (next?.key === 'of' && amount(phrase.to + 2)) ||
    (at === 0 && next?.key === ',' && items[phrase.to + 2]?.kind === 'figure')
  )
    return { ...bare(phrase.to), from: phrase.from, form: 'goods', goods: phrase };
  const open = next?.kind === 'sign' && /^[-+–−(:]$/.test(next.key) ? items[phrase.to + 2] : next;
  const tells = next && (isVerb(next) || (open !== next && open?.kind === 'figure')) && !isSpeech(next);
  if (!tells || !items.slice(phrase.to + 1, phrase.to + 7).some((x) => x.kind === 'figure')) return null;
  return { ...bare(phrase.to), from: phrase.from, form: 'goods', goods: phrase };
}

/** "Coal was the biggest export": the flow that is said of goods is theirs. */
function adoptSubject(items: readonly Item[], subject: Topic, topic: Topic): void {
  if (subject.form !== 'goods' || topic.form !== 'noun' || topic.goods || topic.everything) return;
  const between = items.slice(subject.to + 1, topic.at);
  if (
    between.length <= 8 &&
    /^(?:is|are|was|were|remained)$/.test(between[0]?.key ?? '') &&
    !between.some(isPreposition)
  )
    topic.goods = subject.goods;
}

const bare = (at: number): Topic => ({
  domain: 'trade',
  from: at,
  at,
  to: at,
  form: 'noun',
  flow: null,
  reporter: null,
  partner: null,
  goods: null,
  everything: false,
  definite: false,
  average: false,
  figure: -1,
  eitherSide: false,
});

/** Whether a word with other senses means trade here: goods or an amount stand by it. */
const isTold = (items: readonly Item[], { form, at, reporter, partner, goods }: Topic): boolean =>
  nearFigure(items, at) ||
  (form === 'noun' && (reporter !== null || partner !== null)) ||
  (goods !== null &&
    items.slice(goods.from, goods.to + 1).some((i) => i.kind === 'goods' || i.key === 'goods'));

const nearFigure = (items: readonly Item[], at: number): boolean =>
  items.length === 1 || items.slice(at + 1, at + 8).some((i) => i.kind === 'figure');

function goodsTopic(items: readonly Item[], at: number): Topic {
  let from = at;
  while (from > 0 && at - from < 3 && isAdjective(items[from - 1]!) && !flowAt(items, from - 1)) from--;
  return { ...bare(at), from, form: 'goods', goods: { from, to: at, names: true, area: -1 } };
}

const isAdjective = (item: Item): boolean =>
  item.key === '-' ||
  (item.kind === 'word' &&
    !isPreposition(item) &&
    !isConjunction(item) &&
    !isVerb(item) &&
    !isModifier(item));

function nounTopic(
  items: readonly Item[],
  at: number,
  last: number,
  flow: Flow,
  taken: ReadonlySet<number>,
): Topic {
  const topic = { ...bare(at), flow, to: last };
  readLeft(items, topic);
  readRight(items, topic, last + 1);
  // "Russia was China's fifth-largest trading partner"
  if (items.slice(at, last + 1).some((i) => i.key.startsWith('partner')))
    topic.partner ??= subjectOf(items, topic.from, taken);
  topic.partner ??= frontedPartner(items, topic, taken);
  topic.reporter ??= subjectOf(items, topic.from, taken);
  if (topic.partner === topic.reporter && topic.flow !== 'trade') topic.reporter = null;
  return topic;
}

/** "With the United States the surplus", "To China, exports": the partner stands at the head of the clause. */
function frontedPartner(items: readonly Item[], topic: Topic, taken: ReadonlySet<number>): string | null {
  for (let i = topic.from - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.kind === 'figure' || item.key === ';' || topic.from - i > 9) return null;
    if (item.kind !== 'area' || taken.has(i) || !isObject(items, i)) continue;
    const lead =
      items[i - 1]!.kind === 'word' && isPreposition(items[i - 1]!) ? items[i - 1]! : items[i - 2]!;
    return /^(?:with|to|from)$/.test(lead?.key ?? '') ? code(item) : null;
  }
  return null;
}

/** "China's overall", "North Korea's crop", "China-North Korea", "two-way": the words before the noun. */
function readLeft(items: readonly Item[], topic: Topic): void {
  let goods = { from: -1, to: -1, open: true };
  for (let i = topic.at - 1; i >= 0 && topic.at - i < 10; i--) {
    const item = items[i]!;
    // "China's fifth-largest trading partner"
    if (item.kind === 'figure' && items[i - 1]?.possessive) continue;
    if (item.kind === 'area') {
      topic.from = i;
      const joint = items[i - 1];
      const other = items[i - 2];
      if (item.key.startsWith('inter-') && item.area!.also) {
        [topic.reporter, topic.partner] = [
          item.area!.code,
          item.area!.also.find((c) => c !== item.area!.code) ?? null,
        ];
      } else if (joint?.key === '-' && /^(?:intra|inter)$/.test(other?.key ?? '')) {
        topic.reporter = topic.partner = code(item);
      } else if (
        item.area!.as === 'demonym' &&
        joint?.kind === 'area' &&
        joint.possessive &&
        topic.flow === 'import'
      ) {
        // "North Korea's Chinese soybean imports"
        [topic.reporter, topic.partner] = [code(joint), code(item)];
      } else if (other?.kind === 'area' && /^(?:-|and|\/)$/.test(joint!.key) && topic.flow !== 'import') {
        topic.reporter = code(other);
        topic.partner = code(item);
        topic.from = i - 2;
      } else topic.reporter = code(item);
      break;
    }
    if (item.key === 'services' && items[i - 1]?.key === 'and' && items[i - 2]?.key === 'goods') {
      i -= 2;
    } else if (item.kind === 'goods') {
      if (goods.open) goods = { from: i, to: goods.to < 0 ? i : goods.to, open: true };
    } else if (item.kind === 'word' && isDeterminer(item)) {
      topic.definite = /^(?:the|these|those)$/.test(item.key);
      break;
    } else if (item.kind === 'word' && !isPreposition(item) && !isConjunction(item) && !isVerb(item)) {
      if (EVERYTHING.test(item.key)) topic.everything = true;
      if (/^(?:average|daily)$/.test(item.key)) topic.average = true;
      if (
        /^(?:bilateral|mutual|two-way)$/.test(item.key) ||
        (item.key === 'two' && items[i + 2]?.key === 'way')
      ) {
        topic.reporter = BOTH;
      }
      const names = !isModifier(item) && (topic.flow !== 'balance' || item.key === 'services');
      if (names && goods.open && i >= topic.at - 2 && item.key.length > 2)
        goods = { from: i, to: goods.to < 0 ? i : goods.to, open: true };
      else goods.open = false;
    } else if (item.key !== '-') {
      if (item.key === 'of')
        topic.average ||= items.slice(Math.max(0, i - 4), i).some((x) => /^(?:average|daily)$/.test(x.key));
      if (item.key === 'for' && goods.to < 0) topic.goods = phraseBefore(items, i);
      break;
    }
    topic.from = i;
  }
  if (goods.to >= 0) topic.goods = { from: goods.from, to: goods.to, names: true, area: -1 };
}

/** "medical supplies for export": the goods stand before the preposition. */
function phraseBefore(items: readonly Item[], at: number): NounPhrase | null {
  let from = at;
  while (
    from > 0 &&
    at - from < 6 &&
    (isAdjective(items[from - 1]!) || items[from - 1]!.kind === 'goods' || items[from - 1]!.key === 'and')
  )
    from--;
  while (from < at && items[from]!.key === 'and') from++;
  const phrase = { from, to: at - 1, names: true, area: -1 };
  return from < at &&
    items
      .slice(from, at)
      .some((i) => i.kind === 'goods' || /^(?:goods|products|materials|supplies|equipment)$/.test(i.key))
    ? phrase
    : null;
}

/** "of rice to the North", "between China and Russia", "with the EU": the words behind the noun. */
function readRight(items: readonly Item[], topic: Topic, start: number): void {
  for (let i = start; i < items.length && i - start < 16; i++) {
    const item = items[i]!;
    if (item.kind === 'figure') {
      readBehindAmount(items, topic, i + 1);
      return;
    }
    if (item.kind === 'sign' && item.key !== '-') return;
    if (isVerb(item) || (isConjunction(item) && item.key !== 'and')) return;
    if (flowAt(items, i)) return;
    if (item.key === 'and' && items[i + 1]?.kind !== 'area') return;
    if (!isPreposition(item)) continue;
    const area = areaAfter(items, i);
    if (area >= 0) {
      i = placeArea(items, topic, item.key, area);
      topic.to = i;
      continue;
    }
    if (/^(?:of|in|on)$/.test(item.key) && items[i + 1]?.kind !== 'figure') {
      const phrase = nounPhraseAt(items, i + 1);
      if (!phrase || (item.key !== 'of' && !namesGoods(items, phrase))) continue;
      if (items.slice(phrase.from, phrase.to + 1).some((x) => x.kind === 'area' && x.area!.as !== 'demonym'))
        continue;
      topic.goods ??= phrase;
      if (phrase.area >= 0 && topic.flow === 'import') topic.partner ??= code(items[phrase.area]!);
      if (phrase.area >= 0 && topic.flow === 'export') topic.reporter ??= code(items[phrase.area]!);
      i = phrase.to;
      topic.to = i;
    }
  }
}

/** "exports of $5 million of rice to China": the partner may follow the amount. */
function readBehindAmount(items: readonly Item[], topic: Topic, start: number): void {
  let i = start;
  if (items[i]?.key === 'of') i = (nounPhraseAt(items, i + 1)?.to ?? i) + 1;
  const prep = items[i]?.key ?? '';
  const wanted = { export: /^to$/, import: /^from$/, trade: /^with$/, balance: /^with$/ }[topic.flow!];
  const area = wanted.test(prep) ? areaAfter(items, i) : -1;
  if (area >= 0 && !items[area]!.area!.code.startsWith('@') && items[area]!.area!.as !== 'demonym')
    topic.partner ??= code(items[area]!);
}

const namesGoods = (items: readonly Item[], { from, to }: NounPhrase): boolean =>
  items.slice(from, to + 1).some((i) => i.kind === 'goods' || /^(?:goods|services)$/.test(i.key));

/** The area right behind a preposition: "to the mainland", "with China"; -1 where none stands. */
function areaAfter(items: readonly Item[], at: number): number {
  let i = at + 1;
  while (
    i < at + 5 &&
    items[i]?.kind === 'word' &&
    (isDeterminer(items[i]!) || /^(?:mainland|main|members?|of|rest|neighbou?ring)$/.test(items[i]!.key))
  )
    i++;
  if (items[i]?.kind !== 'area') return -1;
  // "of Chinese goods" is goods with an owner, not a place.
  return items[i]!.area!.as === 'demonym' &&
    items[i + 1] &&
    !/^\W/.test(items[i + 1]!.key) &&
    items[i + 1]!.kind !== 'figure' &&
    !isPreposition(items[i + 1]!) &&
    !isVerb(items[i + 1]!) &&
    !isConjunction(items[i + 1]!)
    ? -1
    : i;
}

/** Gives an area its part by its preposition; returns the last item read. */
function placeArea(items: readonly Item[], topic: Topic, preposition: string, area: number): number {
  const one = code(items[area]!);
  const two = items[area + 1]?.key === 'and' && items[area + 2]?.kind === 'area' ? area + 2 : -1;
  if (preposition === 'between') {
    topic.reporter = one;
    if (two >= 0) topic.partner = code(items[two]!);
    return two >= 0 ? two : area;
  }
  if (preposition === 'among' || preposition === 'within') {
    topic.reporter = topic.partner = one;
    return area;
  }
  const own = {
    export: /^(?:of|from|by)$/,
    import: /^(?:of|to|into|by)$/,
    trade: /^(?:of|by)$/,
    balance: /^(?:of|by|for)$/,
  }[topic.flow!];
  const theirs = {
    export: /^(?:to|into|for|with)$/,
    import: /^from$/,
    trade: /^with$/,
    balance: /^(?:with|against)$/,
  }[topic.flow!];
  if (own.test(preposition)) topic.reporter ??= one;
  else if (theirs.test(preposition)) topic.partner ??= two >= 0 ? '?' : one;
  return two >= 0 ? two : area;
}

function verbTopic(items: readonly Item[], at: number, flow: Flow, taken: ReadonlySet<number>): Topic {
  const topic: Topic = { ...bare(at), form: 'verb', flow };
  topic.reporter = subjectOf(items, at, taken);
  const joined = items[at + 1]?.key === 'and' ? flowAt(items, at + 2) : null;
  if (joined?.word.form === 'verb' && joined.word.flow !== flow) {
    topic.flow = 'trade';
    topic.to = at + 2;
  }
  const first = items[topic.to + 1];
  if (first && first.kind !== 'figure' && first.kind !== 'sign' && !isPreposition(first)) {
    const phrase = nounPhraseAt(items, topic.to + 1);
    if (phrase && phrase.area < 0 && !isConjunction(first) && (phrase.names || namesGoods(items, phrase)))
      topic.goods = phrase;
  }
  readObjects(items, topic, topic.to + 1);
  topic.goods ??= frontedGoods(items, at);
  return topic;
}

/** "the grains the North bought": the goods stand before the buyer. */
function frontedGoods(items: readonly Item[], verb: number): NounPhrase | null {
  let i = verb - 1;
  while (
    i > 0 &&
    (items[i]!.kind === 'area' || isDeterminer(items[i]!) || /^(?:had|has|have)$/.test(items[i]!.key))
  )
    i--;
  return i < verb - 1 && items[i]?.kind === 'goods' ? { from: i, to: i, names: true, area: -1 } : null;
}

/** The country that does what a verb says: the nearest before it that no preposition rules. */
export function subjectOf(items: readonly Item[], at: number, taken: ReadonlySet<number>): string | null {
  const before = items[at - 1];
  // "masks sold to the North": the goods are the subject, the seller is not named.
  if (before && (before.kind === 'goods' || before.kind === 'figure')) return null;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.key === ';') return null;
    if (
      item.kind !== 'area' ||
      taken.has(i) ||
      item.area!.as === 'demonym' ||
      isOwner(items, i) ||
      isObject(items, i)
    )
      continue;
    return code(item);
  }
  return null;
}

/** "China's", "its": says whose the next noun is. */
export function isOwner(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  return item.possessive || (item.area!.code === SUBJECT && /^(?:its|their)$/.test(item.key));
}

/** Whether a preposition rules the area. */
export function isObject(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isDeterminer(items[i]!) || items[i]!.key === 'mainland')) i--;
  return (
    i >= 0 &&
    isPreposition(items[i]!) &&
    !/^(?:as|than|since|after|before|until|because)$/.test(items[i]!.key)
  );
}

/** "bought … from China", "sold … to the North", "sold the North", "of Chinese soybeans". */
function readObjects(items: readonly Item[], topic: Topic, start: number): void {
  const theirs = { export: /^(?:to|with|into)$/, import: /^from$/, trade: /^with$/, balance: /^with$/ }[
    topic.flow!
  ];
  for (let i = start; i < items.length; i++) {
    const item = items[i]!;
    if (item.key === ';' || /^(?:while|whereas|although|though|but|as)$/.test(item.key)) return;
    if (i > start && flowAt(items, i)?.word.weak === false) return;
    if (item.kind !== 'area') continue;
    const before = items[i - 1]!;
    const lead = isDeterminer(before) || before.key === 'mainland' ? items[i - 2]! : before;
    if (theirs.test(lead?.key ?? '')) topic.partner ??= code(item);
    else if (topic.flow === 'export' && lead.key === 'from') topic.reporter ??= code(item);
    else if (topic.flow === 'export' && i - start < 2 && item.area!.as !== 'demonym')
      topic.partner ??= code(item);
    else if (topic.flow === 'import' && item.area!.as === 'demonym' && isThing(items[i + 1]))
      topic.partner ??= code(item);
    else if (!isObject(items, i) && items[i + 1] && (isVerb(items[i + 1]!) || flowAt(items, i + 1))) return;
  }
}

const isThing = (item: Item | undefined): boolean =>
  item?.kind === 'goods' ||
  (item?.kind === 'word' && !isVerb(item) && !isPreposition(item) && !isConjunction(item));

const code = (item: Item): string => item.area!.code;
