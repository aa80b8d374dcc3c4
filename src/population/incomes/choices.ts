// When people wish to retire, since 2025, and which couples with a loan took theirs before they married. One stream of its
// own: a word of each person for the wish, and a word of the first member for the couple.

import { mortgageInterest } from '../facts/household.ts';
import { elasticMonths } from '../facts/pensions.ts';
import { loanBeforeMarriage, spouse } from '../facts/people.ts';
import { activity, insured } from '../facts/work.ts';
import { loansBeforeMarriage, retirementWishes } from './data/choices.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { pick } from './lines.ts';

const employee = kindNumber(activity, 'employee');
/** The first year in which the law asks; whoever is younger has no wish yet. */
const firstYear = 2025;
const youngest = 45;
/** The wish to retire earlier is to do so as soon as may be: the law bounds it. */
const asEarlyAsMayBe = -36;

/** Fills wishes and loans. */
export function choicesStep({ year }: Setting): Step {
  return (frame) => {
    if (year >= firstYear) wish(frame);
    borrow(frame);
  };
}

function wish({ block, cast, words: { retirement } }: Frame): void {
  const { earlier, later, months } = retirementWishes.values;
  const { paid, age } = cast;
  const isInsured = block.column(insured);
  const act = block.column(activity);
  const wished = block.column(elasticMonths);
  for (let i = 0; i < paid.count; i++) {
    const at = paid.at[i]!;
    if (age[at]! < youngest || isInsured[at] !== 1) continue;
    const word = retirement[at]!;
    const uniform = upperUniform(word);
    if (uniform < earlier) wished[at] = asEarlyAsMayBe;
    else if (uniform > 1 - later && act[at] === employee)
      wished[at] = pick(lowerUniform(word), months);
  }
}

/** The first member and the spouse; other couples of the household have no home of their own. */
function borrow({ block, cast, words: { loans } }: Frame): void {
  const { both, one } = loansBeforeMarriage.values;
  const { head } = cast;
  const interest = block.column(mortgageInterest);
  const other = block.column(spouse);
  const before = block.column(loanBeforeMarriage);
  for (const { stride, householdStart, size } of block.classes) {
    if (size < 2) continue;
    for (let i = 0; i < stride; i++) {
      const first = head[householdStart + i]!;
      const partner = other[first]!;
      if (interest[householdStart + i] === 0 || partner <= 0) continue;
      const uniform = upperUniform(loans[first]!);
      if (uniform >= both + one) continue;
      before[first] = 1;
      if (uniform < both) before[first + partner * stride] = 1;
    }
  }
}
