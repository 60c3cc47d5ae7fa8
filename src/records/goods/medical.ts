/** Medicines and medical supplies, HS 30, 38.22, 90.18-90.25 and what COVID-19 made news. */
export const medical = `
face masks | mask^?, masks, facemask, facial mask, surgical mask<, medical mask<, medical face mask<, protective mask, protective face mask, disposable mask<, disposable face mask<, surgical face mask<, respirator mask<, n95 mask<, kn95 mask<, n95 respirator<, ffp2 mask<, ffp2 respirator<, medical surgical mask<, medical protective mask< | ~630790 | item@2 | cn2022- 63079010 | cn-2021 ~63079000 | note HS 6307.90 holds other made-up textile articles too. China's 6307.90.10 holds masks only, from 2022
gas masks | gas mask, breathing appliance | ~9020 | item
respirators? | respirator^? | ?901920 630790 9020 | item | also ventilators, face-masks
rubber gloves | rubber glove, latex gloves, vulcanised rubber gloves, medical rubber gloves, disposable gloves, nitrile gloves, medical gloves, examination gloves, surgical and rubber gloves | ?401512 401519 | pair@2 | also surgical-gloves | note HS 4015.12 holds gloves for medical use, 4015.19 others
surgical gloves | surgical rubber gloves, surgeon's gloves, medical surgical gloves | ~401512 | pair@2 | cn-2021 ?40151100 | note Until 2021 HS 4015.11 held surgical gloves only, from 2022 HS 4015.12 holds gloves for medical, surgical, dental or veterinary use
gloves | glove^? | ?392620 401512 401519 611610 621600 | pair | also rubber-gloves
plastic gloves | | ~392620 | pair@2
ventilators | ventilator, medical ventilator, breathing machine, ventilator machine | ~901920 | item@1 | cn2022- 90192010 90192020 | cn-2021 ~90192000 | note HS 9019.20 also holds oxygen and aerosol therapy apparatus
invasive ventilators | invasive ventilator | ~901920 | item@1 | cn2022- 90192010 | cn-2021 ~90192000 | note HS 9019.20 holds all ventilators, and oxygen and aerosol therapy apparatus
non-invasive ventilators | noninvasive ventilator, non-invasive ventilator | ~901920 | item@1 | cn2022- 90192020 | cn-2021 ~90192000 | note HS 9019.20 holds all ventilators, and oxygen and aerosol therapy apparatus
oxygen concentrators | oxygen concentrator, oxygen generator, oxygen machine, oxygen therapy equipment | ~901920 | item@1 | cn2022- ~90192090
massagers | massage chair, massage apparatus, massage equipment | ~901910 | item
thermometers | thermometer, clinical thermometers, body thermometers | ~902511 902519 | item@1 | note HS 9025.11 and 9025.19 hold pyrometers too
infrared thermometers | forehead thermometer, infrared forehead thermometer, non-contact thermometer, thermometer gun, temperature gun, non-contact infrared thermometer | ~902519 | item@1 | note HS 9025.19 holds all thermometers but the liquid-filled
glass thermometers | mercury thermometer, liquid-filled thermometer | ~902511 | item@1
vaccines | vaccine, human vaccine, vaccines for human medicine, vaccines for human use | 300241 | kg@1 | cn2022- 30024100 | cn-2021 30022000 | note Customs weigh vaccines, doses are not in the data
covid-19 vaccines | covid vaccine, coronavirus vaccine, anti-covid vaccine, covid-19 vaccine dose, covid-19 jabs | ~300241 | kg@1 | cn2022- ~30024100 | cn-2021 ~30022000 | note The code holds all vaccines for people; customs weigh them, doses are not in the data
veterinary vaccines | veterinary vaccine, animal vaccine, vaccines for animals | 300242 | kg
test kits | testing kit, covid-19 test kit, covid test kit, coronavirus test kit, covid-19 testing kit, rapid test, pcr test kit, antigen test, antigen test kit, virus test kit, nucleic acid test kit, diagnostic kit, rapid antigen test kit, covid testing kits, diagnostic test kits, covid-19 tests, antigen kits, covid-19 antigen test kits, self-test kits, covid-19 diagnostic kits | ?382211 382212 382219 300215 | kg@1 | note HS 3822 weighs test kits of all kinds, and some are in 3002.15
protective suits | protective clothing, protective garment, protective suit, hazmat suit, medical protective clothing, protective wear, protective apparel, medical gown, surgical gown, isolation gown, medical protective suits, protective coveralls, gowns? | ?621010 392620 621020 621030 621040 621050 | item@1 | note Suits of plastic, of paper and of other cloth lie in different headings
personal protective equipment | ppe, personal protective gear, protective equipment, protective gear, medical protective equipment, protective supplies | - | | broad No agreed list: masks, gloves, gowns and goggles, and more by publisher
goggles | goggle^?, medical goggles, protective goggles, safety goggles | ~900490 | item@2
face shields | face shield, medical face shields | ?392620 392690 900490 | item
medical supplies | medical goods, medical products, medical materials, medical items, medical product, medical items and supplies, medical supply, medical and health supplies, healthcare products, health products, health-care products, medical relief supplies, medical consumables, sanitary materials, medical aid supplies, medicine and medical supplies, medicines and medical supplies, drugs and medical supplies | - | | broad No agreed list: medicines, devices, dressings and protective goods by publisher
medical devices | medical equipment, medical device, medical instrument, medical apparatus, medical appliance, medical machinery, medical instruments and devices, medical instruments and equipment, medical devices and equipment, medical technology, medical instruments and apparatus, hospital equipment, medical and surgical instruments | ?9018 9019 9020 9021 9022 | 
medical equipment and medicines | medicines and medical equipment, medical equipment and pharmaceuticals, drugs and medical equipment, medicines and medical devices, pharmaceuticals and medical devices, drugs and medical devices | ?30 9018 9019 9020 9021 9022
patient monitors | patient monitor, patient monitoring apparatus, patient monitoring equipment, vital signs monitors, vital signs monitor | ~901819 | item@1 | cn2022- 90181930
pulse oximeters | oximeter, pulse oximeter | ~901819 | item@1
electrocardiographs | electrocardiograph, ecg machine | 901811 | item@1
ultrasound scanners | ultrasound machine, ultrasonic scanner, ultrasound equipment, ultrasonic scanning apparatus | 901812 | item@1
mri scanners | magnetic resonance imaging apparatus, mri machine, mri equipment, mri scanner | 901813 | item@1
syringes | syringe, syringes and needles | ~901831 | item
needles? | hypodermic needle, medical needle, suture needle | ?901832 | kg
catheters | catheter, catheters and cannulae | ?901839 | kg
dental equipment | dental instrument, dental equipments | ?901841 901849 | item
stethoscopes | stethoscope | ~901890 | item@1 | cn2022- 90189010
blood pressure monitors | sphygmomanometer, blood-pressure monitor | ~901890 | item@1 | cn2022- 90189020
endoscopes | endoscope | ~901890 | item@1 | cn2022- 90189030
dialysis machines | dialysis apparatus, dialysis equipment, artificial kidney | ~901890 | item@1 | cn2022- 90189040
x-ray machines | x-ray equipment, x-ray apparatus, x-ray machine, x-ray scanner | ?902213 902214 902219 | item@1
ct scanners | ct scanner, computed tomography scanner, computed tomography apparatus, ct machine, ct scan machines | 902212 | item@1
orthopaedic appliances | orthopaedic appliance, prosthesis, prosthetics, artificial joint, artificial limb | ?9021 | kg
hearing aids | hearing aid | 902140 | item
pacemakers | pacemaker | 902150 | item
hospital beds | hospital bed, operating table, medical furniture, hospital furniture | ~940290 | item
sterilisers | steriliser, autoclave, sterilisation equipment | ~841920 | item
bandages | bandage, medical dressing, gauze, dressings?, adhesive plaster, medical gauze, cotton wool, medical dressings, absorbent cotton | ~3005 | kg
first aid kits | first-aid kit, first aid box | 300650 | kg
surgical sutures | surgical suture, suture material, catgut | ~300610 | kg
contraceptives | contraceptive^?, contraceptive pill | ?300660 401410 | kg
pharmaceuticals | pharmaceutical, pharmaceutical product, pharma product, pharmaceutical goods, pharmaceuticals and medicines, pharma, pharmaceutical preparations, drugs and pharmaceuticals, medicinal and pharmaceutical products, pharmaceutical products, medical and pharmaceutical products, medicinal products, pharmaceuticals and products | ?30 | kg
medicines | medicine^?, medicament, medications, drugs?, medicinal drug, generic drug, generic medicine, prescription drug, pharmaceutical drug, essential medicine, packaged medicaments, packaged medicines, western medicines, medicinal materials and drugs | ?3003 3004 | kg
antibiotics | antibiotic | ?2941 300310 300320 300410 300420 | kg
penicillin | penicillins | ?294110 300310 300410 | kg
streptomycin | | ?294120 | kg
insulin | | ?300431 293712 | kg
antimalarials | antimalarial, antimalarial drug, anti-malaria drugs, malaria medicines | ?300360 300460 | kg
painkillers | painkiller, analgesic, paracetamol, ibuprofen, fever reducer, antipyretic, acetaminophen, fever-reducing medicines | - | kg | broad No code: medicines are told apart by a few substances only, and most lie in HS 3004.90
hormones | hormone^?, corticosteroid | ?2937 300432 300439 | kg
vitamins | vitamin^?, vitamin products | ?2936 300450 | kg
vitamin c | ascorbic acid | 293627 | kg
active pharmaceutical ingredients | active pharmaceutical ingredient, bulk drug, pharmaceutical ingredient, pharmaceutical raw materials, drug ingredients, bulk drugs and intermediates | - | kg | broad No agreed list: HS 29 does not tell ingredients of medicines from other chemicals
traditional chinese medicine | traditional chinese medicine product, chinese medicine, chinese patent medicine, herbal medicine, tcm products, chinese medicaments | ~300490 | kg | cn2022- ?30049051 30049052 30049053 30049054 30049055 30049059
blood products | blood plasma, human blood, blood plasma products, plasma products, antisera, blood fractions | ?300212 300290 | kg
immunological products | immunological product, immunoglobulin<, monoclonal antibodies< | 300213 300214 300215 | kg
heparin | | ~300190 | kg
medical cannabis | medicinal cannabis | ?121190 130219 300490 | kg
narcotics | opium, opioids, heroin, methamphetamine, fentanyl | - | kg | broad Trade in drugs is not told apart in the codes of customs statistics
`;
