/** What a column of the online query holds. */
export type Field =
  | 'date'
  | 'partner'
  | 'partnerName'
  | 'code'
  | 'codeName'
  | 'regime'
  | 'regimeName'
  | 'place'
  | 'placeName'
  | 'quantity1'
  | 'unit1'
  | 'quantity2'
  | 'unit2'
  | 'USD'
  | 'CNY';

/** "Supplimentary" is the publisher's own spelling of its first years. */
const names: Record<Field, string[]> = {
  date: ['date of data', '数据年月'],
  partner: ['trading partner code', '贸易伙伴编码'],
  partnerName: ['trading partner', '贸易伙伴名称'],
  code: ['commodity code', '商品编码'],
  codeName: ['commodity', '商品名称'],
  regime: ['customs regime code', '贸易方式编码'],
  regimeName: ['customs regime', '贸易方式名称'],
  place: ['locations of importers and exporters code', '注册地编码', '收发货人注册地编码'],
  placeName: ['locations of importers and exporters', '注册地名称', '收发货人注册地名称'],
  quantity1: ['quantity', '第一数量'],
  unit1: ['unit', '第一计量单位'],
  quantity2: ['supplimentary quantity', 'supplementary quantity', '第二数量'],
  unit2: ['supplimentary unit', 'supplementary unit', '第二计量单位'],
  USD: ['us dollar', '美元'],
  CNY: ['renminbi yuan', '人民币'],
};

const fields = new Map(
  (Object.entries(names) as [Field, string[]][]).flatMap(([field, all]) =>
    all.map((name) => [name, field] as const),
  ),
);

/** The field a header cell names; null for none of the query's. */
export const fieldOf = (cell: string): Field | null =>
  fields.get(cell.trim().replace(/\s+/g, ' ').toLowerCase()) ?? null;
