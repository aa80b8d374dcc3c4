// Tobacco, alcohol and motor fuel, which bear excises of their own: parts of what a household spends on food and on
// transport. They go with the level of that spending, less than in proportion.

import { alcohol, fuel, tobacco } from '../facts/consumption.ts';
import { carValue, food, residence, transport } from '../facts/household.ts';
import { byResidence } from './by-residence.ts';
import { householdRoom } from './cast.ts';
import { lesser, listNonZero } from './choose.ts';
import { drinking, driving, fuelPrices, smoking } from './data/habits.ts';
import { upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { baseYear } from './growth.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

/** Chance of drinking without and with a grown man. */
const drinkers = Float64Array.of(drinking.values.without, drinking.values.withMan);
const tobaccoFactor = lognormal(smoking.values.sigma);
const alcoholFactor = lognormal(drinking.values.sigma);
const fuelFactor = lognormal(driving.values.sigma);

/** Chance that none of some men smokes; that at most one does. */
const mostMen = 8;
const noneSmokes = Float64Array.from({ length: mostMen + 1 }, (_, men) =>
  power(1 - smoking.values.men, men),
);
const atMostOne = noneSmokes.map((none, men) =>
  men === 0 ? 1 : none + men * smoking.values.men * (noneSmokes[men - 1] ?? 1),
);

function power(x: number, n: number): number {
  let product = 1;
  for (let i = 0; i < n; i++) product *= x;
  return product;
}

/** What others are measured against in a year: levels of the habits, spending on food and transport per head. */
function usualIn({ year, economy }: Setting) {
  const { index: byYear, categories } = economy.spending;
  const index = byYear.values[year]! / byYear.values[baseYear]!;
  const { urban, rural: country } = categories.values;
  const perHead = (amount: number) => 1 / (amount * index);
  return {
    tobacco: smoking.values.perSmoker * index,
    alcohol: drinking.values.perHousehold * index,
    fuel: driving.values.litres * fuelPrices.values[year]!,
    food: byResidence({ urban: perHead(urban.food), rural: perHead(country.food) }),
    transport: byResidence({ urban: perHead(urban.transport), rural: perHead(country.transport) }),
  };
}

type Usual = ReturnType<typeof usualIn>;

/** Fills tobacco, alcohol and fuel; food, transport and cars are in the block. */
export function habitsStep(setting: Setting): Step {
  const usual = usualIn(setting);
  const withCars = new Int32Array(householdRoom);
  return (frame) => {
    smokeAndDrink(frame, usual);
    drive(frame, usual, withCars);
  };
}

/** Both go with the level of food: tobacco with its square root, alcohol in proportion. */
function smokeAndDrink(
  { block, cast, men, words: { tobacco: tobaccoWords, alcohol: alcoholWords } }: Frame,
  usual: Usual,
): void {
  const { households, size } = cast;
  const forFood = block.column(food);
  const where = block.column(residence);
  const smokes = block.column(tobacco);
  const drinks = block.column(alcohol);
  for (let at = 0; at < households; at++) {
    const eaten = forFood[at]!;
    const level = (eaten * usual.food[where[at]! | 0]!) / size[at]!;
    const word = tobaccoWords[at]!;
    const smokers = smokersOf(men[at]!, upperUniform(word));
    const smoked = smokers * usual.tobacco * Math.sqrt(level);
    const packets = smoked * tobaccoFactor.at(normalFromHalf(word & 0xffff));
    smokes[at] = whole(lesser(smoking.values.most * eaten, packets));
    const other = alcoholWords[at]!;
    const drink = Number(upperUniform(other) < drinkers[Number(men[at]! > 0)]!);
    const bottles = usual.alcohol * level * alcoholFactor.at(normalFromHalf(other & 0xffff));
    drinks[at] = drink * whole(lesser(drinking.values.most * eaten, bottles));
  }
}

/** Households with a car buy fuel. */
function drive(
  { block, cast, words: { fuel: fuelWords } }: Frame,
  usual: Usual,
  withCars: Int32Array,
): void {
  const { households, size } = cast;
  const forTransport = block.column(transport);
  const where = block.column(residence);
  const litres = block.column(fuel);
  const count = listNonZero(block.column(carValue), households, withCars);
  for (let i = 0; i < count; i++) {
    const at = withCars[i]!;
    const level = Math.sqrt((forTransport[at]! * usual.transport[where[at]! | 0]!) / size[at]!);
    const tank = usual.fuel * level * fuelFactor.at(normalFromHalf(fuelWords[at]! & 0xffff));
    litres[at] = whole(lesser(driving.values.most * forTransport[at]!, tank));
  }
}

/** How many smoke among some men: none, one or two. */
function smokersOf(men: number, uniform: number): number {
  const some = Math.min(men, mostMen);
  return Number(uniform >= noneSmokes[some]!) + Number(uniform >= atMostOne[some]!);
}
