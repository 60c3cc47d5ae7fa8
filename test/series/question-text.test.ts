import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../src/records/refusal.ts';
import type { Question } from '../../src/series/question.ts';
import { isTyped, parseQuestion, questionText } from '../../src/series/question-text.ts';

const area = fc.constantFrom('CHN', 'PRK', 'USA', 'WLD', 'EU27', '_CEUTA');
const month = fc
  .record({ year: fc.integer({ min: 1990, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
/** No code of the list holds another. */
const codes = fc.uniqueArray(fc.constantFrom('63079010', '902511', '902519', '1201', '27', '8542310000'), {
  minLength: 1,
});
const goods: fc.Arbitrary<string[]> = fc.oneof(
  fc.constant<string[]>(['TOTAL']),
  codes.map((list): string[] => list.sort()),
  // Two goods, one of them a set.
  fc.constant<string[]>(['63079010', '902511+902519']),
);
const measured: fc.Arbitrary<Pick<Question, 'measure' | 'unit' | 'currency'>> = fc.oneof(
  fc
    .constantFrom('USD', 'CNY', null)
    .map((currency) => ({ measure: 'value' as const, unit: null, currency })),
  fc
    .constantFrom('item', 'pair', 'kg', 't', 'l', 'bbl', 'dose', null)
    .map((unit) => ({ measure: 'quantity' as const, unit, currency: null })),
  fc.constant({ measure: 'weight' as const, unit: null, currency: null }),
);
const question: fc.Arbitrary<Question> = fc
  .record({
    reporter: area,
    flow: fc.constantFrom('export', 'import', 're-export', 're-import', 'trade', 'balance') as fc.Arbitrary<
      Question['flow']
    >,
    partner: area,
    codes: goods,
    measured,
    ends: fc.tuple(month, month),
    asKnown: fc.constantFrom('2022-06-20', null),
  })
  .map(({ measured: m, ends, ...rest }) => {
    const [from, to] = [...ends].sort() as [string, string];
    return { ...rest, ...m, from, to };
  });

describe('the grammar', () => {
  test('printed and read back is the same question', () => {
    fc.assert(
      fc.property(question, (q) => {
        const text = questionText(q);
        expect(isTyped(text)).toBe(true);
        expect(parseQuestion(text)).toEqual(q);
        expect(questionText(parseQuestion(text))).toBe(text);
      }),
    );
  });

  test.each([
    ['chn EXPORT prk hs:6307.90 Quantity 2022-q1', 'CHN export PRK HS:6307.90 quantity 2022-01..2022-03'],
    ['China exports North Korea TOTAL value 2022', 'CHN export PRK TOTAL value 2022'],
    [
      'CHN export PRK face masks quantity:pieces 2022-05',
      'CHN export PRK HS:6307.90.10 quantity:item 2022-05',
    ],
    [
      'CHN export PRK 9025.19+9025.11 quantity 2022-01/2022-04',
      'CHN export PRK HS:9025.11+9025.19 quantity 2022-01..2022-04',
    ],
  ])('%s', (text, printed) => {
    expect(questionText(parseQuestion(text))).toBe(printed);
  });

  test.each([
    ['CHN sells PRK TOTAL value 2022', /names no flow: write export, import/],
    ['Atlantis export PRK TOTAL value 2022', /"Atlantis" is no reporter/],
    ['CHN export Atlantis TOTAL value 2022', /"Atlantis" is no partner/],
    ['CHN export PRK gizmos value 2022', /"gizmos" is no goods/],
    ['CHN export PRK HS:63079 value 2022', /"63079" has 5 digits/],
    ['CHN export PRK TOTAL price 2022', /"price" is not a measure: write value, quantity or weight/],
    ['CHN export PRK TOTAL value:dollars 2022', /"dollars" in "value:dollars" is not a currency/],
    ['CHN export PRK TOTAL quantity:heaps 2022', /"heaps" in "quantity:heaps" is not a unit/],
    ['CHN export PRK TOTAL weight:t 2022', /"weight:t": weight is always in kilograms/],
    ['CHN export PRK TOTAL value 2022-13', /"2022-13" is not a period/],
    ['CHN export PRK TOTAL value 2022-05-16', /"2022-05-16" is not a period of whole months/],
    ['CHN export PRK TOTAL value 2022 @yesterday', /"@yesterday" is not a day/],
    ['CHN export PRK', /is too short/],
  ])('%s is refused by the part that cannot be read', (text, message) => {
    expect(() => parseQuestion(text)).toThrow(Refusal);
    expect(() => parseQuestion(text)).toThrow(message);
  });

  test('never fails in any other way', () => {
    const word = fc.constantFrom(
      'CHN',
      'export',
      'PRK',
      'TOTAL',
      'HS:6307',
      '+',
      ',',
      'value:',
      '2022',
      '@',
      'of',
      '',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(word).map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(text, (t) => {
        isTyped(t);
        try {
          parseQuestion(t);
        } catch (e) {
          expect(e).toBeInstanceOf(Refusal);
        }
      }),
    );
  });
});
