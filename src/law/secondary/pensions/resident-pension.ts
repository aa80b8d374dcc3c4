// The residents' pension 城乡居民基本养老保险 (国发〔2014〕8号). Between 16 and 59, whoever is neither a pupil nor insured as an
// employee may pay a yearly amount of their choice into an account, to which government adds; from 60 they draw a
// basic pension, paid by government, and the account over 139 months. Both are paid from the month after the birthday.

import { byPlace, scalar } from '../../../engine/parameter.ts';
import type { Paid } from '../../../engine/quantity.ts';
import { firstMonth, lastMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  pensionScheme,
  residentAccount,
  residentContributionYears,
  residentPensionTier,
} from '../../../population/facts/pensions.ts';
import { born } from '../../../population/facts/people.ts';
import { residentPensionTakeUp } from '../../../population/facts/take-up.ts';
import { activity } from '../../../population/facts/work.ts';
import { residentBasicPensions } from '../../places/resident-pension-amounts.ts';
import { since } from '../../places/series.ts';
import { contributionMonths } from '../social-insurance/insured.ts';
import { drawsEmployeePension } from './employee-pension.ts';

const decree = '国发〔2014〕8号';

const age = scalar({
  name: 'residentPension.age',
  label: { en: 'age of the first pension', zh: '领取年龄' },
  unit: 'months',
  values: since('2009-09-01', 720, `${decree}, art. 6: 60 years`, 'C'),
});

export const joinsResidentPension = rule({
  name: 'joinsResidentPension',
  label: { en: "pays into the residents' pension", zh: '参加居民养老保险缴费' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: `${decree}, art. 3: 16 or older, not a pupil, in no employees' scheme`,
  note: 'Whoever has chosen no yearly amount (fact of 0) is taken not to join.',
  reads: {
    born,
    activity,
    contributionMonths,
    drawsEmployeePension,
    residentPensionTier,
    residentPensionTakeUp,
    firstMonth,
    lastMonth,
  },
  parameters: {
    age,
    takeUpShare: scalar({
      name: 'residentPension.takeUpShare',
      label: { en: 'share of those entitled who pay', zh: '居民养老保险缴费率' },
      unit: 'share',
      values: since(
        '2011-01-01',
        0.85,
        'members less pensioners (人社部 bulletin 2021) over persons of 16–59 outside employees’ schemes and schools',
        'D',
      ),
    }),
  },
  formula: (
    {
      born,
      activity,
      contributionMonths,
      drawsEmployeePension,
      residentPensionTier,
      residentPensionTakeUp,
      firstMonth,
      lastMonth,
    },
    { age, takeUpShare },
  ) => {
    const oldEnough = born >= 0 && lastMonth - born >= 192;
    const tooOld = firstMonth - born >= age;
    const covered = contributionMonths > 0 || drawsEmployeePension || activity === 'pupil';
    const chooses = residentPensionTier > 0 && residentPensionTakeUp < takeUpShare;
    return oldEnough && !tooOld && !covered && chooses;
  },
});

export const residentPensionContribution = rule({
  name: 'residentPensionContribution',
  label: { en: "residents' pension contribution", zh: '居民养老保险个人缴费' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source: `${decree}, art. 4(1)`,
  flow: { from: 'households', to: 'residentPensionFund' },
  reads: { joinsResidentPension, residentPensionTier },
  formula: ({ joinsResidentPension, residentPensionTier }) =>
    joinsResidentPension ? residentPensionTier : 0,
});

export const residentPensionSubsidy = rule({
  name: 'residentPensionSubsidy',
  label: { en: "government's payment into the account", zh: '居民养老保险缴费补贴' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source: `${decree}, art. 4(3)`,
  flow: { from: 'government', to: 'residentPensionFund' },
  reads: { residentPensionContribution },
  parameters: {
    low: byPlace({
      label: { en: 'on the lowest amount', zh: '最低档缴费补贴' },
      unit: 'yuan/year',
      places: {
        zhejiang: since('2014-07-01', 30, '浙政发〔2014〕28号', 'L'),
        everywhere: since('2009-09-01', 30, `国发〔2009〕32号 art. 4; ${decree}, art. 4(3)`, 'C'),
      },
    }),
    high: byPlace({
      label: { en: 'from the higher amount on', zh: '500元及以上缴费补贴' },
      unit: 'yuan/year',
      places: {
        zhejiang: since('2014-07-01', 80, '浙政发〔2014〕28号', 'L'),
        everywhere: since('2009-09-01', 60, `国发〔2009〕32号 art. 4; ${decree}, art. 4(3)`, 'C'),
      },
    }),
    highFrom: scalar({
      label: { en: 'the higher amount', zh: '较高补贴起始缴费档次' },
      unit: 'yuan/year',
      values: since('2009-09-01', 500, `国发〔2009〕32号 art. 4; ${decree}, art. 4(3)`, 'C'),
    }),
  },
  formula: ({ residentPensionContribution }, { low, high, highFrom }) => {
    if (residentPensionContribution <= 0) return 0;
    return residentPensionContribution >= highFrom ? high : low;
  },
});

export const residentPensionMonths = rule({
  name: 'residentPensionMonths',
  label: { en: "months of residents' pension", zh: '居民养老金领取月数' },
  per: person,
  unit: 'months',
  stage: 'secondary',
  source: `${decree}, art. 6`,
  note: 'Drawn by whoever is in the scheme: a pension in payment, or an account.',
  reads: { born, pensionScheme, residentAccount, drawsEmployeePension, lastMonth },
  parameters: { age },
  formula: ({ born, pensionScheme, residentAccount, drawsEmployeePension, lastMonth }, { age }) => {
    const member = pensionScheme === 'resident' || residentAccount > 0;
    if (!member || drawsEmployeePension || born < 0) return 0;
    return Math.max(0, Math.min(12, lastMonth - born - age));
  },
});

/** From the month after the birthday to December. */
export const residentPensionDrawn: Paid = { months: residentPensionMonths, among: 'last' };

export const residentBasicPension = rule({
  name: 'residentBasicPension',
  label: { en: "residents' basic pension", zh: '居民基础养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${decree}, art. 6(1)`,
  flow: { from: 'government', to: 'households', ...residentPensionDrawn },
  reads: { residentPensionMonths },
  parameters: {
    basic: byPlace({
      name: 'residentPension.basic',
      label: { en: 'basic pension', zh: '基础养老金标准' },
      unit: 'yuan/month',
      places: residentBasicPensions,
    }),
  },
  formula: ({ residentPensionMonths }, { basic }) => (residentPensionMonths > 0 ? basic : 0),
});

export const residentAccountPension = rule({
  name: 'residentAccountPension',
  label: { en: "pension from the residents' account", zh: '居民个人账户养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${decree}, art. 6(2)`,
  note: 'The account as it stood at the first pension.',
  flow: { from: 'residentPensionFund', to: 'households', ...residentPensionDrawn },
  reads: { residentPensionMonths, residentAccount },
  parameters: {
    divisor: scalar({
      name: 'residentPension.divisor',
      label: { en: 'months over which the account is paid', zh: '个人账户养老金计发月数' },
      unit: 'months',
      values: since('2009-09-01', 139, `${decree}, art. 6(2)`, 'C'),
    }),
  },
  formula: ({ residentPensionMonths, residentAccount }, { divisor }) =>
    residentPensionMonths > 0 && divisor > 0 ? residentAccount / divisor : 0,
});

export const residentYearsPension = rule({
  name: 'residentYearsPension',
  label: { en: 'pension for years of contributions', zh: '缴费年限养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: '浙政发〔2014〕28号; 国发〔2014〕8号, art. 6(1): more for long contributions',
  note: 'In Zhejiang; what other provinces add for long contributions is left out.',
  flow: { from: 'government', to: 'households', ...residentPensionDrawn },
  reads: { residentPensionMonths, residentContributionYears },
  parameters: {
    least: scalar({
      label: { en: 'years from which it is paid', zh: '起算缴费年限' },
      unit: 'years',
      values: since('2009-09-01', 15, '浙政发〔2009〕62号; 浙政发〔2014〕28号', 'M'),
    }),
    amount: byPlace({
      label: { en: 'for these years', zh: '缴费满15年月标准' },
      unit: 'yuan/month',
      places: {
        zhejiang: [
          ...since('2010-01-01', 30, '浙政发〔2009〕62号: taken as in 2014', 'L'),
          ...since('2014-07-01', 30, '浙政发〔2014〕28号', 'M'),
        ],
        everywhere: since('2009-09-01', 0, 'left out', 'L'),
      },
    }),
    perYear: byPlace({
      label: { en: 'for each further year', zh: '每增加一年增发标准' },
      unit: 'yuan/month',
      places: {
        zhejiang: [
          ...since('2010-01-01', 5, '浙政发〔2009〕62号: taken as in 2014', 'L'),
          ...since('2014-07-01', 5, '浙政发〔2014〕28号', 'M'),
        ],
        everywhere: since('2009-09-01', 0, 'left out', 'L'),
      },
    }),
  },
  formula: ({ residentPensionMonths, residentContributionYears }, { least, amount, perYear }) => {
    if (residentPensionMonths <= 0 || residentContributionYears < least) return 0;
    return amount + perYear * Math.floor(residentContributionYears - least);
  },
});

/** All parts in a month. */
export const residentPension = rule({
  name: 'residentPension',
  label: { en: "residents' pension", zh: '城乡居民养老金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${decree}, art. 6`,
  paid: residentPensionDrawn,
  reads: { residentBasicPension, residentAccountPension, residentYearsPension },
  formula: ({ residentBasicPension, residentAccountPension, residentYearsPension }) =>
    residentBasicPension + residentAccountPension + residentYearsPension,
});
