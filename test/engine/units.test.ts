// Who counts with whom: sums over units and households, and one member's value for another.

import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/engine/quantity.ts';
import {
  anyOver,
  at,
  countOver,
  household,
  largestOver,
  orderIn,
  periodOf,
  perMonth,
  person,
  perYear,
  sumOver,
  sumPointing,
} from '../../src/engine/quantity.ts';
import { rule } from '../../src/engine/rule.ts';
import {
  barns,
  harvest,
  mate,
  monthsFishing,
  mother,
  named,
  source,
  trade,
  wounded,
} from './kingdom/facts.ts';
import { pair } from './kingdom/people.ts';
import { computed, lawOf } from './laboratory.ts';

// Two mates, their child, a fourth alone and the fourth's child.
const persons = [
  { harvest: 100, mate: 1, wounded: true, trade: 'smith' },
  { harvest: 250, mate: 0, trade: 'fisher' },
  { harvest: 30, mother: 1, wounded: true },
  { harvest: 7.5 },
  { harvest: -2, mother: 3, trade: 'fisher' },
];
const family = { own: { barns: 2, town: 'island' }, persons };
const hermit = { own: { barns: 1 }, persons: [{ harvest: -0 }] };

/** The same by all readings: one value per member, or one for the household. */
function seen(quantity: Quantity): number[] {
  const law = lawOf([]);
  const called = computed(law, { it: quantity }, [hermit, family], { reading: 'called' });
  for (const reading of ['fused', 'vector'] as const) {
    const fast = computed(law, { it: quantity }, [hermit, family], { reading });
    expect(fast).toEqual(called);
  }
  return called.it?.[1] ?? [];
}

describe('over the household', () => {
  it('amounts are summed', () => {
    expect(seen(sumOver(household, harvest))).toEqual([385.5]);
  });

  it('members are counted, all or those of whom something is true', () => {
    expect(seen(countOver(household))).toEqual([5]);
    expect(seen(countOver(household, wounded))).toEqual([2]);
  });

  it('a statement is true of anyone or of none', () => {
    expect(seen(anyOver(household, wounded))).toEqual([1]);
    const rich = rule({
      ...spec('rich'),
      unit: 'yes/no',
      reads: { harvest },
      formula: ({ harvest }) => harvest > 300,
    });
    expect(seen(anyOver(household, rich))).toEqual([0]);
  });

  it('the largest is found, below nought too', () => {
    expect(seen(largestOver(household, harvest))).toEqual([250]);
    const debt = rule({
      ...spec('debt'),
      unit: 'yuan',
      reads: { harvest },
      formula: ({ harvest }) => -harvest - 10,
    });
    expect(seen(largestOver(household, debt))).toEqual([-8]);
  });
});

describe('over a unit', () => {
  it('each member has the sum, count, largest, any of its own unit', () => {
    expect(seen(sumOver(pair, harvest))).toEqual([350, 350, 30, 7.5, -2]);
    expect(seen(countOver(pair))).toEqual([2, 2, 1, 1, 1]);
    expect(seen(countOver(pair, wounded))).toEqual([1, 1, 1, 0, 0]);
    expect(seen(anyOver(pair, wounded))).toEqual([1, 1, 1, 0, 0]);
    expect(seen(largestOver(pair, harvest))).toEqual([250, 250, 30, 7.5, -2]);
  });

  it("a member's place is counted from the first listed", () => {
    expect(seen(orderIn(pair))).toEqual([0, 1, 0, 0, 0]);
    expect(seen(orderIn(household))).toEqual([0, 1, 2, 3, 4]);
  });

  it("the unit's own amount counts once in the household's sum", () => {
    const ofPair = rule({
      ...spec('ofPair'),
      per: pair,
      unit: 'yuan',
      reads: { harvest: sumOver(pair, harvest), barns },
      formula: ({ harvest, barns }) => harvest * barns,
    });
    expect(seen(ofPair)).toEqual([700, 700, 60, 15, -4]);
    expect(seen(sumOver(household, ofPair))).toEqual([771]);
    // Also through what is made of it: a month's share is the pair's as well.
    expect(seen(sumOver(household, sumOver(pair, harvest)))).toEqual([385.5]);
    expect(seen(sumOver(household, perYearOf(ofPair)))).toEqual([771]);
    // Counting members is counting members: both mates stand behind their amount.
    expect(seen(countOver(household, rich(ofPair)))).toEqual([2]);
  });
});

describe('another member', () => {
  it('lends its value; nobody lends nought, no, or the first word', () => {
    expect(seen(at(mate, harvest))).toEqual([250, 100, 0, 0, 0]);
    expect(seen(at(mother, wounded))).toEqual([0, 0, 0, 0, 0]);
    expect(seen(at(mate, wounded))).toEqual([0, 1, 0, 0, 0]);
    expect(seen(at(mate, trade))).toEqual([1, 2, 0, 0, 0]);
    expect(seen(at(mother, sumOver(pair, harvest)))).toEqual([0, 0, 350, 0, 7.5]);
  });

  it("lends the household's too", () => {
    expect(seen(at(mother, barns))).toEqual([0, 0, 2, 0, 2]);
  });

  it('is pointed at: amounts and true statements are summed', () => {
    expect(seen(sumPointing(mother, harvest))).toEqual([0, 30, 0, -2, 0]);
    expect(seen(sumPointing(mother, wounded))).toEqual([0, 1, 0, 0, 0]);
    expect(seen(sumPointing(mother, barns))).toEqual([0, 2, 0, 2, 0]);
  });
});

describe('what is made of a quantity', () => {
  it('has its time, its unit and a name and label that say what it is', () => {
    expect(sumOver(household, harvest)).toMatchObject({
      name: 'sumOver(household, harvest)',
      label: { en: 'harvest, sum over the household', zh: 'harvest（住户合计）' },
      level: 'household',
      period: 'year',
      unit: 'yuan/year',
    });
    expect(countOver(pair)).toMatchObject({
      name: 'countOver(pair)',
      period: 'state',
      unit: 'persons',
    });
    expect(countOver(pair, wounded).label.zh).toBe('wounded（pair人数）');
    expect(perMonth(harvest)).toMatchObject({ period: 'month', unit: 'yuan/month' });
    expect(perMonth(harvest, monthsFishing).name).toBe('perMonth(harvest, monthsFishing)');
    expect(at(mate, trade).type).toEqual(trade.type);
    expect(sumPointing(mother, wounded)).toMatchObject({ type: { is: 'number' }, level: 'person' });
  });

  it.each([
    ['yuan/year', 'year'],
    ['yuan/month', 'month'],
    ['yuan/month per person', 'month'],
    ['yuan/year and month of retirement', 'year'],
    ['months', 'state'],
    ['share', 'state'],
    ['yuan', 'state'],
  ])('%s is a matter of the %s', (unit, period) => {
    expect(periodOf(unit)).toBe(period);
  });
});

function spec(name: string) {
  return { name, label: named(name), per: person, source };
}

function rich(of: Quantity<number>) {
  return rule({
    ...spec('rich'),
    unit: 'yes/no',
    reads: { of },
    formula: ({ of }) => of > 100,
  });
}

/** The pair's amount as a monthly rule, over the year. */
function perYearOf(of: Quantity<number, 'unit:pair'>) {
  const monthly = rule({
    ...spec('monthly'),
    per: pair,
    unit: 'yuan/month',
    reads: { of },
    formula: ({ of }) => of / 12,
  });
  return perYear(monthly);
}
