// What the excises ask for: who smokes, drinks and drives, and what it costs; and who goes to a vocational school.

import type { Sourced } from './sourced.ts';

/** Tobacco: how many men smoke, and what a smoker spends. */
export const smoking: Sourced<{
  readonly men: number;
  readonly perSmoker: number;
  readonly sigma: number;
  readonly most: number;
}> = {
  values: { men: 0.5, perSmoker: 6300, sigma: 0.5, most: 0.4 },
  unit: 'share of men of 18 and more; yuan per smoker, 2021; log points; share of spending on food',
  source:
    'Chinese Center for Disease Control, adult tobacco survey 2018 (Chin J Epidemiol 2022, 43(6): 811–817): men ' +
    '50.47 %, women 2.07 %, 16.0 cigarettes a day; sales of some 2.4 trillion cigarettes at 0.8 yuan over 308 m smokers',
  confidence: 'P',
  note: 'sales from memory: more than smokers say they spend, but it is sales that are taxed; women are left out; the last is a bound',
};

/** Alcohol: chance of a household with and without a grown man, and what it spends at the usual level of food. */
export const drinking: Sourced<{
  readonly withMan: number;
  readonly without: number;
  readonly perHousehold: number;
  readonly sigma: number;
  readonly most: number;
}> = {
  values: { withMan: 0.62, without: 0.2, perHousehold: 1500, sigma: 0.8, most: 0.3 },
  unit: 'share of households; yuan, 2021; log points; share of spending on food',
  source:
    'chosen: with tobacco near a tenth of spending on food, tobacco and alcohol, as in household surveys',
  confidence: 'L',
};

/** Motor fuel of households with a car. */
export const driving: Sourced<{
  readonly litres: number;
  readonly sigma: number;
  readonly most: number;
}> = {
  values: { litres: 700, sigma: 0.45, most: 0.6 },
  unit: 'litres a year; log points; share of spending on transport and communication',
  source:
    'three quarters of the nation’s petrol (141 m tonnes, 190 bn litres, 2021) over 260 m private cars is some 550 ' +
    'litres; a household may have more than one',
  confidence: 'L',
};

/** Retail price of petrol, 92 octane. */
export const fuelPrices: Sourced<Readonly<Record<number, number>>> = {
  values: {
    2018: 7.1,
    2019: 6.7,
    2020: 5.8,
    2021: 6.9,
    2022: 8.4,
    2023: 7.8,
    2024: 7.7,
    2025: 7.2,
    2026: 7.2,
  },
  unit: 'yuan per litre',
  source: 'National Development and Reform Commission, price caps; mean of the year as remembered',
  confidence: 'L',
};

/** Pupils of vocational schools among those in upper secondary school. */
export const vocational: Sourced<{ readonly share: number }> = {
  values: { share: 0.38 },
  unit: 'share',
  source:
    'Ministry of Education, bulletins 2018–2023: pupils of secondary vocational schools over all in upper secondary',
  confidence: 'M',
};

/** Families in public rental homes, of those who rent in town with earnings and pensions below a line. */
export const publicHomes: Sourced<{ readonly share: number; readonly relativeBelow: number }> = {
  values: { share: 0.2, relativeBelow: 0.9 },
  unit: 'share of such families; earnings and pensions per head against 60,000 yuan of 2021',
  source:
    'Ministry of Housing, end of 2020: 38 m people in public rental homes, 2.7 % of the nation (from memory); chosen to ' +
    'come to that',
  confidence: 'L',
};
