import { expect, test } from 'vitest';
import { claimsOf, shortly } from './read-text.ts';

/** Stories of our own: whom a count is of, what it counts, and what it is held against. */
const STORIES: [title: string, text: string, ...series: string[]][] = [
  [
    'Measles',
    'Romania notified 1,100 new measles cases. Most were in the counties of Vaslui (871) and Cluj (142) and the municipality of Bucharest (80). Tracers followed up more than 4,000 people.',
    '1,100: ROU cases new',
    '871: ? cases new',
    '142: ? cases new',
    '80: ? cases new',
    '4,000: other',
  ],
  [
    'Cholera',
    'Zambia has 8,900 cholera cases. Malawi lost 1,700 people to its own outbreak.',
    '8,900: ZMB cases cumulative',
    '1,700: MWI deaths cumulative',
  ],
  [
    'Measles spreads',
    'Kenya counted 1,210 measles cases in May, 14% down on the 1,407 of the month before. Nakuru, which has few clinics, had 340 cases. In all, 31 people have died.',
    '1,210: KEN cases new',
    '14%: KEN cases new',
    '1,407: KEN cases new',
    '340: ? cases new',
    '31: KEN deaths cumulative',
  ],
  [
    'Measles spreads',
    'Of 410 new cases in Ghana on Monday, 120 were in the capital, 250 outside it and 40 elsewhere. The country has got 1.2 million doses and has given 300,000 of them.',
    '410: GHA cases new',
    '120: ? cases new',
    '250: ? cases new',
    '40: ? cases new',
    '1.2 million: GHA vaccines received cumulative',
    '300,000: GHA doses cumulative',
  ],
  [
    'Ebola',
    'Uganda has confirmed 44 Ebola cases. Health workers follow 1,100 contacts. Mubende, where it began, has borne the brunt with 30 cases. There is still no licensed vaccine against the Sudan strain.',
    '44: UGA cases cumulative',
    '1,100: UGA contacts cumulative',
    '30: ? cases cumulative',
    'no: other',
  ],
  [
    'Cholera',
    'In Zambia, the cholera outbreak has killed 600 people. Malawi, by contrast, reported 20 deaths. Zambia and Malawi counted 3,000 cases.',
    '600: ZMB deaths cumulative',
    '20: MWI deaths cumulative',
    '3,000: ? cases cumulative',
  ],
  [
    'Covid',
    'Japan reported 12,000 new coronavirus cases, against 13,500 a day earlier. Of the 900 patients in hospital, 60 were on ventilators and 45 in intensive care.',
    '12,000: JPN cases new',
    '13,500: JPN cases new',
    '900: JPN under treatment cumulative',
    '60: JPN on ventilators cumulative',
    '45: JPN intensive care cumulative',
  ],
  [
    'Mumps',
    'Ghana has counted 2,400 mumps cases, of which 4% (96) were under six months and 31% over 20. The median age is 14. Eight people died. Girls are 52% of the patients, women make up 12% of the sick and 40% of the dead.',
    '2,400: GHA cases cumulative',
    '4%: GHA cases below six months cumulative',
    '96: GHA cases below six months cumulative',
    '31%: GHA cases above 20 years cumulative',
    '14: other',
    'Eight: GHA deaths cumulative',
    '52%: GHA cases among girls cumulative',
    '12%: GHA cases among women cumulative',
    '40%: GHA deaths among women cumulative',
  ],
  [
    'Dengue',
    'The fever has claimed 38 lives in Nepal. The total number of admissions since May is 4,210; 3,900 have been released. The total of the second wave is 5,100 infections. Police opened 12 criminal cases over stolen nets.',
    '38: NPL deaths cumulative',
    '4,210: NPL hospitalized cumulative',
    '3,900: NPL recoveries cumulative',
    '5,100: NPL cases cumulative',
    '12: other',
  ],
  [
    'Cholera along the lake',
    'Chad confirmed 2,100 cases, Niger 900 and Mali 310; that makes 3,310 in all. Deaths come to 41: 20 in Chad, 15 in the DRC, none in Mali and 6 in Niger. Chad had 84 new cases last week.',
    '2,100: TCD cases cumulative',
    '900: NER cases cumulative',
    '310: MLI cases cumulative',
    '3,310: ? cases cumulative',
    '41: ? deaths cumulative',
    '20: TCD deaths cumulative',
    '15: COD deaths cumulative',
    'none: MLI deaths cumulative',
    '6: NER deaths cumulative',
    '84: TCD cases new',
  ],
  [
    'Bulletin: mpox and measles',
    '**Ghana – mpox.** 1,450 cases and 9 deaths: 800 in men, 650 in women. 30% more cases than in the year before (1,115).\n\n**Togo: measles.** 212 cases. Four people died. Of those 212, 170 were boys. The Plateaux region has 96 cases and 2 deaths, Haut-Mono 41 and 1.',
    '1,450: GHA cases cumulative',
    '9: GHA deaths cumulative',
    '800: GHA cases cumulative',
    '650: GHA cases cumulative',
    '30%: GHA cases cumulative',
    '1,115: GHA cases cumulative',
    '212: TGO cases cumulative',
    'Four: TGO deaths cumulative',
    '212: TGO cases cumulative',
    '170: TGO cases cumulative',
    '96: ? cases cumulative',
    '2: ? deaths cumulative',
    '41: ? cases cumulative',
    '1: ? deaths cumulative',
  ],
];

test.each(STORIES)('%s: %s', async (title, text, ...series) => {
  expect((await claimsOf(text, title)).map(shortly)).toEqual(series);
});

test('each count is of the disease that its paragraph is headed with', async () => {
  const claims = await claimsOf(
    '**Mumps.** Kenya had 96 cases.\n\n**Whooping cough.** 412 cases, and measles vaccines are short. Two infants died.',
    'Infections in Kenya',
  );
  const diseases = claims.map(({ series }) => series && 'measure' in series && series.disease);
  expect(diseases).toEqual(['mumps', 'several', 'pertussis']);
});
