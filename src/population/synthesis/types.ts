// Household types: every member's sex, five-year age and marital status, and how they are related. About five
// thousand types stand for the family households of an area, some hundred for the persons in collective ones; the
// weights of types are fitted to the census (see `raking.ts`), so that persons and households fit together.
//
// The same idea as iterative proportional updating: Ye, Konduri, Pendyala, Sana, Waddell (2009), A methodology to match
// distributions of both household and person attributes in the generation of synthetic populations, with types made
// from a pattern instead of taken from a sample, which for China nobody may pass on.

import { type LayoutName, layoutList, layouts, mostMembers } from './layouts.ts';

export const male = 0;
export const female = 1;
export type Sex = typeof male | typeof female;

/** A member in one number: sex, five-year age, marital status. */
export function member(sex: Sex, band: number, status: number): number {
  return sex | (band << 1) | (status << 6);
}

export const sexOf = (packed: number): Sex => (packed & 1) as Sex;
export const bandOf = (packed: number): number => (packed >> 1) & 31;
export const statusOf = (packed: number): number => packed >> 6;

const layoutNames = Object.keys(layouts) as readonly LayoutName[];
const layoutNumber = new Map(layoutList.map((layout, number) => [layout, number]));

/** A list of household types with their weights, which need no unit. */
export class TypeList {
  readonly layout: number[] = [];
  /** Members, `mostMembers` places to a type. */
  readonly members: number[] = [];
  readonly weight: number[] = [];

  get count(): number {
    return this.layout.length;
  }

  /** Adds a type; of no weight, it is left out. */
  add(name: LayoutName, members: readonly number[], weight: number): void {
    if (!(weight > 0)) return;
    const layout = layouts[name];
    if (members.length !== layout.size) {
      throw new RangeError(`${layout.name}: ${members.length} members, not ${layout.size}`);
    }
    this.layout.push(layoutNumber.get(layout) ?? 0);
    for (let i = 0; i < mostMembers; i++) this.members.push(members[i] ?? 0);
    this.weight.push(weight);
  }

  /**
   * The likeliest types of each layout, which make up a share of it, with the layout's whole weight; layouts of few types
   * keep them all. They stand in order of the first member's age, then sex and layout: neighbours are alike, so that
   * what is drawn beside the type by a second coordinate of a lattice is spread evenly over ages too.
   */
  chosen(share: number, few: number): TypeList {
    const factor = new Float64Array(this.count);
    const byLayout: number[][] = layoutNames.map(() => []);
    for (let type = 0; type < this.count; type++) byLayout[this.layout[type]!]!.push(type);
    for (const types of byLayout) this.#choose(types, types.length > few ? share : 1, factor);
    const key = this.layout.map((layout, type) => {
      const first = this.members[type * mostMembers]!;
      return (bandOf(first) * 2 + sexOf(first)) * layoutList.length + layout;
    });
    const order = this.layout.flatMap((_, type) => (factor[type]! > 0 ? [type] : []));
    const kept = new TypeList();
    for (const type of order.sort((a, b) => key[a]! - key[b]! || a - b)) {
      const members = this.members.slice(type * mostMembers, (type + 1) * mostMembers);
      kept.layout.push(this.layout[type]!);
      kept.members.push(...members);
      kept.weight.push(this.weight[type]! * factor[type]!);
    }
    return kept;
  }

  /** Writes by how much the weights of the likeliest of these types grow so as to stand for all; 0 for the others. */
  #choose(types: readonly number[], share: number, factor: Float64Array): void {
    const total = types.reduce((sum, type) => sum + this.weight[type]!, 0);
    const likely = types.toSorted((a, b) => this.weight[b]! - this.weight[a]! || a - b);
    let sum = 0;
    let last = 0;
    while (last < likely.length && sum < share * total) sum += this.weight[likely[last++]!]!;
    for (const type of likely.slice(0, last)) factor[type] = total / sum;
  }

  memberOf(type: number, place: number): number {
    return this.members[type * mostMembers + place]!;
  }

  layoutOf(type: number): (typeof layoutList)[number] {
    return layoutList[this.layout[type]!]!;
  }

  membersOf(type: number): readonly number[] {
    const start = type * mostMembers;
    return this.members.slice(start, start + this.layoutOf(type).size);
  }
}
