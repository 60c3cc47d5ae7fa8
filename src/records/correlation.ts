import type { HsEdition } from './scheme.ts';

export interface Correlated {
  codes: string[];
  /** True when the codes hold the same goods in that edition, false when they hold others too. */
  exact: boolean;
}

/** The codes of HS 2022 as they stood in an earlier edition. */
export function inEdition(codes: readonly string[], edition: HsEdition): Correlated {
  if (edition === 'HS2022') return { codes: [...codes], exact: true };
  const before: Record<string, string[]> = {
    '300241': ['300220'],
    '401512': ['401511', '401519'],
    '851713': ['851712'],
    '851714': ['851712'],
  }; // prettier-ignore
  return { codes: [...new Set(codes.flatMap((c) => before[c] ?? [c]))].sort(), exact: false };
}
