import type { Differences } from '../plausibility/accounts.ts';
import type { DailyCount } from '../plausibility/daily-counts.ts';
import { delays } from '../plausibility/delays.ts';
import { isTooSmooth } from '../plausibility/dispersion.ts';
import { isFarBeyond } from '../plausibility/fatality.ts';
import { ENOUGH_CASES, referenceSource } from '../plausibility/reference-populations.ts';
import type { Standing } from '../plausibility/standing.ts';
import { isEarly } from '../plausibility/timing.ts';
import { amount, party } from '../records/amount-words.ts';
import { periodName } from '../records/period.ts';
import { ratioText } from './oddity-words.ts';
import { wrapped } from './wrapped.ts';

/** One comparison in words: what was found, and what may explain it without anyone's doing. */
interface Told {
  title: string;
  odd: boolean;
  says: string[];
  mayBe: string[];
}

const n = (x: number): string => amount(String(x), null);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Every comparison of a daily series as sentences, odd ones marked. */
export function standingText(days: readonly DailyCount[], standing: Standing, columns: number): string {
  const [first, last] = [days[0]!.day, days.at(-1)!.day];
  const head = `${n(days.length)} ${days.length === 1 ? 'day' : 'days'}, ${periodName(`${first}/${last}`)}\n`;
  const told = [
    fatality(standing),
    timing(standing),
    accounts(standing),
    rounding(standing),
    spread(standing),
    ...parts(standing),
  ];
  const room = Math.max(40, columns) - 2;
  const sections = told.map(({ title, odd, says, mayBe }) =>
    [
      `${odd ? '!' : '○'} ${title}`,
      ...says.map((s) => wrapped(s, 2, room)),
      ...(mayBe.length > 0 ? [wrapped(`It may be: ${mayBe.join('; ')}.`, 2, room)] : []),
    ].join('\n'),
  );
  return `${head}\n${sections.join('\n\n')}\n\n${wrapped(CAUTION, 0, room + 2)}\n`;
}

/** The standing with the sources it rests on. */
export const standingDocument = (standing: Standing) => ({
  ...standing,
  reference: referenceSource,
  delays: delays.map(({ name, source }) => ({ name, source })),
});

export const standingJson = (standing: Standing): string =>
  `${JSON.stringify(standingDocument(standing), null, 2)}\n`;

const CAUTION =
  'Fever without tests is not a case definition: where fevers were counted, cases and deaths may be of different things. Nothing here shows that a figure is false.';

function fatality({ fatality: f }: Standing): Told {
  const title = 'deaths among cases';
  if (!f) return none(title, `not compared: it takes ${n(ENOUGH_CASES)} cumulative cases, and deaths`);
  const reference = `${f.of} countries and territories with ${n(ENOUGH_CASES)} confirmed COVID-19 cases or more (${referenceSource.publisher}, ${periodName(referenceSource.asOf)})`;
  const says = [
    `${n(f.deaths)} deaths among ${n(f.cases)} cases is ${ratioText(f.ratio.low)}; ${f.lower === 0 ? 'none' : n(f.lower)} of ${reference} had less.`,
  ];
  if (f.beyond) {
    const { area, ratio } = f[f.beyond.end];
    const times = Math.floor(f.beyond.times.low);
    says.push(
      f.beyond.end === 'lowest'
        ? `The lowest, ${party(area)}, had ${ratioText(ratio)}: ${times} times as much.`
        : `The highest, ${party(area)}, had ${ratioText(ratio)}; this is ${times} times that.`,
    );
  }
  const mayBe = [
    'mild or untested illness counted as cases',
    'deaths counted in hospital only, or not followed up',
  ];
  return { title, odd: isFarBeyond(f), says, mayBe: f.beyond ? mayBe : [] };
}

function timing({ timing: t }: Standing): Told {
  const title = 'when deaths came';
  if (!t) return none(title, 'not compared: it takes daily cases over two weeks and twenty deaths');
  const { low, high } = t.expected;
  return {
    title,
    odd: isEarly(t),
    says: [
      `${n(t.deathsBy)} of ${n(t.deaths)} deaths (${percent(t.reported)}) were reported by ${periodName(t.day)}; from the cases up to then ${percent(low)} to ${percent(high)} were to be expected over ${t.settings} settings of ${delays.length} published delays from falling ill to dying.`,
    ],
    mayBe: isEarly(t)
      ? [
          'an earlier outbreak whose cases were not reported',
          'deaths no longer counted later on',
          'most cases not being the illness that kills',
        ]
      : [],
  };
}

function accounts({ accounts: a }: Standing): Told {
  const says: string[] = [];
  for (const [what, d] of Object.entries(a.daily))
    if (d.compared > 0) says.push(`${what}: ${differing(d, 'new figure is not the rise of the total')}`);
  const { balance } = a;
  if (balance.compared > 0) {
    says.push(
      `balance: ${differing(balance, 'cases are not recovered + under treatment + deaths')}`,
      ...(balance.deathsLeftOut.length > 0
        ? [
            `On ${runs(balance.deathsLeftOut)} cases are recovered + under treatment to the last, so that the dead were left out; with them it would add up.`,
          ]
        : []),
    );
  }
  const all = [...Object.values(a.daily), balance];
  const rounded = a.step > 1 && all.some((d) => d.days.length > d.beyondRounding.length);
  return {
    title: 'whether the columns add up',
    odd: all.some((d) => d.beyondRounding.length > 0),
    says: says.length > 0 ? says : ['not compared: it takes new figures and running totals.'],
    mayBe: [
      ...(rounded
        ? [
            `figures cut to ${a.step === 10 ? 'tens' : n(a.step)}, which alone makes differences of up to ${2 * a.step}`,
          ]
        : []),
      ...(balance.deathsLeftOut.length > 0 ? ['a bulletin that kept the dead in another table'] : []),
    ],
  };
}

function differing({ compared, days, beyondRounding }: Differences, what: string): string {
  if (days.length === 0) return `all ${n(compared)} days add up.`;
  const beyond = beyondRounding.length === 0 ? 'none' : n(beyondRounding.length);
  const where = beyondRounding.length > 0 ? ` (${runs(beyondRounding.map((d) => d.day))})` : '';
  return `on ${n(days.length)} of ${n(compared)} days the ${what}, on ${beyond} by more than rounding${where}.`;
}

function rounding({ rounding: r }: Standing): Told {
  const title = 'rounding';
  if (!r) return none(title, 'counts look counted to the last, or there are too few');
  return {
    title,
    odd: true,
    says: [
      `${n(r.multiples)} of ${n(r.of)} daily counts of cases are multiples of ${n(r.step)}; about ${Math.round(r.expected)} would be by chance.`,
    ],
    mayBe: ['provinces that report in round numbers', 'a bulletin that rounds ("more than 392,920")'],
  };
}

function spread({ dispersion: d }: Standing): Told {
  const title = 'how far counts stray from a smooth curve';
  if (!d) return none(title, 'not compared: it takes twenty days with counts on either side');
  return {
    title,
    odd: isTooSmooth(d),
    says: [
      `Over ${n(d.days)} days the squared distance is ${Number(d.index.toPrecision(2))} times the count; 1 is what independent cases give, and registers stray more.`,
    ],
    mayBe: isTooSmooth(d) ? ['figures that were averaged or modelled before they were published'] : [],
  };
}

function parts({ parts: differing }: Standing): Told[] {
  if (differing === null) return [];
  const title = 'places against the whole country';
  if (differing.length === 0)
    return [none(title, 'the places add up to the national total, or do not all tell it')];
  const words = { totalCases: 'cases', totalRecovered: 'recoveries', totalDeaths: 'deaths' };
  return [
    {
      title,
      odd: true,
      says: differing.map(
        (d) => `${words[d.measure]}: ${n(d.places)} places have ${n(d.parts)}, the country ${n(d.whole)}.`,
      ),
      mayBe: [
        'places that are not in the list',
        'places told as of another day',
        'people counted by no place',
      ],
    },
  ];
}

const none = (title: string, why: string): Told => ({ title, odd: false, says: [`${why}.`], mayBe: [] });

/** "13 to 14 May 2022 and 8 to 10 June 2022": days in a row as one stretch. */
function runs(days: readonly string[]): string {
  const stretches: [string, string][] = [];
  for (const day of days) {
    const last = stretches.at(-1);
    if (last && Date.parse(day) - Date.parse(last[1]) === 86_400_000) last[1] = day;
    else stretches.push([day, day]);
  }
  const names = stretches.map(([a, b]) => periodName(a === b ? a : `${a}/${b}`));
  if (names.length > 6) return `${names.slice(0, 5).join(', ')} and ${names.length - 5} more stretches`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
