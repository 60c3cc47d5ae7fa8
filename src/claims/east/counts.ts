import type { EpidemicSeries } from '../claim.ts';
import { indicatorsIn, measureIn } from './epidemic.ts';
import type { EasternSentence } from './sentence.ts';
import type { Story } from './story.ts';

/** Units of people and cases, and rates that may be of them. */
const COUNTED = /^(?:person|case|death|recovery|dose|sample)$/;

/** What of an epidemic a figure counts; null where it counts nothing of one. */
export function countOf(
  sentence: EasternSentence,
  k: number,
  story: Story,
): { series: EpidemicSeries; unit: string | null } | null {
  const { text, figures } = sentence;
  const { figure, start, end } = figures[k]!;
  if (!story.outbreak || !isCount(figure.unit, figure.kind)) return null;
  const from = figures[k - 1]?.end ?? 0;
  const to = figures[k + 1]?.start ?? text.length;
  const before = text.slice(from, start);
  const behind = text.slice(end, Math.min(to, end + 24)).split(/[，,。；]/, 1)[0]!;
  // "6人死亡", "23만여 명의 발열자가": the noun right behind says it; else the nearest before; else the last said.
  const own = NAMED_BEHIND.test(behind) ? indicatorsIn(behind)[0] : undefined;
  const said = own ?? indicatorsIn(before).at(-1) ?? (k === 0 ? undefined : null);
  const indicator = said ?? indicatorsIn(behind)[0] ?? story.indicator;
  if (!indicator) return null;
  if (figure.kind === 'zero' && sentence.flows.length > 0) return null;
  if (
    /^(?:%|pp|x)$/.test(figure.unit ?? '') &&
    indicator.name !== 'case fatality rate' &&
    story.domain !== 'epidemic'
  )
    return null;
  const none = figure.kind === 'zero' ? (measureIn(text.slice(end, end + 8)) ?? 'new') : null;
  const measure = none ?? measureIn(before) ?? measureIn(behind) ?? story.measure ?? 'cumulative';
  const party = sentence.parties.findLast((p) => p.start < start);
  if (party) story.area = party.codes[0]!;
  story.indicator = indicator;
  story.measure = measure;
  story.domain = 'epidemic';
  return {
    series: {
      area: story.area ?? story.publisher ?? '?',
      indicator: indicator.name,
      measure: stands(indicator.name) ? 'cumulative' : measure,
    },
    unit: COUNTED.test(figure.unit ?? '') || figure.unit === null ? indicator.unit : figure.unit,
  };
}

/** What is counted as it stands, never by the day. */
const stands = (name: string): boolean => /^(?:under treatment|severe cases|case fatality rate)$/.test(name);

const NAMED_BEHIND =
  /^(?:多|余|여)?\s?(?:[例人名]|명|건)?(?:的|의|이|가|을|를|은|는)?\s?(?:新|已|仍|正|전|새로|추가로)*(?:确诊|发热|发烧|死亡|病亡|痊愈|治愈|康复|出院|已治愈|接受|正在|重症|感染|확진|발열|유열|사망|완쾌|완치|회복|치료|격리|위중증|감염|숨)/;

const isCount = (unit: string | null, kind: string): boolean =>
  kind !== 'rank' &&
  (unit === null || COUNTED.test(unit) || /^(?:%|pp|x)$/.test(unit)) &&
  !(unit === null && kind === 'level');
