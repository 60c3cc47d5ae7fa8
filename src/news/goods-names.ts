import { namerFor } from '../brief/naming.ts';
import type { Where } from '../records/goods.ts';
import { formatCode } from '../records/goods-code.ts';

/**
 * Names of codes for findings: `cucumbers` where the code is all of them, `cucumbers (HS 0707.10)` where it is some, `HS
 * 8483.10` where nothing near has a name.
 *
 * @returns a namer; `quoted` as in `namerFor`
 */
export function goodsNames(where: Where): (code: string, quoted?: boolean) => string {
  const name = namerFor(where);
  return (code, quoted = false) => {
    const { label, word, codes } = name(code, quoted);
    return !word || codes.join('+') === code ? label : `${label} (${formatCode(code).replace(':', ' ')})`;
  };
}
