import { literal } from '../lake/engine.ts';
import type { Lake } from '../lake/lake.ts';
import type { Flow } from '../records/record.ts';
import { type Panel, rowsSql } from './panel.ts';
import { panelPieces } from './panel-pieces.ts';
import type { PanelOf } from './panel-quoted.ts';

/** One pair as its two reporters see it, months back; a month that one of them does not cover is left out. */
export interface MirrorMonth {
  partner: string;
  back: number;
  own: number;
  mirror: number;
}

const turned: Partial<Record<Flow, Flow>> = { export: 'import', import: 'export' };

/** Totals of every partner whose own releases cover trade with the reporter, in the panel's currency; after `readPanel`. */
export async function readMirrors(lake: Lake, of: PanelOf, panel: Panel): Promise<MirrorMonth[]> {
  const flow = turned[panel.flow];
  if (!flow) return [];
  const reporters = [...new Set(lake.releases({ partner: of.reporter }).map((r) => r.reporter))];
  const out: MirrorMonth[] = [];
  for (const partner of reporters) {
    if (partner === of.reporter || (of.partner !== null && partner !== of.partner)) continue;
    const seen = { ...of, reporter: partner, partner: of.reporter };
    const found = panelPieces(lake.releases({ reporter: partner }), seen, flow);
    // Part of the goods is no total.
    if (!found?.pieces.every((p) => p.domain.goods.includes(''))) continue;
    const months = new Set(found.pieces.map((p) => p.back));
    const rows = await lake.query<{ back: number; value: number }>(
      `SELECT back, sum(value) AS value FROM (${rowsSql(lake, seen, flow, found.pieces, found.detail)})
      WHERE currency = ${literal(panel.currency)} AND NOT hidden GROUP BY back`,
    );
    const own = await lake.query<{ back: number; value: number }>(
      `SELECT back, sum(value) AS value FROM panel_pairs WHERE partner = ${literal(partner)} GROUP BY back`,
    );
    if (rows.length === 0 || own.length === 0) continue;
    const value = (of: typeof rows, back: number) => of.find((r) => r.back === back)?.value ?? 0;
    for (const back of panel.months)
      if (months.has(back)) out.push({ partner, back, own: value(own, back), mirror: value(rows, back) });
  }
  return out;
}
