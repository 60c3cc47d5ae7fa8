import type { Article, Block } from '../article/article.ts';
import type { Style } from './amount.ts';
import { codeOf, readPrefix, readSuffix } from './currency.ts';
import { readScale } from './scale.ts';
import { type Token, tokenize } from './token.ts';
import { measure } from './units.ts';

/** What the head of a table says of its numbers: "€ bn", "million yuan", "thousand tonnes". */
export interface TableUnit {
  unit: string;
  money: boolean;
  power: number;
}

/**
 * The unit of each cell that is a bare number, by the index of its block. It is read from the lines before the
 * table or from its first cells; a table whose cells name other units or percent of their own has none, because
 * nothing here says which column a cell stands in.
 */
export function tableUnits(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  style: Style,
): Map<number, TableUnit> {
  const units = new Map<number, TableUnit>();
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]!.kind !== 'cell') continue;
    let to = from;
    while (blocks[to]?.kind === 'cell') to++;
    const head = blocks.slice(Math.max(0, from - 1), from);
    const cells = blocks.slice(from, to);
    const said = [...head, ...cells]
      .map((block) => declared(text, block, style))
      .filter((unit) => unit !== null);
    if (said.length > 0 && said.every((unit) => unit.unit === said[0]!.unit && unit.power === said[0]!.power))
      cells.forEach((cell, i) => {
        if (BARE.test(text.slice(cell.start, cell.end))) units.set(from + i, said[0]!);
      });
    from = to;
  }
  return units;
}

const BARE = /^(?:[+-]?\d[\d.,' ]{0,30}|\([\d.,]{1,30}\))$/;
/** Characters of a block that can be the head of a table or a cell of it; longer ones are prose. */
const LONGEST_HEAD = 200;

/** The unit that a caption or a cell declares without a number of its own. */
function declared(text: string, { start, end }: Block, style: Style): TableUnit | null {
  if (end - start > LONGEST_HEAD) return null;
  const tokens = tokenize(text, start, end);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'number' || tokens[i - 1]?.kind === 'number') continue;
    if (tokens[i]!.text === '%') return { unit: '%', money: false, power: 0 };
    const unit = moneyAt(tokens, i, style) ?? quantityAt(tokens, i, style);
    if (unit) return unit;
  }
  return null;
}

/** "€ bn", "US$ million". */
function moneyAt(tokens: readonly Token[], i: number, style: Style): TableUnit | null {
  const code = codeOf(tokens[i]!);
  const money = code
    ? { code, to: i + (tokens[i + 1]?.text === '.' ? 2 : 1) }
    : (readPrefix(tokens, i, style.moneys) ?? readSuffix(tokens, i, style.moneys));
  const scaled = money?.code ? readScale(tokens, money.to, true) : null;
  return scaled ? { unit: money!.code, money: true, power: scaled.scale } : null;
}

/** "million yuan", "billions of dollars", "thousand tonnes". */
function quantityAt(tokens: readonly Token[], i: number, style: Style): TableUnit | null {
  const scaled = readScale(tokens, i, false);
  if (!scaled) return null;
  const at = tokens[scaled.to]?.key === 'of' ? scaled.to + 1 : scaled.to;
  const money = readSuffix(tokens, at, style.moneys);
  if (money?.code && !money.minor) return { unit: money.code, money: true, power: scaled.scale };
  const noun = tokens[at]?.kind === 'word' ? measure(tokens, at, true) : null;
  return noun ? { unit: noun.unit, money: false, power: scaled.scale + noun.power } : null;
}
