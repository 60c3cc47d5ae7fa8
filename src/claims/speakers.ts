import type { Token } from '../figures/token.ts';
import type { Context } from './context.ts';
import { speakersIn } from './speakers-phrases.ts';

/**
 * For each figure who is said to be its source, nearest speaker first and primary source last ("A reported that
 * B's data showed" is A, B). What a sentence leaves out it takes from the one before it in its paragraph; what
 * stands in quotation marks is said by whoever is quoted.
 */
export function readSpeakers(context: Context): string[][] {
  const bySentence: string[][] = [];
  let block = -1;
  let last: string[] = [];
  for (const [s, sentence] of context.sentences.entries()) {
    if (sentence.block !== block) [block, last] = [sentence.block, []];
    const own = speakersIn(context.article.text, context.tokens[s]!);
    // A person quoted speaks for the quoted sentences only, not for the paragraph's release.
    if (own.length > 0 && !isQuoted(context.tokens[s]!)) last = own;
    bySentence.push(own.length > 0 ? own : last);
  }
  return context.sentenceOf.map((s) => bySentence[s]!);
}

const isQuoted = (tokens: readonly Token[]): boolean => tokens.some((t) => t.text === '"');
