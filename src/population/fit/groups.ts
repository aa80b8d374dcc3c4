// The groups that a synthetic population is compared in, and of whom they are shares.

import type { Fact } from '../../engine/fact.ts';
import { tenure } from '../facts/household.ts';
import { education, marital } from '../facts/people.ts';
import { industry } from '../facts/work.ts';

/** Of whom groups are shares. */
export const bases = [
  ...['persons', 'families', 'adults', 'workers', 'men', 'women', 'menFrom6', 'womenFrom6'],
] as const;
export type Base = (typeof bases)[number];

export interface FitGroup {
  readonly margin: string;
  readonly group: string;
  readonly base: Base;
}

const sexes = ['male', 'female'] as const;
const bandNames = Array.from({ length: 18 }, (_, band) =>
  band === 17 ? '85 and more' : `${band * 5}–${band * 5 + 4}`,
);

function kindsOf(fact: Fact): readonly string[] {
  return fact.type.is === 'kind' ? fact.type.kinds : [];
}

const margin = (name: string, base: Base, groups: readonly string[]): readonly FitGroup[] =>
  groups.map((group) => ({ margin: name, group, base }));

/** First places of the margins in the list of groups, in its order. */
const sections = {
  age: margin(
    'age and sex',
    'persons',
    sexes.flatMap((sex) => bandNames.map((band) => `${sex} ${band}`)),
  ),
  urban: margin('residence', 'persons', ['urban']),
  collective: margin('household', 'persons', ['in collective households']),
  hukou: margin('hukou', 'persons', ['elsewhere in the province', 'another province']),
  onePerson: margin('size', 'families', ['one person']),
  generations: margin('generations', 'families', ['one', 'two', 'three', 'four or more']),
  elders: margin('elders', 'families', ['with a member aged 65 or more']),
  tenure: margin('tenure', 'families', kindsOf(tenure)),
  employed: margin('work', 'adults', ['employed']),
  industry: margin('industry', 'workers', kindsOf(industry).slice(1)),
  professional: margin('occupation', 'workers', ['managers and professionals']),
  maritalMen: margin('marital status, men', 'men', kindsOf(marital)),
  maritalWomen: margin('marital status, women', 'women', kindsOf(marital)),
  educationMen: margin('education, men', 'menFrom6', kindsOf(education)),
  educationWomen: margin('education, women', 'womenFrom6', kindsOf(education)),
} as const;
export type Section = keyof typeof sections;

/** All groups, section after section. */
export const fitGroups: readonly FitGroup[] = Object.values(sections).flat();

/** Where a section begins among the groups. */
export const firstOf: Readonly<Record<Section, number>> = (() => {
  let first = 0;
  const starts = Object.entries(sections).map(([name, groups]): [string, number] => {
    first += groups.length;
    return [name, first - groups.length];
  });
  return Object.fromEntries(starts) as Record<Section, number>;
})();
