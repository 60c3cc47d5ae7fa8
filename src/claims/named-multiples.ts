import type { Link } from './claim.ts';
import type { Context } from './context.ts';

/** What was done to an amount, by the words that say so, whether as a noun or as a verb. */
const DEEDS = new Map(
  Object.entries({
    sell: 'sale sales sell sells sold selling',
    give: 'donation donations donate donated gift gifts gifted given',
    deliver: 'delivery deliveries deliver delivered',
    export: 'export exports exported',
    import: 'import imports imported',
    buy: 'purchase purchases purchased bought',
    order: 'order orders ordered',
    die: 'death deaths died dead fatalities',
    recover: 'recovery recoveries recovered',
    fall: 'case cases infection infections infected',
  }).flatMap(([deed, words]) => words.split(' ').map((word): [string, string] => [word, deed])),
);

/** "Sales are thus more than", up to the multiple: the word before the verb names what was multiplied. */
const OF_WHAT =
  /([\p{L}]+)\s+(?:is|are|was|were|amounts? to|amounted to|come to|comes to|came to)\s+(?:(?:thus|so|therefore|now|then|still|already|only|just|well|more|less|fewer|than|over|under|about|around|roughly|some|nearly|almost|at|least)\s+)*$/iu;
/** "times the", "times as many as the": behind it stands what it was multiplied from. */
const BY_WHAT =
  /^\s*(?:as (?:much|many|high|large) as\s+)?(?:the\s+|its\s+|their\s+|that of\s+|those of\s+)?(?:(?:number|quantity|value|amount|volume)\s+(?:of\s+)?)?([\p{L}]+)/iu;

/** Sentences back in which the two amounts are looked for. */
const REACH = 2;
/** Words between an amount and what was done to it. */
const NEAR = 5;

/**
 * "Sales are more than 20 times the donations": ties a multiple between two named deeds to the only amount each that was
 * last told of them, a sentence or two before. Adds to `links`; where a deed has several amounts nothing is tied.
 */
export function tieNamedMultiples(context: Context, links: Link[][]): void {
  const { article, figures, sentences, sentenceOf } = context;
  figures.forEach((figure, m) => {
    if (figure.kind !== 'multiple' || links[m]!.length > 0) return;
    const s = sentenceOf[m]!;
    const before = article.text.slice(Math.max(sentences[s]!.start, figure.start - 90), figure.start);
    const to = DEEDS.get(OF_WHAT.exec(before)?.[1]?.toLowerCase() ?? '');
    const behind = article.text.slice(figure.end, Math.min(sentences[s]!.end, figure.end + 60));
    const from = DEEDS.get(BY_WHAT.exec(behind)?.[1]?.toLowerCase() ?? '');
    if (!to || !from || to === from) return;
    const [a, b] = [toldOf(from, m, context), toldOf(to, m, context)];
    if (a === null || b === null) return;
    links[m]!.push({ role: 'from', claim: a }, { role: 'to', claim: b });
  });
}

/** The only amount of a deed told in the last sentences before a figure; null where there are none or more. */
function toldOf(deed: string, before: number, context: Context): number | null {
  const last = context.sentenceOf[before]!;
  const told: number[] = [];
  for (let s = Math.max(0, last - REACH); s <= last; s++)
    for (const f of context.figuresIn[s]!)
      if (f < before && context.figures[f]!.kind === 'level' && deedOf(f, s, context) === deed) told.push(f);
  return told.length === 1 ? told[0]! : null;
}

/** What was done to an amount: the word behind it in its phrase, else the nearest before it. */
function deedOf(f: number, s: number, { figures, figuresIn, tokens, sentences }: Context): string | null {
  const inside = figuresIn[s]!;
  const at = inside.indexOf(f);
  const floor = at > 0 ? figures[inside[at - 1]!]!.end : sentences[s]!.start;
  const ceiling = at + 1 < inside.length ? figures[inside[at + 1]!]!.start : sentences[s]!.end;
  const line = tokens[s]!;
  const behind = line.filter((t) => t.start >= figures[f]!.end && t.end <= ceiling).slice(0, NEAR);
  const stop = behind.findIndex((t) => t.kind === 'sign' || /^(?:and|but|while)$/.test(t.key));
  for (const { key } of stop < 0 ? behind : behind.slice(0, stop)) if (DEEDS.has(key)) return DEEDS.get(key)!;
  const ahead = line.filter((t) => t.start >= floor && t.end <= figures[f]!.start);
  return ahead.map((t) => DEEDS.get(t.key)).findLast((deed) => deed !== undefined) ?? null;
}
