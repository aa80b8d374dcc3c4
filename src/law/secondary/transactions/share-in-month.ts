// A purchase or sale is taxed by the law of its month. Rules on transactions are monthly, so that a change within the
// year meets only what comes after it; the payment is their sum over the year.

import { helper } from '../../../engine/rule.ts';

/** What of a transaction falls into a month of the stretch: all of it in its own, a twelfth where no month is known. */
export const shareInMonth = helper({
  name: 'shareInMonth',
  label: { en: 'share of the transaction in a month', zh: '交易归属当月的份额' },
  source: '契税法 art. 9: liability arises on the day of the transaction',
  formula: (month: number, first: number, last: number, months: number) =>
    month < 0 ? 1 / 12 : month >= first && month <= last && months > 0 ? 1 / months : 0,
});
