// Who belongs together in the River Kingdom: pairs, children, mouths.

import {
  at,
  countOver,
  household,
  lastMonth,
  orderIn,
  person,
  sumOver,
  sumPointing,
  unit,
} from '../../../src/engine/quantity.ts';
import { rule } from '../../../src/engine/rule.ts';
import { born, mate, mother, named, source, trade } from './facts.ts';

export const own = rule({
  name: 'ownPlace',
  label: named('own place'),
  per: person,
  unit: 'place',
  source,
  reads: { place: orderIn(household) },
  formula: ({ place }) => place,
});

export const pairKey = rule({
  name: 'pairKey',
  label: named('pair'),
  per: person,
  unit: 'key',
  source,
  reads: { mate, own },
  formula: ({ mate, own }) => (mate < 0 ? own : Math.min(own, mate)),
});
export const pair = unit('pair', named('pair'), () => pairKey);

export const isChild = rule({
  name: 'isChild',
  label: named('child'),
  per: person,
  unit: 'yes/no',
  source,
  reads: { born, lastMonth },
  formula: ({ born, lastMonth }) => lastMonth - born < 144,
});

export const children = rule({
  name: 'children',
  label: named('children'),
  per: pair,
  unit: 'persons',
  source,
  reads: { n: sumOver(pair, sumPointing(mother, isChild)) },
  formula: ({ n }) => n,
});

export const ofSmiths = rule({
  name: 'ofSmiths',
  label: named('child of a smith'),
  per: person,
  unit: 'yes/no',
  source,
  reads: { mother, trade: at(mother, trade), isChild },
  formula: ({ mother, trade, isChild }) => isChild && mother >= 0 && trade === 'smith',
});

export const mouths = rule({
  name: 'mouths',
  label: named('mouths'),
  per: household,
  unit: 'persons',
  source,
  reads: { n: countOver(household) },
  formula: ({ n }) => n,
});
