/** Ores and metals, HS 26, 71-83. */
export const metals = `
iron ore | iron ores and concentrates, iron ore and concentrate | 2601 | t
lead? | refined lead, unwrought lead | 7801 | t
gold | gold bullion, bullion gold | 7108 | kg
copper ore | copper concentrate, copper ores and concentrates | 2603 | t
refined copper | copper cathode | 7403 | t
steel | iron and steel | 72 | t
`;
