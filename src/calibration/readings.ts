// What published statistics are compared with: figures of a sample, each as the statistic is defined.
//
// The bureau's survey covers households that live as families and those that live collectively (the bureau's
// explanation of indicators), so its groups and medians count every household, persons in dormitories as one each.

import { gini } from '../measures/gini.ts';
import { householdGroupMeans } from '../measures/household-groups.ts';
import { median } from '../measures/location.ts';
import { makeSample } from '../measures/sample.ts';
import type { TownOrCountry } from '../population/incomes/cells.ts';
import { componentFlows, type MarketComponent, spendingCategories } from './flows.ts';
import type { PersonQuantity } from './persons.ts';
import type { Sample } from './sample.ts';

/** Town, country, or both. */
export type Where = TownOrCountry | 'all';

const kindOf = { urban: 0, rural: 1 } as const;

/** Which rows count. */
export type Rows = (row: number) => boolean;

/** The households of town or country. */
export function livingIn({ table }: Sample, where: Where): Rows {
  if (where === 'all') return () => true;
  const residence = table.column('residence');
  return (row) => residence[row] === kindOf[where];
}

/** A household's amount by row: disposable income, a component of market income, consumption, other yuan kept. */
export function amountOf({ table }: Sample, what: string): (row: number) => number {
  if (what === 'disposable') {
    const fen = table.column('disposable');
    return (row) => fen[row]! / 100;
  }
  const names =
    what === 'spending' ? spendingCategories : (componentFlows[what as MarketComponent] ?? [what]);
  const columns = names.map((name) => table.column(name));
  return (row) => columns.reduce((sum, column) => sum + column[row]!, 0);
}

/** The mean per head with the survey's weights. */
export function meanPerHead(sample: Sample, what: string, rows: Rows): number {
  const { table } = sample;
  const [size, survey] = [table.column('size'), table.column('survey')];
  const amount = amountOf(sample, what);
  let [sum, persons] = [0, 0];
  for (let row = 0; row < table.length; row++) {
    if (!rows(row)) continue;
    sum += survey[row]! * amount(row);
    persons += survey[row]! * size[row]!;
  }
  return sum / persons;
}

interface Ranked {
  readonly perHead: Float64Array;
  readonly households: Float64Array;
  readonly sizes: Float64Array;
}

function ranked(sample: Sample, where: Where): Ranked {
  const { table } = sample;
  const rows = livingIn(sample, where);
  const at = Array.from({ length: table.length }, (_, row) => row).filter(rows);
  const [size, survey] = [table.column('size'), table.column('survey')];
  const income = amountOf(sample, 'disposable');
  return {
    perHead: Float64Array.from(at, (row) => income(row) / size[row]!),
    households: Float64Array.from(at, (row) => survey[row]!),
    sizes: Float64Array.from(at, (row) => size[row]!),
  };
}

/** Computes what several targets read once for each sample. */
function oncePerSample<T>(compute: (sample: Sample) => T): (sample: Sample) => T {
  const known = new WeakMap<Sample, T>();
  return (sample) => {
    const found = known.get(sample) ?? compute(sample);
    known.set(sample, found);
    return found;
  };
}

const groupsOf = (where: Where) =>
  oncePerSample((sample: Sample) => {
    const { perHead, households, sizes } = ranked(sample, where);
    return householdGroupMeans(makeSample(perHead, households), sizes);
  });
const groups = { all: groupsOf('all'), urban: groupsOf('urban'), rural: groupsOf('rural') };

/** Means of the bureau's five groups of households, from the lowest. */
export function groupMeans(sample: Sample, where: Where): number[] {
  return groups[where](sample);
}

/** The bureau's median: income per head of the middle household, ranked by it. */
export function medianPerHead(sample: Sample, where: Where): number {
  const { perHead, households } = ranked(sample, where);
  return median(makeSample(perHead, households));
}

/** The Gini of disposable income per head, person by person. */
export function giniPerHead(sample: Sample): number {
  const { perHead, households, sizes } = ranked(sample, 'all');
  const persons = households.map((weight, i) => weight * sizes[i]!);
  return gini(makeSample(perHead, persons));
}

/** The share of households whose income per head × 3 lies in a band, in yuan; family households only, as published. */
export function bandShare(sample: Sample, lower: number, upper: number): number {
  const { table } = sample;
  const [size, survey, collective] = ['size', 'survey', 'collective'].map((name) =>
    table.column(name),
  ) as [Float64Array, Float64Array, Float64Array];
  const income = amountOf(sample, 'disposable');
  let [inside, all] = [0, 0];
  for (let row = 0; row < table.length; row++) {
    if (collective[row] === 1) continue;
    const three = (3 * income(row)) / size[row]!;
    all += survey[row]!;
    if (three >= lower && three <= upper) inside += survey[row]!;
  }
  return inside / all;
}

/** Persons who draw something, with census weights. */
export function persons({ persons: people }: Sample, quantity: PersonQuantity): number {
  const amounts = people.amounts[quantity];
  return sumOver(people.weight, (row) => (amounts[row]! > 0 ? 1 : 0));
}

/** Yuan of all persons, with census weights. */
export function yuanOf({ persons: people }: Sample, quantity: PersonQuantity): number {
  const amounts = people.amounts[quantity];
  return sumOver(people.weight, (row) => amounts[row]!);
}

/** Census-weighted sum by household of what a column holds. */
export function sumOfHouseholds(
  { table }: Sample,
  amount: (row: number) => number,
  rows: Rows,
): number {
  return sumOver(table.column('census'), (row) => (rows(row) ? amount(row) : 0));
}

function sumOver(thousandths: Float64Array, amount: (row: number) => number): number {
  let sum = 0;
  for (let row = 0; row < thousandths.length; row++) sum += thousandths[row]! * amount(row);
  return sum / 1000;
}

/** Recipients of the living allowance: all members for whom a family draws it, and members counted alone. */
export function allowanceRecipients(sample: Sample, where: Where): number {
  const { table } = sample;
  const [family, covered, alone] = ['livingAllowance', 'allowanceMonths', 'singleRecipients'].map(
    (name) => table.column(name),
  ) as [Float64Array, Float64Array, Float64Array];
  const count = (row: number) => (family[row]! > 0 ? covered[row]! / 12 : 0) + alone[row]!;
  return sumOfHouseholds(sample, count, livingIn(sample, where));
}

/** What the allowance costs in a year, in yuan. */
export function allowanceCost(sample: Sample): number {
  const amounts = ['livingAllowance', 'singlePersonAllowance'].map((name) =>
    amountOf(sample, name),
  );
  const cost = (row: number) => amounts.reduce((sum, amount) => sum + amount(row), 0);
  return sumOfHouseholds(sample, cost, () => true);
}

/** A person with comprehensive income: the income, the tax on it, thousandths of persons. */
interface Earner {
  readonly income: number;
  readonly tax: number;
  readonly weight: number;
}

function earners({ persons: { weight, amounts } }: Sample): Earner[] {
  const list: Earner[] = [];
  for (let row = 0; row < weight.length; row++) {
    const income = amounts.receipts[row]!;
    if (!(income > 0)) continue;
    const tax = amounts.comprehensiveTax[row]! + amounts.bonusTax[row]!;
    list.push({ income, tax, weight: weight[row]! });
  }
  return list;
}

const total = (list: readonly Earner[], of: (one: Earner) => number): number =>
  list.reduce((sum, one) => sum + one.weight * of(one), 0);

/** The share of those with comprehensive income who owe no tax. */
export function shareOwingNone(sample: Sample): number {
  const list = earners(sample);
  return total(list, ({ tax }) => (tax > 0 ? 0 : 1)) / total(list, () => 1);
}

/** The share of payers whose tax is at most what the first bracket (3 % of 36,000 yuan) can come to. */
export function shareInFirstBracket(sample: Sample): number {
  const payers = earners(sample).filter(({ tax }) => tax > 0);
  return total(payers, ({ tax }) => (tax <= 1080 ? 1 : 0)) / total(payers, () => 1);
}

/**
 * The share of the tax on comprehensive income that the highest incomes pay: as many persons as a share of those who pay.
 * Those who declare cannot be all who earn: of these a hundredth above a million yuan would owe more than all of the tax.
 */
export function taxShareOfTop(sample: Sample, share: number): number {
  const list = earners(sample).sort((a, b) => b.income - a.income);
  let left = share * total(list, ({ tax }) => (tax > 0 ? 1 : 0));
  let paid = 0;
  for (const { weight, tax } of list) {
    const counted = Math.min(left, weight);
    paid += counted * tax;
    left -= counted;
    if (left <= 0) break;
  }
  return paid / total(list, ({ tax }) => tax);
}

/** Assets of town households, by household: all, less debts, homes, how many have a home. */
export interface Wealth {
  readonly meanAssets: number;
  readonly meanFinancial: number;
  readonly medianNet: number;
  readonly top10Share: number;
  readonly withHome: number;
}

/** Wealth of families in towns, in yuan of the sample's year. */
export const urbanWealth = oncePerSample((sample: Sample): Wealth => {
  const { table } = sample;
  const inTown = livingIn(sample, 'urban');
  const collective = table.column('collective');
  const at = Array.from({ length: table.length }, (_, row) => row).filter(
    (row) => inTown(row) && collective[row] === 0,
  );
  const sum = (names: readonly string[]) => {
    const columns = names.map((name) => table.column(name));
    return Float64Array.from(at, (row) => columns.reduce((all, column) => all + column[row]!, 0));
  };
  const homes = sum(['home1Value', 'home2Value', 'home3Value', 'homeElsewhere']);
  const others = sum(['deposits', 'securities', 'carValue']);
  const debts = sum(['debts']);
  const weights = Float64Array.from(at, (row) => table.column('survey')[row]!);
  const assets = homes.map((value, i) => value + others[i]!);
  const households = weights.reduce((all, weight) => all + weight, 0);
  const byAssets = makeSample(assets, weights);
  return {
    meanAssets: byAssets.mean,
    meanFinancial: makeSample(sum(['deposits', 'securities']), weights).mean,
    medianNet: median(
      makeSample(
        assets.map((value, i) => value - debts[i]!),
        weights,
      ),
    ),
    top10Share: shareOfTop(byAssets.values, byAssets.weights, 0.1),
    withHome: weights.reduce((all, w, i) => all + (homes[i]! > 0 ? w : 0), 0) / households,
  };
});

/** The part of a total held by the top share of rows in ascending order. */
function shareOfTop(values: Float64Array, weights: Float64Array, share: number): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = share * all;
  let [held, total] = [0, 0];
  for (let i = values.length - 1; i >= 0; i--) {
    const counted = Math.max(0, Math.min(left, weights[i]!));
    held += counted * values[i]!;
    total += weights[i]! * values[i]!;
    left -= counted;
  }
  return held / total;
}
