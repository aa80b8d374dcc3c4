// `--where residence=rural`, `--where 'age>=60'`: which households, or which of their members, results are told of.

import type { Condition } from '../engine/condition.ts';
import type { Fact } from '../engine/fact.ts';
import type { Legislation } from '../engine/legislation.ts';
import type { Problem } from '../engine/problem.ts';
import { ProblemsError, suggest } from '../engine/problem.ts';
import { factValue } from './fact-value.ts';
import { placeNamed } from './place-names.ts';

const pattern = /^\s*([^\s=<>!]+)\s*(<=|>=|!=|=|<|>)\s*(.*?)\s*$/;

/**
 * Conditions as people write them: a fact of the household or of its members, or their age; one of = != < <= > >=; a
 * kind, number, month or yes/no.
 * @throws ProblemsError with every fault of every condition.
 */
export function readConditions(texts: readonly string[], legislation: Legislation): Condition[] {
  const problems: Problem[] = [];
  const conditions = texts.flatMap((text) => {
    const read = readCondition(text, legislation);
    if ('code' in read) problems.push(read);
    return 'code' in read ? [] : [read];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return conditions;
}

function readCondition(text: string, legislation: Legislation): Condition | Problem {
  const where = `--where ${text}`;
  const found = pattern.exec(text);
  if (found === null) {
    const message = 'expected a fact, a sign and a value, as in residence=rural or age>=60';
    return { code: 'wrong-type', where, message };
  }
  const [, name = '', sign = '', value = ''] = found;
  const ages = legislation.facts[ageFact];
  if (name === 'age' && ages !== undefined) return ageCondition(ages, sign, value, where);
  const fact = Object.hasOwn(legislation.facts, name) ? legislation.facts[name] : undefined;
  if (fact === undefined || fact.pointsToPerson) return noSuchFact(name, where, fact, legislation);
  const place = fact === legislation.placeFact ? placeNamed(legislation, value) : undefined;
  const read = factValue(fact, place ?? value);
  if ('ok' in read) return ordered(fact, sign as Condition['is'], read.ok, where);
  const message = `found "${value}"; expected ${read.expected}`;
  return { code: 'unknown-name', where, message, ...suggest(value, kindsOf(fact)) };
}

/** Kinds and yes/no have no order: more or less than one of them says nothing. */
function ordered(
  fact: Fact,
  is: Condition['is'],
  value: number,
  where: string,
): Condition | Problem {
  if (fact.type.is === 'number' || is === '=' || is === '!=') return { fact, is, value };
  const message = `${fact.name} is no number: expected = or !=, found ${is}`;
  return { code: 'wrong-type', where, message };
}

/** Completed years at the end of the year, from the month of birth. */
const ageFact = 'born';
const mostYears = 150;

function ageCondition(fact: Fact, sign: string, text: string, where: string): Condition | Problem {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= mostYears)
    return { fact, is: sign as Condition['is'], value, inYears: true };
  const message = `found "${text}"; expected whole years from 0 to ${mostYears}`;
  return { code: 'out-of-range', where, message };
}

function noSuchFact(
  name: string,
  where: string,
  fact: Fact | undefined,
  { facts }: Legislation,
): Problem {
  const message =
    fact === undefined
      ? `there is no fact "${name}" of households or persons`
      : `${name} points to another person, and nothing is compared with it`;
  const others = Object.values(facts).filter((one) => !one.pointsToPerson && one !== fact);
  const names = ['age', ...others.map((one) => one.name)];
  return { code: 'unknown-name', where, message, ...suggest(name, names) };
}

function kindsOf(fact: Fact): readonly string[] {
  if (fact.type.is === 'yes/no') return ['yes', 'no'];
  return fact.type.is === 'kind' ? fact.type.kinds : [];
}
