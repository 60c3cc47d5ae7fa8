import type { Figure } from '../figures/figure.ts';
import { countedUnits } from '../figures/unit-words.ts';
import { wordTable } from '../records/word-table.ts';
import { before, rowStart, skipAside } from './epidemic-rows.ts';
import { indicatorOfVerb, SAMPLE } from './epidemic-verbs.ts';
import { epidemicWordAt } from './epidemic-words.ts';
import { type Item, words } from './line.ts';

/** Counts of places that report, which say nothing of what the next figure counts. */
export const PLACES = /^(?:countries|districts|provinces|regions|territories|states)$/;

const BY_UNIT: Record<string, string> = wordTable({
  ...{ death: 'deaths', recovery: 'recoveries', case: 'cases', dose: 'doses' },
  ...{ admission: 'hospitalized', hospitalisation: 'hospitalized', hospitalization: 'hospitalized' },
  ...{ test: 'tests', sample: 'tests', specimen: 'tests', swab: 'tests' },
});

/** What comes of doses before and when they are given: the first that is said by the figure. */
const OF_DOSES: [string, RegExp][] = [
  ['doses', /^(?:administered|administering|injected|jabbed|given|used|gave|dispensed)$/],
  ['vaccines pledged', /^(?:promised|pledged|offered|donated|donate|committed|pledges?)$/],
  [
    'vaccines needed',
    /^(?:needs?|needed|requests?|requested|requesting|seeks?|seeking|sought|ordered|orders?|awaits?|awaiting|expects?|expected|due|planned|could|might|may|would|will)$/,
  ],
  ['vaccines made', /^(?:made|makes?|produced|produces?|turned|manufactured)$/],
  [
    'vaccines received',
    /^(?:received|receives?|got|gets?|gotten|arrived|arrives?|obtained|took|taken|delivered|secured|sent|supplied|shipped)$/,
  ],
];

/** "Got 1.4 million doses", "has given 287,696 of them": what was done with the doses; null where a figure is of none. */
function indicatorOfDoses(items: readonly Item[], at: number, figure: Figure, last: string): string | null {
  const of =
    figure.unit === 'dose' ||
    (/^(?:doses|vaccines)\b/.test(last) && (figure.unit === null || figure.unit === '%'));
  if (!of) return null;
  if (items.slice(0, at).some((i) => i.key === 'coverage')) return null;
  const near: string[] = [];
  for (let i = at - 1; i >= 0 && at - i < 7 && items[i]!.kind !== 'figure'; i--) near.push(items[i]!.key);
  for (let i = at + 1; i < at + 9 && items[i] && !ENDS_DOSES.test(items[i]!.key); i++)
    near.push(items[i]!.key);
  return OF_DOSES.find(([, said]) => near.some((key) => said.test(key)))?.[0] ?? null;
}
const ENDS_DOSES = /^(?:[;,]|and|but|while)$/;

/** "vaccinated 1.2 million children", "killed 600 people": what a verb right before the figure counts. */
const DONE: Record<string, string> = wordTable({
  ...{ vaccinated: 'vaccinated', inoculated: 'vaccinated', immunised: 'vaccinated', immunized: 'vaccinated' },
  ...{ killed: 'deaths', claimed: 'deaths', lost: 'deaths', tested: 'tests' },
  ...{ hospitalised: 'hospitalized', hospitalized: 'hospitalized' },
});

const PERSONS =
  '(?:(?:men|women|boys|girls|males?|females?|children|infants|babies|adults|people|persons|teenagers) )?';

/** "children under five", "were below the age of 15", "are younger than 20", "were over 60": the side and the age, where one is told. */
const AGED = new RegExp(
  '^(?:(?:have|has|had|were|are|was|is|being|been|who|of|them|still|also|already|cases?|persons?|people|in|among) )*' +
    `${PERSONS}(?:aged )?(below|under|younger|over|above|older) (?:the age of )?` +
    '(\\d{1,3}(?![\\d,.])|than|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen)\\b( months?| weeks?| days?)?',
);

/** "3.1% (328) were under three months", "57% over 15": those of some age; the age was told as no count. */
function indicatorOfAge(
  items: readonly Item[],
  behind: number,
  unit: string | null,
  last: string,
): string | null {
  const said = AGED.exec(words(items, behind, 11));
  if (!said) return null;
  const [, side = '', age = '', time = ''] = said;
  // "Under 15 patients" are counted.
  const near = items.slice(behind, behind + 11);
  if (near.find((i) => i.kind === 'figure' || i.key === age)?.kind === 'figure') return null;
  const of = unit === 'death' || (unit !== 'case' && last.startsWith('deaths')) ? 'deaths' : 'cases';
  const way = /^(?:below|under|younger)$/.test(side) ? 'below' : 'above';
  return `${of} ${way} ${age === 'than' ? 'age' : age}${time || ' years'}`;
}

/** The indicator by the words next to the figure: behind it, its unit, or the last before it in the row. */
export function indicatorOf(
  items: readonly Item[],
  at: number,
  figure: Figure,
  bracketed: boolean,
  /** What was last counted. */
  last: string,
  /** The figure is held against the one before it, so that nothing before it is its noun. */
  held: boolean,
  /** Where the row of a place begins, behind which its nouns stand. */
  start: number,
): string | null {
  const relative = figure.unit === '%' || figure.unit === 'pp' || figure.unit === 'x';
  const behind = skipAside(items, at + 1);
  const ofDoses = indicatorOfDoses(items, at, figure, last);
  if (ofDoses) return ofDoses;
  if (figure.unit === 'contact') return 'contacts';
  const verb = indicatorOfVerb(items, at, behind, figure);
  if (verb) return verb;
  const aged = indicatorOfAge(items, behind, figure.unit, last);
  if (aged) return aged;
  const done = DONE[items[at - 1]?.key ?? ''];
  if (done) return done === 'tests' && figure.unit === 'person' ? 'tested' : done;
  const part = items[at + 1]?.key === 'of' ? nameOfWhole(items, at + 2) : null;
  if (part) return relative && !whoMakesUp(items, at) ? part : among(items, at, part);
  // "Men are 58% of them": of those told last.
  if (relative && OF_THEM.test(words(items, at + 1, 2)) && whoMakesUp(items, at))
    return among(items, at, last);
  // "33% more cases than a year before"
  if (relative && /^(?:more|fewer|less)$/.test(items[at + 1]?.key ?? ''))
    for (const i of [at + 2, at + 3]) {
      const name = items[i] ? epidemicWordAt(items, i) : null;
      if (name) return named(items, i, name);
    }
  if (!relative) {
    for (let i = at + 1; i < at + 6 && items[i]?.kind !== 'figure'; i++) {
      // "4.7 million COVID-19 cases": the number in the name ends no phrase.
      if (items[i]?.key === 'covid' && items[i + 1]?.key === '-') i += 3;
      if (items[i]?.kind === 'sign') break;
      const name = items[i] ? epidemicWordAt(items, i) : null;
      if (name) return named(items, i, name);
      if (PLACES.test(items[i]?.key ?? '')) return items[i]!.key;
      if (/^patients?$/.test(items[i]?.key ?? '') && !BY_UNIT[figure.unit ?? ''])
        return isSampled(items, at) ? 'tests' : 'cases';
      if (/^(?:and|of|in|from|to|with|by|for)$/.test(items[i]?.key ?? '')) break;
    }
  }
  if (BY_UNIT[figure.unit ?? '']) return BY_UNIT[figure.unit!]!;
  if (held) return null;
  const from = Math.max(start, rowStart(items, at));
  for (let i = before(items, at); i >= from; i = before(items, i)) {
    const item = items[i]!;
    if (item.kind === 'figure' && (bracketed || items[at - 1]?.key === '/')) return null;
    if (bracketed && item.key === '(') return null;
    const name = epidemicWordAt(items, i);
    if (name) return named(items, i, name);
  }
  return null;
}

/** Diseases called a fever, whose cases are no cases of fever. */
const FEVERS =
  /^(?:yellow|lassa|dengue|haemorrhagic|hemorrhagic|scarlet|swine|typhoid|valley|marburg|enteric|rheumatic|q)$/;

function named(items: readonly Item[], at: number, name: string): string {
  if (name !== 'cases') return name;
  const fever = /^fever/.test(items[at]!.key) ? at : at - 1;
  const before = items[at - 1]?.key ?? '';
  if (/^fever/.test(items[fever]?.key ?? '') && !FEVERS.test(items[fever - 1]?.key ?? ''))
    return 'fever cases';
  return before === 'severe' ? 'severe cases' : name;
}

/** "Samples were taken from 402 patients" */
const isSampled = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.key === 'from' && items.slice(Math.max(0, at - 5), at).some((i) => SAMPLE.test(i.key));

const MODIFIERS =
  /^(?:the|its|all|these|those|this|new|newly|total|confirmed|suspected|probable|reported|known|active|recorded|global|national|laboratory|lab|-|cumulative)$/;

/** "19 of the confirmed cases", "74% of all deaths", "of the 5,148 cases": what the whole is of. */
function nameOfWhole(items: readonly Item[], from: number): string | null {
  let i = from;
  while (i < from + 5 && items[i] && (MODIFIERS.test(items[i]!.key) || items[i]!.kind === 'figure')) i++;
  if (PLACES.test(items[i]?.key ?? '')) return items[i]!.key;
  if (/^(?:patients|sick)$/.test(items[i]?.key ?? '')) return 'cases';
  const name = items[i] ? epidemicWordAt(items, i) : null;
  return name && named(items, i, name);
}

/** "71 176 / 937": cases and deaths, as tables of places print them. */
export function besideSlash(items: readonly Item[], at: number): string | null {
  if (items[at + 1]?.key === '/' && items[at + 2]?.kind === 'figure') return 'cases';
  return items[at - 1]?.key === '/' && items[at - 2]?.kind === 'figure' ? 'deaths' : null;
}

/** "71 176 / 937 (1.3%)": behind the deaths of a row stands their share of the cases. */
export const inSlashRow = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some((i) => i.key === '/');

const OF_THEM = /^of (?:them|these|those|whom)$/;

const HEDGE = /^(?:about|some|only|just|nearly|almost|over|around|roughly|up|to|more|than|at|least)$/;
const MAKES_UP =
  /^(?:made|make|makes|making|account|accounts|accounted|comprised?|comprises|represent|represents|represented|form|formed|constituted?|are|were)$/;

/** "Health workers made up 19 of the confirmed cases", "men are 58% of them": those are cases among health workers and men. */
function among(items: readonly Item[], at: number, name: string): string {
  const who = whoMakesUp(items, at);
  return who ? `${name} among ${who}` : name;
}

/** Which people the words before a figure say to be a part of the whole behind it; null where none are. */
function whoMakesUp(items: readonly Item[], at: number): string | null {
  // "Men make up 63% of the patients and 48% of the dead"
  const reach = /^(?:and|but|,)$/.test(items[at - 1]?.key ?? '') ? 13 : 6;
  let verb = at - 1;
  while (verb >= 0 && at - verb < reach && !MAKES_UP.test(items[verb]!.key)) verb--;
  if (verb < 0 || at - verb >= reach) return null;
  // "310 patients are in serious condition; 86% of them": the verb of something else.
  const between = items.slice(verb + 1, at);
  if (between.some((i) => i.kind === 'sign' && i.key !== ',')) return null;
  if (/^(?:are|were)$/.test(items[verb]!.key) && between.some((i) => i.kind !== 'word' || !HEDGE.test(i.key)))
    return null;
  let from = verb;
  while (
    from > 0 &&
    verb - from < 5 &&
    items[from - 1]!.kind === 'word' &&
    !/^(?:and|the|that)$/.test(items[from - 1]!.key)
  )
    from--;
  const who = items.slice(from, verb).map((i) => i.key);
  return who.some((w) => countedUnits.get(w) === 'person' || /^(?:fe)?males?$/.test(w))
    ? who.join(' ')
    : null;
}
