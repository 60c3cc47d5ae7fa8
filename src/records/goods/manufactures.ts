/** Manufactures, HS 84-97. */
export const manufactures = `
semiconductors | semiconductor, chip, microchip, computer chip, integrated circuit, semiconductor chip | 8542 | item
cars | car, automobile, autos, passenger car, passenger vehicle, motor car | 8703 | item
ships? | vessels | 89 | item
mobile phones | mobile phone, cellphone, cell phone, handset, phones | 851713 851714 | item
smartphones | smart phone | 851713 | item
disodium carbonate | soda ash, sodium carbonate | 283620 | t
smoked sheets of natural rubber | smoked sheet of natural rubber, ribbed smoked sheet, smoked rubber sheet | 400121 | t
`;
