// Income from own businesses, farms and occasional work.

import type { Sourced } from './sourced.ts';

/** Net income of a business owner of upper-secondary schooling, a man of 40; spread and tail; losses. */
export const businessShape: Sourced<{
  readonly level: number;
  readonly sigma: number;
  readonly tailFrom: number;
  readonly tailIndex: number;
  readonly tailTo: number;
  readonly lossShare: number;
  readonly largestLoss: number;
}> = {
  values: {
    level: 125000,
    sigma: 0.36,
    tailFrom: 0.95,
    tailIndex: 1.6,
    tailTo: 60,
    lossShare: 0.03,
    largestLoss: 60000,
  },
  unit: 'yuan/year, 2021',
  source:
    'level so that net business income is near 17 % of disposable income (Zhejiang 2018: 7,752 of 45,840 yuan, 2019: ' +
    '8,498 of 49,899, NBS survey office in Zhejiang); shape chosen',
  confidence: 'L',
};

/** Net income of a farmer, and of an elderly villager who still tills a plot. */
export const farmShape: Sourced<{
  readonly level: number;
  readonly sigma: number;
  readonly tailFrom: number;
  readonly tailIndex: number;
  readonly tailTo: number;
  readonly lossShare: number;
  readonly largestLoss: number;
  readonly plotShare: number;
  readonly plotLevel: number;
  readonly mountain: number;
}> = {
  values: {
    level: 27000,
    sigma: 0.35,
    tailFrom: 0.98,
    tailIndex: 2.3,
    tailTo: 15,
    lossShare: 0.11,
    largestLoss: 10000,
    plotShare: 0.3,
    plotLevel: 5000,
    mountain: 0.85,
  },
  unit: 'yuan/year, 2021',
  source:
    'chosen: farm income per farmer of some two thirds of a rural wage; a harvest or a herd lost by one in nine, as the ' +
    'lowest fifth of the country, which has little of any market income, asks for',
  confidence: 'L',
};

/** Flexible workers paid as independent labour, and occasional remuneration of others. */
export const occasionalWork: Sourced<{
  readonly flexibleAsLabour: number;
  readonly graduatesWithLabour: number;
  readonly labourLevel: number;
  readonly authors: number;
  readonly authorLevel: number;
  readonly licensors: number;
  readonly royaltyLevel: number;
  readonly sigma: number;
}> = {
  values: {
    flexibleAsLabour: 0.35,
    graduatesWithLabour: 0.05,
    labourLevel: 9000,
    authors: 0.006,
    authorLevel: 4000,
    licensors: 0.0008,
    royaltyLevel: 30000,
    sigma: 1,
  },
  unit: 'share of workers; yuan/year, 2021',
  source: 'labour services are 4–5 % of income tax (China Taxation Yearbook); shares chosen',
  confidence: 'L',
};
