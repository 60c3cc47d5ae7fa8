import type { Article } from '../article/article.ts';
import { wordTable } from '../records/word-table.ts';
import type { Claim } from './claim.ts';

const COVID =
  /\b(?:covid(?:-?19)?|(?:novel )?corona ?virus|sars-cov-2|2019-ncov)\b|新冠|新型冠状|新型冠狀|코로나/giu;

/** Names of what people and animals fall ill with; COVID-19 apart, for whole populations were counted with it. */
const OTHERS =
  /\b(?:dengue|cholera|measles|ebola|influenza|flu|mpox|monkeypox|malaria|polio(?:myelitis)?|typhoid|typhus|tuberculosis|yellow fever|lassa|marburg|zika|chikungunya|oropouche|mers|foot[- ]and[- ]mouth|swine fever|(?:avian|bird) (?:flu|influenza)|norovirus|rotavirus|scarlet fever|mening(?:itis|ococcal)|diphtheria|pertussis|whooping cough|plague|anthrax|rabies|hepatitis|hiv|encephalitis|leptospirosis|enteric|rsv|chickenpox|rubella|mumps|tetanus|hantavirus|nipah|smallpox|leprosy|scabies|salmonell(?:a|osis)|listeri(?:a|osis)|legionnaires|west nile|guinea worm)\b|登革|霍乱|霍亂|麻疹|流感|埃博拉|疟疾|瘧疾|猪瘟|豬瘟|禽流感|手足口|뎅기|콜레라|홍역|독감|인플루엔자|에볼라|말라리아|돼지열병|구제역/giu;

/** One name for those that are told under several. */
const SAME: Record<string, string> = wordTable({
  ...{ flu: 'influenza', 流感: 'influenza', 독감: 'influenza', 인플루엔자: 'influenza' },
  ...{
    'bird flu': 'avian flu',
    'avian influenza': 'avian flu',
    'bird influenza': 'avian flu',
    禽流感: 'avian flu',
  },
  ...{ 登革: 'dengue', 뎅기: 'dengue', 霍乱: 'cholera', 霍亂: 'cholera', 콜레라: 'cholera' },
  ...{ 麻疹: 'measles', 홍역: 'measles', 埃博拉: 'ebola', 에볼라: 'ebola' },
  ...{ 疟疾: 'malaria', 瘧疾: 'malaria', 말라리아: 'malaria' },
  ...{ 猪瘟: 'swine fever', 豬瘟: 'swine fever', 돼지열병: 'swine fever' },
  ...{ 手足口: 'hand, foot and mouth', 구제역: 'foot and mouth', 'foot-and-mouth': 'foot and mouth' },
  ...{ monkeypox: 'mpox', poliomyelitis: 'polio', 'whooping cough': 'pertussis', enteric: 'typhoid' },
  ...{ meningococcal: 'meningitis', salmonellosis: 'salmonella', listeriosis: 'listeria' },
});

/** A stop that ends a sentence, not the point of a decimal. */
const STOP = /[.!?](?=\s|$)|[。！？\n]/g;

/**
 * Adds to every epidemic claim the disease it is of, where the text names one: in its sentence, else in the words that its
 * paragraph is headed with, else last before it, else in the title. `several` where these are more than one.
 */
export function withDiseases(article: Article, claims: readonly Claim[]): Claim[] {
  if (!claims.some((c) => c.domain === 'epidemic')) return [...claims];
  const { text, title } = article;
  const mentions = mentionsIn(text);
  const titled = mentionsIn(title ?? '').at(-1)?.name ?? null;
  const places = mentions.map((m) => m.at);
  const stops = [...text.matchAll(STOP)].map((m) => m.index);
  const blocks = article.blocks.map((b) => b.start);
  const headed = headsOf(article, mentions, stops);
  return claims.map((claim) => {
    if (claim.series === null || !('measure' in claim.series)) return claim;
    const from = stops[before(stops, claim.start)] ?? -1;
    const to = stops[before(stops, claim.end) + 1] ?? text.length;
    const last = before(places, from);
    const own = new Set<string>();
    for (let i = last + 1; i < mentions.length && mentions[i]!.at < to && own.size < 2; i++)
      own.add(mentions[i]!.name);
    const head = headed.get(before(blocks, claim.start + 1));
    if (head && own.size > 0) own.add(head);
    const disease = own.size > 1 ? 'several' : ([...own][0] ?? head ?? mentions[last]?.name ?? titled);
    return disease === null ? claim : { ...claim, series: { ...claim.series, disease } };
  });
}

/** Letters that a paragraph may be headed with: "Burkina Faso – dengue." */
const LONGEST_HEAD = 60;

/** The one disease named in the words that a paragraph is headed with, without a number, by its block. */
function headsOf(
  { text, blocks }: Article,
  mentions: readonly Mention[],
  stops: readonly number[],
): Map<number, string> {
  const heads = new Map<number, string>();
  const places = mentions.map((m) => m.at);
  for (const [i, { kind, start, end }] of blocks.entries()) {
    const stop = stops[before(stops, start) + 1] ?? end;
    if (kind !== 'paragraph' || stop >= end || stop - start > LONGEST_HEAD) continue;
    if (/\d/.test(text.slice(start, stop).replace(COVID, ''))) continue;
    const first = before(places, start) + 1;
    const named = mentions.slice(first, first + 3).filter((m) => m.at < stop);
    if (named.length === 1) heads.set(i, named[0]!.name);
  }
  return heads;
}

/** Index of the last of some ascending offsets that lies before one, -1 where none does. */
function before(offsets: readonly number[], at: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

interface Mention {
  at: number;
  name: string;
}

function mentionsIn(text: string): Mention[] {
  const covid = [...text.matchAll(COVID)].map((m) => ({ at: m.index, name: 'covid-19' }));
  const others = [...text.matchAll(OTHERS)].map((m) => {
    const name = m[0].toLowerCase();
    return { at: m.index, name: SAME[name] ?? name };
  });
  return [...covid, ...others].sort((a, b) => a.at - b.at);
}
