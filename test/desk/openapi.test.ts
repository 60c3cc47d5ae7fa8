import { afterAll, beforeAll, expect, test } from 'vitest';
import { openapi } from '../../src/desk/openapi.ts';
import { exampleDesk } from './example-desk.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeAll(async () => {
  desk = await exampleDesk();
}, 30_000);
afterAll(() => desk.close());

const routes = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
);

test.each(routes)('%s %s is a route', async (method, path) => {
  const answer = await fetch(desk.url + path.replace(/\{\w+\}/g, '0'), { method });
  expect(await answer.text()).not.toContain('there is nothing at');
});
