// What can be wrong with rules as written, and how it is said.

import { ProblemsError } from './problem.ts';
import type { Quantity } from './quantity.ts';
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

/** Formulas never change, so each is parsed once. */
const parsed = new WeakMap<Version, Body>();

/** A monthly value without a month would silently be January's. */
export function monthless(quantity: Quantity): ProblemsError {
  const message = 'a monthly value stands where no month is meant: use perYear() or monthsOf()';
  return fault('faulty-rule', quantity.name, message);
}
