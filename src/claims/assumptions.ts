import { areaName } from '../records/areas.ts';
import type { TradeSeries } from './claim.ts';
import type { Item } from './line.ts';
import { partyCode } from './parties.ts';
import { BOTH, OTHER, SUBJECT } from './pronouns.ts';
import type { Topic } from './topic.ts';

/** What a trade figure was read from, as far as its own sentence goes. */
export interface Grounds {
  series: TradeSeries;
  topic: Topic | null;
  /** The goods stand in the sentence. */
  goodsSaid: boolean;
  /** A unit that the figure itself does not say. */
  unitLent: string | null;
  /** Why the reporter is the one it is, where no country is named at all. */
  home: string | null;
  /** The article's totals are of goods and services. */
  services: boolean;
}

/** The choices behind a reading, one plain sentence each. */
export function assumptionsOf(items: readonly Item[], text: string, grounds: Grounds): string[] {
  const { series, topic, goodsSaid, unitLent, home, services } = grounds;
  const notes: string[] = [];
  if (home !== null) notes.push(home);
  notes.push(...aliases(items, text, series), ...pronouns(series, topic));
  const told = topic?.reporter ?? topic?.partner ?? null;
  if (told === null && home === null && series.reporter !== '?') {
    notes.push(
      `No country stands by it: read as ${areaName(series.reporter)}'s, which was spoken of before.`,
    );
  }
  if (series.partner === 'WLD' && !topic?.everything)
    notes.push('No partner is named: read as trade with the world.');
  if (!goodsSaid && series.goods !== 'TOTAL')
    notes.push(`The goods are those spoken of before: ${series.goods}.`);
  if (services && series.goods === 'TOTAL')
    notes.push('The total may be of goods and services, which customs statistics do not hold together.');
  if (unitLent !== null) notes.push(`No unit stands by it: read as ${unitLent}, from the figures before it.`);
  return notes;
}

/** "the North", "Korean": words that stand for one country only here. */
function aliases(items: readonly Item[], text: string, { reporter, partner }: TradeSeries): string[] {
  const notes = new Set<string>();
  for (const { area, start, end } of items) {
    if (!area || area.code.startsWith('@') || !(area.as === 'alias' || area.unsure || area.also)) continue;
    const code = partyCode(area.code);
    if (code === reporter || code === partner)
      notes.add(`"${text.slice(start, end)}" is read as ${areaName(area.code)}.`);
  }
  return [...notes];
}

function pronouns({ reporter, partner }: TradeSeries, topic: Topic | null): string[] {
  const notes: string[] = [];
  const say = (word: string, code: string) => notes.push(`"${word}" is read as ${areaName(code)}.`);
  if (topic?.reporter === SUBJECT) say('It', reporter);
  if (topic?.reporter === BOTH)
    notes.push(`Both sides are read as ${areaName(reporter)} and ${areaName(partner)}.`);
  if (topic?.partner === OTHER) say('Its neighbour', partner);
  if (topic?.partner === SUBJECT) say('It', partner);
  return notes;
}
