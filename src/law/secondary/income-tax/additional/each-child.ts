// The children of a couple one by one, since the parents may decide otherwise for each of them: one parent claims all of
// a child's deduction, or each half of it.
//
// Children for whom anything can be claimed are numbered in the order in which they are listed, the children of a couple
// together, also those of one spouse alone (art. 29: step-parents are parents). Four are told apart. From the fifth on
// they are claimed as the fourth is, which costs a couple nothing as long as these later children's amounts are alike
// and someone of the others can be halved: of equal amounts only how many halves each parent takes matters.

import type { Quantity } from '../../../../engine/quantity.ts';
import { at, household, orderIn, person, sumPointing, unit } from '../../../../engine/quantity.ts';
import type { Rule } from '../../../../engine/rule.ts';
import { rule } from '../../../../engine/rule.ts';
import { claimingParent, coupleKey } from '../couple.ts';
import { additionalDeductionRules, infantCareNotice } from '../sources.ts';
import { educationOfChild } from './children-education.ts';
import { careOfInfant } from './infant-care.ts';
import { illnessOfMinor } from './serious-illness.ts';

const source = `${additionalDeductionRules}, art. 6 and 12; ${infantCareNotice}, art. 2: for each child`;

const claimedChildrenKey = rule({
  name: 'claimedChildrenKey',
  label: { en: 'number of the parents who claim', zh: '扣除子女支出的父母编号' },
  per: person,
  unit: 'key',
  source,
  note: 'The number of the parents’ couple; of everyone else a number of their own, below 0.',
  reads: {
    place: orderIn(household),
    claimingParent,
    parents: at(claimingParent, coupleKey),
    educationOfChild,
    careOfInfant,
    illnessOfMinor,
  },
  formula: ({ place, claimingParent, parents, educationOfChild, careOfInfant, illnessOfMinor }) =>
    claimingParent >= 0 && educationOfChild + careOfInfant + illnessOfMinor > 0
      ? parents
      : -1 - place,
});

const claimedChildren = unit(
  'claimedChildren',
  { en: 'children of a couple', zh: '同一夫妻的子女' },
  () => claimedChildrenKey,
);

const order = orderIn(claimedChildren);

type OfChild = Rule<number, 'person'>;
type Pick = (reads: { readonly amount: number; readonly order: number }) => number;

/** The children told apart: how each is called, and its amount. */
const children: readonly { readonly en: string; readonly zh: string; readonly of: Pick }[] = [
  { en: 'First', zh: '第一个', of: ({ amount, order }) => (order === 0 ? amount : 0) },
  { en: 'Second', zh: '第二个', of: ({ amount, order }) => (order === 1 ? amount : 0) },
  { en: 'Third', zh: '第三个', of: ({ amount, order }) => (order === 2 ? amount : 0) },
  { en: 'Fourth', zh: '第四个', of: ({ amount, order }) => (order > 2 ? amount : 0) },
];

/** What one of a couple's children brings to the parent through whom it is claimed. */
export interface ChildsAmount {
  /** Such as `FirstChild`. */
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  readonly rule: OfChild;
  readonly toParent: Quantity<number, 'person'>;
}

function eachChild(name: string, en: string, zh: string, amount: OfChild): readonly ChildsAmount[] {
  return children.map((child) => {
    const ofChild = rule({
      name: `${name}Of${child.en}Child`,
      label: {
        en: `${en} of the ${child.en.toLowerCase()} child`,
        zh: `${child.zh}子女的${zh}`,
      },
      per: person,
      unit: 'yuan/year',
      source,
      reads: { amount, order },
      formula: child.of,
    });
    return {
      name: `${child.en}Child`,
      en: `${child.en.toLowerCase()} child`,
      zh: `${child.zh}子女`,
      rule: ofChild,
      toParent: sumPointing(claimingParent, ofChild),
    };
  });
}

export const educationOfEach = eachChild('education', 'education', '教育扣除', educationOfChild);
export const careOfEach = eachChild('care', 'care', '照护扣除', careOfInfant);
export const illnessOfEach = eachChild('illness', 'illness', '大病医疗扣除', illnessOfMinor);

export const eachChildRules = [
  claimedChildrenKey,
  ...[...educationOfEach, ...careOfEach, ...illnessOfEach].map((one) => one.rule),
];
