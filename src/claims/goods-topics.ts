import { comparativeWay, isDirectionVerb, nounWay } from '../figures/direction.ts';
import { wordTable } from '../records/word-table.ts';
import { type Flow, flowAt } from './flow-words.ts';
import {
  isAbstract,
  isConjunction,
  isDeterminer,
  isModifier,
  isPreposition,
  isSpeech,
  isVerb,
} from './grammar.ts';
import type { Item } from './line.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { isObject } from './subjects.ts';
import { bare, code, type Topic } from './topic.ts';

/** Topics that say no flow of their own: goods, the goods of a country, a place with its amount. */
export function subjectTopic(items: readonly Item[], at: number, taken: ReadonlySet<number>): Topic | null {
  const item = items[at]!;
  // "4.66 million 60-kg bags": what they are packed in.
  const packed = /^(?:bags|sacks|bales|boxes|barrels|bottles)$/.test(item.key);
  if (
    packed &&
    (items[at - 1]?.kind === 'figure' || /^(?:kg|kilos?|litres?|lb)$/.test(items[at - 1]?.key ?? ''))
  )
    return null;
  if (item.kind === 'goods') return goodsTopic(items, at);
  if (isOwnGoods(items, at))
    return { ...bare(at + 1), from: at, flow: 'export', reporter: code(item), to: at + 1 };
  if (item.kind === 'area') return placeTopic(items, at);
  return beginsClause(items, at) ? unknownGoods(items, at, taken) : null;
}

function goodsTopic(items: readonly Item[], at: number): Topic {
  let from = at;
  while (from > 0 && at - from < 3 && isAdjective(items[from - 1]!) && !flowAt(items, from - 1)) from--;
  // "by China-bound chip equipment"
  const bound = from > 1 && items[from]!.key === 'bound' && items[from - 2] !== undefined;
  if (items[from]!.key === '-' && items[from + 1]?.key === 'bound') from--;
  else if (bound && items[from - 1]!.key === '-') from -= 2;
  while (items[from]!.key === '-') from++;
  // "chilled and frozen beef"
  const [joint, first] = [items[from - 1], items[from - 2]];
  if (first && /^(?:and|or)$/.test(joint!.key) && STATE.test(items[from]!.key) && ONLY_STATE.test(first.key))
    from -= 2;
  const goods = { from, to: at, names: true, area: -1 };
  // "Tea fetched Sh47 billion", "revenue from copper was $4 billion": what earns is sold.
  const earns =
    (EARNS.test(items[at + 1]?.key ?? '') && beginsClause(items, from)) ||
    (items[from - 1]?.key === 'from' && EARNINGS.test(items[from - 2]?.key ?? ''));
  const named = { ...bare(at), from, goods };
  const went = beginsClause(items, from) ? routeOf(items, at) : null;
  if (went) return { ...named, form: 'noun', ...went };
  return { ...named, form: 'goods', ...(earns && { form: 'noun', flow: 'export' }) };
}

/** "Watches to China tripled", "oil from Iran fell": which way goods went that a verb is said of, null where none is told. */
function routeOf(items: readonly Item[], at: number): Pick<Topic, 'flow' | 'partner' | 'to'> | null {
  const flow = { to: 'export', from: 'import' }[items[at + 1]?.key ?? ''] as Flow | undefined;
  if (!flow) return null;
  let i = at + 2;
  while (items[i] && (isDeterminer(items[i]!) || items[i]!.key === 'mainland')) i++;
  const place = items[i];
  if (place?.kind !== 'area' || place.possessive || place.area!.as === 'demonym') return null;
  let verb = i + 1;
  while (/^(?:roughly|about|more|than|almost|nearly|also|alone|only|just)$|ly$/.test(items[verb]?.key ?? ''))
    verb++;
  const next = items[verb];
  if (!next || !(next.kind === 'figure' || isDirectionVerb(next.key))) return null;
  return { flow, partner: code(place), to: i };
}

const EARNS = /^(?:fetched|earned|earns|earning|fetches|netted)$/;

const EARNINGS = /^(?:revenues?|earnings|receipts|proceeds)$/;

/** States that one name of goods is told in two of. */
const STATE =
  /^(?:fresh|chilled|frozen|dried|raw|crude|refined|processed|unprocessed|live|cooked|salted|smoked|milled|broken|used|new|finished|unfinished|wrought|unwrought|rolled|woven|knitted|printed|bottled|canned|roasted)\b/;
const ONLY_STATE = new RegExp(`${STATE.source}$`);

/** A word that can narrow the goods behind it. */
export const isAdjective = (item: Item): boolean =>
  item.key === '-' ||
  (item.kind === 'word' &&
    !isPreposition(item) &&
    !isConjunction(item) &&
    !isVerb(item) &&
    !isModifier(item) &&
    !isAbstract(item));

/** "Chinese goods for $8.68 billion": what a country sends out goes by its adjective. */
const isOwnGoods = (items: readonly Item[], at: number): boolean =>
  items[at]!.area?.as === 'demonym' &&
  /^(?:goods|products|merchandise)$/.test(items[at + 1]?.key ?? '') &&
  !isObject(items, at);

/** "To the United States +0.8%, China +11.2%": a place with its amount, as lists of destinations have them. */
function placeTopic(items: readonly Item[], at: number): Topic | null {
  if (items[at]!.possessive || code(items[at]!).startsWith('@')) return null;
  const before = items[at - 1];
  const article = before && isDeterminer(before) ? 1 : 0;
  const lead = items[at - 1 - article];
  let i = at + 1;
  const boundFor =
    lead?.key === 'for' && /^(?:bound|destined|headed)$/.test(items[at - 2 - article]?.key ?? '');
  // "those to the United States", "that with the EC"
  const stands = /^(?:those|that) (?:to|from|with)$/.test(`${items[at - 2 - article]?.key} ${lead?.key}`);
  if (
    boundFor ||
    (/^(?:to|from)$/.test(lead?.key ?? '') &&
      /^(?:those|and|or|,|;)$/.test(items[at - 2 - article]?.key ?? ';')) ||
    stands
  ) {
    // "those to the US fell 14.5% and to Japan by 5%"
    while (
      i < at + 4 &&
      items[i]?.kind === 'word' &&
      (isVerb(items[i]!) || /^(?:by|to|at|up|down)$/.test(items[i]!.key))
    )
      i++;
  }
  // "China 4.9 percent while Hong Kong leapt 44.2 percent"
  const moved = isDirectionVerb(items[i]?.key ?? '') && items[i + 1]?.kind === 'figure';
  const earlier = items.slice(0, at - article);
  const row = earlier.some((x, k) => x.kind === 'area' && earlier[k + 1]?.kind === 'figure');
  if (moved && row && /^(?:and|while|but|,)$/.test(lead?.key ?? ''))
    return { ...bare(at), form: 'place', partner: code(items[at]!), ranked: true };
  // "than from Germany ($540 million)", "Hong Kong ($2.4 billion) and the Netherlands ($3.1 billion)"
  const bracketed = lead?.key === 'and' && items[at - 2 - article]?.key === ')';
  // "ahead of Brazil with 98 million and Pakistan with 88 million"
  const ranked = /^(?:ahead of|followed by|trailed by)$/.test(`${items[at - 2 - article]?.key} ${lead?.key}`);
  const beside = /^(?:with|at)$/.test(items[i]?.key ?? '') && items[i + 1]?.kind === 'figure';
  const listed =
    lead?.key === 'and' &&
    items.slice(Math.max(0, at - 4 - article), at - 1).some((x) => x.kind === 'figure');
  if (beside && (ranked || listed || isRanking(items, at)))
    return { ...bare(at), form: 'place', partner: code(items[at]!), ranked: true };
  if (items[i]?.key === '(' && (bracketed || /^(?:to|from)$/.test(lead?.key ?? ''))) i++;
  while (items[i]?.kind === 'sign' && /^[-+–−:]$/.test(items[i]!.key)) i++;
  if (items[i]?.kind !== 'figure') return null;
  if (lead && lead.kind === 'word' && !/^(?:to|from|and)$/.test(lead.key) && !stands && !boundFor)
    return null;
  const flow = boundFor ? 'export' : (PLACED[lead?.key ?? ''] ?? null);
  return { ...bare(at), form: 'place', flow, partner: code(items[at]!), definite: stands, ranked: bracketed };
}

/** ", Iraq with $1.0 billion, Britain with $992 million": further on in a row of those ranked. */
function isRanking(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.key !== ',' || items[at - 2]?.kind !== 'figure') return false;
  return items.some((x, i) => i < at && /^(?:followed|ahead|trailed)$/.test(x.key));
}

const PLACED: Record<string, Flow> = wordTable({ to: 'export', from: 'import', with: 'balance' });

const beginsClause = (items: readonly Item[], at: number): boolean =>
  at === 0 || /^(?:[;,:.(]|and|while|but|whereas)$/.test(items[at - 1]!.key);

/** "Toys earned", "capital goods fell", "machinery (12%)": a subject the lexicon does not know. */
function unknownGoods(items: readonly Item[], at: number, taken: ReadonlySet<number>): Topic | null {
  const phrase = nounPhraseAt(items, at);
  if (!phrase?.names || phrase.to - phrase.from > 4) return null;
  const inside = items.slice(phrase.from, phrase.to + 1);
  if (
    inside.some(
      (x, i) =>
        taken.has(phrase.from + i) ||
        (x.kind === 'area' && !x.area!.code.startsWith('@')) ||
        x.kind === 'number' ||
        x.upper ||
        isAbstract(x),
    )
  )
    return null;
  const next = items[phrase.to + 1];
  // "a sharper drop", "an unexpected rise"
  if (/^an?$/.test(items[phrase.from - 1]?.key ?? '') && nounWay(next?.key ?? '') !== undefined) return null;
  const amount = (i: number) => items.slice(i, i + 4).some((x) => x.kind === 'figure');
  // "Soda of $4 million"; "Engineering goods, 28 percent of exports, rose"
  if (
    (next?.key === 'of' && amount(phrase.to + 2)) ||
    (at === 0 && next?.key === ',' && items[phrase.to + 2]?.kind === 'figure')
  )
    return { ...bare(phrase.to), from: phrase.from, form: 'goods', goods: phrase };
  const open = next?.kind === 'sign' && /^[-+–−(:]$/.test(next.key) ? items[phrase.to + 2] : next;
  const last = items[phrase.to]!.key;
  const shared =
    next?.key === 'by' && items[phrase.to + 2]?.kind === 'figure' && comparativeWay(last) === undefined;
  const tells =
    next && (shared || isVerb(next) || (open !== next && open?.kind === 'figure')) && !isSpeech(next);
  if (!tells || !items.slice(phrase.to + 1, phrase.to + 7).some((x) => x.kind === 'figure')) return null;
  return { ...bare(phrase.to), from: phrase.from, form: 'goods', goods: phrase };
}
