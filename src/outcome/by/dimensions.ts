// Ways to divide the people: by a fact of the household or of each person, by age, by kind of household. Members of a
// household may be in different groups; everybody has the household's income per head.

import type { Fact } from '../../engine/fact.ts';
import type { HouseholdTable } from '../../engine/household-table.ts';
import type { Legislation } from '../../engine/legislation.ts';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError, suggest } from '../../engine/problem.ts';
import type { Label } from '../../engine/quantity.ts';
import { chineseKinds } from '../../population/facts/kind-words.ts';
import type { TallyAsked } from '../../simulate.ts';
import { bornAged, noAge } from './ages.ts';
import { kindOfHousehold, membersOfKinds } from './kinds-of-household.ts';

/** A way to divide the people. */
export interface Dimension {
  readonly name: string;
  readonly label: Label;
  readonly groups: readonly Label[];
  /** What a run must keep of each household. */
  readonly kept: readonly string[];
  /** What it must count in each household, of the people of a year. */
  readonly tallies: (year: number) => readonly TallyAsked[];
  /** Persons of a household's row who are in a group. */
  readonly persons: (table: HouseholdTable) => (row: number, group: number) => number;
}

/** Ages at which groups begin. */
const ageLimits = [0, 16, 25, 35, 45, 60, 75] as const;

const age: Dimension = {
  name: 'age',
  label: { en: 'age', zh: '年龄' },
  groups: ageLimits.map((from, i) => {
    const next = ageLimits[i + 1];
    if (next === undefined) return { en: `${from} and more`, zh: `${from}岁及以上` };
    return { en: `${from}–${next - 1}`, zh: `${from}–${next - 1}岁` };
  }),
  kept: [],
  tallies: (year) =>
    ageLimits.map((from, i) => ({
      name: columnOf('age', i),
      ...bornAged(from, ageLimits[i + 1] ?? noAge, year),
    })),
  persons: tallied('age', ageLimits.length),
};

const householdType: Dimension = {
  name: 'householdType',
  label: { en: 'kind of household', zh: '住户类型' },
  groups: kindOfHousehold.map(({ label }) => label),
  kept: ['collective'],
  tallies: (year) =>
    membersOfKinds.map(({ name, from, below }) => ({
      name,
      ...bornAged(from, below, year),
      ofAll: true,
    })),
  persons: (table) => {
    const [size, collective, children, old] = [
      'size',
      'collective',
      ...membersOfKinds.map(({ name }) => name),
    ].map((name) => table.column(name));
    return (row, group) => {
      const members = size?.[row] ?? 0;
      const is = kindOfHousehold.findIndex(({ fits }) =>
        fits({
          size: members,
          isCollective: collective?.[row] === 1,
          children: children?.[row] ?? 0,
          old: old?.[row] ?? 0,
        }),
      );
      return is === group ? members : 0;
    };
  },
};

function columnOf(name: string, group: number): string {
  return `by ${name} ${group}`;
}

function tallied(name: string, groups: number): Dimension['persons'] {
  return (table) => {
    const columns = Array.from({ length: groups }, (_, i) => table.column(columnOf(name, i)));
    return (row, group) => columns[group]?.[row] ?? 0;
  };
}

/** By a fact: its kinds, or yes and no. */
function byFact(fact: Fact, legislation: Legislation): Dimension {
  const { name, label, level } = fact;
  const groups = groupsOf(fact, legislation);
  if (level === 'household') {
    return {
      ...{ name, label, groups, kept: [name], tallies: () => [] },
      persons: (table) => {
        const [size, codes] = [table.column('size'), table.column(name)];
        return (row, group) => (codes[row] === group ? (size[row] ?? 0) : 0);
      },
    };
  }
  const tallies = groups.map((_, i) => {
    return { name: columnOf(name, i), fact: name, from: i, below: i + 1 };
  });
  const persons = tallied(name, groups.length);
  return { name, label, groups, kept: [], tallies: () => tallies, persons };
}

function groupsOf(fact: Fact, { placeFact, places }: Legislation): Label[] {
  const { type, name } = fact;
  if (name === 'mountain')
    return [
      { en: 'all other counties', zh: '其他县（市、区）' },
      { en: 'the 26 mountain counties', zh: '山区26县' },
    ];
  if (type.is !== 'kind')
    return [
      { en: 'no', zh: '否' },
      { en: 'yes', zh: '是' },
    ];
  return type.kinds.map((kind) => {
    const place = fact === placeFact ? places[kind]?.label : undefined;
    return place ?? { en: wordsOf(kind), zh: chineseKinds[kind] ?? kind };
  });
}

/** `lowerSecondary` as a reader writes it. */
function wordsOf(kind: string): string {
  return kind.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What people may be divided by: facts that are one of a list, age, kind of household. */
export function dimensionsOf(legislation: Legislation): Dimension[] {
  const facts = Object.values(legislation.facts).filter(({ type }) => type.is !== 'number');
  return [age, householdType, ...facts.map((fact) => byFact(fact, legislation))];
}

/**
 * The ways to divide that words ask for: `residence`, `age,sex`; each once, in the order asked.
 * @throws ProblemsError naming every word that is none, with the nearest.
 */
export function dimensionsAsked(words: readonly string[], legislation: Legislation): Dimension[] {
  const all = dimensionsOf(legislation);
  const names = words.flatMap((word) => word.split(',').map((one) => one.trim()));
  const problems = names.flatMap((name): Problem[] => {
    if (all.some((one) => one.name === name)) return [];
    const where = `--by ${name}`;
    if (Object.hasOwn(legislation.facts, name)) {
      const message = `${name} is a number: people are divided by kinds, yes or no, by age and householdType`;
      return [{ code: 'wrong-type', where, message }];
    }
    const message = `there is nothing called "${name}" to divide people by`;
    const valid = all.map((one) => one.name);
    return [{ code: 'unknown-name', where, message, ...suggest(name, valid) }];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return [...new Set(names)].flatMap((name) => all.find((one) => one.name === name) ?? []);
}
