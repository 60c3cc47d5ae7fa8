import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWidth, wrapText } from '../../src/charts/text-width.ts';

describe('wrapping', () => {
  test('keeps every word in order, and lines within the width unless one word is longer', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 20, max: 600 }), (text, width) => {
        const lines = wrapText(text, 14, width);
        expect(lines.join(' ')).toBe(text.split(/\s+/).filter(Boolean).join(' '));
        for (const line of lines)
          if (line.includes(' ')) expect(textWidth(line, 14)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('digits are all as wide: tabular figures', () => {
    expect(textWidth('111', 12)).toBe(textWidth('888', 12));
  });
});
