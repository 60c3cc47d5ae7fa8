import fs from 'node:fs/promises';
import path from 'node:path';
import type { Brief, Subject } from '../brief/brief.ts';
import { compose } from '../brief/compose.ts';
import { type Facts, gather } from '../brief/gather.ts';
import { briefHtml } from '../brief/html.ts';
import { briefJson } from '../brief/json.ts';
import { briefMarkdown } from '../brief/markdown.ts';
import { mainPartners } from '../brief/partners.ts';
import { pdfOf } from '../brief/pdf.ts';
import { watchedGoods } from '../brief/watched.ts';
import { chartPng } from '../charts/png.ts';
import type { Chart } from '../charts/spec.ts';
import { chartSvg } from '../charts/svg.ts';
import type { Finding } from '../findings/finding.ts';
import { type Lake, openLake } from '../lake/lake.ts';
import { areaByCode, areaByName } from '../records/areas.ts';
import { isMonth } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import type { Command, Effects } from './effects.ts';
import { dayOption, formatOption } from './options.ts';
import { findingsOf } from './scan-release.ts';

export const command: Command = {
  help: `tallyman brief: the write-up of a month: totals, what stopped, main goods, charts, how it is known

usage: tallyman brief REPORTER [PARTNER] MONTH [options]
       tallyman brief CHN PRK 2022-05
       tallyman brief CHN PRK 2022-05 --goods "COVID-19 supplies" --format html --out brief.html
       tallyman brief CHN 2022-05

Countries by code or name. Without a partner: trade with the world, and the main partners.

  --goods WORDS          goods, a basket or codes to tell about in any case
  --as-known YYYY-MM-DD  as it was known on that day
  --format md|html|pdf|json
  --out FILE             write there; Markdown then has its charts beside it, as SVG and PNG
  --home DIR             where the releases are

PDF is printed by the system's Chromium or Chrome.
Exit: 0 when it was written, 2 when nothing is known or the request is not understood.
`,
  options: {
    goods: { type: 'string' },
    'as-known': { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
  },
  async run({ positionals, values }, effects) {
    const format = formatOption(values.format, ['md', 'html', 'pdf', 'json']);
    const out = values.out === undefined ? null : path.resolve(String(values.out));
    if (format === 'pdf' && !out) throw new Refusal('a PDF is written to a file: add --out brief.pdf');
    const { reporter, partner, month } = subjectOf(positionals);
    const asKnown = dayOption(values['as-known'], '--as-known');
    const watched =
      values.goods === undefined ? null : watchedGoods(String(values.goods), { reporter, period: month });
    const subject = { reporter, partner, month, asKnown, watched: watched?.label ?? null };
    const lake = await openLake(effects.home);
    let brief: Brief;
    try {
      const of = { reporter, period: month, partner: partner === 'WLD' ? null : partner, asKnown };
      const findings = await findingsOf(lake, of);
      const facts = await gather(lake, subject, watched?.goods ?? [], findings);
      const partners: Facts[] = [];
      if (partner === 'WLD')
        for (const code of await partnersToTell(lake, subject, findings))
          partners.push(await gather(lake, { ...subject, partner: code }, [], findings));
      brief = compose(facts, partners, lake.releases(), effects.now().toISOString().slice(0, 10));
    } finally {
      lake.close();
    }
    if (brief.title.answers.length === 0)
      throw new Refusal(
        `no release stored tells of ${brief.title.text}: tallyman releases ${reporter} shows what is stored`,
      );
    await write(brief, format, out, effects);
    return 0;
  },
};

/** Those of whom there is news, then those who bought most. */
async function partnersToTell(lake: Lake, subject: Subject, findings: readonly Finding[]): Promise<string[]> {
  const news = [...new Set(findings.map((f) => f.partner))].filter(isCountry).slice(0, NEWS);
  return [...new Set([...news, ...(await mainPartners(lake, subject, MAIN))])];
}

const isCountry = (code: string): boolean => areaByCode(code)?.kind === 'country';

/** Partners told about in a brief on a whole release. */
const [NEWS, MAIN] = [3, 5];

function subjectOf(positionals: readonly string[]): { reporter: string; partner: string; month: string } {
  const [month, ...areas] = [...positionals].reverse();
  if (areas.length < 1 || areas.length > 2)
    throw new Refusal('name a reporter, a partner and a month, as in tallyman brief CHN PRK 2022-05');
  if (!isMonth(month!)) throw new Refusal(`"${month}" is not a month: write it last, as in 2022-05`);
  const [reporter, partner = 'WLD'] = areas.reverse().map(areaOf);
  // What a country does not publish its partner does: the same trade, seen from the other side.
  const turned = areaByCode(reporter!)?.publishes === false && isCountry(partner);
  return turned
    ? { reporter: partner, partner: reporter!, month: month! }
    : { reporter: reporter!, partner, month: month! };
}

function areaOf(text: string): string {
  const area = areaByCode(text.toUpperCase()) ?? areaByName(text);
  if (area) return area.code;
  throw new Refusal(
    `"${text}" is no country or area that is known: write a code such as CHN, or a name in quotes`,
  );
}

/** Widths of a chart on a page of a laptop and of a phone. */
const [WIDE, NARROW] = [720, 380];

async function write(brief: Brief, format: string, out: string | null, effects: Effects): Promise<void> {
  switch (format) {
    case 'json':
      return send(briefJson(brief), out, effects);
    case 'html':
      return send(briefHtml(brief, bothWidths), out, effects);
    case 'pdf': {
      const pdf = await pdfOf(briefHtml(brief, picture), process.env);
      return send(pdf, out, effects);
    }
    default: {
      const pictures = new Map<Chart, string>();
      if (out) await writePictures(brief, out, pictures);
      return send(
        briefMarkdown(brief, (chart) => pictures.get(chart) ?? null),
        out,
        effects,
      );
    }
  }
}

async function send(content: string | Uint8Array, out: string | null, effects: Effects): Promise<void> {
  if (!out) return effects.out(String(content));
  await save(out, content);
  effects.note(`wrote ${out}`);
}

async function save(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await fs.writeFile(file, content);
  } catch (e) {
    const { code } = e as NodeJS.ErrnoException;
    throw new Refusal(`${file} could not be written (${code}): name another file with --out`);
  }
}

const bothWidths = (chart: Chart): string =>
  `<div class="wide">${chartSvg(chart, WIDE)}</div><div class="narrow">${chartSvg(chart, NARROW)}</div>`;

/** On paper a chart is a picture, so that its labels are not mixed with the text when it is copied. */
function picture(chart: Chart): string {
  const png = Buffer.from(chartPng(chartSvg(chart, WIDE), 2)).toString('base64');
  const alt = `${chart.title}. ${chart.alt}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<img alt="${alt}" src="data:image/png;base64,${png}">`;
}

/** `brief.md` has `brief-1.svg`, `brief-1.png`, … beside it. */
async function writePictures(brief: Brief, out: string, pictures: Map<Chart, string>): Promise<void> {
  const stem = path.basename(out).replace(/\.[^.]*$/, '');
  for (const [i, chart] of brief.sections.flatMap((s) => s.charts).entries()) {
    const name = `${stem}-${i + 1}`;
    const svg = chartSvg(chart, WIDE);
    await save(path.join(path.dirname(out), `${name}.svg`), svg);
    await save(path.join(path.dirname(out), `${name}.png`), chartPng(svg, 2));
    pictures.set(chart, `${name}.svg`);
  }
}
