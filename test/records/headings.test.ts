import { expect, test } from 'vitest';
import { chapterName } from '../../src/records/goods/chapters.ts';
import { headingName } from '../../src/records/goods/headings.ts';

const two = (n: number): string => String(n).padStart(2, '0');
const chapters = Array.from({ length: 97 }, (_, i) => two(i + 1)).filter((c) => c !== '77');
const headings = (chapter: string): string[] =>
  Array.from({ length: 99 }, (_, i) => chapter + two(i + 1)).filter((h) => headingName(h) !== null);

test('every chapter of goods has headings with names', () => {
  for (const chapter of chapters) {
    expect(chapterName(chapter), chapter).not.toBeNull();
    expect(headings(chapter).length, chapter).toBeGreaterThan(1);
  }
  // 1,228 of HS 2022 and a few of earlier editions.
  expect(chapters.flatMap(headings).length).toBeGreaterThanOrEqual(1228);
  for (const heading of chapters.flatMap(headings)) expect(headingName(heading)).toMatch(/^\S.*\S$/);
});

test.each([
  ['8502', 'generating sets'],
  ['0901', 'coffee'],
  ['9706', 'antiques'],
  ['7701', null],
  ['85', null],
])('%s is %s', (code, name) => {
  expect(headingName(code)).toBe(name);
});
