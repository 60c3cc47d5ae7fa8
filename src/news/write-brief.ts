import type { Brief, Subject } from '../brief/brief.ts';
import { compose } from '../brief/compose.ts';
import { type Facts, gather } from '../brief/gather.ts';
import { mainPartners } from '../brief/partners.ts';
import { watchedGoods } from '../brief/watched.ts';
import type { Finding } from '../findings/finding.ts';
import type { Lake } from '../lake/lake.ts';
import { areaByCode, areaByName } from '../records/areas.ts';
import { isMonth } from '../records/period.ts';
import { Refusal } from '../records/refusal.ts';
import type { Question } from '../series/question.ts';
import { findingsOf } from './scan-release.ts';

/** What a brief is asked for: countries by code or name, partner `WLD` for the whole release, goods in words. */
export interface BriefOf {
  reporter: string;
  partner: string;
  month: string;
  /** Goods, a basket or codes to tell about in any case. */
  goods: string | null;
  asKnown: string | null;
}

/**
 * The write-up of a month of a pair, or of all a country's trade.
 *
 * @param today the day it is written, `YYYY-MM-DD`
 * @throws Refusal when an area, a month or the goods are not known, and when no release tells of it
 */
export async function writeBrief(lake: Lake, asked: BriefOf, today: string): Promise<Brief> {
  const { reporter, partner, month } = sidesOf(asked);
  const { asKnown } = asked;
  const watched = asked.goods === null ? null : watchedGoods(asked.goods, { reporter, period: month });
  const subject = { reporter, partner, month, asKnown, watched: watched?.label ?? null };
  const of = { reporter, period: month, partner: partner === 'WLD' ? null : partner, asKnown };
  const findings = await findingsOf(lake, of);
  const facts = await gather(lake, subject, watched?.goods ?? [], findings);
  const partners: Facts[] = [];
  if (partner === 'WLD')
    for (const code of await partnersToTell(lake, subject, facts.main.now.question.flow, findings))
      partners.push(await gather(lake, { ...subject, partner: code }, [], findings));
  const brief = compose(facts, partners, lake.releases(), today);
  if (brief.title.answers.length === 0)
    throw new Refusal(`no release stored tells of ${brief.title.text}: store one, or choose another month`);
  return brief;
}

/** Partners told about in a brief on a whole release. */
const [NEWS, MAIN] = [3, 5];

/** Those of whom there is news, then those with whom most was traded. */
async function partnersToTell(
  lake: Lake,
  subject: Subject,
  flow: Question['flow'],
  findings: readonly Finding[],
): Promise<string[]> {
  const news = [...new Set(findings.map((f) => f.partner))].filter(isCountry).slice(0, NEWS);
  return [...new Set([...news, ...(await mainPartners(lake, subject, flow, MAIN))])];
}

const isCountry = (code: string): boolean => areaByCode(code)?.kind === 'country';

function sidesOf({ reporter, partner, month }: BriefOf): Pick<BriefOf, 'reporter' | 'partner' | 'month'> {
  if (!isMonth(month)) throw new Refusal(`"${month.slice(0, 40)}" is not a month: write it as 2022-05`);
  const [one, other] = [areaOf(reporter), areaOf(partner)];
  // What a country does not publish its partner does: the same trade, seen from the other side.
  const turned = areaByCode(one)?.publishes === false && isCountry(other);
  return turned ? { reporter: other, partner: one, month } : { reporter: one, partner: other, month };
}

/** The code of a country or an area told by code or name. */
export function areaOf(text: string): string {
  const area = areaByCode(text.toUpperCase()) ?? areaByName(text);
  if (area) return area.code;
  throw new Refusal(
    `"${text.slice(0, 60)}" is no country or area that is known: write a code such as CHN, or a name in quotes`,
  );
}
