/** Prepared foods, drinks, tobacco: HS 18-22, 24. */
export const groceries = `
cocoa | cocoa and cocoa preparations | ?18 | t | also cocoa-beans
cocoa beans | cocoa bean, cacao, cacao beans, raw cocoa | 1801 | t
cocoa paste | cocoa mass, cocoa liquor | 1803 | t
cocoa butter | | 1804 | t
cocoa powder | | ~1805 | t
chocolate | chocolates, chocolate products, chocolate bars< | 1806 | t
pasta | noodles, macaroni, spaghetti, vermicelli, ramen | ~1902 | t
instant noodles | instant noodle, instant ramen | ?190230 | t
bread? | bakery products, bread and pastry, pastries | ~1905 | t
biscuits | biscuit, cookie, cookies, wafers? | ?190531 190532 | t
breakfast cereals | breakfast cereal, cornflakes | ~190410 | t
preserved vegetables | canned vegetables, tinned vegetables, pickles, pickled vegetables | ?2001 2002 2003 2004 2005 | t
kimchi | | ?200599 | t
tomato paste | tomato concentrate, tomato puree, canned tomatoes, preserved tomatoes | ?2002 | t
canned fruit | preserved fruit, tinned fruit | ?2008 | t
jam? | jams and jellies, marmalade | ~2007 | t
fruit juice | fruit juices, juices, juice | ~2009 | t
orange juice | frozen orange juice<, frozen concentrated orange juice<, FCOJ< | 200911 200912 200919 | t
apple juice | apple juice concentrate | 200971 200979 | t
prepared foods | processed food, processed foods, food preparations, prepared food, prepared foodstuffs, processed foodstuff | ?16 17 18 19 20 21 | t
sauces | sauce, seasoning, condiment, sauces and condiments | ~2103 | t
soy sauce | soya sauce | 210310 | t
ketchup | tomato ketchup, tomato sauce | 210320 | t
soups? | soup?, broths | ~2104 | t
yeast | baker's yeast | ~2102 | t
food supplements | dietary supplement, health supplements, nutritional supplements, health food | ?210690 | t
seaweed snacks | dried laver snacks, roasted seaweed, gim | ?200899 121221 | t
salt | common salt, table salt, industrial salt, rock salt | ~2501 | t
beverages | drinks?, beverages spirits and vinegar, alcoholic and non-alcoholic beverages, beverage | ?22 | l
mineral water | bottled water, drinking water | ~2201 | l
soft drinks | soft drink, soda drinks, carbonated drinks, non-alcoholic beverages, energy drinks, soda water | ~2202 | l
alcoholic beverages | alcoholic drink, alcohol, liquor?, liquors, wines and spirits, wine and spirits, alcoholic beverage | ?2203 2204 2205 2206 2208 | l | also ethanol
beer | beers, lager< | 2203 | l
wine | wines, grape wine, red wine<, white wine<, bottled wine< | 2204 | l
sparkling wine | Champagne<, Prosecco<, Cava< | 220410 | l
vermouth | | 2205 | l
cider? | sake, mead? | ~2206 | l
spirits? | distilled spirits, spirituous beverages, liquors and spirits, hard liquor | ~2208 | l
brandy | Cognac, Armagnac | ~220820 | l
whisky | whiskey, Scotch?<, Scotch whisky<, Bourbon<, bourbon whiskey< | 220830 | l
rum? | cachaca | ~220840 | l
gin? | geneva gin | 220850 | l
vodka | | 220860 | l
liqueurs | liqueur | 220870 | l
baijiu | soju | ~220890 | l
tequila | mezcal | ~220890 | l
ethanol | ethyl alcohol, fuel ethanol<, bioethanol<, undenatured ethyl alcohol<, denatured alcohol< | 2207 | l
vinegar | | ~2209 | l
tobacco | tobacco and tobacco products, tobacco and manufactured tobacco substitutes, tobacco and substitutes, tobacco products | ?24 | t | note Raw leaf is HS 2401, cigarettes 2402.20
tobacco leaf | raw tobacco, leaf tobacco, unmanufactured tobacco, flue-cured tobacco<, tobacco leaves | 2401 | t
cigarettes | cigarette, cigarettes containing tobacco | 240220 | item
cigars | cigar, cigarillo<, cheroot< | 240210 | item
smoking tobacco | pipe tobacco, manufactured tobacco, waterpipe tobacco, shisha tobacco | ~2403 | t
e-cigarettes | electronic cigarette, vapes, e-cigarette, vaping products, vaping devices | ?854340 240412 | item
heated tobacco | heated tobacco products, heat-not-burn products | ~240411 | t
food | foodstuff, foods, food products, food and beverages, food and drink, food items, food and live animals, food and agricultural products | - | t | broad No agreed list: chapters 02 to 22 in the widest sense, SITC section 0 in another, without fish or drinks in a third
staple foods | staple food, food staples, staples? | - | t | broad No agreed list: cereals, flour, oil, sugar and pulses by publisher
agricultural products | agricultural goods, farm products, agricultural produce, agriculture products, farm produce, farm goods, agri products, agricultural commodities, farm commodities, agricultural exports, produce^? | ?01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 | t | note The WTO's list leaves out fish and adds cotton, wool, hides and others; China's adds fish
crops | crop, farm crops, food crops, grain crops | - | t | broad No agreed list: cereals, oilseeds and pulses by publisher
agri-food products? | agrifood, agri-food, agri-food exports | - | t | broad No agreed list: chapters 01 to 24 with or without fish
`;
