// Income from property: interest, dividends, rents received and imputed, dividends of village collectives; and the
// rent that tenants pay. What a household owns in common is entered with its first member.

import { home1, home2, home3 } from '../facts/homes.ts';
import { collective, deposits, rentPaid, securities, tenure } from '../facts/household.ts';
import {
  dividendsHeldOverMonth,
  dividendsHeldOverYear,
  dividendsHeldShort,
  imputedRent,
  interest,
  otherInterest,
  rentReceived,
} from '../facts/property.ts';
import { householdRoom } from './cast.ts';
import { tableByBits } from './codes.ts';
import { assetIndex, yields } from './data/assets.ts';
import { rents } from './data/housing.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Economy } from './economy.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { priceIndexOf } from './home-values.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

const rented = kindNumber(tenure, 'rented');
const homestead = kindNumber(home1.land, 'homestead');
/** Imputed rents of homes in town, on homesteads. */
const rates = tableByBits(1, [rents.values.imputed, rents.values.imputedHomestead]);
const rentFactor = lognormal(rents.values.sigma);

/** What tenants pay, by cell: rents follow prices half-way, with the square root of the local one against the mean. */
function localRents({ cells, homePrices, rent }: Economy): Float64Array {
  const prices = cells.places.map((name) => homePrices.values[name]!);
  const mean = prices.reduce((sum, price) => sum + price, 0) / prices.length;
  return cells.table((place, where) => {
    const factor = rent.values * Math.sqrt(homePrices.values[place]! / mean);
    return where === 'rural' ? factor * rents.values.tenantCountry : factor;
  });
}

/** Other interest comes from what is lent beside a quarter of deposits. */
const otherToDeposits = 0.25;

/** What the year makes of holdings. */
interface Year {
  readonly localRent: Float64Array;
  readonly depositYield: number;
  readonly perPrice: number;
  readonly growth: number;
}

interface Columns extends Year {
  readonly land: Float64Array;
  readonly tenure: Float64Array;
  readonly collective: Float64Array;
  readonly deposits: Float64Array;
  readonly securities: Float64Array;
  readonly values: readonly [Float64Array, Float64Array, Float64Array];
  readonly rentPaid: Float64Array;
  readonly imputed: Float64Array;
  readonly interest: Float64Array;
  readonly otherInterest: Float64Array;
  readonly dividends: readonly [Float64Array, Float64Array, Float64Array];
  readonly rentReceived: Float64Array;
}

function columnsOf({ block }: Frame, year: Year): Columns {
  return {
    ...year,
    land: block.column(home1.land),
    tenure: block.column(tenure),
    collective: block.column(collective),
    deposits: block.column(deposits),
    securities: block.column(securities),
    values: [block.column(home1.value), block.column(home2.value), block.column(home3.value)],
    rentPaid: block.column(rentPaid),
    imputed: block.column(imputedRent),
    interest: block.column(interest),
    otherInterest: block.column(otherInterest),
    dividends: [
      block.column(dividendsHeldOverYear),
      block.column(dividendsHeldOverMonth),
      block.column(dividendsHeldShort),
    ],
    rentReceived: block.column(rentReceived),
  };
}

/** Fills incomes from property and rents paid; adds to the households' property income. */
export function propertyIncomesStep({ levels, year, growth, economy, recipe }: Setting): Step {
  const localRent = localRents(economy);
  const depositYield = yields.values.deposits * (assetIndex.values[year]?.depositYield ?? 1);
  const perPrice = 1 / (priceIndexOf(year) * recipe.shapes.wealth.homes);
  const tenants = new Int32Array(householdRoom);
  return (frame) => {
    const columns = columnsOf(frame, { localRent, depositYield, perPrice, growth });
    // a loop for each purpose: engines compile short loops whole, where they leave calls in a long one
    lend(frame, columns, levels.yield);
    payDividends(frame, columns, levels.yield);
    useHomes(frame, columns, levels.property);
    letOut(frame, columns, levels.property);
    addUp(frame, columns);
    payRents(frame, columns, tenants);
  };
}

/** Interest on deposits and on what is lent. */
function lend({ cast, words }: Frame, columns: Columns, levels: Float64Array): void {
  const { households, cell, head } = cast;
  const { lending } = words;
  const { interest: ofDeposits, otherInterest: ofLoans, depositYield } = columns;
  const { otherInterestShare, otherInterest: rate } = yields.values;
  for (let at = 0; at < households; at++) {
    const first = head[at]!;
    const saved = columns.deposits[at]! * levels[cell[at]!]!;
    ofDeposits[first] = whole(saved * depositYield);
    const lends = Number(upperUniform(lending[at]!) < otherInterestShare);
    ofLoans[first] = whole(saved * otherToDeposits * rate * lends);
  }
}

/** Dividends of the few who hold securities, by how long they hold them. */
function payDividends({ cast, words }: Frame, columns: Columns, levels: Float64Array): void {
  const { households, cell, head } = cast;
  const { lending } = words;
  const { dividends, heldOverYear, heldOverMonth } = yields.values;
  for (let at = 0; at < households; at++) {
    const held = columns.securities[at]!;
    if (held === 0) continue;
    const uniform = lowerUniform(lending[at]!);
    const term = uniform < heldOverYear ? 0 : uniform < heldOverMonth ? 1 : 2;
    columns.dividends[term]![head[at]!] = whole(held * dividends * levels[cell[at]!]!);
  }
}

/** Imputed rent of the home lived in, at prices of 2021 and the level of rents. */
function useHomes({ cast }: Frame, columns: Columns, levels: Float64Array): void {
  const { households, cell } = cast;
  const { land, imputed: rent, perPrice } = columns;
  const value = columns.values[0];
  for (let at = 0; at < households; at++) {
    const rate = rates[Number(land[at] === homestead) & 1]!;
    rent[at] = whole(value[at]! * (levels[cell[at]!]! * perPrice) * rate);
  }
}

/** Rent of second and third homes, and of rooms on a homestead. */
function letOut({ cast, words }: Frame, columns: Columns, levels: Float64Array): void {
  const { households, cell, head } = cast;
  const { letting } = words;
  const { yield: gross, secondHomesLet, homesteadsLet, homesteadRent } = rents.values;
  const { land, rentReceived: received, perPrice } = columns;
  const [first, second, third] = columns.values;
  for (let at = 0; at < households; at++) {
    const uniform = upperUniform(letting[at]!);
    const level = levels[cell[at]!]!;
    const lets = Number(uniform < secondHomesLet);
    const value = second[at]! + third[at]!;
    received[head[at]!] = whole(value * (level * perPrice) * gross * lets);
    if (uniform > 1 - homesteadsLet && land[at] === homestead && first[at]! > 0) {
      received[head[at]!] = whole(homesteadRent * level);
    }
  }
}

function addUp({ cast, property }: Frame, columns: Columns): void {
  const { households, head } = cast;
  const { imputed, interest: ofDeposits, otherInterest: ofLoans, rentReceived: rent } = columns;
  for (let at = 0; at < households; at++) {
    const first = head[at]!;
    property[at] = imputed[at]! + ofDeposits[first]! + ofLoans[first]! + rent[first]!;
  }
}

/** The rent of tenants, yuan a month, rising with the square root of income; less in dormitories. */
function payRents({ cast, relative, words }: Frame, columns: Columns, tenants: Int32Array): void {
  const { households, cell } = cast;
  const { letting } = words;
  const { growth, localRent } = columns;
  const inDormitory = whole(rents.values.dormitory * growth);
  let count = 0;
  for (let at = 0; at < households; at++) {
    tenants[count] = at;
    count += Number(columns.tenure[at] === rented);
  }
  for (let i = 0; i < count; i++) {
    const at = tenants[i]!;
    if (columns.collective[at] === 1) {
      columns.rentPaid[at] = inDormitory;
      continue;
    }
    const income = Math.sqrt(Math.min(9, Math.max(0.2, relative[at]!)));
    const factor = rentFactor.at(normalFromHalf(letting[at]! & 0xffff));
    columns.rentPaid[at] = whole(localRent[cell[at]!]! * growth * income * factor);
  }
}
