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
    const { block, cast, latent, wealth } = frame;
    const { households } = cast;
    const {
      words: { securities: securitiesWords, cars: carsWords },
    } = frame;
    const columns: Columns = {
      residence: block.column(residence),
      deposits: block.column(deposits),
      securities: block.column(securities),
      debts: block.column(debts),
      carValue: block.column(carValue),
    };
    for (let at = 0; at < households; at++) {
      const factor = depositFactor.at(shared * latent[at]! + own * wealth[at]!);
      const place = places[columns.residence[at]! | 0]!;
      columns.deposits[at] = whole(usualSavings(frame, at) * wealthToIncome * place * factor);
    }
    // a loop for each purpose: engines compile short loops whole, where they leave calls in a long one
    for (let at = 0; at < households; at++) invest(columns, frame, at, securitiesWords[at]!);
    for (let at = 0; at < households; at++) {
      columns.carValue[at] = whole(carOf(columns, frame, at, carsWords[at]!) * carPrice);
    }
  };
}

/** Deposits that go with a household's income in 2021. */
function usualSavings(frame: Frame, at: number): number {
  const { depositsToIncome, oldAge, kinless } = holdings.values;
  if (frame.kinless[at] === 1) return kinless;
  const income = Math.max(0, frame.earnings[at]! + frame.pensions[at]!);
  const ofIncome = income * depositsToIncome * chosen(Number(frame.old[at]! > 0), oldAge, 1);
  return ofIncome + leastPerHead * frame.cast.size[at]!;
}

/** Securities, and debts that are not for a home. */
function invest(columns: Columns, frame: Frame, at: number, word: number): void {
  const values = holdings.values;
  const relative = frame.relative[at]!;
  const base = withSecurities[columns.residence[at]! | 0]!;
  const chance = base * lesser(1, relative) + values.securitiesByIncome * greater(0, relative - 1);
  if (upperUniform(word) < chance) {
    const part = values.securitiesToDeposits * securityFactor.at(normalFromHalf(word & 0xffff));
    columns.securities[at] = whole(columns.deposits[at]! * part);
  }
  const { otherDebtShare, otherDebtToIncome } = mortgages.values;
  const debtor = lowerUniform(word) / otherDebtShare;
  const income = Math.max(0, frame.earnings[at]!);
  const debt = whole(income * otherDebtToIncome * (0.2 + 1.6 * debtor));
  columns.debts[at] = columns.debts[at]! + debt * Number(debtor < 1);
}

/** What the household's cars are worth, 0 without, against the usual price of one. */
function carOf(columns: Columns, frame: Frame, at: number, word: number): number {
  const values = cars.values;
  const relative = frame.relative[at]!;
  const base = withCars[columns.residence[at]! | 0]!;
  const chance = base * lesser(1, 0.4 + relative) + values.byIncome * relative;
  if (upperUniform(word) >= lesser(values.most, chance)) return 0;
  return (0.6 + 0.4 * Math.min(4, relative)) * carFactor.at(normalFromHalf(word & 0xffff));
}
