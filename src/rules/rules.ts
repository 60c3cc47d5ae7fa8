import { balanceMismatch } from './balance-mismatch.ts';
import { changeMismatch } from './change-mismatch.ts';
import { componentChanges } from './component-changes.ts';
import { contradictsItself } from './contradicts-itself.ts';
import { conversionMismatch } from './conversion-mismatch.ts';
import { malformedNumber } from './malformed-number.ts';
import { multipleMismatch } from './multiple-mismatch.ts';
import { orderViolation } from './order-violation.ts';
import { partExceedsWhole } from './part-exceeds-whole.ts';
import { periodConflict } from './period-conflict.ts';
import { ratioMismatch } from './ratio-mismatch.ts';
import type { Rule } from './rule.ts';
import { scaleSlip } from './scale-slip.ts';
import { shareMismatch } from './share-mismatch.ts';
import { sumMismatch } from './sum-mismatch.ts';
import { unitConflict } from './unit-conflict.ts';
import { weightedChange } from './weighted-change.ts';
import { wrongBase } from './wrong-base.ts';

/** Every rule, those first that may know a better reason for what another found broken. */
export const rules: readonly Rule[] = [
  malformedNumber,
  scaleSlip,
  wrongBase,
  periodConflict,
  unitConflict,
  partExceedsWhole,
  contradictsItself,
  changeMismatch,
  multipleMismatch,
  shareMismatch,
  ratioMismatch,
  sumMismatch,
  balanceMismatch,
  componentChanges,
  weightedChange,
  conversionMismatch,
  orderViolation,
];
