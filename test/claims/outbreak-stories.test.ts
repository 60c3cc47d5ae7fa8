import { expect, test } from 'vitest';
import { claimsOf, shortly } from './read-text.ts';

/** Stories of our own: whom a count is of, what it counts, and what it is held against. */
const STORIES: [title: string, text: string, ...series: string[]][] = [
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
];

test.each(STORIES)('%s: %s', async (title, text, ...series) => {
  expect((await claimsOf(text, title)).map(shortly)).toEqual(series);
});
