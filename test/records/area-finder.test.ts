import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaByCode, areasOf, findAreas } from '../../src/records/areas.ts';

const codes = (text: string): string[] => findAreas(text).map((m) => m.code);
const one = (text: string) => {
  const found = findAreas(text);
  expect(found, text).toHaveLength(1);
  return { ...found[0]!, words: text.slice(found[0]!.start, found[0]!.end) };
};

describe('areas in running text', () => {
  test.each([
    ['imports from China rose', ['CHN']],
    ['DPRK customs', ['PRK']],
    ['U.S. exports to the UK', ['USA', 'GBR']],
    ['US and EU tariffs', ['USA', 'EU27']],
    ['ASEAN is its largest partner', ['ASEAN']],
    ['Hong Kong and mainland China', ['HKG', 'CHN']],
    ['Sino-Russian trade', ['CHN', 'RUS']],
    ['China-North Korea trade', ['CHN', 'PRK']],
    ['North Korean imports of Chinese rice', ['PRK', 'CHN']],
    ['Equatorial Guinea, Guinea and Papua New Guinea', ['GNQ', 'GIN', 'PNG']],
    ['the Democratic Republic of the Congo', ['COD']],
    ['South Sudan and Sudan', ['SSD', 'SDN']],
    ['中国对朝鲜出口', ['CHN', 'PRK']],
  ])('%s', (text, expected) => expect(codes(text)).toEqual(expected));

  test('as what they stand', () => {
    expect(one('Pyongyang said')).toMatchObject({ code: 'PRK', as: 'capital' });
    expect(one('Moscow said')).toMatchObject({ code: 'RUS', as: 'capital' });
    expect(one('New Delhi said')).toMatchObject({ code: 'IND', as: 'capital', words: 'New Delhi' });
    expect(one('Taipei said')).toMatchObject({ code: 'TWN', as: 'capital' });
    expect(one('Washington said')).toMatchObject({ code: 'USA', as: 'capital' });
    expect(one('a North Korean ship')).toMatchObject({ code: 'PRK', as: 'demonym', words: 'North Korean' });
    expect(one('the European Union')).toMatchObject({ code: 'EU27', as: 'group' });
    expect(one('the North Korean ship')).toMatchObject({ code: 'PRK', words: 'North Korean' });
    expect(one("China's exports")).toMatchObject({ words: 'China' });
  });

  test('words that may mean another area name it', () => {
    expect(one('Korean exports')).toMatchObject({ code: 'KOR', also: ['PRK'] });
    expect(one('exports of Congo')).toMatchObject({ code: 'COD', also: ['COG'] });
  });

  test.each(['Georgia', 'Jordan', 'Chad', 'the North'])('%s may be no area at all', (word) => {
    expect(one(`exports of ${word} rose`).unsure).toBe(true);
  });

  test.each([
    'the South China Sea',
    'the North Sea and the South Pacific',
    'he eats turkey and told us',
    'Washington state apples',
    'the Washington Post reported',
    'South China Morning Post',
    'a bottle of port and some china',
    'Atlanta, Georgia',
    'New Mexico and New Jersey',
    'the Panama Canal',
    'A$5 million and NT$3 million',
    '',
  ])('nothing in: %s', (text) => expect(codes(text)).toEqual([]));

  test('every country is found under its own name', () => {
    for (const { code, name, article } of areasOf('country'))
      expect(codes(`Exports to ${article ? 'the ' : ''}${name} rose.`), name).toEqual([code]);
  });
});

describe('laws', () => {
  const part = fc.constantFrom(
    'China',
    'the',
    'North',
    'Korea',
    ', ',
    '-',
    ' ',
    '.',
    'U.S.',
    'New',
    'South',
    'Sea',
    '中国',
    '🌏',
    '\n',
  );
  test('mentions are in order, do not overlap, and are known areas', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.string(), (parts, tail) => {
        const text = parts.join('') + tail;
        let at = 0;
        for (const { start, end, code } of findAreas(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(areaByCode(code), code).toBeDefined();
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('time is linear in hostile text', () => {
    findAreas('China');
    for (const part of [
      'Korea, ',
      'the North ',
      'U.S.',
      'Sino-',
      'South China ',
      '中国',
      'a'.repeat(60),
      ' \n',
      '🇰🇵',
    ]) {
      const start = performance.now();
      findAreas(part.repeat(Math.ceil(500_000 / part.length)));
      expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(10_000);
    }
  });
});
