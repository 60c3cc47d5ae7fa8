/** What moves on rails, roads, water and in the air, HS 86-89, and arms, HS 93. */
export const vehicles = `
transport equipment | transportation equipment, transport equipments, transport vehicles and equipment, means of transport, transport goods, vehicles aircraft and vessels, transportation means and equipment | ?86 87 88 89
vehicles and parts | vehicles other than railway, vehicles and accessories, motor vehicles and parts, vehicles and auto parts, motor vehicles and components, cars and car parts, cars and parts, autos and auto parts, autos and parts, automobiles and auto parts, automobiles and parts, vehicles other than railway or tramway, automotive vehicles parts and engines, vehicles and vehicle parts, vehicles and components, automobiles and automobile parts, vehicles parts and engines | ?87
automotive products | automotive goods, auto industry products, automotive | ?87
automobiles | automobile, autos, auto^?, motor vehicle, vehicles?, automobiles and chassis, road vehicle, motor vehicles and chassis, complete vehicles, automobile including chassis | ?8702 8703 8704 | item | also cars, passenger-cars
passenger cars | passenger car, passenger vehicle, motor car, motorcar | 8703 | item
cars | car, sedan, suvs | ?8703 | item | also passenger-cars | note Carmakers' counts and customs' differ; HS 8703 is passenger cars
used cars | used car, second-hand car, used passenger car, used vehicle, used passenger vehicle, secondhand car, second-hand vehicle, used automobiles | ~8703 | item | note HS 8703 does not tell used cars from new
new cars | new car, new passenger car, new passenger vehicle | ~8703 | item | note HS 8703 does not tell new cars from used
electric cars | electric car, battery electric car, pure electric vehicle, battery electric vehicle, bevs, battery-electric vehicles, pure electric passenger vehicles, all-electric cars, electric passenger vehicle, electric passenger cars | 870380 | item
electric vehicles | electric vehicle, evs, new energy vehicle, new-energy vehicle, nevs, eco-friendly vehicle, eco-friendly car, green vehicles, electrified vehicles | ?870340 870350 870360 870370 870380 | item | note Publishers differ on hybrids, buses and trucks
hybrid cars | hybrid car, hybrid vehicle, hybrid electric vehicle, hybrids? | ?870340 870350 870360 870370 | item
plug-in hybrids | plug-in hybrid, plug-in hybrid vehicle, phevs, plug-in hybrid electric vehicle | 870360 870370 | item
golf carts | golf cart, golf car, snowmobile< | ~870310 | item
trucks | truck^, lorry, trucks and lorries, goods vehicle, commercial vehicle, heavy truck, heavy-duty truck, pickup truck, pick-up truck, light truck, cargo trucks | ?8704 | item
dump trucks | dump truck, dumper truck, dumpers? | ?8704 | item
buses | bus, buses and coaches, passenger bus, motor coach | 8702 | item
tractors | tractor^, farm tractor, agricultural tractor | ?8701 | item
road tractors | tractor unit, truck tractor, semi-trailer tractor | 870121 870122 870123 870124 870129 | item
special vehicles | special-purpose vehicle, special purpose vehicle, fire truck, fire engines, concrete mixer truck | ~8705 | item
ambulances | ambulance^? | ~8703 | item | note HS 8703 holds all cars
vehicle bodies | car body, vehicle chassis, chassis? | ?8706 8707 | item
car parts | auto part, automobile part, vehicle part, car part, automotive part, motor vehicle part, auto component, automotive component, auto parts and accessories, vehicle components, auto parts, spare parts for vehicles, parts of motor vehicles | ?8708 | t | note HS 8708 leaves out engines, tyres, seats and wiring
tanks? | armoured vehicle, armoured fighting vehicle, battle tanks | ~8710 | item
motorcycles | motorcycle, motorbike, mopeds<, motorcycles and mopeds, motor scooter<, scooters?<, two-wheelers | 8711 | item
electric bicycles | e-bike, electric bike, electric bicycle, electric scooter, electric motorcycle | ~871160 | item
bicycles | bicycle, bikes?, pedal cycles | ~8712 | item
wheelchairs | wheelchair^ | 8713 | item
bicycle parts | bicycle part | ~871491 871492 871493 871494 871495 871496 871499 | t
pushchairs | baby carriage, stroller, prams | ~8715 | item
trailers? | trailer^?, semi-trailer | ~8716 | item
railway equipment | rail equipment, railway vehicle, rolling stock, railway vehicles and equipment, trains?, railway locomotives, railway rolling stock, rail vehicle, railway or tramway locomotives | ?86 | item
locomotives | locomotive^ | 8601 8602 | item
railway wagons | railway wagon, rail wagon, freight wagon, railcars, goods wagon, freight railcar | ?8605 8606 | item
containers? | shipping container, freight container, cargo container | 8609 | item
aircraft | airplane, aeroplane, planes?, plane^?, jets?, airliner, passenger jet, passenger aircraft, commercial aircraft, civil aircraft, civilian aircraft, passenger planes, aircraft and helicopters | ?8802 | item
aircraft and parts | aircraft and aircraft parts, aircraft spacecraft and parts, aircraft and spacecraft, aircraft and components, aircraft including engines and parts, aerospace products, aircrafts and parts, aerospace equipment, aerospace goods, aeronautical products, civilian aircraft engines and parts | ?88
helicopters | helicopter^ | 880211 880212 | item
satellites? | satellite^?, spacecraft | ~880260 | item
aircraft parts | aircraft part, aircraft component, parts of aircraft, aviation parts | ~8807 | t
drones | drone^, unmanned aircraft, uavs, unmanned aerial vehicle, unmanned aerial vehicles | 8806 | item
parachutes | parachute | 8804 | t
flight simulators | flight simulator, ground flying trainers | ~880521 880529 | item
ships? | ship^?, vessel^?, ships and boats, ships boats and floating structures, seagoing ships, ships and vessels, vessels?, boats? | ?8901 8902 8903 8904 8905 8906 | item
cargo ships | cargo ship, container ship, bulk carrier, merchant ship, freighters, cargo vessel | ?890190 | item
tankers? | oil tanker<, tanker ship, tanker vessel, lng carriers< | 890120 | item
cruise ships | cruise ship, passenger ships, ferries? | ?890110 | item
fishing vessels | fishing vessel, fishing boat, trawler, fishing ships | ~8902 | item
yachts | yacht^, pleasure boat, sailboats<, motorboat<, yachts and pleasure boats | 8903 | item
tugs? | tugboat | 8904 | item
dredgers | dredger | 890510 | item
drilling platforms | drilling platform, oil platform, oil rig, production platform, floating production platform, offshore platforms | 890520 | item
warships | warship, naval vessel, submarines?< | 890610 | item
ships for scrap | vessels for breaking up, ships for breaking, scrap ships, vessels for demolition | 8908 | t
marine equipment | ship parts, ship part, marine engine | - | | broad No agreed list: engines, propellers and others lie in different headings
arms | weapon^?, arms and ammunition, weapons and ammunition, weaponry, military weapon, arms and military equipment, weapons, arms and weapons, armaments | ?93 | 
military equipment | military goods, military hardware, defence equipment, defence goods, arms and defence equipment, military items, military supplies, defence products, weapon systems, defence articles, weapons systems | - | | broad No agreed list: much of it lies outside HS 93 or in lines that customs hide
ammunition | munitions, ammunitions, bullet<, cartridges?, artillery shells<, artillery ammunition | ?9306 | t
missiles? | missile^?, bombs?, grenades, bombs and missiles, torpedoes | ?930690 | t
firearms | gun^?, handguns and rifles, small arms, rifles, rifle, small arms and light weapons, shotgun, shotguns and rifles | ?9301 9302 9303 | item
pistols | pistol^, revolver<, handgun | 9302 | item
artillery? | artillery weapon, howitzer< | 930110 | item
dual-use goods | dual-use item, dual-use product, dual-use items, dual use goods, dual-use products, dual use items, common high-priority items, common high priority items, high-priority items, battlefield goods | - | | broad No list by HS codes alone: export controls name technical features
`;
