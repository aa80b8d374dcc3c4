// What a calibration of weights came to: targets beside what they are before and after, what the weights cost in
// precision, how far they moved.

import type { Label } from '../../engine/quantity.ts';
import type { Calibrated, Standing } from '../../population/reweight/calibrate.ts';
import type { FactorSpread, WeightQuality } from '../../population/reweight/quality.ts';
import type { Cell, Figure, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { ItemTarget } from '../reweight/target-matrix.ts';
import { numbers, words } from './shown.ts';

/** A target as a table shows it. */
export interface ShownTarget {
  readonly name: string;
  readonly kind: ItemTarget['item']['kind'];
  readonly asked: number;
  readonly before: number;
  readonly after: number;
  readonly miss: number;
  readonly isMet: boolean;
  /** What the bounds let it be: null where that is without end, or says nothing of shares and means. */
  readonly reach: Standing['reach'] | null;
  readonly source: string;
}

/** The table of targets; those not met are marked. */
export function targetsTable(targets: readonly ShownTarget[]): Table {
  const unmet = targets.filter((one) => !one.isMet);
  return table({
    id: 'reweight-targets',
    title: { en: 'Targets', zh: '校准目标' },
    columns: [
      words('name', 'Target', '目标'),
      { key: 'asked', label: { en: 'Asked', zh: '目标值' }, format: 'mixed' },
      { key: 'before', label: { en: 'Before', zh: '校准前' }, format: 'mixed' },
      { key: 'after', label: { en: 'After', zh: '校准后' }, format: 'mixed' },
      { ...numbers('miss', 'share', 'Miss', '偏差'), digits: 3, signed: true },
      words('met', 'Met', '达到'),
      words('source', 'Source', '来源'),
    ],
    rows: targets.map(targetRow),
    notes: unmet.flatMap(whyUnmet),
  });
}

function targetRow({ name, kind, asked, before, after, miss, isMet, source }: ShownTarget): Row {
  return {
    name,
    asked: figure(kind, asked, asked),
    before: figure(kind, before, asked),
    after: figure(kind, after, asked),
    miss: Math.abs(miss) < 1e-9 ? 0 : miss,
    met: isMet ? { en: 'yes', zh: '是' } : { en: 'NO', zh: '否' },
    source,
  };
}

/** Counts whole, shares in per cent, amounts with as many digits as they need. */
function figure(kind: ShownTarget['kind'], value: number, asked: number): Figure {
  if (kind === 'share') return { value, format: 'share', digits: 2 };
  return { value, format: 'ratio', digits: kind !== 'count' && Math.abs(asked) < 1000 ? 3 : 0 };
}

function whyUnmet({ name, asked, reach }: ShownTarget): Label[] {
  if (reach === null || (asked >= reach.least && asked <= reach.most)) return [];
  const [least, most] = [reach.least, reach.most].map((one) => one.toPrecision(6));
  return [
    {
      en: `${name}: the bounds let it be from ${least} to ${most}.`,
      zh: `${name}：在权数上下限内只能为${least}至${most}。`,
    },
  ];
}

/** The table of weights before and after. */
export function weightsTable(before: WeightQuality, after: WeightQuality): Table {
  const row = (
    en: string,
    zh: string,
    of: (quality: WeightQuality) => number,
    digits: number,
  ): Row => {
    const shown = (quality: WeightQuality): Figure => {
      return { value: of(quality), format: 'ratio', digits };
    };
    return { what: { en, zh }, before: shown(before), after: shown(after) };
  };
  return table({
    id: 'reweight-weights',
    title: { en: 'Weights', zh: '权数' },
    columns: [
      words('what', 'Of the weights', '指标'),
      { key: 'before', label: { en: 'Before', zh: '校准前' }, format: 'mixed' },
      { key: 'after', label: { en: 'After', zh: '校准后' }, format: 'mixed' },
    ],
    rows: [
      row('households', '户数', (one) => one.records, 0),
      row('sum', '合计', (one) => one.total, 0),
      row('design effect (Kish)', '设计效应（Kish）', (one) => one.designEffect, 4),
      row('as good as so many equal ones', '等效样本户数', (one) => one.effectiveRecords, 0),
      row('least', '最小', (one) => one.least, 3),
      row('median', '中位数', (one) => one.median, 3),
      row('most', '最大', (one) => one.most, 3),
      row('over five times the median', '超过中位数5倍的户数', (one) => one.overFiveMedians, 0),
      row('below 0', '小于0的户数', (one) => one.belowZero, 0),
    ],
    notes: [],
  });
}

/** The table of factors from old to new weights. @param furthest the households that moved most. */
export function factorsTable(
  spread: FactorSpread,
  isBounded: boolean,
  furthest: readonly { readonly household: number; readonly factor: number }[],
): Table {
  const quantiles = spread.quantiles.map(({ at, factor }): Row => {
    return { what: quantileName(at), factor: number(factor) };
  });
  const ends: Row[] = [
    {
      what: { en: 'households at the lower bound', zh: '达到下限的户数' },
      factor: count(spread.atLeast),
    },
    {
      what: { en: 'households at the upper bound', zh: '达到上限的户数' },
      factor: count(spread.atMost),
    },
  ];
  const moved = furthest.map(({ household, factor }): Row => {
    return {
      what: { en: `household ${household}`, zh: `第${household}户` },
      factor: number(factor),
    };
  });
  return table({
    id: 'reweight-factors',
    title: { en: 'New weight by old', zh: '新权数与原权数之比' },
    columns: [
      words('what', 'Of the factors', '指标'),
      { key: 'factor', label: { en: 'Factor', zh: '倍数' }, format: 'mixed' },
    ],
    rows: [...quantiles, ...(isBounded ? ends : []), ...moved],
    notes: [{ en: 'Households named are those moved furthest.', zh: '所列各户为变动最大者。' }],
  });
}

function number(value: number): Cell {
  return { value, format: 'ratio', digits: 4 };
}

function count(value: number): Cell {
  return { value, format: 'ratio', digits: 0 };
}

function quantileName(at: number): Label {
  if (at === 0) return { en: 'least', zh: '最小' };
  if (at === 1) return { en: 'most', zh: '最大' };
  if (at === 0.5) return { en: 'median', zh: '中位数' };
  return { en: `${at * 100} % are below`, zh: `${at * 100}%分位` };
}

/** The targets of a calibration as they are shown. */
export function shownTargets(
  calibrated: Calibrated,
  shown: (
    standing: Standing,
  ) => Pick<ShownTarget, 'kind' | 'asked' | 'before' | 'after' | 'source'>,
): ShownTarget[] {
  return calibrated.standings.map((standing) => {
    const { target, miss, isMet, reach } = standing;
    const own = shown(standing);
    const isPlain = own.kind === 'count' || own.kind === 'total';
    const hasEnds = Number.isFinite(reach.least) && Number.isFinite(reach.most);
    return { name: target.name, miss, isMet, reach: isPlain && hasEnds ? reach : null, ...own };
  });
}
