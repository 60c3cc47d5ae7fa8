import { expect, test } from 'vitest';
import { claimsOf, shortly } from './read-text.ts';

/** Stories of our own: whose trade it is, which way, with whom and of what, where the sentence leaves it to the text around. */
const STORIES: [title: string, text: string, ...series: string[]][] = [
  [
    'Peru sells less copper to China',
    'Exports were $1.4 billion in May, down from $1.6 billion.',
    '$1.4 billion: PER export CHN TOTAL',
    '$1.6 billion: PER export CHN TOTAL',
  ],
  [
    'Kenya trade',
    "Kenya's exports were $600 million in May and imports $1.5 billion. The country thus bought $900 million more than it sold.",
    '$600 million: KEN export WLD TOTAL',
    '$1.5 billion: KEN import WLD TOTAL',
    '$900 million: KEN balance WLD TOTAL',
  ],
  [
    'Chile',
    "Chile's exports reached $8 billion. Copper made up 51% of what it sold and fuels 20% of what we brought in.",
    '$8 billion: CHL export WLD TOTAL',
    '51%: CHL export WLD Copper',
    '20%: CHL import WLD fuels',
  ],
  [
    '',
    'Togo sold Ghana 4,000 masks and 12 ventilators in May. Vaccines were few: 2,000 doses were sold, and none to Benin.',
    '4,000: TGO export GHA masks',
    '12: TGO export GHA ventilators',
    '2,000: TGO export GHA Vaccines',
    'none: TGO export BEN Vaccines',
  ],
  [
    '',
    'Kenya exported coffee worth $30 million and tea worth $120 million, together 25% of all exports.',
    '$30 million: KEN export WLD coffee',
    '$120 million: KEN export WLD tea',
    '25%: KEN export WLD coffee and tea',
  ],
  [
    '',
    "Zambia's foreign trade was $20 billion last year: exports $11 billion, imports $9 billion. The main partners were China with $6 billion (30 percent) and India with $2 billion (10 percent). Congo comes next, with $1.8 billion or 9%.",
    '$20 billion: ZMB trade WLD TOTAL',
    '$11 billion: ZMB export WLD TOTAL',
    '$9 billion: ZMB import WLD TOTAL',
    '$6 billion: ZMB trade CHN TOTAL',
    '30 percent: ZMB trade CHN TOTAL',
    '$2 billion: ZMB trade IND TOTAL',
    '10 percent: ZMB trade IND TOTAL',
    '$1.8 billion: ZMB trade COD TOTAL',
    '9%: ZMB trade COD TOTAL',
  ],
  [
    '',
    "Mali's turnover was $9 billion. Largest partners: France, $1.2 billion (13% of turnover), China, $1.1 billion, Senegal, $0.9 billion.",
    '$9 billion: MLI trade WLD TOTAL',
    '$1.2 billion: MLI trade FRA TOTAL',
    '13%: MLI trade FRA TOTAL',
    '$1.1 billion: MLI trade CHN TOTAL',
    '$0.9 billion: MLI trade SEN TOTAL',
  ],
  [
    '',
    "Norway was Poland's biggest supplier of gas last year. It delivered 7 million tonnes, and overtook Qatar, whose sales slipped 2 percent to 5 million. Poland bought 16 million tonnes from all sources.",
    'biggest: POL import NOR gas',
    '7 million: NOR export POL gas',
    '2 percent: QAT export POL gas',
    '5 million: QAT export POL gas',
    '16 million: POL import WLD gas',
  ],
  [
    '',
    "Peru's exports to Chile rose to $300 million. Bolivia's statistics office put imports from Chile at $90 million; Chile's customs office says it exported $95 million to Paraguay. Ecuador's banana board says shipments reached 20,000 tonnes.",
    '$300 million: PER export CHL TOTAL',
    '$90 million: BOL import CHL TOTAL',
    '$95 million: CHL export PRY TOTAL',
    '20,000: ECU export WLD banana',
  ],
  [
    '',
    'Exports of Ghana were $500 million in May, and imports $450 million. The rise in the former, 4 percent, was the largest this year.',
    '$500 million: GHA export WLD TOTAL',
    '$450 million: GHA import WLD TOTAL',
    '4 percent: GHA export WLD TOTAL',
    'largest: GHA export WLD TOTAL',
  ],
  [
    '',
    "(All figures are in Australian dollars.)\n\nAustralia's exports were $44 billion in May, and its exports to Japan $6 billion.",
    '$44 billion: AUS export WLD TOTAL',
    '$6 billion: AUS export JPN TOTAL',
  ],
  [
    '',
    "Togo's trade in May, in euros\n\nExports: 120m\nImports: 300m",
    '120m: TGO export WLD TOTAL',
    '300m: TGO import WLD TOTAL',
  ],
  [
    '',
    '**Korea, June 1-20.** Exports $38.7bn, imports $36.1bn.\n\n**Chile, first half of June.** Total exports: $4.2bn. Imports: $3.4bn.',
    '$38.7bn: KOR export WLD TOTAL',
    '$36.1bn: KOR import WLD TOTAL',
    '$4.2bn: CHL export WLD TOTAL',
    '$3.4bn: CHL import WLD TOTAL',
  ],
  [
    'The week in trade: Peru',
    '**$5.1bn.** Exports, in dollars.\n\n**$4.4bn.** Imports. They shrank 2.3%.',
    '$5.1bn: PER export WLD TOTAL',
    '$4.4bn: PER import WLD TOTAL',
    '2.3%: PER import WLD TOTAL',
  ],
  [
    '',
    'Exports of Kenya fell 3%, or $20 million, to $600 million.',
    '3%: KEN export WLD TOTAL',
    '$20 million: KEN export WLD TOTAL',
    '$600 million: KEN export WLD TOTAL',
  ],
  [
    '',
    "Kenya's shipments of tea rose 3%. Coffee to Germany tripled to 4,000 tonnes.",
    '3%: KEN export WLD tea',
    'tripled: KEN export DEU Coffee',
    '4,000: KEN export DEU Coffee',
  ],
  [
    '',
    "Vietnam's imports were $110 billion. The foreign-invested sector shipped $90 billion.",
    '$110 billion: VNM import WLD TOTAL',
    '$90 billion: VNM export WLD foreign-invested sector',
  ],
  [
    '',
    'Customs data from Beijing showed that trade between China and Laos slipped. The two exchanged goods worth $600 million in May.',
    '$600 million: CHN trade LAO TOTAL',
  ],
  [
    '',
    "China accounts for most of Mongolia's trade. Russia's role is growing. Its trade with Mongolia was $200 million in May.",
    '$200 million: RUS trade MNG TOTAL',
  ],
];

test.each(STORIES)('%s: %s', async (title, text, ...series) => {
  expect((await claimsOf(text, title)).map(shortly)).toEqual(series);
});
