import type { Item } from './line.ts';

const INDICATORS: [string, string][] = [
  [
    'cases',
    'case cases infection infections infected fever fevers fevered feverish illnesses count tally caseload',
  ],
  ['deaths', 'death deaths died fatality fatalities fatal toll dead killed'],
  ['recoveries', 'recovery recoveries recovered discharged cured'],
  [
    'under treatment',
    'treated treatment hospitalised hospitalized hospitalisations hospitalizations intensive',
  ],
  ['hospitalized', 'admissions'],
  ['tests', 'test tests tested sample samples specimens swabs'],
  ['tests confirmed', 'positivity'],
  ['vaccinated', 'vaccinated inoculated immunised immunized vaccinations coverage'],
  ['case fatality rate', 'cfr'],
  ['severe cases', 'critical critically'],
];
const book = new Map(
  INDICATORS.flatMap(([name, words]) => words.split(' ').map((w): [string, string] => [w, name])),
);

const TOLL_ROAD = /^(?:road|roads|bridge|highway|motorway|tunnel|canal|electronic|heavy)$/;
const TALLY = /^(?:daily|total|overall|cumulative|national|nationwide|infection|infections|case)$/;
const NO_TOLL =
  /^(?:on|road|roads|bridge|booths?|gates?|fees?|charges?|revenues?|free|collections?|operators?)$/;

/** The indicator that a word names, null for other words. */
export function epidemicWordAt(items: readonly Item[], at: number): string | null {
  const item = items[at]!;
  if (item.kind !== 'word') return null;
  const name = book.get(item.key);
  if (!name) return null;
  const next = items[at + 1]?.key ?? '';
  const before = items[at - 1]?.key ?? '';
  if (/^fatality$/.test(item.key) && /^(?:rate|rates|ratio)$/.test(next)) return 'case fatality rate';
  if (/^tests?$/.test(item.key) && /^kits?$/.test(next)) return null;
  if (item.key === 'treatment' && !/^(?:under|receiving|in)$/.test(before)) return null;
  if (
    item.key === 'admissions' &&
    /^(?:school|college|university|museum|cinema|theatre|theater|park)$/.test(before)
  )
    return null;
  if (item.key === 'intensive' && (next !== 'care' || (before !== 'in' && items[at - 2]?.key !== 'in')))
    return null;
  if (item.key === 'treated' && !/^(?:being|been)$/.test(before)) return null;
  if (item.key === 'recovery' && !/^rates?$/.test(next) && before !== 'new') return null;
  if (
    item.key === 'coverage' &&
    !/^(?:vaccin|immuni|inocul|dose|jab|booster)/.test(before + next) &&
    next !== 'with'
  )
    return null;
  if (item.key === 'recovered' && !/^(?:have|has|had|who|fully|patients)$/.test(before)) return null;
  if (/^cases?$/.test(item.key) && isOfLaw(items, at)) return null;
  if (item.key === 'case' && /^(?:the|in|this|any|a)$/.test(before)) return null;
  if (item.key === 'count' && !/^(?:daily|case|fever|official)$/.test(before)) return null;
  if (item.key === 'tally' && !TALLY.test(before) && next !== 'to' && next !== 'of') return null;
  if (item.key === 'toll' && (NO_TOLL.test(next) || TOLL_ROAD.test(before))) return null;
  if (/^critical/.test(item.key) && !/^(?:ill|condition|patients?|cases?|care)$/.test(next)) return null;
  return name;
}

/** "Criminal cases initiated: 74", "12 cases of smuggling", "three cases were heard in court": nobody fell ill. */
export function isOfLaw(items: readonly Item[], at: number): boolean {
  if (items.slice(Math.max(0, at - 3), at).some((i) => LAW.test(i.key))) return true;
  const behind = items.slice(at + 1, at + 5);
  const [first, second] = [behind[0]?.key ?? '', behind[1]?.key ?? ''];
  if (first === 'of') return behind.slice(1).some((i) => CRIME.test(i.key));
  const done = /^(?:were|was|are|have|has|been)$/.test(first) ? second : first;
  return /^(?:initiated|filed|heard|prosecuted|litigated|adjudicated|dismissed)$/.test(done);
}
const LAW =
  /^(?:criminal|court|legal|civil|judicial|administrative|disciplinary|antitrust|dumping|bankruptcy|insolvency|corruption|bribery|fraud|murder|homicide|rape|smuggling|tax|divorce|asylum|appeal|arbitration|cold|briefcase)$/;
const CRIME =
  /^(?:smuggling|fraud|corruption|theft|murder|evasion|piracy|violations?|abuse|bribery|trafficking|counterfeit\w*|dumping|wine|beer|champagne|whisky|whiskey)$/;

/** "8,310 infections at home and 14 imported ones", "of which five were imported": who fell ill abroad is no trade. */
export function isBroughtIn(items: readonly Item[], at: number): boolean {
  if (items[at]!.key !== 'imported') return false;
  const next = items[at + 1];
  let i = at + 1;
  while (i < at + 6 && items[i] && (items[i]!.kind === 'number' || OF_DISEASE.test(items[i]!.key))) i++;
  if (/^(?:cases?|infections?|patients?)$/.test(items[i]?.key ?? '')) return items[i + 1]?.key !== 'of';
  const before = items[at - 1];
  const bare =
    (before?.kind === 'figure' || /^(?:was|were|are|is|being)$/.test(before?.key ?? '')) &&
    (!next || next.kind === 'sign' || /^(?:and|from|while|but|into)$/.test(next.key));
  if (!bare && next?.key !== 'ones') return false;
  const ill = items.some((x, i) => LOCAL.test(x.key) || epidemicWordAt(items, i) === 'cases');
  return ill && !items.some((x) => /^(?:export|s[eo]ll?d?$|sales?$|shipped$|shipments?$)/.test(x.key));
}
const OF_DISEASE =
  /^(?:-|new|confirmed|suspected|asymptomatic|symptomatic|covid|coronavirus|virus|dengue|malaria|measles|mpox|monkeypox|cholera|polio|ebola|flu|influenza|zika|omicron|delta)$/;
const LOCAL = /^(?:transmitted|transmission|indigenous)$/;
