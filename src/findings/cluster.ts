import type { Finding } from './finding.ts';

/**
 * One story per cluster: within a pair that closed, chapters and goods that stopped; within a chapter that closed, its
 * goods; within a pair's total that fell or rose, the goods that did the same way.
 */
export function clustered(findings: readonly Finding[]): Finding[] {
  const parents = findings.filter(isParent).sort((a, b) => reach(a) - reach(b));
  const inside = new Map<string, Finding[]>();
  const out: Finding[] = [];
  for (const f of findings) {
    const parent = parents.find((p) => p !== f && holds(p, f));
    if (!parent) out.push(f);
    else inside.set(parent.id, [...(inside.get(parent.id) ?? []), f]);
  }
  return out.map((f) => {
    const found = inside.get(f.id) ?? [];
    const goods = found.flatMap((c) => (isParent(c) ? c.children : [c]));
    const known = new Set(f.children.map((c) => c.id));
    return { ...f, children: [...f.children, ...goods.filter((c) => !known.has(c.id))] };
  });
}

const isParent = (f: Finding): boolean =>
  f.kind === 'closure' || (f.codes[0] === 'TOTAL' && (f.kind === 'collapse' || f.kind === 'surge'));

/** The widest first: all partners, a pair, a chapter. */
const reach = (f: Finding): number =>
  f.partner === 'WLD' ? 0 : f.kind !== 'closure' ? 1 : f.codes[0] === 'TOTAL' ? 2 : 3;

function holds(parent: Finding, f: Finding): boolean {
  if (parent.flow !== f.flow || (parent.partner !== 'WLD' && parent.partner !== f.partner)) return false;
  if (parent.kind !== 'closure') return f.kind === parent.kind && f.codes[0] !== 'TOTAL';
  if (f.kind !== 'stopped' && f.kind !== 'closure') return false;
  if (f.kind === 'closure' && reach(f) <= reach(parent)) return false;
  return parent.codes[0] === 'TOTAL' || f.codes.every((c) => parent.codes.some((p) => c.startsWith(p)));
}
