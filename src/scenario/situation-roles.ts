// Who lives in which household, and in which role: what follows from it of kin.

import type { Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import type { Reporter } from './reporter.ts';

const parents = ['parents', 'parent', 'adults', 'adult'];
const children = ['children', 'child'];
const others = ['others', 'other', 'members', 'member'];

/** What a household's mapping may say beside variables. */
export const roleNames: readonly string[] = [...parents, ...children, ...others];

/** A household's members by role, each with the place where it says so. */
export interface Household {
  readonly id: string;
  readonly members: readonly string[];
  readonly parents: readonly Member[];
  readonly children: readonly Member[];
  /** What is no role. */
  readonly rest: Record<string, unknown>;
}

interface Member {
  readonly id: string;
  readonly path: Path;
}

/** Reads the roles of all households; tells who lives in none or in several. */
export function readRoles(
  reporter: Reporter,
  written: Readonly<Record<string, Record<string, unknown>>>,
  persons: readonly string[],
): Household[] {
  const placed = new Map<string, Path>();
  const households = Object.entries(written).map(([id, one]) => {
    const of = (names: readonly string[]) =>
      names.flatMap((name) => membersIn(reporter, ['households', id, name], one[name], persons));
    const byRole = { parents: of(parents), children: of(children), others: of(others) };
    const all = [...byRole.parents, ...byRole.children, ...byRole.others];
    for (const member of all) noteHome(reporter, placed, member);
    const rest = Object.entries(one).filter(([key]) => !roleNames.includes(key));
    const members = [...new Set(all.map((member) => member.id))];
    if (members.length === 0)
      reporter.fault(['households', id], 'missing', 'nobody lives in it: expected parents: [name]');
    return { id, members, ...byRole, rest: Object.fromEntries(rest) };
  });
  for (const id of persons) {
    if (!placed.has(id)) reporter.fault(['persons', id], 'missing', `${id} lives in no household`);
  }
  return households;
}

function noteHome(reporter: Reporter, placed: Map<string, Path>, { id, path }: Member): void {
  const before = placed.get(id);
  if (before === undefined) placed.set(id, path);
  else reporter.fault(path, 'conflict', `${id} is in ${before.slice(1, 3).join('.')} already`);
}

function membersIn(
  reporter: Reporter,
  path: Path,
  written: unknown,
  persons: readonly string[],
): Member[] {
  if (written === undefined) return [];
  const list = Array.isArray(written) ? written : [written];
  return list.flatMap((name, i) => {
    const here = Array.isArray(written) ? [...path, i] : path;
    if (isRecord(name) || Array.isArray(name)) {
      reporter.fault(here, 'wrong-type', `found ${show(name)}; expected the name of a person`);
      return [];
    }
    const id = reporter.oneOf(here, name, persons);
    return id === undefined ? [] : [{ id, path: here }];
  });
}

/** Facts of kin that follow from roles, and the places they follow from. */
export interface Kin {
  readonly facts: Record<string, string>;
  readonly paths: [string, Path][];
}

/** The first two parents are a couple and the children theirs, as far as nobody says otherwise. */
export function kinByRole(
  { parents, children }: Household,
  persons: Readonly<Record<string, Record<string, unknown>>>,
): Map<string, Kin> {
  const kin = new Map<string, Kin>();
  const note = ({ id, path }: Member, key: string, value: string) => {
    if (says(persons[id], key)) return;
    const own = kin.get(id) ?? { facts: {}, paths: [] };
    own.facts[key] = value;
    own.paths.push([key, path]);
    kin.set(id, own);
  };
  const [first, second] = parents;
  const isFree = [first, second].every((one) => one && !says(persons[one.id], 'spouse'));
  const byKey = parentsByKey(first, second, persons);
  // Two of one sex are no couple by role alone.
  if (first && second && isFree && byKey.length === 2) note(first, 'spouse', second.id);
  for (const child of children) {
    for (const [key, parent] of byKey) {
      const isOther = kinKeys.some(
        (one) => one !== key && names(persons[child.id], one, parent.id),
      );
      if (!isOther) note(child, key, parent.id);
    }
  }
  return kin;
}

/** Whether a person says something of a variable: asking for it says nothing. */
function says(person: Record<string, unknown> | undefined, key: string): boolean {
  const written = person?.[key] ?? null;
  if (!isRecord(written)) return written !== null;
  return Object.values(written).some((value) => value !== null);
}

const kinKeys = ['mother', 'father'];

/** Whether a person names another as kin. */
function names(person: Record<string, unknown> | undefined, key: string, other: string): boolean {
  const written = person?.[key] ?? null;
  return isRecord(written) ? Object.values(written).includes(other) : written === other;
}

/** Mother and father by sex; where nobody says, the first is the mother. */
function parentsByKey(
  first: Member | undefined,
  second: Member | undefined,
  persons: Readonly<Record<string, Record<string, unknown>>>,
): [string, Member][] {
  const kind = (one: Member) => {
    const sex = JSON.stringify(persons[one.id]?.sex ?? '');
    if (sex.includes('female')) return 'mother';
    return sex.includes('male') ? 'father' : null;
  };
  if (first === undefined) return [];
  const other = second === undefined ? null : kind(second);
  const own = kind(first) ?? (other === 'mother' ? 'father' : 'mother');
  if (second === undefined) return [[own, first]];
  const rest = own === 'mother' ? 'father' : 'mother';
  return other === null || other === rest
    ? [
        [own, first],
        [rest, second],
      ]
    : [[own, first]];
}
