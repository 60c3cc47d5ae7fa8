import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from './told.ts';

const words = fc.constantFrom(
  ...'exports imports of rose fell to from by more than about 3 12.5 1,234 5 % percent million billion $ € yuan tonnes cases in May 2022 the a half doubled no any none record third , . ( ) - and HS 6307.90 per day'.split(
    ' ',
  ),
);
const text = fc
  .array(words, { minLength: 1, maxLength: 60 })
  .map((list) => list.join(' '))
  .filter((said) => /[a-z]/.test(said));

describe('laws of figures', () => {
  test('a figure is a span of the text, and its span leads back to the same words in the source', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const { article, figures } = await figuresOf(`x ${said}`);
        for (const { start, end, text } of figures) {
          expect(article.text.slice(start, end)).toBe(text);
          const source = article.source.slice(article.toSource[start]!, article.toSource[end - 1]! + 1);
          expect(source.replace(/\s+/g, ' ')).toBe(text);
        }
      }),
    );
  });

  test('figures stand in order and do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const { figures } = await figuresOf(`x ${said}`);
        for (const [i, { start, end }] of figures.entries()) {
          expect(start).toBeLessThan(end);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(figures[i - 1]!.end);
        }
      }),
    );
  });

  test('the value lies in what the figure allows', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const { figures } = await figuresOf(`x ${said}`);
        for (const { value, low, high, printedLow, printedHigh } of figures) {
          expect(low).toBeLessThanOrEqual(high);
          expect(printedLow).toBeLessThanOrEqual(printedHigh);
          for (const one of Array.isArray(value) ? value : value === null ? [] : [value]) {
            expect(one).toBeGreaterThanOrEqual(printedLow - Math.abs(printedLow) * 1e-9);
            expect(one).toBeLessThanOrEqual(printedHigh + Math.abs(printedHigh) * 1e-9);
          }
        }
      }),
    );
  });

  const amount = fc.record({
    digits: fc.integer({ min: 1, max: 9_999_999 }),
    places: fc.integer({ min: 0, max: 3 }),
    scale: fc.constantFrom(
      { word: 'million', times: 1e6 },
      { word: 'billion', times: 1e9 },
      { word: 'mln', times: 1e6 },
    ),
    money: fc.constantFrom(
      ['$', 'USD'],
      ['€', 'EUR'],
      ['£', 'GBP'],
      ['₹', 'INR'],
      ['US$', 'USD'],
      ['HK$', 'HKD'],
    ),
  });
  test('every amount that is printed is read with its value and its currency', async () => {
    await fc.assert(
      fc.asyncProperty(amount, async ({ digits, places, scale, money: [sign, code] }) => {
        const printed = (digits / 10 ** places).toFixed(places);
        const [whole = '', part] = printed.split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
        const { figures } = await figuresOf(
          `The mills bought ${sign}${grouped} ${scale.word} of wheat in Odesa.`,
        );
        expect(figures).toHaveLength(1);
        expect(figures[0]!.value).toBe(Number(`${printed}e${Math.log10(scale.times)}`));
        expect(figures[0]!.unit).toBe(code);
        expect(figures[0]!.digits).toBe(printed);
      }),
    );
  });

  test('a direction word signs a percentage, and nothing else does', async () => {
    const verb = fc.constantFrom(
      ['rose', 1],
      ['jumped', 1],
      ['climbed', 1],
      ['fell', -1],
      ['slumped', -1],
      ['dropped', -1],
    );
    await fc.assert(
      fc.asyncProperty(verb, fc.integer({ min: 1, max: 99 }), async ([said, way], percent) => {
        const { figures } = await figuresOf(`Exports ${said} ${percent}% in May.`);
        expect(figures.map((f) => [f.kind, f.value])).toEqual([['change', (way as number) * percent]]);
        const share = await figuresOf(`Coal made up ${percent}% of exports in May.`);
        expect(share.figures.map((f) => [f.kind, f.value])).toEqual([['share', percent]]);
      }),
    );
  });
});
