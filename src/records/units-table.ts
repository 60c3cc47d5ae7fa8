import { wordTable } from './word-table.ts';

/**
 * Units and how they convert. One dimension a line: its base unit, then the others of the dimension with
 * how many base units they are, exactly. A unit that stands in no line converts into nothing: kilograms are
 * not pieces, a pair is not two pieces (gloves are counted both ways, and the difference is a finding), a
 * bushel depends on what is in it.
 *
 * `item` is anything counted one by one; words that name the thing counted ("vehicle", "head") are items of it.
 */
export const dimensions = `
kg; t 1000; g 0.001; lb 0.45359237; short-ton 907.18474; long-ton 1016.0469088; troy-oz 0.0311034768; carat 0.0002; quintal 100; jin 0.5; mg 0.000001; kt 1000000
l; m3 1000; bbl 158.987294928; gallon 3.785411784; imperial-gallon 4.54609; cubic-foot 28.316846592; ml 0.001; hl 100
m; km 1000; cm 0.01; mile 1609.344; yard 0.9144; foot 0.3048; inch 0.0254; nautical-mile 1852
m2; km2 1000000; hectare 10000; acre 4046.8564224; square-foot 0.09290304; square-yard 0.83612736; mu 666.6666666667
kWh; MWh 1000; GWh 1000000; TWh 1000000000; MJ 0.2777777777777777777777778; TJ 277777.7777777777777777778; MMBtu 293.07107017222222222222
W; kW 1000; MW 1000000; GW 1000000000
item; head 1; vehicle 1; wagon 1; train 1; ship 1; aircraft 1; container 1; hive 1
%;
pp; bp 0.01
`;

/** Words of the press for units: unit | words. `3*` before a unit: a word that means three of it; `?`: other senses too. */
export const unitWords = `
item|item; items; piece; pieces; pcs; pc; unit; units; set; sets; number of item; number of items; number; no; nos; u; p/st; article; copies
12*item|dozen; dozens; doz; 12u
144*item|gross
100*item|in hundreds; hundred pieces; hundred items
1000*item|in thousands; thousand pieces; thousand items; 1000u; 1000 p/st; mil
pair|pair; pairs; 2u; pa; number of pairs; pr; prs
12*pair|dozen pairs; dpr
1000*pair|thousand pairs; 1000 pa
head|head; heads
vehicle|vehicle; vehicles; car; cars; automobile; automobiles; truck; trucks; lorry; lorries; motorcycle; motorcycles
wagon|wagon; wagons; freight car; freight cars; railcar; railcars; rail wagon; rail wagons
train|train; trains; freight train; freight trains
ship|ship; ships; vessel; vessels; boat; boats; tanker; tankers
aircraft|aircraft; airplane; airplanes; plane; planes; helicopter; helicopters
container|container; containers
teu|teu; teus; twenty-foot equivalent unit; twenty-foot equivalent units; twenty-foot containers
kg|kg; kgs; kilo; kilos; kilogram; kilograms; kilogramme; kilogrammes
t|t; mt; ton; tons; tonne; tonnes; metric ton; metric tons; metric tonne; metric tonnes; tn; ts; 1000 kg
1000*t|kt; kilotonne; kilotonnes; kiloton; kilotons
1000000*t|megatonne; megatonnes; mmt; mln t
short-ton|short ton; short tons; us ton; us tons
long-ton|long ton; long tons; imperial ton; imperial tons; gross ton; gross tons
g|g; gram; grams; gramme; grammes; gr
mg|mg; milligram; milligrams
lb|lb; lbs; ?pound; ?pounds
?oz|oz; ounce; ounces
troy-oz|troy ounce; troy ounces; troy oz; ozt; fine ounce; fine ounces
carat|carat; carats; ct; cts
quintal|quintal; quintals
jin|jin; catty; catties
l|l; litre; litres; liter; liters; ltr; ltrs
1000*l|kl; kilolitre; kilolitres; kiloliter; kiloliters; 1000 l
hl|hl; hectolitre; hectolitres; hectoliter; hectoliters
ml|ml; millilitre; millilitres; milliliter; milliliters
m3|m3; m³; cu m; cbm; cubic metre; cubic metres; cubic meter; cubic meters
1000*m3|1000 m³; 1000 m3; thousand cubic metres; thousand cubic meters
1000000000*m3|bcm; billion cubic metres; billion cubic meters
cubic-foot|cubic foot; cubic feet; cu ft; cf
1000000000*cubic-foot|bcf
bbl|bbl; bbls; barrel; barrels
1000000*bbl|mmbbl
?gallon|gallon; gallons; gal
imperial-gallon|imperial gallon; imperial gallons
l alcohol|l alc 100%; l alc. 100%; litre pure alcohol; litres of pure alcohol
m|m; metre; metres; meter; meters
km|km; kilometre; kilometres; kilometer; kilometers
cm|cm; centimetre; centimetres; centimeter; centimeters
mile|mile; miles
yard|yard; yards; yd; yds
foot|foot; feet; ft
inch|inch; inches
nautical-mile|nautical mile; nautical miles
m2|m2; m²; sq m; sqm; square metre; square metres; square meter; square meters
km2|km2; km²; sq km; square kilometre; square kilometres; square kilometer; square kilometers
hectare|hectare; hectares; ha
acre|acre; acres
square-foot|square foot; square feet; sq ft
square-yard|square yard; square yards
mu|mu
kWh|kwh; kilowatt-hour; kilowatt-hours; kilowatt hour; kilowatt hours
1000*kWh|1000 kwh
MWh|mwh; megawatt-hour; megawatt-hours; megawatt hours
GWh|gwh; gigawatt-hour; gigawatt-hours; gigawatt hours
TWh|twh; terawatt-hour; terawatt-hours; terawatt hours
TJ|tj; terajoule; terajoules
MMBtu|mmbtu; million british thermal units
W|watt; watts
kW|kw; kilowatt; kilowatts
MW|mw; megawatt; megawatts
GW|gw; gigawatt; gigawatts
Bq|bq; becquerel; becquerels
1000000*Bq|million bq
package|package; packages; pack; packs; packet; packets; packing; u (jeu/pack)
box|box; boxes; carton; cartons
bag|bag; bags; sack; sacks
bottle|bottle; bottles
roll|roll; rolls
bale|bale; bales
bushel|bushel; bushels; bu
pallet|pallet; pallets
cell|cell; cells; ce/el
dose|dose; doses; shot; shots; jab; jabs
kit|kit; kits; test kit; test kits
?case|case; cases; infection; infections
death|death; deaths; fatality; fatalities
recovery|recovery; recoveries
person|person; persons; people; patient; patients; individual; individuals
%|%; percent; per cent; pct; pc.; p.c.; prozent
pp|pp; ppt; ppts; percentage point; percentage points; pct point; pct points; ?point; ?points
bp|bp; bps; basis point; basis points
x|x; times; fold; -fold
`;

/** UN Comtrade's quantity units by number; -1 is "none". Contents of a substance are no weight of the goods. */
export const comtradeUnits: Record<number, string> = {
  2: 'm2',
  3: '1000*kWh',
  4: 'm',
  5: 'item',
  6: 'pair',
  7: 'l',
  8: 'kg',
  9: '1000*item',
  10: 'package',
  11: '12*item',
  12: 'm3',
  13: 'carat',
  14: 'km',
  15: 'g',
  16: 'hive',
  17: '1000*m3',
  18: 'TJ',
  19: 'bbl',
  20: '1000*l',
  21: 't',
  22: 'kWh',
  23: 'l alcohol',
  24: 'head',
  25: 'kg drained',
  26: 'kg choline chloride',
  27: 'kg P2O5',
  28: 'kg H2O2',
  29: 'kg methylamines',
  30: 'kg N',
  31: 'kg KOH',
  32: 'kg K2O',
  33: 'kg NaOH',
  34: 'kg 90% dry',
  35: 'kg U',
  36: 't capacity',
  37: 'Bq',
  38: 'g fissile',
  39: 'GRT',
  40: 'GT',
  41: 'cell',
};

/** Units of China's customs by the two digits of its code lists; `?` and `-` are "none". */
export const gaccUnits: Record<string, string> = wordTable({
  '01': 'item',
  '02': 'pair',
  '04': 'm',
  '05': 'm2',
  '06': 'm3',
  '07': 'l',
  '09': 'kg',
  '21': '100*item',
  '31': '1000*item',
  '37': '1000*l',
  '49': 'carat',
  '58': 'kWh',
  '59': 'g',
  '63': '1000000*Bq',
});

/** Chinese unit words but for the counting words below. */
export const chineseUnits: Record<string, string> = wordTable({
  千克: 'kg',
  公斤: 'kg',
  克: 'g',
  吨: 't',
  双: 'pair',
  对: 'pair',
  米: 'm',
  平方米: 'm2',
  立方米: 'm3',
  升: 'l',
  千升: '1000*l',
  克拉: 'carat',
  千瓦时: 'kWh',
  百万贝可: '1000000*Bq',
  剂: 'dose',
  人: 'person',
  桶: 'bbl',
});

/** Chinese has a counting word for each sort of thing; customs prints it, and counts items with all of them. */
export const countingWords = '个件副只台块头套幅座张把支条枝架株根片盘艘辆匹羽组具门部枚顶';
