import { crops } from './crops.ts';
import { energy } from './energy.ts';
import { groceries } from './groceries.ts';
import { livestock } from './livestock.ts';
import { manufactures } from './manufactures.ts';
import { medical } from './medical.ts';
import { metals } from './metals.ts';
import { produce } from './produce.ts';
import { type Goods, type Line, readTable, type Wording } from './table.ts';
import { phraseKey } from './words.ts';

const TABLES = [medical, crops, produce, livestock, groceries, energy, metals, manufactures];

/** A node of the tree of phrases: what may come next, and what ends here. */
export interface Node {
  next: Map<string, Node>;
  entry: { goods: Goods; wording: Wording } | null;
}

export interface Lexicon {
  all: Goods[];
  byId: Map<string, Goods>;
  byPhrase: Map<string, Goods>;
  root: Node;
}

let built: Lexicon | null = null;

/** The lexicon, built on first use. */
export function lexicon(): Lexicon {
  built ??= build(TABLES.flatMap(readTable));
  return built;
}

/** Phrases that lead to two goods, or to one twice over in different tables: a mistake in the tables. */
export function clashes(): string[] {
  const owner = new Map<string, string>();
  const out: string[] = [];
  for (const { goods, wordings } of TABLES.flatMap(readTable)) {
    for (const { text } of wordings) {
      const key = phraseKey(text);
      const other = owner.get(key);
      if (other && other !== goods.id) out.push(`${text}: ${other}, ${goods.id}`);
      owner.set(key, goods.id);
    }
  }
  return out;
}

function build(lines: Line[]): Lexicon {
  const lex: Lexicon = { all: [], byId: new Map(), byPhrase: new Map(), root: node() };
  for (const { goods, wordings } of lines) {
    lex.all.push(goods);
    lex.byId.set(goods.id, goods);
    for (const wording of wordings) {
      const key = phraseKey(wording.text);
      if (lex.byPhrase.has(key)) continue;
      lex.byPhrase.set(key, goods);
      let at = lex.root;
      for (const word of key.split(' ')) {
        const next = at.next.get(word) ?? node();
        at.next.set(word, next);
        at = next;
      }
      at.entry = { goods, wording };
    }
  }
  return lex;
}

function node(): Node {
  return { next: new Map(), entry: null };
}
