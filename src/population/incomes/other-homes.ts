// Second and third homes of some who own the home they live in.

import { home2, home3, homeLands } from '../facts/homes.ts';
import { residence, tenure } from '../facts/household.ts';
import { byResidence } from './by-residence.ts';
import { homesOwned, homeValues } from './data/housing.ts';
import { upperUniform } from './draws.ts';
import type { Frame } from './frame.ts';
import { type Homes, weighHomes } from './home-values.ts';
import { kindNumber } from './kinds.ts';
import { whole } from './whole.ts';

const owned = kindNumber(tenure, 'owned');
const urbanLand = homeLands.indexOf('urban');
const otherArea = 92;
const { urbanSecond, urbanSecondByIncome, ruralSecond, ruralSecondByIncome } = homesOwned.values;
const { most, thirdAmongSecond } = homesOwned.values;
const { secondToFirst } = homeValues.values;
const base = byResidence({ urban: urbanSecond, rural: ruralSecond });
const slope = byResidence({ urban: urbanSecondByIncome, rural: ruralSecondByIncome });

/** More homes with higher income: the numbers that decide on the second say who has a third. */
export function buyOtherHomes(frame: Frame, homes: Homes): void {
  const { home, moreHomes } = frame.words;
  const second = listSecond(frame, homes.list);
  buy(frame, homes, second, home2, home);
  buy(frame, homes, listThird(frame, homes.list, second), home3, moreHomes);
}

/** Lists the owners of two homes. @returns how many. */
function listSecond({ block, cast, relative, words }: Frame, list: Int32Array): number {
  const { home: homeWords } = words;
  const tenures = block.column(tenure);
  const where = block.column(residence);
  let count = 0;
  for (let at = 0; at < cast.households; at++) {
    list[count] = at;
    const cell = where[at]! | 0;
    const chance = Math.min(most, base[cell]! + slope[cell]! * relative[at]!);
    count += Number(tenures[at] === owned) & Number(upperUniform(homeWords[at]!) < chance);
  }
  return count;
}

/** Leaves those in the list who own a third one. */
function listThird({ block, relative, words }: Frame, list: Int32Array, seconds: number): number {
  const { home: homeWords } = words;
  const where = block.column(residence);
  let count = 0;
  for (let i = 0; i < seconds; i++) {
    const at = list[i]!;
    list[count] = at;
    const cell = where[at]! | 0;
    const chance = Math.min(most, base[cell]! + slope[cell]! * relative[at]!);
    count += Number(upperUniform(homeWords[at]!) / chance < thirdAmongSecond);
  }
  return count;
}

function buy(
  frame: Frame,
  homes: Homes,
  count: number,
  home: typeof home2 | typeof home3,
  words: Int32Array,
): void {
  weighHomes(frame, homes, count, words);
  const { block } = frame;
  const { prices, list, local, standings } = homes;
  const { past, year } = prices;
  const area = block.column(home.area);
  const land = block.column(home.land);
  const value = block.column(home.value);
  const price = block.column(home.price);
  const bought = block.column(home.bought);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const months = Math.floor((words[at]! & 255) * 0.9);
    const worth = whole(otherArea * (local[at]! * secondToFirst) * standings[i]!);
    area[at] = otherArea;
    land[at] = urbanLand;
    value[at] = worth;
    price[at] = whole(worth * past[months]!);
    bought[at] = year * 12 + 11 - months;
  }
}
