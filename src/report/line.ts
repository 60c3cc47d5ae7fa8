import type { Checked } from './checked.ts';
import { placeOf } from './place.ts';
import { verdictSentence } from './verdict-words.ts';

/** One line a figure, as compilers print them: `a.md:12:34: inconsistent[part-exceeds-whole]: …`. */
export function lineReport({ article, verdicts }: Checked): string {
  const lines = verdicts.map((v) => {
    const at = placeOf(article, v.claim.start, v.claim.end);
    const rule = v.verdict === 'inconsistent' || v.verdict === 'ambiguous' ? v.alarm?.rule : null;
    const odd = v.verdict === 'implausible' ? v.oddity?.kind : null;
    const tag = rule ?? odd ?? (v.verdict === 'unchecked' ? v.code : null);
    return `${article.path}:${at.line}:${at.column}: ${v.verdict}${tag ? `[${tag}]` : ''}: ${v.claim.text}: ${verdictSentence(v, verdicts)}`;
  });
  return lines.map((l) => `${l.replace(/\s+/g, ' ')}\n`).join('');
}
