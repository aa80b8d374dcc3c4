// What happens once in a while: a home or a car changes hands, securities are sold, a stake in a firm is sold, a prize
// is won, an employer pays for dismissal or in shares. No month is drawn: the law of every month applies to a twelfth.

import { home1, homeLands } from '../facts/homes.ts';
import { carValue, securities, tenure } from '../facts/household.ts';
import {
  equityIncentive,
  listedShareGain,
  lotteryPrize,
  severance,
  severanceYears,
  shareGain,
} from '../facts/occasional.ts';
import { dividendsUnlisted } from '../facts/property.ts';
import {
  carBoughtKind,
  carBoughtPrice,
  securitiesSold,
  soldHomeCost,
  soldHomeOnly,
  soldHomePrice,
  soldHomeReplacedBy,
  soldHomeYears,
} from '../facts/transactions.ts';
import { activity, bonus, monthsWorked, wage } from '../facts/work.ts';
import { householdRoom } from './cast.ts';
import { listNonZero } from './choose.ts';
import { activityIn } from './codes.ts';
import { assetIndex } from './data/assets.ts';
import { carsBought, homesSold, onceOnly, sharesSold } from './data/transactions.ts';
import { lowerUniform, upperUniform } from './draws.ts';
import type { Frame, Setting, Step } from './frame.ts';
import { priceIndexOf } from './home-values.ts';
import { kindNumber } from './kinds.ts';
import { lognormal, normalFromHalf } from './quantiles.ts';
import { whole } from './whole.ts';

const owned = kindNumber(tenure, 'owned');
const urbanLand = homeLands.indexOf('urban');
const employee = kindNumber(activity, 'employee');
const unemployed = kindNumber(activity, 'unemployed');
const small = kindNumber(carBoughtKind, 'upToOneSixLitres');
const middle = kindNumber(carBoughtKind, 'upToTwoLitres');
const large = kindNumber(carBoughtKind, 'aboveTwoLitres');
const newEnergy = kindNumber(carBoughtKind, 'newEnergy');
const turnoverFactor = lognormal(sharesSold.values.sigma);
const prizeFactor = lognormal(onceOnly.values.prizeSigma);
/** Below this the tax on the gain costs less than that on the price: 20 % of it is 1 % of the price. */
const gainWorthShowing = 0.05;

/** Prices so many years ago against the year's. */
function pastPrices(year: number): Float64Array {
  const now = priceIndexOf(year);
  return Float64Array.from(
    { length: homesSold.values.mostYears + 1 },
    (_, years) => priceIndexOf(year - years) / now,
  );
}

/** Homes sold by those who own one in town. */
export function homesSoldStep({ year }: Setting): Step {
  const { price, mostYears, only, replaced } = homesSold.values;
  const share = homesSold.values.share[year] ?? 0;
  const past = pastPrices(year);
  return ({ block, cast, words: { homeSold: homeSoldWords } }) => {
    const { households } = cast;
    const tenures = block.column(tenure);
    const land = block.column(home1.land);
    const value = block.column(home1.value);
    const sold = block.column(soldHomePrice);
    const years = block.column(soldHomeYears);
    const cost = block.column(soldHomeCost);
    const sole = block.column(soldHomeOnly);
    const again = block.column(soldHomeReplacedBy);
    for (let at = 0; at < households; at++) {
      const word = homeSoldWords[at]!;
      // first what nearly always goes the same way
      if (upperUniform(word) >= share) continue;
      if (tenures[at] !== owned || land[at] !== urbanLand) continue;
      const chance = upperUniform(word) / share;
      sold[at] = whole(value[at]! * price);
      years[at] = Math.floor(lowerUniform(word) * mostYears);
      const then = past[years[at]!]!;
      if (then > 1 - gainWorthShowing) cost[at] = whole(sold[at]! * then);
      sole[at] = chance < only ? 1 : 0;
      if (chance > 1 - replaced) again[at] = value[at]!;
    }
  };
}

/** Cars bought by those who own one, and shares sold with what was gained on them. */
export function boughtAndSoldStep(setting: Setting): Step {
  const { turnover, realised, gainSigma } = sharesSold.values;
  const market = sharesSold.values.market[setting.year]!;
  const base = sharesSold.values.market[2021]!;
  const holdings = assetIndex.values[setting.year]?.deposits ?? 1;
  const usualTurnover = (turnover * market.trillion) / base.trillion / holdings;
  const list = new Int32Array(householdRoom);
  return (frame) => {
    const {
      block,
      cast,
      words: { sharesSold: sharesSoldWords },
    } = frame;
    const { households, head } = cast;
    const held = block.column(securities);
    const sales = block.column(securitiesSold);
    const gains = block.column(listedShareGain);
    drive(frame, setting.year);
    const count = listNonZero(held, households, list);
    for (let i = 0; i < count; i++) {
      const at = list[i]!;
      const word = sharesSoldWords[at]!;
      sales[at] = whole(
        held[at]! * usualTurnover * turnoverFactor.at(normalFromHalf(word & 0xffff)),
      );
      const gain = realised * market.change + gainSigma * normalFromHalf(word >>> 16);
      gains[head[at]!] = whole(held[at]! * gain);
    }
  };
}

function drive({ block, cast, words: { carBought: carBoughtWords } }: Frame, year: number): void {
  const { households } = cast;
  const share = carsBought.values.share[year] ?? 0;
  const electric = carsBought.values.newEnergy[year] ?? 0;
  const { price, small: smallShare, large: largeShare } = carsBought.values;
  const cars = block.column(carValue);
  const paid = block.column(carBoughtPrice);
  const kind = block.column(carBoughtKind);
  for (let at = 0; at < households; at++) {
    const word = carBoughtWords[at]!;
    if (upperUniform(word) >= share || cars[at] === 0) continue;
    paid[at] = whole(cars[at]! * price);
    const uniform = lowerUniform(word);
    const engine = (uniform - electric) / (1 - electric);
    if (uniform < electric) kind[at] = newEnergy;
    else if (engine < smallShare) kind[at] = small;
    else kind[at] = engine > 1 - largeShare ? large : middle;
  }
}

/** Stakes in firms sold, prizes won, pay for dismissal, shares from employers. */
export function onceOnlyStep({ growth }: Setting): Step {
  const { prizes, prize } = onceOnly.values;
  return (frame) => {
    const {
      block,
      cast,
      words: { prize: prizeWords },
    } = frame;
    const { households, head } = cast;
    const won = block.column(lotteryPrize);
    for (let at = 0; at < households; at++) {
      const word = prizeWords[at]!;
      if (upperUniform(word) >= prizes) continue;
      won[head[at]!] = whole(prize * prizeFactor.at(normalFromHalf(word & 0xffff)));
    }
    sellStakes(frame);
    payOnce(frame, growth);
  };
}

function sellStakes({ block, cast, words: { once: onceWords } }: Frame): void {
  const { stakesSold, stakeYears } = onceOnly.values;
  const dividends = block.column(dividendsUnlisted);
  const gain = block.column(shareGain);
  const { owners } = cast;
  for (let i = 0; i < owners.count; i++) {
    const at = owners.at[i]!;
    if (dividends[at] === 0) continue;
    const word = onceWords[owners.word[i]!]!;
    if (upperUniform(word) < stakesSold) gain[at] = whole(dividends[at]! * stakeYears);
  }
}

/** Dismissal pays a month's wage for each year of service (劳动合同法 art. 47). */
function payOnce({ block, cast, codes, words: { once: onceWords } }: Frame, growth: number): void {
  const { dismissedWithPay, mostYearsOfService } = onceOnly.values;
  const { incentivesFrom, withIncentives, incentive } = onceOnly.values;
  const from = incentivesFrom * growth;
  const wages = block.column(wage);
  const bonuses = block.column(bonus);
  const months = block.column(monthsWorked);
  const left = block.column(severance);
  const served = block.column(severanceYears);
  const shares = block.column(equityIncentive);
  const { paid } = cast;
  const most = Math.max(dismissedWithPay, withIncentives);
  for (let i = 0; i < paid.count; i++) {
    const word = onceWords[paid.word[i]!]!;
    if (upperUniform(word) >= most) continue;
    const at = paid.at[i]!;
    const act = activityIn(codes[at]!);
    if (act === unemployed && wages[at]! > 0) {
      if (upperUniform(word) >= dismissedWithPay) continue;
      served[at] = 1 + Math.floor(lowerUniform(word) * mostYearsOfService);
      left[at] = whole((wages[at]! / months[at]!) * served[at]!);
    } else if (act === employee && wages[at]! + bonuses[at]! > from) {
      if (upperUniform(word) >= withIncentives) continue;
      shares[at] = whole((wages[at]! + bonuses[at]!) * incentive * 2 * lowerUniform(word));
    }
  }
}
