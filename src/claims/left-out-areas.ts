import type { AreaMention } from '../records/area.ts';

const LEAVES_OUT =
  /^\W*(?:excluding|except(?: for)?|apart from|other than|not counting|leaving out|without)\s+(?:the\s+)?$/i;
const AND_ON = /^\s*,?\s*(?:(?:and|or)\s+)?(?:the\s+)?$/;

/**
 * The areas of a sentence, where those it begins by leaving out ("Excluding Lesotho and Namibia, exports were") are one
 * that is not known: what is told is of none of them, nor of everyone.
 */
export function withoutLeftOut(areas: readonly AreaMention[], text: string, start: number): AreaMention[] {
  const kept: AreaMention[] = [];
  let isLeftOut = true;
  let end = start;
  for (const area of areas) {
    const between = text.slice(end, area.start);
    isLeftOut &&= (kept.length === 0 && end === start ? LEAVES_OUT : AND_ON).test(between);
    if (!isLeftOut) kept.push(area);
    else if (end === start) kept.push({ ...area, code: '?' });
    end = area.end;
  }
  return kept;
}
