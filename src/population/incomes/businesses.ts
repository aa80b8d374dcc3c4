// Net income of own businesses, with losses and dividends of firms, and of farms.

import { mountain } from '../facts/household.ts';
import { dividendsUnlisted } from '../facts/property.ts';
import { businessIncome, farmIncome, monthsWorked } from '../facts/work.ts';
import { holdings, yields } from './data/assets.ts';
import { businessShape, farmShape } from './data/business-shapes.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Setting, Step } from './frame.ts';
import { type Shape, tailed } from './quantiles.ts';
import { whole } from './whole.ts';

/** Fills businesses and farms; adds to the households' earnings. */
export function businessesStep({ levels, recipe }: Setting): Step {
  const factorsOf = (shape: Shape) =>
    tailed({ ...shape, sigma: shape.sigma * recipe.shapes.business.spread });
  const businessFactor = factorsOf(businessShape.values);
  const farmFactor = factorsOf(farmShape.values);
  return (frame) => {
    const {
      block,
      cast,
      worth,
      luck,
      prosperity,
      earnings,
      earners,
      words: { pay: payWords },
    } = frame;
    const { owners, farmers, cell, householdOf } = cast;
    const profits = block.column(businessIncome);
    const unlisted = block.column(dividendsUnlisted);
    const farms = block.column(farmIncome);
    const months = block.column(monthsWorked);
    const hills = block.column(mountain);
    for (let i = 0; i < owners.count; i++) {
      const at = owners.at[i]!;
      const household = householdOf[at]!;
      const word = payWords[owners.word[i]!]!;
      const usual =
        businessShape.values.level *
        levels.business[cell[household]!]! *
        worth[at]! *
        prosperity[household]!;
      const profit =
        upperUniform(word) < businessShape.values.lossShare
          ? -whole(businessShape.values.largestLoss * lowerUniform(word))
          : whole(usual * businessFactor.at(luck[at]!));
      profits[at] = profit;
      months[at] = 12;
      if (profit > 0 && lowerUniform(word) < holdings.values.ownersOfFirms) {
        unlisted[at] = whole(profit * yields.values.unlisted);
      }
      earnings[household] = earnings[household]! + profit;
      earners[household] = earners[household]! + 1;
    }
    for (let i = 0; i < farmers.count; i++) {
      const at = farmers.at[i]!;
      const household = householdOf[at]!;
      // schooling, age and sex count half
      const usual = levels.business[cell[household]!]! * Math.sqrt(worth[at]!);
      const place =
        prosperity[household]! * (hills[household] === 1 ? farmShape.values.mountain : 1);
      const word = payWords[farmers.word[i]!]!;
      farms[at] =
        upperUniform(word) < farmShape.values.lossShare
          ? -whole(farmShape.values.largestLoss * lowerUniform(word))
          : whole(farmShape.values.level * usual * place * farmFactor.at(luck[at]!));
      months[at] = 12;
      earnings[household] = earnings[household]! + farms[at]!;
      earners[household] = earners[household]! + 1;
    }
  };
}
