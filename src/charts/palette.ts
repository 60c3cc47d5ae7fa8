/** Colours by use, on paper and, where a page is dark, on slate. */
export const palette = {
  paper: ['#fbfaf7', '#16181c'],
  ink: ['#1c2026', '#ece9e2'],
  quiet: ['#5f6872', '#a2a9b1'],
  rule: ['#dedcd5', '#34383e'],
  proven: ['#176f45', '#63c390'],
  event: ['#a8271d', '#f08a7d'],
} as const;

export type Use = keyof typeof palette;
export const colour = (use: Use): string => palette[use][0];

/**
 * Turns every colour that is written on a mark to its dark one where the reader prefers that. A style rule
 * wins over a mark's own attribute; a renderer without media queries keeps the paper.
 */
export function darkStyle(): string {
  const rules = Object.values(palette).map(
    ([light, dark]) =>
      `svg.tallyman-chart [fill="${light}"]{fill:${dark}}svg.tallyman-chart [stroke="${light}"]{stroke:${dark}}`,
  );
  return `@media screen and (prefers-color-scheme:dark){${rules.join('')}}`;
}
