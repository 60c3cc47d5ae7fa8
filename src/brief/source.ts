import { periodName } from '../records/period.ts';
import type { AnyQuestion } from '../series/indicator-question.ts';
import type { Answer, ReleaseRef } from '../series/question.ts';
import { listed } from './words.ts';

/** "China Customs", or "customs figures as quoted by Reuters and Yonhap". */
export function sourceOf(answers: readonly Answer<AnyQuestion>[]): string {
  const refs = new Map<string, ReleaseRef>();
  for (const a of answers) for (const r of a.releases) refs.set(r.id, r);
  const customs = [...new Set([...refs.values()].filter((r) => !r.saidBy).map((r) => r.publisher))];
  const press = [...new Set([...refs.values()].flatMap((r) => r.saidBy ?? []))];
  const told = [...customs, ...(press.length > 0 ? [`as quoted by ${listed(press)}`] : [])];
  const days = [...refs.values()].flatMap((r) => r.published ?? []).sort();
  const span =
    days.length === 0
      ? ''
      : days[0] === days.at(-1)
        ? ` (${periodName(days[0]!)})`
        : ` (${periodName(days[0]!)} to ${periodName(days.at(-1)!)})`;
  return `${told.join('; ')}${span}`;
}
