// Consumption tax 消费税 borne: an excise on a closed list of goods, owed by makers, importers or sellers and in the price.

import { household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { alcoholExcise, fuelExcise } from './alcohol-and-fuel.ts';
import { carExcise, cosmeticsExcise, jewelleryExcise } from './other-excises.ts';
import { consumptionTaxRules } from './sources.ts';
import { tobaccoExcise } from './tobacco.ts';
import { luxuryExcise, widerExcise } from './wider-scope.ts';

export const consumptionTax = rule({
  name: 'consumptionTax',
  label: { en: 'consumption tax borne', zh: '负担的消费税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: consumptionTaxRules,
  note: 'paid by makers, importers or sellers, borne by households in the prices',
  flow: { from: 'households', via: 'enterprises', to: 'government' },
  reads: {
    tobaccoExcise,
    alcoholExcise,
    fuelExcise,
    carExcise,
    jewelleryExcise,
    cosmeticsExcise,
    widerExcise,
    luxuryExcise,
  },
  formula: ({
    tobaccoExcise,
    alcoholExcise,
    fuelExcise,
    carExcise,
    jewelleryExcise,
    cosmeticsExcise,
    widerExcise,
    luxuryExcise,
  }) =>
    tobaccoExcise +
    alcoholExcise +
    fuelExcise +
    carExcise +
    jewelleryExcise +
    cosmeticsExcise +
    widerExcise +
    luxuryExcise,
});
