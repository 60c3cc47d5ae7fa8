import type { EpidemicSeries } from '../claim.ts';

/** Words for what an epidemic is counted by, each with the unit it is counted in. */
const INDICATORS: [string, string, RegExp][] = [
  ['case fatality rate', '%', /病亡率|病死率|致死率|치명률|치사율/g],
  ['fever cases', 'case', /发热|发烧|有热者|발열|유열자|열병/g],
  ['severe cases', 'case', /重症|危重|위중증|중증/g],
  ['deaths', 'death', /死亡|病亡|死者|사망|숨(?:졌|진)/g],
  ['recoveries', 'recovery', /治愈|痊愈|康复|出院|완쾌|완치|회복|퇴원/g],
  ['under treatment', 'case', /接受治疗|正在治疗|隔离治疗|在治|치료를?\s?받|치료\s?중|격리\s?치료/g],
  ['vaccinated', 'person', /接种|접종/g],
  ['tests', 'sample', /核酸检测|检测样本|진단검사|검사\s?건/g],
  ['cases', 'case', /确诊|感染(?:者|病例)?|病例|확진|감염/g],
];

export interface Indicator {
  start: number;
  end: number;
  name: string;
  unit: string;
}

/** What a sentence counts of an epidemic, in order; "发热病例" is one. */
export function indicatorsIn(text: string): Indicator[] {
  const all = INDICATORS.flatMap(([name, unit, pattern]) =>
    [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, name, unit })),
  ).sort((a, b) => a.start - b.start);
  return all.filter(
    (one, i) =>
      // "发热病例", "重症患者", "死亡病例", "발열 환자": the noun behind adds nothing.
      !(one.name === 'cases' && i > 0 && one.start - all[i - 1]!.end <= 2 && all[i - 1]!.name !== 'cases'),
  );
}

const NEW =
  /新增|单日|当日|新发|当天|24小时|日[^，。\d]{0,6}至\d{1,2}日|신규|하루|새로|추가|일일|24시간|일[^.,]{0,12}부터\s?\d{1,2}일/g;
const ALL = /累计|共有?|总计|截至|合计|누적|누계|총/g;

/** "新增", "累计": whether a count is of what was new, by the last such word; null where none is said. */
export function measureIn(text: string): EpidemicSeries['measure'] | null {
  const last = (pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;
  const [fresh, all] = [last(NEW), last(ALL)];
  return fresh < 0 && all < 0 ? null : fresh > all ? 'new' : 'cumulative';
}

/** Whether a text speaks of an epidemic at all. */
export const OUTBREAK =
  /疫情|新冠|病例|确诊|霍乱|埃博拉|流感|感染|코로나|확진|감염|발열자|전염병|방역|콜레라|사망자|백신\s?접종/;
