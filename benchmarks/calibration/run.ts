// One run of the model, and what calibration asks of it: survey-weighted sums by cell.

import type { Block } from '../../src/engine/block.ts';
import type { HouseholdTable } from '../../src/engine/household-table.ts';
import { inLaw } from '../../src/engine/policy.ts';
import { Runner, tableFor } from '../../src/engine/run.ts';
import { china } from '../../src/law/china.ts';
import { figures } from '../../src/law/figures.ts';
import { areas } from '../../src/population/areas.ts';
import type { Calibration, TownOrCountry } from '../../src/population/incomes/calibration.ts';
import { cellCount, cellOf } from '../../src/population/incomes/cells.ts';
import { incomesOf } from '../../src/population/incomes/incomes.ts';
import { structureOf } from '../../src/population/zhejiang.ts';
import { marketComponents } from './targets.ts';

/** The flows that make up each component of market income. */
const flowsOfComponent = {
  wage: [
    'wages',
    'bonuses',
    'labourIncome',
    'authorIncome',
    'royaltyIncome',
    'equityIncome',
    'severanceIncome',
    'earlyRetirementIncome',
  ],
  business: ['businessProfit', 'farmProfit'],
  property: [
    'depositInterest',
    'otherInterestIncome',
    'dividendsOverYear',
    'dividendsOverMonth',
    'dividendsUpToMonth',
    'dividendsOfUnlisted',
    'rentIncome',
    'imputedRentIncome',
    'collectiveDividends',
  ],
} as const;

const seed = 'olive';

const spent = [
  'food',
  'clothing',
  'dwelling',
  'householdGoods',
  'transport',
  'educationRecreation',
  'healthCare',
  'otherSpending',
];

/** Means per head of a cell, survey-weighted, in yuan. */
export interface CellMeans {
  persons: number;
  wage: number;
  business: number;
  property: number;
  disposable: number;
  spending: number;
}

export interface Run {
  readonly table: HouseholdTable;
  readonly cells: readonly CellMeans[];
}

/** Runs the law of the year over a population with this calibration. */
export function runModel(households: number, year: number, calibration: Calibration): Run {
  const structure = structureOf({ households, year, seed });
  const incomes = incomesOf({ year, seed, calibration });
  const population = {
    ...structure,
    facts: [...structure.facts, ...incomes.facts],
    fill(block: Block, index: number) {
      structure.fill(block, index);
      incomes.fill(block, index);
    },
  };
  const flows = marketComponents.flatMap((one) => [...flowsOfComponent[one]]);
  const request = {
    policy: inLaw(china),
    year,
    lawYear: year,
    places: areas.zhejiang!.places,
    figures,
    kept: ['place', 'residence', 'mountain', 'collective', 'allowanceLine', ...flows, ...spent],
    where: [],
  };
  const runner = new Runner(request, population);
  const table = tableFor(request, households);
  for (let block = 0; block < population.blocks; block++) runner.run(block, table);
  return { table, cells: meansByCell(table) };
}

function meansByCell(table: HouseholdTable): CellMeans[] {
  const cells = Array.from({ length: cellCount }, (): CellMeans => {
    return { persons: 0, wage: 0, business: 0, property: 0, disposable: 0, spending: 0 };
  });
  const sums = [
    ...marketComponents.map((one) => [one, flowsOfComponent[one], 1] as const),
    ['disposable', ['disposable'], 100] as const,
    ['spending', spent, 1] as const,
  ];
  const columns = sums.map(([, names]) => names.map((name) => table.column(name)));
  const [place, residence] = [table.column('place'), table.column('residence')];
  const [size, survey] = [table.column('size'), table.column('survey')];
  for (let row = 0; row < table.length; row++) {
    const cell = cells[cellOf(place[row]!, residence[row]!)]!;
    cell.persons += survey[row]! * size[row]!;
    sums.forEach(([key, , perYuan], i) => {
      for (const column of columns[i]!) cell[key] += (survey[row]! * column[row]!) / perYuan;
    });
  }
  for (const cell of cells) {
    for (const [key] of sums) cell[key] /= cell.persons;
  }
  return cells;
}

/** The person-weighted mean of a value over cells. */
export function meanOver(
  cells: readonly CellMeans[],
  value: (cell: CellMeans, index: number) => number,
  where: (index: number) => boolean = () => true,
): number {
  let [sum, persons] = [0, 0];
  cells.forEach((cell, i) => {
    if (!where(i)) return;
    sum += value(cell, i) * cell.persons;
    persons += cell.persons;
  });
  return sum / persons;
}

/** Town or country of a cell. */
export function residenceOf(cell: number): TownOrCountry {
  return cell % 2 === 0 ? 'urban' : 'rural';
}
