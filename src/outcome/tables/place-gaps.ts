// T13: places against all. How near the people of each place are to everybody's mean (O_g), how near to their own (own O),
// and what the gaps between places take from O: O = Σ share × O_g, 1 − O = Σ share × (1 − own O) + between.

import type { Label } from '../../engine/quantity.ts';
import { decomposeOlive, splitByGroup } from '../../measures/groups.ts';
import { median } from '../../measures/location.ts';
import { attempt, isRefusal } from '../../measures/problem.ts';
import { makeSample, type Sample } from '../../measures/sample.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { areaLabel } from '../area-label.ts';
import { conceptRows, includedRows } from '../concept-rows.ts';
import { countNote, words } from './shown.ts';
import type { Measure, Sides, Values } from './side-by-side.ts';
import { sideCells, sideColumns } from './side-by-side.ts';

const measures: readonly Measure[] = [
  { key: 'persons', format: 'count', en: 'Persons', zh: '人数' },
  { key: 'share', format: 'share', en: 'Share of persons', zh: '人口比例' },
  { key: 'mean', format: 'yuanPerHead', en: 'Mean', zh: '均值' },
  { key: 'median', format: 'yuanPerHead', en: 'Median', zh: '中位数' },
  { key: 'ratio', format: 'ratio', en: 'Mean over all', zh: '均值/全域' },
  { key: 'olive', format: 'index', en: 'O about the mean of all', zh: 'O（以全域均值为中心）' },
  { key: 'ownOlive', format: 'index', en: 'O about the own mean', zh: 'O（以本地均值为中心）' },
  { key: 'part', format: 'index', en: 'Share × O', zh: '人口比例×O' },
  { key: 'between', format: 'index', en: 'Between them', zh: '组间' },
];

/** A way to divide the people by where they live. */
interface Division {
  readonly name: Label;
  readonly column: string;
  readonly groups: (outcome: Outcome) => readonly (readonly [code: number, label: Label])[];
}

const divisions: readonly Division[] = [
  {
    name: { en: 'town and country', zh: '城乡' },
    column: 'residence',
    groups: () => [
      [0, { en: 'town', zh: '城镇' }],
      [1, { en: 'country', zh: '农村' }],
    ],
  },
  {
    name: { en: 'mountain counties and others', zh: '山区县与其他县' },
    column: 'mountain',
    groups: () => [
      [1, { en: 'the 26 mountain counties', zh: '山区26县' }],
      [0, { en: 'all other counties', zh: '其他县（市、区）' }],
    ],
  },
  {
    name: { en: 'places', zh: '各地' },
    column: 'place',
    groups: ({ policy }) => {
      const { placeFact, places } = policy.legislation;
      const kinds = placeFact.type.is === 'kind' ? placeFact.type.kinds : [];
      return kinds.map((name, code) => [code, places[name]?.label ?? { en: name, zh: name }]);
    },
  },
];

/** A row for all, and for each division its groups and what lies between them. */
export function placeGapsTable(sides: Sides): Table {
  const { baseline, reform } = sides;
  const [before, after] = [new Places(baseline), reform === null ? null : new Places(reform)];
  const row = (place: Label, values: (of: Places) => Values): Row => ({
    place,
    ...sideCells(measures, values(before), after === null ? null : values(after)),
  });
  const rows = divisions.flatMap((division): Row[] => {
    const groups = division.groups(baseline);
    const found = groups.filter(([code]) => before.has(division.column, code));
    // One group alone is all, and nothing lies between.
    if (found.length < 2) return [];
    const { en, zh } = division.name;
    return [
      ...found.map(([code, label]) => row(label, (of) => of.group(division.column, code))),
      row({ en: `between ${en}`, zh: `${zh}之间` }, (of) => of.between(division.column)),
    ];
  });
  return table({
    id: 'place-gaps',
    title: { en: 'Gaps between places: disposable income', zh: '地区差距：可支配收入' },
    columns: [words('place', 'Place', '地区'), ...sideColumns(measures, sides)],
    rows: [row(areaLabel(baseline), (of) => of.all()), ...rows],
    notes: [
      {
        en: 'Per head, persons, survey weights; persons: census weights. In each division O of all = sum of share × O; 1 − O of all = sum of share × (1 − O about the own mean) + between. Incomes below zero count as zero in O.',
        zh: '人均口径，以人口为单位，住户调查权数；人数按普查权数。每种划分中，全域O = Σ人口比例×O；1 − 全域O = Σ人口比例×（1 − 以本地均值为中心的O）+ 组间。O中负收入按零计。',
      },
      countNote(baseline),
    ],
  });
}

/** One result by place. */
class Places {
  readonly #outcome: Outcome;
  readonly #rows: Int32Array;
  readonly #sample: Sample;

  constructor(outcome: Outcome) {
    this.#outcome = outcome;
    this.#rows = includedRows(outcome.table);
    const { incomePerHead, personWeight } = conceptRows(outcome.table, 'disposable');
    this.#sample = makeSample(incomePerHead, personWeight);
  }

  /** Whether anybody measured lives in a group. */
  has(column: string, code: number): boolean {
    const survey = this.#taken('survey');
    return this.#taken(column).some((one, i) => one === code && (survey[i] ?? 0) > 0);
  }

  all(): Values {
    const found = attempt(() => decomposeOlive(this.#sample, this.#taken('included')));
    const olive = isRefusal(found) ? null : found.total;
    const { mean } = this.#sample;
    return {
      persons: this.#persons(() => true),
      share: 1,
      mean,
      median: median(this.#sample),
      ratio: mean > 0 ? 1 : null,
      olive,
      ownOlive: olive,
      part: olive,
    };
  }

  group(column: string, code: number): Values {
    const labels = this.#taken(column);
    const own = splitByGroup(this.#sample, labels).find(({ label }) => label === String(code));
    const persons = this.#persons((row) => labels[row] === code);
    if (own === undefined) return { persons };
    const decomposed = attempt(() => decomposeOlive(this.#sample, labels));
    const olive = isRefusal(decomposed) ? undefined : decomposed.groups[String(code)];
    const share = own.sample.totalWeight / this.#sample.totalWeight;
    const { mean } = own.sample;
    return {
      persons,
      share,
      mean,
      median: median(own.sample),
      ratio: this.#sample.mean > 0 ? mean / this.#sample.mean : null,
      olive: olive?.olive ?? null,
      ownOlive: olive?.ownOlive ?? null,
      part: olive === undefined ? null : share * olive.olive,
    };
  }

  between(column: string): Values {
    const found = attempt(() => decomposeOlive(this.#sample, this.#taken(column)));
    return { between: isRefusal(found) ? null : found.between };
  }

  #taken(name: string): Float64Array {
    const column = this.#outcome.table.column(name);
    return Float64Array.from(this.#rows, (row) => column[row] ?? 0);
  }

  #persons(isMeant: (row: number) => boolean): number {
    const [size, census] = [this.#taken('size'), this.#taken('census')];
    const all = census.reduce((sum, weight, i) => sum + (isMeant(i) ? weight * size[i]! : 0), 0);
    return all / 1000;
  }
}
