/** Fuels, HS 27. */
export const energy = `
crude oil | crude, crude petroleum | 2709 | t@1
oil? | | ?2709 2710 | t | also crude-oil, refined-oil-products
refined oil products | refined oil, oil products, petroleum products, refined petroleum, refined products, refined petroleum products, refined fuel, oil product | 2710 | t
gasoline | petrol, motor gasoline | ~271012 | t
diesel | diesel fuel, diesel oil, gasoil, gas oil | ~271019 | t
coal | | 2701 | t@1
coke? | | 2704 | t@1
natural gas | | 271111 271121 | t
lng | liquefied natural gas, liquified natural gas | 271111 | t
`;
