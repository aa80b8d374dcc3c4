// River relief: monthly, by place, rounded up to whole yuan; the boat grant that a household may take instead; gifts.

import { byPlace, lever, scalar } from '../../../src/engine/parameter.ts';
import {
  conceptOf,
  firstMonth,
  household,
  perMonth,
  perYear,
  sumOver,
} from '../../../src/engine/quantity.ts';
import type { Choice } from '../../../src/engine/rule.ts';
import { choice, rule } from '../../../src/engine/rule.ts';
import { barns, harvest, named, since, source } from './facts.ts';
import { mouths } from './people.ts';
import { pairTax, tax } from './tithe.ts';

export const countedIncome = rule({
  name: 'countedIncome',
  label: named('counted income'),
  per: household,
  unit: 'yuan/month',
  source,
  reads: {
    harvest: perMonth(sumOver(household, harvest)),
    tax: perMonth(sumOver(household, tax)),
  },
  formula: ({ harvest, tax }) => harvest - tax,
});

/** A household has relief or, if that leaves it more, the boat grant. */
export const boatInstead: Choice<'household'> = choice({
  name: 'boatInstead',
  label: named('boat grant instead of relief'),
  unit: household,
  options: { relief: 0, boat: 1 },
  least: () => reliefForgone,
  source,
});

export const relief = rule({
  name: 'relief',
  label: named('river relief'),
  per: household,
  unit: 'yuan/month',
  stage: 'secondary',
  source,
  flow: { from: 'crown', to: 'households' },
  reads: { countedIncome, mouths, barns, boatInstead },
  parameters: {
    standard: byPlace({
      unit: 'yuan/month',
      places: {
        everywhere: since(['2000-01-01', 90.1]),
        delta: since(['2000-01-01', 100.1], ['2020-07-15', 120.3]),
      },
    }),
    extra: lever({ unit: 'yuan/month', neutral: 0 }),
  },
  rounding: { to: 1, direction: 'up', source },
  formula: ({ countedIncome, mouths, barns, boatInstead }, { standard, extra }) => {
    if (barns > 2 || boatInstead === 1) return 0;
    const need = (standard + extra) * mouths - countedIncome;
    return Math.max(0, need);
  },
});

export const boatGrant = rule({
  name: 'boatGrant',
  label: named('boat grant'),
  per: household,
  unit: 'yuan/year',
  stage: 'secondary',
  source,
  flow: { from: 'crown', to: 'households' },
  reads: { boatInstead, mouths, countedIncome: perYear(countedIncome) },
  parameters: {
    each: scalar({ unit: 'yuan/year', values: since(['2000-01-01', 456.78]) }),
  },
  rounding: {
    to: byPlace({
      name: 'boatGrant.multiple',
      unit: 'yuan',
      places: {
        everywhere: since(['2000-01-01', 10]),
        delta: since(['2000-01-01', 0.1]),
        island: since(['2000-01-01', 0.01]),
      },
    }),
    direction: 'half up',
    source,
  },
  formula: ({ boatInstead, mouths, countedIncome }, { each }) =>
    boatInstead === 1 && countedIncome < 20000 ? each * mouths : 0,
});

export const reliefForgone = rule({
  name: 'reliefForgone',
  label: named('less what the household has'),
  per: household,
  unit: 'yuan/year',
  source,
  reads: { relief: perYear(relief), boatGrant },
  formula: ({ relief, boatGrant }) => -relief - boatGrant,
});

export const inNeed = rule({
  name: 'inNeed',
  label: named('in need'),
  per: household,
  unit: 'yes/no',
  period: 'month',
  source,
  reads: { relief, firstMonth },
  formula: ({ relief, firstMonth }) => relief > 0 || firstMonth < 0,
});

/** A rule that reads an income concept: what a household may lay out for the feast. */
export const feastMeans = rule({
  name: 'feastMeans',
  label: named('means for the feast'),
  per: household,
  unit: 'yuan/year',
  source,
  reads: { disposable: conceptOf('disposable', named('disposable income')) },
  formula: ({ disposable }) => Math.max(0, disposable) / 12,
});

/** The one flow of the third stage, and one that can be negative: the crown's round sums are made up by charity. */
export const alms = rule({
  name: 'alms',
  label: named('alms'),
  per: household,
  unit: 'yuan/year',
  stage: 'tertiary',
  source,
  flow: { from: 'households', to: 'charity' },
  reads: { tithes: sumOver(household, pairTax) },
  formula: ({ tithes }) => (tithes - 250) / 7,
});
