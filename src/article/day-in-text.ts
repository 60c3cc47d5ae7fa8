import { isoDay } from './day.ts';

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\\.?';
const NTH = '\\d{1,2}(?:st|nd|rd|th)?';
const DAY = [
  `\\b${NTH}\\s+${MONTH},?\\s+\\d{4}\\b`,
  `\\b${MONTH}\\s+${NTH},?\\s+\\d{4}\\b`,
  '\\b\\d{4}(?:-\\d{1,2}-|/\\d{1,2}/|\\.\\d{1,2}\\.)\\d{1,2}(?!\\d)',
  '\\d{4} ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일]',
].join('|');

/** A day with its year as texts print it, and what stands about it, without the name of the weekday. */
export interface DayInText {
  day: string;
  before: string;
  after: string;
  /** Written with the signs for year, month and day. */
  eastern: boolean;
}

const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*$/i;

/** The first day that a text prints; null where there is none. */
export function dayInText(text: string): DayInText | null {
  const found = new RegExp(DAY, 'i').exec(text);
  const day = found && isoDay(found[0]);
  if (day?.length !== 10) return null;
  const [printed] = found!;
  return {
    day,
    before: text.slice(0, found!.index).replace(WEEKDAY, ''),
    after: text.slice(found!.index + printed.length),
    eastern: /[年년]/.test(printed),
  };
}

/** Every day that a text prints. */
export const daysInText = (text: string): string[] =>
  [...text.matchAll(new RegExp(DAY, 'gi'))].flatMap(([printed]) => isoDay(printed) ?? []);

/** A stretch: "12 May 2022 - 10 August 2022", "12 May 2022 to 10 August". */
const GOES_TO = new RegExp(`^\\s*(?:-{1,2}|–|—|~|to\\b)\\s*(?:${DAY}|${NTH} ${MONTH}|${MONTH} \\d)`, 'i');

/** Whether what stands behind a day leads on to another one. */
export const goesTo = (after: string): boolean => GOES_TO.test(after);

const PUT_OUT =
  /(?:^|[^\p{L}\s]\s*)(?:(?:first|last) )?(?:published|posted|updated|modified|issued|released|printed|date|time)(?: on| at)?\s*:?\s*$/iu;
const PUT_OUT_EASTERN =
  /(?:发布|發布|发表|發表|更新|日期|时间|時間|입력|등록|수정|송고|발행|게재|작성)(?:时间|時間|日期|일자?|일시)?\s*[:：]?\s*$/;

/** Whether it is said before a day that something was put out on it: "Published: ", "Last updated on ". */
export const isPutOut = (before: string): boolean => PUT_OUT.test(before) || PUT_OUT_EASTERN.test(before);
