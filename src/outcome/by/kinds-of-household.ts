// Kinds of household by who lives in them: the first that fits. Children are below 18, old people 60 and more.

import type { Label } from '../../engine/quantity.ts';
import { noAge } from './ages.ts';

/** What is counted in a household to tell its kind. */
export interface Composition {
  readonly size: number;
  readonly isCollective: boolean;
  readonly children: number;
  readonly old: number;
}

/** The counts by the ages they are of, in the order of `Composition`. */
export const membersOfKinds = [
  { name: 'by householdType children', from: 0, below: 18 },
  { name: 'by householdType old', from: 60, below: noAge },
] as const;

export const kindOfHousehold: readonly {
  readonly label: Label;
  readonly fits: (one: Composition) => boolean;
}[] = [
  kind('collective household', '集体户', ({ isCollective }) => isCollective),
  kind(
    'one person of 60 and more',
    '独居老人（60岁及以上）',
    ({ size, old }) => size === 1 && old === 1,
  ),
  kind('one person below 60', '60岁以下独居', ({ size }) => size === 1),
  kind('several, all 60 and more', '多人，均60岁及以上', ({ size, old }) => old === size),
  kind('with children and old people', '有子女和老人', (one) => one.children > 0 && one.old > 0),
  kind('with children', '有子女无老人', ({ children }) => children > 0),
  kind('with old people', '有老人无子女', ({ old }) => old > 0),
  kind('adults below 60', '均为60岁以下成年人', () => true),
];

function kind(en: string, zh: string, fits: (one: Composition) => boolean) {
  return { label: { en, zh }, fits };
}
