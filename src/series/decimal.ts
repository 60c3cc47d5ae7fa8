/** Exact decimals as text, `1230000` or `-12.50`: what DuckDB's DECIMAL comes back as. */
interface Decimal {
  n: bigint;
  places: number;
}

function read(text: string): Decimal {
  const [whole = '0', part = ''] = text.split('.');
  return { n: BigInt(whole + part), places: part.length };
}

function print({ n, places }: Decimal): string {
  const digits = (n < 0n ? -n : n).toString().padStart(places + 1, '0');
  const part = digits
    .slice(digits.length - places)
    .slice(0, places)
    .replace(/0+$/, '');
  return `${n < 0n ? '-' : ''}${digits.slice(0, digits.length - places)}${part && `.${part}`}`;
}

/** The sum without trailing zeros; `0` of none. */
export function addDecimals(texts: readonly string[]): string {
  const all = texts.map(read);
  const places = Math.max(0, ...all.map((d) => d.places));
  return print({ n: all.reduce((sum, d) => sum + d.n * 10n ** BigInt(places - d.places), 0n), places });
}

export const negateDecimal = (text: string): string => {
  const { n, places } = read(text);
  return print({ n: -n, places });
};

export const isZero = (text: string): boolean => read(text).n === 0n;
