import { describe, expect, test } from 'vitest';
import { clashes } from '../../src/records/goods/lexicon.ts';
import {
  allGoods,
  type Goods,
  goodsByWords,
  goodsCodes,
  goodsForCode,
  hsCodes,
} from '../../src/records/goods.ts';
import { unitByWord } from '../../src/records/units.ts';
import { shared, sharedRows } from '../shared.ts';

const goods = (words: string): Goods => {
  const found = goodsByWords(words);
  if (!found) throw new Error(`no goods "${words}"`);
  return found;
};
const china = (words: string, period: string | null) => goodsCodes(goods(words), { reporter: 'CHN', period });

describe('the lexicon', () => {
  test('no phrase leads to two goods, none is listed twice', () => {
    expect(clashes()).toEqual([]);
    expect(new Set(allGoods().map((g) => g.id)).size).toBe(allGoods().length);
    expect(allGoods().length).toBeGreaterThan(900);
  });

  test('every id that is referred to exists', () => {
    const ids = new Set(allGoods().map((g) => g.id));
    for (const g of allGoods())
      for (const other of g.also) expect(ids, `${g.id} also ${other}`).toContain(other);
  });

  test('goods without codes say why, and are never exact', () => {
    for (const g of allGoods().filter((g) => g.codes.length === 0)) {
      expect(g.broad, g.id).toBeTruthy();
      expect(g.fit, g.id).toBe('loose');
    }
  });

  test('no code of one goods contains another', () => {
    for (const { id, codes } of allGoods())
      for (const a of codes)
        for (const b of codes) if (a !== b) expect(b.startsWith(a), `${id}: ${a} ${b}`).toBe(false);
  });

  test('units are units of the tables', () => {
    for (const g of allGoods()) if (g.unit) expect(unitByWord(g.unit), `${g.id}: ${g.unit}`).toBeDefined();
  });
});

describe('words', () => {
  test.each([
    ['face masks', 'face masks'],
    ['Facemask', 'face masks'],
    ['soya-bean oil', 'soybean oil'],
    ['soy bean oil', 'soybean oil'],
    ['masks, face', 'face masks'],
    ['Tires', 'tyres'],
    ['aluminum foil', 'aluminium foil'],
    ['sulfuric acid', 'sulphuric acid'],
    ['semi- or wholly milled rice', 'milled rice'],
    ['Refined petroleum products', 'refined petroleum products'],
    ['chemical fertilizers', 'fertilisers'],
    ['maize', 'corn'],
    ['second-hand cars', 'used cars'],
    ['machinery and mechanical appliances', 'machinery'],
    ['epidemic prevention and control materials', 'COVID-19 prevention products'],
  ])('%s are %s', (words, label) => expect(goods(words).label).toBe(label));

  test('words of nothing give nothing', () => {
    for (const words of ['', ',', 'democracy', 'the', 'face', 'x'.repeat(10_000)])
      expect(goodsByWords(words)).toBeUndefined();
  });
});

describe('codes of China by year', () => {
  test.each([
    ['face masks', '2021-12', ['63079000'], 'broader'],
    ['face masks', '2022-01', ['63079010'], 'exact'],
    ['face masks', null, ['63079010'], 'exact'],
    ['vaccines', '2021-06', ['30022000'], 'exact'],
    ['vaccines', '2022-02', ['30024100'], 'exact'],
    ['covid-19 vaccines', '2022-02', ['30024100'], 'broader'],
    ['ventilators', '2020', ['90192000'], 'broader'],
    ['ventilators', '2022-05', ['90192010', '90192020'], 'exact'],
    ['non-invasive ventilators', '2022-05', ['90192020'], 'exact'],
    ['surgical gloves', '2022-05', ['401512'], 'broader'],
    ['surgical gloves', '2020-05', ['40151100'], 'loose'],
    ['thermometers', '2022-05', ['902511', '902519'], 'broader'],
    ['granulated sugar', '2022-05', ['17019910'], 'exact'],
    ['wheat flour', '2022-05', ['1101'], 'exact'],
  ])('%s in %s', (words, period, codes, fit) => {
    expect(china(words, period)).toMatchObject({ codes, fit });
  });

  test('what is not exact says what else is in it', () => {
    expect(china('face masks', '2021').note).toMatch(/6307\.90/);
    expect(china('face masks', '2022').note).toBeNull();
  });

  test('counts stand in the column the notes name', () => {
    expect(goods('face masks')).toMatchObject({ unit: 'item', column: 2 });
    expect(goods('ventilators')).toMatchObject({ unit: 'item', column: 1 });
    expect(goods('surgical gloves')).toMatchObject({ unit: 'pair', column: 2 });
    expect(goods('vaccines')).toMatchObject({ unit: 'kg', column: 1 });
  });

  test('other reporters, and China in HS6, get HS of the edition in force', () => {
    const korea = (words: string, period: string) =>
      goodsCodes(goods(words), { reporter: 'KOR', period }).codes;
    expect(korea('face masks', '2022')).toEqual(['630790']);
    expect(korea('vaccines', '2021-12')).toEqual(['300220']);
    expect(korea('smartphones', '2021-12')).toEqual(['851712']);
    expect(hsCodes(goods('face masks'), { reporter: 'CHN', period: '2022-05' })).toMatchObject({
      codes: ['630790'],
      fit: 'broader',
    });
  });

  test('a code that held more goods in an earlier edition is no longer exact', () => {
    const at = (period: string) => goodsCodes(goods('smartphones'), { reporter: 'KOR', period }).fit;
    expect([at('2021-12'), at('2022-01')]).toEqual(['broader', 'exact']);
    expect(goodsCodes(goods('mobile phones'), { reporter: 'KOR', period: '2021' }).fit).toBe('exact');
  });

  test('a basket is asked like goods', () => {
    const { codes, fit } = china('covid-19 prevention products', '2022-07');
    expect(codes).toContain('63079010');
    expect(fit).toBe('loose');
  });
});

describe('name of a code', () => {
  test.each([
    ['2709', 'crude oil'],
    ['270900', 'crude oil'],
    ['110100', 'wheat flour'],
    ['73', 'articles of iron or steel'],
    ['63079010', 'face masks'],
    ['63079090', 'HS 6307.90.90'],
  ])('%s', (code, name) => expect(goodsForCode(code)).toBe(name));
});

describe.skipIf(shared('reference/hs2022.csv') === null)('against the nomenclature', () => {
  const hs = new Set(sharedRows('reference/hs2022.csv').map((row) => row.hscode));
  const cn = new Set(sharedRows('reference/gacc-hs8-2022-en.csv').map((row) => row.CODES));

  test('every code exists in HS 2022', () => {
    const missing = allGoods().flatMap((g) => g.codes.filter((c) => !hs.has(c)).map((c) => `${g.id} ${c}`));
    expect(missing).toEqual([]);
  });

  test("every code of China's of 2022 exists in its list of 2022", () => {
    const now = allGoods().flatMap((g) => g.china.filter((c) => c.to === null || c.to >= 2022));
    expect(now.length).toBeGreaterThan(20);
    expect(now.flatMap((c) => c.codes).filter((c) => !cn.has(c))).toEqual([]);
  });

  test("China's codes of today lie inside the goods' HS codes", () => {
    for (const g of allGoods())
      for (const c of g.china.filter((c) => c.from === 2022))
        for (const code of c.codes)
          expect(g.codes.some((hs) => code.startsWith(hs)) || c.fit === 'loose', `${g.id} ${code}`).toBe(
            true,
          );
  });
});

describe('words for less than the codes hold', () => {
  test('are goods of their own, never exact', () => {
    expect(china('n95 masks', '2022-05')).toMatchObject({ codes: ['63079010'], fit: 'broader' });
    expect(china('n95 masks', '2022-05').note).toMatch(/all face masks/);
    expect(goodsCodes(goods('Champagne'), { reporter: 'FRA', period: '2022' }).fit).toBe('broader');
  });
});
