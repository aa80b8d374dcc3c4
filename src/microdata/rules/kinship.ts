// Spouses and parents from how each member is related to the head: what a survey asks in place of who is whose child.

import { Column } from '../column.ts';
import { relations } from '../mapping.ts';
import type { People } from '../people.ts';
import type { ImputationRule } from './rule.ts';

const place = (relation: (typeof relations)[number]) => relations.indexOf(relation);
const leastYears = 12;

/** Members of one household, by relation; their sex and month of birth. */
interface Family {
  readonly size: number;
  readonly relation: (member: number) => number;
  readonly isFemale: (member: number) => boolean;
  readonly born: (member: number) => number;
}

interface Kin {
  readonly spouse: Int8Array;
  readonly mother: Int8Array;
  readonly father: Int8Array;
}

export const kinFromRelation: ImputationRule = {
  name: 'kinFromRelation',
  says: {
    en: 'spouses and parents from the relation to the head, where no column names them: the head’s spouse; the parents of the head’s children; the head’s parents; a child-in-law as spouse of the one child of the other sex; grandchildren to the one child, with spouse, who is old enough. What is not certain is left open',
    zh: '未给出配偶与父母编号时，由与户主关系推定：户主配偶；户主子女的父母；户主的父母；子女的配偶（仅有一名异性子女时）；孙辈的父母（仅有一名年龄相符的子女时）。不能确定的不推定',
  },
  apply: (people) => {
    const relation = people.find('relation');
    if (relation === undefined) return {};
    people.remove('relation');
    if (['spouse', 'mother', 'father'].some((name) => people.has(name))) return {};
    return married(people, relation);
  },
};

function married(people: People, relation: Column): Record<string, number> {
  const [sex, born] = [people.column('sex', 'person'), people.column('born', 'person')];
  const { start, households } = people.joined;
  const names = ['spouse', 'mother', 'father'] as const;
  const columns = { spouse: new Column(), mother: new Column(), father: new Column() };
  const counts = { spouse: 0, mother: 0, father: 0 };
  for (let household = 0; household < households; household++) {
    const first = start[household] ?? 0;
    const size = (start[household + 1] ?? 0) - first;
    const family: Family = {
      size,
      relation: (member) => relation.get(first + member),
      isFemale: (member) => sex.get(first + member) === 1,
      born: (member) => born.get(first + member),
    };
    const kin = kinOf(family);
    for (const name of names) {
      for (let member = 0; member < size; member++) {
        const value = kin[name][member] ?? -1;
        columns[name].push(value);
        if (value >= 0) counts[name] += 1;
      }
    }
  }
  for (const name of names) people.set(name, columns[name]);
  return counts;
}

function kinOf(family: Family): Kin {
  const none = () => new Int8Array(family.size).fill(-1);
  const kin: Kin = { spouse: none(), mother: none(), father: none() };
  const who = (relation: (typeof relations)[number]) => membersWho(family, place(relation));
  const [head] = who('head');
  if (head === undefined) return kin;
  const [spouse, ...others] = who('spouse');
  const partner = others.length === 0 ? spouse : undefined;
  if (partner !== undefined) marry(kin, head, partner);
  for (const child of who('child')) bear(family, kin, child, [head, partner]);
  const parents = who('parent');
  if (parents.length <= 2) {
    bear(family, kin, head, parents);
    marryParents(family, kin, parents);
  }
  const parentsInLaw = who('parentInLaw');
  if (partner !== undefined && parentsInLaw.length <= 2) {
    bear(family, kin, partner, parentsInLaw);
    marryParents(family, kin, parentsInLaw);
  }
  const children = who('child');
  for (const inLaw of who('childInLaw')) marryInLaw(family, kin, inLaw, children);
  for (const grandchild of who('grandchild')) {
    const old = children.filter((child) => isOldEnough(family, child, grandchild));
    const [only] = old;
    if (old.length !== 1 || only === undefined) continue;
    const other = kin.spouse[only] ?? -1;
    bear(family, kin, grandchild, other < 0 ? [only] : [only, other]);
  }
  return kin;
}

function membersWho({ size, relation }: Family, sought: number): number[] {
  return Array.from({ length: size }, (_, member) => member).filter(
    (member) => relation(member) === sought,
  );
}

function marry(kin: Kin, one: number, other: number): void {
  kin.spouse[one] = other;
  kin.spouse[other] = one;
}

function marryParents({ isFemale }: Family, kin: Kin, parents: readonly number[]): void {
  const [one, other] = parents;
  if (one === undefined || other === undefined) return;
  if (isFemale(one) !== isFemale(other)) marry(kin, one, other);
}

/** The one child of the other sex who is still without spouse. */
function marryInLaw(family: Family, kin: Kin, inLaw: number, children: readonly number[]): void {
  const fit = children.filter(
    (child) => family.isFemale(child) !== family.isFemale(inLaw) && (kin.spouse[child] ?? -1) < 0,
  );
  const [only] = fit;
  if (fit.length === 1 && only !== undefined) marry(kin, only, inLaw);
}

/** Parents by their sex, those who are old enough. */
function bear(
  family: Family,
  kin: Kin,
  child: number,
  parents: readonly (number | undefined)[],
): void {
  for (const parent of parents) {
    if (parent === undefined || !isOldEnough(family, parent, child)) continue;
    (family.isFemale(parent) ? kin.mother : kin.father)[child] = parent;
  }
}

function isOldEnough({ born }: Family, parent: number, child: number): boolean {
  return born(child) - born(parent) >= leastYears * 12;
}
