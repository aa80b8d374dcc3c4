// Support between households. Those who cannot live on what they earn and draw are mostly kept by relatives: old
// people on their own, students away from home, households without earnings. Workers from elsewhere and those with old
// parents elsewhere pay. It is not balanced within the province: migrants send money out of it.

import { collective } from '../facts/household.ts';
import { hukou, parentsOver60, schooling } from '../facts/people.ts';
import { supportPaid, supportReceived } from '../facts/property.ts';
import { support } from './data/support-and-giving.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';

const fromElsewhere = kindNumber(hukou, 'elsewhere');
const college = kindNumber(schooling, 'college');
const spread = lognormal(support.values.sigma);

interface Columns {
  readonly collective: Float64Array;
  readonly hukou: Float64Array;
  readonly parents: Float64Array;
  readonly schooling: Float64Array;
  readonly received: Float64Array;
  readonly paid: Float64Array;
}

/** Fills support received and paid. */
export function supportStep({ levels }: Setting): Step {
  return (frame) => {
    const { block, cast } = frame;
    const columns: Columns = {
      collective: block.column(collective),
      hukou: block.column(hukou),
      parents: block.column(parentsOver60),
      schooling: block.column(schooling),
      received: block.column(supportReceived),
      paid: block.column(supportPaid),
    };
    const { words } = frame.ofSpending;
    for (let i = 0; i < cast.households.count; i++) {
      const at = cast.households.at[i]!;
      const word = words[4 * i]!;
      const perHead = perHeadReceived(columns, frame, at, upperUniform(word));
      const factor = spread.at(normalFromHalf(word & 0xffff)) * levels.transfer[cast.cell[at]!]!;
      columns.received[at] = Math.round(perHead * cast.size[at]! * factor);
      if (perHead === 0) columns.paid[at] = paidBy(columns, frame, at, words[4 * i + 1]!);
      frame.support[at] = columns.received[at]! - columns.paid[at]!;
    }
  };
}

/** Yuan per head at the level of 2021, 0 where nothing is received. */
function perHeadReceived(columns: Columns, frame: Frame, at: number, uniform: number): number {
  const values = support.values;
  const { cast, earners, old, pensions } = frame;
  const size = cast.size[at]!;
  if (earners[at]! > 0)
    return uniform < values.others && old[at]! > 0 ? values.othersLevel / size : 0;
  if (size === 1 && columns.schooling[cast.head[at]!]! >= college) {
    return uniform < values.studentsAlone ? values.studentsLevel : 0;
  }
  const pension = pensions[at]! / size;
  const needs = Math.max(0, 1 - pension / values.pensionSpares);
  if (old[at]! > 0) return uniform < values.elders ? values.eldersLevel * needs : 0;
  return uniform < values.withoutEarnings ? values.withoutEarningsLevel * needs : 0;
}

/** A share of what is earned, from households whose relatives live elsewhere. */
function paidBy(columns: Columns, { cast, earnings }: Frame, at: number, word: number): number {
  const { payersElsewhere, payersParents, payersLeast, payersMost } = support.values;
  const head = cast.head[at]!;
  let chance = columns.hukou[head] === fromElsewhere ? payersElsewhere : 0;
  if (chance === 0 && columns.parents[head]! > 0) chance = payersParents;
  if (upperUniform(word) >= chance) return 0;
  const share = payersLeast + (payersMost - payersLeast) * lowerUniform(word);
  return Math.round(Math.max(0, earnings[at]!) * share);
}
