// How sure the headlines are: three numbers apart for each, and together.

import type { Label } from '../../engine/quantity.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Cell, Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import type { FigureName } from '../headlines.ts';
import { changeFigures, changesOf, figuresOf, runFigures } from '../headlines.ts';
import type { Spread, Uncertainty } from '../uncertainty.ts';
import { isClear, sumOfSpread } from '../uncertainty.ts';
import { changeCell, conceptsMoved, noClearChange } from './changes.ts';
import { words } from './shown.ts';

/** The headlines of a run. */
export function uncertaintyTable(outcome: Outcome, uncertainty: Uncertainty): Table {
  const values = figuresOf(outcome);
  return table({
    id: 'uncertainty',
    title: { en: 'How sure the headlines are', zh: '主要指标的不确定性' },
    columns: [
      words('concept', 'Income', '收入'),
      words('measure', 'Measure', '指标'),
      { key: 'value', label: { en: 'Value', zh: '数值' }, format: 'mixed' },
      ...spreadColumns,
    ],
    rows: runFigures.map((one) => {
      const value = values[one.key] ?? null;
      const spread = uncertainty.spreads[one.key];
      return {
        ...nameCells(outcome, one),
        value: value === null ? null : { value, format: one.format },
        ...spreadCells(one, spread),
      };
    }),
    notes: notes(uncertainty),
  });
}

/** The changes that a reform makes. */
export function changeUncertaintyTable(
  id: string,
  comparison: Comparison,
  uncertainty: Uncertainty,
): Table {
  const changes = changesOf(comparison);
  const moved = conceptsMoved(comparison).map(({ key }) => key);
  const shown = changeFigures.filter(({ concept }) => concept === null || moved.includes(concept));
  return table({
    id,
    title: { en: 'How sure the changes are', zh: '变化的不确定性' },
    columns: [
      words('concept', 'Income', '收入'),
      words('measure', 'Measure', '指标'),
      { key: 'change', label: { en: 'Change', zh: '变化' }, format: 'mixed', signed: true },
      ...spreadColumns,
      words('finding', 'Finding', '结论'),
    ],
    rows: shown.map((one) => {
      const change = changes[one.key] ?? null;
      const spread = uncertainty.spreads[one.key];
      return {
        ...nameCells(comparison.baseline, one),
        change: change === null ? null : changeCell(change, one.format),
        ...spreadCells(one, spread),
        finding: findingOf(change, spread),
      };
    }),
    notes: [...notes(uncertainty), clearNote],
  });
}

const spreadColumns: readonly Column[] = [
  deviations('numerical', 'Numerical ±', '数值±'),
  deviations('calibration', 'Calibration ±', '校准±'),
  deviations('law', 'Law ±', '法规±'),
  deviations('sum', 'Sum ±', '合计±'),
];

function deviations(key: string, en: string, zh: string): Column {
  return { key, label: { en, zh }, format: 'mixed', signed: false };
}

const reformAsAWhole: Label = { en: 'the reform', zh: '改革整体' };

function nameCells({ policy }: Outcome, { concept, label }: FigureName): Row {
  const known = policy.legislation.concepts.find(({ key }) => key === concept);
  return { concept: known?.label ?? reformAsAWhole, measure: label };
}

function spreadCells({ format }: FigureName, spread: Spread | undefined): Row {
  const cell = (value: number | null | undefined): Cell =>
    value === null || value === undefined ? null : changeCell(value, format);
  return {
    numerical: cell(spread?.numerical),
    calibration: cell(spread?.calibration),
    law: cell(spread?.law),
    sum: cell(spread === undefined ? null : sumOfSpread(spread)),
  };
}

function findingOf(change: number | null, spread: Spread | undefined): Cell {
  const clear = isClear(change, spread);
  if (change === null || clear === null) return null;
  if (!clear) return noClearChange;
  return change > 0 ? { en: 'more', zh: '上升' } : { en: 'less', zh: '下降' };
}

const clearNote: Label = {
  en: 'No clear change: the difference does not exceed the sum of the three.',
  zh: '“无明显变化”：差额不超过三项之和。',
};

function notes({ replicates, recipes, values, lawHouseholds }: Uncertainty): Label[] {
  const count = (value: number, language: 'en' | 'zh') => formatNumber(value, 'count', language);
  const households = { en: count(lawHouseholds, 'en'), zh: count(lawHouseholds, 'zh') };
  return [
    replicates < 2
      ? {
          en: 'One standard deviation each. Numerical: “–”; these people are one survey, whose sampling errors are told apart where its design is known.',
          zh: '各项均为一个标准差。数值：“–”，人口来自一次调查，已知抽样设计时其抽样误差另表列示。',
        }
      : {
          en: `One standard deviation each. Numerical: between ${replicates} populations of this size by different seeds.`,
          zh: `各项均为一个标准差。数值：${replicates}个不同随机种子、同等规模的人口之间。`,
        },
    recipes < 2
      ? {
          en: 'Calibration: “–”; there are no other recipes of this population.',
          zh: '校准：“–”，该人口没有其他参数组。',
        }
      : {
          en: `Calibration: between ${recipes} recipes solved again with the published figures moved within their tolerance.`,
          zh: `校准：公布数据在容许误差内随机变动后重新求解的${recipes}组参数之间。`,
        },
    {
      en: `Law: ${values.length} values from memory or of low confidence, each a tenth higher where it is doubtful, on ${households.en} households; root of the sum of squares.`,
      zh: `法规：${values.length}项凭记忆或可信度低的数值逐项提高一成（样本${households.zh}户），取平方和的平方根。`,
    },
  ];
}
