// Fourth step of a fill: education and school. Children follow the school year; adults' education is drawn.

import type { Block } from '../../engine/block.ts';
import { education, schooling } from '../facts/people.ts';
import { activity, category, industry, skill } from '../facts/work.ts';
import { among6, reaches, threshold, wordOf } from './choice.ts';
import { memberDimension } from './dimensions.ts';
import { educationGroups, entry, groupOfMonths, levels, schools } from './education.ts';
import { pastStudy, studyThresholds } from './employment.ts';
import { activities } from './occupation.ts';
import { latticeWord } from './sequence.ts';
import type { Setting } from './setting.ts';

/** Chance of going to kindergarten from three on. Source: Zhejiang Department of Education, gross rate near 99 %; P. */
const kindergarten = threshold(0.97);
/**
 * Weights, of 1,024, of the first member's word and the own one in the education of the others. Ranks of spouses, and of
 * parents and grown children, then correlate by 0.45; author's approximation to educational homogamy in China, L.
 */
const firstMemberWeight = 343;
const ownWeight = 1024 - firstMemberWeight;
const parts = 4096;

/** Of those who do not work. */
const noWork = { category, industry, skill };

export class SchoolStep {
  readonly facts = [education, schooling];
  readonly written = this.facts;
  readonly #setting: Setting;
  readonly #listByAge;
  readonly #writeChildren;
  readonly #drawAdults;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#listByAge = agesLoop(setting);
    this.#writeChildren = childrenLoop(setting);
    this.#drawAdults = adultsLoop(setting);
  }

  /** Lists the adults who do not study: they go on to work. */
  fill(block: Block): void {
    const { cast } = this.#setting;
    const { persons } = cast;
    const adults = this.#listByAge(block, { persons });
    this.#writeChildren(block, { count: persons - adults });
    cast.adults = this.#drawAdults(block, { adults });
  }
}

/** Lists the adults and the young. */
function agesLoop({ cast, loops }: Setting) {
  return loops.add(
    ['persons'],
    { ...cast.arrays, adulthood: entry.upper, reaches },
    ({ persons }, its, { reaches }) => {
      let adults = 0;
      for (let person = 0; person < persons; person++) {
        // everyone goes onto both lists, and off again onto which they do not belong: no branch to guess
        its.adult[adults] = person;
        its.young[person - adults] = person;
        adults += reaches(its.months[person]!, its.adulthood);
      }
      return adults;
    },
  );
}

/** Writes what the young do. */
function childrenLoop({ cast, loops, steps }: Setting) {
  const tables = {
    ...{ steps, ofStudy: memberDimension.study, kindergarten },
    ...{ atPreschool: entry.preschool, atPrimary: entry.primary, atLower: entry.lower },
    ...{ noLevel: levels.none, primaryLevel: levels.primary, lowerLevel: levels.lowerSecondary },
    ...{ preschool: schools.preschool, primary: schools.primary, lower: schools.lowerSecondary },
    ...{ noSchool: schools.none, pupil: activities.pupil, inactive: activities.inactive },
    ...{ education, schooling, activity, ...noWork, latticeWord },
  };
  return loops.add(['count'], { ...cast.arrays, ...tables }, ({ count }, its, { latticeWord }) => {
    for (let i = 0; i < count; i++) {
      const person = its.young[i]!;
      const age = its.months[person]!;
      const place = its.at[person]!;
      const word = latticeWord(
        its.steps,
        its.rowOfMember[person]! + its.ofStudy,
        its.reversedOf[person]!,
      );
      let level: number = its.noLevel;
      let school: number = its.noSchool;
      let does: number = its.inactive;
      if (age >= its.atPrimary) {
        level = age >= its.atLower ? its.lowerLevel : its.primaryLevel;
        school = age >= its.atLower ? its.lower : its.primary;
        does = its.pupil;
      } else if (age >= its.atPreschool && word < its.kindergarten) school = its.preschool;
      its.education[place] = level;
      its.schooling[place] = school;
      its.activity[place] = does;
      its.category[place] = 0;
      its.industry[place] = 0;
      its.skill[place] = 0;
    }
  });
}

/** Draws the education of adults and who of them study; lists those who do not. */
function adultsLoop({ cast, memory, loops, model, steps }: Setting) {
  const tables = {
    thresholds: memory.copy(model.education.thresholds),
    studyThresholds: memory.copy(studyThresholds),
    groupOfMonths: memory.copy(groupOfMonths),
    ofMean: memory.copy(wordsOfMeans()),
    ...{ steps, ofEducation: memberDimension.education, ofStudy: memberDimension.study },
    ...{ educationGroups, pastStudy, firstMemberWeight, ownWeight, middle: parts / 2 },
    ...{ atCollege: entry.college, past: entry.out, collegeLevel: levels.juniorCollege },
    ...{ noSchool: schools.none, upper: schools.upperSecondary, college: schools.college },
    ...{ pupil: activities.pupil, education, schooling, activity, ...noWork },
    ...{ latticeWord, among6, reaches },
  };
  return loops.add(
    ['adults'],
    { ...cast.arrays, ...tables },
    ({ adults }, its, { latticeWord, among6 }) => {
      let left = 0;
      for (let i = 0; i < adults; i++) {
        const person = its.adult[i]!;
        const age = its.months[person]!;
        const place = its.at[person]!;
        const row = its.rowOfMember[person]!;
        const reversed = its.reversedOf[person]!;
        // the first member has the own word, each other adult one between the first member's and the own
        const word = latticeWord(its.steps, row + its.ofEducation, reversed);
        const firsts = latticeWord(
          its.steps,
          row - its.member[person]! + its.ofEducation,
          reversed,
        );
        const mean = (firsts >> 10) * its.firstMemberWeight + (word >> 10) * its.ownWeight;
        // all bits set but for the first member, who keeps the own word
        const other = -its.member[person]! >> 31;
        const mixed = word ^ ((word ^ its.ofMean[(mean >> 19) + its.middle]!) & other);
        const chances = its.group[person]! * its.educationGroups + its.groupOfMonths[age]!;
        const learned = among6(its.thresholds, chances, mixed);
        its.level[person] = learned;
        its.education[place] = learned;
        its.schooling[place] = its.noSchool;
        its.adult[left] = person;
        if (age >= its.pastStudy) left += 1;
        else {
          const stage = Number(age >= its.atCollege) + Number(age >= its.past);
          const chance = latticeWord(its.steps, row + its.ofStudy, reversed);
          if (chance >= its.studyThresholds[stage * 6 + learned]!) left += 1;
          else {
            const isCollege = age >= its.atCollege && learned >= its.collegeLevel;
            its.schooling[place] = isCollege ? its.college : its.upper;
            its.activity[place] = its.pupil;
            its.category[place] = 0;
            its.industry[place] = 0;
            its.skill[place] = 0;
          }
        }
      }
      return left;
    },
  );
}

/**
 * By 4,096 equal parts of a weighted mean of two words: its word, brought back to equal chances by the distribution of
 * the mean, a trapezoid that rises to the smaller weight and falls from the larger.
 */
function wordsOfMeans(): Int32Array<ArrayBuffer> {
  const small = firstMemberWeight / 1024;
  const large = ownWeight / 1024;
  return Int32Array.from({ length: parts }, (_, part) => {
    const mean = (part + 0.5) / parts;
    if (mean < small) return wordOf((mean * mean) / (2 * small * large));
    if (mean > large) return wordOf(1 - ((1 - mean) * (1 - mean)) / (2 * small * large));
    return wordOf((mean - small / 2) / large);
  });
}
