import { median, spreadOf } from '../records/median.ts';
import type { GroupMonth, Groups } from '../series/panel-activity.ts';
import { FALSE_SHARE, qValues } from './false-discoveries.ts';
import { empiricalTail } from './tail.ts';

/** A group of goods that went to zero together in the month. */
export interface Closed {
  partner: string | null;
  chapter: string | null;
  known: number;
  zero: number;
  expected: number;
  /** The pooled score, less the group's own median over two years, in its own spreads. */
  score: number;
  p: number;
  q: number;
}

/** Months before that a group's own usual is taken from, at least. */
const FEWEST_MONTHS = 6;

/**
 * Judges every group by its pooled score: one zero month of one series is hardly ever significant, those of a pair
 * together are. The tail is that of all groups' scores in the 24 months before.
 *
 * @returns scores of all groups of the month, highest first
 */
export function judgeGroups({ groups, chapters }: Groups): Closed[] {
  const byGroup = new Map<string, GroupMonth[]>();
  for (const g of groups) {
    const key = `${g.partner} ${g.chapter}`;
    const months = byGroup.get(key);
    if (months) months.push(g);
    else byGroup.set(key, [g]);
  }
  const nulls = new Map<string, number[]>();
  const judged: (Omit<Closed, 'p' | 'q'> & { kind: string })[] = [];
  for (const months of byGroup.values()) {
    const past = months.filter((m) => m.origin > 0).map((m) => m.z);
    const now = months.find((m) => m.origin === 0);
    if (!now || past.length < FEWEST_MONTHS) continue;
    const usual = median(past);
    const spread = Math.max(1, spreadOf(past));
    const kind = now.partner === null ? 'all' : now.chapter === null ? 'pair' : 'chapter';
    const sample = nulls.get(kind) ?? [];
    nulls.set(kind, sample);
    for (const z of past) sample.push((z - usual) / spread);
    const { partner, chapter, known, zero, expected } = now;
    judged.push({ partner, chapter, known, zero, expected, score: (now.z - usual) / spread, kind });
  }
  const out = [...nulls].flatMap(([kind, sample]) => {
    const tail = empiricalTail(sample);
    const own = judged
      .filter((j) => j.kind === kind)
      .map(({ kind: _, ...j }) => ({ ...j, p: tail(j.score) }));
    const q = qValues(
      own.map((j) => j.p),
      kind === 'chapter' ? chapters : own.length,
    );
    return own.map((j, i): Closed => ({ ...j, q: q[i]! }));
  });
  return out.sort((a, b) => b.score - a.score);
}

/** A closure is told when half of the goods that were to be expected to trade did not. */
export const isClosure = ({ q, zero, known, expected }: Closed): boolean =>
  q <= FALSE_SHARE && zero - expected >= (known - expected) / 2;
