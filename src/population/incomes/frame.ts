// What the steps of a fill share: the block, who is in it, and sums by household that later steps read.

import type { Block } from '../../engine/block.ts';
import { householdsPerBlock, largestHousehold } from '../../engine/block.ts';
import type { RootKey } from '../../engine/random.ts';
import type { Cast } from './cast.ts';
import { Draws } from './draws.ts';
import type { Levels } from './levels.ts';

/** What all steps of one population know. */
export interface Setting {
  readonly year: number;
  readonly levels: Levels;
  /** Growth of incomes since 2021 in town, the yardstick of what is rich and poor in the year. */
  readonly growth: number;
}

/** Income per head that counts as 1 when something depends on how well off a household is, in 2021. */
const usualIncome = 60000;

/** One step: fills its facts in the block. Steps run in a fixed order; a later one may read what an earlier wrote. */
export type Step = (frame: Frame) => void;

const householdRoom = householdsPerBlock + 2 * largestHousehold;

/** Sums and latent numbers by household column. */
export class Frame {
  readonly cast: Cast;
  #block: Block | null = null;
  /** What members' earnings share: a standard normal number. */
  readonly latent = new Float64Array(householdRoom);
  /** What a household's wealth depends on beside its income: a standard normal number. */
  readonly wealth = new Float64Array(householdRoom);
  /** Earnings of the members in the year: wages, bonuses, businesses, farms, remuneration. */
  readonly earnings = new Float64Array(householdRoom);
  /** Pensions of the members in the year. */
  readonly pensions = new Float64Array(householdRoom);
  /** Rough contributions and taxes on earnings. */
  readonly deductions = new Float64Array(householdRoom);
  /** Income from property, imputed rent included. */
  readonly property = new Float64Array(householdRoom);
  /** Support received less support paid. */
  readonly support = new Float64Array(householdRoom);
  /** Members past 60, members at school, members with earnings. */
  readonly old = new Float64Array(householdRoom);
  readonly pupils = new Float64Array(householdRoom);
  readonly earners = new Float64Array(householdRoom);

  /** For households: latent number, wealth; homes. */
  readonly ofHousehold: Draws;
  /** For households: assets; income from property. */
  readonly ofAssets: Draws;
  /** For households: support; spending; the village. */
  readonly ofSpending: Draws;
  /** For households: chance numbers of take-up. */
  readonly ofTakeUp: Draws;
  /** For workers: earnings; insurance. */
  readonly ofWork: Draws;
  /** For adults: pension; contributions so far. */
  readonly ofPension: Draws;
  /** For everyone: chance numbers of take-up; illness; courses and giving. */
  readonly ofPerson: Draws;

  constructor(cast: Cast, root: RootKey) {
    this.cast = cast;
    this.ofHousehold = new Draws(root, 'household');
    this.ofAssets = new Draws(root, 'household assets');
    this.ofSpending = new Draws(root, 'household spending');
    this.ofTakeUp = new Draws(root, 'household take-up');
    this.ofWork = new Draws(root, 'work');
    this.ofPension = new Draws(root, 'pension');
    this.ofPerson = new Draws(root, 'person');
  }

  get block(): Block {
    if (this.#block === null) throw new Error('no block has been begun');
    return this.#block;
  }

  /** Turns to a block whose structure is filled: lists its records and clears the sums. */
  begin(block: Block, index: number): void {
    this.#block = block;
    this.cast.begin(block);
    this.#draw(index);
    const sums = [this.earnings, this.pensions, this.deductions, this.property, this.support];
    for (const sum of [...sums, this.old, this.pupils, this.earners]) sum.fill(0);
  }

  #draw(index: number): void {
    const { households, everyone, workers, adults } = this.cast;
    for (const draws of [this.ofHousehold, this.ofAssets, this.ofSpending, this.ofTakeUp]) {
      draws.draw(households, index);
    }
    this.ofWork.draw(workers, index);
    this.ofPension.draw(adults, index);
    this.ofPerson.draw(everyone, index);
  }
}

/** Earnings and pensions per head against the usual ones of the year; not below 0. */
export function relativeIncome(frame: Frame, at: number, { growth }: Setting): number {
  const income = frame.earnings[at]! + frame.pensions[at]!;
  return Math.max(0, income) / (frame.cast.size[at]! * usualIncome * growth);
}
