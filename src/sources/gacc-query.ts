import { Refusal } from '../records/refusal.ts';
import { coverage } from './coverage.ts';
import { rowsOf } from './delimited.ts';
import { gaccChecks, gaccColumns } from './gacc-columns.ts';
import { CLEAN, convertGacc } from './gacc-convert.ts';
import { flowOf } from './gacc-flow.ts';
import { type Field, fieldOf } from './gacc-header.ts';
import type { RowOrder } from './row-order.ts';
import { encodingOf, headText } from './sniff.ts';
import type { Facts, Plan, Said, Source, SourceFile } from './source.ts';
import { literal } from './sql-text.ts';

/** Downloads of the online query of China's customs (stats.customs.gov.cn). */
export const gaccQuery: Source = {
  name: 'gacc-query',
  about: 'China, General Administration of Customs: CSV downloads of the online query, in English or Chinese',
  recognise(file) {
    const header = headerOf(file);
    const known = header.filter((cell) => fieldOf(cell) !== null).length;
    return known >= 3 || (known === 2 && header.length === 2);
  },
  plan,
};

/** The query shows no more rows and says nothing when it cuts; downloads were seen with one row less. */
const CAPS = [10_000, 9_999];

/** Several cut downloads put together are cut as well. */
const isCut = ({ fileRows }: Facts): boolean => fileRows > 0 && CAPS.some((cap) => fileRows % cap === 0);

async function plan(file: SourceFile, said: Said): Promise<Plan> {
  const header = headerOf(file);
  const fields = fieldsOf(file.name, header);
  const flow = flowOf(file.name, said.flow);
  const currency = fields.includes('USD') ? 'USD' : 'CNY';
  const printed = (field: Field) => header[fields.indexOf(field)] ?? field;
  const unitsLeftOut = new Set<string>();
  const namesUnknown = new Set<string>();
  const orders = new Map<string, RowOrder>();
  const encoding = encodingOf(file.head)!;
  return {
    source: gaccQuery.name,
    publisher: 'General Administration of Customs of China',
    rank: 0,
    published: said.published,
    convert: (output) =>
      convertGacc(
        { path: file.path, name: file.name, encoding, fields, unitsLeftOut, namesUnknown, orders },
        output,
      ),
    from: (path) =>
      `read_csv(${literal(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', ` +
      `columns = {${CLEAN.map((name) => `'${name}': 'VARCHAR'`).join(', ')}})`,
    headerLines: 1,
    columns: gaccColumns(flow, currency),
    // Empty rows stand where a row of the file took several lines, to keep the count of lines.
    where: 'partner IS NULL',
    checks: gaccChecks(printed, currency),
    scope: (facts) =>
      coverage(facts, said.scope, {
        cut: isCut(facts) ? 'the query cuts at 10,000 rows' : null,
        order: orders.get(facts.period.replace('-', ''))?.cut() ?? null,
      }),
    warnings: (facts) => [
      ...(isCut(facts)
        ? [
            `${file.name} has ${facts.fileRows} rows, where the query cuts off: rows are missing, so only those that are there count; ask it for less at a time.`,
          ]
        : []),
      ...(['1', '2'] as const)
        .filter((nth) => fields.includes(`quantity${nth}`) && !fields.includes(`unit${nth}`))
        .map(
          (nth) =>
            `${file.name}: "${printed(`quantity${nth}`)}" was left out, because the column of its units is missing.`,
        ),
      ...[...namesUnknown].map(
        (who) => `${file.name}: the name ${who} is not known here; the code was taken.`,
      ),
      ...[...unitsLeftOut].map(
        (unit) => `${file.name}: quantities in "${unit}" were left out, because that unit is not known here.`,
      ),
    ],
  };
}

/** Cells of the first row, trimmed; a trailing comma makes no column. Empty when the file is no table. */
function headerOf(file: SourceFile): string[] {
  const text = headText(file.head);
  const cells =
    text === null ? [] : (rowsOf(text, { separator: ',' })[0]?.cells ?? []).map((cell) => cell.trim());
  return cells.at(-1) === '' ? cells.slice(0, -1) : cells;
}

function fieldsOf(name: string, header: readonly string[]): Field[] {
  const fields = header.map((cell, i) => {
    const field = fieldOf(cell);
    if (field && header.findIndex((other) => fieldOf(other) === field) === i) return field;
    throw new Refusal(
      field
        ? `${name}, line 1: column "${cell}" stands twice: take one of them out.`
        : `${name}, line 1: column "${cell}" is none of the query's columns: take it out or download again.`,
    );
  });
  const has = (field: Field) => fields.includes(field);
  if (!has('USD') && !has('CNY'))
    throw new Refusal(
      `${name}, line 1: there is no column of values ("US dollar" or "Renminbi Yuan", 美元 or 人民币).`,
    );
  if (has('USD') && has('CNY'))
    throw new Refusal(
      `${name}, line 1: there are values in US dollar and in Renminbi Yuan: keep one of the columns.`,
    );
  if (!has('date'))
    throw new Refusal(
      `${name}, line 1: there is no column "Date of data" (数据年月), because months were added up: download again month by month.`,
    );
  if (has('codeName') && !has('code'))
    throw new Refusal(
      `${name}, line 1: there are names of goods without the column "Commodity code" (商品编码): download with it.`,
    );
  return fields;
}
