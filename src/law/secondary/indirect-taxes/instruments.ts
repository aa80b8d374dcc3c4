// Indirect taxes on what households consume, as instruments.

import type { Instrument } from '../../../engine/legislation.ts';
import { alcoholExcise, fuelExcise } from './alcohol-and-fuel.ts';
import { consumptionTax } from './consumption-tax.ts';
import { carExcise, cosmeticsExcise, jewelleryExcise } from './other-excises.ts';
import { paidForIllness, spendingFactor } from './spending.ts';
import { taxSurcharges } from './surcharges.ts';
import { tobaccoExcise } from './tobacco.ts';
import {
  valueAddedTax,
  vatOnClothing,
  vatOnDwelling,
  vatOnEducationRecreation,
  vatOnFood,
  vatOnHealthCare,
  vatOnHouseholdGoods,
  vatOnOtherSpending,
  vatOnTransport,
} from './vat.ts';
import { luxuryExcise, widerExcise } from './wider-scope.ts';

export const valueAddedTaxInstrument: Instrument = {
  name: 'valueAddedTax',
  label: { en: 'Value added tax', zh: '增值税' },
  stage: 'secondary',
  about: {
    en: 'The value added tax in the prices of what households buy, by category of spending.',
    zh: '居民消费支出中所含的增值税，按消费类别测算。',
  },
  rules: [
    paidForIllness,
    spendingFactor,
    vatOnFood,
    vatOnClothing,
    vatOnDwelling,
    vatOnHouseholdGoods,
    vatOnTransport,
    vatOnEducationRecreation,
    vatOnHealthCare,
    vatOnOtherSpending,
    valueAddedTax,
  ],
};

export const consumptionTaxInstrument: Instrument = {
  name: 'consumptionTax',
  label: { en: 'Consumption tax', zh: '消费税' },
  stage: 'secondary',
  about: {
    en: 'The excise on tobacco, alcohol, fuel, cars, jewellery and cosmetics, and levers for a wider scope.',
    zh: '对烟、酒、成品油、小汽车、贵重首饰、高档化妆品等征收的消费税，以及扩大征收范围的政策选项。',
  },
  rules: [
    tobaccoExcise,
    alcoholExcise,
    fuelExcise,
    carExcise,
    jewelleryExcise,
    cosmeticsExcise,
    widerExcise,
    luxuryExcise,
    consumptionTax,
  ],
};

export const taxSurchargesInstrument: Instrument = {
  name: 'taxSurcharges',
  label: { en: 'Surcharges on the indirect taxes', zh: '附加税费' },
  stage: 'secondary',
  about: {
    en: 'Urban maintenance tax and education surcharges on value added and consumption tax.',
    zh: '随增值税、消费税附征的城市维护建设税和教育费附加。',
  },
  rules: [taxSurcharges],
};
