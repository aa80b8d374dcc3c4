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
const ofMean = wordsOfMeans();

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
    const adults = this.#listByAge(block, { classes: cast.classes });
    this.#writeChildren(block, { count: cast.arrays.counted[0]! });
    cast.adults = this.#drawAdults(block, { adults });
  }
}

/** Lists the adults and the young. */
function agesLoop({ shared, loops }: Setting) {
  return loops.add(
    ['classes'],
    { ...shared, adulthood: entry.upper, reaches },
    ({ classes }, its, { reaches }) => {
      let adults = 0;
      let young = 0;
      for (let one = 0; one < classes; one++) {
        const count = its.classCount[one]!;
        for (let member = 0; member < its.classSize[one]!; member++) {
          const from = its.personStart[one]! + member * its.classStride[one]!;
          for (let i = 0; i < count; i++) {
            // everyone goes onto both lists, and off again onto which they do not belong: no branch to guess
            its.adult[adults] = from + i;
            its.young[young] = from + i;
            const isAdult = reaches(its.months[from + i]!, its.adulthood);
            adults += isAdult;
            young += 1 - isAdult;
          }
        }
      }
      its.counted[0] = young;
      return adults;
    },
  );
}

/** Writes what the young do. */
function childrenLoop({ shared, loops }: Setting) {
  const tables = {
    ...{ ofStudy: memberDimension.study, kindergarten },
    ...{ atPreschool: entry.preschool, atPrimary: entry.primary, atLower: entry.lower },
    ...{ noLevel: levels.none, primaryLevel: levels.primary, lowerLevel: levels.lowerSecondary },
    ...{ preschool: schools.preschool, primary: schools.primary, lower: schools.lowerSecondary },
    ...{ noSchool: schools.none, pupil: activities.pupil, inactive: activities.inactive },
    ...{ education, schooling, activity, ...noWork, latticeWord },
  };
  return loops.add(['count'], { ...shared, ...tables }, ({ count }, its, { latticeWord }) => {
    for (let i = 0; i < count; i++) {
      const person = its.young[i]!;
      const age = its.months[person]!;
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
      its.education[person] = level;
      its.schooling[person] = school;
      its.activity[person] = does;
      its.category[person] = 0;
      its.industry[person] = 0;
      its.skill[person] = 0;
    }
  });
}

/** Draws the education of adults and who of them study; lists those who do not. */
function adultsLoop({ shared, memory, loops, model }: Setting) {
  const tables = {
    thresholds: memory.copy(model.education.thresholds),
    studyThresholds: memory.copy(studyThresholds),
    groupOfMonths: memory.copy(groupOfMonths),
    ofMean: memory.copy(ofMean),
    ...{ ofEducation: memberDimension.education, ofStudy: memberDimension.study },
    ...{ educationGroups, pastStudy, firstMemberWeight, ownWeight, middle: parts / 2 },
    ...{ atCollege: entry.college, past: entry.out, collegeLevel: levels.juniorCollege },
    ...{ noSchool: schools.none, upper: schools.upperSecondary, college: schools.college },
    ...{ pupil: activities.pupil, education, schooling, activity, ...noWork },
    ...{ latticeWord, among6, reaches },
  };
  return loops.add(
    ['adults'],
    { ...shared, ...tables },
    ({ adults }, its, { latticeWord, among6 }) => {
      let left = 0;
      for (let i = 0; i < adults; i++) {
        const person = its.adult[i]!;
        const age = its.months[person]!;
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
        its.education[person] = learned;
        its.schooling[person] = its.noSchool;
        its.adult[left] = person;
        if (age >= its.pastStudy) left += 1;
        else {
          const stage = Number(age >= its.atCollege) + Number(age >= its.past);
          const chance = latticeWord(its.steps, row + its.ofStudy, reversed);
          if (chance >= its.studyThresholds[stage * 6 + learned]!) left += 1;
          else {
            const isCollege = age >= its.atCollege && learned >= its.collegeLevel;
            its.schooling[person] = isCollege ? its.college : its.upper;
            its.activity[person] = its.pupil;
            its.category[person] = 0;
            its.industry[person] = 0;
            its.skill[person] = 0;
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
