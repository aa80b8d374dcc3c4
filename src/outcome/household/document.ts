// A household's answers as one JSON document, `olive/household@1`. Money is in yuan, as it is paid.

import { monthText } from '../../engine/dates.ts';
import type { Evaluation } from '../../engine/evaluate.ts';
import type { Rule } from '../../engine/rule.ts';
import { documentLanguage } from '../../household.ts';
import type { HouseholdInput } from '../../scenario/household-document.ts';
import { writeHousehold } from '../../scenario/household-writing.ts';
import type { RuleValue, Stretch } from './amounts.ts';
import { isMoney, unknownIn, valuesOf } from './amounts.ts';
import type { Rates } from './rates.ts';
import { statementOf, totalsOf } from './statement.ts';
import type { Point, Range } from './vary.ts';

/** A budget line, where one was asked for. */
export interface Budget {
  readonly range: Range;
  readonly points: readonly Point[];
}

type Values = Record<string, Record<string, unknown>>;

/** The document of a household's answers. */
export function householdDocument(
  evaluation: Evaluation,
  input: HouseholdInput,
  budget: Budget | null,
  rates: Rates | null = null,
): Record<string, unknown> {
  const lines = statementOf(evaluation);
  return {
    schema: 'olive/household@1',
    input: writeHousehold(input, documentLanguage(evaluation.policy.legislation)),
    changes: evaluation.policy.changes.map(({ parameter, from, places, to }) => ({
      parameter,
      from,
      places,
      to,
    })),
    ...modulesIn(evaluation),
    values: byRule(evaluation, valuesOf(evaluation)),
    flows: Object.fromEntries(
      lines
        .filter((line) => line.kind === 'flow')
        .map((line) => [line.key, orNull(Math.abs(line.amount))]),
    ),
    concepts: Object.fromEntries(
      Object.entries(totalsOf(lines)).map(([key, amount]) => [key, orNull(amount)]),
    ),
    ...(rates === null ? {} : { rates }),
    unknown: Object.fromEntries(unknownIn(evaluation).map(({ rule, why }) => [rule.name, why])),
    ...(budget === null ? {} : { budgetLine: budgetOf(budget) }),
  };
}

/** The structural reforms that the law stands under, where there are any. */
function modulesIn({ policy }: Evaluation) {
  const reforms = policy.legislation.restructuring?.reforms ?? [];
  return reforms.length === 0 ? {} : { modules: reforms };
}

function byRule({ input }: Evaluation, values: readonly RuleValue[]): Values {
  const found: Values = {};
  for (const one of values) {
    const own = found[one.rule.name] ?? {};
    own[one.person ?? 'household'] = writtenValues(one, input.persons);
    found[one.rule.name] = own;
  }
  return found;
}

/** A yearly amount or a status as it is; a monthly one with its months, what is paid over the year as well. */
function writtenValues({ rule, value, months }: RuleValue, persons: readonly string[]): unknown {
  if (months === null) return plain(rule, value ?? Number.NaN, persons);
  const byMonth = months.map((one: Stretch) => ({
    ...one,
    value: plain(rule, one.value, persons),
  }));
  return isMoney(rule) && value !== null ? { year: orNull(value), byMonth } : { byMonth };
}

function plain({ type, unit }: Rule, value: number, persons: readonly string[]): unknown {
  if (type.is === 'yes/no') return value !== 0;
  if (unit === 'month number') return value < 0 ? null : monthText(value);
  if (unit === 'member') return persons[value] ?? null;
  return orNull(value);
}

function budgetOf({ range, points }: Budget) {
  const { fact, person, unit } = range;
  return {
    fact: fact.name,
    person,
    unit,
    points: points.map(({ value, concepts, marginalRate, moved }) => ({
      value,
      concepts,
      marginalRate,
      moved: Object.fromEntries(moved.map((one) => [one.flow, one.change])),
    })),
  };
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
