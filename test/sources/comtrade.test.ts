import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comtrade } from '../../src/sources/comtrade.ts';
import { shared, sharedRows } from '../shared.ts';
import { fileOf, readFile, sourceFile } from './read-file.ts';

type Cells = Record<string, string | number | boolean | null>;

/** A row as the API answers a monthly request without `includeDesc`. */
const row = (change: Cells = {}): Cells => ({
  typeCode: 'C',
  freqCode: 'M',
  refPeriodId: 20220501,
  refYear: 2022,
  refMonth: 5,
  period: '202205',
  reporterCode: 156,
  reporterISO: null,
  reporterDesc: null,
  flowCode: 'X',
  flowDesc: null,
  partnerCode: 408,
  partnerISO: null,
  partnerDesc: null,
  partner2Code: 0,
  classificationCode: 'H6',
  classificationSearchCode: 'HS',
  isOriginalClassification: true,
  cmdCode: '630790',
  cmdDesc: null,
  aggrLevel: 6,
  isLeaf: true,
  customsCode: 'C00',
  mosCode: '0',
  motCode: 0,
  qtyUnitCode: 8,
  qtyUnitAbbr: null,
  qty: 1234.5,
  isQtyEstimated: false,
  altQtyUnitCode: -1,
  altQtyUnitAbbr: null,
  altQty: 0,
  isAltQtyEstimated: false,
  netWgt: 1234.5,
  isNetWgtEstimated: false,
  grossWgt: 0,
  isGrossWgtEstimated: false,
  cifvalue: null,
  fobvalue: 14500.25,
  primaryValue: 14500.25,
  legacyEstimationFlag: 0,
  isReported: false,
  isAggregate: true,
  ...change,
});

const json = (rows: Cells[], more = {}) =>
  JSON.stringify({ elapsedTime: '0.12 secs', count: rows.length, data: rows, error: '', ...more });
const read = (content: string, said = {}, name = 'data.json') =>
  readFile(comtrade, fileOf(name, content), said);
const one = async (change: Cells) => (await read(json([row(change)]))).rows[0];

/** As a client writes a data frame: `missing` for null, booleans spelled its way. */
function delimited(
  rows: Cells[],
  separator: string,
  missing: string,
  name = (field: string) => field,
): string {
  const cell = (value: Cells[string]) =>
    value === null
      ? missing
      : /["\t,]/.test(String(value))
        ? `"${String(value).replaceAll('"', '""')}"`
        : String(value);
  const fields = Object.keys(rows[0]!);
  return [
    fields.map(name).join(separator),
    ...rows.map((r) => fields.map((f) => cell(r[f]!)).join(separator)),
    '',
  ].join('\n');
}

describe('one row', () => {
  const record = {
    reporter: 'CHN',
    period: '2022-05',
    flow: 'export',
    partner: 'PRK',
    scheme: 'HS2022',
    code: '630790',
    level: '6',
    regime: null,
    place: null,
    value: '14500.25',
    currency: 'USD',
    basis: 'FOB',
    quantity1: '1234.500',
    unit1: 'kg',
    quantity2: null,
    unit2: null,
    net_weight: '1234.500',
    status: 'reported',
    printed: null,
    low: null,
    high: null,
    said_by: null,
    said_on: null,
  };

  test.each([
    ['an answer', json([row()])],
    [
      'an answer over several lines',
      JSON.stringify({ elapsedTime: '1', count: 1, data: [row()], error: '' }, null, 2),
    ],
    ['the rows alone', JSON.stringify([row()])],
    ['CSV', delimited([row({ reporterDesc: 'China, mainland' })], ',', '')],
    ['CSV with a byte order mark and CRLF', `\ufeff${delimited([row()], ',', '').replaceAll('\n', '\r\n')}`],
    ['TSV', delimited([row({ cmdDesc: 'Textiles; made "up"\tarticles' })], '\t', '')],
    ['CSV of R', delimited([row()], ',', 'NA').replaceAll('true', 'TRUE').replaceAll('false', 'FALSE')],
    [
      'CSV of pandas',
      delimited([row({ partner2Code: '0.0', motCode: '0.0', qtyUnitCode: '8.0' })], ',', '').replaceAll(
        'true',
        'True',
      ),
    ],
    [
      'names with underscores',
      delimited([row()], ',', 'NA', (f) =>
        f.replace(/(?<=[a-z])(?=[A-Z0-9])|(?<=\d)(?=[A-Z])/g, '_').toLowerCase(),
      ),
    ],
  ])('as %s becomes the same record', async (_, content) => {
    const { rows, plan } = await read(content, { published: '2022-08-01' });
    expect(rows).toEqual([record]);
    expect(plan).toMatchObject({ source: 'comtrade', rank: 1, published: '2022-08-01', convert: null });
  });

  test('as the web site saves it, in Latin-1 and with a comma too many behind each row', async () => {
    const [header, ...rows] = delimited(
      [row({ partnerDesc: 'Côte d’Ivoire', partnerCode: 384 })],
      ',',
      '',
    ).split('\n');
    const content = [header!.replace('typeCode', 'TypeCode'), ...rows.map((line) => line && `${line},`)].join(
      '\r\n',
    );
    const { rows: read } = await readFile(
      comtrade,
      fileOf('TradeData.csv', new Uint8Array(Buffer.from(content.replace('’', "'"), 'latin1'))),
    );
    expect(read).toEqual([{ ...record, partner: 'CIV' }]);
  });

  test.each([
    [{ freqCode: 'A', period: '2021' }, { period: '2021' }],
    [
      { partnerCode: 0, cmdCode: 'TOTAL' },
      { partner: 'WLD', code: 'TOTAL', level: '0' },
    ],
    [
      { reporterCode: 842, partnerCode: 490 },
      { reporter: 'USA', partner: 'TWN' },
    ],
    [
      { reporterCode: 699, partnerCode: 251 },
      { reporter: 'IND', partner: 'FRA' },
    ],
    [{ cmdCode: '01' }, { code: '01', level: '2' }],
    [{ cmdCode: '9999AA' }, { code: '999999', level: '6' }],
    [{ classificationCode: 'H5' }, { scheme: 'HS2017' }],
    [{ classificationCode: 'H0' }, { scheme: 'HS1992' }],
    [{ classificationCode: 'HS' }, { scheme: 'HS' }],
    [{ flowCode: 'RX' }, { flow: 're-export' }],
    [{ flowCode: 'RM' }, { flow: 're-import' }],
  ])('%o', async (change: Cells, becomes) => {
    expect(await one(change)).toMatchObject(becomes);
  });

  test.each([
    ['imports by CIF', { flowCode: 'M', cifvalue: 14500.25, fobvalue: null }, 'CIF'],
    ['imports that name both', { flowCode: 'M', cifvalue: 14500.25, fobvalue: 14000 }, 'CIF'],
    ['imports by FOB', { flowCode: 'M', cifvalue: null, fobvalue: 14500.25 }, 'FOB'],
    ['exports', {}, 'FOB'],
    ['a basis that is not told', { fobvalue: null }, null],
  ])('basis of %s', async (_, change, basis) => {
    expect(await one(change)).toMatchObject({ basis });
  });

  test.each([
    [
      'thousands of items are items',
      { qtyUnitCode: 9, qty: 12.5 },
      { quantity1: '12500.000', unit1: 'item' },
    ],
    ['dozens too', { qtyUnitCode: 11, qty: 2 }, { quantity1: '24.000', unit1: 'item' }],
    ['no unit', { qtyUnitCode: -1, qty: 0 }, { quantity1: null, unit1: null }],
    [
      'zero beside a value is not known',
      { qty: 0, netWgt: 0 },
      { quantity1: null, unit1: null, net_weight: null },
    ],
    [
      'zero beside zero is zero',
      { qty: 0, netWgt: 0, primaryValue: 0, fobvalue: 0 },
      { quantity1: '0.000', net_weight: '0.000' },
    ],
    ['a second quantity', { altQtyUnitCode: 5, altQty: 7 }, { quantity2: '7.000', unit2: 'item' }],
    ['a number with an exponent', { primaryValue: '9.2E+9' }, { value: '9200000000.00' }],
  ])('quantities: %s', async (_, change: Cells, becomes) => {
    expect(await one(change)).toMatchObject(becomes);
  });

  test.each([
    ['not reported but added up', { isReported: false }, 'reported'],
    ['quantity estimated', { isQtyEstimated: true }, 'estimated'],
    ['weight estimated', { isNetWgtEstimated: true }, 'estimated'],
    ['a quantity that is not there estimated', { isQtyEstimated: true, qtyUnitCode: -1, qty: 0 }, 'reported'],
    ['mark of earlier years, weight', { legacyEstimationFlag: 4 }, 'estimated'],
    ['mark of earlier years, both', { legacyEstimationFlag: 6 }, 'estimated'],
    ['no value', { primaryValue: null }, 'nil'],
  ])('status: %s', async (_, change: Cells, status) => {
    expect(await one(change)).toMatchObject({ status });
  });
});

describe('rows that hold one another', () => {
  const sea = { motCode: 2100, primaryValue: 9000, fobvalue: 9000 };
  const air = { motCode: 1000, primaryValue: 5500.25, fobvalue: 5500.25 };

  test('parts beside their total are left out with a warning', async () => {
    const { rows, plan, facts } = await read(json([row(sea), row(), row(air), row({ partner2Code: 643 })]));
    expect(rows.map((r) => r.value)).toEqual(['14500.25']);
    expect(facts.leftOut).toBe(3);
    expect(plan.warnings(facts)).toEqual([expect.stringContaining('3 rows were left out')]);
  });

  test.each([
    ['transport', sea],
    ['customs procedure', { customsCode: 'C01' }],
    ['second partner', { partner2Code: 643 }],
    ['mode of supply', { mosCode: '1' }],
  ])('parts by %s without their total are refused', async (_, part) => {
    const rows = [row({ cmdCode: '630710' }), row(part)];
    await expect(read(json(rows))).rejects.toThrow('row 2: cmdCode "630790" is split');
    await expect(read(delimited(rows, ',', ''))).rejects.toThrow('line 3: cmdCode "630790" is split');
  });

  test('parts change nothing, wherever they stand, in any form', async () => {
    const cell = fc.record({
      cmdCode: fc.constantFrom('TOTAL', '01', '0101', '630790', '902519'),
      flowCode: fc.constantFrom('X', 'M', 'RX'),
      partnerCode: fc.constantFrom(0, 408, 410),
      cents: fc.integer({ min: 0, max: 10 ** 12 }),
      parts: fc.subarray<Cells>([sea, air, { customsCode: 'C01' }, { partner2Code: 643 }]),
    });
    const place = (r: { cmdCode: string; flowCode: string; partnerCode: number }) =>
      `${r.cmdCode} ${r.flowCode} ${r.partnerCode}`;
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(cell, { selector: place, minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 100 }),
        fc.constantFrom(json, (rows: Cells[]) => delimited(rows, '\t', '')),
        async (cells, turn, form) => {
          const all = cells.flatMap(({ cents, parts, ...at }) => {
            const value = { primaryValue: cents / 100, fobvalue: cents / 100 };
            return [
              row({ ...at, ...value }),
              ...parts.map((part: Cells) => row({ ...at, ...value, ...part })),
            ];
          });
          const from = turn % all.length;
          const { rows, facts } = await read(form([...all.slice(from), ...all.slice(0, from)]));
          expect(facts.leftOut).toBe(all.length - cells.length);
          expect(rows.map((r) => r.value).sort()).toEqual(
            cells.map(({ cents }) => (cents / 100).toFixed(2)).sort(),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test('a client that leaves the columns of parts out has asked for totals', async () => {
    const { partner2Code: _, customsCode: __, motCode: ___, mosCode: ____, ...rest } = row();
    expect((await read(delimited([rest], ',', ''))).rows).toHaveLength(1);
  });

  test('flows inside others are left out', async () => {
    const { rows, facts } = await read(
      json([row(), row({ flowCode: 'DX' }), row({ flowCode: 'FM', partnerCode: 0 })]),
    );
    expect(rows).toHaveLength(1);
    expect(facts.leftOut).toBe(2);
  });

  test('a row that stands twice counts once, and with another value is refused', async () => {
    expect((await read(json([row(), row()]))).rows).toHaveLength(1);
    await expect(read(json([row(), row({ primaryValue: 1 })]))).rejects.toThrow(
      'row 2: primaryValue "1" differs',
    );
  });

  test('other periods, partners, flows and editions are other cells', async () => {
    const others: Cells[] = [
      { period: '202206' },
      { partnerCode: 410 },
      { flowCode: 'M' },
      { classificationCode: 'H5' },
      { cmdCode: '63' },
    ];
    expect((await read(json([row(), ...others.map((other: Cells) => row(other))]))).rows).toHaveLength(6);
  });
});

describe('an answer that is none is refused', () => {
  test.each([
    [
      'an error',
      json([], { error: 'Period is not valid' }),
      'error of the UN Comtrade API: "Period is not valid"',
    ],
    [
      'the gateway’s words',
      '{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 5 seconds." }',
      'Try again in 5 seconds',
    ],
    ['no rows', json([]), 'not taken for "no trade"'],
    ['null for rows', json([], { data: null }), 'not taken for "no trade"'],
    ['cut off', json([row(), row({ cmdCode: '63' })]).slice(0, -300), 'no complete JSON'],
    [
      'a column missing',
      delimited([row()], ',', '').replaceAll('primaryValue', 'tradeValue'),
      'line 1: column primaryValue is missing',
    ],
    [
      'services',
      json([row({ typeCode: 'S', classificationCode: 'EB' })]),
      'row 1: typeCode "S" is trade in services',
    ],
    ['SITC', json([row({ classificationCode: 'S4' })]), 'classificationCode "S4" is no edition of the HS'],
    ['month 13', json([row(), row({ period: '202213' })]), 'row 2: period "202213" is no period'],
    ['an unknown reporter', json([row({ reporterCode: 999 })]), 'reporterCode "999" is none'],
    [
      'an unknown partner',
      delimited([row({ partnerCode: 155 })], ',', ''),
      'line 2: partnerCode "155" is none',
    ],
    ['an unknown flow', json([row({ flowCode: 'Q' })]), 'flowCode "Q" is no flow'],
    ['a lost zero', json([row({ cmdCode: '10121' })]), 'cmdCode "10121" has lost its leading zero'],
    ['a code in words', json([row({ cmdCode: 'masks' })]), 'cmdCode "masks" is no goods code'],
    ['below zero', json([row({ primaryValue: -1 })]), 'primaryValue "-1" is no figure'],
    ['a formula', delimited([row({ netWgt: '=A1' })], ',', ''), 'netWgt "=A1" is no figure'],
  ])('%s', async (_, content, why) => {
    expect(comtrade.recognise(sourceFile(fileOf('x', content)))).toBe(true);
    await expect(read(content)).rejects.toThrow(why);
  });

  test('large ones too, by their end', async () => {
    const many = Array.from({ length: 400 }, (_, i) =>
      row({ cmdCode: String(100_000 + i), cmdDesc: 'x'.repeat(300) }),
    );
    await expect(read(json(many, { error: 'Limit reached' }))).rejects.toThrow('"Limit reached"');
    await expect(read(json(many).slice(0, -20))).rejects.toThrow('no complete JSON');
    expect((await read(json(many))).rows).toHaveLength(400);
  });

  test('a flow said beside it', async () => {
    await expect(read(json([row()]), { flow: 'export' })).rejects.toThrow('leave out the flow');
  });
});

test.each([
  ['another JSON', '{"data": [{"a": 1}]}'],
  ['an empty list', '[]'],
  ['another table', 'period,value\n2022,1\n'],
  [
    'the open format',
    'reporter,flow,partner,codes,period,measure,value,unit\nCHN,export,PRK,63,2022,value,1,USD\n',
  ],
  ['nothing', ''],
])('%s is not taken for an answer', (_, content) => {
  expect(comtrade.recognise(sourceFile(fileOf('x', content)))).toBe(false);
});

describe('scope', () => {
  const goods = Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, '0'))
    .filter((chapter) => chapter !== '77')
    .map((chapter) => row({ cmdCode: `${chapter}0110` }));

  test('all chapters for one partner and flow are all goods, in as many digits', async () => {
    const { plan, facts } = await read(json([...goods, row({ cmdCode: 'TOTAL' })]));
    expect(plan.scope(facts)).toMatchObject({
      flows: ['export'],
      partners: ['PRK'],
      goods: 'all',
      totals: true,
      detail: 6,
      completeness: 'complete',
    });
  });

  test('a flow with few goods beside one with all claims nothing', async () => {
    const { plan, facts } = await read(json([...goods, row({ flowCode: 'M' })]));
    expect(plan.scope(facts)).toMatchObject({
      completeness: 'cells',
      note: expect.stringContaining('several flows'),
    });
  });

  test('totals only claim nothing, unless it is stated', async () => {
    const content = json([row({ cmdCode: 'TOTAL' })]);
    const { plan, facts } = await read(content);
    expect(plan.scope(facts)).toMatchObject({ completeness: 'cells', goods: [], totals: true });
    const stated = await read(content, { scope: 'complete; partners=all; goods=all; detail=0; totals=yes' });
    expect(stated.plan.scope(stated.facts)).toMatchObject({
      completeness: 'complete',
      partners: 'all',
      origin: 'stated',
    });
  });

  test.each([
    ['rows at the limit of a preview', 500, 500],
    ['fewer rows than were counted', 3, 4],
  ])('%s: the answer is cut off, whatever is stated', async (_, rows, count) => {
    const many = Array.from({ length: rows }, (_, i) => row({ cmdCode: String(100_000 + i) }));
    const { plan, facts } = await read(json(many, { count }), { scope: 'complete; goods=all' });
    expect(plan.scope(facts)).toMatchObject({ completeness: 'cells' });
    expect(plan.warnings(facts)).toEqual([expect.stringContaining(`${rows} rows, where the API cuts off`)]);
  });
});

describe.skipIf(shared('reference/comtrade-partners.csv') === null)('code lists of the publisher', () => {
  test('every partner', async () => {
    const partners = sharedRows('reference/comtrade-partners.csv').map((p) => Number(p.id));
    const { rows } = await read(json(partners.map((partnerCode) => row({ partnerCode }))));
    expect(rows.length).toBeGreaterThan(280);
    expect(rows.filter((r) => r.partner === null)).toEqual([]);
  });

  test('every reporter', async () => {
    const reporters = sharedRows('reference/comtrade-reporters.csv').map((r) => Number(r.id));
    const { rows } = await read(json(reporters.map((reporterCode) => row({ reporterCode }))));
    expect(rows.length).toBeGreaterThan(220);
    expect(rows.filter((r) => r.reporter === null)).toEqual([]);
  });

  test('every unit', async () => {
    const units = sharedRows('reference/comtrade-units.csv').map((u) => Number(u.qtyCode));
    const { rows } = await read(
      json(units.map((qtyUnitCode, i) => row({ qtyUnitCode, cmdCode: String(100_000 + i) }))),
    );
    expect(rows.filter((r) => r.unit1 === null)).toHaveLength(1);
    expect(rows.length).toBeGreaterThan(40);
  });
});
