// Third step of a fill: education, school, work.

import type { Block } from '../../engine/block.ts';
import { education, schooling } from '../facts/people.ts';
import { activity, category, industry, skill } from '../facts/work.ts';
import type { Cast } from './cast.ts';
import { householdDimension, memberDimension } from './dimensions.ts';
import { entry, groupOf, levels, schools } from './education.ts';
import { activityAfterStudy, studyChance } from './employment.ts';
import { schoolOf, stageOf } from './industry.ts';
import type { Model } from './model.ts';
import { activities, categories, formerCategory } from './occupation.ts';

/** Chance of going to kindergarten from three on. Source: Zhejiang Department of Education, gross rate near 99 %; P. */
const kindergarten = 0.97 * 2 ** 32;
/**
 * How often a member's education is drawn with the household's common number instead of an own one: the correlation of
 * ranks between spouses becomes its square, 0.45; author's approximation to educational homogamy in China, L.
 */
const likeFamily = 0.67 * 2 ** 32;
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
      if (cast.months[person]! < entry.upper) this.#fillChild(columns, cast, person);
      else this.#fillAdult(columns, cast, person);
    }
  }

  #word(cast: Cast, person: number, dimension: number): number {
    const household = cast.household[person]!;
    const cell = cast.cell[household]!;
    return this.#model.lattice.word(
      cell,
      cast.reversed[household]!,
      dimension + cast.member[person]!,
    );
  }

  #fillChild(columns: Columns, cast: Cast, person: number): void {
    const at = cast.at[person]!;
    const months = cast.months[person]!;
    if (months < entry.primary) {
      const goes = this.#word(cast, person, memberDimension.study) < kindergarten;
      columns.schooling[at] = months >= entry.preschool && goes ? schools.preschool : schools.none;
      return;
    }
    const older = months >= entry.lower;
    columns.education[at] = older ? levels.lowerSecondary : levels.primary;
    columns.schooling[at] = older ? schools.lowerSecondary : schools.primary;
    columns.activity[at] = activities.pupil;
  }

  #fillAdult(columns: Columns, cast: Cast, person: number): void {
    const at = cast.at[person]!;
    const months = cast.months[person]!;
    const level = this.#level(cast, person);
    columns.education[at] = level;
    const word = this.#word(cast, person, memberDimension.study);
    if (word < studyChance(months, level) * 2 ** 32) {
      columns.activity[at] = activities.pupil;
      const isCollege = months >= entry.college && level >= levels.juniorCollege;
      columns.schooling[at] = isCollege ? schools.college : schools.upperSecondary;
    } else if (months >= workingAge) this.#fillWork(columns, cast, person, level);
  }

  #level(cast: Cast, person: number): number {
    const household = cast.household[person]!;
    const { lattice, education: chances } = this.#model;
    const common = this.#word(cast, person, memberDimension.likeFamily) < likeFamily;
    const word = common
      ? lattice.word(cast.cell[household]!, cast.reversed[household]!, householdDimension.education)
      : this.#word(cast, person, memberDimension.education);
    const group = groupOf(cast.months[person]!);
    return chances.pick(chances.rowIn(cast.group[person]!, cast.sex[person]!, group), word);
  }

  #fillWork(columns: Columns, cast: Cast, person: number, level: number): void {
    const at = cast.at[person]!;
    const { employment, occupations } = this.#model;
    const part = cast.part[cast.household[person]!]!;
    const band = cast.band[person]!;
    const row = employment.rowIn(cast.group[person]!, cast.sex[person]!, band);
    const does = employment.pick(row, this.#word(cast, person, memberDimension.work));
    if (does === activityAfterStudy.works) {
      this.#fillJob(columns, cast, person, level);
      return;
    }
    const skillWord = this.#word(cast, person, memberDimension.skill);
    columns.skill[at] = occupations.pickSkill(part, -1, level, skillWord);
    if (does === activityAfterStudy.searches) columns.activity[at] = activities.unemployed;
    else if (cast.months[person]! >= formerWorkingAge) {
      const word = this.#word(cast, person, memberDimension.category);
      columns.category[at] = formerCategory(level, word);
    }
  }

  #fillJob(columns: Columns, cast: Cast, person: number, level: number): void {
    const at = cast.at[person]!;
    const { industries, occupations } = this.#model;
    const part = cast.part[cast.household[person]!]!;
    const [band, school] = [cast.band[person]!, schoolOf(level)];
    const row = industries.rowIn(cast.group[person]!, cast.sex[person]!, school, stageOf(band));
    const of = industries.pick(row, this.#word(cast, person, memberDimension.industry));
    const way = occupations.pickWay(
      of,
      school,
      band,
      this.#word(cast, person, memberDimension.way),
    );
    const skillWord = this.#word(cast, person, memberDimension.skill);
    const skilled = occupations.pickSkill(part, of, level, skillWord);
    columns.activity[at] = way;
    columns.industry[at] = of + 1;
    columns.skill[at] = skilled;
    if (way !== activities.employee) columns.category[at] = categories.worker;
    else {
      const word = this.#word(cast, person, memberDimension.category);
      columns.category[at] = occupations.pickCategory(of, skilled, word);
    }
  }
}
