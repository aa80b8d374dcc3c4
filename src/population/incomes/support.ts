// Support between households. Those who cannot live on what they earn and draw are mostly kept by relatives: old
// people on their own, students away from home, households without earnings. Workers from elsewhere and those with old
// parents elsewhere pay. It is not balanced within the province: migrants send money out of it.

import { residence } from '../facts/household.ts';
import { hukou, parentsOver60, schooling } from '../facts/people.ts';
import { supportPaid, supportReceived } from '../facts/property.ts';
import { chosen } from './choose.ts';
import { support } from './data/support-and-giving.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

const rural = kindNumber(residence, 'rural');
const fromElsewhere = kindNumber(hukou, 'elsewhere');
const college = kindNumber(schooling, 'college');
const spread = lognormal(support.values.sigma);

interface Columns {
  readonly hukou: Float64Array;
  readonly parents: Float64Array;
  readonly schooling: Float64Array;
  readonly received: Float64Array;
  readonly paid: Float64Array;
}

/** Fills support received and paid. */
export function supportStep({ levels }: Setting): Step {
  return (frame) => {
    const {
      block,
      cast,
      words: { support: supportWords, supportPaid: supportPaidWords },
      prosperity,
      support: net,
    } = frame;
    const { households, cell } = cast;
    const columns: Columns = {
      hukou: block.column(hukou),
      parents: block.column(parentsOver60),
      schooling: block.column(schooling),
      received: block.column(supportReceived),
      paid: block.column(supportPaid),
    };
    const inCountry = block.column(residence);
    for (let at = 0; at < households; at++) {
      const word = supportWords[at]!;
      const level = levels.transfer[cell[at]!]!;
      columns.received[at] = needed(columns, frame, at, upperUniform(word), level);
      if (columns.received[at] === 0) {
        pay(columns, frame, at, supportPaidWords[at]!);
        net[at] = -columns.paid[at]!;
        continue;
      }
      const place = inCountry[at] === rural ? support.values.country : 1;
      const factor = spread.at(normalFromHalf(word & 0xffff)) * place * Math.sqrt(prosperity[at]!);
      columns.received[at] = whole(columns.received[at]! * factor);
      net[at] = columns.received[at]!;
    }
  };
}

/**
 * What a household gets from others; nothing for most. Where the level is high, more are sent something: nobody without
 * earnings is kept better than well.
 */
function needed(
  columns: Columns,
  { cast, earners, kinless, old, pensions }: Frame,
  at: number,
  uniform: number,
  level: number,
): number {
  if (kinless[at] === 1) return 0;
  const values = support.values;
  const size = cast.size[at]!;
  if (earners[at]! > 0) {
    const usual = old[at]! > 0 ? values.othersWithOld : values.others;
    if (uniform >= Math.min(values.mostOthers, usual * level)) return 0;
    return values.othersLevel * Math.sqrt(size * level);
  }
  const kept = Math.min(1, level);
  if (size === 1 && columns.schooling[cast.head[at]!] === college) {
    return uniform < values.studentsAlone ? values.studentsLevel * kept : 0;
  }
  const share = old[at]! > 0 ? values.elders : values.withoutEarnings;
  const perHead = old[at]! > 0 ? values.eldersLevel : values.withoutEarningsLevel;
  const spared = Math.max(0, size - pensions[at]! / values.pensionSpares);
  return uniform < share ? perHead * spared * kept : 0;
}

/** A share of what is earned, from households whose relatives live elsewhere. */
function pay(columns: Columns, { cast, earnings }: Frame, at: number, word: number): void {
  const { payersElsewhere, payersParents, payersLeast, payersMost } = support.values;
  const head = cast.head[at]!;
  const withParents = Number(columns.parents[head]! > 0) * payersParents;
  const chance = chosen(
    Number(columns.hukou[head] === fromElsewhere),
    payersElsewhere,
    withParents,
  );
  if (upperUniform(word) >= chance) return;
  const share = payersLeast + (payersMost - payersLeast) * lowerUniform(word);
  columns.paid[at] = whole(Math.max(0, earnings[at]!) * share);
}
