// Incomes, wealth, spending, histories and giving of a synthetic population whose structure (ages, kin, schooling,
// work, homes) is already in the block. Steps run in this order; a later one reads what an earlier one wrote.
//
//   latent       what members have in common
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
//   chances      numbers of take-up
//
// Every draw is keyed by (seed, variable, block, place in the file): a household is the same at any size of the
// population. Levels come from data/ and factors.ts, which calibration writes.

import type { Block } from '../../engine/block.ts';
import type { Fact } from '../../engine/fact.ts';
import { rootKey } from '../../engine/random.ts';
import { assetsStep } from './assets.ts';
import { businessesStep } from './businesses.ts';
import type { Calibration } from './calibration.ts';
import { Cast } from './cast.ts';
import { chancesStep } from './chances.ts';
import { collectivesStep } from './collectives.ts';
import { calibrated } from './factors.ts';
import { incomeFacts } from './facts.ts';
import type { Setting } from './frame.ts';
import { Frame } from './frame.ts';
import { growthOf } from './growth.ts';
import { habitsStep } from './habits.ts';
import { hardshipStep } from './hardship.ts';
import { historiesStep } from './histories.ts';
import { homesStep } from './homes.ts';
import { insuranceStep } from './insurance.ts';
import { latentStep } from './latent.ts';
import { levelsOf } from './levels.ts';
import { deductionsStep, occasionalStep } from './occasional.ts';
import { pensionsStep } from './pensions.ts';
import { personalStep } from './personal.ts';
import { pillarsStep } from './pillars.ts';
import { propertyIncomesStep } from './property-incomes.ts';
import { publicHomesStep } from './public-homes.ts';
import { relativeStep } from './relative.ts';
import { schoolsStep } from './schools.ts';
import { spendingStep } from './spending.ts';
import { supportStep } from './support.ts';
import { boughtAndSoldStep, homesSoldStep, onceOnlyStep } from './transactions.ts';
import { wagesStep } from './wages.ts';
import { worthStep } from './worth.ts';

export interface Incomes {
  /** The facts that are filled. */
  readonly facts: readonly Fact[];
  /** Fills them in a block whose structure is filled; `index` is the block's number. */
  fill(block: Block, index: number): void;
}

/**
 * The part of a synthetic population of Zhejiang that is drawn on top of its structure.
 * @param options.year of incomes and prices, 2018–2025
 * @param options.seed the text seed, the same for the whole population
 * @param options.calibration factors of incomes; those of factors.ts unless they are being solved for
 * @throws RangeError for other years
 */
export function incomesOf(options: {
  readonly year: number;
  readonly seed: string;
  readonly calibration?: Calibration;
}): Incomes {
  const { year, seed, calibration = calibrated } = options;
  const setting: Setting = {
    year,
    levels: levelsOf(year, calibration),
    calibration,
    growth: growthOf('wage', 'urban', year),
  };
  const steps = [
    latentStep,
    worthStep,
    wagesStep,
    businessesStep,
    insuranceStep,
    occasionalStep,
    deductionsStep,
    pensionsStep,
    relativeStep,
    historiesStep,
    pillarsStep,
    homesStep,
    assetsStep,
    propertyIncomesStep,
    collectivesStep,
    supportStep,
    spendingStep,
    habitsStep,
    schoolsStep,
    publicHomesStep,
    personalStep,
    hardshipStep,
    chancesStep,
    homesSoldStep,
    boughtAndSoldStep,
    onceOnlyStep,
  ].map((make) => make(setting));
  const frame = new Frame(new Cast(year), rootKey(seed));
  return {
    facts: incomeFacts,
    fill(block, index) {
      frame.begin(block, index);
      for (const step of steps) step(frame);
    },
  };
}
