import type { Item } from './line.ts';
import type { Topic } from './topic.ts';

/**
 * Topics in a list share what is said of them: "chips and cars rose 3 and 5 percent" gives each its own figure,
 * "cars and ships brought in $5 billion" is one topic of both, "exports and imports totalled" trade both ways.
 */
export function joinLists(items: readonly Item[], topics: readonly Topic[]): Topic[] {
  const out: Topic[] = [];
  for (let i = 0; i < topics.length; ) {
    let end = i + 1;
    while (end < topics.length && isJoined(items, topics[end - 1]!, topics[end]!)) end++;
    const list = topics.slice(i, end);
    out.push(...(list.length > 1 && isClosed(items, list) ? shared(items, list) : list));
    i = end;
  }
  return out.flatMap((topic) => (topic.partners.length > 1 ? eachPartner(items, topic) : [topic]));
}

/** "Shipments to the U.S., EU and ASEAN fell 23%, 21% and 20%": a run of as many figures is of one after the other. */
function eachPartner(items: readonly Item[], topic: Topic): Topic[] {
  const { partners } = topic;
  const dealt: Topic[] = [];
  for (let from = topic.to + 1; from < items.length; ) {
    const run = runBehind(items, from, /^(?:up|down|by)$/);
    if (run.length === 0) break;
    if (run.length === partners.length)
      for (const [i, figure] of run.entries()) dealt.push({ ...topic, partner: partners[i]!, figure });
    from = run.at(-1)! + 1;
  }
  return [...dealt, topic];
}

function isJoined(items: readonly Item[], a: Topic, b: Topic): boolean {
  if (a.form !== b.form || (a.form !== 'goods' && a.form !== 'noun')) return false;
  const between = items.slice(a.to + 1, b.from);
  return between.length > 0 && between.every((i) => /^(?:,|and|or|&)$/.test(i.key));
}

function isClosed(items: readonly Item[], list: readonly Topic[]): boolean {
  const { from, to } = list.at(-1)!;
  return items.slice(from - 1, to).some((i) => /^(?:and|or|&)$/.test(i.key));
}

function shared(items: readonly Item[], list: readonly Topic[]): readonly Topic[] {
  const figures = runBehind(items, list.at(-1)!.to + 1);
  if (figures.length === list.length) return list.map((topic, i) => ({ ...topic, figure: figures[i]! }));
  const [first, last] = [list[0]!, list.at(-1)!];
  if (first.form === 'goods')
    return [{ ...last, from: first.from, goods: { ...last.goods!, from: first.goods!.from } }];
  const bothWays =
    list.length === 2 &&
    first.flow !== last.flow &&
    [first, last].every((t) => t.flow === 'export' || t.flow === 'import');
  return bothWays
    ? [{ ...first, to: last.to, at: last.at, flow: 'trade', partner: first.partner ?? last.partner }]
    : list;
}

/** The figures that follow one another with nothing but commas and "and" between: items of the first such run. */
export function runBehind(items: readonly Item[], from: number, between: RegExp | null = null): number[] {
  let i = from;
  while (i < items.length && items[i]!.kind !== 'figure') {
    if (items[i]!.key === ';') return [];
    i++;
  }
  const run: number[] = [];
  for (; i < items.length; i++) {
    if (items[i]!.kind === 'figure') run.push(i);
    else if (!/^(?:,|and)$/.test(items[i]!.key) && !(run.length > 0 && between?.test(items[i]!.key))) break;
  }
  return run;
}
