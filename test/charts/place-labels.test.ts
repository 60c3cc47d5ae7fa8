import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, meets, placeLabels } from '../../src/charts/place-labels.ts';
import { textWidth } from '../../src/charts/text-width.ts';

const frame: Box = { left: 0, right: 400, top: 0, bottom: 200 };
const SIZE = 12;

const boxOf = (l: { x: number; y: number; anchor: string; text: string }): Box => {
  const width = textWidth(l.text, SIZE);
  const left = l.anchor === 'start' ? l.x : l.anchor === 'end' ? l.x - width : l.x - width / 2;
  return { left, right: left + width, top: l.y - SIZE * 0.8, bottom: l.y + SIZE * 0.25 };
};

test('labels lie neither over each other, nor over marks, nor outside the frame', () => {
  const wish = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 200 }),
    text: fc.constantFrom('$98.1 million', 'none', 'more than 10.6 million pieces'),
    must: fc.constant(false),
  });
  fc.assert(
    fc.property(fc.array(wish, { maxLength: 20 }), (wishes) => {
      const marks = wishes.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
      const boxes = placeLabels(wishes, SIZE, frame, { marks, thin: [] }).map(boxOf);
      for (const [i, a] of boxes.entries()) {
        expect(
          a.left >= frame.left && a.right <= frame.right && a.top >= frame.top && a.bottom <= frame.bottom,
        ).toBe(true);
        for (const b of [...boxes.slice(i + 1), ...marks]) expect(meets(a, b)).toBe(false);
      }
    }),
  );
});

describe('a label that must be there', () => {
  test('is led to its mark when only a place far above is free', () => {
    const marks = [{ left: 0, right: 400, top: 60, bottom: 200 }];
    const [placed] = placeLabels([{ x: 200, y: 150, text: '$1', must: true }], SIZE, frame, {
      marks,
      thin: [],
    });
    expect(placed?.leader).toEqual({ x: 200, y: 150 });
    expect(placed!.y).toBeLessThan(60);
  });
});
