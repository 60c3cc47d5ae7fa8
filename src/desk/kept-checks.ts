import { randomUUID } from 'node:crypto';
import type { ChecksStore } from '../lake/checks-store.ts';
import { Refusal } from '../records/refusal.ts';
import type { CheckJob, CheckThread } from './check-thread.ts';
import { type Check, type Correction, packed, unpacked } from './checking.ts';
import { type FigureWords, figuresOf } from './figure-words.ts';
import { Denied } from './problem.ts';

/** A figure whose verdict or sentence the last run turned. */
export interface Turned {
  quote: string;
  before: string;
  now: string;
}

/** A check with its last run, in words. */
export interface KeptCheck {
  id: string;
  title: string | null;
  date: string | null;
  /** ISO instant of the last run. */
  made: string;
  /** Ids of the releases it was held against. */
  releases: string[];
  figures: FigureWords[];
  changed: Turned[];
}

/** Longer reasons to dismiss a figure are articles. */
const LONGEST_REASON = 300;

export type KeptChecks = ReturnType<typeof keptChecks>;

/** Checks of articles and what becomes of them: run again, read otherwise, a figure dismissed. Ids that are not kept are a 404. */
export function keptChecks(store: ChecksStore, thread: CheckThread, now: () => Date) {
  const runs = (id: string) => {
    const found = store.runs(id);
    if (found.length === 0) throw new Denied(404, `no check is kept as "${id.slice(0, 60)}"`);
    return found;
  };
  const last = (id: string): Check => unpacked(runs(id).at(-1)!.document);
  const add = async (id: string, given: CheckJob['given']) => {
    const { document, title, releases } = await thread.run({ given });
    store.add(id, title, { made: now().toISOString(), releases, document });
  };
  /** What the last run told otherwise than the one before it. */
  const changed = (id: string): Turned[] => {
    const [before, after] = runs(id).slice(-2);
    if (!before || !after) return [];
    const was = figuresOf(unpacked(before.document));
    return figuresOf(unpacked(after.document)).flatMap((f) => {
      const then = was[f.index];
      return then && (then.verdict !== f.verdict || then.sentence !== f.sentence)
        ? [
            {
              quote: f.quote,
              before: `${then.verdict}: ${then.sentence}`,
              now: `${f.verdict}: ${f.sentence}`,
            },
          ]
        : [];
    });
  };
  return {
    list: store.list,
    runs,
    last,
    changed,
    told(id: string): KeptCheck {
      const run = runs(id).at(-1)!;
      const result = unpacked(run.document);
      const { title, date } = result.article;
      const { made, releases: against } = run;
      return { id, title, date, made, releases: against, figures: figuresOf(result), changed: changed(id) };
    },
    /** Its id. `name` is the title of an article without any words, `date` when it appeared, whatever it says. */
    async make(name: string, bytes: Uint8Array, date: string | null): Promise<string> {
      const id = randomUUID();
      await add(id, { name, bytes, date });
      return id;
    },
    rerun: async (id: string): Promise<void> => add(id, { document: runs(id).at(-1)!.document }),
    async reread(id: string, index: string, correction: Correction): Promise<Check> {
      const { document: kept } = runs(id).at(-1)!;
      const before = unpacked(kept);
      const corrections = { ...before.corrections, [figureIndex(before, index)]: correction };
      const { document } = await thread.run({ given: { document: kept }, corrections });
      store.replaceLast(id, document);
      return unpacked(document);
    },
    /** An empty reason takes the dismissal back. */
    dismiss(id: string, index: string, reason: string): Check {
      const before = last(id);
      const dismissed = { ...before.dismissed };
      const i = figureIndex(before, index);
      const said = reason.trim();
      if (said.length > LONGEST_REASON)
        throw new Refusal(`the reason has ${said.length} characters: give it in at most ${LONGEST_REASON}`);
      if (said === '') delete dismissed[i];
      else dismissed[i] = said;
      const after = { ...before, dismissed };
      store.replaceLast(id, packed(after));
      return after;
    },
    remove(id: string): void {
      runs(id);
      store.remove(id);
    },
  };
}

function figureIndex(check: Check, index: string): number {
  const i = /^\d{1,6}$/.test(index) ? Number(index) : -1;
  if (!check.verdicts[i]) throw new Denied(404, `the check has no figure "${index.slice(0, 40)}"`);
  return i;
}
