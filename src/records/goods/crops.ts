/** Grains, oilseeds, flours, oils and sugar, HS 07-19. */
export const crops = `
soybeans | soya bean, soy bean, soya | 1201 | t
soybean oil | soya bean oil, soya oil, soy oil, soy bean oil, soyabean oil, soybean oil and its fractions, soybean oil and fractions | 1507 | t
soybean meal | soya meal, soy meal, soymeal, soyameal, soybean cake, soybean oilcake, soya bean meal | 2304 | t
palm oil | crude palm oil, refined palm oil | 1511 | t
edible oil | cooking oil, edible vegetable oil, vegetable oil, edible oils and fats | ?1507 1508 1509 1510 1511 1512 1513 1514 1515 | t
rapeseed oil | canola oil, colza oil | 1514 | t
rapeseed | canola, rape seed, colza | 1205 | t
wheat flour | wheat or meslin flour, flour | 1101 | t
wheat | meslin | 1001 | t
corn | maize | 1005 | t
rice | semi- or wholly milled rice, milled rice | 1006 | t
sugar | cane sugar, beet sugar, raw sugar | 1701 | t
granulated sugar | white sugar, refined sugar | ~170199 | t
`;
