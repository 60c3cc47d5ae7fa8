/**
 * What the headings of the Harmonised System hold, in a few words of our own: enough to find one's way down, no definition.
 * Those that later editions dropped stand with the rest.
 */
const HEADINGS = `
0101 horses, donkeys, mules|0102 cattle, buffalo|0103 pigs|0104 sheep and goats|0105 live poultry|0106 other live animals
0201 beef, fresh or chilled|0202 beef, frozen|0203 pork|0204 lamb, mutton, goat meat|0205 horse meat|0206 offal|0207 poultry meat|0208 other meat, game
0209 pig and poultry fat|0210 meat, salted, dried or smoked
0301 live fish|0302 fish, fresh or chilled|0303 fish, frozen|0304 fish fillets|0305 fish, dried, salted or smoked|0306 shrimps, crabs, lobsters|0307 squid, oysters, mussels
0308 sea urchins, sea cucumbers, jellyfish|0309 fish flour for people
0401 milk and cream|0402 milk powder, condensed milk|0403 yogurt, buttermilk|0404 whey|0405 butter|0406 cheese|0407 eggs in shell|0408 eggs without shell|0409 honey
0410 insects and other animal foods
0501 human hair, raw|0502 bristles|0504 guts, bladders, stomachs of animals|0505 feathers and down, raw|0506 bones|0507 ivory, horn, antlers|0508 coral, shells
0510 animal substances for medicines|0511 other animal products, semen, dead animals
0601 bulbs and roots|0602 live plants|0603 cut flowers|0604 foliage, branches, mosses
0701 potatoes|0702 tomatoes|0703 onions, garlic, leeks|0704 cabbages, cauliflower, broccoli|0705 lettuce, chicory|0706 carrots, turnips, radishes|0707 cucumbers|0708 peas and beans, fresh
0709 other fresh vegetables|0710 vegetables, frozen|0711 vegetables kept for processing|0712 vegetables, dried|0713 pulses, dried|0714 cassava, sweet potatoes, yams
0801 coconuts, Brazil nuts, cashews|0802 other nuts|0803 bananas|0804 dates, figs, pineapples, avocados, mangoes|0805 citrus fruit|0806 grapes, raisins|0807 melons, papayas
0808 apples, pears, quinces|0809 apricots, cherries, peaches, plums|0810 berries, kiwifruit and other fresh fruit|0811 fruit and nuts, frozen|0812 fruit kept for processing
0813 fruit, dried|0814 peel of citrus fruit and melons
0901 coffee|0902 tea|0903 maté|0904 pepper, chillies|0905 vanilla|0906 cinnamon|0907 cloves|0908 nutmeg, mace, cardamom|0909 seeds of anise, coriander, cumin, fennel
0910 ginger, saffron, turmeric and other spices
1001 wheat|1002 rye|1003 barley|1004 oats|1005 maize|1006 rice|1007 sorghum|1008 buckwheat, millet, other cereals
1101 wheat flour|1102 flour of other cereals|1103 groats, meal, pellets of cereals|1104 rolled, flaked or hulled grains|1105 potato flour and flakes|1106 flour of pulses, roots, fruit
1107 malt|1108 starches, inulin|1109 wheat gluten
1201 soybeans|1202 peanuts, raw|1203 copra|1204 linseed|1205 rapeseed|1206 sunflower seeds|1207 other oilseeds|1208 flour of oilseeds|1209 seeds for sowing|1210 hops
1211 plants for medicine and perfume|1212 seaweed, sugar beet, sugar cane|1213 straw and husks|1214 fodder, hay, alfalfa
1301 natural gums, resins, lac|1302 plant saps and extracts, pectin, agar|1401 bamboo, rattan and other plaiting plants|1404 other plant products, cotton linters
1501 lard, poultry fat|1502 beef, sheep and goat fat|1503 lard oil, tallow oil|1504 fish oils|1505 wool grease, lanolin|1506 other animal fats|1507 soybean oil|1508 peanut oil
1509 olive oil|1510 other oils of olives|1511 palm oil|1512 sunflower, safflower and cottonseed oil|1513 coconut and palm kernel oil|1514 rapeseed and mustard oil
1515 other plant oils: linseed, maize, castor, sesame|1516 hydrogenated fats|1517 margarine, shortening|1518 processed fats not for eating|1520 crude glycerol|1521 beeswax, plant waxes
1522 residues of fats
1601 sausages|1602 prepared or canned meat|1603 extracts of meat and fish|1604 prepared or canned fish, caviar|1605 prepared shrimps, crabs, squid
1701 cane and beet sugar|1702 other sugars, syrups, caramel|1703 molasses|1704 sweets without cocoa
1801 cocoa beans|1802 cocoa shells|1803 cocoa paste|1804 cocoa butter|1805 cocoa powder|1806 chocolate
1901 malt extract, baby food, flour preparations|1902 pasta|1903 tapioca|1904 breakfast cereals, prepared grains|1905 bread, biscuits, cakes
2001 vegetables and fruit in vinegar|2002 prepared tomatoes|2003 prepared mushrooms|2004 prepared vegetables, frozen|2005 prepared vegetables, not frozen|2006 candied fruit
2007 jam, marmalade|2008 prepared fruit and nuts|2009 fruit and vegetable juices
2101 extracts of coffee and tea|2102 yeast, baking powder|2103 sauces, ketchup, mustard, mixed seasonings|2104 soups and broths|2105 ice cream|2106 other food preparations
2201 water, unsweetened|2202 soft drinks|2203 beer|2204 wine|2205 vermouth|2206 cider, sake and other fermented drinks|2207 ethanol, strong or denatured|2208 spirits, liqueurs|2209 vinegar
2301 meal of meat and fish|2302 bran|2303 residues of starch, sugar and brewing|2304 soybean meal|2305 peanut meal|2306 meal of other oilseeds|2307 wine lees|2308 other plant waste for feed
2309 prepared animal feed, pet food
2401 raw tobacco|2402 cigars, cigarettes|2403 other manufactured tobacco|2404 nicotine and tobacco inhaled without burning
2501 salt|2502 iron pyrites|2503 sulphur|2504 natural graphite|2505 sands|2506 quartz|2507 kaolin|2508 other clays|2509 chalk|2510 phosphates, raw|2511 barytes|2512 kieselguhr
2513 pumice, emery|2514 slate|2515 marble, travertine|2516 granite, basalt, sandstone|2517 gravel, crushed stone|2518 dolomite|2519 magnesia|2520 gypsum, plaster|2521 limestone flux
2522 lime|2523 cement|2524 asbestos|2525 mica|2526 talc|2528 natural borates|2529 feldspar, fluorspar|2530 other minerals
2601 iron ore|2602 manganese ore|2603 copper ore|2604 nickel ore|2605 cobalt ore|2606 bauxite|2607 lead ore|2608 zinc ore|2609 tin ore|2610 chromium ore|2611 tungsten ore
2612 uranium and thorium ore|2613 molybdenum ore|2614 titanium ore|2615 zirconium, niobium, tantalum ore|2616 gold and silver ore|2617 other ores|2618 granulated slag|2619 slag, scale of steel
2620 metal-bearing ash and residues|2621 other slag and ash
2701 coal|2702 lignite|2703 peat|2704 coke|2705 coal gas|2706 tar|2707 oils of coal tar, benzene|2708 pitch|2709 crude oil|2710 refined petroleum: petrol, diesel, fuel oil
2711 natural gas, propane, butane|2712 petroleum jelly, paraffin wax|2713 petroleum coke, bitumen|2714 natural bitumen, asphalt|2715 bituminous mixtures|2716 electricity
2801 chlorine, bromine, iodine|2802 refined sulphur|2803 carbon black|2804 hydrogen, rare gases, silicon, phosphorus|2805 alkali and rare earth metals, mercury|2806 hydrochloric acid
2807 sulphuric acid|2808 nitric acid|2809 phosphoric acid|2810 boric oxides and acids|2811 other inorganic acids, carbon dioxide, silica|2812 chlorides of non-metals|2813 sulphides of non-metals
2814 ammonia|2815 caustic soda, caustic potash|2816 hydroxides of magnesium, strontium, barium|2817 zinc oxide|2818 alumina, corundum|2819 chromium oxides|2820 manganese oxides
2821 iron oxides|2822 cobalt oxides|2823 titanium oxides|2824 lead oxides|2825 hydrazine, other metal oxides|2826 fluorides|2827 chlorides, bromides, iodides|2828 hypochlorites, bleach
2829 chlorates, bromates|2830 sulphides|2831 dithionites|2832 sulphites|2833 sulphates, alums|2834 nitrites, nitrates|2835 phosphates, phosphites|2836 carbonates, soda ash|2837 cyanides
2839 silicates|2840 borates|2841 salts of metal acids, permanganates, tungstates|2842 other salts of inorganic acids|2843 compounds of precious metals|2844 radioactive elements, uranium
2845 isotopes, heavy water|2846 compounds of rare earths|2847 hydrogen peroxide|2848 phosphides|2849 carbides|2850 hydrides, nitrides, azides|2852 compounds of mercury|2853 other inorganic compounds, pure water
2901 hydrocarbons, acyclic: ethylene, propylene|2902 hydrocarbons, cyclic: benzene, styrene, xylene|2903 halogenated hydrocarbons|2904 sulphonated and nitrated hydrocarbons
2905 alcohols, acyclic: methanol, glycol|2906 alcohols, cyclic: menthol|2907 phenols|2908 derivatives of phenols|2909 ethers|2910 epoxides|2911 acetals|2912 aldehydes|2913 derivatives of aldehydes
2914 ketones, quinones|2915 acetic and other saturated acids|2916 acrylic and other unsaturated acids|2917 acids of several groups: adipic, terephthalic|2918 citric, lactic, salicylic acids
2919 phosphoric esters|2920 esters of other inorganic acids|2921 amines|2922 amino-alcohols, amino-acids|2923 lecithins, choline|2924 amides|2925 imides, imines|2926 nitriles
2927 diazo and azo compounds|2928 derivatives of hydrazine|2929 isocyanates|2930 organic sulphur compounds|2931 other organo-inorganic compounds|2932 heterocycles with oxygen
2933 heterocycles with nitrogen|2934 nucleic acids, other heterocycles|2935 sulphonamides|2936 vitamins|2937 hormones|2938 glycosides|2939 alkaloids|2940 pure sugars|2941 antibiotics
2942 other organic compounds
3001 glands, organs, heparin|3002 vaccines, blood products, antisera|3003 medicines in bulk|3004 medicines in doses|3005 bandages, dressings|3006 sutures, test reagents, other pharmaceutical goods
3101 animal and plant fertilisers|3102 nitrogen fertilisers|3103 phosphate fertilisers|3104 potash fertilisers|3105 mixed fertilisers
3201 tanning extracts of plants|3202 synthetic tanning agents|3203 natural colours|3204 synthetic dyes|3205 colour lakes|3206 other pigments|3207 glazes, glass frit|3208 paints in solvents
3209 paints in water|3210 other paints|3211 driers|3212 pigments in paste, stamping foils|3213 artists' colours|3214 putty, fillers|3215 inks
3301 essential oils|3302 fragrance mixtures|3303 perfumes|3304 make-up, skin care|3305 hair care|3306 tooth and mouth care|3307 shaving goods, deodorants
3401 soap|3402 detergents|3403 lubricants|3404 artificial waxes|3405 polishes|3406 candles|3407 modelling pastes, dental wax
3501 casein|3502 albumin|3503 gelatin|3504 peptones, proteins|3505 dextrins, starch glues|3506 glues|3507 enzymes
3601 propellent powders|3602 explosives|3603 fuses, detonators|3604 fireworks|3605 matches|3606 ferro-cerium, lighter fuel
3701 photographic plates|3702 photographic film in rolls|3703 photographic paper|3704 exposed, not developed|3705 developed plates and film|3706 cinema film|3707 photographic chemicals
3801 artificial graphite|3802 activated carbon|3803 tall oil|3804 lyes of wood pulp|3805 turpentine|3806 rosin|3807 wood tar|3808 pesticides, disinfectants|3809 finishing agents
3810 fluxes, pickling|3811 anti-knock and oil additives|3812 rubber accelerators, plasticisers|3813 fire extinguisher fillings|3814 solvents, thinners|3815 catalysts|3816 refractory cements
3817 mixed alkylbenzenes|3818 silicon wafers, doped elements|3819 brake fluids|3820 antifreeze|3821 culture media|3822 laboratory reagents, test kits|3823 fatty acids and alcohols
3824 other chemical preparations|3825 chemical and municipal waste|3826 biodiesel|3827 mixtures with fluorinated gases
3901 polyethylene|3902 polypropylene|3903 polystyrene|3904 PVC|3905 polymers of vinyl acetate|3906 acrylic polymers|3907 polyesters, polyethers, epoxides, polycarbonates|3908 polyamides
3909 amino-resins, polyurethanes|3910 silicones|3911 petroleum resins|3912 cellulose|3913 natural polymers|3914 ion exchangers|3915 plastic waste|3916 plastic rods, profiles|3917 plastic tubes
3918 plastic floor coverings|3919 self-adhesive plastic film|3920 plastic film and sheet, not cellular|3921 other plastic sheet|3922 plastic baths, basins|3923 plastic packaging|3924 plastic tableware
3925 plastic building goods|3926 other articles of plastic
4001 natural rubber|4002 synthetic rubber|4003 reclaimed rubber|4004 rubber waste|4005 compounded rubber|4006 unvulcanised rubber shapes|4007 rubber thread|4008 rubber sheet|4009 rubber hoses
4010 conveyor and drive belts|4011 new tyres|4012 used and retreaded tyres|4013 inner tubes|4014 rubber goods for hygiene|4015 rubber gloves and clothing|4016 other articles of rubber|4017 hard rubber
4101 raw hides of cattle and horses|4102 raw skins of sheep|4103 other raw hides|4104 tanned hides of cattle|4105 tanned skins of sheep|4106 other tanned hides|4107 leather of cattle and horses
4112 leather of sheep|4113 other leather|4114 chamois, patent leather|4115 composition leather, waste
4201 saddlery|4202 bags, suitcases, wallets|4203 leather clothing, gloves|4205 other articles of leather|4206 articles of gut
4301 raw furskins|4302 tanned furskins|4303 fur clothing|4304 artificial fur
4401 firewood, chips, pellets|4402 charcoal|4403 logs|4404 hoopwood, poles|4405 wood wool|4406 railway sleepers|4407 sawn wood|4408 veneer|4409 shaped wood, parquet strips|4410 particle board
4411 fibreboard, MDF|4412 plywood|4413 densified wood|4414 wooden frames|4415 crates, pallets|4416 barrels|4417 wooden tools|4418 doors, windows, joinery of wood|4419 wooden tableware
4420 wooden ornaments|4421 other articles of wood
4501 natural cork|4502 cork in blocks|4503 articles of cork|4504 agglomerated cork|4601 plaits, mats|4602 basketwork
4701 mechanical pulp|4702 dissolving pulp|4703 kraft pulp|4704 sulphite pulp|4705 semi-chemical pulp|4706 pulp of recovered paper|4707 waste paper
4801 newsprint|4802 writing and printing paper|4803 tissue paper in rolls|4804 kraft paper|4805 other uncoated paper|4806 greaseproof paper|4807 composite paper|4808 corrugated paper
4809 carbon paper in sheets|4810 coated paper|4811 other treated paper|4812 filter blocks|4813 cigarette paper|4814 wallpaper|4816 carbon and copying paper|4817 envelopes
4818 toilet paper, tissues|4819 boxes, bags of paper|4820 notebooks, registers|4821 labels|4822 bobbins of paper|4823 other articles of paper
4901 books|4902 newspapers, magazines|4903 picture books|4904 sheet music|4905 maps, globes|4906 plans and drawings|4907 stamps, banknotes|4908 transfers|4909 postcards|4910 calendars
4911 other printed matter
5001 cocoons|5002 raw silk|5003 silk waste|5004 silk yarn|5005 yarn of silk waste|5006 silk yarn for shops|5007 silk fabric
5101 wool, raw|5102 fine and coarse animal hair|5103 waste of wool|5104 garnetted wool|5105 wool, combed|5106 carded wool yarn|5107 combed wool yarn|5108 yarn of fine hair|5109 wool yarn for shops
5110 yarn of coarse hair|5111 carded wool fabric|5112 combed wool fabric|5113 fabric of coarse hair
5201 cotton, raw|5202 cotton waste|5203 cotton, combed|5204 sewing thread of cotton|5205 cotton yarn|5206 cotton yarn, mixed|5207 cotton yarn for shops|5208 light cotton fabric
5209 heavy cotton fabric, denim|5210 light mixed cotton fabric|5211 heavy mixed cotton fabric|5212 other cotton fabric
5301 flax|5302 hemp|5303 jute|5305 coconut fibre, sisal|5306 flax yarn|5307 jute yarn|5308 other plant yarn|5309 linen fabric|5310 jute fabric|5311 other plant fabric
5401 sewing thread of filaments|5402 synthetic filament yarn|5403 artificial filament yarn|5404 synthetic monofilament|5405 artificial monofilament|5406 filament yarn for shops
5407 fabric of synthetic filaments|5408 fabric of artificial filaments
5501 synthetic tow|5502 artificial tow|5503 synthetic staple fibres|5504 artificial staple fibres|5505 fibre waste|5506 synthetic fibres, combed|5507 artificial fibres, combed
5508 sewing thread of staple fibres|5509 synthetic staple yarn|5510 artificial staple yarn|5511 staple yarn for shops|5512 fabric of synthetic staple|5513 light mixed synthetic fabric
5514 heavy mixed synthetic fabric|5515 other synthetic staple fabric|5516 fabric of artificial staple
5601 wadding|5602 felt|5603 nonwovens|5604 rubber thread, coated yarn|5605 metallised yarn|5606 gimped and chenille yarn|5607 twine, rope|5608 nets|5609 other articles of rope
5701 carpets, knotted|5702 carpets, woven|5703 carpets, tufted|5704 carpets of felt|5705 other carpets
5801 velvet, plush|5802 terry fabric|5803 gauze|5804 tulle, lace|5805 tapestries|5806 ribbons|5807 labels, badges|5808 braids, tassels|5809 fabric of metal thread|5810 embroidery|5811 quilted fabric
5901 fabric coated with gum, book cloth|5902 tyre cord fabric|5903 plastic-coated fabric|5904 linoleum|5905 textile wall coverings|5906 rubberised fabric|5907 otherwise coated fabric
5908 wicks|5909 fire hoses of textile|5910 belts of textile|5911 textiles for technical uses
6001 knitted pile fabric|6002 narrow elastic knitted fabric|6003 narrow knitted fabric|6004 elastic knitted fabric|6005 warp-knitted fabric|6006 other knitted fabric
6101 men's coats, knitted|6102 women's coats, knitted|6103 men's suits and trousers, knitted|6104 women's suits and dresses, knitted|6105 men's shirts, knitted|6106 women's blouses, knitted
6107 men's underwear, knitted|6108 women's underwear, knitted|6109 T-shirts|6110 sweaters, pullovers|6111 baby clothes, knitted|6112 tracksuits, swimwear|6113 coated knitted garments
6114 other knitted garments|6115 socks, tights|6116 gloves, knitted|6117 knitted scarves, accessories
6201 men's coats|6202 women's coats|6203 men's suits and trousers|6204 women's suits, dresses, skirts|6205 men's shirts|6206 women's blouses|6207 men's underwear|6208 women's underwear
6209 baby clothes|6210 garments of felt, nonwovens, coated fabric|6211 other garments|6212 bras, corsets|6213 handkerchiefs|6214 shawls, scarves|6215 ties|6216 gloves of fabric
6217 clothing accessories
6301 blankets|6302 bed and table linen|6303 curtains|6304 other furnishings|6305 sacks|6306 tents, tarpaulins|6307 masks and other textile articles|6308 needlework sets
6309 worn clothing|6310 rags
6401 waterproof footwear|6402 footwear of rubber or plastic|6403 leather footwear|6404 textile footwear|6405 other footwear|6406 parts of footwear
6501 hat forms|6502 plaited hat shapes|6504 plaited hats|6505 knitted and fabric hats|6506 helmets, other headgear|6507 parts of headgear
6601 umbrellas|6602 walking sticks|6603 parts of umbrellas|6701 articles of feathers|6702 artificial flowers|6703 hair for wigs|6704 wigs, false lashes
6801 paving stone|6802 worked building stone|6803 worked slate|6804 grindstones|6805 abrasive paper|6806 mineral wool|6807 asphalt articles|6808 boards of plant fibre|6809 plasterboard
6810 articles of cement, concrete|6811 fibre cement|6812 articles of asbestos|6813 brake linings|6814 articles of mica|6815 other stone articles, carbon fibre
6901 bricks of siliceous earth|6902 refractory bricks|6903 other refractory goods|6904 building bricks|6905 roof tiles|6906 ceramic pipes|6907 ceramic tiles|6909 ceramics for laboratories and industry
6910 sinks, toilets|6911 porcelain tableware|6912 other ceramic tableware|6913 ceramic ornaments|6914 other ceramics
7001 glass waste|7002 glass balls, rods, tubes|7003 cast glass|7004 drawn glass|7005 float glass|7006 worked sheet glass|7007 safety glass|7008 insulating glass|7009 mirrors
7010 glass bottles, jars|7011 glass envelopes for lamps|7013 glass tableware|7014 signal glass|7015 clock and spectacle glass|7016 glass blocks|7017 laboratory glass|7018 glass beads|7019 glass fibre
7020 other articles of glass
7101 pearls|7102 diamonds|7103 other gemstones|7104 synthetic gemstones|7105 dust of gemstones|7106 silver|7107 metal clad with silver|7108 gold|7109 metal clad with gold
7110 platinum metals|7111 metal clad with platinum|7112 waste of precious metals|7113 jewellery|7114 goldsmiths' wares|7115 other articles of precious metal|7116 articles of pearls, gemstones
7117 imitation jewellery|7118 coin
7201 pig iron|7202 ferro-alloys|7203 sponge iron|7204 scrap iron and steel|7205 iron powder|7206 iron ingots|7207 semi-finished iron and steel|7208 hot-rolled flat steel, wide
7209 cold-rolled flat steel, wide|7210 coated flat steel, wide|7211 flat steel, narrow|7212 coated flat steel, narrow|7213 wire rod|7214 bars, hot-rolled|7215 other bars|7216 angles, sections
7217 wire of iron|7218 stainless steel, semi-finished|7219 flat stainless steel, wide|7220 flat stainless steel, narrow|7221 stainless wire rod|7222 stainless bars, sections|7223 stainless wire
7224 other alloy steel, semi-finished|7225 flat alloy steel, wide|7226 flat alloy steel, narrow|7227 alloy wire rod|7228 alloy bars, sections|7229 alloy wire
7301 sheet piling|7302 rails|7303 cast iron pipes|7304 seamless pipes|7305 wide welded pipes|7306 other pipes|7307 pipe fittings|7308 steel structures|7309 large tanks|7310 drums, cans
7311 gas cylinders|7312 stranded wire, cables|7313 barbed wire|7314 wire mesh, fencing|7315 chains|7316 anchors|7317 nails|7318 screws, bolts, nuts|7319 needles|7320 springs|7321 stoves, grills
7322 radiators|7323 kitchenware of steel|7324 sinks, baths of steel|7325 cast articles|7326 other articles of iron and steel
7401 copper mattes|7402 unrefined copper|7403 refined copper|7404 copper scrap|7405 copper master alloys|7406 copper powder|7407 copper bars|7408 copper wire|7409 copper plate|7410 copper foil
7411 copper tubes|7412 copper pipe fittings|7413 copper cables|7415 copper nails, screws|7418 copper kitchenware|7419 other articles of copper
7501 nickel mattes|7502 nickel, unwrought|7503 nickel scrap|7504 nickel powder|7505 nickel bars, wire|7506 nickel plate|7507 nickel tubes|7508 other articles of nickel
7601 aluminium, unwrought|7602 aluminium scrap|7603 aluminium powder|7604 aluminium bars, profiles|7605 aluminium wire|7606 aluminium plate|7607 aluminium foil|7608 aluminium tubes
7609 aluminium pipe fittings|7610 aluminium structures|7611 large aluminium tanks|7612 aluminium cans|7613 aluminium gas cylinders|7614 aluminium cables|7615 aluminium kitchenware
7616 other articles of aluminium
7801 lead, unwrought|7802 lead scrap|7804 lead plate, powder|7806 other articles of lead|7901 zinc, unwrought|7902 zinc scrap|7903 zinc dust|7904 zinc bars|7905 zinc plate
7907 other articles of zinc|8001 tin, unwrought|8002 tin scrap|8003 tin bars|8007 other articles of tin
8101 tungsten|8102 molybdenum|8103 tantalum|8104 magnesium|8105 cobalt|8106 bismuth|8108 titanium|8109 zirconium|8110 antimony|8111 manganese|8112 chromium, gallium, indium and others|8113 cermets
8201 hand tools for land and garden|8202 saws|8203 files, pliers|8204 spanners|8205 other hand tools|8206 sets of tools|8207 interchangeable tools, drills, dies|8208 knives for machines
8209 tips for tools|8210 kitchen appliances worked by hand|8211 knives|8212 razors|8213 scissors|8214 other cutlery, manicure sets|8215 spoons, forks
8301 locks, keys|8302 fittings, hinges|8303 safes|8304 filing cabinets|8305 staples, clips|8306 bells, ornaments of metal|8307 flexible tubing|8308 clasps, buckles|8309 stoppers, caps
8310 signs, plates|8311 welding wire
8401 nuclear reactors|8402 steam boilers|8403 heating boilers|8404 boiler accessories|8405 gas generators|8406 steam turbines|8407 petrol engines|8408 diesel engines|8409 parts of engines
8410 water turbines|8411 jet engines, gas turbines|8412 other engines and motors|8413 pumps for liquids|8414 air pumps, compressors, fans|8415 air conditioners|8416 furnace burners
8417 industrial furnaces|8418 refrigerators, freezers|8419 machines that heat or cool materials|8420 calenders|8421 centrifuges, filters|8422 dishwashers, packing machines|8423 scales
8424 sprayers, fire extinguishers|8425 hoists, winches, jacks|8426 cranes|8427 forklifts|8428 lifts, conveyors|8429 bulldozers, excavators|8430 other earth-moving and drilling machines
8431 parts of lifting and digging machines|8432 ploughs, seeders|8433 harvesters, mowers|8434 milking machines|8435 presses for wine and juice|8436 other farm machines|8437 milling of grain
8438 food machines|8439 paper-making machines|8440 bookbinding machines|8441 paper converting machines|8442 printing plates|8443 printers, copiers|8444 fibre extruding machines
8445 spinning machines|8446 looms|8447 knitting machines|8448 parts of textile machines|8449 felt and nonwoven machines|8450 washing machines|8451 dyeing, drying, ironing machines
8452 sewing machines|8453 leather and shoe machines|8454 casting machines|8455 rolling mills|8456 laser and spark machine tools|8457 machining centres|8458 lathes|8459 drilling and milling machines
8460 grinding machines|8461 planing, gear-cutting, sawing machines|8462 presses, bending machines|8463 other metal forming machines|8464 machines for stone, glass|8465 machines for wood, plastic
8466 parts of machine tools|8467 hand-held power tools|8468 soldering, gas welding machines|8469 typewriters|8470 calculators, cash registers|8471 computers|8472 other office machines
8473 parts of computers and office machines|8474 machines for sorting, crushing minerals|8475 machines for lamps, glass|8476 vending machines|8477 machines for plastics, rubber|8478 tobacco machines
8479 other machines with a use of their own|8480 moulds|8481 taps, valves|8482 ball bearings|8483 shafts, gears|8484 gaskets|8485 3D printers (until 2006 other parts of machines)|8486 machines for making semiconductors
8487 other parts of machines
8501 electric motors, generators|8502 generating sets|8503 parts of motors and generators|8504 transformers, power supplies|8505 magnets|8506 batteries, not rechargeable|8507 rechargeable batteries
8508 vacuum cleaners|8509 kitchen appliances|8510 shavers, clippers|8511 ignition and starting equipment|8512 lights and horns of vehicles|8513 torches|8514 electric furnaces|8515 electric welding
8516 heaters, irons, ovens, kettles|8517 telephones, network equipment|8518 microphones, loudspeakers, headphones|8519 sound recorders|8521 video recorders|8522 parts of recorders
8523 discs, flash memory, smart cards|8524 flat panel displays (until 2006 recorded discs and tapes)|8525 transmitters, cameras|8526 radar, radio navigation|8527 radios|8528 monitors, televisions|8529 parts of televisions, radios
8530 signals for rail and road|8531 alarms, indicator panels|8532 capacitors|8533 resistors|8534 printed circuits|8535 switchgear above 1,000 volts|8536 switches, plugs, connectors
8537 switchboards, control panels|8538 parts of switchgear|8539 lamps, LED lamps|8540 electron tubes|8541 diodes, transistors, solar cells|8542 integrated circuits|8543 other electrical machines
8544 wire, cable, optical fibre cable|8545 carbon electrodes|8546 insulators|8547 insulating fittings|8548 other electrical parts|8549 electrical waste
8601 electric locomotives|8602 other locomotives|8603 railcars|8604 railway service vehicles|8605 passenger coaches|8606 freight wagons|8607 parts of railway stock|8608 track fixtures, signals
8609 containers
8701 tractors|8702 buses|8703 cars|8704 trucks|8705 special vehicles|8706 chassis with engines|8707 bodies|8708 parts of motor vehicles|8709 works trucks|8710 tanks, armoured vehicles
8711 motorcycles|8712 bicycles|8713 wheelchairs|8714 parts of cycles|8715 baby carriages|8716 trailers
8801 balloons, gliders|8802 aeroplanes, helicopters, spacecraft|8803 parts of aircraft (until 2021)|8804 parachutes|8805 launching gear, flight simulators|8806 drones|8807 parts of aircraft
8901 passenger and cargo ships|8902 fishing vessels|8903 yachts|8904 tugs|8905 dredgers, platforms, docks|8906 other vessels, warships|8907 rafts, buoys|8908 ships for scrap
9001 optical fibres, lenses, polarisers|9002 mounted lenses|9003 spectacle frames|9004 spectacles, goggles|9005 binoculars, telescopes|9006 photographic cameras|9007 cinema cameras
9008 slide projectors|9010 photographic laboratory apparatus|9011 optical microscopes|9012 electron microscopes|9013 lasers, other optical devices|9014 compasses, navigation instruments
9015 surveying instruments|9016 fine balances|9017 drawing and measuring tools|9018 medical instruments|9019 massage, breathing and oxygen apparatus|9020 gas masks|9021 orthopaedic goods, implants
9022 X-ray apparatus|9023 models for teaching|9024 material testing machines|9025 thermometers, hydrometers|9026 instruments for flow, level, pressure|9027 instruments for analysis
9028 meters for gas, water, electricity|9029 counters, speedometers|9030 oscilloscopes, electrical measuring|9031 other measuring machines|9032 automatic controllers|9033 parts of instruments
9101 watches of precious metal|9102 other watches|9103 clocks with watch movements|9104 dashboard clocks|9105 other clocks|9106 time recorders|9107 time switches|9108 watch movements
9109 clock movements|9110 unassembled movements|9111 watch cases|9112 clock cases|9113 watch straps|9114 parts of clocks
9201 pianos|9202 string instruments|9205 wind instruments|9206 percussion|9207 electric instruments|9208 music boxes|9209 parts of instruments
9301 military weapons|9302 revolvers, pistols|9303 sporting guns|9304 air guns, other arms|9305 parts of arms|9306 bombs, ammunition|9307 swords
9401 seats|9402 medical furniture|9403 other furniture|9404 mattresses, bedding|9405 lamps, lighting|9406 prefabricated buildings
9503 toys, dolls, puzzles|9504 video games, table games|9505 festive goods|9506 sports goods|9507 fishing tackle|9508 fairground rides
9601 worked ivory, bone|9602 worked wax, gelatin capsules|9603 brooms, brushes|9604 sieves|9605 travel sets|9606 buttons|9607 zips|9608 pens|9609 pencils, chalks|9610 slates, boards
9611 date stamps|9612 ribbons, ink pads|9613 lighters|9614 smoking pipes|9615 combs, hairpins|9616 scent sprays|9617 vacuum flasks|9618 tailors' dummies|9619 nappies, sanitary towels|9620 tripods
9701 paintings, drawings|9702 original prints|9703 sculptures|9704 stamps for collectors|9705 collections|9706 antiques
`;

const names = new Map(
  HEADINGS.trim()
    .split(/[|\n]/)
    .map((entry): [string, string] => [entry.slice(0, 4), entry.slice(5)]),
);

/** The name of a heading of four digits; null for one that there is not. */
export const headingName = (heading: string): string | null => names.get(heading) ?? null;
