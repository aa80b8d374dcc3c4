// In which months an amount is paid: whole months, evenly over the year or its first months, or the last ones.

import { describe, expect, it } from 'vitest';
import { ofYearBefore, scalar } from '../../src/engine/parameter.ts';
import type { Paid } from '../../src/engine/quantity.ts';
import { person, perYear } from '../../src/engine/quantity.ts';
import { rule } from '../../src/engine/rule.ts';
import { born, monthsFishing, named, since, source } from './kingdom/facts.ts';
import { amountOf, computed, lawOf } from './laboratory.ts';

// Ten yuan a month, twenty from April, forty from October.
const steps = [
  ['2000-01-01', 10],
  ['2020-04-01', 20],
  ['2020-10-01', 40],
] as const;

/** What is paid in so many months, among the first `among` of the year, by each reading. */
function paid(months: number, among?: number | 'last'): number[] {
  const which: Paid =
    among === undefined
      ? { months: monthsFishing }
      : { months: monthsFishing, among: among === 'last' ? among : born };
  const fee = rule({
    label: named('fee'),
    name: 'fee',
    per: person,
    unit: 'yuan/month',
    source,
    paid: which,
    reads: {},
    parameters: { each: scalar({ unit: 'yuan/month', values: since(...steps) }) },
    formula: (_, { each }) => each,
  });
  const fisher = { persons: [{ monthsFishing: months, born: Number(among) || 0 }] };
  return (['called', 'fused', 'vector'] as const).map((reading) => {
    const asked = { year: 2020, reading };
    return computed(lawOf([fee]), { it: perYear(fee) }, [fisher], asked).it?.[0]?.[0] ?? -1;
  });
}

describe('months in which an amount is paid', () => {
  it.each([
    ['all of them', 12, undefined, 30 + 120 + 120],
    ['none', 0, undefined, 0],
    ['six: one and a half by March, half up; five by September', 6, undefined, 20 + 60 + 40],
    ['one: in July', 1, undefined, 20],
    ['a fraction, at the end', 0.25, undefined, 10],
    ['all of the first nine', 9, 9, 30 + 120],
    ['four of the first eight: two by March', 4, 8, 20 + 40],
    ['two of the first three', 2, 3, 20],
    ['none of none', 0, 0, 0],
    ['the last five', 5, 'last', 40 + 120],
    ['the last of all', 12, 'last', 30 + 120 + 120],
  ] as const)('%s', (_, months, among, amount) => {
    expect(paid(months, among)).toEqual([amount, amount, amount]);
  });
});

describe('a value of the year before', () => {
  const each = scalar({ name: 'each', unit: 'yuan/year', values: since(...steps) });
  const fee = rule({
    label: named('fee'),
    name: 'fee',
    per: person,
    unit: 'yuan/year',
    source,
    reads: {},
    parameters: { now: each, before: ofYearBefore(each) },
    formula: (_, { now, before }) => 100 * now + before,
  });
  const inYear = (year: number) => amountOf(fee, { persons: [{}] }, lawOf([fee]), { year })[0];

  it('is the one at the end of that year, or this year’s where there was none', () => {
    expect([inYear(2020), inYear(2021), inYear(2022)]).toEqual([4010, 4040, 4040]);
    expect(inYear(2000)).toBe(1010);
  });
});
