import { describe, expect, test } from 'vitest';
import { parseScope, type Shown, scopeText } from '../../src/releases/scope-text.ts';

const shown: Shown = {
  flows: ['export'],
  partners: ['PRK'],
  codes: ['1201', '63079010'],
  maxLevel: 8,
  hasTotal: false,
};

describe('a stated scope', () => {
  test('takes what it leaves unsaid from the rows', () => {
    expect(parseScope('complete; goods=all', shown)).toMatchObject({
      flows: ['export'],
      partners: ['PRK'],
      goods: 'all',
      detail: 8,
      totals: false,
      completeness: 'complete',
      origin: 'stated',
    });
  });

  test('cells claims nothing', () => {
    expect(parseScope('cells', shown).completeness).toBe('cells');
  });

  test.each([
    'complete; flows=export,import; partners=all; goods=all; detail=8; totals=yes',
    'complete; flows=export; partners=KOR,PRK; goods=12,630790; detail=8; totals=no',
    'cells',
  ])('%s comes back as it was', (text) => {
    expect(scopeText(parseScope(text, shown))).toBe(text);
  });

  test('partners and goods as people write them', () => {
    const scope = parseScope('complete; partners=North Korea; goods=HS:12, HS:6307.90', shown);
    expect(scope).toMatchObject({ partners: ['PRK'], goods: ['12', '630790'] });
  });

  test.each([
    ['everything', 'cells'],
    ['complete', 'goods'],
    ['complete; goods=all; goods=all', 'goods=all'],
    ['complete; goods=all; colour=red', 'colour=red'],
    ['complete; goods=all; detail=7', 'detail=7'],
    ['complete; goods=all; totals=maybe', 'totals=maybe'],
    ['complete; goods=all; partners=Atlantis', 'Atlantis'],
    ['complete; goods=wheat', 'wheat'],
    ['complete; goods=all; partners=KOR', 'PRK'],
    ['complete; goods=all; flows=import', 'export'],
    ['complete; goods=12', '63079010'],
  ])('%s is refused', (text, names) => {
    expect(() => parseScope(text, shown)).toThrow(names);
  });
});
