import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { command as check } from '../../src/commands/check.ts';
import { command as ingest } from '../../src/commands/ingest.ts';
import { freshHome, runCommand } from '../effects.ts';

const SERIES = `# publisher: Daily NK
# published: 2022-07-01
# scope: cells
area,site,indicator,counting,period,value,unit
PRK,Pyongyang,rice market price,level,2022-05-08,5000,KPW/kg
PRK,Pyongyang,rice market price,level,2022-06-05,5800,KPW/kg
PRK,Pyongyang,rice market price,level,2022-06-12,6000,KPW/kg
PRK,Pyongyang,rice official price,level,2022-06-05,44,KPW/kg
PRK,Pyongyang,maize market price,level,2022-06-05,2900,KPW/kg
PRK,Hyesan,rice market price,level,2022-06-05,6200,KPW/kg
PRK,Hyesan,gasoline price,level,2022-06-05,12000,KPW/kg
PRK,Hyesan,dollar exchange rate,level,2022-06-05,7200,KPW/USD
PRK,Sinuiju,rice price,level,2022-05,5446,KPW/kg
PRK,Sinuiju,rice price,level,2022-06,6100,KPW/kg
PRK,Chongjin,rice price,level,2022-W22,5700,KPW/kg
PRK,Nampo,port calls,new,2022-05,12,1
PRK,Nampo,port calls,new,2022-04,23,1
PRK,Rason,night lights,level,2022-05,3.9,nW/cm2/sr
PRK,Rason,night lights,level,2021-05,4.24,nW/cm2/sr
`;

interface Told {
  text: string;
  verdict: string;
  code: string | null;
  reason: string;
  reading: string;
  series: { site?: string; indicator?: string } | null;
  domain: string;
}

async function figures(text: string, series: string | null = SERIES): Promise<Told[]> {
  const home = freshHome();
  const [article, file] = [path.join(home, 'a.md'), path.join(home, 'series.csv')];
  fs.writeFileSync(article, `---\ntitle: A visit\ndate: 2022-06-20\n---\n\n${text}\n`);
  if (series !== null) {
    fs.writeFileSync(file, series);
    await runCommand(ingest, [file], { home });
  }
  const { out } = await runCommand(check, [article, '--format', 'json'], { home });
  return JSON.parse(out).articles[0].figures;
}

const shortly = (f: Told): string =>
  f.domain === 'indicator'
    ? `${f.text}: ${f.verdict}${f.code ? ` ${f.code}` : ''}, ${f.series!.indicator} ${f.series!.site}`
    : `${f.text}: not read`;

describe('figures that state a stored series', () => {
  test.each<[string, string[]]>([
    [
      'A kilo of rice cost 5,800 won at the market in Pyongyang on June 5, Daily NK reported.',
      ['5,800 won: match, rice market price Pyongyang'],
    ],
    [
      'A kilo of rice cost 6,800 won at a market in Pyongyang on June 5, Daily NK reported.',
      ['6,800 won: contradicted, rice market price Pyongyang'],
    ],
    [
      'Daily NK reported that gasoline sold at 13,000 won per kilogram in Hyesan on June 5.',
      ['13,000 won: contradicted, gasoline price Hyesan'],
    ],
    [
      'Rice prices in Sinuiju rose 12% from May to 6,100 won a kilogram in June.',
      ['12%: match, rice price Sinuiju', '6,100: match, rice price Sinuiju'],
    ],
    [
      'Daily NK said rice prices in Sinuiju rose 20% in June from May.',
      ['20%: contradicted, rice price Sinuiju'],
    ],
    [
      'In Hyesan the won traded at 7,200 to the dollar on June 5.',
      ['7,200: match, dollar exchange rate Hyesan'],
    ],
    [
      'The dollar was trading at 7,200 won in Hyesan on June 5.',
      ['7,200 won: match, dollar exchange rate Hyesan'],
    ],
    [
      'Port calls at Nampo fell to 12 in May from 23 in April.',
      ['12: match, port calls Nampo', '23: match, port calls Nampo'],
    ],
    ['Daily NK counted 15 port calls at Nampo in May.', ['15: contradicted, port calls Nampo']],
    ['Night lights in Rason were 8% dimmer in May than a year earlier.', ['8%: match, night lights Rason']],
    [
      'On June 6, Daily NK said, rice sold for 6,000 won per kg on markets in Pyongyang and 6,200 won in Hyesan.',
      [
        '6,000 won: unchecked other-time, rice market price Pyongyang',
        '6,200 won: match, rice market price Hyesan',
      ],
    ],
    [
      'In the markets of Pyongyang, a kilo of corn was 2,900 won and rice was 5,800 won per kilo on June 5.',
      ['2,900 won: match, maize market price Pyongyang', '5,800 won: match, rice market price Pyongyang'],
    ],
    [
      'The official price of rice in Pyongyang was 44 won a kilogram on June 5.',
      ['44: match, rice official price Pyongyang'],
    ],
    [
      'Rice prices in Sinuiju were 5,450 North Korean won per kilogram in May.',
      ['5,450: match, rice price Sinuiju'],
    ],
  ])('%s', async (text, expected) => {
    expect((await figures(text)).map(shortly)).toEqual(expected);
  });
});

describe('what is not told the same accuses nobody', () => {
  test.each<[string, string[]]>([
    // Who says so.
    [
      'A kilo of rice cost 6,800 won at a market in Pyongyang on June 5.',
      ['6,800 won: unchecked other-publisher, rice market price Pyongyang'],
    ],
    [
      'A kilo of rice cost 6,800 won at a market in Pyongyang on June 5, Asia Press reported.',
      ['6,800 won: unchecked other-publisher, rice market price Pyongyang'],
    ],
    // Market or official.
    [
      'A kilo of rice cost 6,800 won in Pyongyang on June 5, Daily NK reported.',
      ['6,800 won: unchecked other-kind, rice market price Pyongyang'],
    ],
    [
      'The wholesale price of rice in Pyongyang was 4,900 won a kilogram on June 5, Daily NK said.',
      ['4,900: unchecked other-kind, rice market price Pyongyang'],
    ],
    [
      'The market price of rice in Pyongyang was 44 won a kilogram on June 5, Daily NK said.',
      ['44: ambiguous, rice market price Pyongyang'],
    ],
    [
      'Glutinous rice sold for 9,000 won a kilogram at markets in Pyongyang on June 5, Daily NK said.',
      ['9,000: unchecked other-kind, rice market price Pyongyang'],
    ],
    // Money and measure.
    [
      'Rice cost 6.2 yuan a kilogram in Sinuiju in June, Daily NK said.',
      ['6.2 yuan: unchecked other-unit, rice price Sinuiju'],
    ],
    [
      'Rice cost 6.8 million won a tonne in Sinuiju in June, Daily NK said.',
      ['6.8 million: unchecked other-unit, rice price Sinuiju'],
    ],
    [
      'Rice cost 6.1 million won a tonne in Sinuiju in June, Daily NK said.',
      ['6.1 million: match, rice price Sinuiju'],
    ],
    [
      'Rice cost 6,800 South Korean won a kilogram in Sinuiju in June, Daily NK said.',
      ['6,800 South Korean won: unchecked other-unit, rice price Sinuiju'],
    ],
    [
      'The price of rice in Sinuiju was 6,800 won in June, Daily NK said.',
      ['6,800 won: unchecked other-unit, rice price Sinuiju'],
    ],
    [
      'A 50-kg bag of rice cost 290,000 won in Sinuiju in June, Daily NK said.',
      ['290,000 won: unchecked other-unit, rice price Sinuiju'],
    ],
    // Day, week or month.
    [
      'Gasoline sold at 13,000 won per kilogram in Hyesan on June 7, Daily NK said.',
      ['13,000 won: unchecked other-time, gasoline price Hyesan'],
    ],
    [
      'Gasoline sold at 12,000 won per kilogram in Hyesan on June 7, Daily NK said.',
      ['12,000 won: match, gasoline price Hyesan'],
    ],
    [
      'Gasoline sold at 13,000 won per kilogram in Hyesan in March, Daily NK said.',
      ['13,000 won: unchecked not-covered, gasoline price Hyesan'],
    ],
    [
      'Rice sold at 5,400 won per kilogram in Chongjin on June 2, Daily NK said.',
      ['5,400 won: unchecked other-time, rice price Chongjin'],
    ],
    [
      'Rice sold at 5,700 won per kilogram in Chongjin on June 2, Daily NK said.',
      ['5,700 won: match, rice price Chongjin'],
    ],
    [
      'There were 3 port calls at Nampo in the first week of May, Daily NK said.',
      ['3: unchecked other-time, port calls Nampo'],
    ],
    [
      'A kilo of rice costs 6,800 won in Sinuiju, Daily NK said.',
      ['6,800 won: unchecked other-time, rice price Sinuiju'],
    ],
    // Which of several goods and places.
    [
      'Daily NK said a kilo of rice and a kilo of corn together cost 8,700 won at the market in Pyongyang on June 5.',
      ['8,700 won: not read'],
    ],
    [
      'Daily NK said rice and corn cost 5,800 and 2,900 won a kilogram at the market in Pyongyang on June 5.',
      ['5,800: ambiguous, maize market price Pyongyang', '2,900: match, maize market price Pyongyang'],
    ],
    [
      'Daily NK said a kilo of rice cost 5,800 and 6,200 won at markets in Pyongyang and Hyesan on June 5.',
      ['5,800: not read', '6,200 won: ambiguous, rice market price Pyongyang'],
    ],
    [
      'On June 5 rice cost 5,800 won a kilogram at markets in Pyongyang, Daily NK said, while candles were 900 won a kilogram.',
      ['5,800: match, rice market price Pyongyang', '900: not read'],
    ],
    [
      'As rice ran short, Daily NK said, a kilo of glue sold for 900 won at the market in Pyongyang on June 5.',
      ['900 won: not read'],
    ],
    [
      'Daily NK said rice cost 5,800 won at the market in Pyongyang on June 5, down from 6,900 won a kilogram a week earlier.',
      [
        '5,800 won: match, rice market price Pyongyang',
        '6,900: unchecked not-covered, rice market price Pyongyang',
      ],
    ],
    [
      'Daily NK said rice did not cost 6,800 won a kilogram at the market in Pyongyang on June 5.',
      ['6,800: not read'],
    ],
    ['Daily NK said port calls at Nampo included 4 by tankers in May.', ['4: not read']],
    ['Port calls at Nampo fell in May, Daily NK said, and 3 ships were held there.', ['3: not read']],
    [
      'Imports of rice through Sinuiju rose 40% in June from May as prices fell, Daily NK said.',
      ['40%: not read'],
    ],
    ['Rice prices in Sinuiju rose in June from May, Daily NK said, while wages rose 40%.', ['40%: not read']],
    [
      'Japanese rice sold for 9,000 won a kilogram at markets in Pyongyang on June 5, Daily NK said.',
      ['9,000: unchecked other-kind, rice market price Pyongyang'],
    ],
    [
      'In June last year a kilo of rice cost 4,000 won in Sinuiju, Daily NK said.',
      ['4,000 won: unchecked not-covered, rice price Sinuiju'],
    ],
    [
      'Officials told Daily NK on June 5 that rice had cost 4,000 won a kilogram in Sinuiju.',
      ['4,000: unchecked other-time, rice price Sinuiju'],
    ],
    [
      'Daily NK reported on June 5 that rice cost 6,800 won a kilogram at the market in Pyongyang.',
      ['6,800: unchecked not-covered, rice market price Pyongyang'],
    ],
    ['Rice will cost 8,000 won a kilogram in Sinuiju in June, Daily NK predicted.', ['8,000: not read']],
    [
      'Rice in Sinuiju cost between 6,000 and 6,500 won a kilogram in June, Daily NK said.',
      ['6,000 and 6,500: match, rice price Sinuiju'],
    ],
    [
      'Rice in Sinuiju cost more than 6,500 won a kilogram in June, Daily NK said.',
      ['6,500: contradicted, rice price Sinuiju'],
    ],
    [
      'Gasoline in Hyesan rose by 3,000 won a kilogram to 12,000 won on June 5, Daily NK said.',
      ['3,000: unchecked no-base, gasoline price Hyesan', '12,000 won: match, gasoline price Hyesan'],
    ],
    [
      'Rice costs 6,100 won in Sinuiju and 6,200 in Hyesan, against 5,800 in Pyongyang, Daily NK said on June 5.',
      [
        '6,100 won: match, rice price Sinuiju',
        '6,200: match, rice market price Hyesan',
        '5,800: match, rice market price Pyongyang',
      ],
    ],
    [
      'The price of Sinuiju rice in Hyesan was 9,000 won a kilogram on June 5, Daily NK said.',
      ['9,000: unchecked other-kind, rice market price Hyesan'],
    ],
  ])('%s', async (text, expected) => {
    expect((await figures(text)).map(shortly)).toEqual(expected);
  });
});

const WORLD = `# publisher: Bureau of Prices (BOP)
# published: 2022-07-10
area,site,indicator,counting,period,value,unit
USA,,retail gasoline price,level,2022-05,4.545,USD/gallon
USA,,retail gasoline price,level,2022-06,5.032,USD/gallon
CHN,,exchange rate,level,2022-06-20,6.69,CNY/USD
CHN,,pork wholesale price,level,2022-06-20,21.1,CNY/kg
CHN,,pork wholesale price,level,2022-06-20,3.15,USD/kg
IND,,onion price,level,2022-06-20,24.5,INR/kg
CHN,Shanghai port,vessels waiting,level,2022-05-10,262,vessels
CHN,Dandong,truck crossings,new,2022-05-02,12,1
NGA,,electricity supply,level,2022-06,62,%
`;

test.each<[string, string]>([
  ['U.S. retail gasoline prices stood at $5.03 a gallon in June.', '$5.03: match'],
  [
    'The U.S. retail price of gasoline rose 10.7 percent in June from May, the BOP said.',
    '10.7 percent: match',
  ],
  ["China's yuan traded at 6.69 to the dollar on June 20.", '6.69: match'],
  [
    'Pork wholesale prices in China stood at 22.5 yuan per kilogram on June 20, BOP data showed.',
    '22.5 yuan: contradicted',
  ],
  ['Pork wholesale prices in China stood at $3.15 per kilogram on June 20.', '$3.15: match'],
  ['In India, onion prices rose to 24.5 rupees a kilogram on June 20.', '24.5 rupees: match'],
  ['There were 262 vessels waiting off Shanghai port on May 10.', '262: match'],
  ['On May 2 there were 12 truck crossings at Dandong.', '12: match'],
  ['Electricity supply in Nigeria was 62% of demand in June.', '62%: match'],
])('elsewhere: %s', async (text, expected) => {
  const [one] = await figures(text, WORLD);
  expect(`${one!.text}: ${one!.verdict}`).toBe(expected);
});

describe('what states no stored series is left as it was', () => {
  test.each([
    'A kilo of rice cost 5,800 won in Haeju on June 5.',
    'North Korea imported rice worth 5,800 won a kilogram through Sinuiju in June.',
    'Sinuiju bought 5,800 tonnes of rice in June.',
    'Rice noodles cost 5,800 won a kilogram in Sinuiju in June.',
    'Rice prices rose as imports at Sinuiju fell 12% in June from May.',
    'A kilo of beans cost 5,800 won in Sinuiju in June.',
    'Wages in Sinuiju rose to 5,800 won in June, while rice prices held.',
    'Port calls at Nampo handled 12,000 tonnes in May.',
    'Rice prices in Sinuiju should fall to 5,000 won a kilogram by July.',
    'Some 250 officials visited night markets with lights in Rason in May.',
    'China exported $12 million of rice to North Korea in May 2022, up 20% from April.',
    'Rice in Seoul cost 5,800 won a kilogram in June.',
  ])('%s', async (text) => {
    expect(await figures(text)).toEqual(await figures(text, null));
  });
});

test('the report says it in words', async () => {
  const [one] = await figures(
    'A kilo of rice cost 6,800 won at a market in Pyongyang on June 5, Daily NK reported.',
  );
  expect(one!.reading).toBe('rice market price in Pyongyang, North Korea, 5 June 2022: 6,800 KPW/kg');
  expect(one!.reason).toBe(
    '"6,800 won" does not fit rice market price in Pyongyang, North Korea, 5 June 2022: 5,800 KPW/kg (Daily NK, published 2022-07-01).',
  );
});

test('the place and the time of the sentences before are taken, and said, and accuse nobody', async () => {
  const [first, second] = await figures(
    'On June 5 rice cost 6,200 won a kilogram at markets in Hyesan. Gasoline sold at 13,000 won a kilogram, Daily NK said.',
  );
  expect(shortly(first!)).toBe('6,200: match, rice market price Hyesan');
  expect(second).toMatchObject({ verdict: 'unchecked', code: 'other-place', period: '2022-06-05' });
  expect((second as unknown as { assumptions: string[] }).assumptions).toHaveLength(2);
});
