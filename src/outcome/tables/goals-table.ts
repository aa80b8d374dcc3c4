// T15: official goals of common prosperity beside the model, with the gap that is left.

import type { Label } from '../../engine/quantity.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import type { Figure, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import { areaLabel } from '../area-label.ts';
import type { Goal } from '../goals.ts';
import { goalsOf } from '../goals.ts';
import type { Uncertainty } from '../uncertainty.ts';
import { sumOfSpread } from '../uncertainty.ts';
import { changeCell } from './changes.ts';
import type { Beside } from './result-table.ts';
import { countNote, figureCell, words } from './shown.ts';
import type { Sides } from './side-by-side.ts';

const isLabels = {
  atLeast: { en: 'at least', zh: '不低于' },
  atMost: { en: 'at most', zh: '不高于' },
};
const yes: Label = { en: 'yes', zh: '是' };
const no: Label = { en: 'no', zh: '否' };

/** A row for each goal of the area that people are made of. */
export function goalsTable(sides: Sides, { uncertainty }: Pick<Beside, 'uncertainty'>): Table {
  const { baseline, reform } = sides;
  const rows = goalsOf(baseline).map((goal): Row => {
    const was = goal.measure(baseline);
    const own = { ...namesOf(goal), baseline: valueCell(was, goal.format) };
    // How sure a comparison is, is told of its changes: not of the reform's own value.
    if (reform === null)
      return { ...own, ...reachedCells(goal, was), error: errorCell(goal, uncertainty) };
    const is = goal.measure(reform);
    return { ...own, reform: valueCell(is, goal.format), ...reachedCells(goal, is) };
  });
  const mixed = (key: string, en: string, zh: string) =>
    ({ key, label: { en, zh }, format: 'mixed' }) as const;
  return table({
    id: 'goals',
    title: { en: 'Official goals', zh: '官方目标' },
    columns: [
      words('goal', 'Goal', '目标'),
      words('by', 'By', '年份'),
      words('is', 'Is', '方向'),
      mixed('value', 'Goal', '目标值'),
      ...(reform === null
        ? [mixed('baseline', 'Model', '模型')]
        : [mixed('baseline', 'Baseline', '基准方案'), mixed('reform', 'Reform', '改革方案')]),
      { ...mixed('gap', 'Left to the goal', '尚差'), signed: true },
      ...(reform === null ? [mixed('error', '±', '±')] : []),
      words('reached', 'Reached', '达标'),
      words('confidence', 'Confidence', '可信度'),
      words('source', 'Source', '来源'),
    ],
    rows,
    notes: [
      {
        en: `Disposable income per head, survey weights, of the people and prices of ${baseline.scenario.year}; bands: households, income per head × 3. Left to the goal: goal less model${reform === null ? '' : ' under the reform'}; signs as the figure has to move.`,
        zh: `人均可支配收入，住户调查权数，${baseline.scenario.year}年人口与价格；收入带以户为单位，按人均收入×3。尚差为目标值减模型值${reform === null ? '' : '（改革方案）'}。`,
      },
      ...(rows.length > 0
        ? []
        : [
            {
              en: `No goals are known of ${areaLabel(baseline).en}.`,
              zh: `未收录${areaLabel(baseline).zh}的目标。`,
            },
          ]),
      countNote(baseline),
    ],
  });
}

function namesOf({ label, year, is, value, format, confidence, source }: Goal) {
  return {
    goal: label,
    by: String(year),
    is: isLabels[is],
    value: valueCell(value, format),
    confidence,
    source,
  };
}

/** Ratios of incomes need a digit more than usual. */
function valueCell(value: number | null, format: NumberFormat): Figure | null {
  if (value === null) return null;
  return format === 'ratio' ? { value, format, digits: 3 } : { value, format };
}

function reachedCells({ value, is, format }: Goal, found: number | null) {
  if (found === null) return { gap: null, reached: null };
  const isReached = is === 'atLeast' ? found >= value : found <= value;
  const gap = isReached ? null : changeCell(value - found, format);
  return { gap, reached: isReached ? yes : no };
}

function errorCell({ figure, format }: Goal, uncertainty: Uncertainty | undefined) {
  const spread = figure === undefined ? undefined : uncertainty?.spreads[figure];
  return figureCell(spread === undefined ? null : sumOfSpread(spread), format);
}
