// Consumption tax on cigarettes 卷烟消费税: on the maker's price, at the rate of the class the price puts the packet in, again
// on the wholesaler's price, and twice so much for each stick (财税〔2009〕84号; wholesale 财税〔2015〕60号). A household's spending is at retail
// prices with VAT, so the makers' and wholesalers' prices enter as shares of it. Cigars and cut tobacco count as cigarettes.

import { scalar } from '../../../engine/parameter.ts';
import { household, perMonth } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { tobacco } from '../../../population/facts/consumption.ts';
import { since } from '../../places/series.ts';
import { consumptionTaxRules } from './sources.ts';
import { spendingFactor } from './spending.ts';

const table = '财税〔2009〕84号 (2009-05-01)';
const wholesale = '财税〔2009〕84号';
const raised = '财税〔2015〕60号 (2015-05-10)';
const prices =
  'price lists of one common brand: 84 yuan a carton from the maker, 122.5 wholesale with VAT, 140 retail; classes by sales';

export const tobaccoExcise = rule({
  name: 'tobaccoExcise',
  label: { en: 'consumption tax on tobacco', zh: '卷烟消费税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${consumptionTaxRules}; ${table}`,
  reads: { tobacco: perMonth(tobacco), spendingFactor },
  parameters: {
    rateA: scalar({
      label: { en: 'rate on class A, at the maker', zh: '甲类卷烟税率（生产环节）' },
      unit: 'rate',
      values: since('2009-05-01', 0.56, table, 'C'),
    }),
    rateB: scalar({
      label: { en: 'rate on class B, at the maker', zh: '乙类卷烟税率（生产环节）' },
      unit: 'rate',
      values: since('2009-05-01', 0.36, table, 'C'),
    }),
    rateWholesale: scalar({
      label: { en: 'rate at wholesale', zh: '卷烟批发环节税率' },
      unit: 'rate',
      values: [
        ...since('2009-05-01', 0.05, wholesale, 'C'),
        ...since('2015-05-10', 0.11, raised, 'C'),
      ],
    }),
    perStick: scalar({
      label: { en: 'tax on each stick, at the maker', zh: '每支定额税（生产环节）' },
      unit: 'yuan per stick',
      values: since('2009-05-01', 0.003, table, 'C'),
    }),
    perStickWholesale: scalar({
      label: { en: 'tax on each stick, at wholesale', zh: '每支定额税（批发环节）' },
      unit: 'yuan per stick',
      values: [
        ...since('2009-05-01', 0, wholesale, 'C'),
        ...since('2015-05-10', 0.005, raised, 'C'),
      ],
    }),
    shareA: scalar({
      label: { en: 'class A in spending', zh: '甲类卷烟支出占比' },
      unit: 'share',
      values: since('2009-05-01', 0.85, prices, 'L'),
    }),
    makersShare: scalar({
      label: { en: 'maker’s price over the retail price', zh: '调拨价占零售价比例' },
      unit: 'share',
      values: since('2009-05-01', 0.6, prices, 'L'),
    }),
    wholesaleShare: scalar({
      label: { en: 'wholesale price over the retail price', zh: '批发价占零售价比例' },
      unit: 'share',
      values: since('2009-05-01', 0.77, prices, 'L'),
    }),
    stickPrice: scalar({
      label: { en: 'retail price of a stick', zh: '每支零售价' },
      unit: 'yuan per stick',
      values: since('2009-05-01', 0.75, '15 yuan a packet of 20', 'L'),
    }),
  },
  formula: (
    { tobacco, spendingFactor },
    {
      rateA,
      rateB,
      rateWholesale,
      perStick,
      perStickWholesale,
      shareA,
      makersShare,
      wholesaleShare,
      stickPrice,
    },
  ) => {
    const atMaker = makersShare * (shareA * rateA + (1 - shareA) * rateB);
    const atWholesale = wholesaleShare * rateWholesale;
    const ofSticks = stickPrice > 0 ? (perStick + perStickWholesale) / stickPrice : 0;
    return tobacco * spendingFactor * (atMaker + atWholesale + ofSticks);
  },
});
