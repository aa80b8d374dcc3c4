// Who is in a block, listed once for all that is drawn for them. Everything runs in the order of the columns, padding
// included: what is drawn for it nobody reads. Random words come from the record's place in the file.

import type { Block } from '../../engine/block.ts';
import { householdsPerBlock, largestHousehold } from '../../engine/block.ts';
import type { Loops } from '../../engine/loops/loops.ts';
import type { LoopMemory } from '../../engine/loops/memory.ts';
import { positionsPerHousehold } from '../../engine/random.ts';
import { Classes } from '../classes.ts';
import { residence } from '../facts/household.ts';
import { born, sex } from '../facts/people.ts';
import { activity, category } from '../facts/work.ts';
import { livesIn } from '../places.ts';
import type { Cells } from './cells.ts';
import type { Draws } from './draws.ts';
import { kindCount, kindsOf } from './kinds.ts';
import { retiredBirths } from './retirement.ts';
import { Roll } from './roll.ts';

/** Rows of columns of persons and of households, padding included, in the largest block. */
export const personRoom = (householdsPerBlock + largestHousehold) * largestHousehold;
export const householdRoom = householdsPerBlock + 2 * largestHousehold;

const oldest = 110;
// by activity, 1 for those who belong: bytes, so that lists are counted in whole numbers
const isPaid = Uint8Array.from(kindsOf(activity, { employee: 1, flexible: 1, unemployed: 1 }));
const isOwner = Uint8Array.from(kindsOf(activity, { business: 1 }));
const isFarmer = Uint8Array.from(kindsOf(activity, { farmer: 1 }));
/** Whose earnings are drawn. */
const works = isPaid.map((paid, act) => paid + isOwner[act]! + isFarmer[act]!);

/** Where arrays lie, and the loops over them. */
interface Making {
  readonly memory: LoopMemory;
  readonly loops: Loops;
}

export class Cast {
  /** Rows of household columns and of person columns. */
  households = 0;
  persons = 0;
  /** Those who work or worked in the year, and among them those on pay, with businesses, with farms. */
  readonly workers: Roll;
  readonly paid: Roll;
  readonly owners: Roll;
  readonly farmers: Roll;
  /** Those who had reached the age of retirement when the year began: their places in person columns. */
  readonly retired: Int32Array<ArrayBuffer>;
  retirees = 0;
  /** By person column: place of the household in household columns. */
  readonly householdOf: Int32Array<ArrayBuffer>;
  /** Age in whole years at the end of the year, by person column. */
  readonly age: Int32Array<ArrayBuffer>;
  /** By household column: place and residence in one number, members, the first member. */
  readonly cell: Int32Array<ArrayBuffer>;
  readonly size: Int32Array<ArrayBuffer>;
  readonly head: Int32Array<ArrayBuffer>;
  readonly #classes: Classes;
  /** How many are retired, on pay, with businesses, with farms. */
  readonly #counts: Int32Array<ArrayBuffer>;
  readonly #listHouseholds;
  readonly #listPersons;
  readonly #divideWorkers;

  /** @param places in the file, which are written for all records. */
  constructor(year: number, cells: Cells, making: Making, places: Draws['places']) {
    const { memory } = making;
    const roll = () => new Roll(memory, personRoom);
    const ofPersons = () => memory.take(Int32Array, personRoom);
    const ofHouseholds = () => memory.take(Int32Array, householdRoom);
    [this.workers, this.paid, this.owners, this.farmers] = [roll(), roll(), roll(), roll()];
    [this.retired, this.householdOf, this.age] = [ofPersons(), ofPersons(), ofPersons()];
    [this.cell, this.size, this.head] = [ofHouseholds(), ofHouseholds(), ofHouseholds()];
    this.#classes = new Classes(memory);
    this.#counts = memory.take(Int32Array, 4);
    const lists = {
      ...this.#classes.arrays,
      counts: this.#counts,
      householdPlaces: places.households,
    };
    this.#listHouseholds = householdsLoop(making, this, lists, cells);
    this.#listPersons = personsLoop(making, this, { ...lists, ...places }, year);
    this.#divideWorkers = divisionLoop(making, this, this.#counts);
  }

  /** Lists a block whose structure columns are filled, and writes places in the file. */
  begin(block: Block): void {
    this.households = block.householdLength;
    this.persons = block.personLength;
    this.#classes.turnTo(block);
    const classes = this.#classes.count;
    this.#listHouseholds(block, { classes, count: block.count });
    this.workers.count = this.#listPersons(block, { classes });
    this.#divideWorkers(block, { workers: this.workers.count });
    const [retirees, paid, owners, farmers] = this.#counts;
    this.retirees = retirees!;
    this.paid.count = paid!;
    this.owners.count = owners!;
    this.farmers.count = farmers!;
  }
}

type Lists = Classes['arrays'] & {
  readonly counts: Int32Array<ArrayBuffer>;
  readonly householdPlaces: Int32Array<ArrayBuffer>;
};

function householdsLoop({ memory, loops }: Making, cast: Cast, lists: Lists, cells: Cells) {
  const tables = { byPlace: memory.copy(cells.byPlace), residences: kindCount(residence) };
  const written = { cells: cast.cell, sizes: cast.size, heads: cast.head };
  return loops.add(
    ['classes', 'count'],
    { ...lists, ...tables, ...written, livesIn, residence },
    ({ classes, count }, its) => {
      for (let i = 0; i < classes; i++) {
        const from = its.householdStart[i]!;
        const stride = its.classStride[i]!;
        for (let k = 0; k < stride; k++) {
          const at = from + k;
          const place = its.livesIn[at]! * its.residences + its.residence[at]!;
          its.householdPlaces[at] = 0;
          its.cells[at] = its.byPlace[place | 0]!;
          its.sizes[at] = its.classSize[i]!;
          its.heads[at] = its.personStart[i]! + k;
        }
      }
      for (let position = 0; position < count; position++) {
        its.householdPlaces[its.householdIndex[position]!] = position;
      }
    },
  );
}

function personsLoop(
  { memory, loops }: Making,
  cast: Cast,
  lists: Lists & Draws['places'],
  year: number,
) {
  const tables = {
    works: memory.copy(works),
    retiredBirths: memory.copy(retiredBirths(year - 1)),
    ...{ positionsPerHousehold, oldest, december: year * 12 + 11, categories: kindCount(category) },
    ...{ born, sex, category, activity },
  };
  const written = {
    ...{ householdOf: cast.householdOf, age: cast.age, retired: cast.retired },
    ...{ workerAt: cast.workers.at, workerWord: cast.workers.word },
  };
  return loops.add(['classes'], { ...lists, ...tables, ...written }, ({ classes }, its) => {
    let workers = 0;
    let retirees = 0;
    for (let i = 0; i < classes; i++) {
      const stride = its.classStride[i]!;
      const household = its.householdStart[i]!;
      for (let member = 0; member < its.classSize[i]!; member++) {
        const from = its.personStart[i]! + member * stride;
        for (let k = 0; k < stride; k++) {
          const at = from + k;
          const own = household + k;
          const position = its.householdPlaces[own]! * its.positionsPerHousehold + member;
          const birth = its.born[at]!;
          const years = Math.max(0, (its.december - birth) / 12) | 0;
          const staff = its.sex[at]! * its.categories + its.category[at]!;
          its.householdOf[at] = own;
          its.persons[at] = position;
          its.age[at] = Math.min(its.oldest, years);
          // everyone is listed, and whoever does not belong is written over: whether somebody does no processor could guess
          its.workerAt[workers] = at;
          its.workerWord[workers] = workers;
          its.workers[workers] = position;
          workers += its.works[its.activity[at]! | 0]!;
          its.retired[retirees] = at;
          retirees += Number(birth <= its.retiredBirths[staff | 0]!);
        }
      }
    }
    its.counts[0] = retirees;
    return workers;
  });
}

/** Lists those on pay, with businesses, with farms: a place among the workers is the place of their words. */
function divisionLoop({ memory, loops }: Making, cast: Cast, counts: Int32Array<ArrayBuffer>) {
  const tables = {
    isPaid: memory.copy(isPaid),
    isOwner: memory.copy(isOwner),
    isFarmer: memory.copy(isFarmer),
  };
  const written = {
    ...{ workerAt: cast.workers.at, counts, activity },
    ...{ paidAt: cast.paid.at, paidWord: cast.paid.word },
    ...{ ownerAt: cast.owners.at, ownerWord: cast.owners.word },
    ...{ farmerAt: cast.farmers.at, farmerWord: cast.farmers.word },
  };
  return loops.add(['workers'], { ...tables, ...written }, ({ workers }, its) => {
    let paid = 0;
    let owners = 0;
    let farmers = 0;
    for (let word = 0; word < workers; word++) {
      const at = its.workerAt[word]!;
      const does = its.activity[at]! | 0;
      its.paidAt[paid] = at;
      its.paidWord[paid] = word;
      its.ownerAt[owners] = at;
      its.ownerWord[owners] = word;
      its.farmerAt[farmers] = at;
      its.farmerWord[farmers] = word;
      paid += its.isPaid[does]!;
      owners += its.isOwner[does]!;
      farmers += its.isFarmer[does]!;
    }
    its.counts[1] = paid;
    its.counts[2] = owners;
    its.counts[3] = farmers;
  });
}
