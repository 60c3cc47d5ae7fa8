/** What the chapters of the Harmonised System hold, in a few words of our own; 77 is kept free, 98 and 99 are national. */
const CHAPTERS = `
01 live animals|02 meat|03 fish and seafood|04 dairy, eggs, honey|05 other animal products|06 live plants and flowers
07 vegetables|08 fruit and nuts|09 coffee, tea, spices|10 cereals|11 flour, malt, starch|12 oilseeds, seeds, fodder
13 gums and resins|14 other plant products|15 fats and oils|16 prepared meat and fish|17 sugar and sweets|18 cocoa
19 bakery and cereal foods|20 prepared fruit and vegetables|21 other prepared foods|22 beverages|23 animal feed, residues|24 tobacco
25 salt, stone, cement|26 ores, slag, ash|27 mineral fuels and oils|28 inorganic chemicals|29 organic chemicals|30 medicines and vaccines
31 fertilisers|32 dyes and paints|33 perfumes and cosmetics|34 soap, waxes, polishes|35 glues and enzymes|36 explosives and matches
37 film and photographic goods|38 other chemicals|39 plastics|40 rubber|41 hides and leather|42 leather goods and bags
43 furs|44 wood|45 cork|46 basketwork|47 pulp and waste paper|48 paper|49 books and print
50 silk|51 wool|52 cotton|53 other plant fibres|54 synthetic filaments|55 synthetic staple fibres|56 felt, yarn, rope
57 carpets|58 special fabrics|59 coated fabrics|60 knitted fabrics|61 clothing, knitted|62 clothing, woven|63 other textiles, masks
64 footwear|65 headgear|66 umbrellas|67 feathers, wigs|68 articles of stone|69 ceramics|70 glass
71 jewellery and precious metals|72 iron and steel|73 articles of iron and steel|74 copper|75 nickel|76 aluminium
78 lead|79 zinc|80 tin|81 other base metals|82 tools and cutlery|83 other articles of metal
84 machinery|85 electrical goods|86 railway stock|87 vehicles|88 aircraft|89 ships
90 instruments, medical devices|91 clocks and watches|92 musical instruments|93 arms|94 furniture, lamps|95 toys and games
96 pens, brushes, other goods|97 art and antiques|98 national uses|99 not elsewhere classified
`;

const names = new Map(
  CHAPTERS.trim()
    .split(/[|\n]/)
    .map((entry): [string, string] => [entry.slice(0, 2), entry.slice(3)]),
);

/** The name of a chapter of two digits; null for one that there is not. */
export const chapterName = (chapter: string): string | null => names.get(chapter) ?? null;
