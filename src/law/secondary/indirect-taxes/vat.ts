// Value added tax 增值税 in what households buy. Sellers owe it and it is in their prices: a price of 113 holds 13 of tax, so
// that the tax is spending × rate / (1 + rate). Households are taken to bear all of it.
//
// A category of spending falls under several rates: its shares say how much of it bears the standard, the reduced and the
// services rate. The rest bears none: rents between persons, imputed rents, schools, doctors, the growers' own produce.
// The effective share says how much of the statutory tax is collected and passed on: small sellers pay 3 % or 1 % or nothing,
// exempt sellers pay the tax in what they buy. It is 1 until calibrated.

import type { Fact } from '../../../engine/fact.ts';
import { scalar } from '../../../engine/parameter.ts';
import type { Label } from '../../../engine/quantity.ts';
import { household, perMonth } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  clothing,
  dwelling,
  educationRecreation,
  food,
  healthCare,
  householdGoods,
  otherSpending,
  transport,
} from '../../../population/facts/household.ts';
import { since } from '../../places/series.ts';
import { ownAssignment, vatLaw } from './sources.ts';
import { spendingFactor } from './spending.ts';
import { reducedRate, servicesRate, standardRate } from './vat-rates.ts';

interface Category {
  /** After `vatOn` in the rule's name, and after `vat.` in its parameters'. */
  readonly name: string;
  readonly label: Label;
  readonly spending: Fact<number, 'household'>;
  /** Shares of the spending that bear the standard, the reduced and the services rate. */
  readonly shares: readonly [standard: number, reduced: number, services: number];
}

function vatOn({ name, label, spending, shares }: Category) {
  const key = `vat.${name[0]?.toLowerCase()}${name.slice(1)}`;
  const share = (suffix: string, en: string, zh: string, value: number, source: string) =>
    scalar({
      name: `${key}${suffix}`,
      label: { en: `VAT, ${label.en}: ${en}`, zh: `增值税·${label.zh}：${zh}` },
      unit: 'share',
      values: since('2009-01-01', value, source, 'L'),
    });
  return rule({
    name: `vatOn${name}`,
    label: { en: `VAT in ${label.en}`, zh: `${label.zh}所含增值税` },
    per: household,
    stage: 'secondary',
    unit: 'yuan/month',
    source: `${vatLaw} art. 10`,
    reads: { spending: perMonth(spending), spendingFactor },
    parameters: {
      standardRate,
      reducedRate,
      servicesRate,
      standard: share(
        'StandardShare',
        'share at the standard rate',
        '适用基本税率比例',
        shares[0],
        ownAssignment,
      ),
      reduced: share(
        'ReducedShare',
        'share at the reduced rate',
        '适用低税率比例',
        shares[1],
        ownAssignment,
      ),
      services: share(
        'ServicesShare',
        'share at the rate of services',
        '适用服务税率比例',
        shares[2],
        ownAssignment,
      ),
      effective: share(
        'EffectiveShare',
        'share collected and passed on',
        '有效征收比例',
        1,
        'assumption: all of it',
      ),
    },
    formula: (
      { spending, spendingFactor },
      { standardRate, reducedRate, servicesRate, standard, reduced, services, effective },
    ) => {
      const atStandard = (standard * standardRate) / (1 + standardRate);
      const atReduced = (reduced * reducedRate) / (1 + reducedRate);
      const ofServices = (services * servicesRate) / (1 + servicesRate);
      return spending * spendingFactor * (effective * (atStandard + atReduced + ofServices));
    },
  });
}

export const vatOnFood = vatOn({
  name: 'Food',
  label: { en: 'food, tobacco and alcohol', zh: '食品烟酒' },
  spending: food,
  // Packed food, tobacco and drink; farm produce, flour, oil, salt; meals out.
  shares: [0.3, 0.45, 0.25],
});

export const vatOnClothing = vatOn({
  name: 'Clothing',
  label: { en: 'clothing', zh: '衣着' },
  spending: clothing,
  shares: [1, 0, 0],
});

export const vatOnDwelling = vatOn({
  name: 'Dwelling',
  label: { en: 'the dwelling', zh: '居住' },
  spending: dwelling,
  // Electricity and materials; water, gas, heating; property management. Rents, paid and imputed, bear none.
  shares: [0.1, 0.1, 0.05],
});

export const vatOnHouseholdGoods = vatOn({
  name: 'HouseholdGoods',
  label: { en: 'household goods and services', zh: '生活用品及服务' },
  spending: householdGoods,
  shares: [0.85, 0, 0.15],
});

export const vatOnTransport = vatOn({
  name: 'Transport',
  label: { en: 'transport and communication', zh: '交通通信' },
  spending: transport,
  // Cars, fuel, telephones; fares and calls; data, repairs by small firms, insurance.
  shares: [0.55, 0.3, 0.15],
});

export const vatOnEducationRecreation = vatOn({
  name: 'EducationRecreation',
  label: { en: 'education, culture and recreation', zh: '教育文化娱乐' },
  spending: educationRecreation,
  // Devices and toys; books; courses, travel, shows. Schools and kindergartens are exempt.
  shares: [0.15, 0.05, 0.35],
});

export const vatOnHealthCare = vatOn({
  name: 'HealthCare',
  label: { en: 'health care', zh: '医疗保健' },
  spending: healthCare,
  // Medicines and devices from shops. Medical services are exempt.
  shares: [0.3, 0, 0.1],
});

export const vatOnOtherSpending = vatOn({
  name: 'OtherSpending',
  label: { en: 'other goods and services', zh: '其他用品及服务' },
  spending: otherSpending,
  shares: [0.6, 0, 0.4],
});

export const valueAddedTax = rule({
  name: 'valueAddedTax',
  label: { en: 'value added tax borne', zh: '负担的增值税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: vatLaw,
  note: 'paid by the sellers, borne by households in the prices',
  flow: { from: 'households', via: 'enterprises', to: 'government' },
  reads: {
    vatOnFood,
    vatOnClothing,
    vatOnDwelling,
    vatOnHouseholdGoods,
    vatOnTransport,
    vatOnEducationRecreation,
    vatOnHealthCare,
    vatOnOtherSpending,
  },
  formula: ({
    vatOnFood,
    vatOnClothing,
    vatOnDwelling,
    vatOnHouseholdGoods,
    vatOnTransport,
    vatOnEducationRecreation,
    vatOnHealthCare,
    vatOnOtherSpending,
  }) =>
    vatOnFood +
    vatOnClothing +
    vatOnDwelling +
    vatOnHouseholdGoods +
    vatOnTransport +
    vatOnEducationRecreation +
    vatOnHealthCare +
    vatOnOtherSpending,
});
