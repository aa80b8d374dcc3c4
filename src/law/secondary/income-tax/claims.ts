// Who claims a deduction of the couple: the choice, and what each spouse then claims. Made for the tax that the choice
// is to lessen, which is in `family-choices.ts`.
//
// A single claims everything. Of spouses of whom only one has income left to deduct from, that one claims everything,
// whatever the option: the best they can do, and nothing to try.

import type { Level, Quantity } from '../../../engine/quantity.ts';
import { countOver, orderIn, person, sumOver } from '../../../engine/quantity.ts';
import type { Choice, Parts, Rule } from '../../../engine/rule.ts';
import { choice, rule } from '../../../engine/rule.ts';
import { childrenEducation, educationOfChild } from './additional/children-education.ts';
import { housingDeduction, housingPart } from './additional/housing.ts';
import { careOfInfant, infantCare } from './additional/infant-care.ts';
import {
  childrenIllness,
  illnessOfFirst,
  illnessOfMinor,
  illnessOfSecond,
} from './additional/serious-illness.ts';
import { canUseDeductions } from './business.ts';
import { claimingParent, couple, coupleKey } from './couple.ts';
import { additionalDeductionRules, infantCareNotice } from './sources.ts';

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

const eitherOrHalf: Options = { first: 1, half: 0.5, second: 0 };
const firstOrSecond: Options = { first: 1, second: 0 };
const secondOrFirst: Options = { second: 0, first: 1 };

/**
 * What each spouse claims of what the couple divides, such that the tax is least. For the children, they decide for each
 * child; of the interest on loans, for each of two homes bought before marriage.
 */
export function claimsLessening(least: Least) {
  const claim = (division: Omit<Division, 'least'>) => divided({ ...division, least });
  const all = (of: Quantity<number, 'person'>) => sumOver(couple, of);
  const rules = additionalDeductionRules;
  const claimed = {
    claimedEducation: claim({
      name: 'education',
      en: 'children’s education',
      zh: '子女教育',
      amount: all(childrenEducation),
      parts: { of: educationOfChild, pointer: claimingParent },
      options: eitherOrHalf,
      source: `${rules}, art. 6`,
    }),
    claimedInfantCare: claim({
      name: 'infantCare',
      en: 'care of infants',
      zh: '婴幼儿照护',
      amount: all(infantCare),
      parts: { of: careOfInfant, pointer: claimingParent },
      options: eitherOrHalf,
      source: `${infantCareNotice}, art. 2`,
    }),
    claimedHousing: claim({
      name: 'housing',
      en: 'loan interest or rent',
      zh: '住房贷款利息或住房租金',
      amount: housingDeduction,
      parts: { of: housingPart, pointer: coupleKey },
      options: firstOrSecond,
      source: `${rules}, art. 15, 18 and 19`,
    }),
    claimedChildrenIllness: claim({
      name: 'childrenIllness',
      en: 'serious illness of minors',
      zh: '未成年子女大病医疗',
      amount: all(childrenIllness),
      parts: { of: illnessOfMinor, pointer: claimingParent },
      options: firstOrSecond,
      source: `${rules}, art. 12`,
    }),
    claimedFirstIllness: claim({
      name: 'firstIllness',
      en: 'serious illness of the spouse listed first',
      zh: '夫妻首位成员大病医疗',
      amount: all(illnessOfFirst),
      options: firstOrSecond,
      source: `${rules}, art. 12`,
    }),
    claimedSecondIllness: claim({
      name: 'secondIllness',
      en: 'serious illness of the other spouse',
      zh: '夫妻另一方大病医疗',
      amount: all(illnessOfSecond),
      options: secondOrFirst,
      source: `${rules}, art. 12`,
    }),
  };
  return { ...claimed, claimedIllness: illnessOf(claimed) };
}

/** What a spouse claims for serious illness in all. */
function illnessOf(claimed: {
  readonly claimedChildrenIllness: Rule<number, 'person'>;
  readonly claimedFirstIllness: Rule<number, 'person'>;
  readonly claimedSecondIllness: Rule<number, 'person'>;
}): Rule<number, 'person'> {
  const { claimedChildrenIllness, claimedFirstIllness, claimedSecondIllness } = claimed;
  return rule({
    name: 'claimedIllness',
    label: { en: 'serious illness', zh: '大病医疗扣除' },
    per: person,
    unit: 'yuan/year',
    source: `${additionalDeductionRules}, art. 12`,
    reads: { claimedChildrenIllness, claimedFirstIllness, claimedSecondIllness },
    formula: ({ claimedChildrenIllness, claimedFirstIllness, claimedSecondIllness }) =>
      claimedChildrenIllness + claimedFirstIllness + claimedSecondIllness,
  });
}

/** One deduction that a couple divides. */
interface Division {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  /** The couple's whole deduction. */
  readonly amount: Quantity<number, 'unit:couple'>;
  /** Where they decide for each part of it: the parts. */
  readonly parts?: Parts;
  readonly options: Options;
  readonly least: Least;
  readonly source: string;
}

/** What each spouse claims of one deduction. The choice is `<name>Claim`, the rule `claimed<Name>`. */
function divided(division: Division): Rule<number, 'person'> {
  const { name, en, zh, options, least, source, amount, parts } = division;
  const share: Choice<'unit:couple'> = choice({
    name: `${name}Claim`,
    label: { en: `who claims: ${en}`, zh: `${zh}扣除方` },
    unit: couple,
    options,
    least,
    neverBelow: 0,
    ...(parts && { parts }),
    source,
  });
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
      const toFirst = amount * share;
      return place === 0 ? toFirst : amount - toFirst;
    },
  });
}
