import { flowAt } from './flow-words.ts';
import {
  inNounPhrase,
  isAbstract,
  isConjunction,
  isDeterminer,
  isModifier,
  isPreposition,
  isTime,
  isVerb,
} from './grammar.ts';
import type { Item } from './line.ts';

/** Words that name goods: items from `from` to `to`, both included; no goods words at all for "goods". */
export interface NounPhrase {
  from: number;
  to: number;
  /** The words say something of what the goods are. */
  names: boolean;
  /** Index of an area inside that says whose they are ("Chinese soybeans"), else -1. */
  area: number;
}

const LONGEST = 8;

/** The noun phrase that begins at an item, over commas, "and" and "or" where a list of goods goes on. */
export function nounPhraseAt(items: readonly Item[], at: number): NounPhrase | null {
  let i = at;
  while (items[i] && isDeterminer(items[i]!)) i++;
  const from = i;
  let [names, area, last] = [false, -1, -1];
  for (; i < items.length && i - from < 4 * LONGEST; i++) {
    const item = items[i]!;
    // "goods crossed", "goods worth": the noun is over.
    if (last >= 0 && items[last]!.key === 'goods' && /(?:ed|worth)$/.test(item.key)) break;
    if (item.kind === 'number' && items[i - 1]?.key === '-' && i > from) continue;
    if (inNounPhrase(item) && !(isDeterminer(item) && i > from)) {
      if (flowAt(items, i)) break;
      if (item.kind === 'area') area = i;
      if (item.kind === 'goods' || (item.kind === 'word' && !isModifier(item) && !isAbstract(item)))
        names = true;
      if (item.kind !== 'sign') last = i;
      continue;
    }
    // "37.7 percent of the total, and pangasius": what names no goods opens no list of them.
    if (last < 0 || (!names && isAbstract(items[last]!))) break;
    const next = nextOfList(items, i);
    if (next === null) break;
    i = next - 1;
  }
  // "rice last year"
  while (
    last > from &&
    (/^(?:there|here|abroad|overseas|alone|too|only)$/.test(items[last]!.key) || isTime(items[last]!))
  )
    last--;
  // "Tesla's fell 49 percent": somebody's, and not what.
  if (last >= 0 && items[last]!.kind === 'word' && /['’]s$/.test(items[last]!.key)) return null;
  return last < 0 ? null : { from, to: last, names, area };
}

/**
 * Behind a comma, "and" or "or": where the next member of the list begins, null where the list does not go on.
 * Members known as goods go on; an unknown word does only at the end of a list ("soybean oil and fractions").
 */
function nextOfList(items: readonly Item[], at: number): number | null {
  let i = at;
  if (items[i]?.key === ',') i++;
  if (/^(?:and|or)$/.test(items[i]?.key ?? '')) i++;
  if (i === at) return null;
  const start = i;
  if (items[start]?.key === 'services' && items[at - 1]?.key === 'goods') return start;
  for (let steps = 0; steps < 4 && items[i]; steps++, i++) {
    const item = items[i]!;
    if (item.kind === 'goods') return start;
    if (item.key === '-') continue;
    if (
      item.kind !== 'word' ||
      isPreposition(item) ||
      isConjunction(item) ||
      isVerb(item) ||
      flowAt(items, i)
    )
      return null;
    if (steps > 0 || isModifier(item)) continue;
    const after = items[i + 1];
    if (
      /^(?:and|or)$/.test(items[start - 1]!.key) &&
      (!after || after.kind === 'sign' || isPreposition(after))
    )
      return start;
  }
  return null;
}

/** Whether a phrase speaks of goods or services, by name or by those words. */
export const namesGoods = (items: readonly Item[], { from, to }: NounPhrase): boolean =>
  items.slice(from, to + 1).some((i) => i.kind === 'goods' || /^(?:goods|services)$/.test(i.key));
