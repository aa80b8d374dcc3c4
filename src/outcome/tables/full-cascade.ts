// T2: the seven incomes from the first distribution to public services, each with level, shape, inequality, polarisation,
// poverty and its sum.

import type { Concept } from '../../engine/legislation.ts';
import { wholeOf } from '../../engine/totals.ts';
import { wolfson } from '../../measures/polarisation.ts';
import { attempt } from '../../measures/problem.ts';
import { makeSample } from '../../measures/sample.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { conceptRows } from '../concept-rows.ts';
import { cellOf, countNote, outsidePoverty, words } from './shown.ts';
import type { Measure, Sides, Values } from './side-by-side.ts';
import { sideCells, sideColumns } from './side-by-side.ts';

/** From the first distribution to public services; members' own accounts are below the line. */
const cascade: readonly string[] = [
  'primary',
  'market',
  'netMarket',
  'disposable',
  'afterGiving',
  'consumable',
  'final',
];

const measures: readonly Measure[] = [
  { key: 'mean', format: 'yuanPerHead', en: 'Mean', zh: '均值' },
  { key: 'median', format: 'yuanPerHead', en: 'Median', zh: '中位数' },
  { key: 'olive', format: 'index', en: 'O', zh: 'O' },
  { key: 'oliveLow', format: 'index', en: 'Lower end', zh: '低端' },
  { key: 'oliveHigh', format: 'index', en: 'Upper end', zh: '高端' },
  { key: 'nbsBand', format: 'share', en: 'Middle-income group', zh: '中等收入群体' },
  { key: 'gini', format: 'index', en: 'Gini', zh: '基尼系数' },
  { key: 'wolfson', format: 'index', en: 'Foster–Wolfson', zh: '福斯特–沃尔夫森指数' },
  { key: 'belowAllowanceLine', format: 'share', en: 'Below the allowance line', zh: '低于低保线' },
  { key: 'total', format: 'yuanTotal', en: 'Sum', zh: '总额' },
];

/** A row for each of the seven incomes. */
export function fullCascadeTable(sides: Sides): Table {
  const { baseline, reform } = sides;
  const concepts = baseline.policy.legislation.concepts.filter(({ key }) => cascade.includes(key));
  const rows = concepts.map((concept): Row => {
    const after = reform === null ? null : valuesOf(reform, concept);
    return {
      concept: concept.label,
      ...sideCells(measures, valuesOf(baseline, concept), after),
    };
  });
  return table({
    id: 'cascade',
    title: {
      en: 'Incomes from the first distribution to public services',
      zh: '从初次分配到公共服务的收入',
    },
    columns: [words('concept', 'Income', '收入'), ...sideColumns(measures, sides)],
    rows,
    notes: [
      {
        en: 'Per head, survey weights, persons; the middle-income group: households, income per head × 3 within 100–500 thousand yuan at prices of 2018. The sum: census weights.',
        zh: '人均口径，住户调查权数，以人口为单位；中等收入群体以户为单位，按人均收入×3处于10–50万元（2018年价格）。总额按普查权数。',
      },
      {
        en: '1 − O = lower end + upper end. Foster–Wolfson: 2 (2T − G) × mean / median, 0 where all are equal. Final income has services in kind and is outside poverty counts.',
        zh: '1 − O = 低端 + 高端。福斯特–沃尔夫森指数为2(2T − G)×均值/中位数，完全平均时为0。最终收入含实物公共服务，不计入贫困统计。',
      },
      countNote(baseline),
    ],
  });
}

function valuesOf(outcome: Outcome, { key }: Concept): Values {
  const found = outcome.measures[key];
  const { incomePerHead, personWeight } = conceptRows(outcome.table, key);
  return {
    mean: found?.mean ?? null,
    median: found?.median ?? null,
    olive: cellOf(found?.olive),
    oliveLow: cellOf(found?.oliveLow),
    oliveHigh: cellOf(found?.oliveHigh),
    nbsBand: found?.bands.nbs.threePersons.households.inside ?? null,
    gini: cellOf(found?.gini),
    wolfson: cellOf(attempt(() => wolfson(makeSample(incomePerHead, personWeight)))),
    belowAllowanceLine: key === outsidePoverty ? null : (found?.belowAllowanceLine ?? null),
    total: sumOfConcept(outcome, key),
  };
}

/** The sum of a concept over the households measured, in fen. */
function sumOfConcept({ policy, totals, included, options }: Outcome, key: string): bigint {
  const from = (options.where ?? []).length > 0 ? included : totals;
  const place = policy.legislation.concepts.findIndex((one) => one.key === key);
  return wholeOf(from.concepts[place] ?? 0n);
}
