import { expect, test } from 'vitest';
import { encodingOf, headText } from '../../src/sources/sniff.ts';

const head = (bytes: number[] | Uint8Array) => new Uint8Array(bytes);
const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
/** 朝鲜 in GB18030. */
const korea = [0xb3, 0xaf, 0xcf, 0xca];

test.each([
  ['ASCII', head(utf8('a,b')), 'utf-8', 'a,b'],
  ['UTF-8', head(utf8('朝鲜,1')), 'utf-8', '朝鲜,1'],
  ['UTF-8 with a byte order mark', head(utf8('\ufeff朝鲜')), 'utf-8', '朝鲜'],
  ['UTF-8 that ends inside a character', head(utf8('朝鲜').slice(0, 5)), 'utf-8', '朝'],
  ['GB18030', head(korea), 'gb18030', '朝鲜'],
  ['GB18030 that ends inside a character', head(korea.slice(0, 3)), 'gb18030', '朝'],
  ['GB18030 of four bytes', head([0x81, 0x30, 0x84, 0x36, 0xb3, 0xaf]), 'gb18030', '¥朝'],
  ['UTF-16', head([0xff, 0xfe, 0x61, 0x00]), null, null],
  ['a picture', head([0xff, 0xd8, 0xff, 0xe0]), null, null],
  ['nothing', head([]), 'utf-8', ''],
])('%s', (_, bytes, encoding, text) => {
  expect(encodingOf(bytes)).toBe(encoding);
  expect(headText(bytes)).toBe(text);
});
