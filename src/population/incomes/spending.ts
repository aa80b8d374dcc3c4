// Consumption in eight categories: a household spends more with more income, but less than in proportion; richer
// households spend other shares; pupils and old members shift them.

import { largestHousehold } from '../../engine/block.ts';
import type { Fact } from '../../engine/fact.ts';
import { exp, log } from '../../engine/math.ts';
import { incomeBehindSpending } from '../facts/consumption.ts';
import {
  clothing,
  dwelling,
  educationRecreation,
  food,
  healthCare,
  householdGoods,
  otherSpending,
  rentPaid,
  residence,
  transport,
} from '../facts/household.ts';
import { imputedRent } from '../facts/property.ts';
import { byResidence } from './by-residence.ts';
import { householdRoom } from './cast.ts';
import type { TownOrCountry } from './cells.ts';
import { greater } from './choose.ts';
import type { SpendingCategory } from './data/spending.ts';
import { needs, spendingElasticities, spendingShape } from './data/spending.ts';
import type { Spending } from './economy.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { baseYear } from './growth.ts';
import { lognormal, normalsFromWords } from './quantiles.ts';
import { whole } from './whole.ts';

/** 1 / n: by table, for a division is dear. */
const perSize = Float64Array.from({ length: largestHousehold + 1 }, (_, size) => 1 / size);

const categories = {
  food,
  clothing,
  dwelling,
  householdGoods,
  transport,
  educationRecreation,
  healthCare,
  otherSpending,
} satisfies Record<SpendingCategory, Fact>;
const names = Object.keys(categories) as readonly SpendingCategory[];
const count = names.length;

const spread = lognormal(spendingShape.values.sigma);

/** Below this per head and year nobody lives: relatives, savings or assistance fill the rest. */
const leastPerHead = 5000;

/**
 * Shares of the categories by the square root of spending against the mean, in steps of 1/64 up to 6; first the town's,
 * then the country's.
 */
const perUnit = 64;
const steps = 6 * perUnit + 1;
function sharesOf({ categories: published }: Spending, where: TownOrCountry): Float64Array {
  const table = new Float64Array(steps * count);
  for (let step = 0; step < steps; step++) {
    const level = 2 * log(Math.max(0.2, step / perUnit));
    const amounts = names.map((name) => {
      const elasticity = spendingElasticities.values[name];
      return published.values[where][name] * exp((elasticity - 1) * level);
    });
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    amounts.forEach((amount, i) => {
      table[step * count + i] = amount / sum;
    });
  }
  return table;
}

/** All spending of households, and where its shares stand in the table. */
interface Budgets {
  /** The shares of the categories. */
  readonly shares: Float64Array;
  readonly all: Float64Array;
  readonly row: Int32Array;
  /** Standard normal numbers. */
  readonly normals: Float64Array;
}

/** By residence, what `yardsticks` says. */
type Usual = Readonly<Record<keyof ReturnType<typeof yardsticks>, Float64Array>>;

/** Fills the eight categories of consumption. */
export function spendingStep(setting: Setting): Step {
  const usual = { urban: yardsticks(setting, 'urban'), rural: yardsticks(setting, 'rural') };
  const of = (key: keyof typeof usual.urban) =>
    byResidence({ urban: usual.urban[key], rural: usual.rural[key] });
  const measures = { perIncome: of('perIncome'), mean: of('mean'), tableFrom: of('tableFrom') };
  const { spending } = setting.economy;
  const shares = Float64Array.of(...sharesOf(spending, 'urban'), ...sharesOf(spending, 'rural'));
  const budgets = {
    shares,
    all: new Float64Array(householdRoom),
    row: new Int32Array(householdRoom),
    normals: new Float64Array(householdRoom),
  };
  return (frame) => {
    normalsFromWords(frame.words.spending, frame.cast.households, budgets.normals);
    guessIncomes(frame, budgets.all);
    divide(frame, budgets, measures);
    for (let i = 0; i < count; i++) part(frame, budgets, i);
    meetNeeds(frame);
  };
}

/** Writes a rough guess of disposable income per head, and of the household. */
function guessIncomes(
  { block, cast, earnings, deductions, pensions, property, support }: Frame,
  perHead: Float64Array,
): void {
  const { households, size } = cast;
  const behind = block.column(incomeBehindSpending);
  for (let at = 0; at < households; at++) {
    const disposable =
      earnings[at]! - deductions[at]! + pensions[at]! + property[at]! + support[at]!;
    const income = Math.max(leastPerHead, disposable / size[at]!);
    perHead[at] = income;
    behind[at] = whole(income * size[at]!);
  }
}

/** Writes what households spend in all, and where the shares of it stand. `all` holds incomes per head before. */
function divide(
  { block, cast }: Frame,
  { all, row, normals }: Budgets,
  { perIncome, mean, tableFrom }: Usual,
): void {
  const { households, size } = cast;
  const where = block.column(residence);
  for (let at = 0; at < households; at++) {
    const cell = where[at]! | 0;
    const level = powered(all[at]! * perIncome[cell]!) * spread.at(normals[at]!);
    const step = Math.min(steps - 1, whole(Math.sqrt(level) * perUnit));
    all[at] = level * mean[cell]! * size[at]!;
    row[at] = (tableFrom[cell]! + step) * count;
  }
}

/** x to the power of 9/16, the elasticity, by square roots. */
function powered(x: number): number {
  const half = Math.sqrt(x);
  return half * Math.sqrt(Math.sqrt(Math.sqrt(half)));
}

/** Income and spending per head that others are measured against, and where the shares begin. */
function yardsticks({ year, economy, recipe }: Setting, where: TownOrCountry) {
  const income = economy.incomes.values[year]![where];
  const { means, index: byYear } = economy.spending;
  const mean = means.values[where] * recipe.spending[where];
  const index = byYear.values[year]! / byYear.values[baseYear]!;
  return { perIncome: 1 / income, mean: mean * index, tableFrom: where === 'urban' ? 0 : steps };
}

/** Writes one category of all households. */
function part({ block, cast }: Frame, { shares, all, row }: Budgets, category: number): void {
  const column = block.column(categories[names[category]!]);
  const { households } = cast;
  for (let at = 0; at < households; at++) {
    column[at] = whole(all[at]! * shares[row[at]! + category]!);
  }
}

/** Pupils cost more education, old members more health care, and the dwelling at least what is paid for it. */
function meetNeeds({ block, cast, pupils, old }: Frame): void {
  const { pupilsBase, oldBase, pupils: byPupils, old: byOld } = needs.values;
  const education = block.column(educationRecreation);
  const health = block.column(healthCare);
  const home = block.column(dwelling);
  const rent = block.column(rentPaid);
  const imputed = block.column(imputedRent);
  const { households, size } = cast;
  for (let at = 0; at < households; at++) {
    const perHead = perSize[size[at]!]!;
    education[at] = whole(education[at]! * (pupilsBase + byPupils * pupils[at]! * perHead));
    health[at] = whole(health[at]! * (oldBase + byOld * old[at]! * perHead));
    home[at] = greater(home[at]!, 12 * rent[at]! + imputed[at]!);
  }
}
