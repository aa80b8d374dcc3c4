import { describe, expect, it } from 'vitest';
import {
  censusOf,
  type Prefecture,
  prefectureNames,
} from '../../../src/population/zhejiang/census.ts';
import {
  impliedUrbanShare,
  type Residents,
  surveyFactors,
} from '../../../src/population/zhejiang/survey.ts';

const residents = Object.fromEntries(
  prefectureNames.map((name) => [
    name,
    { all: censusOf(name).persons.all, urban: censusOf(name).persons.urban },
  ]),
) as Record<Prefecture, Residents>;

describe('the survey’s weights', () => {
  it('follow from the published means: Hangzhou, first three quarters of 2020', () => {
    // (48,735 − 29,439) / (54,754 − 29,439)
    expect(impliedUrbanShare('hangzhou')).toBeCloseTo(0.7622, 4);
    expect(impliedUrbanShare('lishui')).toBeCloseTo(0.5647, 4);
  });

  it('come to the province’s share, keep the persons of prefectures, and take from the towns', () => {
    const factors = surveyFactors(residents, 0.6707);
    let [urban, all] = [0, 0];
    for (const name of prefectureNames) {
      const { all: persons, urban: inTown } = residents[name];
      const town = inTown * factors[name].urban;
      const country = (persons - inTown) * factors[name].rural;
      expect(town + country).toBeCloseTo(persons, 3);
      expect(factors[name].urban).toBeLessThan(1);
      expect(factors[name].rural).toBeGreaterThan(1);
      urban += town;
      all += town + country;
    }
    expect(urban / all).toBeCloseTo(0.6707, 6);
  });
});
