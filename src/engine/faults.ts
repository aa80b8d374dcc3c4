// What can be wrong with rules as written, and how it is said.

import { ProblemsError } from './problem.ts';
import type { Group, Quantity } from './quantity.ts';
import type { Rule } from './rule.ts';

/** A fault of one rule or fact. */
export function fault(
  code: 'circle' | 'faulty-rule' | 'unknown-name' | 'conflict',
  where: string,
  message: string,
) {
  return new ProblemsError([{ code, where, message }]);
}

/** What a rule reads covers the same time as the rule: months and years never mix silently. */
export function checkPeriod(rule: Rule, key: string, read: Quantity): void {
  if (rule.period === 'month' && read.period === 'year') {
    throw fault('faulty-rule', rule.name, `a monthly rule reads the yearly ${key}: use perMonth()`);
  }
  if (rule.period !== 'month' && read.period === 'month') {
    throw fault(
      'faulty-rule',
      rule.name,
      `a yearly rule reads the monthly ${key}: use perYear() or monthsOf()`,
    );
  }
}

/** A rule reads its own record and what is above it. Reforms are not always seen by the compiler, which says the same. */
export function checkLevel(rule: Rule, key: string, read: Quantity): void {
  if (rule.level === 'person' || read.level === rule.level || read.level === 'household') return;
  const message = `a rule per ${rule.level} reads ${key}, which is per ${read.level}: sum or count it`;
  throw fault('faulty-rule', rule.name, message);
}

/** A monthly value without a month would silently be January's. */
export function monthless(quantity: Quantity): ProblemsError {
  const message = 'a monthly value stands where no month is meant: use perYear() or monthsOf()';
  return fault('faulty-rule', quantity.name, message);
}

/** What is taken over the months of the year has months. */
export function checkMonthly(of: Quantity, wanted: string): void {
  if (of.period !== 'month') throw fault('faulty-rule', of.name, `${wanted}, not ${of.unit}`);
}

/** A household's or a unit's own amount is no member's: its sum over the members would count it for each. */
export function checkSummed(sum: Quantity, of: Quantity, over: Group): void {
  if (of.level !== over.level && of.level !== 'household') return;
  const message = `${of.name} belongs to the whole ${over.name}, not to each member: read it as it is`;
  throw fault('faulty-rule', sum.name, message);
}
