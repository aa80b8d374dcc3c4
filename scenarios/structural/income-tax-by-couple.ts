// Income tax by couple 夫妻联合申报: what both have is added up, halved, taxed by the schedule, and the tax doubled
// (splitting, as in Germany's Ehegattensplitting). Deductions that one of them cannot use lessen the other's income.
// Everybody else is taxed as before.
//
// The tax is shared between the spouses by what each has. Both settle together: a refund of one and a top-up of the
// other are set against each other before anything is waived. They choose together whose bonus is taxed apart; what
// the law leaves to each alone (which income bears gifts first), each chooses as if taxed alone.

import type { Instrument, StructuralReform } from 'olive-microsim';
import {
  asEnacted,
  choice,
  countOver,
  inPlaceOf,
  orderIn,
  person,
  rule,
  sumOver,
} from 'olive-microsim';
import { businessProfit } from 'olive-microsim/law/primary/business';
import { bonuses } from 'olive-microsim/law/primary/wages';
import { bonusMayBeTaxedApart } from 'olive-microsim/law/secondary/income-tax/bonus';
import { hasComprehensiveIncome } from 'olive-microsim/law/secondary/income-tax/comprehensive-income';
import { couple } from 'olive-microsim/law/secondary/income-tax/couple';
import { generalDeductions } from 'olive-microsim/law/secondary/income-tax/deductions';
import {
  additionalDeductions,
  bonusTax,
  businessTax,
  comprehensiveIncome,
  comprehensiveTaxable,
  comprehensiveTaxDue,
  coupleTax,
  mergedBonus,
  taxableBeforeGifts,
  taxToLessen,
} from 'olive-microsim/law/secondary/income-tax/family-choices';
import { personalRelief } from 'olive-microsim/law/secondary/income-tax/personal-relief';
import { annualSchedule } from 'olive-microsim/law/secondary/income-tax/schedule';
import { taxTopUp } from 'olive-microsim/law/secondary/income-tax/settlement';
import { taxWithheld } from 'olive-microsim/law/secondary/income-tax/withholding';

const source = 'reform: joint filing of spouses with splitting';

/**
 * Below 0 where the deductions of one of them are more than the income: the rest lessens the other's. Whoever only runs
 * a business has used the deductions there.
 */
const balanceForSplitting = rule({
  name: 'balanceForSplitting',
  label: { en: 'income less deductions, before splitting', zh: '联合申报前的收入减扣除' },
  per: person,
  unit: 'yuan/year',
  source,
  reads: {
    comprehensiveIncome,
    generalDeductions,
    additionalDeductions,
    taxableBeforeGifts,
    comprehensiveTaxable,
    hasComprehensiveIncome,
    businessProfit,
  },
  formula: ({
    comprehensiveIncome,
    generalDeductions,
    additionalDeductions,
    taxableBeforeGifts,
    comprehensiveTaxable,
    hasComprehensiveIncome,
    businessProfit,
  }) => {
    if (!hasComprehensiveIncome && businessProfit > 0) return 0;
    const gifts = taxableBeforeGifts - comprehensiveTaxable;
    return comprehensiveIncome - generalDeductions - additionalDeductions - gifts;
  },
});

/** The tax by splitting, before the reduction of disabled persons. */
const splittingTax = rule({
  name: 'splittingTax',
  label: { en: 'tax of the couple by splitting', zh: '夫妻均分计税税额' },
  per: couple,
  unit: 'yuan/year',
  source,
  reads: { balance: sumOver(couple, balanceForSplitting), members: countOver(couple) },
  parameters: { annualSchedule },
  formula: ({ balance, members }, { annualSchedule }) =>
    members > 0 ? members * annualSchedule.taxOn(Math.max(0, balance) / members) : 0,
});

const taxDueByCouple = inPlaceOf(comprehensiveTaxDue, {
  source,
  from: '2019-01-01',
  reads: {
    splittingTax,
    comprehensiveIncome,
    ofBoth: sumOver(couple, comprehensiveIncome),
    personalRelief,
  },
  formula: ({ splittingTax, comprehensiveIncome, ofBoth, personalRelief }) => {
    const own = ofBoth > 0 ? splittingTax * (comprehensiveIncome / ofBoth) : 0;
    return Math.max(0, own - personalRelief);
  },
});

// ---- whose bonus is taxed apart

const jointBonus = choice({
  name: 'jointBonus',
  label: { en: 'whose bonus is taxed apart', zh: '夫妻年终奖单独计税的选择' },
  unit: couple,
  options: { merged: 0, first: 1, second: 2, both: 3 },
  least: () => coupleTax,
  neverBelow: 0,
  source,
});

const mergedBonusOfCouple = inPlaceOf(mergedBonus, {
  source,
  from: '2019-01-01',
  reads: { bonuses, bonusMayBeTaxedApart, jointBonus, place: orderIn(couple) },
  formula: ({ bonuses, bonusMayBeTaxedApart, jointBonus, place }) => {
    const apart = jointBonus === 3 || jointBonus === (place === 0 ? 1 : 2);
    return bonusMayBeTaxedApart && apart ? 0 : bonuses;
  },
});

// ---- what the choices lessen

const taxDueAlone = asEnacted(comprehensiveTaxDue, 'comprehensiveTaxDueAlone', {
  en: 'tax due on comprehensive income, if taxed alone',
  zh: '单独计税的综合所得应纳税额',
});

const taxAlone = inPlaceOf(taxToLessen, {
  source,
  reads: { taxDueAlone, bonusTax, businessTax },
  formula: ({ taxDueAlone, bonusTax, businessTax }) => taxDueAlone + bonusTax + businessTax,
});

const taxTogether = inPlaceOf(coupleTax, {
  source,
  reads: {
    comprehensive: sumOver(couple, comprehensiveTaxDue),
    bonus: sumOver(couple, bonusTax),
    business: sumOver(couple, businessTax),
  },
  formula: ({ comprehensive, bonus, business }) => comprehensive + bonus + business,
});

// ---- settlement

const topUpOfCouple = inPlaceOf(taxTopUp, {
  source: `${taxTopUp.source}, for the couple as a whole`,
  from: '2019-01-01',
  reads: {
    due: sumOver(couple, comprehensiveTaxDue),
    withheld: sumOver(couple, taxWithheld),
    own: comprehensiveTaxDue,
  },
  formula: ({ due, withheld, own }) => (due > 0 ? Math.max(0, due - withheld) * (own / due) : 0),
});

const instrument: Instrument = {
  name: 'jointFiling',
  label: { en: 'Joint filing of spouses', zh: '夫妻联合申报' },
  stage: 'secondary',
  about: {
    en: 'The income of husband and wife is added up, halved and taxed; the tax is doubled.',
    zh: '夫妻所得合并后均分计税，税额加倍。',
  },
  rules: [balanceForSplitting, splittingTax, taxDueAlone],
};

export const reform: StructuralReform = {
  name: 'incomeTaxByCouple',
  label: { en: 'Income tax by couple, with splitting', zh: '个人所得税夫妻联合申报（均分法）' },
  add: [instrument],
  replace: [taxDueByCouple, mergedBonusOfCouple, taxAlone, taxTogether, topUpOfCouple],
};
