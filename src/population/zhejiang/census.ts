// The 2020 census of Zhejiang by part: each prefecture split into its mountain counties and the rest, fifteen parts.
// Source: National Bureau of Statistics, Seventh National Population Census 2020, county tables.

import { prefectures } from '../places.ts';
import { censusOfMountainCounties } from './mountain.ts';
import { censusOfNortheast } from './northeast.ts';
import { censusOfSouthwest } from './southwest.ts';

/** The tables of one area: persons or households, of the whole population unless marked as long form. */
export interface CensusArea {
  /** All persons, those in towns, those in family households. */
  readonly persons: Record<'all' | 'urban' | 'inFamilies', number>;
  /** Family households; those of one person; those with a member aged 65 or more. */
  readonly families: Record<'all' | 'onePerson' | 'with65Plus', number>;
  /** Family households of one generation (those of one person among them), two, three, and four or more. */
  readonly generations: readonly number[];
  /** Persons registered in another county of the province, and in another province. */
  readonly hukou: Record<'province' | 'elsewhere', number>;
  /** Aged 0, 1–4, 5–9, …, 80–84, 85 and more. */
  readonly ages: BySex;
  /** Aged 6 and more: none, preschool, primary, lower and upper secondary, junior college, bachelor and more. */
  readonly education: BySex;
  /** Long form: employed persons in the 19 industries, in the order of the fact `industry`. */
  readonly industry: readonly number[];
  /** Long form: managers, professionals, clerks, service, agriculture, production, other. */
  readonly occupation: readonly number[];
  /** Long form, aged 15 and more: never married, married, divorced, widowed. */
  readonly marital: BySex;
  /** Long form, family households: rented, self-built, bought, inherited or given, other. */
  readonly tenure: readonly number[];
  /** Long form: floor area per person in family households, m². */
  readonly floorArea: number;
}

export interface BySex {
  readonly male: readonly number[];
  readonly female: readonly number[];
}

export type Prefecture = keyof typeof prefectures;

const censusOfPrefectures: Readonly<Record<Prefecture, CensusArea>> = {
  ...censusOfNortheast,
  ...censusOfSouthwest,
};

/** A prefecture's mountain counties, or its other counties. */
export interface Part {
  readonly prefecture: Prefecture;
  readonly mountain: boolean;
  readonly census: CensusArea;
}

/** The prefectures in the order of the yearbooks. */
export const prefectureNames = Object.keys(prefectures) as readonly Prefecture[];

/** Prefectures all of whose counties are mountain counties. */
const allMountain: readonly Prefecture[] = ['quzhou', 'lishui'];

const mountainCounties: Partial<Record<Prefecture, CensusArea>> = censusOfMountainCounties;

/** The fifteen parts: prefecture by prefecture, the mountain counties last. */
export const parts: readonly Part[] = prefectureNames.flatMap((prefecture): Part[] => {
  const census = censusOfPrefectures[prefecture];
  const within = mountainCounties[prefecture];
  if (within === undefined) {
    return [{ prefecture, mountain: allMountain.includes(prefecture), census }];
  }
  return [
    { prefecture, mountain: false, census: combine(census, within, -1) },
    { prefecture, mountain: true, census: within },
  ];
});

/** The census of a prefecture, undivided. */
export function censusOf(prefecture: Prefecture): CensusArea {
  return censusOfPrefectures[prefecture];
}

/** The whole province. */
export const province: CensusArea = prefectureNames
  .map(censusOf)
  .reduce((sum, area) => combine(sum, area, 1));

type Leaves = number | readonly number[] | { readonly [name: string]: Leaves };

/** One area plus (sign 1) or without (sign −1) another; the floor area is the mean over persons. */
function combine(a: CensusArea, b: CensusArea, sign: 1 | -1): CensusArea {
  const inFamilies = a.persons.inFamilies + sign * b.persons.inFamilies;
  const floor = a.floorArea * a.persons.inFamilies + sign * b.floorArea * b.persons.inFamilies;
  return { ...add(a, b, sign), floorArea: floor / inFamilies };
}

/** Tables of one shape added, number by number. */
function add<T extends object>(a: T, b: T, sign: number): T {
  const both = (x: Leaves, y: Leaves): Leaves => {
    if (typeof x === 'number') return x + sign * Number(y);
    if (Array.isArray(x)) return x.map((value, i) => value + sign * (y as readonly number[])[i]!);
    const other = y as { readonly [name: string]: Leaves };
    return Object.fromEntries(
      Object.entries(x).map(([name, value]) => [name, both(value, other[name]!)]),
    );
  };
  return both(a as unknown as Leaves, b as unknown as Leaves) as T;
}
