// Old people whom nobody can support: alone, unmarried or widowed, without earnings and without a pension from work. It is
// decided before what they own and are sent, since who has no kin is sent nothing and has saved little: drawn apart, few of
// them would pass the test of assets by which support in extreme poverty is given.

import { withoutSupporter } from '../facts/hardship.ts';
import { residence } from '../facts/household.ts';
import { pensionScheme } from '../facts/pensions.ts';
import { marital } from '../facts/people.ts';
import { kinless } from './data/hardship.ts';
import { upperUniform } from './draws.ts';
import type { Setting, Step } from './frame.ts';
import { kindNumber, kindsOf } from './kinds.ts';

const oldFrom = 60;
/** An odd number that makes another word of the word of illness. */
const family = 0x6c078965;
const isMarried = kindsOf(marital, { married: 1 });
const isFromWork = kindsOf(pensionScheme, { employee: 1, public: 1 });
const rural = kindNumber(residence, 'rural');

/** Fills who has nobody, in the facts and for the steps that follow. */
export function kinlessStep({ economy }: Setting): Step {
  const town = kinless.values.town * economy.kinless.values;
  const country = kinless.values.country * economy.kinless.values;
  return ({ block, cast, earners, kinless: without, words: { illness } }) => {
    const { age, householdOf } = cast;
    const married = block.column(marital);
    const scheme = block.column(pensionScheme);
    const residences = block.column(residence);
    const supporter = block.column(withoutSupporter);
    const alone = block.classes.find(({ size }) => size === 1);
    if (alone === undefined) return;
    const end = alone.personStart + alone.stride;
    for (let at = alone.personStart; at < end; at++) {
      const household = householdOf[at]!;
      if (age[at]! < oldFrom || earners[household]! > 0) continue;
      if (isMarried[married[at]!] === 1 || isFromWork[scheme[at]!] === 1) continue;
      const chance = residences[household] === rural ? country : town;
      if (upperUniform(Math.imul(illness[at]!, family)) >= chance) continue;
      supporter[at] = 1;
      without[household] = 1;
    }
  };
}
