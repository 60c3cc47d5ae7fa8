/** Phrases that hold the word of some goods and are about something else. */
export const idioms = `
gold medal, gold medallist, gold standard, gold rush, gold coast, gold cup, gold mining, silver medal,
silver lining, silver screen, iron curtain, iron lady, iron fist, iron dome, steel curtain, lead time,
lead role, lead author, lead singer, in the lead, oil painting, oil price, crude oil price, oil market,
oil spill, oil field, oil well, oil company, oil minister, natural gas price, crude price, fuel price,
petrol price, gasoline price, petrol station, coal mine, coal miner, coal mining, gold mine, gold miner,
copper mine, diamond mine, salt mine, diamond jubilee, diamond league, pearl harbour, pearl river,
pearl river delta, ivory coast, ivory tower, salt lake city, salt lake, sugar daddy, rice university,
corn belt, cotton candy, cotton club, silk road, silk route, olive branch, banana republic, big apple,
apple inc, couch potato, hot potato, potato chip, guinea pig, black sheep, red herring, big fish,
bread and butter, honey trap, cup of tea, tea party, boston tea party, coffee shop, coffee break,
coffee house, coffee table, wine and dine, wine bar, beer garden, nest egg, easter egg, pepper spray,
cherry pick, cherry blossom, grape vine, orange county, agent orange, lemon law, mandarin chinese,
paper tiger, white paper, green paper, working paper, position paper, research paper, paper trail,
ballot paper, on paper, discussion paper, policy paper, arms race, arms control, arms embargo,
call to arms, up in arms, brothers in arms, blue chip, chip in, chip away, bargaining chip, poker chip,
potato chips, fish and chips, red carpet, magic carpet, glass ceiling, looking glass, magnifying glass,
wine glass, car park, car bomb, car accident, car crash, car wash, car rental, cable car, bus station,
bus stop, bus driver, truck driver, plane crash, fish tank, fuel tank, coat of arms, coat of paint,
blanket ban, blanket coverage, security blanket, wet blanket, umbrella group, steam engine, search engine,
engine of growth, growth engine, smoking gun, gun control, gun violence, top gun, vaccine passport,
vaccine mandate, vaccine hesitancy, mask mandate, medicine man, sports medicine, clock speed,
musical chair, stamp duty, rubber stamp, rubber bullet, plastic surgery, sand bag, sand storm, clay court,
marble arch, computer science, computer virus, computer hacker, phone call, phone number, phone line,
phone conversation, telephone call, telephone number, telephone conversation, camera crew, on camera,
battery charge, chemical weapon, chemical attack, chemical reaction, nuclear weapon,
weapon of mass destruction, missile test, missile launch, ballistic missile test, missile programme,
satellite image, satellite imagery, satellite launch, satellite photo, ammunition depot, meat market,
dairy queen, food security, food crisis, food aid, food chain, food shortage, food safety, food inflation,
food price, fast food, fuel cell, fuel inflation, fuel efficiency, fuel shortage, metal detector,
heavy metal, gold reserve, gold price, silver price, wheat field, crop failure, bamboo curtain,
emergency services, food and drug administration, ministry of food and drug safety, gold medalist,
pearl harbor, short supply, short sale, short order, tall order, food and drinks price
`
  .split(/[,\n]+/)
  .map((phrase) => phrase.trim())
  .filter(Boolean);
