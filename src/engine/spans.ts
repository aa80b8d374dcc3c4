// The year in stretches of months in which the law does not change.

import { firstDay, monthFrom } from './dates.ts';
import type { Span } from './graph.ts';
import type { Parameter } from './parameter.ts';
import type { Policy } from './policy.ts';
import { parametersOf, parametersOfRule, rulesOf } from './policy.ts';

/** The year cut at every month from which a value or a version is another. */
export function spansOf(policy: Policy, lawYear: number): Span[] {
  const cuts = new Set<number>([0]);
  const cut = (day: string | null | undefined) => {
    if (!day) return;
    const month = monthFrom(day, lawYear);
    if (month > 0 && month < 12) cuts.add(month);
  };
  for (const parameter of parametersIn(policy)) {
    for (const series of Object.values(parameter.values)) for (const one of series) cut(one.from);
    for (const series of Object.values(parameter.groups ?? {}))
      for (const one of series) cut(one.from);
  }
  for (const rule of [...rulesOf(policy.legislation), ...policy.replaced.values()]) {
    for (const version of rule.versions) {
      cut(version.from);
      if (version.until !== null) cut(nextFirst(version.until));
    }
  }
  for (const change of policy.changes) cut(change.from);
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.map((first, i) => ({ first, last: (starts[i + 1] ?? 12) - 1 }));
}

/** Of the 1sts on which the law is looked at, the first after a day. */
function nextFirst(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return month === 12 ? firstDay(year + 1, 0) : firstDay(year, month);
}

function parametersIn(policy: Policy): Parameter[] {
  const replaced = [...policy.replaced.values()].flatMap(parametersOfRule);
  return [...parametersOf(policy.legislation).values(), ...replaced];
}
