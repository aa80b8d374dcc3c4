// The law that is enacted, held to the language: every rule, version, helper and dated value of it.

import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/engine/body-of.ts';
import type { Expression } from '../../src/engine/compile/expression.ts';
import { partsOf } from '../../src/engine/compile/expression.ts';
import { parseFormula } from '../../src/engine/compile/parse.ts';
import { isDay } from '../../src/engine/dates.ts';
import type { Dated, Parameter } from '../../src/engine/parameter.ts';
import { parametersOf, rulesOf } from '../../src/engine/policy.ts';
import type { Helper } from '../../src/engine/rule.ts';
import { versionOn } from '../../src/engine/versions.ts';
import { china } from '../../src/law/china.ts';
import { problemsOf } from './laboratory.ts';

const rules = rulesOf(china);
const versions = rules.flatMap((rule) => rule.versions.map((version) => ({ rule, version })));
const parameters = [...parametersOf(china).values()];

/** Reads and parameters that an expression names. */
function namesIn(expression: Expression): string[] {
  const own = 'name' in expression && expression.is !== 'local' ? [expression.name] : [];
  return [...own, ...partsOf(expression).flatMap(namesIn)];
}

function seriesOf({ values, groups }: Parameter): readonly (readonly Dated<unknown>[])[] {
  return [...Object.values(values), ...Object.values(groups ?? {})];
}

describe('every formula of the law', () => {
  it('is there to be read', () => {
    expect(rules.length).toBeGreaterThan(100);
    expect(versions.length).toBeGreaterThan(rules.length);
    expect(parameters.length).toBeGreaterThan(60);
  });

  it('keeps to the language', () => {
    const faults = versions.flatMap(({ rule, version }) => problemsOf(() => bodyOf(rule, version)));
    expect(faults).toEqual([]);
  });

  it('uses all that its rule reads, so that nothing is computed for nothing', () => {
    const unused = versions.flatMap(({ rule, version }) => {
      const { locals, result } = bodyOf(rule, version);
      const named = new Set([...locals.map((one) => one.value), result].flatMap(namesIn));
      const declared = [...Object.keys(version.reads()), ...Object.keys(version.parameters)];
      return declared.filter((key) => !named.has(key)).map((key) => `${rule.name}: ${key}`);
    });
    expect(unused).toEqual([]);
  });

  it('has helpers that keep to the language by themselves', () => {
    const helpers = new Map<string, Helper>(
      versions.flatMap(({ version }) => Object.entries(version.helpers)),
    );
    expect(helpers.size).toBeGreaterThan(2);
    for (const [key, helper] of helpers) {
      const numbers = Array.from({ length: helper.formula.length }, (_, i) => i + 1).join(', ');
      const text = `({}, {}, { ${key} }) => ${key}(${numbers})`;
      const formula = Object.assign(() => 0, { toString: () => text });
      const body = parseFormula(formula, { reads: {}, parameters: [], helpers: { [key]: helper } });
      expect(body.locals.length, key).toBeGreaterThan(0);
    }
  });

  it('has versions that never overlap and begin and end on real days', () => {
    const faults = rules.flatMap((rule) => problemsOf(() => versionOn(rule, '2025-01-01')));
    expect(faults).toEqual([]);
    const days = versions.flatMap(({ version }) => [version.from, version.until]);
    expect(days.filter((day) => day !== null && !isDay(day))).toEqual([]);
    const backwards = versions.filter(
      ({ version }) => (version.until ?? '9999') < (version.from ?? ''),
    );
    expect(backwards.map(({ rule }) => rule.name)).toEqual([]);
  });
});

describe('every value of the law', () => {
  it('has a real day, and the days of a series rise', () => {
    const wrong = parameters.filter((parameter) =>
      seriesOf(parameter).some((series) =>
        series.some(
          ({ from }, i) => !isDay(from) || (i > 0 && from <= (series[i - 1]?.from ?? '')),
        ),
      ),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('has a source, unless it is a lever', () => {
    const without = parameters.filter(
      (parameter) =>
        !parameter.lever &&
        seriesOf(parameter)
          .flat()
          .some(({ source }) => source.trim() === ''),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('has one name', () => {
    const used = versions.flatMap(({ version }) => Object.values(version.parameters));
    const two = used.filter(({ name }, i) => used.findIndex((one) => one.name === name) < i);
    const different = two.filter((one) => {
      const first = used.find(({ name }) => name === one.name);
      return first !== undefined && (first.values !== one.values || first.groups !== one.groups);
    });
    expect(different.map(({ name }) => name)).toEqual([]);
  });

  it('that is a schedule has rising bounds, the last open, and no step at a bound beyond a fen', () => {
    const schedules = parameters.filter(({ shape }) => shape.is === 'brackets');
    expect(schedules.length).toBeGreaterThan(2);
    for (const { name, values } of schedules) {
      for (const { value } of Object.values(values).flat()) {
        const rows = value as readonly (readonly [number | null, number, number])[];
        expect(rows.at(-1)?.[0], name).toBeNull();
        rows.slice(1).forEach(([upTo, rate, quick], i) => {
          const [bound, below, quickBelow] = rows[i] ?? [0, 0, 0];
          expect(upTo ?? Number.POSITIVE_INFINITY, name).toBeGreaterThan(bound ?? 0);
          expect(rate * (bound ?? 0) - quick, name).toBeCloseTo(
            below * (bound ?? 0) - quickBelow,
            2,
          );
        });
      }
    }
  });
});
