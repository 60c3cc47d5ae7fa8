import { watchedGoods } from '../brief/watched.ts';
import type { Kind } from '../findings/finding.ts';
import { areaOf } from '../news/write-brief.ts';
import { areaByCode, areaName } from '../records/areas.ts';
import { allGoods } from '../records/goods.ts';
import { Refusal } from '../records/refusal.ts';
import { kindWords } from '../report/findings-words.ts';

/** What somebody wants to hear of: a pair's trade, goods or a basket wherever they go, or a kind of finding. */
export type Topic =
  | { is: 'pair'; reporter: string; partner: string }
  | { is: 'goods'; goods: string }
  | { is: 'finding'; kind: Kind };

export const KINDS: readonly Kind[] = [
  ...(['closure', 'stopped', 'resumed', 'first', 'new-supplier', 'collapse', 'surge'] as const),
  ...(['unit-value', 'revision', 'mirror-gap', 'break'] as const),
];

/** Topics that one subscriber may have, and characters in one. */
export const [MOST_TOPICS, LONGEST_TOPIC] = [30, 120];

/** "pair CHN PRK", "goods face masks", "finding collapse": the same for the same topic. */
export function topicText(topic: Topic): string {
  switch (topic.is) {
    case 'pair':
      return `pair ${topic.reporter} ${topic.partner}`;
    case 'goods':
      return `goods ${topic.goods}`;
    case 'finding':
      return `finding ${topic.kind}`;
  }
}

/** Reads what `topicText` writes. @throws Refusal for anything else. */
export function topicOf(text: string): Topic {
  const [, is, rest = ''] = /^(pair|goods|finding) (.+)$/s.exec(text) ?? [];
  switch (is) {
    case 'pair':
      return pairOf(rest);
    case 'goods':
      return goodsOf(rest);
    case 'finding': {
      const kind = KINDS.find((k) => k === rest);
      if (kind) return { is, kind };
      throw new Refusal(`"${rest.slice(0, 60)}" is no kind of finding: choose ${KINDS.join(', ')}`);
    }
    default:
      throw new Refusal(
        `"${text.slice(0, 60)}" is no topic: write "pair CHN PRK", "goods face masks" or "finding collapse"`,
      );
  }
}

/**
 * A pair as people write it: two codes, or two names with a comma, a semicolon or a dash between them. A country that
 * publishes nothing is seen through its partner.
 *
 * @throws Refusal when these are not two countries or areas
 */
export function pairOf(text: string): Topic {
  const trimmed = short(text);
  const between = /[,;–—]| - /;
  const parts = trimmed.split(between.test(trimmed) ? between : ' ');
  const [one, other] = parts.map((p) => p.trim());
  if (parts.length !== 2 || !one || !other)
    throw new Refusal(
      `"${trimmed}" is no pair: write two countries, as in "CHN PRK" or "China, North Korea"`,
    );
  const [reporter, partner] = [areaOf(one), areaOf(other)];
  if (reporter === partner) throw new Refusal(`"${trimmed}" is one country twice`);
  const turned = areaByCode(reporter)?.publishes === false && areaByCode(partner)?.kind === 'country';
  return { is: 'pair', ...(turned ? { reporter: partner, partner: reporter } : { reporter, partner }) };
}

/** Goods in words, a basket, or codes. @throws Refusal when they are none that is known. */
export function goodsOf(text: string): Topic {
  const goods = short(text);
  try {
    watchedGoods(goods, { reporter: 'WLD', period: null });
  } catch (e) {
    if (!(e instanceof Refusal)) throw e;
    throw new Refusal(
      `"${goods}" is no goods that is known: write a word such as "face masks" or codes such as HS:6307.90`,
    );
  }
  return { is: 'goods', goods };
}

function short(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed.length > LONGEST_TOPIC)
    throw new Refusal(`"${trimmed.slice(0, 40)}…" is longer than ${LONGEST_TOPIC} characters`);
  return trimmed;
}

/** Published lists of goods, which stand on the page to be chosen. */
export const baskets = (): string[] =>
  allGoods()
    .filter((g) => g.edition !== null && !/section/.test(g.edition))
    .map((g) => g.label);

/** "China and North Korea", "face masks", "Collapse". */
export function topicWords(topic: Topic): string {
  switch (topic.is) {
    case 'pair':
      return `${areaName(topic.reporter)} and ${areaName(topic.partner)}`;
    case 'goods':
      return topic.goods;
    case 'finding':
      return `findings: ${kindWords(topic.kind).toLowerCase()}`;
  }
}
