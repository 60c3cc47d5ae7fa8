/** SQL of a stored code's level, as `codeLevel` of `records/goods-code.ts` has it: digits of the shortest code, 0 for TOTAL. */
export const levelOf = (code: string): string =>
  `CASE WHEN ${code} = 'TOTAL' THEN 0 WHEN contains(${code}, '+') ` +
  `THEN list_min(list_transform(string_split(${code}, '+'), lambda c: length(c))) ELSE length(${code}) END`;
