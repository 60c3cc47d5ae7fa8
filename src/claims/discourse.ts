import type { Domain } from './domain.ts';
import type { Outbreak } from './epidemic.ts';
import type { Flow } from './flow-words.ts';
import { isTime } from './grammar.ts';
import type { Home } from './home.ts';
import type { Item } from './line.ts';
import type { Names } from './names.ts';
import { type Pair, partyCode } from './parties.ts';
import type { UnitsUsed } from './trade-unit.ts';

/** What was spoken of last. */
export interface Frame extends Pair {
  flow: Flow | null;
  /** Words of the goods, `TOTAL`, null where none were spoken of. */
  goods: string | null;
  /** The first of exports and imports since the parties were named: what bare goods are taken for. */
  theme: Direction | null;
  /** The side that a verb had for its subject ("Egypt took"): places that follow in a list do the same. */
  buyer: 'reporter' | 'partner' | null;
}

/** One way between two sides. */
export interface Direction extends Pair {
  flow: Flow | null;
}

export const NOTHING: Frame = {
  reporter: null,
  partner: null,
  flow: null,
  goods: null,
  theme: null,
  buyer: null,
};

/** What holds over the whole article. */
export interface Story {
  text: string;
  /** The parties and the flow of the headline, or of the first sentence that has them. */
  main: Frame;
  /** The goods of the first figure of trade, `TOTAL` where it was of all; null before it. */
  commodity: string | null;
  /** The frame of the first topic of the paragraph, null before it. */
  opened: Frame | null;
  /** The country that "it" means. */
  subject: string | null;
  /** The country that the last sentence with one at its head began with. */
  head: string | null;
  /** What the last sentences were about. */
  domain: Domain;
  units: UnitsUsed;
  /** The goods that the last sentence with several told of, in its order: "the goods, worth $1.4 billion". */
  listed: readonly string[];
  /** The last figures of trade were of exports and of imports: what comes next of a partner is of both. */
  split: boolean;
  /** Exports and imports in the order in which they were told last: "the figures were $90 million and $12 million". */
  order: Flow[];
  /** What was told last of each flow: what "those to" and "that with" stand for. */
  ways: Map<Flow, Frame>;
  /** The last trade of both ways: what a total or a goal is about that follows on its parts. */
  whole: Frame | null;
  /** Whose customs data the last sentences quoted. */
  publisher: string | null;
  /** Under which direction goods were told, by the last word of their name. */
  told: Map<string, Frame>;
  /** The country of a story that names none. */
  home: Home | null;
  outbreak: Outbreak;
  /** Totals are of goods and services together. */
  services: boolean;
  /** On a firm's business: "sales" and "shipped" are no trade of a country. */
  isOfFirm(): boolean;
  /** Of an illness: deaths without one are no epidemic's. */
  isOfIllness(): boolean;
  /** Of an illness and of no trade. */
  isOfIllnessAlone(): boolean;
  /** What the text writes as names. */
  names(): Names;
}

/** Trade of two sides that are both told. */
export const isBilateral = ({ partner }: Pair): boolean =>
  partner !== null && partner !== 'WLD' && partner !== '?';

/** "RUSSIA.", "Ukraine:", "Chile, first half of June.": the country that a paragraph is headed with. */
export function labelOf(items: readonly Item[]): string | null {
  const [first, mark] = items;
  if (first?.kind !== 'area' || first.area!.code.startsWith('@') || first.possessive) return null;
  const timed =
    mark?.key === ',' &&
    items.length < 11 &&
    items.slice(2).every((i) => isTime(i) || /^(?:\d+|[-–,.:/]|of|to|the|in|week|days)$/.test(i.key));
  return mark === undefined || timed || (items.length === 2 && /^[.:]$/.test(mark.key))
    ? partyCode(first.area!.code)
    : null;
}

/**
 * What a new paragraph goes on from: a story is back at its own parties when the end of a paragraph spoke of others; a
 * paragraph that opens with others begins a part on them.
 */
export function resumed(frame: Frame, { main, opened }: Story): Frame {
  if (main.reporter === null || main.reporter === '?') return frame;
  // A paragraph that went from one partner to the next was a list of them.
  const listed = !isBilateral(main) && opened !== null && isBilateral(opened) && isBilateral(frame);
  const away = isBilateral(main)
    ? !sameParties(frame, main)
    : listed || (frame.reporter !== main.reporter && frame.partner !== main.reporter);
  const part = opened !== null && sameParties(opened, frame);
  // "Beijing puts trade with the country at $22 billion": as the other side has it.
  const mirrored = !isBilateral(main) && isBilateral(frame) && frame.partner === main.reporter;
  return (away && !part) || mirrored ? { ...frame, reporter: main.reporter, partner: main.partner } : frame;
}

export const lastWord = (words: string): string =>
  /[\p{L}\p{N}]+$/u.exec(words.toLowerCase().replace(/s$/, ''))?.[0] ?? '';

export const sameParties = (a: Pair, b: Pair): boolean =>
  (a.reporter === b.reporter && a.partner === b.partner) ||
  (a.reporter === b.partner && a.partner === b.reporter);

/** Goods went out, or came in. */
export const isOneWay = (flow: Flow | null): boolean => flow === 'export' || flow === 'import';

export function wordsOf(
  phrase: { from: number; to: number; names: boolean },
  items: readonly Item[],
  text: string,
): string {
  if (!phrase.names) return 'TOTAL';
  // "Russian crude oil", "U.S. soybeans" are crude oil and soybeans; whose they are stands in the series.
  const { area } = items[phrase.from]!;
  const owner = area && phrase.to > phrase.from && !items[phrase.from + 1]!.area ? 1 : 0;
  const words = text.slice(items[phrase.from + owner]!.start, items[phrase.to]!.end);
  // "Wheat's share" is of wheat.
  return /^(?:all )?goods(?: and services)?$/i.test(words) ? 'TOTAL' : words.replace(/['’]s$/, '');
}
