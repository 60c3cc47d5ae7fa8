import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk } from '../../src/desk/desk.ts';
import { openapi } from '../../src/desk/openapi.ts';
import { exampleDesk } from './example-desk.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeAll(async () => {
  desk = await exampleDesk();
}, 30_000);
afterAll(() => desk.close());

const told = Object.entries(openapi.paths).flatMap(([path, methods]) =>
  Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
);

test.each(told)('%s %s is a route', async (method, path) => {
  const answer = await fetch(desk.url + path.replace(/\{\w+\}/g, '0'), { method });
  expect(await answer.text()).not.toContain('there is nothing at');
});

test('every route of the API is told', () => {
  const { routes, close } = openDesk({ home: desk.home, now: () => new Date(), agent: '', token: null });
  close();
  const api = routes
    .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/'))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  expect(api.length).toBeGreaterThan(20);
  const known = told.map(([method, path]) => `${method} ${path}`);
  expect([...new Set(api)].filter((route) => !known.includes(route))).toEqual([]);
});
