// Stamp duty on securities 证券交易印花税: a small share of what listed shares are sold for, paid by the seller. Contracts on
// homes of persons are free of stamp duty since November 2008 (财税〔2008〕137号).

import { scalar } from '../../../engine/parameter.ts';
import { household, perMonth, perYear } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { securitiesSold } from '../../../population/facts/transactions.ts';
import { stampTaxLaw } from './sources.ts';

const dutyOfMonth = rule({
  name: 'securitiesStampDutyOfMonth',
  label: { en: 'stamp duty on securities, month', zh: '证券交易印花税（月）' },
  per: household,
  unit: 'yuan/month',
  source: `${stampTaxLaw}, art. 3 and annex`,
  note: 'Sales are spread evenly over the year.',
  reads: { sold: perMonth(securitiesSold) },
  parameters: {
    rate: scalar({
      name: 'securitiesStampDuty.rate',
      label: { en: 'rate on sales of shares', zh: '证券交易印花税税率' },
      unit: 'rate',
      values: [
        { from: '2008-09-19', value: 0.001, source: '财税明电〔2008〕2号', confidence: 'M' },
        {
          from: '2023-08-28',
          value: 0.0005,
          source: '财政部 税务总局公告2023年第39号',
          confidence: 'C',
          note: 'here from September',
        },
      ],
    }),
  },
  formula: ({ sold }, { rate }) => sold * rate,
});

export const securitiesStampDuty = rule({
  name: 'securitiesStampDuty',
  label: { en: 'stamp duty on securities', zh: '证券交易印花税' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `${stampTaxLaw}, art. 3`,
  flow: { from: 'households', to: 'government' },
  reads: { duty: perYear(dutyOfMonth) },
  formula: ({ duty }) => duty,
});

export const stampDutyRules = [dutyOfMonth, securitiesStampDuty];
