import { describe, expect, it } from 'vitest';
import {
  alcohol,
  fuel,
  incomeBehindSpending,
  tobacco,
} from '../../../src/population/facts/consumption.ts';
import {
  carValue,
  food,
  residence,
  tenure,
  transport,
} from '../../../src/population/facts/household.ts';
import { born, schooling, sex } from '../../../src/population/facts/people.ts';
import {
  publicPlaceDraw,
  publicRental,
  vocationalSchool,
} from '../../../src/population/facts/services.ts';
import {
  drinking,
  driving,
  smoking,
  vocational,
} from '../../../src/population/incomes/data/habits.ts';
import { kindNumber } from '../../../src/population/incomes/kinds.ts';
import { personsOf } from './people.ts';

const options = { households: 20_480, year: 2021, seed: 'olive' };
const asked = {
  ...{ alcohol, fuel, tobacco, incomeBehindSpending, carValue, food, transport },
  ...{ born, schooling, sex, publicPlaceDraw, vocationalSchool, publicRental, residence, tenure },
};
const persons = personsOf(options, asked);
const count = persons.weight!.length;
const all = Array.from({ length: count }, (_, i) => i);
const value = (name: string, i: number): number => persons[name]![i]!;
const age = (i: number): number => Math.floor((2021 * 12 + 11 - value('born', i)) / 12);

function mean(name: string, of = all): number {
  const weight = of.reduce((sum, i) => sum + value('weight', i), 0);
  return of.reduce((sum, i) => sum + value('weight', i) * value(name, i), 0) / weight;
}

/** One row for each household. */
const first = all.filter((i) => i === 0 || value('household', i) !== value('household', i - 1));
const male = kindNumber(sex, 'male');
const pupils = (kind: string) =>
  all.filter((i) => value('schooling', i) === kindNumber(schooling, kind));

describe('tobacco, alcohol and fuel', () => {
  it('are parts of what is spent on food and transport', () => {
    for (const i of first) {
      expect(value('tobacco', i)).toBeLessThanOrEqual(smoking.values.most * value('food', i) + 1);
      expect(value('alcohol', i)).toBeLessThanOrEqual(drinking.values.most * value('food', i) + 1);
      expect(value('fuel', i)).toBeLessThanOrEqual(driving.values.most * value('transport', i) + 1);
    }
  });

  it('are smoked by half of the men, alone', () => {
    const men = new Map<number, number>();
    for (const i of all) {
      const is = value('sex', i) === male && age(i) >= 18 ? 1 : 0;
      const home = value('household', i);
      men.set(home, (men.get(home) ?? 0) + is);
    }
    const smoke = (n: number) => {
      const own = first.filter((i) => men.get(value('household', i)) === n);
      return own.filter((i) => value('tobacco', i) > 0).length / own.length;
    };
    expect(smoke(0)).toBe(0);
    expect(smoke(1)).toBeGreaterThan(0.47);
    expect(smoke(1)).toBeLessThan(0.53);
    expect(smoke(2)).toBeGreaterThan(0.7);
  });

  it('are burnt where there is a car, and nowhere else', () => {
    expect(first.filter((i) => value('fuel', i) > 0 && value('carValue', i) === 0)).toEqual([]);
    const drivers = first.filter((i) => value('carValue', i) > 0);
    const litres = mean('fuel', drivers) / 6.9;
    expect(litres).toBeGreaterThan(400);
    expect(litres).toBeLessThan(1000);
  });
});

describe('schools', () => {
  it('are vocational for a share of those in upper secondary school, and for nobody else', () => {
    expect(mean('vocationalSchool', pupils('upperSecondary'))).toBeCloseTo(
      vocational.values.share,
      1,
    );
    expect(mean('vocationalSchool', pupils('lowerSecondary'))).toBe(0);
  });

  it('have chance numbers that are even over every level and differ between siblings', () => {
    for (const kind of ['preschool', 'primary', 'lowerSecondary', 'upperSecondary', 'college']) {
      expect(mean('publicPlaceDraw', pupils(kind))).toBeCloseTo(0.5, 1);
    }
    const pairs = pupils('primary').filter(
      (i) => value('household', i) === value('household', i + 1) && value('schooling', i + 1) > 0,
    );
    expect(pairs.length).toBeGreaterThan(100);
    const product = (i: number) =>
      (value('publicPlaceDraw', i) - 0.5) * (value('publicPlaceDraw', i + 1) - 0.5);
    expect(Math.abs(pairs.reduce((sum, i) => sum + product(i), 0) / pairs.length)).toBeLessThan(
      0.02,
    );
  });
});

describe('public homes', () => {
  const tenants = first.filter((i) => value('publicRental', i) === 1);

  it('are rented in town, by some of those with lower incomes', () => {
    expect(tenants.length).toBeGreaterThan(100);
    for (const i of tenants) {
      expect(value('residence', i)).toBe(kindNumber(residence, 'urban'));
      expect(value('tenure', i)).toBe(kindNumber(tenure, 'rented'));
    }
    expect(mean('publicRental')).toBeGreaterThan(0.018);
    expect(mean('publicRental')).toBeLessThan(0.036);
    expect(mean('incomeBehindSpending', tenants)).toBeLessThan(mean('incomeBehindSpending', first));
  });
});

describe('the income behind spending', () => {
  it('is there for every household, never below what life costs', () => {
    expect(first.filter((i) => !(value('incomeBehindSpending', i) >= 5000))).toEqual([]);
  });
});
