// How a worker works: as employee, casually, on own account or as a farmer; how skilled; in which category of staff.
// Professionals (managers and professionals of the census) are fitted to the census in each part, the rest are
// patterns.

import { Choice, threshold } from './choice.ts';
import type { Education } from './education.ts';
import type { Employment } from './employment.ts';
import { eachWorker, type Industries, type Industry, industries } from './industry.ts';
import type { Margins } from './margins.ts';
import type { People } from './people.ts';
import { oddsFactor, shareOf, sumOf } from './solving.ts';

/** Ways of working, and their places in the fact `activity`. */
export const activities = {
  inactive: 0,
  pupil: 1,
  employee: 2,
  flexible: 3,
  business: 4,
  farmer: 5,
  unemployed: 6,
} as const;

/**
 * Of an industry's workers: on own account or employers; casual, without a contract; staff of public units.
 * Source: author's approximation to status in employment in the 2020 census and to China Labour Statistical Yearbook
 * (public institutions, government bodies); confidence L.
 */
const ways: Record<Industry, readonly [number, number, number]> = {
  agriculture: [0.02, 0, 0],
  mining: [0.03, 0.05, 0],
  manufacturing: [0.1, 0.08, 0],
  utilities: [0, 0.02, 0.1],
  construction: [0.1, 0.38, 0],
  trade: [0.48, 0.14, 0],
  transport: [0.3, 0.22, 0.03],
  hotelFood: [0.38, 0.2, 0],
  ict: [0.08, 0.06, 0.01],
  finance: [0.03, 0.02, 0.02],
  realEstate: [0.06, 0.12, 0.02],
  businessServices: [0.12, 0.14, 0.04],
  science: [0.06, 0.04, 0.22],
  waterEnvironment: [0.02, 0.15, 0.3],
  residentServices: [0.42, 0.28, 0.01],
  education: [0.04, 0.05, 0.78],
  health: [0.05, 0.04, 0.7],
  cultureSport: [0.18, 0.12, 0.3],
  publicAdministration: [0, 0.03, 0.8],
};
/** Staff against all employees of an industry: up to lower secondary school, upper secondary school, college; L. */
const staffBySchool = [0.3, 0.8, 1.15] as const;
const farmers = 0.93;

/** Industries whose work is mostly professional. */
const learnedNames: readonly string[] = ['ict', 'finance', 'science', 'education', 'health'];
/** By industry, 6 if learned, else 0; no industry is not. */
export const learnedRow = new Uint8Array(256);
industries.forEach((name, industry) => {
  learnedRow[industry] = learnedNames.includes(name) ? 6 : 0;
});
/** By education: professionals in other industries; in the learned ones by odds; of the rest, the skilled. L. */
const professional = [0.004, 0.01, 0.03, 0.1, 0.3, 0.52];
const learnedOdds = 3;
/** Odds of being a professional by other and learned industries × education. */
const professionalOdds = Float64Array.from({ length: 12 }, (_, row) => {
  const share = professional[row % 6]!;
  return (share / (1 - share)) * (row >= 6 ? learnedOdds : 1);
});
const skilled = [0.06, 0.11, 0.22, 0.4, 0.55, 0.5];
/** Of those who no longer work, by education: staff of public units, cadres of enterprises. L. */
const onceStaff = [
  [0.01, 0.01, 0.03, 0.11, 0.3, 0.36],
  [0, 0.01, 0.03, 0.1, 0.26, 0.28],
] as const;

export class Occupations {
  /** Ways of working, 0 for employee. Rows: (industry · 3 + school) · 2, + 1 from 60. */
  readonly ways: Choice;
  /** Words below: staff of a public unit. By industry · 3 + school. */
  readonly public: Int32Array<ArrayBuffer>;
  /** By part, learned or not, education: words below are professional; then, below, skilled. */
  readonly skills: Int32Array<ArrayBuffer>;

  constructor(
    parts: readonly Margins[],
    people: readonly (readonly [People, People])[],
    education: Education,
    employment: Employment,
    industriesOf: Industries,
  ) {
    this.ways = new Choice(4, wayChances());
    this.public = Int32Array.from(
      industries.flatMap((name) =>
        staffBySchool.map((factor) => {
          const [business, flexible, publicly] = ways[name];
          return threshold(Math.min(1, (factor * publicly) / (1 - business - flexible)));
        }),
      ),
    );
    this.skills = new Int32Array(parts.length * 2 * 6 * 2);
    parts.forEach(({ shares }, part) => {
      const workers = new Float64Array(2 * 6);
      eachWorker(people[part]!, education, employment, part, (row, level, count) => {
        const share = learnedShare(industriesOf, part, row);
        workers[level]! += count * (1 - share);
        workers[6 + level]! += count * share;
      });
      this.#fit(part, workers, shares.occupation);
    });
  }

  #fit(part: number, workers: Float64Array, occupation: readonly number[]): void {
    const wanted = ((occupation[0]! + occupation[1]!) / sumOf(occupation)) * sumOf(workers);
    const factor = oddsFactor(workers, professionalOdds, wanted);
    for (let row = 0; row < 12; row++) {
      const share = shareOf(professionalOdds[row]! * factor);
      const at = (part * 12 + row) * 2;
      this.skills[at] = threshold(share);
      this.skills[at + 1] = threshold(share + (1 - share) * skilled[row % 6]!);
    }
  }
}

/** Of those who no longer work or never did, words below: of the staff of a public unit; of any staff. By education. */
export const once = {
  public: Int32Array.from(onceStaff[0], threshold),
  staff: Int32Array.from(onceStaff[0], (share, level) => threshold(share + onceStaff[1][level]!)),
};

/** Chances of employee, flexible, business, farmer by industry, schooling, under and from 60. */
function wayChances(): Float64Array {
  const rows = industries.flatMap((name) =>
    [0, 1, 2].flatMap((school) =>
      [1, 1.8].map((old) => {
        const [business, flexible] = ways[name];
        const casual = Math.min(0.9 - business, flexible * [1.25, 0.9, 0.5][school]! * old);
        const farms = name === 'agriculture' ? farmers : 0;
        return [1 - business - casual - farms, casual, business, farms];
      }),
    ),
  );
  return Float64Array.from(rows.flat());
}

function learnedShare(industriesOf: Industries, part: number, row: number): number {
  const rows = industriesOf.rowsPerPart;
  const start = (part * rows + row) * industries.length;
  return industries.reduce(
    (sum, _, industry) =>
      sum + (learnedRow[industry]! / 6) * industriesOf.chances[start + industry]!,
    0,
  );
}
