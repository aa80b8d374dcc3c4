// Where the members of a household are registered: all here, all in another county of the province, all in another
// province, or all here but the wife. Chances depend on how they live and how old the first member is; for each part
// they are multiplied until the persons from the province and from elsewhere are those of the census.
// Source of the pattern: author's approximation to the 2020 census (migrants by age) and the monitoring survey of
// migrant workers, National Bureau of Statistics; confidence L.

import type { LayoutName } from './layouts.ts';
import { layoutList, layouts } from './layouts.ts';
import type { Margins } from './margins.ts';
import type { Mix, Mixes } from './mix.ts';
import { residences } from './mix.ts';
import { ageBands } from './patterns.ts';
import { bandOf, type TypeList } from './types.ts';

/** Registrations of a household. */
export const registrations = {
  here: 0,
  wifeFromProvince: 1,
  wifeFromElsewhere: 2,
  province: 3,
  elsewhere: 4,
} as const;
export const registrationKinds = 5;
const kinds = registrationKinds;

const mostRounds = 60;
const closeEnough = 1e-6;

/** Ways of living that differ in how many come from elsewhere. */
export const livings = [
  'collective',
  'alone',
  'mates',
  'couple',
  'withParents',
  'oneParent',
] as const;
export type Living = (typeof livings)[number];
/** Ways of living from here on are families'. */
export const firstFamily = livings.indexOf('couple');

/** Of each way of living by age of the first member: 15–24, 25–34, 35–44, 45–54, 55–64, 65 and more. */
const fromElsewhere: Record<Living, readonly number[]> = {
  collective: [0.5, 0.62, 0.6, 0.55, 0.3, 0.04],
  alone: [0.45, 0.42, 0.42, 0.36, 0.14, 0.02],
  mates: [0.75, 0.75, 0.72, 0.68, 0.4, 0.1],
  couple: [0.5, 0.38, 0.34, 0.3, 0.14, 0.03],
  withParents: [0.1, 0.09, 0.07, 0.05, 0.03, 0.02],
  oneParent: [0.25, 0.22, 0.2, 0.14, 0.06, 0.02],
};
/** Persons from another county of the province for each from another province; in country for each in town. */
const provincePerElsewhere = 0.35;
const countryPerTown = { elsewhere: 0.6, province: 0.35 };
/** Couples otherwise registered here whose wife is registered elsewhere. */
const wives = { province: 0.03, elsewhere: 0.035 };

const ageColumn = (band: number): number => Math.min(5, Math.max(0, Math.floor((band - 3) / 2)));

/** How the members of a type live. */
export function livingOf(types: TypeList, type: number, collective: boolean): Living {
  if (collective) return 'collective';
  const layout = types.layoutOf(type);
  const is = (...names: LayoutName[]) => names.some((name) => layouts[name] === layout);
  if (is('one')) return 'alone';
  if (is('twoMates', 'threeMates')) return 'mates';
  if (layout.generations > 2 || layout.name.includes('his ')) return 'withParents';
  return layout.spouse[0] === 1 ? 'couple' : 'oneParent';
}

/** Rows of chances in one residence of one part: how they live × five-year age of the first member. */
export const rowsPerCell = livings.length * ageBands;

/** The row of each type. */
export function rowsOf(types: TypeList, collective: boolean): Uint16Array<ArrayBuffer> {
  return Uint16Array.from(types.layout, (_, type) => {
    const living = livings.indexOf(livingOf(types, type, collective));
    return living * ageBands + bandOf(types.membersOf(type)[0]!);
  });
}

/** The chances of each registration: by part, residence, row. */
export function registrationChances(mixes: Mixes, parts: readonly Margins[]): Float64Array {
  const rows = {
    families: rowsOf(mixes.families, false),
    collective: rowsOf(mixes.collective, true),
  };
  const sizes = Float64Array.from(mixes.families.layout, (layout) => layoutList[layout]!.size);
  const all = new Float64Array(parts.length * residences * rowsPerCell * kinds);
  const odds = patternOdds();
  parts.forEach(({ hukou }, part) => {
    const households = new Float64Array(residences * rowsPerCell);
    const persons = new Float64Array(residences * rowsPerCell);
    mixes.mixes[part]!.forEach((mix, residence) => {
      const start = residence * rowsPerCell;
      count(mix, rows, sizes, households.subarray(start), persons.subarray(start));
    });
    const chances = all.subarray(part * households.length * kinds);
    correct(chances, odds, households, persons, hukou);
  });
  return all;
}

function count(
  mix: Mix,
  rows: Record<'families' | 'collective', Uint16Array>,
  sizes: Float64Array,
  households: Float64Array,
  persons: Float64Array,
): void {
  mix.families.forEach((weight, type) => {
    households[rows.families[type]!]! += weight;
    persons[rows.families[type]!]! += weight * sizes[type]!;
  });
  mix.collective.forEach((weight, type) => {
    households[rows.collective[type]!]! += weight;
    persons[rows.collective[type]!]! += weight;
  });
}

/** The pattern's odds of each registration against being registered here, by residence and row. */
function patternOdds(): Float64Array {
  const odds = new Float64Array(residences * rowsPerCell * kinds);
  for (let row = 0; row < residences * rowsPerCell; row++) {
    const band = row % ageBands;
    const living = livings[Math.floor(row / ageBands) % livings.length]!;
    const share = fromElsewhere[living][ageColumn(band)]!;
    const country = row < rowsPerCell ? { elsewhere: 1, province: 1 } : countryPerTown;
    const mixed = (living === 'couple' || living === 'withParents') && band < 11 ? 1 : 0;
    const far = (share / (1 - share)) * country.elsewhere;
    const near = (share / (1 - share)) * provincePerElsewhere * country.province;
    odds.set([1, mixed * wives.province, mixed * wives.elsewhere, near, far], row * kinds);
  }
  return odds;
}

/** Corrects the odds by two factors until persons from the province and from elsewhere are as many as wanted. */
function correct(
  chances: Float64Array,
  odds: Float64Array,
  households: Float64Array,
  persons: Float64Array,
  wanted: Margins['hukou'],
): void {
  const factors = Float64Array.of(1, 1, 1, 1, 1);
  for (let round = 0; round < mostRounds; round++) {
    let [fromProvince, fromFar] = [0, 0];
    for (let row = 0; row < households.length; row++) {
      const start = row * kinds;
      let sum = 0;
      for (let kind = 0; kind < kinds; kind++) sum += odds[start + kind]! * factors[kind]!;
      for (let kind = 0; kind < kinds; kind++) {
        chances[start + kind] = (odds[start + kind]! * factors[kind]!) / sum;
      }
      fromProvince += households[row]! * chances[start + 1]! + persons[row]! * chances[start + 3]!;
      fromFar += households[row]! * chances[start + 2]! + persons[row]! * chances[start + 4]!;
    }
    const [near, far] = [wanted.province / fromProvince, wanted.elsewhere / fromFar];
    if (Math.abs(near - 1) + Math.abs(far - 1) < closeEnough) return;
    for (const kind of [1, 3]) factors[kind]! *= near;
    for (const kind of [2, 4]) factors[kind]! *= far;
  }
}
