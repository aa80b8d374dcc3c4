// Education and schooling. Children follow the school year; from the age of upper secondary school on, education is
// drawn by sex, age, registration and residence, with chances fitted to the census's education by sex in each part.

import { Choice } from './choice.ts';
import type { Margins } from './margins.ts';
import type { People } from './people.ts';
import { hukouKinds, peopleAt } from './people.ts';
import { fitShares, sumOf } from './solving.ts';

/** In the order of the fact `education`. */
export const levels = {
  none: 0,
  primary: 1,
  lowerSecondary: 2,
  upperSecondary: 3,
  juniorCollege: 4,
  bachelor: 5,
} as const;
const levelCount = 6;

/** In the order of the fact `schooling`. */
export const schools = {
  none: 0,
  preschool: 1,
  primary: 2,
  lowerSecondary: 3,
  upperSecondary: 4,
  college: 5,
} as const;

/**
 * Age in months at the end of the year at which a level begins: on 1 September one has turned 3, 6, 12, 15, 18, 22.
 * Source: Compulsory Education Law, art. 11, and the usual length of schooling in Zhejiang (six, three, three, four).
 */
export const entry = { preschool: 40, primary: 76, lower: 148, upper: 184, college: 220, out: 268 };

/** Adult groups: of upper secondary age, 18 and 19, then five-year ages from 20–24 to 85 and more. */
const groups = 16;
/** Shares of the five-year ages 15–19 that are under 15⅓, of upper secondary age, and older. */
const teens = { lower: 4 / 60, upper: 36 / 60, older: 20 / 60 };

/**
 * Shares of none, primary, lower, upper secondary, junior college, bachelor and more, by group; men, women.
 * Source: author's approximation to education by age in the 2020 census; confidence L, levels come from the part.
 */
const pattern = [
  [
    ...[
      [0, 0.005, 0.13, 0.865, 0, 0],
      [0, 0.02, 0.16, 0.3, 0.28, 0.24],
    ],
    ...[
      [0, 0.02, 0.22, 0.23, 0.27, 0.26],
      [0, 0.03, 0.33, 0.2, 0.21, 0.23],
    ],
    ...[
      [0, 0.05, 0.4, 0.18, 0.18, 0.19],
      [0.005, 0.08, 0.45, 0.18, 0.14, 0.15],
    ],
    ...[
      [0.005, 0.14, 0.5, 0.17, 0.09, 0.1],
      [0.005, 0.22, 0.52, 0.14, 0.06, 0.06],
    ],
    ...[
      [0.01, 0.33, 0.47, 0.12, 0.04, 0.03],
      [0.02, 0.42, 0.38, 0.13, 0.03, 0.02],
    ],
    ...[
      [0.03, 0.48, 0.3, 0.15, 0.025, 0.015],
      [0.05, 0.58, 0.28, 0.06, 0.02, 0.01],
    ],
    ...[
      [0.08, 0.66, 0.19, 0.04, 0.015, 0.015],
      [0.14, 0.66, 0.13, 0.04, 0.015, 0.015],
    ],
    ...[
      [0.22, 0.6, 0.1, 0.05, 0.01, 0.02],
      [0.3, 0.54, 0.09, 0.04, 0.01, 0.02],
    ],
  ],
  [
    ...[
      [0, 0.005, 0.1, 0.895, 0, 0],
      [0, 0.015, 0.12, 0.26, 0.3, 0.305],
    ],
    ...[
      [0, 0.015, 0.17, 0.2, 0.28, 0.335],
      [0, 0.03, 0.29, 0.18, 0.23, 0.27],
    ],
    ...[
      [0.005, 0.06, 0.38, 0.165, 0.19, 0.2],
      [0.01, 0.1, 0.45, 0.16, 0.14, 0.14],
    ],
    ...[
      [0.015, 0.18, 0.49, 0.145, 0.085, 0.085],
      [0.02, 0.29, 0.48, 0.12, 0.05, 0.04],
    ],
    ...[
      [0.035, 0.43, 0.39, 0.1, 0.03, 0.015],
      [0.06, 0.5, 0.31, 0.1, 0.02, 0.01],
    ],
    ...[
      [0.1, 0.54, 0.22, 0.12, 0.015, 0.005],
      [0.18, 0.57, 0.18, 0.05, 0.015, 0.005],
    ],
    ...[
      [0.29, 0.55, 0.11, 0.03, 0.01, 0.01],
      [0.45, 0.44, 0.07, 0.03, 0.005, 0.005],
    ],
    ...[
      [0.58, 0.34, 0.05, 0.02, 0.005, 0.005],
      [0.67, 0.27, 0.04, 0.015, 0.0025, 0.0025],
    ],
  ],
] as const;

/** Odds of each level in the country against towns, and of those from elsewhere against the others; L. */
const country = [1.5, 1.45, 1.15, 0.75, 0.5, 0.36];
const elsewhere = [0.9, 1.1, 1.45, 0.85, 0.5, 0.42];

/** The education of adults, by part and residence. */
export class Education {
  /** Higher words, higher education. Rows as of `row`, or group of chances · 16 + group of ages. */
  readonly thresholds: Int32Array<ArrayBuffer>;
  /** Chances of each level by part, residence, elsewhere or not, sex, group. */
  readonly chances: Float64Array;

  constructor(parts: readonly Margins[], people: readonly (readonly [People, People])[]) {
    this.chances = new Float64Array(parts.length * 2 * 2 * 2 * groups * levelCount);
    parts.forEach(({ shares }, part) => {
      for (const sex of [0, 1]) this.#fit(part, sex, people[part]!, shares.education[sex]!);
    });
    this.thresholds = new Choice(levelCount, this.chances).thresholds;
  }

  /** The row of chances of persons aged 184 months and more. */
  row(part: number, residence: number, isElsewhere: number, sex: number, group: number): number {
    return (((part * 2 + residence) * 2 + isElsewhere) * 2 + sex) * groups + group;
  }

  #fit(
    part: number,
    sex: number,
    people: readonly [People, People],
    census: readonly number[],
  ): void {
    const counts = new Float64Array(4 * groups);
    const chances = new Float64Array(4 * groups * levelCount);
    const young = new Float64Array(levelCount);
    for (let row = 0; row < 4; row++) {
      const [residence, isElsewhere] = [row >> 1, row & 1];
      const ages = agesOf(people[residence]!, isElsewhere === 1, sex);
      addYoung(young, ages);
      groupsOf(ages).forEach((count, group) => {
        counts[row * groups + group] = count;
        pattern[sex]![group]!.forEach((share, level) => {
          const odds = (residence ? country[level]! : 1) * (isElsewhere ? elsewhere[level]! : 1);
          chances[(row * groups + group) * levelCount + level] = share * odds;
        });
      });
    }
    const [none, preschool, ...schooled] = census;
    const scale = (sumOf(counts) + sumOf(young)) / sumOf(census);
    const wanted = [none! + preschool!, ...schooled].map((persons, level) =>
      Math.max(1, persons * scale - young[level]!),
    );
    fitShares({ classes: levelCount, counts, chances }, wanted);
    for (let row = 0; row < 4; row++) {
      const from = row * groups * levelCount;
      const to = this.row(part, row >> 1, row & 1, sex, 0) * levelCount;
      this.chances.set(chances.subarray(from, from + groups * levelCount), to);
    }
  }
}

/** Persons by five-year age of one sex who are from elsewhere, or who are not. */
export function agesOf(people: People, isElsewhere: boolean, sex: number): Float64Array {
  const ages = new Float64Array(18);
  const hukous = isElsewhere ? [hukouKinds - 1] : [0, 1];
  for (const hukou of hukous) {
    const start = peopleAt(hukou, sex, 0);
    for (let band = 0; band < 18; band++) ages[band]! += people[start + band]!;
  }
  return ages;
}

/** Adds the levels of those aged 6 and more who are younger than upper secondary school. */
function addYoung(young: Float64Array, ages: Float64Array): void {
  young[levels.none]! += (ages[1]! * (entry.primary - 72)) / 60;
  young[levels.primary]! += (ages[1]! * (120 - entry.primary)) / 60;
  young[levels.primary]! += (ages[2]! * (entry.lower - 120)) / 60;
  young[levels.lowerSecondary]! += (ages[2]! * (180 - entry.lower)) / 60 + ages[3]! * teens.lower;
}

/** Adults by group. */
export function groupsOf(ages: Float64Array): Float64Array {
  return Float64Array.of(ages[3]! * teens.upper, ages[3]! * teens.older, ...ages.subarray(4));
}

/** Groups of a row of chances. */
export const educationGroups = groups;

/** The group of a person of an age in months, from upper secondary age on. */
export const groupOfMonths = Uint8Array.from({ length: 1400 }, (_, months) =>
  months < entry.college ? 0 : Math.min(groups - 1, Math.max(1, Math.floor(months / 60) - 2)),
);
