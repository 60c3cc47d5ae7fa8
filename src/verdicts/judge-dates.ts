import type { DateClaim } from '../claims/dates.ts';
import { daysBetween } from '../records/days.ts';
import type { Happening } from '../records/happening.ts';

/** A day that the article gives to an event that is stored. An event on another day is doubt, not contradiction. */
export interface DateVerdict {
  claim: DateClaim;
  verdict: 'match' | 'ambiguous';
  event: Happening;
}

/** Words that tell no event from another. */
const IDLE =
  /^(?:after|before|between|from|into|with|that|this|were|been|have|some|said|says|first|again|over|under|about|near|since|until)$/;
/** Days apart within which another day of the same words is likely the same event. */
const NEAR = 60;

/** Words in a common form: "suspended", "suspends" and "suspending" are one. */
const stem = (word: string): string => word.replace(/(?:ations?|ions?|ing|ed|es|s|e)$/, '');
const contentOf = (words: readonly string[]): Set<string> =>
  new Set(words.filter((w) => w.length > 3 && !IDLE.test(w)).map(stem));

/**
 * Days held against the events stored: a match where an event whose words the sentence has happened then; `ambiguous` where
 * the sentence has all the words of an event of another day close by, and of none of that day. Nothing else is told of.
 */
export function judgeDates(claims: readonly DateClaim[], events: readonly Happening[]): DateVerdict[] {
  const known = events.map((event) => ({
    event,
    words: contentOf(event.title.toLowerCase().match(/\p{L}+/gu) ?? []),
  }));
  return claims.flatMap((claim): DateVerdict[] => {
    const said = contentOf(claim.words);
    const alike = known
      .map(({ event, words }) => ({ event, share: sharedBy(words, said), words: words.size }))
      .filter(({ share, words }) => words >= 3 && share >= 0.6);
    const then = alike
      .filter(({ event }) => event.from <= claim.day && claim.day <= (event.to ?? event.from))
      .sort((a, b) => b.share - a.share)[0];
    if (then) return [{ claim, verdict: 'match', event: then.event }];
    const whole = alike.filter(
      ({ event, share }) => share === 1 && Math.abs(daysBetween(event.from, claim.day)) <= NEAR,
    );
    return whole.length === 1 ? [{ claim, verdict: 'ambiguous', event: whole[0]!.event }] : [];
  });
}

function sharedBy(words: ReadonlySet<string>, said: ReadonlySet<string>): number {
  let shared = 0;
  for (const w of words) if (said.has(w)) shared++;
  return words.size === 0 ? 0 : shared / words.size;
}
