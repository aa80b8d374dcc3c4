// Years of contributions without which there is no employee pension 最低缴费年限: 15; from 2030 half a year more each year,
// until 20 in 2039 (NPCSC decision of 2024-09-13, art. 2 and annex 2).

import { scalar } from '../../../engine/parameter.ts';
import { series } from '../../places/series.ts';

const decision = 'NPCSC decision of 2024-09-13, art. 2';

export const minimumYears = scalar({
  name: 'newPension.minimumYears',
  label: { en: 'least years of contributions', zh: '最低缴费年限' },
  unit: 'years',
  values: [
    ...series('国发〔2005〕38号 art. 6: 15 years', 'P', [['2006-01-01', 15]]),
    ...series('Social Insurance Law 社会保险法 art. 16', 'C', [['2011-07-01', 15]]),
    ...series(decision, 'C', [
      ['2030-01-01', 15.5],
      ['2031-01-01', 16],
      ['2032-01-01', 16.5],
      ['2033-01-01', 17],
      ['2034-01-01', 17.5],
      ['2035-01-01', 18],
      ['2036-01-01', 18.5],
      ['2037-01-01', 19],
      ['2038-01-01', 19.5],
      ['2039-01-01', 20],
    ]),
  ],
});
