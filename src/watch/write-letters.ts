import { createHash } from 'node:crypto';
import { watchedGoods } from '../brief/watched.ts';
import type { Letter } from '../lake/deliveries-store.ts';
import type { Lake } from '../lake/lake.ts';
import { scanRelease } from '../news/scan-release.ts';
import { writeBrief } from '../news/write-brief.ts';
import { areaName } from '../records/areas.ts';
import { periodName } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { briefBody } from './brief-letter.ts';
import { findingsBody } from './findings-letter.ts';
import { bodyHtml, bodyText, type LetterBody } from './letter-body.ts';
import { type Topic, topicText } from './topic.ts';

/** A month of a reporter and the new releases that tell of it. */
export interface News {
  reporter: string;
  month: string;
  releases: readonly string[];
}

export interface WriteHow {
  now: Date;
  progress(line: string | null): void;
  note(line: string): void;
  /** Asked between letters: whether to leave off. */
  stopping(): boolean;
}

/**
 * Looks through a month once, and writes one letter a topic that the month tells of, one after the other.
 *
 * @throws Refusal when nothing is stored for the month
 */
export async function* writeLetters(
  lake: Lake,
  news: News,
  topics: readonly Topic[],
  how: WriteHow,
): AsyncGenerator<Letter> {
  const of = { reporter: news.reporter, period: news.month, partner: null, asKnown: null };
  const watch = topics.flatMap((t) => (t.is === 'goods' && hasCodes(t.goods, of) ? [t.goods] : []));
  const scan = await scanRelease(lake, of, { watch, events: [], progress: how.progress, now: how.now });
  how.note(
    `${areaName(news.reporter)}, ${periodName(news.month)}: ${scan.findings.length} ${scan.findings.length === 1 ? 'finding' : 'findings'}`,
  );
  for (const topic of topics) {
    if (how.stopping()) return;
    const body = topic.is === 'pair' ? await pairBody(lake, topic, news, how) : findingsBody(scan, topic);
    if (body) yield letterOf(body, topic, news, how.now);
  }
}

/** Null for a pair of another reporter, and where no release tells of it. */
async function pairBody(
  lake: Lake,
  { reporter, partner }: Extract<Topic, { is: 'pair' }>,
  { reporter: of, month }: News,
  { now, progress }: WriteHow,
): Promise<LetterBody | null> {
  if (reporter !== of) return null;
  progress(`brief of ${areaName(reporter)} and ${areaName(partner)} …`);
  const asked = { reporter, partner, month, goods: null, asKnown: null };
  try {
    return briefBody(await writeBrief(lake, asked, now.toISOString().slice(0, 10)));
  } catch (e) {
    if (e instanceof Refusal) return null;
    throw e;
  }
}

function hasCodes(goods: string, of: { reporter: string; period: string }): boolean {
  try {
    return watchedGoods(goods, of).goods.length > 0;
  } catch (e) {
    if (e instanceof Refusal) return false;
    throw e;
  }
}

function letterOf(body: LetterBody, topic: Topic, { reporter, month, releases }: News, now: Date): Letter {
  const said = [topicText(topic), reporter, month, [...releases].sort()] as const;
  return {
    id: createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 24),
    ...{ topic: said[0], reporter, month, releases: said[3], made: now.toISOString(), title: body.title },
    ...{ text: bodyText(body), html: bodyHtml(body), pictures: body.sections.flatMap((s) => s.pictures) },
  };
}
