// Targets moved by lot within what they are sure to. Each is moved on its own, uniformly over its tolerance on either
// side; a bound as well. Of the levels, moved are: the mean of town and that of country, each within 1 %; where an area
// has several places, the ratio of each place's mean to it, within 3 %; the shares of wages, businesses and property in
// disposable income, within 1.5 points and never by more than half; the mean of consumption, within 1 %.

import seedrandom from 'seedrandom';
import { placesOf } from '../population/census/people.ts';
import { residences, type TownOrCountry } from '../population/incomes/cells.ts';
import type { Recipe } from '../population/incomes/recipe.ts';
import { marketComponents } from './flows.ts';
import { type CellMeans, personsIn } from './levels.ts';
import type { Sample } from './sample.ts';
import type { Plan, Target } from './target.ts';

/** How far levels are moved at most: means and ratios by so much of themselves, shares by so many hundredths of income. */
const levelTolerances = { mean: 0.01, place: 0.03, share: 0.015, spending: 0.01 };

/** From −1 to below 1, the same whenever the same name asks. */
export type Lot = (name: string) => number;

/** The lots of one set of moved targets. */
export function lotsOf(seed: string, set: number): Lot {
  return (name) => 2 * seedrandom(`${seed}, targets moved, ${set}: ${name}`)() - 1;
}

/** Nothing is moved. */
export const noLot: Lot = () => 0;

/** A plan with every target moved. */
export function withTargetsMoved(plan: Plan, lot: Lot): Plan {
  return {
    ...plan,
    targets: plan.targets.map((target) => movedTarget(target, lot)),
    levels: (sample) => movedLevels(plan.levels(sample), sample, lot),
  };
}

function movedTarget(target: Target, lot: Lot): Target {
  return { ...target, value: target.value + target.tolerance * lot(target.id) };
}

type Levels = (place: string, where: TownOrCountry) => CellMeans;

function movedLevels(wanted: Levels, sample: Sample, lot: Lot): Levels {
  const factors = new Map(
    residences.map((where) => [where, factorsOf(wanted, sample, where, lot)]),
  );
  return (place, where) => {
    const means = wanted(place, where);
    const disposable = means.disposable * factors.get(where)!.get(place)!;
    const part = (one: 'wage' | 'business' | 'property') => {
      const share = means[one] / means.disposable;
      const most = Math.min(levelTolerances.share, share / 2);
      return (share + most * lot(`share ${where} ${one}`)) * disposable;
    };
    const [wage, business, property] = marketComponents.map(part);
    return { wage: wage!, business: business!, property: property!, disposable };
  };
}

/** By place, what the means of town or country are multiplied by. */
function factorsOf(wanted: Levels, sample: Sample, where: TownOrCountry, lot: Lot) {
  const places = placesOf(sample.area.people);
  const own = (place: string) =>
    places.length === 1 ? 1 : 1 + levelTolerances.place * lot(`place ${place} ${where}`);
  const sum = (factor: (place: string) => number) =>
    places.reduce(
      (all, place) =>
        all + personsIn(sample, place, where) * wanted(place, where).disposable * factor(place),
      0,
    );
  const mean = 1 + levelTolerances.mean * lot(`mean ${where}`);
  const back = sum(() => 1) / sum(own);
  return new Map(places.map((place) => [place, mean * back * own(place)]));
}

/** The recipe whose consumption meets moved means, where it met the published ones. */
export function withSpendingMoved(recipe: Recipe, lot: Lot): Recipe {
  const moved = (where: TownOrCountry) =>
    recipe.spending[where] * (1 + levelTolerances.spending * lot(`spending ${where}`));
  return { ...recipe, spending: { urban: moved('urban'), rural: moved('rural') } };
}
