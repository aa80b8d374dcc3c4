// What the law leaves to the taxpayers, and the tax they lessen by it.
//
// Spouses agree who claims for the children, the home and the sick; everyone may have the annual bonus taxed apart and
// say which income bears gifts and deductions. The model takes what costs the couple least. A choice and the tax it
// lessens name each other, so all that lies between them stands in this one file (how spouses divide, in `claims.ts`;
// the bonus, in `bonus.ts`; the order of gifts, in `gifts.ts`, of deductions, in `deduction-order.ts`); what depends on no
// choice is elsewhere.
//
// The comparison is of the tax due, before withholding and settlement.

import { person, perYear, sumOver } from '../../../engine/quantity.ts';
import { rule, version } from '../../../engine/rule.ts';
import { bonuses } from '../../primary/wages.ts';
import { bonusTaxApart, mergedBonusLessening } from './bonus.ts';
import {
  businessBeforeAdditional,
  businessRelief,
  businessSchedule,
  reliefCeiling,
  reliefShare,
} from './business.ts';
import { claimsLessening } from './claims.ts';
import { hasComprehensiveIncome, incomeBeforeBonus } from './comprehensive-income.ts';
import { couple } from './couple.ts';
import { deductionsLessening } from './deduction-order.ts';
import { generalDeductions, ownAdditionalDeductions } from './deductions.ts';
import { afterGifts, giftLimit, giftOrderLessening, giftsInFull, limitedGifts } from './gifts.ts';
import { personalRelief } from './personal-relief.ts';
import { annualSchedule } from './schedule.ts';
import { additionalDeductionRules, taxLaw, taxRegulations } from './sources.ts';
import { bonusTaxUntil2018, businessTaxUntil2018 } from './until-2018.ts';

// ---- who claims for the children, the home and the sick

const claims = claimsLessening(() => coupleTax);

export const {
  claimedEducation,
  claimedInfantCare,
  claimedHousing,
  claimedChildrenIllness,
  claimedFirstIllness,
  claimedSecondIllness,
  claimedIllness,
} = claims;

export const additionalDeductions = rule({
  name: 'additionalDeductions',
  label: { en: 'special additional deductions', zh: '专项附加扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6; ${additionalDeductionRules}`,
  reads: {
    ownAdditionalDeductions,
    claimedEducation,
    claimedInfantCare,
    claimedHousing,
    claimedIllness,
  },
  formula: ({
    ownAdditionalDeductions,
    claimedEducation,
    claimedInfantCare,
    claimedHousing,
    claimedIllness,
  }) => {
    const family = claimedEducation + claimedInfantCare + claimedHousing;
    return ownAdditionalDeductions + family + claimedIllness;
  },
});

// ---- the bonus, apart or merged

export const mergedBonus = mergedBonusLessening(() => taxToLessen);

export const bonusTax = rule({
  name: 'bonusTax',
  label: { en: 'income tax on the annual bonus taxed apart', zh: '全年一次性奖金个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: '财政部 税务总局公告2023年第30号',
  flow: { from: 'households', to: 'government' },
  versions: [
    version(person, {
      until: '2018-12-31',
      reads: { bonusTaxUntil2018 },
      formula: ({ bonusTaxUntil2018 }) => bonusTaxUntil2018,
    }),
    version(person, {
      from: '2019-01-01',
      reads: { bonuses, mergedBonus, bonusTaxApart },
      formula: ({ bonuses, mergedBonus, bonusTaxApart }) =>
        mergedBonus < bonuses ? bonusTaxApart : 0,
    }),
  ],
});

// ---- comprehensive income

export const comprehensiveIncome = rule({
  name: 'comprehensiveIncome',
  label: { en: 'comprehensive income', zh: '综合所得收入额' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6`,
  note: 'With the annual bonus where it is not taxed apart.',
  reads: { incomeBeforeBonus, mergedBonus },
  formula: ({ incomeBeforeBonus, mergedBonus }) => incomeBeforeBonus + mergedBonus,
});

/** Whether an owner with wages takes the deductions from business income. */
export const businessBearsDeductions = deductionsLessening(() => taxToLessen);

export const taxableBeforeGifts = rule({
  name: 'taxableBeforeGifts',
  label: {
    en: 'taxable comprehensive income before gifts',
    zh: '综合所得应纳税所得额（捐赠扣除前）',
  },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6(1)`,
  reads: {
    comprehensiveIncome,
    generalDeductions,
    additionalDeductions,
    businessBearsDeductions,
  },
  formula: ({
    comprehensiveIncome,
    generalDeductions,
    additionalDeductions,
    businessBearsDeductions,
  }) => {
    const deductions = businessBearsDeductions ? 0 : generalDeductions + additionalDeductions;
    return Math.max(0, comprehensiveIncome - deductions);
  },
});

// ---- gifts, from this income or from business first

const businessBearsGiftsFirst = giftOrderLessening(() => taxToLessen);

const businessBeforeGifts = rule({
  name: 'businessBeforeGifts',
  label: { en: 'taxable business income before gifts', zh: '经营所得应纳税所得额（捐赠扣除前）' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6(3); ${taxRegulations}, art. 15`,
  from: '2019-01-01',
  reads: {
    businessBeforeAdditional,
    hasComprehensiveIncome,
    generalDeductions,
    additionalDeductions,
    businessBearsDeductions,
  },
  formula: ({
    businessBeforeAdditional,
    hasComprehensiveIncome,
    generalDeductions,
    additionalDeductions,
    businessBearsDeductions,
  }) => {
    const moved = businessBearsDeductions ? generalDeductions + additionalDeductions : 0;
    const own = hasComprehensiveIncome ? 0 : additionalDeductions;
    return Math.max(0, businessBeforeAdditional - own - moved);
  },
});

const gifts = {
  taxableBeforeGifts,
  businessBeforeGifts,
  businessBearsGiftsFirst,
  limitedGifts,
  giftsInFull,
};

export const comprehensiveTaxable = rule({
  name: 'comprehensiveTaxable',
  label: { en: 'taxable comprehensive income', zh: '综合所得应纳税所得额' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6`,
  from: '2019-01-01',
  reads: gifts,
  parameters: { giftLimit },
  helpers: { afterGifts },
  formula: (
    { taxableBeforeGifts, businessBeforeGifts, businessBearsGiftsFirst, limitedGifts, giftsInFull },
    { giftLimit },
    { afterGifts },
  ) => {
    if (limitedGifts + giftsInFull <= 0) return taxableBeforeGifts;
    const before = businessBearsGiftsFirst ? businessBeforeGifts : 0;
    return afterGifts(limitedGifts, giftsInFull, taxableBeforeGifts, before, giftLimit);
  },
});

export const comprehensiveTaxDue = rule({
  name: 'comprehensiveTaxDue',
  label: { en: 'tax due on comprehensive income', zh: '综合所得应纳税额' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 3(1) and 5(1)`,
  from: '2019-01-01',
  rounding: { to: 0.01, direction: 'half up', source: 'tax is reckoned to the fen' },
  reads: { comprehensiveTaxable, personalRelief },
  parameters: { annualSchedule },
  formula: ({ comprehensiveTaxable, personalRelief }, { annualSchedule }) =>
    Math.max(0, annualSchedule.taxOn(comprehensiveTaxable) - personalRelief),
});

// ---- business income

export const businessTaxable = rule({
  name: 'businessTaxable',
  label: { en: 'taxable business income', zh: '经营所得应纳税所得额' },
  per: person,
  unit: 'yuan/year',
  source: `${taxLaw}, art. 6(3)`,
  from: '2019-01-01',
  reads: gifts,
  parameters: { giftLimit },
  helpers: { afterGifts },
  formula: (
    { taxableBeforeGifts, businessBeforeGifts, businessBearsGiftsFirst, limitedGifts, giftsInFull },
    { giftLimit },
    { afterGifts },
  ) => {
    if (limitedGifts + giftsInFull <= 0) return businessBeforeGifts;
    const before = businessBearsGiftsFirst ? 0 : taxableBeforeGifts;
    return afterGifts(limitedGifts, giftsInFull, businessBeforeGifts, before, giftLimit);
  },
});

export const businessTax = rule({
  name: 'businessTax',
  label: { en: 'income tax on business income', zh: '经营所得个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${taxLaw}, art. 3(2) and 5(1); 国家税务总局公告2023年第12号`,
  flow: { from: 'households', to: 'government' },
  versions: [
    version(person, {
      until: '2018-12-31',
      reads: { tax: perYear(businessTaxUntil2018) },
      formula: ({ tax }) => tax,
    }),
    version(person, {
      from: '2019-01-01',
      reads: { businessTaxable, comprehensiveTaxable, personalRelief },
      parameters: { businessSchedule, annualSchedule, reliefCeiling, reliefShare },
      helpers: { businessRelief },
      formula: (
        { businessTaxable, comprehensiveTaxable, personalRelief },
        { businessSchedule, annualSchedule, reliefCeiling, reliefShare },
        { businessRelief },
      ) => {
        const tax = businessSchedule.taxOn(businessTaxable);
        const reliefLeft = Math.max(0, personalRelief - annualSchedule.taxOn(comprehensiveTaxable));
        const other = Math.min(tax, reliefLeft);
        const below = Math.min(businessTaxable, reliefCeiling);
        const onBelow = businessSchedule.taxOn(below);
        return tax - other - businessRelief(businessTaxable, below, onBelow, other, reliefShare);
      },
    }),
  ],
});

// ---- what the choices lessen

export const taxToLessen = rule({
  name: 'taxToLessen',
  label: { en: 'tax that choices can lessen', zh: '可经选择减少的税额' },
  per: person,
  unit: 'yuan/year',
  source: 'sum',
  reads: { comprehensiveTaxDue, bonusTax, businessTax },
  formula: ({ comprehensiveTaxDue, bonusTax, businessTax }) =>
    comprehensiveTaxDue + bonusTax + businessTax,
});

export const coupleTax = rule({
  name: 'coupleTax',
  label: { en: 'tax of the couple', zh: '夫妻税额合计' },
  per: couple,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 6, 12, 15: spouses agree`,
  reads: { tax: sumOver(couple, taxToLessen) },
  formula: ({ tax }) => tax,
});

/** What only the taxable incomes read. */
export const giftRules = [businessBearsGiftsFirst, businessBeforeGifts];
