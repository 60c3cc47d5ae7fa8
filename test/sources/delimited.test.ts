import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOf, separatorOf } from '../../src/sources/delimited.ts';

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '汉'), maxLength: 8 });
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('what is quoted comes back, whatever stands in it, with the line it began on', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 6 }), (table) => {
      const text = table.map((row) => `${row.map(quote).join(',')}\n`).join('');
      const rows = rowsOf(text, { separator: ',' });
      expect(rows.map((r) => r.cells)).toEqual(table);
      let line = 1;
      for (const [i, row] of table.entries()) {
        expect(rows[i]).toMatchObject({ line, broken: false });
        line += 1 + row.join('').split('\n').length - 1;
      }
    }),
  );
});

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\n\n\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a,\n', [['a', '']]],
  ['', []],
])('%j', (text, cells) => {
  expect(rowsOf(text, { separator: ',' }).map((r) => r.cells)).toEqual(cells);
});

test('a quotation mark left open is told', () => {
  expect(rowsOf('a,"b\nc,d\n', { separator: ',' })).toEqual([
    { line: 1, cells: ['a', 'b\nc,d\n'], broken: true },
  ]);
  expect(rowsOf('"a"b,c\n', { separator: ',' })[0]!.broken).toBe(true);
});

test('the separator is the one that parts most', () => {
  expect(separatorOf('a;b;c,d')).toBe(';');
  expect(separatorOf('a\tb')).toBe('\t');
  expect(separatorOf('"a,b",c')).toBe(',');
  expect(separatorOf('prose')).toBeNull();
});
