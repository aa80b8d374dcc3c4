// Flexible workers 灵活就业人员 who join the employees' schemes pay the whole contribution themselves, to the pension
// and the medical fund; they have no unemployment or injury insurance (社会保险法 art. 10 para. 2, 23 para. 2).

import { byPlace } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { flexibleMedicalRates } from '../../places/medical-rates.ts';
import { flexiblePensionRates } from '../../places/pension-rates.ts';
import { contributionBase } from './base.ts';
import { contributed, insuredAsFlexible } from './insured.ts';

export const flexiblePensionContribution = rule({
  name: 'flexiblePensionContribution',
  label: { en: "flexible worker's pension contribution", zh: '灵活就业人员养老保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: '国发〔2005〕38号 art. 4; 国办发〔2019〕13号 art. 3',
  flow: { from: 'households', to: 'pensionFund', ...contributed },
  reads: { contributionBase, insuredAsFlexible },
  parameters: {
    rate: byPlace({
      label: { en: 'rate', zh: '缴费比例' },
      unit: 'share',
      places: flexiblePensionRates,
    }),
  },
  formula: ({ contributionBase, insuredAsFlexible }, { rate }) =>
    insuredAsFlexible ? contributionBase * rate : 0,
});

export const flexibleMedicalContribution = rule({
  name: 'flexibleMedicalContribution',
  label: { en: "flexible worker's medical contribution", zh: '灵活就业人员医疗保险费' },
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: 'Social Insurance Law 社会保险法 art. 23 para. 2',
  note: 'On the same base as the pension contribution; some cities have a base of their own.',
  flow: { from: 'households', to: 'medicalFund', ...contributed },
  reads: { contributionBase, insuredAsFlexible },
  parameters: {
    rate: byPlace({
      label: { en: 'rate', zh: '缴费比例' },
      unit: 'share',
      places: flexibleMedicalRates,
    }),
  },
  formula: ({ contributionBase, insuredAsFlexible }, { rate }) =>
    insuredAsFlexible ? contributionBase * rate : 0,
});
