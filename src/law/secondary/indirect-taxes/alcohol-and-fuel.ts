// Consumption tax on alcohol 酒 and on motor fuel 成品油. Spirits bear a share of the maker's price and an amount on each half litre,
// beer and yellow wine an amount by weight, other alcohol a share (财税〔2001〕84号; 财税〔2014〕93号). Fuel bears an amount per litre.

import { scalar } from '../../../engine/parameter.ts';
import { household, perMonth } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { alcohol, fuel } from '../../../population/facts/consumption.ts';
import { series, since } from '../../places/series.ts';
import { consumptionTaxRules, ownAssignment } from './sources.ts';
import { spendingFactor } from './spending.ts';

const ofSpirits = `${consumptionTaxRules}, table of rates`;
const ofFuel = '财税〔2015〕11号 (2015-01-13)';

export const alcoholExcise = rule({
  name: 'alcoholExcise',
  label: { en: 'consumption tax on alcohol', zh: '酒类消费税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: consumptionTaxRules,
  reads: { alcohol: perMonth(alcohol), spendingFactor },
  parameters: {
    spiritsRate: scalar({
      label: { en: 'rate on spirits', zh: '白酒税率' },
      unit: 'rate',
      values: since('2009-01-01', 0.2, ofSpirits, 'P'),
    }),
    perHalfLitre: scalar({
      label: { en: 'tax on half a litre of spirits', zh: '白酒每500毫升定额税' },
      unit: 'yuan per half litre',
      values: since('2009-01-01', 0.5, ofSpirits, 'P'),
    }),
    spiritsShare: scalar({
      label: { en: 'spirits in spending on alcohol', zh: '白酒占酒类支出比例' },
      unit: 'share',
      values: since('2009-01-01', 0.6, ownAssignment, 'L'),
    }),
    makersShare: scalar({
      label: { en: 'taxed price over the retail price', zh: '计税价格占零售价比例' },
      unit: 'share',
      values: since(
        '2009-01-01',
        0.45,
        '国税函〔2009〕380号: at least 50–70 % of the sales firm’s price',
        'L',
      ),
    }),
    halfLitrePrice: scalar({
      label: { en: 'retail price of half a litre of spirits', zh: '白酒每500毫升零售价' },
      unit: 'yuan per half litre',
      values: since('2009-01-01', 80, ownAssignment, 'L'),
    }),
    othersRate: scalar({
      label: {
        en: 'beer, wine and others: tax over the retail price',
        zh: '其他酒类消费税占零售价比例',
      },
      unit: 'rate',
      values: since('2009-01-01', 0.04, '220–250 yuan a tonne of beer, 10 % of other alcohol', 'L'),
    }),
  },
  formula: (
    { alcohol, spendingFactor },
    { spiritsRate, perHalfLitre, spiritsShare, makersShare, halfLitrePrice, othersRate },
  ) => {
    const ofBottles = halfLitrePrice > 0 ? perHalfLitre / halfLitrePrice : 0;
    const onSpirits = spiritsShare * (spiritsRate * makersShare + ofBottles);
    return alcohol * spendingFactor * (onSpirits + (1 - spiritsShare) * othersRate);
  },
});

export const fuelExcise = rule({
  name: 'fuelExcise',
  label: { en: 'consumption tax on motor fuel', zh: '成品油消费税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/month',
  source: `${consumptionTaxRules}; ${ofFuel}`,
  reads: { fuel: perMonth(fuel), spendingFactor },
  parameters: {
    perLitre: scalar({
      label: { en: 'tax on a litre of petrol', zh: '汽油每升消费税' },
      unit: 'yuan per litre',
      values: [
        ...since('2009-01-01', 1, '国发〔2008〕37号', 'M'),
        ...since('2014-11-29', 1.12, '财税〔2014〕94号', 'M'),
        ...since('2014-12-13', 1.4, '财税〔2014〕106号', 'P'),
        ...since('2015-01-13', 1.52, ofFuel, 'C'),
      ],
    }),
    litrePrice: scalar({
      label: { en: 'retail price of a litre of petrol', zh: '汽油每升零售价' },
      unit: 'yuan per litre',
      values: series(
        'price caps of the 国家发展改革委 for 92 octane, mean of the year as remembered',
        'L',
        [
          ['2009-01-01', 6.2],
          ['2011-01-01', 7.3],
          ['2015-01-01', 5.9],
          ['2018-01-01', 7.1],
          ['2019-01-01', 6.7],
          ['2020-01-01', 5.8],
          ['2021-01-01', 6.9],
          ['2022-01-01', 8.4],
          ['2023-01-01', 7.8],
          ['2024-01-01', 7.7],
          ['2025-01-01', 7.2],
        ],
      ),
    }),
  },
  formula: ({ fuel, spendingFactor }, { perLitre, litrePrice }) =>
    litrePrice > 0 ? fuel * spendingFactor * (perLitre / litrePrice) : 0,
});
