import { nounWay } from '../figures/direction.ts';
import type { Figure } from '../figures/figure.ts';
import { unitByWord } from '../records/units.ts';
import { areasListed } from './flow-complements.ts';
import { type Flow, flowAt } from './flow-words.ts';
import { isDeterminer, isModifier, isPreposition, isTime, isVerb } from './grammar.ts';
import type { Item } from './line.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { partyCode } from './parties.ts';

const MONEY = /^[A-Z]{3}$/;

/**
 * The goods that stand behind a figure: "$2.64 million of sugar", "3,744 tonnes of soybeans", "10.6 million masks",
 * "$3 million on 3,744 tonnes of soybeans". Null where none stand there; without a name for "goods".
 */
export function goodsBehind(
  items: readonly Item[],
  at: number,
  figures: readonly Figure[],
): NounPhrase | null {
  const figure = figures[items[at]!.figure]!;
  let i = at + 1;
  if (items[i]?.key === '-') i++;
  // "4.29 million 60-kg bags of coffee": past how large each is.
  if (items[i]?.kind === 'number' && items[i + 1]?.key === '-') i += 3;
  // "1.42 million tons and corn exports 2.05 million": another begins behind the measure.
  const measured = items[i] && isMeasureWord(items[i]!) ? (items[i + 1]?.key ?? '') : '';
  if (/^(?:and|or)$/.test(measured)) return null;
  if (measured === ',') return saidOf(items, i + 1);
  const relative =
    figure.kind === 'change' ||
    figure.kind === 'share' ||
    figure.kind === 'multiple' ||
    figure.kind === 'rank';
  const money = MONEY.test(figure.unit ?? '');
  if (!relative && !money && items[i] && !isPreposition(items[i]!)) {
    const phrase = withoutDeed(items, nounPhraseAt(items, i));
    // "2.4 tons ahead of export curbs" says when.
    const aside =
      phrase &&
      /^(?:ahead|because|instead|outside|short|out|north|south|east|west)$/.test(items[phrase.to]!.key);
    if (phrase && !aside && items[phrase.to + 1]?.key === 'of') {
      const inner = nounPhraseAt(items, phrase.to + 2);
      if (inner?.names) return inner;
    }
    if (phrase && isMeasure(items, phrase)) i = overRate(items, overSize(items, phrase.to + 1));
    else if (phrase && !aside && (phrase.names || saysGoods(items, phrase))) return phrase;
  }
  // "led by a 128% surge in fruit"
  if (relative && nounWay(items[i]?.key ?? '') !== undefined && /^(?:in|of)$/.test(items[i + 1]?.key ?? '')) {
    const moved = nounPhraseAt(items, i + 2);
    const goods =
      moved &&
      !flowAt(items, moved.to + 1) &&
      items.slice(moved.from, moved.to + 1).some((x) => x.kind === 'goods');
    if (goods) return moved;
  }
  if (items[i]?.key === 'worth') i++;
  const said = saidOf(items, i);
  if (said) return said;
  const preposition = items[i]?.key ?? '';
  if (!(preposition === 'of' || (!relative && /^(?:on|for|in)$/.test(preposition)))) return null;
  const next = items[i + 1];
  if (next?.kind === 'figure')
    return /^(?:on|for)$/.test(preposition) ? goodsBehind(items, i + 1, figures) : null;
  const phrase = nounPhraseAt(items, i + 1);
  if (!phrase || flowAt(items, phrase.to + 1) || !(phrase.names || saysGoods(items, phrase))) return null;
  // "the second straight month of red ink"
  if (
    (preposition !== 'of' || figure.kind === 'rank') &&
    !items.slice(phrase.from, phrase.to + 1).some((x) => x.kind === 'goods')
  )
    return null;
  return phrase;
}

/** "Of that, 50,613 tons, or about three quarters, was corn": the goods are said of the amount. */
function saidOf(items: readonly Item[], from: number): NounPhrase | null {
  for (let i = from; i < Math.min(items.length, from + 8); i++) {
    if (/^(?:was|were|is|are)$/.test(items[i]!.key))
      return items[i + 1]?.kind === 'goods' ? { from: i + 1, to: i + 1, names: true, area: -1 } : null;
    if (
      isVerb(items[i]!) ||
      items[i]!.kind === 'goods' ||
      items[i]!.kind === 'area' ||
      items[i]!.key === ';' ||
      flowAt(items, i)
    )
      return null;
  }
  return null;
}

/** "tonnes", "pairs": only what the figure is counted in. */
const isMeasure = (items: readonly Item[], { from, to }: NounPhrase): boolean => {
  const inside = items.slice(from, to + 1);
  return inside.some(isMeasureWord) && inside.every((i) => isMeasureWord(i) || isModifier(i));
};
/** "1,000 crossed the border", "40,000 tonnes arrived": what they did is no name of theirs. */
function withoutDeed(items: readonly Item[], phrase: NounPhrase | null): NounPhrase | null {
  if (!phrase) return null;
  let { to } = phrase;
  while (to >= phrase.from && items[to]!.kind === 'word' && DEED.test(items[to]!.key)) to--;
  // "160,000 tonnes leaked", "15.5 bcm crossed Ukraine": of what, the sentence told before.
  const measured =
    isMeasureWord(items[phrase.from]!) && items.slice(phrase.from, to + 1).every((x) => x.kind !== 'goods');
  const deed = measured ? items.findIndex((x, i) => i > phrase.from && i <= to && /[^e]ed$/.test(x.key)) : -1;
  if (deed > 0) to = deed - 1;
  if (to === phrase.to) return phrase;
  if (to < phrase.from) return null;
  const left = items.slice(phrase.from, to + 1);
  return {
    ...phrase,
    to,
    names: left.some((x) => x.kind === 'goods' || (x.kind === 'word' && !isMeasureWord(x) && !isModifier(x))),
  };
}
const DEED =
  /^(?:inspected|crossed|arrived|passed|entered|moved|landed|departed|followed|remained|switched|changed)$/;

/** "bags of 60 kilos of coffee": past how large each is. */
const overSize = (items: readonly Item[], at: number): number =>
  items[at]?.key === 'of' &&
  (items[at + 1]?.kind === 'figure' || items[at + 1]?.kind === 'number') &&
  items[at + 2] &&
  isMeasureWord(items[at + 2]!) &&
  items[at + 3]?.key === 'of'
    ? at + 3
    : at;
/** "barrels a day of oil": past what the amount is per. */
const overRate = (items: readonly Item[], at: number): number =>
  /^(?:a|per|each)$/.test(items[at]?.key ?? '') && items[at + 1] && isTime(items[at + 1]!) ? at + 2 : at;
const isMeasureWord = ({ kind, key }: Item): boolean =>
  kind === 'word' &&
  (unitByWord(key) !== undefined ||
    /^(?:metric|long|short|cubic|square|metres?|meters?|feet|pieces|sets|bags?|sacks?|bpd|tpd|mtpa|bcm|mcm|gigawatts?|megawatts?|gw|mw|ha|hectares?|mmt|teus?|feus?)$/.test(
      key,
    ));

const saysGoods = (items: readonly Item[], { from, to }: NounPhrase): boolean =>
  items.slice(from, to + 1).some((i) => /^(?:goods|products|commodities|merchandise)$/.test(i.key));

/** "of which 1.9 million tonnes went to the Philippines": where an amount goes or comes from, null if not said. */
export function goesTo(items: readonly Item[], at: number, flow: Flow): string | null {
  for (let i = at + 1; i < at + 7 && items[i + 2]; i++) {
    if (items[i]!.kind === 'figure' || items[i]!.kind === 'sign') return null;
    const moved = flow === 'import' ? CAME : WENT;
    if (!moved.test(`${items[i]!.key} ${items[i + 1]!.key}`)) continue;
    const area = items.slice(i + 2, i + 4).find((x) => x.kind === 'area')?.area;
    return area && !area.code.startsWith('@') ? partyCode(area.code) : null;
  }
  return null;
}

/** "Goods worth $38 billion went to China and $16 billion came to Chile": where an amount of trade both ways went. */
export function movedTo(items: readonly Item[], at: number): string | null {
  const verb = items[at + 1]?.key ?? '';
  if (!/^(?:went|goes|came|comes|flowed|moved|headed|travelled|traveled)$/.test(verb)) return null;
  if (!/^(?:to|into)$/.test(items[at + 2]?.key ?? '')) return null;
  const area = items.slice(at + 3, at + 5).find((x) => x.kind === 'area')?.area;
  return area && !area.code.startsWith('@') ? partyCode(area.code) : null;
}

/** "$38.7 billion from China and $34.6 billion from Canada": the other side right behind an amount, null where none stands. */
export function sideBehind(items: readonly Item[], at: number, flow: Flow): string | null {
  const measured = items[at + 1] && isMeasureWord(items[at + 1]!) ? 1 : 0;
  const lead = { export: 'to', import: 'from', balance: 'with', trade: 'with' }[flow];
  if (items[at + measured + 1]?.key !== lead) return null;
  let i = at + measured + 2;
  while (items[i] && isDeterminer(items[i]!)) i++;
  const item = items[i];
  if (item?.kind !== 'area' || item.possessive || item.area!.as === 'demonym') return null;
  if (item.area!.code.startsWith('@')) return null;
  return areasListed(items, i).length > 1 ? '?' : partyCode(item.area!.code);
}

const WENT = /^(?:went|go|goes|going|headed|bound|destined) (?:to|for)$/;
const CAME = /^(?:came|come|comes|coming|originated) from$/;
