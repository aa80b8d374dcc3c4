// The employees' pension of who retires this year 新退休人员基本养老金: basic pension, pension from the personal account and,
// for years before accounts began, transitional pension (国发〔2005〕38号, art. 6; 社会保险法 art. 15). Zhejiang adds an
// adjustment and a supplement and rounds the total up to .1 yuan 见分进角. Approval sheets state each part to the fen.

import type { Dated } from '../../../engine/parameter.ts';
import { byPlace, lever, ofYearBefore, scalar } from '../../../engine/parameter.ts';
import { lastMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  accountBalance,
  contributionIndex,
  contributionYears,
  indexBeforeAccounts,
  pensionScheme,
  yearsBeforeAccounts,
} from '../../../population/facts/pensions.ts';
import {
  nationalWages,
  pensionBases,
  transitionalCoefficients,
} from '../../places/pension-bases.ts';
import { outside, since } from '../../places/series.ts';
import { minimumYears } from './minimum-years.ts';
import { paymentMonths } from './payment-months.ts';
import { monthsRetired, pensionedBefore, retirementMonth } from './retirement.ts';

const formula2005 = '国发〔2005〕38号, art. 6';
const toFen = {
  to: 0.01,
  direction: 'half up',
  source: 'parts on approval sheets are in fen',
} as const;

const base = byPlace({
  name: 'newPension.base',
  label: { en: 'wage on which new pensions are computed', zh: '养老金计发基数' },
  unit: 'yuan/month',
  places: pensionBases,
  yearly: true,
});

const retiredLastDecember = rule({
  name: 'retiredLastDecember',
  label: { en: 'retired in December of last year', zh: '上年12月退休' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 16; paid from the month after retirement',
  reads: { retirementMonth, lastMonth },
  formula: ({ retirementMonth, lastMonth }) => retirementMonth === lastMonth - 12,
});

/** Who retires in December draws the first pension in January, on the base of the year of retirement. */
const newPensionBase = rule({
  name: 'newPensionBase',
  label: { en: 'wage on which the new pension is computed', zh: '核定适用的养老金计发基数' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${formula2005}: of the year before retirement; base of the year of retirement`,
  note: 'Who claims later than that is taken to claim on the base of this year.',
  reads: { retiredLastDecember },
  parameters: {
    base,
    baseBefore: ofYearBefore(base),
    national: scalar({
      name: 'newPension.nationalBase',
      label: { en: 'mean wage of the nation', zh: '全国平均工资' },
      unit: 'yuan/month',
      values: nationalWages,
      yearly: true,
    }),
    nationalShare: lever({
      name: 'newPension.nationalShare',
      label: {
        en: 'share of the base that is the mean wage of the nation',
        zh: '计发基数中全国平均工资占比（全国统筹）',
      },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ retiredLastDecember }, { base, baseBefore, national, nationalShare }) => {
    const ofProvince = retiredLastDecember ? baseBefore : base;
    return ofProvince + nationalShare * (national - ofProvince);
  },
});

/** The share of it for each year of contributions. */
export const yearlyShare = scalar({
  name: 'basicPension.perYear',
  label: { en: 'share per year of contributions', zh: '每缴费一年发给比例' },
  unit: 'share',
  values: since('2006-01-01', 0.01, formula2005, 'C'),
});

export const claimsNewPension = rule({
  name: 'claimsNewPension',
  label: { en: 'claims a new employee pension', zh: '新领取职工养老金' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 16; NPCSC decision of 2024-09-13, art. 2',
  note: 'Who retired in an earlier year and has no pension in payment claims it this year.',
  reads: { monthsRetired, pensionedBefore, pensionScheme, contributionYears },
  parameters: { minimumYears },
  formula: (
    { monthsRetired, pensionedBefore, pensionScheme, contributionYears },
    { minimumYears },
  ) =>
    monthsRetired > 0 &&
    !pensionedBefore &&
    pensionScheme !== 'resident' &&
    contributionYears >= minimumYears,
});

export const basicPension = rule({
  name: 'basicPension',
  label: { en: 'basic pension', zh: '基础养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: formula2005,
  rounding: toFen,
  reads: { claimsNewPension, base: newPensionBase, contributionIndex, contributionYears },
  parameters: {
    perYear: yearlyShare,
  },
  formula: ({ claimsNewPension, base, contributionIndex, contributionYears }, { perYear }) =>
    claimsNewPension ? ((base + base * contributionIndex) / 2) * contributionYears * perYear : 0,
});

export const accountPension = rule({
  name: 'accountPension',
  label: { en: 'pension from the personal account', zh: '个人账户养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: formula2005,
  rounding: toFen,
  reads: { claimsNewPension, accountBalance, paymentMonths },
  formula: ({ claimsNewPension, accountBalance, paymentMonths }) =>
    claimsNewPension && paymentMonths > 0 ? accountBalance / paymentMonths : 0,
});

export const transitionalPension = rule({
  name: 'transitionalPension',
  label: { en: 'transitional pension', zh: '过渡性养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${formula2005}; in Zhejiang accounts began on 1998-01-01`,
  rounding: toFen,
  reads: { claimsNewPension, base: newPensionBase, indexBeforeAccounts, yearsBeforeAccounts },
  parameters: {
    coefficient: byPlace({
      label: { en: 'coefficient per year', zh: '过渡系数' },
      unit: 'share',
      places: transitionalCoefficients,
    }),
  },
  formula: (
    { claimsNewPension, base, indexBeforeAccounts, yearsBeforeAccounts },
    { coefficient },
  ) => (claimsNewPension ? base * indexBeforeAccounts * yearsBeforeAccounts * coefficient : 0),
});

const adjustment2018 = '浙人社发〔2018〕102号';

/**
 * Before 2018 Zhejiang set its adjustment year by year by notices that were not found. Taken is the share that 2018's has in
 * the base of pensions of its year.
 */
function adjustment(in2018: number): readonly Dated<number>[] {
  const base2018 = 5091.58;
  const earlier = (pensionBases.zhejiang ?? []).filter(({ from }) => from < '2018-01-01');
  return [
    ...earlier.flatMap(({ from, value }) =>
      since(
        from,
        Math.round((100 * in2018 * value) / base2018) / 100,
        `not found; in 2018 ${in2018} on a base of ${base2018}, taken in proportion to the base`,
        'L',
      ),
    ),
    ...since('2018-01-01', in2018, adjustment2018, 'C'),
  ];
}

export const pensionAdjustment = rule({
  name: 'pensionAdjustment',
  label: { en: 'transitional adjustment (Zhejiang)', zh: '过渡性调节金（浙江）' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: adjustment2018,
  note: 'Before 2018 an estimate.',
  rounding: toFen,
  reads: { claimsNewPension, contributionIndex, contributionYears },
  parameters: {
    fixed: byPlace({
      label: { en: 'fixed part', zh: '调节金固定部分' },
      unit: 'yuan/month',
      places: {
        zhejiang: adjustment(480),
        ...outside('zhejiang', since('2006-01-01', 0, 'none', 'C')),
      },
    }),
    perYear: byPlace({
      label: { en: 'per year and index', zh: '调节金每年部分' },
      unit: 'yuan/month',
      places: {
        zhejiang: adjustment(3),
        ...outside('zhejiang', since('2006-01-01', 0, 'none', 'C')),
      },
    }),
  },
  formula: ({ claimsNewPension, contributionIndex, contributionYears }, { fixed, perYear }) =>
    claimsNewPension ? fixed + contributionIndex * contributionYears * perYear : 0,
});

export const pensionSupplement = rule({
  name: 'pensionSupplement',
  label: { en: 'pension supplement (Zhejiang)', zh: '养老金补贴（浙江）' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: '浙人社发〔2011〕146号',
  reads: { claimsNewPension },
  parameters: {
    amount: byPlace({
      label: { en: 'amount', zh: '补贴标准' },
      unit: 'yuan/month',
      places: {
        zhejiang: since('2011-01-01', 150, '浙人社发〔2011〕146号', 'C'),
        ...outside('zhejiang', since('2006-01-01', 0, 'none', 'C')),
      },
    }),
  },
  formula: ({ claimsNewPension }, { amount }) => (claimsNewPension ? amount : 0),
});

export const newPension = rule({
  name: 'newPension',
  label: { en: 'new employee pension', zh: '新核定基本养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${formula2005}; ${adjustment2018}`,
  note: 'The rule that a first pension in Zhejiang is not below 60 % of the local mean (浙江省职工基本养老保险条例 art. 37) is left out: the mean is not published.',
  rounding: {
    to: byPlace({
      name: 'newPension.roundedTo',
      unit: 'yuan/month',
      label: { en: 'multiple to which a new pension is rounded up', zh: '养老金进位单位' },
      places: {
        zhejiang: since('2006-01-01', 0.1, '见分进角, approval sheets', 'C'),
        everywhere: since('2006-01-01', 0.01, 'approval sheets of other provinces', 'C'),
      },
    }),
    direction: 'up',
    source: '见分进角, approval sheets of Zhejiang',
  },
  paid: { months: monthsRetired, among: 'last' },
  reads: {
    basicPension,
    accountPension,
    transitionalPension,
    pensionAdjustment,
    pensionSupplement,
  },
  formula: ({
    basicPension,
    accountPension,
    transitionalPension,
    pensionAdjustment,
    pensionSupplement,
  }) => basicPension + accountPension + transitionalPension + pensionAdjustment + pensionSupplement,
});

export const newPensionRules = [
  claimsNewPension,
  retiredLastDecember,
  newPensionBase,
  basicPension,
  accountPension,
  transitionalPension,
  pensionAdjustment,
  pensionSupplement,
  newPension,
] as const;
