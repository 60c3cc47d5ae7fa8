import { convertUnit } from '../records/units.ts';

/** Units in which an open CSV may give a weight. */
export const WEIGHTS = [
  'kg',
  't',
  'g',
  'kt',
  'mg',
  'quintal',
  'lb',
  'jin',
  'short-ton',
  'long-ton',
  'troy-oz',
  'carat',
];

/** How many kilograms one of the unit is, exactly. */
export const kilogramsIn = (unit: string): string | null =>
  WEIGHTS.includes(unit) ? convertUnit('1', unit, 'kg') : null;

/** SQL of a figure in the row's `unit` as kilograms: exact decimals, '?' in any other unit. */
export function kilograms(figure: string): string {
  const others = WEIGHTS.filter((unit) => unit !== 'kg').map(
    (unit) => `WHEN '${unit}' THEN CAST(CAST(${figure} AS DECIMAL(24, 6)) * ${kilogramsIn(unit)} AS VARCHAR)`,
  );
  return `CASE unit WHEN 'kg' THEN ${figure} ${others.join(' ')} ELSE '?' END`;
}
