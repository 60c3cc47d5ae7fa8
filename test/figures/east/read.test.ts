import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, told } from '../told.ts';

/** The figures of a sentence, as `told` prints them. */
const read = async (text: string): Promise<string[]> => (await figuresOf(text)).figures.map(told);

describe('figures in Chinese', () => {
  test.each([
    ['中国5月对朝鲜出口1451万美元。', ['«1451万美元» level 14510000 USD']],
    ['出口额约１，４５１万美元。'.replace('，', ','), ['«1,451万美元» level 14510000 USD about']],
    ['进口近9.5万支体温计。', ['«9.5万» level 95000 item nearly']],
    ['进口口罩1060余万只。', ['«1060余万» level 10600000 item over']],
    ['贸易额达10亿美元左右。', ['«10亿美元» level 1000000000 USD about']],
    [
      '价值不到300万欧元，逾5亿韩元，超过三十万日元。',
      [
        '«300万欧元» level 3000000 EUR under',
        '«5亿韩元» level 500000000 KRW over',
        '«三十万日元» level 300000 JPY over',
      ],
    ],
    ['出口下降85.2%，进口增长11.4%。', ['«85.2%» change -85.2 %', '«11.4%» change 11.4 %']],
    ['出口和进口分别增长11.4%和4.7%。', ['«11.4%» change 11.4 %', '«4.7%» change 4.7 %']],
    [
      '增速加快1.2个百分点，回落0.3个百分点。',
      ['«1.2个百分点» change 1.2 pp', '«0.3个百分点» change -0.3 pp'],
    ],
    [
      '占出口总额的百分之八点五，约三分之一，三成多。',
      ['«百分之八点五» share 8.5 %', '«三分之一» share 33.3333333333 % about', '«三成» share 30 % over'],
    ],
    ['出口增长两倍。', ['«两倍» multiple [2,3] x']],
    ['出口增长了1.24倍，增长一倍。', ['«1.24倍» multiple [1.24,2.24] x', '«一倍» multiple 2 x']],
    ['出口增长到去年的两倍。', ['«两倍» multiple 2 x']],
    [
      '是去年的三倍多，翻了一番，几乎减半。',
      ['«三倍» multiple 3 x over', '«翻了一番» multiple 2 x', '«减半» multiple 0.5 x nearly'],
    ],
    ['不到4月9810万美元的五分之一。', ['«9810万美元» level 98100000 USD', '«五分之一» multiple 0.2 x under']],
    [
      '由1905万美元增至5974万美元，增加了4069万美元。',
      [
        '«1905万美元» level 19050000 USD',
        '«5974万美元» level 59740000 USD',
        '«4069万美元» change 40690000 USD',
      ],
    ],
    [
      '产量在10至12万吨之间，增幅为8%至10%。',
      ['«10至12万» level [100000,120000] t', '«8%至10%» change [8,10] %'],
    ],
    ['出口增长19.0%至8.7528万亿日元。', ['«19.0%» change 19 %', '«8.7528万亿日元» level 8752800000000 JPY']],
    ['从500万美元至600万美元。', ['«500万美元» level 5000000 USD', '«600万美元» level 6000000 USD']],
    [
      '5月份未从中国进口口罩，没有购买疫苗，柴油出口为零。',
      ['«未» zero 0 -', '«没有» zero 0 -', '«零» zero 0 -'],
    ],
    ['新增确诊病例3例，无新增死亡病例。', ['«3» level 3 case', '«无» zero 0 -']],
    ['均价为每吨106美元，病亡率约0.25%。', ['«106美元» ratio 106 USD', '«0.25%» ratio 0.25 % about']],
    [
      '东盟为第一大贸易伙伴，连续12个月增长，创历史新高。',
      ['«第一大» rank 1 -', '«连续12个月» rank 12 -', '«历史新高» rank 1 -'],
    ],
    ['进口额为1,483,60万美元。', ['«1,483,60万美元» level null USD malformed']],
    [
      '人民币16.04万亿元，12亿元人民币，HK$5亿，5亿港元。',
      [
        '«16.04万亿元» level 16040000000000 CNY',
        '«12亿元人民币» level 1200000000 CNY',
        '«HK$5亿» level 500000000 HKD',
        '«5亿港元» level 500000000 HKD',
      ],
    ],
  ])('%s', async (text, figures) => {
    expect(await read(text)).toEqual(figures);
  });

  test.each([
    '2022年5月18日上午10时30分，第5届会议在3楼举行。',
    '联系电话：010-12345678，邮编100000号，第3大街12号。',
    '一名18岁男子乘A320飞机，20多家企业、3个项目、10个国家参加。',
    '新冠病毒COVID-19、H1N1、5G手机、G20峰会、国务院令第32号。',
    '两国在三方会谈中一致同意，数万人参加，未来将加强合作。',
    '海关没有公布从朝鲜进口的数据。',
    '第十四个五年规划、二〇二二年、前5个月、上半年、一季度。',
  ])('no figure in %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

describe('figures in Korean', () => {
  test.each([
    ['대북 수출액은 1,451만 달러였다.', ['«1,451만 달러» level 14510000 USD']],
    [
      '마스크 1천60만 장 이상, 체온계 9만5천 개 가까이 수입했다.',
      ['«1천60만» level 10600000 item over', '«9만5천» level 95000 item nearly'],
    ],
    [
      '약 5억 원, 최대 3조 2천억 원, 100만 유로 미만을 썼다.',
      [
        '«5억 원» level 500000000 KRW about',
        '«3조 2천억 원» level 3200000000000 KRW upto',
        '«100만 유로» level 1000000 EUR under',
      ],
    ],
    ['수출이 85.2% 급감했고 수입은 11.4% 늘었다.', ['«85.2%» change -85.2 %', '«11.4%» change 11.4 %']],
    [
      '수출은 21.3% 증가한 615억2천만 달러를 기록했다.',
      ['«21.3%» change 21.3 %', '«615억2천만 달러» level 61520000000 USD'],
    ],
    ['비중은 7.1%포인트 높아진 95.6%를 차지했다.', ['«7.1%포인트» change 7.1 pp', '«95.6%» share 95.6 %']],
    [
      '54억 달러 증가했다. 315억 달러에서 369억 달러로 증가했다.',
      [
        '«54억 달러» change 5400000000 USD',
        '«315억 달러» level 31500000000 USD',
        '«369억 달러» level 36900000000 USD',
      ],
    ],
    ['수출이 3배 늘었다.', ['«3배» multiple [3,4] x']],
    ['수출이 3배로 늘었고 두 배를 웃돌았다.', ['«3배» multiple 3 x', '«두 배» multiple 2 x over']],
    [
      '절반으로 줄었고 절반을 차지했으며 3분의 1에 불과했다.',
      ['«절반» multiple 0.5 x', '«절반» share 50 %', '«3분의 1» multiple 0.333333333333 x'],
    ],
    [
      '3억~4억 달러, 80만∼100만t, 10~20%에 이른다.',
      [
        '«3억~4억 달러» level [300000000,400000000] USD',
        '«80만∼100만» level [800000,1000000] t',
        '«10~20%» share [10,20] %',
      ],
    ],
    ['마스크를 전혀 수입하지 않았고 백신 수입은 없었다.', ['«전혀» zero 0 -', '«없었다» zero 0 -']],
    [
      '신규 확진자가 12만9천411명 늘어 누적 2천212만9천387명이다.',
      ['«12만9천411» level 129411 person', '«2천212만9천387» level 22129387 person'],
    ],
    [
      '톤당 500달러에서 600달러로 올랐고 치명률은 0.002%다.',
      ['«500달러» ratio 500 USD', '«600달러» ratio 600 USD', '«0.002%» ratio 0.002 %'],
    ],
    [
      '역대 최대, 12개월 연속, 3위, 최대 교역국이다.',
      ['«역대 최대» rank 1 -', '«12개월 연속» rank 12 -', '«3위» rank 3 -', '«최대» rank 1 -'],
    ],
  ])('%s', async (text, figures) => {
    expect(await read(text)).toEqual(figures);
  });

  test.each([
    '2022년 5월 18일 오전 10시 30분, 제5차 회의가 3층에서 열렸다.',
    '010-1234-5678로 연락하거나 제3조 2항, 30대 남성, 18세 소년.',
    '코로나19, 5G, G20, COVID-19, 3년간 10개국에서 20일 동안 열렸다.',
    '5개년 계획 2년차, 3년째인 이 회사, 2개월 만에, 조선업.',
  ])('no figure in %s', async (text) => {
    expect(await read(text)).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ...'中国 对 朝鲜 出口 进口 增长 下降 了 约 近 超过 1451万美元 5.2% 三分之一 两倍 多 的 ， 。 、 5月 去年同期 同比 口罩 未 没有 只 吨 至 10 到 12万 1,48,3 第 一 十 百 亿 万'.split(
    ' ',
  ),
  ...'북한 은 중국 에서 마스크 수입 수출 1천451만 달러 5.2% 증가 감소 했다 . , 약 이상 전혀 않았다 지난해 같은 기간 보다 두 배 3분의 1 명 건 조 억 만 천'.split(
    ' ',
  ),
);
const lines = fc.tuple(
  fc.constantFrom('中国海关数据显示', '중국 해관총서에 따르면 '),
  fc.array(pieces, { minLength: 1, maxLength: 50 }),
  fc.constantFrom('', ' '),
);

describe('laws of figures in Chinese and Korean', () => {
  test('a figure is a span of the text in order, leads back to the source, and allows its value', async () => {
    await fc.assert(
      fc.asyncProperty(lines, async ([lead, list, gap]) => {
        const { article, figures } = await figuresOf(lead + list.join(gap));
        let free = 0;
        for (const figure of figures) {
          expect(figure.start).toBeGreaterThanOrEqual(free);
          expect(figure.end).toBeGreaterThan(figure.start);
          free = figure.end;
          expect(article.text.slice(figure.start, figure.end)).toBe(figure.text);
          const from = article.toSource[figure.start]!;
          expect(article.source.slice(from, article.toSource[figure.end - 1]! + 1).replace(/\s+/g, ' ')).toBe(
            figure.text,
          );
          expect(figure.low).toBeLessThanOrEqual(figure.high);
          for (const value of [figure.value ?? []].flat()) {
            expect(Number.isFinite(value)).toBe(true);
            expect(value).toBeGreaterThanOrEqual(figure.printedLow - Math.abs(figure.printedLow) * 1e-9);
            expect(value).toBeLessThanOrEqual(figure.printedHigh + Math.abs(figure.printedHigh) * 1e-9);
          }
        }
      }),
    );
  });

  test('traditional characters are read as simplified ones', async () => {
    const values = async (text: string) =>
      (await figuresOf(text)).figures.map(({ value, unit, kind }) => [value, unit, kind]);
    expect(
      await values('中國對北韓出口1,905萬美元，較5月增加31.3%，約14萬雙橡膠手套，沒有進口疫苗。'),
    ).toEqual(await values('中国对北韩出口1,905万美元，较5月增加31.3%，约14万双橡胶手套，没有进口疫苗。'));
  });
});
