import { areaByCode, findAreas } from '../records/areas.ts';
import { wordTable } from '../records/word-table.ts';
import { nationalNames } from './currency-table.ts';

/** Names for money that several countries share: "12 billion kroner", "300 million pesos". */
const SHARED = /^(?:peso|crown|franc|dinar|rial|riyal|rupee|shilling|dirham|lira)$/;

/** Spellings that only some of the countries use. */
const SPELT: Record<string, readonly string[]> = wordTable({
  krone: ['NOK', 'DKK'],
  kroner: ['NOK', 'DKK'],
  krona: ['SEK', 'ISK'],
  kronor: ['SEK'],
  koruna: ['CZK'],
});

/**
 * Which country's money a shared name means: that of the country spoken of most, since ISO 4217 begins with the code of
 * the country. Null where none of those that have it is named, or two as often.
 */
export function nationOf(title: string | null, text: string): (name: string, word: string) => string | null {
  let named: ReadonlyMap<string, number> | null = null;
  return (name, word) => {
    if (!SHARED.test(name)) return null;
    named ??= countriesIn(title, text);
    const spoken = named;
    const codes = SPELT[word] ?? [...new Set(Object.values(nationalNames[name] ?? {}))];
    const counted = codes
      .map((code) => ({ code, count: spoken.get(code.slice(0, 2)) ?? 0 }))
      .sort((a, b) => b.count - a.count);
    const [first, second] = counted;
    if (first && first.count > (second?.count ?? 0)) return first.code;
    return SPELT[word]?.[0] ?? null;
  };
}

/** How often each country is named, by its two letters; three times as much in the headline. */
function countriesIn(title: string | null, text: string): Map<string, number> {
  const named = new Map<string, number>();
  for (const [part, weight] of [
    [title ?? '', 3],
    [text, 1],
  ] as const)
    for (const { code } of findAreas(part)) {
      const country = areaByCode(code)?.alpha2;
      if (country) named.set(country, (named.get(country) ?? 0) + weight);
    }
  return named;
}
