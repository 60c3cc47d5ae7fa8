import { areaName, findAreas } from '../../records/areas.ts';

/**
 * Who is quoted, by English names so that two wordings of one office are one source: name | country whose trade it
 * counts | Chinese | Korean. Outlets pass on what an office counted.
 */
const OFFICES = `
Chinese customs | CHN | 海关总署 中国海关 海关统计 海关数据 海关 | 해관총서 중국_세관 중국_해관 중국_세관당국
China's commerce ministry | CHN | 商务部 | 중국_상무부
China's statistics bureau | CHN | 国家统计局 | 중국_국가통계국
Korea Customs Service | KOR | 韩国海关 韩国关税厅 关税厅 | 관세청
South Korea's trade ministry | KOR | 韩国产业通商资源部 产业通商资源部 韩国产业部 | 산업통상자원부 산업부
Korea International Trade Association | KOR | 韩国贸易协会 | 한국무역협회 무역협회
KOTRA | KOR | 大韩贸易投资振兴公社 | 대한무역투자진흥공사 코트라 KOTRA
Bank of Korea | KOR | 韩国银行 | 한국은행
Statistics Korea | KOR | 韩国统计厅 | 통계청
Japan's finance ministry | JPN | 日本财务省 财务省 | 일본_재무성 재무성
Japan's health ministry | JPN | 厚生劳动省 | 후생노동성
Vietnam's statistics office | VNM | 越南统计总局 越南国家统计局 | 베트남_통계총국
Vietnam's customs | VNM | 越南海关 越南海关总局 | 베트남_해관총국 베트남_세관
US Census Bureau | USA | 美国商务部 美国人口普查局 | 미국_상무부 미_상무부
Hong Kong's statistics department | HKG | 香港政府统计处 香港统计处 | 홍콩_통계처
Taiwan's finance ministry | TWN | 台湾财政部 | 대만_재정부
World Health Organization | | 世界卫生组织 世卫组织 | 세계보건기구 WHO
National Health Commission | CHN | 国家卫生健康委 国家卫健委 | 중국_국가위생건강위원회
North Korea's emergency epidemic headquarters | PRK | 国家紧急防疫司令部 | 국가비상방역사령부
KDCA | KOR | 韩国疾病管理厅 | 질병관리청 방역당국 중앙방역대책본부
North Korean state media | | 朝鲜官方媒体 朝媒 | 북한_관영매체 북한_매체 북한_관영_매체
`;
const OUTLETS = `
KCNA | | 朝中社 朝鲜中央通讯社 | 조선중앙통신 중앙통신
Rodong Sinmun | | 劳动新闻 | 노동신문
Xinhua | | 新华社 | 신화통신 신화사
Yonhap | | 韩联社 | 연합뉴스
Reuters | | 路透社 | 로이터통신 로이터
AFP | | 法新社 | AFP
AP | | 美联社 | AP통신
Kyodo | | 共同社 | 교도통신
NHK | | 日本广播协会 | NHK
Bloomberg | | 彭博社 | 블룸버그
VOA | | 美国之音 | 미국의소리 미국의_소리 VOA
Radio Free Asia | | 自由亚洲电台 | 자유아시아방송 RFA
`;

export interface Source {
  start: number;
  end: number;
  name: string;
  country: string | null;
  outlet: boolean;
}

interface Name {
  text: string;
  name: string;
  country: string | null;
  outlet: boolean;
}

let book: Map<string, Name[]> | null = null;
function names(): Map<string, Name[]> {
  if (book) return book;
  book = new Map();
  for (const [table, outlet] of [
    [OFFICES, false],
    [OUTLETS, true],
  ] as const)
    for (const line of table.trim().split('\n')) {
      const [name, country, ...cells] = line.split('|').map((cell) => cell.trim()) as [
        string,
        string,
        ...string[],
      ];
      for (const word of cells.flatMap((cell) => cell.split(/\s+/).filter(Boolean))) {
        const text = word.replaceAll('_', ' ');
        book.set(text[0]!, [...(book.get(text[0]!) ?? []), { text, name, country: country || null, outlet }]);
      }
    }
  for (const same of book.values()) same.sort((a, b) => b.text.length - a.text.length);
  return book;
}

/** Offices and outlets named in a sentence. */
export function sourcesIn(text: string): Source[] {
  const found: Source[] = [];
  for (let i = 0; i < text.length; i++) {
    const hit = names()
      .get(text[i]!)
      ?.find((n) => text.startsWith(n.text, i));
    if (!hit) continue;
    found.push({ ...ownerOf(hit, text.slice(Math.max(0, i - 8), i)), start: i, end: i + hit.text.length });
    i += hit.text.length - 1;
  }
  return found;
}

/** "日本海关统计" are of Japan's customs, though 海关 alone is China's. */
function ownerOf({ name, country, outlet }: Name, before: string): Omit<Source, 'start' | 'end'> {
  const area = country === null ? undefined : findAreas(before.trimEnd()).at(-1);
  if (!area || area.end !== before.trimEnd().length || area.code === country)
    return { name, country, outlet };
  const office = name.replace(/^(?:Chinese|China's|South Korea's|Korea|Japan's|Vietnam's|US)\s/, '');
  return { name: `${areaName(area.code)}'s ${office}`, country: area.code, outlet };
}

/** The chain of a sentence's sources: who passes on first, who counted last. */
export function chainOf(sources: readonly Source[]): string[] {
  const ordered = [...sources.filter((s) => s.outlet), ...sources.filter((s) => !s.outlet)];
  return [...new Set(ordered.map((s) => s.name))];
}
