// Odd incomes through every measure there is: a finite number or a refusal by name, never NaN and never an infinity.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandFamily } from '../../src/measures/band-family.ts';
import { concentration } from '../../src/measures/concentration.ts';
import { conventionChoices, houseConvention } from '../../src/measures/convention.ts';
import { unitsOf } from '../../src/measures/design-errors.ts';
import { headline, headlineSamples } from '../../src/measures/headline.ts';
import { headlineScores, independentError } from '../../src/measures/headline-errors.ts';
import { householdGroupMeans } from '../../src/measures/household-groups.ts';
import {
  redistributionIndicators,
  sourceIndicators,
} from '../../src/measures/indicators/pair-indicators.ts';
import { indicators } from '../../src/measures/indicators/registry.ts';
import { bandOlive, oliveIndex } from '../../src/measures/olive.ts';
import { giniEffect, oliveEffect } from '../../src/measures/olive-effect.ts';
import { attempt, isRefusal, MeasureError, measured } from '../../src/measures/problem.ts';
import { kakwani, suits } from '../../src/measures/progressivity.ts';
import { relativeDistribution } from '../../src/measures/relative-distribution.ts';
import { relativePolarisation } from '../../src/measures/relative-polarisation.ts';
import { makeSample } from '../../src/measures/sample.ts';
import { shapeOf, shapes } from '../../src/measures/shape.ts';

const income = fc.oneof(
  fc.constantFrom(0, -0, 1, -5, 7, 7, 1e-6, 1e9, -1e9),
  // To a millionth of a yuan: what is smaller still is tried in properties.test.ts.
  fc.integer({ min: -1e9, max: 1e10 }).map((millionths) => millionths / 1e6),
);
const weight = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 1e-3, max: 1e4, noNaN: true }));
const rows = fc
  .array(fc.tuple(income, weight, income, fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((of) => of.some(([, times]) => times > 0));

type Row = [income: number, weight: number, other: number, members: number];
const column = (of: readonly Row[], at: 0 | 1 | 2 | 3) => Float64Array.from(of, (row) => row[at]);

/** Every number in a result, however deep; refusals have none. */
function numbersIn(result: unknown): number[] {
  if (typeof result === 'number') return [result];
  if (result === null || typeof result !== 'object' || isRefusal(result)) return [];
  return Object.values(result).flatMap(numbersIn);
}

/** Holds that what a measure gives is finite, and that what it throws is a refusal by name. */
function sound(name: string, measure: () => unknown): void {
  const wrong = numbersIn(attempt(measure)).filter((one) => !Number.isFinite(one));
  expect(wrong, name).toEqual([]);
}

describe('odd incomes', () => {
  it('in one variable: every indicator and decomposition, finite or refused', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const sample = makeSample(column(of, 0), column(of, 1));
        for (const { key, compute } of indicators)
          sound(key, () => measured(() => compute(sample)));
        sound('olive', () => oliveIndex(sample));
        sound('olive about the median', () => oliveIndex(sample, 'median'));
        sound('band', () => bandOlive(sample, 10, 1000));
        sound('family', () => bandFamily(sample));
        const shape = attempt(() => shapeOf(sample));
        if (!isRefusal(shape)) expect(Object.keys(shapes)).toContain(shape);
        sound('groups of households', () => householdGroupMeans(sample, column(of, 3)));
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('in two variables: progressivity, concentration, effects at the margin, relative distribution', () => {
    fc.assert(
      fc.property(rows, (of) => {
        const [first, weights, second] = [column(of, 0), column(of, 1), column(of, 2)];
        const [one, other] = [makeSample(first, weights), makeSample(second, weights)];
        sound('redistribution', () => redistributionIndicators(first, second, weights));
        const rest = first.map((value, row) => value - second[row]!);
        sound('sources', () => sourceIndicators(first, { second, rest }, weights));
        sound('concentration', () => concentration(second, one));
        sound('Kakwani', () => kakwani(second, one));
        sound('Suits', () => suits(second, one));
        sound('effect on O', () => oliveEffect(one, second));
        sound('effect on the Gini', () => giniEffect(one, second));
        sound('relative distribution', () => relativeDistribution(other, one, 5));
        sound('polarisation', () => relativePolarisation(other, one));
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  it('in headlines by any convention: finite or refused, and errors finite or none', () => {
    const conventions = fc.record({
      equivalence: fc.constant(houseConvention.equivalence),
      unit: fc.constant(houseConvention.unit),
      weights: fc.constant(houseConvention.weights),
      quantile: fc.constantFrom('average', 'upper', 'lower'),
      centre: fc.constantFrom('mean', 'median'),
      negatives: fc.constantFrom('kept', 'zero', 'dropped'),
    } as const);
    fc.assert(
      fc.property(rows, conventions, (of, convention) => {
        const [own, weights, , size] = [column(of, 0), column(of, 1), column(of, 2), column(of, 3)];
        const input = {
          incomePerHead: own,
          householdIncome: own.map((value, row) => value * size[row]!),
          householdWeight: weights,
          personWeight: weights.map((one, row) => one * size[row]!),
          urban: size.map((members) => members % 2),
          counted: { income: own, weight: weights, convention },
        };
        const samples = attempt(() => headlineSamples(input));
        if (isRefusal(samples)) {
          expect(samples.refused).toBe('no-observations');
          return;
        }
        sound('headline', () => headline(input, samples));
        for (const [key, scores] of Object.entries(headlineScores(input, samples)))
          sound(`± ${key}`, () => independentError(scores()));
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });
});

describe('what is no sample', () => {
  it.each([
    ['missing', [Number.NaN, 1], [1, 1], 'not-finite'],
    ['infinite', [Number.POSITIVE_INFINITY, 1], [1, 1], 'not-finite'],
    ['a weight that is none', [1, 2], [1, Number.NaN], 'not-finite'],
    ['a negative weight', [1, 2], [1, -1], 'negative-weight'],
    ['nobody', [1, 2], [0, 0], 'no-observations'],
    ['columns that differ', [1, 2], [1], 'length-mismatch'],
  ] as const)('is refused by name: %s', (_, values, weights, code) => {
    const found = attempt(() => makeSample([...values], [...weights]));
    expect(found).toMatchObject({ refused: code });
    expect(() => makeSample([...values], [...weights])).toThrow(MeasureError);
  });

  it('counts what it leaves out and what is below zero', () => {
    const sample = makeSample([-3, 0, 5, 8], [1, 1, 0, 2]);
    expect(sample).toMatchObject({ rows: 3, droppedRows: 1, negativeRows: 1, nonPositiveRows: 2 });
    expect(oliveIndex(sample)).toMatchObject({ clampedRows: 1, clampedWeight: 1 });
  });

  it('is counted by units even where there is one', () => {
    expect(unitsOf({ strata: [0], psu: [0] })).toMatchObject({ units: 1, strata: 1, lonely: 1 });
    expect(Object.keys(conventionChoices)).toEqual(Object.keys(houseConvention));
  });
});
