import { areasListed } from './flow-complements.ts';
import { isAltogether } from './flow-nouns.ts';
import { type Flow, flowAt } from './flow-words.ts';
import {
  isAbstract,
  isConjunction,
  isDeterminer,
  isModifier,
  isPreposition,
  isTime,
  isVerb,
} from './grammar.ts';
import { type Item, words } from './line.ts';
import { type NounPhrase, namesGoods, nounPhraseAt } from './noun-phrase.ts';
import { SUBJECT } from './pronouns.ts';
import { sectorBefore } from './sectors.ts';
import { isObject, isOtherSide, isOwner, subjectOf } from './subjects.ts';
import { bare, code, type Topic } from './topic.ts';

/** "North Korea had bought … from China": a verb of flow, which ends at `to`, with its subject and objects. */
export function verbTopic(
  items: readonly Item[],
  at: number,
  { flow, to }: { flow: Flow; to: number },
  taken: ReadonlySet<number>,
): Topic {
  const topic: Topic = { ...bare(at), to, form: 'verb', flow };
  const subject = subjectOf(items, at, taken);
  // "Together they bought 48 percent": the buyers just named.
  const together = /\btogether (?:they|these|the two|the three)$/.test(words(items, at - 4, 4));
  const owner = ownerBefore(items, at);
  // "72.9 percent of what we brought in": whoever counts a share of it all speaks for the country.
  const ours = /\bof what we$/.test(words(items, at - 3, 3)) ? SUBJECT : null;
  const named = owner === null && isFirm(items, at) ? '?' : (subject ?? owner ?? ours);
  topic.reporter = together ? null : named;
  topic.otherSide = subject !== null && subjectOf(items, at, taken, isOtherSide) !== subject;
  topic.everything = isAltogether(items);
  const joined = items[at + 1]?.key === 'and' ? flowAt(items, at + 2) : null;
  if (joined?.word.form === 'verb' && joined.word.flow !== flow) {
    topic.flow = 'trade';
    topic.to = at + 2;
  }
  const first = items[topic.to + 1];
  if (first && first.kind !== 'figure' && first.kind !== 'sign' && !isPreposition(first)) {
    const phrase = nounPhraseAt(items, topic.to + 1);
    // "exported a meager $215 million": how much that is.
    const weighs = isDeterminer(first) && items[(phrase?.to ?? 0) + 1]?.kind === 'figure';
    if (
      phrase &&
      !weighs &&
      phrase.area < 0 &&
      !isConjunction(first) &&
      (phrase.names || namesGoods(items, phrase))
    )
      topic.goods = phrase;
  }
  if (topic.reporter === null) topic.goods ??= sectorBefore(items, at);
  topic.othersBuy = topic.reporter === null && OTHERS.test(words(items, at - 4, 4));
  if (leavesBalance(items, at, flow)) topic.flow = 'balance';
  readObjects(items, topic, topic.to + 1);
  topic.partner ??= antecedent(items, at, flow);
  topic.goods ??= frontedGoods(items, at);
  return topic;
}

/** "Sold $8.4 billion more than it bought": the balance of the two. */
function leavesBalance(items: readonly Item[], at: number, flow: Flow): boolean {
  if (items[at + 1]?.kind !== 'figure') return false;
  if (!/^(?:more|less) than$/.test(words(items, at + 2, 2))) return false;
  for (let i = at + 4; i < at + 8; i++) {
    const other = items[i] ? flowAt(items, i)?.word : null;
    if (other) return other.form === 'verb' && other.flow !== flow;
  }
  return false;
}

const OTHERS =
  /\b(?:third|other|foreign|overseas|non - eu|remaining) (?:countries|nations|states|markets|buyers|customers|importers|members)$/;

/** "Kenya's spending on imported fuel", "Myanmar's gas, sold to Thailand": whose deed a participle tells of. */
function ownerBefore(items: readonly Item[], verb: number): string | null {
  const { key } = items[verb]!;
  const [comma, goods] = [items[verb - 1], items[verb - 2]];
  if (
    comma?.key === ',' &&
    goods?.kind === 'goods' &&
    /^(?:sold|shipped|exported|sent|supplied)$/.test(key)
  ) {
    const owner = items.slice(Math.max(0, verb - 5), verb - 2).findLast((i) => i.kind === 'area');
    return owner?.possessive ? code(owner) : null;
  }
  const agent = ownerOfAgent(items, verb);
  if (agent !== null) return agent;
  if (!/^(?:im|ex)ported$/.test(key) || !isPreposition(items[verb - 1] ?? items[verb]!)) return null;
  for (let i = verb - 2; i >= 0 && verb - i < 7; i--) {
    const item = items[i]!;
    if (item.kind === 'area') return isOwner(items, i) ? code(item) : null;
    if (item.kind !== 'word' || isVerb(item) || isConjunction(item)) return null;
  }
  return null;
}

/** "Tesla sold 74,000 cars", "BYD shipped": a name that is no country's does what no country's statistics tell. */
function isFirm(items: readonly Item[], verb: number): boolean {
  if (items[verb]!.key.endsWith('ing')) return false;
  let i = verb - 1;
  while (i >= 0 && (isVerb(items[i]!) || /^(?:also|alone|itself|now|already|ly)$|ly$/.test(items[i]!.key)))
    i--;
  const name = items[i];
  if (
    name?.kind !== 'word' ||
    items[i - 1]?.kind === 'figure' ||
    !name.capital ||
    isTime(name) ||
    isDeterminer(name) ||
    isConjunction(name)
  )
    return false;
  if (
    /^(?:it|he|she|they|we|who|that|which|this|these|those|there|customs|both|all|most|others?)$/.test(
      name.key,
    )
  )
    return false;
  const before = items[i - 1];
  const opens =
    !before || before.kind === 'sign' || before.capital || isConjunction(before) || isDeterminer(before);
  if (!opens) return false;
  // "Exporters shipped", "Growers sold": a plural at the head of a sentence is capital anyhow.
  return i > 0 || name.upper || !name.key.endsWith('s');
}

/** "Egypt's state buyer took", "Turkey's Red Crescent sent": what a body of a country does, the country does. */
function ownerOfAgent(items: readonly Item[], verb: number): string | null {
  for (let i = verb - 1; i >= 0 && verb - i < 7; i--) {
    const item = items[i]!;
    if (item.kind === 'area') return isOwner(items, i) && verb - i > 1 ? code(item) : null;
    if (item.kind !== 'word' || isVerb(item) || isConjunction(item) || isPreposition(item)) return null;
    if (flowAt(items, i)) return null;
  }
  return null;
}

/** "the United States, to which it sold": the partner stands before the clause. */
function antecedent(items: readonly Item[], verb: number, flow: Flow): string | null {
  const which = items.findLastIndex((item, i) => i < verb && item.key === 'which');
  const lead = flow === 'import' ? 'from' : 'to';
  if (which < 1 || verb - which > 5 || items[which - 1]!.key !== lead) return null;
  for (let i = which - 2; i >= 0 && which - i < 5; i--)
    if (items[i]!.kind === 'area' && items[i]!.area!.as !== 'demonym') return code(items[i]!);
  return null;
}

/** "the grains the North bought": the goods stand before the buyer. */
function frontedGoods(items: readonly Item[], verb: number): NounPhrase | null {
  let i = verb - 1;
  while (
    i > 0 &&
    (items[i]!.kind === 'area' || isDeterminer(items[i]!) || /^(?:had|has|have)$/.test(items[i]!.key))
  )
    i--;
  if (
    items[i]?.key === ',' &&
    items[i - 1]?.kind === 'goods' &&
    /^(?:sold|shipped|exported|sent|supplied)$/.test(items[verb]!.key)
  )
    return { from: i - 1, to: i - 1, names: true, area: -1 };
  // "Gas sold to Brazil brought $1 billion"
  const sold =
    i === verb - 1 && /^(?:sold|shipped|exported|sent|supplied|bought|imported)$/.test(items[verb]!.key);
  const plain =
    sold && i === 0 && items[i]!.kind === 'word' && !isAbstract(items[i]!) && !isModifier(items[i]!);
  return (i < verb - 1 || sold) && (items[i]?.kind === 'goods' || plain)
    ? { from: i, to: i, names: true, area: -1 }
    : null;
}

/** "bought … from China", "sold … to the North", "sold the North", "of Chinese soybeans". */
function readObjects(items: readonly Item[], topic: Topic, start: number): void {
  const theirs = { export: /^(?:to|with|into)$/, import: /^from$/, trade: /^with$/, balance: /^with$/ }[
    topic.flow!
  ];
  for (let i = start; i < items.length; i++) {
    const item = items[i]!;
    if (item.key === ';' || /^(?:while|whereas|although|though|but|as|which|who)$/.test(item.key)) return;
    if (i > start && flowAt(items, i)?.word.weak === false) return;
    if (item.key === ',' && isOfPart(items, i + 1)) return;
    if (
      theirs.test(item.key) &&
      /^all (?:sources|origins|suppliers|comers|destinations)$/.test(words(items, i + 1, 2))
    )
      topic.everything = true;
    // "58 million a year ago, and none to the Union": where nothing went, the rest did not.
    if (/^(?:none|nothing|nil)$/.test(item.key) && theirs.test(items[i + 1]?.key ?? '')) return;
    if (item.kind !== 'area') continue;
    const before = items[i - 1]!;
    const lead = isDeterminer(before) || before.key === 'mainland' ? items[i - 2]! : before;
    // "were bought by North Korea from China", "sold to the North by China"
    if (lead?.key === 'by' && isPassive(items, topic) && item.area!.as !== 'demonym')
      topic.reporter = code(item);
    else if (theirs.test(lead?.key ?? ''))
      topic.partner ??= areasListed(items, i).length > 1 ? '?' : code(item);
    else if (topic.flow === 'export' && lead?.key === 'from') topic.reporter ??= code(item);
    else if (topic.flow === 'export' && i - start < 2 && item.area!.as !== 'demonym')
      topic.partner ??= code(item);
    else if (topic.flow === 'import' && item.area!.as === 'demonym' && isThing(items[i + 1]))
      topic.partner ??= code(item);
    else if (!isObject(items, i) && items[i + 1] && (isVerb(items[i + 1]!) || flowAt(items, i + 1))) return;
  }
}

/** "were bought", "goods sold": said of goods, whoever's deed it was. */
const isPassive = (items: readonly Item[], { at }: Topic): boolean =>
  /^(?:bought|sold|shipped|sent|exported|imported|supplied|delivered|purchased|taken|acquired|received)$/.test(
    items[at]!.key,
  ) &&
  (/^(?:is|are|was|were|been|being)$/.test(items[at - 1]?.key ?? '') ||
    items[at - 1]?.kind === 'goods' ||
    items[at - 1]?.kind === 'figure');

/** ", mostly to China", ", 59 percent of it to China": where some of it went is not where all of it did. */
const isOfPart = (items: readonly Item[], at: number): boolean =>
  /^(?:mostly|mainly|chiefly|largely|primarily|especially|notably|predominantly|including)$/.test(
    items[at]?.key ?? '',
  ) ||
  (items[at]?.kind === 'figure' &&
    items[at + 1]?.key === 'of' &&
    /^(?:it|them|which|that|those|the)$/.test(items[at + 2]?.key ?? ''));

const isThing = (item: Item | undefined): boolean =>
  item?.kind === 'goods' ||
  (item?.kind === 'word' && !isVerb(item) && !isPreposition(item) && !isConjunction(item));
