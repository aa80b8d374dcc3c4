// Fifth step of a fill: who of the adults that do not study works, at what and as what.

import type { Block } from '../../engine/block.ts';
import { activity, category, industry, skill } from '../facts/work.ts';
import { among3, among6, among19, reaches } from './choice.ts';
import { memberDimension } from './dimensions.ts';
import { activityAfterStudy, adultBands } from './employment.ts';
import { schoolOf, stageOf } from './industry.ts';
import { activities, learnedRow, once } from './occupation.ts';
import { latticeWord } from './sequence.ts';
import type { Setting } from './setting.ts';

const workingAge = 16 * 12;
/** From here on, who does not work may have been on a staff. */
const formerWorkingAge = 40 * 12;
/** The fact `activity` of those who do not study; ways of working are drawn later. */
const activityOf = Uint8Array.of(activities.employee, activities.unemployed, activities.inactive);
/** Five-year age from 60 on. */
const bandOf60 = 12;

export class WorkStep {
  /** All are written for everybody: of the young and those who study by `school-step.ts`. */
  readonly facts = [activity, category, industry, skill];
  readonly written = this.facts;
  readonly #setting: Setting;
  readonly #drawWork;
  readonly #drawTrades;
  readonly #drawWorkers;
  readonly #drawOthers;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#drawWork = workLoop(setting);
    this.#drawTrades = tradesLoop(setting);
    this.#drawWorkers = workersLoop(setting);
    this.#drawOthers = othersLoop(setting);
  }

  fill(block: Block): void {
    const { adults } = this.#setting.cast;
    const workers = this.#drawWork(block, { adults });
    this.#drawTrades(block, { workers });
    this.#drawWorkers(block, { workers });
    this.#drawOthers(block, { others: adults - workers });
  }
}

/** Draws who works, looks for work or does neither; lists those who work and the others. */
function workLoop({ shared, memory, loops, model }: Setting) {
  const tables = {
    thresholds: memory.copy(model.employment.thresholds),
    activityOf: memory.copy(activityOf),
    ...{ ofWork: memberDimension.work, adultBands, workingAge },
    ...{ neither: activityAfterStudy.neither, activity, latticeWord, among3, reaches },
  };
  return loops.add(
    ['adults'],
    { ...shared, ...tables },
    ({ adults }, its, { latticeWord, among3, reaches }) => {
      let workers = 0;
      for (let i = 0; i < adults; i++) {
        const person = its.adult[i]!;
        const row = its.group[person]! * its.adultBands + its.band[person]! - 3;
        const word = latticeWord(
          its.steps,
          its.rowOfMember[person]! + its.ofWork,
          its.reversedOf[person]!,
        );
        const drawn = among3(its.thresholds, row, word);
        const ofAge = reaches(its.months[person]!, its.workingAge);
        const does = ofAge * drawn + (1 - ofAge) * its.neither;
        its.activity[person] = its.activityOf[does]!;
        // everyone goes onto both lists, and off again onto which they do not belong: no branch to guess
        its.worker[workers] = person;
        its.other[i - workers] = person;
        workers += Number(does === 0);
      }
      return workers;
    },
  );
}

/** Draws the industries of workers: by itself, for what follows would wait for it. */
function tradesLoop({ shared, memory, loops, model }: Setting) {
  const tables = {
    ofIndustries: memory.copy(model.industries.thresholds),
    schoolOf: memory.copy(schoolOf),
    stageOf: memory.copy(stageOf),
    ...{ ofIndustry: memberDimension.industry, industry, latticeWord, among19, reaches },
  };
  return loops.add(
    ['workers'],
    { ...shared, ...tables },
    ({ workers }, its, { latticeWord, among19 }) => {
      for (let i = 0; i < workers; i++) {
        const person = its.worker[i]!;
        const school = its.schoolOf[its.level[person]!]!;
        const chances = (its.group[person]! * 3 + school) * 3 + its.stageOf[its.band[person]!]!;
        const row = its.rowOfMember[person]! + its.ofIndustry;
        const word = latticeWord(its.steps, row, its.reversedOf[person]!);
        const trade = among19(its.ofIndustries, chances, word);
        its.trade[i] = trade;
        its.industry[person] = trade + 1;
      }
    },
  );
}

/** Draws how skilled, in which way and category workers work. */
function workersLoop({ shared, memory, loops, model }: Setting) {
  const { occupations } = model;
  const tables = {
    ofSkills: memory.copy(occupations.skills),
    ofWays: memory.copy(occupations.ways.thresholds),
    ofPublic: memory.copy(occupations.public),
    schoolOf: memory.copy(schoolOf),
    learnedRow: memory.copy(learnedRow),
    ...{ skillWord: memberDimension.skill, wayWord: memberDimension.way },
    ...{ categoryWord: memberDimension.category, bandOf60, employee: activities.employee },
    ...{ activity, category, skill, latticeWord, among3, among6, reaches },
  };
  return loops.add(
    ['workers'],
    { ...shared, ...tables },
    ({ workers }, its, { latticeWord, among3, among6, reaches }) => {
      for (let i = 0; i < workers; i++) {
        const person = its.worker[i]!;
        const row = its.rowOfMember[person]!;
        const reversed = its.reversedOf[person]!;
        const learned = its.level[person]!;
        const school = its.schoolOf[learned]!;
        const age = its.band[person]!;
        const trade = its.trade[i]!;
        const learning = (its.group[person]! >> 3) * 12 + its.learnedRow[trade]! + learned;
        const able =
          2 - among3(its.ofSkills, learning, latticeWord(its.steps, row + its.skillWord, reversed));
        const schooled = trade * 3 + school;
        const ways = schooled * 2 + reaches(age, its.bandOf60);
        const way = among6(its.ofWays, ways, latticeWord(its.steps, row + its.wayWord, reversed));
        const staffWord = latticeWord(its.steps, row + its.categoryWord, reversed);
        // staff of public units, cadres among the other professionals, workers; employees alone have a category
        const isPublic = 1 - reaches(staffWord, its.ofPublic[schooled]!);
        const staff = 2 * isPublic + (1 - isPublic) * (able >> 1);
        its.skill[person] = able;
        its.activity[person] = its.employee + way;
        its.category[person] = staff * Number(way === 0);
      }
    },
  );
}

/** Draws the skills of the others, and the category of those who no longer work. */
function othersLoop({ shared, memory, loops, model }: Setting) {
  const tables = {
    ofSkills: memory.copy(model.occupations.skills),
    publicOnce: memory.copy(once.public),
    staffOnce: memory.copy(once.staff),
    ...{ skillWord: memberDimension.skill, categoryWord: memberDimension.category },
    ...{ formerWorkingAge, inactive: activities.inactive, activity, category, industry, skill },
    ...{ latticeWord, among3, reaches },
  };
  return loops.add(
    ['others'],
    { ...shared, ...tables },
    ({ others }, its, { latticeWord, among3, reaches }) => {
      for (let i = 0; i < others; i++) {
        const person = its.other[i]!;
        const row = its.rowOfMember[person]!;
        const reversed = its.reversedOf[person]!;
        const learned = its.level[person]!;
        const learning = (its.group[person]! >> 3) * 12 + learned;
        const word = latticeWord(its.steps, row + its.categoryWord, reversed);
        const staff =
          2 - reaches(word, its.publicOnce[learned]!) - reaches(word, its.staffOnce[learned]!);
        const isFormer =
          Number(its.activity[person]! === its.inactive) *
          reaches(its.months[person]!, its.formerWorkingAge);
        its.skill[person] =
          2 - among3(its.ofSkills, learning, latticeWord(its.steps, row + its.skillWord, reversed));
        its.category[person] = isFormer * staff;
        its.industry[person] = 0;
      }
    },
  );
}
