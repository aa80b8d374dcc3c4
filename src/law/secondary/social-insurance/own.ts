// What employees pay themselves 个人缴费: 8 % to the pension fund, about 2 % to medical and .5 % to unemployment insurance,
// withheld by the employer each month. Injury and maternity insurance cost them nothing (社会保险法 art. 33, 53).

import { byPlace, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { category } from '../../../population/facts/work.ts';
import { ownMedicalRates } from '../../places/medical-rates.ts';
import { ownShareOfPublicStaff } from '../../places/pension-rates.ts';
import { ownUnemploymentRates } from '../../places/unemployment-rates.ts';
import { contributionBase } from './base.ts';
import { flexibleMedicalContribution, flexiblePensionContribution } from './flexible.ts';
import { contributed, insuredAsEmployee } from './insured.ts';

const law = 'Social Insurance Law 社会保险法';

export const ownPensionContribution = rule({
  name: 'ownPensionContribution',
  label: { en: "employee's pension contribution", zh: '职工个人养老保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${law} art. 12; 国发〔2005〕38号 art. 6; 国发〔2015〕2号 art. 3: public staff`,
  flow: { from: 'households', to: 'pensionFund', ...contributed },
  reads: { contributionBase, insuredAsEmployee, category },
  parameters: {
    rate: scalar({
      label: { en: 'rate', zh: '缴费比例' },
      unit: 'share',
      values: [
        { from: '2006-01-01', value: 0.08, source: '国发〔2005〕38号 art. 6', confidence: 'C' },
      ],
    }),
    ofPublicStaff: scalar({
      label: { en: 'share of it that public staff pay', zh: '机关事业单位工作人员缴费占比' },
      unit: 'share',
      values: ownShareOfPublicStaff,
    }),
  },
  formula: ({ contributionBase, insuredAsEmployee, category }, { rate, ofPublicStaff }) => {
    if (!insuredAsEmployee) return 0;
    return contributionBase * rate * (category === 'public' ? ofPublicStaff : 1);
  },
});

export const ownMedicalContribution = rule({
  name: 'ownMedicalContribution',
  label: { en: "employee's medical contribution", zh: '职工个人医疗保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${law} art. 23; 国发〔1998〕44号 art. 2`,
  flow: { from: 'households', to: 'medicalFund', ...contributed },
  reads: { contributionBase, insuredAsEmployee },
  parameters: {
    rate: byPlace({
      label: { en: 'rate', zh: '缴费比例' },
      unit: 'share',
      places: ownMedicalRates,
    }),
  },
  formula: ({ contributionBase, insuredAsEmployee }, { rate }) =>
    insuredAsEmployee ? contributionBase * rate : 0,
});

export const ownUnemploymentContribution = rule({
  name: 'ownUnemploymentContribution',
  label: { en: "employee's unemployment contribution", zh: '职工个人失业保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${law} art. 44; Unemployment Insurance Regulations 失业保险条例 (国务院令第258号) art. 6`,
  flow: { from: 'households', to: 'unemploymentFund', ...contributed },
  reads: { contributionBase, insuredAsEmployee },
  parameters: {
    rate: byPlace({
      label: { en: 'rate', zh: '缴费比例' },
      unit: 'share',
      places: ownUnemploymentRates,
    }),
  },
  formula: ({ contributionBase, insuredAsEmployee }, { rate }) =>
    insuredAsEmployee ? contributionBase * rate : 0,
});

/** All that an employee or flexible worker pays for social insurance in a month. */
export const ownContributions = rule({
  name: 'ownContributions',
  label: { en: 'own contributions', zh: '个人缴纳社会保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: `${law} art. 10, 12, 23, 44`,
  note: "Without the housing fund and without residents' contributions, which are yearly.",
  paid: contributed,
  reads: {
    ownPensionContribution,
    ownMedicalContribution,
    ownUnemploymentContribution,
    flexiblePensionContribution,
    flexibleMedicalContribution,
  },
  formula: ({
    ownPensionContribution,
    ownMedicalContribution,
    ownUnemploymentContribution,
    flexiblePensionContribution,
    flexibleMedicalContribution,
  }) =>
    ownPensionContribution +
    ownMedicalContribution +
    ownUnemploymentContribution +
    flexiblePensionContribution +
    flexibleMedicalContribution,
});
