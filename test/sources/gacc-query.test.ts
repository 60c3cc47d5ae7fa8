import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gaccQuery } from '../../src/sources/gacc-query.ts';
import { shared, sharedRows } from '../shared.ts';
import { cents, fileOf, readFile, sourceFile } from './read-file.ts';

const english =
  '"Date of data","Trading partner code","Trading partner","Commodity code","Commodity","Customs Regime code","Customs Regime","Quantity","Unit","Supplimentary Quantity","Supplimentary Unit","US dollar",';
const table = (header: string, ...rows: string[]) => `${[header, ...rows].join('\n')}\n`;
const good =
  '"202205","109","Korea,DPR","63079010","Masks","10","Ordinary Trade","1230","Kilogram","45600","Number of item","14,500",';
const read = (content: string | Uint8Array, said = {}, name = 'downloadData (3).csv') =>
  readFile(gaccQuery, fileOf(name, content), { flow: 'export', ...said });

const chinese =
  '"数据年月","商品编码","商品名称","贸易伙伴编码","贸易伙伴名称","贸易方式编码","贸易方式名称","注册地编码","注册地名称","第一数量","第一计量单位","第二数量","第二计量单位","人民币",';
const masks =
  '"202205","63079010","口罩〈医用的\n或防护用的〉","109","朝鲜","10","一般贸易","21","辽宁省","1230","千克","45600","个","98,765",';

describe('one row', () => {
  test('becomes a record', async () => {
    const { rows, plan } = await read(table(english, good), { published: '2022-06-18' });
    expect(rows).toEqual([
      {
        reporter: 'CHN',
        period: '2022-05',
        flow: 'export',
        partner: 'PRK',
        scheme: 'HS2022',
        code: '63079010',
        level: '8',
        regime: '10',
        place: null,
        value: '14500.00',
        currency: 'USD',
        basis: 'FOB',
        quantity1: '1230.000',
        unit1: 'kg',
        quantity2: '45600.000',
        unit2: 'item',
        net_weight: null,
        status: 'reported',
        printed: null,
        low: null,
        high: null,
        said_by: null,
        said_on: null,
      },
    ]);
    expect(plan).toMatchObject({ source: 'gacc-query', rank: 0, published: '2022-06-18' });
  });

  test.each([
    ['202112', 'HS2017'],
    ['202201', 'HS2022'],
    ['201612', 'HS2012'],
  ])('of %s is in %s', async (month, scheme) => {
    const { rows } = await read(table(english, good.replace('202205', month)));
    expect(rows[0]).toMatchObject({ scheme, period: `${month.slice(0, 4)}-${month.slice(4)}` });
  });

  test('of imports is CIF', async () => {
    expect((await read(table(english, good), { flow: 'import' })).rows[0]).toMatchObject({
      flow: 'import',
      basis: 'CIF',
    });
  });

  test.each(['-', '—'])('with %s for a value is a nil, and for a unit has no quantity', async (dash) => {
    const row = `"202205","109","Korea,DPR","63079010","Masks","10","Ordinary Trade","1230","Kilogram","${dash}","${dash}","${dash}",`;
    const { rows } = await read(table(english, row));
    expect(rows[0]).toMatchObject({
      value: null,
      status: 'nil',
      quantity1: '1230.000',
      quantity2: null,
      unit2: null,
    });
  });

  test('counted in thousands is counted in pieces', async () => {
    const { rows } = await read(table(english, good.replace('Number of item', 'In Thousands')));
    expect(rows[0]).toMatchObject({ quantity2: '45600000.000', unit2: 'item' });
  });

  test('without a column of units has no quantities, and a warning', async () => {
    const header = '"Date of data","Commodity code","Quantity","US dollar",';
    const { rows, plan, facts } = await read(table(header, '"202205","6307","12","1",'));
    expect(rows[0]).toMatchObject({ value: '1.00', quantity1: null, unit1: null });
    expect(plan.warnings(facts)).toEqual([expect.stringContaining('"Quantity" was left out')]);
  });

  test('in a unit nobody knows keeps its value, and its quantity is left out with a warning', async () => {
    const { rows, plan, facts } = await read(
      table(english, good.replace('Number of item', 'Fathom of rope')),
    );
    expect(rows[0]).toMatchObject({ value: '14500.00', quantity1: '1230.000', quantity2: null, unit2: null });
    expect(plan.warnings(facts)).toEqual([expect.stringContaining('"Fathom of rope"')]);
  });
});

describe('columns', () => {
  test('in another order, in the later spelling, in yuan, with a province', async () => {
    const header =
      '"Commodity code","Commodity","Date of data","Locations of importers and exporters code","Locations of importers and exporters","Trading partner code","Trading partner","Quantity","Unit","Supplementary Quantity","Supplementary Unit","Renminbi Yuan"';
    const { rows } = await read(
      table(
        header,
        '"01012100","Horses","202205","21","Liaoning","142","China","3","Number of item","900","Kilogram","1,234,567"',
      ),
    );
    expect(rows[0]).toMatchObject({ code: '01012100', place: '21', partner: 'CHN', regime: null });
    expect(rows[0]).toMatchObject({ value: '1234567.00', currency: 'CNY', unit2: 'kg' });
  });

  test('that were not asked for: all goods, all partners', async () => {
    const { rows } = await read(table('"Date of data","US dollar",', '"202205","14,500",'));
    expect(rows[0]).toMatchObject({
      partner: 'WLD',
      code: 'TOTAL',
      level: '0',
      regime: null,
      quantity1: null,
    });
  });

  test('of names alone find the partner by its name', async () => {
    const header = '"Date of data","Trading partner","Commodity code","US dollar",';
    const { rows } = await read(
      table(header, '"202205",Korea,DPR,"6307","1",', '"202205","Korea Rep.","6307","2",'),
    );
    expect(rows.map((row) => row.partner)).toEqual(['PRK', 'KOR']);
  });

  const mask = {
    partner: 'PRK',
    value: '98765.00',
    currency: 'CNY',
    unit1: 'kg',
    unit2: 'item',
    place: '21',
  };

  test('in Chinese, as UTF-8 with a byte order mark', async () => {
    expect((await read(`\ufeff${table(chinese, masks)}`)).rows).toEqual([expect.objectContaining(mask)]);
  });

  test('in Chinese, as GB18030', async () => {
    expect((await read(inGb18030(table(chinese, masks)))).rows).toEqual([expect.objectContaining(mask)]);
  });

  test('with names over several lines leave the count of lines right', async () => {
    const bad = masks.replace('202205', '202213');
    await expect(read(table(chinese, masks, bad))).rejects.toThrow('line 4: 数据年月 "202213" is no month');
  });

  test.each([
    [english.replace('"US dollar",', ''), 'no column of values'],
    [english.replace('"Date of data",', ''), 'months were added up'],
    [english.replace('"US dollar",', '"US dollar","Renminbi Yuan",'), 'keep one of the columns'],
    [english.replace('"Unit"', '"Quantity"'), 'column "Quantity" stands twice'],
    [english.replace('"Unit"', '"Port"'), 'column "Port" is none of the query'],
    [english.replace('"Commodity code",', ''), 'names of goods without the column'],
  ])('are refused: %s', async (header, why) => {
    await expect(read(table(header, good))).rejects.toThrow(why);
  });
});

test('the order of columns changes nothing', async () => {
  const cells = (line: string) => line.match(/"[^"]*"/g)!;
  const names = cells(english);
  const rows = [good, good.replace('"10"', '"39"').replace('14,500', '7')].map(cells);
  const expected = (await read(table(english, good, good.replace('"10"', '"39"').replace('14,500', '7'))))
    .rows;
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...names.keys()], { minLength: names.length }),
      fc.boolean(),
      async (order, comma) => {
        const line = (of: string[]) => order.map((i) => of[i]).join(',') + (comma ? ',' : '');
        expect((await read(table(line(names), ...rows.map(line)))).rows).toEqual(expected);
      },
    ),
    { numRuns: 15 },
  );
});

describe('rows that a comma split', () => {
  const unquoted = (partner: string) =>
    `202205,109,${partner},63079010,"Masks, of textiles",10,Ordinary Trade,1,Kilogram,0,-,"1,161",`;
  test('are put together by the partner', async () => {
    expect((await read(table(english, unquoted('Korea,DPR')))).rows).toEqual([
      expect.objectContaining({ partner: 'PRK', code: '63079010', value: '1161.00' }),
    ]);
  });

  test('are refused when they do not fit the partner’s code', async () => {
    await expect(read(table(english, unquoted('Korea,Rep.')))).rejects.toThrow(
      'line 2: the row has 13 cells and the header 12',
    );
    await expect(read(table(english, unquoted('Masks,Face')))).rejects.toThrow(
      'line 2: the row has 13 cells',
    );
  });
});

describe('exports or imports', () => {
  const content = table(english, good);
  test.each([
    ['gacc-import-usa-2019-01.csv', 'import'],
    ['China EXPORTS 2022_05.csv', 'export'],
    ['2022年5月出口.csv', 'export'],
    ['进口-朝鲜.csv', 'import'],
  ])('%s says it', async (name, flow) => {
    expect((await read(content, { flow: null }, name)).rows[0]).toMatchObject({ flow });
  });

  test.each(['downloadData.csv', 'import-export.csv', '进出口.csv', 'important.csv', 'exporters.csv'])(
    '%s does not',
    async (name) => {
      await expect(read(content, { flow: null }, name)).rejects.toThrow('say export or import as its flow');
    },
  );

  test('a flag that says otherwise than the name is refused', async () => {
    await expect(read(content, { flow: 'export' }, 'imports.csv')).rejects.toThrow(
      'named as imports but given as exports',
    );
    await expect(read(content, { flow: 're-export' })).rejects.toThrow('no re-exports');
  });
});

test('a name that is not known beside a partner code is told', async () => {
  const { plan, rows, facts } = await read(table(english, good.replace('Korea,DPR', 'Kimchistan')));
  expect(rows[0]!.partner).toBe('PRK');
  expect(plan.warnings(facts)).toEqual([
    'downloadData (3).csv: the name "Kimchistan" beside partner code 109 (North Korea) is not known here; the code was taken.',
  ]);
  const known = await read(table(english, good));
  expect(known.plan.warnings(known.facts)).toEqual([]);
});

describe('what cannot be read is refused with its line', () => {
  test.each([
    ['month 13', good.replace('202205', '202213'), 'line 3: Date of data "202213" is no month'],
    [
      'a lost zero',
      good.replace('63079010', '1012100'),
      'line 3: Commodity code "1012100" has lost its leading zero',
    ],
    ['no code', good.replace('"63079010"', '""'), 'line 3: Commodity code '],
    ['a formula', good.replace('"14,500"', '"=SUM(L2:L9)"'), 'line 3: US dollar "=SUM(L2:L9)" is no figure'],
    ['below zero', good.replace('14,500', '-14,500'), 'line 3: US dollar "-14,500" is no figure'],
    ['wrong groups', good.replace('14,500', '14,50'), 'line 3: US dollar "14,50" is no figure'],
    [
      'too many digits',
      good.replace('14,500', '9'.repeat(17)),
      'line 3: US dollar "99999999999999999" is no figure',
    ],
    ['no value', good.replace('14,500', ''), 'line 3: US dollar "null" is no figure'],
    [
      'a quantity in words',
      good.replace('45600', 'many'),
      'line 3: Supplimentary Quantity "many" is no figure',
    ],
    ['an unknown partner', good.replace('"109"', '"888"'), 'line 3: partner code "888" (Korea,DPR) is none'],
    ['code against name', good.replace('"109"', '"133"'), 'line 3: partner code 133 is South Korea'],
    ['a row cut off', good.slice(0, 60), 'line 3: '],
    [
      'a row with cells missing',
      '"202205","109","Korea,DPR","63079010"',
      'line 3: the row has 4 cells and the header 12',
    ],
    [
      'a quotation mark never closed',
      good.slice(0, -3),
      'line 3: a quotation mark is out of place or never closed',
    ],
  ])('%s', async (_, row, why) => {
    await expect(read(table(english, good.replace('63079010', '63079090'), row))).rejects.toThrow(why);
  });

  test('no rows at all', async () => {
    await expect(read(table(english))).rejects.toThrow('not taken for "no trade"');
  });

  test.each(['utf-8', 'gb18030'])('a file cut off inside a character, %s', async (encoding) => {
    const content = table(chinese, masks).slice(0, -60);
    const bytes = encoding === 'utf-8' ? new Uint8Array(Buffer.from(content)) : inGb18030(content);
    const end = bytes.findLastIndex((byte) => byte >= 0x80);
    await expect(read(bytes.slice(0, end))).rejects.toThrow(`bytes that are no ${encoding.toUpperCase()}`);
  });

  test('bytes that are neither encoding', async () => {
    const many = Array.from({ length: 4000 }, (_, i) => good.replace('63079010', String(63_000_000 + i)));
    const bytes = new Uint8Array(Buffer.from(table(english, ...many)));
    bytes[bytes.length - 20] = 0xff;
    await expect(read(bytes)).rejects.toThrow(/after line \d+: there are bytes that are no UTF-8/);
  });
});

describe('recognising', () => {
  test.each([
    ['a web page', '<html><body>"Date of data","Commodity code","Unit"</body></html>'],
    ['another table', 'a,b,c\n1,2,3\n'],
    ['nothing', ''],
    ['bytes', new Uint8Array([0, 1, 2, 3, 255])],
    ['the open format', 'reporter,partner,flow,period,code,value\nCHN,PRK,export,2022-05,TOTAL,1\n'],
  ])('%s is not the query', (_, content) => {
    expect(gaccQuery.recognise(sourceFile(fileOf('x.csv', content)))).toBe(false);
  });

  test('totals of all months are the query, with two columns', () => {
    const file = fileOf('x.csv', table('"数据年月","人民币",', '"202205","1",'));
    expect(gaccQuery.recognise(sourceFile(file))).toBe(true);
  });

  test('a download with a column missing is, so that it can be told', () => {
    const file = fileOf('x.csv', table(english.replace('"US dollar",', ''), good));
    expect(gaccQuery.recognise(sourceFile(file))).toBe(true);
  });
});

describe('scope', () => {
  /** Every chapter of the HS but 77, under the regimes that country trade shows. */
  const allChapters = Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, '0')).filter(
    (c) => c !== '77',
  );
  const rowsFor = (chapters: string[], regimes: string[], partner = '109') =>
    chapters.flatMap((chapter) =>
      regimes.map(
        (regime) =>
          `"202205","${partner}","","${chapter}011000","x","${regime}","y","1","Kilogram","0","-","10",`,
      ),
    );
  const regimes = ['10', '14', '15', '33', '39'];
  const scopeOf = async (...rows: string[]) => {
    const { plan, facts } = await read(table(english, ...rows));
    return plan.scope(facts);
  };

  test('codes all over the nomenclature for one partner are all goods', async () => {
    expect(await scopeOf(...rowsFor(allChapters, regimes))).toMatchObject({
      flows: ['export'],
      partners: ['PRK'],
      goods: 'all',
      totals: false,
      detail: 8,
      completeness: 'complete',
      origin: 'inferred',
    });
  });

  test.each([
    [
      'two partners',
      [...rowsFor(allChapters, regimes), ...rowsFor(['01'], ['10'], '133')],
      'several partners',
    ],
    ['one regime', rowsFor(allChapters, ['10']), 'regimes 10 only'],
    ['farm goods', rowsFor(allChapters.slice(0, 24), regimes), 'the codes may have been chosen'],
    ['goods of industry', rowsFor(allChapters.slice(24), regimes), 'the codes may have been chosen'],
    ['one row', rowsFor(['63'], ['10']), 'the codes may have been chosen'],
  ])('%s: only the rows that are there', async (_, rows, why) => {
    const scope = await scopeOf(...rows);
    expect(scope).toMatchObject({ completeness: 'cells', origin: 'inferred' });
    expect(scope.note).toContain(why);
  });

  test.each([9_999, 10_000, 20_000])('%i rows are a file cut off', async (count) => {
    const { plan, facts } = await read(
      table(
        english,
        ...Array.from({ length: count }, (_, i) => {
          const code = `${allChapters[i % 96]}${String(Math.floor(i / 96) + 1000).padStart(6, '0')}`;
          return `"202205","109","","${code}","x","${regimes[i % 5]}","y","1","Kilogram","0","-","10",`;
        }),
      ),
    );
    expect(facts.fileRows).toBe(count);
    expect(plan.scope(facts)).toMatchObject({
      completeness: 'cells',
      note: expect.stringContaining('10,000 rows'),
    });
    expect(plan.warnings(facts)).toEqual([
      expect.stringContaining(`${count} rows, where the query cuts off`),
    ]);
  });
});

const release = (name: string) => fileURLToPath(shared(`releases/${name}`)!);

describe.skipIf(shared('releases/gacc-import-usa-2019-01.csv') === null)('real downloads', () => {
  test('imports from the United States, January 2019', async () => {
    const { rows, plan, facts } = await readFile(gaccQuery, release('gacc-import-usa-2019-01.csv'));
    expect(rows).toHaveLength(11_419);
    expect(new Set(rows.map((row) => row.code)).size).toBe(4_613);
    expect(cents(rows)).toBe(921_121_326_400n);
    expect(cents(rows.filter((row) => row.code === '85423190'))).toBe(90_316_430_100n);
    expect(rows.filter((row) => row.unit1 === null)).toEqual([]);
    expect(plan.scope(facts)).toMatchObject({
      completeness: 'complete',
      partners: ['USA'],
      goods: 'all',
      detail: 8,
    });
    expect(plan.warnings(facts)).toEqual([]);
  });

  test('exports to Ceuta, October 2018', async () => {
    const { rows, plan, facts } = await readFile(gaccQuery, release('gacc-export-ceuta-2018-10.csv'));
    expect(rows.map((row) => [row.flow, row.partner, row.value])).toEqual([
      ['export', '_CEUTA', '345.00'],
      ['export', '_CEUTA', '1161.00'],
      ['export', '_CEUTA', '683.00'],
    ]);
    expect(plan.scope(facts).completeness).toBe('cells');
  });

  test('imports from Botswana, June 2018', async () => {
    const { rows } = await readFile(gaccQuery, release('gacc-import-204-2018-06.csv'));
    expect(rows[0]).toMatchObject({
      partner: 'BWA',
      quantity1: '891.000',
      unit1: 'carat',
      value: '507713.00',
      basis: 'CIF',
    });
  });
});

describe.skipIf(shared('reference/gacc-partners-en.csv') === null)('code lists of the publisher', () => {
  const row = (cells: string[]) => `${cells.map((cell) => `"${cell}"`).join(',')},`;
  const partners = sharedRows('reference/gacc-partners-zh.csv');
  const englishName = new Map(
    sharedRows('reference/gacc-partners-en.csv').map((p) => [p.code, p.en!.replace('\0', '').trim()]),
  );

  test.each(['en', 'zh'])('every partner, with its name in %s', async (language) => {
    const header = '"Date of data","Trading partner code","Trading partner","US dollar",';
    const listed = partners.map((p) => [
      p.code!,
      language === 'zh' ? p.zh! : (englishName.get(p.code!) ?? ''),
    ]);
    const { rows } = await read(
      table(header, ...listed.map(([code, name]) => row(['202205', code!, name!, '1']))),
    );
    expect(rows).toHaveLength(partners.length);
    expect(rows.length).toBeGreaterThan(230);
    expect(new Set(rows.map((r) => r.partner)).size).toBe(partners.length);
  });

  test.each(['utf-8', 'gb18030'])('every regime, %s', async (encoding) => {
    const listed =
      encoding === 'utf-8'
        ? sharedRows('reference/gacc-regimes-en.csv').map((r) => [
            r['Customs Regime code']!,
            r['Customs Regime']!,
          ])
        : sharedRows('reference/gacc-regimes-zh.csv', encoding).map((r) => [
            r.贸易方式编码!,
            r.贸易方式名称!,
          ]);
    const header = '"Date of data","Customs Regime code","Customs Regime","US dollar",';
    const { rows } = await read(
      table(header, ...listed.map(([code, name]) => row(['202205', code!, name!, '1']))),
    );
    expect(rows.map((r) => r.regime)).toEqual(listed.map(([code]) => code));
    expect(rows).toHaveLength(20);
  });

  test.each([
    ['gacc-hs8-2022-en.csv', 'utf-8', 'YEAR', 'UNIT_1_DESCRIPTION', 'UNIT_2_DESCRIPTION', 'CODES'],
    ['gacc-hs8-2022-zh.csv', 'gb18030', '年份', '第一计量单位名称', '第二计量单位名称', '商品编码'],
  ])('every unit of %s', async (file, encoding, year, unit1, unit2, code) => {
    const goods = sharedRows(`reference/${file}`, encoding).filter(
      // Some names in the English list hold quotation marks that part the row.
      (g) => /^\d{8}$/.test(g[code]!) && g[year] === '2022',
    );
    const header =
      '"Date of data","Commodity code","Quantity","Unit","Supplementary Quantity","Supplementary Unit","US dollar",';
    const { rows, plan, facts } = await read(
      table(header, ...goods.map((g) => row(['202205', g[code]!, '3', g[unit1]!, '2', g[unit2]!, '1']))),
    );
    expect(rows.length).toBeGreaterThan(8_900);
    expect(plan.warnings(facts)).toEqual([]);
    expect(rows.filter((r) => r.unit1 === null)).toEqual([]);
  });
});

/** Node decodes GB18030 and does not encode it: looked up in a table of the two-byte characters. */
function inGb18030(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const bytesOf = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const char = decoder.decode(new Uint8Array([high, low]));
      if (!bytesOf.has(char)) bytesOf.set(char, [high, low]);
    }
  return new Uint8Array(
    [...text].flatMap((char) => (char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : bytesOf.get(char)!)),
  );
}
