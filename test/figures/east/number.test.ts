import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEasternNumber } from '../../../src/figures/east/number.ts';

describe('numbers by ten thousands', () => {
  test.each([
    ['1451万', 14510000, '1451', 4],
    ['1,451万', 14510000, '1451', 4],
    ['16.04万亿', 16040000000000, '16.04', 12],
    ['1亿2,345万', 123450000, '12345', 4],
    ['1억2천345만', 123450000, '12345', 4],
    ['1조 2,345억', 1234500000000, '12345', 8],
    ['9천810만', 98100000, '9810', 4],
    ['3천만', 30000000, '30', 6],
    ['1만7천', 17000, '17', 3],
    ['84만6천598', 846598, '846598', 0],
    ['4만4307', 44307, '44307', 0],
    ['148.306万', 1483060, '148.306', 4],
    ['三十', 30, '3', 1],
    ['二十五', 25, '25', 0],
    ['一千二百', 1200, '12', 2],
    ['四百万', 4000000, '40', 5],
    ['两', 2, '2', 0],
    ['八点五', 8.5, '8.5', 0],
    ['百万', 1000000, '10', 5],
    ['1000多万', 10000000, '1000', 4],
    ['10여만', 100000, '10', 4],
    ['3,744', 3744, '3744', 0],
  ])('%s', (text, value, plain, scale) => {
    const read = readEasternNumber(text, 0);
    expect(read).toMatchObject({ end: text.length, value, plain, scale, malformed: null });
  });

  test.each([
    ['1만 2022년', '1만'],
    ['3조선업', '3'],
    ['5만에', '5'],
    ['3千克', '3'],
    ['5百分点', '5'],
    ['3亿5亿', '3亿'],
  ])('%s ends in time', (text, own) => {
    expect(readEasternNumber(text, 0)?.end).toBe(own.length);
  });

  test.each(['1,483,60万', '15,10', '1'.repeat(50)])('%s is malformed', (text) => {
    expect(readEasternNumber(text, 0)).toMatchObject({ value: null, plain: null });
    expect(readEasternNumber(text, 0)?.malformed).not.toBeNull();
  });

  test('nothing begins at a word', () => {
    expect(readEasternNumber('年', 0)).toBeNull();
    expect(readEasternNumber('', 0)).toBeNull();
  });

  const scales = { zh: ['万', '亿'], ko: ['만', '억'] } as const;
  test.each(Object.entries(scales))('a number written out in %s is read back', (_, [ten, hundred]) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 9999 }),
        (a, b, c) => {
          const text = `${a}${hundred}${b}${ten}${c || ''}`;
          expect(readEasternNumber(text, 0)).toMatchObject({
            end: text.length,
            value: a * 1e8 + b * 1e4 + c,
          });
        },
      ),
    );
  });

  test('a number in Chinese numerals is read back', () => {
    const digits = '零一二三四五六七八九';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (n) => {
        let text = '';
        let zero = false;
        for (const [i, digit] of [...String(n)].entries()) {
          const place = String(n).length - 1 - i;
          if (digit === '0') zero = text !== '';
          else {
            text += `${zero ? '零' : ''}${digits[Number(digit)]}${['', '十', '百', '千'][place]}`;
            zero = false;
          }
        }
        expect(readEasternNumber(text, 0)).toMatchObject({ end: text.length, value: n, words: true });
      }),
    );
  });
});
