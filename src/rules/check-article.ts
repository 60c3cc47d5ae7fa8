import { accuse, type Judged } from './accuse.ts';
import { holds, relationOf } from './constraint.ts';
import { contested, isDoubtful } from './doubt.ts';
import type { Alarm, Broken, Check } from './rule.ts';
import { rules } from './rules.ts';
import { type Table, tableOf } from './table.ts';

/**
 * What an article's figures say of each other: every relation that could be recomputed, and an alarm for
 * each figure that cannot stand beside the others, errors first. One alarm a figure.
 */
export const checkArticle: Check = (claims) => {
  const table = tableOf(claims);
  const findings = rules.map((rule) => rule.find(table));
  const judged = findings.flatMap(({ constraints = [] }) =>
    constraints.flatMap((constraint): Judged[] => {
      const how = holds(constraint, table.readings);
      return how === null ? [] : [{ constraint, holds: how }];
    }),
  );
  const doubted = contested(table);
  const isHint = ({ constraint, holds }: Judged) => holds === 'no' && isDoubtful(constraint, doubted, table);
  const hints = judged.filter(isHint).map(({ constraint }) => constraint);
  const certain = judged.filter((one) => !isHint(one));
  const errors = accuse(certain, hints, table).flatMap((broken) => worded(broken, table));
  const rest = findings.flatMap(({ alarms = [] }) => alarms);
  return {
    relations: judged.map(({ constraint, holds }) => relationOf(constraint, table.readings, holds)),
    alarms: oneEach([...errors, ...rest].sort((a, b) => rank(a) - rank(b))),
  };
};

/** The first rule that has words for the break. */
function worded(broken: Broken, table: Table): Alarm[] {
  for (const rule of rules) {
    const alarm = rule.explain?.(broken, table);
    if (alarm) return [alarm];
  }
  return [];
}

const rank = (alarm: Alarm): number => (alarm.severity === 'error' ? 0 : 1);

function oneEach(alarms: readonly Alarm[]): Alarm[] {
  const seen = new Set<number>();
  return alarms.filter(({ claim }) => !seen.has(claim) && seen.add(claim));
}
