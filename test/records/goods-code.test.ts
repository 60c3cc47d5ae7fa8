import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chapters, codeLevel, formatCode, parseCode } from '../../src/records/goods-code.ts';
import { Refusal } from '../../src/records/refusal.ts';
import { editionInForce } from '../../src/records/scheme.ts';

describe('codes as people write them', () => {
  test.each([
    ['HS:6307.90', '630790'],
    ['6307 90 10', '63079010'],
    ['hs 2709', '2709'],
    ['9025.19+9025.11', '902511+902519'],
    ['HS:50-52', '50+51+52'],
    ['76-79', '76+78+79'],
    ['total', 'TOTAL'],
    ['8542.32.1010', '8542321010'],
  ])('%s', (text, code) => expect(parseCode(text)).toBe(code));

  test.each([
    ['63079', /leading zero/],
    ['', /not a goods code/],
    ['masks', /"masks"/],
    ['7701', /77/],
    ['0011', /00/],
    ['63-50', /backwards/],
    ['6307+630790', /twice/],
    ['12345678901', /11 digits/],
  ])('"%s" is refused', (text, why) => {
    expect(() => parseCode(text)).toThrow(Refusal);
    expect(() => parseCode(text)).toThrow(why);
  });

  test('printing', () => {
    expect(formatCode('63079010')).toBe('HS:6307.90.10');
    expect(formatCode('902511+902519')).toBe('HS:9025.11+9025.19');
    expect(formatCode('72')).toBe('HS:72');
    expect(formatCode('TOTAL')).toBe('TOTAL');
  });

  test('level, chapters', () => {
    expect([codeLevel('TOTAL'), codeLevel('72'), codeLevel('9025+902511')]).toEqual([0, 2, 4]);
    expect(chapters(76, 78)).toEqual(['76', '78']);
  });

  test('what is printed reads back', () => {
    const digits = fc
      .constantFrom(2, 4, 6, 8, 9, 10)
      .chain((n) =>
        fc.tuple(
          fc.integer({ min: 1, max: 76 }),
          fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: n - 2, maxLength: n - 2 }),
        ),
      );
    fc.assert(
      fc.property(digits, ([chapter, rest]) => {
        const code = String(chapter).padStart(2, '0') + rest;
        expect(parseCode(formatCode(code))).toBe(code);
      }),
    );
  });
});

describe('the edition in force', () => {
  test.each([
    ['2022-01', 'HS2022'],
    ['2021-12', 'HS2017'],
    ['2022', 'HS2022'],
    ['2017-01..2017-04', 'HS2017'],
    ['2016', 'HS2012'],
    ['1990', 'HS1992'],
  ])('%s', (period, edition) => expect(editionInForce(period)).toBe(edition));
});
