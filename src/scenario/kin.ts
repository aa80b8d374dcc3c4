// Who is whose parent: mothers are women and fathers men, parents are older than their children, and nobody is their
// own ancestor.

import type { Path } from './located.ts';
import { isRecord } from './plain.ts';
import type { Reporter } from './reporter.ts';

/** A parent is at least so many years older. */
const leastYears = 12;

/** What is known of the persons: as written, and as read. */
export interface Family {
  readonly ids: readonly string[];
  readonly written: readonly unknown[];
  readonly facts: ReadonlyMap<string, readonly number[]>;
}

const sexes = { mother: 'female', father: 'male' } as const;
type Kin = keyof typeof sexes;
const kinds = Object.keys(sexes) as Kin[];

/** Tells what cannot be between parents and children. */
export function checkKin(reporter: Reporter, family: Family): void {
  const circle = circleIn(family);
  if (circle !== null) {
    const [first = 0, kin] = [circle.persons[0], circle.kin];
    const names = [...circle.persons, first].map((k) => family.ids[k]).join(' → ');
    const message = `nobody is their own ancestor: ${names}`;
    reporter.fault(['persons', first, kin], 'circle', message);
  }
  family.ids.forEach((_, child) => {
    for (const kin of kinds) {
      const message = parentFault(family, child, kin, circle?.persons ?? []);
      const path: Path = ['persons', child, kin];
      if (message !== null) reporter.fault(path, 'conflict', message);
    }
  });
}

function parentFault(
  family: Family,
  child: number,
  kin: Kin,
  circle: readonly number[],
): string | null {
  const parent = family.facts.get(kin)?.[child] ?? -1;
  if (parent < 0) return null;
  const [name, said] = [family.ids[parent], family.written[parent]];
  // Who says nothing of the sex of a parent has said it by calling her mother.
  if (isRecord(said) && said.sex !== undefined && said.sex !== sexes[kin]) {
    if (said.sex === 'male' || said.sex === 'female')
      return `${name} is the ${kin} and ${said.sex}; expected ${sexes[kin]}`;
  }
  if (circle.includes(child)) return null;
  const [older, younger] = [parent, child].map((k) => family.facts.get('born')?.[k] ?? -1);
  if (older === undefined || younger === undefined || older < 0 || younger < 0) return null;
  if (younger - older >= leastYears * 12) return null;
  return `${name} is not ${leastYears} years older than ${family.ids[child]}, and so not the ${kin}`;
}

/** The first circle of parents, from the child on. */
function circleIn({ ids, facts }: Family): { persons: readonly number[]; kin: Kin } | null {
  for (const start of ids.keys()) {
    for (const kin of kinds) {
      const path = pathTo(start, facts.get(kin)?.[start] ?? -1, facts, []);
      if (path !== null) return { persons: [start, ...path], kin };
    }
  }
  return null;
}

/** The ancestors between a person and one who is sought; null where the sought is none of them. */
function pathTo(
  sought: number,
  from: number,
  facts: Family['facts'],
  seen: number[],
): readonly number[] | null {
  if (from === sought) return [];
  if (from < 0 || seen.includes(from)) return null;
  seen.push(from);
  for (const kin of kinds) {
    const path = pathTo(sought, facts.get(kin)?.[from] ?? -1, facts, seen);
    if (path !== null) return [from, ...path];
  }
  return null;
}
