import type { Interval } from '../records/interval.ts';
import { Refusal } from '../records/refusal.ts';
import { convertUnit, unitByWord } from '../records/units.ts';
import { readRows } from './delimited.ts';
import type { OpenColumn, OpenHeader } from './open-header.ts';
import { printedPhrase } from './open-printed.ts';
import { kilogramsIn } from './open-weight.ts';
import type { SourceFile } from './source.ts';
import { literal } from './sql-text.ts';

/** A file of more different phrases is no collection of quotes. */
const MANY = 20_000;
/** What the rounding of conversions to double and back may move. */
const SLACK = 1e-9;

/**
 * SQL for `low` and `high` of figures quoted in print: every different phrase of the file is read once. A row
 * without `printed` digits stands for its value as written.
 *
 * @throws Refusal with file, line and phrase when one is not understood or does not allow the row's value.
 */
export async function intervalColumns(
  file: SourceFile,
  { columns, separator, lines }: OpenHeader,
): Promise<{ low: string; high: string }> {
  const at = (name: OpenColumn) => columns.indexOf(name);
  const found = new Map<string, Interval>();
  for await (const rows of readRows(file.path, { separator, skip: lines })) {
    for (const { line, cells } of rows) {
      const [measure = '', unit = '', value = ''] = [
        cells[at('measure')],
        cells[at('unit')],
        cells[at('value')],
      ];
      const printed = cells[at('printed')] || value;
      // What else is wrong with such a row the checks say.
      if (!/^\d+(?:\.\d+)?$/.test(value) || !isMeasured(measure, unit)) continue;
      const interval = found.get(keyOf(measure, unit, printed)) ?? read(printed, measure, unit);
      const number = Number(value) * (measure === 'weight' ? Number(kilogramsIn(unit)) : 1);
      if (!interval)
        throw new Refusal(
          `${file.name}, line ${line}: printed "${printed}" is not understood: write the number with its scale and hedge, as in "more than 10.6 million"`,
        );
      const slack = Math.abs(number) * SLACK;
      if (number < interval.low - slack || number > interval.high + slack)
        throw new Refusal(
          `${file.name}, line ${line}: printed "${printed}" does not allow the value ${value} ${unit} beside it: correct one of them`,
        );
      found.set(keyOf(measure, unit, printed), interval);
      if (found.size > MANY)
        throw new Refusal(
          `${file.name}: more than ${MANY} different phrases stand in the column printed: split the file`,
        );
    }
  }
  if (found.size === 0) return { low: 'NULL', high: 'NULL' };
  const phrase = columns.includes('printed') ? 'coalesce(printed, value)' : 'value';
  const key = `measure || '|' || unit || '|' || ${phrase}`;
  const side = (end: 'low' | 'high') => {
    const entries = [...found].map(([k, interval]) => `${literal(k)}: CAST('${interval[end]}' AS DOUBLE)`);
    return `(MAP {${entries.join(', ')}})[${key}]`;
  };
  return { low: side('low'), high: side('high') };
}

/** Whether the row's measure and unit are such that its figure can be read. */
const isMeasured = (measure: string, unit: string): boolean =>
  measure === 'value' ||
  (measure === 'weight' && kilogramsIn(unit) !== null) ||
  (measure === 'quantity' && unitByWord(unit) !== undefined);

const keyOf = (measure: string, unit: string, printed: string): string => `${measure}|${unit}|${printed}`;

function read(printed: string, measure: string, unit: string): Interval | null {
  if (measure === 'value') return printedPhrase(printed, null);
  const counted = measure === 'weight' ? unit : unitByWord(unit)?.unit;
  const interval = counted ? printedPhrase(printed, counted) : null;
  const kilograms = measure === 'weight' ? Number(convertUnit('1', unit, 'kg')) : 1;
  return interval && { low: interval.low * kilograms, high: interval.high * kilograms };
}
