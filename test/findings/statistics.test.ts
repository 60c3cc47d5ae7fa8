import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadPrior } from '../../src/findings/change.ts';
import { qValues } from '../../src/findings/false-discoveries.ts';
import { hazardTable } from '../../src/findings/hazard.ts';
import { fitLogistic } from '../../src/findings/logistic.ts';
import { empiricalTail } from '../../src/findings/tail.ts';
import { median, spreadOf } from '../../src/records/median.ts';
import { featuresOf } from '../../src/series/panel-activity.ts';

test('q is Benjamini and Hochberg: least of p · tested / rank over all ranks from here', () => {
  expect(qValues([0.0001, 0.02, 0.003], 10)).toEqual(
    [0.001, 0.2 / 3, 0.015].map((q) => expect.closeTo(q, 12)),
  );
});

test('where not even the best stands alone, nothing is told', () => {
  expect(qValues([0.02, 0.03], 10)).toEqual([1, 1]);
});

test('q keeps the order of p', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (ps) => {
      const q = qValues([0, ...ps], ps.length + 1);
      const all = [0, ...ps];
      for (const [i, p] of all.entries())
        for (const [j, other] of all.entries()) if (p < other) expect(q[i]!).toBeLessThanOrEqual(q[j]!);
    }),
  );
});

test('a logistic regression finds the chances that counts were drawn from', () => {
  const chance = fitLogistic(
    [
      { on: [0], n: 10_000, events: 1000 },
      { on: [0, 1], n: 10_000, events: 5000 },
      { on: [0, 2], n: 10_000, events: 100 },
    ],
    3,
  );
  expect(chance([0])).toBeCloseTo(0.1, 2);
  expect(chance([0, 1])).toBeCloseTo(0.5, 2);
  expect(chance([0, 2])).toBeCloseTo(0.01, 2);
});

test('a state seen often has its own rate, one never seen that of states like it', () => {
  const [often, like] = [0, 1];
  const table = hazardTable([
    { state: often, n: 100_000, none: [90_000, 85_000, 80_000] },
    { state: 5000, n: 100_000, none: [1000, 500, 200] },
  ]);
  expect(featuresOf(like)).toMatchObject({ level: 0, share: 0, size: 1 });
  expect(table.get(often)![0]).toBeCloseTo(0.9, 3);
  expect(table.get(5000)![2]).toBeCloseTo(0.002, 3);
  expect(table.get(like)![0]).toBeGreaterThan(0.7);
});

test('tails fall, are never zero, and count where there is something to count', () => {
  const sample = Array.from({ length: 2000 }, (_, i) => i / 100);
  const tail = empiricalTail(sample);
  expect(tail(10)).toBeCloseTo(0.5, 2);
  expect(tail(19)).toBeCloseTo(0.05, 2);
  expect(tail(25)).toBeLessThan(tail(20));
  expect(tail(25)).toBeGreaterThan(0);
  expect(empiricalTail([1, 2, 3])(100)).toBe(1);
});

test('the prior of spreads: equal spreads give a firm one, wild ones a loose one', () => {
  const firm = spreadPrior({ series: 500, mean: Math.log(0.25), variance: 0.1, freedom: 20 });
  const loose = spreadPrior({ series: 500, mean: Math.log(0.25), variance: 3, freedom: 20 });
  expect(firm.n).toBeGreaterThan(10 * loose.n);
  expect(firm.s2).toBeCloseTo(0.27, 1);
});

test('median and spread do not mind an outlier', () => {
  expect(median([3, 1, 2, 1000])).toBe(2.5);
  expect(spreadOf([1, 2, 3, 4, 1000])).toBeCloseTo(1.4826, 6);
});
