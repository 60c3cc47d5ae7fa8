import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScope } from '../../src/releases/scope-text.ts';
import { coverage } from '../../src/sources/coverage.ts';
import type { Facts } from '../../src/sources/source.ts';

const chapters = Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, '0')).filter(
  (c) => c !== '77',
);
const facts = (change: Partial<Facts>): Facts => ({
  reporter: 'CHN',
  period: '2022-05',
  rows: 96,
  fileRows: 96,
  leftOut: 0,
  flows: ['export'],
  partners: ['PRK'],
  codes: chapters.map((chapter) => `${chapter}019000`),
  minLevel: 8,
  maxLevel: 8,
  hasTotal: false,
  regimes: [],
  places: [],
  ...change,
});
const without = (...gone: string[]) => ({
  codes: chapters.filter((c) => !gone.includes(c)).map((c) => `${c}019000`),
});
const known = { cut: null, order: null };
const completeness = (change: Partial<Facts>) => coverage(facts(change), null, known).completeness;

describe('all goods of one partner are inferred', () => {
  test('from codes in all chapters', () => {
    expect(coverage(facts({}), null, known)).toEqual({
      flows: ['export'],
      partners: ['PRK'],
      goods: 'all',
      totals: false,
      detail: 8,
      completeness: 'complete',
      origin: 'inferred',
      note: 'one partner, and codes in 96 of 96 chapters: read as all goods',
    });
  });

  test('without arms and art', () => {
    expect(completeness(without('93', '97'))).toBe('complete');
  });

  test('and not without one of the other sections', () => {
    expect(completeness(without('15'))).toBe('cells');
    expect(completeness(without('84', '85'))).toBe('cells');
    expect(completeness(without('71'))).toBe('cells');
  });

  test('and not from one code in each section, which somebody may have named', () => {
    const first = [
      '01',
      '06',
      '15',
      '16',
      '25',
      '28',
      '39',
      '41',
      '44',
      '47',
      '50',
      '64',
      '68',
      '71',
      '72',
      '84',
      '86',
      '90',
      '94',
    ];
    expect(completeness({ codes: first.map((c) => `${c}019000`) })).toBe('cells');
  });

  test('in no more digits than the codes span', () => {
    const codes = [...chapters, '630790', '63079010'];
    expect(coverage(facts({ codes, minLevel: 2 }), null, known)).toMatchObject({
      completeness: 'complete',
      detail: 2,
    });
  });

  test('and not where regimes or provinces are few', () => {
    expect(completeness({ regimes: ['10', '14', '15', '39'] })).toBe('cells');
    expect(completeness({ regimes: ['10', '14', '15', '33', '39'] })).toBe('complete');
    expect(completeness({ places: ['11', '21'] })).toBe('cells');
  });

  test('and not where the codes end before the last chapters', () => {
    expect(coverage(facts(without('96', '97')), null, known)).toMatchObject({
      completeness: 'cells',
      note: 'only the rows that are there: the codes end with chapter 95, so the end seems to be cut off',
    });
  });

  test('and not where the order of the rows has not run out, unless it is stated', () => {
    const order = 'the smaller ones seem to be cut off';
    expect(coverage(facts({}), null, { cut: null, order })).toMatchObject({
      completeness: 'cells',
      note: `only the rows that are there: ${order}`,
    });
    const stated = 'complete; partners=PRK; goods=all';
    expect(coverage(facts({}), stated, { cut: null, order }).completeness).toBe('complete');
  });

  test('and not where there are too many codes to list', () => {
    expect(coverage(facts({ codes: null }), null, known)).toMatchObject({
      completeness: 'cells',
      goods: 'all',
    });
  });
});

test('what is stated comes before what is inferred, and what is cut before both', () => {
  expect(coverage(facts({}), 'cells', known)).toMatchObject({ completeness: 'cells', origin: 'stated' });
  const all = 'complete; partners=all; goods=all';
  expect(coverage(facts({}), all, known)).toMatchObject({ partners: 'all', origin: 'stated' });
  expect(coverage(facts({}), all, { cut: 'it was cut', order: null })).toMatchObject({
    completeness: 'cells',
    partners: ['PRK'],
    note: 'only the rows that are there: it was cut',
  });
});

test('the scopes that the documentation shows can be stated', () => {
  const page = fs.readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');
  const scopes = [...page.matchAll(/--scope "([^"]+)"/g)].map(([, scope]) => scope!);
  expect(scopes).toHaveLength(2);
  for (const scope of scopes)
    expect(parseScope(scope, facts({ codes: ['63079010'] }))).toMatchObject({
      completeness: 'complete',
      detail: 8,
    });
});
