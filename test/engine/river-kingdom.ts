// A fictional law for the engine's tests: the River Kingdom. It never changes when China's law does.
// It has a bit of everything an engine must know: units, pointers, a year cut in two, places, schedules, tables,
// parameters by group, choices inside choices, dated versions, helpers, levers, declared rounding, all three stages.

import type { Concept, Legislation } from '../../src/engine/legislation.ts';
import { dues, harvestPaid, levy } from './kingdom/dues.ts';
import { facts, named, town } from './kingdom/facts.ts';
import { schooling, woundPay } from './kingdom/guild.ts';
import { children, isChild, mouths, ofSmiths, own, pairKey } from './kingdom/people.ts';
import {
  alms,
  boatGrant,
  countedIncome,
  feastMeans,
  inNeed,
  relief,
  reliefForgone,
} from './kingdom/relief.ts';
import { barnRelief, childRelief, pairTax, tax, taxable } from './kingdom/tithe.ts';

const concepts: readonly Concept[] = [
  {
    key: 'primary',
    label: named('primary'),
    before: null,
    adds: [harvestPaid, levy],
    takes: [],
  },
  {
    key: 'disposable',
    label: named('disposable'),
    before: 'primary',
    adds: [relief, boatGrant, woundPay, schooling],
    takes: [tax, dues, levy],
  },
  {
    key: 'afterGiving',
    label: named('after giving'),
    before: 'disposable',
    adds: [],
    takes: [alms],
  },
];

const about = named('of the kingdom');

export const riverKingdom: Legislation = {
  name: 'river kingdom',
  label: named('River Kingdom'),
  facts,
  places: {
    upstream: { label: named('upstream'), within: 'everywhere' },
    delta: { label: named('delta'), within: 'everywhere' },
    island: { label: named('island'), within: 'delta' },
  },
  placeFact: town,
  sectors: ['households', 'fields', 'crown', 'guild', 'charity'].map((name) => ({
    name,
    label: named(name),
  })),
  households: 'households',
  instruments: [
    {
      name: 'harvests',
      label: named('harvests'),
      stage: 'primary',
      about,
      rules: [own, pairKey, isChild, children, ofSmiths, mouths, harvestPaid],
    },
    {
      name: 'guild',
      label: named('guild'),
      stage: 'secondary',
      about,
      rules: [levy, dues, woundPay, schooling, inNeed],
    },
    {
      name: 'titheTax',
      label: named('tithe'),
      stage: 'secondary',
      about,
      rules: [childRelief, barnRelief, taxable, tax, pairTax],
    },
    {
      name: 'riverRelief',
      label: named('relief'),
      stage: 'secondary',
      about,
      rules: [countedIncome, relief, boatGrant, reliefForgone],
    },
    { name: 'giving', label: named('giving'), stage: 'tertiary', about, rules: [feastMeans, alms] },
  ],
  concepts,
};
