// What employers alone pay: work injury and, to 2019, maternity insurance; and what they were spared in 2020.

import type { Industry, Month, Person } from './people.ts';
import { month } from './people.ts';

/**
 * Eight classes of risk (人社部发〔2015〕71号). The annex names divisions; a section goes with most of those employed in it,
 * who names none with those who trade and serve.
 */
const riskClass: Readonly<Record<Industry, number>> = {
  none: 2,
  agriculture: 4,
  mining: 8,
  manufacturing: 4,
  utilities: 4,
  construction: 6,
  trade: 2,
  transport: 5,
  hotelFood: 2,
  ict: 1,
  finance: 1,
  realEstate: 2,
  businessServices: 2,
  science: 2,
  waterEnvironment: 3,
  residentServices: 2,
  education: 2,
  health: 2,
  cultureSport: 2,
  publicAdministration: 1,
};

const rateOfClass = [0.002, 0.004, 0.007, 0.009, 0.011, 0.013, 0.016, 0.019];

/** Before what is cut for a time where the fund has reserves (人社部发〔2018〕25号 and later). */
export function injuryRate({ industry }: Person): number {
  return rateOfClass[riskClass[industry] - 1] ?? 0;
}

/** Maternity insurance went into medical insurance at the end of 2019 (国办发〔2019〕10号). */
export function hasMaternityInsurance(when: Month): boolean {
  return when < month(2020, 1);
}

/** 医保发〔2020〕6号: from February 2020 half of the employer's part is not levied, for five months at most. */
export function leviedOfMedical(when: Month): number {
  return when >= month(2020, 2) && when <= month(2020, 6) ? 0.5 : 1;
}

/**
 * What is levied of the employer's part for pensions, unemployment and work injury. From February 2020 small and middle-
 * sized firms paid nothing, to December; others half, to June, in Hubei nothing; organs of state and public institutions
 * all (人社部发〔2020〕11号, 49号).
 */
export function leviedOfOthers(person: Person, place: string, when: Month): number {
  const { category, employerSize } = person;
  if (category === 'public' || employerSize === 'unknown' || when < month(2020, 2)) return 1;
  if (employerSize === 'small') return when <= month(2020, 12) ? 0 : 1;
  if (when > month(2020, 6)) return 1;
  return place === 'hubei' ? 0 : 0.5;
}
