// The people of a scenario and what policies come to for them, block by block, as columns in the order of the file:
// one row for each household, one for each person. What is in memory is one block, however many households there are.

import { Block, householdsPerBlock as blockSize } from '../../engine/block.ts';
import { compile } from '../../engine/compile/compile.ts';
import type { Program } from '../../engine/compile/program.ts';
import type { Fact } from '../../engine/fact.ts';
import { factsRead } from '../../engine/facts-needed.ts';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError, suggest } from '../../engine/problem.ts';
import type { Households, RunRequest } from '../../engine/run.ts';
import { graphOfOutputs } from '../../engine/run.ts';
import { fenOf } from '../../engine/totals.ts';
import { sourceInWords } from '../../law/acts/in-words.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { legislationOf, prepare } from '../../simulate.ts';
import type { PeopleColumn } from './columns.ts';
import { factColumn, householdKeys, personKeys } from './columns.ts';
import type { Result, Written } from './quantities.ts';
import { resultsNamed } from './quantities.ts';

/** A scenario whose results are written, and what its columns are called after. */
export interface AskedPolicy {
  readonly name: string;
  readonly scenario: Scenario;
}

export interface AskedPeople {
  /** Whose people are written, with their facts. */
  readonly people: Scenario;
  /** Facts to write; all that the population has where null. */
  readonly facts: readonly string[] | null;
  readonly policies: readonly AskedPolicy[];
  /** Income concepts and rules to compute under each policy. */
  readonly quantities: readonly string[];
}

/** One of the two tables, with the rows of the block last filled. */
export interface PeopleTable {
  readonly name: 'households' | 'persons';
  readonly columns: readonly PeopleColumn[];
  /** By column; the first `rows` hold. */
  readonly values: readonly Float64Array[];
  readonly rows: number;
  /** Census weights of the rows. */
  readonly weights: Float64Array;
}

/** A column and where its values come from in a block. */
interface Source {
  readonly column: PeopleColumn;
  readonly values: () => Float64Array;
  readonly written: Written;
}

/** Makes the tables, block by block. */
export class People {
  readonly blocks: number;
  readonly population: Households;
  readonly households: Rows;
  readonly persons: Rows;
  readonly #computing: readonly Computing[];

  /** @throws ProblemsError with every name that is none, and every value of the law that is not known. */
  constructor({ people, facts, policies, quantities }: AskedPeople) {
    const { population, policy } = prepare(people);
    const problems: Problem[] = [];
    const listed = Object.values(policy.legislation.facts);
    const chosen = factsNamed(facts, population.facts, listed, problems);
    const byPolicy = policies.map(({ scenario }) =>
      resultsNamed(quantities, legislationOf(scenario), problems),
    );
    const unique = new Map(problems.map((one) => [`${one.where} ${one.message}`, one]));
    if (unique.size > 0) throw new ProblemsError([...unique.values()]);
    const own = new Computing(population, chosen);
    const computing = policies.map(({ scenario }, i) => {
      const prepared = prepare(scenario);
      return new Computing(prepared.population, [], prepared.request, byPolicy[i]);
    });
    const several = policies.length > 1;
    const results = policies.flatMap((policy, i) =>
      (byPolicy[i] ?? []).map((result) =>
        sourceOf(result, computing[i]!, several ? policy.name : null),
      ),
    );
    const sources = (of: Fact['level']) => [
      ...chosen.filter((fact) => fact.level === of).map((fact) => own.sourceOf(fact)),
      ...results.filter((one) => one.of === of),
    ];
    this.population = population;
    this.blocks = population.blocks;
    this.#computing = [own, ...computing];
    this.households = new Rows('households', householdKeys, sources('household'));
    this.persons = new Rows('persons', personKeys, sources('person'));
  }

  /** Both tables of a block. */
  fill(index: number): readonly PeopleTable[] {
    for (const one of this.#computing) one.fill(index);
    const { block } = this.#computing[0]!;
    const weights = this.population.weights(block, index);
    this.households.takeHouseholds(block, index, weights);
    this.persons.takePersons(block, index, weights);
    return [this.households, this.persons];
  }
}

/** The facts asked for, in the order in which the law lists them. */
function factsNamed(
  names: readonly string[] | null,
  ofPopulation: readonly Fact[],
  listed: readonly Fact[],
  problems: Problem[],
): Fact[] {
  const known = listed.filter((fact) => ofPopulation.includes(fact));
  if (names === null) return known;
  for (const name of names) {
    if (known.some((fact) => fact.name === name)) continue;
    const message = `the population has no fact "${name}"`;
    const near = suggest(
      name,
      known.map((fact) => fact.name),
    );
    problems.push({ code: 'unknown-name', where: `--facts ${name}`, message, ...near });
  }
  return known.filter((fact) => names.includes(fact.name));
}

/** A block of its own, filled with people and with what a policy comes to for them. */
class Computing {
  readonly block: Block;
  readonly #population: Households;
  readonly #program: Program | null;

  constructor(
    population: Households,
    facts: readonly Fact[],
    request?: RunRequest,
    results: readonly Result[] = [],
  ) {
    this.#population = population;
    const needed = [...population.facts, ...facts];
    if (request === undefined || results.length === 0) {
      this.#program = null;
      this.block = new Block(unique(needed));
      return;
    }
    const outputs = Object.fromEntries(results.map((one) => [outputName(one), one.quantity]));
    const graph = graphOfOutputs(request, outputs);
    this.#program = compile(graph);
    this.block = new Block(unique([...needed, ...factsRead(graph)]), this.#program.room);
  }

  fill(index: number): void {
    this.#population.fill(this.block, index);
    this.#program?.run(this.block);
  }

  sourceOf(fact: Fact): Source {
    return {
      column: factColumn(fact),
      values: () => this.block.column(fact),
      written: 'as it is',
    };
  }

  /** The values of a result in the block last filled. */
  valuesOf(result: Result): Float64Array {
    const node = this.#program?.graph.outputs.get(outputName(result));
    if (this.#program == null || node === undefined)
      throw new Error(`${result.name} was not computed`);
    return this.#program.column(node);
  }
}

function unique(facts: readonly Fact[]): Fact[] {
  return [...new Map(facts.map((fact) => [fact.name, fact])).values()];
}

function outputName({ name, of }: Result): string {
  return `${of} ${name}`;
}

function sourceOf(
  result: Result,
  computing: Computing,
  policy: string | null,
): Source & { readonly of: Result['of'] } {
  const { label, source, unit, of, written } = result;
  const name = policy === null ? result.name : `${policy}.${result.name}`;
  const column: PeopleColumn = {
    name,
    label:
      policy === null ? label : { en: `${label.en} · ${policy}`, zh: `${label.zh} · ${policy}` },
    unit,
    form: result.quantity.type.is === 'yes/no' ? 'yes/no' : 'number',
    kinds: [],
    meaning: sourceInWords(source),
    mayBeMissing: false,
  };
  return { column, of, written, values: () => computing.valuesOf(result) };
}

type BlockWeights = ReturnType<Households['weights']>;

const written: Readonly<Record<Written, (value: number) => number>> = {
  'as it is': (value) => value,
  'to the fen': (value) => fenOf(value) / 100,
  'mean of twelve months': (value) => value / 12,
};

/** Rows of a block in the order of the file. */
class Rows implements PeopleTable {
  readonly name: PeopleTable['name'];
  readonly columns: readonly PeopleColumn[];
  readonly #keys: number;
  readonly #sources: readonly Source[];
  values: Float64Array[] = [];
  weights = new Float64Array(0);
  rows = 0;
  #index = new Int32Array(0);

  constructor(
    name: PeopleTable['name'],
    keys: readonly PeopleColumn[],
    sources: readonly Source[],
  ) {
    this.name = name;
    this.#keys = keys.length;
    this.#sources = sources;
    this.columns = [...keys, ...sources.map((one) => one.column)];
  }

  takeHouseholds(block: Block, index: number, { census, survey }: BlockWeights): void {
    this.#begin(block.count);
    const [household, weight, surveyWeight] = this.values;
    for (let p = 0; p < block.count; p++) {
      household![p] = index * blockSize + p + 1;
      weight![p] = census[p]! / 1000;
      surveyWeight![p] = survey[p]! / 1000;
      this.weights[p] = census[p]! / 1000;
      this.#index[p] = block.householdIndex(p);
    }
    this.#gather();
  }

  takePersons(block: Block, index: number, { census }: BlockWeights): void {
    let rows = 0;
    for (let p = 0; p < block.count; p++) rows += block.sizeOf(p);
    this.#begin(rows);
    const [household, person] = this.values;
    let row = 0;
    for (let p = 0; p < block.count; p++) {
      for (let member = 0; member < block.sizeOf(p); member++) {
        household![row] = index * blockSize + p + 1;
        person![row] = member + 1;
        this.weights[row] = census[p]! / 1000;
        this.#index[row] = block.personIndex(p, member);
        row++;
      }
    }
    this.#gather();
  }

  #begin(rows: number): void {
    this.rows = rows;
    if (this.#index.length >= rows) return;
    const room = Math.ceil(rows * 1.2);
    this.values = this.columns.map(() => new Float64Array(room));
    this.weights = new Float64Array(room);
    this.#index = new Int32Array(room);
  }

  #gather(): void {
    const index = this.#index;
    this.#sources.forEach((source, i) => {
      const from = source.values();
      const to = this.values[this.#keys + i]!;
      const write = written[source.written];
      // −0 is stored as 0.
      for (let row = 0; row < this.rows; row++) to[row] = write(from[index[row]!]!) + 0;
    });
  }
}
