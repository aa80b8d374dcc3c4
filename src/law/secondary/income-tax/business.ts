// Business income 经营所得: profit after costs, at five rates of its own. An owner without comprehensive income deducts
// here what employees deduct there. Individual businesses 个体工商户 pay half on the first million (two million since
// 2023) of taxable income until the end of 2027; every own business is taken to be one.
//
// What of it depends on the couple's choices, the taxable income and the tax, is in `family-choices.ts`.

import { brackets, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { helper, rule } from '../../../engine/rule.ts';
import { businessProfit } from '../../primary/business.ts';
import { bonuses } from '../../primary/wages.ts';
import { hasComprehensiveIncome, incomeBeforeBonus } from './comprehensive-income.ts';
import { generalDeductions, ownAdditionalDeductions } from './deductions.ts';
import { compliance } from './levers.ts';
import { taxLaw, taxRegulations } from './sources.ts';

/** Profit less the owner's deductions, where they are not used against comprehensive income; may be negative. */
export const businessBeforeAdditional = rule({
  name: 'businessBeforeAdditional',
  label: { en: 'business income before additional deductions', zh: '经营所得（专项附加扣除前）' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6(3); ${taxRegulations}, art. 15`,
  note: 'Losses of earlier years are not carried forward. What owners with wages move here is in `family-choices.ts`.',
  from: '2019-01-01',
  reads: { businessProfit, hasComprehensiveIncome, generalDeductions },
  parameters: { compliance },
  formula: ({ businessProfit, hasComprehensiveIncome, generalDeductions }, { compliance }) =>
    compliance * businessProfit - (hasComprehensiveIncome ? 0 : generalDeductions),
});

/** Whether a further deduction can lessen any tax of this person. */
export const canUseDeductions = rule({
  name: 'canUseDeductions',
  label: { en: 'a further deduction can lessen tax', zh: '尚有可扣除所得' },
  per: person,
  unit: 'yes/no',
  source: `${taxLaw}, art. 6(1) and (3)`,
  from: '2019-01-01',
  reads: {
    incomeBeforeBonus,
    bonuses,
    generalDeductions,
    ownAdditionalDeductions,
    businessBeforeAdditional,
    hasComprehensiveIncome,
  },
  formula: ({
    incomeBeforeBonus,
    bonuses,
    generalDeductions,
    ownAdditionalDeductions,
    businessBeforeAdditional,
    hasComprehensiveIncome,
  }) => {
    if (!hasComprehensiveIncome) return businessBeforeAdditional > ownAdditionalDeductions;
    const deductions = generalDeductions + ownAdditionalDeductions;
    return incomeBeforeBonus + bonuses > deductions || businessBeforeAdditional > deductions;
  },
});

/** Five rates on the year's taxable business income. */
export const businessSchedule = brackets({
  name: 'businessTax.schedule',
  label: { en: 'rates on business income', zh: '经营所得适用税率表' },
  unit: 'rate',
  values: [
    {
      from: '2008-03-01',
      value: [
        [5000, 0.05, 0],
        [10000, 0.1, 250],
        [30000, 0.2, 1250],
        [50000, 0.3, 4250],
        [null, 0.35, 6750],
      ],
      source: 'Individual Income Tax Law 个人所得税法 (2007-12-29), schedule 2',
      confidence: 'M',
    },
    {
      from: '2011-09-01',
      value: [
        [15000, 0.05, 0],
        [30000, 0.1, 750],
        [60000, 0.2, 3750],
        [100000, 0.3, 9750],
        [null, 0.35, 14750],
      ],
      source: 'Individual Income Tax Law 个人所得税法 (2011-06-30), schedule 2',
      confidence: 'P',
    },
    {
      from: '2018-10-01',
      value: [
        [30000, 0.05, 0],
        [90000, 0.1, 1500],
        [300000, 0.2, 10500],
        [500000, 0.3, 40500],
        [null, 0.35, 65500],
      ],
      source: `${taxLaw}, art. 3 and schedule 2`,
      confidence: 'C',
    },
  ],
});

const reliefOf2021 = '财政部 税务总局公告2021年第12号';
const reliefOf2023 = '财政部 税务总局公告2023年第12号';

/** Up to what taxable income individual businesses pay a part only. */
export const reliefCeiling = scalar({
  name: 'businessTax.reliefCeiling',
  label: {
    en: 'relief of individual businesses, ceiling',
    zh: '个体工商户减半征收应纳税所得额上限',
  },
  unit: 'yuan/year',
  values: [
    { from: '2019-01-01', value: 0, source: 'no relief yet', confidence: 'M' },
    { from: '2021-01-01', value: 1000000, source: `${reliefOf2021}, art. 2`, confidence: 'M' },
    { from: '2023-01-01', value: 2000000, source: `${reliefOf2023}, art. 1`, confidence: 'C' },
    { from: '2028-01-01', value: 0, source: `${reliefOf2023}: to 2027-12-31`, confidence: 'C' },
  ],
});

/** The part of the tax that is forgone below the ceiling. */
export const reliefShare = scalar({
  name: 'businessTax.reliefShare',
  label: { en: 'relief of individual businesses, share', zh: '个体工商户减征比例' },
  unit: 'share',
  values: [
    { from: '2019-01-01', value: 0, source: 'no relief yet', confidence: 'M' },
    { from: '2021-01-01', value: 0.5, source: `${reliefOf2021}, art. 2`, confidence: 'M' },
    { from: '2023-01-01', value: 0.5, source: `${reliefOf2023}, art. 1`, confidence: 'C' },
    { from: '2028-01-01', value: 0, source: `${reliefOf2023}: to 2027-12-31`, confidence: 'C' },
  ],
});

/** Relief: half of the tax below the ceiling, less the part of another relief that falls on it. */
export const businessRelief = helper({
  name: 'businessRelief',
  label: { en: 'relief of individual businesses', zh: '个体工商户减半征收减免税额' },
  source: '国家税务总局公告2023年第12号, art. 3',
  formula: (
    taxable: number,
    below: number,
    taxOnBelow: number,
    otherRelief: number,
    share: number,
  ) => (taxable > 0 ? share * Math.max(0, taxOnBelow - (otherRelief * below) / taxable) : 0),
});
