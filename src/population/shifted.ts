// A population that is shifted: some incomes of some people are more or less than the synthesis says, or a part of some
// people are something else. The law then moves what follows from it, and the ledger keeps who pays.

import type { Block } from '../engine/block.ts';
import type { Fact } from '../engine/fact.ts';
import { personPosition, rootKey, Stream } from '../engine/random.ts';
import { roundToFen } from '../engine/rounding.ts';
import type { Households } from '../engine/run.ts';

/** Numbers that a fact must have, or from where to where it must lie. */
type Wanted = readonly number[] | { readonly from: number | null; readonly below: number | null };
type Where = Readonly<Record<string, Wanted>>;

/** Incomes of the records that meet the conditions: times this, then plus this. */
interface Raise {
  readonly income: string;
  readonly where: Where;
  readonly times: number;
  readonly plus: number;
  /** Of those meant in a household only the one who has most, the first of equals. */
  readonly only?: 'highest';
  /** With `only`: other amounts of that person, raised alike. */
  readonly also?: readonly string[];
}

/** A share of the persons who meet the conditions have these facts. */
interface Becoming {
  readonly become: Readonly<Record<string, number>>;
  readonly where: Where;
  readonly share: number;
}

type Change = Raise | Becoming;
type Named = (name: string) => Fact;
/** Changes a block that is filled. */
type Step = (block: Block, index: number) => void;

/**
 * The population with changes. Only incomes that are there are raised: nobody gets a wage who had none, but by becoming
 * an employee.
 * @param facts the legislation's facts by name.
 * @param seed whose lot decides who becomes something else.
 */
export function shifted<P extends Households>(
  population: P,
  changes: readonly Change[],
  facts: Readonly<Record<string, Fact>>,
  seed: string,
): P | (Omit<P, 'fill'> & Pick<Households, 'fill'>) {
  if (changes.length === 0) return population;
  const named = (name: string): Fact => {
    const fact = facts[name];
    if (fact === undefined) throw new RangeError(`there is no fact "${name}"`);
    return fact;
  };
  const touched = changes.flatMap(namesIn).map(named);
  const all = [
    ...new Map([...population.facts, ...touched].map((fact) => [fact.name, fact])).values(),
  ];
  const steps = changes.map((change) =>
    'become' in change ? becoming(change, named, seed) : raising(change, named),
  );
  return {
    ...population,
    facts: all,
    weights: population.weights.bind(population),
    fill(block: Block, index: number): void {
      population.fill(block, index);
      for (const step of steps) step(block, index);
    },
  };
}

function namesIn(change: Change): string[] {
  const own =
    'become' in change ? Object.keys(change.become) : [change.income, ...(change.also ?? [])];
  return [...own, ...Object.keys(change.where)];
}

function raising(raise: Raise, named: Named): Step {
  const income = named(raise.income);
  return (block) => {
    const column = block.column(income);
    const meets = conditionsOf(raise.where, block, named);
    if (raise.only === 'highest') {
      const also = (raise.also ?? []).map((name) => block.column(named(name)));
      return raiseHighest(raise, block, [column, ...also], meets);
    }
    eachRecord(block, income.level === 'person', (position, member) => {
      const at = indexOf(block, income, position, member);
      const amount = column[at] ?? 0;
      if (amount > 0 && meets(position, member))
        column[at] = roundToFen(amount * raise.times + raise.plus);
    });
  };
}

/** A person's income of the member who has most of it, household by household. */
function raiseHighest(
  { times, plus }: Raise,
  block: Block,
  [column, ...also]: readonly [Float64Array, ...Float64Array[]],
  meets: (position: number, member: number) => boolean,
): void {
  for (let position = 0; position < block.count; position++) {
    let [highest, most] = [-1, 0];
    for (let member = 0; member < block.sizeOf(position); member++) {
      const at = block.personIndex(position, member);
      const amount = column[at] ?? 0;
      if (amount <= most || !meets(position, member)) continue;
      [highest, most] = [at, amount];
    }
    if (highest < 0) continue;
    for (const one of [column, ...also]) {
      const amount = one[highest] ?? 0;
      if (amount > 0) one[highest] = roundToFen(amount * times + plus);
    }
  }
}

/** One lot for each person and for what they become, so that whoever does at 10 % does at 20 % as well. */
function becoming({ become, where, share }: Becoming, named: Named, seed: string): Step {
  const lot = new Stream(rootKey(seed), `become ${Object.keys(become)[0] ?? ''}`);
  const values = Object.entries(become).map(([name, value]) => ({ fact: named(name), value }));
  return (block, index) => {
    const meets = conditionsOf(where, block, named);
    lot.begin(index);
    eachRecord(block, true, (position, member) => {
      if (lot.uniform(personPosition(position, member)) >= share) return;
      if (!meets(position, member)) return;
      for (const { fact, value } of values)
        block.column(fact)[block.personIndex(position, member)] = value;
    });
  };
}

function eachRecord(
  block: Block,
  persons: boolean,
  visit: (position: number, member: number) => void,
): void {
  for (let position = 0; position < block.count; position++) {
    const members = persons ? block.sizeOf(position) : 1;
    for (let member = 0; member < members; member++) visit(position, member);
  }
}

function indexOf(block: Block, fact: Fact, position: number, member: number): number {
  return fact.level === 'person'
    ? block.personIndex(position, member)
    : block.householdIndex(position);
}

function conditionsOf(where: Where, block: Block, named: Named) {
  const conditions = Object.entries(where).map(([name, wanted]) => {
    const fact = named(name);
    return { fact, column: block.column(fact), wanted };
  });
  return (position: number, member: number): boolean =>
    conditions.every(({ fact, column, wanted }) =>
      isWanted(wanted, column[indexOf(block, fact, position, member)] ?? -1),
    );
}

function isWanted(wanted: Wanted, value: number): boolean {
  if ('below' in wanted) {
    const { from, below } = wanted;
    return (from === null || value >= from) && (below === null || value < below);
  }
  return wanted.includes(value);
}
