// What the steps of a fill share: the block, who is in it, the random words, and sums that later steps read.

import type { Block } from '../../engine/block.ts';
import type { RootKey } from '../../engine/random.ts';
import type { Cast } from './cast.ts';
import { householdRoom, personRoom } from './cast.ts';
import { Draws } from './draws.ts';
import type { Economy } from './economy.ts';
import type { Levels } from './levels.ts';
import type { Recipe } from './recipe.ts';

/** The top of the distribution: as the survey has it, or lifted so that the published Gini comes out. */
export const tops = ['surveyed', 'corrected'] as const;
export type Top = (typeof tops)[number];

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

export class Frame {
  readonly cast: Cast;
  readonly #draws: Readonly<
    Record<'family' | 'assets' | 'budget' | 'takeUp' | 'habits' | 'events' | 'aid', Draws>
  >;
  readonly #personal: Readonly<
    Record<'work' | 'pension' | 'person' | 'pillars' | 'civic' | 'once' | 'illness', Draws>
  >;
  #block: Block | null = null;

  /** By person column: what a worker's work is worth against the usual man's, and a standard normal number. */
  readonly worth = new Float64Array(personRoom);
  readonly luck = new Float64Array(personRoom);

  /** By household column: standard normal numbers, of what members' earnings share and of wealth beside income. */
  readonly latent = new Float64Array(householdRoom);
  readonly wealth = new Float64Array(householdRoom);
  /** By household column: what place and luck make of all its earnings; 1 is usual. */
  readonly prosperity = new Float64Array(householdRoom);
  /** Yuan of the year: earnings, pensions, income from property, support received less paid. */
  readonly earnings = new Float64Array(householdRoom);
  readonly pensions = new Float64Array(householdRoom);
  readonly property = new Float64Array(householdRoom);
  readonly support = new Float64Array(householdRoom);
  /** A rough guess of contributions and taxes on earnings. */
  readonly deductions = new Float64Array(householdRoom);
  /** Earnings and pensions per head against the usual ones. */
  readonly relative = new Float64Array(householdRoom);
  /** How many members have earnings, are past 60, are at school. */
  readonly earners = new Float64Array(householdRoom);
  readonly old = new Float64Array(householdRoom);
  readonly pupils = new Float64Array(householdRoom);

  constructor(cast: Cast, root: RootKey) {
    this.cast = cast;
    const draws = (variable: string) => new Draws(root, variable);
    this.#draws = {
      family: draws('household'),
      assets: draws('household assets'),
      budget: draws('household budget'),
      takeUp: draws('household take-up'),
      habits: draws('household habits'),
      events: draws('household events'),
      aid: draws('household aid'),
    };
    this.#personal = {
      work: draws('work'),
      pension: draws('pension'),
      person: draws('person'),
      pillars: draws('pillars'),
      civic: draws('civic'),
      once: draws('once'),
      illness: draws('illness'),
    };
  }

  get block(): Block {
    if (this.#block === null) throw new Error('no block has been begun');
    return this.#block;
  }

  /** Words of households: 0 latent, 1 wealth, 2–3 homes. */
  get familyWords(): Int32Array {
    return this.#draws.family.words;
  }

  /** Words of households: 0–1 assets, 2–3 income from property. */
  get assetWords(): Int32Array {
    return this.#draws.assets.words;
  }

  /** Words of households: 0–1 support, 2 spending, 3 village. */
  get budgetWords(): Int32Array {
    return this.#draws.budget.words;
  }

  /** Words of households: 0 living allowance, 1 childcare, 2 charity, 3 prosperity. */
  get takeUpWords(): Int32Array {
    return this.#draws.takeUp.words;
  }

  /** Words of households: 0 tobacco, 1 alcohol, 2 fuel and public homes, 3 schools. */
  get habitWords(): Int32Array {
    return this.#draws.habits.words;
  }

  /** Words of households: 0 home sold, 1 car bought, 2 shares sold, 3 prize won. */
  get eventWords(): Int32Array {
    return this.#draws.events.words;
  }

  /** Pairs of workers: 0 a stake sold, dismissal, shares from the employer. */
  get onceWords(): Int32Array {
    return this.#personal.once.words;
  }

  /** Words of households: two chance numbers of take-up in each. */
  get aidWords(): Int32Array {
    return this.#draws.aid.words;
  }

  /** Words of workers: 0–1 earnings, 2–3 insurance. */
  get workWords(): Int32Array {
    return this.#personal.work.words;
  }

  /** Pairs of everyone: the pension in payment, or else the contributions so far. */
  get pensionWords(): Int32Array {
    return this.#personal.pension.words;
  }

  /** Pairs of everyone: size of the employer, annuity, personal pension, wider cover. */
  get pillarWords(): Int32Array {
    return this.#personal.pillars.words;
  }

  /** Words of everyone: 0–1 take-up of residents' schemes, 2 illness, 3 courses and giving. */
  get personWords(): Int32Array {
    return this.#personal.person.words;
  }

  /** Pairs of everyone: 0 beginning to give, 1 volunteering. */
  get civicWords(): Int32Array {
    return this.#personal.civic.words;
  }

  /** Pairs of everyone: 0 stays in hospital, 1 other treatment, care, family. */
  get illnessWords(): Int32Array {
    return this.#personal.illness.words;
  }

  /** Turns to a block whose structure is filled: lists its records, draws, clears the sums. */
  begin(block: Block, index: number): void {
    this.#block = block;
    this.cast.begin(block);
    const { households, everyone, workers } = this.cast;
    const { family, assets, budget, takeUp, habits, events, aid } = this.#draws;
    for (const draws of [family, assets, budget, takeUp, habits, events, aid]) {
      draws.draw(households, index);
    }
    this.#personal.work.draw(workers, index);
    this.#personal.pension.drawPairs(everyone, index);
    this.#personal.person.draw(everyone, index);
    this.#personal.pillars.drawPairs(everyone, index);
    this.#personal.civic.drawPairs(everyone, index);
    this.#personal.once.drawPairs(workers, index);
    this.#personal.illness.drawPairs(everyone, index);
    const { earnings, pensions, property, support, deductions, earners, old, pupils } = this;
    for (const sum of [earnings, pensions, property, support, deductions, earners, old, pupils]) {
      sum.fill(0, 0, block.householdLength);
    }
  }
}
