import type { Link } from '../claim.ts';
import type { EasternSentence } from './sentence.ts';
import type { Timed } from './timing.ts';

/** "从A增至B", "A에서 B로", "A의 3배", "A的两倍": which figures of a sentence the grammar ties. */
export function linksOf(sentence: EasternSentence, times: readonly Timed[]): Link[][] {
  const { figures, text, language } = sentence;
  const links: Link[][] = figures.map(() => []);
  for (let k = 1; k < figures.length; k++) {
    const [a, b] = [figures[k - 1]!, figures[k]!];
    const between = text.slice(a.end, b.start);
    if (between.length > 20) continue;
    const levels = a.figure.kind === 'level' && b.figure.kind === 'level' && a.figure.unit === b.figure.unit;
    if (
      levels &&
      (language === 'zh' ? MOVED_ZH : MOVED_KO).test(between) &&
      times[k - 1]!.period !== times[k]!.period
    )
      links[k]!.push({ role: 'previous', claim: a.index });
    if (a.figure.kind === 'level' && b.figure.kind === 'multiple' && OF.test(between))
      links[k]!.push({ role: 'from', claim: a.index });
    if (
      a.figure.unit !== b.figure.unit &&
      levels === false &&
      CONVERTS.test(between) &&
      money(a.figure.unit) &&
      money(b.figure.unit)
    )
      links[k - 1]!.push({ role: 'same', claim: b.index });
  }
  return links;
}

const MOVED_ZH = /^[^，。；]{0,4}(?:增|升|扩|涨|降|减|跌|缩)[^，。；]{0,4}(?:至|到)/;
const MOVED_KO = /^\s?에서\s/;
const OF = /^(?:的|의)\s?(?:约|近|약)?\s?$/;
const CONVERTS = /^\s?[（(]\s?(?:约合?|合|약|한화\s?약?)?\s?$|^，?(?:约合|折合)$/;
const money = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
