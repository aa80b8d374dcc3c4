// Illness, need of care, lost jobs, children and old people without relatives, emergencies: how many, how much.

import type { Sourced } from './sourced.ts';

/** Who was in hospital in the year, and what it cost within the catalogue. */
export const hospital: Sourced<{
  readonly ages: readonly number[];
  readonly shares: readonly number[];
  readonly costs: readonly number[];
  readonly town: number;
  readonly country: number;
  readonly sigma: number;
  readonly tailFrom: number;
  readonly tailIndex: number;
  readonly tailTo: number;
}> = {
  values: {
    ages: [0, 2, 8, 20, 28, 38, 50, 62, 72, 82],
    shares: [0.13, 0.09, 0.04, 0.035, 0.085, 0.06, 0.085, 0.15, 0.24, 0.33],
    costs: [0.5, 0.45, 0.45, 0.6, 0.65, 0.8, 1.05, 1.2, 1.2, 1.1],
    town: 14500,
    country: 10500,
    sigma: 0.95,
    tailFrom: 0.97,
    tailIndex: 2.2,
    tailTo: 30,
  },
  unit: 'share of persons; relative; yuan/year, 2021',
  source:
    'National Healthcare Security Administration, bulletin 2021: 17.7 stays for 100 members of the employees’ scheme at ' +
    '12,948 yuan, 15.2 at 8,023 in the residents’; taken as 1.35 stays for each patient and nine tenths within the ' +
    'catalogue (from memory; the bulletin of 2023 has 12,175 for employees). Gradient by age after the health services ' +
    'survey of 2018, tail chosen: the dearest hundredth of patients bears an eighth of the cost',
  confidence: 'M',
};

/** What outpatient treatment costs within the catalogue; a quarter of persons have none. */
export const outpatient: Sourced<{
  readonly ages: readonly number[];
  readonly means: readonly number[];
  readonly sigma: number;
  readonly none: number;
}> = {
  values: {
    ages: [0, 5, 15, 30, 45, 60, 70, 80],
    means: [1500, 900, 550, 800, 1300, 2500, 3600, 3900],
    sigma: 1.2,
    none: 0.25,
  },
  unit: 'yuan/year, 2021; share of persons',
  source:
    'health statistics bulletin 2021: 6.0 visits a head at 320 yuan in the nation, some ten a head in Zhejiang at less; ' +
    'four fifths within the catalogue; gradient by age chosen',
  confidence: 'L',
};

/** Need of care by age. */
export const care: Sourced<{
  readonly ages: readonly number[];
  readonly full: readonly number[];
  readonly partialToFull: number;
}> = {
  values: {
    ages: [0, 50, 60, 70, 80, 90],
    full: [0.001, 0.002, 0.008, 0.02, 0.075, 0.2],
    partialToFull: 2,
  },
  unit: 'share of persons',
  source:
    'fifth sample survey of the aged 2021: 11.6 % of those past sixty depend on others; severe cases a third of them ' +
    '(from memory); gradient by age chosen',
  confidence: 'L',
};

/** Those registered as having lost a job not of their own will among the unemployed who were insured. */
export const lostJobs: Sourced<{ readonly share: number; readonly months: number }> = {
  values: { share: 0.58, months: 18 },
  unit: 'share of the insured unemployed; the loss lies up to so many months back',
  source:
    'nation 2023: 7.3 m persons drew the benefit in the year, 3.52 m at its end (Ministry of Human Resources and Social ' +
    'Security), .5 and .25 % of residents; chosen to come near the first',
  confidence: 'L',
};

/** Minors in a household without their parents: of whom both are dead or missing, and of whom they cannot care. */
export const alone: Sourced<{ readonly orphans: number; readonly withoutCare: number }> = {
  values: { orphans: 0.007, withoutCare: 0.025 },
  unit: 'share of minors without parents in the household',
  source:
    'orphans 173 thousand and children without care 314 thousand in the nation in 2021 (Ministry of Civil Affairs, from ' +
    'memory)',
  confidence: 'L',
};

/** Old people whom nobody can support. */
export const kinless: Sourced<{ readonly town: number; readonly country: number }> = {
  values: { town: 0.16, country: 0.56 },
  unit: 'share of persons past sixty who live alone, unmarried or widowed, without earnings or a pension from work',
  source:
    'chosen for the persons in extreme poverty of the nation, 4.72 m in 2023 (Minister of Civil Affairs), nine tenths of ' +
    'them in the country (Ministry of Civil Affairs, from memory)',
  confidence: 'L',
};

/** Families that an emergency forces to spend. */
export const emergencies: Sourced<{
  readonly share: number;
  readonly level: number;
  readonly sigma: number;
}> = {
  values: { share: 0.05, level: 9000, sigma: 1 },
  unit: 'share of households in the year; yuan, 2021',
  source:
    'temporary aid, nation, January to September 2023: 4.82 m person-times, 6.4 bn yuan (Ministry of Civil Affairs), ' +
    '1,328 yuan each; how many emergencies lie behind them chosen',
  confidence: 'L',
};
