// What the synthetic population of a part must add up to in a year: the census's tables, carried on where time moves
// them. Ages follow from `ageing.ts`; family households grow with adults; households with elders grow with the elders;
// other shares stay those of the census.

import type { Ages, Margins, Shares } from '../synthesis/margins.ts';
import { ageBands } from '../synthesis/patterns.ts';
import { rootOf, shifted, sumOf } from '../synthesis/solving.ts';
import { agesIn } from './ageing.ts';
import { type CensusArea, type Part, parts, province } from './census.ts';
import { yearOf, years } from './years.ts';

/** The first two ages of the census, 0 and 1–4, as one: five-year ages throughout. */
function fiveYearAges(ages: readonly number[]): Float64Array {
  return Float64Array.of(ages[0]! + ages[1]!, ...ages.slice(2));
}

/** The census's five-year ages of an area. */
export function censusAges({ ages }: CensusArea): Ages {
  return [fiveYearAges(ages.male), fiveYearAges(ages.female)];
}

/** The margins of each part at the end of a year. */
export function marginsIn(year: number): readonly Margins[] {
  const { persons, urban } = yearOf(year);
  const growth = persons / province.persons.all;
  const shift = urbanShift(urban);
  return parts.map((part) => marginsOf(part, year, growth, shift));
}

function marginsOf({ census }: Part, year: number, growth: number, shift: number): Margins {
  const before = censusAges(census);
  const births = censusBirths(census) / censusBirths(province);
  const total = census.persons.all * growth;
  const ages = agesIn(year, before, births, total);
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

/** By how much of log odds the urban share of every part moves for the province to reach its own. */
function urbanShift(target: number): number {
  const reached = (logOdds: number) =>
    parts.reduce((all, { census: { persons } }) => {
      return all + persons.all * shifted(persons.urban / persons.all, logOdds);
    }, 0) / province.persons.all;
  return years[2020]!.urban === target ? 0 : rootOf((logOdds) => reached(logOdds) - target);
}
