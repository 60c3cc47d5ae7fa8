import type { Article, Block } from '../article/article.ts';
import { tableCells } from '../article/tables.ts';
import { unitByWord } from '../records/units.ts';
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
  /** What percents in the column are. */
  kind?: 'share' | 'change' | 'ratio' | undefined;
}

/** Units that a head says by their word alone. */
const WEIGHED = /^(?:t|kg|l|bbl|dose|pair)$/;

const kindSaid = (head: string): TableUnit['kind'] =>
  /\b(?:share|proportion|of total|of the total)\b/i.test(head)
    ? 'share'
    : /\b(?:changes?|growth|increase|decrease|variation|y\/y|yoy|m\/m|mom|on year|on month|vs)\b|[+]\/-/i.test(
          head,
        )
      ? 'change'
      : /\b(?:CFR|rates?|lethality|mortality|incidence)\b/i.test(head)
        ? 'ratio'
        : undefined;

/**
 * The unit of each cell that is a bare number, by the index of its block: the head of its column says it, else the label
 * of its row, the corner, the line before the table. Where rows and columns cannot be told, what the table's cells and the
 * line before it say together counts, if they say one thing.
 */
export function tableUnits(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  style: Style,
): Map<number, TableUnit> {
  const units = new Map<number, TableUnit>();
  const placed = tableCells({ text, blocks });
  const said = new Map<number, TableUnit | null>();
  const of = (block: number | null): TableUnit | null => {
    if (block === null) return null;
    if (!said.has(block))
      said.set(block, declared(text, blocks[block]!, style, blocks[block]!.kind === 'cell'));
    return said.get(block)!;
  };
  /** What percents are by an edge that need not say that they are percents: "CFR", "Change". */
  const kindOf = (block: number | null): TableUnit['kind'] =>
    block === null ? undefined : kindSaid(text.slice(blocks[block]!.start, blocks[block]!.end));
  for (const { block, head, label, corner, caption } of placed.values()) {
    if (isPercent(text, blocks[block]!)) {
      const kind = kindOf(head) ?? kindOf(label);
      if (kind) units.set(block, { unit: '%', money: false, power: 0, kind });
      continue;
    }
    const unit = of(head) ?? of(label) ?? of(corner) ?? of(caption);
    if (unit && isBare(text, blocks[block]!)) units.set(block, unit);
  }
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]!.kind !== 'cell') continue;
    let to = from;
    while (blocks[to]?.kind === 'cell') to++;
    const cells = blocks.slice(from, to);
    if (!cells.some((_, i) => placed.has(from + i))) {
      const together = [...blocks.slice(Math.max(0, from - 1), from), ...cells]
        .map((block) => declared(text, block, style, false))
        .filter((unit) => unit !== null);
      const [one] = together;
      if (one && together.every((unit) => unit.unit === one.unit && unit.power === one.power))
        cells.forEach((cell, i) => {
          if (isBare(text, cell)) units.set(from + i, one);
        });
    }
    from = to;
  }
  return units;
}

const isBare = (text: string, { start, end }: Block): boolean => BARE.test(text.slice(start, end));
const isPercent = (text: string, { start, end }: Block): boolean =>
  /^[+-]?\d[\d.,]{0,20} ?%$/.test(text.slice(start, end));
const BARE = /^(?:[+-]?\d[\d.,' ]{0,30}|\([\d.,]{1,30}\))$/;
/** Characters of a block that can be the head of a table or a cell of it; longer ones are prose. */
const LONGEST_HEAD = 200;

/**
 * The unit that a caption or a cell declares without a number of its own.
 *
 * @param alone whether a unit without a scale counts ("tonnes"): in the cells at the edge of a table it does.
 */
function declared(text: string, { start, end }: Block, style: Style, alone: boolean): TableUnit | null {
  if (end - start > LONGEST_HEAD) return null;
  const tokens = tokenize(text, start, end);
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.kind === 'number' || tokens[i - 1]?.kind === 'number') continue;
    if (tokens[i]!.text === '%' || /^(?:percent|pct)$/.test(tokens[i]!.key))
      return { unit: '%', money: false, power: 0, kind: kindSaid(text.slice(start, end)) };
    const unit = moneyAt(tokens, i, style, alone) ?? quantityAt(tokens, i, style, alone);
    if (unit) return unit;
  }
  return null;
}

/** "€ bn", "US$ million". */
function moneyAt(tokens: readonly Token[], i: number, style: Style, alone: boolean): TableUnit | null {
  const code = codeOf(tokens[i]!);
  const money = code
    ? { code, to: i + (tokens[i + 1]?.text === '.' ? 2 : 1) }
    : (readPrefix(tokens, i, style.moneys) ?? readSuffix(tokens, i, style.moneys));
  const scaled = money?.code ? readScale(tokens, money.to, true) : null;
  if (scaled) return { unit: money!.code!, money: true, power: scaled.scale };
  return alone && money?.code ? { unit: money.code, money: true, power: 0 } : null;
}

/** "million yuan", "billions of dollars", "thousand tonnes". */
function quantityAt(tokens: readonly Token[], i: number, style: Style, alone: boolean): TableUnit | null {
  const scaled = readScale(tokens, i, false);
  if (!scaled) {
    const unit = alone && tokens[i]!.kind === 'word' ? unitByWord(tokens[i]!.key) : undefined;
    return unit && WEIGHED.test(unit.unit) ? { unit: unit.unit, money: false, power: 0 } : null;
  }
  const at = tokens[scaled.to]?.key === 'of' ? scaled.to + 1 : scaled.to;
  const money = readSuffix(tokens, at, style.moneys);
  if (money?.code && !money.minor) return { unit: money.code, money: true, power: scaled.scale };
  const noun = tokens[at]?.kind === 'word' ? measure(tokens, at, true) : null;
  return noun ? { unit: noun.unit, money: false, power: scaled.scale + noun.power } : null;
}
