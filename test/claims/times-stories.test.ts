import { table } from './timed.ts';

table('other counts of the same time', [
  [
    'Chile posted a surplus of $1.8 billion in May, well above the $1.1 billion forecast by analysts.',
    '$1.8 billion: 2022-05',
    '$1.1 billion: 2022-05',
  ],
  [
    'Exports were $9 billion in May. The April gap was revised down to $310 million from $350 million.',
    '$9 billion: 2022-05',
    '$310 million: 2022-04',
    '$350 million: 2022-04',
  ],
  [
    'Sales came to 41 million euros in May rather than 38 million euros, the office said.',
    '41 million euros: 2022-05',
    '38 million euros: 2022-05',
  ],
  [
    'The gap was $5 billion in May, down from $7 billion in April, revised from the $6 billion first reported.',
    '$5 billion: 2022-05',
    '$7 billion: 2022-04',
    '$6 billion: 2022-04',
  ],
  [
    'The gap narrowed to $5 billion in May from a downwardly revised $7 billion in April.',
    '$5 billion: 2022-05',
    '$7 billion: 2022-04',
  ],
  [
    'Sales were 5.1 tons in May, versus 4.2 tons in April and 1.7 tons in May 2021, so three times as much.',
    '5.1: 2022-05',
    '4.2: 2022-04',
    '1.7: 2021-05',
    'three times: 2022-05 < 2021-05',
  ],
]);

table('sums to date and parts of fiscal years', [
  [
    'Exports were $5 billion in May. For the year so far they were $24 billion, against $20 billion in the same five months of 2021.',
    '$5 billion: 2022-05',
    '$24 billion: 2022-01/2022-05',
    '$20 billion: 2021-01/2021-05',
  ],
  ['The year-to-date gap was $24 billion.', '$24 billion: 2022-01/2022-05'],
  [
    'Exports were $5 billion in May. In 2022 to date they reached $24 billion.',
    '$5 billion: 2022-05',
    '$24 billion: 2022-01/2022-05',
  ],
  [
    "Pakistan's exports in the first eleven months (July to May) of 2021-22 rose 5 percent.",
    '5 percent: 2021-07/2022-05 < 2020-07/2021-05',
  ],
  [
    "India's exports were $5 billion in April-May this year, up from $4 billion in the same period of 2021-22.",
    '$5 billion: 2022-04/2022-05',
    '$4 billion: 2021-04/2021-05',
  ],
  [
    'For the full fiscal 2021-22 India sold $5 billion of tea. The bill for the year was $1 billion.',
    '$5 billion: 2021-04/2022-03',
    '$1 billion: 2021-04/2022-03',
  ],
  [
    'In the marketing season which ended on April 30 Kenya sold 5 million tons of tea.',
    '5 million: 2021-05/2022-04',
  ],
  [
    "Sales in the week ended June 16 were 5 tons, up from the previous week's 4 tons.",
    '5: 2022-06-10/2022-06-16',
    '4: 2022-06-03/2022-06-09',
  ],
]);

table('the changes of a comparison', [
  [
    'Kenya shipped 5.1 tons in May, versus 5.3 tons in April and 4.2 tons a year ago, an annual gain of 21%.',
    '5.1: 2022-05',
    '5.3: 2022-04',
    '4.2: 2021-05',
    '21%: 2022-05 < 2021-05',
  ],
  [
    'From April to May exports rose by 5% and imports by 3%.',
    '5%: 2022-05 < 2022-04',
    '3%: 2022-05 < 2022-04',
  ],
  ['Exports rose 5% from April to May.', '5%: 2022-05 < 2022-04'],
  ['From January to February exports rose by 5%.', '5%: 2022-01/2022-02 < 2021-01/2021-02'],
  [
    'The gap grew to $9 billion in May. The April gap was put at $7 billion first. Exports were $64 billion, compared with $63 billion the month before.',
    '$9 billion: 2022-05',
    '$7 billion: 2022-04',
    '$64 billion: 2022-05',
    '$63 billion: 2022-04',
  ],
  [
    'Exports were $9 billion in May. In April 2021 they were $3 billion, so they have tripled since.',
    '$9 billion: 2022-05',
    '$3 billion: 2021-04',
    'tripled: 2022-05 < 2021-04',
  ],
  [
    'In May 1.2 million watches were sold, as many as in May 2021. Half went to Italy.',
    '1.2 million: 2022-05',
    'Half: 2022-05',
  ],
]);

table('stretches told before', [
  [
    'Exports were $9 billion in May. In April to May they were $17 billion. That leaves a gap of $2 billion.',
    '$9 billion: 2022-05',
    '$17 billion: 2022-04/2022-05',
    '$2 billion: 2022-04/2022-05',
  ],
  [
    'Exports were $9 billion in May. From April to May they were $17 billion.\n\nCars brought $3 billion. Italy took $5 billion in the two months.',
    '$9 billion: 2022-05',
    '$17 billion: 2022-04/2022-05',
    '$3 billion: 2022-05',
    '$5 billion: 2022-04/2022-05',
  ],
  [
    'Exports were $9 billion in May. In January to April they were $30 billion. Imports were $20 billion, compared with $19 billion in the same four months of 2021.',
    '$9 billion: 2022-05',
    '$30 billion: 2022-01/2022-04',
    '$20 billion: 2022-01/2022-04',
    '$19 billion: 2021-01/2021-04',
  ],
  [
    'From the beginning of the year to June 12 exports reached $9 billion.',
    '$9 billion: 2022-01-01/2022-06-12',
  ],
  [
    'Exports in the season that started in July had reached 29 million tons by June 12. Italy took 6 million tons.',
    '29 million: 2022-06-12',
    '6 million: 2022-06-12',
  ],
  [
    'This year to May Italy has taken $3 billion, 5% less than a year ago.',
    '$3 billion: 2022-01/2022-05',
    '5%: 2022-01/2022-05 < 2021-01/2021-05',
  ],
  ['From the start of 2021 to August exports were $3 billion.', '$3 billion: 2021-01/2021-08'],
  ['In 2021, when the plant stood idle for five months, exports fell 5%.', '5%: 2021 < 2020'],
]);

table('fiscal years and annual sums', [
  ["Pakistan's sales of knitwear fell 5% during 10MFY22.", '5%: 2021-07/2022-04 < 2020-07/2021-04'],
  [
    "India's exports were $9 billion in May. The exporters expect $90 billion in the full fiscal year, after $80 billion last fiscal.",
    '$9 billion: 2022-05',
    '$90 billion: 2022-04/2023-03',
    '$80 billion: 2021-04/2022-03',
  ],
  [
    "India's exports were $9 billion in April-May this fiscal, against $8 billion in April-May of last fiscal.",
    '$9 billion: 2022-04/2022-05',
    '$8 billion: 2021-04/2021-05',
  ],
  [
    'For all of 2021 exports came to $63 billion. Imports were $64 billion, so the annual deficit was $1 billion.',
    '$63 billion: 2021',
    '$64 billion: 2021',
    '$1 billion: 2021',
  ],
  [
    'Exports were $9 billion in May. The annual deficit was $20 billion.',
    '$9 billion: 2022-05',
    '$20 billion: 2021-06/2022-05',
  ],
  [
    'In January to May the surplus was $14 billion, a fall from $17 billion in 2021.',
    '$14 billion: 2022-01/2022-05',
    '$17 billion: 2021-01/2021-05',
  ],
  [
    'In January to May the surplus was $14 billion, against $37 billion in all of 2021.',
    '$14 billion: 2022-01/2022-05',
    '$37 billion: 2021',
  ],
]);

table('asides', [
  [
    'Exports fell 0.6% in May on the year. Economists had looked for a 3.3% rise after growth of 3.0% the month before.',
    '0.6%: 2022-05 < 2021-05',
    '3.3%: 2022-05 < 2021-05',
    '3.0%: 2022-04 < 2021-04',
  ],
  [
    "April's exports were put at $29.4 billion. Against that figure May brought a gain of 2%; compared with May 2021, when exports were $30 billion, it was a fall of 1%.",
    '$29.4 billion: 2022-04',
    '2%: 2022-05 < 2022-04',
    '$30 billion: 2021-05',
    '1%: 2022-05 < 2021-05',
  ],
  [
    'Exports rose to $9 billion in May. In April they had been $8 billion. Cars were 45% of the $9 billion sold in the month.',
    '$9 billion: 2022-05',
    '$8 billion: 2022-04',
    '45%: 2022-05',
    '$9 billion: 2022-05',
  ],
  [
    'The gap narrowed to $2 billion in May from $3 billion in April, which had been a record.',
    '$2 billion: 2022-05',
    '$3 billion: 2022-04',
    'record: 2022-04',
  ],
  [
    'Exports fell 20% year on year in May. They rose 2% from April. Sales to Italy fell 9%.',
    '20%: 2022-05 < 2021-05',
    '2%: 2022-05 < 2022-04',
    '9%: 2022-05 < 2021-05',
  ],
  [
    'Exports rose 5% to $9 billion in May from May 2021, when they were $8 billion and imports $7 billion.',
    '5%: 2022-05 < 2021-05',
    '$9 billion: 2022-05',
    '$8 billion: 2021-05',
    '$7 billion: 2021-05',
  ],
]);

table('changes and guesses with a time of their own', [
  [
    'The surplus was $9 billion in May, compared with expectations of $8 billion and $7 billion in April.',
    '$9 billion: 2022-05',
    '$8 billion: 2022-05',
    '$7 billion: 2022-04',
  ],
  [
    "Exports rose 5% to $9 billion in May after April's 3% rise and March's 2% gain.",
    '5%: 2022-05 < 2021-05',
    '$9 billion: 2022-05',
    '3%: 2022-04 < 2021-04',
    '2%: 2022-03 < 2021-03',
  ],
  [
    "Exports rose 5% in May, compared with April's 3% rise. Imports rose 1%.",
    '5%: 2022-05 < 2021-05',
    '3%: 2022-04 < 2021-04',
    '1%: 2022-05 < 2021-05',
  ],
  [
    'Exports fell 5% in May from a year ago and imports 3%, leaving a surplus of $2 billion, against $1 billion a month earlier.',
    '5%: 2022-05 < 2021-05',
    '3%: 2022-05 < 2021-05',
    '$2 billion: 2022-05',
    '$1 billion: 2022-04',
  ],
  [
    'Exports were $9 billion in May, unchanged from April but $1 billion more than in May 2021.',
    '$9 billion: 2022-05',
    '$1 billion: 2022-05 < 2021-05',
  ],
  [
    'Exports reached $9 billion in May, the highest since March 2021, when they were $10 billion.',
    '$9 billion: 2022-05',
    'highest since March 2021: 2022-05',
    '$10 billion: 2021-03',
  ],
  [
    'Exports were $9 billion in May. In January to May they were $40 billion. Cars fell 5% in May. The cumulative gap was $3 billion.',
    '$9 billion: 2022-05',
    '$40 billion: 2022-01/2022-05',
    '5%: 2022-05 < 2021-05',
    '$3 billion: 2022-01/2022-05',
  ],
  [
    "Bangladesh's exports in the first 11 months of the 2021-22 fiscal year rose 7%.",
    '7%: 2021-07/2022-05 < 2020-07/2021-05',
  ],
  [
    'Exports were $9 billion in May. Since the start of the year they have come to $43 billion.',
    '$9 billion: 2022-05',
    '$43 billion: 2022-01/2022-05',
  ],
]);

table('since a year began', [
  [
    'Exports were $9 billion in May. Since the beginning of 2022 they have reached $43 billion.',
    '$9 billion: 2022-05',
    '$43 billion: 2022-01/2022-05',
  ],
  ['Kenya has recorded 500 cholera cases since the start of the year.', '500: 2022-06-20'],
]);

table('changes told by an adjective', [
  [
    'Exports stood at $9 billion in May, marking a 5% annual increase and a 2% monthly decline.',
    '$9 billion: 2022-05',
    '5%: 2022-05 < 2021-05',
    '2%: 2022-05 < 2022-04',
  ],
  [
    'Exports grew 5% month on month in May. On a yearly basis they fell 3%.',
    '5%: 2022-05 < 2022-04',
    '3%: 2022-05 < 2021-05',
  ],
]);

table('columns of a table', [
  [
    '| Market | Q1 2022 ($ million) | Share (%) |\n|---|---|---|\n| Italy | 551.2 | 55.7 |\n| France | 58.1 | 5.9 |\n',
    '551.2: 2022-Q1',
    '55.7: 2022-Q1',
    '58.1: 2022-Q1',
    '5.9: 2022-Q1',
  ],
]);

table('what a sentence tells before its statement', [
  [
    'Exports, which fell 5% in April, rebounded 3% in May. Imports slid 2%.',
    '5%: 2022-04 < 2021-04',
    '3%: 2022-05 < 2021-05',
    '2%: 2022-05 < 2021-05',
  ],
  [
    'After falling 5% in April, exports rose 3% in May. Imports slid 2%.',
    '5%: 2022-04 < 2021-04',
    '3%: 2022-05 < 2021-05',
    '2%: 2022-05 < 2021-05',
  ],
  [
    'While exports in April had been $8 billion, those of May were $9 billion. Imports were $7 billion.',
    '$8 billion: 2022-04',
    '$9 billion: 2022-05',
    '$7 billion: 2022-05',
  ],
  [
    "Trade hit $9 billion over the first five months, equal to 45% of last year's total of $20 billion.",
    '$9 billion: 2022-01/2022-05',
    '45%: 2022-01/2022-05',
    '$20 billion: 2021',
  ],
  [
    'Exports were 8 percent lower than in May last year, when a record $10 billion was sold.',
    '8 percent: null < 2021-05',
    'record: 2021-05',
    '$10 billion: 2021-05',
  ],
  ["Pakistan's exports in the July-to-May period climbed 7%.", '7%: 2021-07/2022-05 < 2020-07/2021-05'],
]);

table('what stands around the figure tells the time', [
  [
    'Thai exports, October 2021 (September in brackets): rice $410 million ($455 million), rubber $300 million ($280 million).',
    '$410 million: 2021-10',
    '$455 million: 2021-09',
    '$300 million: 2021-10',
    '$280 million: 2021-09',
  ],
  [
    'The north had 40,060 new fever cases over a 24-hour period until 6 p.m. the previous day, down 2,750 from a day earlier.',
    '40,060: 2022-06-19',
    '2,750: 2022-06-19 < 2022-06-18',
  ],
  [
    "Kenya's tea exports fell 12% in the week to June 12, to 9,000 tonnes, from 10,200 tonnes the week before.",
    '12%: 2022-06-06/2022-06-12 < 2022-05-30/2022-06-05',
    '9,000: 2022-06-06/2022-06-12',
    '10,200: 2022-05-30/2022-06-05',
  ],
  [
    "Peru's exports fell 2% in May to $5 billion. Exports had stood at $5.1 billion in May 2021. Imports dropped 9% to $4 billion.",
    '2%: 2022-05 < 2021-05',
    '$5 billion: 2022-05',
    '$5.1 billion: 2021-05',
    '9%: 2022-05 < 2021-05',
    '$4 billion: 2022-05',
  ],
  [
    'Danish exporters gave back much of their April gains in May. Exports fell to $12 billion, from $13 billion in April.',
    '$12 billion: 2022-05',
    '$13 billion: 2022-04',
  ],
  [
    'Kenya exported 500 tonnes of tea in 2021. Shipments to Sudan halved to 90 tonnes after fighting broke out there in April.',
    '500: 2021',
    'halved: 2021 < 2020',
    '90: 2021',
  ],
]);
