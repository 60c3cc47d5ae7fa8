import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import proj4 from 'proj4';
import { expect, test } from 'vitest';
import { command as ask } from '../../src/commands/ask.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { command as sites } from '../../src/commands/sites.ts';
import { footprintOf } from '../../src/sites/footprint.ts';
import { gridOf } from '../../src/sites/grid.ts';
import { sceneDay } from '../../src/sites/scene-day.ts';
import { type Measure, type SiteMonth, siteMonths } from '../../src/sites/series.ts';
import { sitesOf } from '../../src/sites/site.ts';
import { freshHome, runCommand } from '../effects.ts';
import { drawScene, places } from './scenes.ts';

const radiance: Measure = { is: 'radiance' };
const measured = async (
  files: string[],
  geojson: object,
  {
    measure = radiance,
    mask = null,
    band = 1,
  }: { measure?: Measure; mask?: Parameters<typeof siteMonths>[2]['mask']; band?: number } = {},
): Promise<SiteMonth[]> =>
  (
    await siteMonths(files, sitesOf('places.geojson', JSON.stringify(geojson)), {
      measure,
      mask,
      band,
      progress: () => {},
    })
  ).months;

/** Columns 10 to 19 and rows 10 to 19 of a grid whose corner is at 124, 41 and whose step is a hundredth degree. */
const market = places({ market: [124.1, 40.8, 124.2, 40.9] });

test('the mean radiance of a place is that of its pixels, to the last', async () => {
  const folder = freshHome();
  const file = await drawScene(folder, 'lights-2022-05-13.tif', {
    ...{ width: 40, height: 40 },
    bands: [(c, r) => (c >= 10 && c < 20 && r >= 10 && r < 20 ? 5 + (c - 10) : 0.5)],
  });
  const [month] = await measured([file], market);
  expect(month).toMatchObject({ month: '2022-05', measured: { value: 9.5, low: 9.5, high: 9.5 } });
  expect(month!.note).toBe('from lights-2022-05-13.tif (100% clear)');
});

test('looks of a month are weighed by what was clear, and their difference is the uncertainty', async () => {
  const folder = freshHome();
  const files = await Promise.all(
    [10, 12, 14].map((value, i) =>
      drawScene(folder, `lights-2022-05-0${i + 1}.tif`, { width: 40, height: 40, bands: [() => value] }),
    ),
  );
  const [month] = await measured(files, market);
  const { value, low, high, used } = month!.measured!;
  expect(value).toBeCloseTo(12, 9);
  // Standard error of three looks: sqrt(((2² + 0 + 2²) / 3) / 2).
  expect(high - value).toBeCloseTo(2 * Math.sqrt(8 / 6), 9);
  expect(value - low).toBeCloseTo(high - value, 9);
  expect(used).toHaveLength(3);
});

test('covered pixels never count, and make the mean uncertain', async () => {
  const folder = freshHome();
  const draw = (cloud: number) =>
    drawScene(folder, `lights-2022-05-13-${cloud}.tif`, {
      ...{ width: 40, height: 40 },
      // Half of the place lies under a cloud that shines.
      bands: [(c) => (c < 15 ? cloud : c % 2 === 0 ? 4 : 6), (c) => (c < 15 ? 9 : 4)],
    });
  const mask = { in: 2, values: [3, 8, 9] };
  const [one] = await measured([await draw(100)], market, { mask });
  const [other] = await measured([await draw(7000)], market, { mask });
  expect(one!.measured).toMatchObject({ value: other!.measured!.value, low: other!.measured!.low });
  expect(one!.measured!.value).toBeCloseTo(5.2, 9);
  expect(one!.measured!.high).toBeGreaterThan(one!.measured!.value);
});

test('a mask may lie in a file beside the scene, and must lie on its grid', async () => {
  const folder = freshHome();
  const scene = { width: 40, height: 40, bands: [(c: number) => (c < 15 ? 100 : 5)] };
  const file = await drawScene(folder, 'lights-2022-05-13.tif', scene);
  await drawScene(folder, 'lights-2022-05-13_SCL.tif', { ...scene, bands: [(c) => (c < 15 ? 8 : 4)] });
  const mask = { in: '_SCL.tif', values: [8] };
  expect((await measured([file], market, { mask }))[0]!.measured!.value).toBe(5);
  await drawScene(folder, 'lights-2022-05-13_SCL.tif', { ...scene, step: 0.02 });
  await expect(measured([file], market, { mask })).rejects.toThrow(/save both on one grid/);
});

test('a month that cannot be seen is told with its reason, and one without scenes is not', async () => {
  const folder = freshHome();
  const cloudy = await drawScene(folder, 'lights-2022-05-13.tif', {
    width: 40,
    height: 40,
    nodata: -1,
    bands: [() => -1],
  });
  const clear = await drawScene(folder, 'lights-2022-07-13.tif', { width: 40, height: 40, bands: [() => 3] });
  const months = await measured([clear, cloudy], market);
  expect(months.map((m) => [m.month, m.measured?.value ?? null])).toEqual([
    ['2022-05', null],
    ['2022-07', 3],
  ]);
  expect(months[0]!.note).toMatch(/too little to be seen: .*0% clear/);
});

test.each([
  ['UTM zone 51 north', 32651, 500],
  ['UTM zone 52 north', 32652, 500],
  ['Web Mercator', 3857, 800],
])('the same place in %s gives the same light', async (_, epsg, step) => {
  const folder = freshHome();
  const definition =
    epsg === 3857 ? 'EPSG:3857' : `+proj=utm +zone=${epsg % 100} +datum=WGS84 +units=m +no_defs`;
  const { forward, inverse } = proj4('WGS84', definition);
  const [x, y] = forward([124, 41]) as [number, number];
  const file = await drawScene(folder, 'lights-2022-05-13.tif', {
    ...{ width: 100, height: 100, epsg, step, at: [x, y] as [number, number] },
    // Lit where the place is, by the place of the pixel's centre.
    bands: [
      (c, r) => {
        const [longitude, latitude] = inverse([x + (c + 0.5) * step, y - (r + 0.5) * step]) as [
          number,
          number,
        ];
        return longitude > 124.1 && longitude < 124.2 && latitude > 40.8 && latitude < 40.9 ? 7 : 0;
      },
    ],
  });
  expect((await measured([file], market))[0]!.measured!.value).toBeGreaterThan(6.8);
});

test('coordinates of centres and of corners are told apart', async () => {
  const folder = freshHome();
  const bands = [(c: number) => c];
  const corner = await drawScene(folder, 'a-2022-05-13.tif', { width: 40, height: 40, bands });
  const centre = await drawScene(folder, 'b-2022-05-13.tif', {
    width: 40,
    height: 40,
    bands,
    point: true,
    at: [124.005, 40.995],
  });
  const [a, b] = [await measured([corner], market), await measured([centre], market)];
  expect(b[0]!.measured!.value).toBe(a[0]!.measured!.value);
});

const baseline: Measure = { is: 'change', baseline: { from: '2019-01', to: '2021-12' } };

/** A place that looks the same every May but for noise; `changed` pixels of its hundred are bright in 2022. */
async function years(folder: string, changed: number, light = 1): Promise<string[]> {
  const noise = (seed: number, c: number, r: number) =>
    Math.sin(seed * 37.7 + c * 12.9898 + r * 78.233) * 0.01;
  return Promise.all(
    [2019, 2020, 2021, 2022].map((year) =>
      drawScene(folder, `day-${year}-05-1${year % 10}.tif`, {
        ...{ width: 40, height: 40 },
        bands: [
          (c, r) => {
            const own = c >= 10 && c < 20 && r >= 10 && r < 20;
            const nth = (r - 10) * 10 + (c - 10);
            const base = own ? 0.4 + 0.002 * (c - 10) : 0.3;
            const now = year === 2022 && own && nth < changed ? base * 1.6 : base;
            return (now + noise(year, c, r)) * (year === 2022 ? light : 1);
          },
        ],
      }),
    ),
  );
}

test.each([0, 25, 60])('%d of a hundred pixels that changed are told as such', async (changed) => {
  const months = await measured(await years(freshHome(), changed), market, { measure: baseline });
  const last = months.at(-1)!;
  expect(last.month).toBe('2022-05');
  expect(last.measured!.value).toBeCloseTo(changed / 100, 1);
  expect(last.measured!.value).toBe(changed / 100);
});

test('a brighter sky is no change, and another season no baseline', async () => {
  const folder = freshHome();
  const bright = await measured(await years(folder, 0, 1.4), market, { measure: baseline });
  expect(bright.at(-1)!.measured!.value).toBe(0);
  const winter = await drawScene(folder, 'day-2022-12-13.tif', { width: 40, height: 40, bands: [() => 0.9] });
  const months = await measured([...(await years(freshHome(), 0)), winter], market, { measure: baseline });
  expect(months.at(-1)).toMatchObject({ month: '2022-12', measured: null });
  expect(months.at(-1)!.note).toContain('fewer than 3 scenes of the baseline');
});

test('scenes on different grids are not held against each other', async () => {
  const folder = freshHome();
  const files = await years(folder, 0);
  files.push(await drawScene(folder, 'day-2022-06-01.tif', { width: 41, height: 40, bands: [() => 1] }));
  await expect(measured(files, market, { measure: baseline })).rejects.toThrow(
    /day-2022-06-01.tif.*on one grid/,
  );
});

test('the order of scenes never matters', async () => {
  const files = await years(freshHome(), 25);
  const plain = (months: SiteMonth[]) =>
    months.map((m) => [m.month, m.measured?.value, m.measured?.low, m.note]);
  const first = plain(await measured(files, market, { measure: baseline }));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
      expect(plain(await measured(shuffled, market, { measure: baseline }))).toEqual(first);
    }),
    { numRuns: 5 },
  );
});

const grid = gridOf(
  'x',
  { width: 200, height: 200 },
  { model: 2, epsg: 4326, affine: [0.01, 0, 124, 0, -0.01, 41] },
);
const siteAt = (rings: number[][][]) => ({
  name: 's',
  area: 'PRK',
  rings: rings as unknown as [number, number][][],
});

test('a footprint has the pixels whose centres lie in it, wherever it is moved by whole pixels', () => {
  fc.assert(
    fc.property(
      fc.nat(80),
      fc.nat(80),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
      (c, r, w, h) => {
        const [x, y] = [124 + c * 0.01, 41 - r * 0.01];
        const ring = [
          [x, y],
          [x + w * 0.01, y],
          [x + w * 0.01, y - h * 0.01],
          [x, y - h * 0.01],
          [x, y],
        ].map(([a, b]) => [a! + 1e-7, b! - 1e-7]);
        const { pixels, marks } = footprintOf(siteAt([ring]), grid)!;
        expect(pixels).toBe(w * h);
        expect(marks.filter((m) => m === 1)).toHaveLength(w * h);
      },
    ),
  );
});

test('holes are not of the site, what hangs over the edge is counted as not seen, a speck is the pixel it lies in', () => {
  const square = (a: number, b: number) => [
    [124 + a, 41 - a],
    [124 + b, 41 - a],
    [124 + b, 41 - b],
    [124 + a, 41 - b],
    [124 + a, 41 - a],
  ];
  expect(footprintOf(siteAt([square(0.1001, 0.3001), square(0.1501, 0.2501)]), grid)!.pixels).toBe(400 - 100);
  const edge = footprintOf(siteAt([square(-0.0999, 0.1001)]), grid)!;
  expect(edge.pixels).toBe(400);
  expect(edge.marks.filter((m) => m === 1)).toHaveLength(100);
  expect(footprintOf(siteAt([square(0.1001, 0.1002)]), grid)!.pixels).toBe(1);
  expect(footprintOf(siteAt([square(5, 6)]), grid)).toBeNull();
});

test('a rotated grid finds its pixels', () => {
  // A quarter turn: columns run south, rows run east.
  const turned = gridOf(
    'x',
    { width: 100, height: 100 },
    { model: 2, epsg: 4326, affine: [0, 0.01, 124, -0.01, 0, 41] },
  );
  const [column, row] = turned.toPixel([124.255, 40.895]);
  expect([Math.floor(column), Math.floor(row)]).toEqual([10, 25]);
});

test.each([
  ['market-2022-05-13.tif', '2022-05-13'],
  ['S2A_MSIL2A_20220501T021601_N0400_R003_T51TXF_20220503T055555.tif', '2022-05-01'],
  ['VNP46A2.A2022121.h30v04.001.2022129000000.tif', '2022-05-01'],
  ['SVDNB_npp_20220501-20220531_75N060E_vcmcfg_v10_c202206121200.avg_rade9h.tif', '2022-05-01..2022-05-31'],
  ['scene.tif', null],
  ['scene-2022-13-01.tif', null],
  ['scene-20220230.tif', null],
])('%s is of %s', (name, day) => {
  const found = sceneDay(name, null);
  expect(found && (found.from === found.to ? found.from : `${found.from}..${found.to}`)).toBe(day);
});

test('the tag tells the day where the name has none', async () => {
  const folder = freshHome();
  const file = await drawScene(folder, 'scene.tif', {
    width: 40,
    height: 40,
    bands: [() => 1],
    stamp: '2022:05:13 02:10:00',
  });
  expect((await measured([file], market))[0]!.month).toBe('2022-05');
  const bare = await drawScene(folder, 'bare.tif', { width: 40, height: 40, bands: [() => 1] });
  await expect(measured([bare], market)).rejects.toThrow(/bare.tif: nothing says when it was taken/);
});

test.each([
  ['no JSON', '{', /no JSON/],
  ['no feature', '{"type":"FeatureCollection","features":[]}', /no feature/],
  [
    'a point',
    '{"type":"Feature","properties":{"name":"a","area":"PRK"},"geometry":{"type":"Point","coordinates":[1,2]}}',
    /draw it as a polygon/,
  ],
  ['no name', JSON.stringify(places({ '': [1, 1, 2, 2] })), /no property "name"/],
  ['a formula for a name', JSON.stringify(places({ '=A1': [1, 1, 2, 2] })), /no property "name"/],
  ['an area that is none', JSON.stringify(places({ a: [1, 1, 2, 2] }, 'Atlantis')), /is a country/],
  ['places beyond the earth', JSON.stringify(places({ a: [1, 1, 999, 2] })), /a ring that is none/],
  [
    'a million features',
    JSON.stringify({ type: 'FeatureCollection', features: Array(3000).fill(null) }),
    /more than 2000/,
  ],
  [
    'an open ring',
    '{"type":"Feature","properties":{"name":"a","area":"PRK"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}}',
    /a ring that is none/,
  ],
])('places: %s is refused', (_, text, says) => {
  expect(() => sitesOf('places.geojson', text)).toThrow(says);
});

test('scenes that are none, cut off, without place or in an unread system are refused by name', async () => {
  const folder = freshHome();
  const good = await drawScene(folder, 'good-2022-05-13.tif', { width: 40, height: 40, bands: [() => 1] });
  const bytes = fs.readFileSync(good);
  const bad: [string, Buffer | string, RegExp][] = [
    ['text-2022-05-13.tif', 'not a picture', /no GeoTIFF/],
    ['empty-2022-05-13.tif', '', /no GeoTIFF/],
    ['cut-2022-05-13.tif', bytes.subarray(0, 1500), /no GeoTIFF|cut off/],
    ['zeros-2022-05-13.tif', Buffer.alloc(5000), /no GeoTIFF/],
  ];
  for (const [name, content, says] of bad) {
    fs.writeFileSync(path.join(folder, name), content);
    await expect(measured([path.join(folder, name)], market), name).rejects.toThrow(says);
  }
  const lambert = await drawScene(folder, 'lambert-2022-05-13.tif', {
    width: 4,
    height: 4,
    bands: [() => 1],
    epsg: 9999,
  });
  await expect(measured([lambert], market)).rejects.toThrow(/EPSG:9999.*is not read/);
  await expect(measured([path.join(folder, 'none.tif')], market)).rejects.toThrow(/there is no file/);
  await expect(measured([good], market, { band: 4 })).rejects.toThrow(/has 1 band, not 4/);
});

test('bytes of a scene changed at random give a figure or one sentence, and never take the process down', async () => {
  const folder = freshHome();
  const bytes = fs.readFileSync(
    await drawScene(folder, 'good-2022-05-13.tif', { width: 40, height: 40, bands: [() => 1] }),
  );
  const file = path.join(folder, 'bad-2022-05-13.tif');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(700), fc.nat(255)), { minLength: 1, maxLength: 5 }),
      async (changes) => {
        const changed = Buffer.from(bytes);
        for (const [at, value] of changes) changed[at] = value;
        fs.writeFileSync(file, changed);
        const error = await measured([file], market).then(
          () => null,
          (e: Error) => e,
        );
        if (error) expect(error.name).toBe('Refusal');
      },
    ),
    { numRuns: 300 },
  );
});

test('a series is printed, stored, and asked for as any indicator', async () => {
  const home = freshHome();
  const files = await Promise.all(
    [6, 2].map((value, i) =>
      drawScene(home, `lights-2022-0${4 + i}-13.tif`, { width: 40, height: 40, bands: [() => value] }),
    ),
  );
  fs.writeFileSync(
    path.join(home, 'places.geojson'),
    JSON.stringify(places({ 'Sinuiju market': [124.1, 40.8, 124.2, 40.9] })),
  );
  const out = path.join(home, 'lights.csv');
  const ran = await runCommand(
    sites,
    [...files, '--sites', path.join(home, 'places.geojson'), '--out', out],
    { home },
  );
  expect(ran.out).toContain('2 months of 1 place\n');
  expect(fs.readFileSync(out, 'utf8')).toContain(
    'PRK,Sinuiju market,night lights,level,2022-05,2,nW/cm2/sr,2,2,estimated,from lights-2022-05-13.tif (100% clear)',
  );
  await runCommand(ingest, [out], { home });
  const { out: answer } = await runCommand(
    ask,
    ['night lights at Sinuiju market, North Korea, April to May 2022'],
    { home },
  );
  expect(answer).toMatch(/2022-04 +6 nW\/cm2\/sr.*2022-05 +2 nW\/cm2\/sr/s);
});

test('a scene that lies elsewhere gives no row and is named, and so is a place that no scene shows', async () => {
  const folder = freshHome();
  const near = await drawScene(folder, 'near-2022-05-13.tif', { width: 40, height: 40, bands: [() => 3] });
  const far = await drawScene(folder, 'far-2022-06-01.tif', {
    ...{ width: 40, height: 40, at: [10, 50] },
    bands: [() => 3],
  });
  const file = path.join(folder, 'places.geojson');
  fs.writeFileSync(
    file,
    JSON.stringify(places({ market: [124.1, 40.8, 124.2, 40.9], harbour: [30, 10, 30.1, 10.1] })),
  );
  const { out, notes } = await runCommand(sites, [near, far, '--sites', file], { home: folder });
  expect(out.match(/level,2022-\d\d/g)).toEqual(['level,2022-05']);
  expect(notes.join()).toContain(
    'this scene lies elsewhere and shows none of the places: far-2022-06-01.tif',
  );
  expect(notes.join()).toContain('no scene shows harbour: nothing is printed of it');
  const quiet = await runCommand(sites, [near, '--sites', file], { home: folder });
  expect(quiet.notes.join()).not.toContain('elsewhere');
});
