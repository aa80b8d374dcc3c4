// One graph with values beside each other against a policy of its own for every change.

import { describe, expect, it } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import { compile } from '../../src/engine/compile/compile.ts';
import { MovedValues } from '../../src/engine/moved-values.ts';
import { inLaw, parametersOf, reformed } from '../../src/engine/policy.ts';
import { fillByLot, sizesByLot } from './by-lot.ts';
import { Bench, everything, graphOf } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

const law = inLaw(riverKingdom);
const asked = { year: 2021 };
const fill = (block: Block) =>
  fillByLot(block, 'moved', sizesByLot('moved', 60, 6), {
    [riverKingdom.placeFact.name]: Object.keys(riverKingdom.places),
  });
const scalars = [...parametersOf(riverKingdom).values()].filter(
  ({ shape }) => shape.is === 'scalar' || shape.is === 'byGroup',
);

describe('a graph with moved values', () => {
  const graph = graphOf(law, everything(riverKingdom), asked);
  const known = new Map([...graph.outputs].filter(([, node]) => node.operation.is !== 'unknown'));
  const moves = new Map(scalars.map(({ name }) => [name, (value: unknown) => Number(value) * 1.5]));
  const values = new MovedValues({ ...graph, outputs: known }, moves);
  const program = compile(values.graph);
  const block = new Block(Object.values(riverKingdom.facts), program.room);
  fill(block);
  program.attach(block);
  const computed = (parameter: string | null) => {
    values.choose(program, block, parameter);
    program.run(block);
    return [...program.graph.outputs.values()].map((node) => [
      ...program.column(node).subarray(0, block.householdLength),
    ]);
  };
  const underPolicy = (policy: typeof law) => {
    const bench = new Bench(riverKingdom, graphOf(policy, everything(riverKingdom), asked));
    fill(bench.block);
    bench.program.run(bench.block);
    return [...known.keys()].map((name) => {
      const node = bench.program.graph.outputs.get(name);
      if (node === undefined) throw new Error(name);
      return [...bench.program.column(node).subarray(0, bench.block.householdLength)];
    });
  };

  it('computes the law as it is where none is moved', () => {
    expect(computed(null)).toEqual(underPolicy(law));
  });

  it('computes for each what a policy with that change would', () => {
    expect(values.parameters.size).toBeGreaterThan(5);
    let different = 0;
    for (const parameter of values.parameters) {
      const to = { is: 'times', factor: 1.5 } as const;
      const change = { parameter, from: null, places: null, to, where: 'here', given: false };
      const found = computed(parameter);
      expect(found, parameter).toEqual(underPolicy(reformed(law, { changes: [change] })));
      if (JSON.stringify(found) !== JSON.stringify(computed(null))) different += 1;
    }
    expect(different).toBeGreaterThan(3);
  });

  it('knows what it can move', () => {
    expect([...values.parameters].every((name) => moves.has(name))).toBe(true);
    expect(new MovedValues(graph, new Map()).graph.nodes).toHaveLength(graph.nodes.length);
  });
});
