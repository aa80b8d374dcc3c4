// How many households of each type live in each part of an area, in town and country.
//
// 1. The whole area: weights of types from the patterns of living together are raked to its margins.
// 2. Each part: the area's weights are raked to the part's margins.
// 3. Town and country: each type is divided by odds that tell the old and the large families from the young and the
//    small, shifted until the persons in towns are those of the census.

import { exp } from '../../engine/math.ts';
import { collectiveTypes, familyTypes } from './families.ts';
import type { Margins } from './margins.ts';
import { ageBands, status } from './patterns.ts';
import { type Counts, countsOf, rake } from './raking.ts';
import { oddsFactor, shareOf, sumOf } from './solving.ts';
import { bandOf, sexOf, statusOf, type TypeList } from './types.ts';

/** Residences in the order of the fact. */
export const residences = 2;

/** Households by type in one part and residence. */
export interface Mix {
  readonly families: Float64Array;
  readonly collective: Float64Array;
}

export interface Mixes {
  readonly families: TypeList;
  readonly collective: TypeList;
  /** By part, then urban, rural. */
  readonly mixes: readonly (readonly [Mix, Mix])[];
}

const firstMarital = 2 * ageBands + 7;
const penalty = 1e-6;

/** The households of an area that consists of parts with these margins. */
export function mixesOf(parts: readonly Margins[]): Mixes {
  const targets = parts.map(targetsOf);
  const whole = targets.reduce((sum, target) => sum.map((value, i) => value + target[i]!));
  const men = Array.from(whole.subarray(0, ageBands));
  const women = Array.from(whole.subarray(ageBands, 2 * ageBands));
  const families = familyTypes([men, women]);
  const collective = collectiveTypes([men, women]);
  const counts = countsOf([...marginsOf(families, true), ...marginsOf(collective, false)]);
  const prior = Float64Array.of(...families.weight, ...collective.weight);
  const weights = rake({ counts, prior, targets: whole, penalty });
  const tilts = Float64Array.of(...tiltsOf(families), ...tiltsOf(collective));
  const size = weights.map((_, type) => personsIn(counts, type));
  const mixes = parts.map((part, i) => mixOf(part, targets[i]!, counts, weights, { tilts, size }));
  const split = (mix: Float64Array): Mix => ({
    families: mix.slice(0, families.count),
    collective: mix.slice(families.count),
  });
  return {
    families,
    collective,
    mixes: mixes.map(([town, country]) => [split(town), split(country)]),
  };
}

/** The margins as one list: ages of men, of women, households, persons in collective ones, marital status. */
function targetsOf({ ages, families, generations, collective, marital }: Margins): Float64Array {
  const { all, onePerson, with65Plus } = families;
  return Float64Array.of(
    ...[...ages[0], ...ages[1], all, onePerson, ...generations, with65Plus, collective],
    ...marital.flat(),
  );
}

/** The margins in which each type counts. */
function marginsOf(types: TypeList, inFamilies: boolean): number[][] {
  const first = 2 * ageBands;
  return types.layout.map((_, type) => {
    const members = types.membersOf(type);
    const margins = members.map((member) => sexOf(member) * ageBands + bandOf(member));
    for (const member of members) {
      const kind = [0, -1, 1, 2][statusOf(member)]!;
      if (bandOf(member) >= 3 && kind >= 0) margins.push(firstMarital + 3 * sexOf(member) + kind);
    }
    if (!inFamilies) return [...margins, first + 6];
    const { generations, size } = types.layoutOf(type);
    margins.push(first);
    if (size === 1) margins.push(first + 1);
    if (generations < 4) margins.push(first + 1 + generations);
    if (members.some((member) => bandOf(member) >= 13)) margins.push(first + 5);
    return margins;
  });
}

function mixOf(
  part: Margins,
  targets: Float64Array,
  counts: Counts,
  whole: Float64Array,
  { tilts, size }: Record<'tilts' | 'size', Float64Array>,
): [Float64Array, Float64Array] {
  const persons = sumOf(targets.subarray(0, 2 * ageBands));
  const all = whole.reduce((sum, weight, type) => sum + weight * size[type]!, 0);
  const prior = whole.map((weight) => (weight * persons) / all);
  const weights = rake({ counts, prior, targets, penalty });
  const members = weights.map((weight, type) => weight * size[type]!);
  const odds = oddsFactor(members, tilts, part.urban);
  const urban = weights.map((weight, type) => weight * shareOf(odds * tilts[type]!));
  return [urban, weights.map((weight, type) => weight - urban[type]!)];
}

/** The persons of a type: what it counts in the margins of age. */
function personsIn({ start, margin, count }: Counts, type: number): number {
  let persons = 0;
  for (let at = start[type]!; at < start[type + 1]!; at++) {
    if (margin[at]! < 2 * ageBands) persons += count[at]!;
  }
  return persons;
}

/**
 * Odds of living in town against the area's. Source: urban and rural tables of the 2020 census for China (persons aged 60 and more:
 * odds of the country 1.7 times those of towns; Zhejiang's gap is wider), author's approximation; confidence L.
 */
function tiltsOf(types: TypeList): number[] {
  const byAge = [0, 0.05, 0.05, 0.2, 0.2, 0.1, 0.1, 0.1, 0.05, 0, -0.15, -0.3, -0.55, -0.7, -0.75];
  return types.layout.map((_, type) => {
    const members = types.membersOf(type);
    const ages = members.reduce((sum, member) => sum + (byAge[bandOf(member)] ?? -0.75), 0);
    const { generations } = types.layoutOf(type);
    const single = members.every((member) => statusOf(member) === status.never) ? 0.15 : 0;
    return exp((1.3 * ages) / members.length + single - (generations > 2 ? 0.35 : 0));
  });
}
