// The province year by year: how many live there, how many in towns, and how the household survey weighs the towns.

/** What is known of a year. */
export interface Year {
  /** Residents at the end of the year. */
  readonly persons: number;
  /** Share of them in towns. */
  readonly urban: number;
  /** Births of the year. */
  readonly births: number;
  /** Share of persons in towns that the survey's published means imply. */
  readonly surveyUrban: number;
}

/** The census counts persons at the beginning of November 2020. */
export const censusDate = { year: 2020, monthsElapsed: 10 };

/**
 * Persons and urban share: Zhejiang Bureau of Statistics, population bulletins (2020: census); confidence C, 2025 P.
 * Births: the same bulletins; 2024 C, 2021–2023 M, 2025 D from the natural growth of −1.18 per mille.
 * Survey's urban share: (mean of all − rural mean) / (urban mean − rural mean), National Bureau of Statistics, survey
 * team Zhejiang, per-capita disposable income; D. 2025: the share of 2024 carried on by the yearly rise since 2020; L.
 */
export const years: Readonly<Record<number, Year>> = {
  2020: { persons: 64567588, urban: 0.7217, births: 459000, surveyUrban: 0.6652 },
  2021: { persons: 65400000, urban: 0.727, births: 449000, surveyUrban: 0.6707 },
  2022: { persons: 65770000, urban: 0.734, births: 411000, surveyUrban: 0.6746 },
  2023: { persons: 66270000, urban: 0.742, births: 380000, surveyUrban: 0.6781 },
  2024: { persons: 66700000, urban: 0.755, births: 410000, surveyUrban: 0.6831 },
  2025: { persons: 67010000, urban: 0.764, births: 362000, surveyUrban: 0.6876 },
};

/** The year's figures. */
export function yearOf(year: number): Year {
  const found = years[year];
  if (found === undefined) {
    const known = Object.keys(years);
    throw new RangeError(`Zhejiang is known for ${known[0]} to ${known.at(-1)}, not for ${year}`);
  }
  return found;
}
