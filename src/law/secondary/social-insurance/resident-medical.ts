// The residents' medical scheme 城乡居民基本医疗保险: everybody not covered by an employees' scheme may join for a year, pays a
// fixed own part and is subsidised by government (社会保险法 art. 24, 25; 国发〔2016〕3号). That government pays the own part of
// recipients of assistance (art. 25) is a refund of its own, in `premium-aid.ts`, as assistance is computed on income after
// contributions. Who draws the unemployment benefit is in the employees’ scheme.

import { byPlace, scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { residentMedicalTakeUp } from '../../../population/facts/take-up.ts';
import {
  residentMedicalOwn,
  residentMedicalSubsidies,
} from '../../places/resident-medical-amounts.ts';
import { since } from '../../places/series.ts';
import { drawsEmployeePension } from '../pensions/employee-pension.ts';
import { unemploymentBenefitMonths } from '../unemployment/duration.ts';
import { contributionMonths } from './insured.ts';

const law = 'Social Insurance Law 社会保险法 art. 24, 25; 国发〔2016〕3号';

export const joinsResidentMedical = rule({
  name: 'joinsResidentMedical',
  label: { en: "joins the residents' medical scheme", zh: '参加居民医保' },
  per: person,
  unit: 'yes/no',
  stage: 'secondary',
  source: law,
  reads: {
    contributionMonths,
    drawsEmployeePension,
    unemploymentBenefitMonths,
    residentMedicalTakeUp,
  },
  parameters: {
    takeUpShare: scalar({
      name: 'residentMedical.takeUpShare',
      label: { en: 'share of those not covered elsewhere who join', zh: '居民医保参保率' },
      unit: 'share',
      values: since(
        '2011-01-01',
        0.95,
        '国家医保局 bulletins: coverage steady at about 95 %',
        'P',
        '0 none, 1 everybody',
      ),
    }),
  },
  formula: (
    { contributionMonths, drawsEmployeePension, unemploymentBenefitMonths, residentMedicalTakeUp },
    { takeUpShare },
  ) => {
    const elsewhere =
      contributionMonths > 0 || drawsEmployeePension || unemploymentBenefitMonths > 0;
    return !elsewhere && residentMedicalTakeUp < takeUpShare;
  },
});

export const residentMedicalContribution = rule({
  name: 'residentMedicalContribution',
  label: { en: "residents' medical contribution", zh: '居民医保个人缴费' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source: law,
  flow: { from: 'households', to: 'residentMedicalFund' },
  reads: { joinsResidentMedical },
  parameters: {
    own: byPlace({
      name: 'residentMedical.own',
      label: { en: 'own part', zh: '个人缴费标准' },
      unit: 'yuan/year',
      places: residentMedicalOwn,
    }),
  },
  formula: ({ joinsResidentMedical }, { own }) => (joinsResidentMedical ? own : 0),
});

export const residentMedicalSubsidy = rule({
  name: 'residentMedicalSubsidy',
  label: { en: "subsidy to the residents' medical scheme", zh: '居民医保财政补助' },
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source: law,
  flow: { from: 'government', to: 'residentMedicalFund' },
  reads: { joinsResidentMedical },
  parameters: {
    subsidy: byPlace({
      name: 'residentMedical.subsidy',
      label: { en: 'subsidy per member', zh: '人均财政补助标准' },
      unit: 'yuan/year',
      places: residentMedicalSubsidies,
    }),
  },
  formula: ({ joinsResidentMedical }, { subsidy }) => (joinsResidentMedical ? subsidy : 0),
});
