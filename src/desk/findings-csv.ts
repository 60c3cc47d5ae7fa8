import type { Finding } from '../findings/finding.ts';
import type { Scan } from '../findings/scan.ts';
import { codesWords, findingSentence } from '../report/findings-words.ts';
import { csv } from './csv.ts';

/** All findings of a scan: those told inside another one behind it, naming it, and at last those withdrawn. */
export function findingsCsv({ findings, withdrawn }: Pick<Scan, 'findings' | 'withdrawn'>): string {
  const rows = [...findings, ...withdrawn].flatMap((f) => [
    rowOf(f, null),
    ...f.children.map((child) => rowOf(child, f.id)),
  ]);
  return csv(COLUMNS, rows);
}

const COLUMNS = [
  ...(['id', 'inside', 'kind', 'status', 'flow', 'partner', 'codes', 'sentence'] as const),
  ...(['bits', 'p', 'q', 'atStake', 'unit', 'releases'] as const),
];

const rowOf = (f: Finding, inside: string | null) => ({
  ...{ id: f.id, inside, kind: f.kind, status: f.status, flow: f.flow, partner: f.partner },
  ...{ codes: codesWords(f), sentence: findingSentence(f) },
  ...{ bits: f.surprise.bits, p: f.surprise.p, q: f.surprise.q },
  ...{ atStake: f.materiality.value, unit: f.materiality.unit, releases: f.evidence.releases.join(' ') },
});
