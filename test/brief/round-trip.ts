import { compose } from '../../src/brief/compose.ts';
import { gather } from '../../src/brief/gather.ts';
import { briefMarkdown } from '../../src/brief/markdown.ts';
import { checkOne } from '../../src/commands/check.ts';
import { type Lake, openLake } from '../../src/lake/lake.ts';
import { placeOf } from '../../src/report/place.ts';
import type { Verdict } from '../../src/verdicts/verdict.ts';
import { generateLake } from './generated-lake.ts';

/** A figure of a brief as the checker returns it. */
export interface Returned {
  start: number;
  end: number;
  text: string;
  kind: string;
  verdict: Verdict['verdict'];
}

/** A brief on a generated lake; `check` holds a text against the releases it was written from. */
export interface Trip {
  text: string;
  check(text: string): Promise<Returned[]>;
  end(): void;
}

export async function tripOf(seed: number): Promise<Trip> {
  const { home, remove, ...where } = await generateLake(seed);
  const lake = await openLake(home);
  const facts = await gather(lake, { ...where, asKnown: null, watched: null }, [], []);
  const text = briefMarkdown(compose(facts, [], lake.releases(), '2024-09-01'), () => null);
  return {
    text,
    check: (given) => check(given, lake),
    end() {
      lake.close();
      remove();
    },
  };
}

async function check(text: string, lake: Lake): Promise<Returned[]> {
  const options = { date: null, asKnown: null, allowPrivate: false, reader: null };
  const effects = { stdin: async () => Buffer.from(text), agent: 'test', note: () => {} };
  const { article, verdicts } = await checkOne('-', options, lake, effects);
  return verdicts.map(({ claim, verdict }) => {
    const { start, end } = placeOf(article, claim.start, claim.end);
    return { start, end, text: claim.text, kind: claim.kind, verdict };
  });
}

/** One figure altered as slips do it, beyond what rounding forgives: a scale, a digit, two digits swapped. */
export function alter(
  text: string,
  figures: readonly Returned[],
  random: () => number,
): { text: string; at: Returned; instead: string } | null {
  const open = figures.filter((f) => /\d/.test(f.text) && (f.kind === 'level' || f.kind === 'change'));
  const at = open[Math.floor(random() * open.length)];
  if (!at) return null;
  const number = /\d[\d,.]*\d|\d/.exec(at.text)![0];
  const value = Number(number.replaceAll(',', ''));
  const by = [10, 0.1, 1.5, 0.6, 1.08, 0.9][Math.floor(random() * 6)]!;
  // What is told as about so much is not altered by a few percent.
  const factor = text.slice(0, at.start).endsWith('about ') && by > 0.5 && by < 1.5 ? 2 : by;
  const places = number.split('.')[1]?.length ?? 0;
  const changed = (value * factor).toFixed(Math.max(places, value * factor < 10 ? 2 : 0));
  // "3" for "3.00" would be a rounding, and 0.09 is what 0.1 may have been.
  const digits = changed.split('.')[1]?.length ?? 0;
  const grouped = Number(changed).toLocaleString('en-US', { minimumFractionDigits: digits });
  if (Math.abs(Number(changed) - value) <= 10 ** -places) return null;
  const instead = at.text.replace(number, grouped);
  return { text: text.slice(0, at.start) + instead + text.slice(at.end), at, instead };
}
