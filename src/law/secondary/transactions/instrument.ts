// Taxes on what households buy and sell once in a while. They are taxes on transactions, borne out of what is at the
// household's disposal: they stand between income after giving and consumable income, beside VAT and consumption tax on
// daily spending. The income tax on the gain from a sale is a tax on income and stands there (income-tax/).

import type { Instrument } from '../../../engine/legislation.ts';
import { deedTaxRules } from './deed-tax.ts';
import { homeSaleVatRules } from './home-sale-vat.ts';
import { stampDutyRules } from './stamp-duty.ts';
import { vehiclePurchaseTaxRules } from './vehicle-purchase-tax.ts';

export const deedTaxInstrument: Instrument = {
  name: 'deedTax',
  label: { en: 'Deed tax', zh: '契税' },
  stage: 'secondary',
  about: {
    en: 'Paid by the buyer of a home: by its area and by how many homes the family owns.',
    zh: '购房人缴纳，按面积和家庭住房套数适用不同税率。',
  },
  rules: deedTaxRules,
};

export const homeSaleVatInstrument: Instrument = {
  name: 'homeSaleVat',
  label: { en: 'VAT on homes sold', zh: '个人销售住房增值税' },
  stage: 'secondary',
  about: {
    en: 'Paid on homes sold within two years (five until 2015), with surcharges; business tax until April 2016.',
    zh: '对持有不满2年（2015年前为5年）的住房征收，附征城建税和教育费附加；2016年4月前为营业税。',
  },
  rules: homeSaleVatRules,
};

export const vehiclePurchaseTaxInstrument: Instrument = {
  name: 'vehiclePurchaseTax',
  label: { en: 'Vehicle purchase tax', zh: '车辆购置税' },
  stage: 'secondary',
  about: {
    en: 'A tenth of the price of a new car, with relief for small engines in some years and for new energy.',
    zh: '按新车不含税价的10%征收，部分年度对小排量车辆减征，新能源汽车减免。',
  },
  rules: vehiclePurchaseTaxRules,
};

export const securitiesStampDutyInstrument: Instrument = {
  name: 'securitiesStampDuty',
  label: { en: 'Stamp duty on securities', zh: '证券交易印花税' },
  stage: 'secondary',
  about: {
    en: 'A share of what listed shares are sold for, paid by the seller.',
    zh: '按股票卖出成交额征收，由出让方缴纳。',
  },
  rules: stampDutyRules,
};
