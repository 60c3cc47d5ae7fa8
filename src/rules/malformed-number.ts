import { alarmAt } from './alarm.ts';
import type { Rule } from './rule.ts';

/** "1,483,60": which digit is lost cannot be known, so nothing is guessed. */
export const malformedNumber: Rule = {
  name: 'malformed-number',
  about: 'the digits of a number are not grouped in any known way',
  find: ({ claims }) => ({
    alarms: claims.flatMap((claim, i) =>
      claim.malformed ? [alarmAt('malformed-number', 'error', i, [], { why: claim.malformed })] : [],
    ),
  }),
};
