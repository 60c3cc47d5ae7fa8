/** Grains, oilseeds and pulses, what is milled and pressed from them, feed and sugar: HS 07.13, 10-12, 15, 17, 23. */
export const crops = `
cereals | cereal grain, food grain, foodgrain, coarse grain | ?10 | t | note Some publishers count flour and soybeans in
grains | grain | ?10 | t | also cereals, grains-and-legumes | note China's grain total takes in soybeans, tubers and flour
grains and legumes | grain and legume, cereals and pulses, grains and pulses | ?10 0713 1201 | t
wheat | meslin, wheat and meslin, milling wheat<, feed wheat< | 1001 | t
durum wheat | durum, hard wheat | 100111 100119 | t
rye? | rye grain | 1002 | t
barley | feed barley<, malting barley< | 1003 | t
oats | oat | 1004 | t
corn | maize, feed corn<, yellow corn<, maize corn | 1005 | t
seed corn | maize seed, corn seed, seed maize | 100510 | t
rice | unmilled and milled rice, food rice< | 1006 | t
milled rice | semi- or wholly milled rice, semi-milled or wholly milled rice, semi milled rice, wholly milled rice, white rice, semi-milled rice and wholly milled rice, wholly or semi-milled rice, polished rice | 100630 | t
paddy rice | paddy, rough rice, rice in the husk, unmilled rice | 100610 | t
brown rice | husked rice, cargo rice | 100620 | t
broken rice | | 100640 | t
basmati rice | basmati | ~100630 100620 | t
jasmine rice | | ~100630 | t
non-basmati rice | | ~1006 | t
sorghum | grain sorghum, milo | 1007 | t
buckwheat | | 100810 | t
millet | | 100821 100829 | t
quinoa | | 100850 | t
wheat flour | wheat or meslin flour, flour of wheat, bread flour<, wheat and meslin flour | 1101 | t
flour | | ?1101 1102 | t | also wheat-flour
corn flour | maize flour, cornflour, maize meal, cornmeal, corn meal | ?110220 110313 | t
rice flour | | ~110290 | t
groats | cereal groats, groats and meal | ~1103 | t
rolled oats | oat flakes, oatmeal | ~110412 | t
malt? | barley malt | 1107 | t
starch | | ~1108 | t
corn starch | maize starch, cornstarch | 110812 | t
potato starch | | 110813 | t
cassava starch | tapioca starch, manioc starch, tapioca flour | 110814 | t
wheat gluten | | 1109 | t
oilseeds | oil seed, oilseed crop, oleaginous seed | ?1201 1202 1204 1205 1206 1207 | t
soybeans | soybean, soya bean, soy bean, soya, ?soy, yellow soybean<, soyabean | 1201 | t
peanuts | peanut, groundnut, ground nut, shelled peanut< | 1202 | t
copra | | 1203 | t
linseed | flaxseed, flax seed, linseeds | 1204 | t
rapeseed | canola, canola seed, rape seed, rapeseeds, colza, colza seed | 1205 | t
sunflower seeds | sunflower seed, sunflowerseed | 1206 | t
cotton seeds | cottonseed, cotton seed | 120721 120729 | t
sesame seeds | sesame seed, sesame, sesamum seed | 120740 | t
mustard seeds | mustard seed | 120750 | t
poppy seeds | poppy seed | 120791 | t
seeds for sowing? | sowing seed, planting seed, vegetable seeds for sowing< | 1209 | kg
hops? | hop cones | 1210 | kg
ginseng | ginseng root, red ginseng< | 121120 | kg
medicinal herbs | medicinal plant, herbal materials, chinese medicinal materials, traditional chinese medicine materials, medicinal herb | ~1211 | kg
seaweed | seaweeds, edible seaweed, laver, kelp | ~121221 121229 | t
straw? | | 1213 | t
alfalfa | lucerne, alfalfa hay | ~121410 121490 | t
hay? | forage hay | ~121490 | t
sugar beet | sugar beets | 121291 | t
sugar cane | sugarcane | 121293 | t
pulses | pulse crop, legumes, dried legumes, leguminous vegetables, grain legumes | ?0713 | t
dried peas | dry pea, yellow pea<, field pea< | 071310 | t
peas? | | ?071310 070810 071021 | t | also dried-peas
chickpeas | chick pea, garbanzo, garbanzo bean, desi chickpea< | 071320 | t
lentils | lentil, red lentil< | 071340 | t
mung beans | mung bean | ~071331 | t
adzuki beans | red bean, small red bean, azuki bean | 071332 | t
kidney beans | kidney bean, white pea bean | 071333 | t
dried beans | dry bean | 071331 071332 071333 071334 071335 071339 | t
broad beans | fava bean, faba bean, horse bean | 071350 | t
pigeon peas | pigeon pea, tur dal, toor dal, arhar | 071360 | t
cassava | manioc, tapioca, tapioca chips, cassava chips, tapioca pellets | ~071410 | t
sweet potatoes | sweet potato | 071420 | t
edible oil | cooking oil, edible vegetable oil, edible oils, edible oils and fats, culinary oil | ?1507 1508 1509 1510 1511 1512 1513 1514 1515 | t | also vegetable-oils
vegetable oils | vegetable oil, vegetable fats and oils, plant oil | ?1507 1508 1509 1510 1511 1512 1513 1514 1515 | t
fats and oils | animal and vegetable oils, animal or vegetable fats and oils, oils and fats, animal and vegetable fats, animal and vegetable oils and fats | 15 | t
soybean oil | soya bean oil, soya oil, soy oil, soy bean oil, soyoil, soyabean oil, soybean oil and its fractions, soybean oil and fractions, soya-bean oil and its fractions, oil of soybeans | 1507 | t
crude soybean oil | crude soya bean oil, crude soyoil, degummed soybean oil | 150710 | t
peanut oil | groundnut oil | 1508 | t
olive oil | olive oils | 1509 1510 | t
virgin olive oil | extra virgin olive oil | 150920 150930 150940 | t
palm oil | palm oil and its fractions | 1511 | t
crude palm oil | CPO | 151110 | t
refined palm oil | palm olein, rbd palm olein, rbd palm oil | ~151190 | t
sunflower oil | sunflower seed oil, sunflowerseed oil, sunoil | ~151211 151219 | t | note HS 1512.11 and 1512.19 hold safflower oil too
cottonseed oil | cotton seed oil | 151221 151229 | t
coconut oil | copra oil | 151311 151319 | t
palm kernel oil | | ~151321 151329 | t
rapeseed oil | canola oil, colza oil, rape oil, rapeseed and mustard oil | ~1514 | t | note HS 1514 holds mustard oil too
linseed oil | flaxseed oil | 151511 151519 | t
corn oil | maize oil | 151521 151529 | t
castor oil | | 151530 | t
sesame oil | | 151550 | t
fish oil | fish oils | ~150410 150420 | t
tallow | beef tallow, beef fat | ~1502 | t
lard? | | ~150110 | t
margarine | | ~1517 | t
shortening? | | ~151790 | t
used cooking oil | waste cooking oil, UCO | ~151800 | t | note HS 1518 holds other modified fats and oils too
glycerine | glycerin, glycerol, crude glycerol | ?1520 290545 | t
biodiesel | bio-diesel | 3826 | t | note Blends with less than 30 % biodiesel are in HS 2710.20
sugar | sugars, beet and cane sugar, cane or beet sugar | 1701 | t
raw sugar | raw cane sugar< | 170112 170113 170114 | t
granulated sugar | | ~170199 | t | cn 17019910
refined sugar | white sugar, crystal sugar | ~170199 | t
cane sugar | raw cane or beet sugar | ~1701 | t
sugars and confectionery | sugar and confectionery, sugars and sugar confectionery, sugar and sugar confectionery | 17 | t
molasses | cane molasses | 1703 | t
glucose | dextrose, glucose syrup | 170230 170240 | t
fructose | high-fructose corn syrup<, fructose syrup | 170250 170260 | t
lactose | | 170211 170219 | t
sweets? | sugar confectionery, candies, confectionery, chewing gum | ~1704 | t
animal feed | feed?, fodder, animal feeds, animal fodder, prepared animal feed, feedstuff, compound feed, livestock feed | ?23 | t
feed grains | feed grain | ?1003 1005 1007 | t
pet food | dog food<, cat food<, dog and cat food, pet foods | 230910 | t
fishmeal | fish meal, fish flour | ~230120 | t
meat and bone meal | meat meal | ~230110 | t
soybean meal | soya meal, soy meal, soymeal, soyameal, soybean cake, soybean oilcake, soya bean meal, soybean oil cake, soybean residue, soybean oil-cake and meal, soyabean meal | 2304 | t
peanut meal | groundnut meal, peanut cake | 2305 | t
oilcake | oil cake, oil meal, oilmeal, oilseed meal, oilseed cake | ~2304 2305 2306 | t
rapeseed meal | canola meal, colza meal, rape meal | 230641 230649 | t
sunflower meal | sunflower seed meal, sunflowerseed meal, sunmeal | 230630 | t
cottonseed meal | cotton seed meal | 230610 | t
palm kernel meal | palm kernel cake, palm kernel expeller | 230660 | t
bran | wheat bran, rice bran | ~2302 | t
distillers grains | ddgs, distillers dried grains, dried distillers grains, distiller's grains | ~230330 | t
beet pulp | sugar beet pulp | ~230320 | t
`;
