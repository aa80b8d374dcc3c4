// Gifts to charity 公益慈善事业捐赠: deductible up to 30 % of taxable income, in full where the recipient is on the list
// of full deduction. What is not used up lessens business income; nothing is carried over to the next year.

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { helper, rule } from '../../../engine/rule.ts';
import { givingInFull } from '../../../population/facts/take-up.ts';
import { intendedGiving } from '../../tertiary/giving.ts';
import { taxLaw } from './sources.ts';

const source = `${taxLaw}, art. 6, third paragraph; 财政部 税务总局公告2019年第99号`;

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
  source: '财税〔2000〕30号 (Red Cross) and others',
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

/** The part of gifts that lessens an income: the limited ones up to the limit, then the others while income is left. */
export const deductibleGift = helper({
  name: 'deductibleGift',
  label: { en: 'deductible gifts', zh: '准予扣除的捐赠' },
  source,
  formula: (limited: number, inFull: number, taxable: number, limit: number) =>
    Math.min(limited, limit * taxable) +
    Math.min(inFull, taxable - Math.min(limited, limit * taxable)),
});
