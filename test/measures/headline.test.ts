import { describe, expect, it } from 'vitest';
import { gini } from '../../src/measures/gini.ts';
import { type HeadlineInput, headline } from '../../src/measures/headline.ts';
import { oliveIndex } from '../../src/measures/olive.ts';
import { oliveStandardError } from '../../src/measures/olive-influence.ts';
import { makeSample } from '../../src/measures/sample.ts';

/** Five households: incomes per head, persons, weight, town. */
const rows = [
  [12_000, 4, 1, 0],
  [60_000, 2, 1, 1],
  [30_000, 3, 2, 0],
  [200_000, 1, 1, 1],
  [45_000, 3, 1, 1],
] as const;

const input: HeadlineInput = {
  incomePerHead: rows.map(([perHead]) => perHead),
  householdIncome: rows.map(([perHead, persons]) => perHead * persons),
  householdWeight: rows.map(([, , weight]) => weight),
  personWeight: rows.map(([, persons, weight]) => weight * persons),
  urban: rows.map(([, , , town]) => town),
};

describe('the headline set', () => {
  const found = headline(input);

  it('weighs by persons, and the bureau’s median by households', () => {
    // Persons by income: 4 of 12, 6 of 30, 3 of 45, 2 of 60, 1 of 200 thousand.
    expect(found).toMatchObject({ rows: 5, median: 30_000, medianHousehold: 37_500 });
    expect(found.mean).toBe((4 * 12 + 6 * 30 + 3 * 45 + 2 * 60 + 200) * (1000 / 16));
    expect(found.p90p10).toBe(60 / 12);
  });

  it('gives Gini and olive of persons', () => {
    const persons = makeSample(input.incomePerHead, input.personWeight);
    expect(found.gini).toBe(gini(persons));
    const { olive, low, high } = oliveIndex(persons);
    expect([found.olive, found.oliveLow, found.oliveHigh]).toEqual([olive, low, high]);
    expect(found.oliveStandardError).toBe(oliveStandardError(persons));
  });

  it('counts who is below the line, given or 60 % of the median', () => {
    expect(found.lowIncome).toEqual({ line: 18_000, share: 4 / 16 });
    expect(headline({ ...input, line: 31_000 }).lowIncome.share).toBe(10 / 16);
  });

  it('compares town and country', () => {
    expect(found.urbanRuralRatio).toBeCloseTo(455 / 6 / (228 / 10), 12);
    const { urban: _, ...unknown } = input;
    expect(headline(unknown).urbanRuralRatio).toMatchObject({ refused: 'missing-input' });
    const town = { ...input, urban: [1, 1, 1, 1, 1] };
    expect(headline(town).urbanRuralRatio).toMatchObject({ refused: 'no-observations' });
    const short = { ...input, urban: [1, 0] };
    expect(headline(short).urbanRuralRatio).toMatchObject({ refused: 'length-mismatch' });
  });

  it('has the bands in both readings, the bureau’s at the prices of 2018', () => {
    // For three: 36, 180, 90, 600 and 135 thousand; their own: 48, 120, 90, 200 and 135.
    const { nbs, zhejiang10to50, zhejiang20to60 } = found.bands;
    expect(zhejiang10to50.threePersons.households.inside).toBe(2 / 6);
    expect(zhejiang10to50.literal.households.inside).toBe(3 / 6);
    expect(zhejiang20to60.threePersons.households.inside).toBe(1 / 6);
    expect(zhejiang20to60.literal.persons.inside).toBe(1 / 16);
    expect(nbs).toEqual(zhejiang10to50);
    const later = headline({ ...input, pricesSince2018: 0.8 });
    expect(later.bands.nbs.threePersons.households.inside).toBe(4 / 6);
    expect(later.bands.zhejiang10to50).toEqual(zhejiang10to50);
  });

  it('counts negative incomes', () => {
    const owing = headline({ ...input, incomePerHead: [-100, 60_000, 30_000, 200_000, 45_000] });
    expect(owing.negative).toEqual({ rows: 1, personShare: 0.25 });
    expect(found.negative).toEqual({ rows: 0, personShare: 0 });
  });

  it('of people without income refuses what has no meaning, and says the rest', () => {
    const nothing = headline({ ...input, incomePerHead: [0, 0, 0, 0, 0] });
    expect(nothing).toMatchObject({
      mean: 0,
      median: 0,
      gini: { refused: 'zero-total' },
      olive: { refused: 'centre-not-positive' },
      oliveStandardError: { refused: 'centre-not-positive' },
      p90p10: { refused: 'zero-denominator' },
      lowIncome: { line: 0, share: 0 },
    });
  });

  it('of one household is defined', () => {
    const one = headline({
      incomePerHead: [5000],
      householdIncome: [10_000],
      householdWeight: [3],
      personWeight: [6],
    });
    expect(one).toMatchObject({ mean: 5000, median: 5000, gini: 0, olive: 1, p90p10: 1 });
  });

  it('refuses columns that are not a sample', () => {
    const incomePerHead = [Number.NaN, 1, 2, 3, 4];
    expect(() => headline({ ...input, incomePerHead })).toThrow('1 of the values are not finite');
    const householdIncome = [1, 2];
    expect(() => headline({ ...input, householdIncome })).toThrow('2 values and 5 weights');
  });
});
