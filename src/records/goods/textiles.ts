/** Fibres, yarn, cloth, clothing, shoes, hats, hair: HS 50-67. */
export const textiles = `
textiles | textile, textile products, textile goods, textile materials, fabrics and textiles | ?50 51 52 53 54 55 56 57 58 59 60 63 | t | also textiles-and-garments
textiles and garments | textile and garment, textiles and clothing, textiles and apparel, textile and apparel, textile and clothing, clothing and textiles, apparel and textiles, garments and textiles, textiles and footwear | ?50 51 52 53 54 55 56 57 58 59 60 61 62 63 | t
textile yarn and fabric | textile yarn, textile yarns fabrics and articles, yarns and fabrics, textile yarn fabrics and products, yarn and fabric, textile yarn fabrics made-up articles | ?50 51 52 53 54 55 56 57 58 59 60 63 | t
fabrics | fabric^?, cloth^?, woven fabric, textile fabric | ?50 51 52 53 54 55 58 59 60 | m
knitted fabrics | knitted fabric, knitted or crocheted fabric | 60 | t
yarn | yarns | ?5004 5106 5107 5205 5206 5306 5307 5402 5403 5509 5510 | t
silk | silk products | ?50 | t
raw silk | | 5002 | t
silk fabrics | silk cloth, woven silk fabric, silk fabric | 5007 | m
wool | raw wool, greasy wool, sheep wool | ?5101 | t
wool products | wool and wool products, woollen fabric | ?51 | t
cashmere | cashmere wool | ~510211 510531 | t
cotton | cotton and cotton products, cotton lint | ?5201 | t | also raw-cotton, cotton-products
raw cotton | cotton fibre, uncombed cotton, uncarded cotton, cotton not carded or combed | 5201 | t
cotton products | cotton textile, cotton goods | ?52 | t
cotton linters | cotton linter | 140420 | t
cotton waste | | 5202 | t
cotton yarn | cotton yarns | 5205 5206 5207 | t
cotton fabrics | cotton fabric, cotton cloth, woven fabrics of cotton, woven cotton fabric, denim | ?5208 5209 5210 5211 5212 | m
flax? | flax fibre, linen fabric | ?53 | t
jute | raw jute, jute products, jute fibre | ?5303 5307 5310 | t
hemp? | true hemp, hemp fibre | 5302 | t
man-made fibres | man-made fibre, synthetic fibre, chemical fibre, artificial fibre| ?54 55 | t
man-made filaments | man-made filament, synthetic filament | 54 | t
man-made staple fibres | man-made staple fibre, staple fibre, synthetic staple fibre | 55 | t
polyester | polyester fibre, polyester yarn, polyester staple fibre, polyester fabric | ?5402 5407 5503 5509 5512 | t
viscose | rayon, viscose fibre, viscose staple fibre | ?5504 5403 | t
nonwovens | nonwoven fabric, non-woven fabric, nonwoven, non-woven cloth, meltblown fabric<, melt-blown fabric< | 5603 | t
rope? | ropes and cables, twine, cordage | ~5607 | t
fishing nets | fishing net | ~5608 | t
carpets | carpet, rugs, carpets and rugs, rug | 57 | m2
lace? | lace and embroidery, embroidery | ?5804 5810 | t
tyre cord | tyre cord fabric | 5902 | t
coated fabrics | coated fabric, laminated fabric | ?5903 5906 5907 | m
garments | garment, clothing, apparel, clothes, readymade garments, ready-made garment, rmg, wearing apparel, clothing and accessories, garments and accessories, apparel and clothing, clothing and clothing accessories, apparel and clothing accessories, ready-to-wear, articles of apparel | ?61 62 | item
knitwear | knitted garment, knit garment, knitted clothing, knitted apparel | ?61 | item
woven garments | woven garment, woven apparel | ?62 | item
t-shirts | t-shirt, tee shirt, tees? | 6109 | item
sweaters | sweater, jersey^?, pullover, jerseys and pullovers | 6110 | item
shirts | shirt^, blouse, men's shirts, shirts and blouses | ?6105 6106 6205 6206 | item
trousers | trouser, jeans, pants, shorts? | ?6103 6104 6203 6204 | item
suits? | men's suits, women's suits | ?6103 6104 6203 6204 | item
dresses? | women's dresses | ?6104 6204 | item
coats? | overcoat, overcoats and jackets, jackets?, anorak, winter jacket | ?6101 6102 6201 6202 | item
underwear | lingerie, undergarment, underpants | ?6107 6108 6207 6208 | item
bras | bra, brassieres | 621210 | item
socks | sock, hosiery, tights?<, pantyhose< | ~6115 | pair
sportswear | tracksuit, swimwear, swimsuit, tracksuits and swimwear | ?6112 6211 | item
baby clothes | babies' garments, baby garments, children's clothing | ?6111 6209 | item
leather clothing | leather jackets, leather garments | 420310 | item
scarves | scarf, shawl, shawls and scarves | ~6117 6214 | item
ties? | necktie | ?6215 | item
uniforms? | workwear, military uniform | - | item | broad No code: garments are told apart by cloth and cut, not by who wears them
blankets? | blanket^?, travelling rugs | 6301 | item
bed linen | bedding, bedclothes, bed sheet, home textiles, household linen | ?6302 9404 | t
towels? | towel^? | ~630260 630291 630293 630299 | t
curtains? | curtains and blinds | 6303 | t
sacks and bags? | jute sack, gunny bag, jute bags, polypropylene sacks | ~6305 | item
tarpaulins | tarpaulin | 630612 630619 | item
tents | tent, refugee tent | 630622 630629 | item
used clothing | second-hand clothing, secondhand clothing, worn clothing, used clothes, second-hand clothes | 6309 | t
rags? | textile waste | ?6310 | t
life jackets | life jacket | 630720 | item
footwear | shoes, shoe, boots?, footwear products, slippers, sandals, leather shoes, footwear gaiters and the like | ?64 | pair
sports shoes | sneakers, trainers?, sports footwear, running shoes, athletic shoes, athletic footwear | ?640219 640319 640411 | pair
leather footwear | footwear with leather uppers | 6403 | pair
rubber boots | waterproof footwear, rubber boot | 6401 | pair
hats? | headgear, hats and caps, hats and headgear, headwear | 65 | item
helmets? | safety helmet, safety headgear | 650610 | item
umbrellas | umbrella^, umbrellas and walking sticks, parasols | ~6601 | item
wigs | wig, wigs and false beards, human hair wig, wigs and false eyelashes, wigs and eyelashes, hairpieces, wigs false beards and eyebrows, wigs and false hair, false beards eyebrows and eyelashes, hair products, wigs false beards eyebrows and eyelashes | ?6704 | kg | note HS 6704 holds false eyelashes, beards and hairpieces too
false eyelashes | false eyelash, eyelashes?, false beards, artificial eyelashes | ~670419 | kg | note HS 6704.19 holds false beards and hairpieces of synthetic stuff too
artificial flowers | artificial flower, plastic flower | 6702 | t
`;
