// Who claims a deduction of the couple: the choice, and what each spouse then claims. Made for the tax that the choice
// is to lessen, which is in `family-choices.ts`.
//
// A single claims everything. Of spouses of whom only one has income left to deduct from, that one claims everything,
// whatever the option: the best they can do, and nothing to try.

import type { Level, Quantity } from '../../../engine/quantity.ts';
import { countOver, orderIn, person, sumOver } from '../../../engine/quantity.ts';
import type { Choice, Rule } from '../../../engine/rule.ts';
import { choice, rule } from '../../../engine/rule.ts';
import type { ChildsAmount } from './additional/each-child.ts';
import { careOfEach, educationOfEach, illnessOfEach } from './additional/each-child.ts';
import { housingDeduction } from './additional/housing.ts';
import { illnessOfFirst, illnessOfSecond } from './additional/serious-illness.ts';
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
 * What each spouse claims of what the couple divides, such that the tax is least: for each child apart. For the loan, halves are for two loans
 * taken before marriage only (art. 15), which the facts do not know.
 */
export function claimsLessening(least: Least) {
  const claim = (spec: Omit<Division, 'least'>) => divided({ ...spec, least });
  const all = (of: Quantity<number, 'person'>) => sumOver(couple, of);
  const each = (children: readonly ChildsAmount[], of: OfChildren) =>
    children.map((child) =>
      claim({
        name: `${of.name}Of${child.name}`,
        en: `${of.en}, ${child.en}`,
        zh: `${child.zh}${of.zh}`,
        amount: all(child.toParent),
        options: of.options,
        source: of.source,
      }),
    );
  const education = each(educationOfEach, educationClaims);
  const infantCare = each(careOfEach, careClaims);
  const illness = each(illnessOfEach, illnessClaims);
  const illnessSource = illnessClaims.source;
  const claimedHousing = claim({
    name: 'housing',
    en: 'loan interest or rent',
    zh: '住房贷款利息或住房租金',
    amount: housingDeduction,
    options: firstOrSecond,
    source: `${additionalDeductionRules}, art. 15, 18 and 19`,
  });
  const claimedFirstIllness = claim({
    name: 'firstIllness',
    en: 'serious illness of the spouse listed first',
    zh: '夫妻首位成员大病医疗',
    amount: all(illnessOfFirst),
    options: firstOrSecond,
    source: illnessSource,
  });
  const claimedSecondIllness = claim({
    name: 'secondIllness',
    en: 'serious illness of the other spouse',
    zh: '夫妻另一方大病医疗',
    amount: all(illnessOfSecond),
    options: secondOrFirst,
    source: illnessSource,
  });
  const claimedEducation = inAll('claimedEducation', educationClaims, education);
  const claimedInfantCare = inAll('claimedInfantCare', careClaims, infantCare);
  const claimedChildrenIllness = inAll('claimedChildrenIllness', illnessClaims, illness);
  const ofChildren = [...education, ...infantCare, ...illness];
  const ill = { claimedChildrenIllness, claimedFirstIllness, claimedSecondIllness };
  const claimedIllness = illnessOf(ill);
  return {
    ofChildren,
    claimedEducation,
    claimedInfantCare,
    claimedHousing,
    ...ill,
    claimedIllness,
  };
}

/** What may be claimed for children, each apart. */
interface OfChildren {
  readonly name: string;
  readonly en: string;
  readonly zh: string;
  readonly options: Options;
  readonly source: string;
}

const educationClaims: OfChildren = {
  name: 'education',
  en: 'children’s education',
  zh: '子女教育',
  options: eitherOrHalf,
  source: `${additionalDeductionRules}, art. 6`,
};
const careClaims: OfChildren = {
  name: 'infantCare',
  en: 'care of infants',
  zh: '婴幼儿照护',
  options: eitherOrHalf,
  source: `${infantCareNotice}, art. 2`,
};
const illnessClaims: OfChildren = {
  name: 'illness',
  en: 'serious illness of minors',
  zh: '未成年子女大病医疗',
  options: firstOrSecond,
  source: `${additionalDeductionRules}, art. 12`,
};

/** What a spouse claims for all the children. */
function inAll(
  name: string,
  { en, zh, source }: OfChildren,
  claimed: readonly Rule<number, 'person'>[],
): Rule<number, 'person'> {
  const [first, second, third, fourth] = claimed;
  if (!first || !second || !third || !fourth) throw new Error('four children are told apart');
  return rule({
    name,
    label: { en, zh: `${zh}扣除` },
    per: person,
    unit: 'yuan/year',
    source,
    from: '2019-01-01',
    reads: { first, second, third, fourth },
    formula: ({ first, second, third, fourth }) => first + second + third + fourth,
  });
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
  readonly options: Options;
  readonly least: Least;
  readonly source: string;
}

/** What each spouse claims of one deduction. The choice is `<name>Claim`, the rule `claimed<Name>`. */
function divided(spec: Division): Rule<number, 'person'> {
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
