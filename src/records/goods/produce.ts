/** Vegetables, fruit, nuts, coffee, tea, spices, flowers: HS 06-09. */
export const produce = `
vegetables | vegetable, fresh vegetables, vegetables and roots | ?07 | t
fruit and vegetables | vegetables and fruit, fruits and vegetables, fresh fruit and vegetables | ?07 08 | t
potatoes | potato, fresh potatoes, ware potato< | 0701 | t
seed potatoes | seed potato | 070110 | t
frozen potatoes | frozen fries, french fries, frozen chips, frozen french fries, frozen potato products | ?200410 071010 | t
tomatoes | tomato, fresh tomatoes | 0702 | t
onions | onion, red onion | ~070310 | t | note HS 0703.10 holds shallots too
garlic | fresh garlic | ?070320 | t
dried garlic | garlic powder | ~071290 | t
leeks | leek, spring onion | ?070390 | t
cabbages | cabbage, chinese cabbage, kale, napa cabbage | ?070490 | t
cauliflower | broccoli<, cauliflower and broccoli | ~070410 | t
lettuce | lettuces | 070511 070519 | t
carrots | carrot, carrots and turnips | ~070610 | t
cucumbers | cucumber, gherkin<, fresh cucumbers | 0707 | t
green beans | french beans, string bean | ~070820 | t
asparagus | fresh asparagus | ~070920 | t
aubergines | aubergine, eggplant, brinjal | 070930 | t
celery | | ~070940 | t
mushrooms | mushroom, fresh mushroom, champignon | ?070951 070952 070953 070954 070955 070956 070959 | t
matsutake mushrooms | matsutake, pine mushroom | ~070955 | t
shiitake mushrooms | shiitake, dried shiitake | ~070954 071234 | t
truffles | truffle | ~070956 | kg
sweet peppers | bell pepper, capsicum, paprika pepper | ~070960 | t
chillies | chilli, chili pepper, hot pepper, red chilli, dried chilli, chilli powder, chile pepper, red chillies | ~090421 090422 070960 | t
spinach | | ?070970 071030 | t
artichokes | artichoke | 070991 | t
olives | table olive, olive | ?070992 071120 200570 | t
pumpkins | pumpkin | ~070993 | t
frozen vegetables | | 0710 | t
dried vegetables | dehydrated vegetables | 0712 | t
sweetcorn | sweet corn | ~070999 071040 200580 | t
yams | yam | ~071430 | t
taro | | ~071440 | t
fruit | fruits, fresh fruit, fruit and nuts, edible fruit, fresh fruits, fruits and nuts | ?08 | t
tropical fruit | tropical fruits | - | t | broad No agreed list: bananas, mangoes, pineapples, durians and others by publisher
berries | berry, soft fruit | - | t | broad No agreed list: strawberries, raspberries, currants, blueberries, fresh or frozen
nuts? | edible nut, tree nut | ?0801 0802 | t
coconuts | coconut, fresh coconut | ?080112 080119 | t
desiccated coconut | | 080111 | t
brazil nuts | brazil nut | 080121 080122 | t
cashew nuts | cashew, cashew nut, cashew kernel | 080131 080132 | t
raw cashew nuts | cashews in shell, raw cashew, in-shell cashew | 080131 | t
almonds | almond | 080211 080212 | t
hazelnuts | hazelnut, filbert | 080221 080222 | t
walnuts | walnut | 080231 080232 | t
chestnuts | chestnut | 080241 080242 | t
pistachios | pistachio, pistachio nut | 080251 080252 | t
macadamia nuts | macadamia, macadamia nut | 080261 080262 | t
pine nuts | pine nut | 080291 080292 | t
areca nuts | betel nut, areca nut | 080280 | t
kola nuts | kola nut, cola nut | 080270 | t
bananas | banana, banana and plantain, bananas and plantains | ~0803 | t
plantains | plantain | 080310 | t
dates? | fresh dates, dried dates | 080410 | t
figs | fig | 080420 | t
pineapples | pineapple, fresh pineapple | 080430 | t
avocados | avocado | 080440 | t
mangoes | mango, fresh mango | ~080450 | t | note HS 0804.50 holds guavas and mangosteens too
guavas | guava | ~080450 | t
mangosteens | mangosteen | ~080450 | t
citrus fruit | citrus, citrus fruits | 0805 | t
oranges | orange^?, fresh orange | 080510 | t
mandarins | mandarin^?, tangerine, satsuma, mandarin orange | ~080521 | t
clementines | clementine | 080522 | t
grapefruit | pomelo<, grapefruits, grapefruits and pomelos | ~080540 | t
lemons | lemon, lemons and limes, limes?< | ~080550 | t
grapes | grape, table grapes, fresh grapes, table grape | 080610 | t
raisins | raisin, sultana<, dried grape, dried vine fruit | 080620 | t
watermelons | watermelon | 080711 | t
melons | melon, cantaloupe< | 080719 | t
papayas | papaya, pawpaw | 080720 | t
apples | apple^, fresh apples | 080810 | t
pears | pear | 080830 | t
quinces | quince | 080840 | t
apricots | apricot, fresh apricot | 080910 | t
dried apricots | dried apricot | 081310 | t
cherries | cherry, fresh cherries, sweet cherries<, sour cherries< | 080921 080929 | t
peaches | peach, nectarine<, peaches and nectarines | 080930 | t
plums | plum | ?080940 | t
prunes | prune? | 081320 | t
strawberries | strawberry, fresh strawberries | 081010 | t
raspberries | raspberry | ~081020 081120 | t
currants | blackcurrant, gooseberry | ~081030 | t
blueberries | blueberry, cranberry, bilberry, cranberries and blueberries | ~081040 | t
kiwifruit | kiwis, kiwi fruit, kiwi^? | 081050 | t
durians | durian, fresh durian | 081060 | t
persimmons | persimmon | 081070 | t
pomegranates | pomegranate | ~081090 | t
dragon fruit | dragonfruit, pitaya | ~081090 | t
lychees | lychee, litchi, longan, rambutan, jackfruit | ~081090 | t
frozen fruit | frozen fruits, frozen berries< | 0811 | t
dried fruit | dried fruits, dry fruits | ~0813 | t
coffee | coffee and coffee substitutes | 0901 | t
coffee beans | green coffee, coffee bean, green coffee beans, raw coffee, unroasted coffee, arabica, robusta, arabica coffee, robusta coffee | ~090111 | t
roasted coffee | | 090121 090122 | t
instant coffee | soluble coffee, coffee extract | ~210111 | t
tea | tea leaves, teas | 0902 | t
green tea | | 090210 090220 | t
black tea | | ~090230 090240 | t
mate? | yerba mate | 0903 | t
spices | spice, seasonings and spices | ?0904 0905 0906 0907 0908 0909 0910 | t
coffee and tea | coffee tea and spices, tea and coffee, tea and spices, coffee and spices, coffee tea mate and spices | ?09 | t
pepper? | black pepper, white pepper, peppercorn | ~090411 090412 | t
vanilla | vanilla beans, vanilla bean | 0905 | kg
cinnamon | cassia | 0906 | t
cloves? | clove spice | 0907 | t
nutmeg | | 090811 090812 | t
mace? | | 090821 090822 | t
cardamom | cardamoms | 090831 090832 | t
coriander | coriander seed | ~090921 090922 | t
cumin | cumin seed | 090931 090932 | t
ginger | fresh ginger | 091011 091012 | t
saffron | | 091020 | kg
turmeric | | 091030 | t
cut flowers | fresh flowers, cut flower, flowers?, fresh cut flowers, roses? | ~0603 | item
bulbs? | flower bulb, tulip bulb | ~0601 | item
plants and flowers | live plants, live trees, ornamental plant, live plants and cut flowers, floriculture products, live trees and plants, horticultural products, horticulture? | ?06 | t
`;
