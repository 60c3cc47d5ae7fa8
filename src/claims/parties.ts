import type { AreaMention } from '../records/area.ts';
import { areaByCode } from '../records/areas.ts';
import { BOTH, OTHER, SUBJECT } from './pronouns.ts';

/** Two sides of trade as a sentence leaves them: who reports, with whom; null where nothing was said yet. */
export interface Pair {
  reporter: string | null;
  partner: string | null;
}

/** Unions that report as one; any other group or region has no code of its own in a claim. */
const UNIONS: Record<string, string> = {
  WLD: 'WLD',
  EU27: 'EU27',
  EU28: 'EU28',
  EA: 'EA',
  EA19: 'EA',
  EA20: 'EA',
};

/** The code that a claim writes for an area: a country's own, a union's, `?` for a region. */
export function partyCode(code: string): string {
  if (UNIONS[code]) return UNIONS[code];
  const area = areaByCode(code);
  return area?.kind === 'country' || area?.kind === 'former' ? code : '?';
}

/**
 * Decides words that may name several areas, or none, by the areas that the article names beyond doubt: "the
 * North" is North Korea where a Korea is spoken of.
 */
export function settleBy(sure: ReadonlySet<string>): (mention: AreaMention) => AreaMention | null {
  return (mention) => {
    const code = [mention.code, ...(mention.also ?? [])].find((c) => sure.has(c)) ?? mention.code;
    const spokenOf = sure.has(code) || (BESIDE[code] ?? []).some((other) => sure.has(other));
    // "The bloc" is the one spoken of, which in a story on ASEAN is not the EU.
    if (code === 'EU27' && mention.unsure && [...sure].some((c) => BLOCS.has(c))) return null;
    const doubtful = mention.unsure && (mention.as === 'alias' || mention.as === 'demonym');
    return doubtful && !spokenOf ? null : { ...mention, code };
  };
}

/** "The two Koreas", "inter-Korean": both are spoken of. */
const KOREAS = '@koreas';

const BLOCS = new Set(['ASEAN', 'MERCOSUR', 'GCC', 'EAEU', 'BRICS', 'SADC', 'ECOWAS', 'CIS']);

/** Whom "the North" and "the mainland" are spoken of beside. */
const BESIDE: Record<string, string[]> = { PRK: ['KOR', KOREAS], KOR: [KOREAS], CHN: ['HKG', 'MAC', 'TWN'] };

/** Areas that an article names without doubt. */
export const sureAreas = (mentions: readonly AreaMention[]): Set<string> =>
  new Set(
    mentions.flatMap((m) => (m.unsure ? [] : !m.also ? [m.code] : m.also.includes('PRK') ? [KOREAS] : [])),
  );

const isCountry = (code: string | null): boolean => code !== null && code !== 'WLD' && code !== '?';

/** The one of the pair that is not this. */
export const otherOf = (pair: Pair, one: string | null): string | null =>
  pair.reporter === one ? pair.partner : pair.partner === one ? pair.reporter : null;

/**
 * What a phrase says of the parties, filled up from what was said before.
 *
 * @param subject the country that "it" means; @param teller whose neighbour "its neighbour" is; @param world whether the phrase means trade with everyone.
 */
export function completePair(
  said: Pair,
  before: Pair,
  subject: string | null,
  teller: string | null,
  world: boolean,
): Pair {
  if (said.reporter === BOTH) return before;
  // "Exports to the neighbour were … and imports from it": the other side again, not the subject.
  if (
    said.partner === SUBJECT &&
    said.reporter === null &&
    isCountry(before.reporter) &&
    isCountry(before.partner)
  )
    return before;
  let reporter = pronoun(said.reporter, before, subject);
  let partner = pronoun(said.partner, before, reporter ?? (said.partner === OTHER ? teller : subject));
  if (
    partner !== null &&
    partner === reporter &&
    (said.reporter !== said.partner || said.reporter === SUBJECT)
  ) {
    // Whichever of the two was only a pronoun means the other country.
    if (said.reporter === SUBJECT && said.partner !== SUBJECT) reporter = otherOf(before, partner);
    else partner = otherOf(before, reporter);
  }
  if (reporter !== null && partner !== null) return { reporter, partner };
  if (reporter !== null) {
    if (world) return { reporter, partner: 'WLD' };
    const other = otherOf(before, reporter);
    return {
      reporter,
      partner: isCountry(other) ? other : before.reporter === reporter ? before.partner : 'WLD',
    };
  }
  if (partner !== null) {
    reporter = otherOf(before, partner);
    return { reporter: isCountry(reporter) ? reporter : before.reporter, partner };
  }
  return world ? { reporter: before.reporter, partner: 'WLD' } : before;
}

const known = (code: string | null): string | null => (isCountry(code) ? code : null);

function pronoun(code: string | null, before: Pair, subject: string | null): string | null {
  if (code === SUBJECT) return subject ?? before.reporter;
  // Which neighbour it is, nothing tells: better unknown than the world.
  if (code === OTHER)
    return known(otherOf(before, subject ?? before.reporter)) ?? known(before.partner) ?? '?';
  if (code === BOTH) return null;
  return code === null ? null : partyCode(code);
}
