import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import { alarmSentence } from '../../src/report/alarm-words.ts';
import { checkArticle } from '../../src/rules/check-article.ts';
import { change, claim, level } from '../rules/claims.ts';

const exports = (text: string, period: string) => level(text, 'CHN export PRK', period);
const fell = (text: string, given = {}) => change(text, 'CHN export PRK', '2022-05', '2022-04', given);

/** Each article with the sentence for its one alarm. */
const cases: [string, Claim[], string][] = [
  [
    'a part above its whole, with the scale that would fit',
    [exports('$14.5 million', '2022-05'), level('$846.6 million', 'CHN export PRK: wheat flour', '2022-05')],
    '"$846.6 million" for China\'s exports of wheat flour to North Korea, May 2022 is part of "$14.5 million" (China\'s exports to North Korea, May 2022), yet 58 times as much; $846,600 would fit.',
  ],
  [
    'a change, told as a fall',
    [exports('$98.1 million', '2022-04'), exports('$14.5 million', '2022-05'), fell('-58.2 %')],
    '"58.2 %" for China\'s exports to North Korea, May 2022 does not follow: "$98.1 million" (China\'s exports to North Korea, April 2022) to "$14.5 million" is a fall of 85.16% to 85.28%; 85.2% would fit.',
  ],
  [
    'totals that changed places',
    [
      level('-$14.4 billion', 'JPN balance WLD', '2022-07'),
      level('$101.9 billion', 'JPN export WLD', '2022-07'),
      level('$87.5 billion', 'JPN import WLD', '2022-07'),
    ],
    '"$101.9 billion" for Japan\'s exports to the world, July 2022 stands where "$87.5 billion" (Japan\'s imports from the world, July 2022) belongs: exports and imports have changed places, for the balance is told as "$14.4 billion"; $87.5 billion in its place would fit.',
  ],
  [
    'counts: a quotient to four digits',
    [
      level('58 case', 'SOM samples cumulative', '2022-08-14'),
      level('15 case', 'SOM positive-samples cumulative', '2022-08-14'),
      claim('share', '25.6 %', 'SOM positive-samples cumulative', '2022-08-14'),
    ],
    '"25.6 %" for cumulative positive samples in Somalia, 14 August 2022 does not follow: "15 case" of "58 case" (cumulative samples in Somalia, 14 August 2022) is 25.86%; about 25.86% would fit.',
  ],
];

describe('one sentence an alarm', () => {
  test.each(cases)('%s', (_, claims, sentence) => {
    const [alarm, ...more] = checkArticle(claims).alarms;
    expect(more).toEqual([]);
    expect(alarmSentence(alarm!, claims)).toEqual({
      title: sentence,
      help: `tallyman explain ${alarm!.rule}`,
    });
  });
});
