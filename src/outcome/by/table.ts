// The headline by group: `--by residence`. Each person is a row of their group with the household's income per head, so
// that groups of persons and of households are measured in the same way, and O adds up over them.

import type { Label } from '../../engine/quantity.ts';
import { moneyIndex } from '../../law/money-index.ts';
import { bands, typicalHouseholdSize } from '../../measures/bands.ts';
import { gini } from '../../measures/gini.ts';
import { decomposeOlive, splitByGroup } from '../../measures/groups.ts';
import { median } from '../../measures/location.ts';
import { middleShare } from '../../measures/middle.ts';
import { attempt } from '../../measures/problem.ts';
import type { Sample } from '../../measures/sample.ts';
import { makeSample } from '../../measures/sample.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { conceptRows, includedRows } from '../concept-rows.ts';
import { cellOf, countNote, words } from '../tables/shown.ts';
import type { Measure, Sides, Values } from '../tables/side-by-side.ts';
import { sideCells, sideColumns } from '../tables/side-by-side.ts';
import type { Dimension } from './dimensions.ts';

const measures: readonly Measure[] = [
  { key: 'persons', format: 'count', en: 'Persons', zh: '人数' },
  { key: 'share', format: 'share', en: 'Share of persons', zh: '人口比例' },
  { key: 'mean', format: 'yuanPerHead', en: 'Mean', zh: '均值' },
  { key: 'median', format: 'yuanPerHead', en: 'Median', zh: '中位数' },
  { key: 'ratio', format: 'ratio', en: 'Mean over all', zh: '均值/全部' },
  { key: 'olive', format: 'index', en: 'O about the mean of all', zh: 'O（以全部均值为中心）' },
  { key: 'ownOlive', format: 'index', en: 'O about the own mean', zh: 'O（以本组均值为中心）' },
  { key: 'gini', format: 'index', en: 'Gini', zh: '基尼系数' },
  { key: 'nbsBand', format: 'share', en: 'Middle-income group', zh: '中等收入群体' },
  { key: 'belowAllowanceLine', format: 'share', en: 'Below the allowance line', zh: '低于低保线' },
  { key: 'between', format: 'index', en: 'Between them', zh: '组间' },
];

/** A row for each group where there is anybody, one for all, and one for what lies between the groups. */
export function byTable(dimension: Dimension, sides: Sides): Table {
  const { baseline, reform } = sides;
  const before = new Groups(baseline, dimension);
  const after = reform === null ? null : new Groups(reform, dimension);
  const row = (group: Label, values: (of: Groups) => Values): Row => ({
    group,
    ...sideCells(measures, values(before), after === null ? null : values(after)),
  });
  const present = dimension.groups.flatMap((label, group) =>
    before.has(group) || after?.has(group) === true ? [{ label, group }] : [],
  );
  const { en, zh } = dimension.label;
  return table({
    id: `by-${dimension.name}`,
    title: { en: `Headline by ${en}: disposable income`, zh: `按${zh}分组的主要指标：可支配收入` },
    columns: [{ ...words('group', 'Group', '组别') }, ...sideColumns(measures, sides)],
    rows: [
      ...present.map(({ label, group }) => row(label, (of) => of.group(group))),
      row({ en: 'all', zh: '全部' }, (of) => of.all()),
      row({ en: 'between the groups', zh: '组间' }, (of) => ({ between: of.between() })),
    ],
    notes: [
      {
        en: 'Per head of the household, survey weights, persons by their own group; the number of persons: census weights. Middle-income group: persons, income per head × 3 within 100–500 thousand yuan at prices of 2018. O of all = sum of share × O about the mean of all; 1 − O = sum of share × (1 − O about the own mean) + between.',
        zh: '住户人均口径，住户调查权数，按每人所属组别；人数按普查权数。中等收入群体以人口为单位，人均收入×3处于10–50万元（2018年价格）。全部O = Σ人口比例×O（以全部均值为中心）；1 − O = Σ人口比例×（1 − 以本组均值为中心的O）+ 组间。',
      },
      countNote(baseline),
    ],
  });
}

/** Rows of groups: a household has one for each group that any of its members is in. */
interface GroupRows {
  readonly labels: readonly number[];
  readonly incomes: readonly number[];
  readonly weights: readonly number[];
  readonly below: readonly boolean[];
  /** Persons by group, census weights. */
  readonly persons: readonly number[];
}

/** One result by group. */
class Groups {
  readonly #rows: GroupRows;
  readonly #sample: Sample;
  readonly #band: readonly [lower: number, upper: number];
  readonly #split: ReadonlyMap<string, Sample>;

  constructor(outcome: Outcome, dimension: Dimension) {
    this.#rows = rowsOf(outcome, dimension);
    this.#sample = makeSample(this.#rows.incomes, this.#rows.weights);
    const prices = moneyIndex('prices', 2018, outcome.scenario.year);
    const { lower, upper } = bands.nbs;
    this.#band = [(lower * prices) / typicalHouseholdSize, (upper * prices) / typicalHouseholdSize];
    const split = splitByGroup(this.#sample, this.#rows.labels);
    this.#split = new Map(split.map(({ label, sample }) => [label, sample]));
  }

  has(group: number): boolean {
    return this.#split.has(String(group));
  }

  group(group: number): Values {
    const sample = this.#split.get(String(group));
    const persons = this.#rows.persons[group] ?? 0;
    if (sample === undefined) return { persons };
    const olive = this.#decomposed()?.groups[String(group)];
    return {
      ...this.#valuesOf(sample, persons),
      olive: olive?.olive ?? null,
      ownOlive: olive?.ownOlive ?? null,
    };
  }

  all(): Values {
    const persons = this.#rows.persons.reduce((sum, one) => sum + one, 0);
    const total = this.#decomposed()?.total ?? null;
    return { ...this.#valuesOf(this.#sample, persons), olive: total, ownOlive: total };
  }

  between(): number | null {
    return this.#decomposed()?.between ?? null;
  }

  #valuesOf(sample: Sample, persons: number): Values {
    const { mean } = sample;
    return {
      persons,
      share: sample.totalWeight / this.#sample.totalWeight,
      mean,
      median: median(sample),
      ratio: this.#sample.mean > 0 ? mean / this.#sample.mean : null,
      gini: cellOf(attempt(() => gini(sample))),
      nbsBand: middleShare(sample, ...this.#band),
      belowAllowanceLine: this.#below(sample),
    };
  }

  #below({ order, weights, totalWeight }: Sample): number {
    let below = 0;
    order.forEach((row, place) => {
      if (this.#rows.below[row] === true) below += weights[place] ?? 0;
    });
    return below / totalWeight;
  }

  #decomposed() {
    const found = attempt(() => decomposeOlive(this.#sample, this.#rows.labels));
    return 'refused' in found ? null : found;
  }
}

function rowsOf(outcome: Outcome, dimension: Dimension): GroupRows {
  const households = outcome.table;
  const { incomePerHead, allowanceLine } = conceptRows(households, 'disposable');
  const [survey, census] = [households.column('survey'), households.column('census')];
  const personsIn = dimension.persons(households);
  const groups = dimension.groups.map((_, group) => group);
  const persons = groups.map(() => 0);
  const rows = {
    labels: [] as number[],
    incomes: [] as number[],
    weights: [] as number[],
    below: [] as boolean[],
  };
  includedRows(households).forEach((row, i) => {
    const income = incomePerHead[i] ?? 0;
    for (const group of groups) {
      const members = personsIn(row, group);
      if (members === 0) continue;
      rows.labels.push(group);
      rows.incomes.push(income);
      rows.weights.push((survey[row] ?? 0) * members);
      rows.below.push(income < (allowanceLine[i] ?? 0));
      persons[group]! += ((census[row] ?? 0) * members) / 1000;
    }
  });
  return { ...rows, persons };
}
