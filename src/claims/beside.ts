/** A figure between its neighbours in the sentence; offsets of the text. */
export interface Around {
  text: string;
  start: number;
  end: number;
  /** End of the figure before it, or where the sentence begins. */
  previous: number;
  /** Start of the figure behind it, or where the sentence ends. */
  next: number;
}

/** What joins a figure to the name or the place behind it: "5,800 won for a kilo of rice", "6,200 won a kilo in Hyesan". */
const JOINS = {
  name: /^[^,;:]{0,24}?(?:\b(?:for|per|an?|of|each|to the)\b|\/)(?:(?!\b(?:and|but|while|than|from|as)\b)[^,;:]){0,30}$|^\s*$/i,
  place: /^(?:(?!\b(?:and|but|while|whereas|compared|against|than|versus|from)\b)[^,;:]){0,90}$/i,
};

/**
 * Which of the names or places of a sentence a figure is of: one that is joined to it behind, else the last one before it,
 * else the only one. Sure where no other may be meant: it is the one behind and heads no list, or the only one between
 * this figure and the one before.
 */
export function nearest<T extends { start: number; end: number }>(
  all: readonly T[],
  around: Around,
  sort: keyof typeof JOINS,
  keyOf: (one: T) => string,
): { one: T; sure: boolean } | null {
  const { text, start, end, previous, next } = around;
  const several = (some: readonly T[]) => new Set(some.map(keyOf)).size > 1;
  const [after, second] = all.filter((x) => x.start >= end);
  if (after && after.start < next && JOINS[sort].test(text.slice(end, after.start)))
    return {
      one: after,
      sure: !second || second.start >= next || !LISTS.test(text.slice(after.end, second.start)),
    };
  const before = all.findLast((x) => x.end <= start);
  if (!before) return after && !several(all) ? { one: after, sure: false } : null;
  const between = all.filter((x) => x.start >= previous && x.end <= start);
  return { one: before, sure: between.length > 0 ? !several(between) : sort === 'place' && !several(all) };
}

const LISTS = /^\s*(?:,|and|or|&|\/)/;
