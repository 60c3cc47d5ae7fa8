import fs from 'node:fs';
import nodePath from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDailyCounts } from '../../src/commands/daily-counts.ts';
import { command as plausible } from '../../src/commands/plausible.ts';
import { isTooSmooth } from '../../src/plausibility/dispersion.ts';
import { isFarBeyond } from '../../src/plausibility/fatality.ts';
import { standingOf } from '../../src/plausibility/standing.ts';
import { isEarly } from '../../src/plausibility/timing.ts';
import { freshHome, runCommand } from '../effects.ts';
import { shared } from '../shared.ts';

const file = shared('facts/dprk-fever-daily-2022.csv');

/** North Korea's fevers, May to August 2022, as KCNA told them day by day. */
describe.skipIf(file === null)('the fever of 2022', async () => {
  const path = file ? fileURLToPath(file) : '';
  const days = file ? await readDailyCounts(path) : [];
  const standing = standingOf(days);

  test('74 deaths among 4,772,813: less than any of 91 populations', () => {
    const { fatality } = standing;
    expect(fatality).toMatchObject({
      deaths: 74,
      cases: 4_772_813,
      lower: 0,
      of: 91,
      lowest: { area: 'SGP' },
    });
    expect(fatality!.ratio.low * 100).toBeCloseTo(0.00155, 5);
    expect(isFarBeyond(fatality!)).toBe(true);
    expect(Math.floor(fatality!.beyond!.times.low)).toBe(43);
  });

  test('65 of 74 deaths were out by 20 May, where 2 to 16 in a hundred were to be expected', () => {
    const { timing } = standing;
    expect(timing).toMatchObject({ day: '2022-05-20', deathsBy: 65, deaths: 74, settings: 24 });
    expect(Math.round(timing!.reported * 100)).toBe(88);
    expect([timing!.expected.low, timing!.expected.high].map((x) => Math.round(x * 100))).toEqual([2, 16]);
    expect(isEarly(timing!)).toBe(true);
  });

  test('daily and cumulative cases differ on 37 days, never by more than rounding to tens', () => {
    const { accounts } = standing;
    expect(accounts.step).toBe(10);
    expect(accounts.daily.cases).toMatchObject({ compared: 89, beyondRounding: [] });
    expect(accounts.daily.cases.days).toHaveLength(37);
    expect(accounts.daily.cases.days[0]).toEqual({ day: '2022-05-16', stated: 392_920, implied: 392_930 });
    expect(accounts.daily.deaths.days).toEqual([]);
  });

  test('the balance leaves the dead out on 13 and 14 May and from 8 to 10 June', () => {
    expect(standing.accounts.balance.deathsLeftOut).toEqual(
      ['05-13', '05-14', '06-08', '06-09', '06-10'].map((day) => `2022-${day}`),
    );
    // On 13 May there were six dead, which cutting to tens may have hidden as well.
    expect(standing.accounts.balance.beyondRounding.map((d) => d.day)).toEqual(
      ['05-14', '06-08', '06-09', '06-10'].map((day) => `2022-${day}`),
    );
  });

  test('75 of 78 daily counts are multiples of ten', () => {
    expect(standing.rounding).toEqual({ step: 10, multiples: 75, of: 78, expected: 7.8 });
  });

  test('the counts are not too smooth: no accusation is made of it', () => {
    expect(isTooSmooth(standing.dispersion!)).toBe(false);
  });

  test('places that have 40 of 74 deaths are told, those that add up are not', async () => {
    const places = nodePath.join(freshHome(), 'places.csv');
    const told = async (deaths: number[], more: string[] = []) => {
      const rows = deaths.map((d, i) => `Place ${i + 1},${d}`);
      fs.writeFileSync(places, `place,cumul_deaths\n${rows.join('\n')}\n`);
      return (await runCommand(plausible, [path, '--places', places, ...more], { home: '' })).out;
    };
    expect(await told([2, 3, 9, 4, 1, 6, 2, 3, 5, 2, 3, 0])).toContain(
      'deaths: 12 places have 40, the country 74.',
    );
    expect(await told([60, 14])).toContain('○ places against the whole country');
    expect(await told([32, 10], ['--places-on', '2022-05-15'])).toContain(
      '○ places against the whole country',
    );
    await expect(told([1], ['--places-on', '2020-01-01'])).rejects.toThrow(/no row of 2020-01-01/);
  });

  test('the command tells each with what may explain it, and exits with 0', async () => {
    const { code, out } = await runCommand(plausible, [path], { home: '' });
    expect(code).toBe(0);
    expect(out).toContain('65 of 74 deaths (88%) were reported by 20 May 2022');
    expect(out).toContain('75 of 78 daily counts of cases are multiples of 10; about 8 would be by chance.');
    expect(out).toMatch(/On 13 to 14 May 2022 and 8 to 10 June 2022\s+cases/);
    expect(out).toContain('Fever without tests is not a case definition');
    expect(out.split('It may be:')).toHaveLength(5);
    const json = await runCommand(plausible, [path, '--format', 'json'], { home: '' });
    expect(JSON.parse(json.out).timing.day).toBe('2022-05-20');
  });
});
