// Incomes, wealth, spending, histories and giving of a synthetic population whose structure (ages, kin, schooling,
// work, homes) is already in the block. Steps run in this order; a later one reads what an earlier one wrote.
//
//   codes        what is often asked of persons, packed
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
// population. Levels come from data/, the area's economy and its recipe, which calibration writes.
//
// Steps are short loops, one for each purpose. What was measured on the way, each worth a third of a loop or more:
//
//   branches  none that nobody could guess (`choose.ts`): who belongs is listed first, then the list is worked through
//   peeling   V8 tests an array once where it can peel off a loop's first turn. It cannot where the loop is long, or where
//             a helper that is taken into the loop calls something imported: such calls stand in the loop itself
//   callers   a step runs once a block: loops are functions of their own, called from a list (`inTurn`)
//   ends      nothing is written to objects behind a loop: code entered in the middle of the loop is thrown away there
//   tables    small, for the block's columns push them out of the cache each time; bytes where values are few
//   flags     multiplied with numbers before these are rounded: products of whole numbers are tested for what they lose
//   codes     what is asked often is packed (`codes.ts`)

import type { Block } from '../../engine/block.ts';
import type { Fact } from '../../engine/fact.ts';
import { rootKey } from '../../engine/random.ts';
import type { FillStep } from '../population.ts';
import type { Top } from '../top.ts';
import { assetsStep } from './assets.ts';
import { businessesStep } from './businesses.ts';
import { chancesStep } from './chances.ts';
import { choicesStep } from './choices.ts';
import { codesStep } from './codes.ts';
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
  codes: codesStep,
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
