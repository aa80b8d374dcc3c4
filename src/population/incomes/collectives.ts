// Dividends of village collectives to their members: persons of rural registration who live where they are
// registered. A village pays all its members or none; the household decides by chance which village it is of.

import { residence } from '../facts/household.ts';
import { hukou, hukouKind } from '../facts/people.ts';
import { collectiveDividend } from '../facts/property.ts';
import { householdRoom } from './cast.ts';
import { chosen } from './choose.ts';
import { collectives } from './data/assets.ts';
import { upperUniform } from './draws.ts';
import type { Setting, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

const here = kindNumber(hukou, 'here');
const registeredRural = kindNumber(hukouKind, 'rural');
const rural = kindNumber(residence, 'rural');
const factor = lognormal(collectives.values.sigma);

/** Fills the dividends of village collectives; adds to the households' property income. */
export function collectivesStep({ levels }: Setting): Step {
  const perMember = new Float64Array(householdRoom);
  return (frame) => {
    const { block, cast, property } = frame;
    const { households, persons, householdOf } = cast;
    const town = block.column(residence);
    const {
      words: { village: villageWords },
    } = frame;
    for (let at = 0; at < households; at++) {
      const word = villageWords[at]!;
      const { share, shareInTown, level } = collectives.values;
      const chance = chosen(Number(town[at] === rural), share, shareInTown);
      const usual = level * levels.property[cast.cell[at]!]!;
      perMember[at] =
        Number(upperUniform(word) < chance) * usual * factor.at(normalFromHalf(word & 0xffff));
    }
    const columns = { hukou: block.column(hukou), kind: block.column(hukouKind) };
    const dividend = block.column(collectiveDividend);
    for (let at = 0; at < persons; at++) {
      const household = householdOf[at]!;
      const isMember =
        Number(columns.hukou[at] === here) * Number(columns.kind[at] === registeredRural);
      const paid = isMember * whole(perMember[household]!);
      dividend[at] = paid;
      property[household] = property[household]! + paid;
    }
  };
}
