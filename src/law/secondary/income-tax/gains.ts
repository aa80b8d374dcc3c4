// Gains from the sale of shares 财产转让所得（股权、股票）and incidental income 偶然所得. Gains on unlisted and restricted shares
// bear 20 %; gains on listed shares are free since 1994. A prize of a lottery is free up to 10,000 yuan and taxed whole
// above; other windfalls are taxed whole.
//
// A home received as a gift is a windfall: 20 % of its value less the taxes paid on it, as other income until 2018
// (财税〔2009〕78号, art. 1 and 4), since 2019 as incidental income (财政部 税务总局公告2019年第74号, art. 2). A gift of relatives
// or to whoever cares for the giver is free, and is entered nowhere.
//
// Gains and windfalls are no income in the concepts, as in the household survey: wealth changes its form, or comes by
// chance. The tax on them is paid out of income. The living allowance counts them (`living-allowance/once-income.ts`).
// Losses are not set against the gains of other sales.

import { scalar } from '../../../engine/parameter.ts';
import { person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import {
  listedShareGain,
  lotteryPrize,
  shareGain,
  windfall,
} from '../../../population/facts/occasional.ts';
import { taxLaw } from './sources.ts';
import { transferRate } from './transfer-rate.ts';

export const shareGainTax = rule({
  name: 'shareGainTax',
  label: { en: 'income tax on gains from shares', zh: '转让股权个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${taxLaw}, art. 2(8), 3(3) and 6(5); 财税〔2009〕167号 (restricted shares)`,
  flow: { from: 'households', to: 'government' },
  reads: { shareGain, listedShareGain },
  parameters: {
    transferRate,
    listedRate: scalar({
      name: 'incomeTax.listedShareRate',
      label: { en: 'rate on gains from listed shares', zh: '转让上市公司股票所得税率' },
      unit: 'rate',
      values: [
        {
          from: '1994-01-01',
          value: 0,
          source: '财税字〔1994〕40号; 财税字〔1996〕12号',
          confidence: 'M',
        },
        { from: '1997-01-01', value: 0, source: '财税字〔1998〕61号', confidence: 'C' },
      ],
    }),
  },
  formula: ({ shareGain, listedShareGain }, { transferRate, listedRate }) =>
    Math.max(0, shareGain) * transferRate + Math.max(0, listedShareGain) * listedRate,
});

export const incidentalTax = rule({
  name: 'incidentalTax',
  label: { en: 'income tax on prizes and windfalls', zh: '偶然所得个人所得税' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${taxLaw}, art. 2(9), 3(3) and 6(6)`,
  flow: { from: 'households', to: 'government' },
  reads: { lotteryPrize, windfall },
  parameters: {
    rate: scalar({
      name: 'incomeTax.incidentalRate',
      label: { en: 'rate on incidental income', zh: '偶然所得税率' },
      unit: 'rate',
      values: [{ from: '1994-01-01', value: 0.2, source: `${taxLaw}, art. 3(3)`, confidence: 'C' }],
    }),
    prizeFree: scalar({
      name: 'incomeTax.prizeFree',
      label: { en: 'prize of a lottery that is free', zh: '彩票中奖免税额' },
      unit: 'yuan',
      values: [
        {
          from: '1994-06-01',
          value: 10000,
          source: '国税发〔1994〕127号; 财税字〔1998〕12号',
          confidence: 'M',
        },
      ],
    }),
  },
  formula: ({ lotteryPrize, windfall }, { rate, prizeFree }) =>
    rate * (windfall + (lotteryPrize > prizeFree ? lotteryPrize : 0)),
});
