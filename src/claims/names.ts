/** The words of a text that are written as names wherever they stand, in lower case. */
export type Names = ReadonlySet<string>;

/**
 * Words that begin with a capital in the middle of a sentence and never stand in lower case: the capital at the head of a
 * sentence tells nothing.
 */
export function namesIn(text: string): Names {
  const low = new Set<string>();
  const names = new Set<string>();
  for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}'’]*/gu)) {
    if (!/^\p{Lu}/u.test(word)) low.add(word);
    else if (/[\p{Ll}\p{N},][ ]$/u.test(text.slice(Math.max(0, index - 2), index)))
      names.add(word.toLowerCase());
  }
  for (const word of low) names.delete(word);
  return names;
}
