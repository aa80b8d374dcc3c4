// Who claims a deduction of the couple: the choice, and what each spouse then claims. Made for the tax that the choice
// is to lessen, which is in `family-choices.ts`.
//
// A single claims everything. Of spouses of whom only one has income left to deduct from, that one claims everything,
// whatever the option: the best they can do, and nothing to try.

import type { Level, Quantity } from '../../../engine/quantity.ts';
import { countOver, orderIn, person, sumOver } from '../../../engine/quantity.ts';
import type { Choice, Rule } from '../../../engine/rule.ts';
import { choice, rule } from '../../../engine/rule.ts';
import { childrenEducation } from './additional/children-education.ts';
import { housingDeduction } from './additional/housing.ts';
import { infantCare } from './additional/infant-care.ts';
import { childrenIllness, illnessOfFirst, illnessOfSecond } from './additional/serious-illness.ts';
import { canUseDeductions } from './business.ts';
import { couple } from './couple.ts';
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
 * What each spouse claims of what the couple divides, such that the tax is least. For the loan, halves are for two loans
 * taken before marriage only (art. 15), which the facts do not know.
 */
export function claimsLessening(least: Least) {
  const claim = (
    name: string,
    en: string,
    zh: string,
    amount: Quantity<number, 'unit:couple'>,
    options: Options,
    source: string,
  ) => divided({ name, en, zh, amount, options, least, source });
  const all = (of: Quantity<number, 'person'>) => sumOver(couple, of);
  const rules = additionalDeductionRules;
  const claimed = {
    claimedEducation: claim(
      'education',
      'children’s education',
      '子女教育',
      all(childrenEducation),
      eitherOrHalf,
      `${rules}, art. 6`,
    ),
    claimedInfantCare: claim(
      'infantCare',
      'care of infants',
      '婴幼儿照护',
      all(infantCare),
      eitherOrHalf,
      `${infantCareNotice}, art. 2`,
    ),
    claimedHousing: claim(
      'housing',
      'loan interest or rent',
      '住房贷款利息或住房租金',
      housingDeduction,
      firstOrSecond,
      `${rules}, art. 15, 18 and 19`,
    ),
    claimedChildrenIllness: claim(
      'childrenIllness',
      'serious illness of minors',
      '未成年子女大病医疗',
      all(childrenIllness),
      firstOrSecond,
      `${rules}, art. 12`,
    ),
    claimedFirstIllness: claim(
      'firstIllness',
      'serious illness of the spouse listed first',
      '夫妻首位成员大病医疗',
      all(illnessOfFirst),
      firstOrSecond,
      `${rules}, art. 12`,
    ),
    claimedSecondIllness: claim(
      'secondIllness',
      'serious illness of the other spouse',
      '夫妻另一方大病医疗',
      all(illnessOfSecond),
      secondOrFirst,
      `${rules}, art. 12`,
    ),
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

/**
 * What each spouse claims of one deduction. The choice is `<name>Claim`, the rule `claimed<Name>`.
 * @param spec.amount the couple's whole deduction.
 */
function divided(spec: {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  readonly amount: Quantity<number, 'unit:couple'>;
  readonly options: Options;
  readonly least: Least;
  readonly source: string;
}): Rule<number, 'person'> {
  const { name, en, zh, options, least, source, amount } = spec;
  const share: Choice<'unit:couple'> = choice({
    name: `${name}Claim`,
    label: { en: `who claims: ${en}`, zh: `${zh}扣除方` },
    unit: couple,
    options,
    least,
    neverBelow: 0,
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
      return amount * (place === 0 ? share : 1 - share);
    },
  });
}
