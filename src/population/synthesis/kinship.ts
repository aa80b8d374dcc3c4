// What the layouts of households say about kinship, as tables that a fill reads: `mostMembers` places to a layout,
// -1 for nobody.

import { type Layout, layoutList, mostMembers } from './layouts.ts';
import { bandOf } from './types.ts';

export class Kinship {
  readonly spouse = table((layout) => layout.spouse);
  readonly mother = table((layout) => layout.mother);
  readonly father = table((layout) => layout.father);
  /** An earlier member who is this one's child. */
  readonly child = tableOf(earlierChild);
  /** The member before, if of the same mother or father. */
  readonly older = tableOf(olderSibling);
  /** 1 for those whose age their kin in the household limits, 0 for the others. */
  readonly isLimited = tableOf((layout, member) => Number(isLimited(layout, member)));
  /** Brothers and sisters in the household. */
  readonly siblings = tableOf(siblingsHere);
}

function table(of: (layout: Layout) => readonly number[]): Int8Array<ArrayBuffer> {
  const all = new Int8Array(layoutList.length * mostMembers).fill(-1);
  layoutList.forEach((layout, number) => {
    all.set(of(layout), number * mostMembers);
  });
  return all;
}

function tableOf(of: (layout: Layout, member: number) => number): Int8Array<ArrayBuffer> {
  return table((layout) => layout.spouse.map((_, member) => of(layout, member)));
}

function earlierChild({ mother, father }: Layout, member: number): number {
  const child = mother.findIndex((of, at) => of === member || father[at] === member);
  return child < member ? child : -1;
}

function olderSibling(layout: Layout, member: number): number {
  return member > 0 && areSiblings(layout, member, member - 1) ? member - 1 : -1;
}

function siblingsHere(layout: Layout, member: number): number {
  return layout.spouse.filter((_, other) => other !== member && areSiblings(layout, member, other))
    .length;
}

/** Whether an earlier member limits the age, or a brother or sister does. */
function isLimited(layout: Layout, member: number): boolean {
  const { mother, father } = layout;
  if (mother[member]! >= 0 && mother[member]! < member) return true;
  if (father[member]! >= 0 && father[member]! < member) return true;
  return earlierChild(layout, member) >= 0 || siblingsHere(layout, member) > 0;
}

function areSiblings({ mother, father }: Layout, one: number, other: number): boolean {
  const same = (pointers: readonly number[]) =>
    pointers[one]! >= 0 && pointers[one] === pointers[other];
  return same(mother) || same(father);
}

const infants = 0;
const teens = 3;
const oldest = 17;

/** By type and member: 1 if the age needs more than a look at the five-year age, + 2 with a parent in the household. */
export function specialMembers(layouts: Uint8Array, members: Uint16Array): Uint8Array<ArrayBuffer> {
  const { isLimited: limited, mother, father } = new Kinship();
  return Uint8Array.from(members, (packed, at) => {
    const member = at % mostMembers;
    const kin = layouts[(at - member) / mostMembers]! * mostMembers + member;
    const hasParent = mother[kin]! >= 0 || father[kin]! >= 0 ? 2 : 0;
    const band = bandOf(packed);
    const bandIsSpecial = band === infants || band === teens || band === oldest;
    return hasParent + (bandIsSpecial || limited[kin] === 1 ? 1 : 0);
  });
}
