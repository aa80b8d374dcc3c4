// Who claims a deduction of the couple: the choice, and what each spouse then claims. Made for the tax that the choice
// is to lessen, which is in `family-choices.ts`.
//
// A single claims everything. Of spouses of whom only one has income left to deduct from, that one claims everything,
// whatever the option: the best they can do, and nothing to try.

import type { Level, Quantity } from '../../../engine/quantity.ts';
import { at, countOver, orderIn, person, sumOver } from '../../../engine/quantity.ts';
import type { Choice, Rule } from '../../../engine/rule.ts';
import { choice, rule } from '../../../engine/rule.ts';
import { spouse } from '../../../population/facts/people.ts';
import { childrenIllness, illnessOfAdult } from './additional/serious-illness.ts';
import { canUseDeductions } from './business.ts';
import { couple } from './couple.ts';
import { additionalDeductionRules } from './sources.ts';

const spouses = {
  place: orderIn(couple),
  members: countOver(couple),
  uses: canUseDeductions,
  users: countOver(couple, canUseDeductions),
};

/** What a choice is to make as small as possible. */
type Least = () => Quantity<number, Level>;

/** Options by name: the share of the member listed first. */
type Options = Readonly<Record<string, number>>;

/** One of the two, or each a half. */
export const eitherOrHalf: Options = { first: 1, half: 0.5, second: 0 };
/** One of the two. */
export const either: Options = { first: 1, second: 0 };
const patientOrSpouse: Options = { self: 1, spouse: 0 };

/**
 * What each spouse claims of a deduction that they divide.
 * @param spec.name the deduction; the choice is `<name>Claim`, the rule `claimed<Name>`.
 * @param spec.amount the couple's whole deduction.
 */
export function divided(spec: {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  readonly amount: Quantity<number, 'unit:couple'>;
  readonly options: Options;
  readonly least: Least;
  readonly source: string;
}): Rule<number, 'person'> {
  const { name, en, zh, options, least, source, amount } = spec;
  const share = whoClaims(`${name}Claim`, en, zh, options, least, source);
  return rule({
    name: `claimed${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    label: { en, zh: `${zh}扣除` },
    per: person,
    unit: 'yuan/year',
    source,
    from: '2019-01-01',
    reads: { amount, share, ...spouses },
    formula: ({ amount, share, place, members, uses, users }) => {
      if (members < 2) return amount;
      if (users === 1) return uses ? amount : 0;
      return amount * (place === 0 ? share : 1 - share);
    },
  });
}

function whoClaims(
  name: string,
  en: string,
  zh: string,
  options: Options,
  least: Least,
  source: string,
): Choice<'unit:couple'> {
  const label = { en: `who claims: ${en}`, zh: `${zh}扣除方` };
  return choice({ name, label, unit: couple, options, least, neverBelow: 0, source });
}

/** Serious illness: each spouse's costs stay with the patient or go to the other; the minors' go to either. */
export function illnessDivided(least: Least): Rule<number, 'person'> {
  const source = `${additionalDeductionRules}, art. 12`;
  const who = (name: string, en: string, zh: string, options: Options) =>
    whoClaims(name, en, zh, options, least, source);
  const reads = {
    own: illnessOfAdult,
    others: at(spouse, illnessOfAdult),
    children: sumOver(couple, childrenIllness),
    ofChildren: who('childrenIllnessClaim', 'illness of minors', '未成年子女大病医疗', either),
    ofFirst: who('firstIllnessClaim', 'illness of the first', '夫妻一方大病医疗', patientOrSpouse),
    ofSecond: who('secondIllnessClaim', 'illness of the second', '另一方大病医疗', patientOrSpouse),
    ...spouses,
  };
  return rule({
    name: 'claimedIllness',
    label: { en: 'serious illness', zh: '大病医疗扣除' },
    per: person,
    unit: 'yuan/year',
    source,
    from: '2019-01-01',
    reads,
    formula: ({
      own,
      others,
      children,
      ofChildren,
      ofFirst,
      ofSecond,
      place,
      members,
      uses,
      users,
    }) => {
      if (members < 2) return own + children;
      if (users === 1) return uses ? own + others + children : 0;
      return place === 0
        ? own * ofFirst + others * (1 - ofSecond) + children * ofChildren
        : own * ofSecond + others * (1 - ofFirst) + children * (1 - ofChildren);
    },
  });
}
