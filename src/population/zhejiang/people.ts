// Who lives in Zhejiang: the census by prefecture and mountain counties, and the province year by year.

import type { People, Year } from '../census/people.ts';
import { impliedUrbanShare } from '../census/survey.ts';
import { parts, prefectureNames } from './census.ts';
import { prefectureMeans } from './incomes.ts';

/**
 * Persons and urban share: Zhejiang Bureau of Statistics, population bulletins (2020: census); confidence C, 2025 P.
 * Births: the same bulletins; 2024 C, 2021–2023 M, 2025 D from the natural growth of −1.18 per mille.
 * Survey's urban share: (mean of all − rural mean) / (urban mean − rural mean), National Bureau of Statistics, survey
 * team Zhejiang, per-capita disposable income; D. 2025: the share of 2024 carried on by the yearly rise since 2020; L.
 * 2026: carried on from 2024 and 2025; L.
 */
const years: Readonly<Record<number, Year>> = {
  2020: { persons: 64567588, urban: 0.7217, births: 459000, surveyUrban: 0.6652 },
  2021: { persons: 65400000, urban: 0.727, births: 449000, surveyUrban: 0.6707 },
  2022: { persons: 65770000, urban: 0.734, births: 411000, surveyUrban: 0.6746 },
  2023: { persons: 66270000, urban: 0.742, births: 380000, surveyUrban: 0.6781 },
  2024: { persons: 66700000, urban: 0.755, births: 410000, surveyUrban: 0.6831 },
  2025: { persons: 67010000, urban: 0.764, births: 362000, surveyUrban: 0.6876 },
  2026: { persons: 67250000, urban: 0.772, births: 350000, surveyUrban: 0.692 },
};

/** Put together with the census's persons the shares give .666 for the province, whose own means of 2021 give .671. */
const surveyUrban = Object.fromEntries(
  prefectureNames.map((name) => {
    const { all, urban, rural } = prefectureMeans.values[name]!;
    return [name, impliedUrbanShare([all, urban, rural])];
  }),
);

/** January to September 2020, from the same table. */
const surveyOver = Object.fromEntries(
  prefectureNames.map((name) => {
    const [own, province] = [prefectureMeans.values[name]!, prefectureMeans.values.zhejiang!];
    return [name, { urban: own.urban / province.urban, rural: own.rural / province.rural }];
  }),
);

export const peopleOfZhejiang: People = {
  area: 'Zhejiang',
  parts,
  years,
  mortality: 1,
  surveyUrban,
  surveyOver,
};
