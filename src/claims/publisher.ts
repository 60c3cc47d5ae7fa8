import { isSpeech } from './grammar.ts';
import type { Item } from './line.ts';
import { partyCode } from './parties.ts';
import { SUBJECT } from './pronouns.ts';

const OFFICE = /^(?:customs|statistics|ministry|bureau|department)$/;

/** "Chinese customs", "customs data of China": whose statistics a sentence quotes. */
export function publisherIn(items: readonly Item[]): string | null {
  const at = items.findIndex((i) => i.kind === 'word' && OFFICE.test(i.key));
  const near =
    at < 0 ? [] : [...items.slice(Math.max(0, at - 3), at).reverse(), ...items.slice(at + 1, at + 4)];
  const area = near.find((i) => i?.kind === 'area')?.area;
  return area && !area.code.startsWith('@') ? partyCode(area.code) : null;
}

/** Bodies that count what their own country trades, where they are said to. */
const COUNTS =
  /^(?:customs|statistics|ministry|bureau|department|board|agency|association|authority|council|institute|office|bank|chamber|federation|commission|exporters|millers)$/;

/**
 * "Kyrgyzstan's statistics office put imports at $5 billion", "customs in Beijing say the country exported": whose body says in
 * this clause what it counts, before an item; null where none does.
 */
export function countingOffice(items: readonly Item[], at: number): string | null {
  const office = items.slice(0, at).findLastIndex((i) => COUNTS.test(i.key));
  if (office < 0 || at - office > 8) return null;
  const seat = items[office + 1]?.key === 'in' ? items[office + 2] : undefined;
  const owner =
    items.slice(Math.max(0, office - 3), office).findLast((i) => i.kind === 'area' && isWhose(i)) ??
    (seat?.kind === 'area' ? seat : undefined);
  if (!owner || owner.area!.code.startsWith('@')) return null;
  const between = items.slice(owner === seat ? office + 3 : office + 1, at);
  const told = OFFICE.test(items[office]!.key) || between.some(isSpeech);
  const other = between.some(
    (i) =>
      (i.kind === 'area' && i.area!.code !== SUBJECT) || (i.key === ',' && owner !== seat) || i.key === ';',
  );
  return told && !other ? partyCode(owner.area!.code) : null;
}

/** "Uganda's coffee board says exports": the goods of the body that counts before an item, null where it is for none. */
export function goodsOfBody(items: readonly Item[], at: number): Item | null {
  const body = items.slice(0, at).findLastIndex((i) => COUNTS.test(i.key));
  const goods = items[body - 1];
  return goods?.kind === 'goods' && countingOffice(items, at) !== null ? goods : null;
}

const isWhose = ({ possessive, area }: Item): boolean => possessive || area!.as === 'demonym';
