import { flowAt } from './flow-words.ts';
import { isConjunction, isDeterminer, isPreposition, isTime, isVerb } from './grammar.ts';
import type { Item } from './line.ts';
import { namesGoods, nounPhraseAt } from './noun-phrase.ts';
import { code, type Topic } from './topic.ts';

/** "of rice to the North", "between China and Russia", "with the EU": the words behind the noun. */
export function readRight(items: readonly Item[], topic: Topic, start: number): void {
  for (let i = start; i < items.length && i - start < 16; i++) {
    const item = items[i]!;
    if (item.kind === 'figure') {
      readBehindAmount(items, topic, i + 1);
      return;
    }
    // "Exports excluding energy products rose", "the deficit, excluding precious metals, widened": all goods but those.
    const without = item.key === ',' ? i + 1 : i;
    if (/^(?:excluding|without|minus|except)$/.test(items[without]?.key ?? '') && topic.goods === null) {
      const left = nounPhraseAt(items, without + 1);
      if (!left?.names) return;
      topic.goods = { from: without, to: left.to, names: true, area: -1 };
      topic.to = i = left.to;
      continue;
    }
    if (item.kind === 'sign' && item.key !== '-') return;
    if (isVerb(item) || (isConjunction(item) && item.key !== 'and')) return;
    if (flowAt(items, i)) return;
    if (item.key === 'and' && items[i + 1]?.kind !== 'area') return;
    if (!isPreposition(item)) continue;
    // "from non-EU countries": who they are has no code.
    if (items[i + 1]?.key === 'non' && items[i + 2]?.key === '-' && items[i + 3]?.kind === 'area') {
      if (THEIRS[topic.flow!].test(item.key)) topic.partner ??= '?';
      topic.to = i += 3;
      continue;
    }
    // "to countries outside the former Soviet Union", "to other markets"
    const others = /^(?:other|third|foreign|neighbou?ring)$/.test(items[i + 1]?.key ?? '') ? i + 2 : i + 1;
    if (THEIRS[topic.flow!].test(item.key) && OTHERS.test(items[others]?.key ?? '')) {
      topic.partner ??= '?';
      topic.to = i = others;
      continue;
    }
    const area = areaAfter(items, i);
    if (area >= 0) {
      i = placeArea(items, topic, item.key, area);
      topic.to = i;
      continue;
    }
    if (/^(?:of|in|on)$/.test(item.key) && items[i + 1]?.kind !== 'figure') {
      const phrase = nounPhraseAt(items, i + 1);
      if (!phrase || (item.key !== 'of' && !namesGoods(items, phrase))) continue;
      // "in the first half of the crop year" says when.
      if (!phrase.names && items.slice(phrase.from, phrase.to + 1).every((x) => x.key === '-' || isTime(x)))
        continue;
      // "of U.S. soybeans" names goods, "of the United States" a country.
      const named = items
        .slice(phrase.from, phrase.to + 1)
        .some(
          (x, k) =>
            x.kind === 'area' && x.area!.as !== 'demonym' && items[phrase.from + k + 1]?.kind !== 'goods',
        );
      if (named) continue;
      topic.goods ??= phrase;
      if (phrase.from === phrase.to && items[phrase.from]!.key === 'goods') topic.merchandise = true;
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
  // "sales of 150,000 tonnes of U.S. corn to Mexico"
  if (items[i]?.kind === 'word' && items[i + 1]?.key === 'of') i++;
  if (items[i]?.key === 'of') {
    const phrase = nounPhraseAt(items, i + 1);
    const owner = phrase && phrase.area >= 0 ? code(items[phrase.area]!) : null;
    if (owner !== null && topic.flow === 'export') topic.reporter ??= owner;
    if (owner !== null && topic.flow === 'import') topic.partner ??= owner;
    i = (phrase?.to ?? i) + 1;
  }
  const prep = items[i]?.key ?? '';
  const wanted = { export: /^to$/, import: /^from$/, trade: /^with$/, balance: /^with$/ }[topic.flow!];
  const area = wanted.test(prep) ? areaAfter(items, i) : -1;
  if (area >= 0 && !items[area]!.area!.code.startsWith('@') && items[area]!.area!.as !== 'demonym')
    topic.partner ??= code(items[area]!);
}

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
  // "of U.S. soybeans"
  if (items[i + 1]?.kind === 'goods') return -1;
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

const OTHERS = /^(?:countries|nations|states|markets|destinations|bloc|grouping|region)$/;

/** Prepositions that the other side stands behind. */
const THEIRS = {
  export: /^(?:to|into|for|with)$/,
  import: /^from$/,
  trade: /^with$/,
  balance: /^(?:with|against)$/,
};

/** "the U.S., the EU and ASEAN": the areas of a list that "and" closes; else the first alone. */
export function areasListed(items: readonly Item[], first: number): number[] {
  const list = [first];
  for (let i = first + 1; ; i++) {
    if (items[i]?.key === ',') i++;
    const closes = /^(?:and|or)$/.test(items[i]?.key ?? '');
    if (closes) i++;
    if (items[i - 1] === items[list.at(-1)!]) return [first];
    while (items[i] && isDeterminer(items[i]!)) i++;
    const next = items[i];
    if (next?.kind !== 'area' || next.possessive || next.area!.as === 'demonym') return [first];
    list.push(i);
    if (closes) return list;
  }
}

/** Gives an area its part by its preposition; returns the last item read. */
function placeArea(items: readonly Item[], topic: Topic, preposition: string, area: number): number {
  const one = code(items[area]!);
  const list = areasListed(items, area);
  const two = list[1] ?? -1;
  if (preposition === 'between') {
    topic.reporter = one;
    // "between the two Koreas"
    const both = items[area]!.area!.also?.find((c) => c !== items[area]!.area!.code);
    if (two < 0 && both && /s$/.test(items[area]!.key)) topic.partner = both;
    if (two >= 0) topic.partner = code(items[two]!);
    return two >= 0 ? two : area;
  }
  if (preposition === 'among' || preposition === 'within') {
    topic.reporter = topic.partner = one;
    return area;
  }
  const own = {
    export: /^(?:of|from|by|out)$/,
    import: /^(?:of|to|into|by|in)$/,
    trade: /^(?:of|by)$/,
    balance: /^(?:of|by|for)$/,
  }[topic.flow!];
  const theirs = THEIRS[topic.flow!];
  if (own.test(preposition)) topic.reporter ??= one;
  else if (theirs.test(preposition) && topic.partner === null) {
    topic.partner = two >= 0 ? '?' : one;
    if (two >= 0) topic.partners = list.map((i) => code(items[i]!));
  }
  return list.at(-1)!;
}
