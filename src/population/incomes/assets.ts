// Deposits, securities, other debts and cars: multiples of a year's income with a wide spread of their own.

import { carValue, debts, deposits, residence, securities } from '../facts/household.ts';
import { assetIndex, cars, holdings } from './data/assets.ts';
import { mortgages } from './data/housing.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { relativeIncome } from './frame.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';

const rural = kindNumber(residence, 'rural');
const depositFactor = lognormal(holdings.values.depositsSigma);
const securityFactor = lognormal(1);
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
export function assetsStep(setting: Setting): Step {
  const wealthToIncome = (assetIndex.values[setting.year]?.deposits ?? 1) / setting.growth;
  return (frame) => {
    const { block, cast } = frame;
    const columns: Columns = {
      residence: block.column(residence),
      deposits: block.column(deposits),
      securities: block.column(securities),
      debts: block.column(debts),
      carValue: block.column(carValue),
    };
    const { words } = frame.ofAssets;
    for (let i = 0; i < cast.households.count; i++) {
      const at = cast.households.at[i]!;
      const relative = relativeIncome(frame, at, setting);
      save(columns, frame, at, relative, words[4 * i]!, wealthToIncome);
      drive(columns, at, relative, words[4 * i + 1]!, setting.growth);
    }
  };
}

function save(
  columns: Columns,
  frame: Frame,
  at: number,
  relative: number,
  word: number,
  wealthToIncome: number,
): void {
  const values = holdings.values;
  const size = frame.cast.size[at]!;
  const income = Math.max(0, frame.earnings[at]! + frame.pensions[at]!);
  const old = frame.old[at]! > 0 ? values.oldAge : 1;
  const factor = depositFactor.at(shared * frame.latent[at]! + own * frame.wealth[at]!);
  const held = (income * values.depositsToIncome * old + leastPerHead * size) * wealthToIncome;
  columns.deposits[at] = Math.round(held * factor);
  const base =
    columns.residence[at] === rural ? values.ruralWithSecurities : values.urbanWithSecurities;
  const chance = Math.min(
    0.8,
    base * Math.min(1, relative) + values.securitiesByIncome * Math.max(0, relative - 1),
  );
  if (upperUniform(word) < chance) {
    const part = securityFactor.at(normalFromHalf(word & 0xffff));
    columns.securities[at] = Math.round(columns.deposits[at]! * values.securitiesToDeposits * part);
  }
  const { otherDebtShare, otherDebtToIncome } = mortgages.values;
  const chanceOfDebt = lowerUniform(word);
  if (chanceOfDebt < otherDebtShare) {
    const owed = income * otherDebtToIncome * (0.2 + 1.6 * (chanceOfDebt / otherDebtShare));
    columns.debts[at] = columns.debts[at]! + Math.round(owed);
  }
}

function drive(columns: Columns, at: number, relative: number, word: number, growth: number): void {
  const values = cars.values;
  const base = columns.residence[at] === rural ? values.rural : values.urban;
  const chance = Math.min(
    values.most,
    base * Math.min(1, 0.4 + relative) + values.byIncome * relative,
  );
  if (upperUniform(word) >= chance) return;
  const factor = carFactor.at(normalFromHalf(word & 0xffff));
  columns.carValue[at] = Math.round(
    values.value * growth * (0.6 + 0.4 * Math.min(4, relative)) * factor,
  );
}
