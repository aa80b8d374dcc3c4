// What comes once and counts for the allowance 一次性收入. 民发〔2021〕57号 art. 12 has family income be all that is got within the
// period, and names what comes with a job (equity, severance, the subsidy for retiring early: 12(1)), what movables and
// homes made over bring net of costs (出让动产和不动产, 出让房产: 12(3)) and what else is income (prizes, windfalls: 12(5)); art.
// 13 exempts none of it. The taxes on it are taken off with all others (12(4)).
//
// It counts in the year in which it comes, over twelve months like a wage; what is left of it later is property, which the
// asset test sees. Of things made over the gain counts, not the price: the rest was property before. Losses lessen gains
// of the same year, no other income. Where the cost of a home cannot be shown, the gain is what the assessed tax stands
// for. What is spent on another home is not taken off: the act does not say so.
//
// Before 2021 the same, as Zhejiang's rules of 2007 (浙民低〔2007〕93号 art. 4(8), (13)) have it for property made over and
// prizes; that they left severance out (art. 5(4)), and that some counties spread what comes once by the standard over as
// many months as it lasts, is not followed.

import { household, orderIn, person, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  listedShareGain,
  lotteryPrize,
  shareGain,
  windfall,
} from '../../../population/facts/occasional.ts';
import { earlyRetirementIncome, equityIncome, severanceIncome } from '../../primary/one-off-pay.ts';
import { homeSaleGainOfMonth } from '../income-tax/home-sale.ts';
import { reviewMeasures } from './sources.ts';

export const onceIncome = rule({
  name: 'onceIncome',
  label: { en: 'income that comes once and counts', zh: '计入家庭收入的一次性收入' },
  per: person,
  unit: 'yuan/year',
  source: `${reviewMeasures} art. 12(1), (3), (5)`,
  note: 'The gain on a home sold is entered with the member listed first, as the tax on it is.',
  reads: {
    equityIncome,
    severanceIncome,
    earlyRetirementIncome,
    shareGain,
    listedShareGain,
    lotteryPrize,
    windfall,
    homeSaleGain: perYear(homeSaleGainOfMonth),
    place: orderIn(household),
  },
  formula: ({
    equityIncome,
    severanceIncome,
    earlyRetirementIncome,
    shareGain,
    listedShareGain,
    lotteryPrize,
    windfall,
    homeSaleGain,
    place,
  }) => {
    const fromWork = equityIncome + severanceIncome + earlyRetirementIncome;
    const gains = Math.max(0, shareGain + listedShareGain) + (place === 0 ? homeSaleGain : 0);
    return fromWork + gains + lotteryPrize + windfall;
  },
});
