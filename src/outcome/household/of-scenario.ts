// One household of a scenario's synthetic population, as if it were described by hand.

import { Block, householdsPerBlock } from '../../engine/block.ts';
import { Evaluation } from '../../engine/evaluate.ts';
import { ProblemsError } from '../../engine/problem.ts';
import type { HouseholdInput } from '../../scenario/household-document.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { prepare } from '../../simulate.ts';

/** A household and its computed amounts. */
export interface OfScenario {
  readonly input: HouseholdInput;
  readonly evaluation: Evaluation;
}

/**
 * The household with a number in a scenario, under the scenario's policy.
 * @param number in file order, 1 for the first.
 * @throws ProblemsError where there is no such household.
 */
export function householdOfScenario(scenario: Scenario, number: number): OfScenario {
  const { policy, population } = prepare(scenario);
  if (!Number.isInteger(number) || number < 1 || number > population.households) {
    const message = `there is no such household; they are numbered 1 to ${population.households}`;
    throw new ProblemsError([{ code: 'out-of-range', where: `--household ${number}`, message }]);
  }
  const facts = Object.values(policy.legislation.facts);
  const block = new Block(facts);
  const index = Math.floor((number - 1) / householdsPerBlock);
  population.fill(block, index);
  const input = inputOf(
    block,
    number - 1 - index * householdsPerBlock,
    scenario,
    policy.legislation,
  );
  return { input, evaluation: new Evaluation(policy, input) };
}

type Legislation = Evaluation['policy']['legislation'];

function inputOf(
  block: Block,
  position: number,
  { year, lawYear, pensions, index }: Scenario,
  { placeFact }: Legislation,
): HouseholdInput {
  const size = block.sizeOf(position);
  const members = Array.from({ length: size }, (_, k) => k);
  const facts = new Map(
    block.facts.map((fact) => {
      const column = block.column(fact);
      const values =
        fact.level === 'person'
          ? members.map((k) => column[block.personIndex(position, k)] ?? 0)
          : [column[block.householdIndex(position)] ?? 0];
      return [fact.name, values] as const;
    }),
  );
  const kinds = placeFact.type.is === 'kind' ? placeFact.type.kinds : [];
  return {
    year,
    lawYear,
    place: kinds[facts.get(placeFact.name)?.[0] ?? 0] ?? '',
    persons: members.map((k) => (k < 26 ? String.fromCharCode(97 + k) : `p${k + 1}`)),
    facts,
    given: new Map(),
    changes: [],
    ...(pensions === undefined ? {} : { pensions }),
    ...(index === 'none' ? {} : { index }),
  };
}
