// The tables of a census, as they are carried over: one area's persons and households.

import type { Ages } from '../synthesis/margins.ts';

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

/** The census's five-year ages of an area: the first two, 0 and 1–4, as one. */
export function censusAges({ ages }: CensusArea): Ages {
  const fiveYears = ([infants, toddlers, ...others]: readonly number[]) =>
    Float64Array.of(infants! + toddlers!, ...others);
  return [fiveYears(ages.male), fiveYears(ages.female)];
}

type Leaves = number | readonly number[] | { readonly [name: string]: Leaves };

/** One area plus (sign 1) or without (sign −1) another; the floor area is the mean over persons. */
export function combine(a: CensusArea, b: CensusArea, sign: 1 | -1): CensusArea {
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
