import { expect, test } from 'vitest';
import { breakFindings } from '../../src/findings/break.ts';
import type { Subject } from '../../src/findings/subject.ts';
import type { PairMonth } from '../../src/series/panel-changes.ts';

const subject: Subject = {
  ...{ reporter: 'CHN', period: '2022-05', flow: 'export', currency: 'USD', asKnown: null, releases: ['r'] },
  nameOf: (code) => code,
};
const covered = Array.from({ length: 60 }, (_, i) => i);

/** Twenty pairs whose months vary by a tenth or so, the same every time; `times` multiplies one from the event on. */
function pairs(times: number, all: number): PairMonth[] {
  return Array.from({ length: 20 }, (_, p) =>
    covered.map((back) => {
      const noise = 0.1 * Math.sin((p + 1) * 12.9898 * (back + 3));
      const since = back <= 28 ? (p === 0 ? times : 1) * all : 1;
      return { partner: p === 0 ? 'PRK' : `P${p}`, back, value: 1e6 * Math.exp(noise) * since };
    }),
  ).flat();
}

const event = { month: '2020-01', name: 'border closed', areas: [] as string[] };
/** The middle one of the goods does what the total does. */
const alike = (pairs: PairMonth[]) => ({ pairs, goods: pairs });
const told = (times: number, all = 1, events = [event]) =>
  breakFindings(subject, alike(pairs(times, all)), covered, events).filter((f) => f.surprise.q! <= 0.1);

test('one pair that broke at the event is told, with the event as context', () => {
  expect(told(0.1)).toMatchObject([
    {
      kind: 'break',
      partner: 'PRK',
      context: [{ is: 'event', month: '2020-01', name: 'border closed' }],
      facts: { beforePeriod: '2019-01..2019-12' },
    },
  ]);
});

test('what happened to all partners is no break of one', () => {
  expect(told(1, 0.1)).toEqual([]);
});

test('without a break there is none', () => {
  expect(told(1)).toEqual([]);
});

test('an event that names its partners asks of them only', () => {
  expect(told(0.1, 1, [{ ...event, areas: ['P3', 'P4'] }])).toEqual([]);
  const [named] = told(0.4, 1, [{ ...event, areas: ['PRK'] }]);
  const [any] = breakFindings(subject, alike(pairs(0.4, 1)), covered, [event]);
  expect(named).toMatchObject({ partner: 'PRK' });
  expect(named!.surprise.q!).toBeLessThan(any!.surprise.q!);
});

test('several events of a month stand beside one break', () => {
  const flights = { ...event, name: 'flights ended', areas: ['PRK'] };
  const [found] = told(0.1, 1, [event, flights]);
  expect(found!.context).toEqual([
    { is: 'event', month: '2020-01', name: 'border closed' },
    { is: 'event', month: '2020-01', name: 'flights ended' },
  ]);
});

test('a pair that broke is told once, whatever happened in the months around', () => {
  const later = { ...event, month: '2020-02', name: 'quarantine', areas: ['PRK'] };
  expect(told(0.1, 1, [event, later]).map((f) => f.partner)).toEqual(['PRK']);
});

/** Totals made by consignments of any size, beside what the middle one of the goods was worth. */
const lumpy = (times: number): PairMonth[] =>
  pairs(times, 1).map((m, i) => ({ ...m, value: m.value * Math.exp(2 * Math.sin(78.233 * i)) }));

test('what all goods did is seen beside consignments that make the total', () => {
  const named = [{ ...event, areas: ['PRK'] }];
  const of = (goods: PairMonth[]) =>
    breakFindings(subject, { pairs: lumpy(0.1), goods }, covered, named).map((f) => f.surprise.p!);
  expect(of(pairs(0.1, 1))[0]).toBeLessThan(of(pairs(1, 1))[0]! / 5);
});

test('goods that went the other way make no break surer, and a total that held is none', () => {
  const named = [{ ...event, areas: ['PRK'] }];
  const of = (total: number, goods: number) =>
    breakFindings(subject, { pairs: pairs(total, 1), goods: pairs(goods, 1) }, covered, named);
  expect(of(0.3, 20)[0]!.surprise.p).toBe(of(0.3, 1)[0]!.surprise.p);
  expect(of(1, 0.1)).toEqual([]);
});
