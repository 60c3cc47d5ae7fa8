import type { Article } from '../../article/article.ts';
import { isTraditional, simplified } from '../../figures/east/simplified.ts';
import { stretchesOf } from '../../figures/east/stretches.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Claim, EpidemicSeries, Link, TradeSeries } from '../claim.ts';
import { withCodes } from '../series-codes.ts';
import { signed } from './balance.ts';
import { countOf } from './counts.ts';
import { linksOf } from './links.ts';
import { basisOf, moodOf } from './moods.ts';
import { isOfTotal, perOf } from './parts.ts';
import { type EasternSentence, type Placed, sentenceOf } from './sentence.ts';
import { chainOf } from './sources.ts';
import { newStory, openSentence, type Story } from './story.ts';
import { readTime, type Timed } from './timing.ts';
import { tradeOf } from './trade.ts';

/** What is read of a figure before its codes are looked up. */
interface Reading {
  domain: Claim['domain'];
  series: TradeSeries | EpidemicSeries | null;
  unit: string | null;
  assumptions: string[];
}

/** What each figure of an article in Chinese or Korean claims: the same claims as `readClaims` reads of an English one. */
export function readEasternClaims(article: Article, figures: readonly Figure[]): Claim[] {
  const { language, date } = article;
  const text = language === 'zh' ? simplified(article.text) : article.text;
  const title = article.title && language === 'zh' ? simplified(article.title) : article.title;
  const story = newStory(title, text, language, date, isTraditional(article));
  const claims: Claim[] = [];
  let next = 0;
  for (const [s, { start, end, block }] of stretchesOf(article).entries()) {
    const placed: Placed[] = [];
    while (next < figures.length && figures[next]!.start < end) {
      const figure = figures[next]!;
      placed.push({ start: figure.start - start, end: figure.end - start, index: next++, figure });
    }
    if (placed.length === 0 && !WORDS.test(text.slice(start, end))) continue;
    const sentence = sentenceOf(text.slice(start, end), language, date, placed);
    openSentence(story, sentence, block);
    const times = placed.map((_, k) => readTime(sentence, k, story, date));
    const read = placed.map((_, k) => readingOf(sentence, k, story));
    const links = linksOf(sentence, times);
    for (const [k, one] of placed.entries())
      claims.push(claimOf(one, read[k]!, times[k]!, links[k]!, sentence, k, s, story));
    if (placed.length === 0) tradeOf(sentence, null, story);
  }
  return claims;
}

/** Something is said: stops and brackets alone move nothing. */
const WORDS = /[\p{Script=Han}\p{Script=Hangul}]/u;

function readingOf(sentence: EasternSentence, k: number, story: Story): Reading {
  const count = countOf(sentence, k, story);
  if (count) return { domain: 'epidemic', series: count.series, unit: count.unit, assumptions: [] };
  const trade = tradeOf(sentence, k, story);
  if (trade) return { domain: 'trade', ...trade };
  return { domain: 'other', series: null, unit: sentence.figures[k]!.figure.unit, assumptions: [] };
}

function claimOf(
  { figure }: Placed,
  { domain, series, unit, assumptions }: Reading,
  time: Timed,
  links: Link[],
  sentence: EasternSentence,
  k: number,
  s: number,
  story: Story,
): Claim {
  const coded = withCodes(series, time.period);
  const balance = signed(figure, series, sentence, k, story);
  const sources = chainOf(sentence.sources);
  if (sources.length > 0) story.attribution = sources;
  return {
    ...balance.figure,
    unit,
    domain,
    series: coded.series,
    period: time.period,
    base: time.base,
    attribution: story.attribution,
    mood: moodOf(sentence, k),
    basis: basisOf(sentence, k),
    sentence: s,
    surplus: balance.surplus,
    per: figure.kind === 'ratio' ? perOf(sentence, k) : null,
    ofTotal: figure.kind === 'share' && isOfTotal(sentence, k),
    assumptions: [...assumptions, ...coded.notes, ...time.assumptions],
    assumed: time.assumed,
    links,
  };
}
