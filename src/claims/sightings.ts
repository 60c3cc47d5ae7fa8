import type { Article } from '../article/article.ts';
import type { Figure } from '../figures/figure.ts';
import { inDays, parsePeriod } from '../records/period.ts';
import { type Context, contextOf } from './context.ts';
import { type Frame, resolve } from './time-frame.ts';
import { mentionsIn } from './time-mentions.ts';

/** What an article says is to be seen from above, without a figure. */
export interface Sighting {
  /** Of the sentence, in the article's text. */
  start: number;
  end: number;
  /** The words that compare. */
  text: string;
  /** Less or more is to be seen than before. */
  direction: 'less' | 'more';
  /** Codes of the areas it may be of: those of the sentence, else the first one of the article. */
  areas: string[];
  /** Words of the sentence, in lower case. */
  words: string[];
  /** `YYYY-MM`, of the pictures and of what they are held against; null where the text does not tell. */
  month: string | null;
  base: string | null;
}

const PICTURES =
  /\b(?:satellite|aerial|drone|space|spy-?plane)s?(?:'s|’s)? (?:pictures?|images?|imagery|photos?|photographs?|photography|data|observations?)\b|\b(?:pictures?|images?|photos?|photographs?) (?:from|taken by|by) (?:a |the )?(?:commercial )?(?:satellites?|space|drones?)\b|\bnight[- ]?(?:time )?lights?\b|\b(?:seen|visible) from (?:space|above|orbit)\b|\bfrom space\b/i;

const LESS =
  /\b(?:fewer|less|no|empty|emptier|deserted|idle|quiet(?:er)?|dark(?:er)?|dim(?:mer|med)?|lower|shrunk|shrank|smaller|thinner|vanished|disappeared|bare|inactive|fell|fallen|dropped|declined|decreased|diminished)\b/i;
const MORE =
  /\b(?:more|busy|busier|crowded|fuller|bright(?:er)?|higher|larger|bigger|new|increased|increasing|grew|grown|rose|risen|expanded|active|bustling|surged)\b/i;

/** Sentences about pictures from above that say less or more is seen than before; those with both say neither. */
export function readSightings(article: Article, figures: readonly Figure[]): Sighting[] {
  if (article.language !== 'en' || !PICTURES.test(article.text)) return [];
  const context = contextOf(article, figures);
  const first = context.areas.flat()[0]?.code ?? null;
  return context.sentences.flatMap((sentence, s): Sighting[] => {
    const text = article.text.slice(sentence.start, sentence.end);
    if (!PICTURES.test(text)) return [];
    const [less, more] = [LESS.exec(text), MORE.exec(text)];
    const told = less ?? more;
    if (!told || (less && more)) return [];
    const own = [...new Set(context.areas[s]!.map((a) => a.code))];
    return [
      {
        ...{ start: sentence.start, end: sentence.end, direction: less ? 'less' : 'more' },
        text: phraseAt(text, told.index),
        areas: own.length > 0 ? own : first === null ? [] : [first],
        words: context.tokens[s]!.filter((t) => t.kind === 'word').map((t) => t.key),
        ...monthsOf(context, s),
      },
    ];
  });
}

/** "fewer goods in the markets": from the word that compares, six words at most, up to a stop. */
const phraseAt = (text: string, at: number): string =>
  /^\S+(?: [^\s,;.]+){0,5}/
    .exec(text.slice(at))![0]
    .replace(/(?: (?:of|in|at|to|the|a|and|than|from))+$/, '');

/** The first month told is the pictures', the second what they are held against: "in May … than a year ago". */
function monthsOf(context: Context, s: number): Pick<Sighting, 'month' | 'base'> {
  const frame: Frame = {
    ...{ today: context.article.date, topic: null, last: null, former: null, told: null },
    ...{ comparing: false, likewise: false, fiscal: null },
  };
  let month: string | null = null;
  for (const { when } of mentionsIn(context, s)) {
    const found = monthOf(resolve(when, { ...frame, topic: month, last: month, comparing: month !== null }));
    if (found === null || found === month) continue;
    if (month !== null) return { month, base: found };
    month = found;
  }
  return { month, base: null };
}

/** The one month that a period lies in. */
function monthOf(period: string | null): string | null {
  const span = period === null ? null : parsePeriod(period);
  if (!span) return null;
  const { from, to } = inDays(span);
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : null;
}
