// Incomes, wealth, spending, histories and giving of a synthetic population whose structure (ages, kin, schooling,
// work, homes) is already in the block. Steps run in this order; a later one reads what an earlier one wrote.
//
//   latent       what members have in common            prosperity  what place and luck make of all they earn
//   earnings     wages, bonuses, businesses, farms            insurance   cover, declared wages, housing fund
//   pensions     in payment                                   histories   contributions so far
//   pillars      size of the employer, annuities, personal pensions
//   homes        values, loans                                assets      deposits, securities, cars
//   property     interest, dividends, rents                   collectives dividends of villages
//   support      between households                           spending    eight categories
//   habits       tobacco, alcohol, fuel                       schools     kind of school, public places
//   publicHomes  who rents from the public
//   personal     courses, giving                              hardship    illness, care, lost jobs, emergencies
//   transactions homes, cars, shares sold; prizes, severance, shares from employers
//   chances      numbers of take-up                           choices     when to retire, loans before marriage
//
// Every draw is keyed by (seed, variable, block, place in the file): a household is the same at any size of the
// population. Steps are short loops, one for each purpose, without branches that nobody could guess (`choose.ts`) and
// without calls that pass objects: that took up to half off them. Levels come from data/, the area's economy and its
// recipe, which calibration writes.

import type { Block } from '../../engine/block.ts';
import type { Fact } from '../../engine/fact.ts';
import { rootKey } from '../../engine/random.ts';
import type { FillStep } from '../population.ts';
import type { Top } from '../top.ts';
import { assetsStep } from './assets.ts';
import { businessesStep } from './businesses.ts';
import { chancesStep } from './chances.ts';
import { choicesStep } from './choices.ts';
import { collectivesStep } from './collectives.ts';
import type { Economy } from './economy.ts';
import { incomeFacts } from './facts.ts';
import type { Setting, Step } from './frame.ts';
import { Frame } from './frame.ts';
import { growthOf } from './growth.ts';
import { habitsStep } from './habits.ts';
import { hardshipStep } from './hardship.ts';
import { historiesStep } from './histories.ts';
import { homesStep } from './homes.ts';
import { insuranceStep } from './insurance.ts';
import { kinlessStep } from './kinless.ts';
import { latentStep } from './latent.ts';
import { levelsOf } from './levels.ts';
import { deductionsStep, occasionalStep } from './occasional.ts';
import { pensionsStep } from './pensions.ts';
import { personalStep } from './personal.ts';
import { pillarsStep } from './pillars.ts';
import { propertyIncomesStep } from './property-incomes.ts';
import { prosperityStep } from './prosperity.ts';
import { publicHomesStep } from './public-homes.ts';
import type { Recipe } from './recipe.ts';
import { relativeStep } from './relative.ts';
import { schoolsStep } from './schools.ts';
import { spendingStep } from './spending.ts';
import { supportStep } from './support.ts';
import { boughtAndSoldStep, homesSoldStep, onceOnlyStep } from './transactions.ts';
import { wagesStep } from './wages.ts';
import { worthStep } from './worth.ts';

/** The steps in their order; a later one may read what an earlier wrote. */
const makers = {
  latent: latentStep,
  prosperity: prosperityStep,
  worth: worthStep,
  wages: wagesStep,
  businesses: businessesStep,
  insurance: insuranceStep,
  'occasional work': occasionalStep,
  deductions: deductionsStep,
  pensions: pensionsStep,
  'relative income': relativeStep,
  kinless: kinlessStep,
  histories: historiesStep,
  pillars: pillarsStep,
  homes: homesStep,
  assets: assetsStep,
  'property incomes': propertyIncomesStep,
  collectives: collectivesStep,
  support: supportStep,
  spending: spendingStep,
  habits: habitsStep,
  schools: schoolsStep,
  'public homes': publicHomesStep,
  personal: personalStep,
  hardship: hardshipStep,
  chances: chancesStep,
  choices: choicesStep,
  'homes sold': homesSoldStep,
  'bought and sold': boughtAndSoldStep,
  'once only': onceOnlyStep,
} satisfies Record<string, (setting: Setting) => Step>;

export interface Incomes {
  /** The facts that are filled. */
  readonly facts: readonly Fact[];
  /** What `fill` does, step by step. */
  readonly steps: readonly FillStep[];
  /** Fills them in a block whose structure is filled; `index` is the block's number. */
  fill(block: Block, index: number): void;
}

/**
 * The part of a synthetic population that is drawn on top of its structure.
 * @param options.year of incomes and prices
 * @param options.seed the text seed, the same for the whole population
 * @param options.recipe the area's own unless another is being solved for
 * @param options.top as surveyed, unless corrected is asked for
 * @throws RangeError for years without published incomes
 */
export function incomesOf(
  economy: Economy,
  options: {
    readonly year: number;
    readonly seed: string;
    readonly recipe?: Recipe;
    readonly top?: Top;
  },
): Incomes {
  const { year, seed, recipe = economy.recipe, top = 'surveyed' } = options;
  const setting: Setting = {
    year,
    economy,
    levels: levelsOf(economy, recipe, year),
    recipe,
    top,
    growth: growthOf(economy, 'wage', 'urban', year),
  };
  const frame = new Frame(year, economy.cells, rootKey(seed));
  const steps: FillStep[] = [
    { name: 'lists', fill: (block) => frame.begin(block) },
    { name: 'words', fill: (_, index) => frame.draw(index) },
    ...Object.entries(makers).map(([name, make]) => {
      const step = make(setting);
      return { name, fill: () => step(frame) };
    }),
  ];
  return {
    facts: incomeFacts,
    steps,
    fill(block, index) {
      for (const step of steps) step.fill(block, index);
    },
  };
}
