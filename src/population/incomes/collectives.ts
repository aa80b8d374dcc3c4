// Dividends of village collectives to their members: persons of rural registration who live where they are
// registered. A village pays all its members or none; the household decides by chance which village it is of.

import { residence } from '../facts/household.ts';
import { hukou, hukouKind } from '../facts/people.ts';
import { collectiveDividend } from '../facts/property.ts';
import { byResidence } from './by-residence.ts';
import { householdRoom } from './cast.ts';
import { householdIn, hukouIn, hukouKindIn } from './codes.ts';
import { collectives } from './data/assets.ts';
import { upperUniform } from './draws.ts';
import { type Frame, inTurn, type Setting, type Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

const here = kindNumber(hukou, 'here');
const registeredRural = kindNumber(hukouKind, 'rural');
const chances = byResidence({
  urban: collectives.values.shareInTown,
  rural: collectives.values.share,
});
const factor = lognormal(collectives.values.sigma);

/** What the passes share: levels by cell, and by household column what a village pays a member, 0 without one. */
interface Room {
  readonly levels: Float64Array;
  readonly perMember: Float64Array;
}

/** Fills the dividends of village collectives; adds to the households' property income. */
export function collectivesStep({ levels }: Setting): Step {
  const perMember = new Float64Array(householdRoom);
  return inTurn<Room>({ levels: levels.property, perMember }, chooseVillages, payMembers);
}

function chooseVillages({ block, cast, words }: Frame, { levels, perMember }: Room): void {
  const { households, cell } = cast;
  const { village: villageWords } = words;
  const { level } = collectives.values;
  const where = block.column(residence);
  for (let at = 0; at < households; at++) {
    const word = villageWords[at]!;
    const isPaid = Number(upperUniform(word) < chances[where[at]! | 0]!);
    const usual = level * levels[cell[at]!]!;
    perMember[at] = whole(isPaid * usual * factor.at(normalFromHalf(word & 0xffff)));
  }
}

function payMembers({ block, cast, codes, property }: Frame, { perMember }: Room): void {
  const { persons } = cast;
  const dividend = block.column(collectiveDividend);
  for (let at = 0; at < persons; at++) {
    const code = codes[at]!;
    const household = householdIn(code);
    const isMember = Number(hukouIn(code) === here) & Number(hukouKindIn(code) === registeredRural);
    const paid = isMember * perMember[household]!;
    dividend[at] = paid;
    property[household] = property[household]! + paid;
  }
}
