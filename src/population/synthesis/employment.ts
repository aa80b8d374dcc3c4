// Who studies, who works, who looks for work. Studying follows education and age; of the others a share by sex, age,
// residence and registration works, with odds shifted in each part to the census's employed persons.

import { exp } from '../../engine/math.ts';
import { threshold } from './choice.ts';
import { agesOf, type Education, groupsOf } from './education.ts';
import type { Margins } from './margins.ts';
import { ageBands } from './patterns.ts';
import type { People } from './people.ts';
import { oddsFactor, shareOf, sumOf } from './solving.ts';

/** Five-year ages from 15 on. */
export const adultBands = ageBands - 3;

/** Rows of one part: residence, elsewhere or not, sex, five-year age from 15. */
const rowsPerPart = 2 * 2 * 2 * adultBands;

/**
 * Of those of an age who do not study, those who work; men, women, from 15–19 to 85 and more.
 * Source: author's approximation to the participation rates of the 2020 census; confidence L, levels come from the part.
 */
const pattern = [
  [
    ...[0.72, 0.9, 0.945, 0.955, 0.955, 0.95, 0.935, 0.9, 0.82],
    ...[0.58, 0.4, 0.24, 0.12, 0.05, 0.01],
  ],
  [
    ...[0.62, 0.83, 0.81, 0.79, 0.81, 0.82, 0.8, 0.66, 0.47],
    ...[0.34, 0.23, 0.12, 0.05, 0.02, 0.005],
  ],
] as const;

/** Log odds of working in the country, and of those from elsewhere: under 60, and from 60 on; L. */
const country = [-0.05, 0.75] as const;
const elsewhere = [0.75, 0.3] as const;

/**
 * Unemployed of the labour force, 15–24 and from 25 to the age of retirement. Source: National Bureau of Statistics,
 * surveyed urban unemployment 2021 (5.1 % in all, 14.3 % at 16–24); Zhejiang is lower; confidence P.
 */
const unemployed = [0.11, 0.037] as const;
const lastBandOfSearch = [11, 10] as const;

/** Chances of studying by education: of upper secondary age; of college age; 22⅓ to 25 years. */
const study = [
  [0, 0, 0.05, 0.975, 0.975, 0.975],
  [0, 0, 0.01, 0.04, 0.9, 0.9],
  [0, 0, 0, 0, 0.05, 0.38],
] as const;
/** Share of 20–24 that is of college age. */
const collegeAged = 28 / 60;

/** Words below: a person of upper secondary age or more studies. By those three stages, then education. */
export const studyThresholds = Int32Array.from(study.flat(), threshold);

/** Nobody of this age in months studies. */
export const pastStudy = 25 * 12;

/** The shares of a group of adults, by education, who do not study. */
export function idleShare(group: number, level: number): number {
  if (group < 2) return 1 - study[group as 0 | 1][level]!;
  if (group > 2) return 1;
  return 1 - collegeAged * study[1][level]! - (1 - collegeAged) * study[2][level]!;
}

export const activityAfterStudy = { works: 0, searches: 1, neither: 2 } as const;

export class Employment {
  /** Of those who do not study, the share who work, by part, residence, elsewhere or not, sex, age from 15. */
  readonly chances: Float64Array;
  /** For `among3`, rows as of `row`: words below: works; then, below: looks for work: `activityAfterStudy`. */
  readonly thresholds: Int32Array<ArrayBuffer>;

  constructor(
    parts: readonly Margins[],
    people: readonly (readonly [People, People])[],
    education: Education,
  ) {
    this.chances = new Float64Array(parts.length * rowsPerPart);
    const odds = Float64Array.from({ length: rowsPerPart }, (_, row) => rowOdds(row));
    parts.forEach(({ shares, ages }, part) => {
      const counts = idlePeople(people[part]!, education, part);
      const adults = sumOf(ages[0].slice(3)) + sumOf(ages[1].slice(3));
      const factor = oddsFactor(counts, odds, shares.employed * adults);
      this.chances.set(
        odds.map((each) => shareOf(each * factor)),
        part * rowsPerPart,
      );
    });
    this.thresholds = thresholdsOf(this.chances);
  }

  row(part: number, residence: number, isElsewhere: number, sex: number, band: number): number {
    return (((part * 2 + residence) * 2 + isElsewhere) * 2 + sex) * adultBands + band - 3;
  }
}

/** The pattern's odds of working, before the part's factor. */
function rowOdds(row: number): number {
  const band = row % adultBands;
  const sex = Math.floor(row / adultBands) % 2;
  const isElsewhere = Math.floor(row / adultBands / 2) % 2;
  const residence = Math.floor(row / adultBands / 4);
  const old = band >= 9 ? 1 : 0;
  const works = pattern[sex]![band]!;
  const tilt = residence * country[old]! + isElsewhere * elsewhere[old]!;
  return (works / (1 - works)) * exp(tilt);
}

/** Persons of working age who do not study, by row. Nobody works before the age of 16. */
function idlePeople(
  people: readonly [People, People],
  education: Education,
  part: number,
): Float64Array {
  const counts = new Float64Array(rowsPerPart);
  for (let combination = 0; combination < 8; combination++) {
    const [residence, isElsewhere, sex] = [
      combination >> 2,
      (combination >> 1) & 1,
      combination & 1,
    ];
    const groups = groupsOf(agesOf(people[residence]!, isElsewhere === 1, sex));
    const first = education.row(part, residence, isElsewhere, sex, 0) * 6;
    groups.forEach((count, group) => {
      let idle = 0;
      for (let level = 0; level < 6; level++) {
        idle += education.chances[first + group * 6 + level]! * idleShare(group, level);
      }
      const ofAge = group === 0 ? 28 / 36 : 1;
      counts[combination * adultBands + Math.max(0, group - 1)]! += count * ofAge * idle;
    });
  }
  return counts;
}

function thresholdsOf(chances: Float64Array): Int32Array<ArrayBuffer> {
  const thresholds = new Int32Array(2 * chances.length);
  chances.forEach((works, row) => {
    const band = (row % adultBands) + 3;
    const sex = Math.floor(row / adultBands) % 2;
    const rate = band > lastBandOfSearch[sex]! ? 0 : unemployed[band < 5 ? 0 : 1]!;
    const searches = Math.min((works * rate) / (1 - rate), 0.9 * (1 - works));
    thresholds[2 * row] = threshold(works);
    thresholds[2 * row + 1] = threshold(works + searches);
  });
  return thresholds;
}
