// Fifth step of a fill: who of the adults that do not study works, at what and as what.

import type { Block } from '../../engine/block.ts';
import type { Fact } from '../../engine/fact.ts';
import { activity, category, industry, skill } from '../facts/work.ts';
import type { Cast } from './cast.ts';
import { reaches } from './choice.ts';
import { memberDimension } from './dimensions.ts';
import { activityAfterStudy, adultBands } from './employment.ts';
import { schoolOf, stageOf } from './industry.ts';
import type { Model } from './model.ts';
import { activities, formerCategory, learnedRow } from './occupation.ts';

const workingAge = 16 * 12;
/** From here on, who does not work may have been on a staff. */
const formerWorkingAge = 40 * 12;
/** The fact `activity` of those who do not study; ways of working are drawn later. */
const activityOf = Uint8Array.of(activities.employee, activities.unemployed, activities.inactive);
/** By the same: who works, who neither works nor looks for work. Lists are counted by these, without a branch to guess. */
const isWorker = Uint8Array.of(1, 0, 0);
const isIdle = Uint8Array.of(0, 0, 1);
/** Five-year age from 60 on. */
const bandOf60 = 12;
/** Stands for no industry. */
const noIndustry = 255;

export class WorkStep {
  readonly facts = [activity, category, industry, skill];
  readonly written: readonly Fact[] = [];
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  fill(block: Block, cast: Cast): void {
    const act = block.column(activity);
    const staff = block.column(category);
    this.#drawWork(cast, act);
    this.#drawIndustries(cast, block.column(industry));
    this.#drawSkills(cast, block.column(skill));
    this.#drawWays(cast, act, staff);
    this.#drawFormerStaff(cast, staff);
  }

  #drawWork(cast: Cast, column: Float64Array): void {
    const { adult, adults, words, rows, drawn, group, band, months, does, industry: of } = cast;
    const { employment, lattice } = this.#model;
    lattice.memberWords(cast, adult, adults, memberDimension.work, words);
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      rows[i] = group[person]! * adultBands + band[person]! - 3;
    }
    employment.pickMany(rows, words, adults, drawn);
    const { worker, former, at } = cast;
    let workers = 0;
    let formers = 0;
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      const act = months[person]! < workingAge ? activityAfterStudy.neither : drawn[i]!;
      does[person] = act;
      of[person] = noIndustry;
      worker[workers] = person;
      workers += isWorker[act]!;
      former[formers] = person;
      formers += isIdle[act]! * reaches(months[person]!, formerWorkingAge);
      column[at[person]!] = activityOf[act]!;
    }
    cast.workers = workers;
    cast.formers = formers;
  }

  #drawIndustries(cast: Cast, column: Float64Array): void {
    const { worker, workers, words, rows, drawn, group, level, band, industry: of } = cast;
    const { industries, lattice } = this.#model;
    lattice.memberWords(cast, worker, workers, memberDimension.industry, words);
    for (let i = 0; i < workers; i++) {
      const person = worker[i]!;
      rows[i] = (group[person]! * 3 + schoolOf[level[person]!]!) * 3 + stageOf[band[person]!]!;
    }
    industries.pickMany(rows, words, workers, drawn);
    for (let i = 0; i < workers; i++) {
      const person = worker[i]!;
      of[person] = drawn[i]!;
      column[cast.at[person]!] = drawn[i]! + 1;
    }
  }

  #drawSkills(cast: Cast, column: Float64Array): void {
    const { adult, adults, words, rows, drawn, group, level, industry: of, skill: skillOf } = cast;
    const { lattice, occupations } = this.#model;
    lattice.memberWords(cast, adult, adults, memberDimension.skill, words);
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      rows[i] = (group[person]! >> 3) * 12 + learnedRow[of[person]!]! + level[person]!;
    }
    occupations.pickSkills(rows, words, adults, drawn);
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      skillOf[person] = drawn[i]!;
      column[cast.at[person]!] = drawn[i]!;
    }
  }

  #drawWays(cast: Cast, act: Float64Array, staff: Float64Array): void {
    const { worker, workers, words, others, rows, drawn, level, band, at, skill } = cast;
    const { industry: of } = cast;
    const { lattice, occupations } = this.#model;
    lattice.memberWords(cast, worker, workers, memberDimension.way, words);
    lattice.memberWords(cast, worker, workers, memberDimension.category, others);
    for (let i = 0; i < workers; i++) {
      const person = worker[i]!;
      const school = schoolOf[level[person]!]!;
      rows[i] = (of[person]! * 3 + school) * 2 + reaches(band[person]!, bandOf60);
    }
    occupations.pickWays(rows, words, workers, drawn);
    for (let i = 0; i < workers; i++) {
      const person = worker[i]!;
      const way = activities.employee + drawn[i]!;
      const school = schoolOf[level[person]!]!;
      const drawnStaff = occupations.pickCategory(of[person]!, school, skill[person]!, others[i]!);
      act[at[person]!] = way;
      staff[at[person]!] = drawnStaff * Number(way === activities.employee);
    }
  }

  /** The category of those who no longer work. */
  #drawFormerStaff(cast: Cast, staff: Float64Array): void {
    const { former, formers, words, level, at } = cast;
    this.#model.lattice.memberWords(cast, former, formers, memberDimension.category, words);
    for (let i = 0; i < formers; i++) {
      const person = former[i]!;
      staff[at[person]!] = formerCategory(level[person]!, words[i]!);
    }
  }
}
