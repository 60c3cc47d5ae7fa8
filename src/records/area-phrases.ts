import { wordTable } from './word-table.ts';

/**
 * Words for areas that no one area owns, or that stand for one only in context. One a line:
 *
 * words | code | other codes it may be | as
 *
 * `?` before the words: they need not mean an area at all.
 */
export const contextual = `
Korea|KOR|PRK|name
Koreas|KOR|PRK|name
two Koreas|KOR|PRK|name
both Koreas|KOR|PRK|name
Korean|KOR|PRK|demonym
inter-Korean|KOR|PRK|demonym
?the North|PRK||alias
?the South|KOR||alias
Congo|COD|COG|name
Congolese|COD|COG|demonym
Dominican|DOM|DMA|demonym
Virgin Islands|VIR|VGB|name
Guineans|GIN|GNQ GNB|demonym
Brussels|EU27|BEL|capital
?the bloc|EU27||alias
?trade bloc|EU27||alias
?the mainland|CHN||alias
?England|GBR||alias
?Scotland|GBR||alias
?Wales|GBR||alias
?Northern Ireland|GBR||alias
?Scottish|GBR||demonym
?Welsh|GBR||demonym
?English|GBR||demonym
?Northern Irish|GBR||demonym
`;

/** First halves of compounds: "Sino-Russian", "Franco-German". Only before a hyphen and a capital letter. */
export const prefixes: Record<string, string> = wordTable({
  Sino: 'CHN',
  Russo: 'RUS',
  Franco: 'FRA',
  Anglo: 'GBR',
  Indo: 'IND',
  Italo: 'ITA',
  Greco: 'GRC',
  Hispano: 'ESP',
  Luso: 'PRT',
  Turco: 'TUR',
  Afro: 'AFRICA',
  Euro: 'EU27',
});

/**
 * Longer phrases that hold an area's name and are not that area. They are found like areas, win as the
 * longer match, and give nothing.
 */
export const covering: Record<
  'places' | 'media' | 'bodies' | 'firms' | 'things' | 'events' | 'health' | 'people',
  string
> = {
  places: `New Mexico; New Jersey; New England; New South Wales; New Guinea; New Britain; New Brunswick; New York;
    British Columbia; South China Sea; East China Sea; China Sea; Sea of Japan; Gulf of Mexico; Gulf of Oman;
    Gulf of Guinea; Strait of Hormuz; Persian Gulf; Arabian Gulf; Indian Ocean; Indo-China; Indochina Peninsula;
    Korean Peninsula; Korean peninsula; Taiwan Strait; Taiwan Straits; Panama Canal; Niger Delta; Niger State; Niger River;
    English Channel; North Sea; North Atlantic; North Pacific; North Pole; North Carolina; North Dakota; North Rhine;
    North Island; North Bank; South Pole; South Island; South Carolina; South Dakota; South Pacific; South Atlantic;
    South Bank; Global South; Global North; Deep South; the North of England; the South of France; the North East;
    the North West; the South East; the South West; Washington State; Washington DC; Washington state;
    Atlanta, Georgia; Georgia Tech; Georgia Power; Lebanon County; Jersey City; Jersey Shore; Mexico Beach; Cuba Street;
    Turkey Point; Little Italy; Chinatown; Koreatown; American Samoans; Great Wall of China; Peru, Indiana; Paris, Texas;
    Jordan River; River Jordan; Jordan Valley; Malta Street; Brazil, Indiana; Berlin Wall; Rome, Georgia`,
  media: `South China Morning Post; China Daily; China Central Television; China Global Television Network; China News Service;
    China Times; China Morning Post; Korea Times; Korea Herald; Korea JoongAng Daily; Korea Economic Daily; Daily NK; NK News;
    NK Pro; Japan Times; Japan News; Taipei Times; Bangkok Post; Jakarta Post; Phnom Penh Post; Washington Post; Moscow Times; Kyiv Post;
    Kyiv Independent; Times of India; India Today; Hindustan Times; Economic Times of India; Tehran Times; Beijing Times;
    Beijing News; Asia Times; Nikkei Asia; Radio Free Asia; Voice of America; Global Times; Vietnam News; VietnamPlus; Seoul Shinmun;
    Shanghai Daily; Irish Times; Times of Israel; Jerusalem Post; Brussels Times; Straits Times; Myanmar Now; USA Today; Africa News;
    Tokyo Shimbun; Berliner Zeitung; Deutsche Welle; Korea Broadcasting System; Korean Broadcasting System; Free Asia`,
  bodies: `World Bank; World Health Organization; World Health Organisation; World Trade Organization; World Trade Organisation;
    World Food Programme; World Food Program; World Customs Organization; World Customs Organisation; World Economic Forum;
    World Cup; World War; World Meteorological Organization; World Steel Association; World Gold Council; World Organisation for Animal Health;
    Organization of American States; Asian Development Bank; African Development Bank; African Union; Asian Infrastructure Investment Bank;
    Inter-American Development Bank; European Central Bank; European Parliament; European Medicines Agency;
    European Court; European Space Agency; European Bank for Reconstruction and Development; Council of Europe;
    Economic Commission for Africa; Economic Commission for Latin America; Food and Agriculture Organization; Treaty of Rome;
    London Metal Exchange; London Stock Exchange; Tokyo Stock Exchange; Johns Hopkins; London School of Economics; Peking University;
    Seoul National University; Korea University; University of Tokyo; Oxford Economics; Brookings Institution;
    American Petroleum Institute; American Chamber of Commerce; Global Fund; Global Trade Atlas; Global Affairs Canada; S&P Global;
    Global Alliance`,
  firms: `Air China; Air France; Air India; Air Canada; Air New Zealand; Air Koryo; American Airlines; American Express;
    British Airways; British Petroleum; British American Tobacco; Royal Dutch Shell; Swiss Re; Swiss International; Korean Air;
    Japan Airlines; China Airlines; China Eastern; China Southern; China Mobile; China Unicom; China Telecom; China Evergrande;
    China Railway; China Shipping; China Everbright; China Merchants; China Minmetals; China Resources; Brazil Foods;
    Turkish Airlines; Philippine Airlines; Qatar Airways; Kenya Airways; Ethiopian Airlines; Vietnam Airlines; Malaysia Airlines; Singapore Airlines;
    Emirates Airline; Emirates airline; Anglo American; Anglo-American; Bank of America; Royal Bank of Canada; Korea Electric Power;
    Korea Gas; Korea Zinc; Saudi Aramco; Norwegian Cruise; Mexican Grill; Formosa Plastics; New Zealand Post; Poland Spring; Panama Jack;
    Vietnam Steel Corporation; Swiss Army; Canada Goose; Royal Caribbean; Texas Instruments; General American`,
  things: `Turkey breast; Turkey meat; Turkey legs; Turkey sandwich; China plate; China plates; China clay; China grass; China wax;
    Bone China; Fine China; Brazil nut; Brazil nuts; Guinea pig; Guinea pigs; Guinea fowl; Guinea pepper; Guinea corn; Guinea grass;
    Swiss cheese; Swiss chard; Swiss army knife; French fries; French beans; French press; French horn; French toast; Danish pastry; Danish pastries;
    Turkish delight; Turkish coffee; Jordan almonds; Panama hat; Panama hats; Jersey cow; Jersey cows; Jersey cattle; Irish cream;
    Chinese cabbage; Chinese New Year; traditional Chinese medicine; traditional Chinese medicines; Chinese medicine; Chinese checkers; Chinese gooseberries;
    Peking duck; Cuba libre; English breakfast; English muffin; Russian roulette; Russian dressing; German shepherd; German shepherds;
    Brussels sprout; Brussels sprouts; Japanese encephalitis; Persian rug; Persian rugs; Persian carpets; Berlin black;
    Canadian bacon; American football; American eagle; Colombian necktie; Spanish moss; Indian summer; Indian ink; Indian corn; India ink; India rubber;
    India pale ale; Jamaica pepper; Morocco leather; Bermuda shorts; Bermuda grass; Bermuda triangle; Bordeaux; world record; world records;
    real-world; world-class; world class; world leader; world leaders; Old World; New World; Third World; third world; world view;
    Latin American Spanish; Roman Catholic; American Indian; Native American; African American; African-American; Afro-American`,
  events: `Korean War; Vietnam War; Gulf War; Chinese Civil War; American Civil War; Spanish Civil War; American Revolution; French Revolution;
    Russian Revolution; Iranian Revolution; Tokyo Olympics; Beijing Olympics; Paris Olympics; London Olympics; Paris Agreement; Paris Accord; Paris Accords;
    Paris Club; Doha Round; Uruguay Round; Tokyo Round; Kyoto Protocol; Vienna Convention; Hague Convention; Minsk agreements; Minsk Agreement;
    Havana syndrome; Stockholm Convention; Stockholm syndrome; Basel Convention; Montreal Protocol; Abraham Accords; Washington Consensus;
    Bretton Woods; Warsaw Pact; Prague Spring; Bandung Conference; Asian Games; Asian Cup; Pan American Games; Euro-Atlantic; Euro Cup; Khmer Rouge`,
  health: `Middle East respiratory syndrome; West Nile; Spanish flu; Asian flu; Russian flu; Hong Kong flu; German measles; African swine fever;
    Crimean-Congo haemorrhagic fever; Crimean-Congo hemorrhagic fever; Rift Valley fever; Ebola Zaire; Zaire ebolavirus; Sudan ebolavirus;
    Sudan virus; Lassa fever; Marburg; European corn borer; Colorado beetle; Asian tiger mosquito; Japanese beetle; English grain aphid`,
  people: `Michael Jordan; Jordan Peterson; Jordan Spieth; George Washington; Denzel Washington; Booker T. Washington; Chad Smith; Paris Hilton;
    Georgia O'Keeffe; Lebanon Hanover; Prince of Wales; Princess of Wales; Duke of Wellington; Queen of England; King of Spain; Jack London; Irving Berlin;
    Isaiah Berlin; India Arie; Jersey Joe; Israel Kamakawiwoole; San Marino Grand Prix; Indiana Jones; Kingston Technology`,
};

/** "Bank of China", "Air Malta", "Gulf of Thailand": what stands before makes a body or a sea of any area. */
export const takenBefore = new Set([
  'bank of',
  'gulf of',
  'bay of',
  'sea of',
  'strait of',
  'straits of',
  'voice of',
  'university of',
  'air',
]);

/** "Taiwan Strait", "China Airlines", "Korea Gazette": what stands after does. */
export const takenAfter = new Set([
  'Sea',
  'Ocean',
  'Peninsula',
  'peninsula',
  'Strait',
  'Straits',
  'Canal',
  'Delta',
  'Airlines',
  'Airways',
  'Telecom',
  'Unicom',
  'Evergrande',
  'Times',
  'Herald',
  'Gazette',
  'Tribune',
  'Shimbun',
  'Ilbo',
]);

/** "Canadian dollars", "South Korean won": an adjective before a currency names the money, not a party. */
export const moneyAfter = new Set([
  'dollar',
  'dollars',
  'cents',
  'yen',
  'yuan',
  'renminbi',
  'won',
  'rupee',
  'rupees',
  'pound',
  'pounds',
  'peso',
  'pesos',
  'franc',
  'francs',
  'lira',
  'dong',
  'baht',
  'ringgit',
  'rupiah',
  'ruble',
  'rubles',
  'rouble',
  'roubles',
  'reais',
  'rand',
  'krone',
  'kroner',
  'krona',
  'kronor',
  'zloty',
  'forint',
  'dinar',
  'dinars',
  'dirham',
  'dirhams',
  'riyal',
  'riyals',
  'rial',
  'rials',
  'shekel',
  'shekels',
  'hryvnia',
  'tenge',
  'som',
  'taka',
  'kyat',
  'kip',
  'riel',
  'shilling',
  'shillings',
  'naira',
  'cedi',
  'koruna',
  'leu',
  'lev',
]);

/** "Paris Agreement", "Moscow Exchange": what makes a treaty or a market of a capital. */
export const capitalTaken = new Set([
  'Agreement',
  'Accord',
  'Accords',
  'Protocol',
  'Convention',
  'Round',
  'Club',
  'Declaration',
  'Pact',
  'Treaty',
  'Consensus',
  'Exchange',
  'University',
  'Olympics',
  'Marathon',
  'Airport',
  'Station',
]);

/** "the world's largest exporter" ranks somebody; the world is no party to it. */
export const superlatives = new Set([
  'largest',
  'biggest',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'top',
  'most',
  'leading',
  'only',
  'first',
  'poorest',
  'richest',
  'busiest',
  'number',
  'No',
  'main',
  'major',
  'fastest',
  'highest',
  'lowest',
  'smallest',
  'longest',
  'oldest',
  'best',
  'worst',
  'two',
  'three',
  'five',
  'ten',
]);
