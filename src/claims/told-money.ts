import { type Moneys, readSuffix } from '../figures/currency.ts';
import type { Token } from '../figures/token.ts';

const AMOUNTS = /^(?:thousands?|millions?|billions?|trillions?|of)$/;

/** "October 2024, in yuan", "The table (in millions of US dollars):": the money that a line says the amounts below it are in, else null. */
export function toldMoney(tokens: readonly Token[], moneys: Moneys): string | null {
  const at = tokens.findLastIndex((t) => t.key === 'in');
  if (at < 1 || tokens.length - at > 9) return null;
  let from = at + 1;
  while (AMOUNTS.test(tokens[from]?.key ?? '')) from++;
  const money = tokens[from] ? readSuffix(tokens, from, moneys) : null;
  return money && !money.minor && tokens.slice(money.to).every((t) => t.kind === 'sign') ? money.code : null;
}
