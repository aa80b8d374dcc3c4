// The tithe: a schedule, and three choices, two of them of the pair and one of each person inside them.

import { brackets, scalar } from '../../../src/engine/parameter.ts';
import { orderIn, person, perYear, sumOver } from '../../../src/engine/quantity.ts';
import type { Choice } from '../../../src/engine/rule.ts';
import { choice, rule } from '../../../src/engine/rule.ts';
import { dues } from './dues.ts';
import { barns, feast, harvest, mate, named, since, source } from './facts.ts';
import { children, pair } from './people.ts';

export const childShare: Choice<'unit:pair'> = choice({
  name: 'childShare',
  label: named('who claims the children'),
  unit: pair,
  options: { first: 1, half: 0.5, second: 0 },
  least: () => pairTax,
  neverBelow: 0,
  source,
});

export const barnShare: Choice<'unit:pair'> = choice({
  name: 'barnShare',
  label: named('who claims the barns'),
  unit: pair,
  options: { first: 1, second: 0 },
  least: () => pairTax,
  neverBelow: 0,
  source,
});

export const feastApart: Choice<'person'> = choice({
  name: 'feastApart',
  label: named('feast bonus apart'),
  unit: person,
  options: { apart: 1, merged: 0 },
  least: () => tax,
  neverBelow: 0,
  source,
});

const childrenEach = scalar({
  name: 'childRelief.each',
  unit: 'yuan/year',
  values: since(['2000-01-01', 1200]),
});

export const childRelief = rule({
  name: 'childRelief',
  label: named('child relief'),
  per: person,
  unit: 'yuan/year',
  source,
  reads: { children, childShare, order: orderIn(pair), mate },
  parameters: { each: childrenEach },
  formula: ({ children, childShare, order, mate }, { each }) => {
    if (mate < 0) return each * children;
    return each * children * (order === 0 ? childShare : 1 - childShare);
  },
});

export const barnRelief = rule({
  name: 'barnRelief',
  label: named('barn relief'),
  per: person,
  unit: 'yuan/year',
  source,
  reads: { barns, barnShare, order: orderIn(pair), mate },
  parameters: { each: scalar({ unit: 'yuan/year', values: since(['2000-01-01', 333]) }) },
  formula: ({ barns, barnShare, order, mate }, { each }) => {
    const share = order === 0 ? barnShare : 1 - barnShare;
    return each * barns * (mate < 0 ? 1 : share);
  },
});

export const scale = brackets({
  name: 'tithe.scale',
  unit: 'rate',
  values: since([
    '2000-01-01',
    [
      [1000, 0.03, 0],
      [5000, 0.1, 70],
      [null, 0.3, 1070],
    ],
  ]),
});

export const taxable = rule({
  name: 'taxable',
  label: named('taxable'),
  per: person,
  unit: 'yuan/year',
  source,
  reads: { harvest, feast, feastApart, dues: perYear(dues), childRelief, barnRelief },
  parameters: {
    free: scalar({ name: 'tithe.free', unit: 'yuan/year', values: since(['2000-01-01', 2000]) }),
  },
  formula: ({ harvest, feast, feastApart, dues, childRelief, barnRelief }, { free }) => {
    const income = harvest + (feastApart === 1 ? 0 : feast);
    return Math.max(0, income - dues - childRelief - barnRelief - free);
  },
});

export const tax = rule({
  name: 'tithe',
  label: named('tithe'),
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source,
  flow: { from: 'households', to: 'crown' },
  reads: { taxable, feast, feastApart },
  parameters: { scale },
  formula: ({ taxable, feast, feastApart }, { scale }) => {
    const apart =
      feastApart === 1 ? feast * scale.rateAt(feast / 12) - scale.quickAt(feast / 12) : 0;
    return scale.taxOn(taxable) + Math.max(0, apart);
  },
});

export const pairTax = rule({
  name: 'pairTax',
  label: named('tithe of the pair'),
  per: pair,
  unit: 'yuan/year',
  source,
  reads: { tax: sumOver(pair, tax) },
  formula: ({ tax }) => tax,
});
