import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allGoods } from '../../src/records/goods.ts';
import { findGoods } from '../../src/records/goods-mentions.ts';

const found = (text: string): string[] => findGoods(text).map((m) => text.slice(m.start, m.end));
const labels = (text: string): string[] => findGoods(text).map((m) => m.label);

describe('goods in running text', () => {
  test('a list with a shared verb', () => {
    expect(labels('It sold soybeans, granulated sugar, soybean meal and wheat flour to the North.')).toEqual([
      'soybeans',
      'granulated sugar',
      'soybean meal',
      'wheat flour',
    ]);
  });

  test('names of customs lists', () => {
    const text =
      'Top items: semi- or wholly milled rice, disodium carbonate, smoked sheets of natural rubber.';
    expect(found(text)).toEqual([
      'semi- or wholly milled rice',
      'disodium carbonate',
      'smoked sheets of natural rubber',
    ]);
  });

  test.each([
    ['$1.5 million of used passenger cars', 'used passenger cars', 'used cars'],
    ['3,000 tonnes of frozen boneless beef', 'frozen boneless beef', 'frozen boneless beef'],
    ['1,000 non-invasive ventilators', 'non-invasive ventilators', 'non-invasive ventilators'],
    ['any Covid-19 prevention products', 'Covid-19 prevention products', 'COVID-19 prevention products'],
    ['exports of non-oil products rose', 'non-oil products', 'non-oil goods'],
    [
      'imports of machinery and electrical equipment',
      'machinery and electrical equipment',
      'mechanical and electrical products',
    ],
    ['coffee, tea and spices', 'coffee, tea and spices', 'coffee and tea'],
    ['a face-mask export ban', 'face-mask', 'face masks'],
    ['lithium-ion batteries', 'lithium-ion batteries', 'lithium-ion batteries'],
  ])('the longest phrase wins: %s', (text, words, label) => {
    expect(found(text)).toEqual([words]);
    expect(labels(text)).toEqual([label]);
  });

  test('a comma parts what is no list phrase', () => {
    expect(found('wheat, flour and sugar')).toEqual(['wheat', 'flour', 'sugar']);
    expect(found('cotton, yarn and cloth exports')).not.toContain('cotton, yarn');
  });

  test('baskets are told from goods', () => {
    const [basket] = findGoods('exports of textiles and textile articles');
    expect(basket).toMatchObject({ kind: 'basket', codes: expect.arrayContaining(['50', '63']) });
    expect(findGoods('exports of rice')[0]!.kind).toBe('goods');
  });

  test('an adjective that narrows makes exact codes broader', () => {
    expect(findGoods('sales of rice')[0]!.fit).toBe('exact');
    expect(findGoods('sales of organic rice')[0]!.fit).toBe('broader');
  });

  test('words with several readings name the others', () => {
    expect(findGoods('oil exports')[0]!.also).toContain('crude-oil');
  });
});

describe('words with other senses', () => {
  test.each([
    'The president will lead the delegation to boost exports.',
    'Exports rose 5% and imports rose 3%.',
    'She can tin the soup before the exports grow.',
    'The plane crash hurt trade.',
    'He won a gold medal before the trade talks.',
    'The paper said exports fell.',
    'Oil prices rose.',
    'Exports will book record gains and ship on time.',
    'They watch exports closely and seal the deal.',
    'China will fish for compliments on its export record.',
    'The hotel in Salt Lake City imports nothing.',
    'A new blue chip index of exporters.',
    'Its coal-fired plants and rice-growing areas suffered.',
    'The non-steel sector exports little.',
  ])('nothing in: %s', (text) => expect(found(text)).toEqual([]));

  test.each([
    ['Exports of lead and tin rose.', ['lead', 'tin']],
    ['It imported no iron ore, coal or lead.', ['iron ore', 'coal', 'lead']],
    ['China exported toys, furniture and pens.', ['toys', 'furniture', 'pens']],
    ['chip exports rose, and exports of chips too', ['chip', 'chips']],
    ['Car and ship exports fell.', ['Car', 'ship']],
    ['5,000 tonnes of fish and milk', ['fish', 'milk']],
    ['RICE, OIL AND A RIDDLE', ['RICE', 'OIL']],
  ])('goods where trade is spoken of: %s', (text, words) => expect(found(text)).toEqual(words));

  test.each([
    ['Mr Rice said exports of corn rose.', ['corn']],
    ['Mr. Rice bought corn.', ['corn']],
    ['Rice said on Tuesday that corn sales fell.', ['corn']],
    ['Senator Tom Cotton spoke of wheat.', ['wheat']],
    ['Rice University studies wheat.', ['wheat']],
    ['Gold Fields Ltd sold copper.', ['copper']],
  ])('people and firms are no goods: %s', (text, words) => expect(found(text)).toEqual(words));

  test('in a headline a capital says nothing', () => {
    expect(found('China Wheat Imports Rise To Record')).toEqual(['Wheat']);
    expect(found('Wheat imports rise')).toEqual(['Wheat']);
  });

  test('an acronym is an acronym only in capitals', () => {
    expect(found('tonnes of DAP and MAP on the map')).toEqual(['DAP', 'MAP']);
    expect(found('EVs and LNG')).toEqual(['EVs', 'LNG']);
  });
});

describe('laws', () => {
  test('every label is found in a plain sentence, as these goods', () => {
    for (const { id, label } of allGoods()) {
      const text = `exports of ${label} were $5 million`;
      expect(
        findGoods(text).map((m) => m.id),
        label,
      ).toContain(id);
    }
  });

  test('mentions are in order, do not overlap, and lie in the text', () => {
    const word = fc.constantFrom(
      'rice',
      'wheat',
      'flour',
      'lead',
      'exports',
      'of',
      'and',
      ',',
      '.',
      '\n',
      'Mr',
      'Oil',
      '-',
      '🚢',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.string(), (parts, tail) => {
        const text = `${parts.join(' ')}${tail}`;
        let at = 0;
        for (const { start, end } of findGoods(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('time is linear in hostile text', () => {
    const time = (text: string): number => {
      const start = performance.now();
      findGoods(text);
      return performance.now() - start;
    };
    findGoods('warm up');
    for (const part of [
      'rice and ',
      'lead,',
      'non-',
      'a'.repeat(50),
      ' '.repeat(9),
      'Gold ',
      '. ',
      'machinery and ',
    ])
      expect(time(part.repeat(Math.ceil(1_000_000 / part.length))), JSON.stringify(part)).toBeLessThan(
        10_000,
      );
  });
});
