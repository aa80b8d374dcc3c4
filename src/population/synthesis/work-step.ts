// Fifth step of a fill: who of the adults that do not study works, at what and as what.

import type { Block } from '../../engine/block.ts';
import { activity, category, industry, skill } from '../facts/work.ts';
import type { Cast } from './cast.ts';
import { memberDimension } from './dimensions.ts';
import { activityAfterStudy } from './employment.ts';
import { schoolOf, stageOf } from './industry.ts';
import type { Model } from './model.ts';
import { activities, categories, formerCategory } from './occupation.ts';

const workingAge = 16 * 12;
/** From here on, who does not work may have been on a staff. */
const formerWorkingAge = 40 * 12;
/** Stands for no industry. */
const noIndustry = 255;

export class WorkStep {
  readonly facts = [activity, category, industry, skill];
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

  #drawWork(cast: Cast, act: Float64Array): void {
    const { employment, lattice } = this.#model;
    const { adult, adults, words } = cast;
    lattice.memberWords(cast, adult, adults, memberDimension.work, words);
    let workers = 0;
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      const row = employment.rowIn(cast.group[person]!, cast.sex[person]!, cast.band[person]!);
      const drawn = employment.pick(row, words[i]!);
      const does = cast.months[person]! < workingAge ? activityAfterStudy.neither : drawn;
      cast.does[person] = does;
      cast.industry[person] = noIndustry;
      cast.worker[workers] = person;
      workers += does === activityAfterStudy.works ? 1 : 0;
      act[cast.at[person]!] =
        does === activityAfterStudy.searches ? activities.unemployed : activities.inactive;
    }
    cast.workers = workers;
  }

  #drawIndustries(cast: Cast, column: Float64Array): void {
    const { industries, lattice } = this.#model;
    const { worker, workers, words } = cast;
    lattice.memberWords(cast, worker, workers, memberDimension.industry, words);
    for (let i = 0; i < workers; i++) {
      const person = worker[i]!;
      const school = schoolOf(cast.level[person]!);
      const stage = stageOf(cast.band[person]!);
      const row = industries.rowIn(cast.group[person]!, cast.sex[person]!, school, stage);
      const drawn = industries.pick(row, words[i]!);
      cast.industry[person] = drawn;
      column[cast.at[person]!] = drawn + 1;
    }
  }

  #drawSkills(cast: Cast, column: Float64Array): void {
    const { lattice, occupations } = this.#model;
    const { adult, adults, words } = cast;
    lattice.memberWords(cast, adult, adults, memberDimension.skill, words);
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      const part = cast.group[person]! >> 2;
      const row = occupations.skillRow(part, cast.industry[person]!, cast.level[person]!);
      const drawn = occupations.pickSkill(row, words[i]!);
      cast.skill[person] = drawn;
      column[cast.at[person]!] = drawn;
    }
  }

  #drawWays(cast: Cast, act: Float64Array, staff: Float64Array): void {
    const { lattice, occupations } = this.#model;
    const { worker, workers, words, others } = cast;
    lattice.memberWords(cast, worker, workers, memberDimension.way, words);
    lattice.memberWords(cast, worker, workers, memberDimension.category, others);
    for (let i = 0; i < workers; i++) {
      const person = worker[i]!;
      const of = cast.industry[person]!;
      const row = occupations.wayRow(of, schoolOf(cast.level[person]!), cast.band[person]!);
      const way = occupations.pickWay(row, words[i]!);
      const drawn = occupations.pickCategory(of, cast.skill[person]!, others[i]!);
      act[cast.at[person]!] = way;
      staff[cast.at[person]!] = way === activities.employee ? drawn : categories.worker;
    }
  }

  #drawFormerStaff(cast: Cast, staff: Float64Array): void {
    const { adult, adults, words } = cast;
    const { lattice } = this.#model;
    lattice.memberWords(cast, adult, adults, memberDimension.category, words);
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      if (cast.does[person] !== activityAfterStudy.neither) continue;
      if (cast.months[person]! < formerWorkingAge) continue;
      staff[cast.at[person]!] = formerCategory(cast.level[person]!, words[i]!);
    }
  }
}
