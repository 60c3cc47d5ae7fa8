import { readScale } from './scale.ts';
import type { Token } from './token.ts';

/** A currency as an article writes it; `minor`: the word names a hundredth ("cents"). */
export interface Currency {
  code: string;
  to: number;
  minor: boolean;
}

/** Which currency ¥ and "pounds" mean in this article, told by its other words. */
export interface Moneys {
  yen: 'JPY' | 'CNY';
  /** "pounds" is money here; else a weight. */
  sterling: boolean;
}

/** `title` may say what the text leaves out: a table of "¥" under a headline about Japan. */
export function moneysOf({ title, text }: { title: string | null; text: string }): Moneys {
  const count = (pattern: RegExp, weight: number) =>
    ((text.match(pattern)?.length ?? 0) + 3 * (title?.match(pattern)?.length ?? 0)) * weight;
  const yen = count(/\byen\b|\bJPY/gi, 5) + count(/\bJapan(?:ese)?\b|\bTokyo\b|\bKyodo\b/g, 2);
  const yuan = count(/\byuan\b|\bRMB|\brenminbi\b|\bCNY/gi, 5) + count(/\bChin(?:a|ese)\b|\bBeijing\b/g, 1);
  const pounds =
    count(/£|\bsterling\b|\bGBP\b|\bstg\b/gi, 5) + count(/\bBrit(?:ain|ish)\b|\bUK\b|\bLondon\b/g, 1);
  const weight = count(/\bpounds? of\b|\blbs?\b|\bcents (?:a|per) pound\b/gi, 2);
  return { yen: yuan > yen ? 'CNY' : 'JPY', sterling: pounds > weight };
}

const SIGNS: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₨': 'INR',
  '₩': 'KRW',
  '₫': 'VND',
  '₽': 'RUB',
  '₺': 'TRY',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  '₴': 'UAH',
  '₪': 'ILS',
  '₸': 'KZT',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₭': 'LAK',
  '₮': 'MNT',
};
/** Letters that say whose dollar it is. */
const DOLLARS: Record<string, string> = {
  us: 'USD',
  usd: 'USD',
  a: 'AUD',
  au: 'AUD',
  aus: 'AUD',
  aud: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  can: 'CAD',
  cad: 'CAD',
  cdn: 'CAD',
  hk: 'HKD',
  hkd: 'HKD',
  nz: 'NZD',
  nzd: 'NZD',
  s: 'SGD',
  sg: 'SGD',
  sgd: 'SGD',
  nt: 'TWD',
  ntd: 'TWD',
  twd: 'TWD',
  r: 'BRL',
  brl: 'BRL',
  z: 'ZWL',
  j: 'JMD',
  bz: 'BZD',
  fj: 'FJD',
  mx: 'MXN',
  tt: 'TTD',
  n: 'NAD',
};
const CODES = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AZN BAM BBD BDT BGN BHD BIF BND BOB BRL BSD BTN BWP BYN CAD CDF CHF CLP CNY CNH COP CRC CUP CZK DKK DOP DZD ' +
    'EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KZT ' +
    'LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG ' +
    'QAR RON RSD RUB RWF SAR SCR SDG SEK SGD SLE SOS SSP SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF XPF YER ZAR ZMW ZWL'
  ).split(' '),
);
const OTHERS: Record<string, string> = {
  rmb: 'CNY',
  rs: 'INR',
  inr: 'INR',
  re: 'INR',
  dh: 'AED',
  dhs: 'AED',
  sr: 'SAR',
  qr: 'QAR',
  rm: 'MYR',
  rp: 'IDR',
  sfr: 'CHF',
  dm: 'DEM',
  kr: 'SEK',
  tk: 'BDT',
  ntd: 'TWD',
  ffr: 'FRF',
  bf: 'BEF',
  lit: 'ITL',
  ps: 'MXN',
  sh: 'KES',
  ksh: 'KES',
  ush: 'UGX',
};

/** The currency written before a number: "$", "US$", "$US", "USD", "USD$", "Rs.", "RMB", "A$". */
export function readPrefix(tokens: readonly Token[], i: number, moneys: Moneys): Currency | null {
  const first = tokens[i];
  if (!first) return null;
  const next = tokens[i + 1];
  const found = (code: string, to: number): Currency => ({ code, to, minor: false });
  if (first.text === '¥') return found(moneys.yen, i + 1);
  if (first.text === '$') {
    const after = next?.kind === 'word' && !next.gap ? DOLLARS[next.key] : undefined;
    return after ? found(after, i + 2) : found('USD', i + 1);
  }
  if (first.kind === 'sign') return SIGNS[first.text] ? found(SIGNS[first.text]!, i + 1) : null;
  if (first.kind !== 'word') return null;
  const glued = next && !next.gap ? next.text : '';
  if (glued === '$' && DOLLARS[first.key]) return found(DOLLARS[first.key]!, i + 2);
  if (glued === '¥' && ['cn', 'rmb', 'cny'].includes(first.key)) return found('CNY', i + 2);
  if (glued === '¥' && ['jp', 'j'].includes(first.key)) return found('JPY', i + 2);
  if (glued === '€' && first.key === 'eur') return found('EUR', i + 2);
  if (glued === '£' && first.key === 'gbp') return found('GBP', i + 2);
  const single = first.text === 'R' ? 'ZAR' : first.text === 'P' ? 'PHP' : null;
  // A letter alone names money only before an amount that says so: "R5.2 billion", "P1.3bn"; "R2" is a name.
  if (single && glued !== '' && next!.kind === 'number' && readScale(tokens, i + 2, false))
    return found(single, i + 1);
  const code = codeOf(first);
  if (!code) return null;
  const at = i + 1 + (glued === '.' ? 1 : 0);
  return tokens[at]?.kind === 'number' || tokens[at]?.text === '-' ? found(code, at) : null;
}

/** "USD", "RMB", "Rs": a code of ISO 4217 or an abbreviation that begins with a capital. */
export function codeOf({ text, key }: Token): string | undefined {
  if (text === 'CNH') return 'CNY';
  return CODES.has(text) ? text : /^\p{Lu}/u.test(text) ? OTHERS[key] : undefined;
}

const NAMES: Record<string, string> = {
  dollar: 'USD',
  dollars: 'USD',
  dlr: 'USD',
  dlrs: 'USD',
  bucks: 'USD',
  greenbacks: 'USD',
  usd: 'USD',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  yen: 'JPY',
  euro: 'EUR',
  euros: 'EUR',
  ecu: 'XEU',
  ecus: 'XEU',
  won: 'KRW',
  rupee: 'INR',
  rupees: 'INR',
  rouble: 'RUB',
  roubles: 'RUB',
  ruble: 'RUB',
  rubles: 'RUB',
  dong: 'VND',
  baht: 'THB',
  ringgit: 'MYR',
  rupiah: 'IDR',
  taka: 'BDT',
  hryvnia: 'UAH',
  hryvnias: 'UAH',
  zloty: 'PLN',
  zlotys: 'PLN',
  forint: 'HUF',
  forints: 'HUF',
  shekel: 'ILS',
  shekels: 'ILS',
  lira: 'TRY',
  liras: 'TRY',
  lire: 'ITL',
  rand: 'ZAR',
  naira: 'NGN',
  cedi: 'GHS',
  cedis: 'GHS',
  peso: 'MXN',
  pesos: 'MXN',
  real: 'BRL',
  reais: 'BRL',
  dirham: 'AED',
  dirhams: 'AED',
  riyal: 'SAR',
  riyals: 'SAR',
  tenge: 'KZT',
  guilders: 'NLG',
  guilder: 'NLG',
  pesetas: 'ESP',
  escudos: 'PTE',
  cruzados: 'BRC',
  australs: 'ARA',
  drachmas: 'GRD',
  schillings: 'ATS',
  kip: 'LAK',
  kyat: 'MMK',
  riel: 'KHR',
  tugrik: 'MNT',
  stg: 'GBP',
};
/** Names that several countries share, by the word before: "Australian dollars", "Swiss francs". */
const NATIONAL: Record<string, Record<string, string>> = {
  dollar: {
    us: 'USD',
    american: 'USD',
    australian: 'AUD',
    canadian: 'CAD',
    kong: 'HKD',
    zealand: 'NZD',
    singapore: 'SGD',
    taiwan: 'TWD',
    jamaican: 'JMD',
    fiji: 'FJD',
    namibian: 'NAD',
    zimbabwe: 'ZWL',
    zimbabwean: 'ZWL',
  },
  franc: { swiss: 'CHF', french: 'FRF', belgian: 'BEF', cfa: 'XOF', congolese: 'CDF', luxembourg: 'LUF' },
  mark: { german: 'DEM', west: 'DEM', deutsche: 'DEM', finnish: 'FIM' },
  crown: { swedish: 'SEK', danish: 'DKK', norwegian: 'NOK', czech: 'CZK', icelandic: 'ISK' },
  pound: { british: 'GBP', egyptian: 'EGP', syrian: 'SYP', lebanese: 'LBP', sudanese: 'SDG', irish: 'IEP' },
  peso: {
    mexican: 'MXN',
    philippine: 'PHP',
    chilean: 'CLP',
    argentine: 'ARS',
    argentinian: 'ARS',
    colombian: 'COP',
    cuban: 'CUP',
    uruguayan: 'UYU',
    dominican: 'DOP',
  },
  rupee: {
    indian: 'INR',
    pakistani: 'PKR',
    pakistan: 'PKR',
    lankan: 'LKR',
    nepali: 'NPR',
    nepalese: 'NPR',
    mauritian: 'MUR',
  },
  won: { korean: 'KRW' },
  shilling: { kenyan: 'KES', kenya: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS', austrian: 'ATS' },
  dinar: {
    iraqi: 'IQD',
    kuwaiti: 'KWD',
    jordanian: 'JOD',
    algerian: 'DZD',
    serbian: 'RSD',
    tunisian: 'TND',
    bahraini: 'BHD',
    libyan: 'LYD',
  },
  rial: { iranian: 'IRR', omani: 'OMR', qatari: 'QAR', yemeni: 'YER' },
  riyal: { saudi: 'SAR', qatari: 'QAR' },
  yuan: { chinese: 'CNY' },
  renminbi: { chinese: 'CNY' },
  yen: { japanese: 'JPY' },
  ruble: { russian: 'RUB', belarusian: 'BYN' },
  rouble: { russian: 'RUB' },
  real: { brazilian: 'BRL' },
  lira: { turkish: 'TRY', italian: 'ITL' },
  dirham: { moroccan: 'MAD', uae: 'AED', emirati: 'AED' },
  cent: { us: 'USD', american: 'USD', euro: 'EUR', australian: 'AUD', canadian: 'CAD' },
};
const HUNDREDTHS: Record<string, string> = {
  pence: 'GBP',
  paise: 'INR',
  paisa: 'INR',
  kopecks: 'RUB',
};
const SINGULAR: Record<string, string> = {
  dlr: 'dollar',
  dlrs: 'dollar',
  krona: 'crown',
  kronor: 'crown',
  krone: 'crown',
  kroner: 'crown',
  koruna: 'crown',
  pesos: 'peso',
  reais: 'real',
  liras: 'lira',
  lire: 'lira',
};
const ALONE: Record<string, string> = {
  franc: 'CHF',
  mark: 'DEM',
  crown: 'SEK',
  dinar: 'RSD',
  rial: 'IRR',
  shilling: 'KES',
};

/** The currency written after a number: "yuan", "U.S. dollars", "dlrs", "Swiss francs", "pence". */
export function readSuffix(tokens: readonly Token[], i: number, moneys: Moneys): Currency | null {
  let at = i;
  // "28-billion-dollar", "1.5 trillion-won"
  if (tokens[at]?.text === '-' && !tokens[at]!.gap) at++;
  if (SIGNS[tokens[at]?.text ?? ''] && !(tokens[at + 1]?.kind === 'number' && !tokens[at + 1]!.gap)) {
    return { code: SIGNS[tokens[at]!.text]!, to: at + 1, minor: false };
  }
  if (tokens[at]?.text === '¢') return { code: 'USD', to: at + 1, minor: true };
  if (tokens[at]?.kind !== 'word') return null;
  // "4.5p", where the article counts in pounds; not "1080p".
  if (
    tokens[at]!.text === 'p' &&
    !tokens[at]!.gap &&
    moneys.sterling &&
    /^\d{1,3}(\.\d+)?$/.test(tokens[at - 1]?.text ?? '')
  )
    return { code: 'GBP', to: at + 1, minor: true };
  // Up to two words before the name: "Hong Kong dollars", "West German marks", "South Korean won".
  for (let n = 2; n >= 0; n--) {
    const word = tokens[at + n];
    if (word?.kind !== 'word') continue;
    const name = SINGULAR[word.key] ?? word.key.replace(/s$/, '');
    if (n > 0) {
      const nation = NATIONAL[name]?.[tokens[at + n - 1]!.key];
      const head = tokens[at]!.key;
      if (nation && (n === 1 || ['hong', 'new', 'west', 'sri', 'south', 'saudi', 'central'].includes(head)))
        return { code: nation, to: at + n + 1, minor: name === 'cent' };
      continue;
    }
    if (CODES.has(word.text)) return { code: word.text, to: at + 1, minor: false };
    if (word.key === 'cent' || word.key === 'cents' || word.key === 'cts')
      return {
        code: tokens[at + 1]?.key === 'per' && word.key === 'cent' ? '' : 'USD',
        to: at + 1,
        minor: true,
      };
    const hundredth = HUNDREDTHS[word.key];
    if (hundredth) return { code: hundredth, to: at + 1, minor: true };
    if (name === 'pound') {
      const said = tokens[at + 1]?.key === 'sterling';
      if (!said && (!moneys.sterling || tokens[at + 1]?.key === 'of')) return null;
      return { code: 'GBP', to: said ? at + 2 : at + 1, minor: false };
    }
    const code = NAMES[word.key] ?? ALONE[name];
    if (!code) return null;
    // "won" and "real" are English words too.
    if (word.key === 'real' || (word.key === 'won' && !moneyWon(tokens, at))) return null;
    return { code, to: at + 1, minor: false };
  }
  return null;
}

/** "1.5 trillion won", "5,000 won": after a scale word or thousands; "party 3 won" is a verb. */
function moneyWon(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.key ?? '';
  if (['the', 'a', 'an', 'his', 'her', 'their', 'gold', 'silver', 'by', 'medals'].includes(next))
    return false;
  return (
    before?.kind === 'word' || (before?.text.replace(/\D/g, '').length ?? 0) >= 3 || before?.text === '-'
  );
}
