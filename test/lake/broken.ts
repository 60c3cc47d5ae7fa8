/** Fifty-odd files that must not be stored, with what the one sentence about each has to name. */
export interface Broken {
  what: string;
  name: string;
  bytes: string | Buffer;
  /** The sentence holds each of these; a line as `line 3`. */
  says: string[];
  args?: string[];
}

const OPEN = 'reporter,flow,partner,codes,period,measure,value,unit\n';
const GOOD = 'CHN,export,PRK,1201,2022-05,value,10,USD\n';
const open = (what: string, bad: string, says: string[], head = OPEN): Broken => ({
  what: `open CSV: ${what}`,
  name: 'open.csv',
  bytes: `${head}${GOOD}${bad}`,
  says,
});

const GACC =
  '"Date of data","Trading partner code","Trading partner","Commodity code","Commodity","Quantity","Unit","Supplimentary Quantity","Supplimentary Unit","US dollar",\n';
const row = (
  cells: Partial<Record<'date' | 'partner' | 'name' | 'code' | 'quantity' | 'value', string>>,
): string =>
  `"${cells.date ?? '202205'}","${cells.partner ?? '109'}","${cells.name ?? 'Korea,DPR'}","${cells.code ?? '12019099'}","Soya beans","${cells.quantity ?? '5'}","Kilogram","0","-","${cells.value ?? '1,161'}",\n`;
const gacc = (what: string, bytes: string | Buffer, says: string[], args = ['--flow', 'export']): Broken => ({
  what: `GACC: ${what}`,
  name: 'downloadData.csv',
  bytes,
  says,
  args,
});

const comtradeRow = {
  typeCode: 'C',
  freqCode: 'M',
  refPeriodId: 20220501,
  refYear: 2022,
  refMonth: 5,
  period: '202205',
  reporterCode: 156,
  flowCode: 'X',
  partnerCode: 408,
  partner2Code: 0,
  classificationCode: 'H6',
  cmdCode: '120190',
  customsCode: 'C00',
  motCode: 0,
  mosCode: '0',
  qtyUnitCode: 8,
  qty: 5,
  isQtyEstimated: false,
  altQtyUnitCode: 8,
  altQty: 5,
  netWgt: 5,
  isNetWgtEstimated: false,
  cifvalue: null,
  fobvalue: 10,
  primaryValue: 10,
  isReported: true,
  isAggregate: false,
};
const envelope = (rows: object[]): string =>
  JSON.stringify({ elapsedTime: '0.1 secs', count: rows.length, data: rows, error: '' });
const comtrade = (what: string, bytes: string, says: string[]): Broken => ({
  what: `Comtrade: ${what}`,
  name: 'comtrade.json',
  bytes,
  says,
});
const withCell = (cell: object): string =>
  envelope([comtradeRow, { ...comtradeRow, cmdCode: '100630', ...cell }]);

export const broken: Broken[] = [
  { what: 'empty', name: 'x.csv', bytes: '', says: ['empty'] },
  { what: 'white space', name: 'x.csv', bytes: '\n \n', says: ['empty'] },
  { what: 'a zip', name: 'x.csv', bytes: Buffer.from('PK\x03\x04\x14\x00rest', 'latin1'), says: ['zip'] },
  { what: 'a PDF', name: 'x.csv', bytes: '%PDF-1.7\n%…', says: ['PDF'] },
  { what: 'gzip', name: 'x.csv', bytes: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), says: ['gzip'] },
  {
    what: 'an old workbook',
    name: 'x.csv',
    bytes: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    says: ['Excel'],
  },
  {
    what: 'a picture',
    name: 'x.csv',
    bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]),
    says: ['picture'],
  },
  { what: 'UTF-16', name: 'x.csv', bytes: Buffer.from(`\ufeff${OPEN}${GOOD}`, 'utf16le'), says: ['UTF-16'] },
  {
    what: 'HTML saved as CSV',
    name: 'x.csv',
    bytes: '<!DOCTYPE html><html><body>Sign in</body></html>',
    says: ['web page'],
  },
  { what: 'XML', name: 'x.csv', bytes: '<?xml version="1.0"?><response/>', says: ['XML'] },
  {
    what: 'binary',
    name: 'x.csv',
    bytes: Buffer.from([1, 2, 3, 250, 251, 0, 7, 200, 10, 3]),
    says: ['x.csv'],
  },
  {
    what: 'prose',
    name: 'x.csv',
    bytes: 'Dear colleague,\nplease find attached\n',
    says: ['Dear colleague'],
  },
  { what: 'some other table', name: 'x.csv', bytes: 'city,people\nSinuiju,359341\n', says: ['city,people'] },
  open('month 13', 'CHN,export,PRK,1201,2022-13,value,10,USD\n', ['line 3', 'period', '2022-13']),
  open('month 0', 'CHN,export,PRK,1201,2022-00,value,10,USD\n', ['line 3', '2022-00']),
  open('no period', 'CHN,export,PRK,1201,May 2022,value,10,USD\n', ['line 3', 'May 2022']),
  open('a span that runs backwards', 'CHN,export,PRK,1201,2022-05/2022-01,value,10,USD\n', [
    'line 3',
    '2022-05',
  ]),
  open('negative value', 'CHN,export,PRK,1001,2022-05,value,-10,USD\n', [
    'line 3',
    'value',
    '-10',
    'negative',
  ]),
  open('no number', 'CHN,export,PRK,1001,2022-05,value,ten,USD\n', ['line 3', 'value', 'ten']),
  open('thousands separators', 'CHN,export,PRK,1001,2022-05,value,"1,000",USD\n', ['line 3', '1,000']),
  open('hexadecimal', 'CHN,export,PRK,1001,2022-05,value,0x10,USD\n', ['line 3', '0x10']),
  open('too large', 'CHN,export,PRK,1001,2022-05,value,99999999999999999999,USD\n', [
    'line 3',
    '99999999999999999999',
  ]),
  open('a number of forty digits', `CHN,export,PRK,1001,2022-05,value,${'9'.repeat(40)},USD\n`, [
    'line 3',
    'too many digits',
  ]),
  open('a value that would be stored as a zero', 'CHN,export,PRK,1001,2022-05,value,0.004,USD\n', [
    'line 3',
    '0.004',
    'too small',
  ]),
  open('a quantity that would be', 'CHN,export,PRK,1001,2022-05,quantity,1e-9,item\n', [
    'line 3',
    'too small',
  ]),
  open('a weight that would be', 'CHN,export,PRK,1001,2022-05,weight,0.1,mg\n', ['line 3', 'too small']),
  {
    what: 'open CSV: a unit that is none, quoted in print',
    name: 'open.csv',
    bytes: `# publisher: press
${OPEN.trimEnd()},said_by,said_on
CHN,export,PRK,1001,2022-05,quantity,1,constructor,Reuters,2022-06-20
`,
    says: ['line 3', 'unit "constructor"', 'is no unit'],
  },
  open('no value', 'CHN,export,PRK,1001,2022-05,value,,USD\n', ['line 3', 'value', 'empty']),
  open('formula with =', 'CHN,export,PRK,1001,2022-05,value,=1+1,USD\n', ['line 3', '=1+1', 'formula']),
  open('formula with @', 'CHN,export,PRK,1001,2022-05,value,@SUM(A1),USD\n', [
    'line 3',
    '@SUM(A1)',
    'formula',
  ]),
  open('formula with + in a code', 'CHN,export,PRK,+1201,2022-05,value,10,USD\n', ['line 3', '+1201']),
  open('unknown partner', 'CHN,export,Atlantis,1001,2022-05,value,10,USD\n', [
    'line 3',
    'partner',
    'Atlantis',
  ]),
  open('unknown reporter', 'XQZ,export,PRK,1001,2022-05,value,10,USD\n', ['line 3', 'reporter', 'XQZ']),
  open('no partner', 'CHN,export,,1001,2022-05,value,10,USD\n', ['line 3', 'partner', 'empty']),
  open('unknown flow', 'CHN,sent,PRK,1001,2022-05,value,10,USD\n', ['line 3', 'flow', 'sent']),
  open('unknown measure', 'CHN,export,PRK,1001,2022-05,worth,10,USD\n', ['line 3', 'measure', 'worth']),
  open('no currency', 'CHN,export,PRK,1001,2022-05,value,10,dollars\n', ['line 3', 'unit', 'dollars']),
  open('unknown unit', 'CHN,export,PRK,1001,2022-05,quantity,10,blorps\n', ['line 3', 'unit', 'blorps']),
  open('a weight in pieces', 'CHN,export,PRK,1001,2022-05,weight,10,item\n', ['line 3', 'unit', 'item']),
  open('a lost leading zero', 'CHN,export,PRK,63079,2022-05,value,10,USD\n', ['line 3', '63079', 'zero']),
  open('a code in words', 'CHN,export,PRK,wheat flour,2022-05,value,10,USD\n', ['line 3', 'wheat flour']),
  open('a cell twice', GOOD, ['line 3', '1201', 'line 2']),
  open('a cell twice in another spelling', GOOD.replace('1201', 'HS:12.01'), ['line 3', '1201', 'line 2']),
  open('a truncated last line', 'CHN,export,PRK,1001,2022', ['line 3', '5 cells', '8']),
  open('a cell too many', 'CHN,export,PRK,1001,2022-05,value,10,USD,x\n', ['line 3', '9 cells']),
  open('a quotation mark left open', 'CHN,export,PRK,1001,2022-05,value,"10,USD\n', [
    'line 3',
    'quotation mark',
  ]),
  {
    what: 'open CSV: an error behind a line break in a cell',
    name: 'open.csv',
    bytes: `goods,${OPEN}"wheat\nflour, ""fine""",${GOOD}rice,${GOOD.replace('1201', '1006').replace('2022-05', '2022-14')}`,
    says: ['line 4', '2022-14'],
  },
  {
    what: 'open CSV: a line of megabytes',
    name: 'open.csv',
    bytes: `${OPEN}${GOOD}${'a'.repeat(8e6)}`,
    says: ['line 3', 'longer'],
  },
  {
    what: 'figures in print: a line of megabytes',
    name: 'open.csv',
    bytes: `# publisher: press\n${OPEN.trimEnd()},said_by\n${'a'.repeat(8e6)}`,
    says: ['line 3', 'longer'],
  },
  open('a NUL byte', 'CHN,export,PRK,1001,2022-05,value,1\u00000,USD\n', ['line 3', 'NUL']),
  {
    what: 'open CSV: Latin-1',
    name: 'open.csv',
    bytes: Buffer.from(`${OPEN}${GOOD}CHN,export,C\xf4te d'Ivoire,1001,2022-05,value,10,USD\n`, 'latin1'),
    says: ['line 3', 'UTF-8'],
  },
  { what: 'open CSV: header only', name: 'open.csv', bytes: OPEN, says: ['no rows'] },
  {
    what: 'open CSV: column missing',
    name: 'open.csv',
    bytes: 'reporter,flow,partner,codes,period,measure,value\nCHN,export,PRK,1201,2022-05,value,10\n',
    says: ['line 1', 'unit', 'missing'],
  },
  {
    what: 'open CSV: unknown column',
    name: 'open.csv',
    bytes: `${OPEN.trimEnd()},colour\n${GOOD.trimEnd()},red\n`,
    says: ['line 1', 'colour'],
  },
  {
    what: 'open CSV: column twice',
    name: 'open.csv',
    bytes: `${OPEN.trimEnd()},unit\n${GOOD.trimEnd()},USD\n`,
    says: ['line 1', 'unit', 'twice'],
  },
  {
    what: 'open CSV: no such day',
    name: 'open.csv',
    bytes: `# published: 2022-02-30\n${OPEN}${GOOD}`,
    says: ['line 1', '2022-02-30'],
  },
  {
    what: 'open CSV: scope not understood',
    name: 'open.csv',
    bytes: `# scope: everything\n${OPEN}${GOOD}`,
    says: ['everything'],
  },
  {
    what: 'open CSV: scope belied by the rows',
    name: 'open.csv',
    bytes: `# scope: complete; partners=KOR; goods=all\n${OPEN}${GOOD}`,
    says: ['KOR', 'PRK'],
  },
  {
    what: 'open CSV: print belies the value',
    name: 'open.csv',
    bytes: `# publisher: press\n${OPEN.trimEnd()},printed,said_by,said_on\n${GOOD.trimEnd()},$12 million,Agency,2022-06-20\n`,
    says: ['line 3', '$12 million'],
  },
  {
    what: 'open CSV: print not understood',
    name: 'open.csv',
    bytes: `# publisher: press\n${OPEN.trimEnd()},printed,said_by,said_on\n${GOOD.trimEnd()},a whole lot,Agency,2022-06-20\n`,
    says: ['line 3', 'a whole lot'],
  },
  {
    what: 'open CSV: said on no day',
    name: 'open.csv',
    bytes: `# publisher: press\n${OPEN.trimEnd()},printed,said_by,said_on\n${GOOD.trimEnd()},$10,Agency,2022-06-31\n`,
    says: ['line 3', '2022-06-31'],
  },
  {
    what: 'open CSV: scope of the command not understood',
    name: 'open.csv',
    bytes: `${OPEN}${GOOD}`,
    says: ['detail=7'],
    args: ['--scope', 'complete; goods=all; detail=7'],
  },
  {
    what: 'open CSV: a formula for a speaker',
    name: 'open.csv',
    bytes: `# publisher: press\n${OPEN.trimEnd()},said_by\n${GOOD.trimEnd()},=cmd()\n`,
    says: ['line 3', '=cmd()', 'formula'],
  },
  {
    what: 'open CSV: a formula for a regime',
    name: 'open.csv',
    bytes: `# publisher: X\n${OPEN.trimEnd()},regime\n${GOOD.trimEnd()},@SUM(A1)\n`,
    says: ['line 3', '@SUM(A1)', 'formula'],
  },
  ...(
    [
      ['a day that is none', 'PRK,cases,2022-02-30,5,case', ['2022-02-30', 'is no day']],
      ['a week that is none', 'PRK,cases,2022-W60,5,case', ['2022-W60', 'is no period']],
      ['an end before its start', 'PRK,cases,2022-05-10/2022-05-01,5,case', ['ends before it begins']],
      ['separators in a number', 'PRK,cases,2022-05-10,"5,000",case', ['5,000', 'is no number']],
      ['a number of forty digits', `PRK,cases,2022-05-10,${'9'.repeat(40)},case`, ['too many digits']],
      ['a figure that would be stored as a zero', 'PRK,cases,2022-05-10,0.0000001,case', ['too small']],
      ['a name of dashes alone', 'PRK,__,2022-05-10,5,case', ['names nothing']],
      ['an area that is none', 'Atlantis,cases,2022-05-10,5,case', ['area "Atlantis"', 'is no country']],
      ['no indicator', 'PRK,  ,2022-05-10,5,case', ['indicator', 'is empty']],
      ['a name of 100,000 characters', `PRK,${'x'.repeat(1e5)},2022-05-10,5,case`, ['more than 120']],
      ['a formula', 'PRK,=cmd(),2022-05-10,5,case', ['=cmd()', 'formula']],
      ['tomorrow', 'PRK,cases,2099-05-10,5,case', ['2099-05-10', 'lies after today']],
      ['the same figure twice', 'FRA,cases,2022-05-10,5,case', ['line 2', 'counted once']],
    ] as const
  ).map(
    ([what, row, says]): Broken => ({
      what: `indicators: ${what}`,
      name: 'counts.csv',
      bytes: `area,indicator,period,value,unit\nFRA,cases,2022-05-10,5,case\n${row}\n`,
      says: ['line 3', ...says],
    }),
  ),
  gacc('exports or imports not said', GACC + row({}), ['say export or import as its flow'], []),
  gacc('month 13', GACC + row({}) + row({ date: '202213' }), ['line 3', '202213']),
  gacc('negative value', GACC + row({}) + row({ value: '-5' }), ['line 3', '-5']),
  gacc('unknown partner', GACC + row({}) + row({ partner: '987' }), ['line 3', '987']),
  gacc('two countries', GACC + row({}) + row({ partner: '502' }), ['line 3', '502', 'Korea,DPR']),
  gacc(
    'a country under the code of a rest',
    GACC + row({}) + row({ partner: '999', name: 'United States' }),
    ['line 3', '999', 'United States'],
  ),
  gacc('lost leading zero', GACC + row({}) + row({ code: '1012100' }), ['line 3', '1012100']),
  gacc('formula', GACC + row({}) + row({ value: '=A1' }), ['line 3', '=A1']),
  gacc('no value column', GACC.replace('"US dollar",', '') + row({}).replace('"1,161",', ''), [
    'line 1',
    'dollar',
  ]),
  gacc('header only', GACC, ['no rows']),
  gacc('cut in the middle of a row', GACC + row({}) + row({}).slice(0, 30), ['line 3']),
  gacc('a row of another month again', GACC + row({}) + row({}), ['line 3', '12019099']),
  comtrade('cut off', withCell({}).slice(0, -40), ['comtrade.json']),
  comtrade('no rows', envelope([]), ['comtrade.json']),
  comtrade('negative value', withCell({ primaryValue: -4, fobvalue: -4 }), ['row 2', '-4']),
  comtrade('unknown partner', withCell({ partnerCode: 7777 }), ['row 2', '7777']),
  comtrade('month 13', withCell({ period: '202213', refMonth: 13 }), ['row 2', '202213']),
];
