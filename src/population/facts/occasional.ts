// What a person gets once rather than year by year: pay for leaving, shares from the employer, gains, prizes.

import { amount } from '../../engine/fact.ts';
import { person } from '../../engine/quantity.ts';

const of = person;

export const equityIncentive = amount({
  name: 'equityIncentive',
  label: {
    en: 'shares and options from a listed employer, worth when they become one’s own',
    zh: '上市公司股权激励所得',
  },
  of,
  unit: 'yuan/year',
});

export const severance = amount({
  name: 'severance',
  label: { en: 'severance pay', zh: '解除劳动关系一次性补偿' },
  of,
  unit: 'yuan/year',
});

export const severanceYears = amount({
  name: 'severanceYears',
  label: { en: 'years with the employer that pays severance', zh: '在补偿单位的工作年限' },
  of,
  unit: 'years',
  absent: 1,
});

export const earlyRetirementPay = amount({
  name: 'earlyRetirementPay',
  label: { en: 'one-off subsidy for retiring early', zh: '提前退休一次性补贴' },
  of,
  unit: 'yuan/year',
});

export const earlyRetirementYears = amount({
  name: 'earlyRetirementYears',
  label: { en: 'years from retiring early to the legal age', zh: '提前退休至法定退休年龄的年数' },
  of,
  unit: 'years',
  absent: 1,
});

export const shareGain = amount({
  name: 'shareGain',
  label: {
    en: 'gain on the sale of unlisted or restricted shares',
    zh: '转让非上市股权或限售股所得',
  },
  of,
  unit: 'yuan/year',
  mayBeNegative: true,
});

export const listedShareGain = amount({
  name: 'listedShareGain',
  label: { en: 'gain on the sale of listed shares', zh: '转让上市公司股票所得' },
  of,
  unit: 'yuan/year',
  mayBeNegative: true,
});

export const lotteryPrize = amount({
  name: 'lotteryPrize',
  label: { en: 'prize of a lottery, in one draw', zh: '彩票一次中奖收入' },
  of,
  unit: 'yuan/year',
});

export const windfall = amount({
  name: 'windfall',
  label: { en: 'other prizes and windfalls', zh: '其他偶然所得' },
  of,
  unit: 'yuan/year',
  note: 'also a home given by others than relatives: its value less the taxes paid on it',
});
