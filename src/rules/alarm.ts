import { allowed, type Constraint, EVERYTHING } from './constraint.ts';
import type { Alarm, AlarmArgs, Broken, Recomputed, RuleName } from './rule.ts';
import type { Table } from './table.ts';

/** The stated result of a constraint and what its other figures allow, in the unit it is told in. */
export function recomputed(c: Constraint, table: Table): Recomputed {
  const first = table.readings[c.of[0]!]!;
  const { low, high } = allowed(c, 0, table.readings, 'strict') ?? EVERYTHING;
  return { result: c.of[0]!, low: low / first.factor, high: high / first.factor };
}

/** An alarm for a broken constraint; who else is in the story stands in `against`. */
export function alarmFor<R extends RuleName>(rule: R, broken: Broken, args: AlarmArgs[R]): Alarm {
  const others = new Set(broken.constraint.of);
  for (const c of broken.story) for (const i of c.of) others.add(i);
  others.delete(broken.accused);
  return {
    rule,
    severity: 'error',
    claim: broken.accused,
    against: [...others],
    args,
    offer: broken.offer,
  } as unknown as Alarm;
}

/** Something wrong in itself or odd beside one other figure. */
export function alarmAt<R extends RuleName>(
  rule: R,
  severity: Alarm['severity'],
  claim: number,
  against: number[],
  args: AlarmArgs[R],
): Alarm {
  return { rule, severity, claim, against, args, offer: null } as unknown as Alarm;
}
