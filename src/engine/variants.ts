// One household many times over, with other facts each time: what budget lines are made of. All variants are computed
// together, as the households of a block, so that the law is read once.

import { Block, householdsPerBlock } from './block.ts';
import { compile } from './compile/compile.ts';
import type { Program } from './compile/program.ts';
import type { HouseholdFacts } from './evaluate.ts';
import { flowName, householdGraph } from './evaluate.ts';
import { isPersonal } from './graph.ts';
import { flowsOf } from './outputs.ts';
import type { Policy } from './policy.ts';
import { ProblemsError } from './problem.ts';

/**
 * The household's flows over the year, by rule, one number for each variant.
 * @param variants alike in year, place, persons and what is given; only facts differ.
 * @throws ProblemsError where the law has no value for a flow here.
 */
export function flowsOfVariants(
  policy: Policy,
  variants: readonly HouseholdFacts[],
): Map<string, Float64Array> {
  const [first] = variants;
  const rules = flowsOf(policy.legislation);
  const flows = new Map(rules.map((rule) => [rule.name, new Float64Array(variants.length)]));
  if (first === undefined) return flows;
  const program = programFor(policy, first);
  const block = new Block(Object.values(policy.legislation.facts), program.room);
  for (let from = 0; from < variants.length; from += householdsPerBlock) {
    const some = variants.slice(from, from + householdsPerBlock);
    fill(block, program, some);
    program.run(block);
    for (const [name, amounts] of flows) {
      const node = program.graph.outputs.get(flowName(name));
      if (node !== undefined) block.copyInFileOrder(program.column(node), amounts, from);
    }
  }
  return flows;
}

function programFor(policy: Policy, first: HouseholdFacts): Program {
  const rules = flowsOf(policy.legislation);
  const graph = householdGraph(policy, first, rules);
  const problems = rules.flatMap((rule) => {
    const operation = graph.outputs.get(flowName(rule.name))?.operation;
    if (operation?.is !== 'unknown') return [];
    return [{ code: 'unknown-value', where: rule.name, message: operation.why } as const];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
  return compile(graph, {
    reading: 'called',
    overlay: (node, row) => first.given.get(node.quantity.name)?.[row.k],
  });
}

function fill(block: Block, program: Program, variants: readonly HouseholdFacts[]): void {
  const size = variants[0]?.persons.length ?? 1;
  block.begin(new Uint8Array(variants.length).fill(size), variants.length);
  program.attach(block);
  variants.forEach((variant, p) => {
    for (const fact of block.facts) {
      const column = block.column(fact);
      (variant.facts.get(fact.name) ?? []).forEach((value, k) => {
        const personal = fact.level === 'person';
        column[personal ? block.personIndex(p, k) : block.householdIndex(p)] = value;
      });
    }
    give(block, program, variant, p);
  });
}

/** Quantities that are given for everybody. */
function give(block: Block, program: Program, variant: HouseholdFacts, p: number): void {
  for (const node of program.plan.sources) {
    if (node.operation.is !== 'given') continue;
    const column = program.column(node);
    (variant.given.get(node.quantity.name) ?? []).forEach((value, k) => {
      column[isPersonal(node) ? block.personIndex(p, k) : block.householdIndex(p)] = value ?? 0;
    });
  }
}
