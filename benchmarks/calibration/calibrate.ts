// Solves the factors of incomes through the whole model, law included, and writes src/population/incomes/factors.ts.
//
//   node benchmarks/calibration/calibrate.ts [households]
//
// A cell is a prefecture's town or country. Its mean of disposable income D is published. D = market income + what the
// law and relatives add and take, N. Each round runs the model, takes N from it, and scales wages, businesses and
// property to what D − N needs of each; N moves a little with them, so a few rounds are enough. Then the year 2025 gets
// one factor for town and country, and consumption likewise.

import { writeFileSync } from 'node:fs';
import type { Calibration, TownOrCountry } from '../../src/population/incomes/calibration.ts';
import { cellPrefectures } from '../../src/population/incomes/cells.ts';
import { provinceMeans } from '../../src/population/incomes/data/published-incomes.ts';
import { spendingMeans } from '../../src/population/incomes/data/spending.ts';
import { calibrated } from '../../src/population/incomes/factors.ts';
import { printFactors } from './print-factors.ts';
import type { CellMeans } from './run.ts';
import { meanOver, residenceOf, runModel } from './run.ts';
import { marketComponents, meanOf, mixOf, transferLevel } from './targets.ts';

const households = Number(process.argv[2] ?? 204800);
const rounds = 6;
const residences = ['urban', 'rural'] as const;

let calibration: Calibration = calibrated;
for (let round = 1; round <= rounds; round++) {
  const { cells } = runModel(households, 2021, calibration);
  report(`2021, round ${round}`, cells);
  calibration = improved(calibration, cells);
}
for (let round = 1; round <= 3; round++) {
  const { cells } = runModel(households, 2025, calibration);
  report(`2025, round ${round}`, cells);
  calibration = { ...calibration, years: yearsFrom(calibration, cells) };
}
report('2021, at last', runModel(households, 2021, calibration).cells);
writeFileSync(
  new URL('../../src/population/incomes/factors.ts', import.meta.url),
  printFactors(calibration),
);

/** Factors that would have given the published means in the run. */
function improved(from: Calibration, cells: readonly CellMeans[]): Calibration {
  const inTown = (residence: TownOrCountry) => (i: number) => residenceOf(i) === residence;
  const spending = { ...from.spending };
  for (const residence of residences) {
    const spent = meanOver(cells, (cell) => cell.spending, inTown(residence));
    spending[residence] *= spendingMeans.values[residence] / spent;
  }
  return { ...from, cells: cellsFrom(from, cells), spending };
}

function cellsFrom(from: Calibration, cells: readonly CellMeans[]): Calibration['cells'] {
  const weights = residences.map((_, r) =>
    Object.fromEntries(cellPrefectures.map((name, p) => [name, cells[2 * p + r]!.persons])),
  );
  return Object.fromEntries(
    cellPrefectures.map((name, p) => {
      const factors = residences.map((residence, r) => {
        const wanted = meanOf(name, residence, weights[r]!);
        const old = from.cells[name]![residence];
        return [residence, factorsOf(name, residence, wanted, old, cells[2 * p + r]!)] as const;
      });
      return [name, Object.fromEntries(factors) as Calibration['cells'][string]];
    }),
  );
}

type Factors = Calibration['cells'][string][TownOrCountry];

function factorsOf(
  prefecture: string,
  residence: TownOrCountry,
  wanted: number,
  old: Factors,
  cell: CellMeans,
): Factors {
  const market = cell.wage + cell.business + cell.property;
  const wantedMarket = wanted - (cell.disposable - market);
  const mix = mixOf(prefecture, residence);
  const scaled = marketComponents.map(
    (one) => [one, (old[one] * mix[one] * wantedMarket) / cell[one]] as const,
  );
  const { wage, business, property } = Object.fromEntries(scaled) as Record<
    (typeof marketComponents)[number],
    number
  >;
  return { wage, business, property, transfer: transferLevel(prefecture, residence) };
}

/** The factors of 2025 that would have given its means in the run. */
function yearsFrom(from: Calibration, cells: readonly CellMeans[]): Calibration['years'] {
  const factor = (residence: TownOrCountry, old: number) => {
    const where = (i: number) => residenceOf(i) === residence;
    const market = meanOver(cells, (cell) => cell.wage + cell.business + cell.property, where);
    const disposable = meanOver(cells, (cell) => cell.disposable, where);
    const wanted = provinceMeans.values[2025]![residence];
    return (old * (market + wanted - disposable)) / market;
  };
  return from.years.map(([year, urban, rural]) =>
    year === 2025 ? [year, factor('urban', urban), factor('rural', rural)] : [year, urban, rural],
  );
}

function report(title: string, cells: readonly CellMeans[]): void {
  const line = (name: string, where?: (i: number) => boolean) => {
    const value = (key: keyof CellMeans) =>
      String(Math.round(meanOver(cells, (cell) => cell[key], where))).padStart(8);
    const keys = ['disposable', 'wage', 'business', 'property', 'spending'] as const;
    return `${name.padEnd(8)}${keys.map(value).join('')}`;
  };
  console.log(`${title}\n        disposbl    wage business property spending`);
  console.log(line('all'));
  for (const residence of residences) {
    console.log(line(residence, (i) => residenceOf(i) === residence));
  }
}
