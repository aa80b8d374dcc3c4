// Housing: interest on the loan for the first home 住房贷款利息, or rent where one works without owning a home
// 住房租金. Fixed amounts whatever is really paid. A couple has one or the other, not both, and one spouse claims it.
//
// The facts do not say who of the household signed. It is taken to be the couple of the first listed member who earns.

import { byPlace, scalar } from '../../../../engine/parameter.ts';
import {
  anyOver,
  countOver,
  household,
  largestOver,
  orderIn,
  person,
  perYear,
} from '../../../../engine/quantity.ts';
import { rule } from '../../../../engine/rule.ts';
import { mortgageInterest, rentPaid, tenure } from '../../../../population/facts/household.ts';
import { loanBeforeMarriage } from '../../../../population/facts/people.ts';
import { homesOwned } from '../../homes-owned.ts';
import { hasIncomeToDeductFrom } from '../comprehensive-income.ts';
import { couple } from '../couple.ts';
import { additionalDeductionRules } from '../sources.ts';
import { rentDeductionByPlace } from './rent-by-place.ts';

export const mortgageDeduction = rule({
  name: 'mortgageDeduction',
  label: { en: 'interest on the loan for the first home', zh: '住房贷款利息扣除' },
  per: household,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 14 and 15`,
  note: 'A loan counts all year; its limit of 240 months is not tracked.',
  from: '2019-01-01',
  reads: { mortgageInterest },
  parameters: {
    perMonth: scalar({
      label: { en: 'loan for the first home', zh: '住房贷款利息扣除标准' },
      unit: 'yuan/month',
      values: [
        {
          from: '2019-01-01',
          value: 1000,
          source: `${additionalDeductionRules}, art. 14`,
          confidence: 'C',
        },
      ],
    }),
  },
  formula: ({ mortgageInterest }, { perMonth }) => (mortgageInterest > 0 ? 12 * perMonth : 0),
});

/** Homes that are recorded lie in the place; where none is, whether the home lived in is the family's own. */
export const ownsHomeWhereWorking = rule({
  name: 'ownsHomeWhereWorking',
  label: { en: 'owns a home in the city of work', zh: '主要工作城市有自有住房' },
  per: household,
  unit: 'yes/no',
  source: `${additionalDeductionRules}, art. 17: own home of either spouse in the main city of work`,
  reads: { homesOwned, tenure },
  formula: ({ homesOwned, tenure }) => homesOwned > 0 || tenure === 'owned',
});

export const rentDeduction = rule({
  name: 'rentDeduction',
  label: { en: 'rent of a home', zh: '住房租金扣除' },
  per: household,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 17 to 19`,
  from: '2019-01-01',
  reads: { rent: perYear(rentPaid), ownsHomeWhereWorking },
  parameters: {
    perMonth: byPlace({
      label: { en: 'rent of a home', zh: '住房租金扣除标准' },
      unit: 'yuan/month',
      places: rentDeductionByPlace,
    }),
  },
  formula: ({ rent, ownsHomeWhereWorking }, { perMonth }) =>
    rent > 0 && !ownsHomeWhereWorking ? 12 * perMonth : 0,
});

/** Higher for members listed earlier, 0 for those without income. */
export const earnersRank = rule({
  name: 'earnersRank',
  label: { en: 'rank among the earners', zh: '有收入成员次序' },
  per: person,
  unit: 'rank',
  source: 'assumption: the facts do not say who signed',
  reads: { place: orderIn(household), hasIncomeToDeductFrom },
  formula: ({ place, hasIncomeToDeductFrom }) => (hasIncomeToDeductFrom ? 100 - place : 0),
});

export const isFirstEarner = rule({
  name: 'isFirstEarner',
  label: { en: 'first listed earner', zh: '首位有收入成员' },
  per: person,
  unit: 'yes/no',
  source: 'assumption: the facts do not say who signed',
  reads: { earnersRank, first: largestOver(household, earnersRank) },
  formula: ({ earnersRank, first }) => earnersRank > 0 && earnersRank === first,
});

export const housingDeduction = rule({
  name: 'housingDeduction',
  label: { en: 'loan interest or rent', zh: '住房贷款利息或住房租金扣除' },
  per: couple,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 20: not both in one year`,
  reads: { mortgageDeduction, rentDeduction, signed: anyOver(couple, isFirstEarner) },
  formula: ({ mortgageDeduction, rentDeduction, signed }) =>
    signed ? Math.max(mortgageDeduction, rentDeduction) : 0,
});

/**
 * What the spouses divide. It is one amount; where both took a loan for a first home before they married, each half of
 * it is a part of its own, so that one may claim both or each one.
 */
export const housingPart = rule({
  name: 'housingPart',
  label: { en: 'part of the deduction for the home', zh: '夫妻分摊的住房扣除' },
  per: person,
  unit: 'yuan/year',
  source: `${additionalDeductionRules}, art. 15 para. 2`,
  reads: {
    housingDeduction,
    mortgageDeduction,
    loans: countOver(couple, loanBeforeMarriage),
    members: countOver(couple),
    place: orderIn(couple),
  },
  formula: ({ housingDeduction, mortgageDeduction, loans, members, place }) => {
    if (members > 1 && loans === members && mortgageDeduction >= housingDeduction)
      return housingDeduction / members;
    return place === 0 ? housingDeduction : 0;
  },
});
