import { parse } from 'csv-parse/sync';
import type { Happening } from '../records/happening.ts';
import { Refusal } from '../records/refusal.ts';
import { areasIn, dayIn, endIn } from './event-fields.ts';

/** Names that a column may have. */
const COLUMNS: Record<'from' | 'to' | 'areas' | 'kind' | 'title' | 'saidBy', RegExp> = {
  from: /^(?:date|from|day|start)$/,
  to: /^(?:to|end|until)$/,
  areas: /^(?:areas?|countr(?:y|ies)|where)$/,
  kind: /^(?:kind|type|category)$/,
  title: /^(?:title|event|what|name)$/,
  saidBy: /^(?:said[ _]by|source|by)$/,
};

const lineOf = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/, 1)[0]!
    .toLowerCase();
/** What parts the columns of the header. */
const delimiterOf = (head: string): string => [';', '\t'].find((mark) => head.includes(mark)) ?? ',';
const named = (head: string): string[] =>
  head.split(delimiterOf(head)).map((cell) => cell.trim().replace(/^"|"$/g, ''));

/** Whether the first line names a day, an area, a kind and a title. */
export const isEventsCsv = (text: string): boolean =>
  (['from', 'areas', 'kind', 'title'] as const).every((key) =>
    named(lineOf(text)).some((c) => COLUMNS[key].test(c)),
  );

/** The rows of a CSV of events. @throws Refusal naming the line of a row that cannot be read. */
export function eventsOfCsv(name: string, text: string): Happening[] {
  const head = named(lineOf(text));
  const at = (key: keyof typeof COLUMNS) => head.findIndex((c) => COLUMNS[key].test(c));
  let rows: { record: string[]; info: { lines: number } }[];
  try {
    rows = parse(text, {
      ...{ bom: true, from_line: 2, info: true, skip_empty_lines: true, trim: true },
      delimiter: delimiterOf(lineOf(text)),
    }) as unknown as typeof rows;
  } catch (e) {
    throw new Refusal(`${name}: ${(e as Error).message.split('\n')[0]}; nothing was stored`);
  }
  if (rows.length === 0) throw new Refusal(`${name} holds a header and no events; nothing was stored`);
  return rows.map(({ record, info: { lines } }) => {
    const field = (key: keyof typeof COLUMNS): string => record[at(key)]?.trim() ?? '';
    const where = `${name}, line ${lines}`;
    const title = field('title');
    if (title === '') throw new Refusal(`${where}: the event has no title`);
    const from = dayIn(where, field('from'));
    return {
      from,
      to: endIn(where, from, field('to')),
      areas: areasIn(where, field('areas')),
      kind: field('kind').toLowerCase() || 'event',
      title,
      saidBy: field('saidBy') || null,
    };
  });
}
