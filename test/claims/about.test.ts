import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { readAbout } from '../../src/claims/about.ts';
import { carriedIn } from '../../src/claims/claim.ts';
import { contextOf } from '../../src/claims/context.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { claimsOf, shortly } from './read-text.ts';

type Case = [title: string, text: string, ...series: string[]];

const read = async ([title, text]: Case): Promise<string[]> => (await claimsOf(text, title)).map(shortly);

function table(name: string, cases: Case[]): void {
  describe(name, () => {
    test.each(cases.map((c) => [c[1], c] as const))('%s', async (_, one) => {
      expect(await read(one)).toEqual(one.slice(2));
    });
  });
}

table('who, which way, with whom', [
  ['', "Norway's exports to Poland rose 4%.", '4%: NOR export POL TOTAL'],
  ['The Polish salmon year', 'Imports from Norway fell 4%.', '4%: POL import NOR TOTAL'],
  [
    'Soybean imports',
    "In value, soybeans made up 20% of China's imports of $14.5 million.",
    '20%: CHN import WLD soybeans',
    '$14.5 million: CHN import WLD TOTAL',
  ],
  ['', 'Some masks worth $2 million were bought by Peru from Chile.', '$2 million: PER import CHL masks'],
  [
    '',
    'Kenya imported $3 billion from China and $2 billion from India.',
    '$3 billion: KEN import CHN TOTAL',
    '$2 billion: KEN import IND TOTAL',
  ],
  ['', 'Polish imports of Norwegian salmon fell to 900 tonnes.', '900: POL import NOR salmon'],
  ['', 'Exports from Chile to Peru were worth $40 million.', '$40 million: CHL export PER TOTAL'],
  ['', 'The export of Ghana to Togo was 3 million dollars.', '3 million dollars: GHA export TGO TOTAL'],
  ['', 'Trade between Kenya and Uganda reached $900 million.', '$900 million: KEN trade UGA TOTAL'],
  ['', 'Kenya-Uganda trade reached $900 million.', '$900 million: KEN trade UGA TOTAL'],
  ['', "Kenya's trade deficit with India was $2 billion.", '$2 billion: KEN balance IND TOTAL'],
  ['', 'Kenya posted a trade surplus of $2 billion.', '$2 billion: KEN balance WLD TOTAL'],
  ['', 'That left Kenya $20 million in the red.', '$20 million: KEN balance WLD TOTAL'],
  ['', "Japan's exports rose 5%.", '5%: JPN export WLD TOTAL'],
  ['', 'Intra-euro-area trade rose 1%.', '1%: EA trade EA TOTAL'],
  ['', "China's trade with ASEAN grew 3%.", '3%: CHN trade ? TOTAL'],
  ['', 'Egypt imported and exported goods worth $8 million with Jordan.', '$8 million: EGY trade JOR TOTAL'],
  ['', 'Chile exported $3 million of goods under HS 0808 to Peru.', '$3 million: CHL export PER HS 0808'],
  ['', 'Chile sold Peru $3 million of apples.', '$3 million: CHL export PER apples'],
  [
    '',
    'Spain was the third largest trading partner of Portugal, with trade of €9 billion.',
    'third largest: PRT trade ESP TOTAL',
    '€9 billion: PRT trade ESP TOTAL',
  ],
  [
    '',
    'Chile bought $3 million of apples from Peru and sold $2 million of fish.',
    '$3 million: CHL import PER apples',
    '$2 million: CHL export PER fish',
  ],
  ['', 'Customs data of Peru show 40,000 pumps sold to Chile.', '40,000: PER export CHL pumps'],
]);

table('what is left out comes from before', [
  [
    '',
    'German exports to France rose 2%. Imports fell 3%.',
    '2%: DEU export FRA TOTAL',
    '3%: DEU import FRA TOTAL',
  ],
  [
    '',
    'German exports rose 2%. Exports to France fell 3%. Imports grew 1%.',
    '2%: DEU export WLD TOTAL',
    '3%: DEU export FRA TOTAL',
    '1%: DEU import WLD TOTAL',
  ],
  [
    '',
    'With France the deficit was €2 billion as exports fell 3% and imports 1%.',
    '€2 billion: ? balance FRA TOTAL',
    '3%: ? export FRA TOTAL',
    '1%: ? import FRA TOTAL',
  ],
  [
    "Vietnam's exports up",
    'Outbound shipments came to $9 billion, and the country bought $8 billion of goods.',
    '$9 billion: VNM export WLD TOTAL',
    '$8 billion: VNM import WLD TOTAL',
  ],
  ['Cuba and Mexico', 'Bilateral trade grew 7%.', '7%: CUB trade MEX TOTAL'],
  [
    '',
    'North Korea bought 40 tonnes of rice from China. The North also took 20 tonnes of flour from its neighbour.',
    '40: PRK import CHN rice',
    '20: PRK import CHN flour',
  ],
  [
    '',
    'Laos exported 3,000 tonnes of coffee in May, worth $9 million, up from 2,000 tonnes.',
    '3,000: LAO export WLD coffee',
    '$9 million: LAO export WLD coffee',
    '2,000: LAO export WLD coffee',
  ],
  ['', "In Iran's trade with Iraq, its exports reached $5 billion.", '$5 billion: IRN export IRQ TOTAL'],
  ['Exports fall (KBS)', 'Exports fell 3 percent.', '3 percent: KOR export WLD TOTAL'],
  ['Exports fall', 'Exports were 9 trillion yen.', '9 trillion yen: JPN export WLD TOTAL'],
]);

table('a third country takes its own part', [
  [
    '',
    'EU imports from Russia were €14 billion. Germany accounted for €2 billion of that.',
    '€14 billion: EU27 import RUS TOTAL',
    '€2 billion: ? import RUS TOTAL',
  ],
  [
    '',
    'Thai rice exports fell to 500,000 tons. Iraq was the biggest buyer with 110,000 tons.',
    '500,000: THA export WLD rice',
    'biggest: THA export IRQ rice',
    '110,000: THA export IRQ rice',
  ],
  [
    '',
    'Russia shipped 4 million tonnes of wheat. Egypt took 1 million tonnes, Turkey 800,000. Exports of barley doubled.',
    '4 million: RUS export WLD wheat',
    '1 million: RUS export EGY wheat',
    '800,000: RUS export TUR wheat',
    'doubled: RUS export WLD barley',
  ],
  [
    '',
    "Japan's exports to China, its biggest trading partner, fell 3%. Those to Peru fell 4%.",
    '3%: JPN export CHN TOTAL',
    '4%: JPN export PER TOTAL',
  ],
  [
    '',
    'China bought 5 million tonnes of soybeans from Brazil. Imports from Peru were 40,000 tonnes. In total, soybean imports reached 9 million tonnes.',
    '5 million: CHN import BRA soybeans',
    '40,000: CHN import PER soybeans',
    '9 million: CHN import WLD soybean',
  ],
  [
    '',
    'Chinese customs put out its table. Shipments to Cuba were $9 million.',
    '$9 million: CHN export CUB TOTAL',
  ],
]);

table('which goods', [
  [
    '',
    'Brazil shipped $5 million of rice, $3 million of soybean oil and $2 million of sugar to Cuba.',
    '$5 million: BRA export CUB rice',
    '$3 million: BRA export CUB soybean oil',
    '$2 million: BRA export CUB sugar',
  ],
  [
    '',
    'Brazil spent $4 million on 900 tonnes of wheat from Canada.',
    '$4 million: BRA import CAN wheat',
    '900: BRA import CAN wheat',
  ],
  [
    '',
    'Brazil did not buy any masks, thermometers or gloves from China.',
    'any: BRA import CHN masks, thermometers or gloves',
  ],
  [
    '',
    "Korea's exports grew. Chips and cars rose 3 and 5 percent, respectively.",
    '3: KOR export WLD Chips',
    '5 percent: KOR export WLD cars',
  ],
  [
    '',
    "Korea's exports grew. Together, cars and ships brought in $5 billion.",
    '$5 billion: KOR export WLD cars and ships',
  ],
  [
    '',
    "Peru's exports grew. Copper, 30 percent of exports, rose to $2 billion.",
    '30 percent: PER export WLD Copper',
    '$2 billion: PER export WLD Copper',
  ],
  [
    '',
    'Coal was the biggest export of Mongolia at $70 million.',
    'biggest: MNG export WLD Coal',
    '$70 million: MNG export WLD Coal',
  ],
  ['', "Peru's exports of goods and services were $3 billion.", '$3 billion: PER export WLD TOTAL'],
  [
    '',
    'The U.S. goods deficit rose $3 billion and the services surplus fell $1 billion.',
    '$3 billion: USA balance WLD goods',
    '$1 billion: USA balance WLD services',
  ],
  ['', 'Non-oil imports of Oman were $3 billion.', '$3 billion: OMN import WLD Non-oil'],
  [
    '',
    "Oman's exports rose 4%, led by oil, to $3 billion.",
    '4%: OMN export WLD TOTAL',
    '$3 billion: OMN export WLD TOTAL',
  ],
  [
    '',
    'Oman exported 2 million barrels a day of crude oil, of which 1 million barrels went to India.',
    '2 million: OMN export WLD crude oil',
    '1 million: OMN export IND crude oil',
  ],
]);

table('epidemics', [
  [
    '',
    'Mali reported 12 new cholera cases and two deaths; the total is 300 cases.',
    '12: MLI cases new',
    'two: MLI deaths new',
    '300: MLI cases cumulative',
  ],
  [
    '',
    'The total in Mali since May is over 4 000, of which 3 500 (87%) have recovered and 400 are under treatment.',
    '4 000: MLI cases cumulative',
    '3 500: MLI recoveries cumulative',
    '87%: MLI recoveries cumulative',
    '400: MLI under treatment cumulative',
  ],
  [
    '',
    'Mali added 12 deaths, taking the toll to 480 for a fatality rate of 2 percent.',
    '12: MLI deaths new',
    '480: MLI deaths cumulative',
    '2 percent: MLI case fatality rate cumulative',
  ],
  [
    '',
    'The death toll in Mali stood at 73. The daily tally peaked at 392,920.',
    '73: MLI deaths cumulative',
    '392,920: MLI cases new',
  ],
  [
    '',
    'The toll in Mali stood at 73. 2,310 patients recovered on the day.',
    '73: MLI deaths cumulative',
    '2,310: MLI recoveries new',
  ],
  [
    '',
    'On Tuesday 61 people died of cholera in Mali, after 48 on Monday.',
    '61: MLI deaths new',
    '48: MLI deaths new',
  ],
  [
    '',
    'Mali has had 22,400 cases so far. On Sunday it had reported 403 cases and 12 deaths.',
    '22,400: MLI cases cumulative',
    '403: MLI cases new',
    '12: MLI deaths new',
  ],
  [
    '',
    'In Mali 48 people died of cholera. Gao alone had 3,886 of the new cases and 31 of the reported deaths.',
    '48: MLI deaths cumulative',
    '3,886: MLI cases new',
    '31: MLI deaths new',
  ],
  ['', 'In Mali 31 critically ill patients were in hospital.', '31: MLI severe cases cumulative'],
  ['', 'Outside of Mali 29 cases (4 new) were confirmed.', '29: ? cases cumulative', '4: ? cases new'],
  [
    '',
    'Mali 78 191 confirmed (412 new), 2718 deaths (52 new).',
    '78 191: MLI cases cumulative',
    '412: MLI cases new',
    '2718: MLI deaths cumulative',
    '52: MLI deaths new',
  ],
  [
    '',
    'Cases in Mali by week: Africa 71,176 / 937.',
    '71,176: ? cases cumulative',
    '937: ? deaths cumulative',
  ],
  ['', 'In Mali 4,500 people have been vaccinated.', '4,500: MLI vaccinated cumulative'],
  [
    '',
    'Kenyan health officials reported 57 new cholera cases in Turkana, while 1,212 people were admitted to treatment centres and 7,994 have been discharged.',
    '57: ? cases new',
    '1,212: KEN under treatment new',
    '7,994: KEN recoveries new',
  ],
  [
    '',
    'Mali on Monday reported three imported COVID-19 infections and no deaths. To date, 311 people have been released from isolation. Gao region was hit hardest, with 86 cases.',
    'three: MLI cases new',
    'no: MLI deaths new',
    '311: MLI recoveries cumulative',
    '86: ? cases cumulative',
  ],
  [
    '',
    'In Mali 4,321 people went to hospital in the week ending 14 May, compared with 3,988 the week before.',
    '4,321: MLI under treatment new',
    '3,988: MLI under treatment new',
  ],
  [
    '',
    'Mali logged 300 cases. The number of people in intensive care edged up to 75. Some 12.5 million people, or 18.7 percent of the population, have had a first shot.',
    '300: MLI cases cumulative',
    '75: MLI under treatment cumulative',
    '12.5 million: MLI vaccinated cumulative',
    '18.7 percent: MLI vaccinated cumulative',
  ],
  [
    '',
    'Mali has counted 142 cases. Another 22 deaths were counted as probable. In all 87 people recovered, and treatment centres have 600 beds.',
    '142: MLI cases cumulative',
    '22: MLI probable deaths cumulative',
    '87: MLI recoveries cumulative',
    '600: other',
  ],
  [
    '',
    'On Friday 567 people in Mali tested positive and 264 died, including 219 in public hospitals.',
    '567: MLI cases new',
    '264: MLI deaths new',
    '219: MLI deaths new',
  ],
  [
    '',
    'Mali fights yellow fever. In Katanga Norte, 415 people fell ill and 30 died. Mali has tested 295 people. Of 114 districts, 55 had yellow fever cases.',
    '415: ? cases cumulative',
    '30: ? deaths cumulative',
    '295: MLI tested cumulative',
    '114: MLI districts cumulative',
    '55: MLI cases cumulative',
  ],
  [
    '',
    'A total of 1,020 children in Mali were treated for cholera last week.',
    '1,020: MLI under treatment new',
  ],
  ['', 'Chad alone reported 8,500 cases in the last month.', '8,500: TCD cases new'],
  [
    '',
    'Malaysia counted 3,045 new Covid-19 cases on Sunday, of which 12 were imported. Selangor had 1,020, Johor 455 and Kuala Lumpur 311.',
    '3,045: MYS cases new',
    '12: MYS cases new',
    '1,020: ? cases new',
    '455: ? cases new',
    '311: ? cases new',
  ],
  [
    '',
    'Korea reported 407 new cases, 403 local infections and four imported ones, raising the total caseload to 8,657.',
    '407: KOR cases new',
    '403: KOR cases new',
    'four: KOR cases new',
    '8,657: KOR cases cumulative',
  ],
  [
    '',
    'Nigeria confirmed 1,204 new coronavirus infections, bringing the total to 121,566. Lagos recorded 485 cases, and 98 were found in Kano. In all, 1,504 people have died.',
    '1,204: NGA cases new',
    '121,566: NGA cases cumulative',
    '485: ? cases new',
    '98: ? cases new',
    '1,504: NGA deaths cumulative',
  ],
  [
    '',
    'A cumulative total of 7 929 mpox cases, including 46 deaths, have been reported to WHO from 111 countries. By region: Americas 5 404 (112 new), Western Pacific 331 (97 new) and Eastern Mediterranean 92.',
    '7 929: WLD cases cumulative',
    '46: WLD deaths cumulative',
    '111: WLD countries cumulative',
    '5 404: ? cases cumulative',
    '112: ? cases new',
    '331: ? cases cumulative',
    '97: ? cases new',
    '92: ? cases cumulative',
  ],
  [
    '',
    'Mali had 70 new cases in the past week. Chad has had 1 920 cases. There are 130 patients in intensive care.',
    '70: MLI cases new',
    '1 920: TCD cases cumulative',
    '130: TCD intensive care cumulative',
  ],
  [
    '',
    'Since May, Mali has counted 40 cases. Some 1.2 million people received oral cholera vaccine.',
    '40: MLI cases cumulative',
    '1.2 million: MLI vaccinated cumulative',
  ],
  [
    '',
    'So far 41 people in Mali have recovered and 12 remain in hospital. Another 35 are currently in treatment centres.',
    '41: MLI recoveries cumulative',
    '12: MLI under treatment cumulative',
    '35: MLI under treatment cumulative',
  ],
  [
    '',
    'In week 5 of 2022, 418 of 1 690 specimens tested in Mali were positive for influenza. Positivity was 24.7%.',
    '418: MLI tests confirmed new',
    '1 690: MLI tests new',
    '24.7%: MLI tests confirmed new',
  ],
  [
    '',
    'Mali has counted 300 cases and 9 deaths. Health workers made up 19 of the confirmed cases, six of whom died.',
    '300: MLI cases cumulative',
    '9: MLI deaths cumulative',
    '19: MLI cases among health workers cumulative',
    'six: MLI deaths among health workers cumulative',
  ],
  [
    '',
    'Mali has 31 critical cases. Some 4.4 million people, or 42 percent of the population of 10.5 million, have been fully vaccinated.',
    '31: MLI severe cases cumulative',
    '4.4 million: MLI vaccinated cumulative',
    '42 percent: MLI vaccinated cumulative',
    '10.5 million: other',
  ],
  [
    '',
    'Mali has 300 cholera cases. Of 2.9 million doses received, 2.6 million have been given.',
    '300: MLI cases cumulative',
    '2.9 million: MLI vaccines received cumulative',
    '2.6 million: MLI doses cumulative',
  ],
  [
    '',
    'Mali logged 318 cases from January 1 to May 15. In the two weeks from May 1 to 14 there were 22 cases.',
    '318: MLI cases cumulative',
    '22: MLI cases new',
  ],
  ['', 'In Mali 705 passengers have tested positive for the new coronavirus.', '705: MLI cases cumulative'],
  [
    '',
    'Mali added 30 cases, taking the total caseload to 4,120.',
    '30: MLI cases new',
    '4,120: MLI cases cumulative',
  ],
]);

table('neither', [
  [
    '',
    "Korea's exports were $30 billion, with 14.5 working days in the month.",
    '$30 billion: KOR export WLD TOTAL',
    '14.5: other',
  ],
  [
    '',
    'Mali has 12 new cases. The country of 25 million reported no deaths.',
    '12: MLI cases new',
    '25 million: other',
    'no: MLI deaths new',
  ],
  [
    '',
    "Chad's exports rose 4%. Inflation was 3% and the population grew 2%.",
    '4%: TCD export WLD TOTAL',
    '3%: other',
    '2%: other',
  ],
  [
    '',
    "Chad's exports rose 4%. The budget deficit was $3 billion.",
    '4%: TCD export WLD TOTAL',
    '$3 billion: other',
  ],
  ['', 'Shares of the firm fell 5%.', '5%: other'],
]);

test('a unit that is left out is lent by what was said before', async () => {
  const units = async (text: string) => (await claimsOf(text)).map((c) => c.unit);
  expect(await units("Korea's exports fell to 32 billion dollars and imports rose to 37 billion.")).toEqual([
    'USD',
    'USD',
  ]);
  expect(await units('China exported 1.2 million masks to Cuba in May, up from 17,000 in April.')).toEqual([
    'item',
    'item',
  ]);
  expect(await units('China did not export any masks to Cuba.')).toEqual(['item']);
  expect(await units('Mali has notified 9 820 suspected measles cases and 12 rabies deaths.')).toEqual([
    'case',
    'death',
  ]);
  expect(
    await units('In Mali 310 people showed symptoms of fever and 46 persons were newly reported with fever.'),
  ).toEqual(['case', 'case']);
  expect(await units('New cases in Mali fell from 392,900 to 269,500; deaths stand at 56.')).toEqual([
    'case',
    'case',
    'death',
  ]);
});

test('what was assumed is said in sentences', async () => {
  const notes = async (text: string, title?: string) => (await claimsOf(text, title)).at(-1)!.assumptions;
  expect(await notes("Japan's exports rose 5% in May 2022.")).toContain(
    'No partner is named: read as trade with the world.',
  );
  expect(await notes('North Korea bought rice. The North sold $5 million of coal to China.')).toContain(
    '"The North" is read as North Korea.',
  );
  expect(await notes('Exports fell 3 percent in May 2022.', 'Exports fall (KBS)')).toContain(
    'No country is named: read as South Korea, by "KBS".',
  );
});

test('any text is read, one result a figure, in time that grows with its length', async () => {
  const words = fc.constantFrom(
    ...'China Japan exports imports bought from to of the $5 million rice and , ; ( ) 12% cases deaths it its neighbour deficit with between per -'.split(
      ' ',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: 1, maxLength: 60 }), async (list) => {
      const article = await readArticle('text.md', `x ${list.join(' ')}`);
      const figures = readFigures(article);
      const about = readAbout(contextOf(article, figures));
      expect(about).toHaveLength(figures.length);
      for (const { series } of about)
        if (series && 'reporter' in series) expect(series.reporter).toMatch(/^(?:\?|[A-Z]{2,3}\d*)$/);
    }),
    { numRuns: 200 },
  );
});

test('seats are goods where they are exported, and none where they are won', async () => {
  const [sold] = await claimsOf(
    'South Korea exported no seats and chairs or silicones to China in April 2019.',
  );
  expect(shortly(sold!)).toBe('no: KOR export CHN seats and chairs or silicones');
  const [won] = await claimsOf("South Korea's exports to China fell. The party won 170 seats in April 2020.");
  expect(shortly(won!)).toBe('170: other');
});

test.each([
  'bought ',
  'exports of ',
  'its ',
  'rice and ',
  '(5 ',
  'cases ',
  'China-',
  '$5 million of rice, ',
  'Lagos 12 cases, ',
  '5 of 9 people on Monday ',
])('300 kB of %j takes no longer than text does', async (word) => {
  const article = await readArticle('text.md', `x ${word.repeat(300_000 / word.length)}`);
  const context = contextOf(article, readFigures(article));
  const began = performance.now();
  readAbout(context);
  expect(performance.now() - began).toBeLessThan(20_000);
});

table('what is only named beside, and what "it" is', [
  [
    '',
    'Qatar earned $9 billion from exports. Non-oil exports, including re-exports, were $2 billion.',
    '$9 billion: QAT export WLD TOTAL',
    '$2 billion: QAT export WLD Non-oil',
  ],
  [
    '',
    "Kenya's trade with Uganda was $9 million. Exports to the neighbouring country were $6 million and imports from it $3 million.",
    '$9 million: KEN trade UGA TOTAL',
    '$6 million: KEN export UGA TOTAL',
    '$3 million: KEN import UGA TOTAL',
  ],
  [
    '',
    'Peru exported 900 tonnes of chilled and frozen fish for a total of $4 million.',
    '900: PER export WLD chilled and frozen fish',
    '$4 million: PER export WLD chilled and frozen fish',
  ],
]);

table('persons counted for what befell them', [
  [
    'Fever in the DPRK',
    'Some 100 persons were newly reported with fever in the DPRK. The total number of fevered persons is over 3 270, of which 2 030 (62%) have recovered and 1 200 (36%) are under medical treatment.',
    '100: PRK fever cases new',
    '3 270: PRK fever cases cumulative',
    '2 030: PRK recoveries cumulative',
    '62%: PRK recoveries cumulative',
    '1 200: PRK under treatment cumulative',
    '36%: PRK under treatment cumulative',
  ],
  [
    'Ebola in Uganda',
    'In all there were 142 confirmed cases of Ebola in Uganda, 55 of them fatal.',
    '142: UGA cases cumulative',
    '55: UGA deaths cumulative',
  ],
]);

table('whose trade, where the sentence leaves it out', [
  [
    '',
    'Net sales of wheat totalled 161 tons, the U.S. Department of Agriculture reported. For corn, net sales of 273 tons were up. Soybean net sales came to 478 tons.',
    '161: USA export WLD wheat',
    '273: USA export WLD corn',
    '478: USA export WLD Soybean',
  ],
  [
    'Saudi exports drop',
    'Saudi exports were $313 million. Imports rose to $188 million. China was the main destination, taking 16.8 percent of exports.',
    '$313 million: SAU export WLD TOTAL',
    '$188 million: SAU import WLD TOTAL',
    '16.8 percent: SAU export CHN TOTAL',
  ],
  [
    "TOGO'S SURPLUS WITH GHANA WIDENS",
    'The surplus rose to $4 million.',
    '$4 million: TGO balance GHA TOTAL',
  ],
]);

table('goods that exports and imports share, and what is no name of goods', [
  [
    '',
    "Iran's rice trade stood at $34 million. Exports were $15 million and imports $19 million.",
    '$34 million: IRN trade WLD rice',
    '$15 million: IRN export WLD rice',
    '$19 million: IRN import WLD rice',
  ],
  [
    '',
    'Peru bought 1,000 ventilators from China. All 1,000 crossed the border in March. Another 250 arrived in April.',
    '1,000: PER import CHN ventilators',
    '1,000: PER import CHN ventilators',
    '250: PER import CHN ventilators',
  ],
]);

test('goods, a direction and a partner that do not stand in the sentence are marked as carried', async () => {
  const claims = await claimsOf(
    'Chile exported 2,000 tonnes of rice to Peru in May. In June it was 3,000 tonnes. Exports to Brazil were 500 tonnes.',
  );
  expect(claims.map((c) => [c.text, carriedIn(c)])).toEqual([
    ['2,000', []],
    ['3,000', ['goods', 'flow', 'partner']],
    ['500', ['goods']],
  ]);
});

test('trade without the countries a sentence begins by leaving out is with nobody known', async () => {
  const claims = await claimsOf(
    'Chile exported goods for $9 billion in May. Excluding Peru and Brazil, exports were $7 billion. Exports to Peru were $1 billion.',
  );
  expect(claims.map(shortly)).toEqual([
    '$9 billion: CHL export WLD TOTAL',
    '$7 billion: CHL export ? TOTAL',
    '$1 billion: CHL export PER TOTAL',
  ]);
});
