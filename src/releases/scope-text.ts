import { areaByCode, areaByName } from '../records/areas.ts';
import { parseCode } from '../records/goods-code.ts';
import type { Flow } from '../records/record.ts';
import { Refusal } from '../records/refusal.ts';
import type { Scope } from './release.ts';

/** What the rows of a release show: a stated scope takes from it what it leaves unsaid, and may not be less. */
export interface Shown {
  flows: Flow[];
  partners: string[];
  /** Null when there are too many to list. */
  codes: string[] | null;
  maxLevel: number;
  hasTotal: boolean;
}

const KEYS = ['flows', 'partners', 'goods', 'detail', 'totals'] as const;
const FLOWS: readonly string[] = ['export', 'import', 're-export', 're-import'] satisfies Flow[];
const EXAMPLE = 'complete; partners=PRK; goods=all; detail=8';

/**
 * Reads a scope as a file or `--scope` states it: `cells`, or `complete` with what is covered in full:
 *
 *     complete; flows=export; partners=PRK; goods=all; detail=8; totals=yes
 *
 * `goods` must be said. Flows and partners not named are those of the rows, `detail` is the longest code's
 * digits, `totals` whether there are rows of totals: never more than the file shows.
 *
 * @throws Refusal when the text is none, or when rows lie outside of what it states.
 */
export function parseScope(text: string, shown: Shown): Scope {
  const [completeness = '', ...parts] = text.split(';').map((part) => part.trim());
  if (completeness === 'cells' && parts.length === 0) return cellsScope(shown, 'stated', null);
  if (completeness !== 'complete')
    throw new Refusal(
      `the scope "${text}" begins with neither "cells" nor "complete": write for example ${EXAMPLE}`,
    );
  const said = new Map<string, string>();
  for (const part of parts.filter((p) => p !== '')) {
    const [key = '', value = '', more] = part.split('=').map((p) => p.trim());
    if (!KEYS.some((k) => k === key) || value === '' || more !== undefined || said.has(key))
      throw new Refusal(
        `"${part}" in the scope is not understood: say ${KEYS.join(', ')} once each, as in ${EXAMPLE}`,
      );
    said.set(key, value);
  }
  const goods = said.get('goods');
  if (!goods)
    throw new Refusal(
      `the scope "${text}" does not say which goods are complete: add goods=all, or their codes`,
    );
  const scope: Scope = {
    flows: list(said.get('flows'))?.map(flowOf) ?? shown.flows,
    partners:
      said.get('partners') === 'all' ? 'all' : (list(said.get('partners'))?.map(partnerOf) ?? shown.partners),
    goods: goods === 'all' ? 'all' : list(goods)!.flatMap(prefixesOf),
    totals: said.has('totals') ? yesOrNo(said.get('totals')!) : shown.hasTotal,
    detail: said.has('detail') ? detailOf(said.get('detail')!) : shown.maxLevel,
    completeness: 'complete',
    origin: 'stated',
    note: null,
  };
  refuseOutside(scope, shown);
  return scope;
}

/** Only the rows that are there. */
export function cellsScope(shown: Shown, origin: Scope['origin'], note: string | null): Scope {
  const goods = shown.codes?.filter((code) => code !== 'TOTAL') ?? 'all';
  const { flows, partners, hasTotal: totals, maxLevel: detail } = shown;
  return { flows, partners, goods, totals, detail, completeness: 'cells', origin, note };
}

/** The text that `parseScope` reads back. */
export function scopeText(scope: Scope): string {
  if (scope.completeness === 'cells') return 'cells';
  const { flows, partners, goods, detail, totals } = scope;
  const some = (listed: 'all' | string[]) => (listed === 'all' ? 'all' : listed.join(','));
  return `complete; flows=${flows.join(',')}; partners=${some(partners)}; goods=${some(goods)}; detail=${detail}; totals=${totals ? 'yes' : 'no'}`;
}

const list = (text: string | undefined): string[] | undefined => text?.split(',').map((item) => item.trim());

function flowOf(text: string): Flow {
  if (FLOWS.includes(text)) return text as Flow;
  throw new Refusal(`flow "${text}" in the scope is none: say ${FLOWS.join(', ')}`);
}

function partnerOf(text: string): string {
  const area = areaByCode(text) ?? areaByName(text);
  if (area) return area.code;
  throw new Refusal(
    `partner "${text}" in the scope is no country or area that is known: write its code, as in PRK`,
  );
}

const prefixesOf = (text: string): string[] => parseCode(text).split('+');

function yesOrNo(text: string): boolean {
  if (text === 'yes' || text === 'no') return text === 'yes';
  throw new Refusal(`totals=${text} in the scope is neither yes nor no`);
}

function detailOf(text: string): number {
  if (/^(?:0|2|4|6|8|9|10)$/.test(text)) return Number(text);
  throw new Refusal(`detail=${text} in the scope is no number of digits: 0 (totals only), 2, 4, 6, 8 or 10`);
}

function refuseOutside(scope: Scope, shown: Shown): void {
  const outside = (what: string, has: string, stated: string) =>
    new Refusal(
      `the scope states ${what} ${stated}, but the file has rows for ${has}: state what the file holds`,
    );
  const flow = shown.flows.find((f) => !scope.flows.includes(f));
  if (flow) throw outside('flows', flow, scope.flows.join(', '));
  const { partners, goods } = scope;
  const partner = partners === 'all' ? undefined : shown.partners.find((p) => !partners.includes(p));
  if (partner) throw outside('partners', partner, (partners as string[]).join(', '));
  if (goods === 'all') return;
  const single = (shown.codes ?? []).flatMap((c) => (c === 'TOTAL' ? [] : c.split('+')));
  const code = single.find((c) => !goods.some((prefix) => c.startsWith(prefix)));
  if (code) throw outside('goods', code, goods.join(', '));
}
