/** Machines and engines, HS 84. */
export const machinery = `
machinery | machinery and mechanical appliances, machines, machinery and parts, industrial machinery, mechanical machinery, mechanical appliances, machinery and mechanical appliances and parts, nuclear reactors boilers and machinery | ?84 | item
machinery and equipment | machinery and transport equipment, machines and equipment, plant and machinery, plant and equipment, equipment and machinery, machinery equipment and transport vehicles | ?84 85 86 87 88 89 90
industrial equipment | factory equipment, production equipment, manufacturing equipment | - | | broad No agreed list
mechanical and electrical products | electromechanical products, machinery and electronics, mechanical and electrical goods, machinery and electronic products, electrical and mechanical products, machinery and electrical products, machinery and electrical equipment, machinery and electrical goods, electro-mechanical products | ?84 85 86 87 88 89 90 | | note China's own list of more than 80 chapters and headings, not published as HS codes
general machinery | general-purpose machinery, general purpose machinery, general industrial machinery | - | | broad No agreed list: each publisher groups headings of HS 84 its own way
boilers? | steam boiler | ?8402 8403 | item
steam turbines | steam turbine | ~8406 | item
gas turbines | gas turbine | ~841181 841182 | item
turbines? | turbine^? | ?8406 8410 8411 | item
hydraulic turbines | water turbine, hydro turbine | ~8410 | item
jet engines | turbojet, turbofan, aircraft engine, aero engine, jet engine | ~8407 8411 | item
engines? | engine^?, internal combustion engine, motor engine, vehicle engine | ?8407 8408 | item
diesel engines | diesel engine | 8408 | item
engine parts | engine part, parts of engines | 8409 | t
pumps? | liquid pump, water pump, pumps for liquids | ?8413 | item
compressors | air compressor, compressor^?, air pumps and compressors | ~8414 | item
fans? | electric fan, ventilation fan | ?841451 841459 | item
air conditioners | air conditioner, air-conditioner, air conditioning machine, air-conditioning equipment | 8415 | item
furnaces? | industrial furnace | ?8417 8514 | item
refrigerators | refrigerator, fridge, refrigerators and freezers, freezer | ?8418 | item
heat pumps | heat pump | ~841861 | item
dishwashers | dishwasher, dish washing machine, dish-washing machine | 842211 842219 | item
packaging machinery | packing machinery, packaging machine, filling machine, bottling machine | ~842230 842240 | item
centrifuges | centrifuge^? | ?842119 842112 842111 | item
filters? | water filter, water purifier, air purifier, filtering machinery | ?842121 842139 | item
scales? | weighing machine, weighing machinery | ~8423 | item
fire extinguishers | fire extinguisher | 842410 | item
sprayers? | agricultural sprayers | ~842441 842449 | item
cranes? | tower crane, port crane, gantry crane, ship-to-shore crane, ship to shore crane | ?8426 | item
forklifts | forklift, fork-lift truck, forklift truck, fork lift | 8427 | item
lifts and escalators | elevator^?, lift^?, escalator, lifts and skip hoists, passenger lift | ?842810 842840 | item
industrial robots | industrial robot | ?842870 847950 | item
robots? | robot^? | ?842870 847950 | item
construction machinery | construction equipment, construction machine, engineering machinery, earth-moving machinery, earthmoving equipment | ?8426 8427 8429 8430 | item
excavators | excavator, digger | ~842952 842959 | item
bulldozers | bulldozer | 842911 842919 | item
loaders? | front-end loader, wheel loader | 842951 | item
road rollers | road roller | ~842940 | item
drilling machinery | drilling rig, drilling equipment, boring machinery, oil drilling equipment | ~843041 843049 | item
mining machinery | mining equipment, mining machine | ?8430 8474 | item
agricultural machinery | farm machinery, agricultural machine, farm equipment, farming machinery, agricultural equipment | ?8432 8433 8434 8436 8701 | item
harvesters? | combine harvester, harvesting machinery, combines? | ?843351 843359 | item
milking machines | milking machine, dairy machinery | ~8434 | item
food machinery | food processing machinery, food-processing machinery, food processing equipment | ?8437 8438 | item
paper machinery | paper-making machinery, papermaking machine | ?8439 8441 | item
printing machinery | printing machine, printing press | ?8443 | item
printers? | printer^?, laser printer, printers and copiers, multifunction printer | ~844331 844332 844339 | item
3d printers | 3d printer, additive manufacturing machine | 8485 | item
textile machinery | textile machine, spinning machine, weaving machine, loom^?, knitting machine, textile machineries | ?8444 8445 8446 8447 8448 8449 8451 | item
sewing machines | sewing machine | 8452 | item
washing machines | washing machine, laundry machine | 8450 | item
machine tools | machine tool, metalworking machine, lathes and milling machines, cnc machine, metal-working machine tools | ?8456 8457 8458 8459 8460 8461 8462 8463 | item
lathes | lathe | 8458 | item
machining centres | machining centre, machining center | 845710 | item
power tools | power tool, electric drill<, electric hand tool | 8467 | item
welding machines | welding equipment, welding machine | ?8468 8515 | item
calculators | calculator^?, pocket calculator | ~847010 847021 847029 | item
computers | computer, personal computers, pcs?, automatic data processing machine, automatic data-processing machine, computer equipment, adp machines | ?8471 | item | note HS 8471 holds drives, keyboards and other units too
computers and parts | automatic data processing equipment and parts, computers and components, computer and components, computers and peripherals, computer parts and accessories, automatic data processing equipment and components, computer and its components, data processing equipment and parts, automatic data processing machines and parts | ?8471 847330 | item
laptops | laptop, notebook computer, portable computer, notebooks?, laptops and tablets, tablet computer, tablet pc, notebook pc | ~847130 | item
desktop computers | desktop computer, desktop pc | ~847141 | item
servers? | computer server, data server, ai server, server computer | ?847149 847150 | item
storage devices | hard disk drive, hard drive, hard disk, data storage unit, disk drives, solid-state drive, solid state drive, ssds | ?847170 852351 | item
computer parts | computer part, parts of computers, computer accessories | 847330 | t
atms? | banknote dispenser, cash machine, cash dispenser | ~847290 | item
vending machines | vending machine | ~8476 | item
crushing machinery | stone crusher, sorting and crushing machinery, crushers? | ~8474 | item
plastics machinery | injection-moulding machines<, plastic processing machinery | 8477 | item
moulds? | injection mould, moulding boxes and moulds | 8480 | item
valves? | tap^?<, valves and taps, taps and valves, taps cocks and valves | 8481 | t
bearings? | ball bearing<, roller bearing< | 8482 | item
gears? | gearbox^?, transmission shaft, gears and gearing | ?8483 | item
semiconductor equipment | semiconductor manufacturing equipment, chipmaking equipment, chip-making equipment, semiconductor machinery, chip-making machinery, semiconductor production equipment, semiconductor making equipment, chip manufacturing equipment, chipmaking machines, chip-making tools, chipmaking tools, chip equipment, semiconductor manufacturing machinery | ?8486 | item | note HS 8486 holds machines for flat panel displays too
lithography machines | lithography machine, lithography equipment, lithography system, lithography tool | ~848620 | item
`;
