import { describe, expect, test } from 'vitest';
import {
  areaByCode,
  areaByComtrade,
  areaByGacc,
  areaByName,
  areaName,
  areasOf,
} from '../../src/records/areas.ts';
import { shared, sharedRows } from '../shared.ts';

describe('looking an area up', () => {
  test.each([
    ['North Korea', 'PRK'],
    ['Korea,DPR', 'PRK'],
    ["Korea, Dem. People's Rep. of", 'PRK'],
    ["Democratic People's Republic of Korea", 'PRK'],
    ['DPRK', 'PRK'],
    ['朝鲜', 'PRK'],
    ['북한', 'PRK'],
    ['Korea Rep.', 'KOR'],
    ['Republic of Korea', 'KOR'],
    ['Viet Nam', 'VNM'],
    ['vietnam', 'VNM'],
    ['Türkiye', 'TUR'],
    ['turkey', 'TUR'],
    ["Cote d'Ivoire", 'CIV'],
    ['Netherlands (the)', 'NLD'],
    ['US', 'USA'],
    ['USA', 'USA'],
    ['CN', 'CHN'],
    ['EU27_2020', 'EU27'],
    ['World', 'WLD'],
    ['Other Asia, nes', '_ASIA-NES'],
  ])('%s', (name, code) => {
    if (code.startsWith('_')) expect(areaByName(name)).toBeDefined();
    else expect(areaByName(name)?.code).toBe(code);
  });

  test('by the numbers of publishers', () => {
    expect(areaByGacc('109')?.code).toBe('PRK');
    expect(areaByGacc('133')?.code).toBe('KOR');
    expect(areaByGacc('142')?.code).toBe('CHN');
    expect(areaByGacc('143')?.code).toBe('TWN');
    expect(areaByComtrade(408)?.code).toBe('PRK');
    expect(areaByComtrade('842')?.code).toBe('USA');
    expect(areaByComtrade(699)?.code).toBe('IND');
    expect(areaByComtrade(251)?.code).toBe('FRA');
    expect(areaByComtrade(757)?.code).toBe('CHE');
    expect(areaByComtrade(490)?.code).toBe('TWN');
    expect(areaByComtrade(0)?.code).toBe('WLD');
  });

  test('what is no area gives nothing', () => {
    for (const name of ['', ' ', 'Atlantis', 'the', '!', 'x'.repeat(100_000)])
      expect(areaByName(name)).toBeUndefined();
    expect(areaByGacc('000')).toBeUndefined();
    expect(areaByComtrade(-1)).toBeUndefined();
  });

  test('names as a sentence needs them', () => {
    expect(areaName('PRK')).toBe('North Korea');
    expect(areaName('NLD')).toBe('the Netherlands');
    expect(areaName('EU27')).toBe('the European Union');
    expect(areaName('???')).toBe('???');
  });
});

describe('the tables', () => {
  const all = (['country', 'group', 'former', 'part', 'residual'] as const).flatMap(areasOf);

  test('every code is there once, members and wholes exist', () => {
    expect(new Set(all.map((a) => a.code)).size).toBe(all.length);
    for (const { code, members, partOf } of all) {
      for (const member of members) expect(areaByCode(member), `${code} has ${member}`).toBeDefined();
      if (partOf) expect(areaByCode(partOf)?.kind, `${code} is part of ${partOf}`).toBe('country');
    }
  });

  test('the European Union has 27 members, the euro area the 21 that use the euro', () => {
    expect(areaByCode('EU27')!.members).toHaveLength(27);
    expect(areaByCode('EA')!.members).toHaveLength(21);
    for (const code of areaByCode('EA')!.members) expect(areaByCode('EU27')!.members).toContain(code);
  });

  test('the own name of every area leads back to it', () => {
    for (const { code, name } of all) expect(areaByName(name)?.code, name).toBe(code);
    for (const { code } of all) expect(areaByName(code)?.code, code).toBe(code);
  });

  test('North Korea publishes nothing itself', () => {
    expect(areaByCode('PRK')!.publishes).toBe(false);
    expect(areaByCode('CHN')!.publishes).toBe(true);
  });
});

describe.skipIf(shared('reference/country-codes.csv') === null)('against the public lists', () => {
  const iso = sharedRows('reference/country-codes.csv').filter((r) =>
    /^[A-Z]{3}$/.test(r['ISO3166-1-Alpha-3']!),
  );

  test('no country of ISO 3166 is missing, its codes and names lead to it', () => {
    expect(iso.length).toBeGreaterThan(245);
    for (const row of iso) {
      const code = row['ISO3166-1-Alpha-3']!;
      const area = areaByCode(code);
      expect(area?.kind, code).toBe('country');
      expect(area!.alpha2, code).toBe(row['ISO3166-1-Alpha-2']);
      if (row.M49) expect(area!.m49, code).toBe(Number(row.M49));
      const columns = ['official_name_en', 'CLDR display name', 'UNTERM English Short', 'official_name_cn'];
      for (const column of columns) {
        const name = row[column]!;
        if (name) expect(areaByName(name)?.code, `${column} ${name}`).toBe(code);
      }
    }
  });

  test('no country stands here that ISO 3166 does not know, but Kosovo', () => {
    const known = new Set(iso.map((row) => row['ISO3166-1-Alpha-3']));
    expect(
      areasOf('country')
        .filter((a) => !known.has(a.code))
        .map((a) => a.name),
    ).toEqual(['Kosovo']);
  });

  test.each(['reporters', 'partners'])('every %s number of UN Comtrade leads to an area', (kind) => {
    const rows = sharedRows(`reference/comtrade-${kind}.csv`);
    expect(rows.length).toBeGreaterThan(200);
    const missing = rows.filter((row) => !areaByComtrade(row.id!)).map((row) => `${row.id} ${row.country}`);
    expect(missing).toEqual([]);
    for (const { id, iso_3 } of rows) {
      const area = iso_3 && areaByCode(iso_3);
      // Comtrade counts Monaco with France; 492 is the rest of the EU there.
      if (area && id !== '492') expect(areaByComtrade(id!)!.code, `${id}`).toBe(iso_3);
    }
  });

  test("every partner of China's customs leads to an area, by code and by both names", () => {
    const english = sharedRows('reference/gacc-partners-en.csv');
    const chinese = sharedRows('reference/gacc-partners-zh.csv');
    expect(english.length).toBeGreaterThan(230);
    for (const { code, en } of english) {
      const area = areaByGacc(code!);
      expect(area, `${code} ${en}`).toBeDefined();
      expect(areaByName(en!)?.code, `${code} ${en}`).toBe(area!.code);
    }
    for (const { code, zh } of chinese)
      expect(areaByName(zh!)?.code, `${code} ${zh}`).toBe(areaByGacc(code!)?.code);
  });
});
