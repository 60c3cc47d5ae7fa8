/** Plastics, rubber, leather, wood, paper, stone, ceramics, glass: HS 25, 39-49, 68-70. */
export const materials = `
plastics | plastic^?, plastics and articles, plastics and articles thereof, plastic and plastic products, plastics and plastic products | ?39 | t
plastic products | plastic product, articles of plastics, plastic articles, plastic goods | ?3916 3917 3918 3919 3920 3921 3922 3923 3924 3925 3926 | t
plastic resins | plastics in primary forms, primary plastics, plastic raw materials, plastic resin, synthetic resins, synthetic resin, primary-form plastics, primary shaped plastics | ?3901 3902 3903 3904 3905 3906 3907 3908 3909 3910 3911 3912 3913 3914 | t
polyethylene | polythene, ldpe, lldpe, linear low-density polyethylene | ?390110 390120 390140 | t
hdpe | high-density polyethylene | ~390120 | t
polypropylene | | ?390210 390230 | t
polystyrene | | ?390311 390319 | t
abs resin | acrylonitrile-butadiene-styrene | ~390330 | t
pvc | polyvinyl chloride, vinyl chloride polymer | ?390410 390421 390422 | t
pet resin | polyethylene terephthalate, pet chips, bottle-grade pet< | 390761 390769 | t
polycarbonate | polycarbonates | 390740 | t
epoxy resin | epoxy resins, epoxide resin | 390730 | t
nylon | polyamide | ?3908 | t
silicones | silicone | 3910 | t
plastic film | plastic films, plastic sheet, plastic sheeting, polyethylene film, vinyl sheeting, plastic sheets and film | ?3919 3920 3921 | t
plastic bags | plastic bag, plastic sack | 392321 392329 | t
plastic bottles | plastic bottle | ~392330 | t
plastic pipes | plastic pipe, plastic tube | ~3917 | t
plastic waste | waste plastics, plastic scrap, scrap plastic, waste plastic | 3915 | t
plastic tableware | plastic kitchenware, plastic household articles | ~3924 | t
rubber | rubber and articles, rubber and rubber products, rubber and articles thereof | ?40 | t
natural rubber | raw rubber, natural rubbers | 4001 | t
synthetic rubber | synthetic rubbers, synthetic and reclaimed rubber | 4002 | t
natural and synthetic rubber | natural and synthetic rubber including latex, rubber including latex, natural or synthetic rubber | ?4001 4002 | t
rubber latex | natural rubber latex, latex? | ~400110 | t
smoked sheets of natural rubber | smoked sheet of natural rubber, ribbed smoked sheet, smoked rubber sheet, natural rubber in smoked sheets | 400121 | t
technically specified natural rubber | tsnr, block rubber, standard rubber | 400122 | t
rubber products | rubber goods, articles of rubber | ?4005 4006 4007 4008 4009 4010 4011 4012 4013 4014 4015 4016 4017 | t
tyres | tyre, pneumatic tyre, rubber tyre, new tyre, automobile tyre, new pneumatic tyres of rubber | 4011 | item
car tyres | passenger car tyre, car tyre | 401110 | item
truck tyres | truck tyre, bus tyre, truck and bus tyre | 401120 | item
used tyres | used tyre, retreaded tyre, waste tyres | ~4012 | item
inner tubes | inner tube | 4013 | item
conveyor belts | conveyor belt, transmission belt | ~4010 | t
condoms | condom | 401410 | item
hides and skins | raw hide, hides, animal hide, rawhide, raw hides and skins, skins? | ?4101 4102 4103 | t
leather | leathers, tanned leather, finished leather | ?41 | t
leather goods | leather product, leather articles, articles of leather, leather and leather products, leather and products | ?42 | t
bags and cases | luggage, bags?, suitcase, bags and similar containers, suitcases and bags, luggage and bags, bags and suitcases, cases and bags, travel goods, bags luggage | ?4202 | item
handbags | handbag, hand bag, purses? | ~420221 420222 420229 | item
fur skins | furskin, fur pelts, mink skins, raw furskins | ?4301 4302 | t
furs? | fur clothing, fur products, fur^? | ?43 | t
wood | wood and articles, wood products, wood product, wood and articles of wood, wood and wood products, timber products, wood and cork | ?44 | t
timber | timbers | ?4403 4407 | m3
logs? | wood log, roundwood, timber logs, round wood, raw wood, wood in the rough | 4403 | m3
lumber | sawn timber, sawnwood, sawn wood, softwood lumber, hardwood lumber, sawn lumber | ?4407 | m3
wood chips | wood chip, woodchip | ~440121 440122 | t
plywood | veneered panel, plywood and veneered panels | ?4412 | m3
veneer | wood veneer, veneer sheet | ~4408 | m3
fibreboard | fibreboards, hardboard< | 4411 | m3
mdf | medium-density fibreboard, medium density fibreboard | 441112 441113 441114 | m3
particle board | chipboard, particleboard | ~4410 | m3
oriented strand board | OSB | 441012 | m3
bamboo? | bamboo products, bamboo and rattan products | ?1401 4601 4602 | t
pallets? | wooden pallet, wooden crate | ~4415 | item
pulp? | paper pulp, wood pulp, woodpulp, cellulose pulp, chemical wood pulp | ?4701 4702 4703 4704 4705 | t
dissolving pulp | | 4702 | t
pulp and paper | paper and pulp | ?47 48 | t
paper? | paper and paperboard, paper and board, paper products, paper and paper products, articles of paper, paperboard, paper and articles of paper | ?48 | t
newsprint | newsprint paper | 4801 | t
kraft paper | kraftliner | ~4804 | t
cardboard | corrugated paper, corrugated cardboard, carton board | ?4804 4805 4808 4819 | t
waste paper | recovered paper, paper waste, scrap paper, recycled paper | 4707 | t
toilet paper | | 481810 | t
tissue paper | paper tissue, paper handkerchief, paper towels, sanitary paper | ?4803 4818 | t
paper bags | paper bag, paper sack | 481930 481940 | t
books? | printed book, books and newspapers, printed matter, printed books, printed products | ?49 | t
banknotes? | banknote paper | ~4907 | kg
salt and stone | salt sulphur earths and stone, stone and earths, stone plaster and cement | 25 | t
cement | portland cement<, hydraulic cement | 2523 | t
clinker | cement clinker | 252310 | t
sand? | natural sand, natural sands, river sand, sea sand, silica sand, quartz sand | ~2505 | t
gravel | crushed stone, pebbles and gravel, aggregates? | ~2517 | t
building stone | stone materials, stone products, dimension stone, natural stone | ?2515 2516 6802 | t
granite | granite blocks | ~2516 6802 | t
marble? | marble blocks | ~2515 6802 | t
gypsum | | ~2520 | t
limestone | | ~2521 | t
quicklime | slaked lime, burnt lime | 2522 | t
clay? | clays, kaolin, bentonite | ?2507 2508 | t
magnesite | magnesia, dead-burned magnesia | ~2519 | t
talc | steatite | ~2526 | t
fluorspar | fluorite | 252921 252922 | t
barite | barytes, baryte | ~2511 | t
asbestos | | 2524 | t
mica? | | 2525 | t
quartz? | | ~2506 | t
bricks? | building bricks, ceramic brick | ~6904 | item
refractories | refractory brick, refractory product, refractory materials | ?6902 6903 | t
ceramics | ceramic product, ceramic, ceramic ware, ceramics and ceramic products | ?69 | t
ceramic tiles | ceramic tile, tiles?, floor tiles, wall tiles, porcelain tiles | ?6907 | m2
sanitary ware | bathroom fixtures, ceramic sanitary ware, toilets? | ~6910 | item
porcelain | tableware, porcelain tableware, chinaware, ceramic tableware, crockery | ?6911 6912 | t
glass? | glass and glassware, glass products, glass and glass products, articles of glass | ?70 | t
flat glass | float glass, plate glass, sheet glass | ?7003 7004 7005 | m2
safety glass | tempered glass, toughened glass | 7007 | m2
glass bottles | glass bottle, glass container, glass vial, glass ampoule, glass jar | ~7010 | item
glassware | drinking glasses, glass tableware | ?7013 | t
fibreglass | glass fibre, fibre glass | 7019 | t
mirrors? | glass mirror | ?7009 | item
building materials | construction material, building material, construction goods, construction products | - | t | broad No agreed list: cement, steel, glass, wood and fittings by publisher
`;
