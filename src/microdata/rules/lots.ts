// Lots for imputations: one stream of random numbers for each fact, keyed by the place in the file, so that a household
// draws the same whatever stands behind it.

import { householdsPerBlock } from '../../engine/block.ts';
import { personPosition, positionsPerHousehold, rootKey, Stream } from '../../engine/random.ts';
import type { People } from '../people.ts';
import type { ImputationRule } from './rule.ts';

/** Draws numbers in [0, 1) for households in turn. */
export class Lots {
  readonly #stream: Stream;
  #block = -1;

  constructor(seed: string, fact: string) {
    this.#stream = new Stream(rootKey(seed), `import ${fact}`);
  }

  /** @param member the person's place in the household; none for the household itself. */
  draw(household: number, member = positionsPerHousehold - 1): number {
    const block = Math.floor(household / householdsPerBlock);
    if (block !== this.#block) this.#stream.begin(block);
    this.#block = block;
    return this.#stream.uniform(personPosition(household % householdsPerBlock, member));
  }
}

const december = 11;

/** Months of facts that the data give as an age in full years, or as a year. */
export const monthByLot: ImputationRule = {
  name: 'monthByLot',
  says: {
    en: 'a month that the data give as an age in full years at the end of the year, or as a year: one of its twelve months by lot, each as likely',
    zh: '数据只有年末周岁或年份时，月份在相应十二个月中等概率抽取',
  },
  apply: (people) =>
    Object.fromEntries(
      people.names.flatMap((name) => {
        const [fact = '', how] = name.split(' ');
        if (how !== 'age' && how !== 'year') return [];
        const source = people.find(name);
        const lots = new Lots(people.seed, fact);
        const monthIn = (at: number, household: number, member?: number): number => {
          const said = source?.get(at) ?? Number.NaN;
          const first = how === 'year' ? said * 12 : (people.year - said) * 12;
          return first + Math.floor(lots.draw(household, member) * 12);
        };
        const filled =
          people.facts[fact]?.level === 'person'
            ? people.fillPersons(fact, monthIn)
            : people.fillHouseholds(fact, (household) => monthIn(household, household));
        people.remove(name);
        return [[fact, filled]];
      }),
    ),
};

/** Age at the end of the year, in full years. */
export function ageOf(people: People, born: number): number {
  return Math.floor((people.year * 12 + december - born) / 12);
}

/** Chance numbers, of which no survey has any. */
export const takeUpByLot: ImputationRule = {
  name: 'takeUpByLot',
  says: {
    en: 'chance numbers, which decide who takes up a benefit at the law’s rates of take-up: by lot, a stream for each',
    zh: '各项申领随机数：逐项独立抽取，用于按参数给出的申领率确定申领者',
  },
  apply: (people) =>
    Object.fromEntries(
      Object.values(people.facts)
        .filter((fact) => fact.unit === 'uniform')
        .map(({ name, level }) => {
          const lots = new Lots(people.seed, name);
          const filled =
            level === 'person'
              ? people.fillPersons(name, (_, household, member) => lots.draw(household, member))
              : people.fillHouseholds(name, (household) => lots.draw(household));
          return [name, filled];
        }),
    ),
};
