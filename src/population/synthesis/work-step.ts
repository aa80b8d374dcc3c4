// Third step of a fill: education, school, work.

import type { Block } from '../../engine/block.ts';
import { education, schooling } from '../facts/people.ts';
import { activity, category, industry, skill } from '../facts/work.ts';
import type { Cast } from './cast.ts';
import { threshold } from './choice.ts';
import { householdDimension, memberDimension } from './dimensions.ts';
import { entry, groupOf, levels, schools } from './education.ts';
import { activityAfterStudy, studyThreshold } from './employment.ts';
import { schoolOf, stageOf } from './industry.ts';
import type { Model } from './model.ts';
import { activities, formerCategory } from './occupation.ts';

/** Chance of going to kindergarten from three on. Source: Zhejiang Department of Education, gross rate near 99 %; P. */
const kindergarten = threshold(0.97);
/**
 * How often a member's education is drawn with the household's common number instead of an own one: the correlation of
 * ranks between spouses becomes its square, 0.45; author's approximation to educational homogamy in China, L.
 */
const likeFamily = threshold(0.67);
const workingAge = 16 * 12;
/** From here on, who does not work may have been on a staff. */
const formerWorkingAge = 40 * 12;

interface Columns {
  readonly education: Float64Array;
  readonly schooling: Float64Array;
  readonly activity: Float64Array;
  readonly category: Float64Array;
  readonly industry: Float64Array;
  readonly skill: Float64Array;
}

export class WorkStep {
  readonly facts = [education, schooling, activity, category, industry, skill];
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  fill(block: Block, cast: Cast): void {
    const columns: Columns = {
      education: block.column(education),
      schooling: block.column(schooling),
      activity: block.column(activity),
      category: block.column(category),
      industry: block.column(industry),
      skill: block.column(skill),
    };
    for (let person = 0; person < cast.persons; person++) {
      const household = cast.household[person]!;
      const row = cast.row[household]!;
      const reversed = cast.reversed[household]!;
      if (cast.months[person]! >= entry.upper) {
        this.#fillAdult(columns, cast, person, row, reversed);
      } else this.#fillChild(columns, cast, person, row, reversed);
    }
  }

  #fillChild(columns: Columns, cast: Cast, person: number, row: number, reversed: number): void {
    const at = cast.at[person]!;
    const months = cast.months[person]!;
    if (months >= entry.primary) {
      const older = months >= entry.lower;
      columns.education[at] = older ? levels.lowerSecondary : levels.primary;
      columns.schooling[at] = older ? schools.lowerSecondary : schools.primary;
      columns.activity[at] = activities.pupil;
    } else if (months >= entry.preschool) {
      const dimension = memberDimension.study + cast.member[person]!;
      const goes = this.#model.lattice.word(row, reversed, dimension) < kindergarten;
      columns.schooling[at] = goes ? schools.preschool : schools.none;
    }
  }

  #fillAdult(columns: Columns, cast: Cast, person: number, row: number, reversed: number): void {
    const at = cast.at[person]!;
    const months = cast.months[person]!;
    const level = this.#level(cast, person, row, reversed);
    columns.education[at] = level;
    if (months < 300) {
      const dimension = memberDimension.study + cast.member[person]!;
      const word = this.#model.lattice.word(row, reversed, dimension);
      if (word < studyThreshold(months, level)) {
        columns.activity[at] = activities.pupil;
        const isCollege = months >= entry.college && level >= levels.juniorCollege;
        columns.schooling[at] = isCollege ? schools.college : schools.upperSecondary;
        return;
      }
      if (months < workingAge) return;
    }
    this.#fillWork(columns, cast, person, row, reversed);
  }

  #level(cast: Cast, person: number, row: number, reversed: number): number {
    const { lattice, education: chances } = this.#model;
    const member = cast.member[person]!;
    const common = lattice.word(row, reversed, memberDimension.likeFamily + member) < likeFamily;
    const own = memberDimension.education + member;
    const word = lattice.word(row, reversed, common ? householdDimension.education : own);
    const group = groupOf(cast.months[person]!);
    return chances.pick(chances.rowIn(cast.group[person]!, cast.sex[person]!, group), word);
  }

  #fillWork(columns: Columns, cast: Cast, person: number, row: number, reversed: number): void {
    const { lattice, employment, occupations } = this.#model;
    const member = cast.member[person]!;
    const at = cast.at[person]!;
    const level = columns.education[at]!;
    const word = lattice.word(row, reversed, memberDimension.work + member);
    const chances = employment.rowIn(cast.group[person]!, cast.sex[person]!, cast.band[person]!);
    const does = employment.pick(chances, word);
    if (does === activityAfterStudy.works) {
      this.#fillJob(columns, cast, person, row, reversed);
      return;
    }
    const skillWord = lattice.word(row, reversed, memberDimension.skill + member);
    columns.skill[at] = occupations.pickSkill(cast.group[person]! >> 2, -1, level, skillWord);
    if (does === activityAfterStudy.searches) columns.activity[at] = activities.unemployed;
    else if (cast.months[person]! >= formerWorkingAge) {
      const categoryWord = lattice.word(row, reversed, memberDimension.category + member);
      columns.category[at] = formerCategory(level, categoryWord);
    }
  }

  #fillJob(columns: Columns, cast: Cast, person: number, row: number, reversed: number): void {
    const { lattice, industries, occupations } = this.#model;
    const member = cast.member[person]!;
    const at = cast.at[person]!;
    const group = cast.group[person]!;
    const band = cast.band[person]!;
    const level = columns.education[at]!;
    const school = schoolOf(level);
    const industryWord = lattice.word(row, reversed, memberDimension.industry + member);
    const chances = industries.rowIn(group, cast.sex[person]!, school, stageOf(band));
    const of = industries.pick(chances, industryWord);
    const wayWord = lattice.word(row, reversed, memberDimension.way + member);
    const way = occupations.pickWay(of, school, band, wayWord);
    const skillWord = lattice.word(row, reversed, memberDimension.skill + member);
    const skilled = occupations.pickSkill(group >> 2, of, level, skillWord);
    columns.activity[at] = way;
    columns.industry[at] = of + 1;
    columns.skill[at] = skilled;
    if (way === activities.employee) {
      const word = lattice.word(row, reversed, memberDimension.category + member);
      columns.category[at] = occupations.pickCategory(of, skilled, word);
    }
  }
}
