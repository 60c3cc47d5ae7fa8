import type { AreaMention } from './area.ts';
import type { AreaEntry } from './area-entries.ts';
import {
  capitalTaken,
  contextual,
  covering,
  moneyAfter,
  prefixes,
  superlatives,
  takenAfter,
  takenBefore,
} from './area-phrases.ts';

/** A word of the text, with what stands between it and the word before. */
interface Token {
  start: number;
  end: number;
  /** As written, without the dots of "U.S.". */
  word: string;
  /** For looking up: lower case, no accents. */
  key: string;
}

/** Words to find; `code` is null for a longer phrase that only covers an area's name. */
interface Phrase {
  tokens: Token[];
  code: string | null;
  as: AreaMention['as'];
  also: string[];
  unsure: boolean;
}

// Initials with dots, then plain words; a comma counts, because "Hong Kong, China" is one name.
const TOKEN = /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?|\p{Lu}\.\p{Lu}(?!\p{L})|[\p{L}\p{M}\p{N}]+|,/gu;
const EAST = /[\p{Script=Han}\p{Script=Hangul}]/u;

function tokens(text: string): Token[] {
  return Array.from(text.matchAll(TOKEN), (m) => {
    const word = m[0].includes('.') ? m[0].replaceAll('.', '') : m[0];
    return { start: m.index, end: m.index + m[0].length, word, key: fold(word) };
  });
}

const fold = (word: string): string => {
  const lower = word.toLowerCase();
  return /^[\x00-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
};

/** The search over all areas' words: one look-up a word of text, then the longest phrase that starts with it. */
export function areaFinder(entries: readonly AreaEntry[]): (text: string) => AreaMention[] {
  const phrases = new Map<string, Phrase[]>();
  for (const phrase of allPhrases(entries)) {
    const first = phrase.tokens[0]!.key;
    const same = phrases.get(first);
    if (same) same.push(phrase);
    else phrases.set(first, [phrase]);
  }
  for (const same of phrases.values()) same.sort((a, b) => b.tokens.length - a.tokens.length);
  const eastern = easternNames(entries);
  return (text) => {
    const western = search(text, tokens(text), phrases);
    if (!EAST.test(text)) return western;
    return [...western, ...searchEastern(text, eastern)].sort((a, b) => a.start - b.start);
  };
}

function* allPhrases(entries: readonly AreaEntry[]): Generator<Phrase> {
  for (const { area, names, demonyms, capitals } of entries) {
    const as = area.kind === 'group' ? 'group' : 'name';
    for (const word of names) yield* phrase(word, area.code, as);
    for (const word of demonyms) {
      yield* phrase(word, area.code, as === 'group' ? 'group' : 'demonym');
      if (/[nirekbt]$/.test(word) && !/(?:ch|sh|ese|men|man)$/.test(word))
        yield* phrase(`${word}s`, area.code, 'demonym');
    }
    for (const word of capitals) yield* phrase(word, area.code, 'capital');
  }
  for (const line of contextual.trim().split('\n')) {
    const [word, code, also, as] = line.split('|') as [string, string, string, AreaMention['as']];
    const others = also === '' ? [] : also.split(' ');
    yield* phrase(word, code, as, others);
    if (as === 'demonym' && /n$/.test(word)) yield* phrase(`${word}s`, code, as, others);
  }
  for (const kind of Object.values(covering)) {
    for (const word of kind.split(/;\s*/)) yield* phrase(word.trim(), null, 'name');
  }
}

function* phrase(
  word: string,
  code: string | null,
  as: Phrase['as'],
  also: string[] = [],
): Generator<Phrase> {
  if (word.startsWith('-') || EAST.test(word)) return;
  const plain = word.replace(/^\?/, '');
  const found = tokens(plain);
  if (found.length > 0) yield { tokens: found, code, as, also, unsure: plain !== word };
}

function search(
  text: string,
  words: readonly Token[],
  phrases: ReadonlyMap<string, Phrase[]>,
): AreaMention[] {
  const found: AreaMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const first = words[i]!;
    let phrase = longest(text, words, i, phrases);
    // "The North" gives way to "North Korean", "the South" to "South China Sea".
    if (phrase && first.key === 'the' && longest(text, words, i + 1, phrases, phrase.tokens.length))
      phrase = undefined;
    if (!phrase) {
      const code = prefixes[first.word];
      const end = first.end;
      if (code && /^[-‐‑–]\p{Lu}/u.test(text.slice(end, end + 2)))
        found.push({ start: first.start, end, code, as: 'demonym' });
      continue;
    }
    const last = i + phrase.tokens.length - 1;
    const end = words[last]!.end;
    if (phrase.code !== null && !taken(text, words, i, last, phrase)) {
      const mention: AreaMention = { start: first.start, end, code: phrase.code, as: phrase.as };
      if (phrase.also.length > 0) mention.also = phrase.also;
      if (phrase.unsure) mention.unsure = true;
      found.push(mention);
    }
    i = last;
  }
  return found;
}

/** The longest phrase that stands at word `i` and has at least so many words. */
function longest(
  text: string,
  words: readonly Token[],
  i: number,
  phrases: ReadonlyMap<string, Phrase[]>,
  least = 1,
): Phrase | undefined {
  const second = words[i + 1]?.key;
  return phrases
    .get(words[i]?.key ?? '')
    ?.find(
      (p) =>
        p.tokens.length >= least &&
        (p.tokens.length === 1 || p.tokens[1]!.key === second) &&
        stands(text, words, i, p),
    );
}

/** Whether the phrase stands at word `i`: same words, capitals where it has them, nothing foreign between. */
function stands(text: string, words: readonly Token[], i: number, phrase: Phrase): boolean {
  return phrase.tokens.every((want, n) => {
    const have = words[i + n];
    if (!have || have.key !== want.key || !sameCase(have.word, want.word)) return false;
    return n === 0 || joined(text.slice(words[i + n - 1]!.end, have.start), words[i + n - 1]!.word);
  });
}

/** "US" only as "US", "Turkey" also as "TURKEY", a phrase of the tables in lower case any way. */
function sameCase(have: string, want: string): boolean {
  if (/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(want)) return have === want;
  return !/^\p{Lu}/u.test(want) || /^\p{Lu}/u.test(have);
}

/** Between the words of one name: a space or line break, a hyphen, an apostrophe; a full stop only after "N" or "St". */
function joined(gap: string, before: string): boolean {
  if (gap.length > 3 || /\n\s*\n/.test(gap)) return false;
  return /^(?:\s+|\s?[-‐‑–'’(&)]\s?|)$/.test(gap) || (/^\.\s*$/.test(gap) && ABBREVIATION.test(before));
}
const ABBREVIATION = /^(?:\p{Lu}|St|Ste|Rep|Dem|Fed|Utd|Isds?|Br|Fr|Misc|Prov|excl|Sts|Terr)$/u;

/** Whether the words around make something else of the name: a bank, a sea, an airline, a currency, a treaty. */
function taken(text: string, words: readonly Token[], from: number, to: number, phrase: Phrase): boolean {
  const next = words[to + 1];
  const gap = next ? text.slice(words[to]!.end, next.start) : '';
  if (text[words[to]!.end] === '$') return true;
  const before = words[from - 1]?.word === 'the' ? from - 2 : from - 1;
  const [one, two] = [words[before]?.word, words[before - 1]?.word];
  if (one && one !== 'of' && takenBefore.has(one.toLowerCase()) && /^\p{Lu}/u.test(one)) return true;
  if (one === 'of' && two && /^\p{Lu}/u.test(two) && takenBefore.has(`${two.toLowerCase()} of`)) return true;
  if (!next) return false;
  if (gap === ' ' || gap === '\u00a0' || gap === '\n') {
    if (takenAfter.has(next.word)) return true;
    if (phrase.as === 'capital' && capitalTaken.has(next.word)) return true;
    if (moneyAfter.has(next.word) && (phrase.as === 'demonym' || /^(?:dollars?|cents)$/.test(next.word)))
      return true;
  }
  const rank = words[to + 2];
  return (
    phrase.code === 'WLD' &&
    /^['’]$/.test(gap) &&
    next.word === 's' &&
    rank !== undefined &&
    superlatives.has(rank.word)
  );
}

/** Chinese and Korean names, which are not parted by spaces; the longest first. */
function easternNames(entries: readonly AreaEntry[]): Map<string, { name: string; code: string }[]> {
  const byFirst = new Map<string, { name: string; code: string }[]>();
  const note = (name: string, code: string) => {
    if (name.startsWith('-')) return;
    byFirst.set(name[0]!, [...(byFirst.get(name[0]!) ?? []), { name, code }]);
  };
  for (const { area, zh, ko } of entries) for (const name of [...zh, ...ko]) note(name, area.code);
  for (const name of easternCovering) note(name, '');
  for (const same of byFirst.values()) same.sort((a, b) => b.name.length - a.name.length);
  return byFirst;
}

const easternCovering = [
  '朝鲜半岛',
  '印度洋',
  '马里兰',
  '中国银行',
  '한국은행',
  '인도주의',
  '인도양',
  '이란성',
  '조선업',
  '조선소',
];
/** Korean words that are also ordinary ones ("means", "that which is called"). */
const ordinaryKorean = new Set([
  '수단',
  '이란',
  '오만',
  '조선',
  '인도',
  '가나',
  '말리',
  '차드',
  '페루',
  '요르단',
  '조지아',
]);

function searchEastern(
  text: string,
  names: ReadonlyMap<string, { name: string; code: string }[]>,
): AreaMention[] {
  const found: AreaMention[] = [];
  for (let i = 0; i < text.length; i++) {
    const hit = names.get(text[i]!)?.find(({ name }) => text.startsWith(name, i));
    const hangul = hit && /^\p{Script=Hangul}/u.test(hit.name);
    if (!hit || (hangul && i > 0 && /\p{Script=Hangul}/u.test(text[i - 1]!))) continue;
    if (hit.code) {
      const mention: AreaMention = { start: i, end: i + hit.name.length, code: hit.code, as: 'name' };
      found.push(ordinaryKorean.has(hit.name) ? { ...mention, unsure: true } : mention);
    }
    i += hit.name.length - 1;
  }
  return found;
}
