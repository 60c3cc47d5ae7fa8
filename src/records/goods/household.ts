/** Instruments, clocks, furniture, toys, and other made things: HS 90-97 but medical devices. */
export const household = `
optical instruments | optical instrument, optical equipment, optical goods, optical and photographic instruments, optical devices, optical apparatus, optical products | ?9001 9002 9005 9011 9012 9013
instruments and apparatus | precision instrument, precision instruments, scientific instrument, optical and medical instruments, optical photographic and medical instruments, measuring instrument, professional instruments, scientific and technical instruments, optical medical and precision instruments, scientific equipment, precision equipment, optical and medical devices, optical and medical equipment, instruments and meters, instruments and appliances, medical and optical instruments | ?90
contact lenses | contact lens | 900130 | item
lenses? | optical lens, camera lens, lens^? | ?9001 9002 | item
glasses? | spectacles, eyeglasses, eyewear, spectacles and goggles, sunglasses< | 9004 | item
spectacle frames | spectacle frame, eyeglass frame | ~9003 | item
binoculars | binocular, telescopes? | ?9005 | item
microscopes | microscope^ | ?9011 9012 | item
lasers | laser^?, laser equipment | ?901320 | item
rangefinders | rangefinder | 901510 | item
surveying instruments | surveying equipment, surveying instrument | ~9015 | item
spectrometers | spectrometer, spectrophotometer | ~902730 | item
chromatographs | chromatograph | ~902720 | item
oscilloscopes | oscilloscope | 903020 | item
multimeters | multimeter | 903031 903032 | item
electricity meters | electricity meter, smart meter | 902830 | item
thermostats | thermostat | 903210 | item
watches? | wristwatch<, wrist-watch<, swiss watch< | 9101 9102 | item
clocks? | clock^?, wall clocks, alarm clock | ?9105 | item
clocks and watches | watches and clocks, clocks and watches and parts | 91 | item
musical instruments | musical instrument | ~92 | item
pianos | piano^ | ?9201 | item
guitars | guitar^ | ~9202 | item
furniture | furniture and bedding, furniture and parts, furniture bedding and lamps, furniture and its parts, furnishings | ?9401 9402 9403 | item | also seats-and-chairs
wooden furniture | wood furniture | ?940330 940340 940350 940360 | item
seats and chairs | chair^?<, seats?, sofas<, car seats<, chairs and seats | 9401 | item
mattresses | mattress, mattresses and pillows | ~9404 | item
quilts | quilt, pillow, duvets, quilts and pillows | ~9404 | item
lamps and lighting | lighting fixture, lighting equipment, lighting product, light fitting, lighting products, lamps?, lamps and light fittings, lighting fixtures and parts, lamps and lighting fittings, lamps and lighting equipment, luminaires, chandelier, lights? | ?9405 | item
prefabricated buildings | prefabricated building, prefab house, prefabricated house, mobile homes | 9406 | item
toys? | toy^?, toys and games, children's toys, dolls?, toys games and sports goods, puzzles? | ?9503 | item
toys and sports goods | toys games and sports equipment, toys games and sports requisites, toys and sports equipment | 95 | item
video game consoles | game console, video game console, video games console, gaming console | 950450 | item
games? | board game, playing cards, card games | ?9504 | item
christmas decorations | christmas decoration, christmas ornament, festive articles, christmas goods, christmas articles | ~950510 | item
sports equipment | sporting goods, sports goods, sport goods, exercise equipment, fitness equipment, gym equipment, sports good, sporting equipment, sports requisites | ?9506 | item
skis | ski equipment, snow-skis | ~950611 950612 950619 | item
balls? | football balls, inflatable ball, soccer balls | ~950661 950662 950669 | item
fishing rods | fishing rod, fishing tackle | ~9507 | item
brooms | broom, brushes and brooms, brushes? | ~9603 | item
toothbrushes | toothbrush | ~960321 | item
buttons? | press-fasteners and buttons | ~9606 | t
zips | zip fastener, zipper, slide fastener | 9607 | t
pens? | ball-point pen, ballpoint pen, pens and pencils, fountain pen | ~9608 | item
pencils | pencil, crayon, pencils and crayons | ~9609 | item
stationery | office supplies, school supplies, stationery items | - | item | broad No agreed list: paper, pens and office goods lie in different chapters
lighters? | cigarette lighter, pocket lighter | ~9613 | item
combs? | comb and hairpins, hairpins | ~9615 | item
vacuum flasks | vacuum flask, thermos flask | 9617 | item
nappies | nappy, diaper, diapers, sanitary towel, tampon, sanitary pad, sanitary napkin, menstrual products, baby diapers, nappies and sanitary towels | ~9619 | t
art and antiques | works of art, artworks, works of art and antiques, art works, antiques, paintings?, works of art collectors' pieces and antiques, sculptures?, art works and antiques | ?97 | item
postage stamps | stamps? | ~4907 9704 | kg
`;
