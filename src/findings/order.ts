import type { Finding, Kind } from './finding.ts';

/** What ended or began comes before what changed. */
const kinds: readonly Kind[] = [
  ...(['closure', 'stopped', 'resumed', 'collapse', 'surge', 'break', 'first', 'new-supplier'] as const),
  ...(['revision', 'mirror-gap', 'unit-value'] as const),
];
/** Kinds that are first of all doubts about the data. */
const doubts: readonly Kind[] = ['revision', 'mirror-gap', 'unit-value'];

/**
 * Findings as they are told: stories of many goods, then of one, then doubts about the data; among these by how surprising
 * they are, in steps of so many bits that sampling noise does not order them, then by kind and by what is at stake; and no
 * kind more than twice in a row while others wait. The three axes are never multiplied.
 */
export function inOrderOfNews(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      breadth(b) - breadth(a) ||
      step(b) - step(a) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      stake(b) - stake(a) ||
      (a.id < b.id ? -1 : 1),
  );
  return mixed(sorted);
}

const STEP_BITS = 8;
const step = ({ surprise: { bits } }: Finding): number => Math.floor(Math.min(bits ?? 0, 32) / STEP_BITS);

/** Closures are of many goods, totals of all of them. */
function breadth(f: Finding): number {
  if (doubts.includes(f.kind)) return 0;
  return f.kind === 'closure' ? 3 : f.codes[0] === 'TOTAL' ? 2 : 1;
}

/** Amounts in different units do not compare; money does. */
const stake = ({ materiality: { value, unit } }: Finding): number =>
  unit !== null && /^[A-Z]{3}$/.test(unit) ? (value ?? 0) : 0;

function mixed(sorted: readonly Finding[]): Finding[] {
  const out: Finding[] = [];
  const waiting = [...sorted];
  while (waiting.length > 0) {
    const [a, b] = out.slice(-2);
    const same = b && a!.kind === b.kind ? b.kind : null;
    const like = (f: Finding) => step(f) === step(waiting[0]!) && breadth(f) === breadth(waiting[0]!);
    const other = waiting.findIndex((f) => f.kind !== same && like(f));
    out.push(...waiting.splice(Math.max(0, other), 1));
  }
  return out;
}
