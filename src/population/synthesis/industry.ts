// In which industry a worker works, by sex, education, age, residence and registration, with chances fitted to the
// census's industries in each part.

import { wideThresholds } from './choice.ts';
import { agesOf, type Education, groupsOf } from './education.ts';
import { type Employment, idleShare } from './employment.ts';
import type { Margins } from './margins.ts';
import type { People } from './people.ts';
import { fitShares } from './solving.ts';

/** Industries by name, without `none`, in the order of the fact and of the census. */
export const industries = [
  ...['agriculture', 'mining', 'manufacturing', 'utilities', 'construction', 'trade', 'transport'],
  ...['hotelFood', 'ict', 'finance', 'realEstate', 'businessServices', 'science'],
  ...['waterEnvironment', 'residentServices', 'education', 'health', 'cultureSport'],
  'publicAdministration',
] as const;
export type Industry = (typeof industries)[number];
const industryCount = industries.length;

/**
 * Odds of an industry against the average worker: women; up to lower secondary, upper secondary, college; under 35,
 * 35–54, from 55; in the country; from elsewhere. Source: author's approximation to the industries by sex, age and
 * education of the 2020 census and to the monitoring survey of migrant workers; confidence L.
 */
const odds: Record<Industry, readonly number[]> = {
  agriculture: [0.85, 1.7, 0.3, 0.08, 0.15, 0.7, 5.5, 4, 0.15],
  mining: [0.2, 1.2, 1, 0.5, 0.8, 1.2, 0.8, 2, 1],
  manufacturing: [0.85, 1.1, 1, 0.7, 1, 1.05, 0.75, 1.2, 1.5],
  utilities: [0.4, 0.3, 1, 2.3, 1, 1.1, 0.5, 0.8, 0.3],
  construction: [0.18, 1.5, 0.7, 0.45, 0.7, 1.2, 1.3, 1.1, 1.1],
  trade: [1.15, 0.85, 1.3, 1.05, 1.2, 1, 0.5, 0.7, 0.9],
  transport: [0.25, 1, 1.4, 0.7, 1, 1.1, 0.5, 0.8, 0.9],
  hotelFood: [1.4, 1.15, 1.1, 0.5, 1.1, 1, 0.6, 0.7, 1.3],
  ict: [0.75, 0.12, 0.6, 3.2, 1.9, 0.5, 0.1, 0.4, 0.7],
  finance: [1.25, 0.15, 0.8, 2.8, 1.2, 0.95, 0.2, 0.4, 0.35],
  realEstate: [0.9, 0.8, 1.1, 1.2, 1.05, 0.95, 1, 0.5, 0.7],
  businessServices: [0.95, 0.7, 1, 1.6, 1.2, 0.9, 0.6, 0.5, 0.7],
  science: [0.75, 0.15, 0.7, 3, 1.3, 0.85, 0.4, 0.4, 0.6],
  waterEnvironment: [0.9, 1.3, 0.6, 0.6, 0.4, 1, 2.6, 1.1, 0.4],
  residentServices: [1.3, 1.25, 1, 0.5, 0.95, 1.05, 0.9, 0.8, 1.2],
  education: [2.1, 0.22, 0.6, 2.9, 1.1, 0.95, 0.5, 0.6, 0.3],
  health: [2.3, 0.2, 0.6, 2.9, 1.15, 0.9, 0.5, 0.6, 0.3],
  cultureSport: [1.1, 0.6, 1.1, 1.5, 1.4, 0.8, 0.6, 0.5, 0.8],
  publicAdministration: [0.7, 0.35, 0.9, 2.4, 0.8, 1.1, 0.8, 0.9, 0.12],
};

/** Rows of one part: residence, elsewhere or not, sex, three levels of education, three ages. */
const rowsPerPart = 2 * 2 * 2 * 3 * 3;

/** Up to lower secondary 0, upper secondary 1, college 2. */
export const schoolOf = Uint8Array.of(0, 0, 0, 1, 2, 2);
/** Under 35 0, 35–54 1, from 55 2. */
export const stageOf = Uint8Array.from({ length: 18 }, (_, band) =>
  band < 7 ? 0 : band < 11 ? 1 : 2,
);

export class Industries {
  /** For `among19`: industries, 0 for agriculture. Rows: (group of chances · 3 + school) · 3 + stage. */
  readonly thresholds: Int32Array<ArrayBuffer>;
  readonly rowsPerPart = rowsPerPart;
  /** Chances of each industry by part and row. */
  readonly chances: Float64Array;

  constructor(
    parts: readonly Margins[],
    people: readonly (readonly [People, People])[],
    education: Education,
    employment: Employment,
  ) {
    const size = rowsPerPart * industryCount;
    this.chances = new Float64Array(parts.length * size);
    const pattern = patternChances();
    parts.forEach(({ shares }, part) => {
      const counts = new Float64Array(rowsPerPart);
      eachWorker(people[part]!, education, employment, part, (row, _, workers) => {
        counts[row]! += workers;
      });
      const chances = this.chances.subarray(part * size, (part + 1) * size);
      chances.set(pattern);
      fitShares({ classes: industryCount, counts, chances }, shares.industry);
    });
    this.thresholds = wideThresholds(this.chances);
  }
}

function patternChances(): Float64Array {
  const chances = new Float64Array(rowsPerPart * industryCount);
  for (let row = 0; row < rowsPerPart; row++) {
    const [stage, school] = [row % 3, Math.floor(row / 3) % 3];
    const sex = Math.floor(row / 9) % 2;
    const [isElsewhere, residence] = [Math.floor(row / 18) % 2, Math.floor(row / 36)];
    industries.forEach((name, industry) => {
      const of = odds[name];
      const tilt = (sex ? of[0]! : 1) * (residence ? of[7]! : 1) * (isElsewhere ? of[8]! : 1);
      chances[row * industryCount + industry] = tilt * of[1 + school]! * of[4 + stage]!;
    });
  }
  return chances;
}

/** Calls with the row, the level of education and the number of the workers of a part, group by group. */
export function eachWorker(
  people: readonly [People, People],
  education: Education,
  employment: Employment,
  part: number,
  call: (row: number, level: number, workers: number) => void,
): void {
  for (let combination = 0; combination < 8; combination++) {
    const [residence, isElsewhere, sex] = [
      combination >> 2,
      (combination >> 1) & 1,
      combination & 1,
    ];
    const groups = groupsOf(agesOf(people[residence]!, isElsewhere === 1, sex));
    const first = education.row(part, residence, isElsewhere, sex, 0) * 6;
    groups.forEach((count, group) => {
      const band = Math.max(3, group + 2);
      const works = employment.chances[employment.row(part, residence, isElsewhere, sex, band)]!;
      const ofAge = group === 0 ? (28 / 36) * works : works;
      for (let level = 0; level < 6; level++) {
        const share = education.chances[first + group * 6 + level]! * idleShare(group, level);
        const row = (combination * 3 + schoolOf[level]!) * 3 + stageOf[band]!;
        call(row, level, count * ofAge * share);
      }
    });
  }
}
