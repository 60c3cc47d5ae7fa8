import { html } from 'hono/html';
import type { Kind } from '../findings/finding.ts';
import { kindWords } from '../report/findings-words.ts';
import { baskets, goodsOf, KINDS, pairOf, type Topic, topicOf } from '../watch/topic.ts';
import type { Markup } from './page.ts';

/** Topics as they stand in the fields of a form: what was typed, line by line, and what was ticked. */
export interface TopicFields {
  pairs: string;
  goods: string;
  baskets: readonly string[];
  kinds: readonly string[];
}

export const noTopics: TopicFields = { pairs: '', goods: '', baskets: [], kinds: [] };

/** Fields of a form that was sent with several values of a name. */
export type Sent = Record<string, unknown>;

const LONGEST = 4000;

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST) : '');
const listOf = (value: unknown): string[] =>
  [value].flat().flatMap((v) => (typeof v === 'string' && v !== '' ? [v.slice(0, 200)] : []));

export const fieldsSent = (sent: Sent): TopicFields => ({
  pairs: textOf(sent.pairs),
  goods: textOf(sent.goods),
  baskets: listOf(sent.basket),
  kinds: listOf(sent.kind),
});

export function fieldsOf(topics: readonly string[]): TopicFields {
  const all = topics.map(topicOf);
  const goods = all.flatMap((t) => (t.is === 'goods' ? [t.goods] : []));
  return {
    pairs: all.flatMap((t) => (t.is === 'pair' ? [`${t.reporter} ${t.partner}`] : [])).join('\n'),
    goods: goods.filter((g) => !baskets().includes(g)).join('\n'),
    baskets: goods.filter((g) => baskets().includes(g)),
    kinds: all.flatMap((t) => (t.is === 'finding' ? [t.kind] : [])),
  };
}

/** @throws Refusal naming the line that is no topic */
export function topicsSent(fields: TopicFields): Topic[] {
  const lines = (text: string) =>
    text
      .split(/\r\n|\r|\n/)
      .map((l) => l.trim())
      .filter((l) => l !== '');
  return [
    ...lines(fields.pairs).map(pairOf),
    ...[...lines(fields.goods), ...fields.baskets].map(goodsOf),
    ...fields.kinds.map((k) => topicOf(`finding ${k}`)),
  ];
}

const EXPLAINED: Partial<Record<Kind, string>> = {
  closure: 'many goods of a pair at once',
  first: 'goods never seen between two countries',
  'unit-value': 'a price that cannot be',
  'mirror-gap': 'the two sides tell different figures',
};

/** Where topics are chosen. */
export function topicInputs({ pairs, goods, baskets: lists, kinds }: TopicFields): Markup {
  const tick = (name: string, value: string, word: string, on: boolean) =>
    html`<label><input type="checkbox" name="${name}" value="${value}"${on ? html` checked` : ''}> <span>${word}</span></label>`;
  return html`<label>Pairs of countries, one a line <textarea name="pairs" rows="3" maxlength="4000" placeholder="China, North Korea">${pairs}</textarea></label>
<label>Goods, one a line: words or codes <textarea name="goods" rows="3" maxlength="4000" placeholder="face masks">${goods}</textarea></label>
<fieldset><legend>Lists of goods</legend><div class="ticks">${baskets().map((b) => tick('basket', b, b, lists.includes(b)))}</div></fieldset>
<fieldset><legend>Kinds of finding, of all countries whose releases are kept here</legend><div class="ticks">${KINDS.map((k) => tick('kind', k, `${kindWords(k)}${EXPLAINED[k] ? `: ${EXPLAINED[k]}` : ''}`, kinds.includes(k)))}</div></fieldset>`;
}
