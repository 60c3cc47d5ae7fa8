import type { Figure } from '../figures/figure.ts';
import { notGoods } from '../figures/unit-words.ts';
import { singular } from '../figures/units.ts';
import { skipAside } from './epidemic-rows.ts';
import { indicatorOfVerb } from './epidemic-verbs.ts';
import { epidemicWordAt, isOfLaw } from './epidemic-words.ts';
import { inNounPhrase, isPreposition } from './grammar.ts';
import { type Item, words } from './line.ts';
import type { Topic } from './topic.ts';

export type Domain = 'trade' | 'epidemic' | 'other';

/**
 * What a figure is about by its own unit and its topic, and else by what the sentences before it were about.
 *
 * @param at the item of the figure.
 */
export function domainOf(
  figure: Figure,
  items: readonly Item[],
  at: number,
  topic: Topic | null,
  before: Domain,
): Domain {
  const { unit } = figure;
  if (isInhabitants(items, at)) return 'other';
  if (unit === 'case' && isCaseOfLaw(items, at)) return 'other';
  if (/^(?:case|death|recovery)$/.test(unit ?? '')) return 'epidemic';
  // "The median age is 86"
  if (isAverageAge(items, at)) return 'other';
  // "has administered 590 million doses"
  if ((unit === 'dose' || (unit === null && isOfDoses(items, at))) && isGiven(items, at)) return 'epidemic';
  if (unit === 'dose' && !topic?.flow && isWanted(items, at)) return before === 'epidemic' ? before : 'other';
  // Whom the sick met, and the sick themselves, where an epidemic is told of.
  if (before === 'epidemic' && (unit === 'contact' || isOfPatients(items, at))) return 'epidemic';
  if (NO_COUNT.test(unit ?? '') || isOfEach(items, at)) return 'other';
  if (unit === 'person') return isBefallen(items, at, figure) ? 'epidemic' : 'other';
  if (figure.kind === 'zero' && before === 'epidemic' && !topic && isOfAnother(items, at)) return 'other';
  if (topic?.domain === 'epidemic' || (!topic && before === 'epidemic')) return 'epidemic';
  // "18 percent of the population has been through it"
  if (topic?.domain === 'other' && unit === '%' && before === 'epidemic') return 'epidemic';
  // Seats are won and exported: what the lexicon holds for goods is goods where the topic is trade.
  const thing = items[at + 1]?.area?.as === 'demonym' ? items[at + 2] : items[at + 1];
  const shipped = topic?.domain === 'trade' && thing?.kind === 'goods';
  if (unit !== null && UNTRADED.has(unit) && !shipped) return 'other';
  return topic?.domain ?? before;
}

/** The noun of a count of cases, right by it, is one of courts. */
const isCaseOfLaw = (items: readonly Item[], at: number): boolean =>
  items.some((x, i) => i > at - 6 && i < at + 5 && /^cases?$/.test(x.key) && isOfLaw(items, i));

const isAverageAge = (items: readonly Item[], at: number): boolean =>
  /\b(?:median|mean|average) age(?: \w+){0,6}(?: , (?:and )?(?:that )?(?:of|for|among) (?:\w+ ){1,3}?\w+)?$/.test(
    words(items.slice(Math.max(0, at - 14), at), 0, 14),
  );

/** "Thirty items had turnover of over $1 billion": of each of them, and of none that is named. */
function isOfEach(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 8), at);
  const count = before.findLastIndex((x) => x.kind === 'figure');
  const [noun, verb] = [before[count + 1]?.key ?? '', before[count + 2]?.key ?? ''];
  return (
    count >= 0 &&
    /^(?:items|products|commodities|groups|markets|partners|countries|provinces|goods|sectors)$/.test(noun) &&
    /^(?:had|have|has|posted|recorded|registered|with|achieved|reached|earned|exceeded|topped|each)$/.test(
      verb,
    ) &&
    before.slice(count + 3).some((x) => /^(?:over|more|exceeding|above|least)$/.test(x.key))
  );
}

/** "Of 2.9 million doses received, 2.6 million have been given". */
const isOfDoses = (items: readonly Item[], at: number): boolean =>
  /^(?:have|has|had|were|was)$/.test(items[at + 1]?.key ?? '') &&
  items.slice(0, at).some((i) => /^(?:doses|shots|jabs|vaccines?)$/.test(i.key));

/** "868 new patients": who is counted is ill. */
const isOfPatients = (items: readonly Item[], at: number): boolean => {
  for (let i = at + 1; i < at + 5 && items[i]; i++) {
    if (/^patients?$/.test(items[i]!.key)) return true;
    if (items[i]!.kind !== 'word' || isPreposition(items[i]!)) return false;
  }
  return false;
};

/** "There is still no licensed vaccine", "no beds to spare": nothing of a thing that is not counted here. */
function isOfAnother(items: readonly Item[], at: number): boolean {
  if (items[at]!.key !== 'no' && items[at]!.key !== 'any') return false;
  for (let i = at + 1; i < at + 6 && inNounPhrase(items[i] ?? items[at]!); i++)
    if (epidemicWordAt(items, i) !== null || /^(?:patients?|ones?|more|new)$/.test(items[i]!.key))
      return false;
  return true;
}

/** "A request for 7.6 million doses": that nobody has been given. */
const isWanted = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 5), at)
    .some((i) =>
      /^(?:requests?|requested|requesting|needs?|needed|seeks?|seeking|sought|ordered|orders?|awaits?|awaiting|expects?|expected)$/.test(
        i.key,
      ),
    );

/** What is counted beside an epidemic and says nothing of how many fell ill. */
const NO_COUNT =
  /^(?:contact|cent(?:re|er)|bed|hospital|clinic|laborator(?:y|ies)|bird|hen|herd|flock|cattle|poultry|chicken|duck|pig|cow|sheep|goat|animal|farm|team|border|point|flight|day|hour|week|month|year|time)$/;

/** Doses that went into arms, not over borders. */
const isGiven = (items: readonly Item[], at: number): boolean =>
  items
    .slice(Math.max(0, at - 3), at)
    .concat(items.slice(at + 1, at + 8))
    .some(
      (i, k, near) =>
        /^(?:administered|administering|injected|jabbed)$/.test(i.key) ||
        (/^(?:given|used)$/.test(i.key) && /^(?:been|were|was)$/.test(near[k - 1]?.key ?? '')),
    );

/** "the country of 25 million", "a nation of about 26 million". */
function isInhabitants(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && /^(?:about|some|around|roughly|nearly|almost|over|more|than)$/.test(items[i]!.key)) i--;
  return (
    items[i]?.key === 'of' &&
    /(?:country|nation|city|population|province|island)$/.test(items[i - 1]?.key ?? '')
  );
}

/** Whether a figure is a part of something that stands behind it. */
export const isPart = ({ kind, unit }: Figure): boolean =>
  kind === 'share' || (kind === 'ratio' && unit === '%');

/** "4,500 people have been vaccinated", "vaccinated 1.2 million children": people counted for what was done to them. */
const isBefallen = (items: readonly Item[], at: number, figure: Figure): boolean =>
  /^(?:vaccinated|inoculated|immuni[sz]ed|tested|infected|killed|lost|hospitali[sz]ed)$/.test(
    items[at - 1]?.key ?? '',
  ) ||
  items
    .slice(at + 1, at + 7)
    .some((i) =>
      /^(?:vaccinated|inoculated|immuni[sz]ed|tested|infected|hospitali[sz]ed|fevers?|sickened|recovered)$/.test(
        i.key,
      ),
    ) ||
  !/^(?:doses)?$/.test(indicatorOfVerb(items, at, skipAside(items, at + 1), figure) ?? '');

/** What is counted and never shipped: "regions", "contracts", "days". */
const UNTRADED = new Set([...notGoods].map(singular).filter((unit) => unit !== 'product'));
