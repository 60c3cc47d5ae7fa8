import pc from 'picocolors';
import { range } from '../records/amount-words.ts';
import type { DateVerdict } from '../verdicts/judge-dates.ts';
import type { SightingVerdict } from '../verdicts/judge-sightings.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { alarmSentence } from './alarm-words.ts';
import { type Checked, countVerdicts } from './checked.ts';
import { dateSentence } from './date-words.ts';
import { innocent } from './oddity-words.ts';
import { type Place, placeOf } from './place.ts';
import { reading, subject } from './reading.ts';
import { sightingSentence } from './sighting-words.ts';
import { againstWords, chainWords, sourcesOf } from './sources.ts';
import { found, matched, offerSentence, verdictSentence } from './verdict-words.ts';
import { width, wrapped } from './wrapped.ts';

export interface TextOptions {
  color: boolean;
  columns: number;
}

type Colors = ReturnType<typeof pc.createColors>;

/**
 * The report for people: what is wrong first, each in a frame with its place, reading, evidence and
 * offer; then what could not be checked and why; then what matches and by which release.
 */
export function textReport(checked: Checked, options: TextOptions): string {
  return articleText(checked, pc.createColors(options.color), options.columns);
}

function articleText({ article, verdicts, dates, sightings }: Checked, c: Colors, columns: number): string {
  const at = (v: Verdict) => placeOf(article, v.claim.start, v.claim.end);
  const pick = (...words: Verdict['verdict'][]) => verdicts.filter((v) => words.includes(v.verdict));
  const wrong = [...pick('inconsistent'), ...pick('contradicted'), ...pick('implausible', 'ambiguous')];
  const frames = wrong.map((v) => `${frame(v, verdicts, article.path, at, c, columns)}\n`);
  const sections = [
    frames.join('\n'),
    list('unchecked', '○', pick('unchecked'), at, verdicts, c, columns),
    list('match', '✓', pick('match'), at, verdicts, c, columns),
    dateList(dates, article, c),
    sightingList(sightings, article, c),
    sourceList(verdicts, c),
  ].filter(Boolean);
  return `${sections.join('\n')}${sections.length ? '\n' : ''}${c.bold(article.path)}: ${tally(verdicts, c)}\n`;
}

/** Who said what, a line a source; where nobody is named there is nothing to list. */
function sourceList(verdicts: readonly Verdict[], c: Colors): string {
  const told = sourcesOf(verdicts);
  if (told.every((t) => t.chain.length === 0)) return '';
  const lines = told.map(({ chain, figures, against }) => {
    const held = against.length > 0 ? `\n       ${c.dim(`held against ${againstWords(against)}`)}` : '';
    return `  ${String(figures.length).padStart(3)}  ${chainWords(chain)}${held}`;
  });
  return `${c.bold('sources')}\n${lines.join('\n')}\n`;
}

/** Days held against the events stored, a line each. */
function dateList(dates: readonly DateVerdict[], article: Checked['article'], c: Colors): string {
  if (dates.length === 0) return '';
  const lines = dates.map(({ claim, verdict, event }) => {
    const { line, column } = placeOf(article, claim.start, claim.end);
    const sign = verdict === 'match' ? c.green('✓') : c.yellow('?');
    return `${sign} ${c.dim(`${line}:${column}`.padEnd(8))} ${claim.text}  ${dateSentence({ claim, verdict, event })}`;
  });
  return `${c.bold('dates')}\n${lines.join('\n')}\n`;
}

/** What pictures from above are said to show, a line each. */
function sightingList(sightings: readonly SightingVerdict[], article: Checked['article'], c: Colors): string {
  if (sightings.length === 0) return '';
  const sign = { match: c.green('✓'), ambiguous: c.yellow('?'), unchecked: c.dim('○') };
  const lines = sightings.map((s) => {
    const { line, column } = placeOf(article, s.claim.start, s.claim.end);
    return `${sign[s.verdict]} ${c.dim(`${line}:${column}`.padEnd(8))} "${s.claim.text}"  ${sightingSentence(s)}`;
  });
  return `${c.bold('seen from above')}\n${lines.join('\n')}\n`;
}

function frame(
  v: Verdict,
  all: readonly Verdict[],
  path: string,
  at: (v: Verdict) => Place,
  c: Colors,
  columns: number,
): string {
  const place = at(v);
  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  const bar = c.dim('|');
  const paint = v.verdict === 'ambiguous' || v.verdict === 'implausible' ? c.yellow : c.red;
  const shown = excerpt(place, Math.max(40, columns - number.length - 4));
  const rule = v.alarm && v.verdict !== 'contradicted' ? `[${v.alarm.rule}]` : '';
  const lines = [
    `${paint(c.bold(`${v.verdict}${rule}`))}${c.bold(`: ${verdictSentence(v, all)}`)}`,
    `${gutter} ${c.dim('-->')} ${path}:${place.line}:${place.column}`,
    `${gutter} ${bar}`,
    `${c.dim(number)} ${bar} ${shown.text}`,
    `${gutter} ${bar} ${' '.repeat(width(shown.text.slice(0, shown.from)))}${paint('^'.repeat(width(shown.text.slice(shown.from, shown.to))))}`,
  ];
  const says = (label: string, text: string) => lines.push(`${gutter} ${c.dim('=')} ${label} ${text}`);
  says('read as:', reading(v.claim));
  for (const a of v.claim.assumptions) says('assumed:', a);
  for (const i of v.alarm?.against ?? []) {
    const other = all[i]!;
    says('against:', `${subject(other.claim)}: ${other.claim.text} (line ${at(other).line})`);
  }
  if (v.oddity) {
    if (v.oddity.kind === 'fatality') {
      const cases = all[v.oddity.cases]!;
      says('against:', `${subject(cases.claim)}: ${cases.claim.text} (line ${at(cases).line})`);
    } else says('against:', v.oddity.past);
    for (const reason of innocent(v.oddity)) says('may be: ', reason);
  }
  if (v.comparison) {
    says('stated: ', range(v.comparison.stated, v.comparison.unit));
    says('data:   ', found(v, v.comparison));
  }
  for (const line of helps(v, all)) lines.push(`${gutter} ${c.green('help:')} ${line}`);
  return lines.join('\n');
}

function helps(v: Verdict, all: readonly Verdict[]): string[] {
  const rule =
    v.alarm && v.verdict !== 'contradicted'
      ? alarmSentence(
          v.alarm,
          all.map((x) => x.claim),
        ).help
      : null;
  // The alarm's own sentence has told what would fit the article.
  const offers = v.offers.filter((o) => o.how !== 'article').map((o) => offerSentence(v, o));
  const page = v.verdict === 'implausible' ? ['tallyman explain implausible'] : [];
  return [...(rule ? [rule] : []), ...offers, ...page].filter((line, i, lines) => lines.indexOf(line) === i);
}

function list(
  title: string,
  sign: string,
  verdicts: Verdict[],
  at: (v: Verdict) => Place,
  all: readonly Verdict[],
  c: Colors,
  columns: number,
): string {
  if (verdicts.length === 0) return '';
  const paint = title === 'match' ? c.green : c.dim;
  const wide = Math.min(22, Math.max(...verdicts.map((v) => width(v.claim.text))));
  const lines = verdicts.map((v) => {
    const place = `${at(v).line}:${at(v).column}`.padEnd(8);
    const printed = v.claim.text.replace(/\s+/g, ' ');
    const head = `${paint(sign)} ${c.dim(place)} ${printed}${' '.repeat(Math.max(0, wide - width(printed)))}  `;
    const indent = 11 + wide + 2;
    const reason = v.verdict === 'match' ? matched(v) : verdictSentence(v, all);
    const said = `${subject(v.claim)}\n${reason}`;
    return head + wrapped(said, indent, Math.max(30, columns - indent)).trimStart();
  });
  return `${c.bold(title)}\n${lines.join('\n')}\n`;
}

function tally(verdicts: readonly Verdict[], c: Colors): string {
  const n = countVerdicts(verdicts);
  const part = (count: number, word: string, paint: (s: string) => string) =>
    count ? [paint(`${count} ${word}`)] : [];
  const parts = [
    ...part(n.match, n.match === 1 ? 'matches' : 'match', c.green),
    ...part(n.inconsistent, 'inconsistent', c.red),
    ...part(n.contradicted, 'contradicted', c.red),
    ...part(n.implausible, 'implausible', c.yellow),
    ...part(n.ambiguous, 'ambiguous', c.yellow),
    ...part(n.unchecked, 'unchecked', c.dim),
  ];
  const figures = `${verdicts.length} figure${verdicts.length === 1 ? '' : 's'}`;
  return parts.length ? `${figures}: ${parts.join(', ')}` : `${figures} to check`;
}

/** The part of a long line around the span, cut at `…`, so that the carets stand under it. */
function excerpt(place: Place, room: number): { text: string; from: number; to: number } {
  const { text, from, to } = place;
  if (width(text) <= room) return { text: text.replace(/\t/g, ' '), from, to };
  const around = Math.max(0, room - (to - from) - 2);
  const start = Math.max(0, Math.min(from - Math.ceil(around / 2), text.length - room + 1));
  const end = Math.min(text.length, start + room - 2);
  const head = start > 0 ? '…' : '';
  return {
    text: `${head}${text.slice(start, end)}${end < text.length ? '…' : ''}`.replace(/\t/g, ' '),
    from: from - start + head.length,
    to: Math.min(to, end) - start + head.length,
  };
}
