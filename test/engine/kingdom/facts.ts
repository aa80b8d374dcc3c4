// Facts of the River Kingdom, and words shared by its files.

import { amount, month, oneOf, pointer, statement } from '../../../src/engine/fact.ts';
import type { Dated } from '../../../src/engine/parameter.ts';
import { household, person } from '../../../src/engine/quantity.ts';

/** A label that is the same in both languages. */
export const named = (name: string) => ({ en: name, zh: name });

export const source = 'River Code';

/** Values of the law from days on: `[['2000-01-01', 5], …]`. */
export const since = <T>(...values: readonly (readonly [from: string, value: T])[]): Dated<T>[] =>
  values.map(([from, value]) => ({ from, value, source, confidence: 'C' }));

export const town = oneOf({
  name: 'town',
  label: named('town'),
  of: household,
  kinds: ['upstream', 'delta', 'island'],
});
export const barns = amount({ name: 'barns', label: named('barns'), of: household, unit: 'barns' });
export const harvest = amount({
  name: 'harvest',
  label: named('harvest'),
  of: person,
  unit: 'yuan/year',
});
export const feast = amount({
  name: 'feast',
  label: named('feast bonus'),
  of: person,
  unit: 'yuan/year',
});
export const monthsFishing = amount({
  name: 'monthsFishing',
  label: named('months of fishing'),
  of: person,
  unit: 'months',
});
export const trade = oneOf({
  name: 'trade',
  label: named('trade'),
  of: person,
  kinds: ['none', 'fisher', 'smith'],
});
export const wounded = statement({ name: 'wounded', label: named('wounded'), of: person });
export const born = month({ name: 'born', label: named('born'), of: person });
export const mate = pointer({ name: 'mate', label: named('mate'), of: person });
export const mother = pointer({ name: 'mother', label: named('mother'), of: person });

export const facts = Object.fromEntries(
  [town, barns, harvest, feast, monthsFishing, trade, wounded, born, mate, mother].map((fact) => [
    fact.name,
    fact,
  ]),
);
