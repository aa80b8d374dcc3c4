// Many households at once: a block of them through the compiled engine, each under the law of its place. So the
// second reading also meets the reading that runs use, which a single document never does.

import fc from 'fast-check';
import { Block } from '../../src/engine/block.ts';
import { buildGraph } from '../../src/engine/build.ts';
import { compile } from '../../src/engine/compile/compile.ts';
import type { Program } from '../../src/engine/compile/program.ts';
import type { Fact } from '../../src/engine/fact.ts';
import type { Node } from '../../src/engine/graph.ts';
import { isPersonal } from '../../src/engine/graph.ts';
import { overYear } from '../../src/engine/outputs.ts';
import type { Policy, ValueChange } from '../../src/engine/policy.ts';
import { inLaw, reformed, rulesOf } from '../../src/engine/policy.ts';
import { china } from '../../src/law/china.ts';
import { documentHomes } from '../../src/scenario/inference.ts';
import type { Compared, Model } from './comparison.ts';
import { comparedNames, compareWith } from './comparison.ts';
import type { Home, Household, Person } from './law/people.ts';
import type { Case } from './random-households.ts';
import { anyCase } from './random-households.ts';
import type { LawByLot } from './random-values.ts';

/** What documents give of each person that is no fact. */
const givenName = 'intendedGiving';
const facts = Object.values(china.facts);
const [example] = fc.sample(anyCase, { numRuns: 1, seed: 1 });
const householdFacts = factsOf('household', example?.household ?? {});
const personFacts = factsOf('person', example?.household.persons[0] ?? {});

/** The engine of a year under the laws of its places. */
export class BlockModel {
  readonly #program: Program;
  readonly #block: Block;
  readonly #given: Node;

  constructor(year: number, laws: ReadonlyMap<string, LawByLot>) {
    const graph = buildGraph({
      policy: policyOf(laws),
      year,
      lawYear: year,
      places: [...laws.keys()],
      outputs: outputs(),
      given: new Set([givenName]),
    });
    this.#program = compile(graph);
    this.#block = new Block(facts, this.#program.room);
    const given = this.#program.plan.sources.find(({ operation }) => operation.is === 'given');
    if (given === undefined) throw new Error(`${givenName} is not read`);
    this.#given = given;
  }

  /** Computes households and sets each against the second reading, in their order. */
  compare(cases: readonly Case[]): Compared[][] {
    const sizes = cases.map(({ household }) => household.persons.length);
    this.#block.begin(sizes, cases.length);
    this.#program.attach(this.#block);
    cases.forEach((one, at) => {
      this.#fill(one, at);
    });
    this.#program.run(this.#block);
    return cases.map((one, at) => compareWith(this.#modelOf(at), one));
  }

  #fill({ household }: Case, at: number): void {
    const { place, persons, homes } = household;
    const ofHousehold = this.#block.householdIndex(at);
    const write = (fact: Fact, index: number, written: unknown) => {
      this.#block.column(fact)[index] = stored(fact, written, persons);
    };
    write(china.placeFact, ofHousehold, place);
    for (const [name, fact] of householdFacts)
      write(fact, ofHousehold, household[name as keyof Household]);
    homes.forEach((home, i) => {
      for (const [name, fact] of Object.entries(documentHomes[i] ?? {}))
        write(fact, ofHousehold, home[name as keyof Home]);
    });
    persons.forEach((person, k) => {
      const index = this.#block.personIndex(at, k);
      for (const [name, fact] of personFacts) write(fact, index, person[name as keyof Person]);
      this.#program.column(this.#given)[index] = person.gifts;
    });
  }

  #modelOf(at: number): Model {
    return {
      year: (name, person) => {
        const node = this.#program.graph.outputs.get(name);
        if (node === undefined) throw new RangeError(`${name} was not computed`);
        const personal = isPersonal(node);
        const index = personal
          ? this.#block.personIndex(at, person)
          : this.#block.householdIndex(at);
        return this.#program.column(node)[index] ?? Number.NaN;
      },
    };
  }
}

/** As a column holds it: the place of another person or of a kind, a number. */
function stored(fact: Fact, written: unknown, persons: readonly Person[]): number {
  if (fact.pointsToPerson) return persons.findIndex(({ id }) => id === written);
  if (fact.type.is === 'kind') return fact.type.kinds.indexOf(String(written));
  return Number(written);
}

/** The facts that a household by lot tells, by their names. */
function factsOf(level: Fact['level'], told: object): (readonly [string, Fact])[] {
  return facts
    .filter((fact) => fact.level === level && fact.name in told)
    .map((fact) => [fact.name, fact] as const);
}

function outputs() {
  const rules = new Map(rulesOf(china).map((rule) => [rule.name, rule]));
  const entries = comparedNames.map((name) => {
    const rule = rules.get(name);
    if (rule === undefined) throw new RangeError(`there is no rule ${name}`);
    return [name, overYear(rule)] as const;
  });
  return Object.fromEntries(entries);
}

/** The law with what is given and set in each place. */
function policyOf(laws: ReadonlyMap<string, LawByLot>): Policy {
  const changes = [...laws].flatMap(([place, { given, set }]) => [
    ...Object.entries(given).map(([parameter, value]) => change(place, parameter, null, value)),
    ...Object.entries(set).map(([parameter, { from, value }]) =>
      change(place, parameter, from, value),
    ),
  ]);
  return reformed(inLaw(china), { changes });
}

function change(place: string, parameter: string, from: string | null, value: number): ValueChange {
  const to = { is: 'value', value } as const;
  return { parameter, from, places: [place], to, where: place, given: from === null };
}
