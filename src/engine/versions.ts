// Which version of a rule is in force, and on what day a rule asks.

import { firstDay, lastDay } from './dates.ts';
import { fault } from './faults.ts';
import type { Span } from './graph.ts';
import type { Rule, Version } from './rule.ts';

/** The day whose law a rule takes: the 1st of a stretch of months, else the last or first day of the year. */
export function dayOf(rule: Rule, span: Span | null, lawYear: number): string {
  if (rule.period === 'month') return firstDay(lawYear, span?.first ?? 0);
  return rule.asOf === 'first day' ? firstDay(lawYear, 0) : lastDay(lawYear);
}

/**
 * The version of a rule in force on a day.
 * @throws ProblemsError where two versions overlap, on whatever day.
 */
export function versionOn(rule: Rule, day: string): Version | null {
  for (const [i, one] of rule.versions.entries()) {
    const other = rule.versions.slice(0, i).find((before) => overlap(before, one));
    if (other === undefined) continue;
    const [, from] = [firstOf(other), firstOf(one)].sort();
    throw fault('conflict', rule.name, `two versions are in force on ${from || 'any day'}`);
  }
  return rule.versions.find((one) => firstOf(one) <= day && day <= lastOf(one)) ?? null;
}

function firstOf(version: Version): string {
  return version.from ?? '';
}

function lastOf(version: Version): string {
  return version.until ?? '9999-12-31';
}

function overlap(a: Version, b: Version): boolean {
  return firstOf(a) <= lastOf(b) && firstOf(b) <= lastOf(a);
}
