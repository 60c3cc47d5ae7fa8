import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/article/language.ts';
import { readArticle } from '../../src/article/read-article.ts';

describe('the language of an article is told by its script', () => {
  test.each([
    ['中国5月对朝鲜出口1451万美元。', null, 'zh'],
    ['中國5月對北韓出口1,451萬美元。', 'en', 'zh'],
    ['중국의 5월 대북 수출액은 1천451만 달러였다.', null, 'ko'],
    ['북한(北韓)은 5월 중국(中國)에서 마스크를 수입하지 않았다.', 'zh', 'ko'],
    ["China's exports to North Korea fell 85.2% in May.", null, 'en'],
    ["China's exports fell, customs (海关总署) said.", null, 'en'],
    ["China's exports fell, customs said.", 'ko', 'en'],
    ['Die Ausfuhren fielen um 27,7%.', 'de-DE', 'de'],
    ['日本の7月の輸出額は8兆7528億円となり、前年同月に比べて19%増えた。', null, 'ja'],
    ['海关总署（GACC）公布：MRI、CT、PCR设备进口额为3亿美元。', null, 'zh'],
    ['', null, 'en'],
  ])('%s', (text, said, language) => {
    expect(languageOf(text, said)).toBe(language);
  });

  test('in a page, whatever it declares', async () => {
    const page = `<!doctype html><html lang="en"><title>x</title><article><p>${'중국의 5월 대북 수출액은 1천451만 달러로 줄었다. '.repeat(9)}</p></article></html>`;
    expect((await readArticle('a.html', page)).language).toBe('ko');
  });

  test('its day is read where it is printed', async () => {
    expect((await readArticle('a.txt', '2022年6月23日\n\n中国5月对朝鲜出口1451万美元。\n')).date).toBe(
      '2022-06-23',
    );
    expect((await readArticle('a.md', '---\ndate: 2022년 6월 23일\n---\n\n수출은 5% 늘었다.\n')).date).toBe(
      '2022-06-23',
    );
  });
});
