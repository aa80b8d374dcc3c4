// A fictional law for the engine's tests: the River Kingdom. It never changes when China's law does.
// It has a bit of everything an engine must know: units, pointers, a year cut in two, places, schedules, tables,
// parameters by group, choices inside choices, dated versions, helpers, levers, declared rounding.

import { amount, month, oneOf, pointer, statement } from '../../src/engine/fact.ts';
import type { Concept, Legislation } from '../../src/engine/legislation.ts';
import { brackets, byGroup, byPlace, lever, scalar, table } from '../../src/engine/parameter.ts';
import {
  anyOver,
  at,
  countOver,
  firstMonth,
  household,
  largestOver,
  lastMonth,
  monthsOf,
  orderIn,
  perMonth,
  person,
  perYear,
  sumOver,
  sumPointing,
  unit,
} from '../../src/engine/quantity.ts';
import type { Choice } from '../../src/engine/rule.ts';
import { choice, helper, rule, version } from '../../src/engine/rule.ts';

const l = (name: string) => ({ en: name, zh: name });
const source = 'River Code';
const c = 'C' as const;

export const town = oneOf({ name: 'town', label: l('town'), of: household, kinds: ['upstream', 'delta', 'island'] });
export const barns = amount({ name: 'barns', label: l('barns'), of: household, unit: 'barns' });
export const harvest = amount({ name: 'harvest', label: l('harvest'), of: person, unit: 'yuan/year' });
export const feast = amount({ name: 'feast', label: l('feast bonus'), of: person, unit: 'yuan/year' });
export const monthsFishing = amount({ name: 'monthsFishing', label: l('months'), of: person, unit: 'months' });
export const trade = oneOf({ name: 'trade', label: l('trade'), of: person, kinds: ['none', 'fisher', 'smith'] });
export const wounded = statement({ name: 'wounded', label: l('wounded'), of: person });
export const born = month({ name: 'born', label: l('born'), of: person });
export const mate = pointer({ name: 'mate', label: l('mate'), of: person });
export const mother = pointer({ name: 'mother', label: l('mother'), of: person });

export const own = rule({
  name: 'ownPlace',
  label: l('own place'),
  per: person,
  unit: 'place',
  source,
  reads: { place: orderIn(household) },
  formula: ({ place }) => place,
});

export const pairKey = rule({
  name: 'pairKey',
  label: l('pair'),
  per: person,
  unit: 'key',
  source,
  reads: { mate, own },
  formula: ({ mate, own }) => (mate < 0 ? own : Math.min(own, mate)),
});
export const pair = unit('pair', l('pair'), () => pairKey);

export const isChild = rule({
  name: 'isChild',
  label: l('child'),
  per: person,
  unit: 'yes/no',
  source,
  reads: { born, lastMonth },
  formula: ({ born, lastMonth }) => lastMonth - born < 144,
});

const capped = helper({
  name: 'capped',
  label: l('capped'),
  source,
  formula: (x: number, low: number, high: number) => Math.min(Math.max(x, low), high),
});

export const dues = rule({
  name: 'dues',
  label: l('guild dues'),
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source,
  flow: { from: 'households', to: 'guild', months: monthsFishing },
  reads: { harvest: perMonth(harvest, monthsFishing), trade },
  parameters: {
    rate: scalar({
      unit: 'share',
      values: [
        { from: '2000-01-01', value: 0.05, source, confidence: c },
        { from: '2020-10-01', value: 0.07, source, confidence: c },
      ],
    }),
    floor: byPlace({
      unit: 'yuan/month',
      places: {
        everywhere: [{ from: '2000-01-01', value: 100, source, confidence: c }],
        delta: [{ from: '2000-01-01', value: 150.05, source, confidence: c }],
      },
    }),
    guild: byGroup(trade, {
      unit: 'share',
      groups: {
        none: [{ from: '2000-01-01', value: 0, source, confidence: c }],
        fisher: [{ from: '2000-01-01', value: 1, source, confidence: c }],
        smith: [{ from: '2000-01-01', value: 0.5, source, confidence: c }],
      },
    }),
  },
  helpers: { capped },
  formula: ({ harvest, trade }, { rate, floor, guild }, { capped }) =>
    trade === 'none' ? 0 : rate * guild * capped(harvest, floor, 3000),
});

export const childShare: Choice<'unit:pair'> = choice({
  name: 'childShare',
  label: l('who claims the children'),
  unit: pair,
  options: { first: 1, half: 0.5, second: 0 },
  least: () => pairTax,
  neverBelow: 0,
  source,
});

export const feastApart: Choice<'person'> = choice({
  name: 'feastApart',
  label: l('feast bonus apart'),
  unit: person,
  options: { apart: 1, merged: 0 },
  least: () => tax,
  neverBelow: 0,
  source,
});

export const children = rule({
  name: 'children',
  label: l('children'),
  per: pair,
  unit: 'persons',
  source,
  reads: { n: sumOver(pair, sumPointing(mother, isChild)) },
  formula: ({ n }) => n,
});

export const childRelief = rule({
  name: 'childRelief',
  label: l('child relief'),
  per: person,
  unit: 'yuan/year',
  source,
  reads: { children, childShare, order: orderIn(pair), mate },
  parameters: { each: scalar({ unit: 'yuan/year', values: [{ from: '2000-01-01', value: 1200, source, confidence: c }] }) },
  formula: ({ children, childShare, order, mate }, { each }) => {
    if (mate < 0) return each * children;
    return each * children * (order === 0 ? childShare : 1 - childShare);
  },
});

export const scale = brackets({
  name: 'tithe.scale',
  unit: 'rate',
  values: [{ from: '2000-01-01', value: [[1000, 0.03, 0], [5000, 0.1, 70], [null, 0.3, 1070]], source, confidence: c }],
});

export const taxable = rule({
  name: 'taxable',
  label: l('taxable'),
  per: person,
  unit: 'yuan/year',
  source,
  reads: { harvest, feast, feastApart, dues: perYear(dues), childRelief },
  parameters: { free: scalar({ name: 'tithe.free', unit: 'yuan/year', values: [{ from: '2000-01-01', value: 2000, source, confidence: c }] }) },
  formula: ({ harvest, feast, feastApart, dues, childRelief }, { free }) => {
    const income = harvest + (feastApart === 1 ? 0 : feast);
    return Math.max(0, income - dues - childRelief - free);
  },
});

export const tax = rule({
  name: 'tithe',
  label: l('tithe'),
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source,
  flow: { from: 'households', to: 'crown' },
  reads: { taxable, feast, feastApart },
  parameters: { scale },
  formula: ({ taxable, feast, feastApart }, { scale }) => {
    const apart = feastApart === 1 ? feast * scale.rateAt(feast / 12) - scale.quickAt(feast / 12) : 0;
    return scale.taxOn(taxable) + Math.max(0, apart);
  },
});

export const pairTax = rule({
  name: 'pairTax',
  label: l('tithe of the pair'),
  per: pair,
  unit: 'yuan/year',
  source,
  reads: { tax: sumOver(pair, tax) },
  formula: ({ tax }) => tax,
});

export const members = rule({
  name: 'mouths',
  label: l('mouths'),
  per: household,
  unit: 'persons',
  source,
  reads: { n: countOver(household) },
  formula: ({ n }) => n,
});

export const countedIncome = rule({
  name: 'countedIncome',
  label: l('counted income'),
  per: household,
  unit: 'yuan/month',
  source,
  reads: { harvest: perMonth(sumOver(household, harvest)), tax: perMonth(sumOver(household, tax)) },
  formula: ({ harvest, tax }) => harvest - tax,
});

export const relief = rule({
  name: 'relief',
  label: l('river relief'),
  per: household,
  unit: 'yuan/month',
  stage: 'secondary',
  source,
  flow: { from: 'crown', to: 'households' },
  reads: { countedIncome, members, barns },
  parameters: {
    standard: byPlace({
      unit: 'yuan/month',
      places: {
        everywhere: [{ from: '2000-01-01', value: 90.1, source, confidence: c }],
        delta: [
          { from: '2000-01-01', value: 100.1, source, confidence: c },
          { from: '2020-07-15', value: 120.3, source, confidence: c },
        ],
      },
    }),
    extra: lever({ unit: 'yuan/month', neutral: 0 }),
  },
  rounding: { to: 1, direction: 'up', source },
  formula: ({ countedIncome, members, barns }, { standard, extra }) => {
    if (barns > 2) return 0;
    const need = (standard + extra) * members - countedIncome;
    return need > 0 ? need : 0;
  },
});

export const harvestPaid = rule({
  name: 'harvestPaid',
  label: l('harvest'),
  per: person,
  unit: 'yuan/year',
  stage: 'primary',
  source,
  flow: { from: 'fields', to: 'households' },
  reads: { harvest, feast },
  formula: ({ harvest, feast }) => harvest + feast,
});

export const inNeed = rule({
  name: 'inNeed',
  label: l('in need'),
  per: household,
  unit: 'yes/no',
  period: 'month',
  source,
  reads: { relief, firstMonth },
  formula: ({ relief, firstMonth }) => relief > 0 || firstMonth < 0,
});

export const woundPay = rule({
  name: 'woundPay',
  label: l('wound pay'),
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source,
  flow: { from: 'guild', to: 'households' },
  versions: [
    version(person, {
      from: '2010-01-01',
      until: '2020-12-31',
      reads: { wounded, mates: at(mate, harvest) },
      formula: ({ wounded, mates }) => (wounded && mates < 3000 ? 333.335 : 0),
    }),
    version(person, {
      from: '2021-01-01',
      reads: { wounded, months: monthsOf(inNeed), most: largestOver(pair, harvest), anyone: anyOver(household, wounded) },
      parameters: {
        pay: table({ unit: 'yuan', mode: 'linear', values: [{ from: '2021-01-01', value: [[0, 10], [10, 30.55], [12, 50]], source, confidence: c }] }),
      },
      formula: ({ wounded, months, most, anyone }, { pay }) => {
        if (!wounded && !anyone) return 0;
        return wounded === (most > 2500) ? pay.at(months) : pay.at(months) / 3;
      },
    }),
  ],
});

export const concepts: readonly Concept[] = [
  { key: 'primary', label: l('primary'), before: null, adds: [harvestPaid], takes: [] },
  { key: 'disposable', label: l('disposable'), before: 'primary', adds: [relief, woundPay], takes: [tax, dues] },
];

export const riverKingdom: Legislation = {
  name: 'river kingdom',
  label: l('River Kingdom'),
  facts: Object.fromEntries(
    [town, barns, harvest, feast, monthsFishing, trade, wounded, born, mate, mother].map((fact) => [fact.name, fact]),
  ),
  places: {
    upstream: { label: l('upstream'), within: 'everywhere' },
    delta: { label: l('delta'), within: 'everywhere' },
    island: { label: l('island'), within: 'delta' },
  },
  placeFact: town,
  sectors: ['households', 'fields', 'crown', 'guild'].map((name) => ({ name, label: l(name) })),
  households: 'households',
  instruments: [
    { name: 'harvests', label: l('harvests'), stage: 'primary', about: l('harvest'), rules: [harvestPaid] },
    { name: 'guildDues', label: l('guild'), stage: 'secondary', about: l('dues'), rules: [dues, woundPay, inNeed] },
    { name: 'titheTax', label: l('tithe'), stage: 'secondary', about: l('tithe'), rules: [own, pairKey, isChild, children, childRelief, taxable, tax, pairTax] },
    { name: 'riverRelief', label: l('relief'), stage: 'secondary', about: l('relief'), rules: [members, countedIncome, relief] },
  ],
  concepts,
};
