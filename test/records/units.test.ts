import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertUnit, inUnit, unitByComtrade, unitByGacc, unitByWord } from '../../src/records/units.ts';
import { dimensions } from '../../src/records/units-table.ts';
import { shared, sharedRows } from '../shared.ts';

describe('words', () => {
  test.each([
    ['tonnes', 't', '1'],
    ['metric tons', 't', '1'],
    ['MT', 't', '1'],
    ['Mt', 't', '1000000'],
    ['kilograms', 'kg', '1'],
    ['pieces', 'item', '1'],
    ['dozen', 'item', '12'],
    ['pairs', 'pair', '1'],
    ['dozen pairs', 'pair', '12'],
    ['barrels', 'bbl', '1'],
    ['cubic  metres', 'm3', '1'],
    ['doses', 'dose', '1'],
    ['head', 'head', '1'],
    ['carats', 'carat', '1'],
    ['per cent', '%', '1'],
    ['percentage points', 'pp', '1'],
  ])('%s', (word, unit, times) => expect(unitByWord(word)).toMatchObject({ unit, times }));

  test('words with other senses say so', () => {
    expect(unitByWord('pounds')).toMatchObject({ unit: 'lb', unsure: true });
    expect(unitByWord('tonnes')).toMatchObject({ unsure: false });
  });

  test('what is no unit is none', () => {
    for (const word of ['', 'dollars', 'soybeans', '-', 'x'.repeat(10_000)])
      expect(unitByWord(word)).toBeUndefined();
  });
});

describe('publishers', () => {
  test.each([
    ['09', 'kg', '1'],
    ['9', 'kg', '1'],
    ['01', 'item', '1'],
    ['02', 'pair', '1'],
    ['Kilogram', 'kg', '1'],
    ['Number of item', 'item', '1'],
    ['千克', 'kg', '1'],
    ['双', 'pair', '1'],
    ['台', 'item', '1'],
    ['千个', 'item', '1000'],
    ['吨', 't', '1'],
  ])("China's customs: %s", (name, unit, times) => expect(unitByGacc(name)).toMatchObject({ unit, times }));

  test('none is none', () => {
    for (const name of ['-', '?', '', '99']) expect(unitByGacc(name)).toBeUndefined();
    expect(unitByComtrade(-1)).toBeUndefined();
    expect(unitByComtrade(12345)).toBeUndefined();
  });

  test('UN Comtrade', () => {
    expect(unitByComtrade(8)).toMatchObject({ unit: 'kg', times: '1' });
    expect(unitByComtrade('5')).toMatchObject({ unit: 'item', times: '1' });
    expect(unitByComtrade(11)).toMatchObject({ unit: 'item', times: '12' });
  });
});

describe('converting', () => {
  test.each([
    ['1', 't', 'kg', '1000'],
    ['9460', 't', 'kg', '9460000'],
    ['1234.5', 'kg', 't', '1.2345'],
    ['1', 'lb', 'kg', '0.45359237'],
    ['1', 'bbl', 'l', '158.987294928'],
    ['-3', 't', 'kg', '-3000'],
    ['1', 'troy-oz', 'g', '31.1034768'],
    ['100', 'bp', 'pp', '1'],
    ['7', 'kg', 'kg', '7'],
    ['12345678901234567890.5', 'kg', 'g', '12345678901234567890500'],
  ])('%s %s in %s', (value, from, to, result) => expect(convertUnit(value, from, to)).toBe(result));

  test.each([
    ['kg', 'item'],
    ['pair', 'item'],
    ['kit', 'item'],
    ['dose', 'kg'],
    ['bushel', 'kg'],
    ['l', 'kg'],
    ['%', 'pp'],
    ['kg', 'nonsense'],
  ])('%s never become %s', (from, to) => expect(convertUnit('1', from, to)).toBeNull());

  test('what is no decimal is refused, not guessed', () => {
    for (const value of ['', '1,000', '1e3', 'NaN', '٣', '0x10'])
      expect(convertUnit(value, 't', 'kg')).toBeNull();
    expect(inUnit('x', unitByWord('dozen')!)).toBeNull();
  });

  test('three dozen are 36 items', () => expect(inUnit('3', unitByWord('dozen')!)).toBe('36'));
});

describe('laws', () => {
  const lines = dimensions
    .trim()
    .split('\n')
    .map((line) =>
      line
        .split(';')
        .map((part) => part.trim().split(' ')[0]!)
        .filter(Boolean),
    );
  const pair = fc
    .constantFrom(...lines)
    .chain((units) => fc.tuple(fc.constantFrom(...units), fc.constantFrom(...units)));
  const decimal = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 1e6 }))
    .map(([n, f]) => `${n}.${f}`);

  test('there and back again is the same, but for the last of twenty places', () => {
    fc.assert(
      fc.property(decimal, pair, (value, [from, to]) => {
        const back = convertUnit(convertUnit(value, from, to)!, to, from)!;
        expect(Math.abs(Number(back) - Number(value))).toBeLessThanOrEqual(
          Math.abs(Number(value)) * 1e-9 + 1e-9,
        );
      }),
    );
  });

  test('to a smaller unit with a whole number of it nothing is lost', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom(['t', 'kg'], ['kg', 'g'], ['hectare', 'm2'], ['m3', 'l'], ['pp', 'bp']),
        (value, [from, to]) => {
          expect(Number(convertUnit(convertUnit(value, from!, to!)!, to!, from!))).toBe(Number(value));
        },
      ),
    );
  });
});

describe.skipIf(shared('reference/comtrade-units.csv') === null)('against the public lists', () => {
  test('every unit of UN Comtrade is known', () => {
    const missing = sharedRows('reference/comtrade-units.csv').filter(
      (row) => row.qtyCode !== '-1' && !unitByComtrade(row.qtyCode!),
    );
    expect(missing).toEqual([]);
  });

  test("every unit of China's code lists is known, in English, in Chinese and by number, and they agree", () => {
    const lists = [
      sharedRows('reference/gacc-hs8-2022-en.csv').map((r) => [
        r.UNIT_1_CODES!,
        r.UNIT_1_DESCRIPTION!,
        r.UNIT_2_CODES!,
        r.UNIT_2_DESCRIPTION!,
      ]),
      sharedRows('reference/gacc-hs8-2022-zh.csv', 'gb18030').map((r) => Object.values(r).slice(3, 7)),
    ];
    for (const list of lists) {
      expect(list.length).toBeGreaterThan(8000);
      const seen = new Map<string, string>();
      for (const [code1, name1, code2, name2] of list) seen.set(name1!, code1!).set(name2!, code2!);
      for (const [name, code] of seen) {
        if (!/^\d\d$/.test(code)) continue;
        expect(unitByGacc(code), `${code} ${name}`).toBeDefined();
        expect(unitByGacc(name), `${code} ${name}`).toMatchObject({
          unit: unitByGacc(code)!.unit,
          times: unitByGacc(code)!.times,
        });
      }
    }
  });
});
