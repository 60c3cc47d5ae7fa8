import type { Figure } from '../figures/figure.ts';
import { countedUnits } from '../figures/unit-words.ts';
import type { Item } from './line.ts';

const LEAD =
  '(?:(?:have|has|had|were|are|was|is|be|being|been|who|whom|which|of|them|these|those|came|come|back|turned|out|still|also|already|newly|fully|currently|now|then|so|far|others|more|other|remain|remained|remaining|stay|stayed|cases?|or|plus|-|people|samples?|specimens?|swabs?|tests?) )*';
const CENTRE =
  'in (?:an? |the )?(?:\\w+ )?(?:hospitals?|isolation|treatment|intensive care|care (?:cent(?:re|er)|unit|facilit))';

/** What a verb right behind a figure counts, first match first. */
const BEHIND = (
  [
    [
      'positive',
      '(?:tested|test) positive|confirmed(?! (?:deaths?|fatalit))|positive|diagnosed with|infected',
    ],
    [
      'cases',
      '(?:fallen|fell|fall|falling) (?:ill|sick)|sickened|contracted|caught (?:the )?(?:virus|disease|infection)',
    ],
    [
      'recoveries',
      '(?:treated and )?(?:recovered|discharged|cured|(?:gone|went|sent|returned|allowed|go) (?:back )?home|left (?:the )?hospital|released from (?:hospital|isolation|quarantine|care|treatment)|released(?= [.,;]|$| and\\b| so\\b))',
    ],
    [
      'vaccinated',
      'vaccinated|inoculated|immuni[sz]ed|(?:received|got|had|given) (?!no )(?:\\w+ ){0,4}(?:vaccines?|vaccinations?|doses?|shots?|jabs?)',
    ],
    ['tested', 'tested'],
    ['intensive care', 'in (?:an? |the )?(?:\\w+ )?(?:intensive|critical)(?: -)? care|in icus?'],
    [
      'on ventilators',
      '(?:placed |put )?on (?:an? |mechanical )?(?:ventilators?|ventilation|respirators?|life support)|ventilated|intubated',
    ],
    [
      'under treatment',
      `under (?:\\w+ )?treatment|treated|admitted|(?:went|taken|rushed|sent) to (?:the )?hospitals?|(?:receiving|undergoing) (?:\\w+ )?treatment|${CENTRE}`,
    ],
    // Who was taken in over a month is none of those who lie there on a day.
    ['hospitalized', 'hospitali[sz]ed'],
    [
      'fever cases',
      '(?:reported |found |down |ill )?with (?:an? )?(?:fevers?|feverish)|(?:show(?:ed|ing)?|reported|developed|had) (?:(?:symptoms|signs) of )?(?:an? )?(?:fevers?|feverish)',
    ],
    ['doses', 'administered|injected|given'],
    ['deaths', 'fatal|died|dead|killed'],
    ['severe cases', 'severe|severely'],
  ] as const
).map(([name, verbs]) => ({ name, verbs: new RegExp(`^${LEAD}(?:in \\w+ )?${LEAD}(?:${verbs})\\b`) }));

export const SAMPLE = /^(?:samples?|specimens?|tests?|swabs?)$/;

/** "have recovered", "remain in hospital", "of them were positive": what the verb behind a figure counts; null where none does. */
export function indicatorOfVerb(
  items: readonly Item[],
  at: number,
  behind: number,
  figure: Figure,
): string | null {
  // "12 418 of 55 690 specimens were positive": said of the part.
  const whole = items[at + 1]?.key === 'of' ? partOf(items, at) : 0;
  const said = predicate(items, whole > 0 ? whole : behind);
  if (/^(?:\w+ ){0,2}remain(?:s|ed|ing)? (?:in|under) quarantine\b/.test(said)) return 'under treatment';
  const name = BEHIND.find(({ verbs }) => verbs.test(said))?.name ?? null;
  // "264 deaths, including 219 in public hospitals"
  if (name === 'under treatment' && items[at - 1]?.key === 'including' && items[at + 1]?.key === 'in')
    return null;
  const sampled = SAMPLE.test(figure.unit ?? '');
  if (name === 'positive') {
    if (isWhole(items, at)) return null;
    return sampled || items.slice(0, at).some((i) => SAMPLE.test(i.key)) ? 'tests confirmed' : 'cases';
  }
  return name === 'tested' && sampled ? 'tests' : name;
}

/** The words from an item on, without "in Mali"; whoever is counted are "people". */
function predicate(items: readonly Item[], from: number): string {
  const near = items.slice(from, from + 11);
  return near
    .filter((x, i) => !(x.kind === 'area' || (x.key === 'in' && near[i + 1]?.kind === 'area')))
    .map(({ key }) => (countedUnits.get(key) === 'person' ? 'people' : key))
    .join(' ');
}

/** The item behind the whole that a figure is told as a part of: behind "of 55 690 specimens tested in the country"; 0 where none is. */
function partOf(items: readonly Item[], at: number): number {
  const figure = items[at + 2]?.key === 'the' ? at + 3 : at + 2;
  if (items[figure]?.kind !== 'figure') return 0;
  for (let i = figure + 1; i < figure + 9 && items[i]; i++) {
    if (items[i]!.kind === 'figure' || items[i]!.key === ',') return 0;
    if (/^(?:was|were|are|is|have|has|had)$/.test(items[i]!.key)) return i;
  }
  return 0;
}

const isWhole = (items: readonly Item[], at: number): boolean => {
  const of = items[at - 1]?.key === 'the' ? at - 2 : at - 1;
  return items[of]?.key === 'of' && items[of - 1]?.kind === 'figure';
};
