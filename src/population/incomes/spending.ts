// Consumption in eight categories: a household spends more with more income, but less than in proportion; richer
// households spend other shares; pupils and old members shift them.

import type { Fact } from '../../engine/fact.ts';
import { exp, log } from '../../engine/math.ts';
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
import { provinceMeans } from './data/published-incomes.ts';
import type { SpendingCategory } from './data/spending.ts';
import {
  needs,
  spendingCategories,
  spendingIndex,
  spendingMeans,
  spendingShape,
} from './data/spending.ts';
import { spendingFactors } from './factors.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { baseYear } from './growth.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromWord } from './quantiles.ts';

const rural = kindNumber(residence, 'rural');

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
const onDwelling = names.indexOf('dwelling');
const onEducation = names.indexOf('educationRecreation');
const onHealth = names.indexOf('healthCare');

const spread = lognormal(spendingShape.values.sigma);

/** Below this per head and year nobody lives: relatives, savings or assistance fill the rest. */
const leastPerHead = 5000;

/** Shares of the categories by the square root of spending against the mean, in steps of 1/64 up to 6. */
const perUnit = 64;
const reach = 6;
const shares = { urban: sharesOf('urban'), rural: sharesOf('rural') };

function sharesOf(residence: 'urban' | 'rural'): Float64Array {
  const table = new Float64Array((reach * perUnit + 1) * count);
  for (let step = 0; step <= reach * perUnit; step++) {
    const level = 2 * log(Math.max(0.2, step / perUnit));
    const amounts = names.map((name) => {
      const category = spendingCategories.values[name];
      return category[residence] * exp((category.elasticity - 1) * level);
    });
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    amounts.forEach((amount, i) => {
      table[step * count + i] = amount / sum;
    });
  }
  return table;
}

interface Columns {
  readonly residence: Float64Array;
  readonly rentPaid: Float64Array;
  readonly imputed: Float64Array;
  readonly spent: readonly Float64Array[];
}

/** Fills the eight categories of consumption. */
export function spendingStep({ year }: Setting): Step {
  const town = yardsticks('urban', year);
  const country = yardsticks('rural', year);
  return (frame) => {
    const { block, cast, budgetWords } = frame;
    const { households, size } = cast;
    const columns: Columns = {
      residence: block.column(residence),
      rentPaid: block.column(rentPaid),
      imputed: block.column(imputedRent),
      spent: names.map((name) => block.column(categories[name])),
    };
    for (let i = 0; i < households.count; i++) {
      const at = households.at[i]!;
      const { perIncome, mean, table } = columns.residence[at] === rural ? country : town;
      const left = Math.max(leastPerHead, disposable(frame, at) / size[at]!) * perIncome;
      const level = powered(left) * spread.at(normalFromWord(budgetWords[4 * i + 2]!));
      columns.spent[onDwelling]![at] = level * mean * size[at]!;
      const row = Math.min(reach * perUnit, Math.round(Math.sqrt(level) * perUnit));
      spend(columns, at, table, row * count);
      meetNeeds(columns, frame, at);
    }
  };
}

/** x to the power of 9/16, the elasticity, by square roots. */
function powered(x: number): number {
  const half = Math.sqrt(x);
  return half * Math.sqrt(Math.sqrt(Math.sqrt(half)));
}

/** Income and spending per head that others are measured against. */
function yardsticks(residence: 'urban' | 'rural', year: number) {
  const income = provinceMeans.values[year]![residence];
  const mean = spendingMeans.values[residence] * spendingFactors[residence];
  const index = spendingIndex.values[year]! / spendingIndex.values[baseYear]!;
  return { perIncome: 1 / income, mean: mean * index, table: shares[residence] };
}

/** A rough guess of disposable income. */
function disposable(
  { earnings, deductions, pensions, property, support }: Frame,
  at: number,
): number {
  return earnings[at]! - deductions[at]! + pensions[at]! + property[at]! + support[at]!;
}

/** Parts all spending, which stands in the column of the dwelling, into the categories. */
function spend(columns: Columns, at: number, table: Float64Array, row: number): void {
  const all = columns.spent[onDwelling]![at]!;
  for (let i = 0; i < count; i++) columns.spent[i]![at] = Math.round(all * table[row + i]!);
}

/** Pupils cost more education, old members more health care, and the dwelling at least what is paid for it. */
function meetNeeds(columns: Columns, { cast, pupils, old }: Frame, at: number): void {
  const { pupilsBase, oldBase, pupils: byPupils, old: byOld } = needs.values;
  const perHead = 1 / cast.size[at]!;
  const education = columns.spent[onEducation]!;
  const health = columns.spent[onHealth]!;
  const home = columns.spent[onDwelling]!;
  education[at] = Math.round(education[at]! * (pupilsBase + byPupils * pupils[at]! * perHead));
  health[at] = Math.round(health[at]! * (oldBase + byOld * old[at]! * perHead));
  home[at] = Math.max(home[at]!, 12 * columns.rentPaid[at]! + columns.imputed[at]!);
}
