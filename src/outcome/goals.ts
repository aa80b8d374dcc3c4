// What governments have set themselves for common prosperity, with the act, the year and how the model measures it.

import type { Confidence } from '../engine/parameter.ts';
import type { Label } from '../engine/quantity.ts';
import { bands, typicalHouseholdSize } from '../measures/bands.ts';
import { bandShares } from '../measures/middle.ts';
import { attempt, isRefusal } from '../measures/problem.ts';
import { makeSample } from '../measures/sample.ts';
import type { NumberFormat } from '../report/numbers.ts';
import type { Outcome } from '../simulate.ts';
import { conceptRows, includedRows } from './concept-rows.ts';
import { ratioCell } from './tables/shown.ts';

/** A goal that a number says. */
export interface Goal {
  readonly id: string;
  readonly label: Label;
  /** Whose goal it is: an area that people can be made of. */
  readonly area: string;
  /** The year by which it is to be reached. */
  readonly year: number;
  readonly format: NumberFormat;
  readonly value: number;
  /** Whether the figure is to rise to it or to stay below it. */
  readonly is: 'atLeast' | 'atMost';
  readonly source: Label;
  readonly confidence: Confidence;
  /** The headline figure whose uncertainty is this one's. */
  readonly figure?: string;
  readonly measure: (outcome: Outcome) => number | null;
}

const plan: Label = {
  en: 'Zhejiang implementation plan for a demonstration zone of common prosperity, 2021–2025',
  zh: '《浙江高质量发展建设共同富裕示范区实施方案（2021—2025年）》',
};
const hangzhouPlan: Label = {
  en: 'Hangzhou action plan for a demonstration city of common prosperity, 28 July 2021',
  zh: '杭州市共同富裕示范区城市范例行动计划，2021年7月28日',
};

export const goals: readonly Goal[] = [
  zhejiangIn2025(
    'income',
    'Disposable income per head',
    '人均可支配收入',
    ['yuanPerHead', 75_000, 'atLeast'],
    ({ measures }) => measures.disposable?.mean ?? null,
    'disposable.mean',
  ),
  zhejiangIn2025(
    'band10to50',
    'Households in 100–500 thousand yuan',
    '家庭年可支配收入10–50万元群体比例',
    ['share', 0.8, 'atLeast'],
    ({ measures }) =>
      measures.disposable?.bands.zhejiang10to50.threePersons.households.inside ?? null,
    'disposable.band10to50',
  ),
  zhejiangIn2025(
    'band20to60',
    'Households in 200–600 thousand yuan',
    '家庭年可支配收入20–60万元群体比例',
    ['share', 0.45, 'atLeast'],
    ({ measures }) =>
      measures.disposable?.bands.zhejiang20to60.threePersons.households.inside ?? null,
    'disposable.band20to60',
  ),
  zhejiangIn2025(
    'urbanRuralRatio',
    'Town over country',
    '城乡居民收入倍差',
    ['ratio', 1.9, 'atMost'],
    ({ measures }) => ratioCell(measures.disposable?.urbanRuralRatio),
    'disposable.urbanRuralRatio',
  ),
  zhejiangIn2025(
    'prefectureRatio',
    'Richest prefecture over the poorest',
    '设区市居民收入最高最低倍差',
    ['ratio', 1.55, 'atMost'],
    prefectureRatio,
  ),
  {
    id: 'zhejiang.2027.mountainRatio',
    label: { en: '26 mountain counties over the province', zh: '山区26县居民收入与全省平均之比' },
    area: 'zhejiang',
    year: 2027,
    format: 'ratio',
    value: 0.75,
    is: 'atLeast',
    source: {
      en: 'Zhejiang, report to the provincial Party congress, June 2022',
      zh: '浙江省第十五次党代会报告，2022年6月',
    },
    confidence: 'P',
    measure: (outcome) => {
      const [mountains, all] = [meanWhere(outcome, 'mountain', 1), meanWhere(outcome)];
      return mountains === null || all === null || all <= 0 ? null : mountains / all;
    },
  },
  {
    id: 'hangzhou.2025.income',
    label: { en: 'Hangzhou: disposable income per head', zh: '杭州：人均可支配收入' },
    area: 'zhejiang',
    year: 2025,
    format: 'yuanPerHead',
    value: 85_000,
    is: 'atLeast',
    source: hangzhouPlan,
    confidence: 'C',
    measure: (outcome) => meanWhere(outcome, 'place', codeOf(outcome, 'hangzhou')),
  },
  {
    id: 'hangzhou.2025.band10to50',
    label: {
      en: 'Hangzhou: households in 100–500 thousand yuan',
      zh: '杭州：家庭年可支配收入10–50万元群体比例',
    },
    area: 'zhejiang',
    year: 2025,
    format: 'share',
    value: 0.85,
    is: 'atLeast',
    source: hangzhouPlan,
    confidence: 'C',
    measure: hangzhouBand,
  },
];

function zhejiangIn2025(
  name: string,
  en: string,
  zh: string,
  [format, value, is]: readonly [NumberFormat, number, Goal['is']],
  measure: Goal['measure'],
  figure?: string,
): Goal {
  return {
    id: `zhejiang.2025.${name}`,
    label: { en, zh },
    area: 'zhejiang',
    year: 2025,
    format,
    value,
    is,
    source: plan,
    confidence: 'C',
    measure,
    ...(figure === undefined ? {} : { figure }),
  };
}

/** The goals of a result's area. */
export function goalsOf({ scenario }: Outcome): Goal[] {
  return goals.filter(({ area }) => area === scenario.area);
}

function codeOf({ policy }: Outcome, name: string): number {
  const { type } = policy.legislation.placeFact;
  return type.is === 'kind' ? type.kinds.indexOf(name) : -1;
}

/** Mean disposable income per head where a column has a code; of all where none is named. */
function meanWhere(outcome: Outcome, column?: string, code = 0): number | null {
  const { incomePerHead, personWeight } = conceptRows(outcome.table, 'disposable');
  const weights = weightsWhere(outcome, personWeight, column, code);
  const found = attempt(() => makeSample(incomePerHead, weights));
  return isRefusal(found) ? null : found.mean;
}

function weightsWhere(
  { table }: Outcome,
  weights: Float64Array,
  column: string | undefined,
  code: number,
): Float64Array {
  if (column === undefined) return weights;
  const codes = table.column(column);
  const rows = includedRows(table);
  return weights.map((weight, i) => (codes[rows[i] ?? 0] === code ? weight : 0));
}

function prefectureRatio(outcome: Outcome): number | null {
  const { type } = outcome.policy.legislation.placeFact;
  const kinds = type.is === 'kind' ? type.kinds : [];
  const means = kinds.flatMap((_, code) => meanWhere(outcome, 'place', code) ?? []);
  const least = Math.min(...means);
  return means.length < 2 || least <= 0 ? null : Math.max(...means) / least;
}

function hangzhouBand(outcome: Outcome): number | null {
  const { incomePerHead, householdWeight } = conceptRows(outcome.table, 'disposable');
  const code = codeOf(outcome, 'hangzhou');
  const weights = weightsWhere(outcome, householdWeight, 'place', code);
  const { lower, upper } = bands.zhejiang10to50;
  const found = attempt(() => makeSample(incomePerHead, weights));
  if (isRefusal(found)) return null;
  return bandShares(found, lower / typicalHouseholdSize, upper / typicalHouseholdSize).inside;
}
