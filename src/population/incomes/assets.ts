// Deposits, securities, other debts and cars: multiples of a year's income with a wide spread of their own.

import { carValue, debts, deposits, residence, securities } from '../facts/household.ts';
import { byResidence } from './by-residence.ts';
import { chosen, greater, lesser } from './choose.ts';
import { assetIndex, cars, holdings } from './data/assets.ts';
import { mortgages } from './data/housing.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { lognormal, normalFromHalf, tailed } from './quantiles.ts';
import { whole } from './whole.ts';

const places = byResidence({ urban: 1, rural: holdings.values.country });
const withSecurities = byResidence({
  urban: holdings.values.urbanWithSecurities,
  rural: holdings.values.ruralWithSecurities,
});
const withCars = byResidence({ urban: cars.values.urban, rural: cars.values.rural });
const depositFactor = tailed({ ...holdings.values, sigma: holdings.values.depositsSigma });
const securityFactor = lognormal(1.2);
const carFactor = lognormal(cars.values.sigma);
const shared = holdings.values.depositsSharedWithWage;
const own = Math.sqrt(1 - shared * shared);
/** What everybody has for the next weeks, per head. */
const leastPerHead = 4000;

interface Columns {
  readonly residence: Float64Array;
  readonly deposits: Float64Array;
  readonly securities: Float64Array;
  readonly debts: Float64Array;
  readonly carValue: Float64Array;
}

/** Fills deposits, securities and cars; adds debts other than for the first home. */
export function assetsStep({ year, growth, recipe }: Setting): Step {
  const factorOfYear = (assetIndex.values[year]?.deposits ?? 1) / growth;
  const wealthToIncome = factorOfYear * recipe.shapes.wealth.deposits;
  const carPrice = cars.values.value * growth;
  return (frame) => {
    const { block } = frame;
    const columns: Columns = {
      residence: block.column(residence),
      deposits: block.column(deposits),
      securities: block.column(securities),
      debts: block.column(debts),
      carValue: block.column(carValue),
    };
    // a loop for each purpose: engines compile short loops whole, where they leave calls in a long one
    save(frame, columns, wealthToIncome);
    invest(frame, columns);
    borrow(frame, columns);
    buyCars(frame, columns, carPrice);
  };
}

/** Deposits go with income and wealth. */
function save(
  { cast, earnings, pensions, old, kinless, latent, wealth }: Frame,
  columns: Columns,
  wealthToIncome: number,
): void {
  const { households, size } = cast;
  const { depositsToIncome, oldAge, kinless: ofKinless } = holdings.values;
  for (let at = 0; at < households; at++) {
    const income = Math.max(0, earnings[at]! + pensions[at]!);
    const ofIncome = income * depositsToIncome * chosen(Number(old[at]! > 0), oldAge, 1);
    const usual = chosen(kinless[at]!, ofKinless, ofIncome + leastPerHead * size[at]!);
    const place = places[columns.residence[at]! | 0]!;
    const factor = depositFactor.at(shared * latent[at]! + own * wealth[at]!);
    columns.deposits[at] = whole(usual * wealthToIncome * place * factor);
  }
}

/** Securities of some. */
function invest({ cast, relative, words }: Frame, columns: Columns): void {
  const { households } = cast;
  const { securities: securitiesWords } = words;
  const { securitiesByIncome, securitiesToDeposits } = holdings.values;
  for (let at = 0; at < households; at++) {
    const word = securitiesWords[at]!;
    const income = relative[at]!;
    const base = withSecurities[columns.residence[at]! | 0]!;
    const chance = base * lesser(1, income) + securitiesByIncome * greater(0, income - 1);
    if (upperUniform(word) >= chance) continue;
    const part = securitiesToDeposits * securityFactor.at(normalFromHalf(word & 0xffff));
    columns.securities[at] = whole(columns.deposits[at]! * part);
  }
}

/** Debts that are not for a home. */
function borrow({ cast, earnings, words }: Frame, columns: Columns): void {
  const { households } = cast;
  const { securities: securitiesWords } = words;
  const { otherDebtShare, otherDebtToIncome } = mortgages.values;
  for (let at = 0; at < households; at++) {
    const debtor = lowerUniform(securitiesWords[at]!) / otherDebtShare;
    const income = Math.max(0, earnings[at]!);
    const debt = whole(income * otherDebtToIncome * (0.2 + 1.6 * debtor));
    columns.debts[at] = columns.debts[at]! + debt * Number(debtor < 1);
  }
}

/** What the household's cars are worth, 0 without: worked out for all, for half have one. */
function buyCars({ cast, relative, words }: Frame, columns: Columns, price: number): void {
  const { households } = cast;
  const { cars: carsWords } = words;
  const { byIncome, most } = cars.values;
  for (let at = 0; at < households; at++) {
    const word = carsWords[at]!;
    const income = relative[at]!;
    const chance =
      withCars[columns.residence[at]! | 0]! * lesser(1, 0.4 + income) + byIncome * income;
    const has = Number(upperUniform(word) < lesser(most, chance));
    const factor = carFactor.at(normalFromHalf(word & 0xffff));
    columns.carValue[at] = has * whole((0.6 + 0.4 * Math.min(4, income)) * factor * price);
  }
}
