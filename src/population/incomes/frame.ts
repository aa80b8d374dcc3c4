// What the steps of a fill share: the block, who is in it, the random words, and sums that later steps read.

import type { Block } from '../../engine/block.ts';
import { Loops } from '../../engine/loops/loops.ts';
import { LoopMemory } from '../../engine/loops/memory.ts';
import type { RootKey } from '../../engine/random.ts';
import type { Top } from '../top.ts';
import { Cast, householdRoom, personRoom } from './cast.ts';
import type { Cells } from './cells.ts';
import { Draws, type Words } from './draws.ts';
import type { Economy } from './economy.ts';
import type { Levels } from './levels.ts';
import type { Recipe } from './recipe.ts';

/** What all steps of one population know. */
export interface Setting {
  readonly year: number;
  readonly economy: Economy;
  readonly levels: Levels;
  readonly recipe: Recipe;
  /** Whether the most prosperous are as surveys find them or as tax statistics ask. */
  readonly top: Top;
  /** Growth of incomes since 2021 in town, the yardstick of what is rich and poor in the year. */
  readonly growth: number;
}

/** One step: fills its facts in the block. Steps run in a fixed order; a later one may read what an earlier wrote. */
export type Step = (frame: Frame) => void;

/** Bytes for words, lists, sums and tables of the largest block: five million are used. */
const room = 6 * 2 ** 20;

/**
 * A step that goes over the block several times, with what it needs beside the frame. Called from a list, no pass is
 * compiled into its caller: a step runs once a block, too seldom for V8's best compiler, and a short loop that was taken
 * into it would stay with it.
 */
export function inTurn<Room>(
  room: Room,
  ...passes: readonly ((frame: Frame, room: Room) => void)[]
): Step {
  return (frame) => {
    for (const pass of passes) pass(frame, room);
  };
}

export class Frame {
  /** Where all arrays of the frame lie, so that loops over them can be compiled. */
  readonly memory = new LoopMemory(room);
  readonly loops = new Loops(this.memory);
  readonly cast: Cast;
  /** Random words of the block. */
  readonly words: Words;
  /** Places of persons in the file, by person column. */
  readonly places: Int32Array<ArrayBuffer>;
  readonly #draws: Draws;
  #block: Block | null = null;

  /** By person column: see `codes.ts`. */
  readonly codes = new Int32Array(personRoom);
  /** By person column: what a worker's work is worth against the usual man's, and a standard normal number. */
  readonly worth = this.memory.take(Float64Array, personRoom);
  readonly luck = this.memory.take(Float64Array, personRoom);

  /** By household column: standard normal numbers, of what members' earnings share and of wealth beside income. */
  readonly latent = this.memory.take(Float64Array, householdRoom);
  readonly wealth = this.memory.take(Float64Array, householdRoom);
  /** By household column: what place and luck make of all its earnings; 1 is usual. */
  readonly prosperity = this.memory.take(Float64Array, householdRoom);
  /** Yuan of the year: earnings, pensions, income from property, support received less paid. */
  readonly earnings = this.memory.take(Float64Array, householdRoom);
  readonly pensions = this.memory.take(Float64Array, householdRoom);
  readonly property = this.memory.take(Float64Array, householdRoom);
  readonly support = this.memory.take(Float64Array, householdRoom);
  /** A rough guess of contributions and taxes on earnings. */
  readonly deductions = this.memory.take(Float64Array, householdRoom);
  /** Earnings and pensions per head against the usual ones. */
  readonly relative = this.memory.take(Float64Array, householdRoom);
  /** How many members have earnings, are grown men, are past 60, are at school. */
  readonly earners = this.memory.take(Float64Array, householdRoom);
  readonly men = this.memory.take(Float64Array, householdRoom);
  readonly old = this.memory.take(Float64Array, householdRoom);
  readonly pupils = this.memory.take(Float64Array, householdRoom);
  /** 1 where the only member is old and has nobody. */
  readonly kinless = this.memory.take(Float64Array, householdRoom);

  constructor(year: number, cells: Cells, root: RootKey) {
    const records = { households: householdRoom, persons: personRoom, workers: personRoom };
    this.#draws = new Draws(root, records, this.memory);
    this.cast = new Cast(year, cells, this, this.#draws.places);
    this.words = this.#draws.words;
    this.places = this.#draws.places.persons;
  }

  get block(): Block {
    if (this.#block === null) throw new Error('no block has been begun');
    return this.#block;
  }

  /** Turns to a block whose structure is filled: lists its records, clears the sums. */
  begin(block: Block): void {
    this.#block = block;
    this.cast.begin(block);
    const { earnings, pensions, property, support, deductions } = this;
    const { earners, men, old, pupils, kinless } = this;
    const counts = [earners, men, old, pupils, kinless];
    for (const sum of [earnings, pensions, property, support, deductions, ...counts]) {
      sum.fill(0, 0, block.householdLength);
    }
  }

  /** Draws the words of a block by its number. */
  draw(index: number): void {
    const { households, persons, workers } = this.cast;
    this.#draws.draw('households', households, index);
    this.#draws.draw('persons', persons, index);
    this.#draws.draw('workers', workers.count, index);
  }
}
