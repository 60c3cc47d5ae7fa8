import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleDesk } from './example-desk.ts';

let desk: Awaited<ReturnType<typeof exampleDesk>>;
beforeAll(async () => {
  desk = await exampleDesk({ all: true });
}, 60_000);
afterAll(() => desk.close());

const explored = async (q: string) =>
  (await fetch(`${desk.url}/explore?${new URLSearchParams({ q })}`)).text();
const offered = (page: string) => /href="(\/brief\/[^"]+)">brief of/.exec(page)?.[1] ?? null;

test.each([
  ['CHN export PRK TOTAL value 2020-01..2022-12', '2022-09'],
  ['PRK import CHN TOTAL value 2022-05..2022-06', '2022-06'],
  ["China's exports of face masks to North Korea, January to September 2022", '2022-09'],
])('%s offers a brief that can be written', async (q, month) => {
  const path = offered(await explored(q));
  expect(path).toContain(month);
  expect((await fetch(desk.url + path)).status).toBe(200);
});

test.each(['CHN export PRK TOTAL value 2022-10..2022-12', 'CHN re-export PRK TOTAL value 2022-05'])(
  '%s offers none',
  async (q) => {
    expect(offered(await explored(q))).toBeNull();
  },
);

test('a longer figure that the total rests on stands below the months', async () => {
  const page = await explored("China's exports of face masks to North Korea, January to September 2022");
  expect(page).toMatch(/<th scope="row">2022-05<\/th>/);
  expect(page).toMatch(
    /<th scope="row">2022-01\.\.2022-07<\/th><td class="number">11,930,000 pieces<\/td><td class="state">.{0,60}as one figure/,
  );
  expect(page).toContain('22,485,209 pieces or more');
});

test('a chart is told by what it marks, after what was greater before it', async () => {
  const title = async (q: string, marked: string) => {
    const svg = await (await fetch(`${desk.url}/explore.svg?${new URLSearchParams({ q, marked })}`)).text();
    return svg.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  };
  const exports = 'CHN export PRK TOTAL value 2022-04..2022-09';
  expect(await title(exports, '2022-05')).toContain(
    '$14.51 million in May 2022, after $98.1 million in April 2022',
  );
  expect(await title('PRK fever-deaths cumulative 2022-06-02..2022-07-14', '2022-06-23')).toMatch(
    /73 deaths on 23 June 2022 (?!, after)/,
  );
});

test('the goods of a level go by a name, also where the lexicon has no word of its own', async () => {
  const tree = async (under: string) => {
    const q = 'CHN export PRK TOTAL value 2022-01..2022-06';
    const page = await (await fetch(`${desk.url}/explore?${new URLSearchParams({ q, under })}`)).text();
    return /<div class="tree">.*?<\/div>/s.exec(page)![0].replace(/<[^>]+>/g, '');
  };
  expect(await tree('')).toContain('90 instruments, medical devices');
  expect(await tree('90')).toMatch(/9019 massage, breathing and oxygen apparatus.*9025 thermometers/s);
  expect(await tree('9019')).toMatch(/9019\.20 with [a-z ,-]*non-invasive ventilators/);
});

test('a method that a path is not for is told, with those it is for', async () => {
  const answer = await fetch(`${desk.url}/api/v1/checks`, { method: 'PUT', body: 'x' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  const none = await fetch(`${desk.url}/nothing-here`, { method: 'PUT', body: 'x' });
  expect(none.status).toBe(404);
});
