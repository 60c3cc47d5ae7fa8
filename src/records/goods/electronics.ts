/** Electrical goods, HS 85, and household appliances. */
export const electronics = `
electronics | electronic, electronic products, electronics products, electronic goods, electronic equipment, electronic device, electronics goods, electronic devices, electronics exports | ?85 | | note Some publishers count computers, HS 8471, and instruments in
electrical machinery | electrical machinery and equipment, electrical equipment, electrical goods, electric machinery, electrical and electronic equipment, electrical and electronic products, electrical and electronics, electrical products, electrical appliances and equipment, electrical machinery and parts, electronics and electrical equipment, electric and electronic equipment | ?85
consumer electronics | home electronics, audio-visual equipment | - | | broad No agreed list: televisions, phones, players and others by publisher
high-tech products | high-technology products, hi-tech products, high-tech goods, high-tech, high and new technology products, high-technology goods, advanced technology products, high-tech exports, new and high-tech products | - | | broad China, the US, Eurostat and the OECD each keep a list of their own, by technology and not by HS codes
information technology products | it products, ict products, ict goods, information and communication technology products, information technology goods, information and communications technology goods, tech products, ict exports, tech goods | - | | broad No agreed list: the WTO, UNCTAD and Korea each keep one of their own
electric motors | electric motor | ?8501 | item
motors and generators | electric motors and generators | 8501 | item
generators? | electric generator, generating set, power generator, diesel generator, generator set, power generating equipment | ?8501 8502 | item
wind turbines | wind turbine, wind-powered generating set, wind power equipment, wind generator | ?850231 | item | note Towers, blades and nacelles that travel apart are in HS 7308, 8412 and 8503
transformers | electrical transformer, power transformer, electric transformer | ~8504 | item
inverters | inverter^?, static converter, power converter | ~850440 | item
magnets | magnet^? | ?8505 | t | also rare-earth-magnets
batteries | battery^?, electric battery, cells and batteries, batteries and accumulators | ?8506 8507 | item
lithium-ion batteries | lithium-ion battery, lithium battery, li-ion battery, lithium-ion accumulator, lithium ion battery, lithium batteries, ev battery<, electric vehicle battery<, lithium-ion cell, power batteries< | 850760 | item
lead-acid batteries | lead-acid battery, lead acid battery, car battery<, lead-acid accumulator | 850710 850720 | item
primary batteries | primary cells and batteries, dry-cell battery, primary battery, primary cell | 8506 | item
accumulators | storage battery, electric accumulator, accumulator^?, rechargeable battery, secondary battery | 8507 | item
vacuum cleaners | vacuum cleaner, hoovers | 8508 | item
household appliances | home appliance, household appliance, domestic appliance, white goods, electrical appliance, household electrical appliance, electric appliances, large appliances, kitchen appliances, home appliances | - | item | broad No agreed list: each publisher groups refrigerators, washing machines, air conditioners and others its own way
food mixers | blender<, juicer<, food processor<, food grinders and mixers | 850940 | item
hair dryers | hair dryer, hairdryer | 851631 | item
electric shavers | electric shaver | 851010 | item
microwave ovens | microwave oven, microwave^? | 851650 | item
electric irons | electric iron | 851640 | item
rice cookers | rice cooker, electric rice cooker | ~851660 | item
coffee machines | coffee maker, coffee machine | ~851671 | item
electric heaters | electric heater, water heater, space heater | ~851610 851629 | item
car lights | vehicle lighting, car lamp | ~851220 | item
telephones | telephone^?, telephone set, phones, phone^? | ?851711 851713 851714 851718 | item | also mobile-phones, smartphones
mobile phones | mobile phone, cellphone, cell phone, mobile telephone, handset, cellular phone, mobile handset, phones for cellular networks | 851713 851714 | item | note China's 8517.14 holds walkie-talkies too
smartphones | smart phone, smartphone, iphones< | 851713 | item
telecommunications equipment | telecom equipment, telecommunication equipment, communications equipment, telecoms equipment, communication equipment, telecommunications apparatus, wireless communication devices, wireless communication device, wireless device, telecom devices, telecommunications devices, network equipment | ?8517 | 
base stations | base station | 851761 | item
routers? | network switch, modem, network router, routers and switches | ~851762 | item
mobile phone parts | phone part, telephone parts, parts of phones, mobile phone components, phone components, smartphone parts | ~851771 851779 | t
audio equipment | sound equipment, audio and video equipment, audio-video equipment and parts, audio and video equipment and parts, audio products | ?8518 8519 8521 8522 8527
headphones | headphone, earphone, headset | ~851830 | item
loudspeakers | loudspeaker, speakers? | 851821 851822 851829 | item
microphones | microphone^ | 851810 | item
memory cards | usb drive, flash drive, flash memory device | ~852351 | item
smart cards | smart card, sim card< | 852352 | item
display panels | lcd panel, flat panel display, display panel, flat-panel display modules, liquid crystal display, oled panel, lcd display, flat display modules, flat-panel displays, displays?, flat panel display modules, lcds, oleds, lcd flat panel display modules | ?8524 | item
cameras? | camera^?, digital camera, video camera, surveillance camera, television camera | ?8525 9006 | item
radars | radar, radar apparatus, radar equipment | 852610 | item
navigation equipment | navigation device, gps receiver, radio navigational aid apparatus, navigation system | ?852691 9014 | item
radios? | radio receiver, radio set, radio-broadcast receiver | 8527 | item
televisions | television set, tv set, colour television<, tvs, tv receiver, television receiver, tv^?, television^?, colour tv< | 852872 852873 | item
monitors? | computer monitor, display monitor, computer display | ~852852 852859 852842 852849 | item
projectors | projector^?, video projector | ~852862 852869 | item
set-top boxes | set-top box | ~852871 | item
capacitors | capacitor | 8532 | t
resistors | resistor | 8533 | t
printed circuits | printed circuit board, circuit board, PCB | 8534 | item
switches? | circuit breaker, electrical switch, switchgear | ?8535 8536 8537 | t
light bulbs | light bulb, electric lamp, led bulb, led lamp | ~8539 | item
diodes | diode | ~854110 | item
leds | light-emitting diode, light emitting diode, led^? | ~854141 | item
transistors | transistor | 854121 854129 | item
solar cells | solar panel, solar module, photovoltaic cell, photovoltaic panel, photovoltaic module, photovoltaic product, solar cell, solar product, pv module, solar battery, pv panel, photovoltaics, solar photovoltaic panels, solar photovoltaic cells, solar photovoltaic products, photovoltaic solar cells, solar photovoltaic modules, solar cells and modules | ?854142 854143 | item
semiconductors | semiconductor, semi-conductor, chips, semiconductor chip, microchip, computer chip, semiconductor devices, semiconductor product, semiconductor device, chip^?, electronic chip, ai chip, advanced chips | ?8541 8542 | item | also integrated-circuits
integrated circuits | integrated circuit, electronic integrated circuit | 8542 | item
memory chips | memory chip, memory semiconductor, DRAM, dram chip, nand flash, memory integrated circuits, memories? | ~854232 | item
processors | microprocessor, logic chip, processors and controllers, graphics processor, gpus, central processing units | ~854231 | item
electronic components | electronic component, electronic part, electronic parts and components, electronics components, electrical parts, semiconductors and electronic components | ?8532 8533 8534 8540 8541 8542 | 
wires and cables | insulated wire, electric cable, insulated cable, electrical wire and cable, power cable, wire and cable, electric wire, insulated wire and cable, cable^?, insulated wire cable | ?8544 | t
optical fibre cables | optical fibre, optical cable, fibre-optic cable, fibre optic cable, optic fibre | ?854470 900110 | t
electronic waste | e-waste, electronic scrap, electrical and electronic waste | 8549 | t
electrical insulators | electrical insulator, insulators? | 8546 | t
`;
