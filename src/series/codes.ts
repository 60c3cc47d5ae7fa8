/**
 * The code without the zeros that only fill it up: a tariff writes `00` where a heading is not divided
 * further, so `30024100` are the goods of `300241` and `27090000` those of `2709`.
 */
export function barest(code: string): string {
  let bare = code;
  while (bare.length > 4 && bare.length % 2 === 0 && bare.endsWith('00')) bare = bare.slice(0, -2);
  return bare;
}

/** Every way in which exactly these goods may be coded: `300241`, `30024100`, `3002410000`. */
export function spellings(bare: string): string[] {
  const out = [bare];
  if (bare.length >= 4 && bare.length % 2 === 0)
    for (let code = `${bare}00`; code.length <= 10; code += '00') out.push(code);
  return out;
}

/** The codes that hold these goods and others: for `63079010` those of 6307.90, 6307 and 63, however spelt. */
export function wider(bare: string): string[] {
  const out: string[] = [];
  for (let length = 2; length < bare.length; length += 2) out.push(...spellings(bare.slice(0, length)));
  return out.filter((code) => !spellings(bare).includes(code));
}

/** Lines in which publishers put trade they may not show by goods. */
export const residuals: readonly string[] = [2, 4, 6, 8, 10].map((n) => '9'.repeat(n));
