import { isDeterminer, isPreposition } from './grammar.ts';
import type { Item } from './line.ts';
import { SUBJECT } from './pronouns.ts';
import { code } from './topic.ts';

/** "46 African countries" are no subject of what follows on them. */
const MEMBERS = /^(?:countries|nations|states|members|markets|buyers)$/;

/** The country that does what a verb says: the nearest before it that no preposition rules. */
export function subjectOf(
  items: readonly Item[],
  at: number,
  taken: ReadonlySet<number>,
  skip: (items: readonly Item[], area: number) => boolean = () => false,
): string | null {
  const before = items[at - 1];
  // "Saudi Arabia remained the top supplier after Russia, delivering": the subject of the clause.
  if (before?.key === ',' && items[at]!.key.endsWith('ing')) {
    const first = items.findIndex((i) => i.kind === 'area');
    if (
      first >= 0 &&
      first < at &&
      /^(?:was|is|were|are|remained|remains|became|stayed|ranked)$/.test(items[first + 1]?.key ?? '') &&
      items[first]!.area!.as !== 'demonym' &&
      !isObject(items, first)
    )
      return code(items[first]!);
  }
  // "shipments to India, which imported 1,300 tons": whom the clause tells of stands right before it.
  let clause = at - 1;
  while (/^(?:had|has|have|also|in|turn)$/.test(items[clause]?.key ?? '')) clause--;
  const [which, comma, antecedent] = [items[clause], items[clause - 1], items[clause - 2]];
  const told = /^(?:which|who)$/.test(which?.key ?? '') && comma?.key === ',';
  if (told && antecedent?.kind === 'area' && antecedent.area!.as !== 'demonym') return code(antecedent);
  // "masks sold to the North": the goods are the subject, the seller is not named.
  if (before && (before.kind === 'goods' || before.kind === 'figure')) return null;
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i]!;
    if (item.key === ';') return null;
    if (
      item.kind !== 'area' ||
      taken.has(i) ||
      item.area!.as === 'demonym' ||
      (MEMBERS.test(items[i + 1]?.key ?? '') && !/^(?:EU27|EA|ASEAN)$/.test(item.area!.code)) ||
      isOwner(items, i) ||
      skip(items, i) ||
      (isObject(items, i) && !isAbsolute(items, i, at))
    )
      continue;
    return code(item);
  }
  return null;
}

/** What a country is to another that trades with it. */
const SIDE =
  /^(?:markets?|destinations?|suppliers?|buyers?|customers?|importers?|sources?|purchasers?|clients?|partners?|takers?|outlets?|origin)$/;

/**
 * "China was the largest market", "China, the number one destination, took": the country is the other side of
 * whoever's trade is told.
 */
export function isOtherSide(items: readonly Item[], area: number): boolean {
  let i = area + 1;
  // "Switzerland, where traders invoice, was the destination"
  if (items[i]?.key === ',' && /^(?:where|which|whose|home)$/.test(items[i + 1]?.key ?? ''))
    i = Math.max(
      i,
      items.findIndex((x, k) => k > area + 1 && x.key === ','),
    );
  if (items[i]?.key === ',') i++;
  if (/^(?:was|were|is|are|remained|remains|became|ranked|stood|came)$/.test(items[i]?.key ?? '')) i++;
  else if (items[area + 1]?.key !== ',') return false;
  for (const end = i + 8; i < end; i++) {
    const item = items[i];
    if (!item || item.kind === 'area' || /^[,;]$/.test(item.key)) return false;
    if (SIDE.test(item.key.split(' ').at(-1)!)) return true;
  }
  return false;
}

/** "with the United States taking 600 tonnes": the country does what the participle says. */
const isAbsolute = (items: readonly Item[], area: number, verb: number): boolean =>
  area === verb - 1 && items[verb]!.key.endsWith('ing');

/** "China's", "its": says whose the next noun is. */
export function isOwner(items: readonly Item[], at: number): boolean {
  const item = items[at]!;
  return item.possessive || (item.area!.code === SUBJECT && /^(?:its|their)$/.test(item.key));
}

/** Whether a preposition rules the area. */
export function isObject(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isDeterminer(items[i]!) || items[i]!.key === 'mainland')) i--;
  // "to Switzerland and the UAE"
  if (i > 1 && /^(?:and|or)$/.test(items[i]!.key) && items[i - 1]!.kind === 'area')
    return isObject(items, i - 1);
  return (
    i >= 0 &&
    isPreposition(items[i]!) &&
    !/^(?:as|than|since|after|before|until|because)$/.test(items[i]!.key)
  );
}
