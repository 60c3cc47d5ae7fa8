/** Live animals, meat, fish, milk and eggs: HS 01-05 and the preparations of 16. */
export const livestock = `
live animals | livestock, live animal | 01 | item
horses? | live horse | ~0101 | item
cattle | live cattle, bovine animals, live bovine animals, breeding cattle<, feeder cattle<, dairy cows< | 0102 | item
pigs | live pig, live swine, hogs, piglets<, live hogs | 0103 | item
sheep | live sheep, sheep and goats, live goats, goats, sheep or goats | ~0104 | item
live poultry | day-old chick<, live chickens | 0105 | item
meat | fresh meat, frozen meat, red meat, meats | ?02 | t
meat and offal | meat and edible offal, meat and edible meat offal, meat including offal | 02 | t
meat products | prepared meat, meat preparations, processed meat | ?02 1601 1602 | t
beef | bovine meat, beef and veal, meat of bovine animals, veal< | 0201 0202 | t
frozen beef | frozen bovine meat, frozen boneless beef< | 0202 | t
chilled beef | fresh beef, fresh or chilled beef | 0201 | t
buffalo meat | carabeef | ~0201 0202 | t
pork | pig meat, pigmeat, swine meat, meat of swine | 0203 | t
frozen pork | | 020321 020322 020329 | t
mutton | lamb meat, sheep meat, sheepmeat, lamb?, mutton and lamb, lamb and mutton, goat meat | ?0204 | t
offal | edible offal, pork offal, beef offal, meat offal | ?0206 0207 | t
poultry | poultry meat, poultry products | ?0207 | t
chicken | chicken meat, frozen chicken<, broiler, broiler meat, chicken cuts<, chicken feet<, chicken paws< | 020711 020712 020713 020714 | t
turkey meat | | 020724 020725 020726 020727 | t
duck meat | | 020741 020742 020743 020744 020745 | t
bacon? | ham?, bacon and ham, cured pork | ?0210 160241 160242 | t
sausages | sausage | 1601 | t
canned meat | tinned meat, preserved meat, corned beef, luncheon meat | ~1602 | t
fish? | fresh fish, fresh and frozen fish | ?0301 0302 0303 0304 0305 | t
frozen fish | | ~0303 | t
fish fillets | fish fillet, frozen fillets | ?0304 | t
seafood | fish and seafood, fishery products, fisheries products, aquatic products, marine products, fish and fish products, sea food, seafoods, fish products, fish and crustaceans, fish and shellfish | ?03 1604 1605 | t
live fish | live fishes, ornamental fish<, fish fry< | 0301 | t
dried fish | salted fish<, smoked fish<, stockfish<, klipfish< | 0305 | t
salmon | atlantic salmon, fresh salmon, farmed salmon, frozen salmon, norwegian salmon, pacific salmon, salmon fillet | ?030213 030214 030311 030312 030313 030441 030481 | t
trout | rainbow trout | ?030211 030314 | t
tuna | tunas, skipjack, skipjack tuna, bluefin tuna, yellowfin tuna, frozen tuna | ?030231 030232 030233 030234 030235 030236 030239 030341 030342 030343 030344 030345 030346 030349 | t
canned tuna | tinned tuna, tuna cans, preserved tuna | ~160414 | t
canned fish | tinned fish, preserved fish, prepared fish | ?1604 | t
cod? | atlantic cod, frozen cod, pacific cod, cod fish, codfish | ?030251 030363 | t
pollock | alaska pollock, alaskan pollock, walleye pollock, pollack | ?030255 030367 030475 030494 | t
haddock | | ?030252 030364 | t
hake | | ?030254 030366 | t
herring | herrings | ?030241 030351 | t
mackerel | mackerels | ?030244 030354 | t
sardines | sardine, sprats | ?030243 030353 160413 | t
anchovies | anchovy | ?030242 160416 | t
tilapia | | ?030271 030323 030431 030461 | t
pangasius | pangasius catfish, tra fish, basa fish, catfish, pangasius fillet | ?030272 030324 030432 030462 | t
eels | eel | ?030192 030274 030326 | t
caviar | caviare, sturgeon caviar | ~160431 160432 | kg
fish roe | pollock roe, roe? | ?030291 030391 030520 | t
crustaceans | | 0306 | t
shrimp | shrimps, prawn, shrimps and prawns, frozen shrimp<, frozen prawns< | 030616 030617 030635 030636 030695 | t | note Without prepared shrimp, HS 1605.21 and 1605.29
lobster | lobsters, rock lobster, live lobster | ?030611 030612 030615 030631 030632 030634 030691 030692 030694 | t
crab | crabs, live crab, king crab, snow crab, frozen crab | ?030614 030633 030693 | t
crayfish | crawfish | ?030619 030639 | t
molluscs | mollusc, mollusk, shellfish, bivalves | ?0307 | t
oysters | oyster | ?030711 030712 030719 | t
scallops | scallop | ?030721 030722 030729 | t
mussels | mussel | ?030731 030732 030739 | t
squid | cuttlefish<, squids, cuttlefish and squid, frozen squid< | 030742 030743 030749 | t
octopus | | 030751 030752 030759 | t
clams | clam | ?030771 030772 030779 | t
abalone | abalones | ?030781 030783 030787 | t
sea cucumbers | sea cucumber, beche-de-mer, trepang | ?030811 030812 030819 | t
sea urchins | sea urchin | ?030821 030822 030829 | t
jellyfish | | ?030830 | t
dairy products | dairy, dairy produce, milk products, milk and dairy products, milk and cream | ?0401 0402 0403 0404 0405 0406 | t
milk? | fresh milk, liquid milk, drinking milk, uht milk | ?0401 0402 | t | also milk-powder
milk powder | powdered milk, dried milk, dry milk | ~040210 040221 040229 | t
skimmed milk powder | skim milk powder, smp, nonfat dry milk | 040210 | t
whole milk powder | wmp | ~040221 040229 | t
infant formula | baby formula, infant milk powder, baby milk powder, infant milk formula, baby food, infant food | ~190110 | t
condensed milk | evaporated milk | ~040291 040299 | t
cream? | | ?040140 040150 | t
yoghurt | yogurt | 040320 | t
whey | whey powder | 0404 | t
butter | butterfat, milk fat, anhydrous milk fat | ~0405 | t
cheese | cheeses, cheese and curd, cheddar<, mozzarella< | 0406 | t
ice cream | | 2105 | t
casein | | ~3501 | t
eggs | egg, hen eggs, shell eggs, table eggs, poultry eggs, chicken eggs | ?0407 | item
honey | natural honey | 0409 | t
edible bird's nests | bird's nest, birds nest, edible bird's nest, bird nests, swiftlet nests | ~041090 | kg
animal casings | sausage casings, casings?, guts | ~050400 | t
feathers? | down and feathers, feathers and down | ~0505 6701 | t
human hair | unprocessed human hair | 0501 | kg
bristles | hog bristle | ~0502 | kg
ivory? | elephant ivory, tusks | ~0507 | kg
coral? | corals | ~0508 | kg
`;
