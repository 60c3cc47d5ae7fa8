import type { EpidemicSeries } from './claim.ts';
import { before } from './epidemic-rows.ts';
import { type Item, words } from './line.ts';

const NEW = /^(?:new|newly|daily|weekly|additional|added|adding|another|further)$/;
/** "The new coronavirus" counts nothing. */
const isNew = (items: readonly Item[], i: number): boolean =>
  NEW.test(items[i]!.key) &&
  !(
    items[i]!.key === 'new' &&
    /^(?:corona|virus|variant|strain|sub|disease|respiratory|pneumonia|type|vaccine|outbreak|wave)/.test(
      items[i + 1]?.key ?? '',
    ) &&
    !items.slice(i + 2, i + 4).some((x) => /^(?:cases|infections|deaths|patients|fatalities)$/.test(x.key))
  );
const ALL =
  /^(?:total|totalling|totaling|totalled|totaled|cumulative|cumulatively|since|toll|tally|caseload|altogether|overall|combined)$/;
const STANDS = /^(?:stand|stands|stood|stopped)$/;

const IN_A_DAY = /\b(?:on|in|over|during|within) (?:the|that|one|a|a single)$/;

/** "1,240 new cases", "10,000 a day", "4.7 million cases to date", "1,213,550 in total": what stands behind the figure in its phrase. */
export function measureBehind(items: readonly Item[], at: number): EpidemicSeries['measure'] | null {
  // "Of which 2.6 million have been given": up to now.
  if (
    /^(?:have|has) (?:been|now|already|since|recovered|died)\b/.test(words(items, at + 1, 2)) &&
    !isBoundedNow(items)
  )
    return 'cumulative';
  for (let i = at + 1; i < at + 9; i++) {
    const item = items[i];
    if (!item || item.kind === 'figure' || /^(?:[,;().]|than)$/.test(item.key)) return null;
    if (isNew(items, i) || (item.key === 'more' && i === at + 1 && !isPercent(items[at]!))) return 'new';
    if (item.key === 'day' && /^(?:a|per|each|every)$/.test(items[i - 1]!.key)) return 'new';
    if (/^(?:each|every)$/.test(item.key) && items[i + 1]?.key === 'day') return 'new';
    // "recovered on the day", "were infected in a single day"
    if (item.key === 'day' && IN_A_DAY.test(words(items, Math.max(0, i - 3), Math.min(i, 3)))) return 'new';
    if (/^(?:date|far)$/.test(item.key) && /^(?:to|so)$/.test(items[i - 1]!.key)) return 'cumulative';
    if (/^(?:total|all)$/.test(item.key) && items[i - 1]!.key === 'in') return 'cumulative';
    if (isDated(items, i) && !/\b(?:since|from|until|period|time)\b/.test(words(items, at + 1, i - at - 1)))
      return 'new';
    // "The 281 deaths of 2022"
    if (item.key === 'of' && /^(?:19|20)\d\d$/.test(items[i + 1]?.key ?? '')) return 'new';
    // "56% of all cases"
    if (item.key === 'all' && i === at + 2 && items[i - 1]!.key === 'of') return 'cumulative';
  }
  return null;
}

/** "33% more cases than": the same count as what it is held against. */
const isPercent = ({ key }: Item): boolean => /(?:%|per ?cent|pct)$/.test(key);

/** "719,240 doses last Friday", "five cases in February": of that time alone. */
const isDated = (items: readonly Item[], i: number): boolean =>
  (items[i]!.key === 'last' &&
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year)$/.test(items[i + 1]?.key ?? '')) ||
  (items[i]!.key === 'in' &&
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      items[i + 1]?.key ?? '',
    ));

/** "New fever cases fell to", "the total is", "deaths stand at": the nearest cue before the figure in its clause. */
export function measureBefore(items: readonly Item[], at: number): EpidemicSeries['measure'] | null {
  let stands: EpidemicSeries['measure'] | null = null;
  for (let i = before(items, at); i >= 0; i = before(items, i)) {
    const item = items[i]!;
    if (item.key === ';' || item.kind === 'figure') return stands;
    if (STANDS.test(item.key)) stands = 'cumulative';
    // "of which 1,318 are new, with 86 deaths": that was said of the figure before.
    if (isNew(items, i) && items[i + 1]?.kind !== 'sign') return 'new';
    // "The daily tally", "the daily total"
    if (ALL.test(item.key) && items[i - 1] && NEW.test(items[i - 1]!.key)) return 'new';
    if (ALL.test(item.key) && (items[i + 1]?.key !== 'of' || isTotalOf(items, i))) return 'cumulative';
  }
  return stands;
}

/** "The total of the fifth wave is", but "a total of 12". */
const isTotalOf = (items: readonly Item[], i: number): boolean =>
  items[i - 1]?.key === 'the' && /^(?:the|this|that)$/.test(items[i + 2]?.key ?? '');

/**
 * What the sentence as a whole says: "in the week to", "reported in the 24 hours", "in 2015" count what was new;
 * "since", "as of", "reported between" all of it.
 */
export function sentenceCue(items: readonly Item[]): EpidemicSeries['measure'] | null {
  const text = words(items, 0, items.length).replace(BRACKETS, '').replace(NEW_VIRUS, 'virus');
  // "The seven-day average of deaths was 3,092": of a day.
  if (
    /\b(?:day|daily|weekly|moving|rolling) average\b|\baverage of (?:\w+ )?(?:deaths|cases|infections)\b|\baverag(?:ed|ing)\b/.test(
      text,
    )
  )
    return 'new';
  const fresh = /\b(?:new|daily)\b/.test(text);
  if (SO_FAR_IN.test(text)) return 'new';
  if (ALL_SAID.test(text) || FROM_NEW_YEAR.test(text)) return fresh ? null : 'cumulative';
  if (isOfADay(text)) return 'new';
  if (HAVE_COUNTED.test(text) && !fresh) return 'cumulative';
  // "vaccinated 1.2 million children last week"
  if (
    /\b(?:vaccinated|confirmed|recorded|reported|registered|counted|killed|died)\b.* (?:last|this) week\b/.test(
      text,
    )
  )
    return 'new';
  // "On Tuesday 61 people died, after 48 on Monday"
  if (
    /^on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\b(?:died|recovered)\b/.test(text) &&
    !/\b(?:said|says|announced|reported|confirmed|according|told|showed)\b/.test(text)
  )
    return 'new';
  // "carried out 436,000 tests on Sunday"
  if (
    /\b(?:carried out|conducted|performed|administered|gave)\b.* on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/.test(
      text,
    )
  )
    return 'new';
  const first = items.findIndex((i) => i.kind === 'figure');
  if (BOUNDED.test(words(items, 0, Math.max(first, 0))) || isReportedIn(text)) return 'new';
  if (
    (HAVE_BEEN.test(text) || (PERFECT.test(text) && !IN_YEAR.test(text) && !IN_SPAN.test(text))) &&
    !/\b(?:new|daily|weekly|weeks?|days|month|hours|today|yesterday)\b/.test(text)
  )
    return 'cumulative';
  if (ON_DAY.test(text) && !/\b(?:total(?! of)|toll|tally|have|has)\b/.test(text)) return 'new';
  return (IN_YEAR.test(text) || IN_SPAN.test(text)) && !/\bby (?:the )?end\b/.test(text) ? 'new' : null;
}

/** "(112 new in the last three weeks)" says nothing of the figures outside. */
const BRACKETS = /\([^()]*\)/g;
const ALL_SAID = /\b(?:since|as of|to date|so far|cumulative|altogether|in total|in all|reported between)\b/;
/** "December has so far claimed", "so far this week": of that time alone. */
const MONTH = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const SO_FAR_IN = new RegExp(
  `^${MONTH} (?:has|had) (?:so far|to date)\\b|\\b(?:so far|to date) (?:this|in) (?:the )?(?:week|month|${MONTH})\\b|\\b(?:this|in) (?:the )?(?:week|month|${MONTH}) (?:so far|to date)\\b`,
);
const HAVE_COUNTED =
  /\b(?:have|has|had) (?:\w+ )?(?:recorded|counted|fallen|suffered|recovered|died|infected|risen)\b/;
const FROM_NEW_YEAR =
  /\b(?:(?:from|between) (?:jan(?:uary)? 1|1(?:st)? jan(?:uary)?)|weeks? 1 (?:to|through))\b/;
const NEW_VIRUS = /\bnew (?:corona ?)?virus\b(?! (?:cases|infections|deaths|patients|fatalities))/g;
const HAVE_BEEN =
  /\b(?:have|has|had) (?:now |already |also )?(?:been (?:\w+ )?(?:reported|registered|notified|confirmed|recorded|detected|logged|found|infected|vaccinated|administered|killed|discharged|hospitali[sz]ed|treated|tested)|(?:reported|registered|notified|confirmed|logged|tested|vaccinated|administered|conducted|had|contracted))\b/;
/** "On Sunday it had reported 4,092 deaths", "had recorded 812 the day before": of that day alone. */
const isOfADay = (text: string): boolean =>
  /\bhad (?:reported|recorded|registered|logged|confirmed|counted|added|posted)\b/.test(text) &&
  /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:a|the|one) day (?:earlier|before)\b|\bthe previous day\b/.test(
    text,
  );

/** "Laboratories have run 3,650 samples": up to now. */
const PERFECT =
  /\b(?:have|has) (?:\w+ly |now |already |also |since |thus |only )?(?:\w+(?:ed|en)|had|seen|run|put|found|made|lost|sent|left|borne|hit)\b/;

const BOUNDED =
  /\b(?:in|during|over|this|of) (?:the |these |those )?(?:last |past |same |previous )?(?:\w+ )?(?:weeks?|fortnight)\b|\bweek \d|\b24 hours\b/;
/** "On Friday 567 people tested positive", "12 people died overnight". */
const ON_DAY =
  /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\b(?:reported|recorded|registered|logged|confirmed|added|died|tested positive|counted|notified|detected|found)\b|\b(?:reported|recorded|registered|logged|confirmed|added|died|tested positive|counted|notified|detected|found)\b.*\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:overnight|yesterday|last week)\b/;
/** "In the whole of last year", "this January", "in the week that ended on Sunday". */
const IN_SPAN =
  /\b(?:in|during|over|for) (?:the )?(?:whole |all |course |rest |(?:first|second) half )?(?:of )?last (?:year|month|week)\b|\bthis (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bin the (?:\w+ )?week that\b/;
const IN_YEAR =
  /(?:^|\bin |\bduring )(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:19|20)\d\d\b)|\b(?:in|during|over) the (?:last|past|previous|same) (?:\w+ )?(?:days?|weeks?|months?|fortnight)\b|\bin the week (?:ending|ended|to|of|from|through)\b/;

/** "were reported in the 24 hours to Monday", "died during the week". */
function isReportedIn(text: string): boolean {
  const said =
    /\b(?:reported|recorded|registered|confirmed|died) (?:from|on|this|in|during)\b|\bduring the week\b/.exec(
      text,
    );
  return said !== null && /\b(?:week|24 hours|\d\d : \d\d)\b/.test(text.slice(said.index));
}

/** "Mali added 30 cases, bringing the total to 4,120". */
export function isBroughtTo(items: readonly Item[], at: number): boolean {
  if (!/^(?:to|at|over|than|about|nearly)$/.test(items[at - 1]?.key ?? '')) return false;
  for (let i = at - 1; i >= 0 && at - i < 12 && items[i]!.kind !== 'figure'; i--)
    if (/^(?:bringing|taking|raising|pushing|pulling|lifting|carrying|putting|boosting)$/.test(items[i]!.key))
      return true;
  return false;
}

/** The sentence tells of a week or a day, so that "have been reported" counts what was new in it. */
const isBoundedNow = (items: readonly Item[]): boolean =>
  items.some((i) => /^(?:new|daily|weekly|weeks?|days?|hours|month|today|yesterday|overnight)$/.test(i.key));
