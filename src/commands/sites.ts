import fs from 'node:fs/promises';
import { periodOf } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import type { Mask } from '../sites/look.ts';
import { type Measure, siteMonths } from '../sites/series.ts';
import { sitesOf } from '../sites/site.ts';
import { siteCsv } from '../sites/site-csv.ts';
import type { Arguments, Command } from './effects.ts';

export const command: Command = {
  help: `tallyman sites: how active places are, from pictures of them

usage: tallyman sites SCENE.tif ... --sites PLACES.geojson [options]
       tallyman sites lights-*.tif --sites markets.geojson --out lights.csv && tallyman ingest lights.csv

Scenes are GeoTIFF in WGS 84, UTM or Web Mercator, named with their day (market-2022-05-13.tif). Places are polygons with
the properties name and area (docs/sites.md). Printed is a series a place and month, as an open CSV of indicators.

  --measure radiance|change   mean radiance of night lights, or the share of a place that by day differs from its own
                              past in the same season
  --baseline PERIOD           that past, as in 2019-01..2019-12; needed for change
  --band N                    the band that is measured; 1 unless told
  --mask BAND=VALUES          what is covered: values of a band, as in 5=3,8,9,10, or of a file beside each scene,
                              as in _SCL.tif=3,8,9,10
  --unit UNIT                 of the radiance; nW/cm2/sr unless told
  --publisher NAME            who measured; "own measurement" unless told
  --out FILE                  write it there

Exit: 0, or 2 when a scene or a place cannot be read.
`,
  options: {
    sites: { type: 'string' },
    measure: { type: 'string' },
    baseline: { type: 'string' },
    band: { type: 'string' },
    mask: { type: 'string' },
    unit: { type: 'string' },
    publisher: { type: 'string' },
    out: { type: 'string' },
  },
  async run({ positionals, values }, effects) {
    if (positionals.length === 0) throw new Refusal('name the scenes: GeoTIFF files');
    if (values.sites === undefined) throw new Refusal('--sites names the places: a GeoJSON file');
    const file = String(values.sites);
    const known = await fs.stat(file).catch(() => null);
    if (!known?.isFile()) throw new Refusal(`there is no file ${file} that can be read`);
    const text = await fs.readFile(file, 'utf8');
    const measure = measureOf(values);
    const sites = sitesOf(file, text);
    const { months, elsewhere } = await siteMonths(positionals, sites, {
      ...{ measure, band: bandOf(values.band ?? '1'), mask: maskOf(values.mask) },
      progress: effects.progress,
    });
    effects.progress(null);
    if (months.length === 0) throw new Refusal('none of the places lies in any of the scenes');
    if (elsewhere.length > 0)
      effects.note(
        `${elsewhere.length === 1 ? 'this scene lies' : `these ${elsewhere.length} scenes lie`} elsewhere and ${elsewhere.length === 1 ? 'shows' : 'show'} none of the places: ${named(elsewhere)}`,
      );
    const unseen = sites.filter((s) => !months.some((m) => m.site === s)).map((s) => s.name);
    if (unseen.length > 0)
      effects.note(
        `no scene shows ${named(unseen)}: nothing is printed of ${unseen.length === 1 ? 'it' : 'them'}`,
      );
    const csv = siteCsv(months, {
      indicator: measure.is === 'radiance' ? 'night lights' : 'changed share',
      unit: measure.is === 'radiance' ? String(values.unit ?? 'nW/cm2/sr') : '1',
      publisher: String(values.publisher ?? 'own measurement'),
    });
    if (values.out === undefined) effects.out(csv);
    else {
      await fs.writeFile(String(values.out), csv);
      const [rows, places] = [months.length, new Set(months.map((m) => m.site)).size];
      effects.out(
        `${values.out}: ${rows} ${rows === 1 ? 'month' : 'months'} of ${places} ${places === 1 ? 'place' : 'places'}\n`,
      );
    }
    return 0;
  },
};

/** More names than these are told by their number. */
const FEW = 5;
const named = (names: readonly string[]): string =>
  names.length <= FEW ? names.join(', ') : `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more`;

function measureOf({ measure, baseline }: Arguments['values']): Measure {
  const is = String(measure ?? 'radiance');
  if (is === 'radiance') {
    if (baseline !== undefined) throw new Refusal('--baseline goes with --measure change');
    return { is };
  }
  if (is !== 'change') throw new Refusal(`--measure "${is}" is neither radiance nor change`);
  if (baseline === undefined)
    throw new Refusal(
      '--measure change needs --baseline, the past that is compared with, as in 2019-01..2019-12',
    );
  return { is, baseline: periodOf(String(baseline)) };
}

function bandOf(text: unknown): number {
  if (/^[1-9]\d{0,2}$/.test(String(text))) return Number(text);
  throw new Refusal(`"${String(text)}" is no band: count them from 1`);
}

function maskOf(given: unknown): Mask | null {
  if (given === undefined) return null;
  const [, where, list] = /^([^=]+)=(-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)*)$/.exec(String(given)) ?? [];
  if (!where || !list)
    throw new Refusal(`--mask "${String(given)}" is no mask: write 5=3,8,9,10 or _SCL.tif=3,8,9,10`);
  return { in: /^\d+$/.test(where) ? bandOf(where) : where, values: list.split(',').map(Number) };
}
