import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { askSecondReader, type SecondReader } from '../../src/claims/second-reader.ts';
import { readTwice } from '../../src/claims/second-reading.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { Refusal } from '../../src/records/refusal.ts';

/** Answers as an endpoint gave them, by the name of the model that is asked. */
const recorded: Record<string, { status: number; body: string }> = {
  plain: completion(
    '{"claims":[{"quote":"$14.5 million","reporter":"CHN","partner":"PRK","flow":"export","period":"2022-05"}]}',
  ),
  fenced: completion('Here is the list:\n```json\n{"claims":[{"quote":"$14.5 million"}]}\n```'),
  odd: completion(
    '{"claims":[{"quote":""},{"quote":7},"$3",null,{"quote":"$14.5 million","reporter":"China","period":"May"}]}',
  ),
  none: completion('{"claims":[]}'),
  prose: completion('I cannot read this article.'),
  unfinished: { status: 200, body: '{"choices":[{"message":{"cont' },
  // The grammar takes 1101 behind "HS" for a code; no such words stand in the text for the second.
  passed: completion(
    '{"claims":[{"quote":"1101","reporter":"CHN","partner":"PRK","period":"2022-05"},{"quote":"$99 million"},{"quote":"$14.5 million","partner":"JPN"}]}',
  ),
  missing: { status: 404, body: '{"error":{"message":"model not found"}}' },
};

function completion(content: string) {
  const message = { role: 'assistant', content };
  return {
    status: 200,
    body: JSON.stringify({ object: 'chat.completion', choices: [{ index: 0, message }] }),
  };
}

let server: http.Server;
let url: string;
const seen: { path: string; key: string | undefined; model: string; text: string }[] = [];

beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { model, messages } = JSON.parse(Buffer.concat(chunks).toString());
    seen.push({
      path: request.url!,
      key: request.headers.authorization,
      model,
      text: messages.at(-1).content,
    });
    const answer = recorded[model]!;
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});

afterAll(() => void server.close());

const article = { text: 'Exports came to $14.5 million in May.', date: '2022-06-23' };
const ask = (model: string, more: Partial<SecondReader> = {}) =>
  askSecondReader({ url, model, key: null, ...more }, article);
const nothing = { reporter: null, partner: null, flow: null, goods: null, period: null };

describe('a second reader', () => {
  test('is asked once, with the article, its date and the key', async () => {
    const found = await ask('plain', { url: `${url}/`, key: 'secret' });
    expect(found).toEqual([
      {
        quote: '$14.5 million',
        reporter: 'CHN',
        partner: 'PRK',
        flow: 'export',
        goods: null,
        period: '2022-05',
      },
    ]);
    expect(seen.at(-1)).toMatchObject({ path: '/v1/chat/completions', key: 'Bearer secret', model: 'plain' });
    expect(seen.at(-1)!.text).toContain('2022-06-23');
    expect(seen.at(-1)!.text).toContain(article.text);
  });

  test('may wrap its answer', async () => {
    expect(await ask('fenced')).toEqual([{ quote: '$14.5 million', ...nothing }]);
  });

  test('what is no proposal is left out, and so is a field in the wrong form', async () => {
    expect(await ask('odd')).toEqual([{ quote: '$14.5 million', ...nothing }]);
    expect(await ask('none')).toEqual([]);
  });

  test.each([
    ['prose', /prose did not answer with JSON/],
    ['unfinished', /no chat completion/],
    ['missing', /it answered 404/],
  ])('%s is told in one sentence', async (model, message) => {
    await expect(ask(model)).rejects.toThrow(Refusal);
    await expect(ask(model)).rejects.toThrow(message);
  });

  test('nobody there', async () => {
    await expect(ask('plain', { url: 'http://127.0.0.1:9/v1' })).rejects.toThrow(/nobody answers there/);
  });

  test('proposes; what the grammar passed over is read by it and marked, all else stays as it was', async () => {
    const text = 'Exports came to $14.5 million in May. Flour is listed under HS 1101 in the tariff.';
    const read = await readArticle('a.md', text);
    expect(readFigures(read).map((f) => f.text)).toEqual(['$14.5 million']);
    const claims = await readTwice(read, { url, model: 'passed', key: null });
    expect(claims.map((c) => [c.text, c.value, c.proposed])).toEqual([
      ['$14.5 million', 14_500_000, undefined],
      ['1101', 1101, true],
    ]);
    expect(claims[0]!.series).not.toMatchObject({ partner: 'JPN' });
    expect(claims[1]!.assumptions.at(-1)).toMatch(/Proposed by a model \(passed\)/);
  });
});
