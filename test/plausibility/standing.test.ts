import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { command as plausible } from '../../src/commands/plausible.ts';
import { accountsOf } from '../../src/plausibility/accounts.ts';
import type { DailyCount } from '../../src/plausibility/daily-counts.ts';
import { deadByDay, delays } from '../../src/plausibility/delays.ts';
import { dispersionStanding, isTooSmooth } from '../../src/plausibility/dispersion.ts';
import { fatalityStanding, isFarBeyond } from '../../src/plausibility/fatality.ts';
import { isFarOutside, quantityStanding } from '../../src/plausibility/quantity.ts';
import { ENOUGH_CASES, referencePopulations } from '../../src/plausibility/reference-populations.ts';
import { roundingStanding } from '../../src/plausibility/rounding.ts';
import { isEarly, timingStanding } from '../../src/plausibility/timing.ts';
import { areaByCode } from '../../src/records/areas.ts';
import { shiftDay } from '../../src/records/days.ts';
import { point } from '../../src/records/interval.ts';
import { freshHome, runCommand } from '../effects.ts';

describe('reference populations', () => {
  test('91 known areas with half a million cases each', () => {
    expect(new Set(referencePopulations.map((p) => p.area)).size).toBe(91);
    for (const { area, cases, deaths } of referencePopulations) {
      expect(areaByCode(area), area).toBeDefined();
      expect(cases).toBeGreaterThanOrEqual(ENOUGH_CASES);
      expect(deaths / cases).toBeGreaterThan(0.0005);
      expect(deaths / cases).toBeLessThan(0.05);
    }
  });
});

describe('fatality', () => {
  const of = (deaths: number, cases: number) => fatalityStanding(point(deaths), point(cases));

  test("Hong Kong's fifth wave lies among the others, 363 times North Korea's", () => {
    const [hongKong, korea] = [of(5906, 1_049_959)!, of(74, 4_772_813)!];
    expect(hongKong.beyond).toBeNull();
    expect(Math.round(hongKong.ratio.low / korea.ratio.low)).toBe(363);
  });

  test('no population of the reference is far beyond the others', () => {
    for (const { deaths, cases } of referencePopulations) expect(isFarBeyond(of(deaths, cases)!)).toBe(false);
  });

  test('New Zealand as its first wave began, and a count of the gravely ill, are odd to nobody', () => {
    expect(isFarBeyond(of(210, 537_000)!)).toBe(false);
    expect(isFarBeyond(of(60_000, 500_000)!)).toBe(false);
  });

  test('too few cases, no cases, more deaths than cases: no comparison', () => {
    expect(of(1, 499_999)).toBeNull();
    expect(of(0, 0)).toBeNull();
    expect(of(600_000, 500_000)).toBeNull();
    expect(fatalityStanding(point(3), { low: 500_000, high: Number.POSITIVE_INFINITY })).toBeNull();
  });

  test('law: more deaths never rank lower', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e5 }), (deaths, more) => {
        const [a, b] = [of(deaths, 2_000_000)!, of(deaths + more, 2_000_000)!];
        expect(b.lower).toBeGreaterThanOrEqual(a.lower);
      }),
    );
  });
});

/** An epidemic that rises and falls, whose deaths follow by a delay. */
function epidemic(delay: number, late: number, peak = 40): DailyCount[] {
  const dead = deadByDay(delays[delay]!);
  const cases = Array.from({ length: 120 }, (_, i) =>
    Math.round(20_000 * Math.exp(-((i - peak) ** 2) / 200)),
  );
  let [totalCases, totalDeaths] = [0, 0];
  return cases.map((n, i) => {
    totalCases += n;
    const expected = cases
      .slice(0, i + 1)
      .reduce((sum, m, j) => sum + m * 0.01 * (dead[i - j - late] ?? (i - j - late < 0 ? 0 : 1)), 0);
    const deaths = Math.max(0, Math.round(expected) - totalDeaths);
    totalDeaths += deaths;
    return {
      ...{ day: shiftDay('2021-01-01', i), cases: n, deaths, totalCases, totalDeaths },
      ...{ recovered: null, totalRecovered: null, treated: null },
    };
  });
}

describe('timing', () => {
  test.each(delays.map((d, i) => [d.name, i] as const))('%s: deaths that follow it are not early', (_, i) => {
    for (const late of [0, 3, 10]) expect(isEarly(timingStanding(epidemic(i, late))!)).toBe(false);
  });

  test('deaths that stop being counted are early', () => {
    const days = epidemic(0, 0).map((d, i) => ({ ...d, totalDeaths: Math.min(40, i * 4) }));
    expect(isEarly(timingStanding(days)!)).toBe(true);
  });

  test('every delay ends at one and has the middle that was published', () => {
    const medians = delays.map((d) => deadByDay(d).findIndex((share) => share >= 0.5));
    for (const d of delays) expect(deadByDay(d).at(-1)).toBe(1);
    expect(medians).toEqual([17, 16, 13, 11]);
  });

  test('a handful of deaths, a week of cases, no days: no comparison', () => {
    expect(timingStanding([])).toBeNull();
    expect(timingStanding(epidemic(0, 0).slice(0, 7))).toBeNull();
    expect(timingStanding(epidemic(0, 0).map((d) => ({ ...d, totalDeaths: 5 })))).toBeNull();
  });
});

describe('accounts', () => {
  test('counts that add up are left alone, and a day between is not compared', () => {
    const days = epidemic(1, 0);
    expect(accountsOf(days).daily.cases).toEqual({ compared: 119, days: [], beyondRounding: [] });
    expect(accountsOf(days.filter((_, i) => i % 2 === 0)).daily.cases.compared).toBe(0);
  });

  test('counted to the last, one off is one off', () => {
    const days = epidemic(1, 0);
    days[50] = { ...days[50]!, cases: days[50]!.cases! + 1 };
    expect(accountsOf(days).daily.cases.beyondRounding.map((d) => d.day)).toEqual([days[50]!.day]);
  });
});

describe('rounding and spread', () => {
  test('law: counts of no step are not called rounded', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e5 }), { minLength: 60, maxLength: 90 }), (counts) => {
        expect(roundingStanding(counts)).toBeNull();
      }),
      { seed: 7 },
    );
  });

  test('thousands are told before tens, a few counts not at all', () => {
    const thousands = Array.from({ length: 20 }, (_, i) => (i + 1) * 1000);
    expect(roundingStanding(thousands)).toMatchObject({ step: 1000, multiples: 20 });
    expect(roundingStanding(thousands.slice(0, 9))).toBeNull();
  });

  test('a parabola is too smooth, counts that stray are not', () => {
    const curve = Array.from({ length: 60 }, (_, i) => 5000 - (i - 30) ** 2);
    expect(isTooSmooth(dispersionStanding(curve)!)).toBe(true);
    const straying = curve.map(
      (n, i) => n + Math.round(Math.sqrt(n) * [1, -1, 0.5, -1.5, 1.2, -0.4, 0.2][i % 7]!),
    );
    expect(isTooSmooth(dispersionStanding(straying)!)).toBe(false);
    expect(dispersionStanding(curve.slice(0, 20))).toBeNull();
  });
});

describe('quantities of goods', () => {
  const past = Array.from({ length: 24 }, (_, i) => 1_000_000 + i * 10_000);
  const odd = (amount: number, months: readonly number[]) => {
    const standing = quantityStanding(point(amount), months);
    return standing && isFarOutside(standing);
  };
  test.each([
    ['eight times the largest month', 10.6e6, past, false],
    ['a border that opens again', 100e6, past, false],
    ['a scale word too much', 10.6e9, past, true],
    ['a year of nothing', 10.6e9, past.map(() => 0), null],
    ['a few months', 10.6e9, past.slice(0, 11), null],
  ])('%s', (_, amount, months, expected) => {
    expect(odd(amount, months)).toBe(expected);
  });
});

describe('a file that is none', () => {
  const refused: [string, string, RegExp][] = [
    ['no days', 'date,deaths\n', /no days/],
    ['no date', 'day,deaths\n2022-05-13,4\n', /no column "date"/],
    ['other columns', 'date,price\n2022-05-13,4\n', /none of the columns/],
    ['a day that is none', 'date,deaths\n2022-02-30,4\n', /line 2: "2022-02-30" is not a day/],
    ['a day twice', 'date,deaths\n2022-02-03,4\n2022-02-03,4\n', /line 3: 2022-02-03 stands there twice/],
    ['a negative count', 'date,deaths\n2022-02-03,-4\n', /deaths: "-4" is not a count/],
    ['words', 'date,deaths\n2022-02-03,four\n', /"four"/],
  ];
  test.each(refused)('%s', async (_, text, why) => {
    const file = path.join(freshHome(), 'days.csv');
    fs.writeFileSync(file, text);
    await expect(runCommand(plausible, [file], { home: '' })).rejects.toThrow(why);
  });
  test('no file, two files', async () => {
    await expect(runCommand(plausible, [], { home: '' })).rejects.toThrow(/name a CSV/);
    await expect(runCommand(plausible, ['no.csv'], { home: '' })).rejects.toThrow(/no file no.csv/);
    await expect(runCommand(plausible, ['a', 'b'], { home: '' })).rejects.toThrow(/not also "b"/);
  });
});
