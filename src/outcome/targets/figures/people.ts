// Persons by age, sex and registration at the end of the year.

import { lastMonth } from '../../../engine/quantity.ts';
import { born, hukou, sex } from '../../../population/facts/people.ts';
import { activity } from '../../../population/facts/work.ts';
import { counted } from './counting.ts';

const reads = { born, lastMonth };

export const peopleFigures = {
  agedUpTo15: counted('countedUpTo15', {
    reads,
    formula: ({ born, lastMonth }) => lastMonth - born < 192,
  }),
  aged16To59: counted('counted16To59', {
    reads,
    formula: ({ born, lastMonth }) => lastMonth - born >= 192 && lastMonth - born < 720,
  }),
  agedFrom60: counted('countedFrom60', {
    reads,
    formula: ({ born, lastMonth }) => lastMonth - born >= 720,
  }),
  agedFrom65: counted('countedFrom65', {
    reads,
    formula: ({ born, lastMonth }) => lastMonth - born >= 780,
  }),
  bornInYear: counted('countedBornInYear', {
    reads,
    formula: ({ born, lastMonth }) => lastMonth - born < 12,
  }),
  women: counted('countedWomen', { reads: { sex }, formula: ({ sex }) => sex === 'female' }),
  fromOtherProvinces: counted('countedFromOtherProvinces', {
    reads: { hukou },
    formula: ({ hukou }) => hukou === 'elsewhere',
  }),
  fromOtherCounties: counted('countedFromOtherCounties', {
    reads: { hukou },
    formula: ({ hukou }) => hukou === 'province',
  }),
  workersFromOtherProvinces: counted('countedWorkersFromOtherProvinces', {
    reads: { hukou, activity },
    formula: ({ hukou, activity }) =>
      hukou === 'elsewhere' &&
      (activity === 'employee' || activity === 'flexible' || activity === 'business'),
  }),
};
