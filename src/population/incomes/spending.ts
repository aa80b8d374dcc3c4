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
import { normalFromWord } from './quantiles.ts';

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
const onDwelling = names.indexOf('dwelling');
const onEducation = names.indexOf('educationRecreation');
const onHealth = names.indexOf('healthCare');

/** Below this per head and year nobody lives: relatives, savings or assistance fill the rest. */
const leastPerHead = 5000;

/** Shares of the categories by the logarithm of spending against the mean, in steps of 1/32 from -3 to 3. */
const perUnit = 32;
const reach = 3;
const shares = { urban: sharesOf('urban'), rural: sharesOf('rural') };

function sharesOf(residence: 'urban' | 'rural'): Float64Array {
  const table = new Float64Array((2 * reach * perUnit + 1) * names.length);
  for (let step = 0; step <= 2 * reach * perUnit; step++) {
    const level = step / perUnit - reach;
    const amounts = names.map((name) => {
      const category = spendingCategories.values[name];
      return category[residence] * exp((category.elasticity - 1) * level);
    });
    const sum = amounts.reduce((total, amount) => total + amount, 0);
    amounts.forEach((amount, i) => {
      table[step * names.length + i] = amount / sum;
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
export function spendingStep(setting: Setting): Step {
  const { elasticity, sigma } = spendingShape.values;
  const town = yardsticks('urban', setting.year);
  const country = yardsticks('rural', setting.year);
  return (frame) => {
    const { block, cast } = frame;
    const columns: Columns = {
      residence: block.column(residence),
      rentPaid: block.column(rentPaid),
      imputed: block.column(imputedRent),
      spent: names.map((name) => block.column(categories[name])),
    };
    const { words } = frame.ofSpending;
    for (let i = 0; i < cast.households.count; i++) {
      const at = cast.households.at[i]!;
      const inCountry = columns.residence[at] === rural;
      const { perIncome, mean, table } = inCountry ? country : town;
      const left = Math.max(leastPerHead, disposable(frame, at) / cast.size[at]!);
      const level = elasticity * log(left * perIncome) + sigma * normalFromWord(words[4 * i + 2]!);
      const row = Math.round((Math.min(reach, Math.max(-reach, level)) + reach) * perUnit);
      spend(columns, frame, at, exp(level) * mean, table, row * names.length);
    }
  };
}

/** Income and spending per head that others are measured against. */
function yardsticks(residence: 'urban' | 'rural', year: number) {
  const income = provinceMeans.values[year]![residence];
  const mean = spendingMeans.values[residence] * spendingFactors[residence];
  const index = spendingIndex.values[year]! / spendingIndex.values[baseYear]!;
  return { perIncome: 1 / income, mean: mean * index, table: shares[residence] };
}

/** A rough guess of disposable income. */
function disposable(frame: Frame, at: number): number {
  return (
    frame.earnings[at]! -
    frame.deductions[at]! +
    frame.pensions[at]! +
    frame.property[at]! +
    frame.support[at]!
  );
}

function spend(
  columns: Columns,
  { cast, pupils, old }: Frame,
  at: number,
  perHead: number,
  table: Float64Array,
  row: number,
): void {
  const size = cast.size[at]!;
  const all = perHead * size;
  for (let i = 0; i < names.length; i++) {
    columns.spent[i]![at] = Math.round(all * table[row + i]!);
  }
  const education = columns.spent[onEducation]!;
  const health = columns.spent[onHealth]!;
  const home = columns.spent[onDwelling]!;
  const { pupilsBase, oldBase } = needs.values;
  education[at] = Math.round(
    education[at]! * (pupilsBase + (needs.values.pupils * pupils[at]!) / size),
  );
  health[at] = Math.round(health[at]! * (oldBase + (needs.values.old * old[at]!) / size));
  const least = 12 * columns.rentPaid[at]! + columns.imputed[at]!;
  if (home[at]! < least) home[at] = least;
}
