import type { Flow } from './flow-words.ts';
import { isConjunction, isDeterminer, isModifier, isPreposition, isVerb } from './grammar.ts';
import type { Item } from './line.ts';
import { type NounPhrase, namesGoods, nounPhraseAt } from './noun-phrase.ts';
import { isOwner, subjectOf } from './subjects.ts';
import { bare, code, type Topic } from './topic.ts';

/** What a country is to another: one that sells to it, or one that buys from it. */
const SELLER = /^(?:supplier|seller|exporter|provider|source|vendor|origin)s?$/;
const BUYER = /^(?:market|destination|buyer|customer|importer|purchaser|client|taker|outlet)s?$/;

/** "second-largest", "top", "number one": what ranks a role. */
const RANKS =
  /^(?:largest|biggest|top|main|major|leading|key|important|chief|number|no|one|two|three|second|third|fourth|fifth|single|foreign|overseas|export|import|primary|principal|new|only|sole|-)$/;

/**
 * "Mexico was the biggest supplier of goods to the United States", "Germany's biggest export market was China", "China's
 * top crude supplier": a role that says who sells to whom. Null where it does not name both.
 */
export function roleTopic(items: readonly Item[], at: number, taken: ReadonlySet<number>): Topic | null {
  const { key, kind } = items[at]!;
  if (kind !== 'word' && kind !== 'figure') return null;
  const named = partnerFor(items, at);
  if (named) return named;
  const word = key.split(/[ -]/).at(-1)!;
  const sells = SELLER.test(word);
  if (!sells && !BUYER.test(word)) return null;
  const left = leftOf(items, at);
  // "The EU's largest importer" is one of its members.
  if (left.owner !== null && /^(?:im|ex)porter/.test(word)) return null;
  const right = rightOf(items, at + 1, sells);
  const owner = left.owner ?? right.owner;
  const { goods, seller } = { goods: left.goods ?? right.goods, seller: right.seller };
  // "Germany's biggest export market was the United States": the one that is it stands behind.
  const one = left.owner === null ? null : behindCopula(items, right.to + 1);
  // "with the United States the largest customer"
  const beside = left.beside;
  const holder = one ?? beside ?? overtaker(items, left.from, taken) ?? subjectOf(items, left.from, taken);
  const other = sells ? owner : (owner ?? seller);
  if (holder === null || holder === other || holder.startsWith('@')) return null;
  // "China was the largest supplier with $5 billion": to whom is left to what was spoken of.
  if (other === null) {
    const amount =
      /^(?:with|at|taking|buying|,)$/.test(items[at + 1]?.key ?? '') && items[at + 2]?.kind === 'figure';
    // "China was the largest supplier": the rank itself is told.
    const rank = items[at - 1]?.kind === 'figure' && !/^(?:im|ex)porter/.test(word);
    if (!amount && !rank) return null;
    const flow: Flow = sells ? 'import' : 'export';
    // Others may follow in a list, so that only one beside the role is told here; else it is found by the figure.
    return { ...bare(at), from: left.from, flow, partner: beside, goods, definite: true, ranked: true };
  }
  // "Russia became China's top supplier": told from the side whose supplier it is.
  const flow: Flow = sells ? 'import' : 'export';
  const [reporter, partner] = [other, holder];
  const first = items[0]!;
  const opens = first.kind === 'area' && !first.possessive && code(first) === holder;
  return {
    ...{ ...bare(at), from: left.from, to: right.to, flow, reporter, partner, goods, eitherSide: true },
    holder: opens ? holder : null,
  };
}

/** "The main partners were China with $19 billion", "Trading partners: China, $12 billion": of trade both ways with each that a figure names. */
export function partnersTopic(items: readonly Item[], at: number): Topic | null {
  const to = /^(?:trade|trading)$/.test(items[at]!.key) ? at + 1 : at;
  // "China is the chief partner: $5.5 billion", where no trade is named.
  const one = to === at && items[at]!.key === 'partner' && RANKS.test(items[at - 1]?.key ?? '');
  if ((items[to]?.key !== 'partners' && !one) || items.slice(0, at).some((i) => i.kind === 'figure'))
    return null;
  if (!items.some((i) => i.kind === 'figure')) return null;
  const { owner, from } = leftOf(items, at);
  return { ...bare(at), ...{ from, to, flow: 'trade', reporter: owner, definite: true, ranked: true } };
}

/** "The top country for imports was Russia": the partner of the flow that the phrase names. */
function partnerFor(items: readonly Item[], at: number): Topic | null {
  if (!/^(?:country|partner|market|destination|source|origin)$/.test(items[at]!.key)) return null;
  if (!/^(?:for|in|of)$/.test(items[at + 1]?.key ?? '')) return null;
  const flow = /^(ex|im)ports$/.exec(items[at + 2]?.key ?? '')?.[1];
  const partner = flow ? behindCopula(items, at + 3) : null;
  if (partner === null) return null;
  const to = items.findIndex((item, i) => i > at + 3 && item.kind === 'area');
  return { ...bare(at), to, flow: flow === 'ex' ? 'export' : 'import', partner };
}

/** "China's top crude": whose it is, of what goods, and where the phrase begins. */
function leftOf(
  items: readonly Item[],
  at: number,
): { owner: string | null; beside: string | null; goods: NounPhrase | null; from: number } {
  let [from, to] = [-1, -1];
  const goods = () => (to < 0 ? null : { from, to, names: true, area: -1 });
  let i = at - 1;
  for (; i >= 0 && at - i < 8; i--) {
    const item = items[i]!;
    if (item.kind === 'area')
      return {
        ...{ owner: isOwner(items, i) ? code(item) : null, goods: goods(), from: i },
        beside:
          !isOwner(items, i) && items[i + 1]?.key === 'the' && item.area!.as !== 'demonym'
            ? code(item)
            : null,
      };
    const plain = item.kind === 'word' && !RANKS.test(item.key) && !isModifier(item);
    const breaks = isVerb(item) || isPreposition(item) || isConjunction(item);
    if (item.kind === 'goods' || (plain && !breaks && i === at - 1)) [from, to] = [i, to < 0 ? i : to];
    else if ((plain && breaks) || item.kind === 'sign') break;
  }
  return { owner: null, beside: null, goods: goods(), from: i + 1 };
}

/** "Mexico overtook China as": the one that is it now stands before the verb. */
function overtaker(items: readonly Item[], from: number, taken: ReadonlySet<number>): string | null {
  if (items[from - 1]?.key !== 'as' || items[from - 2]?.kind !== 'area') return null;
  const verb = items[from - 3]?.key ?? '';
  return /^(?:overtook|overtaken|overtakes|replaced|replaces|surpassed|passed|displaced|dethroned|ousted|edged|supplanted)$/.test(
    verb,
  )
    ? subjectOf(items, from - 3, taken)
    : null;
}

/** "of goods to the United States", "for Australian iron ore". */
function rightOf(
  items: readonly Item[],
  start: number,
  sells: boolean,
): { owner: string | null; goods: NounPhrase | null; seller: string | null; to: number } {
  const found = {
    owner: null as string | null,
    goods: null as NounPhrase | null,
    seller: null as string | null,
  };
  let to = start - 1;
  for (let i = start; i < items.length && i - start < 10; i++) {
    const item = items[i]!;
    // "of goods imported by the United States"
    if (
      /^(?:imported|bought|purchased)$/.test(item.key) &&
      /^(?:by|to|into)$/.test(items[i + 1]?.key ?? '')
    ) {
      const by = items.findIndex((x, k) => k > i + 1 && k < i + 4 && x.kind === 'area');
      if (by >= 0 && sells) return { ...found, owner: found.owner ?? code(items[by]!), to: by };
    }
    // "the destination for 71 million tonnes of Australian iron ore"
    if (item.kind === 'figure') {
      const of = [i + 1, i + 2].find((k) => items[k]?.key === 'of');
      if (of === undefined) break;
      i = of - 1;
      continue;
    }
    if (item.kind !== 'word' || !/^(?:of|for|to|in)$/.test(item.key)) {
      if (i > start && item.key !== 'of') break;
      if (!isPreposition(item)) break;
    }
    let next = i + 1;
    while (items[next] && (isDeterminer(items[next]!) || items[next]!.key === 'mainland')) next++;
    const area = items[next];
    if (area?.kind === 'area' && area.area!.as !== 'demonym' && items[next + 1]?.kind !== 'goods') {
      if (sells ? item.key === 'to' : item.key === 'for') found.owner ??= code(area);
      to = next;
      i = next;
      continue;
    }
    const phrase = item.key === 'of' || item.key === 'for' ? nounPhraseAt(items, i + 1) : null;
    // "supplier of crude": what the lexicon does not know is goods right behind what supplies it.
    const supplied = i === start && sells && item.key === 'of' && phrase?.names && phrase.area < 0;
    if (!phrase || !(supplied || namesGoods(items, phrase))) continue;
    found.goods ??= phrase;
    if (phrase.area >= 0) found.seller ??= code(items[phrase.area]!);
    to = phrase.to;
    i = phrase.to;
  }
  return { ...found, to };
}

/** "… was the United States": the area right behind a form of "to be". */
function behindCopula(items: readonly Item[], at: number): string | null {
  if (!/^(?:is|was|remains|remained)$/.test(items[at]?.key ?? '')) return null;
  let i = at + 1;
  while (items[i] && isDeterminer(items[i]!)) i++;
  const area = items[i];
  return area?.kind === 'area' && !area.possessive && area.area!.as !== 'demonym' ? code(area) : null;
}
