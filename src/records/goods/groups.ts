/** Broad words of trade news: sums of many chapters, or words that no agreed list of codes stands behind. */
export const groups = `
services? | trade in services, commercial services, service exports, service imports, services exports, services imports, tourism services, goods and services | - | | broad Services are not goods and stand in no customs data
consumer goods | consumer product, consumption goods, consumer durables, durable goods, consumer items, consumer durable goods, non-durable goods, everyday consumer goods | - | | broad No HS list in common use: the UN's Broad Economic Categories tell them from other goods
capital goods | capital equipment, investment goods, equipment goods | - | | broad No HS list in common use: the UN's Broad Economic Categories tell them from other goods
intermediate goods | intermediate product, intermediates?, semi-finished goods, semi-finished products, semi-manufactures, semi-manufactured goods | - | | broad No HS list in common use: the UN's Broad Economic Categories tell them from other goods
industrial supplies | industrial supplies and materials, industrial materials, industrial inputs | - | | broad No HS list in common use: the UN's Broad Economic Categories or a national end-use list
raw materials | raw material, crude materials, primary commodities, primary products, commodities?, primary goods, raw and auxiliary materials, crude materials inedible except fuels, natural resources?, bulk commodities | - | | broad No agreed list of HS codes
industrial goods | industrial products, industrial raw materials, processed goods, processed products | - | | broad No agreed list of HS codes
manufactured goods | manufactures?, manufactured products, manufacturing goods, manufacturing products, finished goods, finished products, factory goods, manufacturing exports, manufactured exports, industrial manufactures | - | | broad No agreed list of HS codes: SITC sections 5 to 8, with or without non-ferrous metals
engineering goods | engineering products, engineering product, engineering items | - | | broad India's export council keeps a list of its own over HS 72 to 90
components? | parts and components, parts and accessories, component parts, parts?, spare parts, industrial components, machine parts, machinery parts | - | | broad No agreed list of HS codes
accessories? | accessories and parts | - | | broad No agreed list of HS codes
labour-intensive products | labour-intensive goods, labor-intensive products, labor-intensive goods | ?4202 61 62 64 9401 9403 9503 | | note China's customs sums seven headings of its own list
luxury goods | luxury product, luxuries, luxury items, luxury articles | - | | broad No agreed list: sanctions name their own
basic foods | basic foodstuffs, basic food, food commodities, food supplies | - | t | broad No agreed list of HS codes
daily necessities | necessities, daily commodities, household goods, household items, daily-use products, household supplies, everyday goods, essential goods, essential items, essential commodities, basic necessities, household articles | - | | broad No agreed list of HS codes
miscellaneous manufactures | miscellaneous manufactured articles, miscellaneous manufactured goods, miscellaneous goods, miscellaneous products, miscellaneous articles | ?94 95 96
non-oil goods | non-oil, non-oil products, non-petroleum, non-oil exports, non-oil imports, non-oil domestic exports, nodx, non-fuel goods, non-energy goods, non-petroleum products, non-oil and gas products, non-oil and gas | - | | broad All goods but HS 27, by each publisher's own list
non-petroleum and non-jewellery goods | non-petroleum and non-jewellery, non-petroleum and non-gems and jewellery, non-petroleum and non-gem and jewellery, non-petroleum non-gems and jewellery, non-petroleum and non-gems and jewellery items, non-petroleum non-jewellery, non-petroleum and non-gold | - | | broad All goods but HS 27 and 71, by each publisher's own list
non-agricultural products | non-agricultural goods, non-farm products | - | | broad All goods but those of the WTO's list of farm products
non-food goods | non-food products, non-food items | - | | broad No agreed list of HS codes
humanitarian goods | humanitarian supplies, aid supplies, humanitarian aid, relief goods, relief supplies, emergency supplies, aid goods, humanitarian items | - | | broad No agreed list: goods sent as aid lie in the codes of what they are
sanctioned goods | banned goods, prohibited goods, sanctioned products, restricted goods, sanctioned items, prohibited items | - | | broad Each sanction names its own codes
cultural products | cultural goods, books and magazines, cultural items | - | | broad No agreed list: UNESCO and China keep one of their own
environmental goods | environmental products, low-carbon products | - | | broad No agreed list: APEC, the OECD and the WTO keep one of their own
new three products | new three, three new products, tech-intensive green trio, new trio | ?870380 850760 854142 854143 | | note China's electric cars, lithium-ion batteries and solar cells
agricultural inputs | farm inputs, agricultural materials, farming supplies, agricultural supplies, farming materials | - | | broad No agreed list: fertilisers, pesticides, seeds, film and machines by publisher
`;
