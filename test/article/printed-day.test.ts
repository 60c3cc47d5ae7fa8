import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';

const STORY =
  "Kenya's exports of cut flowers to the Netherlands came to $41.2 million in March, down from $52.8 million in the month before it, the revenue authority said.";
const CHINESE =
  '中国海关总署公布的数据显示，5月中国对朝鲜出口额为1451万美元，比4月下降85.2%，其中大豆为297万美元，面粉为84.7万美元，食糖和轮胎次之，对朝鲜贸易总额也随之下降。';
const KOREAN =
  '중국의 대북 수출액이 지난달 1451만 달러로 한 달 전보다 85.2% 줄었다고 중국 해관총서가 밝혔다. 대두가 297만 달러로 가장 많았고 밀가루가 84만 7천 달러로 뒤를 이었다.';

const dayOf = async (text: string) => (await readArticle('a.txt', text)).date;

describe('the dateline that a story opens with is its day', () => {
  test.each([
    [`NAIROBI, April 20, 2021 (Reuters) - ${STORY}`, '2021-04-20'],
    [`NAIROBI, April 20, 2021 - ${STORY}`, '2021-04-20'],
    [`NAIROBI, 20 April 2021 -- ${STORY}`, '2021-04-20'],
    [`NAIROBI/THE HAGUE, Tuesday, 20 April 2021 — ${STORY}`, '2021-04-20'],
    [`Nairobi, Kenya, April 20, 2021 /PRNewswire/ -- ${STORY}`, '2021-04-20'],
    [`Port-au-Prince, Haiti, 20 April 2021 (AFP) ${STORY}`, '2021-04-20'],
    [`NAIROBI — April 20, 2021 — ${STORY}`, '2021-04-20'],
    [`[Lake News Agency, Nairobi, April 20, 2021] ${STORY}`, '2021-04-20'],
    [`Published: 2021-04-20. ${STORY}`, '2021-04-20'],
    [`Last updated on 20 April 2021 09:14 GMT. ${STORY}`, '2021-04-20'],
    [`Tuesday, April 20, 2021 ${STORY}`, '2021-04-20'],
    [`20 April 2021. ${STORY}`, '2021-04-20'],
    [`April 20, 2021: ${STORY}`, '2021-04-20'],
    [`Flowers down\n\nNAIROBI, April 20, 2021 (Reuters) - ${STORY}`, '2021-04-20'],
    [`2022年6月20日 ${CHINESE}`, '2022-06-20'],
    [`新华社北京2022年6月20日电 ${CHINESE}`, '2022-06-20'],
    [`发布时间：2022年6月20日 10:00 ${CHINESE}`, '2022-06-20'],
    [`2022년 6월 20일 ${KOREAN}`, '2022-06-20'],
    [`2022년 6월 20일(월) - ${KOREAN}`, '2022-06-20'],
    [`입력 2022.06.20 ${KOREAN}`, '2022-06-20'],
  ])('%s', async (text, day) => expect(await dayOf(text)).toBe(day));
});

describe('a day that a story tells of is not', () => {
  test.each([
    [`On April 20, 2021, the revenue authority put out its figures. ${STORY}`],
    [`On Tuesday, April 20, 2021 the revenue authority put out its figures. ${STORY}`],
    [
      `April 20, 2021, was a bad day for those who grow flowers, and no better for those who fly them. ${STORY}`,
    ],
    [
      `April 20, 2021 was a bad day for those who grow flowers, and no better for those who fly them. ${STORY}`,
    ],
    [
      `The April 20, 2021 release says it all, and those who grow flowers had better read it with care. ${STORY}`,
    ],
    [
      `By April 20, 2021 Kenya had sold all of the flowers it had, and those who grow them had gone. ${STORY}`,
    ],
    [
      `Growers counted on April 20, 2021 - Easter being over by then - for a good many of their sales. ${STORY}`,
    ],
    [
      `12 May 2020 - 20 April 2021: a year of flowers that nobody bought, as told by those who grow them. ${STORY}`,
    ],
    [
      `May 12, 2020: Kenya stops its flights to ${'the cities of Europe and '.repeat(3)} Asia.\n\nApril 20, 2021: ${STORY}`,
    ],
    [`Released on April 20, 2021, the figures show that ${STORY}`],
    [`Nairobi, April 20, 2021: the last of the flowers leave, and those who grew them go home. ${STORY}`],
    [`Nairobi, April 20, 2020. Growers go home, and will not be back before May 12, 2021. ${STORY}`],
    ['Next update: 20 May 2021\n\nExports rose.'],
    ['Growers stop on 12 May 2020\n\nExports rose.'],
    ['Week 40 (3-9 October 2022)\n\nExports rose.'],
    ["Kenya's April 20, 2021 figures\n\nExports rose."],
    ['The last flowers left Nairobi 20 April 2021.\n\nExports rose.'],
    ['| Day | Cases |\n| --- | --- |\n| 2022-05-13 | 174,440 |\n\nExports rose.'],
    [`2022年5月12日，${CHINESE}`],
    ['2022年5月12日，朝鲜首次确认疫情。'],
    ['朝鲜2022年5月12日确认首例\n\n出口增长5%。'],
    [`据2022年6月20日公布的数据，${CHINESE}`],
    ['2022년 5월 12일 북한은 코로나19 확진자를 처음으로 확인했다고 밝혔다. 수출은 5% 늘었다.'],
    [`2022년 5월 12일에 ${KOREAN}`],
  ])('%s', async (text) => expect(await dayOf(text)).toBeNull());
});

describe('a line of its own', () => {
  test.each([
    ['By Elena Hart | 28 August 2017 | 4-minute read', '2017-08-28'],
    ['Updated: 28 August 2017 at 09:14.', '2017-08-28'],
    ['FOR RELEASE AT 8:30 A.M. EST, TUESDAY, FEBRUARY 7, 2017', '2017-02-07'],
    ['Monday, 20 June 2022 09:14 EST', '2022-06-20'],
    ['2022 年 6 月 20 日 来源：海关总署', '2022-06-20'],
    ['2022년 6월 20일 오전 9시', '2022-06-20'],
  ])('%s', async (line, day) => expect(await dayOf(`Flowers down\n\n${line}\n\nExports rose 5%.`)).toBe(day));
});
