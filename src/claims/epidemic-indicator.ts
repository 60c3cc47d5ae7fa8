import type { Figure } from '../figures/figure.ts';
import { before, rowStart, skipAside, words } from './epidemic-rows.ts';
import { epidemicWordAt } from './epidemic-words.ts';
import type { Item } from './line.ts';

/** Counts of places that report, which say nothing of what the next figure counts. */
export const PLACES = /^(?:countries|districts|provinces|regions|territories|states)$/;

const BY_UNIT: Record<string, string> = {
  ...{ death: 'deaths', recovery: 'recoveries', case: 'cases', dose: 'doses' },
};

const OF_THEM =
  /^(?:the|these|those|its|all|new|newly|latest|reported|confirmed|suspected|known|additional)$/;

/** "vaccinated 1.2 million children", "killed 600 people": what a verb right before the figure counts. */
const DONE: Record<string, string> = {
  ...{ vaccinated: 'vaccinated', inoculated: 'vaccinated', immunised: 'vaccinated', immunized: 'vaccinated' },
  ...{ killed: 'deaths', claimed: 'deaths', tested: 'tests' },
  ...{ hospitalised: 'under treatment', hospitalized: 'under treatment' },
};

/** The indicator by the words next to the figure: behind it, its unit, or the last before it in the row. */
export function indicatorOf(
  items: readonly Item[],
  at: number,
  figure: Figure,
  bracketed: boolean,
): string | null {
  const relative = figure.unit === '%' || figure.unit === 'pp' || figure.unit === 'x';
  const behind = words(items, skipAside(items, at + 1), 7);
  const verb =
    /^(?:(?:have|has|had|were|are|was|is|being|been|who|of|them|came|come|back|turned|out|still|also|already|cases?|persons?|people) )*(recovered|discharged|vaccinated|inoculated|immuni[sz]ed|tested|under (?:\w+ )?treatment|(?:being )?treated|(?:newly )?(?:reported|found|down|ill) with (?:a )?fevers?|fatal|hospitali[sz]ed|severe|severely|confirmed|positive|children|aged|below|under)/.exec(
      behind,
    )?.[1];
  if (verb) {
    if (/^(?:recovered|discharged)/.test(verb)) return 'recoveries';
    if (verb === 'fatal') return 'deaths';
    if (/fever/.test(verb)) return 'fever cases';
    if (/treat|hospital/.test(verb)) return 'under treatment';
    if (/^(?:vacc|inoc|immun)/.test(verb)) return 'vaccinated';
    if (verb === 'tested') return figure.unit === 'sample' ? 'tests' : 'tested';
    if (/^sever/.test(verb)) return 'severe cases';
    if (/^(?:confirmed|positive)/.test(verb))
      return figure.unit === 'sample' || saysBefore(items, at, 'tests') ? 'tests confirmed' : 'cases';
    const age = /(?:below|under|aged) (?:the age of )?(\d+|than|one|two|five|ten|twelve)\b/.exec(behind);
    if (age) return `cases below ${age[1] === 'than' ? 'age' : age[1]} years`;
  }
  const done = DONE[items[at - 1]?.key ?? ''];
  if (done) return done === 'tests' && figure.unit === 'person' ? 'tested' : done;
  if (items[at + 1]?.key === 'of') {
    // "3,886 of the new cases"
    for (let i = at + 2; i < at + 6 && items[i]; i++) {
      const name = epidemicWordAt(items, i);
      if (name) return named(items, i, name);
      if (!OF_THEM.test(items[i]!.key)) break;
    }
  }
  if (!relative) {
    // "4.7 million COVID-19 cases": the number in the name ends no phrase.
    const from = items[at + 1]?.key === 'covid' && items[at + 2]?.key === '-' ? at + 4 : at + 1;
    for (let i = from; i < from + 5 && items[i]?.kind !== 'figure' && items[i]?.kind !== 'sign'; i++) {
      const name = items[i] ? epidemicWordAt(items, i) : null;
      if (name) return named(items, i, name);
      if (PLACES.test(items[i]?.key ?? '')) return items[i]!.key;
      if (/^(?:and|of|in|from|to|with|by|for)$/.test(items[i]?.key ?? '')) break;
    }
  }
  if (BY_UNIT[figure.unit ?? '']) return BY_UNIT[figure.unit!]!;
  for (let i = before(items, at); i >= rowStart(items, at); i = before(items, i)) {
    const item = items[i]!;
    if (item.kind === 'figure' && (bracketed || items[at - 1]?.key === '/')) return null;
    if (bracketed && item.key === '(') return null;
    const name = epidemicWordAt(items, i);
    if (name) return named(items, i, name);
  }
  return null;
}

function named(items: readonly Item[], at: number, name: string): string {
  const before = items[at - 1]?.key ?? '';
  if (name === 'cases' && (before === 'fever' || /^fever/.test(items[at]!.key))) return 'fever cases';
  return name === 'cases' && before === 'severe' ? 'severe cases' : name;
}

const saysBefore = (items: readonly Item[], at: number, name: string): boolean =>
  items.slice(0, at).some((_, i) => epidemicWordAt(items, i) === name);

/** "71 176 / 937": cases and deaths, as tables of places print them. */
export function besideSlash(items: readonly Item[], at: number): string | null {
  if (items[at + 1]?.key === '/' && items[at + 2]?.kind === 'figure') return 'cases';
  return items[at - 1]?.key === '/' && items[at - 2]?.kind === 'figure' ? 'deaths' : null;
}

/** "71 176 / 937 (1.3%)": behind the deaths of a row stands their share of the cases. */
export const inSlashRow = (items: readonly Item[], at: number): boolean =>
  items.slice(Math.max(0, at - 4), at).some((i) => i.key === '/');
