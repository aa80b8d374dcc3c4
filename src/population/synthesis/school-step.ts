// Fourth step of a fill: education and school. Children follow the school year; adults' education is drawn.

import type { Block } from '../../engine/block.ts';
import { education, schooling } from '../facts/people.ts';
import { activity } from '../facts/work.ts';
import type { Cast } from './cast.ts';
import { reaches, threshold, wordOf } from './choice.ts';
import { memberDimension } from './dimensions.ts';
import { educationGroups, entry, groupOfMonths, levels, schools } from './education.ts';
import { studyThreshold } from './employment.ts';
import type { Model } from './model.ts';
import { activities } from './occupation.ts';

/** Chance of going to kindergarten from three on. Source: Zhejiang Department of Education, gross rate near 99 %; P. */
const kindergarten = threshold(0.97);
/**
 * Weights, of 1,024, of the first member's word and the own one in the education of the others. Ranks of spouses, and of
 * parents and grown children, then correlate by 0.45; author's approximation to educational homogamy in China, L.
 */
const firstMemberWeight = 343;
const ownWeight = 1024 - firstMemberWeight;
const parts = 4096;
const ofMean = wordsOfMeans();

/** Nobody of this age studies. */
const pastStudy = 25 * 12;

export class SchoolStep {
  readonly facts = [education, schooling];
  readonly written = [education];
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
    const { adult, young, persons, months: age } = cast;
    const { upper } = entry;
    let adults = 0;
    for (let person = 0; person < persons; person++) {
      // everyone goes onto both lists, and off again onto which they do not belong: no branch to guess
      adult[adults] = person;
      young[person - adults] = person;
      adults += reaches(age[person]!, upper);
    }
    for (let i = 0; i < persons - adults; i++) {
      const person = young[i]!;
      const months = age[person]!;
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

  /** Of the first member the own word, of each other adult one between the first member's and the own. */
  #drawLevelWords(cast: Cast): void {
    const { lattice } = this.#model;
    const { adult, adults, words, household, member, common } = cast;
    const dimension = memberDimension.education;
    lattice.householdWords(cast, cast.households, dimension, common);
    lattice.memberWords(cast, adult, adults, dimension, words);
    for (let i = 0; i < adults; i++) {
      const person = adult[i]!;
      const own = words[i]!;
      const first = common[household[person]!]! >> 10;
      const mean = first * firstMemberWeight + (own >> 10) * ownWeight;
      // all bits set but for the first member, who keeps the own word
      const other = -member[person]! >> 31;
      words[i] = own ^ ((own ^ ofMean[(mean >> 19) + parts / 2]!) & other);
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
 * By 4,096 equal parts of a weighted mean of two words: its word, brought back to equal chances by the distribution of
 * the mean, a trapezoid that rises to the smaller weight and falls from the larger.
 */
function wordsOfMeans(): Int32Array {
  const small = firstMemberWeight / 1024;
  const large = ownWeight / 1024;
  return Int32Array.from({ length: parts }, (_, part) => {
    const mean = (part + 0.5) / parts;
    if (mean < small) return wordOf((mean * mean) / (2 * small * large));
    if (mean > large) return wordOf(1 - ((1 - mean) * (1 - mean)) / (2 * small * large));
    return wordOf((mean - small / 2) / large);
  });
}
