import { periodName } from '../records/period.ts';
import type { ReleaseRef } from '../series/question.ts';
import type { Verdict, VerdictWord } from '../verdicts/verdict.ts';

/** Who is said to have said some figures of an article: the nearest speaker first, the primary source last. */
export interface ToldBy {
  /** "Reuters", "Chinese customs"; empty where the article names nobody. */
  chain: readonly string[];
  /** Indexes of the figures. */
  figures: number[];
  /** How many of them have which verdict. */
  verdicts: Partial<Record<VerdictWord, number>>;
  /** Releases that the figures were held against: who published or printed them, and when. */
  against: string[];
}

/** The sources of an article, those of most figures first; figures without a source last. */
export function sourcesOf(verdicts: readonly Verdict[]): ToldBy[] {
  const by = new Map<string, ToldBy>();
  for (const [i, { claim, verdict, answers }] of verdicts.entries()) {
    // "State media" and "state media" are one.
    const key = claim.attribution.join(' < ').toLowerCase();
    const told = by.get(key) ?? { chain: claim.attribution, figures: [], verdicts: {}, against: [] };
    by.set(key, told);
    told.figures.push(i);
    told.verdicts[verdict] = (told.verdicts[verdict] ?? 0) + 1;
    for (const name of answers.flatMap((a) => a.releases).map(releaseWords))
      if (!told.against.includes(name)) told.against.push(name);
  }
  return [...by.values()].sort(
    (a, b) =>
      Number(a.chain.length === 0) - Number(b.chain.length === 0) ||
      b.figures.length - a.figures.length ||
      a.figures[0]! - b.figures[0]!,
  );
}

/** "Chinese customs, as told by Reuters", "no source named". */
export function chainWords(chain: readonly string[]): string {
  if (chain.length === 0) return 'no source named';
  const [primary, ...others] = [...chain].reverse();
  return others.length === 0 ? primary! : `${primary}, as told by ${others.join(', by way of ')}`;
}

/** "General Administration of Customs, 20 June 2022", "Reuters, quoting Chinese customs, 20 June 2022". */
const releaseWords = ({ publisher, saidBy, published }: ReleaseRef): string =>
  `${saidBy ?? publisher}${published ? `, ${periodName(published)}` : ''}`;

/** Releases in a line: the first ones, and how many more. */
export const againstWords = (against: readonly string[]): string =>
  against.length <= 2
    ? against.join('; ')
    : `${against.slice(0, 2).join('; ')} and ${against.length - 2} more`;
