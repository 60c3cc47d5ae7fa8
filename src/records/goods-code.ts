import { Refusal } from './refusal.ts';

/** Numbers of digits a goods code may have. 9 is Japan's; odd lengths otherwise mean a lost leading zero. */
const LENGTHS = new Set([2, 4, 6, 8, 9, 10]);

/**
 * Reads a goods code as people write it: `HS:6307.90`, `6307 90 10`, `9025.11+9025.19`, a range of chapters
 * `HS:50-63`, `TOTAL`. Gives the stored form: digits without dots, joined codes sorted (`902511+902519`).
 * Throws `Refusal` naming the value when it is none of these.
 */
export function parseCode(text: string): string {
  const bare = text.trim().replace(/^HS\s*:?\s*/i, '');
  if (/^total$/i.test(bare)) return 'TOTAL';
  const codes = new Set<string>();
  for (const part of bare.split('+')) for (const code of readPart(part, text)) codes.add(code);
  const sorted = [...codes].sort();
  for (const [i, code] of sorted.entries()) {
    const wider = sorted[i - 1];
    // Sorted text puts a code right behind the one that contains it.
    if (wider && code.startsWith(wider)) {
      throw new Refusal(`"${text}" would count HS ${code} twice: HS ${wider} contains it. Leave one out.`);
    }
  }
  return sorted.join('+');
}

function readPart(part: string, whole: string): string[] {
  const range = /^\s*(?:HS\s*:?)?\s*(\d\d)\s*[-–]\s*(\d\d)\s*$/i.exec(part);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    if (from > to) throw new Refusal(`Range of chapters "${part.trim()}" in "${whole}" runs backwards.`);
    return chapters(from, to);
  }
  const digits = part
    .trim()
    .replace(/^HS\s*:?\s*/i, '')
    .replace(/[.\s]/g, '');
  if (!/^\d+$/.test(digits)) {
    throw new Refusal(`"${whole}" is not a goods code. Write 2 to 10 digits, as in HS:6307.90, or TOTAL.`);
  }
  if (!LENGTHS.has(digits.length)) {
    throw new Refusal(
      `Goods code "${part.trim()}" has ${digits.length} digits; codes have 2, 4, 6, 8, 9 or 10. Is a leading zero lost?`,
    );
  }
  const chapter = Number(digits.slice(0, 2));
  // Chapter 77 is kept free by the HS; 98 and 99 are for national use.
  if (chapter === 0 || chapter === 77) {
    throw new Refusal(
      `Goods code "${part.trim()}" begins with ${digits.slice(0, 2)}, which is no HS chapter (01 to 76, 78 to 99).`,
    );
  }
  return [digits];
}

/** Two-digit codes of a run of HS chapters, both ends included, without the empty chapter 77. */
export function chapters(from: number, to: number): string[] {
  const out: string[] = [];
  for (let n = from; n <= to; n++) if (n !== 77 && n > 0) out.push(String(n).padStart(2, '0'));
  return out;
}

/** `63079010` -> `HS:6307.90.10`; `902511+902519` -> `HS:9025.11+9025.19`; `TOTAL` stays. */
export function formatCode(code: string): string {
  if (code === 'TOTAL') return code;
  return `HS:${code.split('+').map(dotted).join('+')}`;
}

function dotted(code: string): string {
  const parts = [code.slice(0, 4)];
  if (code.length > 4) parts.push(code.slice(4, 6));
  if (code.length > 6) parts.push(code.length === 9 ? code.slice(6) : code.slice(6, 8));
  if (code.length === 10) parts.push(code.slice(8));
  return parts.join('.');
}

/** Digits of the shortest code, 0 for `TOTAL`: the `level` of a record. */
export function codeLevel(code: string): number {
  if (code === 'TOTAL') return 0;
  return Math.min(...code.split('+').map((c) => c.length));
}
