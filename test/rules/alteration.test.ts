import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { checkArticle } from '../../src/rules/check-article.ts';
import { change, claim, level } from './claims.ts';

/** A figure as it will be printed: its value in units of the text, decimals, and the claim it makes. */
interface Told {
  value: number;
  decimals: number;
  make: (text: string) => Claim;
}

const NOW = '2022-05';
const amount = (value: number, series: string, period = NOW): Told => ({
  value,
  decimals: 2,
  make: (text) => level(`${text.replace(/^(-?)/, '$1$')} million`, series, period),
});
const percent = (value: number, series: string, base = '2022-04'): Told => ({
  value,
  decimals: 1,
  make: (text) => change(`${text} %`, series, NOW, base),
});
const share = (value: number, series: string): Told => ({
  value,
  decimals: 1,
  make: (text) => claim('share', `${text} %`, series, NOW),
});
const count = (value: number, unit: string, series: string, period = NOW): Told => ({
  value,
  decimals: 0,
  make: (text) => level(`${text} ${unit}`, series, period),
});

/** Groups of figures whose relation holds, from two amounts; the last one is the stated result. */
const groups: Record<string, (a: number, b: number) => Told[]> = {
  change: (a, b) => [
    amount(a, 'CHN export PRK', '2022-04'),
    amount(b, 'CHN export PRK'),
    percent((b / a - 1) * 100, 'CHN export PRK'),
  ],
  'trade both ways': (a, b) => [
    amount(a, 'CHN export PRK'),
    amount(b, 'CHN import PRK'),
    amount(a + b, 'CHN trade PRK'),
  ],
  balance: (a, b) => [
    amount(a, 'CHN export PRK'),
    amount(b, 'CHN import PRK'),
    amount(a - b, 'CHN balance PRK'),
  ],
  share: (a, b) => [
    amount(a + b, 'CHN export PRK'),
    amount(a, 'CHN export PRK: rice'),
    share((a / (a + b)) * 100, 'CHN export PRK: rice'),
  ],
  quarter: (a, b) => [
    amount(a, 'CHN export PRK', '2022-04'),
    amount(b, 'CHN export PRK'),
    amount(a / 2, 'CHN export PRK', '2022-06'),
    amount(a + b + a / 2, 'CHN export PRK', '2022-Q2'),
  ],
  'goods named together': (a, b) => [
    amount(a, 'CHN export PRK: rice'),
    amount(b, 'CHN export PRK: sugar'),
    amount(a + b, 'CHN export PRK: rice and sugar'),
  ],
  fatality: (a, b) => [
    count(Math.round((a + b) * 100), 'case', 'SOM cases cumulative', '2022-05-16'),
    count(Math.round(a), 'death', 'SOM deaths cumulative', '2022-05-16'),
    {
      value: (Math.round(a) / Math.round((a + b) * 100)) * 100,
      decimals: 2,
      make: (text) => claim('ratio', `${text} %`, 'SOM case-fatality-rate cumulative', '2022-05-16'),
    },
  ],
};

const printed = ({ value, decimals }: Told): string => value.toFixed(decimals);
const claims = (told: readonly Told[], instead: ReadonlyMap<number, string> = new Map()): Claim[] =>
  told.map((t, i) => t.make(instead.get(i) ?? printed(t)));
const errors = (all: Claim[]) => checkArticle(all).alarms.filter((a) => a.severity === 'error');

const amounts = fc
  .tuple(fc.integer({ min: 1_000, max: 99_999 }), fc.integer({ min: 1_000, max: 99_999 }))
  .filter(
    // Amounts of one size, so that every one of them counts in the result, and none is another's slip.
    ([a, b]) => a / b < 6 && b / a < 6 && Math.abs(a - b) > 0.1 * a,
  );
const made = fc
  .tuple(fc.constantFrom(...Object.keys(groups)), amounts)
  .map(([kind, [a, b]]) => ({ kind, told: groups[kind]!(a / 100, b / 100) }));

/** Slips of the pen by name; null where the text has no place for them. */
const slips: Record<string, (text: string) => string | null> = {
  'two digits exchanged': (text) => text.replace(/(\d)(\d)/, '$2$1').replace(/^(-?)0+(?=\d)/, '$1'),
  'one digit': (text) => text.replace(/\d/, (d) => String((Number(d) % 9) + 1)),
  'decimal point lost': (text) => (text.includes('.') ? text.replace('.', '') : `${text}0`),
  'decimal point moved': (text) => (/^-?\d\d/.test(text) ? String(Number(text) / 10) : null),
  'a thousandfold': (text) => String(Number(text) * 1000),
  'the sign': (text) => (text.startsWith('-') ? text.slice(1) : `-${text}`),
};

describe('a figure altered in a group whose relation holds', () => {
  test('nothing is accused while it holds', () => {
    fc.assert(
      fc.property(made, ({ told }) => {
        expect(errors(claims(told))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('nothing is accused for printing a digit less', () => {
    const rounder = fc.tuple(made, fc.nat());
    fc.assert(
      fc.property(rounder, ([{ told }, n]) => {
        const i = n % told.length;
        if (told[i]!.decimals === 0) return;
        const text = told[i]!.value.toFixed(told[i]!.decimals - 1);
        fc.pre(Number(text) !== 0);
        expect(errors(claims(told, new Map([[i, text]])))).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(Object.keys(slips))('%s: at least 95 of 100 are caught', (name) => {
    let [tried, caught] = [0, 0];
    fc.assert(
      fc.property(made, fc.nat(), ({ told }, n) => {
        const i = n % told.length;
        // Levels have no sign of their own, and a surplus that is told as a deficit is a balance.
        if (name === 'the sign' && i < told.length - 1) return;
        const result = told.at(-1)!.make(printed(told.at(-1)!));
        if (name === 'the sign' && result.kind !== 'change') return;
        const text = slips[name]!(printed(told[i]!));
        const [before, after] = [Number(printed(told[i]!)), Number(text)];
        // What changes little may hold by rounding still.
        if (
          text === null ||
          after === 0 ||
          Math.abs(after - before) < 0.1 * Math.abs(before) ||
          Math.abs(before) < 5
        )
          return;
        tried++;
        if (errors(claims(told, new Map([[i, text]]))).length > 0) caught++;
      }),
      // A share of those drawn is no law: the same are drawn each time.
      { numRuns: 1_500, seed: 20220620 },
    );
    expect(tried).toBeGreaterThan(50);
    expect(caught / tried).toBeGreaterThan(0.95);
  });
});

test('an article of 2,000 figures is checked in well under a second', () => {
  const months = Array.from(
    { length: 24 },
    (_, i) => `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
  );
  const all: Claim[] = [];
  for (let i = 0; all.length < 2_000; i++) {
    const month = months[i % 24]!;
    const told = groups[Object.keys(groups)[i % 7]!]!(10 + (i % 97), 20 + (i % 89));
    all.push(
      ...claims(told).map((c) => ({ ...c, sentence: i, ...(c.period === NOW ? { period: month } : {}) })),
    );
  }
  // And the same total over and over, in every place it may be a part, a whole, an end.
  for (let i = 0; i < 500; i++) {
    all[i * 3] = level(`$${10 + (i % 50)}.5 million`, 'CHN export PRK', months[i % 3]!, { sentence: i });
    all[i * 3 + 1] = change(`${(i % 40) + 1}.5 %`, 'CHN export PRK', months[i % 3]!, months[(i + 1) % 3]!, {
      sentence: i,
    });
  }
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    checkArticle(all);
    return performance.now() - began;
  });
  expect(Math.min(...times)).toBeLessThan(5_000);
});
