// Poverty: how many, how far below, how unequally (Foster–Greer–Thorbecke 0, 1, 2), by line and by who people are.
// A household shares its income evenly, so that groups of persons differ only by the households they live in. Incomes below
// zero count as zero: a gap is never wider than its line, else a few losses of large sums would be all of FGT2.

import type { Fact } from '../engine/fact.ts';
import type { HouseholdTable } from '../engine/household-table.ts';
import type { Label } from '../engine/quantity.ts';
import { median } from '../measures/location.ts';
import { fosterGreerThorbecke } from '../measures/poverty.ts';
import { makeSample } from '../measures/sample.ts';
import { ascendingOrder } from '../measures/sort.ts';
import { hukou, hukouKind, sex } from '../population/facts/people.ts';
import type { Outcome, TallyAsked } from '../simulate.ts';
import { bornAged, noAge } from './by/ages.ts';
import type { PovertyLine } from './poverty-lines.ts';
import { lineInYuan, povertyLines } from './poverty-lines.ts';

/** What a run counts for it in each household: of persons selected only these. */
export function povertyTallies(year: number): TallyAsked[] {
  const [children, elders, women, rural, elsewhere] = columns;
  return [
    { name: children, ...bornAged(0, 16, year) },
    { name: elders, ...bornAged(60, noAge, year) },
    { name: women, ...kindOf(sex, 'female') },
    { name: rural, ...kindOf(hukouKind, 'rural') },
    { name: elsewhere, ...kindOf(hukou, 'elsewhere') },
  ];
}

const columns = [
  'poverty under 16',
  'poverty from 60',
  'poverty women',
  'poverty rural registration',
  'poverty from other provinces',
] as const;

function kindOf({ name, type }: Fact, kind: string): Omit<TallyAsked, 'name'> {
  const at = type.is === 'kind' ? type.kinds.indexOf(kind) : -1;
  return { fact: name, from: at, below: at + 1 };
}

/** Persons of each household who belong to a group. */
export interface PersonGroup {
  readonly key: string;
  readonly label: Label;
  readonly count: Float64Array;
}

/** Poverty of one group at one line. */
export interface PovertyRow {
  readonly line: PovertyLine;
  readonly group: PersonGroup;
  /** Yuan per head; null where it differs by place. */
  readonly yuan: number | null;
  /** Persons of the group, and those of them below the line, by census weights. */
  readonly persons: number;
  readonly poor: number;
  /** Share of all persons, by survey weights. */
  readonly share: number;
  /** By survey weights; null where the line is not above zero or nobody is in the group. */
  readonly fgt: readonly [number, number, number] | null;
}

/** Groups of persons; everybody first, then by age, sex, registration, town and country. */
export function personGroups(table: HouseholdTable): PersonGroup[] {
  const size = table.column('size');
  const residence = table.column('residence');
  const [children, elders, women, rural, elsewhere] = columns.map((name) => table.column(name));
  const group = (key: string, en: string, zh: string, of: (row: number) => number): PersonGroup => {
    return { key, label: { en, zh }, count: size.map((_, row) => of(row)) };
  };
  const members = (row: number) => size[row] ?? 0;
  const among = (column: Float64Array | undefined) => (row: number) => column?.[row] ?? 0;
  const others = (column: Float64Array | undefined) => (row: number) =>
    members(row) - (column?.[row] ?? 0);
  return [
    group('all', 'all persons', '全部人口', members),
    group('children', 'under 16', '16岁以下', among(children)),
    group('adults', '16 to 59', '16–59岁', (row) => others(children)(row) - among(elders)(row)),
    group('elders', '60 and older', '60岁及以上', among(elders)),
    group('men', 'men', '男性', others(women)),
    group('women', 'women', '女性', among(women)),
    group('ruralRegistration', 'rural registration', '农业户口', among(rural)),
    group('urbanRegistration', 'urban registration', '非农业户口', others(rural)),
    group('elsewhere', 'registered in another province', '外省户籍', among(elsewhere)),
    group('province', 'registered in the province', '本省户籍', others(elsewhere)),
    group('town', 'town', '城镇', (row) => (residence[row] === 0 ? members(row) : 0)),
    group('country', 'country', '农村', (row) => (residence[row] === 1 ? members(row) : 0)),
  ];
}

/** Lines taken from another run: the baseline's, for a reform. */
export interface LinesFrom {
  readonly median: number;
  readonly allowance: Float64Array;
}

/** The lines of a run. */
export function linesOf(outcome: Outcome, concept = 'disposable'): LinesFrom {
  const { values, weights } = incomes(outcome, concept);
  return {
    median: median(makeSample(values, weights)),
    allowance: outcome.table.column('allowanceLine'),
  };
}

/**
 * Poverty by line and group.
 * @param lines the medians and standards that lines are of: the run's own, or a baseline's.
 * @throws RangeError where the run did not count `povertyTallies`.
 */
export function poverty(
  outcome: Outcome,
  concept = 'disposable',
  lines: LinesFrom = linesOf(outcome, concept),
): PovertyRow[] {
  const values = incomes(outcome, concept).values.map((income) => Math.max(0, income));
  const groups = personGroups(outcome.table);
  const byIncome = ascendingOrder(values);
  const overStandard = values.map((income, row) => {
    const standard = lines.allowance[row] ?? 0;
    return standard > 0 ? income / standard : Number.MAX_VALUE;
  });
  const byStandard = ascendingOrder(overStandard);
  return povertyLines.flatMap((line) => {
    const yuan = lineInYuan(line, outcome.scenario.year, lines.median);
    const at =
      line.is.of === 'allowance'
        ? { values: overStandard, order: byStandard, line: 1 }
        : { values, order: byIncome, line: yuan };
    return groups.map((group) => ({ line, group, yuan, ...measured(outcome, group, at) }));
  });
}

interface At {
  readonly values: Float64Array;
  readonly order: Uint32Array;
  /** Null: there is none. */
  readonly line: number | null;
}

function measured({ table }: Outcome, { count }: PersonGroup, { values, order, line }: At) {
  const [size, survey, census, included] = ['size', 'survey', 'census', 'included'].map((name) =>
    table.column(name),
  );
  const weights = new Float64Array(table.length);
  let [all, own, persons, poor] = [0, 0, 0, 0];
  for (let row = 0; row < table.length; row++) {
    if (included?.[row] !== 1) continue;
    const weight = (survey?.[row] ?? 0) * (count[row] ?? 0);
    const people = ((census?.[row] ?? 0) * (count[row] ?? 0)) / 1000;
    weights[row] = weight;
    all += (survey?.[row] ?? 0) * (size?.[row] ?? 0);
    own += weight;
    persons += people;
    if (line !== null && (values[row] ?? 0) < line) poor += people;
  }
  const share = all > 0 ? own / all : 0;
  if (line === null || own === 0) return { persons, poor, share, fgt: null };
  const sample = makeSample(values, weights, order);
  const of = (degree: number) => fosterGreerThorbecke(sample, line, degree);
  return { persons, poor, share, fgt: [of(0), of(1), of(2)] as const };
}

/** Incomes per head in yuan, and persons of the households that are meant, by survey weights. */
function incomes({ table }: Outcome, concept: string) {
  const [size, survey, included] = ['size', 'survey', 'included'].map((name) => table.column(name));
  const values = table.column(concept).map((fen, row) => fen / 100 / (size?.[row] ?? 1));
  const weights = values.map((_, row) =>
    included?.[row] === 1 ? (survey?.[row] ?? 0) * (size?.[row] ?? 0) : 0,
  );
  return { values, weights };
}
