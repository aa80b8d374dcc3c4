// What the synthetic population of a part must add up to in a year: the census's tables, carried on where time moves
// them. Ages follow from `ageing.ts`; family households grow with adults; households with elders grow with the elders;
// other shares stay those of the census.

import type { Ages, Margins, Shares } from '../synthesis/margins.ts';
import { ageBands } from '../synthesis/patterns.ts';
import { rootOf, shifted, sumOf } from '../synthesis/solving.ts';
import { agesIn } from './ageing.ts';
import { type CensusArea, censusAges } from './census-area.ts';
import { censusDate, type Part, type People, wholeOf, yearOf } from './people.ts';

/** What moves every part of an area alike. */
interface Carried {
  readonly people: People;
  readonly year: number;
  /** The area's persons against those of the census. */
  readonly growth: number;
  /** The area's infants in the census. */
  readonly births: number;
  /** By how much of log odds its towns have grown. */
  readonly shift: number;
}

/** The margins of each part at the end of a year. */
export function marginsIn(people: People, year: number): readonly Margins[] {
  const { persons, urban } = yearOf(people, year);
  const whole = wholeOf(people);
  const carried: Carried = {
    people,
    year,
    growth: persons / whole.persons.all,
    births: censusBirths(whole),
    shift: urbanShift(people, whole, urban),
  };
  return people.parts.map((part) => marginsOf(part, carried));
}

function marginsOf({ census }: Part, { people, year, growth, births, shift }: Carried): Margins {
  const before = censusAges(census);
  const total = census.persons.all * growth;
  const ages = agesIn(people, year, before, censusBirths(census) / births, total);
  const from = (band: number, table: Ages) =>
    sumOf(table[0].slice(band)) + sumOf(table[1].slice(band));
  const homes = from(4, ages) / from(4, before);
  const elders = from(13, ages) / from(13, before);
  const { all, onePerson, with65Plus } = census.families;
  return {
    ages,
    urban: total * shifted(census.persons.urban / census.persons.all, shift),
    collective: (census.persons.all - census.persons.inFamilies) * growth,
    families: { all: all * homes, onePerson: onePerson * homes, with65Plus: with65Plus * elders },
    generations: census.generations.slice(0, 3).map((households) => households * homes),
    marital: [census.marital.male, census.marital.female].map((status, sex) =>
      maritalOf(status, sumOf(ages[sex]!.slice(3, ageBands))),
    ),
    hukou: {
      province: census.hukou.province * growth,
      elsewhere: census.hukou.elsewhere * growth,
    },
    shares: sharesOf(census),
  };
}

/** The tables of which only the shares count. */
function sharesOf(census: CensusArea): Shares {
  const { ages, education, industry, occupation, marital, tenure, floorArea } = census;
  return {
    infants: [ages.male[0]! + ages.female[0]!, ages.male[1]! + ages.female[1]!],
    education: [education.male, education.female],
    industry,
    occupation,
    employed: sumOf(industry) / (sumOf(marital.male) + sumOf(marital.female)),
    tenure,
    floorArea,
  };
}

function censusBirths({ ages }: CensusArea): number {
  return ages.male[0]! + ages.female[0]!;
}

/** Never married, divorced, widowed, of so many persons aged 15 and more. */
function maritalOf(status: readonly number[], persons: number): readonly number[] {
  const all = sumOf(status);
  return [0, 2, 3].map((kind) => (status[kind]! / all) * persons);
}

/** By how much of log odds the urban share of every part moves for the area to reach its own. */
function urbanShift(people: People, whole: CensusArea, target: number): number {
  const reached = (logOdds: number) =>
    people.parts.reduce((all, { census: { persons } }) => {
      return all + persons.all * shifted(persons.urban / persons.all, logOdds);
    }, 0) / whole.persons.all;
  return yearOf(people, censusDate.year).urban === target
    ? 0
    : rootOf((logOdds) => reached(logOdds) - target);
}
