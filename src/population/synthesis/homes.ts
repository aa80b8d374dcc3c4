// The home lived in: how a household came by it, fitted to the census in each part, and its floor area, whose mean per
// person is the census's.

import { exp, inverseNormal } from '../../engine/math.ts';
import { Choice } from './choice.ts';
import { firstFamily, registrationKinds, rowsOf, rowsPerCell } from './hukou.ts';
import { layoutList } from './layouts.ts';
import type { Margins } from './margins.ts';
import type { Mixes } from './mix.ts';
import { ageBands } from './patterns.ts';
import { hukouKinds, hukouOf } from './people.ts';
import { fitShares, sumOf } from './solving.ts';

/** The census's kinds of tenure. */
export const homeTenures = { rented: 0, selfBuilt: 1, bought: 2, inherited: 3, other: 4 } as const;
const tenureCount = 5;

/**
 * Shares of rented, self-built, bought, inherited, other homes in town and country of those registered here, in the
 * province, elsewhere. Source: author's approximation to housing tables of the 2020 census; confidence L, levels come
 * from the part.
 */
const pattern = [
  [
    [0.09, 0.37, 0.49, 0.02, 0.03],
    [0.55, 0.05, 0.36, 0.01, 0.03],
    [0.86, 0.02, 0.09, 0.005, 0.025],
  ],
  [
    [0.03, 0.87, 0.06, 0.03, 0.01],
    [0.6, 0.25, 0.11, 0.01, 0.03],
    [0.88, 0.05, 0.035, 0.005, 0.03],
  ],
] as const;
/** Odds of renting of those without a family against families. */
const aloneRents = 1.7;

/** Floor area by number of members, m² before the part's level; factors of tenure in town and country; L. */
const areaOfSize = [0, 60, 86, 104, 120, 134, 146, 156];
const areaOfTenure = [
  [0.5, 1.1, 0.85, 0.9, 0.7],
  [0.5, 1.3, 0.95, 1.1, 0.7],
] as const;
export const sizeAreas = Float64Array.from(areaOfSize);
export const tenureFactors = Float64Array.from(areaOfTenure.flat());
const spread = 0.3;
export const smallest = 12;
export const largest = 400;

/** Rows of one part: residence, registration, without or with a family. */
const rowsPerPart = 2 * hukouKinds * 2;

/**
 * How households come by their homes, and in how much room they live: size × tenure × part × spread, in whole m².
 */
export class Homes {
  /**
   * How households came by their homes: see `homeTenures`.
   * Rows: ((part · 2 + residence) · 3 + registration of the head) · 2 + family or not: `hasFamily`.
   */
  readonly tenures: Choice;
  /** Factor of floor areas by part. */
  readonly level: Float64Array<ArrayBuffer>;
  /** Floor area against its median, by the first eight bits of a word. */
  readonly spread = spreads();

  constructor(parts: readonly Margins[], mixes: Mixes, registered: Float64Array) {
    const chances = new Float64Array(parts.length * rowsPerPart * tenureCount);
    this.level = new Float64Array(parts.length);
    const rows = rowsOf(mixes.families, false);
    const sizes = mixes.families.layout.map((layout) => layoutList[layout]!.size);
    const cells = Uint16Array.from(rows, (row, type) => row * areaOfSize.length + sizes[type]!);
    parts.forEach(({ shares }, part) => {
      const bySize = new Float64Array(rowsPerPart * areaOfSize.length);
      mixes.mixes[part]!.forEach(({ families }, residence) => {
        const counts = new Float64Array(rowsPerCell * areaOfSize.length);
        families.forEach((weight, type) => {
          counts[cells[type]!]! += weight;
        });
        const first = (part * 2 + residence) * rowsPerCell * registrationKinds;
        divide(bySize, counts, residence, registered.subarray(first));
      });
      const own = chances.subarray(
        part * rowsPerPart * tenureCount,
        (part + 1) * rowsPerPart * tenureCount,
      );
      fitTenure(own, bySize, shares.tenure);
      this.level[part] = levelOf(own, bySize, shares.floorArea);
    });
    this.tenures = new Choice(tenureCount, chances);
  }
}

/** Whether a household of that row of chances is a family: 1, or one person or several unrelated: 0. */
export function hasFamily(row: number): number {
  return Math.floor(row / ageBands) >= firstFamily ? 1 : 0;
}

/** Adds the households of one part and residence to their rows, divided by where they are registered. */
function divide(
  bySize: Float64Array,
  counts: Float64Array,
  residence: number,
  chances: Float64Array,
): void {
  counts.forEach((households, cell) => {
    if (households === 0) return;
    const size = cell % areaOfSize.length;
    const row = (cell - size) / areaOfSize.length;
    for (let registration = 0; registration < registrationKinds; registration++) {
      const share = chances[row * registrationKinds + registration]!;
      const to = rowOf(residence, hukouOf(registration, false), hasFamily(row));
      bySize[to * areaOfSize.length + size]! += households * share;
    }
  });
}

const rowOf = (residence: number, hukou: number, family: number): number =>
  (residence * hukouKinds + hukou) * 2 + family;

function fitTenure(chances: Float64Array, bySize: Float64Array, census: readonly number[]): void {
  const counts = new Float64Array(rowsPerPart);
  for (let row = 0; row < rowsPerPart; row++) {
    const start = row * areaOfSize.length;
    counts[row] = sumOf(bySize.subarray(start, start + areaOfSize.length));
    const shares = pattern[row < rowsPerPart / 2 ? 0 : 1][(row >> 1) % hukouKinds]!;
    chances.set(shares, row * tenureCount);
    if (row % 2 === 0) chances[row * tenureCount]! *= aloneRents;
  }
  fitShares({ classes: tenureCount, counts, chances }, census);
}

/** The factor that brings the mean floor area per person to the census's. */
function levelOf(chances: Float64Array, bySize: Float64Array, floorArea: number): number {
  let [area, persons] = [0, 0];
  for (let row = 0; row < rowsPerPart; row++) {
    const factors = areaOfTenure[row < rowsPerPart / 2 ? 0 : 1];
    const factor = factors.reduce(
      (sum, of, one) => sum + of * chances[row * tenureCount + one]!,
      0,
    );
    areaOfSize.forEach((each, size) => {
      const households = bySize[row * areaOfSize.length + size]!;
      area += households * each * factor;
      persons += households * size;
    });
  }
  return (floorArea * persons) / area;
}

/** A lognormal spread with mean 1, cut into 256 equal parts. */
function spreads(): Float64Array<ArrayBuffer> {
  const values = Float64Array.from({ length: 256 }, (_, i) =>
    exp(spread * inverseNormal((i + 0.5) / 256)),
  );
  const mean = sumOf(values) / 256;
  return values.map((value) => value / mean);
}
