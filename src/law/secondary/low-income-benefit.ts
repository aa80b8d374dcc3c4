// A flat benefit for families of low income 低收入家庭补助: a lever for reforms, nothing in force. So much a month for each
// member of families whose income lies below a multiple of the allowance standard; above a lower multiple it falls with every
// yuan of income, so that it need not end in a cliff. Nobody has to ask for it. It does not count for the allowance.

import type { Instrument } from '../../engine/legislation.ts';
import { lever } from '../../engine/parameter.ts';
import { household } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { countedIncome } from './living-allowance/counted-income.ts';
import { coveredMembers, members } from './living-allowance/family.ts';
import { allowanceStandard } from './living-allowance/standard.ts';

function free(key: string, en: string, zh: string, unit: string, neutral: number) {
  return lever({ name: `lowIncomeBenefit.${key}`, label: { en, zh }, unit, neutral });
}

export const lowIncomeBenefit = rule({
  name: 'lowIncomeBenefit',
  label: { en: 'flat benefit for low incomes', zh: '低收入家庭补助' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: 'a lever: in no law',
  flow: { from: 'government', to: 'households' },
  reads: { countedIncome, members, coveredMembers, standard: allowanceStandard },
  parameters: {
    perPerson: free('perPerson', 'amount per member', '每人补助额', 'yuan/month', 0),
    upTo: free('upTo', 'paid up to so many standards', '收入上限（低保标准倍数）', 'ratio', 2),
    fullUpTo: free('fullUpTo', 'paid in full up to', '全额收入上限（低保标准倍数）', 'ratio', 2),
    withdrawal: free(
      'withdrawal',
      'falls by so much with a yuan of income above that',
      '超过部分每元收入递减额',
      'share',
      0,
    ),
  },
  formula: (
    { countedIncome, members, coveredMembers, standard },
    { perPerson, upTo, fullUpTo, withdrawal },
  ) => {
    const need = standard * members;
    if (coveredMembers <= 0 || countedIncome >= upTo * need) return 0;
    const above = Math.max(0, countedIncome - fullUpTo * need);
    return Math.max(0, perPerson * members - withdrawal * above);
  },
});

export const lowIncomeBenefitInstrument: Instrument = {
  name: 'lowIncomeBenefit',
  label: { en: 'Flat benefit for low incomes', zh: '低收入家庭补助' },
  stage: 'secondary',
  about: {
    en: 'So much for each member of a family of low income; nothing until a scenario sets it.',
    zh: '按人发放的低收入家庭补助；情景设定前为零。',
  },
  rules: [lowIncomeBenefit],
};
