/** Medicines and medical supplies, HS 30, 38.22, 90.18-90.25 and what COVID-19 made news. */
export const medical = `
face masks | mask, masks, facemask, facial mask, surgical mask, medical mask, medical face mask, protective mask, protective face mask, disposable mask, surgical face mask, respirator mask, n95 mask, kn95 mask, n95 respirator, ffp2 mask | ~630790 | item@2 | cn2022- 63079010 | cn-2021 ~63079000 | note HS 6307.90 holds other made-up textile articles too. China's 6307.90.10 holds masks only, from 2022
rubber gloves | rubber glove, latex gloves, vulcanised rubber gloves, medical rubber gloves, disposable gloves, nitrile gloves, medical gloves, examination gloves | 401512 401519 | pair@2 | also surgical-gloves
surgical gloves | surgical rubber gloves, surgeon's gloves, medical surgical gloves | ~401512 | pair@2 | note Until 2021 HS 4015.11 held surgical gloves only, from 2022 HS 4015.12 holds gloves for medical, surgical, dental or veterinary use | cn-2021 ~40151100
gloves | | ~401512 401519 611610 621600 | pair | also rubber-gloves
ventilators | ventilator, medical ventilator, respirators, breathing machine, ventilator machine | ~901920 | item@1 | cn2022- ~90192010 90192020 | cn-2021 ~90192000 | note HS 9019.20 also holds oxygen and aerosol therapy apparatus
invasive ventilators | invasive ventilator | ~901920 | item@1 | cn2022- ~90192010 | cn-2021 ~90192000
non-invasive ventilators | noninvasive ventilator | ~901920 | item@1 | cn2022- ~90192020 | cn-2021 ~90192000
thermometers | thermometer, clinical thermometers | 902511 902519 | item@1 | note Includes pyrometers
infrared thermometers | forehead thermometer, infrared forehead thermometer, non-contact thermometer, thermometer gun, temperature gun | ~902519 | item@1 |
vaccines | vaccine, human vaccine | 300241 | kg@1 | cn2022- 30024100 | cn-2021 30022000 | note Customs weigh vaccines, doses are not in the data
covid-19 vaccines | covid vaccine, coronavirus vaccine, anti-covid vaccine | ~300241 | kg@1 | cn2022- ~30024100 | cn2021-2021 ~30022000
`;
