// Income from property: interest, dividends, rents received and imputed, dividends of village collectives; and the
// rent that tenants pay. What a household owns in common is entered with its first member.

import { home1, home2, home3 } from '../facts/homes.ts';
import {
  collective,
  deposits,
  rentPaid,
  residence,
  securities,
  tenure,
} from '../facts/household.ts';
import {
  dividendsHeldOverMonth,
  dividendsHeldOverYear,
  dividendsHeldShort,
  imputedRent,
  interest,
  otherInterest,
  rentReceived,
} from '../facts/property.ts';
import { cellCount, cellNamed, cellPrefectures } from './cells.ts';
import { assetIndex, yields } from './data/assets.ts';
import { rents, urbanPrices } from './data/housing.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { relativeIncome } from './frame.ts';
import { priceIndexOf } from './homes.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';

const rented = kindNumber(tenure, 'rented');
const rural = kindNumber(residence, 'rural');
const rentFactor = lognormal(rents.values.sigma);

/** Rents follow prices half-way: the square root of the local price against the mean, by cell. */
const localRent = makeLocalRents();

function makeLocalRents(): Float64Array {
  const table = new Float64Array(cellCount);
  const prices = cellPrefectures.map((name) => urbanPrices.values[name]!);
  const mean = prices.reduce((sum, price) => sum + price, 0) / prices.length;
  cellPrefectures.forEach((name, i) => {
    const factor = Math.sqrt(prices[i]! / mean);
    table[cellNamed(name, 'urban')] = factor;
    table[cellNamed(name, 'rural')] = factor * rents.values.tenantCountry;
  });
  return table;
}

interface Columns {
  readonly residence: Float64Array;
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

function columnsOf({ block }: Frame): Columns {
  return {
    residence: block.column(residence),
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
export function propertyIncomesStep(setting: Setting): Step {
  const { levels, year } = setting;
  const depositYield = yields.values.deposits * (assetIndex.values[year]?.depositYield ?? 1);
  const perPrice = 1 / priceIndexOf(year);
  return (frame) => {
    const { households, cell, head } = frame.cast;
    const columns = columnsOf(frame);
    const { words } = frame.ofAssets;
    for (let i = 0; i < households.count; i++) {
      const at = households.at[i]!;
      const first = words[4 * i + 2]!;
      const second = words[4 * i + 3]!;
      const place = cell[at]!;
      const fromMoney = lend(columns, at, head[at]!, levels.yield[place]!, depositYield, first);
      const fromHomes = letOut(columns, at, head[at]!, levels.property[place]!, perPrice, second);
      frame.property[at] = fromMoney + fromHomes;
      if (columns.tenure[at] !== rented) continue;
      const relative = relativeIncome(frame, at, setting);
      columns.rentPaid[at] = rentOf(columns, at, relative, localRent[place]!, setting, second);
    }
  };
}

/** Interest and dividends. */
function lend(
  columns: Columns,
  at: number,
  head: number,
  level: number,
  depositYield: number,
  word: number,
): number {
  const {
    otherInterestShare,
    otherInterest: rate,
    dividends,
    heldOverYear,
    heldOverMonth,
  } = yields.values;
  const saved = columns.deposits[at]!;
  let sum = Math.round(saved * depositYield * level);
  columns.interest[head] = sum;
  if (upperUniform(word) < otherInterestShare) {
    const other = Math.round(saved * 0.25 * rate * level);
    columns.otherInterest[head] = other;
    sum += other;
  }
  const dividend = Math.round(columns.securities[at]! * dividends * level);
  if (dividend > 0) {
    const held = lowerUniform(word);
    const column = held < heldOverYear ? 0 : held < heldOverMonth ? 1 : 2;
    columns.dividends[column]![head] = dividend;
  }
  return sum + dividend;
}

/** Rent of homes let and imputed rent of the one lived in, at prices of 2021 and the level of rents. */
function letOut(
  columns: Columns,
  at: number,
  head: number,
  level: number,
  perPrice: number,
  word: number,
): number {
  const { yield: gross, secondHomesLet, homesteadsLet, homesteadRent } = rents.values;
  const uniform = upperUniform(word);
  const [first, second, third] = columns.values;
  const country = columns.residence[at] === rural;
  const rate = country ? rents.values.imputedHomestead : rents.values.imputed;
  const imputed = Math.round(first[at]! * perPrice * rate * level);
  let received = 0;
  if (uniform < secondHomesLet) received += (second[at]! + third[at]!) * perPrice * gross;
  else if (country && first[at]! > 0 && uniform > 1 - homesteadsLet) received += homesteadRent;
  received = Math.round(received * level);
  columns.imputed[at] = imputed;
  columns.rentReceived[head] = received;
  return imputed + received;
}

/** The rent of a tenant, yuan a month, rising with the square root of income. */
function rentOf(
  columns: Columns,
  at: number,
  relative: number,
  local: number,
  setting: Setting,
  word: number,
): number {
  const { tenantLevel, dormitory } = rents.values;
  if (columns.collective[at] === 1) return Math.round(dormitory * setting.growth);
  const income = Math.sqrt(Math.min(9, Math.max(0.2, relative)));
  const factor = rentFactor.at(normalFromHalf(word & 0xffff));
  return Math.round(tenantLevel * local * setting.growth * income * factor);
}
