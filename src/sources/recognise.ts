import { Refusal } from '../records/refusal.ts';
import { comtrade } from './comtrade.ts';
import { kcna, owid, who } from './daily-counts.ts';
import { gaccQuery } from './gacc-query.ts';
import type { IndicatorPlan } from './indicator-plan.ts';
import { open } from './open.ts';
import { openIndicator } from './open-indicator.ts';
import type { Source, SourceFile } from './source.ts';

/** Every format that is read. A file that two of them take for theirs is a fault of one of them. */
export const sources: readonly AnySource[] = [gaccQuery, comtrade, open, who, owid, kcna, openIndicator];
type AnySource = Source | Source<IndicatorPlan>;

/** The source whose format the file's bytes show. @throws Refusal when none knows it. */
export function recognise(file: SourceFile): AnySource {
  const source = sources.find((s) => s.recognise(file));
  if (source) return source;
  throw new Refusal(
    `${file.path} is of no format that is read here (its first line is "${firstLine(file.head)}"): docs/sources.md lists those that are`,
  );
}

function firstLine(head: Uint8Array): string {
  const [line = ''] = new TextDecoder('utf-8').decode(head.subarray(0, 400)).trimStart().split(/\r?\n/);
  const plain = line.replace(/[\p{Cc}\p{Cf}\ufffd]/gu, '?');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
