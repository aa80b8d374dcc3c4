// Long-term care insurance 长期护理保险, in pilot cities: everybody in basic medical insurance is a member; the fund lives on a flat
// amount per head from members, the medical funds and government, and pays for the care of those assessed as severely
// dependent. What employees owe comes from their accounts in the medical fund, residents pay with the year’s contribution.
// Care is mostly given as hours of service; it is taken here at what the fund pays for it. Pilots: Ningbo (人社厅发〔2016〕80号),
// Jiaxing on its own since 2017. Others in the province came later and are not listed; a scenario may set their values.

import type { Instrument } from '../../engine/legislation.ts';
import type { Dated } from '../../engine/parameter.ts';
import { byPlace, everywhere, scalar } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { careNeed } from '../../population/facts/hardship.ts';
import { careInsuranceTakeUp } from '../../population/facts/take-up.ts';
import type { Step } from '../places/series.ts';
import { series, since } from '../places/series.ts';
import { inExtremePoverty } from './extreme-poverty.ts';
import { inEmployeeMedical, inResidentMedical } from './medical-insurance/cover.ts';

const pilots = '人社厅发〔2016〕80号; 医保发〔2020〕37号; local rules of the pilots (from memory)';

/** Nothing where there is no pilot. */
function inPilots(jiaxing: readonly Step[], ningbo: readonly Step[]) {
  const none = since('2011-01-01', 0, 'no pilot', 'M');
  const places: Record<string, readonly Dated<number>[]> = {
    [everywhere]: none,
    jiaxing: [...none, ...series(pilots, 'L', jiaxing)],
    ningbo: [...none, ...series(pilots, 'L', ningbo)],
  };
  return places;
}

/** Amounts a head: Jiaxing since 2017; Ningbo, where the medical fund paid alone until members and government joined. */
function perHead(name: string, en: string, zh: string, jiaxing: number, ningbo: Step) {
  return byPlace({
    name: `careInsurance.${name}`,
    label: { en, zh },
    unit: 'yuan/year',
    places: inPilots([['2017-07-01', jiaxing]], [ningbo]),
  });
}

const ownPart = perHead('own', 'own part', '个人缴费', 36, ['2022-07-01', 30]);
const fundPart = perHead('fromFund', 'part of the medical fund', '医保基金划转', 36, [
  '2018-01-01',
  30,
]);

export const careInsuranceContribution = rule({
  name: 'careInsuranceContribution',
  label: { en: 'care insurance, paid by members', zh: '长期护理保险个人缴费' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: pilots,
  flow: { from: 'households', to: 'careFund' },
  reads: { inResidentMedical },
  parameters: { ownPart },
  formula: ({ inResidentMedical }, { ownPart }) => (inResidentMedical ? ownPart : 0),
});

export const careInsuranceFromMedical = rule({
  name: 'careInsuranceFromMedical',
  label: {
    en: 'care insurance, paid by the medical fund of employees',
    zh: '长期护理保险医保基金划转（职工）',
  },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: pilots,
  flow: { from: 'medicalFund', to: 'careFund' },
  reads: { inEmployeeMedical },
  parameters: { ownPart, fundPart },
  formula: ({ inEmployeeMedical }, { ownPart, fundPart }) =>
    inEmployeeMedical ? ownPart + fundPart : 0,
});

export const careInsuranceFromResidents = rule({
  name: 'careInsuranceFromResidents',
  label: {
    en: 'care insurance, paid by the medical fund of residents',
    zh: '长期护理保险医保基金划转（居民）',
  },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: pilots,
  flow: { from: 'residentMedicalFund', to: 'careFund' },
  reads: { inResidentMedical },
  parameters: { fundPart },
  formula: ({ inResidentMedical }, { fundPart }) => (inResidentMedical ? fundPart : 0),
});

export const careInsuranceSubsidy = rule({
  name: 'careInsuranceSubsidy',
  label: { en: 'care insurance, paid by government', zh: '长期护理保险财政补助' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: pilots,
  flow: { from: 'government', to: 'careFund' },
  reads: { inEmployeeMedical, inResidentMedical },
  parameters: {
    subsidy: perHead('subsidy', 'part of government', '财政补助', 48, ['2022-07-01', 30]),
  },
  formula: ({ inEmployeeMedical, inResidentMedical }, { subsidy }) =>
    inEmployeeMedical || inResidentMedical ? subsidy : 0,
});

export const careInsuranceBenefit = rule({
  name: 'careInsuranceBenefit',
  label: { en: 'care paid by long-term care insurance', zh: '长期护理保险待遇' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/month',
  source: pilots,
  flow: { from: 'careFund', to: 'households' },
  reads: {
    careNeed,
    inEmployeeMedical,
    inResidentMedical,
    inExtremePoverty,
    chance: careInsuranceTakeUp,
  },
  parameters: {
    full: byPlace({
      label: { en: 'severely dependent', zh: '重度失能待遇' },
      unit: 'yuan/month',
      places: inPilots([['2017-07-01', 1000]], [['2018-01-01', 1200, '40 yuan a day']]),
    }),
    partial: byPlace({
      label: { en: 'moderately dependent', zh: '中度失能待遇' },
      unit: 'yuan/month',
      places: inPilots([['2017-07-01', 0]], [['2018-01-01', 0]]),
    }),
    takeUp: scalar({
      label: { en: 'share of the dependent who are assessed and draw it', zh: '评估享受率' },
      unit: 'share',
      values: since(
        '2011-01-01',
        0.35,
        'assumption: pilots pay for some two members in a thousand',
        'L',
      ),
    }),
  },
  formula: (
    { careNeed, inEmployeeMedical, inResidentMedical, inExtremePoverty, chance },
    { full, partial, takeUp },
  ) => {
    const member = inEmployeeMedical || inResidentMedical;
    if (!member || inExtremePoverty || chance >= takeUp) return 0;
    return careNeed === 'full' ? full : careNeed === 'partial' ? partial : 0;
  },
});

export const careInsuranceInstrument: Instrument = {
  name: 'careInsurance',
  label: { en: 'Long-term care insurance', zh: '长期护理保险' },
  stage: 'secondary',
  about: {
    en: 'Flat contributions of members, funds and government pay for the care of the severely dependent, in pilots.',
    zh: '试点地区由个人、医保基金和财政筹资，支付重度失能人员护理费用。',
  },
  rules: [
    careInsuranceContribution,
    careInsuranceFromMedical,
    careInsuranceFromResidents,
    careInsuranceSubsidy,
    careInsuranceBenefit,
  ],
};
