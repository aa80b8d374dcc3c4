// T8 once more.

import type { Account, PrintedTable } from './account.ts';
import { numberIn, wordsIn } from './account.ts';
import { perHead } from './groups.ts';
import * as m from './measures.ts';
import type { Policy } from './people.ts';

const CONCEPTS: Readonly<Record<string, string>> = {
  'primary income': 'primary',
  'market income': 'market',
  'net market income': 'netMarket',
  'disposable income': 'disposable',
  'income after giving': 'afterGiving',
  'consumable income': 'consumable',
  'final income': 'final',
};

/** Each line’s measure; `price` is what 1 yuan of 2018 is worth in the year. */
const MEASURES: Readonly<Record<string, (s: m.Sample, price: number) => number>> = {
  Mean: (s) => s.mean,
  Median: (s) => m.quantile(s, 0.5),
  'Persons at or below zero': (s) => shareAtOrBelowZero(s),
  Gini: m.gini,
  'Theil (T)': m.theil,
  'Mean log deviation': m.meanLogDeviation,
  'Atkinson, ε ½': (s) => m.atkinson(s, 0.5),
  'Atkinson, ε 1': (s) => m.atkinson(s, 1),
  'Atkinson, ε 2': (s) => m.atkinson(s, 2),
  Hoover: m.hoover,
  'Palma ratio': m.palma,
  'P90/P10': (s) => m.quantile(s, 0.9) / m.quantile(s, 0.1),
  'P50/P10': (s) => m.quantile(s, 0.5) / m.quantile(s, 0.1),
  'S80/S20': m.s80s20,
  'Income share of the top 10 %': (s) => 1 - m.lorenz(s, 0.9),
  'Income share of the top 1 %': (s) => 1 - m.lorenz(s, 0.99),
  O: (s) => m.soft(s, m.meanFromZero(s), m.meanFromZero(s)),
  'Lower end': (s) => m.shortfall(s, m.meanFromZero(s)),
  'Upper end': (s) => m.excess(s, m.meanFromZero(s)),
  'O of the bureau’s band': (s, price) => m.soft(s, (100_000 * price) / 3, (500_000 * price) / 3),
  'Foster–Wolfson': m.fosterWolfson,
  'Duclos–Esteban–Ray, α ½': (s) => m.duclosEstebanRay(s, 0.5),
  'Wang–Tsui, r ½': (s) => m.wangTsui(s, 0.5),
};

/** Hartigan’s dip and its probability are not written once more (test/measures/dip.test.ts holds them): their change is checked. */
const NOT_ONCE_MORE: readonly string[] = ['Dip', 'One hump would dip as far'];

function shareAtOrBelowZero(s: m.Sample): number {
  return s.w.reduce((sum, weight, i) => sum + (s.y[i]! <= 0 ? weight : 0), 0) / s.weight;
}

/** Median relative polarisation of the reform against the baseline: all, lower half, upper half. */
function relative(before: m.Sample, after: m.Sample): [number, number, number] {
  const shift = m.quantile(before, 0.5) - m.quantile(after, 0.5);
  let [low, high, lowWeight, highWeight] = [0, 0, 0, 0];
  for (let i = 0; i < after.y.length; i++) {
    const distance = rankIn(before, after.y[i]! + shift) - 0.5;
    if (distance < 0) [low, lowWeight] = [low - after.w[i]! * distance, lowWeight + after.w[i]!];
    if (distance > 0)
      [high, highWeight] = [high + after.w[i]! * distance, highWeight + after.w[i]!];
  }
  // Who stands at the median itself is half in each half.
  const middle = (after.weight - lowWeight - highWeight) / 2;
  return [
    (4 * (low + high)) / after.weight - 1,
    (4 * low) / (lowWeight + middle) - 1,
    (4 * high) / (highWeight + middle) - 1,
  ];
}

/** The share of people below, and half of those who have just as much. */
function rankIn(s: m.Sample, y: number): number {
  const below = cumulated(
    s,
    firstIndex(s.y, (one) => one >= y),
  );
  const through = cumulated(
    s,
    firstIndex(s.y, (one) => one > y),
  );
  return (below + through) / 2 / s.weight;
}

const sums = new WeakMap<m.Sample, Float64Array>();

function cumulated(s: m.Sample, index: number): number {
  let known = sums.get(s);
  if (known === undefined) {
    known = new Float64Array(s.w.length + 1);
    for (let i = 0; i < s.w.length; i++) known[i + 1] = known[i]! + s.w[i]!;
    sums.set(s, known);
  }
  return known[index]!;
}

function firstIndex(sorted: Float64Array, is: (y: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** T8 of a comparison: each measure of both policies and the change. */
export function auditInequality(
  account: Account,
  table: PrintedTable,
  policies: readonly [Policy, Policy],
  price: number,
): void {
  const { survey, size } = policies[0].people;
  const weight = survey.map((households, row) => households * size[row]!);
  const samples = new Map<string, readonly [m.Sample, m.Sample]>();
  for (const [words, concept] of Object.entries(CONCEPTS)) {
    const moved = policies[0].of(concept).some((fen, row) => fen !== policies[1].of(concept)[row]);
    const shown = table.rows.some((row) => wordsIn(row.concept) === words);
    if (concept !== 'market' && concept !== 'netMarket') {
      account.same(`T8 shows ${words}`, String(shown), String(moved || concept === 'disposable'));
    }
    const [before, after] = policies.map((policy) =>
      m.sampleOf(perHead(policy, concept), weight),
    ) as [m.Sample, m.Sample];
    samples.set(words, [before, after]);
  }
  for (const row of table.rows) {
    const [before, after] = samples.get(wordsIn(row.concept))!;
    const name = wordsIn(row.measure);
    const where = `T8 ${wordsIn(row.concept)} ${name}`;
    if (NOT_ONCE_MORE.includes(name)) {
      const [was, is] = [numberIn(row.baseline!)!, numberIn(row.reform!)!];
      account.number(`${where} change`, row.change, is - was, 1);
      continue;
    }
    const measure = MEASURES[name];
    if (measure === undefined) {
      const at = [
        'Relative polarisation (MRP)',
        'of the lower half (LRP)',
        'of the upper half (URP)',
      ].indexOf(name);
      account.number(where, row.change, relative(before, after)[at] ?? null, 1);
      account.same(`${where} baseline`, String(numberIn(row.baseline!)), 'null');
      continue;
    }
    const [own, reform] = [measure(before, price), measure(after, price)];
    account.number(`${where} baseline`, row.baseline, own);
    account.number(`${where} reform`, row.reform, reform);
    account.number(
      `${where} change`,
      row.change,
      reform - own,
      Math.max(Math.abs(own), Math.abs(reform)),
    );
  }
}
