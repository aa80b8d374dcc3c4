// Which tables a result has, in the order in which they are printed.

import { oliveBandsTable } from '../report/olive-table.ts';
import type { Table } from '../report/table.ts';
import type { Outcome } from '../simulate.ts';
import { readAnchors } from './anchors.ts';
import type { Comparison } from './compare.ts';
import { onlyBeyond } from './compare.ts';
import { olivesOf } from './olives.ts';
import { ofSelection, ofWholePopulation } from './selection.ts';
import { anchorsTable } from './tables/anchors.ts';
import { bandsTable } from './tables/bands.ts';
import { cascadeTable } from './tables/cascade.ts';
import { changesTable, flowChangesTable } from './tables/changes.ts';
import { costTable } from './tables/cost.ts';
import { fundsTable } from './tables/funds.ts';
import { governmentTable } from './tables/government.ts';
import { instrumentsTable } from './tables/instruments.ts';
import { ledgerTable } from './tables/ledger.ts';
import { middleChangeTable, middleTable } from './tables/middle.ts';
import { mobilityTable } from './tables/mobility.ts';
import { placesTable } from './tables/places.ts';
import { relativeTables } from './tables/relative.ts';
import { changeErrorsTable, samplingErrorsTable } from './tables/sampling-errors.ts';
import { changeBoundsTable, streamTables } from './tables/stream.ts';
import { changeUncertaintyTable, uncertaintyTable } from './tables/uncertainty.ts';
import { winnersTable } from './tables/winners.ts';
import type { Uncertainty } from './uncertainty.ts';

/**
 * Tables of one run.
 * @param uncertainty how sure it is, where it was asked for.
 */
export function runTables(outcome: Outcome, uncertainty?: Uncertainty): Table[] {
  const selected = [
    cascadeTable(outcome),
    ...streamTables(outcome),
    ...present(samplingErrorsTable(outcome)),
    ...(uncertainty === undefined ? [] : [uncertaintyTable(outcome, uncertainty)]),
    bandsTable(outcome),
    middleTable(outcome),
    oliveBandsTable(olivesOf(outcome)),
    placesTable(outcome),
    instrumentsTable(outcome),
  ];
  return [
    ...selected.map((one) => ofSelection(outcome, one)),
    ofWholePopulation(outcome, ledgerTable(outcome)),
    ofWholePopulation(outcome, fundsTable(outcome)),
    ofWholePopulation(outcome, governmentTable(outcome)),
    ...anchorTables(outcome),
  ];
}

/** The anchors of a run, where it has any: of a baseline, not of a reform. */
export function anchorTables(outcome: Outcome): Table[] {
  const readings = readAnchors(outcome);
  return readings.length === 0 ? [] : [anchorsTable(readings)];
}

/**
 * Tables of a comparison; the ids end in the reform's name.
 * @param uncertainty how sure the changes are, where it was asked for.
 * @param isFirstLook leaves out what a first look can do without and what takes seconds: the middle by every definition,
 * and the relative distribution.
 */
export function comparisonTables(
  comparison: Comparison,
  name: string,
  uncertainty?: Uncertainty,
  isFirstLook = false,
): Table[] {
  const { winners, baseline, flows, joint } = comparison;
  const label = (key: string) =>
    baseline.policy.legislation.concepts.find((concept) => concept.key === key)?.label ?? {
      en: key,
      zh: key,
    };
  const giving = JSON.stringify(winners.disposable) !== JSON.stringify(winners.afterGiving);
  const moved = flows.some((one) => one.fen !== 0n || (one.persons ?? 0n) !== 0n);
  const selected = [
    changesTable(`changes.${name}`, comparison, uncertainty),
    ...present(changeBoundsTable(`stream.${name}`, comparison)),
    ...present(changeErrorsTable(`sampling-errors.${name}`, comparison)),
    ...(uncertainty === undefined
      ? []
      : [changeUncertaintyTable(`uncertainty.${name}`, comparison, uncertainty)]),
    onlyBeyond(comparison)
      ? winnersTable(`winners-final.${name}`, label('final'), winners.final, joint.misplaced)
      : winnersTable(`winners.${name}`, label('disposable'), winners.disposable, joint.misplaced),
    ...(giving && givingMoved(comparison)
      ? [
          winnersTable(
            `winners-after-giving.${name}`,
            label('afterGiving'),
            winners.afterGiving,
            joint.misplaced,
          ),
        ]
      : []),
    ...present(mobilityTable(`mobility.${name}`, comparison)),
    ...(moved && baseline.stream === undefined && !isFirstLook
      ? [middleChangeTable(`middle.${name}`, comparison), ...relativeTables(name, comparison)]
      : []),
  ];
  const flowChanges = moved ? [flowChangesTable(`instruments.${name}`, comparison)] : [];
  return [
    ...selected.map((one) => ofSelection(baseline, one)),
    ofWholePopulation(baseline, costTable(`cost.${name}`, comparison)),
    ...flowChanges.map((one) => ofSelection(baseline, one)),
  ];
}

function present(one: Table | null): Table[] {
  return one === null ? [] : [one];
}

/** Whether the third distribution itself moved, so that who gains differs after it. */
function givingMoved({ baseline, flows }: Comparison): boolean {
  const tertiary = baseline.instruments.filter((row) => row.stage === 'tertiary');
  const names = new Set(tertiary.map((row) => row.flow));
  return flows.some((one) => names.has(one.flow) && one.fen !== 0n);
}

/** Names that are fit for file names and differ from each other. */
export function tableNames(names: readonly string[]): string[] {
  const fit = names.map((name) => name.replace(/[^A-Za-z0-9_-]/g, '_'));
  return fit.map((name, i) => (fit.indexOf(name) === i ? name : `${name}-${i + 1}`));
}
