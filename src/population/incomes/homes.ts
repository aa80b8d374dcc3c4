// Homes: what the home lived in is worth, when and for what it was bought, second and third homes, and loans.
// Tenants and those in dormitories own no home here; what migrants own where they come from is left out.

import { inverseNormal } from '../../engine/math.ts';
import { home1, home2, home3, homeKinds, homeLands } from '../facts/homes.ts';
import { debts, mortgageInterest, mountain, residence, tenure } from '../facts/household.ts';
import { cellCount, cellNamed, cellPrefectures } from './cells.ts';
import { homesOwned, homeValues, mortgages, priceIndex, urbanPrices } from './data/housing.ts';
import { upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { relativeIncome } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { onLine } from './premia.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';

type Home = typeof home1;

const owned = kindNumber(tenure, 'owned');
const rural = kindNumber(residence, 'rural');
const urbanLand = homeLands.indexOf('urban');
const homestead = homeLands.indexOf('homestead');
const highEnd = homeKinds.indexOf('highEnd');
const detached = homeKinds.indexOf('detached');
const spread = lognormal(homeValues.values.sigma);
/** Homes in the mountain counties against the mean of their prefecture's town prices. */
const mountainPrice = 0.75;
const monthsBack = 300;
const otherArea = 92;
const detachedFrom = inverseNormal(1 - homeValues.values.detached);

const price2021 = new Float64Array(cellCount);
for (const prefecture of cellPrefectures) {
  const price = (urbanPrices.values[prefecture] ?? 0) * homeValues.values.existingToNew;
  price2021[cellNamed(prefecture, 'urban')] = price;
  price2021[cellNamed(prefecture, 'rural')] = price;
}

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

function columnsOf(frame: Frame): Columns {
  const { block } = frame;
  return {
    tenure: block.column(tenure),
    residence: block.column(residence),
    mountain: block.column(mountain),
    debts: block.column(debts),
    interest: block.column(mortgageInterest),
    homes: [homeColumns(frame, home1), homeColumns(frame, home2), homeColumns(frame, home3)],
  };
}

/** Prices of the year and of the months before it, against which homes were bought. */
interface Prices {
  readonly year: number;
  /** The year's index, 2021 = 1. */
  readonly now: number;
  /** The index so many months ago against the year's. */
  readonly past: Float64Array;
}

/** The price of dwellings in a year, 2021 = 1. */
export function priceIndexOf(year: number): number {
  const years = priceIndex.values.map(([one]) => one);
  const levels = priceIndex.values.map(([, level]) => level);
  return onLine(years, levels, year);
}

function pricesOf(year: number): Prices {
  const now = priceIndexOf(year);
  const past = Float64Array.from(
    { length: monthsBack + 1 },
    (_, months) => priceIndexOf(year - months / 12) / now,
  );
  return { year, now, past };
}

/** Fills homes, the interest on the loan for the first and the debts for it. */
export function homesStep(setting: Setting): Step {
  const prices = pricesOf(setting.year);
  return (frame) => {
    const { households, cell } = frame.cast;
    const columns = columnsOf(frame);
    const { words } = frame.ofHousehold;
    for (let i = 0; i < households.count; i++) {
      const at = households.at[i]!;
      if (columns.tenure[at] !== owned) {
        for (const home of columns.homes) home.bought[at] = -1;
        continue;
      }
      const hills = columns.mountain[at] === 1 ? mountainPrice : 1;
      const local = price2021[cell[at]!]! * prices.now * hills;
      const word = words[4 * i + 2]!;
      const second = words[4 * i + 3]!;
      firstHome(columns, at, local, frame.wealth[at]!, second, prices);
      const more = moreHomes(columns.residence[at]!, relativeIncome(frame, at, setting), word);
      otherHome(columns.homes[1], more > 0, at, local, word & 0xffff, prices);
      otherHome(columns.homes[2], more > 1, at, local, second & 0xffff, prices);
    }
  };
}

function firstHome(
  columns: Columns,
  at: number,
  local: number,
  wealth: number,
  word: number,
  prices: Prices,
): void {
  const home = columns.homes[0];
  const area = home.area[at]!;
  const since = upperUniform(word);
  const factor = spread.at(0.5 * wealth + 0.866 * normalFromHalf(word & 0xffff));
  if (columns.residence[at] === rural) {
    home.land[at] = homestead;
    home.value[at] = whole(area * homeValues.values.homesteadPrice * factor);
    buy(home, at, 48 + Math.floor(since * 250), prices);
    return;
  }
  home.land[at] = urbanLand;
  home.value[at] = whole(area * local * factor);
  home.kind[at] = kindOf(factor, wealth);
  const months = Math.floor(monthsBack * since * (0.35 + 0.65 * since));
  buy(home, at, months, prices);
  const { share, years, shareAtPurchase, rate } = mortgages.values;
  if (months >= years * 12 || ((word >>> 16) & 255) >= share * 256) return;
  const balance = whole(home.price[at]! * shareAtPurchase * (1 - months / (years * 12)));
  columns.debts[at] = balance;
  columns.interest[at] = Math.round(balance * rate);
}

function kindOf(factor: number, wealth: number): number {
  if (wealth > detachedFrom) return detached;
  return factor > homeValues.values.highEnd ? highEnd : 0;
}

/** How many homes beside the first: more with higher income. */
function moreHomes(residence: number, income: number, word: number): number {
  const values = homesOwned.values;
  const chance =
    residence === rural
      ? values.ruralSecond + values.ruralSecondByIncome * income
      : values.urbanSecond + values.urbanSecondByIncome * income;
  const uniform = upperUniform(word) / Math.min(values.most, chance);
  if (uniform >= 1) return 0;
  return uniform < values.thirdAmongSecond ? 2 : 1;
}

function otherHome(
  home: HomeColumns,
  has: boolean,
  at: number,
  local: number,
  half: number,
  prices: Prices,
): void {
  if (!has) {
    home.bought[at] = -1;
    return;
  }
  home.area[at] = otherArea;
  home.land[at] = urbanLand;
  home.value[at] = whole(
    otherArea * local * homeValues.values.secondToFirst * spread.at(normalFromHalf(half)),
  );
  buy(home, at, (half & 255) * 0.9, prices);
}

/** Writes the month and the price paid, from today's value. */
function buy(home: HomeColumns, at: number, monthsAgo: number, prices: Prices): void {
  const months = Math.floor(monthsAgo);
  home.bought[at] = prices.year * 12 - 1 - months;
  home.price[at] = whole(home.value[at]! * prices.past[months]!);
}

/** To a hundred yuan. */
function whole(x: number): number {
  return Math.round(x / 100) * 100;
}
