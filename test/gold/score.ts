import { readArticle } from '../../src/article/read-article.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { placeOf } from '../../src/report/place.ts';
import { checkArticle } from '../../src/rules/check-article.ts';
import { type Annotated, type AnnotatedFigure, spanOf } from './annotated.ts';
import { type Field, fields, same } from './same.ts';

/** Shares between 0 and 1, and counts. */
export interface Score {
  /** Of the annotated figures, those found; of those found, the annotated ones. */
  recall: number;
  precision: number;
  /** Of the figures found, those read right in this field. */
  right: Record<Field, number>;
  /** Of the annotated figures, those right in every field but the hedge. */
  whole: number;
  /** Of the errors annotated, those with an alarm on the figure or on one that a relation ties to it. */
  caught: number;
  /** Of the alarms, those that an annotated error explains. */
  justified: number;
  /** The articles without an error that were accused all the same. */
  accused: string[];
}

/** One article as read, beside what stands in it. */
interface Read {
  article: Annotated;
  /** The claims by the id of the figure they stand for. */
  claims: Map<string, Claim>;
  extra: number;
  /** Figures under alarm; null for an alarm on what nobody annotated. */
  alarmed: (string | null)[];
}

/** How well these articles are read and judged by the text alone. */
export async function scoreOf(articles: readonly Annotated[]): Promise<Score> {
  const read = await Promise.all(articles.map(readAnnotated));
  const pairs = read.flatMap(({ article, claims }) =>
    article.figures
      .filter(({ domain }) => domain !== 'other')
      .map((told) => ({ told, got: claims.get(told.id) ?? null })),
  );
  const found = pairs.flatMap(({ told, got }) => (got ? [{ told, got }] : []));
  const extra = read.reduce((sum, each) => sum + each.extra, 0);
  const alarms = read.flatMap(({ article, alarmed }) => alarmed.map((id) => explained(article, id)));
  const errors = read.flatMap(({ article, alarmed }) =>
    article.errors
      .filter(({ severity }) => severity === 'error')
      .map(({ figure }) => alarmed.some((id) => id !== null && tied(article, figure).has(id))),
  );
  const shareRight = (field: Field) => shareOf(found, ({ told, got }) => same[field](told, got));
  return {
    recall: found.length / pairs.length,
    precision: found.length / (found.length + extra),
    right: Object.fromEntries(fields.map((field) => [field, shareRight(field)])) as Record<Field, number>,
    whole: shareOf(pairs, ({ told, got }) => got !== null && isWhole(told, got)),
    caught: shareOf(errors, Boolean),
    justified: shareOf(alarms, Boolean),
    accused: read
      .filter(({ article, alarmed }) => article.errors.length === 0 && alarmed.length > 0)
      .map(({ article }) => article.id),
  };
}

const isWhole = (told: AnnotatedFigure, got: Claim): boolean =>
  fields.every((field) => field === 'hedge' || same[field](told, got));

const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length / all.length;

/** Reads the article as a file would be read, and gives each annotated figure the claim that overlaps it. */
async function readAnnotated(article: Annotated): Promise<Read> {
  const head = `---\ntitle: ${JSON.stringify(article.title)}\ndate: ${article.date}\n---\n\n`;
  const file = await readArticle(`${article.id}.md`, `${head}${article.text}\n`);
  const claims = readClaims(file, readFigures(file));
  const free = new Set(claims);
  const idOf = new Map<Claim, string>();
  for (const figure of article.figures) {
    const span = spanOf(figure, article.text)!;
    for (const claim of free) {
      const { start, end } = placeOf(file, claim.start, claim.end);
      if (start - head.length >= span.end || end - head.length <= span.start) continue;
      idOf.set(claim, figure.id);
      free.delete(claim);
      break;
    }
  }
  const alarms = checkArticle(claims).alarms.filter(({ severity }) => severity === 'error');
  return {
    article,
    claims: new Map([...idOf].map(([claim, id]) => [id, claim])),
    extra: free.size,
    alarmed: alarms.map(({ claim }) => idOf.get(claims[claim]!) ?? null),
  };
}

const explained = (article: Annotated, id: string | null): boolean =>
  id !== null && article.errors.some(({ figure }) => tied(article, figure).has(id));

/** The figure and all that stand in a relation with it. */
const tied = ({ relations }: Annotated, figure: string): Set<string> =>
  new Set([figure, ...relations.filter(({ of }) => of.includes(figure)).flatMap(({ of }) => of)]);
