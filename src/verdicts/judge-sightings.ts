import type { Sighting } from '../claims/sightings.ts';
import type { Lake } from '../lake/lake.ts';
import { plainName } from '../records/indicator.ts';
import type { Interval } from '../records/interval.ts';
import type { IndicatorAnswer } from '../series/indicator-question.ts';
import { answerIndicators, type StoredIndicator, storedIndicators } from '../series/indicators.ts';

/** A site's measure in the month of the pictures and in the one they are held against. */
export interface SiteSeen {
  site: string;
  indicator: string;
  unit: string;
  now: Interval;
  before: Interval;
  /** Figures as published, exact. */
  values: { now: string; before: string };
  publisher: string;
}

/** What is stored of places says whether less or more was to be seen; it never says that a picture lies. */
export interface SightingVerdict {
  claim: Sighting;
  /** `ambiguous`: the places differ, or show the opposite. */
  verdict: 'match' | 'ambiguous' | 'unchecked';
  /** Why it is unchecked. */
  code: 'no-site' | 'which-place' | 'no-months' | 'not-covered' | 'unclear' | null;
  sites: SiteSeen[];
}

/** Sightings held against the series of sites that are stored of their areas. */
export function judgeSightings(
  lake: Lake,
  claims: readonly Sighting[],
  asKnown: string | null,
): Promise<SightingVerdict[]> {
  return Promise.all(claims.map((claim) => judged(lake, claim, asKnown)));
}

async function judged(lake: Lake, claim: Sighting, asKnown: string | null): Promise<SightingVerdict> {
  const none = (code: SightingVerdict['code']): SightingVerdict => ({
    claim,
    verdict: 'unchecked',
    code,
    sites: [],
  });
  const homes = areasNaming(lake, claim.words);
  const here = homes.filter((area) => claim.areas.includes(area));
  if (here.length === 0 && homes.length > 1) return none('which-place');
  // A place that is named by its whole name tells its country.
  const areas = homes.length === 1 && here.length === 0 ? homes : claim.areas;
  const stored = (
    await Promise.all(
      areas.map(async (area) => (await storedIndicators(lake, area, asKnown)).map((s) => ({ area, ...s }))),
    )
  ).flat();
  const alike = stored.filter((s) => s.counting === 'level' && s.site !== null && isMeant(s, claim.words));
  const own = alike.filter((s) => isNamed(s.site!, claim.words));
  const meant = own.length > 0 ? own : alike;
  if (meant.length === 0) return none('no-site');
  const { month, base } = claim;
  if (month === null || base === null) return none('no-months');
  const questions = meant.flatMap(({ area, site, indicator }) =>
    [month, base].map((m) => ({
      ...{ area, site: plainName(site!), indicator, counting: 'level' as const, from: m, to: m, asKnown },
    })),
  );
  const answers = await answerIndicators(lake, questions);
  const sites = meant.flatMap((of, i) => seen(of, answers[2 * i]!, answers[2 * i + 1]!) ?? []);
  if (sites.length === 0) return none('not-covered');
  const directions = new Set(sites.map(directionOf));
  if (directions.has(null)) return { claim, verdict: 'unchecked', code: 'unclear', sites };
  const fits = directions.size === 1 && directions.has(claim.direction);
  return { claim, verdict: fits ? 'match' : 'ambiguous', code: null, sites };
}

/** "Sinuiju market" is meant where its words are in the sentence, or what kind of place it is ("markets"). */
function isMeant({ site, indicator }: StoredIndicator, words: readonly string[]): boolean {
  const said = new Set(words.map(singular));
  const named = plainName(site!).split(' ').map(singular);
  const lights = /\blights?\b/.test(words.join(' '));
  return (indicator === 'night lights') === lights
    ? named.some((w) => w.length > 3 && said.has(w))
    : named.every((w) => said.has(w)) ||
        (indicator !== 'night lights' && named.some((w) => KINDS.has(w) && said.has(w)));
}

const isTold = (word: string): boolean => !/^(?:of|in|at|the)$/.test(word);

/** Areas of which a site is stored whose whole name the words tell. */
const areasNaming = (lake: Lake, words: readonly string[]): string[] => [
  ...new Set(
    lake
      .indicatorReleases()
      .filter((r) => r.scope.sites.some((site) => isNamed(site, words)))
      .map((r) => r.reporter),
  ),
];

/** "Sinuiju market" and "the market of Sinuiju" name it; what a site is, without a name of its own, names none. */
function isNamed(site: string, words: readonly string[]): boolean {
  const name = plainName(site).split(' ').filter(isTold).map(singular);
  const own = name.filter((w) => !KINDS.has(w));
  if (own.length === 0) return false;
  const turned = [...name.filter((w) => KINDS.has(w)), ...own];
  const said = ` ${words.filter(isTold).map(singular).join(' ')} `;
  return [name, turned].some((n) => said.includes(` ${n.join(' ')} `));
}

const KINDS = new Set(
  'market port harbour harbor terminal station crossing bridge customs factory mine airport'.split(' '),
);
const singular = (word: string): string => word.toLowerCase().replace(/(?<=..)s$/, '');

function seen(of: StoredIndicator, now: IndicatorAnswer[], then: IndicatorAnswer[]): SiteSeen | null {
  const [a, b] = [now, then].map((answers) => answers.find((x) => x.total?.interval)?.total);
  if (!a?.interval || !b?.interval || a.unit !== b.unit) return null;
  return {
    ...{ site: of.site!, indicator: of.indicator, unit: of.unit, publisher: of.publisher },
    ...{ now: a.interval, before: b.interval, values: { now: a.value!, before: b.value! } },
  };
}

/** Null where the bounds overlap. A share that changed has no direction. */
function directionOf({ now, before, indicator }: SiteSeen): Sighting['direction'] | null {
  if (indicator === 'changed share') return null;
  if (now.high < before.low) return 'less';
  return now.low > before.high ? 'more' : null;
}
