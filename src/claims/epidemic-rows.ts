import { type Item, words } from './line.ts';

/** The item before, over what stands in brackets. */
export function before(items: readonly Item[], at: number): number {
  if (items[at - 1]?.key !== ')') return at - 1;
  let i = at - 1;
  while (i >= 0 && items[i]!.key !== '(') i--;
  return i - 1;
}

/** Where the row of a list begins: behind a semicolon or at the last place named before the figure. */
export function rowStart(items: readonly Item[], at: number, regions?: ReadonlySet<number>): number {
  for (let i = at - 1; i >= 0; i--)
    if (
      items[i]!.key === ';' ||
      (regions?.has(i) && !isBehindCount(items, i)) ||
      (items[i]!.kind === 'area' && !belongs(items, i))
    )
      return i;
  return 0;
}

/** "people under treatment in North Korea", "37 in the Congo": the place belongs to what stands before it. */
function belongs(items: readonly Item[], area: number): boolean {
  if (isBehindCount(items, area)) return true;
  return (
    /^(?:in|of|across)$/.test(items[area - 1]?.key ?? '') &&
    items[area - 2]?.kind === 'word' &&
    !/^(?:and|or)$/.test(items[area - 2]!.key)
  );
}

/** "37 in the Congo", "12 of them outside it" */
function isBehindCount(items: readonly Item[], place: number): boolean {
  const at = items[place - 1]?.key === 'the' ? place - 2 : place - 1;
  if (!/^(?:in|of|across|outside)$/.test(items[at]?.key ?? '')) return false;
  const them = /^of (?:them|these|those|whom)$/.test(words(items, at - 2, 2));
  return items[them ? at - 3 : at - 1]?.kind === 'figure';
}

/** Whether the item stands in brackets. */
export function inBrackets(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    if (items[i]!.key === ')') return false;
    if (items[i]!.key === '(') return true;
  }
  return false;
}

/** Over "(72%)", ", or 72 percent," and "of the population of 51 million,". */
export function skipAside(items: readonly Item[], from: number): number {
  const at =
    PEOPLE.test(items[from]?.key ?? '') && /^[,(]$/.test(items[from + 1]?.key ?? '') ? from + 1 : from;
  if (items[at]?.key === ',') {
    const or = items[at + 1]?.key === 'or' ? at + 2 : at + 1;
    if (or > at + 1 && items[skipHedge(items, or)]?.kind === 'figure')
      return skipPopulation(items, skipHedge(items, or) + 1);
    return /^(?:was|were)$/.test(items[at + 1]?.key ?? '') ? at + 1 : at;
  }
  if (items[at]?.key !== '(') return skipPopulation(items, at);
  let i = at;
  while (i < Math.min(items.length, at + 10) && items[i]!.key !== ')') i++;
  return i + 1;
}

const skipHedge = (items: readonly Item[], at: number): number =>
  /^(?:about|nearly|almost|some|over|around|roughly)$/.test(items[at]?.key ?? '') ? at + 1 : at;

/** Over "of the population of 51 million" and the comma that closes it. */
function skipPopulation(items: readonly Item[], at: number): number {
  let i = at;
  if (items[i]?.key === 'of') {
    while (i < at + 8 && items[i] && !/^(?:[,;:]|had|has|have|was|were|is|are)$/.test(items[i]!.key)) i++;
    if (!items.slice(at, i).some((x) => PEOPLE.test(x.key))) return at;
  }
  return items[i]?.key === ',' ? i + 1 : i;
}
const PEOPLE = /^(?:population|people|persons|adults|children|residents|inhabitants|citizens)$/;
