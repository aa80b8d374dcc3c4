// Which limits a stream must meet exactly: those of the bands, of the tables and of the chart's axis.

import { bands, typicalHouseholdSize } from '../../measures/bands.ts';
import { highestIncome, lowestIncome } from '../../report/olive/income-axis.ts';
import { tableLimits } from '../../report/olive-shape.ts';

/** The bands of the headline, in yuan of a household. */
export const headlineBands = ['nbs', 'zhejiang10to50', 'zhejiang20to60'] as const;

/** A band's limits in yuan of a household, as `bandReadings` has them. */
export function limitsOf(
  band: (typeof headlineBands)[number],
  pricesSince2018: number,
): readonly [lower: number, upper: number] {
  const factor = band === 'nbs' ? pricesSince2018 : 1;
  return [bands[band].lower * factor, bands[band].upper * factor];
}

/** Limits of income per head. */
export function limitsPerHead(pricesSince2018: number): number[] {
  const ofBands = [1, pricesSince2018].flatMap((prices) =>
    headlineBands.flatMap((band) => limitsOf(band, prices)),
  );
  const ofHouseholds = [...ofBands, ...tableLimits].map((limit) => limit / typicalHouseholdSize);
  return [...ofHouseholds, lowestIncome, highestIncome];
}

/** Limits of the household's own income, in ascending order. */
export function limitsPerHousehold(pricesSince2018: number): number[] {
  const all = headlineBands.flatMap((band) => limitsOf(band, pricesSince2018));
  return [...new Set(all)].sort((a, b) => a - b);
}
