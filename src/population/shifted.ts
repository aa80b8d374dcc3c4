// A population whose primary incomes are shifted: some incomes of some people are more or less than the synthesis
// says. The law then moves what follows from them, and the ledger keeps who pays.

import type { Block } from '../engine/block.ts';
import type { Fact } from '../engine/fact.ts';
import { roundToFen } from '../engine/rounding.ts';
import type { Households } from '../engine/run.ts';

/** Incomes of the records that meet the conditions: times this, then plus this. */
export interface IncomeShift {
  readonly income: string;
  readonly where: Readonly<Record<string, readonly number[]>>;
  readonly times: number;
  readonly plus: number;
}

/**
 * The population with incomes shifted. Only incomes that are there are raised: nobody gets a wage who had none.
 * @param facts the legislation's facts by name.
 */
export function shifted<P extends Households>(
  population: P,
  shifts: readonly IncomeShift[],
  facts: Readonly<Record<string, Fact>>,
): P | (Omit<P, 'fill'> & Pick<Households, 'fill'>) {
  if (shifts.length === 0) return population;
  const named = (name: string): Fact => {
    const fact = facts[name];
    if (fact === undefined) throw new RangeError(`there is no fact "${name}"`);
    return fact;
  };
  const touched = shifts.flatMap((shift) => [shift.income, ...Object.keys(shift.where)]).map(named);
  const all = [
    ...new Map([...population.facts, ...touched].map((fact) => [fact.name, fact])).values(),
  ];
  return {
    ...population,
    facts: all,
    weights: population.weights.bind(population),
    fill(block: Block, index: number): void {
      population.fill(block, index);
      for (const shift of shifts) apply(shift, block, named);
    },
  };
}

function apply(shift: IncomeShift, block: Block, named: (name: string) => Fact): void {
  const income = named(shift.income);
  const column = block.column(income);
  const conditions = Object.entries(shift.where).map(([name, kinds]) => ({
    fact: named(name),
    column: block.column(named(name)),
    kinds,
  }));
  for (let position = 0; position < block.count; position++) {
    const members = income.level === 'person' ? block.sizeOf(position) : 1;
    for (let k = 0; k < members; k++) {
      const at = (fact: Fact) =>
        fact.level === 'person' ? block.personIndex(position, k) : block.householdIndex(position);
      const amount = column[at(income)] ?? 0;
      if (amount <= 0) continue;
      if (!conditions.every((one) => one.kinds.includes(one.column[at(one.fact)] ?? -1))) continue;
      column[at(income)] = roundToFen(amount * shift.times + shift.plus);
    }
  }
}
