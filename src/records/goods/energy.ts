/** Fuels and electricity, HS 27, and what nuclear power needs. */
export const energy = `
crude oil | crude petroleum, crude petroleum oil, crude oils, petroleum crude, seaborne crude<, crude cargo, crude shipment, crude import, crude export, crude^? | 2709 | t@1
oil? | oil and gas | ?2709 2710 | t | also crude-oil, refined-petroleum-products | note Crude oil alone is HS 2709, oil products are HS 2710
petroleum | mineral oil, petroleum oil, petroleum oils | ?2709 2710 | t | also crude-oil, refined-petroleum-products
petroleum and petroleum products | petroleum and products, oil and oil products, crude oil and petroleum products, crude and petroleum products, petroleum crude and products, crude and products | ?2709 2710 | t
refined petroleum products | refined oil products, refined oil, oil products, petroleum products, refined petroleum, refined products, refined fuel, refined oils, oil product, processed oil | ?2710 | t | note HS 2710 holds lubricants and waste oils too
gasoline | petrol, motor gasoline, motor spirit | ~271012 | t | cn2022- 27101210 | note HS 2710.12 holds all light oils
naphtha | | ~271012 | t | cn2022- 27101220 | note HS 2710.12 holds all light oils
diesel | diesel fuel, diesel oil, gasoil, gas oil, diesel oils | ~271019 | t | cn2022- 27101923 | note HS 2710.19 holds all medium and heavy oils
jet fuel | aviation fuel, aviation kerosene, jet kerosene, aviation turbine fuel, kerosene-type jet fuel | ~271019 | t | cn2022- 27101911 | note HS 2710.19 holds all medium and heavy oils
kerosene | paraffin oil, lamp kerosene | ?271019 | t
fuel oil | fuel oils, heavy fuel oil, bunker fuel, marine fuel, high-sulphur fuel oil, residual fuel oil, mazut | ?271019 | t | note HS 2710.19 holds all medium and heavy oils
lubricants | lubricating oil, lubricant, lube oil, base oil, lubricating oils | ?271019 3403 | t
waste oil | waste oils, used oil | 271091 271099 | t
coal | | ?2701 | t@1 | also coal-and-lignite | note China's monthly figure for coal takes in lignite, HS 2702
coal and lignite | | 2701 2702 | t@1
coking coal | metallurgical coal, met coal | ~270112 | t@1 | cn2022- 27011210 | note HS 2701.12 is all bituminous coal
thermal coal | steam coal, power-station coal | ?270112 270119 | t@1
anthracite | anthracite coal | 270111 | t@1
bituminous coal | | 270112 | t@1
lignite | brown coal | 2702 | t@1
peat? | | 2703 | t
coke? | coke and semi-coke, coking coke, metallurgical coke, met coke | 2704 | t@1
coal tar | | 2706 | t
mineral fuels | mineral fuel, fuels and oils, mineral fuels and lubricants, mineral fuels and oils, mineral products and fuels, fuels and mining products | ?27 | t
fuel? | | ?27 | t
energy products | energy goods, energy commodities, energy exports, energy imports, energy deficit, energy surplus, energy trade, fuel and energy products, energy resources, energy carriers | ?27 | t
natural gas | natural gases, gas imports, gas exports, gas supplies, gas shipments, gas deliveries, gas purchases | 271111 271121 | t
liquefied gas | | ?271111 271112 271113 271119 | t | also lng, lpg
lng | liquefied natural gas, liquified natural gas | 271111 | t
pipeline gas | piped gas, pipeline natural gas | 271121 | t
lpg | liquefied petroleum gas, liquified petroleum gas, cooking gas | ?271112 271113 271119 | t
propane | | ~271112 | t
butane | | ~271113 | t
petroleum gases | petroleum gas, hydrocarbon gas | 2711 | t
paraffin wax | petroleum wax | ~2712 | t
petroleum coke | petcoke, pet coke | 271311 271312 | t
bitumen | asphalt, petroleum bitumen | ?271320 2714 2715 | t
electricity | electrical energy, electric energy, electric power? | 2716 | kWh
uranium | natural uranium, yellowcake, uranium concentrate, uranium products | ?284410 284420 261210 | kg
enriched uranium | | ~284420 | kg
heavy water | deuterium oxide | 284510 | kg
nuclear reactors | nuclear reactor, nuclear fuel element<, nuclear fuel rods< | 8401 | item
wood pellets | wood pellet | 440131 | t
firewood | fuel wood, fuelwood | ~4401 | t
charcoal | wood charcoal | 4402 | t
renewable energy equipment | green energy equipment, clean energy equipment, clean energy products, green products | - | | broad No agreed list: solar cells, wind turbines, batteries and others by publisher
`;
