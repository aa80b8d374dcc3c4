// Who is whose parent and spouse: mothers are women and fathers men, parents are older than their children, nobody is
// their own ancestor; husband and wife are grown up, of two sexes and no kin.

import type { Path } from './located.ts';
import { isRecord } from './plain.ts';
import type { Reporter } from './reporter.ts';

/** A parent is at least so many years older. */
const leastYears = 12;
/** At the end of the year spouses are at least so old: of age. The law asks for more (Civil Code 民法典 art. 1047). */
const leastAgeOfSpouses = 18;

/** What is known of the persons: as written, and as read. */
export interface Family {
  readonly ids: readonly string[];
  readonly written: readonly unknown[];
  readonly facts: ReadonlyMap<string, readonly number[]>;
  readonly year: number;
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
  checkBothParents(reporter, family);
  checkSpouses(reporter, family);
}

/** Nobody has one person for mother and father. */
function checkBothParents(reporter: Reporter, { ids, facts }: Family): void {
  ids.forEach((_, child) => {
    const [mother, father] = kinds.map((kin) => facts.get(kin)?.[child] ?? -1);
    if (mother === undefined || mother < 0 || mother !== father) return;
    const message = `${ids[mother]} cannot be both mother and father`;
    reporter.fault(['persons', child, 'father'], 'conflict', message);
  });
}

/** Each couple once, where it is written. */
function checkSpouses(reporter: Reporter, family: Family): void {
  const { ids, written, facts } = family;
  ids.forEach((_, k) => {
    const said = written[k];
    const other = facts.get('spouse')?.[k] ?? -1;
    const names = isRecord(said) && said.spouse !== undefined && said.spouse !== null;
    if (!names || other < 0 || other === k) return;
    const otherSaid = written[other];
    const told = other < k && isRecord(otherSaid) && otherSaid.spouse !== undefined;
    for (const message of told ? [] : spouseFaults(family, k, other))
      reporter.fault(['persons', k, 'spouse'], 'conflict', message);
  });
}

function spouseFaults(family: Family, a: number, b: number): string[] {
  const { ids, facts } = family;
  const name = (k: number) => ids[k] ?? '';
  const isParent = (one: number, child: number) =>
    kinds.some((kin) => facts.get(kin)?.[child] === one);
  const faults = [a, b].flatMap((k) => tooYoung(family, k));
  const sexes = [a, b].map((k) => saidOf(family, k, 'sex'));
  if (sexes[0] !== undefined && sexes[0] === sexes[1])
    faults.push(`${name(a)} and ${name(b)} are both ${sexes[0]}; expected husband and wife`);
  if (isParent(a, b) || isParent(b, a))
    faults.push(`${name(a)} and ${name(b)} are parent and child, and so no couple`);
  else if (areCloseKin(family, a, b))
    faults.push(`${name(a)} and ${name(b)} are close kin, and so no couple`);
  for (const k of [a, b]) {
    const marital = saidOf(family, k, 'marital');
    if (marital !== undefined && marital !== 'married')
      faults.push(`${name(k)} has a spouse and is ${marital}; expected married`);
  }
  return faults;
}

/** In one line, or with a common parent or grandparent (Civil Code 民法典 art. 1048: within three generations). */
function areCloseKin(family: Family, a: number, b: number): boolean {
  const [ofA, ofB] = [a, b].map((k) => ancestorsOf(family, k));
  if (ofA === undefined || ofB === undefined) return false;
  if (ofA.has(b) || ofB.has(a)) return true;
  return [...ofA].some(([one, apart]) => apart <= 2 && (ofB.get(one) ?? 3) <= 2);
}

/** The ancestors of a person, with the generations between. */
function ancestorsOf({ facts }: Family, k: number): Map<number, number> {
  const found = new Map<number, number>();
  let now = [k];
  for (let apart = 1; now.length > 0; apart++) {
    now = now
      .flatMap((one) => kinds.map((kin) => facts.get(kin)?.[one] ?? -1))
      .filter((one) => one >= 0 && !found.has(one));
    for (const one of now) found.set(one, apart);
  }
  return found;
}

function tooYoung({ ids, facts, year }: Family, k: number): string[] {
  const born = facts.get('born')?.[k] ?? -1;
  // A year that is at fault itself says nothing about ages.
  if (born < 0 || year === 0) return [];
  const age = Math.floor((year * 12 + 11 - born) / 12);
  if (age >= leastAgeOfSpouses) return [];
  return [`${ids[k]} is ${age} years old; expected ${leastAgeOfSpouses} or more of a spouse`];
}

/** A word that a person says of a fact, if it is one. */
function saidOf({ written }: Family, k: number, fact: string): string | undefined {
  const said = written[k];
  const word = isRecord(said) ? said[fact] : undefined;
  return typeof word === 'string' ? word : undefined;
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
