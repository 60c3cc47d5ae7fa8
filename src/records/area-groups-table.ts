/**
 * What is no country today: unions and regions, former states, parts that a publisher lists by
 * themselves, and residuals. The codes are this project's own where ISO 3166 has none; none of them is
 * an ISO code of something else. A leading `_` marks what no reader would call an area. One a line:
 *
 * code | name | other names | adjectives | members, or for a part what it belongs to
 *
 * Signs as in `areas-table.ts`. Members are those of 2025 unless the name says otherwise; a group without
 * members is a region whose edges the sources draw differently.
 */
export const groups = `
WLD|the world|-World; -Total; -All partners; -Total trade; ?world; global; worldwide; globally; all countries; -W00; -世界; -全球; -총계; -전체|
EU27|the European Union|EU; European Union; EU-27; EU27; -EU27_2020; -European Union (27); -EU (27); -EUR; -E.U.|?European|AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE
EU28|the European Union with the United Kingdom|EU-28; EU28||AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE GBR
EXTRA-EU|the world outside the European Union|extra-EU; extra-EU27; -EXT_EU27_2020; -EXT_EU; non-EU countries||
INTRA-EU|the European Union's own members|intra-EU; -INT_EU27_2020; -INT_EU||
EA|the euro area|eurozone; euro zone; euro area; euro-area; single currency area; -U2||AUT BEL BGR HRV CYP EST FIN FRA DEU GRC IRL ITA LVA LTU LUX MLT NLD PRT SVK SVN ESP
EA20|the euro area of 2023 to 2025|EA20; EA-20||AUT BEL HRV CYP EST FIN FRA DEU GRC IRL ITA LVA LTU LUX MLT NLD PRT SVK SVN ESP
EA19|the euro area of 2015 to 2022|EA19; EA-19||AUT BEL CYP EST FIN FRA DEU GRC IRL ITA LVA LTU LUX MLT NLD PRT SVK SVN ESP
ASEAN|ASEAN|Association of Southeast Asian Nations; Association of South East Asian Nations; Asean||BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM
BRICS|BRICS|Brics||BRA RUS IND CHN ZAF EGY ETH IRN ARE IDN
G7|the G7|Group of Seven; G-7||CAN FRA DEU ITA JPN GBR USA
G20|the G20|Group of 20; Group of Twenty; G-20||ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN MEX RUS SAU ZAF KOR TUR GBR USA
USMCA|the USMCA countries|USMCA; NAFTA; United States-Mexico-Canada Agreement||USA MEX CAN
OECD|the OECD|Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development||AUS AUT BEL CAN CHL COL CRI CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ISR ITA JPN KOR LVA LTU LUX MEX NLD NZL NOR POL PRT SVK SVN ESP SWE CHE TUR GBR USA
OPEC|OPEC|Organization of the Petroleum Exporting Countries; Opec||DZA COG GNQ GAB IRN IRQ KWT LBY NGA SAU ARE VEN
GCC|the Gulf Cooperation Council|GCC; Gulf states||BHR KWT OMN QAT SAU ARE
RCEP|the RCEP countries|RCEP; Regional Comprehensive Economic Partnership||AUS BRN KHM CHN IDN JPN LAO MYS MMR NZL PHL SGP KOR THA VNM
CPTPP|the CPTPP countries|CPTPP||AUS BRN CAN CHL JPN MYS MEX NZL PER SGP VNM GBR
MERCOSUR|Mercosur|||ARG BOL BRA PRY URY
EFTA|EFTA|European Free Trade Association||ISL LIE NOR CHE
EAEU|the Eurasian Economic Union|EAEU; EEU||ARM BLR KAZ KGZ RUS
CIS|the Commonwealth of Independent States|CIS; CIS countries||ARM AZE BLR KAZ KGZ MDA RUS TJK TKM UZB
BENELUX|the Benelux|||BEL NLD LUX
BALTICS|the Baltic states|Baltics; Baltic countries||EST LVA LTU
NORDICS|the Nordic countries|Nordics||DNK FIN ISL NOR SWE
BELT-AND-ROAD|the Belt and Road countries|Belt and Road; Belt and Road Initiative; Belt & Road; BRI countries||
AFRICA|Africa||African|
AFRICA-SUBSAHARAN|sub-Saharan Africa||sub-Saharan African|
AFRICA-NORTH|North Africa|Northern Africa|North African|
AFRICA-WEST|West Africa||West African|
AFRICA-EAST|East Africa||East African|
AFRICA-CENTRAL|Central Africa|||
AFRICA-SOUTHERN|Southern Africa|southern Africa|?Southern African|
AMERICAS|the Americas|||
AMERICA-NORTH|North America||North American|
AMERICA-SOUTH|South America||South American|
AMERICA-CENTRAL|Central America||Central American|
AMERICA-LATIN|Latin America|Latin America and the Caribbean|Latin American|
CARIBBEAN|the Caribbean|?Caribbean||
ASIA|Asia||Asian|
ASIA-CENTRAL|Central Asia||Central Asian|
ASIA-EAST|East Asia|Northeast Asia; North East Asia|East Asian; Northeast Asian|
ASIA-PACIFIC|the Asia-Pacific|Asia Pacific; Indo-Pacific||
ASIA-SOUTH|South Asia||South Asian|
ASIA-SOUTHEAST|Southeast Asia|South-East Asia; South East Asia|Southeast Asian; South-East Asian|
EUROPE|Europe|||
EUROPE-EAST|Eastern Europe|Central and Eastern Europe|Eastern European|
EUROPE-WEST|Western Europe||Western European|
MIDDLE-EAST|the Middle East|Mideast; Near East|Middle Eastern|
OCEANIA|Oceania|Pacific islands; Pacific Islands||
`;

/** States that are gone, under the codes that ISO 3166 or Comtrade had for them. */
export const former = `
ANT|the Netherlands Antilles|-荷属安地列斯; -Netherlands Antilles and Aruba||
ATB|the British Antarctic Territory|Br. Antarctic Terr.; British Antarctic Territories||
CSK|Czechoslovakia||Czechoslovak; Czechoslovakian|
DDR|East Germany|German Democratic Republic; Dem. Rep. of Germany|East German|
NTZ|the Neutral Zone|-Neutral Zone||
PCI|the Pacific Islands Trust Territory|Pacific Isds||
PCZ|the Panama Canal Zone|Panama-Canal-Zone||
PUS|the US Miscellaneous Pacific Islands|US Misc. Pacific Isds||
SCG|Serbia and Montenegro|-塞尔维亚和黑山||
SUN|the Soviet Union|USSR; Union of Soviet Socialist Republics|?Soviet|
VDR|North Vietnam|Democratic Republic of Vietnam; Dem. Rep. of Vietnam|North Vietnamese|
YMD|South Yemen|Democratic Yemen; Dem. Yemen||
YUG|Yugoslavia||Yugoslav|
ZA1|the Southern African Customs Union|SACU||BWA LSO NAM ZAF SWZ
_MALAYA|Peninsular Malaysia until 1963|-Peninsula Malaysia||
_NYASALAND|Rhodesia and Nyasaland|-Rhodesia Nyas||
_RYUKYU|the Ryukyu Islands until 1972|-Ryukyu Isd||
_SABAH|Sabah until 1963|-Sabah||
_SARAWAK|Sarawak until 1963|-Sarawak||
_SIKKIM|Sikkim until 1974|-Sikkim, Protectorate of India; -Sikkim||
_TANGANYIKA|Tanganyika until 1964|-Tanganyika||
_ZANZIBAR|Zanzibar and Pemba until 1964|-Zanzibar and Pemba Isd||
`;

/** Parts of a country that a customs list keeps beside it, so that they never run into one row. */
export const parts = `
_BONAIRE|Bonaire|-博内尔||BES
_SABA|Saba|-Saba; -萨巴||BES
_CANARY|the Canary Islands|Canaries; -加那利群岛||ESP
_CEUTA|Ceuta|-塞卜泰; -塞卜泰（休达）; -休达||ESP
_MELILLA|Melilla|-梅利利亚||ESP
_CHANNEL|the Channel Islands|||GGY JEY
_SAINT-MARTIN|Saint Martin Island|-Saint Martin Islands; -圣马丁岛||MAF SXM
_GAMBIER|the Gambier Islands|-盖比群岛||PYF
_MARQUESAS|the Marquesas Islands|-马克萨斯群岛||PYF
_SOCIETY|the Society Islands|-社会群岛||PYF
_TUAMOTU|the Tuamotus|-土阿莫土群岛||PYF
_TUBUAI|Tubuai|-Tubuai Islands; -Austral Islands; -土布艾群岛||PYF
_MIDWAY|the Midway Islands|||UMI
_WAKE|Wake Island|||UMI
`;

/** Rows for trade that belongs to no one area: "other Asia", bunkers, not known. Only found by code or list name. */
export const residuals = `
_UNKNOWN|areas not specified|-Areas, nes; -Areas nes; -Countries (regions) unknown; -Unknown; -Not specified; -国（地）别不详; -_X||
_ORGANIZATIONS|international organizations|-UN and other international organizations; -International organizations; -联合国及机构和国际组织||
_NEUTRAL|goods in neutral packing|-Countries from the Neutral Package; -中性包装原产国别||
_BUNKERS|bunkers|-Bunkers; -Stores and provisions||
_FREE-ZONES|free zones|-Free Zones||
_SPECIAL|special categories|-Special Categories||
_AFRICA|the rest of Africa|-Other Africa, nes; -Other Africa nes; -Other Africa; -非洲其他国家（地区）||
_AFRICA-NORTH|the rest of northern Africa|-Northern Africa, nes||
_AFRICA-CAMEU|the rest of the Central African customs union|-Africa CAMEU region, nes||
_AMERICA|the rest of America|-Rest of America, nes||
_AMERICA-LATIN|the rest of Latin America|-Other Latin America nes; -Other Latin America; -拉丁美洲其他国家（地区）||
_AMERICA-NORTH|the rest of North America|-Other North America nes; -Other North America; -北美洲其他国家（地区）||
_AMERICA-NORTH-CENTRAL|the rest of North and Central America|-North America and Central America, nes||
_AMERICA-LAIA|the rest of the Latin American Integration Association|-LAIA, nes||
_AMERICA-CACM|the rest of the Central American Common Market|-CACM, nes||
_CARIBBEAN|the rest of the Caribbean|-Caribbean, nes||
_ASIA|the rest of Asia|-Other Asia nes; -Other Asia; -亚洲其他国家（地区）||
_ASIA-WEST|the rest of western Asia|-Western Asia, nes||
_EUROPE|the rest of Europe|-Other Europe, nes; -Other Europe nes; -Other Europe; -欧洲其他国家（地区）||
_EUROPE-EAST|the rest of eastern Europe|-Eastern Europe, nes||
_EUROPE-EFTA|the rest of EFTA|-Europe EFTA, nes||
_EUROPE-EU|the rest of the EU|-Europe EU, nes||
_OCEANIA|the rest of Oceania|-Oceania, nes; -Other Oceania nes; -Other Oceania; -大洋洲其他国家（地区）||
`;
