import type { Amount } from './amount.ts';
import { isBare } from './calendar.ts';
import { keyAt } from './scene.ts';
import type { Token } from './token.ts';

/** "aged 65", "45-year-old", "Park Seong-min, 44, a broker", "Mr. Kim (56)", "below 5 years of age", "96% were over 60". */
export function isAge(tokens: readonly Token[], amount: Amount): boolean {
  if (!isBare(amount)) return false;
  const { from, to, value } = amount;
  // "aged 18 to 64", "between the ages of 5 and 11", "below the age of five"
  for (let k = from - 1; k >= Math.max(0, from - 5); k--) {
    const { key, kind } = tokens[k]!;
    // "below 2 years of age and 2,656 were severe": that age has its number.
    if (/^(aged|age|ages)$/.test(key)) return keyAt(tokens, k - 1) !== 'of';
    if (kind === 'word' && !/^(of|between|from|to|and|under|over|below|above)$/.test(key)) break;
  }
  // "the 18-29 age group"
  if (keyAt(tokens, to) === 'age' && /^(groups?|brackets?|bands?|range)$/.test(keyAt(tokens, to + 1)))
    return true;
  if (value === null || !Number.isInteger(value) || value < 1 || value > 110) return false;
  const next = keyAt(tokens, to);
  if (next === 'years' && /^(old|of)$/.test(keyAt(tokens, to + 1))) return true;
  if (isBound(tokens, from, to) || isDoseAt(tokens, from, to)) return true;
  return tokens[from]!.kind === 'number' && to === from + 1 && value >= 10 && isApposition(tokens, from, to);
}

const PEOPLE =
  /^(children|adults|people|persons|those|women|men|anyone|anybody|everyone|everybody|population|kids|girls|boys|males|females|youths?|youngsters|infants|babies|teenagers|residents|patients|inhabitants)$/;

/** "Children under five", "for all above 12", "aged ten or under", "older than 60", "96% were over 60 and 3% under 18". */
function isBound(tokens: readonly Token[], from: number, to: number): boolean {
  const next = keyAt(tokens, to);
  // "65 and over" of those told before it, "12 or older" of anybody
  if (/^(and|or)$/.test(next)) {
    const side = keyAt(tokens, to + 1);
    if (/^(older|younger)$/.test(side)) return keyAt(tokens, to + 2) !== 'than';
    const people = tokens.slice(Math.max(0, from - 3), from).some((t) => PEOPLE.test(t.key));
    if (/^(over|under|above|below|up)$/.test(side) && people && tokens[to + 2]?.kind !== 'number')
      return true;
  }
  const before = keyAt(tokens, from - 1);
  const than = before === 'than' && /^(older|younger)$/.test(keyAt(tokens, from - 2));
  // "Older than 60 firms" are none.
  if (than) return !isCounted(tokens, to);
  if (!/^(under|over|below|above)$/.test(before) || isCounted(tokens, to)) return false;
  const whose = from - 2;
  if (PEOPLE.test(keyAt(tokens, whose))) return true;
  if (keyAt(tokens, whose) === 'all') return /^(for|among|of|in|to|by)$/.test(keyAt(tokens, whose - 1));
  if (tokens[to]?.kind === 'word' && !/^(and|or|but|while|had|have|has|were|was|at)$/.test(next))
    return false;
  return isPartOfPeople(tokens, whose);
}

/** A noun of what is counted stands behind: "all over 12 countries". */
const isCounted = (tokens: readonly Token[], to: number): boolean =>
  tokens[to]?.kind === 'word' &&
  keyAt(tokens, to).endsWith('s') &&
  !/^(years|has|was)$/.test(keyAt(tokens, to));

/** "96% were", "half of them are", "3.1% were under three months and 57%": a part of somebody, up to a token. */
function isPartOfPeople(tokens: readonly Token[], end: number): boolean {
  const verb = /^(were|are|was|is)$/.test(keyAt(tokens, end));
  let k = verb ? end - 1 : end;
  if (/^(them|these|those|whom)$/.test(keyAt(tokens, k)) && keyAt(tokens, k - 1) === 'of') k -= 2;
  else if (/^(dead|victims|cases|patients|infected|deaths)$/.test(keyAt(tokens, k)))
    while (k > 0 && end - k < 5 && !PERCENT.test(keyAt(tokens, k))) k--;
  const share =
    PERCENT.test(keyAt(tokens, k)) ||
    /^(half|third|quarter|quarters|thirds|fifth|most)$/.test(keyAt(tokens, k));
  // "Of the dead, 70 were over 60"
  const some = verb && tokens[k]?.kind === 'number' && !/^(19|20)\d\d$/.test(keyAt(tokens, k));
  if (!share && !some) return false;
  // Without a verb, "up 7% over 60" may be of anything: where ages or people were told before.
  return verb || tokens.slice(0, k).some((t, i) => PEOPLE.test(t.key) || isAgeVerb(tokens, i));
}
const PERCENT = /^(%|percent|pct|cent)$/;

/** "were under", "was above" */
const isAgeVerb = (tokens: readonly Token[], i: number): boolean =>
  /^(were|are)$/.test(tokens[i]!.key) && /^(under|over|below|above)$/.test(keyAt(tokens, i + 1));

/** "Coverage at five: 84%", "MMR2 at five is", "the second dose at two": when in life a vaccine is given. */
function isDoseAt(tokens: readonly Token[], from: number, to: number): boolean {
  if (keyAt(tokens, from - 1) !== 'at') return false;
  if (tokens[to] && !/^[:,.]$|^(is|was|stood|reached|fell|rose)$/.test(keyAt(tokens, to))) return false;
  const numbered = /^\d$/.test(keyAt(tokens, from - 2)) && !tokens[from - 2]!.gap;
  return VACCINE.test(keyAt(tokens, numbered ? from - 3 : from - 2));
}
const VACCINE =
  /^(mmr|mcv|dtp|dtap|hpv|ipv|opv|polio|bcg|uptake|coverage|doses?|boosters?|vaccines?|vaccination|jabs?|immuni[sz]ation)$/;

/** A number between marks behind a person: ", 44, a logistics broker", ", 38, who", "Mr. Kim (56)". */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const [opens, closes] = [keyAt(tokens, from - 1), keyAt(tokens, to)];
  if (opens === '(' && closes === ')') return isTitled(tokens, from - 2);
  if (opens !== ',' || !/^[,.;(]?$/.test(closes)) return false;
  const after = tokens[to + 1];
  const person = isTitled(tokens, from - 2) || isFullName(tokens, from - 2);
  // Not the items of a list: "Asia Pacific 38, Latin America 19" has no comma before the number.
  if (person) return closes !== ',' || after === undefined || after.kind !== 'number';
  if (closes !== ',') return false;
  // "a trucker from Donggang, 38, who": what follows speaks of a person. "the mayor, 61, won"
  return (
    /^(who|whose|a|an|of|from|said|says|told)$/.test(after?.key ?? '') || ROLE.test(keyAt(tokens, from - 2))
  );
}

const TITLE = /^(mr|mrs|ms|dr|prof|sir|professor|madam|president|minister|captain|lady|lord)$/;

/** Nouns of one person, behind which an age may stand alone. */
const ROLE =
  /^(man|woman|boy|girl|mayor|senator|congressman|congresswoman|governor|lawmaker|judge|lawyer|attorney|driver|actor|actress|singer|writer|author|director|chairman|chairwoman|chief|executive|founder|president|minister|premier|teacher|doctor|nurse|student|officer|farmer|trader|veteran|suspect|victim|pilot|coach|striker|midfielder|defender|goalkeeper|champion|king|queen|prince|princess|pope|bishop|father|mother|son|daughter|brother|sister|wife|husband|widow|retiree|pensioner|worker|engineer|scientist|professor|artist|musician|journalist|billionaire|tycoon|politician|candidate|leader|general|colonel|captain|sergeant)$/;

/** A title stands in the words that end at a token. */
const isTitled = (tokens: readonly Token[], i: number): boolean =>
  tokens.slice(Math.max(0, i - 6), i + 1).some((t) => TITLE.test(t.key));

/** The words that end at a token hold a name of two capitals: "Park Seong-min", "Choi Eun-ji, logistics manager". */
function isFullName(tokens: readonly Token[], i: number): boolean {
  const capital = (k: number) => tokens[k]?.kind === 'word' && /^\p{Lu}\p{L}*\p{Ll}/u.test(tokens[k]!.text);
  for (let k = i; k > Math.max(0, i - 8); k--) {
    if (tokens[k]!.kind === 'number') return false;
    if (capital(k) && capital(k - 1) && tokens[k]!.gap) return true;
    // An initial: "T. Osei", "Dana R. Whitfield".
    if (capital(k) && keyAt(tokens, k - 1) === '.' && /^\p{Lu}$/u.test(tokens[k - 2]?.text ?? ''))
      return true;
  }
  return false;
}
