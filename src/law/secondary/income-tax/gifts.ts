// Gifts to charity 公益慈善事业捐赠: deductible up to 30 % of taxable income, in full where the recipient is on the list
// of full deduction. What one income cannot bear goes over to the other, in the order that the taxpayer decides; nothing is carried over to the next year. Gifts may also lessen a bonus taxed apart
// and capital income of the month in which they are made, which is not known.

import { scalar } from '../../../engine/parameter.ts';
import type { Level, Quantity } from '../../../engine/quantity.ts';
import { person } from '../../../engine/quantity.ts';
import type { Choice, Rule } from '../../../engine/rule.ts';
import { choice, helper, rule } from '../../../engine/rule.ts';
import { givingInFull } from '../../../population/facts/take-up.ts';
import { businessProfit } from '../../primary/business.ts';
import { intendedGiving } from '../../tertiary/giving.ts';
import { hasComprehensiveIncome } from './comprehensive-income.ts';
import { taxLaw } from './sources.ts';

const order = '财政部 税务总局公告2019年第99号: in the order that the taxpayer decides';
const source = `${taxLaw}, art. 6 para. 3; 财政部 税务总局公告2019年第99号`;

/** How much of taxable income gifts without full deduction may lessen. */
export const giftLimit = scalar({
  name: 'incomeTax.giftLimit',
  label: { en: 'limit of deductible gifts', zh: '公益捐赠扣除限额比例' },
  unit: 'share',
  values: [{ from: '2019-01-01', value: 0.3, source, confidence: 'C' }],
});

export const giftsInFull = rule({
  name: 'giftsInFull',
  label: { en: 'gifts deductible in full', zh: '可全额扣除的捐赠' },
  per: person,
  unit: 'yuan/year',
  source: '财税〔2000〕30号: Red Cross, and notices on others',
  reads: { intendedGiving, givingInFull },
  formula: ({ intendedGiving, givingInFull }) => intendedGiving * givingInFull,
});

export const limitedGifts = rule({
  name: 'limitedGifts',
  label: { en: 'gifts deductible up to the limit', zh: '限额扣除的捐赠' },
  per: person,
  unit: 'yuan/year',
  source,
  reads: { intendedGiving, giftsInFull },
  formula: ({ intendedGiving, giftsInFull }) => intendedGiving - giftsInFull,
});

export const mayOrderGifts = rule({
  name: 'mayOrderGifts',
  label: { en: 'has gifts and two incomes that can bear them', zh: '可选择公益捐赠扣除顺序' },
  per: person,
  unit: 'yes/no',
  source: order,
  reads: { intendedGiving, businessProfit, hasComprehensiveIncome },
  formula: ({ intendedGiving, businessProfit, hasComprehensiveIncome }) =>
    intendedGiving > 0 && businessProfit > 0 && hasComprehensiveIncome,
});

/**
 * Whether business income bears gifts first, such that the tax is least. The choice is `giftOrder`.
 * @param least the tax, which is in `family-choices.ts`.
 */
export function giftOrderLessening(least: () => Quantity<number, Level>): Rule<boolean, 'person'> {
  const giftOrder: Choice<'person'> = choice({
    name: 'giftOrder',
    label: { en: 'which income bears gifts first', zh: '公益捐赠扣除顺序' },
    unit: person,
    options: { comprehensive: 0, business: 1 },
    least,
    neverBelow: 0,
    source: order,
  });
  return rule({
    name: 'businessBearsGiftsFirst',
    label: { en: 'gifts are taken from business income first', zh: '公益捐赠先在经营所得中扣除' },
    per: person,
    unit: 'yes/no',
    source: order,
    from: '2019-01-01',
    reads: { mayOrderGifts, giftOrder },
    formula: ({ mayOrderGifts, giftOrder }) => mayOrderGifts && giftOrder > 0,
  });
}

/**
 * What is left of a taxable income after gifts: the limited ones up to the limit, then the others while income is left.
 * @param before another income that bears gifts first; 0 where none does.
 */
export const afterGifts = helper({
  name: 'afterGifts',
  label: { en: 'income after deductible gifts', zh: '扣除公益捐赠后的所得' },
  source,
  formula: (limited: number, inFull: number, taxable: number, before: number, limit: number) => {
    const limitedBefore = Math.min(limited, limit * before);
    const limitedHere = Math.min(limited - limitedBefore, limit * taxable);
    const inFullLeft = inFull - Math.min(inFull, before - limitedBefore);
    return taxable - limitedHere - Math.min(inFullLeft, taxable - limitedHere);
  },
});
