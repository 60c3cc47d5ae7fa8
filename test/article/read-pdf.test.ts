import { describe, expect, test } from 'vitest';
import { isPdf, readPdf } from '../../src/article/read-pdf.ts';
import { pdfOf, set } from './pdf.ts';

const running = (page: number) => [
  { x: 60, y: 810, size: 9, text: 'The Quay Gazette' },
  { x: 280, y: 30, size: 9, text: `Page ${page} of 2` },
];

const article = () =>
  pdfOf(
    [
      [
        ...running(1),
        { x: 60, y: 770, size: 20, text: 'Flour arrives by sea' },
        { x: 60, y: 745, size: 9, text: 'Published: 23 June 2022' },
        ...set(
          [
            'Exports of wheat flour rose 12.5% to $4.3 mil-',
            'lion in May, the customs office said, on a year-on-',
            'year basis.',
          ],
          60,
          715,
        ),
        ...set(['Sugar came to $2.64 million, and the ships that', 'carried it were bound for'], 60, 660),
      ],
      [...running(2), ...set(['Nampo.'], 60, 770).map((l) => ({ ...l, text: 'nampo and two other ports.' }))],
    ],
    { Title: 'Flour arrives by sea' },
  );

describe('a PDF', () => {
  test('is read in paragraphs, over line ends and page ends, without running titles', async () => {
    const read = await readPdf('a.pdf', article());
    expect(read.title).toBe('Flour arrives by sea');
    expect(read.date).toBe('2022-06-23');
    const blocks = read.blocks.map((b) => read.text.slice(b.start, b.end));
    expect(blocks).toEqual([
      'Flour arrives by sea',
      'Published: 23 June 2022',
      'Exports of wheat flour rose 12.5% to $4.3 million in May, the customs office said, on a year-on-year basis.',
      'Sugar came to $2.64 million, and the ships that carried it were bound for nampo and two other ports.',
    ]);
  });

  test('a headline over several lines is one, and a heading close below it is not of it', async () => {
    const title = set(
      ['China exported no thermometers', 'or face masks to North Korea', 'in May 2022'],
      60,
      770,
      20,
      23,
    );
    const heading = set(['Exports'], 60, 690, 13);
    const body = set(
      ['Exports of wheat flour came to $4.3 million,', 'more than in any month before.'],
      60,
      665,
    );
    const { blocks, text } = await readPdf('a.pdf', pdfOf([[...title, ...heading, ...body]]));
    expect(blocks.map((b) => [b.kind, text.slice(b.start, b.end)])).toEqual([
      ['title', 'China exported no thermometers or face masks to North Korea in May 2022'],
      ['heading', 'Exports'],
      ['paragraph', 'Exports of wheat flour came to $4.3 million, more than in any month before.'],
    ]);
  });

  test('offsets lead into the text of its pages', async () => {
    const read = await readPdf('a.pdf', article());
    for (const quote of ['$2.64 million', '12.5%', 'nampo']) {
      const at = read.text.indexOf(quote);
      expect(read.source.slice(read.toSource[at]!, read.toSource[at + quote.length - 1]! + 1)).toBe(quote);
    }
  });

  test('columns are read one after the other', async () => {
    const left = set(['The left column states', 'exports of $10 million.'], 60, 700);
    const right = set(['The right column states', 'imports of $20 million.'], 320, 700);
    const read = await readPdf('a.pdf', pdfOf([[...left, ...right]]));
    expect(read.text).toContain('The left column states exports of $10 million.');
    expect(read.text).toContain('The right column states imports of $20 million.');
  });

  test.each([
    ['cut off', () => article().subarray(0, 700), /cannot be opened as a PDF/],
    ['only its first line', () => Buffer.from('%PDF-1.7\n'), /cannot be opened as a PDF/],
    ['without text', () => pdfOf([[]]), /pictures of text/],
  ])('%s is refused', async (_, bytes, message) => {
    expect(isPdf(bytes())).toBe(true);
    await expect(readPdf('a.pdf', bytes())).rejects.toThrow(message as RegExp);
  });
});
