// Annual settlement 综合所得汇算清缴: between March and June of the next year what was withheld is set against the tax
// due. Too much is refunded. Too little is topped up, unless the year's receipts or the top-up are small: then it is
// waived, and what was withheld is the tax.
//
// With one employer and wages alone the sum withheld is the tax due, so the waiver acts only on those who also have
// remuneration for labour, an author's remuneration or royalties.

import { scalar } from '../../../engine/parameter.ts';
import { person, perYear } from '../../../engine/quantity.ts';
import { rule, version } from '../../../engine/rule.ts';
import { monthsWorked } from '../../../population/facts/work.ts';
import { authorIncome, labourIncome, royaltyIncome } from '../../primary/independent-labour.ts';
import { wages } from '../../primary/wages.ts';
import { mergedCapitalIncome } from './capital-income.ts';
import { businessBearsDeductions, comprehensiveTaxDue, mergedBonus } from './family-choices.ts';
import { taxLaw } from './sources.ts';
import { wageTaxUntil2018 } from './until-2018.ts';
import { remunerationWithheld, taxWithheld } from './withholding.ts';

const waiver =
  '财政部 税务总局公告2019年第94号; 财政部 税务总局公告2021年第42号; 财政部 税务总局公告2023年第32号 (to 2027-12-31)';

export const comprehensiveReceipts = rule({
  name: 'comprehensiveReceipts',
  label: { en: 'receipts of comprehensive income', zh: '综合所得年收入' },
  per: person,
  unit: 'yuan/year',
  source: waiver,
  note: 'Before the 20 % and 44 % that are not counted in income.',
  reads: { wages, mergedBonus, labourIncome, authorIncome, royaltyIncome, mergedCapitalIncome },
  formula: ({
    wages,
    mergedBonus,
    labourIncome,
    authorIncome,
    royaltyIncome,
    mergedCapitalIncome,
  }) => wages + mergedBonus + labourIncome + authorIncome + royaltyIncome + mergedCapitalIncome,
});

export const taxTopUp = rule({
  name: 'taxTopUp',
  label: { en: 'tax still due at settlement', zh: '汇算应补税额' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 11`,
  from: '2019-01-01',
  reads: { comprehensiveTaxDue, taxWithheld },
  formula: ({ comprehensiveTaxDue, taxWithheld }) => Math.max(0, comprehensiveTaxDue - taxWithheld),
});

export const taxTopUpWaived = rule({
  name: 'taxTopUpWaived',
  label: { en: 'tax waived at settlement', zh: '免予补缴税额' },
  per: person,
  unit: 'yuan/year',
  source: waiver,
  from: '2019-01-01',
  until: '2027-12-31',
  note: 'Whoever takes to business income what was deducted in withholding already tops up in full.',
  reads: { taxTopUp, comprehensiveReceipts, businessBearsDeductions },
  parameters: {
    receipts: scalar({
      name: 'settlement.waivedReceipts',
      label: { en: 'receipts up to which the top-up is waived', zh: '免补税综合所得年收入上限' },
      unit: 'yuan/year',
      values: [
        {
          from: '2019-01-01',
          value: 120000,
          source: '财政部 税务总局公告2019年第94号, art. 1',
          confidence: 'M',
        },
        {
          from: '2024-01-01',
          value: 120000,
          source: '财政部 税务总局公告2023年第32号',
          confidence: 'C',
        },
      ],
    }),
    amount: scalar({
      name: 'settlement.waivedTopUp',
      label: { en: 'top-up that is waived', zh: '免补税金额上限' },
      unit: 'yuan/year',
      values: [
        {
          from: '2019-01-01',
          value: 400,
          source: '财政部 税务总局公告2019年第94号, art. 1',
          confidence: 'M',
        },
        {
          from: '2024-01-01',
          value: 400,
          source: '财政部 税务总局公告2023年第32号',
          confidence: 'C',
        },
      ],
    }),
  },
  formula: ({ taxTopUp, comprehensiveReceipts, businessBearsDeductions }, { receipts, amount }) => {
    if (businessBearsDeductions || comprehensiveReceipts <= 0) return 0;
    return comprehensiveReceipts <= receipts || taxTopUp <= amount ? taxTopUp : 0;
  },
});

export const taxRefund = rule({
  name: 'taxRefund',
  label: { en: 'tax refunded at settlement', zh: '汇算应退税额' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 11`,
  note: 'Everyone is taken to ask for the refund.',
  from: '2019-01-01',
  reads: { comprehensiveTaxDue, taxWithheld },
  formula: ({ comprehensiveTaxDue, taxWithheld }) => Math.max(0, taxWithheld - comprehensiveTaxDue),
});

export const comprehensiveTax = rule({
  name: 'comprehensiveTax',
  label: { en: 'income tax on comprehensive income', zh: '综合所得个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${taxLaw}, art. 3(1) and 11`,
  note: 'After settlement. Until 2018: on wages, remuneration and royalties.',
  flow: { from: 'households', to: 'government' },
  versions: [
    version(person, {
      until: '2018-12-31',
      source: 'Individual Income Tax Law 个人所得税法 (2011-06-30), art. 3: each kind apart',
      reads: { wageTax: perYear(wageTaxUntil2018, monthsWorked), remunerationWithheld },
      formula: ({ wageTax, remunerationWithheld }) => wageTax + remunerationWithheld,
    }),
    version(person, {
      from: '2019-01-01',
      reads: { comprehensiveTaxDue, taxTopUpWaived },
      formula: ({ comprehensiveTaxDue, taxTopUpWaived }) => comprehensiveTaxDue - taxTopUpWaived,
    }),
  ],
});
