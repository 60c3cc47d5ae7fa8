import { expect, test } from 'vitest';
import { mirrorFindings } from '../../src/findings/mirror-gap.ts';
import { revisionFindings } from '../../src/findings/revision.ts';
import type { Subject } from '../../src/findings/subject.ts';
import type { MirrorMonth } from '../../src/series/panel-mirror.ts';
import type { Revised } from '../../src/series/panel-revisions.ts';

const subject: Subject = {
  ...{ reporter: 'CHN', period: '2022-05', flow: 'export', currency: 'USD', asKnown: null, releases: ['r'] },
  nameOf: (code) => code,
};

/** A value that wobbles by a few percent, the same every time. */
const wobble = (i: number): number => 1 + 0.04 * Math.sin(i * 12.9898);

const pair = (partner: string, of: (back: number) => [own: number, mirror: number]): MirrorMonth[] =>
  Array.from({ length: 40 }, (_, back) => {
    const [own, mirror] = of(back);
    return { partner, back, own: own * wobble(back), mirror: mirror * wobble(back + 7) };
  });

const others = ['JPN', 'KOR', 'USA', 'DEU'].flatMap((p) => pair(p, () => [1000, 1100]));

test('a gap between two reporters is told when it widens, not because it is wide', () => {
  const wide = pair('SGP', () => [1000, 5000]);
  const widened = pair('VNM', (back) => (back < 3 ? [1000, 4000] : [1000, 1100]));
  const told = mirrorFindings(subject, [...others, ...wide, ...widened]);
  expect(told.filter((f) => f.surprise.q! <= 0.1).map((f) => f.partner)).toEqual(['VNM']);
});

test('three months in which one side has nothing are told without a probability, one month is not', () => {
  const none = pair('VNM', (back) => (back < 3 ? [0, 1100] : [1000, 1100]));
  const late = pair('SGP', (back) => (back < 1 ? [0, 1100] : [1000, 1100]));
  const told = mirrorFindings(subject, [...others, ...none, ...late]).filter((f) => f.surprise.p === null);
  expect(told.map((f) => f.partner)).toEqual(['VNM']);
});

/** Everything is received in the month it is sent, but for one ship. */
const withShip = (sent: number, received: number) =>
  pair('VNM', (back) => [back === sent ? 9000 : 1000, back === received ? 9900 : 1100]);
const toldOf = (months: MirrorMonth[], as = subject) =>
  mirrorFindings(as, [...others, ...months])
    .filter((f) => (f.surprise.q ?? 0) <= 0.1)
    .map((f) => f.partner);

test('a ship at sea over either end of the three months is no gap', () => {
  // Sent in the last month and not yet there; sent before the three months and recorded in their first.
  expect(toldOf(withShip(0, -1))).toEqual([]);
  expect(toldOf(withShip(3, 2))).toEqual([]);
});

test('a ship that should have arrived is a gap, and so is one that nobody sent', () => {
  expect(toldOf(withShip(1, -1))).toEqual(['VNM']);
  expect(toldOf(withShip(-1, 1))).toEqual(['VNM']);
});

test('of imports the partner is the one who sends', () => {
  const imports: Subject = { ...subject, flow: 'import' };
  const turned = (months: MirrorMonth[]) => months.map((m) => ({ ...m, own: m.mirror, mirror: m.own }));
  expect(toldOf(turned(withShip(0, -1)), imports)).toEqual([]);
  expect(toldOf(turned(withShip(1, -1)), imports)).toEqual(['VNM']);
  const [found] = mirrorFindings(imports, [...others, ...turned(withShip(1, -1))]);
  expect(found!.facts).toMatchObject({ months: 3, change: expect.closeTo(Math.log(11 / 3), 0.5) });
});

test('late ships in the months before do not hide goods booked elsewhere', () => {
  const late = (back: number) => back > 3 && back % 10 === 0;
  const months = pair('VNM', (back) => [
    late(back) ? 9000 : 1000,
    back < 3 ? 150 : late(back + 1) ? 9900 : 1100,
  ]);
  expect(toldOf(months)).toEqual(['VNM']);
});

test('a side that has nothing is no gap where all that was sent can be at sea', () => {
  expect(toldOf(pair('VNM', (back) => (back === 0 ? [1000, 0] : back < 3 ? [0, 0] : [1000, 1100])))).toEqual(
    [],
  );
});

test('a month that the partner has not published is no gap', () => {
  const open = pair('VNM', () => [1000, 1100]).filter((m) => m.back !== 1);
  expect(mirrorFindings(subject, [...others, ...open]).map((f) => f.partner)).not.toContain('VNM');
});

const revised = (i: number, by: number): Revised => ({
  ...{
    period: '2022-03',
    partner: 'PRK',
    code: String(100_000 + i),
    old: 1000 + i,
    now: (1000 + i) * by,
    pair: 1e6,
  },
});

test('a revision far beyond what the reporter revises is told, with the month it is of', () => {
  const usual = Array.from({ length: 3000 }, (_, i) => revised(i, 1 + 0.02 * Math.sin(i * 78.233)));
  const told = revisionFindings(subject, {
    revised: [...usual, revised(5000, 90)],
    cells: 9000,
    releases: ['b', 'a'],
  });
  expect(told.filter((f) => (f.surprise.q ?? 0) <= 0.1)).toMatchObject([
    { kind: 'revision', period: '2022-03', codes: ['105000'], evidence: { releases: ['b', 'a'] } },
  ]);
});

test('a figure that was withdrawn is told apart, when it weighs in its month', () => {
  const gone = (old: number): Revised => ({
    period: '2022-03',
    partner: 'PRK',
    code: '100001',
    old,
    now: null,
    pair: 1e6,
  });
  const tell = (r: Revised) => revisionFindings(subject, { revised: [r], cells: 10, releases: [] });
  expect(tell(gone(50_000))).toMatchObject([
    { facts: { now: 0, before: 50_000 }, surprise: { p: null, by: 'rule' } },
  ]);
  expect(tell(gone(500))).toEqual([]);
});
