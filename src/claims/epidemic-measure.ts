import type { EpidemicSeries } from './claim.ts';
import { before, words } from './epidemic-rows.ts';
import type { Item } from './line.ts';

const NEW = /^(?:new|newly|daily|additional|added|adding|another|further)$/;
const ALL =
  /^(?:total|totalling|totaling|totalled|totaled|cumulative|cumulatively|since|toll|tally|altogether|overall)$/;
const STANDS = /^(?:stand|stands|stood|stopped)$/;

const IN_A_DAY = /\b(?:on|in|over|during|within) (?:the|that|one|a|a single)$/;

/** "1,240 new cases", "10,000 a day", "4.7 million cases to date", "1,213,550 in total": what stands behind the figure in its phrase. */
export function measureBehind(items: readonly Item[], at: number): EpidemicSeries['measure'] | null {
  for (let i = at + 1; i < at + 9; i++) {
    const item = items[i];
    if (!item || item.kind === 'figure' || /^[,;().]$/.test(item.key)) return null;
    if (NEW.test(item.key) || (item.key === 'more' && i === at + 1)) return 'new';
    if (item.key === 'day' && /^(?:a|per|each|every)$/.test(items[i - 1]!.key)) return 'new';
    if (/^(?:each|every)$/.test(item.key) && items[i + 1]?.key === 'day') return 'new';
    // "recovered on the day", "were infected in a single day"
    if (item.key === 'day' && IN_A_DAY.test(words(items, Math.max(0, i - 3), Math.min(i, 3)))) return 'new';
    if (/^(?:date|far)$/.test(item.key) && /^(?:to|so)$/.test(items[i - 1]!.key)) return 'cumulative';
    if (/^(?:total|all)$/.test(item.key) && items[i - 1]!.key === 'in') return 'cumulative';
  }
  return null;
}

/** "New fever cases fell to", "the total is", "deaths stand at": the nearest cue before the figure in its clause. */
export function measureBefore(items: readonly Item[], at: number): EpidemicSeries['measure'] | null {
  let stands: EpidemicSeries['measure'] | null = null;
  for (let i = before(items, at); i >= 0; i = before(items, i)) {
    const item = items[i]!;
    if (item.key === ';' || item.kind === 'figure') return stands;
    if (STANDS.test(item.key)) stands = 'cumulative';
    // "of which 1,318 are new, with 86 deaths": that was said of the figure before.
    if (NEW.test(item.key) && items[i + 1]?.kind !== 'sign') return 'new';
    // "The daily tally", "the daily total"
    if (ALL.test(item.key) && items[i - 1] && NEW.test(items[i - 1]!.key)) return 'new';
    if (ALL.test(item.key) && items[i + 1]?.key !== 'of') return 'cumulative';
  }
  return stands;
}

/**
 * What the sentence as a whole says: "in the week to", "reported in the 24 hours", "in 2015" count what was new;
 * "since", "as of", "reported between" all of it.
 */
export function sentenceCue(items: readonly Item[]): EpidemicSeries['measure'] | null {
  const text = words(items, 0, items.length);
  if (/\b(?:since|as of|to date|so far|cumulative|altogether|in total|in all|reported between)\b/.test(text))
    return /\b(?:new|daily)\b/.test(text) ? null : 'cumulative';
  if (isOfADay(text)) return 'new';
  if (
    /\b(?:have|has|had) (?:\w+ )?(?:recorded|counted|fallen|suffered|recovered|died|infected|risen)\b/.test(
      text,
    ) &&
    !/\b(?:new|daily)\b/.test(text)
  )
    return 'cumulative';
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
  return IN_YEAR.test(text) && !/\bby (?:the )?end\b/.test(text) ? 'new' : null;
}

/** "On Sunday it had reported 4,092 deaths", "had recorded 812 the day before": of that day alone. */
const isOfADay = (text: string): boolean =>
  /\bhad (?:reported|recorded|registered|logged|confirmed|counted|added|posted)\b/.test(text) &&
  /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:a|the|one) day (?:earlier|before)\b|\bthe previous day\b/.test(
    text,
  );

const BOUNDED =
  /\b(?:in|during|this|of) (?:the )?(?:last |past |same )?(?:\w+ )?week\b|\bweek \d|\b24 hours\b/;
const IN_YEAR =
  /(?:^|\bin |\bduring )(?:january |february |march |april |may |june |july |august |september |october |november |december )?(?:19|20)\d\d\b/;

/** "were reported in the 24 hours to Monday", "died during the week". */
function isReportedIn(text: string): boolean {
  const said =
    /\b(?:reported|recorded|registered|confirmed|died) (?:from|on|this|in|during)\b|\bduring the week\b/.exec(
      text,
    );
  return said !== null && /\b(?:week|24 hours|\d\d : \d\d)\b/.test(text.slice(said.index));
}
