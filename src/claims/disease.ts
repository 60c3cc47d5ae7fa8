import type { Article } from '../article/article.ts';
import type { Claim, EpidemicSeries } from './claim.ts';

/** Names of what people and animals fall ill with; COVID-19 apart, for whole populations were counted with it. */
const NAMES: readonly [name: string, words: RegExp][] = [
  [
    'covid-19',
    /\b(?:covid(?:-?19)?|(?:novel )?corona ?virus|sars-cov-2|2019-ncov)\b|新冠|新型冠状|新型冠狀|코로나/giu,
  ],
  [
    'other',
    /\b(?:dengue|cholera|measles|ebola|influenza|flu|mpox|monkeypox|malaria|polio(?:myelitis)?|typhoid|typhus|tuberculosis|yellow fever|lassa|marburg|zika|chikungunya|mers|foot[- ]and[- ]mouth|swine fever|(?:avian|bird) flu|norovirus|rotavirus|scarlet fever|meningitis|diphtheria|pertussis|whooping cough|plague|anthrax|rabies|hepatitis|hiv|encephalitis|leptospirosis|enteric|rsv|chickenpox|rubella|mumps|hantavirus|nipah|smallpox|leprosy|scabies)\b|登革|霍乱|霍亂|麻疹|流感|埃博拉|疟疾|瘧疾|猪瘟|豬瘟|禽流感|手足口|뎅기|콜레라|홍역|독감|인플루엔자|에볼라|말라리아|돼지열병|구제역/giu,
  ],
];

/** A stop that ends a sentence, not the point of a decimal. */
const STOP = /[.!?](?=\s|$)|[。！？\n]/g;

/**
 * Adds to every epidemic claim the disease it is of, where the text names one: in its sentence, else last before it, else in
 * the title. `several` where a sentence names more than one.
 */
export function withDiseases(article: Article, claims: readonly Claim[]): Claim[] {
  if (!claims.some((c) => c.domain === 'epidemic')) return [...claims];
  const { text, title } = article;
  const mentions = mentionsIn(text);
  const titled = mentionsIn(title ?? '').at(-1)?.name ?? null;
  const places = mentions.map((m) => m.at);
  const stops = [...text.matchAll(STOP)].map((m) => m.index);
  return claims.map((claim) => {
    if (claim.series === null || !('measure' in claim.series)) return claim;
    const from = stops[before(stops, claim.start)] ?? -1;
    const to = stops[before(stops, claim.end) + 1] ?? text.length;
    const last = before(places, from);
    const own = new Set<Disease>();
    for (let i = last + 1; i < mentions.length && mentions[i]!.at < to && own.size < 2; i++)
      own.add(mentions[i]!.name);
    const disease = own.size > 1 ? 'several' : ([...own][0] ?? mentions[last]?.name ?? titled);
    return disease === null ? claim : { ...claim, series: { ...claim.series, disease } };
  });
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

function mentionsIn(text: string): { at: number; name: Disease }[] {
  return NAMES.flatMap(([name, words]) =>
    [...text.matchAll(words)].map((m) => ({ at: m.index, name: name as Disease })),
  ).sort((a, b) => a.at - b.at);
}

export type Disease = NonNullable<EpidemicSeries['disease']>;
