// Homes: what the home lived in is worth, when and for what it was bought, second and third homes, and loans.
// Tenants and those in dormitories own no home here; what migrants own where they come from is left out.

import { inverseNormal } from '../../engine/math.ts';
import { home1, home2, home3, homeKinds, homeLands } from '../facts/homes.ts';
import {
  debts,
  homeElsewhere,
  mortgageInterest,
  mountain,
  residence,
  tenure,
} from '../facts/household.ts';
import { householdRoom } from './cast.ts';
import { chosen } from './choose.ts';
import { homesOwned, homeValues, mortgages, priceIndex } from './data/housing.ts';
import { upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { onLine } from './lines.ts';
import { type NormalTable, normalFromHalf, tailed } from './quantiles.ts';
import { whole } from './whole.ts';

type Home = typeof home1;

const owned = kindNumber(tenure, 'owned');
const rural = kindNumber(residence, 'rural');
const urbanLand = homeLands.indexOf('urban');
const homestead = homeLands.indexOf('homestead');
const highEnd = homeKinds.indexOf('highEnd');
const detached = homeKinds.indexOf('detached');
/** Homes in the mountain counties against the mean of their place's town prices. */
const mountainPrice = 0.75;
const monthsBack = 300;
const otherArea = 92;
const detachedFrom = inverseNormal(1 - homeValues.values.detached);

interface HomeColumns {
  readonly area: Float64Array;
  readonly value: Float64Array;
  readonly price: Float64Array;
  readonly land: Float64Array;
  readonly kind: Float64Array;
  readonly bought: Float64Array;
}

interface Columns {
  readonly tenure: Float64Array;
  readonly residence: Float64Array;
  readonly mountain: Float64Array;
  readonly debts: Float64Array;
  readonly interest: Float64Array;
  readonly cell: Int32Array;
  readonly wealth: Float64Array;
  readonly relative: Float64Array;
  readonly elsewhere: Float64Array;
  readonly prices: Prices;
  readonly homes: readonly [HomeColumns, HomeColumns, HomeColumns];
}

function homeColumns({ block }: Frame, home: Home): HomeColumns {
  return {
    area: block.column(home.area),
    value: block.column(home.value),
    price: block.column(home.price),
    land: block.column(home.land),
    kind: block.column(home.kind),
    bought: block.column(home.bought),
  };
}

function columnsOf(frame: Frame, prices: Prices): Columns {
  const { block } = frame;
  return {
    tenure: block.column(tenure),
    residence: block.column(residence),
    mountain: block.column(mountain),
    debts: block.column(debts),
    interest: block.column(mortgageInterest),
    cell: frame.cast.cell,
    wealth: frame.wealth,
    relative: frame.relative,
    elsewhere: block.column(homeElsewhere),
    prices,
    homes: [homeColumns(frame, home1), homeColumns(frame, home2), homeColumns(frame, home3)],
  };
}

/** Prices of the year and of the months before it, against which homes were bought. */
interface Prices {
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

/** The price of dwellings in a year, 2021 = 1. */
export function priceIndexOf(year: number): number {
  const years = priceIndex.values.map(([one]) => one);
  const levels = priceIndex.values.map(([, level]) => level);
  return onLine(years, levels, year);
}

function pricesOf({ year, economy, recipe }: Setting): Prices {
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

/** Fills homes, the interest on the loan for the first and the debts for it. */
export function homesStep(setting: Setting): Step {
  const prices = pricesOf(setting);
  const dwellers = new Dwellers();
  return (frame) => {
    const { home: homeWords, moreHomes: moreHomesWords } = frame.words;
    const columns = columnsOf(frame, prices);
    dwellers.tell(columns, frame.cast.households);
    const { ofTown, town, ofCountry, country, ofNone, none } = dwellers;
    leaveBehind(columns, ofNone, none, homeWords);
    homesteadHomes(columns, ofCountry, country, moreHomesWords);
    townHomes(columns, ofTown, town, moreHomesWords);
    otherHomes(frame, columns, ofCountry, country);
    otherHomes(frame, columns, ofTown, town);
  };
}

/** Who owns the home lived in, in town or on a homestead, and who does not: places in household columns. */
class Dwellers {
  readonly ofTown = new Int32Array(householdRoom);
  readonly ofCountry = new Int32Array(householdRoom);
  readonly ofNone = new Int32Array(householdRoom);
  town = 0;
  country = 0;
  none = 0;

  tell({ tenure: tenures, homes }: Columns, households: number): void {
    const { ofTown, ofCountry, ofNone } = this;
    const { land } = homes[0];
    let [town, country, none] = [0, 0, 0];
    for (let at = 0; at < households; at++) {
      const owns = Number(tenures[at] === owned);
      const onHomestead = Number(land[at] === homestead);
      ofTown[town] = at;
      ofCountry[country] = at;
      ofNone[none] = at;
      town += owns * (1 - onHomestead);
      country += owns * onHomestead;
      none += 1 - owns;
    }
    this.town = town;
    this.country = country;
    this.none = none;
  }
}

/** Second and third homes of some households. */
function otherHomes({ words }: Frame, columns: Columns, list: Int32Array, count: number): void {
  const { home: homeWords, moreHomes: moreHomesWords } = words;
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const word = homeWords[at]!;
    const more = moreHomes(columns, at, word);
    if (more > 0) otherHome(columns, 1, at, word & 0xffff);
    if (more > 1) otherHome(columns, 2, at, moreHomesWords[at]! & 0xffff);
  }
}

/** Homes where some of those who rent came from. */
function leaveBehind(columns: Columns, list: Int32Array, count: number, words: Int32Array): void {
  const { elsewhereToTown, elsewhereArea } = homeValues.values;
  const { elsewhere } = columns.prices;
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const word = words[at]!;
    if (upperUniform(word) >= elsewhere) continue;
    const value = elsewhereArea * localPrice(columns, at) * elsewhereToTown;
    columns.elsewhere[at] = whole(value * standing(columns, at, word & 0xffff));
  }
}

/** The local price of homes in town. */
function localPrice(columns: Columns, at: number): number {
  const hills = chosen(columns.mountain[at]!, mountainPrice, 1);
  return columns.prices.town[columns.cell[at]!]! * hills;
}

/** What a home is worth against those around it: more with wealth and with income. */
function standing(columns: Columns, at: number, half: number): number {
  const { mostByIncome } = homeValues.values;
  const { byIncome, spread } = columns.prices;
  const income = 1 - byIncome + byIncome * Math.min(mostByIncome, columns.relative[at]!);
  return income * spread.at(0.5 * columns.wealth[at]! + 0.866 * normalFromHalf(half));
}

function homesteadHomes(columns: Columns, list: Int32Array, count: number, words: Int32Array) {
  const { area, value } = columns.homes[0];
  const { homestead: price } = columns.prices;
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const word = words[at]!;
    value[at] = whole(area[at]! * price * standing(columns, at, word & 0xffff));
    buy(columns, 0, at, 48 + ((word >>> 16) & 255) * 0.98);
  }
}

/** Homes in town. */
function townHomes(columns: Columns, list: Int32Array, count: number, words: Int32Array): void {
  const { area, value, kind } = columns.homes[0];
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const word = words[at]!;
    const factor = standing(columns, at, word & 0xffff);
    value[at] = whole(area[at]! * localPrice(columns, at) * factor);
    if (columns.wealth[at]! > detachedFrom) kind[at] = detached;
    else if (factor > homeValues.values.highEnd) kind[at] = highEnd;
  }
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const since = upperUniform(words[at]!);
    buy(columns, 0, at, monthsBack * since * (0.35 + 0.65 * since));
  }
  lend(columns, list, count, words);
}

/** Loans for homes bought in the last twenty years. */
function lend(columns: Columns, list: Int32Array, count: number, words: Int32Array): void {
  const { share, years, shareAtPurchase, rate } = mortgages.values;
  const { price, bought } = columns.homes[0];
  const december = columns.prices.year * 12 + 11;
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const months = december - bought[at]!;
    const borrows = Number(((words[at]! >>> 16) & 255) < share * 256);
    const hasLoan = Number(months < years * 12) * borrows;
    const left = 1 - months / (years * 12);
    const debt = chosen(hasLoan, whole(price[at]! * shareAtPurchase * left), 0);
    columns.debts[at] = debt;
    columns.interest[at] = whole(debt * rate);
  }
}

/** How many homes beside the first: more with higher income. */
function moreHomes(columns: Columns, at: number, word: number): number {
  const { urbanSecond, urbanSecondByIncome, ruralSecond, ruralSecondByIncome } = homesOwned.values;
  const income = columns.relative[at]!;
  const inCountry = Number(columns.residence[at] === rural);
  const base = chosen(inCountry, ruralSecond, urbanSecond);
  const chance = base + chosen(inCountry, ruralSecondByIncome, urbanSecondByIncome) * income;
  const uniform = upperUniform(word) / Math.min(homesOwned.values.most, chance);
  if (uniform >= 1) return 0;
  return uniform < homesOwned.values.thirdAmongSecond ? 2 : 1;
}

function otherHome(columns: Columns, number: 1 | 2, at: number, half: number): void {
  const home = columns.homes[number];
  const price = localPrice(columns, at) * homeValues.values.secondToFirst;
  home.area[at] = otherArea;
  home.land[at] = urbanLand;
  home.value[at] = whole(otherArea * price * standing(columns, at, half));
  buy(columns, number, at, (half & 255) * 0.9);
}

/** Writes the month, counted back in whole months from December, and the price paid, from today's value. */
function buy(columns: Columns, number: 0 | 1 | 2, at: number, monthsAgo: number): void {
  const home = columns.homes[number];
  const { year, past } = columns.prices;
  const months = Math.floor(monthsAgo);
  home.bought[at] = year * 12 + 11 - months;
  home.price[at] = whole(home.value[at]! * past[months]!);
}
