// Everything a fill draws from, made once from the margins of an area's parts.

import type { RootKey } from '../../engine/random.ts';
import { Choice } from './choice.ts';
import { dimensions, householdDimensions } from './dimensions.ts';
import { Education } from './education.ts';
import { Employment } from './employment.ts';
import { Homes, hasFamily } from './homes.ts';
import { registrationChances, registrations, rowsOf } from './hukou.ts';
import { Industries } from './industry.ts';
import { specialMembers } from './kinship.ts';
import { LongChoice } from './long-choice.ts';
import type { Margins } from './margins.ts';
import { type Mix, mixesOf } from './mix.ts';
import { Occupations } from './occupation.ts';
import { peopleOf } from './people.ts';
import { Lattice, Places } from './sequence.ts';
import { sumOf } from './solving.ts';
import type { TypeList } from './types.ts';

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

/** Types as arrays that the fill reads. */
export interface TypeTable {
  readonly layout: Uint8Array<ArrayBuffer>;
  readonly members: Uint16Array<ArrayBuffer>;
  /** By member, whether the age is special: see `kinship.ts`. */
  readonly special: Uint8Array<ArrayBuffer>;
  /** Row of the chances of registration. */
  readonly row: Uint16Array<ArrayBuffer>;
  readonly family: Uint8Array<ArrayBuffer>;
}

export class Model {
  readonly parts: readonly PartModel[];
  readonly places: Places;
  readonly lattice: Lattice;
  /** Households of each cell in the area. */
  readonly households: readonly number[];
  /** Persons in the area. */
  readonly persons: number;
  /** Families, then persons of collective households. */
  readonly types: TypeTable;
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
    this.types = join(tableOf(mixes.families, false), tableOf(mixes.collective, true));
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

function tableOf(types: TypeList, collective: boolean): TypeTable {
  const row = rowsOf(types, collective);
  const layout = Uint8Array.from(types.layout);
  const members = Uint16Array.from(types.members);
  return {
    layout,
    members,
    special: specialMembers(layout, members),
    row,
    family: Uint8Array.from(row, hasFamily),
  };
}

/** One table after the other: whether a household is a family no processor could predict. */
function join(families: TypeTable, others: TypeTable): TypeTable {
  return {
    layout: Uint8Array.of(...families.layout, ...others.layout),
    members: Uint16Array.of(...families.members, ...others.members),
    special: Uint8Array.of(...families.special, ...others.special),
    row: Uint16Array.of(...families.row, ...others.row),
    family: Uint8Array.of(...families.family, ...others.family),
  };
}
