import { describe, expect, it } from 'vitest';
import { marginsIn } from '../../../src/population/census/margins.ts';
import type { People } from '../../../src/population/census/people.ts';
import { residentsIn, surveyFactors } from '../../../src/population/census/survey.ts';
import { personsSurveyed } from '../../../src/population/census/survey-places.ts';
import { peopleOfChina } from '../../../src/population/china/people.ts';
import { sumOf } from '../../../src/population/synthesis/solving.ts';
import { peopleOfZhejiang } from '../../../src/population/zhejiang/people.ts';

const year = 2021;

/** Persons of each place by the census, in all and in towns, and as the survey weighs them. */
function weighedIn(people: People) {
  const residents = residentsIn(people, marginsIn(people, year));
  const factors = surveyFactors(people, year, residents);
  return Object.entries(residents).map(([place, { all, urban }]) => ({
    persons: all,
    urban,
    factors: factors[place]!,
    town: urban * factors[place]!.urban,
    country: (all - urban) * factors[place]!.rural,
  }));
}

describe('the survey’s weights', () => {
  it('follow from the published means: Hangzhou, first three quarters of 2020', () => {
    // (48,735 − 29,439) / (54,754 − 29,439)
    expect(peopleOfZhejiang.surveyUrban.hangzhou).toBeCloseTo(0.7622, 4);
    expect(peopleOfZhejiang.surveyUrban.lishui).toBeCloseTo(0.5647, 4);
  });

  it.each([
    [peopleOfZhejiang, 0.6707],
    [peopleOfChina, 0.5687],
  ])('come to the area’s share, keep the persons of the area', (people, share) => {
    const weighed = weighedIn(people);
    const all = sumOf(weighed.map(({ town, country }) => town + country));
    expect(sumOf(weighed.map(({ town }) => town)) / all).toBeCloseTo(share, 4);
    expect(all / sumOf(weighed.map(({ persons }) => persons))).toBeCloseTo(1, 9);
  });

  it('keep the persons where there is one place, and take from the towns', () => {
    const [nation] = weighedIn(peopleOfChina);
    expect((nation!.town + nation!.country) / nation!.persons).toBeCloseTo(1, 9);
    expect(nation!.factors.urban).toBeLessThan(1);
    expect(nation!.factors.rural).toBeGreaterThan(1);
  });

  it('bring the published means of the prefectures to within 2.5 % of the province’s', () => {
    const means = (weight: 'persons' | 'weighed') =>
      (['urban', 'rural'] as const).map((where) => {
        const counts = weighedIn(peopleOfZhejiang).map((one) => {
          const [town, country] =
            weight === 'weighed' ? [one.town, one.country] : [one.urban, one.persons - one.urban];
          return where === 'urban' ? town : country;
        });
        const over = Object.values(peopleOfZhejiang.surveyOver).map((one) => one[where]);
        return sumOf(counts.map((count, i) => count * over[i]!)) / sumOf(counts);
      });
    // as residents count, with the census's towns: 5 and 6 % above
    const [town, country] = means('persons');
    expect(town).toBeGreaterThan(1.045);
    expect(country).toBeGreaterThan(1.06);
    for (const mean of means('weighed')) expect(mean).toBeCloseTo(1.025, 6);
  });

  it('go from the residents no further than a factor of 2', () => {
    for (const { town, country, persons } of weighedIn(peopleOfZhejiang)) {
      expect((town + country) / persons).toBeGreaterThan(0.75);
      expect((town + country) / persons).toBeLessThan(2);
    }
  });
});

describe('persons of places as surveyed', () => {
  const residents = [4, 3, 3];
  const places = (over: readonly number[]) =>
    over.map((ratio, i) => ({
      over: { urban: ratio, rural: 1 },
      residents: residents[i]!,
      urban: 0.5,
    }));

  it('are the residents where the ratios’ mean is near 1', () => {
    expect(personsSurveyed(places([1.1, 0.95, 0.95]))).toEqual(residents);
  });

  it('are the nearest to the residents that meet the means', () => {
    const all = places([1.3, 1, 0.9]);
    const found = personsSurveyed(all);
    const mean = (weights: readonly number[]) =>
      sumOf(weights.map((weight, i) => weight * all[i]!.over.urban)) / sumOf(weights);
    expect(mean(found)).toBeCloseTo(1.025, 9);
    const distance = (weights: readonly number[]) =>
      sumOf(weights.map((weight, i) => weight * Math.log(weight / residents[i]!)));
    // along the one direction that keeps the sum and the mean, either way is further
    for (const step of [-0.01, 0.01]) {
      const [a, b, c] = [1.3, 1, 0.9];
      const moved = [b - c, c - a, a - b].map((part, i) => found[i]! + step * part);
      expect(mean(moved)).toBeCloseTo(1.025, 9);
      expect(distance(moved)).toBeGreaterThan(distance(found));
    }
  });
});
