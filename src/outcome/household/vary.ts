// A budget line: one fact of a household taken through a range, and what becomes of its income.
// Amounts over the year are varied by the month, as people speak of them: `a.wage=0:60000:500` in yuan a month. The
// document is read anew at every point, so that what follows from a fact (a wage makes an employee) follows each time.

import type { Fact } from '../../engine/fact.ts';
import type { Policy } from '../../engine/policy.ts';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError, suggest } from '../../engine/problem.ts';
import type { Label } from '../../engine/quantity.ts';
import type { Rule } from '../../engine/rule.ts';
import { fenOf } from '../../engine/totals.ts';
import { flowsOfVariants } from '../../engine/variants.ts';
import { documentLanguage } from '../../household.ts';
import { isByMonth, monthsNamed } from '../../scenario/by-month.ts';
import { factFault } from '../../scenario/fact-limits.ts';
import type { HouseholdInput } from '../../scenario/household-document.ts';
import { readHousehold } from '../../scenario/household-document.ts';
import { heldFor } from '../../scenario/inference.ts';
import type { Located } from '../../scenario/located.ts';
import { personIds } from '../../scenario/persons.ts';
import { isRecord } from '../../scenario/plain.ts';

/** What is varied, and where. */
export interface Range {
  readonly fact: Fact;
  /** The person whose fact it is; null for the household's. */
  readonly person: string | null;
  readonly values: readonly number[];
  /** Whether the fact is an income: only then does a yuan more have a rate at which it is taken away. */
  readonly isIncome: boolean;
  /** What the values are counted in: yuan a month for money over time, else the fact's own unit. */
  readonly unit: string;
}

/** How a flow of the household moved in a step, in yuan a year; what is paid is below 0. */
export interface Move {
  readonly flow: string;
  readonly label: Label;
  readonly change: number;
}

/** A point of the budget line: yuan a year, by income concept. */
export interface Point {
  readonly value: number;
  readonly concepts: Readonly<Record<string, number>>;
  /**
   * Of the step up to this point: the share of what was varied that does not arrive in disposable income. Null at the
   * first point, and where what is varied is no income.
   */
  readonly marginalRate: number | null;
  /** The flows up to disposable income that moved in the step: together, its change. */
  readonly moved: readonly Move[];
}

const mostPoints = 10_000;
const written =
  /^(?:(?<person>[^=]*)\.)?(?<fact>[^.=]+)=(?<from>[^:]+):(?<to>[^:]+):(?<step>[^:]+)$/;

/**
 * Reads `person.fact=from:to:step`; without a person the first.
 * @throws ProblemsError naming what is wrong with it.
 */
export function readRange(text: string, input: HouseholdInput, policy: Policy): Range {
  const where = `--vary ${text}`;
  const groups = written.exec(text.trim())?.groups;
  if (groups === undefined) {
    throw fault(
      'wrong-type',
      where,
      'expected person.fact=from:to:step, such as a.wage=0:60000:500',
    );
  }
  const fact = factNamed(groups.fact ?? '', where, policy);
  const person = personNamed(groups.person, fact, where, input);
  const numbers = ['from', 'to', 'step'].map((key) => Number((groups[key] ?? '').trim()));
  const values = steps(numbers, where);
  checkEnds(fact, values, where, input.year);
  const isIncome = incomesOf(policy).some((rule) => pays(rule, fact, policy));
  return { fact, person, values, isIncome, unit: unitOf(fact) };
}

/** Sectors that refund what something cost: a fact that their flows read is a cost and no income. */
const refunding: readonly string[] = ['medicalFund', 'residentMedicalFund'];

/** The flows that are added up to disposable income: what is varied has its rate there. */
function incomesOf({ legislation: { concepts } }: Policy): Rule[] {
  const last = concepts.findIndex(({ key }) => key === 'disposable');
  return concepts.slice(0, last + 1).flatMap(({ adds }) => adds);
}

/** Whether a flow to the households reads the fact, itself or over time. */
function pays({ flow, versions }: Rule, { name }: Fact, { legislation }: Policy): boolean {
  if (flow?.to !== legislation.households || refunding.includes(flow.from)) return false;
  const reads = versions.flatMap((one) => Object.values(one.reads()));
  return reads.some((read) => [name, `perYear(${name})`, `perMonth(${name})`].includes(read.name));
}

function factNamed(name: string, where: string, { legislation }: Policy): Fact {
  const found = Object.hasOwn(legislation.facts, name) ? legislation.facts[name] : undefined;
  if (found === undefined) {
    const names = Object.keys(legislation.facts);
    throw fault('unknown-name', where, `there is no fact "${name}"`, suggest(name, names));
  }
  if (found.type.is === 'number' && !found.isDate && !found.pointsToPerson) return found;
  throw fault('wrong-type', where, `${name} is no number that could be varied`);
}

function personNamed(
  name: string | undefined,
  fact: Fact,
  where: string,
  { persons }: HouseholdInput,
): string | null {
  if (fact.level === 'household') {
    if (name === undefined) return null;
    throw fault('conflict', where, `${fact.name} belongs to the household, not to a person`);
  }
  const person = name ?? persons[0] ?? '';
  if (persons.includes(person)) return person;
  const message = `there is no person "${person}"; there are ${persons.join(', ')}`;
  throw fault('unknown-name', where, message, suggest(person, persons));
}

function steps([from = 0, to = 0, step = 0]: readonly number[], where: string): number[] {
  if (![from, to, step].every(Number.isFinite))
    throw fault('wrong-type', where, 'from, to and step are numbers');
  if (step <= 0 || to < from)
    throw fault('out-of-range', where, 'expected a step above 0 and an end not below the start');
  // The end is reached where it is a whole number of steps away, whatever the last bit of the division says.
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (count > mostPoints)
    throw fault('out-of-range', where, `${count} points are more than ${mostPoints}`);
  return Array.from({ length: count }, (_, i) => from + i * step);
}

/** The ends are values that a document could have; what lies between them then is too. */
function checkEnds(fact: Fact, values: readonly number[], where: string, year: number): void {
  const months = fact.unit === 'yuan/year' ? 12 : 1;
  for (const value of [values[0] ?? 0, values.at(-1) ?? 0]) {
    const message = factFault(fact, value * months, year);
    if (message !== null) throw fault('out-of-range', where, message);
  }
}

function unitOf(fact: Fact): string {
  return fact.unit === 'yuan/year' ? 'yuan/month' : fact.unit;
}

/**
 * The budget line.
 * @param located the household document that is varied.
 * @param policy the law, with the document's own changes and any others.
 * @throws ProblemsError where a value cannot be, or the law has no value for a flow here.
 */
export function budgetLine(located: Located, range: Range, policy: Policy): Point[] {
  const language = documentLanguage(policy.legislation);
  const variants = range.values.map((value) =>
    readHousehold(varied(located, range, value), language),
  );
  const flows = flowsOfVariants(policy, variants);
  const states = variants.map((_, i) => stateAt(policy, flows, i));
  return states.map((state, i) => point(range, variants, states, i, state));
}

/** The document with one value in another's place. Faults keep the places that they have in the file. */
function varied(located: Located, { fact, person, unit }: Range, value: number): Located {
  const { plain } = located;
  if (!isRecord(plain)) return located;
  const text = unit === 'yuan/month' ? `${value}/month` : value;
  const where = located.where;
  if (person === null) return { plain: { ...plain, [fact.name]: text }, where };
  const list: readonly unknown[] = Array.isArray(plain.persons) ? plain.persons : [];
  const ids = personIds(list);
  const persons = list.map((one, k) => {
    return isRecord(one) && ids[k] === person ? inPlaceOf(one, fact, text) : one;
  });
  return { plain: { ...plain, persons }, where };
}

/** Another value in a person's facts. A wage that was said month by month then is even over the same months. */
function inPlaceOf(
  person: Record<string, unknown>,
  { name }: Fact,
  value: unknown,
): Record<string, unknown> {
  const held = heldFor[name];
  const before = person[name];
  const months = held !== undefined && isByMonth(before) ? { [held]: monthsNamed(before) } : {};
  return { ...person, ...months, [name]: value };
}

/** A household's concepts, and its signed flows up to disposable income, in yuan. */
interface State {
  readonly flows: ReadonlyMap<string, { readonly label: Label; readonly amount: number }>;
  readonly concepts: Readonly<Record<string, number>>;
}

function stateAt(policy: Policy, amounts: ReadonlyMap<string, Float64Array>, i: number): State {
  const chain = policy.legislation.concepts;
  const last = chain.findIndex(({ key }) => key === 'disposable');
  const flows = new Map<string, { label: Label; amount: number }>();
  let fen = 0;
  const concepts = chain.map(({ key, adds, takes }, at) => {
    for (const { rule, sign } of [...signed(adds, 1), ...signed(takes, -1)]) {
      const own = sign * fenOf(amounts.get(rule.name)?.[i] ?? 0);
      fen += own;
      const before = flows.get(rule.name)?.amount ?? 0;
      if (at <= last) flows.set(rule.name, { label: rule.label, amount: before + own / 100 });
    }
    return [key, fen / 100] as const;
  });
  return { flows, concepts: Object.fromEntries(concepts) };
}

function signed(rules: readonly Rule[], sign: 1 | -1) {
  return rules.map((rule) => ({ rule, sign }));
}

function point(
  range: Range,
  variants: readonly HouseholdInput[],
  states: readonly State[],
  i: number,
  { concepts, flows }: State,
): Point {
  const value = range.values[i] ?? 0;
  const before = states[i - 1];
  if (before === undefined) return { value, concepts, marginalRate: null, moved: [] };
  const given = overYear(range, variants[i]) - overYear(range, variants[i - 1]);
  const arrived = (concepts.disposable ?? 0) - (before.concepts.disposable ?? 0);
  const marginalRate = range.isIncome && given !== 0 ? 1 - arrived / given : null;
  const moved = [...flows].flatMap(([flow, { label, amount }]) => {
    const change = (fenOf(amount) - fenOf(before.flows.get(flow)?.amount ?? 0)) / 100;
    return change === 0 ? [] : [{ flow, label, change }];
  });
  return { value, concepts, marginalRate, moved };
}

/** What was varied, over the year. */
function overYear({ fact, person }: Range, input: HouseholdInput | undefined): number {
  const k = person === null ? 0 : (input?.persons.indexOf(person) ?? 0);
  const value = input?.facts.get(fact.name)?.[k] ?? 0;
  return fact.period === 'month' ? value * 12 : value;
}

function fault(
  code: Problem['code'],
  where: string,
  message: string,
  more: { suggestion?: string } = {},
): ProblemsError {
  return new ProblemsError([{ code, where, message, ...more }]);
}
