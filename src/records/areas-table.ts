/**
 * Countries and territories of ISO 3166, and Kosovo. One a line:
 *
 * code | alpha-2 | M49 | customs code of China's GACC | name | other names | adjectives and people |
 * capital and seat of government | Chinese | Korean
 *
 * Several are parted by "; ". `the` before the name: a sentence needs it. `?` before a word: it also
 * means other things (a person, a state of the US, a bird), so a reader has to look at the context. `-` before
 * a word: a name in lists and questions, but never looked for in running text. Names of publishers' lists
 * ("Korea, DPR", "Viet Nam") stand among the other names; plurals of people and the form "Korea, North" for "North Korea"
 * need no entry of their own.
 */
export const countries = `
ABW|AW|533|403|Aruba||Aruban|-Oranjestad|阿鲁巴|아루바
AFG|AF|4|101|Afghanistan|Islamic Republic of Afghanistan|Afghan|Kabul|阿富汗|아프가니스탄
AGO|AO|24|202|Angola|Republic of Angola|Angolan|Luanda|安哥拉|앙골라
AIA|AI|660||Anguilla||Anguillan|-The Valley|安圭拉|앵귈라
ALA|AX|248||the Åland Islands|Aland||-Mariehamn|奥兰群岛|올란드 제도
ALB|AL|8|313|Albania|Republic of Albania|Albanian|Tirana|阿尔巴尼亚|알바니아
AND|AD|20|314|Andorra|Principality of Andorra|Andorran|Andorra la Vella|安道尔|안도라
ARE|AE|784|138|the United Arab Emirates|UAE; ?Emirates|Emirati|Abu Dhabi; ?Dubai|阿联酋; 阿拉伯联合酋长国|아랍에미리트; 
ARG|AR|32|402|Argentina|Argentine Republic|Argentine; Argentinian; Argentinean|Buenos Aires|阿根廷|아르헨티나
ARM|AM|51|338|Armenia|Republic of Armenia|Armenian|Yerevan|亚美尼亚|아르메니아
ASM|AS|16||American Samoa||American Samoan|Pago Pago|美属萨摩亚|아메리칸 사모아
ATA|AQ|10||Antarctica||||南极洲|남극 대륙
ATF|TF|260||the French Southern Territories|French Southern and Antarctic Lands; Fr. South Antarctic Terr.; French Southern and Antarctic Territories|||法属南部领地; 法属南方领地|프랑스령 남방 지역
ATG|AG|28|401|Antigua and Barbuda|?Antigua|Antiguan|-St. John's|安提瓜和巴布达|앤티가 바부다
AUS|AU|36|601|Australia|Commonwealth of Australia|Australian; Aussie|Canberra|澳大利亚; 澳洲|호주; 오스트레일리아
AUT|AT|40|315|Austria|Republic of Austria|Austrian|Vienna|奥地利|오스트리아
AZE|AZ|31|339|Azerbaijan|Republic of Azerbaijan; Azerbaidjan|Azerbaijani; Azeri|Baku|阿塞拜疆|아제르바이잔
BDI|BI|108|205|Burundi|Republic of Burundi|Burundian|Gitega; Bujumbura|布隆迪|부룬디
BEL|BE|56|301|Belgium|Kingdom of Belgium; -Belgium-Luxembourg|Belgian||比利时|벨기에
BEN|BJ|204|203|Benin|Republic of Benin; Dahomey|Beninese|Porto-Novo; Cotonou|贝宁|베냉
BES|BQ|535||Bonaire, Sint Eustatius and Saba|Caribbean Netherlands; Bonaire, Saint Eustatius and Saba; Sint Eustatius; Saint Eustatius|||荷属加勒比区; 博纳尔，圣俄斯塔休斯和萨巴|네덜란드령 카리브
BFA|BF|854|251|Burkina Faso|Burkina; Upper Volta|Burkinabe; Burkinabé|Ouagadougou|布基纳法索|부르키나파소
BGD|BD|50|103|Bangladesh|People's Republic of Bangladesh|Bangladeshi|Dhaka|孟加拉国|방글라데시
BGR|BG|100|316|Bulgaria|Republic of Bulgaria|Bulgarian|?Sofia|保加利亚|불가리아
BHR|BH|48|102|Bahrain|Kingdom of Bahrain|Bahraini|Manama|巴林|바레인
BHS|BS|44|404|the Bahamas|Commonwealth of the Bahamas|Bahamian|-Nassau|巴哈马|바하마
BIH|BA|70|355|Bosnia and Herzegovina|Bosnia; Bosnia Herzegovina; -Bosnia & Hercegovina; -BiH|Bosnian|Sarajevo|波黑; 波斯尼亚和黑塞哥维那|보스니아 헤르체고비나
BLM|BL|652||Saint Barthélemy|St. Barts; St. Barthélemy; Saint Barthelemy||-Gustavia|圣巴泰勒米|생바르텔레미
BLR|BY|112|340|Belarus|Republic of Belarus; Byelorussia; Belorussia|Belarusian; Belarussian|Minsk|白俄罗斯|벨라루스
BLZ|BZ|84|406|Belize||Belizean|Belmopan|伯利兹|벨리즈
BMU|BM|60|504|Bermuda||Bermudian; Bermudan||百慕大|버뮤다
BOL|BO|68|408|Bolivia|Plurinational State of Bolivia|Bolivian|La Paz; -Sucre|玻利维亚; 多民族玻利维亚国|볼리비아
BRA|BR|76|410|Brazil|Federative Republic of Brazil; Brasil|Brazilian|Brasilia; Brasília|巴西|브라질
BRB|BB|52|405|Barbados||Barbadian; Bajan|Bridgetown|巴巴多斯|바베이도스
BRN|BN|96|105|Brunei|Brunei Darussalam|Bruneian|Bandar Seri Begawan|文莱; 文莱达鲁萨兰国|브루나이
BTN|BT|64|104|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu|不丹|부탄
BVT|BV|74||Bouvet Island|Ile Bouvet|||布韦岛; 布维岛|부베섬
BWA|BW|72|204|Botswana|Republic of Botswana|Botswanan; Motswana; Batswana|Gaborone|博茨瓦纳|보츠와나
CAF|CF|140|209|the Central African Republic|-CAR; Centrafrique|?Central African|Bangui|中非共和国; -中非|중앙 아프리카 공화국
CAN|CA|124|501|Canada||Canadian|Ottawa|加拿大|캐나다
CCK|CC|166||the Cocos (Keeling) Islands|Cocos Islands; Keeling Islands; Cocos Keeling Islands||-West Island|科科斯群岛; 科科斯（基林）群岛|코코스 제도
CHE|CH|756|331|Switzerland|Swiss Confederation|Swiss|Bern; Berne|瑞士|스위스
CHL|CL|152|412|Chile|Republic of Chile|Chilean|?Santiago|智利|칠레
CHN|CN|156|142|China|People's Republic of China; PRC; P.R. China; PR China; mainland China; Mainland China; the Chinese mainland; Chinese mainland; China Mainland|Chinese|Beijing; Peking; Zhongnanhai|中国; 中华人民共和国|중국; 중화인민공화국
CIV|CI|384|223|Ivory Coast|Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d'Ivoire|Ivorian; Ivoirian|Abidjan; Yamoussoukro|科特迪瓦; 象牙海岸|코트디부아르
CMR|CM|120|206|Cameroon|Republic of Cameroon; Cameroun|Cameroonian|Yaounde; Yaoundé|喀麦隆|카메룬
COD|CD|180|252|the Democratic Republic of the Congo|Democratic Republic of Congo; DR Congo; DRC; Congo-Kinshasa; Congo (Kinshasa); Zaire; Zaïre; Congo, Dem. Rep.; Congo, DR; Congo,DR; Congo DR; -Congo, The Democratic Republic of the; -Congo, Democratic Republic of the Congo; -Congo, Democratic Republic of the; Dem. Rep. of the Congo; Dem. Rep. Congo||Kinshasa|刚果（金）; 刚果民主共和国|콩고민주공화국
COG|CG|178|213|the Republic of the Congo|Republic of Congo; Congo Republic; Congo-Brazzaville; Congo (Brazzaville); -Congo; Congo, Rep.; -Congo, Republic of; -Congo, Republic of the Congo||Brazzaville|刚果（布）; 刚果共和国; 刚果|콩고; 콩고공화국
COK|CK|184|602|the Cook Islands||Cook Islander|-Avarua|库克群岛|쿡 제도
COL|CO|170|413|Colombia|Republic of Colombia|Colombian|Bogota; Bogotá|哥伦比亚|콜롬비아
COM|KM|174|212|the Comoros|Union of the Comoros|Comorian; Comoran|Moroni|科摩罗|코모로
CPV|CV|132|208|Cape Verde|Cabo Verde; Republic of Cabo Verde|Cape Verdean; Cabo Verdean|-Praia|佛得角|카보베르데
CRI|CR|188|415|Costa Rica|Republic of Costa Rica|Costa Rican|-San Jose; -San José|哥斯达黎加|코스타리카
CUB|CU|192|416|Cuba|Republic of Cuba|Cuban|Havana|古巴|쿠바
CUW|CW|531|417|Curaçao|Curacao|Curaçaoan|Willemstad|库拉索; 库腊索岛|퀴라소
CXR|CX|162||Christmas Island|Christmas Islands||-Flying Fish Cove|圣诞岛|크리스마스섬
CYM|KY|136|411|the Cayman Islands|Caymans; Grand Cayman|Caymanian|-George Town|开曼群岛|케이맨 제도
CYP|CY|196|108|Cyprus|Republic of Cyprus|Cypriot|Nicosia|塞浦路斯|키프로스
CZE|CZ|203|352|the Czech Republic|Czechia|Czech|Prague|捷克|체코
DEU|DE|276|304|Germany|Federal Republic of Germany; West Germany; -Deutschland|German; West German|Berlin|德国|독일
DJI|DJ|262|214|Djibouti|Republic of Djibouti|Djiboutian||吉布提|지부티
DMA|DM|212|414|Dominica|Commonwealth of Dominica||-Roseau|多米尼克|도미니카
DNK|DK|208|302|Denmark|Kingdom of Denmark|Danish; ?Dane|Copenhagen|丹麦|덴마크
DOM|DO|214|418|the Dominican Republic|Dominican Rep.; -Dominica Republic||Santo Domingo|多米尼加共和国; 多米尼加|도미니카 공화국
DZA|DZ|12|201|Algeria|People's Democratic Republic of Algeria|Algerian|Algiers|阿尔及利亚|알제리
ECU|EC|218|419|Ecuador|Republic of Ecuador|Ecuadorian; Ecuadorean; Ecuadoran|Quito|厄瓜多尔|에콰도르
EGY|EG|818|215|Egypt|Arab Republic of Egypt; Egypt, Arab Rep.; -Egypt, Arab Republic of|Egyptian|Cairo|埃及|이집트
ERI|ER|232|258|Eritrea|State of Eritrea|Eritrean|Asmara|厄立特里亚|에리트리아
ESH|EH|732|245|Western Sahara|Sahrawi Arab Democratic Republic|Sahrawi|-El Aaiún; -Laayoune|西撒哈拉|서사하라
ESP|ES|724|312|Spain|Kingdom of Spain|Spanish; Spaniard|Madrid|西班牙|스페인
EST|EE|233|334|Estonia|Republic of Estonia|Estonian|Tallinn|爱沙尼亚|에스토니아
ETH|ET|231|217|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|Addis Ababa|埃塞俄比亚|에티오피아
FIN|FI|246|318|Finland|Republic of Finland|Finnish; ?Finn|Helsinki|芬兰|핀란드
FJI|FJ|242|603|Fiji|Republic of Fiji|Fijian|-Suva|斐济|피지
FLK|FK|238||the Falkland Islands|Falklands; Malvinas; Falkland Islands (Malvinas); Falkland Isds (Malvinas); Islas Malvinas|Falkland Islander|-Stanley|福克兰群岛; 福克兰群岛（马尔维纳斯）|포클랜드 제도
FRA|FR|250|305|France|French Republic; Metropolitan France|French; Frenchman; Frenchmen|Paris; Élysée; Elysee; Quai d'Orsay|法国|프랑스
FRO|FO|234|357|the Faroe Islands|Faroes; Faeroe Islands; Faeroes|Faroese; Faeroese|Torshavn; Tórshavn|法罗群岛|페로 제도
FSM|FM|583|620|Micronesia|Federated States of Micronesia; FS Micronesia; Micronesia, Federated States of; Micronesia, Fed. Sts.|Micronesian|-Palikir|密克罗尼西亚联邦; 密克罗尼西亚|미크로네시아
GAB|GA|266|218|Gabon|Gabonese Republic|Gabonese|Libreville|加蓬|가봉
GBR|GB|826|303|the United Kingdom|UK; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland; Utd. Kingdom; -Utd Kingdom|British; Briton; Brit|London; Whitehall; Downing Street; ?Westminster|英国; 大不列颠及北爱尔兰联合王国|영국
GEO|GE|268|337|?Georgia|Republic of Georgia|?Georgian|Tbilisi|格鲁吉亚|조지아
GGY|GG|831||Guernsey|Bailiwick of Guernsey||-Saint Peter Port|根西岛; 格恩西|건지
GHA|GH|288|220|Ghana|Republic of Ghana|Ghanaian|Accra|加纳|가나
GIB|GI|292|320|Gibraltar||Gibraltarian||直布罗陀|지브롤터
GIN|GN|324|221|Guinea|Republic of Guinea; Guinea-Conakry|Guinean|Conakry|几内亚|기니
GLP|GP|312|422|Guadeloupe||Guadeloupean|-Basse-Terre|瓜德罗普|과들루프
GMB|GM|270|219|the Gambia|Republic of the Gambia|Gambian|Banjul|冈比亚|감비아
GNB|GW|624|222|Guinea-Bissau|Guinea Bissau; Republic of Guinea-Bissau|Bissau-Guinean|?Bissau|几内亚比绍|기니비사우
GNQ|GQ|226|216|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean; Equatoguinean|Malabo|赤道几内亚|적도 기니
GRC|GR|300|310|Greece|Hellenic Republic; -EL|Greek; Hellenic|Athens|希腊|그리스
GRD|GD|308|421|Grenada||Grenadian|-St. George's|格林纳达|그레나다
GRL|GL|304|503|Greenland|Kalaallit Nunaat|Greenlander; Greenlandic|Nuuk|格陵兰|그린란드
GTM|GT|320|423|Guatemala|Republic of Guatemala|Guatemalan|Guatemala City|危地马拉|과테말라
GUF|GF|254|420|French Guiana|Guyane|French Guianese|Cayenne|法属圭亚那|프랑스령 기아나
GUM|GU|316||Guam||Guamanian|-Hagatna|关岛|괌
GUY|GY|328|424|Guyana|Co-operative Republic of Guyana|Guyanese|?Georgetown|圭亚那|가이아나
HKG|HK|344|110|Hong Kong|Hongkong; Hong Kong SAR; China, Hong Kong SAR; Hong Kong, China; China, Hong Kong; Hong Kong Special Administrative Region; Hong Kong S.A.R.; -China, Hong Kong Special Administrative Region|Hong Konger; Hongkonger||中国香港; 香港; 中国香港特别行政区|홍콩
HMD|HM|334||Heard Island and McDonald Islands|Heard and McDonald Islands|||赫德岛和麦克唐纳群岛; 赫德岛和麦克唐纳岛|허드 맥도널드 제도
HND|HN|340|426|Honduras|Republic of Honduras|Honduran|Tegucigalpa|洪都拉斯|온두라스
HRV|HR|191|351|Croatia|Republic of Croatia; -Hrvatska|Croatian; Croat|Zagreb|克罗地亚|크로아티아
HTI|HT|332|425|Haiti|Republic of Haiti|Haitian|Port-au-Prince|海地|아이티
HUN|HU|348|321|Hungary|Republic of Hungary|Hungarian|Budapest|匈牙利|헝가리
IDN|ID|360|112|Indonesia|Republic of Indonesia|Indonesian|Jakarta|印度尼西亚; 印尼|인도네시아
IMN|IM|833||the Isle of Man||Manx|-Douglas|马恩岛|맨섬
IND|IN|356|111|India|Republic of India; Bharat|Indian|New Delhi; Delhi|印度|인도
IOT|IO|86||the British Indian Ocean Territory|British Indian Ocean Territories; Chagos Archipelago; Chagos Islands||-Diego Garcia|英属印度洋领地; 英属印度洋领土|영국령 인도양 지역
IRL|IE|372|306|Ireland|Republic of Ireland; Irish Republic; -Eire|Irish; Irishman; Irishmen|Dublin|爱尔兰|아일랜드
IRN|IR|364|113|Iran|Islamic Republic of Iran; Iran, Islamic Rep.; -Iran, Islamic Republic of; Persia|Iranian|Tehran; Teheran|伊朗; 伊朗伊斯兰共和国|이란
IRQ|IQ|368|114|Iraq|Republic of Iraq|Iraqi|Baghdad|伊拉克|이라크
ISL|IS|352|322|Iceland|Republic of Iceland|Icelandic; Icelander|Reykjavik; Reykjavík|冰岛|아이슬란드
ISR|IL|376|115|Israel|State of Israel|Israeli|Jerusalem; ?Tel Aviv|以色列|이스라엘
ITA|IT|380|307|Italy|Italian Republic; -Italia|Italian|Rome|意大利|이탈리아
JAM|JM|388|427|Jamaica||Jamaican|?Kingston|牙买加|자메이카
JEY|JE|832||?Jersey|Bailiwick of Jersey||-Saint Helier|泽西岛; 泽西|저지
JOR|JO|400|117|?Jordan|Hashemite Kingdom of Jordan|Jordanian|Amman|约旦|요르단
JPN|JP|392|116|Japan|-Nippon; -Nihon|Japanese|Tokyo|日本|일본
KAZ|KZ|398|145|Kazakhstan|Republic of Kazakhstan; Kazakstan|Kazakh; Kazakhstani|Astana; Nur-Sultan|哈萨克斯坦|카자흐스탄
KEN|KE|404|224|Kenya|Republic of Kenya|Kenyan|Nairobi|肯尼亚|케냐
KGZ|KG|417|146|Kyrgyzstan|Kyrgyz Republic; Kirghizstan; Kirgizstan; Kirghizia|Kyrgyz; Kyrgyzstani|Bishkek|吉尔吉斯斯坦|키르기스스탄
KHM|KH|116|107|Cambodia|Kingdom of Cambodia; Kampuchea|Cambodian; Khmer|Phnom Penh|柬埔寨|캄보디아
KIR|KI|296|618|Kiribati|Republic of Kiribati; -Gilbert Islands|I-Kiribati|-Tarawa|基里巴斯|키리바시
KNA|KN|659|447|Saint Kitts and Nevis|St. Kitts and Nevis; St Kitts and Nevis; St. Kitts; Saint Christopher and Nevis; -St. Kitts-Nevis; -Saint Kitts, Nevis and Anguilla|Kittitian|Basseterre|圣其茨和尼维斯; 圣基茨和尼维斯|세인트키츠 네비스
KOR|KR|410|133|South Korea|Republic of Korea; ROK; RoK; S. Korea; SKorea; Korea, South; Korea, Republic of; Korea, Rep.; Korea Rep.; Korea, Rep. of; Korea Rep; Rep. of Korea; Korea (South); Korea Republic; Korea (Republic of); -Korea|South Korean; S. Korean|Seoul; Cheong Wa Dae|韩国; 南韩; 大韩民国|한국; 남한; 대한민국
KWT|KW|414|118|Kuwait|State of Kuwait|Kuwaiti|Kuwait City|科威特|쿠웨이트
LAO|LA|418|119|Laos|Lao People's Democratic Republic; Lao PDR; Lao People's Dem. Rep.; -Lao|Laotian; Lao|Vientiane|老挝; 老挝人民民主共和国|라오스
LBN|LB|422|120|Lebanon|Lebanese Republic|Lebanese|Beirut|黎巴嫩|레바논
LBR|LR|430|225|Liberia|Republic of Liberia|Liberian|Monrovia|利比里亚|라이베리아
LBY|LY|434|226|Libya|State of Libya; Libyan Arab Jamahiriya|Libyan|Tripoli|利比亚|리비아
LCA|LC|662|437|Saint Lucia|St. Lucia; St Lucia|Saint Lucian; St. Lucian|-Castries|圣卢西亚|세인트루시아
LIE|LI|438|323|Liechtenstein|Principality of Liechtenstein|Liechtensteiner|Vaduz|列支敦士登|리히텐슈타인
LKA|LK|144|134|Sri Lanka|Democratic Socialist Republic of Sri Lanka; Ceylon|Sri Lankan|Colombo|斯里兰卡|스리랑카
LSO|LS|426|255|Lesotho|Kingdom of Lesotho|Basotho; Mosotho|Maseru|莱索托|레소토
LTU|LT|440|336|Lithuania|Republic of Lithuania|Lithuanian|Vilnius|立陶宛|리투아니아
LUX|LU|442|308|Luxembourg|Grand Duchy of Luxembourg; Luxemburg|Luxembourger; Luxembourgish||卢森堡|룩셈부르크
LVA|LV|428|335|Latvia|Republic of Latvia|Latvian|Riga|拉脱维亚|라트비아
MAC|MO|446|121|Macau|Macao; China, Macao SAR; Macao SAR; Macau SAR; Macao, China; Macau, China; China, Macao; Macao Special Administrative Region; -China, Macao Special Administrative Region|Macanese||中国澳门; 澳门; 中国澳门特别行政区|마카오
MAF|MF|663||Saint Martin|St. Martin; Saint Martin (French part)||-Marigot|法属圣马丁; 圣马丁（法属）|생마르탱
MAR|MA|504|232|Morocco|Kingdom of Morocco|Moroccan|Rabat|摩洛哥|모로코
MCO|MC|492|325|Monaco|Principality of Monaco|Monegasque; Monégasque||摩纳哥|모나코
MDA|MD|498|343|Moldova|Republic of Moldova; Rep. of Moldova; Moldavia; Moldova, Republic of|Moldovan; Moldavian|Chisinau; Chișinău|摩尔多瓦; 摩尔多瓦共和国|몰도바
MDG|MG|450|227|Madagascar|Republic of Madagascar|Malagasy; Madagascan|Antananarivo|马达加斯加|마다가스카르
MDV|MV|462|123|the Maldives|Republic of Maldives|Maldivian|-Male; -Malé|马尔代夫|몰디브
MEX|MX|484|429|Mexico|United Mexican States; México|Mexican|Mexico City|墨西哥|멕시코
MHL|MH|584|621|the Marshall Islands|Republic of the Marshall Islands|Marshallese; Marshall Islander|-Majuro|马绍尔群岛|마셜 제도
MKD|MK|807|354|North Macedonia|Macedonia; Republic of North Macedonia; FYROM; Former Yugoslav Republic of Macedonia; TFYR of Macedonia; Macedonia, FYR; The former Yugoslav Republic of Macedonia|Macedonian; North Macedonian|Skopje|北马其顿; 北马其顿共和国|북마케도니아
MLI|ML|466|229|Mali|Republic of Mali|Malian|Bamako|马里|말리
MLT|MT|470|324|Malta|Republic of Malta|Maltese|Valletta|马耳他|몰타
MMR|MM|104|106|Myanmar|Burma; Republic of the Union of Myanmar; Burma (Myanmar); Myanmar (Burma)|Burmese|Naypyidaw; Nay Pyi Taw; Yangon; Rangoon|缅甸|미얀마; 미얀마(버마)
MNE|ME|499|359|Montenegro||Montenegrin|Podgorica|黑山|몬테네그로
MNG|MN|496|124|Mongolia||Mongolian; Mongol|Ulaanbaatar; Ulan Bator; Ulan Baatar|蒙古|몽골
MNP|MP|580||the Northern Mariana Islands|Northern Marianas; N. Mariana Isds; Commonwealth of the Northern Mariana Islands||-Saipan|北马里亚纳群岛|북마리아나제도
MOZ|MZ|508|233|Mozambique|Republic of Mozambique|Mozambican|Maputo|莫桑比克|모잠비크
MRT|MR|478|230|Mauritania|Islamic Republic of Mauritania|Mauritanian|Nouakchott|毛里塔尼亚|모리타니
MSR|MS|500|430|Montserrat||Montserratian|-Plymouth|蒙特塞拉特|몬트세라트
MTQ|MQ|474|428|Martinique||Martinican; Martiniquais|-Fort-de-France|马提尼克|마르티니크
MUS|MU|480|231|Mauritius|Republic of Mauritius|Mauritian|Port Louis|毛里求斯|모리셔스
MWI|MW|454|228|Malawi|Republic of Malawi|Malawian|Lilongwe|马拉维|말라위
MYS|MY|458|122|Malaysia||Malaysian|Kuala Lumpur; Putrajaya|马来西亚|말레이시아
MYT|YT|175|259|Mayotte||Mahoran|-Mamoudzou|马约特|마요트
NAM|NA|516|234|Namibia|Republic of Namibia|Namibian|Windhoek|纳米比亚|나미비아
NCL|NC|540|607|New Caledonia||New Caledonian|Noumea; Nouméa|新喀里多尼亚|뉴칼레도니아
NER|NE|562|235|Niger|Republic of the Niger; Republic of Niger|Nigerien|Niamey|尼日尔|니제르
NFK|NF|574|610|Norfolk Island|Norfolk Islands|||诺福克岛|노퍽섬
NGA|NG|566|236|Nigeria|Federal Republic of Nigeria|Nigerian|Abuja|尼日利亚|나이지리아
NIC|NI|558|431|Nicaragua|Republic of Nicaragua|Nicaraguan|Managua|尼加拉瓜|니카라과
NIU|NU|570||Niue||Niuean|-Alofi|纽埃|니우에
NLD|NL|528|309|the Netherlands|Holland; Kingdom of the Netherlands|Dutch; Dutchman; Dutchmen; Netherlander|Amsterdam; The Hague|荷兰; 荷兰王国|네덜란드
NOR|NO|578|326|Norway|Kingdom of Norway; Norway, excluding Svalbard and Jan Mayen|Norwegian|Oslo|挪威|노르웨이
NPL|NP|524|125|Nepal|Federal Democratic Republic of Nepal|Nepalese; Nepali|Kathmandu|尼泊尔; 尼泊尔联邦民主共和国|네팔
NRU|NR|520|606|Nauru|Republic of Nauru|Nauruan|-Yaren|瑙鲁|나우루
NZL|NZ|554|609|New Zealand|Aotearoa|New Zealander|?Wellington|新西兰|뉴질랜드
OMN|OM|512|126|Oman|Sultanate of Oman|Omani|?Muscat|阿曼|오만
PAK|PK|586|127|Pakistan|Islamic Republic of Pakistan; -East and West Pakistan|Pakistani|Islamabad|巴基斯坦|파키스탄
PAN|PA|591|432|Panama|Republic of Panama; -Panama, excl.Canal Zone|Panamanian|?Panama City|巴拿马|파나마
PCN|PN|612||Pitcairn|Pitcairn Islands; Pitcairn Island|Pitcairner|-Adamstown|皮特凯恩群岛; 皮特凯恩|핏케언 제도
PER|PE|604|434|Peru|Republic of Peru|Peruvian|?Lima|秘鲁|페루
PHL|PH|608|129|the Philippines|Republic of the Philippines|Philippine; Filipino; Filipina|Manila; Malacañang; Malacanang|菲律宾|필리핀
PLW|PW|585|622|Palau|Republic of Palau|Palauan|-Ngerulmud; -Melekeok|帕劳|팔라우
PNG|PG|598|611|Papua New Guinea|Independent State of Papua New Guinea; PNG|Papua New Guinean; ?Papuan|Port Moresby|巴布亚新几内亚|파푸아뉴기니
POL|PL|616|327|Poland|Republic of Poland|Polish; ?Pole|Warsaw|波兰|폴란드
PRI|PR|630|435|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|-San Juan|波多黎各|푸에르토리코
PRK|KP|408|109|North Korea|Democratic People's Republic of Korea; Democratic People's Rep. of Korea; DPRK; DPR Korea; Korea, DPR; Korea DPR; Korea, DPR of; Korea, Dem. People's Rep.; Korea, Democratic People's Republic of; Dem. People's Rep. of Korea; N. Korea; NKorea; Korea, North; Hermit Kingdom; -Korea (North); -Korea Democratic People's Republic|North Korean; N. Korean|Pyongyang; P'yongyang|朝鲜; 北韩; 北朝鲜; 朝鲜民主主义人民共和国|북한; 조선; 조선민주주의인민공화국
PRT|PT|620|311|Portugal|Portuguese Republic|Portuguese|Lisbon|葡萄牙|포르투갈
PRY|PY|600|433|Paraguay|Republic of Paraguay|Paraguayan|Asuncion; Asunción|巴拉圭|파라과이
PSE|PS|275|128|Palestine|State of Palestine; Palestinian Territories; Palestinian territories; Occupied Palestinian Territory; Palestinian Territory, Occupied; West Bank and Gaza; West Bank; Gaza; Gaza Strip; Palestinian Authority|Palestinian|Ramallah|巴勒斯坦; 巴勒斯坦领土; 巴勒斯坦国|팔레스타인
PYF|PF|258|623|French Polynesia|Tahiti|French Polynesian; Tahitian|-Papeete|法属波利尼西亚|프랑스령 폴리네시아
QAT|QA|634|130|Qatar|State of Qatar|Qatari|Doha|卡塔尔|카타르
REU|RE|638|237|Réunion|Reunion Island; La Réunion; -Reunion|Réunionese|-Saint-Denis|留尼汪|레위니옹
ROU|RO|642|328|Romania|Roumania; Rumania|Romanian|Bucharest|罗马尼亚|루마니아
RUS|RU|643|344|Russia|Russian Federation|Russian|Moscow; Kremlin|俄罗斯; 俄罗斯联邦|러시아
RWA|RW|646|238|Rwanda|Republic of Rwanda|Rwandan|Kigali|卢旺达|르완다
SAU|SA|682|131|Saudi Arabia|Kingdom of Saudi Arabia; KSA|Saudi; Saudi Arabian|Riyadh|沙特阿拉伯; 沙特|사우디아라비아; 사우디
SDN|SD|729|246|Sudan|Republic of the Sudan; Republic of Sudan|Sudanese|Khartoum|苏丹|수단
SEN|SN|686|240|Senegal|Republic of Senegal|Senegalese|Dakar|塞内加尔|세네갈
SGP|SG|702|132|Singapore|Republic of Singapore|Singaporean||新加坡|싱가포르
SGS|GS|239||South Georgia and the South Sandwich Islands|South Georgia|||南乔治亚和南桑威奇群岛; 南乔治亚岛和南桑德韦奇岛|사우스조지아 사우스샌드위치 제도
SHN|SH|654||Saint Helena|St. Helena; Saint Helena, Ascension and Tristan da Cunha; Ascension Island; Tristan da Cunha|Saint Helenian|-Jamestown|圣赫勒拿|세인트헬레나
SJM|SJ|744||Svalbard and Jan Mayen|Svalbard; Svalbard and Jan Mayen Islands||-Longyearbyen|斯瓦尔巴和扬马延; 斯瓦尔巴群岛和扬马延岛|스발바르제도-얀마웬섬
SLB|SB|90|613|the Solomon Islands|Solomons; Solomon Isds|Solomon Islander|Honiara|所罗门群岛|솔로몬 제도
SLE|SL|694|242|Sierra Leone|Republic of Sierra Leone|Sierra Leonean; Sierra Leonian|Freetown|塞拉利昂|시에라리온
SLV|SV|222|440|El Salvador|Republic of El Salvador; -Salvador|Salvadoran; Salvadorean; Salvadorian|San Salvador|萨尔瓦多|엘살바도르
SMR|SM|674|329|San Marino|Republic of San Marino|Sammarinese||圣马力诺|산마리노
SOM|SO|706|243|Somalia|Federal Republic of Somalia|Somali; Somalian|Mogadishu|索马里|소말리아
SPM|PM|666|448|Saint Pierre and Miquelon|St. Pierre and Miquelon|||圣皮埃尔和密克隆; 圣皮埃尔和密克隆群岛|생피에르 미클롱
SRB|RS|688|358|Serbia|Republic of Serbia; -XS|Serbian; Serb|Belgrade|塞尔维亚|세르비아
SSD|SS|728|260|South Sudan|Republic of South Sudan|South Sudanese|Juba|南苏丹; 南苏丹共和国|남수단
STP|ST|678|239|São Tomé and Príncipe|Sao Tome and Principe; Sao Tome|São Toméan; Sao Tomean|-São Tomé|圣多美和普林西比|상투메 프린시페
SUR|SR|740|441|Suriname|Surinam; Republic of Suriname|Surinamese|Paramaribo|苏里南|수리남
SVK|SK|703|353|Slovakia|Slovak Republic|Slovak; Slovakian|Bratislava|斯洛伐克|슬로바키아
SVN|SI|705|350|Slovenia|Republic of Slovenia|Slovenian; Slovene|Ljubljana|斯洛文尼亚|슬로베니아
SWE|SE|752|330|Sweden|Kingdom of Sweden|Swedish; Swede|Stockholm|瑞典|스웨덴
SWZ|SZ|748|257|Eswatini|Swaziland; Kingdom of Eswatini|Swazi; Emaswati|Mbabane; Lobamba|斯威士兰|에스와티니
SXM|SX|534||Sint Maarten|St. Maarten; Saint Maarten; Saint Maarten (Dutch part)||-Philipsburg|荷属圣马丁; 圣马丁（荷属）|신트마르턴
SYC|SC|690|241|the Seychelles|Republic of Seychelles|Seychellois|-Victoria|塞舌尔|세이셸
SYR|SY|760|135|Syria|Syrian Arab Republic|Syrian|Damascus|叙利亚; 阿拉伯叙利亚共和国|시리아
TCA|TC|796|443|the Turks and Caicos Islands|Turks and Caicos||-Cockburn Town|特克斯和凯科斯群岛|터크스 케이커스 제도
TCD|TD|148|211|?Chad|Republic of Chad|Chadian|N'Djamena|乍得|차드
TGO|TG|768|248|Togo|Togolese Republic|Togolese|Lome; Lomé|多哥|토고
THA|TH|764|136|Thailand|Kingdom of Thailand; Siam|Thai|Bangkok|泰国|태국
TJK|TJ|762|147|Tajikistan|Republic of Tajikistan; Tadzhikistan|Tajik; Tajikistani|Dushanbe|塔吉克斯坦|타지키스탄
TKL|TK|772||Tokelau|Tokelau Islands|Tokelauan||托克劳|토켈라우
TKM|TM|795|148|Turkmenistan||Turkmen; Turkmenistani|Ashgabat|土库曼斯坦|투르크메니스탄
TLS|TL|626|144|Timor-Leste|East Timor; Democratic Republic of Timor-Leste|Timorese; East Timorese|Dili|东帝汶|동티모르
TON|TO|776|614|Tonga|Kingdom of Tonga|Tongan|Nuku'alofa|汤加|통가
TTO|TT|780|442|Trinidad and Tobago|?Trinidad|Trinidadian; Tobagonian|Port of Spain|特立尼达和多巴哥|트리니다드 토바고
TUN|TN|788|249|Tunisia|Republic of Tunisia|Tunisian|Tunis|突尼斯|튀니지
TUR|TR|792|137|Turkey|Türkiye; Turkiye; Republic of Türkiye; Republic of Turkey|Turkish; Turk|Ankara|土耳其|튀르키예; 터키
TUV|TV|798|619|Tuvalu|-Ellice Islands|Tuvaluan|-Funafuti|图瓦卢|투발루
TWN|TW|158|143|Taiwan|Chinese Taipei; Republic of China; Taiwan, China; Taiwan, Province of China; Taiwan Province of China; Taiwan, Republic of China; Taiwan Province; Taiwan, Prov.of China; -Taiwan, Province of; -Chinese Taiwan; Taipei, Chinese; ?Formosa; Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu|Taiwanese|Taipei|中国台湾; 台湾|대만; 타이완
TZA|TZ|834|247|Tanzania|United Republic of Tanzania; United Rep. of Tanzania; Tanzania, United Republic of|Tanzanian|Dodoma; Dar es Salaam|坦桑尼亚; 坦桑尼亚联合共和国|탄자니아
UGA|UG|800|250|Uganda|Republic of Uganda|Ugandan|Kampala|乌干达|우간다
UKR|UA|804|347|Ukraine|-Ukrayina|Ukrainian|Kyiv; Kiev|乌克兰|우크라이나
UMI|UM|581||the United States Minor Outlying Islands|US Minor Outlying Islands; U.S. Outlying Islands|||美国本土外小岛屿|미국령 해외 제도
URY|UY|858|444|Uruguay|Oriental Republic of Uruguay; Eastern Republic of Uruguay|Uruguayan|Montevideo|乌拉圭|우루과이
USA|US|840|502|the United States|United States of America; US; USA; ?the States; ?America; United States, The; -USA and Puerto Rico|American|Washington; White House; Capitol Hill|美国; 美利坚合众国|미국
UZB|UZ|860|149|Uzbekistan|Republic of Uzbekistan|Uzbek; Uzbekistani|Tashkent|乌兹别克斯坦|우즈베키스탄
VAT|VA|336|356|Vatican City|Vatican; Holy See; Vatican City State; Holy See (Vatican City State); The Holy See|||梵蒂冈; 梵蒂冈城国; 教廷; 罗马教廷|바티칸 시국
VCT|VC|670|439|Saint Vincent and the Grenadines|St. Vincent and the Grenadines; St Vincent and the Grenadines; St. Vincent; -St. Vincent and Grenadines; -Saint Vincent and Grenadines|Vincentian|-Kingstown|圣文森特和格林纳丁斯|세인트빈센트그레나딘
VEN|VE|862|445|Venezuela|Bolivarian Republic of Venezuela; Venezuela, RB; Venezuela, Bolivarian Republic of|Venezuelan|Caracas|委内瑞拉; 委内瑞拉玻利瓦尔共和国|베네수엘라
VGB|VG|92|446|the British Virgin Islands|Virgin Islands (British); -BVI||-Road Town|英属维尔京群岛|영국령 버진아일랜드
VIR|VI|850||the US Virgin Islands|U.S. Virgin Islands; United States Virgin Islands; Virgin Islands (U.S.); Virgin Islands, U.S.||-Charlotte Amalie|美属维尔京群岛|미국령 버진아일랜드
VNM|VN|704|141|Vietnam|Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam; Viet-Nam; -Rep. of Vietnam|Vietnamese|Hanoi; Ha Noi|越南|베트남
VUT|VU|548|608|Vanuatu|Republic of Vanuatu; -New Hebrides|Vanuatuan; Ni-Vanuatu|-Port Vila|瓦努阿图|바누아투
WLF|WF|876|625|Wallis and Futuna|Wallis and Futuna Islands||-Mata-Utu|瓦利斯和浮图纳; 瓦利斯和富图纳; 瓦利斯群岛和富图纳群岛|왈리스-푸투나 제도
WSM|WS|882|617|Samoa|Independent State of Samoa; Western Samoa|Samoan|-Apia|萨摩亚|사모아
XKX|XK|412||Kosovo|Republic of Kosovo|Kosovar; Kosovan|Pristina; Prishtina|科索沃|코소보
YEM|YE|887|139|Yemen|Republic of Yemen; Yemen, Rep.; -Arab Rep. of Yemen|Yemeni; Yemenite|Sanaa; Sana'a|也门|예멘
ZAF|ZA|710|244|South Africa|Republic of South Africa; -RSA; S. Africa|South African|Pretoria|南非|남아프리카공화국; 남아공
ZMB|ZM|894|253|Zambia|Republic of Zambia; Northern Rhodesia|Zambian|Lusaka|赞比亚|잠비아
ZWE|ZW|716|254|Zimbabwe|Republic of Zimbabwe; Rhodesia; Southern Rhodesia|Zimbabwean|Harare|津巴布韦|짐바브웨
`;
