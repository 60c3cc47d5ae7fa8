import fs from 'node:fs/promises';
import path from 'node:path';
import type { Brief } from '../brief/brief.ts';
import { briefHtml } from '../brief/html.ts';
import { briefJson } from '../brief/json.ts';
import { briefMarkdown } from '../brief/markdown.ts';
import { pdfOf } from '../brief/pdf.ts';
import { bothWidths, picture, WIDE } from '../brief/pictures.ts';
import { chartPng } from '../charts/png.ts';
import type { Chart } from '../charts/spec.ts';
import { chartSvg } from '../charts/svg.ts';
import { openLake } from '../lake/lake.ts';
import { writeBrief } from '../news/write-brief.ts';
import { isMonth } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import type { Command, Effects } from './effects.ts';
import { dayOption, formatOption } from './options.ts';

export const command: Command = {
  help: `tallyman brief: the write-up of a month: totals, what stopped, main goods, charts, how it is known

usage: tallyman brief REPORTER [PARTNER] MONTH [options]
       tallyman brief CHN PRK 2022-05
       tallyman brief CHN PRK 2022-05 --goods "COVID-19 supplies" --out brief.html
       tallyman brief CHN 2022-05

Countries by code or name. Without a partner: trade with the world, and the main partners.

  --goods WORDS          goods, a basket or codes to tell about in any case
  --as-known YYYY-MM-DD  as it was known on that day
  --format md|html|pdf|json  when left out, as the file's name ends, else md
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
    const out = values.out === undefined ? null : path.resolve(String(values.out));
    const format = formatOption(values.format ?? endingOf(out), formats);
    if (format === 'pdf' && !out) throw new Refusal('a PDF is written to a file: add --out brief.pdf');
    const asked = {
      ...sidesAndMonth(positionals),
      asKnown: dayOption(values['as-known'], '--as-known'),
      goods: values.goods === undefined ? null : String(values.goods),
    };
    const lake = await openLake(effects.home);
    let brief: Brief;
    try {
      brief = await writeBrief(lake, asked, effects.now().toISOString().slice(0, 10));
    } finally {
      lake.close();
    }
    await write(brief, format, out, effects);
    return 0;
  },
};

const formats = ['md', 'html', 'pdf', 'json'] as const;

/** What the name of the file asks for, where it is one of the formats. */
const endingOf = (out: string | null): string | undefined =>
  formats.find((f) => out?.toLowerCase().endsWith(`.${f}`));

function sidesAndMonth(positionals: readonly string[]): { reporter: string; partner: string; month: string } {
  const [month, ...areas] = [...positionals].reverse();
  if (areas.length < 1 || areas.length > 2)
    throw new Refusal('name a reporter, a partner and a month, as in tallyman brief CHN PRK 2022-05');
  if (!isMonth(month!)) throw new Refusal(`"${month}" is not a month: write it last, as in 2022-05`);
  const [reporter, partner = 'WLD'] = areas.reverse();
  return { reporter: reporter!, partner, month: month! };
}

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
