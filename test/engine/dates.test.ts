import { describe, expect, it } from 'vitest';
import {
  firstDay,
  isDay,
  lastDay,
  monthFrom,
  monthNumber,
  monthText,
} from '../../src/engine/dates.ts';

describe('a day', () => {
  it.each(['2018-10-01', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2023-04-30'])(
    'is %s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    ['2021-02-29', 'no leap year'],
    ['1900-02-29', 'a century is none'],
    ['2023-04-31', 'April has 30 days'],
    ['2023-13-01', 'there are twelve months'],
    ['2023-00-10', 'months begin with 01'],
    ['2023-01-00', 'days begin with 01'],
    ['2023-1-1', 'digits are missing'],
    ['2023-01', 'a month only'],
    ['on 2023-01-01', 'words before'],
    ['2023-01-01 ', 'a blank after'],
  ])('is not %s: %s', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('a month', () => {
  it('is counted from year 0', () => {
    expect(monthNumber('0000-01')).toBe(0);
    expect(monthNumber('1988-05')).toBe(1988 * 12 + 4);
  });

  it.each(['1988-13', '1988-00', '1988-5', '88-05', '1988-05-01'])('is not %s', (text) => {
    expect(monthNumber(text)).toBeNull();
  });

  it('reads back as it was written', () => {
    for (const text of ['0000-01', '0999-12', '1988-05', '2026-12']) {
      expect(monthText(monthNumber(text) ?? -1)).toBe(text);
    }
  });
});

describe('the month from which a day counts', () => {
  it.each([
    ['2020-10-01', 9, 'the 1st counts for its own month'],
    ['2020-10-02', 10, 'a later day for the next'],
    ['2020-12-31', 12, 'the last for none of the year'],
    ['2020-01-01', 0, 'January'],
    ['2019-12-31', 0, 'the year before: the whole year'],
    ['2021-01-01', 12, 'the year after: no month'],
  ])('%s → %i: %s', (day, month) => {
    expect(monthFrom(day, 2020)).toBe(month);
  });
});

it('a year has a first and a last day', () => {
  expect([firstDay(2020, 0), firstDay(2020, 9), lastDay(2020)]).toEqual([
    '2020-01-01',
    '2020-10-01',
    '2020-12-31',
  ]);
});
