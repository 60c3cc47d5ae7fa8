import { findAreas } from '../records/areas.ts';
import { bareName, type Counting, plainName, SILENT } from '../records/indicator.ts';
import { Refusal } from '../records/refusal.ts';
import { wordTable } from '../records/word-table.ts';
import { type IndicatorQuestion, isTypedIndicator, parseIndicator } from '../series/indicator-question.ts';
import type { StoredIndicator } from '../series/indicators.ts';
import { isTyped } from '../series/question-text.ts';
import { askedDays } from './asked-days.ts';
import { askedPeriod } from './asked-period.ts';
import { fillers, flowWords } from './asked-words.ts';

/** A question in words for an indicator as it was read. */
export interface AskedIndicator {
  question: IndicatorQuestion;
  /** One sentence each. */
  assumptions: string[];
}

const countings: Record<string, Counting> = wordTable({
  ...{ new: 'new', newly: 'new', daily: 'new', day: 'new', weekly: 'new', week: 'new' },
  ...{ cumulative: 'cumulative', total: 'cumulative', totals: 'cumulative', toll: 'cumulative' },
  ...{ tally: 'cumulative', altogether: 'cumulative', far: 'cumulative', date: 'cumulative' },
});

/** Words of a question about people and days that name nothing. */
const more = new Set(
  'people persons patients there many number numbers reported confirmed recorded so up until till through as every end'.split(
    ' ',
  ),
);

/** Words of names that say what people fell ill with; they may be left out where one illness is stored. */
const illness = new Set(['covid', 'fever']);

const SAME: Record<string, string> = wordTable({
  ...{ 'covid-19': 'covid', coronavirus: 'covid', fevers: 'fever', feverish: 'fever', infections: 'case' },
  ...{ fatalities: 'death', died: 'death', dead: 'death', recovered: 'recovery', treated: 'treatment' },
});

/** `deaths` and `death` are one word. */
function stem(word: string): string {
  const same = SAME[word];
  if (same) return same;
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return /(?:ss|us|is)$/.test(word) || word.length < 4 ? word : word.replace(/s$/, '');
}

interface Word {
  start: number;
  end: number;
  key: string;
}

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/gu), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
    key: m[0].toLowerCase().replace(/['’]s$/, ''),
  }));

/**
 * A question for an indicator: in the grammar (`PRK fever-cases new 2022-05`), or in plain English for what is stored
 * of its area ("new fever cases in North Korea, 13 to 20 May 2022"). Null when it asks for trade or names nothing
 * that is stored.
 *
 * @param storedOf what is stored of an area
 * @param today `YYYY-MM-DD`, for "last month"
 * @throws Refusal for a question that names an indicator and no time
 */
export async function askedIndicator(
  text: string,
  storedOf: (area: string) => Promise<StoredIndicator[]>,
  today: string,
): Promise<AskedIndicator | null> {
  if (isTypedIndicator(text)) return { question: parseIndicator(text), assumptions: [] };
  const codes = [...new Set(findAreas(text).map((a) => a.code))];
  if (isTyped(text) || codes.length !== 1) return null;
  const stored = await storedOf(codes[0]!);
  return stored.length > 0 ? read(text, codes[0]!, stored, today) : null;
}

function read(
  text: string,
  area: string,
  stored: readonly StoredIndicator[],
  today: string,
): AskedIndicator | null {
  const assumptions: string[] = [];
  const taken = findAreas(text).map(({ start, end }) => ({ start, end }));
  const period = periodIn(text, today);
  if (period && !(period instanceof Refusal)) taken.push(period);
  const open = wordsOf(text).filter((w) => !taken.some((t) => t.start < w.end && w.start < t.end));
  const said = new Set(open.map((w) => stem(w.key)));
  const sites = [...new Set(stored.flatMap((s) => s.site ?? []))];
  const site = longest(
    sites.filter((s) =>
      plainName(s)
        .split(' ')
        .every((w) => said.has(stem(w))),
    ),
  );
  const here = stored.filter((s) => s.site === site);
  const name = nameIn(said, here);
  if (!name) return null;
  const known = new Set([...name.split(' '), ...(site === null ? [] : plainName(site).split(' '))].map(stem));
  const unread = open.find(
    (w) =>
      !known.has(stem(w.key)) &&
      !fillers.has(w.key) &&
      !more.has(w.key) &&
      !Object.hasOwn(countings, w.key) &&
      !illness.has(stem(w.key)),
  );
  if (unread && open.some((w) => flowWords.has(w.key))) return null;
  if (unread)
    throw new Refusal(
      `"${text.slice(unread.start, unread.end)}" in "${text}" is no word of a question for ${name}, which are stored: leave it out`,
    );
  if (period instanceof Refusal) throw period;
  const counting = countingIn(open, name, here, isUpTo(text, period!), assumptions);
  return {
    question: {
      ...{ area, site: site === null ? null : plainName(site), indicator: name, counting },
      ...{ from: period!.from, to: period!.to, asKnown: null },
    },
    assumptions: [...(period!.assumption ? [period!.assumption] : []), ...assumptions],
  };
}

type Read = { from: string; to: string; start: number; end: number; assumption: string | null };

function periodIn(text: string, today: string): Read | Refusal {
  try {
    return askedDays(text) ?? askedPeriod(text, today);
  } catch (e) {
    if (e instanceof Refusal) return e;
    throw e;
  }
}

/** "By 10 August": all until then, not what was of that day. */
const isUpTo = (text: string, { start }: Read): boolean =>
  /\b(?:by|until|till|up to|through|as of|as at)(?: the end of)?\s*$/i.test(text.slice(0, start));

const longest = (names: readonly string[]): string | null =>
  names.reduce<string | null>((a, b) => (a !== null && a.length >= b.length ? a : b), null);

/** The longest stored name all of whose words were said; an illness may be left out where it says nothing apart. */
function nameIn(said: ReadonlySet<string>, stored: readonly StoredIndicator[]): string | null {
  const names = [...new Set(stored.map((s) => s.indicator))];
  const named = (without: boolean) =>
    names.filter((n) =>
      n.split(' ').every((w) => said.has(stem(w)) || (without && SILENT.test(w) && n.split(' ').length > 1)),
    );
  const whole = longest(named(false));
  const found = whole ? [whole] : named(true).filter((n) => !contradicted(n, said));
  const best = longest(found);
  // "Deaths" of two illnesses stored: which is meant cannot be told.
  return best !== null && found.some((n) => n !== best && bareName(n) === bareName(best)) ? null : best;
}

/** "COVID deaths" are no fever deaths. */
const contradicted = (name: string, said: ReadonlySet<string>): boolean =>
  [...illness].some((i) => said.has(i) && !name.split(' ').includes(i));

function countingIn(
  open: readonly Word[],
  name: string,
  stored: readonly StoredIndicator[],
  upTo: boolean,
  assumptions: string[],
): Counting {
  const has = [...new Set(stored.filter((s) => s.indicator === name).map((s) => s.counting))];
  const said = open.map((w) => countings[w.key]).find((c) => c !== undefined && has.includes(c));
  if (said) return said;
  if (upTo && has.includes('cumulative')) {
    assumptions.push('the total until then; ask for what was new to have the day or month alone');
    return 'cumulative';
  }
  const chosen = (['new', 'level', 'cumulative'] as const).find((c) => has.includes(c))!;
  if (has.length > 1)
    assumptions.push(
      chosen === 'new'
        ? 'what was new in each day; ask for the total to have the sum so far'
        : `counted as ${chosen}`,
    );
  return chosen;
}
