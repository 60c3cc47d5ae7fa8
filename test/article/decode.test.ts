import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

const bytes = (...list: (string | number[])[]) =>
  Uint8Array.from(
    list.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)),
  );
const utf16 = (text: string, big: boolean) =>
  [...text].flatMap((c) =>
    big ? [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255] : [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8],
  );
const text = async (file: Uint8Array) => (await readArticle('a.txt', file)).text;

describe('encodings', () => {
  test.each([
    ['UTF-8', bytes([0xc2, 0xa3], '5'), '£5'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Exports ', [0xe2, 0x82, 0xac], '5'), 'Exports €5'],
    ['UTF-16, little end first', bytes([0xff, 0xfe], utf16('Exports €5', false)), 'Exports €5'],
    ['UTF-16, big end first', bytes([0xfe, 0xff], utf16('Exports €5', true)), 'Exports €5'],
    ['UTF-16 without a mark', bytes(utf16('Exports rose', false)), 'Exports rose'],
    ['windows-1252', bytes('Exports of caf', [0xe9], ' rose ', [0x80], '5'), 'Exports of café rose €5'],
    // 对朝鲜出口 and 수출은
    ['GB18030', bytes([0xb6, 0xd4, 0xb3, 0xaf, 0xcf, 0xca, 0xb3, 0xf6, 0xbf, 0xda], ' 5'), '对朝鲜出口 5'],
    ['EUC-KR', bytes([0xbc, 0xf6, 0xc3, 0xe2, 0xc0, 0xba], ' 5'), '수출은 5'],
  ])('%s', async (_, file, expected) => expect(await text(file)).toBe(expected));

  test('what a page declares', async () => {
    const page = bytes(
      '<html><head><meta charset="gb2312"></head><body><p>',
      [0xb3, 0xf6, 0xbf, 0xda],
      ' 5%</p></body></html>',
    );
    expect(await text(page)).toBe('出口 5%');
  });
});

describe('what is no article', () => {
  test.each([
    ['a zip', bytes('PK', [3, 4, 0, 0])],
    ['a picture', bytes([0x89], 'PNG', [0, 1])],
    ['gzip', bytes([0x1f, 0x8b, 8, 0])],
    ['bytes', bytes([0, 1, 2, 3, 0, 5, 0, 7])],
    ['an empty file', bytes('')],
    ['blanks', bytes(' \n\t\n')],
    ['a page without text', bytes('<html><body><script>5</script></body></html>')],
    [
      'a web archive',
      bytes('From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\nx'),
    ],
  ])('%s is refused in one sentence that names the file', async (_, file) => {
    await expect(readArticle('a.txt', file)).rejects.toThrow(/^a\.txt [^\n]+$/);
  });
});
