// A population written as tables of facts, in the form that is read without a mapping of columns: columns called like
// facts, kinds as words, months as 1988-05, kin by number.

import { Block, householdsPerBlock, neutral } from '../../src/engine/block.ts';
import { monthText } from '../../src/engine/dates.ts';
import type { Fact } from '../../src/engine/fact.ts';
import type { Households } from '../../src/engine/run.ts';

export interface WrittenTables {
  readonly households: string[][];
  readonly persons: string[][];
}

/** The tables of a population, headings first. Facts that are neutral for all are left out. */
export function writtenTables(population: Households): WrittenTables {
  const { facts } = population;
  const of = (level: string) => facts.filter((fact) => fact.level === level);
  const [ofHouseholds, ofPersons] = [of('household'), of('person')];
  const households = [['household', 'weight', 'surveyWeight', ...ofHouseholds.map(nameOf)]];
  const persons = [['household', 'person', ...ofPersons.map(nameOf)]];
  const block = new Block(facts);
  for (let index = 0; index < population.blocks; index++) {
    population.fill(block, index);
    const { census, survey } = population.weights(block, index);
    for (let at = 0; at < block.count; at++) {
      const name = String(index * householdsPerBlock + at + 1);
      const weights = [census[at], survey[at]].map((weight) => String((weight ?? 0) / 1000));
      const row = ofHouseholds.map((fact) =>
        textOf(fact, block.column(fact)[block.householdIndex(at)] ?? 0),
      );
      households.push([name, ...weights, ...row]);
      for (let member = 0; member < block.sizeOf(at); member++) {
        const values = ofPersons.map((fact) =>
          textOf(fact, block.column(fact)[block.personIndex(at, member)] ?? 0),
        );
        persons.push([name, String(member + 1), ...values]);
      }
    }
  }
  return { households, persons };
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join(',')).join('\n');
}

function nameOf(fact: Fact): string {
  return fact.name;
}

function textOf(fact: Fact, value: number): string {
  if (fact.type.is === 'kind') return fact.type.kinds[value] ?? '';
  if (fact.pointsToPerson) return value < 0 ? '' : String(value + 1);
  if (fact.isDate) return value === neutral(fact) ? '' : monthText(value);
  return String(value);
}
