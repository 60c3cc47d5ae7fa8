import { areaName } from './areas.ts';
import type { Interval } from './interval.ts';
import { wordTable } from './word-table.ts';

const signs = wordTable({ USD: '$', EUR: '€', GBP: '£', JPY: '¥', KRW: '₩', INR: '₹' });
const words = wordTable<[string, string]>({
  item: ['piece', 'pieces'],
  kg: ['kg', 'kg'],
  t: ['tonne', 'tonnes'],
  l: ['litre', 'litres'],
  bbl: ['barrel', 'barrels'],
  pair: ['pair', 'pairs'],
  dose: ['dose', 'doses'],
  test: ['test', 'tests'],
  person: ['person', 'people'],
  case: ['case', 'cases'],
  death: ['death', 'deaths'],
  recovery: ['recovery', 'recoveries'],
  pp: ['point', 'points'],
});
const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

/**
 * A figure as a desk prints it: "$846,598", "1,230,114 pieces", "-85.2%", "CNY 12,345.67".
 *
 * @param value exact decimal text, or a number that was computed (then shown with at most 4 significant digits).
 */
export function amount(value: string | number, unit: string | null): string {
  const text = typeof value === 'number' ? computed(value) : grouped(value);
  // UCUM's unit of a bare number.
  if (!unit || unit === '1') return text;
  if (unit === '%') return `${text}%`;
  if (unit === 'x') return `${text} times`;
  const sign = signs[unit];
  if (sign) return text.startsWith('-') ? `-${sign}${text.slice(1)}` : `${sign}${text}`;
  if (isMoney(unit)) return `${unit} ${text}`;
  const [one, many] = words[unit] ?? [unit, unit];
  return `${text} ${text === '1' ? one : many}`;
}

/** "$14,450,000 to $14,550,000", "more than 10,600,000 pieces"; a point is printed once. */
export function range(interval: Interval, unit: string | null): string {
  const { low, high } = interval;
  // Ends that only float dust parts are one value.
  if (low === high || high - low <= 1e-9 * Math.abs(low)) return amount(low, unit);
  if (high === Number.POSITIVE_INFINITY) return `${amount(low, unit)} or more`;
  if (low === Number.NEGATIVE_INFINITY) return `${amount(high, unit)} or less`;
  const [from, to] = [end(low, high - low), end(high, high - low)];
  if (unit === '%' || (unit && words[unit])) return `${grouped(from)} to ${amount(to, unit)}`;
  return `${amount(from, unit)} to ${amount(to, unit)}`;
}

/** Ends of an interval keep the digits that tell them apart: one more than its width has. */
function end(x: number, width: number): string {
  const places = Math.min(12, Math.max(0, 1 - Math.floor(Math.log10(width))));
  return String(Number(Number(x.toPrecision(12)).toFixed(places)));
}

function computed(x: number): string {
  if (Number.isInteger(x)) return grouped(String(x));
  const rounded = Math.abs(x) >= 1000 ? Math.round(x) : Number(x.toPrecision(4));
  return grouped(String(rounded));
}

/** Thousands separators in a plain decimal; trailing zeros of a stored decimal are not digits anyone printed. */
function grouped(decimal: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) return decimal;
  const [whole = '', part = ''] = decimal.split('.');
  const kept = part.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (kept ? `.${kept}` : '');
}

/** "North Korea", and what stands for an unknown party. */
export function party(code: string): string {
  if (code === '?') return 'a country the text does not name';
  return code === 'WLD' ? 'the world' : areaName(code);
}
