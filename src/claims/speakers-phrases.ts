import type { Token } from '../figures/token.ts';

const SAYS =
  /^(said|says|say|saying|reported|reports|report|reporting|announced|announces|stated|states|estimated|estimates|estimate|noted|added|adds|told|showed|shows|show|shown|reveal|reveals|revealed|indicate|indicates|indicated|put|puts|suggest|suggests|suggested|tallied|wrote|writes|calculated|counted|confirmed)$/;
const DATA =
  /^(data|figures|statistics|numbers|tables|table|report|reports|records|statement|release|releases|bulletin|bulletins|estimate|estimates)$/;
const JOINS = /^(of|for|and|the|'s|&)$/;
const BODY =
  /^(customs|ministry|administration|agency|bureau|office|department|authority|authorities|government|bank|association|service|statistics|state|media|officials|official|commerce|health|trade|finance|central|national|analysts|economists|foreign|council|commission|institute|organization|organisation)$/;

/** Who is named as a source in a sentence: whoever tells first, the one whose data it is last. */
export function speakersIn(text: string, tokens: readonly Token[]): string[] {
  const tellers: string[] = [];
  const sources: string[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { key } = tokens[i]!;
    if (key === 'according' && tokens[i + 1]?.key === 'to') push(sources, nameFrom(text, tokens, i + 2));
    else if (key === 'citing' || key === 'quoting') push(sources, nameFrom(text, tokens, i + 1));
    else if (DATA.test(key) && /^(from|by|of)$/.test(tokens[i + 1]?.key ?? ''))
      push(sources, nameFrom(text, tokens, i + 2));
    else if (/^(released|published|issued|compiled)$/.test(key) && tokens[i + 1]?.key === 'by')
      push(sources, nameFrom(text, tokens, i + 2));
    else if (key === 'obtained' && tokens[i + 1]?.key === 'by') push(tellers, nameFrom(text, tokens, i + 2));
    else if (SAYS.test(key) && /^\p{Ll}/u.test(tokens[i]!.text)) {
      const { name, data } = nameBefore(text, tokens, i);
      push(data ? sources : tellers, name);
    }
  }
  return [...tellers, ...sources.filter((s) => !tellers.includes(s))];
}

function push(list: string[], name: string | null): void {
  if (name && !list.includes(name)) list.push(name);
}

const isProper = (t: Token | undefined): boolean => t?.kind === 'word' && /^\p{Lu}/u.test(t.text);
const belongs = (t: Token | undefined): boolean => isProper(t) || (t?.kind === 'word' && BODY.test(t.key));

/** The name that begins at a token: "China's General Administration of Customs", "the commerce ministry". */
function nameFrom(text: string, tokens: readonly Token[], at: number): string | null {
  let from = at;
  while (
    /^(the|an?|preliminary|official|latest|new|newly|figures|data|statistics|from|by|released)$/.test(
      // "Statistics Canada" keeps its capital.
      tokens[from]?.text.replace(/^The$/, 'the') ?? '',
    ) &&
    from < at + 5
  )
    from++;
  let to = from;
  while (
    to < tokens.length &&
    (belongs(tokens[to]) || (to > from && JOINS.test(tokens[to]!.key) && belongs(tokens[to + 1])))
  )
    to++;
  return named(text, tokens, from, to);
}

/** The name that ends before the verb at a token, and whether it is its data that speak. */
function nameBefore(
  text: string,
  tokens: readonly Token[],
  verb: number,
): { name: string | null; data: boolean } {
  let to = verb;
  while (
    /^(had|has|have|also|earlier|later|separately|on|this|week|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jointly)$/.test(
      tokens[to - 1]?.key ?? '',
    ) &&
    to > verb - 4
  )
    to--;
  let data = false;
  while (DATA.test(tokens[to - 1]?.key ?? '')) {
    to--;
    data = true;
  }
  let from = to;
  while (
    from > 0 &&
    (belongs(tokens[from - 1]) ||
      (JOINS.test(tokens[from - 1]!.key) && from < to && belongs(tokens[from - 2])))
  )
    from--;
  return { name: named(text, tokens, from, to), data };
}

function named(text: string, tokens: readonly Token[], start: number, end: number): string | null {
  let [from, to] = [start, end];
  while (
    from < to &&
    /^(the|in|on|and|of|for|as|but|if|when|while|it|they|he|she|we|you|this|that|overall|meanwhile|data)$/.test(
      tokens[from]!.key,
    )
  )
    from++;
  while (from < to && (DATA.test(tokens[to - 1]!.key) || JOINS.test(tokens[to - 1]!.key))) to--;
  if (from >= to || to - from > 9) return null;
  const name = text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/'s$/, '');
  return /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Exports|Imports|Trade|Official|Total)$/i.test(
    name,
  )
    ? null
    : name;
}
