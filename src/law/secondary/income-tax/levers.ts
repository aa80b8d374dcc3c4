// What a reform may turn that no act has ever set. Each lever is neutral as it stands.

import { lever } from '../../../engine/parameter.ts';

/** 0: interest, dividends and rent are taxed apart, as now; 1: all of it is comprehensive income. */
export const capitalMerged = lever({
  name: 'incomeTax.capitalMerged',
  label: {
    en: 'share of interest, dividends and rent taxed as comprehensive income',
    zh: '利息股息租金并入综合所得的比例',
  },
  unit: 'share',
  neutral: 0,
});

/**
 * The share of profit and rent that is declared. Both reach the tax office through the owner's own return, while wages,
 * remuneration, interest and dividends are withheld by whoever pays them. 1: everything is declared.
 */
export const compliance = lever({
  name: 'incomeTax.compliance',
  label: { en: 'share of business profit and rent that is declared', zh: '经营所得与租金申报比例' },
  unit: 'share',
  neutral: 1,
});

/** In how many equal payments the year's remuneration comes: withholding is per payment, facts are yearly. */
export const paymentsPerYear = lever({
  name: 'incomeTax.paymentsPerYear',
  label: {
    en: 'payments in which labour, author and royalty income comes',
    zh: '劳务报酬等全年支付次数',
  },
  unit: 'payments',
  neutral: 1,
});
