// The rules that a rule reads, itself or through sums, pointers, units, choices and stretches of time.

import type { Derived, Group, Paid, Quantity } from './quantity.ts';
import type { Choice, Rule } from './rule.ts';

type Replaced = ReadonlyMap<string, Rule>;

/** The rules one step away. */
export function readsReached(rule: Rule, replaced: Replaced = new Map()): Rule[] {
  const found = new Set<Rule>();
  const seen = new Set<Quantity>();
  const open = readsOf(rule);
  for (let read = open.pop(); read !== undefined; read = open.pop()) {
    if (seen.has(read)) continue;
    seen.add(read);
    if (read.kind === 'rule') found.add(replaced.get(read.name) ?? (read as Rule));
    else open.push(...behind(read));
  }
  return [...found];
}

/** What a rule names: in all its versions, as the key of its unit, and the months in which it is paid. */
function readsOf({ versions, paid, group }: Rule): Quantity[] {
  const read = versions.flatMap((one) => Object.values(one.reads()));
  return [...read, ...monthsIn(paid), ...keyOf(group)];
}

function monthsIn(paid: Paid | null): Quantity[] {
  if (paid === null) return [];
  return [paid.months, ...(typeof paid.among === 'object' ? [paid.among] : [])];
}

/** What a choice or a derived quantity is made of. */
function behind(quantity: Quantity): Quantity[] {
  if (quantity.kind === 'choice') {
    const { least, group, parts } = quantity as Choice;
    return [least(), ...keyOf(group), ...(parts === null ? [] : [parts.of, parts.pointer])];
  }
  if (quantity.kind !== 'derived') return [];
  const how = (quantity as Derived).derivation;
  return [
    ...('of' in how && how.of !== null ? [how.of] : []),
    ...('pointer' in how ? [how.pointer] : []),
    ...('months' in how && how.months !== null ? [how.months] : []),
    ...('paid' in how ? monthsIn(how.paid) : []),
    ...('over' in how ? keyOf(how.over) : []),
  ];
}

function keyOf({ key }: Group): Quantity[] {
  return key === null ? [] : [key()];
}
