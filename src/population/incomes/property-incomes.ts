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
import { chosen } from './choose.ts';
import { assetIndex, yields } from './data/assets.ts';
import { rents } from './data/housing.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Economy } from './economy.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { priceIndexOf } from './homes.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

const rented = kindNumber(tenure, 'rented');
const homestead = kindNumber(home1.land, 'homestead');
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
  readonly head: Int32Array;
  readonly relative: Float64Array;
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

function columnsOf({ block, cast, relative }: Frame, year: Year): Columns {
  return {
    ...year,
    head: cast.head,
    relative,
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
  return (frame) => {
    const {
      cast,
      property,
      words: { lending: lendingWords, letting: lettingWords },
    } = frame;
    const { households, cell } = cast;
    const columns = columnsOf(frame, { localRent, depositYield, perPrice, growth });
    // a loop for each purpose: engines compile short loops whole, where they leave calls in a long one
    for (let at = 0; at < households; at++) {
      lend(columns, at, levels.yield, cell[at]!, lendingWords[at]!);
    }
    for (let at = 0; at < households; at++) {
      letOut(columns, at, levels.property, cell[at]!, lettingWords[at]!);
    }
    for (let at = 0; at < households; at++) {
      const head = columns.head[at]!;
      property[at] =
        columns.imputed[at]! +
        columns.interest[head]! +
        columns.otherInterest[head]! +
        columns.rentReceived[head]!;
    }
    for (let at = 0; at < households; at++) {
      if (columns.tenure[at] === rented) payRent(columns, at, cell[at]!, lettingWords[at]!);
    }
  };
}

/** Interest and dividends. */
function lend(columns: Columns, at: number, levels: Float64Array, cell: number, word: number) {
  const { otherInterestShare, otherInterest: rate, dividends } = yields.values;
  const head = columns.head[at]!;
  const saved = columns.deposits[at]! * levels[cell]!;
  columns.interest[head] = whole(saved * columns.depositYield);
  if (upperUniform(word) < otherInterestShare) {
    columns.otherInterest[head] = whole(saved * otherToDeposits * rate);
  }
  if (columns.securities[at] === 0) return;
  const uniform = lowerUniform(word);
  const term =
    uniform < yields.values.heldOverYear ? 0 : uniform < yields.values.heldOverMonth ? 1 : 2;
  columns.dividends[term]![head] = whole(columns.securities[at]! * dividends * levels[cell]!);
}

/** Rent of homes let and imputed rent of the one lived in, at prices of 2021 and the level of rents. */
function letOut(columns: Columns, at: number, levels: Float64Array, cell: number, word: number) {
  const { yield: gross, secondHomesLet, homesteadsLet, homesteadRent } = rents.values;
  const [first, second, third] = columns.values;
  const level = levels[cell]! * columns.perPrice;
  const country = columns.land[at] === homestead;
  const rate = chosen(Number(country), rents.values.imputedHomestead, rents.values.imputed);
  columns.imputed[at] = whole(first[at]! * level * rate);
  const uniform = upperUniform(word);
  const head = columns.head[at]!;
  const others = Number(uniform < secondHomesLet);
  columns.rentReceived[head] = others * whole((second[at]! + third[at]!) * level * gross);
  if (uniform > 1 - homesteadsLet && country && first[at]! > 0) {
    columns.rentReceived[head] = whole(homesteadRent * levels[cell]!);
  }
}

/** The rent of a tenant, yuan a month, rising with the square root of income. */
function payRent(columns: Columns, at: number, cell: number, word: number): void {
  const { dormitory } = rents.values;
  const { growth, localRent } = columns;
  if (columns.collective[at] === 1) {
    columns.rentPaid[at] = whole(dormitory * growth);
    return;
  }
  const income = Math.sqrt(Math.min(9, Math.max(0.2, columns.relative[at]!)));
  const factor = rentFactor.at(normalFromHalf(word & 0xffff));
  columns.rentPaid[at] = whole(localRent[cell]! * growth * income * factor);
}
