// Tobacco, alcohol and motor fuel, which bear excises of their own: parts of what a household spends on food and on
// transport. They go with the level of that spending, less than in proportion.

import { alcohol, fuel, tobacco } from '../facts/consumption.ts';
import { carValue, food, residence, transport } from '../facts/household.ts';
import { byResidence } from './by-residence.ts';
import { householdRoom } from './cast.ts';
import { lesser, listNonZero } from './choose.ts';
import { tableByBits } from './codes.ts';
import { drinking, driving, fuelPrices, smoking } from './data/habits.ts';
import { upperUniform } from './draws.ts';
import { type Frame, inTurn, type Setting, type Step } from './frame.ts';
import { baseYear } from './growth.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

/** Chance of drinking without and with a grown man. */
const drinkers = tableByBits(1, [drinking.values.without, drinking.values.withMan]);
const tobaccoFactor = lognormal(smoking.values.sigma);
const alcoholFactor = lognormal(drinking.values.sigma);
const fuelFactor = lognormal(driving.values.sigma);

/** Chance that none of some men smokes; that at most one does. Of more men than eight as of eight. */
const mostMen = 8;
const noneSmokes = Float64Array.from({ length: 32 }, (_, men) =>
  power(1 - smoking.values.men, Math.min(men, mostMen)),
);
const atMostOne = noneSmokes.map((none, members) => {
  const men = Math.min(members, mostMen);
  return men === 0 ? 1 : none + men * smoking.values.men * (noneSmokes[men - 1] ?? 1);
});

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

/** What the passes share: the usual, and some households by their places in household columns. */
interface Room {
  readonly usual: Usual;
  readonly list: Int32Array;
  /** By household column, how many smoke; food against the usual. */
  readonly smokers: Uint8Array;
  readonly level: Float64Array;
}

/** Fills tobacco, alcohol and fuel; food, transport and cars are in the block. */
export function habitsStep(setting: Setting): Step {
  const room: Room = {
    usual: usualIn(setting),
    list: new Int32Array(householdRoom),
    smokers: new Uint8Array(householdRoom),
    level: new Float64Array(householdRoom),
  };
  return inTurn(room, weighFood, smoke, drink, drive);
}

function weighFood({ block, cast }: Frame, { usual, level }: Room): void {
  const { households, size } = cast;
  const eaten = block.column(food);
  const where = block.column(residence);
  for (let at = 0; at < households; at++) {
    level[at] = (eaten[at]! * usual.food[where[at]! | 0]!) / size[at]!;
  }
}

/** Tobacco goes with the square root of the level of food. */
function smoke({ block, cast, men, words }: Frame, { usual, list, smokers, level }: Room): void {
  const { households } = cast;
  const { tobacco: tobaccoWords } = words;
  const eaten = block.column(food);
  const smoked = block.column(tobacco);
  let count = 0;
  for (let at = 0; at < households; at++) {
    list[count] = at;
    const uniform = upperUniform(tobaccoWords[at]!);
    const some = men[at]! & 31;
    // none, one or two
    const many = Number(uniform >= noneSmokes[some]!) + Number(uniform >= atMostOne[some]!);
    smokers[at] = many;
    count += (many + 1) >> 1;
  }
  smoked.fill(0, 0, households);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const packets = smokers[at]! * usual.tobacco * Math.sqrt(level[at]!);
    const spent = packets * tobaccoFactor.at(normalFromHalf(tobaccoWords[at]! & 0xffff));
    smoked[at] = whole(lesser(smoking.values.most * eaten[at]!, spent));
  }
}

/** Alcohol goes with food in proportion. */
function drink({ block, cast, men, words }: Frame, { usual, list, level }: Room): void {
  const { households } = cast;
  const { alcohol: alcoholWords } = words;
  const eaten = block.column(food);
  const drunk = block.column(alcohol);
  let count = 0;
  for (let at = 0; at < households; at++) {
    list[count] = at;
    count += Number(upperUniform(alcoholWords[at]!) < drinkers[Number(men[at]! > 0) & 1]!);
  }
  drunk.fill(0, 0, households);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const bottles = alcoholFactor.at(normalFromHalf(alcoholWords[at]! & 0xffff));
    const spent = usual.alcohol * level[at]! * bottles;
    drunk[at] = whole(lesser(drinking.values.most * eaten[at]!, spent));
  }
}

/** Households with a car buy fuel. */
function drive({ block, cast, words }: Frame, { usual, list }: Room): void {
  const { households, size } = cast;
  const { fuel: fuelWords } = words;
  const forTransport = block.column(transport);
  const where = block.column(residence);
  const litres = block.column(fuel);
  const count = listNonZero(block.column(carValue), households, list);
  for (let i = 0; i < count; i++) {
    const at = list[i]!;
    const level = Math.sqrt((forTransport[at]! * usual.transport[where[at]! | 0]!) / size[at]!);
    const tank = usual.fuel * level * fuelFactor.at(normalFromHalf(fuelWords[at]! & 0xffff));
    litres[at] = whole(lesser(driving.values.most * forTransport[at]!, tank));
  }
}
