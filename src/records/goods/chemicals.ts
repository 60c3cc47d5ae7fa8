/** Chemicals, fertilisers, paints, cosmetics, explosives: HS 28-38 but medicines. */
export const chemicals = `
chemicals | chemical, chemical products, chemical goods, chemicals and products, chemicals and related products, chemical industry products, chemicals and chemical products | ?28 29 30 31 32 33 34 35 36 37 38 | t
chemical compounds | chemical compound | - | t | broad No agreed list: the words of a summary, not of a nomenclature
organic chemicals | organic chemical | ?29 | t
inorganic chemicals | inorganic chemical | ?28 | t
petrochemicals | petrochemical, petrochemical products | - | t | broad No agreed list: organic chemicals and plastics by publisher
fertilisers | fertiliser, fertilizer, chemical fertilisers, chemical fertiliser, mineral fertilisers, mineral or chemical fertilisers, manures and fertilisers | ?31 | t
nitrogen fertilisers | nitrogenous fertiliser, nitrogen fertiliser | 3102 | t
phosphate fertilisers | phosphatic fertiliser, phosphate fertiliser | 3103 | t
potash | potash fertilisers, potassic fertiliser, potash fertiliser, potassium fertiliser | ?3104 | t
potassium chloride | muriate of potash, MOP | 310420 | t
potassium sulphate | sulphate of potash | 310430 | t
urea | carbamide | 310210 | t
ammonium sulphate | | 310221 | t
ammonium nitrate | | 310230 | t
urea ammonium nitrate | UAN | 310280 | t
diammonium phosphate | DAP, diammonium hydrogenorthophosphate | 310530 | t
monoammonium phosphate | MAP, ammonium dihydrogenorthophosphate | ~310540 | t
superphosphate | superphosphates, triple superphosphate | 310311 310319 | t
npk fertilisers | NPK, compound fertiliser, complex fertiliser | ~310520 | t
phosphate rock | rock phosphate, phosphates?, calcium phosphate | 2510 | t
ammonia | anhydrous ammonia, liquid ammonia | ~2814 | t
sulphur | brimstone, sulphur of all kinds | 2503 2802 | t
sulphuric acid | oleum | 2807 | t
phosphoric acid | | ~280920 | t
nitric acid | | ~2808 | t
hydrochloric acid | hydrogen chloride | 280610 | t
hydrofluoric acid | hydrogen fluoride | 281111 | t
caustic soda | sodium hydroxide, caustic lye | 281511 281512 | t
disodium carbonate | soda ash, sodium carbonate | 283620 | t
soda? | | ?283620 283630 281511 281512 | t | also disodium-carbonate, caustic-soda
sodium bicarbonate | baking soda, sodium hydrogen carbonate, sodium hydrogencarbonate | 283630 | t
sodium cyanide | | 283711 | t
sodium sulphate | disodium sulphate | 283311 283319 | t
calcium carbide | | 284910 | t
hydrogen peroxide | | 2847 | t
hydrogen? | green hydrogen< | 280410 | t
oxygen? | medical oxygen<, liquid oxygen<, oxygen gas | 280440 | m3
nitrogen? | liquid nitrogen<, nitrogen gas | 280430 | m3
argon | | 280421 | m3
helium | neon, krypton, xenon, neon gas | ?280429 | m3
chlorine | chlorine gas, liquid chlorine | 280110 | t
iodine | | 280120 | t
bromine | | ~280130 | t
phosphorus | yellow phosphorus<, white phosphorus< | 280470 | t
arsenic | | 280480 | t
silicon? | silicon metal, metallic silicon, industrial silicon | ?280461 280469 | t
polysilicon | polycrystalline silicon, solar-grade silicon | ~280461 | t
carbon black | | ~2803 | t
activated carbon | | 380210 | t
titanium dioxide | titanium white, titanium pigment | ?320611 2823 | t
bleach? | sodium hypochlorite, bleaching powder | ~2828 | t
iron oxide | | ~2821 | t
zinc oxide | | ~2817 | t
boric acid | borax, borates, boron | ?2810 2840 2528 | t
ethylene | | 290121 | t
propylene | propene | 290122 | t
butadiene | | ~290124 | t
benzene | | 290220 | t
toluene | | 290230 | t
xylene | xylenes, mixed xylene< | 290241 290242 290243 290244 | t
paraxylene | p-xylene, para-xylene | 290243 | t
styrene | styrene monomer | 290250 | t
vinyl chloride | vinyl chloride monomer | 290321 | t
methanol | methyl alcohol | 290511 | t
isopropyl alcohol | isopropanol | ~290512 | t
ethylene glycol | monoethylene glycol, MEG | 290531 | t
phenol | | ~290711 | t
acetone | | 291411 | t
formaldehyde | | 291211 | t
acetic acid | | 291521 | t
acetic anhydride | | 291524 | t
citric acid | | 291814 | t
terephthalic acid | purified terephthalic acid, PTA | ~291736 | t
acrylonitrile | | 292610 | t
caprolactam | | 293371 | t
methyl tertiary-butyl ether | MTBE, methyl tertiary butyl ether | ~290919 | t
glutamic acid | monosodium glutamate, MSG | ~292242 | t
fluorocarbons | hydrofluorocarbon, refrigerant gas, refrigerants | ?290341 290342 290343 290344 290345 290346 290347 290348 290349 3827 | t
pesticides | pesticide, crop protection product, agrochemical, agricultural chemicals | ?3808 | t
insecticides | insecticide | ~380861 380862 380869 380891 | t
herbicides | herbicide, weedkiller, glyphosate | ~380893 | t
fungicides | fungicide | 380892 | t
disinfectants | disinfectant, sterilising agent, hand sanitiser, sanitiser, antiseptics, hand sanitizers | ~380894 | t
dyes | dye, dyestuff, synthetic dye, dyes and pigments | ?3204 3206 | t
paints | paint^?, varnish<, paints and varnishes, coatings?< | 3208 3209 3210 | t
printing ink | printing inks, inks? | ~3215 | t
essential oils | essential oil, perfume oils | ~3301 | kg
cosmetics | cosmetic, cosmetic products, beauty products, skin-care products, skincare, cosmetics and toiletries, beauty cosmetics, makeup, skin care products, cosmetics and perfumes, beauty make-up and skin care | ?3303 3304 3305 3306 3307 | kg
perfumes | perfume, fragrance, perfumes and toilet waters | 3303 | kg
lipstick | lip make-up | ~330410 | kg
shampoo | shampoos | 330510 | kg
toothpaste | dentifrice | 330610 | kg
toiletries | toilet preparations, personal care products, shaving preparations | ?3304 3305 3306 3307 | kg
soap | soaps, toilet soap, laundry soap | ~3401 | t
detergents | detergent, washing powder, cleaning products, cleaning preparations, washing preparations | ~3402 | t
wax? | polishes and waxes, candle wax | ~3404 | t
candles | candle | ~3406 | t
glue? | adhesive, glues and adhesives | ~3506 | t
gelatine | gelatin | ~3503 | t
enzymes | enzyme | 3507 | t
explosives | explosive^, explosives and pyrotechnics, dynamite, industrial explosives | ?3601 3602 3603 | t
gunpowder | propellent powder, propellant powders | 3601 | t
fireworks | firework, firecrackers< | 360410 | t
matches? | safety matches, match boxes | 3605 | t
lighter fuel? | | ~360610 | t
photographic film | photographic goods, x-ray film, photographic plates, x-ray plates | ?37 | m2
antifreeze | anti-freeze | 3820 | t
silicon wafers | silicon wafer, semiconductor wafer, wafers for semiconductors | ?3818 | t
electrode paste | graphite electrode, carbon electrode | ~854511 | t
laboratory reagents | diagnostic reagent, reagent, diagnostic and laboratory reagents, in vitro diagnostics | ~3822 | kg
catalysts | catalyst^?, catalytic preparations | 3815 | t
municipal waste | hazardous waste, chemical waste, clinical waste, waste products? | ~3825 | t
`;
