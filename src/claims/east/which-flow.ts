import type { Flow } from './flows.ts';
import { dealtFrom } from './respectively.ts';
import { type EasternSentence, inside } from './sentence.ts';
import type { Story } from './story.ts';

/** The last flow before the figure; Korean puts its verb behind: the next one, where the sentence has none before. */
export function flowFor(
  sentence: EasternSentence,
  from: number,
  to: number,
  k: number | null,
  { language, frame }: Story,
): Flow | null {
  const dealt =
    k === null
      ? null
      : dealtFrom(
          sentence,
          k,
          sentence.flows.filter((f) => !f.whole),
        );
  if (dealt) return dealt;
  const called = k === null ? undefined : calledBehind(sentence, k);
  if (called) return called;
  const here = inside(sentence.flows, from, to).filter((f) => !f.whole);
  if (here.length > 0) return here.at(-1)!;
  const kind = k === null ? null : sentence.figures[k]!.figure.kind;
  const zero = kind === 'zero';
  if (kind === 'rank') {
    const next = inside(sentence.flows, to, to + 14)[0];
    if (next) return next;
  }
  const first = k === null || inside(sentence.flows, 0, to).length === 0;
  if (!(zero || (first && (language === 'ko' || frame.flow === null)))) return null;
  return inside(sentence.flows, to, zero ? to + 40 : sentence.text.length).find((f) => !f.whole) ?? null;
}

/** "46억 달러의 무역수지 적자", "5억 달러 흑자", "71亿美元的逆差": the word right behind says what the figure is. */
function calledBehind({ flows, text, figures }: EasternSentence, k: number): Flow | undefined {
  const { end, figure } = figures[k]!;
  const next = flows.find((f) => f.start >= end);
  if (!next || next.start - end > 4 || figure.kind !== 'level') return undefined;
  const between = text.slice(end, next.start);
  return /^(?:的|의|어치의)\s?$/.test(between) || (next.flow === 'balance' && /^\s?$/.test(between))
    ? next
    : undefined;
}
