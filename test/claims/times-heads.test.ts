import { describe, expect, test } from 'vitest';
import { timed } from './timed.ts';

describe('the head of a section says what its changes are held against', () => {
  test('by a colon, to the end of the list', async () => {
    const text = `In May 2022 compared with May 2021:

- exports rose by $300 million (9 percent) to $3.6 billion
- imports fell 2 percent.

Main movements in imports (compared with April 2022):

- cars fell 7 percent to $80 million
- grain was $40 million, down from $45 million.

Exports to Asia rose 1 percent.
`;
    expect(await timed(text)).toEqual([
      '$300 million: 2022-05 < 2021-05',
      '9 percent: 2022-05 < 2021-05',
      '$3.6 billion: 2022-05',
      '2 percent: 2022-05 < 2021-05',
      '7 percent: 2022-05 < 2022-04',
      '$80 million: 2022-05',
      '$40 million: 2022-05',
      '$45 million: 2022-04',
      '1 percent: 2022-05 < 2021-05',
    ]);
  });

  test('as a heading, to the next', async () => {
    const text = `# Trade statistics

## First half of 2021 against the second half of 2020

Exports rose 5 percent.

Imports rose 4 percent.

## May 2022

Exports rose 6 percent.
`;
    expect(await timed(text)).toEqual([
      '5 percent: 2021-H1 < 2020-H2',
      '4 percent: 2021-H1 < 2020-H2',
      '6 percent: 2022-05 < 2021-05',
    ]);
  });

  test('a headline tells of one comparison', async () => {
    const text = `# Shipments of May beat those of April, customs said, compared with a weak month

Exports in May rose 8 percent to $2 billion.
`;
    expect(await timed(text)).toEqual(['8 percent: 2022-05 < 2021-05', '$2 billion: 2022-05']);
  });
});
