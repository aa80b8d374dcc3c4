// Everything a fill draws from, made once from the margins of an area's parts.

import type { RootKey } from '../../engine/random.ts';
import { Choice } from './choice.ts';
import { dimensions, householdDimensions } from './dimensions.ts';
import { Education } from './education.ts';
import { Employment } from './employment.ts';
import { Homes } from './homes.ts';
import { registrationChances, registrations } from './hukou.ts';
import { Industries } from './industry.ts';
import { LongChoice } from './long-choice.ts';
import type { Margins } from './margins.ts';
import { type Mix, mixesOf } from './mix.ts';
import { Occupations } from './occupation.ts';
import { peopleOf } from './people.ts';
import { recordsOf } from './records.ts';
import { Lattice, Places } from './sequence.ts';
import { sumOf } from './solving.ts';

/** One part of an area: the number of its place in the fact `place`, whether of mountain counties, its margins. */
export interface PartModel {
  readonly place: number;
  readonly mountain: boolean;
  readonly margins: Margins;
}

/** Cells: part × residence × family or collective. */
export function cellOf(part: number, residence: number, collective: number): number {
  return (part * 2 + residence) * 2 + collective;
}

export class Model {
  readonly parts: readonly PartModel[];
  readonly places: Places;
  readonly lattice: Lattice;
  /** Households of each cell in the area. */
  readonly households: readonly number[];
  /** Persons in the area. */
  readonly persons: number;
  /** Families, then persons of collective households: see `records.ts`. */
  readonly records: Uint16Array<ArrayBuffer>;
  /** The number of the first type of collective households. */
  readonly firstCollective: number;
  /** Types of each cell, families and persons of collective households numbered apart. */
  readonly typeChoice: LongChoice;
  readonly registration: Choice;
  readonly homes: Homes;
  readonly education: Education;
  readonly employment: Employment;
  readonly industries: Industries;
  readonly occupations: Occupations;

  /** @param shares households of each cell that the sequence of cells is made for: the same in all years. */
  constructor(parts: readonly PartModel[], shares: readonly number[], root: RootKey) {
    const margins = parts.map((part) => part.margins);
    const mixes = mixesOf(margins);
    const registered = registrationChances(mixes, margins);
    const people = peopleOf(mixes, registered);
    const cells = mixes.mixes.flatMap((pair) => pair.flatMap(weightsOf));
    this.parts = parts;
    this.places = new Places(shares);
    this.lattice = new Lattice(root, cells.length, dimensions, householdDimensions);
    this.households = cells.map(sumOf);
    this.persons = sumOf(people.flatMap(([town, country]) => [sumOf(town), sumOf(country)]));
    this.records = Uint16Array.of(
      ...recordsOf(mixes.families, false),
      ...recordsOf(mixes.collective, true),
    );
    this.firstCollective = mixes.families.count;
    this.typeChoice = new LongChoice(cells);
    this.registration = new Choice(Object.keys(registrations).length, registered);
    this.homes = new Homes(margins, mixes, registered);
    this.education = new Education(margins, people);
    this.employment = new Employment(margins, people, this.education);
    this.industries = new Industries(margins, people, this.education, this.employment);
    const known = [margins, people, this.education, this.employment, this.industries] as const;
    this.occupations = new Occupations(...known);
  }
}

/** The types of both cells of a residence. */
function weightsOf(mix: Mix): Float64Array[] {
  return [mix.families, mix.collective];
}
