// Reliefs of employers in the epidemic of 2020 阶段性减免企业社会保险费. From February 2020 small and middle-sized firms were
// freed of the employer's contributions to pension, unemployment and work-injury insurance, at first to June and then to
// December; large firms paid half until June (人社部发〔2020〕11号 art. 1, 49号 art. 1; Hubei freed all to June). Government
// bodies and public institutions had no relief. The employer's medical contribution was halved for up to five months
// (医保发〔2020〕6号 art. 1). The contributions count for the employees as if they had been paid.

import { byPlace, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { category, employerSize } from '../../../population/facts/work.ts';
import { series, since } from '../../places/series.ts';

const first = '人社部发〔2020〕11号, art. 1';
const second = '人社部发〔2020〕49号, art. 1';
const ofMedical = '医保发〔2020〕6号, art. 1';
const none = since('2006-01-01', 0, `${first}: not before`, 'M');

/** The part of the employer's contributions to pension, unemployment and work-injury insurance that is not levied. */
export const employerRelief = rule({
  name: 'employerRelief',
  label: { en: 'relief of the employer', zh: '阶段性减免比例' },
  per: person,
  unit: 'share',
  period: 'month',
  stage: 'secondary',
  source: `${first}; ${second}`,
  note: 'Where the size of the employer is not told, none.',
  reads: { category, employerSize },
  parameters: {
    small: scalar({
      label: { en: 'relief of small and middle-sized firms', zh: '中小微企业减免比例' },
      unit: 'share',
      values: [
        ...none,
        ...series(first, 'M', [['2020-02-01', 1]]),
        ...series(second, 'M', [
          ['2020-07-01', 1],
          ['2021-01-01', 0, 'ended on 2020-12-31'],
        ]),
      ],
    }),
    large: byPlace({
      label: { en: 'relief of large firms', zh: '大型企业减免比例' },
      unit: 'share',
      places: {
        hubei: [
          ...none,
          ...series(first, 'M', [['2020-02-01', 1]]),
          ...series(second, 'M', [['2020-07-01', 0, 'ended on 2020-06-30']]),
        ],
        everywhere: [
          ...none,
          ...series(first, 'M', [['2020-02-01', 0.5]]),
          ...series(second, 'M', [['2020-07-01', 0, 'ended on 2020-06-30']]),
        ],
      },
    }),
  },
  formula: ({ category, employerSize }, { small, large }) => {
    if (category === 'public') return 0;
    if (employerSize === 'small') return small;
    return employerSize === 'large' ? large : 0;
  },
});

/** The part of the employer's medical contribution that is not levied. */
export const medicalRelief = byPlace({
  name: 'employerMedicalContribution.relief',
  label: { en: 'relief of 2020', zh: '阶段性减征比例' },
  unit: 'share',
  places: {
    everywhere: [
      ...since('2006-01-01', 0, `${ofMedical}: not before`, 'M'),
      ...series(ofMedical, 'L', [
        ['2020-02-01', 0.5, 'left to the provinces where the reserve lasts six months; most did'],
        ['2020-07-01', 0, 'at most five months'],
      ]),
    ],
  },
});
