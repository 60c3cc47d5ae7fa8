import type { Finding } from '../findings/finding.ts';
import type { Scan } from '../findings/scan.ts';
import { areaName } from '../records/areas.ts';
import { periodName } from '../records/period.ts';
import { watchedLine } from '../report/findings-text.ts';
import { axesWords, findingSentence, kindWords } from '../report/findings-words.ts';
import type { LetterBody } from './letter-body.ts';
import type { Topic } from './topic.ts';

/** Findings told in one letter; the desk has the others. */
const MOST = 20;

/**
 * What a scan says of goods or of a kind of finding, as a letter; null when it says nothing: goods that no release
 * covers, a kind of which none was found.
 */
export function findingsBody(
  scan: Scan,
  topic: Extract<Topic, { is: 'goods' | 'finding' }>,
): LetterBody | null {
  const of =
    topic.is === 'finding'
      ? scan.findings.filter((f) => f.kind === topic.kind)
      : scan.findings.filter((f) => f.context.some((c) => c.is === 'watched' && c.name === topic.goods));
  const answers =
    topic.is === 'goods'
      ? scan.watched.filter((w) => w.list === topic.goods && w.state !== 'not covered').map(watchedLine)
      : [];
  if (of.length === 0 && answers.length === 0) return null;
  const what = topic.is === 'finding' ? kindWords(topic.kind) : capital(topic.goods);
  const list = (heading: string, sentences: string[]) =>
    sentences.length === 0 ? [] : [{ heading, layout: 'list' as const, sentences, pictures: [] }];
  const more = of.length > MOST ? [`and ${of.length - MOST} more, which the desk lists`] : [];
  return {
    title: `${what}: ${areaName(scan.reporter)}, ${periodName(scan.period)}`,
    sections: [
      ...list('What is news', [...of.slice(0, MOST).map(told), ...more]),
      ...list('Asked for in any case', answers),
      ...list('How far this goes', scan.notes),
    ],
  };
}

const told = (f: Finding): string => `${findingSentence(f)} (${axesWords(f).join('; ')})`;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
