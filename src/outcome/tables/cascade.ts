// The three distributions in one table: from primary income to income after giving, what each step does; then what taxes on
// consumption take and public services in kind add.

import type { Label } from '../../engine/quantity.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { StandardErrors } from '../standard-errors.ts';
import { standardErrors } from '../standard-errors.ts';
import { oliveNote, standardErrorNote, weightsNote } from './headline-notes.ts';
import {
  cellOf,
  conceptsShown,
  noRatioNote,
  numbers,
  outsidePoverty,
  ratioCell,
  words,
} from './shown.ts';

const columns = [
  words('concept', 'Income', '收入'),
  numbers('mean', 'yuanPerHead', 'Mean', '均值'),
  numbers('median', 'yuanPerHead', 'Median', '中位数'),
  numbers('medianHousehold', 'yuanPerHead', 'Median household', '中位数（户）'),
  numbers('olive', 'index', 'O', 'O'),
  numbers('oliveLow', 'index', 'Lower end', '低端'),
  numbers('oliveHigh', 'index', 'Upper end', '高端'),
  numbers('gini', 'index', 'Gini', '基尼系数'),
  numbers('p90p10', 'ratio', 'P90/P10', 'P90/P10'),
  numbers('band10to50', 'share', '100–500 thousand', '10–50万元'),
  numbers('band20to60', 'share', '200–600 thousand', '20–60万元'),
  numbers('belowAllowanceLine', 'share', 'Below the allowance line', '低于低保线'),
  numbers('urbanRuralRatio', 'ratio', 'Town over country', '城乡收入比'),
];

/** Two rows for each income concept: the measures, and their standard errors. */
export function cascadeTable(outcome: Outcome): Table {
  const rows = rowsOf(outcome);
  const { convention } = outcome.options;
  const lacksRatio = rows.some((row) => row.p90p10 === null || row.urbanRuralRatio === null);
  return table({
    id: 'cascade',
    title: {
      en: 'Incomes from the first to the third distribution',
      zh: '从初次分配到三次分配的收入',
    },
    columns,
    rows,
    notes: [
      weightsNote(convention),
      ...(outcome.stream === undefined ? [standardErrorNote] : []),
      oliveNote(convention),
      {
        en: 'Consumable: less the indirect taxes in prices. Final: with public services in kind at public cost, outside poverty counts.',
        zh: '可消费收入：扣除价格中所含间接税。最终收入：加上按财政成本计值的实物公共服务，不计入贫困统计。',
      },
      ...(lacksRatio ? [noRatioNote] : []),
    ],
  });
}

function rowsOf(outcome: Outcome): Row[] {
  const errors = standardErrors(outcome);
  return conceptsShown(outcome.policy.legislation).flatMap(({ key, label }) => {
    const found = outcome.measures[key];
    const measures = {
      concept: label,
      mean: found?.mean ?? null,
      median: found?.median ?? null,
      medianHousehold: found?.medianHousehold ?? null,
      olive: cellOf(found?.olive),
      oliveLow: cellOf(found?.oliveLow),
      oliveHigh: cellOf(found?.oliveHigh),
      gini: cellOf(found?.gini),
      p90p10: ratioCell(found?.p90p10),
      band10to50: found?.bands.zhejiang10to50.threePersons.households.inside ?? null,
      band20to60: found?.bands.zhejiang20to60.threePersons.households.inside ?? null,
      belowAllowanceLine: key === outsidePoverty ? null : (found?.belowAllowanceLine ?? null),
      urbanRuralRatio: ratioCell(found?.urbanRuralRatio),
    };
    const isKnown = outcome.stream === undefined;
    return [measures, ...(isKnown ? [errorsOf(measures, errors[key] ?? {})] : [])];
  });
}

/** The row below: the standard error of every number that there is. */
function errorsOf({ concept, ...measures }: Row & { concept: Label }, errors: StandardErrors): Row {
  const cells = Object.entries(measures).map(
    ([key, value]) => [key, value === null ? null : (errors[key] ?? null)] as const,
  );
  return {
    concept: { en: `± ${concept.en}`, zh: `± ${concept.zh}` },
    ...Object.fromEntries(cells),
  };
}
