import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read-article.ts';
import type { Claim } from '../../../src/claims/claim.ts';
import { readClaims } from '../../../src/claims/read-claims.ts';
import { readFigures } from '../../../src/figures/read-figures.ts';
import { checkArticle } from '../../../src/rules/check-article.ts';

async function claimsOf(text: string, date = '2022-08-20'): Promise<Claim[]> {
  const article = await readArticle('text.md', `---\ndate: ${date}\n---\n\n${text}\n`);
  return readClaims(article, readFigures(article));
}

/** `1451万美元: CHN export PRK TOTAL 2022-05 < 2022-04`. */
function told({ text, series, period, base, domain }: Claim): string {
  const s = series as Record<string, string> | null;
  const of = s
    ? s.area
      ? [s.area, s.indicator, s.measure]
      : [s.reporter, s.flow, s.partner, s.goods]
    : [domain];
  return `${text}: ${of.join(' ')} ${period}${base ? ` < ${base}` : ''}`;
}
const read = async (text: string): Promise<string[]> => (await claimsOf(text)).map(told);

describe('who trades what with whom, in Chinese', () => {
  test.each([
    [
      '5月中国对朝鲜出口1451万美元，较4月的9810万美元下降85.2%。',
      [
        '1451万美元: CHN export PRK TOTAL 2022-05',
        '9810万美元: CHN export PRK TOTAL 2022-04',
        '85.2%: CHN export PRK TOTAL 2022-05 < 2022-04',
      ],
    ],
    ['朝鲜5月未从中国进口口罩和疫苗。', ['未: PRK import CHN face masks and vaccines 2022-05']],
    [
      '今年上半年中俄贸易额为806.75亿美元，其中中方对俄出口295.5亿美元，自俄进口511.25亿美元。',
      [
        '806.75亿美元: CHN trade RUS TOTAL 2022-H1',
        '295.5亿美元: CHN export RUS TOTAL 2022-H1',
        '511.25亿美元: CHN import RUS TOTAL 2022-H1',
      ],
    ],
    [
      '7月中国大豆进口量为788万吨，1-7月累计进口5417万吨。',
      ['788万: CHN import WLD soybeans 2022-07', '5417万: CHN import WLD soybeans 2022-01/2022-07'],
    ],
    [
      '7月中国从朝鲜进口钼矿砂、硅铁和电石，分别为520万美元、310万美元和90万美元。',
      [
        '520万美元: CHN import PRK molybdenum ore 2022-07',
        '310万美元: CHN import PRK ferrosilicon 2022-07',
        '90万美元: CHN import PRK calcium carbide 2022-07',
      ],
    ],
    [
      '前5个月，我国与东盟贸易总值增长8.1%，占我国外贸总值的14.8%。',
      [
        '8.1%: CHN trade ? TOTAL 2022-01/2022-05 < 2021-01/2021-05',
        '14.8%: CHN trade ? TOTAL 2022-01/2022-05',
      ],
    ],
    ['韩国7月贸易逆差为46.7亿美元。', ['46.7亿美元: KOR balance WLD TOTAL 2022-07']],
    ['5月中国对朝鲜出口胶带20万美元。', ['20万美元: CHN export PRK 胶带 2022-05']],
    ['5月中国对朝鲜出口人造蟹肉1200吨。', ['1200: CHN export PRK 人造蟹肉 2022-05']],
    [
      '7月日本对华出口环比增长两成，同比增长5%。',
      ['两成: JPN export CHN TOTAL 2022-07 < 2022-06', '5%: JPN export CHN TOTAL 2022-07 < 2021-07'],
    ],
  ])('%s', async (text, claims) => {
    expect(await read(text)).toEqual(claims);
  });
});

describe('who trades what with whom, in Korean', () => {
  test.each([
    [
      '중국의 5월 대북 수출액은 1천451만 달러로, 4월의 9천810만 달러보다 85.2% 급감했다.',
      [
        '1천451만 달러: CHN export PRK TOTAL 2022-05',
        '9천810만 달러: CHN export PRK TOTAL 2022-04',
        '85.2%: CHN export PRK TOTAL 2022-05 < 2022-04',
      ],
    ],
    [
      '북한은 지난달 중국에서 쌀 1만t과 소다회 150만 달러, 접착테이프 20만 달러어치를 사들였다.',
      [
        '1만: PRK import CHN rice 2022-07',
        '150만 달러: PRK import CHN disodium carbonate 2022-07',
        '20만 달러: PRK import CHN 접착테이프 2022-07',
      ],
    ],
    [
      '북한은 5월 중국에서 마스크와 백신을 전혀 수입하지 않았다.',
      ['전혀: PRK import CHN face masks and vaccines 2022-05'],
    ],
    [
      '이달 1~10일 수출은 156억 달러로 작년 같은 기간보다 23.2% 늘었다.',
      [
        '156억 달러: KOR export WLD TOTAL 2022-08-01/2022-08-10',
        '23.2%: KOR export WLD TOTAL 2022-08-01/2022-08-10 < 2021-08-01/2021-08-10',
      ],
    ],
    [
      '미국의 대중 무역적자는 지난 6월 369억 달러로 전달의 315억 달러보다 54억 달러 증가했다.',
      [
        '369억 달러: USA balance CHN TOTAL 2022-06',
        '315억 달러: USA balance CHN TOTAL 2022-05',
        '54억 달러: USA balance CHN TOTAL 2022-06 < 2022-05',
      ],
    ],
    [
      '7월 쌀과 밀가루 수입은 각각 1만t과 5천t이었다.',
      ['1만: KOR import WLD rice 2022-07', '5천: KOR import WLD wheat flour 2022-07'],
    ],
    [
      '베트남의 올해 1~7월 쌀 수출량은 408만t, 수출액은 약 20억 달러로 필리핀이 45.6%를 차지했다.',
      [
        '408만: VNM export WLD rice 2022-01/2022-07',
        '20억 달러: VNM export WLD rice 2022-01/2022-07',
        '45.6%: VNM export PHL rice 2022-01/2022-07',
      ],
    ],
    [
      '삼성전자의 2분기 영업이익은 14조1천억원으로 12.18% 증가했다.',
      ['14조1천억원: other 2022-Q2', '12.18%: other 2022-Q2 < 2021-Q2'],
    ],
  ])('%s', async (text, claims) => {
    expect(await read(text)).toEqual(claims);
  });
});

describe("what is no country's trade in goods", () => {
  test.each([
    [
      '2021年中国对朝鲜出口5亿美元。朝鲜去年国内生产总值下降0.1%。联合国提供了200万美元援助。',
      ['5亿美元: CHN export PRK TOTAL 2021', '0.1%: other 2021 < 2020', '200万美元: other 2021'],
    ],
    [
      '지난해 중국의 대북 수출은 5억 달러였다. 북한의 GDP는 0.1% 감소했다. 쌀 수출은 5천t이었다.',
      ['5억 달러: CHN export PRK TOTAL 2021', '0.1%: other 2021 < 2020', '5천: CHN export PRK rice 2021'],
    ],
    [
      '今年前7个月，广东省外贸进出口4.6万亿元。其中，出口2.9万亿元。',
      ['4.6万亿元: ? trade WLD TOTAL 2022-01/2022-07', '2.9万亿元: ? export WLD TOTAL 2022-01/2022-07'],
    ],
    ['財政部公布，7月出口432.4億美元。', ['432.4億美元: ? export WLD TOTAL 2022-07']],
  ])('%s', async (text, claims) => {
    expect(await read(text)).toEqual(claims);
  });

  test('元 in traditional characters is money of the place that is named, else of none', async () => {
    const units = async (text: string) => (await claimsOf(text)).map(({ unit }) => unit);
    expect(await units('香港6月出口貨值為3,858億元。')).toEqual(['HKD']);
    expect(await units('台灣7月出口1.2兆元。')).toEqual(['TWD']);
    expect(await units('7月出口貨值為3,858億元。')).toEqual([null]);
    expect(await units('7月出口货值为3858亿元。')).toEqual(['CNY']);
  });

  test('goods and services together have no code', async () => {
    const [claim] = await claimsOf('6月美国商品和服务贸易逆差为796亿美元。');
    expect(claim!.series).toMatchObject({ flow: 'balance', codes: [] });
  });
});

describe('epidemics', () => {
  test.each([
    [
      '截至16日，朝鲜新增发热病例26万例，6人死亡，累计确诊病例148万例。',
      [
        '26万: PRK fever cases new 2022-08-16',
        '6: PRK deaths new 2022-08-16',
        '148万: PRK cases cumulative 2022-08-16',
      ],
    ],
    [
      '북한의 17일 신규 발열자는 23만2천880명, 누적 사망자는 62명이다.',
      ['23만2천880: PRK fever cases new 2022-08-17', '62: PRK deaths cumulative 2022-08-17'],
    ],
  ])('%s', async (text, claims) => {
    expect(await read(text)).toEqual(claims);
  });
});

test('sources are told by one English name, the primary source last', async () => {
  const [zh] = await claimsOf('韩联社援引中国海关总署数据报道，5月中国对朝鲜出口1451万美元。');
  const [ko] = await claimsOf(
    '연합뉴스는 중국 해관총서를 인용해 5월 중국의 대북 수출액이 1천451만 달러라고 보도했다.',
  );
  expect(zh!.attribution).toEqual(['Yonhap', 'Chinese customs']);
  expect(ko!.attribution).toEqual(['Yonhap', 'Chinese customs']);
});

test('customs are those of the country before them', async () => {
  const [claim] = await claimsOf('据日本海关统计，日本5月自中国进口口罩3.2亿只。');
  expect(claim!.attribution).toEqual(["Japan's customs"]);
});

test('a sentence speaks of the same goods until it names others or a total', async () => {
  expect(await read('韩国7月拉面出口额达6000万美元，其中对华出口占25%。')).toEqual([
    '6000万美元: KOR export WLD 拉面 2022-07',
    '25%: KOR export CHN 拉面 2022-07',
  ]);
  expect(
    await read('1~7월 라면 수출은 4억4천만 달러로, 지난해 연간 수출액(6억7천만 달러)에 못 미친다.'),
  ).toEqual([
    '4억4천만 달러: KOR export WLD instant noodles 2022-01/2022-07',
    '6억7천만 달러: KOR export WLD instant noodles 2021',
  ]);
});

test('a day behind its month is one of it', async () => {
  expect(await read('북한의 5월 신규 발열자는 15일 39만2천920명이었다.')).toEqual([
    '39만2천920: PRK fever cases new 2022-05-15',
  ]);
});

test('what is expected is a forecast', async () => {
  expect((await claimsOf('机构预计全年出口将增长8%。'))[0]!.mood).toBe('forecast');
  expect((await claimsOf('하반기 수출은 5% 감소할 것으로 전망된다.'))[0]!.mood).toBe('forecast');
  expect((await claimsOf('7月出口增长8%。'))[0]!.mood).toBe('fact');
});

describe('slips inside the article', () => {
  const alarmed = async (text: string): Promise<string[]> => {
    const claims = await claimsOf(text);
    return checkArticle(claims).alarms.map(({ rule, claim }) => `${rule} ${claims[claim]!.text}`);
  };
  test.each([
    ['5月中国对朝鲜出口1451万美元，较4月的9810万美元下降58.2%。', ['change-mismatch 58.2%']],
    ['5月中国对朝鲜出口1451万美元，较4月的9810万美元下降85.2%。', []],
    ['5월 대북 수출은 4월의 9천810만 달러에서 1천451만 달러로 58.2% 줄었다.', ['change-mismatch 58.2%']],
    ['5월 대북 수출은 4월의 9천810만 달러에서 1천451만 달러로 85.2% 줄었다.', []],
    ['6月出口额由5月的500万美元增至1000万美元，增长两倍。', []],
    ['6月出口额由5月的500万美元增至1500万美元，增长两倍。', []],
    ['6월 수출은 5월의 500만 달러에서 1천500만 달러로 3배 늘었다.', []],
  ])('%s', async (text, alarms) => {
    expect(await alarmed(text)).toEqual(alarms);
  });
});

describe('hostile text', () => {
  const seeds =
    '1 一 万 1万 5月， 中国 口罩 出口 未 没有 进口口罩 1451万美元， % ， 。 第 百分之 三分之一 两倍多 10至20 1, 북 대북_ 마스크_ 1천 1억_ 85.2%_ 증가_ 않 수입하지_ 없 분의 지난해_같은_기간_ 确诊 例 、'.split(
      ' ',
    );
  test.each(seeds)('30,000 characters of "%s" are read in parts', async (seed) => {
    for (const lead of ['中国海关数据显示，', '중국 해관총서에 따르면 ']) {
      const word = seed.replaceAll('_', ' ');
      const claims = await claimsOf(lead + word.repeat(Math.ceil(30_000 / word.length)));
      for (const { start, end } of claims) expect(end).toBeGreaterThan(start);
    }
  });
});
