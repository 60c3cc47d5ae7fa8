import type { Scope } from '../releases/release.ts';
import { cellsScope, parseScope } from '../releases/scope-text.ts';
import type { Facts } from './source.ts';

/** Last chapter of each of the 21 sections of the HS, in order; XIX is arms, XXI art. */
const SECTION_ENDS = [5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97];
const RARE_SECTIONS = [19, 21];
const CHAPTERS = 96;
/** Pens, brushes, combs and what comes after them: rows that stop before were cut off, or asked for up to there. */
const LAST_CHAPTER = 96;
/** A query limited to some regimes or provinces shows fewer than all goods of a country go through. */
const MANY_REGIMES = 5;
const MANY_PLACES = 10;

/**
 * What a release of a publisher's file covers: what the user stated, else what its rows show. A query's answer may be taken for all
 * goods of its one partner and one flow where nobody would have named the codes by hand: half of all chapters,
 * in every section of the HS but arms and art, and up to the last chapters. Anything else is only the rows that are there. Never all
 * partners: no list of partners shows that none was left out.
 *
 * @param stated the text of `--scope`
 * @param why clauses: `cut` says why the file cannot be complete whatever is stated, `order` why its rows do not look
 * complete unless it is stated; null when nothing is known
 * @throws Refusal for a scope that is none, or that rows lie outside of
 */
export function coverage(
  facts: Facts,
  stated: string | null,
  { cut, order }: { cut: string | null; order: string | null },
): Scope {
  if (cut) return cellsScope(facts, 'inferred', `only the rows that are there: ${cut}`);
  if (stated) return parseScope(stated, facts);
  const codes = (facts.codes ?? []).filter((code) => code !== 'TOTAL');
  const detail = spanningLevel(codes);
  const chapters = chaptersOf(codes, detail);
  const doubts = doubtsAbout(facts, detail, Math.max(...chapters));
  if (doubts.length === 0 && order) doubts.push(order);
  if (doubts.length > 0)
    return cellsScope(facts, 'inferred', `only the rows that are there: ${doubts.join('; ')}`);
  const { flows, partners, hasTotal: totals } = facts;
  const note = `one partner, and codes in ${chapters.size} of ${CHAPTERS} chapters: read as all goods`;
  return {
    flows,
    partners,
    goods: 'all',
    totals,
    detail,
    completeness: 'complete',
    origin: 'inferred',
    note,
  };
}

function doubtsAbout(facts: Facts, detail: number, lastChapter: number): string[] {
  const doubts: string[] = [];
  if (facts.partners.length > 1) doubts.push('several partners');
  if (facts.flows.length > 1) doubts.push('several flows');
  if (facts.maxLevel === 0) doubts.push('totals only');
  else if (detail === 0) doubts.push('the codes may have been chosen');
  else if (lastChapter < LAST_CHAPTER)
    doubts.push(`the codes end with chapter ${lastChapter}, so the end seems to be cut off`);
  if (within(facts.regimes, MANY_REGIMES)) doubts.push(`regimes ${facts.regimes.join(', ')} only`);
  if (within(facts.places, MANY_PLACES)) doubts.push(`places ${facts.places.join(', ')} only`);
  return doubts;
}

const within = (shown: readonly string[], many: number): boolean => shown.length > 0 && shown.length < many;

/** The most digits at which the codes span the nomenclature, 0 for none. */
function spanningLevel(codes: readonly string[]): number {
  const levels = [...new Set(codes.map((code) => code.length))].sort((a, b) => b - a);
  return levels.find((level) => spans(chaptersOf(codes, level))) ?? 0;
}

const chaptersOf = (codes: readonly string[], level: number): Set<number> =>
  new Set(
    codes
      .filter((code) => code.length === level)
      .map((code) => Number(code.slice(0, 2)))
      .filter((chapter) => chapter <= SECTION_ENDS.at(-1)!),
  );

function spans(chapters: ReadonlySet<number>): boolean {
  const sections = new Set(
    [...chapters].map((chapter) => SECTION_ENDS.findIndex((end) => chapter <= end) + 1),
  );
  const missing = SECTION_ENDS.map((_, i) => i + 1).filter((section) => !sections.has(section));
  return chapters.size >= CHAPTERS / 2 && missing.every((section) => RARE_SECTIONS.includes(section));
}
