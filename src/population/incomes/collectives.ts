// Dividends of village collectives to their members: persons of rural registration who live where they are
// registered. A village pays all its members or none; the household decides by chance which village it is of.

import { largestHousehold } from '../../engine/block.ts';
import { residence } from '../facts/household.ts';
import { hukou, hukouKind } from '../facts/people.ts';
import { collectiveDividend } from '../facts/property.ts';
import { byResidence } from './by-residence.ts';
import { householdRoom } from './cast.ts';
import { hukouIn, hukouKindIn } from './codes.ts';
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

/** What the passes share: levels by cell, and households whose village pays, with what it pays each member. */
interface Room {
  readonly levels: Float64Array;
  readonly list: Int32Array;
  readonly perMember: Float64Array;
  /** By size of household, how far its members stand apart in person columns. */
  readonly strides: Int32Array;
}

/** Fills the dividends of village collectives; adds to the households' property income. */
export function collectivesStep({ levels }: Setting): Step {
  const room: Room = {
    levels: levels.property,
    list: new Int32Array(householdRoom),
    perMember: new Float64Array(householdRoom),
    strides: new Int32Array(largestHousehold + 1),
  };
  return inTurn(room, payVillages);
}

function payVillages(frame: Frame, room: Room): void {
  const count = chooseVillages(frame, room);
  for (const { size, stride } of frame.block.classes) room.strides[size] = stride;
  payMembers(frame, room, count);
}

function chooseVillages({ block, cast, words }: Frame, { levels, list, perMember }: Room): number {
  const { households, cell } = cast;
  const { village: villageWords } = words;
  const { level } = collectives.values;
  const where = block.column(residence);
  let count = 0;
  for (let at = 0; at < households; at++) {
    list[count] = at;
    count += Number(upperUniform(villageWords[at]!) < chances[where[at]! | 0]!);
  }
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const usual = level * levels[cell[at]!]!;
    perMember[i] = whole(usual * factor.at(normalFromHalf(villageWords[at]! & 0xffff)));
  }
  return count;
}

function payMembers(
  { block, cast, codes, property }: Frame,
  { list, perMember, strides }: Room,
  count: number,
): void {
  const { size, head } = cast;
  const dividend = block.column(collectiveDividend);
  dividend.fill(0, 0, cast.persons);
  for (let i = 0; i < count; i++) {
    const household = list[i]!;
    const members = size[household]!;
    const stride = strides[members]!;
    const amount = perMember[i]!;
    let at = head[household]!;
    let sum = property[household]!;
    for (let member = 0; member < members; member++) {
      const code = codes[at]!;
      const isMember =
        Number(hukouIn(code) === here) & Number(hukouKindIn(code) === registeredRural);
      const paid = isMember * amount;
      dividend[at] = paid;
      sum += paid;
      at += stride;
    }
    property[household] = sum;
  }
}
