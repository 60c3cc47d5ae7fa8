import { expect, test } from 'vitest';
import { claimsOf } from './read-text.ts';

/** Sentences in the ways that agencies write them, and for each figure who reports, which way, with whom, what. */
const sentences: [string, string[]][] = [
  ['Shipments of rice to Japan from Thailand reached 200,000 tonnes in March 2023.', ['THA export JPN rice']],
  [
    'In 2022, 342,908 barrels of refined petroleum products were delivered to North Korea, a UN panel said.',
    ['PRK import WLD refined petroleum products'],
  ],
  [
    'UN member states told the committee that 342,908 barrels of refined petroleum were shipped to North Korea in 2022.',
    ['PRK import WLD refined petroleum'],
  ],
  ['Deliveries of Russian coal to India rose to 2.1 million tonnes in May 2023.', ['RUS export IND coal']],
  ['India took 2.1 million tonnes of Russian coal in May 2023.', ['IND import RUS coal']],
  [
    'Purchases of U.S. soybeans by China fell to 3.4 million tonnes in June 2023.',
    ['CHN import USA soybeans'],
  ],
  [
    "Sales to Germany were worth 4.2 billion euros in May 2023, Poland's statistics office said.",
    ['POL export DEU TOTAL'],
  ],
  ['Australia shipped 71 million tonnes of iron ore to China in July 2023.', ['AUS export CHN iron ore']],
  [
    'China was the destination for 71 million tonnes of Australian iron ore in July 2023.',
    ['AUS export CHN iron ore'],
  ],
  [
    'Of the iron ore that China imported in July 2023, 71 million tonnes came from Australia.',
    ['CHN import AUS iron ore'],
  ],
  ['Arrivals of Brazilian beef in China were 150,000 tonnes in May 2023.', ['CHN import BRA beef']],
  ['Russia supplied China with 9.71 million tonnes of crude oil in May 2023.', ['RUS export CHN crude oil']],
  ["China's intake of Russian crude oil was 9.71 million tonnes in May 2023.", ['CHN import RUS crude oil']],
  [
    'Exports out of Taiwan to mainland China dropped to $12.3 billion in March 2024.',
    ['TWN export CHN TOTAL'],
  ],
  [
    "Outbound shipments of semiconductors rose to $11.7 billion in March 2024, South Korea's trade ministry said.",
    ['KOR export WLD semiconductors'],
  ],
  [
    "South Korea's inbound shipments fell 12.3% to $52.2 billion in March 2024.",
    ['KOR import WLD TOTAL', 'KOR import WLD TOTAL'],
  ],
  ["Turkey's trade gap narrowed to $5.1 billion in May 2024.", ['TUR balance WLD TOTAL']],
  ['Japan ran a surplus of 823 billion yen with the United States in May 2024.', ['JPN balance USA TOTAL']],
  ['The U.S. deficit with China widened to $26.6 billion in May 2023.', ['USA balance CHN TOTAL']],
  ['Two-way trade between Vietnam and the EU reached $58 billion in 2023.', ['VNM trade EU27 TOTAL']],
  ['Kenya sold flowers worth $100 million to the Netherlands in 2022.', ['KEN export NLD flowers']],
  ['Flower exports earned Kenya $835 million in 2022.', ['KEN export WLD flower']],
  ['Kenya earned $835 million from flower exports in 2022.', ['KEN export WLD flower']],
  ["Kenya's spending on imported fuel rose to $3.1 billion in 2022.", ['KEN import WLD fuel']],
  ["Egypt's wheat import bill came to $2.5 billion in 2022.", ['EGY import WLD wheat']],
  [
    'Mexico overtook China as the biggest supplier of goods to the United States, with $475.6 billion in 2023.',
    ['USA import MEX TOTAL'],
  ],
  [
    'Imports of Russian goods to China grew to $39.46 billion in January-April 2023.',
    ['CHN import RUS TOTAL'],
  ],
  [
    'The United States exported $150.5 billion in goods to China in 2023 and imported $427.2 billion from there.',
    ['USA export CHN TOTAL', 'USA import CHN TOTAL'],
  ],
  [
    "Bangladesh's garment exports to the United States fell 25% to $7.3 billion in 2023.",
    ['BGD export USA garment', 'BGD export USA garment'],
  ],
  [
    "Germany's biggest export market was the United States, to which it sold goods worth 157.9 billion euros in 2023.",
    ['DEU export USA TOTAL'],
  ],
  [
    'Swiss watch exports to Hong Kong slumped to 158.6 million francs in April 2024.',
    ['CHE export HKG watch'],
  ],
  [
    'Chile is the top supplier of copper to China: 1.2 million tonnes in the first half of 2023.',
    ['CHN import CHL copper'],
  ],
  [
    "Ghana's cocoa exports fell by 35% to $599 million in the first quarter of 2024.",
    ['GHA export WLD cocoa', 'GHA export WLD cocoa'],
  ],
  [
    'The value of Indian exports to the UAE rose to $35.6 billion in 2023-24 from $31.6 billion.',
    ['IND export ARE TOTAL', 'IND export ARE TOTAL'],
  ],
  [
    "Saudi Arabia remained China's top crude supplier after Russia, delivering 6.5 million tonnes in May 2023.",
    ['SAU export CHN crude'],
  ],
  ["South Africa's car exports to Germany were 85,000 units in 2023.", ['ZAF export DEU car']],
  ['Ukraine exported 51.2 million tonnes of grain through its ports in 2023.', ['UKR export WLD grain']],
  ['Ukraine shipped out 51.2 million tonnes of grain in 2023.', ['UKR export WLD grain']],
  [
    'Trade between Chile and China fell last year to $54 billion. Goods worth $38 billion went to China and $16 billion came to Chile.',
    ['CHL trade CHN TOTAL', 'CHL export CHN TOTAL', 'CHL import CHN TOTAL'],
  ],
  [
    "Peru's exports to China rose to $23 billion in 2023, and shipments in the opposite direction fell to $12 billion.",
    ['PER export CHN TOTAL', 'PER import CHN TOTAL'],
  ],
  [
    "MANILA - The Philippines' trade deficit with China narrowed to $2.1 billion in May.",
    ['PHL balance CHN TOTAL'],
  ],
  [
    "Ethiopia's trade deficit was $13 billion in 2023. Coffee earned $1.4 billion.",
    ['ETH balance WLD TOTAL', 'ETH export WLD coffee'],
  ],
  [
    "Spain's imports were 38 billion euros in May. Morocco was the largest supplier with 1.2 billion euros.",
    ['ESP import WLD TOTAL', 'ESP import MAR TOTAL'],
  ],
  [
    "Brazil's coffee exports were 3.9 million bags in May, with Germany the biggest buyer at 700,000 bags.",
    ['BRA export WLD coffee', 'BRA export DEU coffee'],
  ],
  [
    "Turkey's exports totalled $24 billion in May, with imports at $30 billion, leaving a gap of $6 billion.",
    ['TUR export WLD TOTAL', 'TUR import WLD TOTAL', 'TUR balance WLD TOTAL'],
  ],
  [
    'Bilateral trade between Kenya and Uganda stood at $1.2 billion in 2023. Last year it was $1.1 billion.',
    ['KEN trade UGA TOTAL', 'KEN trade UGA TOTAL'],
  ],
  ["Iran's exports of pistachios earned it $1.2 billion in 2022.", ['IRN export WLD pistachios']],
  [
    "Japan's top supplier of LNG was Australia, which shipped 27.3 million tonnes in 2023.",
    ['AUS export JPN LNG'],
  ],
  ['Australia sent Japan 27.3 million tonnes of LNG in 2023.', ['AUS export JPN LNG']],
  ['Nigeria spent $2.1 billion on wheat from abroad in 2022.', ['NGA import WLD wheat']],
  ["Of Morocco's phosphate exports in 2023, 2.4 million tonnes went to India.", ['MAR export IND phosphate']],
  [
    'Pakistan bought 2.5 million tonnes of wheat abroad, mostly from Russia, in 2022.',
    ['PAK import WLD wheat'],
  ],
  [
    'Serbia exported goods worth 2.6 billion euros and imported goods worth 3.4 billion in May.',
    ['SRB export WLD TOTAL', 'SRB import WLD TOTAL'],
  ],
  [
    "Finland's goods exports amounted to 6.1 billion euros in April, according to Finnish Customs, and imports to 6.3 billion.",
    ['FIN export WLD TOTAL', 'FIN import WLD TOTAL'],
  ],
  [
    'Exports of services are not counted. Goods exports from Israel came to $4.8 billion in May.',
    ['ISR export WLD TOTAL'],
  ],
  [
    'Taiwan imported machinery worth $1.1 billion from Japan, twice as much as from Germany ($540 million).',
    ['TWN import JPN machinery', 'TWN import JPN machinery', 'TWN import DEU machinery'],
  ],
  [
    "In May, China's purchases of Iranian oil through Malaysia were 1.46 million barrels a day.",
    ['CHN import IRN oil'],
  ],
  ["Cambodia's rubber shipments abroad were worth $48 million in May.", ['KHM export WLD rubber']],
  [
    "India's crude imports from Russia fell to 1.9 million bpd in May, while those from Iraq rose to 1.1 million bpd.",
    ['IND import RUS crude', 'IND import IRQ crude'],
  ],
  [
    'North Korea got 1.9 million tonnes of fertilizer from its neighbour China in 2022.',
    ['PRK import CHN fertilizer'],
  ],
  [
    'The U.S. merchandise trade deficit narrowed to 10.7 billion dlrs in February from 12.3 billion dlrs in January, the Commerce Department said.',
    ['USA balance WLD TOTAL', 'USA balance WLD TOTAL'],
  ],
  [
    'U.S. exports totalled 18.66 billion dlrs and imports 29.34 billion dlrs in February on a FOB basis.',
    ['USA export WLD TOTAL', 'USA import WLD TOTAL'],
  ],
  [
    'Brazil exported 1.2 mln bags of coffee in March vs 1.5 mln a year ago.',
    ['BRA export WLD coffee', 'BRA export WLD coffee'],
  ],
  [
    "Japan's vehicle exports to the U.S. fell 6.2 pct from a year earlier to 233,800 units in March.",
    ['JPN export USA vehicle', 'JPN export USA vehicle'],
  ],
  [
    'West Germany had a trade surplus of 9.6 billion marks in February after 7.2 billion in January.',
    ['DEU balance WLD TOTAL', 'DEU balance WLD TOTAL'],
  ],
  [
    'Imports into Britain were worth 7.36 billion stg in March and exports 6.83 billion.',
    ['GBR import WLD TOTAL', 'GBR export WLD TOTAL'],
  ],
  [
    "Indonesia's coffee exports in 1986 were 5.2 mln bags, against 4.8 mln in 1985.",
    ['IDN export WLD coffee', 'IDN export WLD coffee'],
  ],
  [
    'Sri Lanka exported 19.2 mln kilos of tea in January, of which Iraq took 4.1 mln.',
    ['LKA export WLD tea', 'LKA export IRQ tea'],
  ],
  [
    "India's oil import bill fell to 2.4 billion dlrs in 1986/87 from 3.1 billion.",
    ['IND import WLD oil', 'IND import WLD oil'],
  ],
  ['Private exporters reported sales of 150,000 tonnes of U.S. corn to Mexico.', ['USA export MEX corn']],
  [
    "Taiwan's exports to Japan rose to 690 mln dlrs while imports from Japan were 1.1 billion, leaving a deficit of 410 mln.",
    ['TWN export JPN TOTAL', 'TWN import JPN TOTAL', 'TWN balance JPN TOTAL'],
  ],
  [
    'French February trade showed a deficit of 400 mln francs vs a surplus of 2.1 billion in January.',
    ['FRA balance WLD TOTAL', 'FRA balance WLD TOTAL'],
  ],
  [
    "South Korea's surplus with the U.S. was 7.3 billion dlrs last year, and its deficit with Japan 5.4 billion.",
    ['KOR balance USA TOTAL', 'KOR balance JPN TOTAL'],
  ],
  [
    "Jordan's phosphate exports totalled 5.8 mln tonnes in 1986 and earned 185 mln dlrs.",
    ['JOR export WLD phosphate', 'JOR export WLD phosphate'],
  ],
  ["Zambia's copper shipments through Tanzania rose to 38,000 tonnes in March.", ['ZMB export WLD copper']],
  [
    "Thailand's rice exports for the week ended April 10 were 81,000 tonnes vs 97,000 the previous week.",
    ['THA export WLD rice', 'THA export WLD rice'],
  ],
  [
    "Canada's trade surplus with the United States was 1.24 billion dlrs in February, up from 947 mln in January.",
    ['CAN balance USA TOTAL', 'CAN balance USA TOTAL'],
  ],
  [
    "China's textile exports to the United States grew 20 pct to 1.7 billion dlrs in 1986.",
    ['CHN export USA textile', 'CHN export USA textile'],
  ],
  [
    'Exports of crude petroleum, LNG and coal from Australia came to A$12.3 billion, A$5.6 billion and A$4.1 billion in May 2023.',
    ['AUS export WLD crude petroleum', 'AUS export WLD LNG', 'AUS export WLD coal'],
  ],
  [
    "South Korea's chip exports rose 54.5% in May to $11.4 billion, while those of cars rose 4.8% to $6.5 billion.",
    ['KOR export WLD chip', 'KOR export WLD chip', 'KOR export WLD cars', 'KOR export WLD cars'],
  ],
  [
    'Germany mainly exported cars (13.2 billion euros), machinery (17.9 billion euros) and chemicals in April 2024.',
    ['DEU export WLD cars', 'DEU export WLD machinery'],
  ],
  ["Colombia's flower exports reached 300,000 tonnes in 2023, mostly roses.", ['COL export WLD flower']],
  ["China's rare earth exports rose to 6,217 tons in May 2024.", ['CHN export WLD rare earth']],
  [
    'The UK imported 1.6 million tonnes of bananas, coffee and cocoa in 2023.',
    ['GBR import WLD bananas, coffee and cocoa'],
  ],
  [
    "Indonesia's shipments of palm oil and its derivatives were 2.1 million tonnes in April 2024.",
    ['IDN export WLD palm oil'],
  ],
  [
    'India exported 1.5 lakh tonnes of basmati rice worth Rs 1,200 crore in April 2024.',
    ['IND export WLD basmati rice', 'IND export WLD basmati rice'],
  ],
  [
    "France's wine and spirits exports fell 5.9% to 16.2 billion euros in 2023.",
    ['FRA export WLD wine and spirits', 'FRA export WLD wine and spirits'],
  ],
  [
    'Exports of non-oil goods from the UAE were worth 441 billion dirhams in 2023.',
    ['ARE export WLD non-oil goods'],
  ],
  [
    'Russian wheat exports set a record of 54 million tonnes in the 2023/24 season.',
    ['RUS export WLD wheat'],
  ],
  ['Mongolia shipped 83.8 million tonnes of coal in 2024, mostly to China.', ['MNG export WLD coal']],
  [
    "Switzerland's exports of chemicals and pharmaceuticals were 11.9 billion francs in May 2024.",
    ['CHE export WLD chemicals and pharmaceuticals'],
  ],
  [
    'China imported 44.4 million tonnes of crude oil in May 2024, and 10.2 million tonnes of soybeans.',
    ['CHN import WLD crude oil', 'CHN import WLD soybeans'],
  ],
  [
    'U.S. exports of goods were $172 billion in April 2024, of which civilian aircraft accounted for $10.1 billion.',
    ['USA export WLD TOTAL', 'USA export WLD civilian aircraft'],
  ],
  [
    'Italy sold Germany machinery worth 1.2 billion euros and food worth 600 million in April 2024.',
    ['ITA export DEU machinery', 'ITA export DEU food'],
  ],
  [
    "In terms of products, Vietnam's phone exports were $4.2 billion and textile exports $3.1 billion in May 2024.",
    ['VNM export WLD phone', 'VNM export WLD textile'],
  ],
  [
    "Turkey's exports to Iraq consist of gold ($1.2 billion), flour ($700 million) and furniture ($300 million).",
    ['TUR export IRQ gold', 'TUR export IRQ flour', 'TUR export IRQ furniture'],
  ],
  [
    'Bolivia sold 45 tons of gold abroad in 2023, worth $2.5 billion.',
    ['BOL export WLD gold', 'BOL export WLD gold'],
  ],
  ['Cuban cigar exports earned $721 million in 2023.', ['CUB export WLD cigar']],
  [
    "Norway's seafood exports in May came to 13.4 billion kroner, with salmon at 9.6 billion.",
    ['NOR export WLD seafood', 'NOR export WLD salmon'],
  ],
  // What a sentence leaves out, told by the ones before it.
  [
    "Peru's avocado exports reached $960 million in 2023. Hass earned $880 million and Fuerte brought in $40 million. The Netherlands took $310 million worth.",
    ['PER export WLD avocado', 'PER export WLD Hass', 'PER export WLD Fuerte', 'PER export NLD avocado'],
  ],
  [
    "Korea's exports of goods rose in June 2024. Steel imports fell 3 percent. Exports to Japan fell 4 percent to $2.4 billion. Those to Vietnam gained 9 percent.",
    ['KOR import WLD Steel', 'KOR export JPN TOTAL', 'KOR export JPN TOTAL', 'KOR export VNM TOTAL'],
  ],
  [
    'The Swiss surplus with the United States was 3.1 billion francs in May 2024, while that with Germany was 0.4 billion.',
    ['CHE balance USA TOTAL', 'CHE balance DEU TOTAL'],
  ],
  [
    'The March figures show U.S. surpluses with Brazil ($2.1 billion) and the United Kingdom ($1.9 billion).',
    ['USA balance BRA TOTAL', 'USA balance GBR TOTAL'],
  ],
  [
    'The U.S. deficit with Mexico rose to $14.0 billion in May 2024. Exports fell $0.4 billion to $28.0 billion and imports rose $0.6 billion to $42.0 billion.',
    [
      'USA balance MEX TOTAL',
      'USA export MEX TOTAL',
      'USA export MEX TOTAL',
      'USA import MEX TOTAL',
      'USA import MEX TOTAL',
    ],
  ],
  [
    "Ghana's exports reached $1.6 billion in May 2024. Gold fetched $800 million, followed by cocoa beans ($300 million).",
    ['GHA export WLD TOTAL', 'GHA export WLD Gold', 'GHA export WLD cocoa beans'],
  ],
  [
    "Zambia's imports were $700 million in May 2024. Revenue from copper, the country's main export, was $610 million.",
    ['ZMB import WLD TOTAL', 'ZMB export WLD copper'],
  ],
  [
    'Russian fuel exports, which include petrol and diesel, were 9.1 million tons in May 2024.',
    ['RUS export WLD fuel'],
  ],
  [
    'Energy imports of Japan - crude oil, gas and coal - fell 12 percent in May 2024.',
    ['JPN import WLD Energy'],
  ],
  [
    "Wheat exports of Russia fell in May 2024. Egypt's state buyer took 120,000 tons of Russian wheat.",
    ['EGY import RUS wheat'],
  ],
  [
    "Tunisia's trade deficit was 1.2 billion dinars in May 2024. France, the number one market, bought 1.1 billion dinars' worth.",
    ['TUN balance WLD TOTAL', 'TUN export FRA TOTAL'],
  ],
  [
    "Hungary's exports were 12.1 billion euros in May 2024 and the balance showed a surplus of 1.2 billion. Third countries bought 2.4 billion euros' worth.",
    ['HUN export WLD TOTAL', 'HUN balance WLD TOTAL', 'HUN export ? TOTAL'],
  ],
  [
    'Canada imported more goods in May 2024. The top country for imports was the United States with C$31 billion.',
    ['CAN import USA TOTAL'],
  ],
  ["Hong Kong's exports fell in May 2024; exports to the mainland dropped 14.4%.", ['HKG export CHN TOTAL']],
  [
    "The EU's imports from China were 38 billion euros in May 2024. Imports from the Asian giant fell 4 percent.",
    ['EU27 import CHN TOTAL', 'EU27 import CHN TOTAL'],
  ],
  ["Vietnam's import-export turnover reached $66.6 billion in May 2024.", ['VNM trade WLD TOTAL']],
  [
    "Vietnam's exports rose in May 2024. The United States was the largest buyer with $9 billion, and the trade surplus with it came to $7.4 billion.",
    ['VNM export USA TOTAL', 'VNM export USA TOTAL', 'VNM balance USA TOTAL'],
  ],
  [
    "Iran's non-oil trade was $12 billion in May 2024. Exports were $5 billion and imports $7 billion, leaving a deficit of $2 billion.",
    ['IRN trade WLD non-oil', 'IRN export WLD non-oil', 'IRN import WLD non-oil', 'IRN balance WLD non-oil'],
  ],
  [
    "India's services exports were estimated at $30 billion and imports at $16 billion in May 2024.",
    ['IND export WLD services', 'IND import WLD services'],
  ],
  [
    "Malta's total trade was 1.2 billion euros in May 2024, with exports of 0.4 billion euros and imports of 0.8 billion.",
    ['MLT trade WLD TOTAL', 'MLT export WLD TOTAL', 'MLT import WLD TOTAL'],
  ],
  [
    'Kazakhstan exported 1.4 million tons of wheat in May 2024 and corn exports were 0.2 million tons and barley exports 0.1 million tons.',
    ['KAZ export WLD wheat', 'KAZ export WLD corn', 'KAZ export WLD barley'],
  ],
  [
    'Mexico surpassed Canada as the main source of cars imported by the United States in 2023. Mexican imports rose to $46 billion.',
    ['USA import MEX TOTAL'],
  ],
  [
    "Australia's energy exports rose 11% in 2023, led by a 128% surge in liquefied natural gas.",
    ['AUS export WLD energy', 'AUS export WLD liquefied natural gas'],
  ],
  [
    'Egypt exported 1.1 million tonnes of oranges in 2023. Russia bought most, 300,000 tonnes, ahead of Saudi Arabia with 250,000 tonnes and Spain with 90,000.',
    ['EGY export WLD oranges', 'EGY export RUS oranges', 'EGY export SAU oranges', 'EGY export ESP oranges'],
  ],
  [
    'China bought 11.1 million tonnes of soybeans in June 2024. Imports of the oilseed were 10.2 million tonnes in May. Brazilian shipments were 9.7 million tonnes.',
    ['CHN import WLD soybeans', 'CHN import WLD soybeans', 'CHN import BRA soybeans'],
  ],
  ['Brazil exported 4.29 million 60-kg bags of green coffee in March 2024.', ['BRA export WLD green coffee']],
  [
    'The domestic sector exported $11 billion in May 2024, Vietnam customs said.',
    ['VNM export WLD domestic sector'],
  ],
  [
    'Trade between the two Koreas was $2.7 billion in 2015. Goods worth $1.4 billion came to the South and $1.3 billion went to the North.',
    ['KOR trade PRK TOTAL', 'KOR import PRK TOTAL', 'KOR export PRK TOTAL'],
  ],
  [
    "The UK's goods imports fell in May 2024: imports from non-EU countries were down 3.8%.",
    ['GBR import ? TOTAL'],
  ],
  [
    "Chile's trade with Peru fell in 2022. In 2023 the two countries did $3.4 billion worth of business.",
    ['CHL trade PER TOTAL'],
  ],
  [
    'Brazil exported more in May 2024: shipments to China, the EU and Argentina fell 3.1%, 2.6% and 1.4%.',
    ['BRA export CHN TOTAL', 'BRA export EU27 TOTAL', 'BRA export ARG TOTAL'],
  ],
  [
    "Chile's trade with Peru and Bolivia came in at $1.2 billion and $0.9 billion, respectively, up 3 percent and down 5 percent in May 2024.",
    ['CHL trade PER TOTAL', 'CHL trade BOL TOTAL', 'CHL trade PER TOTAL', 'CHL trade BOL TOTAL'],
  ],
  [
    "China's exports to ASEAN surged 16 percent in May 2024, while imports from the bloc edged up 2 percent.",
    ['CHN export ? TOTAL', 'CHN import ? TOTAL'],
  ],
  [
    "China's trade grew in May 2024. Private firms' imports and exports came to 1.9 trillion yuan.",
    ['CHN trade WLD Private firms'],
  ],
  [
    "Turkey's exports were $20 billion in May 2024. Exports excluding energy products rose to $18 billion. Germany received exports worth $1.7 billion, followed by Iraq with $1.0 billion.",
    [
      'TUR export WLD TOTAL',
      'TUR export WLD excluding energy products',
      'TUR export DEU TOTAL',
      'TUR export IRQ TOTAL',
    ],
  ],
  [
    'China exported 658 tons of rare earth magnets to the United States in May 2024. In all, China exported 4,765 tons.',
    ['CHN export USA rare earth magnets', 'CHN export WLD rare earth magnets'],
  ],
  [
    "Australia's exports were A$44 billion in May 2024, led by U.S.-bound shipments of beef worth A$0.5 billion.",
    ['AUS export WLD TOTAL', 'AUS export USA beef'],
  ],
  [
    'Mali bought 3.9 million masks, 16,000 ventilators and 2.8 million test kits in May 2024. The goods, worth $20 million, came by air.',
    [
      'MLI import WLD masks',
      'MLI import WLD ventilators',
      'MLI import WLD test kits',
      'MLI import WLD test kits',
    ],
  ],
  [
    "Peru's exports were $5 billion and imports $4 billion in May 2024. A year before they were $6 billion and $3 billion, respectively.",
    ['PER export WLD TOTAL', 'PER import WLD TOTAL', 'PER export WLD TOTAL', 'PER import WLD TOTAL'],
  ],
  [
    "Vietnam's exports were $32 billion in May 2024. The foreign-invested sector, including crude oil, exported $24 billion. Imports were $29 billion.",
    ['VNM export WLD TOTAL', 'VNM export WLD foreign-invested sector', 'VNM import WLD TOTAL'],
  ],
  [
    "Bolivia's exports were $4.1 billion in 2023. Gas sold to Brazil and Argentina brought $1.1 billion.",
    ['BOL export WLD TOTAL', 'BOL export ? Gas'],
  ],
  [
    "Chile's salmon exports to Japan fell 9.8% in May 2024 to $80 million. Shipments to Brazil dropped 11% to $53 million. Total farm, forestry and fishery exports slipped 1.4%.",
    [
      'CHL export JPN salmon',
      'CHL export JPN salmon',
      'CHL export BRA salmon',
      'CHL export BRA salmon',
      'CHL export WLD farm, forestry and fishery',
    ],
  ],
];

const OTHER_WAY: Record<string, string> = { export: 'import', import: 'export' };

/** The exports of one are the imports of the other. */
const turned = ([reporter, flow, partner]: string[]): string =>
  `${partner} ${OTHER_WAY[flow!] ?? flow} ${reporter}`;

test.each(sentences)('%s', async (text, expected) => {
  const read = (await claimsOf(text)).map(({ series }) => {
    if (!series || !('reporter' in series)) return { parties: 'none', goods: '' };
    const parties = [series.reporter, series.flow, series.partner];
    return { parties: [parties.join(' '), turned(parties)], goods: series.goods.toLowerCase() };
  });
  for (const [i, wanted] of expected.entries()) {
    const [reporter, flow, partner, ...goods] = wanted.split(' ');
    expect(read[i]!.parties, `figure ${i + 1}`).toContain(`${reporter} ${flow} ${partner}`);
    const named = goods.join(' ').toLowerCase();
    expect(read[i]!.goods.includes(named) || named.includes(read[i]!.goods), read[i]!.goods).toBe(true);
  }
});
