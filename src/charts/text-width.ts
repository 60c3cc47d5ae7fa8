/**
 * Advance widths of Public Sans Regular, per mille of the size, from space to tilde; digits as wide as the
 * widest, since pages set them in tabular figures.
 */
const widths = [
  243, 251, 426, 603, 658, 904, 708, 248, 302, 309, 394, 554, 242, 378, 225, 350, 660, 660, 660, 660, 660,
  660, 660, 660, 660, 660, 226, 240, 546, 554, 546, 521, 831, 710, 670, 688, 694, 620, 594, 733, 766, 283,
  388, 682, 578, 886, 754, 734, 636, 748, 676, 670, 594, 700, 672, 954, 688, 607, 637, 303, 350, 303, 473,
  518, 218, 553, 596, 544, 596, 566, 396, 622, 576, 248, 262, 562, 303, 865, 577, 566, 596, 596, 391, 506,
  389, 580, 504, 780, 564, 535, 480, 328, 263, 332, 568,
];
/** A page may fall back to a font of the system, and semibold is wider. */
const SLACK = 1.04;

/** Width of a line of text at a size, in the size's unit; a little more than it needs. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    // What is not in the table is taken for wide: Chinese and Korean are.
    sum += widths[code - 32] ?? (code > 0x2fff ? 1000 : 640);
  }
  return (sum / 1000) * size * SLACK;
}

/** Lines no wider than `width`, broken at spaces; a longer word stands alone. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}
