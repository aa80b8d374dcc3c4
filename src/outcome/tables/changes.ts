// What a reform changes: the headline of every concept it moves, and what its instruments move.

import type { Concept } from '../../engine/legislation.ts';
import type { Label } from '../../engine/quantity.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import type { Figure, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison, Distribution } from '../compare.ts';
import { belowBaselineLine, headlines, isDistribution, shortHeadlines } from '../headlines.ts';
import { standardErrorsOfChange } from '../standard-errors.ts';
import type { Spread, Uncertainty } from '../uncertainty.ts';
import { isClear } from '../uncertainty.ts';
import { changesNothing, nothingNote } from './cost.ts';
import { standardErrorNote, weightsNote } from './headline-notes.ts';
import {
  beyondDistributions,
  changesIn,
  conceptsShown,
  noRatioNote,
  numbers,
  roundedNote,
  words,
} from './shown.ts';

/** The incomes of a table: disposable income always, the others where the reform moves the incomes themselves. */
export function conceptsMoved({ baseline, reform }: Comparison): Concept[] {
  const income = (outcome: Outcome, key: string) => {
    const { belowAllowanceLine: _line, ...measures } = outcome.measures[key] ?? {};
    return JSON.stringify(measures);
  };
  return conceptsShown(baseline.policy.legislation).filter(({ key }) => {
    if (!isDistribution(key) && !beyondDistributions.includes(key)) return false;
    return key === 'disposable' || income(baseline, key) !== income(reform, key);
  });
}

/** The median household is told by a run alone. */
const shownOfDistributions = headlines.filter(({ key }) => key !== 'medianHousehold');

/**
 * The headline under baseline and reform, and the change, after each distribution that the reform moves.
 * @param uncertainty how sure the changes are, where it was asked for: what is not clear is said to be so.
 */
export function changesTable(id: string, comparison: Comparison, uncertainty?: Uncertainty): Table {
  const { baseline, reform } = comparison;
  const errors = standardErrorsOfChange(comparison);
  const rows = conceptsMoved(comparison).flatMap((concept): Row[] => {
    const [before, after] = [baseline.measures[concept.key], reform.measures[concept.key]];
    if (before === undefined || after === undefined) return [];
    const { key } = concept;
    const shown = isDistribution(key) ? shownOfDistributions : shortHeadlines;
    const compared = shown.map(
      (one): Compared => ({ ...one, was: one.of(before), is: one.of(after) }),
    );
    const below = isDistribution(key) ? [underBaselineLine(comparison, key)] : [];
    return [...compared, ...below].map((one) =>
      rowOf(
        concept,
        one,
        errors[key]?.[one.key] ?? null,
        uncertainty?.spreads[`${key}.${one.key}`],
      ),
    );
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
      { key: 'changeError', label: { en: '±', zh: '±' }, format: 'mixed', signed: false },
    ],
    rows,
    notes: [
      weightsNote(baseline.options.convention),
      {
        en: 'Incomes that stay as they are are left out. ± is of the change, on the same households.',
        zh: '未变动的收入环节从略。±为变化值（同一批住户）的标准误。',
      },
      ...(baseline.stream === undefined ? [standardErrorNote] : []),
      ...(rows.some((row) => row.baseline === null || row.reform === null) ? [noRatioNote] : []),
      ...(changesNothing(comparison) ? [nothingNote] : []),
    ],
  });
}

/** One measure under both. */
interface Compared {
  readonly key: string;
  readonly label: Label;
  readonly format: NumberFormat;
  readonly was: number | null;
  readonly is: number | null;
}

function underBaselineLine(comparison: Comparison, concept: Distribution): Compared {
  const was = comparison.baseline.measures[concept]?.belowAllowanceLine ?? null;
  return { ...belowBaselineLine, was, is: comparison.belowBaselineLine[concept] };
}

function rowOf(
  concept: Concept,
  { label, format, was, is }: Compared,
  error: number | null,
  spread?: Spread,
): Row {
  const change = was === null || is === null ? null : is - was;
  const isUnclear = isClear(change, spread) === false;
  return {
    concept: concept.label,
    measure: label,
    baseline: was === null ? null : { value: was, format },
    reform: is === null ? null : { value: is, format },
    change: change === null ? null : isUnclear ? noClearChange : changeCell(change, format),
    changeError: change === null || error === null ? null : changeCell(error, format),
  };
}

/** Said of a difference that does not exceed what is not sure about it. */
export const noClearChange: Label = { en: 'no clear change', zh: '无明显变化' };

/** Changes are small: one digit more than the values themselves have. */
export function changeCell(value: number, format: NumberFormat): Figure {
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
