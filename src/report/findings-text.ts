import pc from 'picocolors';
import type { Finding } from '../findings/finding.ts';
import type { Scan } from '../findings/scan.ts';
import type { WatchedAnswer } from '../findings/watched.ts';
import { party } from '../records/amount-words.ts';
import { periodName } from '../records/period.ts';
import { axesWords, codesWords, figure, findingSentence } from './findings-words.ts';

/** The scan for people: what is news, each with its axes, codes and evidence; watched lists; what was not looked at. */
export function scanText(scan: Scan, { color, top }: { color: boolean; top: number }): string {
  const c = pc.createColors(color);
  const { findings, watched, notes } = scan;
  const title = `${c.bold(`${party(scan.reporter)}, ${periodName(scan.period)}`)}: ${count(findings.length, 'finding')}\n`;
  const shown = findings.slice(0, top).map((f, i) => story(f, i + 1, c));
  const more = findings.length > top ? [`  and ${findings.length - top} more (--top)\n`] : [];
  const lists = [...new Set(watched.map((w) => w.list))].map((list) => {
    const own = watched.filter((w) => w.list === list);
    return `${c.bold(`watched: ${list}`)}\n${own.map((w) => `  ${watchedLine(w)}\n`).join('')}`;
  });
  const gone = scan.withdrawn.map((f) => `  withdrawn: ${findingSentence(f)}\n`);
  const known = notes.map((n) => `  ${c.dim(n)}\n`);
  return [title, ...shown, ...more, gone.join(''), ...lists, known.join('')].filter(Boolean).join('\n');
}

const count = (n: number, word: string): string => (n === 1 ? `1 ${word}` : `${n} ${word}s`);

/** Children and questions printed with a story; `--format json` has all. */
const CHILDREN = 6;
const QUESTIONS = 4;

function story(f: Finding, nth: number, c: ReturnType<typeof pc.createColors>): string {
  const status = f.status === 'new' ? '' : ` ${c.dim(`[${f.status}]`)}`;
  const lines = [
    `${String(nth).padStart(3)}. ${c.bold(f.kind)}${status} ${findingSentence(f)}`,
    ...f.children
      .slice(0, CHILDREN)
      .map((child) => `       ${findingSentence(child)} (${codesWords(child)})`),
    ...(f.children.length > CHILDREN ? [`       and ${f.children.length - CHILDREN} more`] : []),
    c.dim(`     ${axesWords(f).join('; ')}`),
    ...(f.children.length === 0 ? [c.dim(`     codes: ${codesWords(f)}`)] : []),
    ...f.evidence.questions.slice(0, QUESTIONS).map((q) => c.dim(`     tallyman ask "${q}"`)),
  ];
  return `${lines.join('\n')}\n`;
}

/** "face masks to North Korea: none, after …": what is told of something watched in any case. */
export function watchedLine({ goods, state, now, before }: WatchedAnswer): string {
  const { partner, flow } = now.question;
  const whom = `${flow === 'export' ? 'to' : 'from'} ${party(partner)}`;
  const told = (cell: { value: string | null; unit: string | null }) => figure(Number(cell.value), cell.unit);
  const then = before?.total ? `, ${told(before.total)} in ${periodName(before.total.period)}` : '';
  const what = `${goods} ${whom}`;
  switch (state) {
    case 'not covered':
      return `${what}: not covered; ${now.cells[0]?.note ?? 'no release holds it'}`;
    case 'none':
      return `${what}: none${then}`;
    case 'found':
      return `${what}: ${told(now.total!)}${then} (see above)`;
    case 'nothing changed':
      return `${what}: nothing changed beyond what is usual: ${told(now.total!)}${then}`;
    case 'no figure before':
      return `${what}: ${told(now.total!)}; no figure before to hold it against`;
  }
}
