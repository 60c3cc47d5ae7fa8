import type { Token } from '../figures/token.ts';
import type { Frame } from './time-frame.ts';
import type { Mention, When } from './time-when.ts';

/** The sentence that owns up to a choice in reading words of time; null where they say it all themselves. */
export function assumptionOf(
  tokens: readonly Token[],
  mention: Mention,
  period: string,
  frame: Frame,
): string | null {
  const how = chosenBy(mention.when, frame);
  return how && `"${wordsOf(tokens, mention)}" read as ${period} ${how}.`;
}

const wordsOf = (tokens: readonly Token[], { from, to }: Mention): string =>
  tokens
    .slice(from, to)
    .map((t, i) => (i > 0 && t.gap ? ` ${t.text}` : t.text))
    .join('');

function chosenBy(when: When, frame: Frame): string | null {
  const byDate = "from the article's date";
  switch (when.is) {
    case 'calendar':
      return frame.comparing && frame.topic ? 'from the period it is compared with' : byDate;
    case 'weekday':
    case 'now':
      return byDate;
    case 'moved':
    case 'before':
    case 'same':
    case 'here':
    case 'to-date':
    case 'trailing':
      return frame.topic ? `from ${frame.topic}` : byDate;
    case 'fiscal':
    case 'fiscal-part':
      return "by the country's fiscal year";
    case 'iso-week':
      return 'by weeks that run from Monday to Sunday';
    case 'since':
      return when.vague ? 'as a count up to the day of the article' : "up to the article's date";
    case 'as-of':
      return chosenBy(when.end, frame);
    case 'ending':
    case 'stretch':
      return chosenBy(when.end, frame);
    case 'months':
    case 'days':
      if (typeof when.year === 'number') return null;
      if (when.year !== null)
        return when.year === 'that' || when.year === 'before' ? `from ${frame.topic ?? 'the text'}` : byDate;
      if (frame.comparing && frame.topic) return `as the last before ${frame.topic}`;
      return frame.told !== null ? `in ${frame.told}, the year told before` : byDate;
    case 'years':
      return null;
  }
}
