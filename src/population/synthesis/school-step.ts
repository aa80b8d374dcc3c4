// Fourth step of a fill: education and school. Children follow the school year; adults' education is drawn.

import type { Block } from '../../engine/block.ts';
import { education, schooling } from '../facts/people.ts';
import { activity } from '../facts/work.ts';
import type { Cast } from './cast.ts';
import { threshold, uniformOf, wordOf } from './choice.ts';
import { householdDimension, memberDimension } from './dimensions.ts';
import { educationGroups, entry, groupOfMonths, levels, schools } from './education.ts';
import { studyThreshold } from './employment.ts';
import type { Model } from './model.ts';
import { activities } from './occupation.ts';

/** Chance of going to kindergarten from three on. Source: Zhejiang Department of Education, gross rate near 99 %; P. */
const kindergarten = threshold(0.97);
/**
 * The weight of the household's common number against a member's own in the member's education. Ranks of spouses, and of
 * parents and grown children, then correlate by 0.45; author's approximation to educational homogamy in China, L.
 */
const familyWeight = 0.475;

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
    const { adult, adults, words, rows, drawn, months, group, level: levelOf, at } = cast;
    this.#drawLevelWords(cast);
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      rows[i] = group[person]! * educationGroups + groupOfMonths[months[person]!]!;
    }
    this.#model.education.pickMany(rows, words, adults, drawn);
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      levelOf[person] = drawn[i]!;
      level[at[person]!] = drawn[i]!;
    }
  }

  /** Of each adult a word between the family's common one and the person's own. */
  #drawLevelWords(cast: Cast): void {
    const { lattice } = this.#model;
    const { adult, adults, words, household, common } = cast;
    lattice.householdWords(cast, cast.households, householdDimension.education, common);
    lattice.memberWords(cast, adult, adults, memberDimension.education, words);
    for (let i = 0; i < adults; i++) {
      words[i] = between(common[household[adult[i]!]!]!, words[i]!);
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
    return this.#model.lattice.memberWord(cast, person, memberDimension.study);
  }
}

/**
 * A word made from two: the weighted mean of their uniforms, brought back to a uniform by its distribution, a trapezoid
 * that rises to the smaller weight and falls from the larger.
 */
function between(common: number, own: number): number {
  const sum = familyWeight * uniformOf(common) + (1 - familyWeight) * uniformOf(own);
  const tail = 2 * familyWeight * (1 - familyWeight);
  if (sum < familyWeight) return wordOf((sum * sum) / tail);
  if (sum > 1 - familyWeight) return wordOf(1 - ((1 - sum) * (1 - sum)) / tail);
  return wordOf((sum - familyWeight / 2) / (1 - familyWeight));
}
