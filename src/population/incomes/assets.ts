// Deposits, securities, other debts and cars: multiples of a year's income with a wide spread of their own.

import { carValue, debts, deposits, residence, securities } from '../facts/household.ts';
import { byResidence } from './by-residence.ts';
import { householdRoom } from './cast.ts';
import { lesser } from './choose.ts';
import { tableByBits } from './codes.ts';
import { assetIndex, cars, holdings } from './data/assets.ts';
import { mortgages } from './data/housing.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import { type Frame, inTurn, type Setting, type Step } from './frame.ts';
import { lognormal, normalFromHalf, tailed } from './quantiles.ts';
import { whole } from './whole.ts';

const places = byResidence({ urban: 1, rural: holdings.values.country });
const withSecurities = byResidence({
  urban: holdings.values.urbanWithSecurities,
  rural: holdings.values.ruralWithSecurities,
});
const withCars = byResidence({ urban: cars.values.urban, rural: cars.values.rural });
/** Deposits of households without and with an old member. */
const byAge = tableByBits(1, [1, holdings.values.oldAge]);
const depositFactor = tailed({ ...holdings.values, sigma: holdings.values.depositsSigma });
const securityFactor = lognormal(1.2);
const carFactor = lognormal(cars.values.sigma);
const shared = holdings.values.depositsSharedWithWage;
const own = Math.sqrt(1 - shared * shared);
/** What everybody has for the next weeks, per head. */
const leastPerHead = 4000;

/** What the passes share: prices, and a list of some households by their places in household columns. */
interface Room {
  /** Deposits and what a car costs in the year, against what they are drawn in. */
  readonly wealthToIncome: number;
  readonly carPrice: number;
  readonly list: Int32Array;
}

/** Fills deposits, securities and cars; adds debts other than for the first home. */
export function assetsStep({ year, growth, recipe }: Setting): Step {
  const factorOfYear = (assetIndex.values[year]?.deposits ?? 1) / growth;
  const room: Room = {
    wealthToIncome: factorOfYear * recipe.shapes.wealth.deposits,
    carPrice: cars.values.value * growth,
    list: new Int32Array(householdRoom),
  };
  return inTurn(room, save, invest, borrow, buyCars);
}

/** Deposits go with income and wealth. */
function save(
  { block, cast, earnings, pensions, old, kinless, latent, wealth }: Frame,
  { wealthToIncome }: Room,
): void {
  const { households, size } = cast;
  const { depositsToIncome, kinless: ofKinless } = holdings.values;
  const where = block.column(residence);
  const saved = block.column(deposits);
  for (let at = 0; at < households; at++) {
    const income = Math.max(0, earnings[at]! + pensions[at]!);
    const ofIncome = income * depositsToIncome * byAge[Number(old[at]! > 0) & 1]!;
    // hardly anybody
    const usual = kinless[at] === 1 ? ofKinless : ofIncome + leastPerHead * size[at]!;
    const factor = depositFactor.at(shared * latent[at]! + own * wealth[at]!);
    saved[at] = whole(usual * wealthToIncome * places[where[at]! | 0]! * factor);
  }
}

/** Securities of some. */
function invest({ block, cast, relative, words }: Frame, { list }: Room): void {
  const { households } = cast;
  const { securities: securitiesWords } = words;
  const { securitiesByIncome, securitiesToDeposits } = holdings.values;
  const where = block.column(residence);
  const saved = block.column(deposits);
  const invested = block.column(securities);
  let count = 0;
  for (let at = 0; at < households; at++) {
    list[count] = at;
    const income = relative[at]!;
    const isAbove = Number(income > 1);
    const upToUsual = isAbove + (1 - isAbove) * income;
    const chance =
      withSecurities[where[at]! | 0]! * upToUsual + securitiesByIncome * (isAbove * (income - 1));
    count += Number(upperUniform(securitiesWords[at]!) < chance);
  }
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const factor = securityFactor.at(normalFromHalf(securitiesWords[at]! & 0xffff));
    invested[at] = whole(saved[at]! * (securitiesToDeposits * factor));
  }
}

/** Debts that are not for a home. */
function borrow({ block, cast, earnings, words }: Frame, { list }: Room): void {
  const { households } = cast;
  const { securities: securitiesWords } = words;
  const { otherDebtShare, otherDebtToIncome } = mortgages.values;
  const owed = block.column(debts);
  let count = 0;
  for (let at = 0; at < households; at++) {
    list[count] = at;
    count += Number(lowerUniform(securitiesWords[at]!) < otherDebtShare);
  }
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const debtor = lowerUniform(securitiesWords[at]!) / otherDebtShare;
    const income = Math.max(0, earnings[at]!);
    owed[at] = owed[at]! + whole(income * otherDebtToIncome * (0.2 + 1.6 * debtor));
  }
}

/** What the household's cars are worth, 0 without. */
function buyCars({ block, cast, relative, words }: Frame, { list, carPrice }: Room): void {
  const { households } = cast;
  const { cars: carsWords } = words;
  const { byIncome, most } = cars.values;
  const where = block.column(residence);
  const worth = block.column(carValue);
  let count = 0;
  for (let at = 0; at < households; at++) {
    list[count] = at;
    const income = relative[at]!;
    const chance = withCars[where[at]! | 0]! * lesser(1, 0.4 + income) + byIncome * income;
    count += Number(upperUniform(carsWords[at]!) < Math.min(most, chance));
  }
  worth.fill(0, 0, households);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const factor = carFactor.at(normalFromHalf(carsWords[at]! & 0xffff));
    worth[at] = whole((0.6 + 0.4 * Math.min(4, relative[at]!)) * factor * carPrice);
  }
}
