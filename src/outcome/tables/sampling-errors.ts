// Measures of an imported survey with their standard errors by the sample's design.

import type { Label } from '../../engine/quantity.ts';
import type { Units } from '../../measures/design-errors.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import { changeErrors, conceptErrors, totalOf, unitsIn } from '../sampling-errors.ts';
import { cellOf, changesIn, conceptsShown, numbers, words } from './shown.ts';

const error: Label = { en: '±', zh: '±' };

/** A measure and its standard error beside it. */
function pair(
  key: string,
  format: 'yuanPerHead' | 'index' | 'share' | 'yuanTotal',
  en: string,
  zh: string,
) {
  const plusMinus = { key: `${key}Error`, label: error, format };
  return [numbers(key, format, en, zh), plusMinus];
}

/** A row for each income concept; nothing where the people have no known design. */
export function samplingErrorsTable(outcome: Outcome): Table | null {
  const units = unitsIn(outcome);
  if (units === null) return null;
  return table({
    id: 'sampling-errors',
    title: { en: 'Sampling errors', zh: '抽样误差' },
    columns: [
      words('concept', 'Income', '收入'),
      ...pair('mean', 'yuanPerHead', 'Mean', '均值'),
      ...pair('median', 'yuanPerHead', 'Median', '中位数'),
      ...pair('olive', 'index', 'O', 'O'),
      ...pair('gini', 'index', 'Gini', '基尼系数'),
      ...pair('lowIncome', 'share', 'Low income', '低收入占比'),
      ...pair('total', 'yuanTotal', 'Total', '总额'),
    ],
    rows: conceptsShown(outcome.policy.legislation).map(({ key, label }) =>
      rowOf(outcome, { key, label }, units),
    ),
    notes: [designNote(units), lineNote],
  });
}

function rowOf(outcome: Outcome, { key, label }: { key: string; label: Label }, units: Units): Row {
  const found = outcome.measures[key];
  const errors = conceptErrors(outcome, key, units);
  return {
    concept: label,
    mean: found?.mean ?? null,
    meanError: errors.mean,
    median: found?.median ?? null,
    medianError: errors.median,
    olive: cellOf(found?.olive),
    oliveError: cellOf(errors.olive),
    gini: cellOf(found?.gini),
    giniError: cellOf(errors.gini),
    lowIncome: found?.lowIncome.share ?? null,
    lowIncomeError: errors.lowIncome,
    total: totalOf(outcome, key),
    totalError: errors.total,
  };
}

/** The changes of a reform with their standard errors; nothing where the people have no known design. */
export function changeErrorsTable(id: string, comparison: Comparison): Table | null {
  const { baseline, reform } = comparison;
  const units = unitsIn(baseline);
  if (units === null) return null;
  const rows = conceptsShown(baseline.policy.legislation).map(({ key, label }): Row => {
    const change = comparison.measures[key];
    const errors = changeErrors(baseline, reform, key, units);
    return {
      concept: label,
      mean: change?.mean ?? null,
      meanError: errors.mean,
      olive: numberOf(change?.olive),
      oliveError: cellOf(errors.olive),
      gini: numberOf(change?.gini),
      giniError: cellOf(errors.gini),
      total: totalOf(reform, key) - totalOf(baseline, key),
      totalError: errors.total,
    };
  });
  const signed = (key: string, format: 'yuanPerHead' | 'index' | 'yuanTotal', label: Label) => [
    changesIn(key, format, label.en, label.zh),
    { key: `${key}Error`, label: error, format },
  ];
  return table({
    id,
    title: { en: 'Changes with their sampling errors', zh: '变化及抽样误差' },
    columns: [
      words('concept', 'Income', '收入'),
      ...signed('mean', 'yuanPerHead', { en: 'Mean', zh: '均值' }),
      ...signed('olive', 'index', { en: 'O', zh: 'O' }),
      ...signed('gini', 'index', { en: 'Gini', zh: '基尼系数' }),
      ...signed('total', 'yuanTotal', { en: 'Total', zh: '总额' }),
    ],
    rows,
    notes: [designNote(units)],
  });
}

const lineNote: Label = {
  en: 'Low income: share of persons below 60 % of the median, the line taken as it is. Median: Woodruff.',
  zh: '低收入占比：低于中位数60%的人口比例，误差未计入收入线本身的误差。中位数按Woodruff方法。',
};

function designNote({ units, strata, lonely }: Units): Label {
  const alone = {
    en: lonely === 0 ? '' : `, ${lonely} of them with one unit alone, set against the mean of all`,
    zh: lonely === 0 ? '' : `，其中${lonely}层只有一个单位（以全部单位均值为中心）`,
  };
  return {
    en: `±: standard error of sampling alone, linearised over ${units} sampling units in ${strata} strata${alone.en}, as if drawn with replacement.`,
    zh: `±：仅含抽样的标准误，按${strata}层${units}个初级抽样单位线性化${alone.zh}，视为有放回抽取。`,
  };
}

/** A change as a cell: nothing where one of the two has no value. */
function numberOf(change: unknown): number | null {
  return typeof change === 'number' ? change : null;
}
