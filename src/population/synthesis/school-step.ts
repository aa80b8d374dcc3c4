// Fourth step of a fill: education and school. Children follow the school year; adults' education is drawn.

import type { Block } from '../../engine/block.ts';
import { education, schooling } from '../facts/people.ts';
import { activity } from '../facts/work.ts';
import type { Cast } from './cast.ts';
import { threshold } from './choice.ts';
import { householdDimension, memberDimension } from './dimensions.ts';
import { entry, groupOf, levels, schools } from './education.ts';
import { studyThreshold } from './employment.ts';
import type { Model } from './model.ts';
import { activities } from './occupation.ts';

/** Chance of going to kindergarten from three on. Source: Zhejiang Department of Education, gross rate near 99 %; P. */
const kindergarten = threshold(0.97);
/**
 * How often a member's education is drawn with the household's common number instead of an own one: the correlation of
 * ranks between spouses becomes its square, 0.45; author's approximation to educational homogamy in China, L.
 */
const likeFamily = threshold(0.67);
/** Nobody of this age studies. */
const pastStudy = 25 * 12;

export class SchoolStep {
  readonly facts = [education, schooling];
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  fill(block: Block, cast: Cast): void {
    const school = block.column(schooling);
    const act = block.column(activity);
    this.#sortByAge(cast, block.column(education), school, act);
    this.#drawLevels(cast, block.column(education));
    this.#drawStudents(cast, school, act);
  }

  /** Lists the adults; writes what children do. */
  #sortByAge(cast: Cast, level: Float64Array, school: Float64Array, act: Float64Array): void {
    let adults = 0;
    for (let person = 0; person < cast.persons; person++) {
      const months = cast.months[person]!;
      if (months >= entry.upper) {
        cast.adult[adults++] = person;
        continue;
      }
      const at = cast.at[person]!;
      level[at] = levels.none;
      if (months >= entry.primary) {
        const older = months >= entry.lower;
        level[at] = older ? levels.lowerSecondary : levels.primary;
        school[at] = older ? schools.lowerSecondary : schools.primary;
        act[at] = activities.pupil;
      } else if (months >= entry.preschool) {
        school[at] =
          this.#studyWord(cast, person) < kindergarten ? schools.preschool : schools.none;
      }
    }
    cast.adults = adults;
  }

  #drawLevels(cast: Cast, level: Float64Array): void {
    const { education: chances } = this.#model;
    this.#drawLevelWords(cast);
    for (let i = 0; i < cast.adults; i++) {
      const person = cast.adult[i]!;
      const group = groupOf(cast.months[person]!);
      const row = chances.rowIn(cast.group[person]!, cast.sex[person]!, group);
      const drawn = chances.pick(row, cast.words[i]!);
      cast.level[person] = drawn;
      level[cast.at[person]!] = drawn;
    }
  }

  /** Of each adult the person's own word, or the family's common one. */
  #drawLevelWords(cast: Cast): void {
    const { lattice } = this.#model;
    const { adult, adults, words, others, household, common } = cast;
    lattice.householdWords(cast, cast.households, householdDimension.education, common);
    lattice.memberWords(cast, adult, adults, memberDimension.education, words);
    lattice.memberWords(cast, adult, adults, memberDimension.likeFamily, others);
    for (let i = 0; i < adults; i++) {
      if (others[i]! < likeFamily) words[i] = common[household[adult[i]!]!]!;
    }
  }

  /** Who studies; those who do not go on to work. */
  #drawStudents(cast: Cast, school: Float64Array, act: Float64Array): void {
    const { adult, months } = cast;
    let left = 0;
    for (let i = 0; i < cast.adults; i++) {
      const person = adult[i]!;
      const age = months[person]!;
      const level = cast.level[person]!;
      if (age >= pastStudy || this.#studyWord(cast, person) >= studyThreshold(age, level)) {
        adult[left++] = person;
        continue;
      }
      const isCollege = age >= entry.college && level >= levels.juniorCollege;
      const at = cast.at[person]!;
      act[at] = activities.pupil;
      school[at] = isCollege ? schools.college : schools.upperSecondary;
    }
    cast.adults = left;
  }

  /** The word that decides on kindergarten or study: drawn one by one, for few are of the age. */
  #studyWord(cast: Cast, person: number): number {
    const household = cast.household[person]!;
    const dimension = memberDimension.study + cast.member[person]!;
    return this.#model.lattice.word(cast.row[household]!, cast.reversed[household]!, dimension);
  }
}
