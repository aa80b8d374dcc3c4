// Support between households. Those who cannot live on what they earn and draw are mostly kept by relatives: old
// people on their own, students away from home, households without earnings. Workers from elsewhere and those with old
// parents elsewhere pay. It is not balanced within the province: migrants send money out of it.

import { residence } from '../facts/household.ts';
import { hukou, parentsOver60, schooling } from '../facts/people.ts';
import { supportPaid, supportReceived } from '../facts/property.ts';
import { byResidence } from './by-residence.ts';
import { householdRoom } from './cast.ts';
import { listNonZero } from './choose.ts';
import { hukouIn, schoolingIn, tableByBits } from './codes.ts';
import { support } from './data/support-and-giving.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import { type Frame, inTurn, type Setting, type Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

const places = byResidence({ urban: 1, rural: support.values.country });
const fromElsewhere = kindNumber(hukou, 'elsewhere');
const college = kindNumber(schooling, 'college');
const spread = lognormal(support.values.sigma);

/** Chances to pay: nobody elsewhere, old parents elsewhere, from elsewhere without and with old parents. */
const payers = tableByBits(2, [
  0,
  support.values.payersParents,
  support.values.payersElsewhere,
  support.values.payersElsewhere,
]);

/** What the passes share. */
interface Room {
  /** Level of support by cell. */
  readonly levels: Float64Array;
  /** Chances of those with earnings: cell · 2 + whether a member is old. Where the level is high, more are sent something. */
  readonly chances: Float64Array;
  /** By household column: what it is sent before that varies. */
  readonly needs: Float64Array;
  /** Some households: their places in household columns. */
  readonly list: Int32Array;
}

/** Fills support received and paid. Who is kept by whom no processor could guess: lists first, then what it comes to. */
export function supportStep({ levels }: Setting): Step {
  const needs = new Float64Array(householdRoom);
  const list = new Int32Array(householdRoom);
  const { others, othersWithOld, mostOthers } = support.values;
  const chances = Float64Array.from({ length: 2 * levels.transfer.length }, (_, row) =>
    Math.min(mostOthers, (row % 2 === 1 ? othersWithOld : others) * levels.transfer[row >> 1]!),
  );
  const room: Room = { levels: levels.transfer, chances, needs, list };
  return inTurn(room, keepEarners, keepOthers, receive, pay);
}

/** Of those with earnings some are sent something all the same. */
function keepEarners(
  { cast, earners, old, words }: Frame,
  { needs, list, levels, chances }: Room,
): void {
  const { households, cell, size } = cast;
  const { support: supportWords } = words;
  const { othersLevel } = support.values;
  let count = 0;
  for (let at = 0; at < households; at++) {
    list[count] = at;
    const chance = chances[(cell[at]! << 1) | Number(old[at]! > 0)]!;
    count += Number(earners[at]! > 0) & Number(upperUniform(supportWords[at]!) < chance);
  }
  needs.fill(0, 0, households);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    needs[at] = othersLevel * Math.sqrt(size[at]! * levels[cell[at]!]!);
  }
}

/** What students, old people and others without earnings are sent: nobody is kept better than well. */
function keepOthers(
  { cast, codes, earners, kinless, old, pensions, words }: Frame,
  { needs, list, levels }: Room,
): void {
  const { households, size, cell, head } = cast;
  const { support: supportWords } = words;
  const { values } = support;
  let count = 0;
  for (let at = 0; at < households; at++) {
    list[count] = at;
    count += Number(earners[at] === 0) & Number(kinless[at] === 0);
  }
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const uniform = upperUniform(supportWords[at]!);
    const level = levels[cell[at]!]!;
    const kept = Math.min(1, level);
    if (size[at] === 1 && schoolingIn(codes[head[at]!]!) === college) {
      needs[at] = uniform < values.studentsAlone ? values.studentsLevel * kept : 0;
      continue;
    }
    const isOld = old[at]! > 0;
    const perHead = isOld ? eldersSupport(level) : values.withoutEarningsLevel;
    const spared = Math.max(0, size[at]! - pensions[at]! / values.pensionSpares);
    const share = isOld ? eldersKept(level) : values.withoutEarnings;
    needs[at] = uniform < share ? perHead * spared * kept : 0;
  }
}

/** The share of the old who are kept: beyond the usual level more of them. */
function eldersKept(level: number): number {
  const { elders, eldersByLevel, mostElders, usualLevel } = support.values;
  return Math.min(mostElders, elders + eldersByLevel * Math.max(0, level - usualLevel));
}

/** What each of them gets: beyond the usual level more, up to what a pension from work would be. */
function eldersSupport(level: number): number {
  const { eldersLevel, usualLevel, pensionSpares } = support.values;
  return Math.min(pensionSpares, eldersLevel * Math.max(1, level / usualLevel));
}

/** Writes what comes to those who are sent something. */
function receive(
  { block, cast, prosperity, support: net, words }: Frame,
  { needs, list }: Room,
): void {
  const { support: supportWords } = words;
  const received = block.column(supportReceived);
  const where = block.column(residence);
  const count = listNonZero(needs, cast.households, list);
  received.fill(0, 0, cast.households);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const place = places[where[at]! | 0]!;
    const own = spread.at(normalFromHalf(supportWords[at]! & 0xffff));
    const amount = whole(needs[at]! * (own * place * Math.sqrt(prosperity[at]!)));
    received[at] = amount;
    net[at] = amount;
  }
}

/** Of households that are sent nothing and whose relatives live elsewhere some pay a share of what they earn. */
function pay(
  { block, cast, codes, earnings, support: net, words }: Frame,
  { needs, list }: Room,
): void {
  const { households, head } = cast;
  const { supportPaid: supportPaidWords } = words;
  const { payersLeast, payersMost } = support.values;
  const parents = block.column(parentsOver60);
  const paid = block.column(supportPaid);
  let count = 0;
  for (let at = 0; at < households; at++) {
    list[count] = at;
    const first = head[at]!;
    const isElsewhere = Number(hukouIn(codes[first]!) === fromElsewhere);
    const chance = payers[(isElsewhere << 1) | Number(parents[first]! > 0)]!;
    count += Number(needs[at] === 0) & Number(upperUniform(supportPaidWords[at]!) < chance);
  }
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const share = payersLeast + (payersMost - payersLeast) * lowerUniform(supportPaidWords[at]!);
    const amount = whole(Math.max(0, earnings[at]!) * share);
    paid[at] = amount;
    net[at] = -amount;
  }
}
