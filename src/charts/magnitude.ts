import { wordTable } from '../records/word-table.ts';

/** A round number to divide by, so that ticks are short, and its word. */
export interface Magnitude {
  by: number;
  /** "million", or empty. */
  word: string;
}

const steps: readonly Magnitude[] = [
  { by: 1e9, word: 'billion' },
  { by: 1e6, word: 'million' },
  { by: 1e3, word: 'thousand' },
];

export const magnitudeOf = (largest: number): Magnitude =>
  steps.find((s) => largest >= s.by) ?? { by: 1, word: '' };

/** Ticks from 0 in steps of 1, 2, 2.5 or 5 times a power of ten, the last at or above the largest value. */
export function ticksTo(largest: number, about: number): number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= rough * 0.999)!;
  const count = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => Number((i * step).toPrecision(12)));
}

const currencies = wordTable({
  USD: 'US dollars',
  EUR: 'euros',
  GBP: 'pounds sterling',
  JPY: 'yen',
  KRW: 'won',
  CNY: 'yuan',
  INR: 'rupees',
});
const counted = wordTable({
  item: 'pieces',
  kg: 'kilograms',
  t: 'tonnes',
  l: 'litres',
  bbl: 'barrels',
  pair: 'pairs',
  dose: 'doses',
  case: 'cases',
  death: 'deaths',
  recovery: 'recoveries',
  person: 'people',
  test: 'tests',
  m2: 'square metres',
  m3: 'cubic metres',
  m: 'metres',
});

/** "Million US dollars", "Pieces", "Thousand kilograms": what the numbers beside an axis count. */
export function axisName(largest: number, unit: string): string {
  const { word } = magnitudeOf(largest);
  const name = `${word} ${currencies[unit] ?? counted[unit] ?? (unit === '1' ? '' : unit)}`.trim();
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A tick's number in the magnitude, grouped where it has none. */
export const tickText = (value: number, { by }: Magnitude): string =>
  Number((value / by).toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 3 });
