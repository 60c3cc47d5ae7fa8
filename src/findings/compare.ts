import type { Finding } from './finding.ts';

/** Figures that differ by less are the same finding, not a changed one. */
const SAME = 0.005;

/**
 * Holds a scan against the last one that rested on other releases: what is confirmed, what reads differently now, and what
 * the new releases do not bear out. A finding that moved into a story, or out of one, is still there.
 */
export function compareScans(
  before: readonly Finding[],
  now: readonly Finding[],
): { findings: Finding[]; withdrawn: Finding[] } {
  const earlier = new Map(before.flatMap(withChildren).map((f) => [f.id, f]));
  const present = new Set(now.flatMap(withChildren).map((f) => f.id));
  return {
    findings: now.map((f) => {
      const old = earlier.get(f.id);
      return { ...f, status: !old ? 'new' : alike(old, f) ? 'confirmed' : 'changed' };
    }),
    withdrawn: before.filter((f) => !present.has(f.id)).map((f) => ({ ...f, status: 'withdrawn' })),
  };
}

const withChildren = (f: Finding): Finding[] => [f, ...f.children];

function alike(a: Finding, b: Finding): boolean {
  const close = (x: number | null, y: number | null) =>
    x === y || (x !== null && y !== null && Math.abs(x - y) <= SAME * Math.max(Math.abs(x), Math.abs(y)));
  const zeros = (f: Finding) => f.facts.goods?.zero ?? null;
  return (
    close(a.facts.now, b.facts.now) && close(a.facts.before, b.facts.before) && close(zeros(a), zeros(b))
  );
}
