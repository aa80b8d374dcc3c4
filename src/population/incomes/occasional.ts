// Remuneration beside the main work of graduates, and a rough guess of what contributions and tax take from earnings.

import { education } from '../facts/people.ts';
import {
  activity,
  authorRemuneration,
  bonus,
  businessIncome,
  declaredShare,
  insured,
  labourRemuneration,
  royalties,
  wage,
} from '../facts/work.ts';
import { activityIn, educationIn, householdIn } from './codes.ts';
import { occasionalWork } from './data/business-shapes.ts';
import { upperUniform } from './draws.ts';
import type { Setting, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { contributionsOn, taxOn, taxOnPay } from './rough-deductions.ts';
import { whole } from './whole.ts';

const employee = kindNumber(activity, 'employee');
const bachelor = kindNumber(education, 'bachelor');
const factor = lognormal(occasionalWork.values.sigma);

/** Fills occasional remuneration; adds to the households' earnings and to what is taken from them. */
export function occasionalStep({ levels }: Setting): Step {
  const values = occasionalWork.values;
  const withAuthors = values.graduatesWithLabour + values.authors;
  return (frame) => {
    const {
      block,
      cast,
      earnings,
      codes,
      words: { occasional: occasionalWords },
    } = frame;
    const { paid, cell } = cast;
    const labour = block.column(labourRemuneration);
    const author = block.column(authorRemuneration);
    const licences = block.column(royalties);
    for (let i = 0; i < paid.count; i++) {
      const word = occasionalWords[paid.word[i]!]!;
      const uniform = upperUniform(word);
      // first what nearly always goes the same way
      if (uniform > withAuthors && uniform < 1 - values.licensors) continue;
      const at = paid.at[i]!;
      const code = codes[at]!;
      if (educationIn(code) !== bachelor || activityIn(code) !== employee) continue;
      const household = householdIn(code);
      const level = levels.wage[cell[household]!]! * factor.at(normalFromHalf(word & 0xffff));
      if (uniform <= values.graduatesWithLabour) labour[at] = whole(values.labourLevel * level);
      else if (uniform <= withAuthors) author[at] = whole(values.authorLevel * level);
      else licences[at] = whole(values.royaltyLevel * level);
      earnings[household] = earnings[household]! + labour[at]! + author[at]! + licences[at]!;
    }
  };
}

/** Adds up roughly what contributions and tax take from the households' earnings. */
export function deductionsStep(): Step {
  return ({ block, cast, codes, deductions }) => {
    const { workers } = cast;
    const wages = block.column(wage);
    const bonuses = block.column(bonus);
    const labour = block.column(labourRemuneration);
    const profits = block.column(businessIncome);
    const covered = block.column(insured);
    const share = block.column(declaredShare);
    for (let i = 0; i < workers.count; i++) {
      const at = workers.at[i]!;
      const household = householdIn(codes[at]!);
      const paid = wages[at]! + bonuses[at]! + labour[at]!;
      const own = covered[at]! * contributionsOn(paid, share[at]!);
      const profit = profits[at]!;
      const tax = taxOnPay(paid - own) + (profit === 0 ? 0 : taxOn(profit) / 2);
      deductions[household] = deductions[household]! + own + tax;
    }
  };
}
