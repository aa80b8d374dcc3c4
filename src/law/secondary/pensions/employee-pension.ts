// Pensions of former employees and public staff 城镇职工基本养老金. A pension in payment rises each year from 1 January by a
// ratio of the mean pension; how provinces share the rise out (fixed amount, years, own pension, age) is simplified: a
// share of the rise goes to everybody alike, the rest in proportion to the own pension. The share is a lever, 0 by
// default, as provinces' weights differ.

import { lever, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { pensionInPayment } from '../../../population/facts/pensions.ts';
import { series, since } from '../../places/series.ts';
import { claimsNewPension, newPension } from './new-pension.ts';
import { monthsRetired, pensionedBefore } from './retirement.ts';

const notice = 'yearly notice of the ministries 关于调整退休人员基本养老金的通知';

export const pensionIncrease = rule({
  name: 'pensionIncrease',
  label: { en: 'yearly increase of a pension in payment', zh: '养老金年度调整额' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `Social Insurance Law 社会保险法 art. 18; ${notice}`,
  rounding: { to: 0.01, direction: 'half up', source: 'approval sheets are in fen' },
  reads: { pensionedBefore, pensionInPayment },
  parameters: {
    ratio: scalar({
      label: { en: 'increase of the mean pension', zh: '总体调整水平' },
      unit: 'share',
      yearly: true,
      values: [
        // About 10 % a year from 2005 to 2015.
        ...since('2011-01-01', 0.1, notice, 'P'),
        ...since('2015-01-01', 0.1, notice, 'P'),
        ...series(notice, 'C', [
          ['2016-01-01', 0.065],
          ['2017-01-01', 0.055],
          ['2018-01-01', 0.05],
          ['2019-01-01', 0.05],
          ['2020-01-01', 0.05],
          ['2021-01-01', 0.045],
          ['2022-01-01', 0.04],
          ['2023-01-01', 0.038],
          ['2024-01-01', 0.03],
          ['2025-01-01', 0.02],
        ]),
      ],
    }),
    meanPension: scalar({
      label: { en: 'mean pension of the year before', zh: '上年人均养老金' },
      unit: 'yuan/month',
      yearly: true,
      // Read only where the share of the fixed amount is set.
      values: [
        ...since('2011-01-01', 1500, 'extrapolated from 2021', 'L'),
        ...since('2019-01-01', 3150, 'extrapolated from 2021', 'L'),
        ...since(
          '2022-01-01',
          3577,
          'fund spending 2021 over pensioners (人社部 bulletin 2021)',
          'D',
        ),
        ...since(
          '2024-01-01',
          3720,
          'fund spending 2023 over pensioners (人社部 bulletin 2023)',
          'D',
        ),
      ],
    }),
    fixedShare: lever({
      label: { en: 'share of the increase given as one amount to all', zh: '定额调整占比' },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ pensionedBefore, pensionInPayment }, { ratio, meanPension, fixedShare }) =>
    pensionedBefore ? ratio * (fixedShare * meanPension + (1 - fixedShare) * pensionInPayment) : 0,
});

export const employeePension = rule({
  name: 'employeePension',
  label: { en: 'employee pension', zh: '职工基本养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 15, 16, 18',
  note: 'Paid in the months of retirement; a new pension from the month after retirement.',
  flow: { from: 'pensionFund', to: 'households', months: monthsRetired, among: 'last' },
  reads: { pensionedBefore, pensionInPayment, pensionIncrease, newPension },
  formula: ({ pensionedBefore, pensionInPayment, pensionIncrease, newPension }) =>
    pensionedBefore ? pensionInPayment + pensionIncrease : newPension,
});

/** Covered as a former employee: pays nothing for medical insurance and has no residents' pension. */
export const drawsEmployeePension = rule({
  name: 'drawsEmployeePension',
  label: { en: 'draws an employee pension', zh: '领取职工养老金' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 16, 27',
  reads: { pensionedBefore, claimsNewPension },
  formula: ({ pensionedBefore, claimsNewPension }) => pensionedBefore || claimsNewPension,
});
