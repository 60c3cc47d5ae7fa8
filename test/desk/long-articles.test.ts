import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleDesk } from './example-desk.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeAll(async () => {
  desk = await exampleDesk();
}, 30_000);
afterAll(() => desk.close());

const sentence = "China's exports to North Korea fell 85.2% to $14.51 million in May 2022. ";
const post = (text: string) =>
  fetch(`${desk.url}/api/v1/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text, date: '2022-06-20' }),
  });

test('others are answered while a long article is checked', async () => {
  let made = false;
  const check = post(sentence.repeat(1400)).then((answer) => {
    made = true;
    return answer;
  });
  let answered = 0;
  while (!made) {
    expect((await fetch(`${desk.url}/events`)).status).toBe(200);
    answered++;
  }
  const { status } = await check;
  expect(status).toBe(201);
  // A check on the thread that answers lets a handful through before it and none while it lasts.
  expect(answered).toBeGreaterThan(20);
});

test('a text of more figures than a page can show is refused in a sentence', async () => {
  const answer = await post(sentence.repeat(12_000));
  expect(answer.status).toBe(422);
  expect(await answer.json()).toMatchObject({
    detail: 'the text has 24000 figures: give at most 3000 at a time',
  });
  expect((await post(sentence)).status).toBe(201);
});

test('so is one of more than a million characters', async () => {
  const answer = await post('A word and another one. '.repeat(50_000));
  expect(answer.status).toBe(422);
  expect(((await answer.json()) as { detail: string }).detail).toBe(
    'pasted.md: the text has 1199999 characters: give at most 1000000 at a time',
  );
});

test('a desk is closed in the middle of a check', async () => {
  const other = await exampleDesk();
  const check = fetch(`${other.url}/api/v1/checks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: sentence.repeat(1400) }),
  }).catch(() => null);
  await fetch(`${other.url}/events`);
  await other.close();
  await check;
}, 30_000);
