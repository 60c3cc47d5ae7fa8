import { unitByGacc, unitByWord } from '../../records/units.ts';
import type { EasternSentence } from './sentence.ts';

/** "每吨106美元", "톤당 500달러": the unit that a price is told for, null where none is named. */
export function perOf({ text, figures }: EasternSentence, k: number): string | null {
  const { start } = figures[k]!;
  const before = text.slice(Math.max(figures[k - 1]?.end ?? 0, start - 16), start);
  const word = /每(公斤|千克|立方米|[吨桶只台辆件双克升剂头箱])[^，。；]{0,8}$/.exec(before)?.[1];
  if (word) return (word === '公斤' ? 'kg' : unitByGacc(word)?.unit) ?? null;
  const korean = /(톤|배럴|t|kg|㎏|리터|켤레|대|개)\s?당[^,.]{0,8}$/.exec(before)?.[1];
  return korean ? (PER[korean] ?? unitByWord(korean)?.unit ?? null) : null;
}
const PER: Record<string, string> = {
  톤: 't',
  배럴: 'bbl',
  '㎏': 'kg',
  리터: 'l',
  켤레: 'pair',
  대: 'item',
  개: 'item',
};

/** "占总额的三成", "전체의 95.6%": of the amount told before, and of none that has a name of its own. */
export function isOfTotal({ text, figures }: EasternSentence, k: number): boolean {
  const { start } = figures[k]!;
  return /(?:占(?:到|了|其)?总[额量值数](?:的)?|(?:^|[^가-힣])전체의\s?)(?:约|近|逾|超过|약\s?)?$/.test(
    text.slice(Math.max(0, start - 14), start),
  );
}
