import { wordTable } from '../records/word-table.ts';
import type { Question } from '../series/question.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that say which way the goods went, from the subject's point of view. */
export const flowWords: ReadonlyMap<string, Question['flow']> = new Map(
  Object.entries({
    export:
      'export exports exported exporting sell sells sold sale sales ship ships shipped shipment shipments supply supplies supplied send sends sent deliver delivered deliveries',
    import:
      'import imports imported importing buy buys bought purchase purchases purchased get gets got receive receives received procure procured',
    trade: 'trade traded trading turnover commerce',
    balance: 'balance surplus deficit',
    're-export': 're-export re-exports re-exported reexport reexports reexported',
    're-import': 're-import re-imports re-imported reimport reimports reimported',
  } satisfies Record<Question['flow'], string>).flatMap(([flow, words]) =>
    words.split(' ').map((word) => [word, flow as Question['flow']] as const),
  ),
);

/** Those of them that are no verbs: the area before them need not be whose they are. */
export const flowNouns = set(
  'export exports sale sales shipment shipments supply supplies deliveries import imports purchase purchases trade turnover commerce balance surplus deficit',
);

/** What a word before an area makes of it. */
export const roles: Readonly<Record<string, 'source' | 'destination' | 'partner' | 'agent'>> = wordTable({
  ...{ from: 'source', to: 'destination', into: 'destination', with: 'partner', against: 'partner' },
  ...{ toward: 'destination', towards: 'destination', by: 'agent' },
});

/** What a word says of the measure, with the unit or currency meant, if any. */
export interface Measured {
  measure: Question['measure'];
  unit?: string;
  currency?: string;
}

/** Words that say what is counted. */
export const measureWords: ReadonlyMap<string, Measured> = new Map([
  ...each('value worth money cost spend spent revenue earnings', { measure: 'value' }),
  ...each('dollar dollars usd us$ $', { measure: 'value', currency: 'USD' }),
  ...each('yuan renminbi rmb cny', { measure: 'value', currency: 'CNY' }),
  ...each('euro euros eur', { measure: 'value', currency: 'EUR' }),
  ...each('weight tonnes tonne tons ton kilograms kilogram kilos kg tonnage', { measure: 'weight' }),
  ...each('quantity quantities number numbers count units many', { measure: 'quantity' }),
  ...each('pieces piece items item', { measure: 'quantity', unit: 'item' }),
  ...each('pairs pair', { measure: 'quantity', unit: 'pair' }),
  ...each('litres litre liters liter', { measure: 'quantity', unit: 'l' }),
  ...each('barrels barrel', { measure: 'quantity', unit: 'bbl' }),
  ...each('doses dose', { measure: 'quantity', unit: 'dose' }),
]);

function each(words: string, measured: Measured): [string, Measured][] {
  return words.split(' ').map((word) => [word, measured]);
}

/** Words that ask and say nothing of what is asked. */
export const fillers = set(`
  a an the of in on for at during over and or what which how much many did do does was were is are has have had been
  be show me tell give please find list us's s all any total overall monthly goods merchandise products commodities
  data figure figures statistics stats month year months years by each per volume amount amounts level levels
  between its it their from to with into customs recorded reported according bilateral two-way combined since
`);
