import type { Block } from './article.ts';
import { type DayInText, dayInText, daysInText, goesTo, isPutOut } from './day-in-text.ts';

/** Characters of a dateline: two cities, a day, an agency. */
const LONGEST = 120;

/**
 * The day of the dateline that a story opens with: "BEIJING, June 20, 2022 (Reuters) - …", "Published: 2022-06-20. …",
 * "Monday, June 20, 2022 China's exports …". A day in the first sentence itself ("On 14 July 2011 …", "2022年5月12日，…") is
 * none.
 */
export function datelineDay(text: string, { start, end }: Pick<Block, 'start' | 'end'>): string | null {
  const found = dayInText(text.slice(start, Math.min(end, start + LONGEST)));
  if (!found || goesTo(found.after)) return null;
  const { day, before, after } = found;
  const isAlone = /^[\s[(【（]*$/.test(before);
  const opens = isAlone || isPutOut(before);
  const isDateline = found.eastern
    ? opens
      ? isApart(found)
      : EASTERN_PLACE.test(before) && EASTERN_CLOSED.test(after)
    : (opens || PLACE.test(before)) && CLOSED.test(after.replace(CLOCK, ''));
  const isStory = isAlone || !(isPutOut(before) || WIRE.test(after));
  return isDateline && !(isStory && isOfChronicle(day, text, start)) ? day : null;
}

/** Whoever sent it, or a dash: "(Xinhua) --", "/TASS/". */
const WIRE = /^\s*[-–—(/]/;

/** A chronicle opens every entry with its day; no story tells of a day after its own. */
const isOfChronicle = (day: string, text: string, start: number): boolean =>
  daysInText(text.slice(0, start)).length > 0 || daysInText(text.slice(start)).some((other) => other > day);

/** Each word with a capital but for the small ones of names: "NEW YORK/GENEVA, ", "[Hanbit News, Beijing, ", "(Reuters) ". */
const PLACE =
  /^[[(\s]*(?!(?:On|In|By|Since|Until|From|To|At|After|Before|Between|As|The|During|Around)\b)(?:(?:\p{Lu}[\p{L}.'’]*|de|do|du|au|al|la|es|of|the)[\s,/()=·:|–—-]+){1,10}$/u;
const CLOCK = /^(?:T|,?\s*)\d{1,2}[:.]\d{2}(?:\s*(?:[ap]\.?m\.?|[A-Z]{2,4})(?!\p{L}))?/iu;
/** The agency in brackets, a dash, a full stop; or a capital where a sentence would need a comma. */
const CLOSED =
  /^\s*(?:\([^()]{1,40}\)|\/[^/]{1,30}\/)?\s*(?:(?:-{1,2}|–|—|[:.=|\])])(?=\s+[^\p{Ll}\s]|$)|(?<=\s)["“]?[\p{Lu}\p{Lo}])/u;

/** "新华社北京", "(서울=한빛) ". */
const EASTERN_PLACE = /^[\s[(【（]*[\p{L}=,·、/ ]{1,16}[\s,)）\]】=|:：]*$/u;
const EASTERN_CLOSED = /^\s*(?:\([^()]{1,20}\)\s*)?(?:[-–—|:：=\])】）]|[电電讯訊])/;
const EASTERN_WEEKDAY =
  /^\s*(?:[(（][월화수목금토일一二三四五六日][)）]|(?:星期|周|週)[一二三四五六日天]|[월화수목금토일]요일)/;
/** What a sentence in Korean tells a time with that is not its day. */
const OTHER_TIME = /\d{1,2}월(?! ?\d{1,2} ?일)|지난달|지난해|전월|전달|작년|올해/;

/**
 * Chinese leaves no room inside a sentence. Korean does, and a day at its head is that of what it tells, unless it tells
 * another.
 */
function isApart({ after }: DayInText): boolean {
  const rest = after.replace(EASTERN_WEEKDAY, '').replace(CLOCK, '');
  if (EASTERN_CLOSED.test(rest)) return true;
  if (!/^\s+\p{L}/u.test(rest)) return false;
  return !/^\s+\p{Script=Hangul}/u.test(rest) || OTHER_TIME.test(rest.split('다.')[0]!);
}
