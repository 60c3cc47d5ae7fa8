import { describe, expect, test } from 'vitest';
import { findEasternGoods } from '../../../src/records/east/find-goods.ts';
import { easternGoods } from '../../../src/records/east/goods-table.ts';
import { goodsByWords } from '../../../src/records/goods.ts';

const found = (text: string): string[] =>
  findEasternGoods(text).map(({ start, end, label }) => `${text.slice(start, end)}=${label}`);

describe('goods in Chinese and Korean', () => {
  test.each([
    [
      '口罩、体温计、橡胶手套和疫苗',
      ['口罩=face masks', '体温计=thermometers', '橡胶手套=rubber gloves', '疫苗=vaccines'],
    ],
    ['进口大豆油3万吨，大豆5万吨', ['大豆油=soybean oil', '大豆=soybeans']],
    ['大豆蛋白、人造蟹肉、废橡胶', []],
    ['进口煤742万吨，煤矿工人', ['煤=coal']],
    ['마스크를 수입했고 대두유는 늘었다', ['마스크=face masks', '대두유=soybean oil']],
    ['쌀값, 가스전, 경유해, 설탕물', []],
    ['러시아산 석탄, 북한산 가발류 수입', ['석탄=coal', '가발류=wigs']],
  ])('%s', (text, goods) => {
    expect(found(text)).toEqual(goods);
  });

  test('every label but a few that no code list knows is one of the lexicon', () => {
    const labels = easternGoods
      .trim()
      .split('\n')
      .map((line) => line.split('|')[0]!.trim());
    expect(labels.filter((label) => !goodsByWords(label))).toEqual(['gas', 'watch movements']);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('no word names two goods', () => {
    const words = easternGoods
      .trim()
      .split('\n')
      .flatMap((line) =>
        line
          .split('|')
          .slice(1)
          .flatMap((cell) => cell.trim().split(/\s+/)),
      );
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });
});
