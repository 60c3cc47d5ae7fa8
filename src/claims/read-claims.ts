import type { Article } from '../article/article.ts';
import { isEastern } from '../figures/east/lexicon.ts';
import type { Figure } from '../figures/figure.ts';
import { readAbout } from './about.ts';
import { signBalances } from './balance-sign.ts';
import type { Claim } from './claim.ts';
import { contextOf } from './context.ts';
import { withDiseases } from './disease.ts';
import { readEasternClaims } from './east/read.ts';
import { dateHeadline } from './headline.ts';
import { readLinks, withChangesBeside } from './links.ts';
import { readBases, readMoods } from './moods.ts';
import { perOf, readPrices } from './price-changes.ts';
import { reportDay, totalsAsOf } from './report-day.ts';
import { withCodes } from './series-codes.ts';
import { readSpeakers } from './speakers.ts';
import { readTimes } from './times.ts';
import { withWholes } from './whole-amounts.ts';

/** "of the total", "of the June volume", "of that tonnage"; "of the volume of trade" names an amount of its own. */
const OF_TOTAL =
  /^\s*(?:out )?of (?:(?:the|that|this|all)\s+)?(?:(?!(?:its|their|his|her|our)\b)[\p{L}-]+\s+){0,2}?(?:volume|total|tonnage|amount|quantity|sum)\b(?!\s+(?:of|[\p{L}-]*\s*(?:exports?|imports?|trade|shipments?|sales)))/iu;

/** "33% of all deaths", "18% of the population": of them, where a share of deaths without such words is of the cases. */
const OF_OTHERS =
  /^\s*of (?:(?:all|the|its|their|those|these)\s+)?(?:(?:[\p{L}-]+\s+)?(?:deaths|fatalities|recoveries|dead|hospitali[sz]ations|population|inhabitants|residents|citizens|adults)|(?:[\p{L}-]+\s+)?who (?:(?:have|had) )?(?:died|recovered))\b/iu;

/** "71% were male", "52% of them lived in care homes": of those told last, and no rate of those who died or got well. */
const SAID_OF_THEM =
  /^\s*(?:of (?:them|those|these|whom)\s+)?(?:were|are|was|is|had|have|lived?|came|come|occurred|fell|involved|belonged)\b(?!\s+(?:\p{L}+\s+){0,2}(?:died|dead|fatal|recovered|discharged|cured|killed|released)\b)/iu;

/** "Of all deaths 46%" */
const OF_ALL_BEFORE = /\b[Oo]f (?:all|the total)(?: the)?(?: [\p{L}-]+){0,3},? $/u;

/** Parts by age and sex have a name of their own, and may be held against all. */
const isSaidOfThem = (series: Claim['series'], behind: string): boolean =>
  series !== null &&
  'measure' in series &&
  !/ (?:below|above|among) /.test(series.indicator) &&
  SAID_OF_THEM.test(behind);

/** What each figure of an article claims: one claim a figure, in the same order. */
export function readClaims(article: Article, figures: readonly Figure[]): Claim[] {
  return withDiseases(
    article,
    isEastern(article) ? readEasternClaims(article, figures) : readWesternClaims(article, figures),
  );
}

function readWesternClaims(article: Article, figures: readonly Figure[]): Claim[] {
  const context = contextOf(article, figures);
  const read = readAbout(context);
  const prices = readPrices(context, read);
  const dated = totalsAsOf(reportDay(context), read, dateHeadline(context, read, readTimes(context)));
  const speakers = readSpeakers(context);
  const moods = readMoods(context);
  const bases = readBases(context);
  const links = readLinks(context, read, prices);
  const times = withChangesBeside(dated, links);
  const about = withWholes(context, read, times, links);
  return signBalances(context, about).map(({ figure, surplus }, i) => {
    const { domain, unit, assumptions } = about[i]!;
    const { period, base } = times[i]!;
    const { series, notes } = withCodes(about[i]!.series, period);
    const { start, end, text, value, low, high, printedLow, printedHigh } = figure;
    const kind = prices.before.has(i) ? 'ratio' : figure.kind;
    const { hedge, digits, scale, malformed, proposed } = figure;
    // Field by field: spreading the figure and growing it costs a sixth of all reading.
    const claim: Claim = {
      start,
      end,
      text,
      kind,
      value,
      low,
      high,
      printedLow,
      printedHigh,
      hedge,
      digits,
      scale,
      malformed,
      unit,
      domain,
      series,
      period,
      base,
      attribution: speakers[i]!,
      mood: moods[i]!,
      basis: bases[i]!,
      sentence: context.sentenceOf[i]!,
      surplus,
      per: perOf(context, i, prices),
      ofTotal:
        figure.kind === 'share' &&
        ((domain === 'epidemic' &&
          isSaidOfThem(about[i]!.series, article.text.slice(figure.end, figure.end + 60))) ||
          [OF_TOTAL, OF_OTHERS].some((of) => of.test(article.text.slice(figure.end, figure.end + 60))) ||
          OF_ALL_BEFORE.test(article.text.slice(Math.max(0, figure.start - 40), figure.start))),
      assumptions: [...assumptions, ...notes, ...times[i]!.assumptions],
      assumed: [...times[i]!.assumed, ...(about[i]!.left ?? [])],
      links: links[i]!,
    };
    if (proposed) claim.proposed = proposed;
    return claim;
  });
}
