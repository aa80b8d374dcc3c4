import { describe, expect, it } from 'vitest';
import { Block } from '../../../src/engine/block.ts';
import { withoutSupporter } from '../../../src/population/facts/hardship.ts';
import { home1, home2, home3 } from '../../../src/population/facts/homes.ts';
import * as homeFacts from '../../../src/population/facts/household.ts';
import * as pensionFacts from '../../../src/population/facts/pensions.ts';
import * as peopleFacts from '../../../src/population/facts/people.ts';
import * as propertyFacts from '../../../src/population/facts/property.ts';
import * as chanceFacts from '../../../src/population/facts/take-up.ts';
import * as workFacts from '../../../src/population/facts/work.ts';
import { residentTiers } from '../../../src/population/incomes/data/pension-rates.ts';
import { incomesOf } from '../../../src/population/incomes/incomes.ts';
import { kindNumber } from '../../../src/population/incomes/kinds.ts';
import { livesIn } from '../../../src/population/places.ts';
import { structureOf, synthesised } from '../../../src/population/synthesised.ts';
import { zhejiang } from '../../../src/population/zhejiang.ts';
import { blocksOf, personsOf } from './people.ts';

const seed = 'olive';
const options = { households: 51_200, year: 2021, seed };
const employee = kindNumber(workFacts.activity, 'employee');
const mayBeNegative = ['farmIncome', 'businessIncome', 'wageLastYear', 'listedShareGain'];

const persons = personsOf(options, {
  ...peopleFacts,
  ...workFacts,
  ...pensionFacts,
  ...propertyFacts,
  ...chanceFacts,
  ...homeFacts,
  place: livesIn,
  withoutSupporter,
  home1Value: home1.value,
});
const count = persons.weight!.length;
const column = (name: string): Float64Array => {
  const values = persons[name];
  if (values === undefined) throw new Error(name);
  return values;
};
const rows = (where: (i: number) => boolean): number[] =>
  Array.from({ length: count }, (_, i) => i).filter(where);

/** The weighted mean of a column over rows. */
function mean(name: string, where: (i: number) => boolean = () => true): number {
  const [values, weight] = [column(name), column('weight')];
  let [sum, all] = [0, 0];
  for (let i = 0; i < count; i++) {
    if (!where(i)) continue;
    sum += weight[i]! * values[i]!;
    all += weight[i]!;
  }
  return sum / all;
}
const pay = (i: number): number =>
  column('wage')[i]! + column('bonus')[i]! + column('labourRemuneration')[i]!;
const isEmployee = (i: number): boolean =>
  column('activity')[i] === employee && column('monthsWorked')[i] === 12;
const age = (i: number): number => Math.floor((2021 * 12 + 11 - column('born')[i]!) / 12);
persons.pay = Float64Array.from({ length: count }, (_, i) => pay(i));

describe('the facts', () => {
  it('are numbers, and not negative where nothing can be', () => {
    const wrong = new Set<string>();
    for (const { block } of blocksOf({ ...options, households: 10_240 })) {
      for (const fact of incomesOf(zhejiang.economy, options).facts) {
        const length = fact.level === 'person' ? block.personLength : block.householdLength;
        const least = fact.isDate ? -1 : mayBeNegative.includes(fact.name) ? -1e8 : 0;
        const values = block.column(fact);
        for (let i = 0; i < length; i++) if (!(values[i]! >= least)) wrong.add(fact.name);
      }
    }
    expect([...wrong]).toEqual([]);
  });

  it('of money have no more than two decimals', () => {
    const money = Object.values({ ...workFacts, ...propertyFacts }).filter((fact) =>
      fact.unit.startsWith('yuan'),
    );
    for (const { name } of money) {
      const odd = column(name).find(
        (value) => Math.abs(value * 100 - Math.round(value * 100)) > 1e-6,
      );
      expect(odd, name).toBe(undefined);
    }
  });

  it('refuse years without figures', () => {
    expect(() => incomesOf(zhejiang.economy, { year: 2030, seed })).toThrow(RangeError);
  });
});

describe('the same household', () => {
  const filled = (households: number, index: number, of = seed, before = 0): Float64Array[] => {
    const population = synthesised(zhejiang, { households, year: 2021, seed: of });
    const block = new Block(population.facts);
    block.memory.fill(before);
    population.fill(block, index);
    return population.facts.map((fact) =>
      block
        .column(fact)
        .slice(0, fact.level === 'person' ? block.personLength : block.householdLength),
    );
  };

  it('comes whatever the block held before, down to the padding', () => {
    expect(filled(2500, 2, seed, 777)).toEqual(filled(2500, 2));
  });

  it('comes at any size of the population', () => {
    expect(filled(5120, 3)).toEqual(filled(40_960, 3));
  });

  it('comes again when other blocks were filled between', () => {
    const structure = structureOf(zhejiang, options);
    const incomes = incomesOf(zhejiang.economy, options);
    const block = new Block([...structure.facts, ...incomes.facts]);
    const wages: Float64Array[] = [];
    for (const index of [7, 30, 2, 7]) {
      structure.fill(block, index);
      incomes.fill(block, index);
      wages.push(block.column(workFacts.wage).slice(0, block.personLength));
    }
    expect(wages[3]).toEqual(wages[0]);
    expect(wages[1]).not.toEqual(wages[0]);
  });

  it('does not come with another seed', () => {
    expect(filled(2048, 0, 'another')).not.toEqual(filled(2048, 0));
  });
});

describe('wages', () => {
  it('of a full year are near the published mean of urban units, 89,240 yuan', () => {
    const found = mean('pay', isEmployee);
    expect(found).toBeGreaterThan(80_000);
    expect(found).toBeLessThan(105_000);
  });

  it('rise with schooling', () => {
    const means = [1, 2, 3, 4, 5].map((level) =>
      mean('pay', (i) => isEmployee(i) && column('education')[i] === level),
    );
    expect(means).toEqual([...means].sort((a, b) => a - b));
    expect(means[4]! / means[1]!).toBeGreaterThan(1.6);
    expect(means[4]! / means[1]!).toBeLessThan(2.8);
  });

  it('of women are some fifth below those of men', () => {
    const of = (sex: number) => mean('pay', (i) => isEmployee(i) && column('sex')[i] === sex);
    const ratio = of(1) / of(0);
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(0.9);
  });

  it('of partners go together', () => {
    const pairs: [number, number][] = [];
    for (let i = 1; i < count; i++) {
      const partner = column('spouse')[i]!;
      const first = i - 1;
      const sameHousehold = column('household')[i] === column('household')[first];
      if (partner !== 0 || !sameHousehold || column('spouse')[first] !== 1) continue;
      if (isEmployee(i) && isEmployee(first)) {
        pairs.push([Math.log(pay(first)), Math.log(pay(i))]);
      }
    }
    expect(pairs.length).toBeGreaterThan(1000);
    const correlation = correlationOf(pairs);
    expect(correlation).toBeGreaterThan(0.2);
    expect(correlation).toBeLessThan(0.7);
  });

  it('have a tail like Pareto’s', () => {
    const wages = rows(isEmployee)
      .map(pay)
      .sort((a, b) => b - a);
    const top = wages.slice(0, Math.floor(wages.length / 200));
    const threshold = top.at(-1)!;
    const hill = top.length / top.reduce((sum, wage) => sum + Math.log(wage / threshold), 0);
    // heavy, for nine tenths of the income tax come from a tenth of the earners
    expect(hill).toBeGreaterThan(0.9);
    expect(hill).toBeLessThan(2.8);
    expect(wages[0]! / wages[Math.floor(wages.length / 2)]!).toBeGreaterThan(15);
  });

  it('are for those who worked, over the months they did', () => {
    const idle = rows((i) => column('monthsWorked')[i] === 0);
    expect(idle.every((i) => pay(i) === 0)).toBe(true);
    expect(Math.max(...column('monthsWorked'))).toBe(12);
    expect(mean('monthsWorked', (i) => column('activity')[i] === employee)).toBeGreaterThan(11);
  });
});

function correlationOf(pairs: readonly (readonly [number, number])[]): number {
  const means = [0, 1].map((k) => pairs.reduce((sum, pair) => sum + pair[k]!, 0) / pairs.length);
  const moment = (j: 0 | 1, k: 0 | 1) =>
    pairs.reduce((sum, pair) => sum + (pair[j] - means[j]!) * (pair[k] - means[k]!), 0);
  return moment(0, 1) / Math.sqrt(moment(0, 0) * moment(1, 1));
}

describe('businesses', () => {
  const owners = rows((i) => column('activity')[i] === kindNumber(workFacts.activity, 'business'));

  it('sometimes lose', () => {
    const losses = owners.filter((i) => column('businessIncome')[i]! < 0).length / owners.length;
    expect(losses).toBeGreaterThan(0.02);
    expect(losses).toBeLessThan(0.04);
  });

  it('of farmers lose a harvest now and then, and not more than it cost', () => {
    const farms = rows((i) => column('farmIncome')[i] !== 0);
    const lost = farms.filter((i) => column('farmIncome')[i]! < 0);
    expect(lost.length / farms.length).toBeGreaterThan(0.04);
    expect(lost.length / farms.length).toBeLessThan(0.14);
    expect(Math.min(...lost.map((i) => column('farmIncome')[i]!))).toBeGreaterThanOrEqual(-10_000);
  });

  it('are the only ones with business income', () => {
    const others = rows((i) => column('businessIncome')[i] !== 0).length;
    expect(others).toBeLessThanOrEqual(owners.length);
    expect(others).toBeGreaterThan(0.95 * owners.length);
  });
});

describe('support', () => {
  const isOldAlone = (i: number) =>
    age(i) >= 65 &&
    column('household')[i] !== column('household')[i - 1] &&
    column('household')[i] !== column('household')[i + 1] &&
    pay(i) + column('businessIncome')[i]! + column('farmIncome')[i]! === 0 &&
    column('withoutSupporter')[i] === 0 &&
    column('pensionInPayment')[i] === 0;
  const kept = (where: string) => {
    const own = rows((i) => isOldAlone(i) && column('place')[i] === kindNumber(livesIn, where));
    const sent = own.map((i) => column('supportReceived')[i]!).filter((yuan) => yuan > 0);
    return {
      share: sent.length / own.length,
      mean: sent.reduce((sum, yuan) => sum + yuan, 0) / sent.length,
    };
  };

  it('goes to more of the old, and more of it, where published transfers ask for it', () => {
    const [rich, poor] = [kept('hangzhou'), kept('quzhou')];
    expect(rich.share).toBeGreaterThan(poor.share + 0.1);
    expect(rich.mean).toBeGreaterThan(poor.mean * 1.2);
  });

  it('keeps nobody better than a pension from work would', () => {
    expect(kept('hangzhou').mean).toBeLessThan(36_000 * 1.2);
  });
});

describe('insurance', () => {
  it('covers about a third of residents as contributors, all officials, few farmers', () => {
    const covered = mean('insured');
    expect(covered).toBeGreaterThan(0.28);
    expect(covered).toBeLessThan(0.42);
    const officials = kindNumber(workFacts.industry, 'publicAdministration');
    expect(
      mean('insured', (i) => isEmployee(i) && column('industry')[i] === officials),
    ).toBeGreaterThan(0.9);
    const farmers = kindNumber(workFacts.activity, 'farmer');
    expect(mean('insured', (i) => column('activity')[i] === farmers)).toBe(0);
  });

  it('declares less than the wage for many, more than it for none', () => {
    const share = rows((i) => isEmployee(i) && column('declaredShare')[i] === 1).length;
    const all = rows(isEmployee).length;
    expect(share / all).toBeGreaterThan(0.3);
    expect(share / all).toBeLessThan(0.6);
    expect(Math.max(...rows(isEmployee).map((i) => column('declaredShare')[i]!))).toBe(1);
  });

  it('gives members of the housing fund the rates there are', () => {
    const rates = new Set(column('housingFundRate'));
    expect([...rates].sort()).toEqual([0, 0.05, 0.08, 0.1, 0.12]);
  });
});

describe('pensions', () => {
  const inScheme = (name: string) => (i: number) =>
    column('pensionScheme')[i] === kindNumber(pensionFacts.pensionScheme, name);

  it('go to the old only', () => {
    const young = rows((i) => age(i) < 50 && column('pensionScheme')[i] !== 0);
    expect(young).toEqual([]);
    const share = mean('drawsAny', () => true);
    expect(share).toBeGreaterThan(0.19);
    expect(share).toBeLessThan(0.27);
  });

  it('of public bodies are about twice those of enterprises', () => {
    const ratio =
      mean('pensionInPayment', inScheme('public')) / mean('pensionInPayment', inScheme('employee'));
    expect(ratio).toBeGreaterThan(1.6);
    expect(ratio).toBeLessThan(2.4);
  });

  it('of the employees’ scheme are near the nation’s mean of 3,577 yuan less a year’s rise', () => {
    const paid = mean('pensionInPayment', (i) => column('pensionInPayment')[i]! > 0);
    expect(paid).toBeGreaterThan(2900);
    expect(paid).toBeLessThan(3900);
  });

  it('come after no more years than there were', () => {
    const wrong = rows((i) => column('contributionYears')[i]! > Math.max(40, age(i) - 15));
    expect(wrong).toEqual([]);
    expect(mean('contributionYears', (i) => column('insured')[i] === 1)).toBeGreaterThan(5);
  });

  it('of residents are paid for by the tiers there are', () => {
    const known = new Set([0, ...residentTiers.values.map(([tier]) => tier)]);
    expect(column('residentPensionTier').every((tier) => known.has(tier))).toBe(true);
  });
});
persons.drawsAny = column('pensionScheme').map((scheme) => (scheme > 0 ? 1 : 0));

describe('homes and wealth', () => {
  const owns = (i: number): boolean => column('tenure')[i] === 0;

  it('are owned by owners and let to tenants', () => {
    expect(mean('home1Value', (i) => !owns(i))).toBe(0);
    expect(mean('imputedRent', (i) => !owns(i))).toBe(0);
    expect(mean('rentPaid', owns)).toBe(0);
    expect(mean('rentPaid', (i) => column('tenure')[i] === 1)).toBeGreaterThan(600);
  });

  it('in town are worth some 1.5 million yuan', () => {
    const value = mean('home1Value', (i) => owns(i) && column('residence')[i] === 0);
    expect(value).toBeGreaterThan(1.1e6);
    expect(value).toBeLessThan(2.2e6);
  });

  it('bring loans only with debts', () => {
    const wrong = rows((i) => column('mortgageInterest')[i]! > 0 && column('debts')[i] === 0);
    expect(wrong).toEqual([]);
    expect(rows((i) => column('mortgageInterest')[i]! > 0).length).toBeGreaterThan(1000);
  });

  it('are bought by the end of the year, for what was paid then', () => {
    for (const { block } of blocksOf({ ...options, households: 4096 })) {
      for (const home of [home1, home2, home3]) {
        const [value, bought] = [block.column(home.value), block.column(home.bought)];
        for (let i = 0; i < block.householdLength; i++) {
          if (value[i] === 0) continue;
          expect(bought[i]!).toBeLessThan(2022 * 12);
          expect(block.column(home.price)[i]!).toBeLessThanOrEqual(value[i]! * 1.01);
        }
      }
    }
  });

  it('come to some 110 thousand yuan of deposits per head', () => {
    // by household: each member carries the household's deposits, so divide by members
    const size = new Map<number, number>();
    for (const household of column('household'))
      size.set(household, (size.get(household) ?? 0) + 1);
    persons.depositsPerHead = column('deposits').map(
      (held, i) => held / size.get(column('household')[i]!)!,
    );
    expect(mean('depositsPerHead')).toBeGreaterThan(90_000);
    expect(mean('depositsPerHead')).toBeLessThan(135_000);
  });
});

describe('chance numbers', () => {
  const uniform = Object.keys(chanceFacts).filter((name) => /TakeUp|Draw/.test(name));

  it('of the living allowance are drawn nearer to it by how far it reaches', () => {
    const { urban, rural } = zhejiang.economy.recipe.shapes.allowance;
    const values = column('allowanceTakeUp');
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    expect(mean).toBeGreaterThan(0.5 / Math.max(urban, rural));
    expect(mean).toBeLessThan(0.5 / Math.min(1, urban, rural));
    expect(Math.max(...values.slice(0, 20_000))).toBeLessThanOrEqual(1);
  });

  it.each(uniform.filter((name) => name !== 'allowanceTakeUp'))('%s are uniform', (name) => {
    const values = column(name);
    expect(Math.min(...values.slice(0, 20_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values.slice(0, 20_000))).toBeLessThan(1);
    const plain = values.reduce((sum, value) => sum + value, 0) / count;
    const square = values.reduce((sum, value) => sum + value * value, 0) / count;
    expect(Math.abs(plain - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(square - 1 / 3)).toBeLessThan(0.01);
  });

  it('do not follow one another', () => {
    const pairs = Array.from(
      { length: count },
      (_, i) => [column('residentPensionTakeUp')[i]!, column('residentMedicalTakeUp')[i]!] as const,
    );
    expect(Math.abs(correlationOf(pairs))).toBeLessThan(0.02);
  });
});

describe('giving', () => {
  it('is meant by a fifth to a half of adults with income, and little of it', () => {
    const givers = rows((i) => age(i) >= 18 && column('givingShare')[i]! > 0).length;
    const adults = rows((i) => age(i) >= 18).length;
    expect(givers / adults).toBeGreaterThan(0.15);
    expect(givers / adults).toBeLessThan(0.5);
    expect(mean('givingShare', (i) => column('givingShare')[i]! > 0)).toBeLessThan(0.01);
    expect(Math.max(...rows(() => true).map((i) => column('givingShare')[i]!))).toBeLessThanOrEqual(
      0.3,
    );
  });

  it('is nobody’s under 18', () => {
    expect(mean('givingShare', (i) => age(i) < 18)).toBe(0);
  });
});
