import type { Amount } from './amount.ts';
import { isBare } from './calendar.ts';
import { keyAt } from './scene.ts';
import { isTelephone } from './telephones.ts';
import type { Token } from './token.ts';
import { measure } from './units.ts';

/** Nouns that number things: the number behind them is a name, not a quantity. */
const NUMBERED = new Set(
  (
    'no nos number numbers nr office page pages exhibit table tables figure fig chart box chapter chapters section sections article articles resolution resolutions regulation regulations rule law act ' +
    'decree order paragraph paragraphs para clause annex appendix schedule note notes footnote issue volume vol series episode season version v rev revision release phase stage wave week quarter grade class type tier level category ' +
    'pier line lines route highway flight gate platform room block floor apartment apt suite unit building step question option extension ext heading headings subheading subheadings code codes hs hts hsk sitc cn naics isic taric hscode ' +
    'announcement form sop icd imo mmsi isbn issn windows report bulletin edition day channel area zone district sector terminal berth dock reactor bus train truck exit junction kilometer title part appendix item case channel apollo chapter psalm verse band tranche world hall lot model mark serial un unsc rfc iso directive convention protocol amendment bill proposition ref reference id pin po ward plot house'
  ).split(' '),
);
/** After these a number may still be a count: "case 5" is a name, "case: 5" and "cases 5" are not. */
const LISTED = /^([,&]|and|or|to|-|–|through|\(|\))$/;
const INDEXES =
  /^(nikkei|ftse|ft|se|dax|cac|kospi|csi|stoxx|russell|nasdaq|s&p|topix|sensex|nifty|fortune|hdax|mdax|p)$/;
const STREETS =
  /^(road|rd|street|avenue|ave|lane|boulevard|blvd|drive|square|way|highway|court|place|plaza|terrace|crescent|row|quay|alley|gardens|strasse|straße|rue|via)$/;

/** Whether the number names something: a page, a law, a code, a model, an address, a telephone, a list item. */
export function isLabel(tokens: readonly Token[], amount: Amount, coded: boolean): boolean {
  if (isTelephone(tokens, amount)) return true;
  if (amount.currency !== null || amount.percent !== null) return false;
  if (isGlued(tokens, amount)) return true;
  if (!isBare(amount)) return false;
  return (
    isNumbered(tokens, amount) ||
    isCode(tokens, amount, coded) ||
    isAddress(tokens, amount) ||
    isModel(tokens, amount) ||
    isMarker(tokens, amount) ||
    isCompound(tokens, amount)
  );
}

/** "A320", "G7", "Covid-19", "5G", "EA19", "7-ELEVEn", "3rd": letters and digits in one word. */
function isGlued(tokens: readonly Token[], { from, to }: Amount): boolean {
  const token = tokens[from]!;
  const before = tokens[from - 1];
  if (token.kind === 'number') {
    if (before?.kind === 'word' && !token.gap) return true;
    if (
      /^[-_/.@#&]$/.test(before?.text ?? '') &&
      !token.gap &&
      !before!.gap &&
      tokens[from - 2]?.kind === 'word'
    ) {
      // "mid-1990s", "COVID-19"; "exports -12" has a space before the sign.
      return true;
    }
    if (before?.text === '#' || before?.text === '@') return true;
    const next = tokens[to];
    if (
      next &&
      !next.gap &&
      next.kind === 'word' &&
      tokens[to - 1]?.kind === 'number' &&
      (!GLUED_UNITS.test(next.key) || next.text === 'G') &&
      !isHeat(before, token, next)
    )
      return true;
    if (next?.text === '_') return true;
  }
  // "a three-for-two split"
  return (
    before?.text === '-' && !token.gap && keyAt(tokens, from - 2) === 'for' && keyAt(tokens, from - 3) === '-'
  );
}
const GLUED_UNITS =
  /^(kg|kgs|km|t|mt|kt|l|ml|g|mg|m|mm|cm|ha|mw|gw|kw|mwh|gwh|twh|kwh|bbl|bbls|lb|lbs|oz|ft|in|pct|pc|x|fold|times|tonnes?|tons?|doses?|people|cases|pairs|units|pcs|barrels?|million|billion|hrs|bpd|teu|cc|hp|bhp|mpg|mph|kph|rpm|dwt|mah|mb|gb|tb|hz|khz|mhz|ghz|mbps|psi|sqm|bcm|mmbtu|mmt|months?|days?|years?)$/;

/** "45C", "95F": degrees, but not of a name ("iPhone 5C", "Form 13F"). */
const isHeat = (before: Token | undefined, { text }: Token, next: Token): boolean =>
  !/^\p{L}*\p{Lu}/u.test(before?.gap === false || before === undefined ? '' : before.text) &&
  ((next.text === 'C' && /^\d{1,2}(\.\d)?$/.test(text)) ||
    (next.text === 'F' && /^([2-9]\d|1[0-3]\d)$/.test(text)));

/** "Exhibit 9", "No. 412", "chapters 28 and 29", "HS 6307, 9025 and 9019", "Issue #87". */
function isNumbered(tokens: readonly Token[], { from, value }: Amount): boolean {
  if (isCountedIn(tokens, from, value)) return false;
  for (let k = from - 1; k >= Math.max(0, from - 24); k--) {
    if (/^[#№]$/.test(tokens[k]!.text)) return true;
    // The stop of "No." and the colon of "Issue: 7" stand between.
    const stop = /^[.:]$/.test(tokens[k]!.text) && !tokens[k]!.gap ? 1 : 0;
    const noun = tokens[k - stop];
    if (noun?.kind === 'word' && (NUMBERED.has(noun.key) || INDEXES.test(noun.key)))
      return noun.key !== 'no' || stop === 1 || /^\p{Lu}/u.test(noun.text);
    if (!LISTED.test(tokens[k]!.key) || stop === 1) return false;
    // Back over "6307, 9025 and": a separator, then the number before it.
    while (k > 0 && LISTED.test(tokens[k]!.key)) k--;
    if (tokens[k]!.kind !== 'number') return false;
  }
  return false;
}

/** "In the past week 40 new cases", "in the last epidemiological week 1 026": that week has no number, and none runs to 54. */
function isCountedIn(tokens: readonly Token[], from: number, value: number | null): boolean {
  if (!/^(week|day|quarter)$/.test(keyAt(tokens, from - 1))) return false;
  return (value ?? 0) > 366 || PASSED.test(keyAt(tokens, from - 2)) || PASSED.test(keyAt(tokens, from - 3));
}
const PASSED = /^(last|past|previous|preceding|this|same|reporting)$/;

/** Digits of a code: "8517.12.0050", "6307900010", and in a sentence about codes "8542 for integrated circuits". */
function isCode(tokens: readonly Token[], { from, to, malformed }: Amount, coded: boolean): boolean {
  const { text, kind } = tokens[from]!;
  if (kind !== 'number') return false;
  if (/^0\d/.test(text) && !text.includes(',')) return true;
  // "office 3/012", "97.3 FM", "312 pp."
  if (keyAt(tokens, to) === '/' && /^0\d/.test(keyAt(tokens, to + 1))) return true;
  if (/^(fm|mhz|khz|ghz|dpi|pp|pages?)$/.test(keyAt(tokens, to))) return true;
  if (/^\d{4}\.\d{2}(\.\d{2,4})*$/.test(text) && (coded || malformed !== null || text.length > 7))
    return true;
  if (/^\d+\.\d+\.\d/.test(text) && malformed !== null)
    return (
      coded ||
      /^(version|v|firmware|ios|android)$/.test(tokens[from - 1]?.key ?? '') ||
      /^\d{1,3}(\.\d{1,3}){3}$/.test(text)
    );
  if (/^\d{11,}$/.test(text)) return true;
  if (!coded || !/^(\d{2}|\d{4}|\d{6}|\d{8}|\d{10})$/.test(text)) return false;
  const before = tokens[from - 1]?.key ?? '';
  const next = tokens[to];
  const listed = /^(under|as|to|by|for|heading|in|and|or|code|like|,|\(|is|of)$/.test(before);
  return (
    text.length > 2 &&
    listed &&
    !(
      next?.kind === 'word' &&
      /^(tonnes?|tons?|cases|units|pairs|pieces|million|billion|people|kg)$/.test(next.key)
    )
  );
}

/** Whether a sentence talks of commodity codes. */
export const talksOfCodes = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t) =>
      t.kind === 'word' &&
      (/^(HS|HTS|HSK|SITC|HTSUS|CN)$/.test(t.text) ||
        /^(heading|headings|subheading|harmonized|harmonised|nomenclature|classification|tariff|codes?)$/.test(
          t.key,
        )),
  );

const STATES =
  /^(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** "14 Troitsky Road", "1600 Pennsylvania Avenue", "Springfield, IL 62704". */
function isAddress(tokens: readonly Token[], { from, to }: Amount): boolean {
  if (tokens[from]!.kind !== 'number') return false;
  if (/^\d{5}$/.test(tokens[from]!.text) && STATES.test(tokens[from - 1]?.text ?? '')) return true;
  for (let k = to; k < Math.min(tokens.length, to + 5); k++) {
    const { kind, text, key } = tokens[k]!;
    if (kind !== 'word' || !/^\p{Lu}/u.test(text)) return false;
    if (k > to && STREETS.test(key)) return true;
  }
  return false;
}

/** "Boeing 737", "Tiggo 7 Pro", "Galaxy 4": a bare number between names. "Africa 36" and "China 81,077" are counts. */
function isModel(tokens: readonly Token[], { from, to }: Amount): boolean {
  const [before, token, next] = [tokens[from - 1], tokens[from]!, tokens[to]];
  if (token.kind !== 'number' || !/^\d{1,4}$/.test(token.text)) return false;
  if (
    /^[-–]$/.test(next?.text ?? '') &&
    !next!.gap &&
    tokens[to + 1]?.kind === 'number' &&
    before?.kind === 'word' &&
    /^\p{Lu}/u.test(before.text) &&
    !tokens[to + 1]!.gap
  )
    return true;
  if (before?.kind !== 'word') return false;
  if (/^(iphone|ipad|ios)$/.test(before.key)) return true;
  // "the Group of 77", "the Group of Seven" as a name
  if (before.key === 'of' && tokens[from - 2]?.text === 'Group') return true;
  if (!/^\p{Lu}\p{L}*/u.test(before.text) || from < 2) return false;
  if (
    /^(boeing|airbus|embraer|formula|windows|galaxy|group|top|big|apollo|catch|fortune|channel|pentium|xbox|playstation|euro|model|mark|type|class|eurofighter|mig|sukhoi|tesla|volvo|audi|opel)$/.test(
      before.key,
    )
  )
    return true;
  return (
    next?.kind === 'word' &&
    /^\p{Lu}/u.test(next.text) &&
    !/^(GMT|UTC)$/.test(next.text) &&
    !/^\p{Lu}{4,}$/u.test(before.text)
  );
}

/** A list number or a note mark: "1. SEOUL", "[1]", "(a) 2)". */
function isMarker(tokens: readonly Token[], { from, to }: Amount): boolean {
  const token = tokens[from]!;
  if (token.kind !== 'number' || !/^\d{1,3}$/.test(token.text)) return false;
  if (tokens[from - 1]?.text === '[' && tokens[to]?.text === ']') return true;
  const next = tokens[to];
  return (
    from === 0 && (next?.text === '.' || next?.text === ')') && !next.gap && (tokens[to + 1]?.gap ?? false)
  );
}

const PACKING = /^(bags?|sacks?|bales?|boxes|drums?|cylinders?|bottles?|cans?|cartons?|packs?|tins?)$/;

/** "20-day", "10-member", "five-year", "60-kg bags": a compound adjective; "50-kg" alone, "a 6.1-inch screen" and "two-thirds" are none. */
function isCompound(tokens: readonly Token[], { to }: Amount): boolean {
  const [dash, noun] = [tokens[to], tokens[to + 1]];
  if (dash?.text !== '-' || dash.gap || !noun || noun.gap) return false;
  if (noun.kind === 'number') return false;
  // "4.29 million 60-kg bags": the size of a bag
  const measured = noun.kind === 'word' ? measure(tokens, to + 1, true) : null;
  // "6-foot-2"
  if (measured && keyAt(tokens, measured.to) === '-' && tokens[measured.to + 1]?.kind === 'number')
    return true;
  if (PACKING.test(keyAt(tokens, measured?.to ?? to + 2)) && (measured || GLUED_UNITS.test(noun.key)))
    return true;
  return (
    noun.kind === 'word' &&
    !GLUED_UNITS.test(noun.key) &&
    // "a 400-mile pipeline", "a 6.1-inch screen", but "two-dose vaccines", "a four-head unit"
    (measured === null || /^(dose|head|pair|death|recovery)$/.test(measured.unit)) &&
    !/^(strong|plus|odd|ton|tonne|barrel|dollar|yen|yuan|euro)$/.test(noun.key)
  );
}
