import type { Claim } from '../claims/claim.ts';
import { ENOUGH_CASES, referenceSource } from '../plausibility/reference-populations.ts';
import { amount, party } from '../records/amount-words.ts';
import { periodName } from '../records/period.ts';
import type { FatalityOddity, Oddity, QuantityOddity } from '../verdicts/implausible.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { subject } from './reading.ts';

/** What is odd and beside what: rank and multiple with their population named, never a probability. */
export const oddSentence = (v: Verdict, all: readonly Verdict[]): string =>
  v.oddity!.kind === 'fatality' ? oddDeaths(v, v.oddity!, all) : oddQuantity(v, v.oddity!);

function oddQuantity(v: Verdict, { standing }: QuantityOddity): string {
  const times = Math.floor(standing.times.low);
  return `"${v.claim.text}" for ${subject(v.claim)} is ${amount(times, null)} times the largest of the ${standing.months} months before that are known, ${amount(standing.largest, v.claim.unit)}; no release covers the month itself.`;
}

function oddDeaths(v: Verdict, { standing, cases, fever }: FatalityOddity, all: readonly Verdict[]): string {
  const whole = all[cases]!.claim;
  const { end, times } = standing.beyond!;
  const extreme = standing[end];
  const told = `${v.claim.text} deaths among ${whole.text} ${whole.series && 'area' in whole.series ? whole.series.indicator : 'cases'}`;
  const rank = `${end === 'lowest' ? 'lower' : 'higher'} than in any of ${standing.of} countries and territories`;
  const multiple = Math.floor(times.low);
  const against =
    end === 'lowest'
      ? `the lowest, ${party(extreme.area)}, had ${ratioText(extreme.ratio)}, ${multiple} times as much`
      : `the highest, ${party(extreme.area)}, had ${ratioText(extreme.ratio)}, and this is ${multiple} times that`;
  const reference = `with ${amount(String(ENOUGH_CASES), null)} confirmed COVID-19 cases or more (${referenceSource.publisher}, ${periodName(referenceSource.asOf)})`;
  const caution = fever ? '; fever without tests is not a case definition' : '';
  return `${told} is ${ratioText(ratioOf(v.claim, whole, standing.ratio.low))}, ${rank} ${reference}: ${against}${caution}.`;
}

/** Why it may be right all the same, or wrong without anyone's doing. */
export function innocent(oddity: Oddity): string[] {
  if (oddity.kind === 'quantity')
    return [
      'one large consignment (a ship, an aircraft, a stockpile) in a trade that is small',
      'goods, a unit or a scale word read otherwise than meant',
      'an opening of trade after months of little',
    ];
  const { standing, fever } = oddity;
  if (standing.beyond?.end === 'highest')
    return [
      'only the gravely ill were tested, so that most cases were never counted',
      'the deaths are of a longer time or a wider area than the cases',
    ];
  return [
    'deaths follow cases by two to three weeks: a young outbreak has few yet',
    fever
      ? 'fever without tests is not a case definition: other and milder illnesses are counted as cases'
      : 'wide testing, or a count of symptoms without tests, takes in many mild cases',
    'deaths may be counted only in hospital or only after a test',
    'the population may be young, vaccinated, or have had it before',
  ];
}

const ratioOf = (deaths: Claim, cases: Claim, otherwise: number): number =>
  typeof deaths.value === 'number' && typeof cases.value === 'number'
    ? deaths.value / cases.value
    : otherwise;

/** Two digits that count: "0.0016%". */
export const ratioText = (ratio: number): string => `${Number((ratio * 100).toPrecision(2))}%`;
