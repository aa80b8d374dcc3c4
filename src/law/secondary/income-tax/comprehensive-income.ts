// Comprehensive income 综合所得: wages whole, remuneration for labour and royalties at 80 %, an author's remuneration at
// 56 %. The annual bonus is part of it unless it is taxed apart; that choice is in `family-choices.ts`.

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { businessProfit } from '../../primary/business.ts';
import { authorIncome, labourIncome, royaltyIncome } from '../../primary/independent-labour.ts';
import { bonuses, wages } from '../../primary/wages.ts';
import { mergedCapitalIncome } from './capital-income.ts';
import { taxLaw } from './sources.ts';

const source = `${taxLaw}, art. 6 para. 2`;

function share(en: string, zh: string, value: number) {
  return scalar({
    label: { en, zh },
    unit: 'share',
    values: [{ from: '2019-01-01', value, source, confidence: 'C' }],
  });
}

export const remunerationCounted = rule({
  name: 'remunerationCounted',
  label: {
    en: 'remuneration for labour, author’s remuneration and royalties counted',
    zh: '劳务报酬、稿酬、特许权使用费收入额',
  },
  per: person,
  unit: 'yuan/year',
  source,
  from: '2019-01-01',
  reads: { labourIncome, authorIncome, royaltyIncome },
  parameters: {
    labourShare: share('labour remuneration counted', '劳务报酬收入额比例', 0.8),
    authorShare: share('author’s remuneration counted', '稿酬收入额比例', 0.56),
    royaltyShare: share('royalties counted', '特许权使用费收入额比例', 0.8),
  },
  formula: (
    { labourIncome, authorIncome, royaltyIncome },
    { labourShare, authorShare, royaltyShare },
  ) => labourIncome * labourShare + authorIncome * authorShare + royaltyIncome * royaltyShare,
});

export const incomeBeforeBonus = rule({
  name: 'incomeBeforeBonus',
  label: {
    en: 'comprehensive income without the annual bonus',
    zh: '综合所得（不含全年一次性奖金）',
  },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 2 and 6`,
  reads: { wages, remunerationCounted, mergedCapitalIncome },
  formula: ({ wages, remunerationCounted, mergedCapitalIncome }) =>
    wages + remunerationCounted + mergedCapitalIncome,
});

/** A bonus taxed apart is comprehensive income all the same. */
export const hasComprehensiveIncome = rule({
  name: 'hasComprehensiveIncome',
  label: { en: 'has comprehensive income', zh: '取得综合所得' },
  per: person,
  unit: 'yes/no',
  source: `${taxLaw}, art. 2`,
  reads: { incomeBeforeBonus, bonuses },
  formula: ({ incomeBeforeBonus, bonuses }) => incomeBeforeBonus + bonuses > 0,
});

/** Whether there is any income that the deductions can lessen. */
export const hasIncomeToDeductFrom = rule({
  name: 'hasIncomeToDeductFrom',
  label: { en: 'has comprehensive or business income', zh: '取得综合所得或经营所得' },
  per: person,
  unit: 'yes/no',
  source: `${taxLaw}, art. 6(1) and (3)`,
  reads: { hasComprehensiveIncome, businessProfit },
  formula: ({ hasComprehensiveIncome, businessProfit }) =>
    hasComprehensiveIncome || businessProfit > 0,
});
