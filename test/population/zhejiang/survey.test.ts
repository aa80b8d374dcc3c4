import { describe, expect, it } from 'vitest';
import { marginsIn } from '../../../src/population/census/margins.ts';
import { residentsIn, surveyFactors } from '../../../src/population/census/survey.ts';
import { peopleOfChina } from '../../../src/population/china/people.ts';
import { peopleOfZhejiang } from '../../../src/population/zhejiang/people.ts';

const year = 2021;

describe('the survey’s weights', () => {
  it('follow from the published means: Hangzhou, first three quarters of 2020', () => {
    // (48,735 − 29,439) / (54,754 − 29,439)
    expect(peopleOfZhejiang.surveyUrban.hangzhou).toBeCloseTo(0.7622, 4);
    expect(peopleOfZhejiang.surveyUrban.lishui).toBeCloseTo(0.5647, 4);
  });

  it.each([
    [peopleOfZhejiang, 0.6707],
    [peopleOfChina, 0.5687],
  ])(
    'come to the area’s share, keep the persons of places, and take from the towns',
    (people, share) => {
      const residents = residentsIn(people, marginsIn(people, year));
      const factors = surveyFactors(people, year, residents);
      let [urban, all] = [0, 0];
      for (const [place, { all: persons, urban: inTown }] of Object.entries(residents)) {
        const town = inTown * factors[place]!.urban;
        const country = (persons - inTown) * factors[place]!.rural;
        expect((town + country) / persons).toBeCloseTo(1, 9);
        expect(factors[place]!.urban).toBeLessThan(1);
        expect(factors[place]!.rural).toBeGreaterThan(1);
        urban += town;
        all += town + country;
      }
      expect(urban / all).toBeCloseTo(share, 4);
    },
  );
});
