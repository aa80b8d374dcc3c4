// Homes: what the home lived in is worth, when and for what it was bought, and loans; second and third homes in
// `other-homes.ts`. Tenants and those in dormitories own no home here; what migrants own where they come from is left out.

import { inverseNormal } from '../../engine/math.ts';
import { home1, homeKinds, homeLands } from '../facts/homes.ts';
import { debts, homeElsewhere, mortgageInterest, tenure } from '../facts/household.ts';
import { homeValues, mortgages } from './data/housing.ts';
import { upperUniform } from './draws.ts';
import { type Frame, inTurn, type Setting, type Step } from './frame.ts';
import {
  findPrices,
  type Homes,
  homesAt,
  monthsBack,
  pricesOf,
  weighHomes,
} from './home-values.ts';
import { kindNumber } from './kinds.ts';
import { buyOtherHomes } from './other-homes.ts';
import { whole } from './whole.ts';

const owned = kindNumber(tenure, 'owned');
const homestead = homeLands.indexOf('homestead');
const highEnd = homeKinds.indexOf('highEnd');
const detached = homeKinds.indexOf('detached');
const detachedFrom = inverseNormal(1 - homeValues.values.detached);

/** Fills homes, the interest on the loan for the first and the debts for it. */
export function homesStep(setting: Setting): Step {
  return inTurn(
    homesAt(pricesOf(setting)),
    findPrices,
    leaveBehind,
    valueHomesteads,
    valueTownHomes,
    buyOtherHomes,
  );
}

/** Homes where some of those who rent came from. */
function leaveBehind(frame: Frame, homes: Homes): void {
  const { block, cast, words } = frame;
  const { prices, list, local, standings } = homes;
  const { elsewhereToTown, elsewhereArea } = homeValues.values;
  const tenures = block.column(tenure);
  const elsewhere = block.column(homeElsewhere);
  const homeWords = words.home;
  let count = 0;
  for (let at = 0; at < cast.households; at++) {
    list[count] = at;
    const hasOne = Number(upperUniform(homeWords[at]!) < prices.elsewhere);
    count += Number(tenures[at] !== owned) & hasOne;
  }
  weighHomes(frame, homes, count, homeWords);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    elsewhere[at] = whole(elsewhereArea * local[at]! * elsewhereToTown * standings[i]!);
  }
}

/** Homes on homesteads. */
function valueHomesteads(frame: Frame, homes: Homes): void {
  const { block, words } = frame;
  const { prices, list, standings } = homes;
  const { homestead: perMetre, past, year } = prices;
  const homeWords = words.moreHomes;
  const area = block.column(home1.area);
  const value = block.column(home1.value);
  const price = block.column(home1.price);
  const bought = block.column(home1.bought);
  const count = listOwners(frame, list, 1);
  weighHomes(frame, homes, count, homeWords);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const months = Math.floor(48 + ((homeWords[at]! >>> 16) & 255) * 0.98);
    const worth = whole(area[at]! * perMetre * standings[i]!);
    value[at] = worth;
    price[at] = whole(worth * past[months]!);
    bought[at] = year * 12 + 11 - months;
  }
}

/** Lists those who own the home lived in, on a homestead or in town. @returns how many. */
function listOwners({ block, cast }: Frame, list: Int32Array, onHomestead: 0 | 1): number {
  const tenures = block.column(tenure);
  const land = block.column(home1.land);
  let count = 0;
  for (let at = 0; at < cast.households; at++) {
    list[count] = at;
    const isHomestead = Number(land[at] === homestead);
    count += Number(tenures[at] === owned) & Number(isHomestead === onHomestead);
  }
  return count;
}

/** Homes in town. */
function valueTownHomes(frame: Frame, homes: Homes): void {
  const { block, words, wealth } = frame;
  const { list, local, standings } = homes;
  const area = block.column(home1.area);
  const value = block.column(home1.value);
  const kind = block.column(home1.kind);
  const count = listOwners(frame, list, 0);
  weighHomes(frame, homes, count, words.moreHomes);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const factor = standings[i]!;
    value[at] = whole(area[at]! * local[at]! * factor);
    if (wealth[at]! > detachedFrom) kind[at] = detached;
    else if (factor > homeValues.values.highEnd) kind[at] = highEnd;
  }
  buyTownHomes(frame, homes, count);
}

/** When homes in town were bought, and loans for those bought in the last twenty years. */
function buyTownHomes(
  { block, words: { moreHomes: homeWords } }: Frame,
  { prices: { past, year }, list }: Homes,
  count: number,
): void {
  const { share, years, shareAtPurchase, rate } = mortgages.values;
  const value = block.column(home1.value);
  const price = block.column(home1.price);
  const bought = block.column(home1.bought);
  const owed = block.column(debts);
  const interest = block.column(mortgageInterest);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const word = homeWords[at]!;
    const since = upperUniform(word);
    const months = Math.floor(monthsBack * since * (0.35 + 0.65 * since));
    const paid = whole(value[at]! * past[months]!);
    price[at] = paid;
    bought[at] = year * 12 + 11 - months;
    const hasLoan = Number(((word >>> 16) & 255) < share * 256) & Number(months < years * 12);
    const debt = whole(paid * shareAtPurchase * (1 - months / (years * 12)) * hasLoan);
    owed[at] = debt;
    interest[at] = whole(debt * rate);
  }
}
