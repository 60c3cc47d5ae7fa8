import type { Token } from '../figures/token.ts';
import { comparisonBefore } from './base-words.ts';
import { isWhen } from './time-asides.ts';
import { isMovement, type Placed } from './time-figures.ts';
import type { Mention } from './time-when.ts';
import { keyAt, NOUN_OF_CHANGE } from './time-words.ts';

/**
 * What words of time do in their sentence. `left`: they date the figure before them; `right`: what follows; `label`:
 * only the figure they stand with in brackets; `base`: what a change is compared with; `with`: the period of a figure
 * right behind that a change is compared with ("than June's $489 million"); `between`: they hold both ends of a change; `none`:
 * they date no figure.
 */
export type Role = 'left' | 'right' | 'label' | 'base' | 'with' | 'between' | 'none';

export interface Dated {
  mention: Mention;
  role: Role;
  /** The figure it belongs to, in the sentence's list: before it for `left` and `base`, behind it for the others; -1 for none. */
  figure: number;
}

export function rolesOf(
  tokens: readonly Token[],
  placed: readonly Placed[],
  mentions: readonly Mention[],
): Dated[] {
  return mentions.map((mention, m) => {
    const next = placed.findIndex((p) => p.from >= mention.to);
    const previous = (next < 0 ? placed.length : next) - 1;
    // "In week 32 (8-14 August 2022)": the same time again.
    const bracketed =
      /^[([]$/.test(keyAt(tokens, mention.from - 1)) && /^[)\]]$/.test(keyAt(tokens, mention.to));
    if (bracketed && mentions[m - 1]?.to === mention.from - 1)
      return { mention, role: 'none', figure: previous };
    // "Against that figure July brought a gain": July is compared with nothing.
    const compared = mentions[m - 1]?.compares ? mentions[m - 1]!.to : 0;
    return roleOf(tokens, placed, mention, previous, next, compared);
  });
}

function roleOf(
  tokens: readonly Token[],
  placed: readonly Placed[],
  mention: Mention,
  previous: number,
  next: number,
  compared: number,
): Dated {
  const as = (role: Role, figure: number): Dated => ({ mention, role, figure });
  const before = placed[previous];
  const behind = placed[next];
  if (mention.compares) {
    const ahead = mention.single && keyAt(tokens, mention.to) === 'of' && behind !== undefined;
    return as('base', ahead ? next : previous);
  }

  const told = behind && isWhen(tokens, mention);
  // "The largest since January 2014, when it hit ¥2.80tn".
  if (before && before.to > mention.from) return told ? as('label', next) : as('none', previous);
  const movement = before !== undefined && isMovement(before.figure);
  if (mention.when.is === 'since' && before) {
    if (before.figure.kind === 'rank') return as('none', previous);
    if (movement) return as('base', previous);
  }
  if ((!told && isApposed(tokens, mention, before?.to ?? 0)) || isOfSaying(tokens, mention))
    return as('none', previous);
  if (isDuration(tokens, mention) || isSeason(tokens, mention)) return as('none', previous);
  if (before && isSubordinate(tokens, before.to, mention)) return as('none', previous);
  if (movement && keyAt(tokens, mention.from - 1) === 'between' && isPair(mention))
    return as('between', previous);
  if (isStep(tokens, mention) || isBetweenYears(mention)) {
    if (movement) return as('between', previous);
    // "From April to May exports rose by 5%": a change from the one to the other.
    if (!before && behind && isMovement(behind.figure)) return as('between', next);
  }
  // "12.4 percent ahead of last year"
  if (
    movement &&
    /^(?:ahead|short|shy|clear) of$/.test(
      `${keyAt(tokens, mention.from - 2)} ${keyAt(tokens, mention.from - 1)}`,
    )
  )
    return as('base', previous);
  const stop = Math.max(before?.to ?? 0, compared);
  const held = comparisonBefore(tokens, mention.from, stop);
  if (held && compares(tokens, held, mention, before, behind)) {
    // "29 percent from April 2022, when they were $27 billion".
    if (told && behind && !isMovement(behind.figure)) return as('with', next);
    // "Than June's $489 million", "compared with September 2018 (€186.5 bn)".
    if (behind && !isMovement(behind.figure) && adjoins(tokens, mention.to, behind.from))
      return as('with', next);
    // "Compared with April's 3% rise": a change with a time of its own.
    if (behind?.from === mention.to && NOUN_OF_CHANGE.test(keyAt(tokens, behind.to))) return as('with', next);
    return as('base', previous);
  }
  // "45 percent of last year's total of $20 billion".
  const whole = before !== undefined && isWhole(tokens, before, mention);
  if (whole && behind && !isMovement(behind.figure) && adjoins(tokens, mention.to, behind.from))
    return as('with', next);
  // "96 percent of what it was in January-May 2019, when it reached $858 million".
  if (before && whole && told && behind && !isMovement(behind.figure)) return as('label', next);
  if (before && whole) return as(before.figure.kind === 'multiple' ? 'base' : 'none', previous);
  if (told && before) return as('label', next);
  if (inBracket(tokens, mention, before, behind)) return as('label', next);
  if (before && sharesBracket(tokens, before, mention)) return as('label', previous);
  if (!behind) {
    if (!before) return as('right', -1);
    // "Shipped 40 tonnes in May; in 2022 it had been nothing": of a clause that tells no figure.
    return clauseBetween(tokens, before.to, mention.from) ? as('none', previous) : as('left', previous);
  }
  if (!before) return as('right', next);
  return leads(tokens, mention, before, behind) ? as('right', next) : as('left', previous);
}

/** "The United States, the biggest buyer last year, took …": said of the country in passing. */
function isApposed(tokens: readonly Token[], mention: Mention, stop: number): boolean {
  if (keyAt(tokens, mention.to) !== ',') return false;
  let at = mention.from - 1;
  while (at >= stop && mention.from - at <= 8 && keyAt(tokens, at) !== ',') at--;
  return (
    at >= stop &&
    at > 0 &&
    keyAt(tokens, at) === ',' &&
    mention.from - at > 2 &&
    /^(the|an?|its|their|once|formerly|already|traditionally)$/.test(keyAt(tokens, at + 1))
  );
}

/** "Reported last month that exports …", "a resolution, adopted in May 2016, …": when it was said or done, and no figure held. */
function isOfSaying(tokens: readonly Token[], { from, to }: Mention): boolean {
  const at = PREPOSITION.test(keyAt(tokens, from - 1)) ? from - 2 : from - 1;
  const verb = tokens[at];
  if (verb?.kind !== 'word') return false;
  if (keyAt(tokens, to) === 'that') return SAYING.test(verb.key) || /ed$/.test(verb.key);
  return /ed$/.test(verb.key) && keyAt(tokens, at - 1) === ',' && keyAt(tokens, to) === ',';
}

const SAYING = /^(said|says|told|showed|shown|shows|wrote|put|estimates|reports|reckons|found|warned)$/;

/** "A volume last seen before the border closed in January": dates what the clause within tells, and no figure. */
function isSubordinate(tokens: readonly Token[], stop: number, mention: Mention): boolean {
  let at = mention.from - 1;
  while (
    at >= stop &&
    mention.from - at < 12 &&
    !/^(before|until|because|once|after|since|when)$/.test(tokens[at]!.key)
  )
    at--;
  if (mention.from - at >= 12) return false;
  const words = tokens.slice(at + 1, mention.from);
  // "after fighting broke out there in April", but "after a fall in April"
  if (/^(after|since|when)$/.test(tokens[at]?.key ?? '') && !words.slice(1).some((t) => HAPPENED.test(t.key)))
    return false;
  return at >= stop && words.length > 1 && words.every((t) => t.kind === 'word');
}

const HAPPENED =
  /^(?:broke|began|came|went|took|shut|hit|cut|lifted|banned|imposed|closed|opened|reopened|resumed|halted|suspended|started|ended|scrapped|raised|introduced|declared|joined|left|struck|invaded|collapsed|erupted|was|were|had)$/;

/** "From April to May": two months in a row, not January and February, which are told as one. */
const isStep = (tokens: readonly Token[], { from, when }: Mention): boolean =>
  /^(from|between)$/.test(keyAt(tokens, from - 1)) &&
  when.is === 'months' &&
  when.from !== 1 &&
  when.to === (when.from % 12) + 1;

/** "Stood idle for five months": how long, and not when. */
const isDuration = (tokens: readonly Token[], { from, when }: Mention): boolean =>
  when.is === 'here' &&
  when.count > 1 &&
  from > 1 &&
  keyAt(tokens, from - 1) === 'for' &&
  !/^(the|those|these|all)$/.test(keyAt(tokens, from));

/** "The 2022/23 season that started in July": dates the season. */
const isSeason = (tokens: readonly Token[], { from }: Mention): boolean => {
  const words = tokens.slice(Math.max(0, from - 6), from).map((t) => t.key);
  return /\b(?:season|campaign|year|calendar) ,? ?(?:that|which) (?:has |had )?(?:beg[aiu]ns?|start(?:s|ed)?|opened|opens|r[au]ns|ends)(?: (?:in|on|from|at))?$/.test(
    words.join(' '),
  );
};

const isPair = ({ when }: Mention): boolean =>
  (when.is === 'months' || when.is === 'years') && when.from !== when.to;

/** "Between 2016 and 2018": from the one to the other. */
const isBetweenYears = ({ when }: Mention): boolean =>
  when.is === 'stretch' && when.start.is === 'years' && when.end.is === 'years';

function compares(
  tokens: readonly Token[],
  held: { word: string; at: number },
  mention: Mention,
  before: Placed | undefined,
  behind: Placed | undefined,
): boolean {
  const { when } = mention;
  const movement = before !== undefined && isMovement(before.figure);
  const opens =
    !before &&
    held.at === 0 &&
    mention.from > held.at + 1 &&
    behind !== undefined &&
    isMovement(behind.figure);
  switch (held.word) {
    case 'between':
      return false;
    case 'over':
    case 'on':
      // "Over the year as a whole" lasts; a shortfall "over the same stretch of June" compares nothing.
      if (when.is === 'weekday' || when.is === 'days' || when.is === 'here') return false;
      return movement || isDirected(tokens, held.at);
    case 'after':
    case 'since':
    case 'under':
      return false;
    case 'from':
      // "From January to July" is a range and never comes here; "from March last year" without a change is a start.
      // "The 83,018 cases from January 1 to July 15" are counted over those days.
      if (isPair(mention) || (when.is === 'days' && when.from.join() !== when.to.join())) return movement;
      // "From the trough of 2021 trade has grown sevenfold".
      return when.is === 'moved' || when.is === 'same' || movement || opens || isDirected(tokens, held.at);
    default:
      return true;
  }
}

/** "Fell … from April": a word of movement stands a little before. */
const isDirected = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 8), at)
    .some(
      (t, i, near) =>
        !/^(ma(?:k|d)e|makes|making)$/.test(near[i - 1]?.key ?? '') &&
        /^(rose|fell|up|down|increased?|decreased?|dropped|grew|jumped|surged|slumped|declined|rise|fall|drop|decline|increase|decrease|growth|change[ds]?|slipped|climbed|gained|widened|narrowed|shrank|unchanged|higher|lower|more|less|doubled|tripled)$/.test(
          t.key,
        ),
    );

const adjoins = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 5 &&
  tokens
    .slice(from, to)
    .every((t) =>
      /^('s|'|\(|\[|revised|total|of|a|an|the|surplus|deficit|exports|imports|level|figure|reading|about|some|only|just|nearly|almost|more|than|around|roughly|\+|-)$/.test(
        t.key,
      ),
    );

/** "6 percent of June 2019 levels", "double that for the whole of 2018": what is measured against. */
function isWhole(tokens: readonly Token[], before: Placed, mention: Mention): boolean {
  const { kind } = before.figure;
  if (kind !== 'share' && kind !== 'multiple') return false;
  const words = tokens.slice(before.to, mention.from).map((t) => t.key);
  if (kind === 'multiple' && words.length === 0) return mention.when.is === 'moved';
  if (words.length === 0 || words.length > 10) return false;
  const said = words.join(' ');
  if (kind === 'multiple')
    return (
      !/^(in|for|during|at|over)\b/.test(said) &&
      /^(?:(?:of|as|much|more|than|that|the|its|those|amount|amounts|level|levels|volume|volumes|pace|average|monthly|daily|weekly|annual|figure|total|value|number|in|for|whole|all|same|seen|recorded) ?)+$/.test(
        said,
      )
    );
  if (/^of what\b/.test(said)) return true;
  return /^of (?:the |its |their )?(?:(?:monthly |daily |weekly |annual )?(?:average|level|levels|volume|volumes|amount|value|figure|total) (?:of|in|for|seen in|recorded in) (?:the )?)?$/.test(
    `${said} `,
  );
}

/** "(April: $199.42m)": the words of time and the figure share a bracket. */
function inBracket(
  tokens: readonly Token[],
  mention: Mention,
  before: Placed | undefined,
  behind: Placed | undefined,
): boolean {
  if (!behind) return false;
  let i = mention.from - 1;
  const stop = before?.to ?? 0;
  while (i >= stop && i >= mention.from - 3 && !/^[([]$/.test(keyAt(tokens, i))) i--;
  if (i < stop || !/^[([]$/.test(keyAt(tokens, i))) return false;
  return !tokens.slice(mention.to, behind.from).some((t) => /^[)\]]$/.test(t.key));
}

/** "(112 new in the last three weeks)": the words end the bracket that the figure stands in. */
function sharesBracket(tokens: readonly Token[], before: Placed, mention: Mention): boolean {
  if (!/^[)\]]$/.test(keyAt(tokens, mention.to))) return false;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - 12); i--) {
    if (/^[)\]]$/.test(keyAt(tokens, i))) return false;
    if (/^[([]$/.test(keyAt(tokens, i))) return i < before.from;
  }
  return false;
}

const PREPOSITION = /^(in|for|during|over|of|at|on|by|through|within|from|across|throughout|around)$/;
const OPENER =
  /^(,|;|:|\(|\[|-|–|—|\*|•|\||"|and|while|whereas|but|as|when|with|where|although|though|that|which)$/;

/** Whether the words begin what follows rather than end what stands before. */
function leads(tokens: readonly Token[], mention: Mention, before: Placed, behind: Placed): boolean {
  const after = keyAt(tokens, mention.to);
  let at = mention.from - 1;
  while (at >= before.to && /^(the|all|just|only|same)$/.test(keyAt(tokens, at))) at--;
  const preposition = PREPOSITION.test(keyAt(tokens, at)) && at >= before.to;
  if (preposition) at--;
  // ", those of May were $9 billion".
  if (preposition && /^(those|that)$/.test(keyAt(tokens, at)) && keyAt(tokens, at - 1) === ',') at--;
  const opened =
    before.clause !== behind.clause &&
    mention.start >= (tokens[before.to]?.start ?? 0) &&
    clauseBetween(tokens, before.to, at + 1);
  if (opened || isHence(tokens, before.to, at + 1)) return true;
  const mark = keyAt(tokens, at);
  if (at >= before.to && OPENER.test(mark)) {
    // ", in May, up 5 percent" still belongs to what stands before.
    if (after === ',' && mark === ',') return false;
    if (/^(to|up|down|from|compared|against|versus)$/.test(after)) return false;
    return true;
  }
  if (preposition) return false;
  // "That puts the same months of 2022 at about $319 million".
  if (mention.when.is === 'moved' || mention.when.is === 'same') return /^(at|was|were|is|it)$/.test(after);
  if (at < before.to) return false;
  // "March shipments", "September's $21.1 billion": the words stand before a noun.
  const noun = tokens[mention.to];
  return (
    noun !== undefined && (noun.kind !== 'sign' || mention.to === behind.from) && !FOLLOWS.test(noun.key)
  );
}

/** "… 79,653 cases, so that the first nine weeks of 2023 have brought half as many". */
const isHence = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t, i) => t.key === 'so' && keyAt(tokens, from + i + 1) !== 'far');

const FOLLOWS =
  /^(from|to|and|or|up|down|compared|against|versus|vs|after|as|while|but|with|by|on|in|at|for|than|when|which|that|because|despite|according|said|says|a|an|the|it|its|they|he|she|was|were|is|are|has|had|have|over|under|thanks|amid|due|according|following|alone)$/;

/** A mark that parts clauses lies between. */
const clauseBetween = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => /^(;|while|whereas|although|though|but)$/.test(t.key));
