// The types of family and collective households, with weights from the patterns of living together.

import {
  ageBands,
  ageGaps,
  childrenAtHome,
  firstBirths,
  laterBirths,
  livesWithParents,
  livingAlone,
  maritalShares,
  parentsThere,
  presence,
  status,
  withParents,
} from './patterns.ts';
import { female, male, member, type Sex, TypeList } from './types.ts';

/** Persons of an area by sex (male, female) and five-year age. */
export type AgeTable = readonly [readonly number[], readonly number[]];

const sexes: readonly Sex[] = [male, female];
const oldest = ageBands - 1;
const boys = 0.53;
const sexShare = (sex: Sex): number => (sex === male ? boys : 1 - boys);

/** Of each layout, the likeliest types that make up this share stand for all. */
const likely = 0.9;
const few = 150;

interface Group {
  readonly members: readonly number[];
  readonly share: number;
}

/** The types of family households of a population of these ages. */
export function familyTypes(ages: AgeTable): TypeList {
  const types = new TypeList();
  for (let husband = 3; husband < ageBands; husband++) {
    for (const { gap, share } of ageGaps) {
      const wife = husband - gap;
      if (wife < 3 || wife > oldest) continue;
      const couples = ages[male][husband]! * maritalShares(male, husband)[status.married];
      addCouple(types, husband, wife, couples * presence[husband]! * share);
    }
  }
  for (const sex of sexes) {
    for (let band = 3; band < ageBands; band++) addAlone(types, sex, band, ages[sex][band]!);
  }
  addSkippedGenerations(types, ages);
  return types.chosen(likely, few);
}

/** The types of persons in collective households: one each. */
export function collectiveTypes(ages: AgeTable): TypeList {
  const types = new TypeList();
  for (const sex of sexes) {
    for (let band = 2; band < ageBands; band++) {
      maritalShares(sex, band).forEach((share, marital) => {
        const present = marital === status.married ? presence[band]! : 0;
        const persons = ages[sex][band]! * share * (1 - present);
        const { collective } = band === 2 ? { collective: 0.02 } : livingAlone(marital, band, sex);
        types.add('one', [member(sex, band, marital)], persons * collective);
      });
    }
  }
  return types.chosen(1, few);
}

const married = (sex: Sex, band: number): number => member(sex, band, status.married);

function addCouple(types: TypeList, husband: number, wife: number, couples: number): void {
  const pair = [married(male, husband), married(female, wife)];
  const living = withParents[wife]!;
  (childrenAtHome[wife] ?? []).forEach((share, children) => {
    const layout = without[children]!;
    const kids = childGroups(wife, husband, children, true);
    const alone = children === 3 ? 1 : 1 - living;
    for (const { members, share: kind } of kids) {
      const weight = couples * share * kind;
      types.add(layout, [...pair, ...members], weight * alone);
      // the two likeliest age gaps stand for all where three generations make many types
      const usual = husband - wife === 0 || husband - wife === 1;
      if (children < 3 && usual && living > 0)
        addWithParents(types, pair, members, husband, weight * living);
    }
  });
}

const without = ['couple', 'coupleChild', 'coupleTwoChildren', 'coupleThreeChildren'] as const;

/**
 * Children at home of parents of an age: their sexes and ages, oldest first; shares sum to one.
 * @param varied all gaps between mother and first child, or the usual one.
 */
function childGroups(mother: number, father: number, children: number, varied: boolean): Group[] {
  if (children === 0) return [{ members: [], share: 1 }];
  const groups: Group[] = [];
  for (const { gap, share } of varied ? firstBirths : firstBirths.slice(1, 2)) {
    for (const gaps of laterGaps(gap, children)) {
      const bands = gaps.gaps.map((each) => mother - each);
      if (bands.some((band) => band < 0 || father - band < 4)) continue;
      const home = bands.reduce((product, band) => product * livesWithParents[band]!, 1);
      for (const { sexes: kinds, share: kind } of siblings[children]!) {
        const members = bands.map((band, i) => member(kinds[i]!, band, status.never));
        groups.push({ members, share: share * gaps.share * home * kind });
      }
    }
  }
  const kept = groups.filter(({ share }) => share > 0);
  const sum = kept.reduce((all, { share }) => all + share, 0);
  return kept.map(({ members, share }) => ({ members, share: share / sum }));
}

function laterGaps(first: number, children: number): { gaps: number[]; share: number }[] {
  if (children === 1) return [{ gaps: [first], share: 1 }];
  if (children === 3) return [{ gaps: [first, first + 1, first + 2], share: first < 6 ? 1 : 0 }];
  return laterBirths.map(({ gap, share }) => ({ gaps: [first, first + gap], share }));
}

/** Sexes of one, two, three children, oldest first. */
const siblings: readonly (readonly { sexes: readonly Sex[]; share: number }[])[] = [
  [],
  [
    { sexes: [male], share: boys },
    { sexes: [female], share: 1 - boys },
  ],
  [
    { sexes: [male, male], share: 0.25 },
    { sexes: [male, female], share: 0.25 },
    { sexes: [female, male], share: 0.29 },
    { sexes: [female, female], share: 0.21 },
  ],
  [
    { sexes: [female, female, male], share: 0.6 },
    { sexes: [male, female, male], share: 0.4 },
  ],
];

/** Adds the types in which a couple, with or without children, lives with his parents. */
function addWithParents(
  types: TypeList,
  pair: readonly number[],
  children: readonly number[],
  husband: number,
  weight: number,
): void {
  const layouts = [
    ['coupleGrandmother', 'coupleGrandfather', 'coupleGrandparents'],
    ['childGrandmother', 'childGrandfather', 'childGrandparents'],
    ['twoGrandmother', 'twoGrandfather', 'twoGrandparents'],
  ] as const;
  const [mother, father, both] = layouts[children.length]!;
  for (const parent of parentGroups(husband, children.length < 2)) {
    const layout = { mother, father, both }[parent.kind];
    types.add(layout, [...pair, ...children, ...parent.members], weight * parent.share);
  }
  if (children.length > 0) addFourGenerations(types, pair, children, husband, weight * 0.04);
}

interface ParentGroup extends Group {
  readonly kind: 'mother' | 'father' | 'both';
}

/** The parents with whom a child of an age lives. @param varied several ages of the parents, or the likeliest. */
function parentGroups(band: number, varied: boolean): ParentGroup[] {
  const shares = parentsThere.find(({ until }) => band <= until)!;
  const gaps = varied ? firstBirths.slice(1, 3) : firstBirths.slice(1, 2);
  const all = gaps.reduce((sum, { share }) => sum + share, 0);
  return gaps.flatMap(({ gap, share }): ParentGroup[] => {
    const mother = Math.min(oldest, band + gap);
    const father = Math.min(oldest, mother + (gap === 5 ? 1 : 0));
    const lone = (sex: Sex, at: number) => [member(sex, at, status.widowed)];
    const part = share / all;
    return [
      { kind: 'mother', members: lone(female, mother), share: part * shares.mother },
      { kind: 'father', members: lone(male, father), share: part * shares.father },
      {
        kind: 'both',
        members: [married(male, father), married(female, mother)],
        share: part * shares.both,
      },
    ];
  });
}

function addFourGenerations(
  types: TypeList,
  pair: readonly number[],
  children: readonly number[],
  husband: number,
  weight: number,
): void {
  if (husband > 8) return;
  const layout = children.length === 1 ? 'fourGenerations' : 'fourWithTwoChildren';
  const parents = [married(male, husband + 5), married(female, husband + 5)];
  const greatGrandmother = member(female, Math.min(oldest, husband + 10), status.widowed);
  types.add(layout, [...pair, ...children, ...parents, greatGrandmother], weight);
}

/** Adds the types of those who live without a spouse: alone, with others of their age, with a child. */
function addAlone(types: TypeList, sex: Sex, band: number, persons: number): void {
  maritalShares(sex, band).forEach((share, marital) => {
    const present = marital === status.married ? presence[band]! : 0;
    const alone = persons * share * (1 - present);
    const { onePerson, mates, withChild } = livingAlone(marital, band, sex);
    const self = member(sex, band, marital);
    types.add('one', [self], alone * onePerson);
    if (band < 12 && marital < status.divorced) {
      const other = member(sex === male ? female : male, band, marital);
      types.add('twoMates', [self, self], alone * mates * 0.35);
      if (sex === male) types.add('twoMates', [self, other], alone * mates * 0.5);
      if (band < 8) types.add('threeMates', [self, self, self], alone * mates * 0.08);
    }
    if (withChild > 0) addSingleParent(types, sex, band, marital, alone * withChild);
  });
}

function addSingleParent(
  types: TypeList,
  sex: Sex,
  band: number,
  marital: number,
  parents: number,
): void {
  const self = member(sex, band, marital);
  const [one, two, mother, both] =
    sex === female
      ? (['motherChild', 'motherTwoChildren', 'motherGrandmother', 'motherGrandparents'] as const)
      : (['fatherChild', 'fatherTwoChildren', 'fatherGrandmother', 'fatherGrandparents'] as const);
  const living = band <= 11 ? 0.3 : 0;
  for (const { members, share } of childGroups(band, band, 1, true)) {
    types.add(one, [self, ...members], parents * share * 0.75 * (1 - living));
    for (const parent of parentGroups(band, false)) {
      if (parent.kind === 'father') continue;
      const layout = parent.kind === 'mother' ? mother : both;
      types.add(
        layout,
        [self, ...members, ...parent.members],
        parents * share * living * parent.share,
      );
    }
  }
  if (band > 11) return;
  for (const { members, share } of childGroups(band, band, 2, false)) {
    types.add(two, [self, ...members], parents * share * 0.25 * (1 - living));
  }
}

/** Adds grandparents who live with a grandchild whose parents are away. */
function addSkippedGenerations(types: TypeList, ages: AgeTable): void {
  for (let band = 9; band < 16; band++) {
    for (let child = Math.max(0, band - 11); child <= Math.min(3, band - 9); child++) {
      for (const sex of sexes) {
        const grandchild = member(sex, child, status.never);
        const weight = (ages[female][band]! * 0.03 * sexShare(sex)) / 3;
        const grandmother = member(female, band, status.widowed);
        types.add('grandmotherChild', [grandmother, grandchild], weight * 0.35);
        const couple = [married(male, band), married(female, band)];
        types.add('grandparentsChild', [...couple, grandchild], weight * 0.65);
      }
    }
  }
}
