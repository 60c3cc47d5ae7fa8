import { wordKey } from './words.ts';

/**
 * How well codes hold what the word means. `exact`: nothing more, nothing less. `broader`: they hold other
 * goods too, so a figure read from them is an upper bound. `loose`: publishers differ on what the word
 * takes in, so a difference proves nothing.
 */
export type Fit = 'exact' | 'broader' | 'loose';

/** China's own eight-digit codes for the goods, in force for the years named (null = open). */
export interface ChinaCodes {
  from: number | null;
  to: number | null;
  codes: string[];
  fit: Fit;
}

/** A kind of goods that trade news speaks of. */
export interface Goods {
  /** `face-masks`. */
  id: string;
  /** `face masks`. */
  label: string;
  /** Every way the lexicon knows to say it, the label first; plural and spelling by rule. */
  words: string[];
  /** HS 2022, two to six digits, empty when no agreed code list exists (then `broad` says why). */
  codes: string[];
  fit: Fit;
  china: ChinaCodes[];
  /** What they are counted in: item, pair, kg, t, l, bbl, dose, m, m2, m3, kWh; null if nothing is natural. */
  unit: string | null;
  /** Which of China's two quantities holds that unit, where known. */
  column: 1 | 2 | null;
  broad: string | null;
  note: string | null;
  /** Ids of other goods the same words may mean. */
  also: string[];
  /** Who published the code list under this name, and which issue; null for plain goods. */
  edition: string | null;
}

/**
 * A word as the table gives it: `?` needs trade words around it, `^` must stand in lower case, `<` means less
 * than the line does ("surgical masks" of masks) and becomes goods of its own, whose codes hold more. Capitals
 * mean what they say: `DAP` only as an acronym, `Champagne` may be a capital anywhere.
 */
export interface Wording {
  text: string;
  needsContext: boolean;
  lowerOnly: boolean;
  upperOnly: boolean;
  proper: boolean;
  plural: boolean;
}

export interface Line {
  goods: Goods;
  wordings: Wording[];
}

/**
 * Reads a table of goods, one a line: `label | words | codes | unit | more | more`. Codes are led by `~` when
 * broader and `?` when loose; `-` is none. Unit `item@2` says China's second quantity holds it. More is any
 * of: `cn2022- 63079010`, `cn-2021 ~63079000`, `also <id>`, `broad <why>`, `note <text>`, `edition <text>`.
 * A word given in the plural and in the singular may carry different signs: `chips, chip^?`.
 */
export function readTable(table: string): Line[] {
  const lines: Line[] = [];
  for (const row of table.split('\n')) {
    if (row.trim()) lines.push(...readLine(row));
  }
  return lines;
}

function readLine(row: string): Line[] {
  const [head = '', others = '', codes = '-', measure = '', ...more] = row.split('|').map((c) => c.trim());
  const words = [head, ...others.split(',')].map((w) => w.trim()).filter(Boolean);
  const wordings = words.filter((w) => !isNarrower(w)).map(readWording);
  const label = wordings[0]!.text;
  const [unit = '', column = ''] = measure.split('@');
  const goods: Goods = {
    id: goodsId(label),
    label,
    words: wordings.map((w) => w.text),
    ...readCodes(codes),
    china: [],
    unit: unit || null,
    column: column === '1' ? 1 : column === '2' ? 2 : null,
    broad: null,
    note: null,
    also: [],
    edition: null,
  };
  for (const part of more) readExtra(goods, part);
  const narrower = words.filter(isNarrower).map(readWording);
  return [{ goods, wordings }, ...narrower.map((wording) => partOf(goods, wording))];
}

const isNarrower = (word: string): boolean => word.includes('<');

/** Goods that the codes of wider goods hold among others. */
function partOf(wider: Goods, wording: Wording): Line {
  const less = (fit: Fit): Fit => (fit === 'exact' ? 'broader' : fit);
  const goods: Goods = {
    ...wider,
    id: goodsId(wording.text),
    label: wording.text,
    words: [wording.text],
    fit: less(wider.fit),
    china: wider.china.map((c) => ({ ...c, fit: less(c.fit) })),
    note: `The codes hold all ${wider.label}.${wider.note ? ` ${wider.note}.` : ''}`,
  };
  return { goods, wordings: [wording] };
}

const SIGNS = '?^<';

function readWording(text: string): Wording {
  let end = text.length;
  while (SIGNS.includes(text[end - 1]!)) end--;
  const [bare, flags] = [text.slice(0, end), text.slice(end)];
  const last = bare.slice(bare.lastIndexOf(' ') + 1).toLowerCase();
  return {
    text: bare,
    needsContext: flags.includes('?'),
    lowerOnly: flags.includes('^'),
    upperOnly: /^[A-Z]{2,}$/.test(bare),
    proper: /^[A-Z][a-z]/.test(bare),
    plural: last.endsWith('s') && wordKey(last) !== last,
  };
}

function readCodes(text: string): { codes: string[]; fit: Fit } {
  const codes = text.match(/\d+/g) ?? [];
  const loose = text.startsWith('?') || codes.length === 0;
  return { codes, fit: loose ? 'loose' : text.startsWith('~') ? 'broader' : 'exact' };
}

function readExtra(goods: Goods, part: string): void {
  if (!part) return;
  const cut = part.indexOf(' ');
  const [key, rest] = [part.slice(0, cut), part.slice(cut + 1).trim()];
  const years = /^cn(\d{4})?(?:-(\d{4})?)?$/.exec(key);
  if (years) {
    const [from, to] = [years[1], years[2]].map((y) => (y ? Number(y) : null)) as [
      number | null,
      number | null,
    ];
    goods.china.push({ from, to, ...readCodes(rest) });
  } else if (key === 'also') goods.also = rest.split(',').map((id) => id.trim());
  else if (key === 'broad') goods.broad = rest;
  else if (key === 'note') goods.note = rest;
  else if (key === 'edition') goods.edition = rest;
  else throw new Error(`goods table: what is "${part}" in the line of ${goods.label}?`);
}

/** `Crude oil` -> `crude-oil`. */
export function goodsId(label: string): string {
  return label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}
