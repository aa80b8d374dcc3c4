// What a reform changes: the headline of every concept it moves, and what its instruments move.

import type { Concept } from '../../engine/legislation.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Measured } from '../../measures/problem.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import type { Figure, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison, Distribution } from '../compare.ts';
import { distributions } from '../compare.ts';
import type { ConceptMeasures } from '../concept-measures.ts';
import { changesNothing, nothingNote } from './cost.ts';
import {
  beyondDistributions,
  cellOf,
  changesIn,
  conceptsShown,
  noRatioNote,
  numbers,
  ratioCell,
  roundedNote,
  words,
} from './shown.ts';

interface Line {
  readonly key: string;
  readonly label: Label;
  readonly format: NumberFormat;
  readonly digits?: number;
  readonly of: (measures: ConceptMeasures) => Measured;
}

const lines: readonly Line[] = [
  line('mean', 'yuanPerHead', 'Mean', '均值', (m) => m.mean),
  line('median', 'yuanPerHead', 'Median', '中位数', (m) => m.median),
  line('olive', 'index', 'O', 'O', (m) => m.olive),
  line('oliveLow', 'index', 'Lower end', '低端', (m) => m.oliveLow),
  line('oliveHigh', 'index', 'Upper end', '高端', (m) => m.oliveHigh),
  line('gini', 'index', 'Gini', '基尼系数', (m) => m.gini),
  line('p90p10', 'ratio', 'P90/P10', 'P90/P10', (m) => m.p90p10),
  line(
    'band10to50',
    'share',
    'Band of 100–500 thousand',
    '10–50万元收入带',
    (m) => m.bands.zhejiang10to50.threePersons.households.inside,
  ),
  line(
    'band20to60',
    'share',
    'Band of 200–600 thousand',
    '20–60万元收入带',
    (m) => m.bands.zhejiang20to60.threePersons.households.inside,
  ),
  line(
    'belowAllowanceLine',
    'share',
    'Below the allowance line in force',
    '低于各自低保线',
    (m) => m.belowAllowanceLine,
  ),
  line('urbanRuralRatio', 'ratio', 'Town over country', '城乡收入比', (m) => m.urbanRuralRatio),
];

function line(key: string, format: NumberFormat, en: string, zh: string, of: Line['of']): Line {
  return { key, format, label: { en, zh }, of };
}

/** Of incomes beyond the three distributions, which nearly every reform moves a little, only these. */
const shortLines = lines.filter((one) => ['mean', 'olive', 'gini'].includes(one.key));

/** The incomes of a table: disposable income always, the others where the reform moves the incomes themselves. */
function conceptsMoved({ baseline, reform }: Comparison): Concept[] {
  const income = (outcome: Outcome, key: string) => {
    const { belowAllowanceLine: _line, ...measures } = outcome.measures[key] ?? {};
    return JSON.stringify(measures);
  };
  return conceptsShown(baseline.policy.legislation).filter(({ key }) => {
    if (!isDistribution(key) && !beyondDistributions.includes(key)) return false;
    return key === 'disposable' || income(baseline, key) !== income(reform, key);
  });
}

function isDistribution(key: string): key is Distribution {
  return distributions.some((one) => one === key);
}

/** The headline under baseline and reform, and the change, after each distribution that the reform moves. */
export function changesTable(id: string, comparison: Comparison): Table {
  const { baseline, reform } = comparison;
  const rows = conceptsMoved(comparison).flatMap((concept): Row[] => {
    const [before, after] = [baseline.measures[concept.key], reform.measures[concept.key]];
    if (before === undefined || after === undefined) return [];
    const { key } = concept;
    const compared = (isDistribution(key) ? lines : shortLines).map((one): Compared => {
      const { label, format, of } = one;
      const cell = format === 'ratio' ? ratioCell : cellOf;
      return { label, format, was: cell(of(before)), is: cell(of(after)) };
    });
    const below = isDistribution(key) ? [belowBaselineLine(comparison, key)] : [];
    return [...compared, ...below].map((one) => rowOf(concept, one));
  });
  return table({
    id,
    title: {
      en: `What ${reform.scenario.name} changes against ${baseline.scenario.name}`,
      zh: `${reform.scenario.name} 与 ${baseline.scenario.name} 的对比`,
    },
    columns: [
      words('concept', 'Income', '收入'),
      words('measure', 'Measure', '指标'),
      { key: 'baseline', label: { en: 'Baseline', zh: '基准方案' }, format: 'mixed' },
      { key: 'reform', label: { en: 'Reform', zh: '改革方案' }, format: 'mixed' },
      { key: 'change', label: { en: 'Change', zh: '变化' }, format: 'mixed', signed: true },
    ],
    rows,
    notes: [
      {
        en: 'Survey weights, persons; bands: households, income per head × 3. Incomes that stay as they are are left out.',
        zh: '按住户调查权数，以人口为单位；收入带以户为单位，按人均收入×3。未变动的收入环节从略。',
      },
      ...(rows.some((row) => row.baseline === null || row.reform === null) ? [noRatioNote] : []),
      ...(changesNothing(comparison) ? [nothingNote] : []),
    ],
  });
}

/** One measure under both. */
interface Compared {
  readonly label: Label;
  readonly format: NumberFormat;
  readonly was: number | null;
  readonly is: number | null;
}

function belowBaselineLine(comparison: Comparison, concept: Distribution): Compared {
  const was = comparison.baseline.measures[concept]?.belowAllowanceLine ?? null;
  const label = { en: 'Below the baseline’s line', zh: '低于基准方案低保线' };
  return { label, format: 'share', was, is: comparison.belowBaselineLine[concept] };
}

function rowOf(concept: Concept, { label, format, was, is }: Compared): Row {
  return {
    concept: concept.label,
    measure: label,
    baseline: was === null ? null : { value: was, format },
    reform: is === null ? null : { value: is, format },
    change: was === null || is === null ? null : changeCell(is - was, format),
  };
}

/** Changes are small: one digit more than the values themselves have. */
function changeCell(value: number, format: NumberFormat): Figure {
  if (format === 'share') return { value, format: 'points', digits: 2 };
  if (format === 'index') return { value, format, digits: 4 };
  return format === 'ratio' ? { value, format, digits: 3 } : { value, format };
}

/** The flows that a reform moves. */
export function flowChangesTable(id: string, { baseline, reform, flows }: Comparison): Table {
  const moved = flows.filter((one) => one.fen !== 0n || (one.persons ?? 0n) !== 0n);
  const rows = moved.map(({ flow, fen, persons }): Row => {
    const before = baseline.instruments.find((row) => row.flow === flow);
    const after = reform.instruments.find((row) => row.flow === flow);
    return {
      flow: after?.label ?? before?.label ?? flow,
      baseline: before?.fen ?? 0n,
      reform: after?.fen ?? 0n,
      change: fen,
      persons: persons === null ? null : Number(after?.persons ?? 0n),
      personsChange: persons === null ? null : Number(persons),
    };
  });
  return table({
    id,
    title: { en: 'What moves: instruments', zh: '变动的项目' },
    columns: [
      words('flow', 'Instrument', '项目'),
      numbers('baseline', 'yuanTotal', 'Baseline', '基准方案'),
      numbers('reform', 'yuanTotal', 'Reform', '改革方案'),
      changesIn('change', 'yuanTotal', 'Change', '变化'),
      numbers('persons', 'count', 'Persons under the reform', '改革方案人数'),
      changesIn('personsChange', 'count', 'Change of persons', '人数变化'),
    ],
    rows,
    notes: [roundedNote],
  });
}
