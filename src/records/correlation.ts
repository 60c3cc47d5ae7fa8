import { since2017, since2022 } from './correlation-table.ts';
import type { HsEdition } from './scheme.ts';

export interface Correlated {
  /** Empty when the earlier edition scatters the goods over too many codes to name. */
  codes: string[];
  /** True when the codes hold the same goods in that edition, false when they hold others too, or nobody looked. */
  exact: boolean;
}

interface Step {
  before: Map<string, string[]>;
  /** Codes that gathered something from more codes than could be named. */
  gathered: Set<string>;
  after: Map<string, string[]>;
}

const steps: [HsEdition, { before: string; after: string }][] = [
  ['HS2017', since2022],
  ['HS2012', since2017],
];
const read = new Map<HsEdition, Step>();

/**
 * Codes of HS 2022, two to six digits, as they stood in an earlier edition; a set of codes is exact when all
 * that was in the earlier ones is in the set. Knows the codes of the goods lexicon. For editions before
 * 2012 it gives the codes of 2012, never as exact.
 */
export function inEdition(codes: readonly string[], edition: HsEdition): Correlated {
  let at: Correlated = { codes: [...codes], exact: true };
  if (edition === 'HS2022') return at;
  for (const [earlier, table] of steps) {
    at = stepBack(at, step(earlier, table));
    if (earlier === edition) return at;
  }
  return { ...at, exact: false };
}

function stepBack({ codes, exact }: Correlated, { before, after, gathered }: Step): Correlated {
  const earlier = new Set(codes.flatMap((code) => before.get(code) ?? [code]));
  const held = (code: string): boolean => codes.some((c) => code.startsWith(c));
  const same = [...earlier].every((code) => (after.get(code) ?? []).every(held));
  const whole = codes.every((code) => !gathered.has(code));
  const narrowest = [...earlier].filter(
    (code) => ![...earlier].some((c) => c !== code && code.startsWith(c)),
  );
  return { codes: narrowest.sort(), exact: exact && same && whole };
}

function step(edition: HsEdition, table: { before: string; after: string }): Step {
  const found = read.get(edition) ?? {
    before: lines(table.before),
    after: lines(table.after),
    gathered: new Set(table.before.match(/\d+(?=:[\d ]*-)/g)),
  };
  read.set(edition, found);
  return found;
}

function lines(text: string): Map<string, string[]> {
  return new Map(
    text
      .split(';')
      .slice(0, -1)
      .map((line) => {
        const [code = '', to = ''] = line.trim().split(':');
        return [code, to.match(/\d+/g) ?? []];
      }),
  );
}
