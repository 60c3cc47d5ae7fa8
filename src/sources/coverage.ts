import type { Scope } from '../releases/release.ts';
import type { Facts } from './source.ts';

/** Last chapter of each of the 21 sections of the HS, in order; XIX is arms, XXI art. */
const SECTION_ENDS = [5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97];
const RARE_SECTIONS = [19, 21];
const CHAPTERS = 96;
/** A query limited to some regimes or provinces shows fewer than all goods of a country go through. */
const MANY_REGIMES = 5;
const MANY_PLACES = 10;

/**
 * What a file that only shows its rows may be taken to cover. All goods of a release's one partner and one flow
 * where nobody would have named the codes by hand: half of all chapters, in every section of the HS but arms and
 * art; anything else is `cells`, and `--scope` says more. Never all partners: no list of partners shows that
 * none was left out.
 *
 * @param limits what is known against completeness, as clauses ("the publisher cuts at 10,000 rows").
 */
export function shownScope(facts: Facts, limits: readonly string[]): Scope {
  const codes = (facts.codes ?? []).filter((code) => code !== 'TOTAL');
  const detail = spanningLevel(codes);
  const doubts = [...limits, ...doubtsAbout(facts, detail)];
  const scope = {
    flows: facts.flows,
    partners: facts.partners,
    totals: facts.hasTotal,
    origin: 'inferred',
  } as const;
  if (doubts.length === 0) {
    const chapters = chaptersOf(codes, detail).size;
    const note = `one partner, and codes in ${chapters} of ${CHAPTERS} chapters: read as all goods`;
    return { ...scope, goods: 'all', detail, completeness: 'complete', note };
  }
  const note = `only the rows that are there: ${doubts.join('; ')}`;
  const goods = facts.codes ? codes : 'all';
  return { ...scope, goods, detail: facts.maxLevel, completeness: 'cells', note };
}

function doubtsAbout(facts: Facts, detail: number): string[] {
  const doubts: string[] = [];
  if (facts.partners.length > 1) doubts.push('several partners');
  if (facts.flows.length > 1) doubts.push('several flows');
  if (facts.maxLevel === 0) doubts.push('totals only');
  else if (detail === 0) doubts.push('the codes may have been chosen');
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
