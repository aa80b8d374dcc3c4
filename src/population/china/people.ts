// Who lives in the nation: one part, in town and country, and the nation year by year. Provinces are not told apart yet:
// all live in the place `elsewhere`, whose values of the law are the nation's.

import { censusDate, type People, type Year } from '../census/people.ts';
import { censusOfChina } from './census.ts';

/** The published totals count the armed forces, the census's tables do not. */
const armedForces = 2_000_000;

const residents = (persons: number): number => persons - armedForces;

/**
 * Persons, urban share, births: National Bureau of Statistics, communiqués (2020: census); 2020 C, later years M, 2024 D
 * from the fall of 1.39 million. 2026: carried on from 2024 and 2025; L.
 * Survey's urban share: (mean of all − rural mean) / (urban mean − rural mean), National Bureau of Statistics, Residents'
 * income and consumption; D. 2026 carried on; L.
 */
const years: Readonly<Record<number, Year>> = {
  [censusDate.year]: {
    persons: censusOfChina.persons.all,
    urban: censusOfChina.persons.urban / censusOfChina.persons.all,
    births: 12_000_000,
    surveyUrban: 0.5639,
  },
  2021: { persons: residents(1412.6e6), urban: 0.6472, births: 10.62e6, surveyUrban: 0.5687 },
  2022: { persons: residents(1411.75e6), urban: 0.6522, births: 9.56e6, surveyUrban: 0.5746 },
  2023: { persons: residents(1409.67e6), urban: 0.6616, births: 9.02e6, surveyUrban: 0.5817 },
  2024: { persons: residents(1408.28e6), urban: 0.67, births: 9.54e6, surveyUrban: 0.5856 },
  2025: { persons: residents(1404.89e6), urban: 0.6789, births: 7.92e6, surveyUrban: 0.5904 },
  2026: { persons: residents(1401.5e6), urban: 0.687, births: 7.8e6, surveyUrban: 0.595 },
};

export const peopleOfChina: People = {
  area: 'China',
  parts: [{ place: 'nationalAverage', mountain: false, census: censusOfChina }],
  years,
  mortality: 1.16,
  surveyUrban: { nationalAverage: 0.5687 },
  surveyOver: { nationalAverage: { urban: 1, rural: 1 } },
};
