import type { Finding } from '../findings/finding.ts';
import type { Scan } from '../findings/scan.ts';
import { answerOf, cellOf } from './answer-json.ts';
import { findingSentence } from './findings-words.ts';

/** The document of `scan --format json`, as docs/findings.md describes it. */
export function scanJson({ findings, withdrawn, watched, ...head }: Scan): string {
  const document = {
    ...head,
    findings: findings.map(findingOf),
    withdrawn: withdrawn.map(findingOf),
    watched: watched.map(({ now, before, ...w }) => ({
      ...w,
      now: answerOf(now),
      before: before && answerOf(before),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

const findingOf = (f: Finding): object => ({
  ...f,
  sentence: findingSentence(f),
  evidence: { ...f.evidence, cells: f.evidence.cells.map(cellOf) },
  children: f.children.map(findingOf),
});
