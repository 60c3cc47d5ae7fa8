import type { Figure } from '../figures/figure.ts';
import { type Frame, isOneWay, type Story, sameParties } from './discourse.ts';
import { isDeterminer, isSpeech, isTime, isVerb } from './grammar.ts';
import { type Item, words } from './line.ts';
import { type Pair, partyCode } from './parties.ts';

const GOALS = /^(?:total|goal|target|date|cumulative)$/;
const THE_TOTAL =
  /\bthe total (?:was|is|had|came|stood|reached|amounted|edged|rose|fell|grew|climbed|slipped|dropped|increased|decreased|for|since)\b|\bof the total$/;

const AIMS =
  /\b(?:government|ministry|industry|sector|association|federation|officials|exporters|country)\b.{0,30}\b(?:aim|aims|aiming|targets|targeting|expects|hopes|forecasts)\b.{0,60}\b(?:in 20\d\d|(?:full|whole|next|this) year|by 20\d\d)\b/;

/** Goods of its own are named in the sentence. */
const isAmong = (items: readonly Item[]): boolean => items.some((i) => i.kind === 'goods');

const IT =
  /^(?:(?:last|this) year |in \S+ (?:\d+ )?|a year (?:earlier|ago|before) )?,? ?it (?:had )?(?:reached|stood|amounted|came|totall?ed|hit|was|been)\b/;

/** What a figure is about in a sentence without a topic of its own. */
export function spokenOf(items: readonly Item[], { unit, start }: Figure, here: Frame, story: Story): Frame {
  const one = formerOrLatter(items, start, story);
  if (one !== null && sameParties(one, here)) return one;
  const goal = here.flow === 'balance' && items.some((i) => GOALS.test(i.key));
  const line = words(items, 0, items.length);
  const total = THE_TOTAL.test(line);
  // After exports, imports and their balance a total or a goal is of both ways again.
  if ((goal || total) && story.whole && sameParties(story.whole, here))
    return { ...story.whole, goods: 'TOTAL' };
  if (goal && isOneWay(story.main.flow)) return story.main;
  // "The government is aiming for 2 trillion yen", "the industry expects $9.2 billion for the full year"
  if (AIMS.test(line) && isOneWay(story.main.flow) && story.commodity !== null && !isAmong(items))
    return { ...story.main, goods: story.commodity };
  // "Last year it reached $190 billion" in a story on trade both ways, after its parts.
  if (IT.test(line) && story.main.flow === 'trade' && sameParties(story.main, here)) return story.main;
  // "March alone came to $57 million." But a bare count is of the goods that were counted before.
  if (unit !== null && items[0] && isTime(items[0]) && items[0].key !== 'then' && here.theme)
    return {
      ...here,
      ...here.theme,
      goods: isOneWay(story.main.flow) ? (story.commodity ?? 'TOTAL') : 'TOTAL',
    };
  return here;
}

/** "The rise in the former, 2 percent": of exports and imports, in the order in which they were told. */
function formerOrLatter(items: readonly Item[], start: number, { order, ways }: Story): Frame | null {
  if (order.length < 2) return null;
  const at = items.findLastIndex(
    (i, k) => i.end <= start && ORDER.test(i.key) && items[k - 1]?.key === 'the',
  );
  const next = items[at + 1];
  if (at < 1 || (next?.kind === 'word' && !isVerb(next)) || next?.kind === 'goods') return null;
  return ways.get(order[items[at]!.key === 'former' ? 0 : 1]!) ?? null;
}
const ORDER = /^(?:former|latter)$/;

/** The goods that a figure leaves out: nothing is counted or weighed in all goods together. */
export function goodsOf({ kind, unit }: Figure, frame: Frame, before: Frame): string {
  const physical = kind === 'zero' || (kind === 'level' && unit !== null && !/^[A-Z]{3}$/.test(unit));
  // Nothing else crosses borders in doses.
  const ofDoses =
    unit === 'dose' && !/vaccin|dose|jab|shot|serum|drug|medicine|antivir/i.test(frame.goods ?? '');
  if (ofDoses) return 'vaccines';
  if (frame.goods !== null && frame.goods !== 'TOTAL') return frame.goods;
  const counted = physical ? before.goods : null;
  return counted !== null && counted !== 'TOTAL' ? counted : 'TOTAL';
}

/** "than Germany", "in Germany", "outside the former Soviet Union". */
function isElsewhere(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isDeterminer(items[i]!) || /^(?:former|whole)$/.test(items[i]!.key))) i--;
  const { key } = items[i] ?? { key: '' };
  return i === at - 1 ? /^(?:to|in|near|than|outside|beyond)$/.test(key) : /^(?:outside|beyond)$/.test(key);
}

/**
 * "Germany accounted for €2 billion of that", "Iraq was the biggest buyer with 110,000 tons": a country by the
 * figure that is none of the two spoken of. In trade with the world it is the partner; in trade of two it is not
 * told whose part it is.
 *
 * @param from the first item that may name it.
 */
export function sideNamed(items: readonly Item[], at: number, way: Pair, from: number): Pair | null {
  // "leaving behind Egypt's 38.5 million and Britain's 24.9 million"
  const owner = items[at - 1]?.possessive ? items[at - 1]!.area! : null;
  const world = way.partner === null || way.partner === 'WLD' || way.partner === '?';
  if (owner && !owner.code.startsWith('@') && world && partyCode(owner.code) !== way.reporter)
    return { reporter: way.reporter, partner: partyCode(owner.code) };
  for (let i = at - 1; i >= from && at - i < 20; i--) {
    const { area, key, possessive } = items[i]!;
    if (key === ';') return null;
    // "China's slice of it was 95.8 percent"
    const aside = possessive && !/^(?:share|slice|part|portion|chunk)$/.test(items[i + 1]?.key ?? '');
    if (!area || area.as === 'demonym' || area.as === 'capital' || area.code.startsWith('@') || aside)
      continue;
    if (isSpeech(items[i + 1]!) || isElsewhere(items, i)) continue;
    const code = partyCode(area.code);
    if (code === way.reporter || code === way.partner || code === 'WLD') return null;
    // "Deliveries to the North: China declared 201,840 barrels"
    if (way.reporter === null && way.partner !== null) return { reporter: code, partner: way.partner };
    // Of a region without a code, as of the world, a country is a part.
    return world ? { reporter: way.reporter, partner: code } : { reporter: '?', partner: way.partner };
  }
  return null;
}
