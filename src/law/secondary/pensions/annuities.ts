// The second pillar: occupational annuity 职业年金 of public staff, by law since October 2014 (国办发〔2015〕18号), and enterprise
// annuity 企业年金, where the employer offers one (企业年金办法, 人社部令第36号, in force 2018-02-01; before: 劳社部令第20号). Employer and
// employee pay into an account of the employee's, from which a pension is drawn in retirement. Tax is deferred: see
// `income-tax/annuity-tax.ts`. That public bodies paid by the budget only book the employer's part until retirement is
// left out, as are payments in one sum.

import { lever, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  annuityEmployerRate,
  annuityInPayment,
  annuityMember,
  annuityOwnRate,
} from '../../../population/facts/pensions.ts';
import { annuityTakeUp } from '../../../population/facts/take-up.ts';
import { category } from '../../../population/facts/work.ts';
import { series, since } from '../../places/series.ts';
import { baseCap, contributionBase } from '../social-insurance/base.ts';
import { contributed, insuredAsEmployee } from '../social-insurance/insured.ts';
import { payForBase } from '../social-insurance/pay-for-base.ts';
import { monthsRetired } from './retirement.ts';

const occupational = '国办发〔2015〕18号, art. 4';
const enterprise = '企业年金办法 (人社部令第36号), art. 15';
const enterpriseBefore = '企业年金试行办法 (劳社部令第20号), art. 8';

/** The rate of public staff, since October 2014. */
function ofPublicStaff(en: string, zh: string, value: number) {
  return scalar({
    label: { en, zh },
    unit: 'share',
    values: [
      ...since('2004-05-01', 0, `${occupational}: not before`, 'M'),
      ...since('2014-10-01', value, occupational, 'M'),
    ],
  });
}

/** Whether contributions to an annuity are due. */
export const inAnnuity = rule({
  name: 'inAnnuity',
  label: { en: 'pays into an annuity', zh: '缴纳年金' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: `${occupational}; ${enterprise}`,
  reads: { insuredAsEmployee, annuityMember, annuityTakeUp },
  parameters: {
    coverage: lever({
      name: 'annuity.coverage',
      label: {
        en: 'share of insured employees in an annuity at least',
        zh: '参保职工年金覆盖率下限',
      },
      unit: 'share',
      neutral: 0,
    }),
  },
  formula: ({ insuredAsEmployee, annuityMember, annuityTakeUp }, { coverage }) =>
    insuredAsEmployee && (annuityMember || annuityTakeUp < coverage),
});

/**
 * The pay on which both sides contribute. Public staff: the base of the basic pension. Enterprises: the mean pay of the year
 * before, all of it and without a floor; the notice leaves out of the base of the deduction what is above three times the
 * average wage, and plans are taken to stop there.
 */
export const annuityBase = rule({
  name: 'annuityBase',
  label: { en: 'base of the annuity', zh: '年金缴费基数' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${occupational}; 财税〔2013〕103号, art. 1(4): mean pay of the year before, up to three times the average wage`,
  paid: contributed,
  reads: { inAnnuity, category, contributionBase, payForBase },
  parameters: { cap: baseCap },
  formula: ({ inAnnuity, category, contributionBase, payForBase }, { cap }) => {
    if (!inAnnuity) return 0;
    return category === 'public' ? contributionBase : Math.min(cap, payForBase);
  },
});

/** The employer's share of the base. */
export const annuityEmployerShare = rule({
  name: 'annuityEmployerShare',
  label: { en: "employer's rate of the annuity", zh: '年金单位缴费比例' },
  per: person,
  unit: 'share',
  period: 'month',
  stage: 'secondary',
  source: `${occupational}; ${enterprise}`,
  reads: { inAnnuity, category, annuityEmployerRate },
  parameters: {
    ofPublic: ofPublicStaff('rate for public staff', '职业年金单位缴费比例', 0.08),
    most: scalar({
      label: { en: 'highest rate of an enterprise', zh: '企业年金单位缴费上限' },
      unit: 'share',
      values: [
        ...since(
          '2004-05-01',
          0.0833,
          `${enterpriseBefore}: a twelfth of the pay of the year before`,
          'M',
        ),
        ...since('2018-02-01', 0.08, enterprise, 'M'),
      ],
    }),
    usual: scalar({
      label: { en: 'usual rate of an enterprise', zh: '企业年金单位常见缴费比例' },
      unit: 'share',
      values: since('2004-05-01', 0.05, 'own choice within the limit of 8 %', 'L'),
    }),
  },
  formula: ({ inAnnuity, category, annuityEmployerRate }, { ofPublic, most, usual }) => {
    if (!inAnnuity) return 0;
    if (category === 'public') return ofPublic;
    return Math.min(most, annuityEmployerRate < 0 ? usual : annuityEmployerRate);
  },
});

/** The employee's share of the base. */
export const annuityOwnShare = rule({
  name: 'annuityOwnShare',
  label: { en: 'own rate of the annuity', zh: '年金个人缴费比例' },
  per: person,
  unit: 'share',
  period: 'month',
  stage: 'secondary',
  source: `${occupational}; ${enterprise}`,
  reads: { inAnnuity, category, annuityOwnRate, annuityEmployerShare },
  parameters: {
    ofPublic: ofPublicStaff('rate for public staff', '职业年金个人缴费比例', 0.04),
    mostOfBoth: scalar({
      label: { en: 'highest rate of both sides of an enterprise', zh: '企业年金合计缴费上限' },
      unit: 'share',
      values: [
        ...since(
          '2004-05-01',
          0.1667,
          `${enterpriseBefore}: a sixth of the pay of the year before`,
          'M',
        ),
        ...since('2018-02-01', 0.12, enterprise, 'M'),
      ],
    }),
    usual: scalar({
      label: { en: 'usual own rate in an enterprise', zh: '企业年金个人常见缴费比例' },
      unit: 'share',
      values: since('2004-05-01', 0.02, 'own choice within the limits', 'L'),
    }),
  },
  formula: (
    { inAnnuity, category, annuityOwnRate, annuityEmployerShare },
    { ofPublic, mostOfBoth, usual },
  ) => {
    if (!inAnnuity) return 0;
    if (category === 'public') return ofPublic;
    const chosen = annuityOwnRate < 0 ? usual : annuityOwnRate;
    return Math.max(0, Math.min(mostOfBoth - annuityEmployerShare, chosen));
  },
});

export const employerAnnuityContribution = rule({
  name: 'employerAnnuityContribution',
  label: { en: "employer's payment into the annuity", zh: '单位缴纳年金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${occupational}; ${enterprise}`,
  flow: { from: 'enterprises', via: 'households', to: 'annuityFunds', ...contributed },
  reads: { annuityBase, annuityEmployerShare },
  formula: ({ annuityBase, annuityEmployerShare }) => annuityBase * annuityEmployerShare,
});

export const ownAnnuityContribution = rule({
  name: 'ownAnnuityContribution',
  label: { en: 'own payment into the annuity', zh: '个人缴纳年金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${occupational}; ${enterprise}`,
  flow: { from: 'households', to: 'annuityFunds', ...contributed },
  reads: { annuityBase, annuityOwnShare },
  formula: ({ annuityBase, annuityOwnShare }) => annuityBase * annuityOwnShare,
});

/** The part of the own payment that is not taxed now. */
export const annuityDeducted = rule({
  name: 'annuityDeducted',
  label: { en: 'own payment into the annuity, deducted', zh: '年金个人缴费税前扣除额' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: '财税〔2013〕103号, art. 1(2)',
  note: 'The base is capped at three times the average wage, as that of contributions.',
  from: '2014-01-01',
  paid: contributed,
  reads: { annuityBase, ownAnnuityContribution },
  parameters: {
    limit: scalar({
      label: { en: 'share of the base that is deducted', zh: '年金个人缴费扣除比例上限' },
      unit: 'share',
      values: series('财税〔2013〕103号, art. 1(2)', 'M', [['2014-01-01', 0.04]]),
    }),
  },
  formula: ({ annuityBase, ownAnnuityContribution }, { limit }) =>
    Math.min(ownAnnuityContribution, limit * annuityBase),
});

export const annuityPension = rule({
  name: 'annuityPension',
  label: { en: 'annuity in payment', zh: '按月领取年金' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: '国办发〔2015〕18号, art. 9; 企业年金办法 (人社部令第36号), art. 24',
  flow: { from: 'annuityFunds', to: 'households', months: monthsRetired, among: 'last' },
  reads: { annuityInPayment },
  formula: ({ annuityInPayment }) => annuityInPayment,
});
