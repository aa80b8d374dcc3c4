// What homes are worth: the prices of their place, of the year and of the months before it, and how a home stands against
// those around it.

import { mountain } from '../facts/household.ts';
import { householdRoom } from './cast.ts';
import { tableByBits } from './codes.ts';
import { homeValues, priceIndex } from './data/housing.ts';
import type { Frame, Setting } from './frame.ts';
import { onLine } from './lines.ts';
import { type NormalTable, normalFromHalf, tailed } from './quantiles.ts';

/** Months that prices are known back for. */
export const monthsBack = 300;
/** Homes in the mountain counties against the mean of their place's town prices, by the fact. */
const hills = tableByBits(1, [1, 0.75]);

/** Prices of the year and of the months before it, against which homes were bought. */
export interface Prices {
  readonly year: number;
  /** Of homes in town by cell, of homes on homesteads, yuan/m² of the year. */
  readonly town: Float64Array;
  readonly homestead: number;
  /** Of those who rent, who has a home elsewhere. */
  readonly elsewhere: number;
  /** What is left to a home’s value beside income. */
  readonly spread: NormalTable;
  /** Part of a home’s value that goes with income. */
  readonly byIncome: number;
  /** The index so many months ago against the year's. */
  readonly past: Float64Array;
}

/** Some households, what each may pay for a square metre, and how the home stands. */
export interface Homes {
  readonly prices: Prices;
  /** Their places in household columns. */
  readonly list: Int32Array;
  /** By household column: yuan/m² of homes in town. */
  readonly local: Float64Array;
  /** By place in the list: what a home is worth against those around it. */
  readonly standings: Float64Array;
}

/** The price of dwellings in a year, 2021 = 1. */
export function priceIndexOf(year: number): number {
  const years = priceIndex.values.map(([one]) => one);
  const levels = priceIndex.values.map(([, level]) => level);
  return onLine(years, levels, year);
}

export function pricesOf({ year, economy, recipe }: Setting): Prices {
  const now = priceIndexOf(year);
  const { homes, homesByIncome, homesSpread, homesElsewhere } = recipe.shapes.wealth;
  const { sigma } = homeValues.values;
  const level = now * homes * homeValues.values.existingToNew;
  const town = economy.cells.table((place) => economy.homePrices.values[place]! * level);
  const past = Float64Array.from(
    { length: monthsBack + 1 },
    (_, months) => priceIndexOf(year - months / 12) / now,
  );
  return {
    year,
    town,
    homestead: economy.homesteadPrice.values * homes,
    elsewhere: homesElsewhere,
    spread: tailed({ ...homeValues.values, sigma: sigma * homesSpread }),
    byIncome: homeValues.values.byIncome * homesByIncome,
    past,
  };
}

/** Room for the homes of a block. */
export function homesAt(prices: Prices): Homes {
  return {
    prices,
    list: new Int32Array(householdRoom),
    local: new Float64Array(householdRoom),
    standings: new Float64Array(householdRoom),
  };
}

/** Writes the local prices of homes in town. */
export function findPrices({ block, cast }: Frame, { prices, local }: Homes): void {
  const { households, cell } = cast;
  const { town } = prices;
  const inHills = block.column(mountain);
  for (let at = 0; at < households; at++) {
    local[at] = town[cell[at]!]! * hills[inHills[at]! & 1]!;
  }
}

/** Writes how the homes of those listed stand: better with wealth and with income. @param words of households. */
export function weighHomes(
  { wealth, relative }: Frame,
  { prices, list, standings }: Homes,
  count: number,
  words: Int32Array,
): void {
  const { byIncome, spread } = prices;
  const { mostByIncome } = homeValues.values;
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const income = 1 - byIncome + byIncome * Math.min(mostByIncome, relative[at]!);
    const own = normalFromHalf(words[at]! & 0xffff);
    standings[i] = income * spread.at(0.5 * wealth[at]! + 0.866 * own);
  }
}
