/** Ores, metals and what is made of them, precious metals and stones: HS 26, 71-83, and minor metals' compounds. */
export const metals = `
ores | ore, metal ores, ores and concentrates, mineral ores, metal ores and concentrates, ores slag and ash | ?26 | t
minerals? | mineral products, mineral, minerals and metals, ores and minerals, mining products, mineral commodities | ?25 26 27 | t
critical minerals | critical mineral, strategic minerals, critical raw materials, critical metals | - | t | broad No agreed list: each government keeps its own
iron ore | iron ores and concentrates, iron ore and concentrate, iron ore fines<, iron ore pellets<, iron concentrate<, iron ores | 2601 | t
manganese ore | manganese ores and concentrates, manganese concentrate | 2602 | t
copper ore | copper concentrate, copper ores and concentrates, copper ore and concentrates, copper concentrates | 2603 | t
nickel ore | nickel ores and concentrates, nickel concentrate | 2604 | t
cobalt ore | cobalt ores and concentrates, cobalt concentrate | 2605 | t
bauxite | aluminium ore, aluminium ores and concentrates | 2606 | t
lead ore | lead ores and concentrates, lead concentrate | 2607 | t
zinc ore | zinc ores and concentrates, zinc concentrate | 2608 | t
tin ore | tin ores and concentrates, tin concentrate | 2609 | t
chrome ore | chromium ore, chromite, chromium ores and concentrates, chrome concentrate | 2610 | t
tungsten ore | tungsten ores and concentrates, tungsten concentrate | 2611 | t
uranium ore | uranium ores and concentrates | 261210 | t
molybdenum ore | molybdenum ores and concentrates, molybdenum concentrate | 2613 | t
titanium ore | ilmenite<, rutile<, titanium ores and concentrates | 2614 | t
zircon | zirconium ore, zirconium ores and concentrates | 261510 | t
antimony ore | antimony ores and concentrates, antimony concentrate | 261710 | t
precious metal ores | precious metal ores and concentrates | 2616 | t
spodumene | lithium ore, lithium concentrate, spodumene concentrate | ~253090 | t
graphite | | ?2504 3801 | t
natural graphite | flake graphite<, spherical graphite< | 2504 | t
artificial graphite | synthetic graphite | ~380110 | t
rare earths | rare earth, rare earth element, rare-earth metals and compounds, rare earth products, rare earth minerals, rare earth oxide | ?280530 2846 | t | note Ores, magnets and alloys lie elsewhere
rare earth metals | rare earth metal, scandium and yttrium | 280530 | t
rare earth compounds | compounds of rare-earth metals | 2846 | t
rare earth magnets | rare earth magnet, rare-earth permanent magnet, neodymium magnet, permanent magnet | ~850511 | t | note HS 8505.11 holds all permanent magnets of metal
lithium | | ?283691 282520 | t
lithium carbonate | lithium carbonates | 283691 | t
lithium hydroxide | | ~282520 | t
cobalt | | ?2605 2822 8105 | t
cobalt oxide | cobalt hydroxide<, cobalt oxides and hydroxides | 2822 | t
gallium | | ~811292 | kg | cn2022- ?81129290 81129990 | note HS 8112.92 holds other minor metals too
germanium | | ~811292 | kg | cn2022- ?81129210 81129910 | note HS 8112.92 holds other minor metals too
indium | | ~811292 | kg | cn2022- ?81129230 81129930
niobium | ferroniobium | ?720293 811292 | t
vanadium | ferrovanadium, vanadium pentoxide | ?720292 282530 811292 | t
antimony | antimony metal, antimony products | ?8110 261710 282580 | t
antimony oxide | antimony trioxide, antimony oxides | 282580 | t
tungsten | wolfram, tungsten products | ?8101 2611 | t
molybdenum | moly | ?8102 2613 | t
tantalum | | ?8103 | t
magnesium | magnesium metal<, magnesium ingot< | 8104 | t
bismuth | | 8106 | t
titanium | titanium products, titanium sponge | ?8108 | t
zirconium | | ?8109 | t
manganese | manganese metal | ?8111 2602 | t
beryllium | | 811212 811213 811219 | kg
mercury? | quicksilver | 280540 | kg
tellurium | | ~280450 | kg
selenium | | 280490 | kg
iron and steel | iron or steel, steel and iron, ferrous metals, ferrous metal | ?72 | t | note Trade lists by SITC add pipes and other articles of HS 73
iron? | | ?72 73 | t | also iron-ore, iron-and-steel
steel | | ?72 73 | t | also iron-and-steel | note HS 72 is iron and steel, HS 73 is articles of them; steel statistics take in parts of both
steel products | iron and steel products, rolled steel, finished steel, finished steel products, steel mill products, steel product, steel and steel products, steel materials | ?72 73 | t
articles of iron or steel | articles of iron and steel, iron or steel articles, iron and steel articles, steel articles | 73 | t
base metals | base metal, metals and metal products, metal products, metals and articles, base metals and articles, industrial metals | ?72 73 74 75 76 78 79 80 81 82 83 | t
metals? | metal^? | ?72 74 75 76 78 79 80 81 | t
non-ferrous metals | nonferrous metal, non-ferrous metal, nonferrous metals | ?74 75 76 78 79 80 81 | t
pig iron | | 7201 | t
ferroalloys | ferro-alloy, ferroalloy, ferro alloys | 7202 | t
ferromanganese | | 720211 720219 | t
ferrosilicon | | 720221 720229 | t
ferrochrome | ferrochromium, ferro-chrome | 720241 720249 | t
ferronickel | nickel pig iron | ~720260 | t
scrap metal? | metal scrap, scrap | ?7204 7404 7602 | t
steel scrap | iron scrap, ferrous scrap, iron and steel scrap, scrap iron, scrap steel, ferrous waste and scrap | 7204 | t
direct reduced iron | sponge iron, DRI | ~7203 | t
semi-finished steel | steel billet, steel slab, billets?, crude steel, steel semis, semi-finished iron and steel, semi-finished products of iron or steel | ?7206 7207 7218 7224 | t
flat-rolled steel | flat steel, flat-rolled products, flat steel products, steel sheet, steel plate, flat-rolled iron and steel | ?7208 7209 7210 7211 7212 7219 7220 7225 7226 | t
hot-rolled coil | hot-rolled steel, hot rolled coil, hot-rolled steel coil, HRC | ?7208 | t
cold-rolled steel | cold-rolled coil, cold rolled coil | ?7209 | t
galvanised steel | galvanised sheet, hot-dip galvanised steel, galvanized steel sheet | ?721030 721041 721049 | t
tinplate | | 721011 721012 721210 | t
rebar | reinforcing bar, steel rebar, steel bar | ?7213 7214 | t
wire rod | steel wire rod | ?7213 | t
steel wire | iron wire | ?7217 | t
steel sections | steel profile, section steel, h-beam, angle steel | ?7216 | t
stainless steel | stainless | ?7218 7219 7220 7221 7222 7223 | t
electrical steel | silicon steel | 722511 722519 722611 722619 | t
rails? | steel rail, railway rails | ~7302 | t
steel pipes | steel pipe, steel tube, iron and steel tubes, steel pipes and tubes, pipes and tubes, line pipe, oil country tubular goods | ?7303 7304 7305 7306 | t
seamless pipes | seamless steel pipe, seamless tube | 7304 | t
steel structures | steel structure, structures of iron or steel, fabricated structural steel | 7308 | t
barbed wire | | ~7313 | t
nails? | steel nail, iron nails | ~7317 | t
screws and bolts | screw, screws bolts and nuts, bolts and screws, fastener, nuts and bolts, screws and nuts, threaded fasteners | ~7318 | t
copper | copper and articles, copper and articles thereof | ?74 | t | also refined-copper, copper-ore
refined copper | copper cathodes<, refined copper cathodes<, electrolytic copper< | 740311 740312 740313 740319 | t
unwrought copper | unwrought copper and copper products, unwrought copper and products, copper and copper products, copper products, copper material, copper semis | ?7402 7403 7405 7406 7407 7408 7409 7410 7411 7412 | t
blister copper | copper anode<, unrefined copper, copper blister | 7402 | t
copper scrap | scrap copper, copper waste and scrap | 7404 | t
copper wire | | 7408 | t
copper foil | | 7410 | t
copper pipes | copper tube, copper pipe | 7411 | t
brass? | unwrought brass | ?740321 | t
nickel | nickel products, nickel and articles | ?75 | t
nickel matte | mixed hydroxide precipitate, nickel intermediates | ~7501 | t
refined nickel | unwrought nickel, nickel cathode< | 7502 | t
aluminium | aluminium and articles, aluminium products, unwrought aluminium and aluminium products, aluminium and aluminium products, aluminium materials, aluminium semis | ?76 | t
unwrought aluminium | primary aluminium<, aluminium ingot<, aluminium alloys< | 7601 | t
aluminium scrap | scrap aluminium | 7602 | t
aluminium profiles | aluminium extrusion, aluminium bar | ~7604 | t
aluminium sheet | aluminium plate, aluminium plates and sheets | 7606 | t
aluminium foil | | 7607 | t
alumina | aluminium oxide | 281820 | t
lead? | lead products, lead and articles | ?78 | t
refined lead | unwrought lead, lead ingot | ~7801 | t
zinc | zinc products, zinc and articles | ?79 | t
refined zinc | unwrought zinc, zinc ingot | 7901 | t
tin? | tin products, tin and articles | ?80 | t
refined tin | unwrought tin, tin ingot | 8001 | t
tools? | hand tool, tools and cutlery, tools of base metal, hand tools | ?82 | item
cutlery | knives and forks, kitchen knives | ?8211 8215 | item
razors | razor, razor blade | 8212 | item
locks? | padlock, padlocks and locks | ~8301 | item
hardware? | metal fittings, base metal fittings | ?83 | t
cans? | tin can, aluminium can, metal can, steel drum | ?7310 7612 | item
kitchenware | pots and pans, cookware, household articles of steel, metal kitchenware | ?7323 7615 | t
stoves? | gas stove, cookers and stoves, cookstove | ~7321 | item
gas cylinders | gas cylinder, oxygen cylinder, oxygen tank | ~7311 | item
precious metals | precious metal, precious metals and stones, bullion, precious stones and metals, precious stones and precious metals | ?71 | kg
gold | gold bullion, bullion gold, gold bar<, non-monetary gold, nonmonetary gold, gold doré<, gold dore< | 7108 | kg
silver? | silver bullion, silver bar<, refined silver | 7106 | kg
platinum | | 711011 711019 | kg
palladium | | 711021 711029 | kg
rhodium | | 711031 711039 | kg
diamonds | diamond, natural diamond, cut and polished diamonds | ?7102 | carat
rough diamonds | rough diamond, uncut diamond | ~710210 710221 710231 | carat
polished diamonds | polished diamond, cut diamond | 710239 | carat
lab-grown diamonds | synthetic diamond, laboratory-grown diamond, lab-grown diamond | 710421 710491 | carat
gemstones | gems, gem, gem stones, precious stones, semi-precious stones, coloured gemstones, rubies and sapphires | ?7102 7103 7104 | carat
jade? | jadeite | ?7103 | kg
pearls | pearl | 7101 | kg
gems and jewellery | gem and jewellery, gems and jewellery products, gems jewellery, precious stones and jewellery, jewellery and gems, jewellery and precious stones | ?71 | 
jewellery | gold jewellery, articles of jewellery, precious jewellery, ornaments? | ?7113 | kg
silver jewellery | | 711311 | kg
imitation jewellery | costume jewellery, fashion jewellery | 7117 | kg
coins? | gold coin | ~7118 | kg
`;
