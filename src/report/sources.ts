import type { Verdict } from '../verdicts/verdict.ts';

/** Who is said to have said some figures of an article: the nearest speaker first, the primary source last. */
export interface ToldBy {
  /** "Reuters", "Chinese customs"; empty where the article names nobody. */
  chain: readonly string[];
  /** Indexes of the figures. */
  figures: number[];
}

/** The sources of an article, those of most figures first; figures without a source last. */
export function sourcesOf(verdicts: readonly Verdict[]): ToldBy[] {
  const by = new Map<string, ToldBy>();
  for (const [i, { claim }] of verdicts.entries()) {
    const key = claim.attribution.join(' < ');
    const told = by.get(key) ?? { chain: claim.attribution, figures: [] };
    by.set(key, told);
    told.figures.push(i);
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
