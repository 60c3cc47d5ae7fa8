import { epidemicWordAt, isBroughtIn } from './epidemic-words.ts';
import { nounTopic } from './flow-nouns.ts';
import { verbTopic } from './flow-verbs.ts';
import { flowAt, flowOfRank } from './flow-words.ts';
import { subjectTopic } from './goods-topics.ts';
import { isPreposition } from './grammar.ts';
import type { Item } from './line.ts';
import { otherWordAt } from './other-words.ts';
import { partnersTopic, roleTopic } from './roles.ts';
import { sectorBefore } from './sectors.ts';
import { bare, type Topic } from './topic.ts';
import { joinLists } from './topic-lists.ts';

/** The topics of a line in the order of their heads. */
export function topicsOf(items: readonly Item[]): Topic[] {
  const topics: Topic[] = [];
  const taken = new Set<number>();
  const keep = (topic: Topic) => {
    topics.push(topic);
    for (let i = topic.from; i <= topic.to; i++) taken.add(i);
  };
  for (let i = 0; i < items.length; i++) {
    if (taken.has(i)) continue;
    const partners = partnersTopic(items, i);
    if (partners) {
      keep(partners);
      i = partners.to;
      continue;
    }
    const flow = isBroughtIn(items, i) ? null : (flowAt(items, i) ?? flowOfRank(items[i]!, i));
    if (flow) {
      const { word } = flow;
      const topic =
        word.form === 'noun'
          ? nounTopic(items, i, flow.to, word.flow, taken)
          : verbTopic(items, i, { flow: word.flow, to: flow.to }, taken);
      // "The foreign-invested sector shipped $90 billion": what is of the country leaves it.
      const ofSector = word.form === 'verb' && topic.reporter === null && sectorBefore(items, i) !== null;
      topic.eitherSide = word.eitherSide && !ofSector;
      topic.weak = word.weak;
      if ((!word.weak || isTold(items, topic)) && !isApposition(items, topic)) keep(topic);
      i = Math.max(i, flow.to);
      continue;
    }
    const role = roleTopic(items, i, taken);
    if (role) {
      keep(role);
      i = Math.max(i, role.to);
      continue;
    }
    const domain = epidemicWordAt(items, i) ? 'epidemic' : otherWordAt(items, i) ? 'other' : null;
    if (domain) keep({ ...bare(i), domain, form: 'count' });
  }
  for (let i = 0; i < items.length; i++) {
    const topic = taken.has(i) ? null : subjectTopic(items, i, taken);
    if (topic) keep(topic);
  }
  topics.sort((a, b) => a.at - b.at);
  for (const [i, topic] of topics.entries()) if (i > 0) adoptSubject(items, topics[i - 1]!, topic);
  return joinLists(items, topics);
}

/** "Coal was the biggest export": the flow that is said of goods is theirs. */
function adoptSubject(items: readonly Item[], subject: Topic, topic: Topic): void {
  if (subject.form !== 'goods' || topic.form !== 'noun' || topic.goods || topic.everything) return;
  const between = items.slice(subject.to + 1, topic.at);
  if (
    between.length <= 8 &&
    /^(?:is|are|was|were|remained)$/.test(between[0]?.key ?? '') &&
    !between.some(isPreposition)
  )
    topic.goods = subject.goods;
}

/** "Japan's exports to China, its biggest trading partner, fell": said by the way. */
const isApposition = (items: readonly Item[], { from, at, to }: Topic): boolean =>
  items.slice(at, to + 1).some((i) => i.key.startsWith('partner')) &&
  !items
    .slice(Math.max(0, from - 5), from)
    .some((i) => /^(?:is|was|are|were|be|became|remained|remains|as)$/.test(i.key));

/** Whether a word with other senses means trade here: goods or an amount stand by it. */
const isTold = (items: readonly Item[], { form, at, reporter, partner, goods }: Topic): boolean =>
  nearFigure(items, at) ||
  (form === 'noun' && (reporter !== null || partner !== null)) ||
  (goods !== null &&
    items.slice(goods.from, goods.to + 1).some((i) => i.kind === 'goods' || i.key === 'goods'));

function nearFigure(items: readonly Item[], at: number): boolean {
  if (items.length === 1 || items.slice(at + 1, at + 8).some((i) => i.kind === 'figure')) return true;
  // "40,000 pumps sold to Chile", "342,908 barrels of refined oil were delivered to the North"
  const reach = /^(?:is|are|was|were|been|being)$/.test(items[at - 1]?.key ?? '') ? 9 : 4;
  const before = items.slice(Math.max(0, at - reach), at);
  const figure = before.findLastIndex((i) => i.kind === 'figure');
  return figure >= 0 && !before.slice(reach > 4 ? figure : 0).some((i) => i.kind === 'sign');
}
