import { watchedGoods } from '../brief/watched.ts';
import type { Event } from '../findings/break.ts';
import { openLake } from '../lake/lake.ts';
import { scanRelease } from '../news/scan-release.ts';
import { areaOf } from '../news/write-brief.ts';
import { areaByCode, areaByName } from '../records/areas.ts';
import { isMonth, shiftMonth } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import { scanJson } from '../report/findings-json.ts';
import { scanText } from '../report/findings-text.ts';
import type { Command } from './effects.ts';
import { dayOption, formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman scan: what stopped, resumed, appeared, broke, was revised or does not fit, in one month's releases

usage: tallyman scan REPORTER MONTH [options]
       tallyman scan CHN 2022-05
       tallyman scan CHN 2022-05 --watch PRK --watch "COVID-19 supplies"

  --partner COUNTRY      this partner only
  --watch WORDS          a partner, goods, a basket or codes to answer for in any case; again for more
  --event MONTH=NAME     look for breaks in pairs' totals at an event, as in 2020-01="border closed", or of one partner,
                         2020-01:PRK="border closed"; again for more. Stored events are looked at by themselves
  --top N                findings to print (20)
  --as-known YYYY-MM-DD  as it was known on that day
  --format text|json
  --home DIR             where the releases are

Findings are stored; the next scan of the month says which were confirmed, changed or withdrawn.
docs/findings.md says how each kind is found.
Exit: 0 when the month was scanned, 2 when nothing is stored for it or the request is not understood.
`,
  options: {
    partner: { type: 'string' },
    watch: { type: 'string', multiple: true },
    event: { type: 'string', multiple: true },
    top: { type: 'string' },
    'as-known': { type: 'string' },
    format: { type: 'string' },
  },
  async run({ positionals, values }, effects) {
    const [reporter, period, more] = positionals;
    if (!reporter || !period || more !== undefined)
      throw new Refusal('name a reporter and a month, as in tallyman scan CHN 2022-05');
    if (!isMonth(period)) throw new Refusal(`"${period}" is not a month: write it as 2022-05`);
    const format = formatOption(values.format, ['text', 'json']);
    const of = {
      reporter: areaOf(reporter),
      period,
      partner: values.partner === undefined ? null : areaOf(String(values.partner)),
      asKnown: dayOption(values['as-known'], '--as-known'),
    };
    const top = topOf(values.top);
    const watch = ((values.watch ?? []) as string[]).map((w) => w.trim());
    const events = ((values.event ?? []) as string[]).map((e) => eventOf(e, period));
    // Words that are no goods are told before the lake is read.
    for (const w of watch) if (!isArea(w)) watchedGoods(w, of);
    const lake = await openLake(effects.home);
    try {
      const scan = await scanRelease(lake, of, {
        watch,
        events,
        progress: effects.progress,
        now: effects.now(),
      });
      effects.progress(null);
      effects.out(format === 'json' ? scanJson(scan) : scanText(scan, { color: effects.color, top }));
      return 0;
    } finally {
      lake.close();
    }
  },
};

const isArea = (text: string): boolean =>
  areaByCode(text.toUpperCase()) !== undefined || areaByName(text) !== undefined;

/** Three months from an event on must be there to be held against the year before. */
function eventOf(given: string, period: string): Event {
  const [when = '', ...name] = given.split('=');
  const [month = '', area] = when.split(':');
  const text = name.join('=').trim();
  if (!isMonth(month) || text === '')
    throw new Refusal(`--event "${given}" is no event: write month and name, as in 2020-01="border closed"`);
  if (month > shiftMonth(period, -2))
    throw new Refusal(
      `--event "${given}" is too late for ${period}: a break is told from three months on, so scan ${shiftMonth(month, 2)} or later`,
    );
  return { month, name: text, areas: area === undefined ? [] : [areaOf(area)] };
}

function topOf(given: unknown): number {
  if (given === undefined) return 20;
  if (/^[1-9]\d{0,5}$/.test(String(given))) return Number(given);
  throw new Refusal(`--top "${given}" is no number of findings: write --top 20`);
}
