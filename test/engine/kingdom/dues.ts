// The harvest, the levy on it, which passes through the households, and guild dues; monthly ones are cut in 2020.

import { byGroup, byPlace, scalar } from '../../../src/engine/parameter.ts';
import { perMonth, person } from '../../../src/engine/quantity.ts';
import { helper, rule } from '../../../src/engine/rule.ts';
import { feast, harvest, monthsFishing, named, since, source, trade } from './facts.ts';

export const harvestPaid = rule({
  name: 'harvestPaid',
  label: named('harvest'),
  per: person,
  unit: 'yuan/year',
  stage: 'primary',
  source,
  flow: { from: 'fields', to: 'households' },
  reads: { harvest, feast },
  formula: ({ harvest, feast }) => harvest + feast,
});

/** The fields pay it for their people: an income and, at once, a payment. */
export const levy = rule({
  name: 'levy',
  label: named('levy of the fields'),
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source,
  flow: { from: 'fields', via: 'households', to: 'guild' },
  reads: { harvest: perMonth(harvest) },
  parameters: {
    rate: scalar({ unit: 'share', values: since(['2000-01-01', 0.031], ['2020-10-01', 0.0333]) }),
  },
  formula: ({ harvest }, { rate }) => rate * harvest,
});

const capped = helper({
  name: 'capped',
  label: named('capped'),
  source,
  formula: (x: number, low: number, high: number) => Math.min(Math.max(x, low), high),
});

export const dues = rule({
  name: 'dues',
  label: named('guild dues'),
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source,
  flow: { from: 'households', to: 'guild', months: monthsFishing },
  reads: { harvest: perMonth(harvest, monthsFishing), trade },
  parameters: {
    rate: scalar({ unit: 'share', values: since(['2000-01-01', 0.05], ['2020-10-01', 0.07]) }),
    floor: byPlace({
      unit: 'yuan/month',
      places: { everywhere: since(['2000-01-01', 100]), delta: since(['2000-01-01', 150.05]) },
    }),
    guild: byGroup(trade, {
      unit: 'share',
      groups: {
        none: since(['2000-01-01', 0]),
        fisher: since(['2000-01-01', 1]),
        smith: since(['2000-01-01', 0.5]),
      },
    }),
  },
  helpers: { capped },
  formula: ({ harvest, trade }, { rate, floor, guild }, { capped }) =>
    trade === 'none' ? 0 : rate * guild * capped(harvest, floor, 3000),
});
