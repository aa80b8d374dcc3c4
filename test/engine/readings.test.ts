// One formula, three readings: the author's function as called, the fused code, and the vectors. Every node of a law must have the
// same bits in both, whatever the households, the year, the place, the size of the block or what is kept.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import type { CompileOptions } from '../../src/engine/compile/compile.ts';
import { compile } from '../../src/engine/compile/compile.ts';
import type { Program } from '../../src/engine/compile/program.ts';
import type { Graph, Node } from '../../src/engine/graph.ts';
import { isPersonal } from '../../src/engine/graph.ts';
import type { Legislation } from '../../src/engine/legislation.ts';
import type { BracketRow } from '../../src/engine/parameter.ts';
import { computedIn } from '../../src/engine/plan.ts';
import type { Policy, ValueChange } from '../../src/engine/policy.ts';
import { inLaw, reformed } from '../../src/engine/policy.ts';
import { china } from '../../src/law/china.ts';
import { fillByLot, sizesByLot } from './by-lot.ts';
import type { Asked, Household } from './laboratory.ts';
import { everything, fill, graphOf, householdOfKingdom } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

/** A program with its block. */
class Reading {
  readonly program: Program;
  readonly block: Block;

  constructor(legislation: Legislation, graph: Graph, options: CompileOptions) {
    this.program = compile(graph, options);
    this.block = new Block(Object.values(legislation.facts), this.program.room);
  }

  compute(fillBlock: (block: Block) => void): void {
    fillBlock(this.block);
    this.program.run(this.block);
  }
}

/** Both readings of a policy, and what differs between them. */
class Comparison {
  readonly called: Reading;
  /** Fused, and vectors. */
  readonly fast: readonly Reading[];
  readonly graph: Graph;

  constructor(policy: Policy, asked: Asked & { keepAll: boolean }) {
    const { legislation } = policy;
    const all = graphOf(policy, everything(legislation), asked);
    const known = [...all.outputs].filter(([, node]) => node.operation.is !== 'unknown');
    this.graph = { ...all, outputs: new Map(known) };
    this.called = new Reading(legislation, this.graph, { reading: 'called', keepAll: true });
    this.fast = (['fused', 'vector'] as const).map(
      (reading) => new Reading(legislation, this.graph, { reading, keepAll: asked.keepAll }),
    );
  }

  /** Nodes that both keep: all, or those that are asked. */
  nodes(keepAll: boolean): Node[] {
    const nodes = keepAll
      ? computedIn(this.called.program.plan.items)
      : this.graph.outputs.values();
    return [...new Set(nodes)].filter(({ operation }) => operation.is !== 'fact');
  }

  differences(nodes: readonly Node[], fillBlock: (block: Block) => void): string[] {
    this.called.compute(fillBlock);
    return this.fast.flatMap((reading) => {
      reading.compute(fillBlock);
      return nodes.flatMap((node) => this.#inNode(node, reading));
    });
  }

  #inNode(node: Node, { program }: Reading): string[] {
    const { block } = this.called;
    const [called, fast] = [this.called.program.column(node), program.column(node)];
    for (let h = 0; h < block.count; h++) {
      const rows = isPersonal(node) ? block.sizeOf(h) : 1;
      for (let k = 0; k < rows; k++) {
        const index = isPersonal(node) ? block.personIndex(h, k) : block.householdIndex(h);
        const [a, b] = [called[index], fast[index]];
        if (!Object.is(a, b) || !Number.isFinite(a) || Object.is(a, -0)) {
          return [`${node.quantity.name} of ${h}.${k}: ${a} called, ${b} ${program.reading}`];
        }
      }
    }
    return [];
  }
}

const change = (parameter: string, to: ValueChange['to'], more: Partial<ValueChange> = {}) => ({
  parameter,
  from: null,
  places: null,
  to,
  where: 'here',
  given: false,
  ...more,
});

describe('in the River Kingdom', () => {
  const law = inLaw(riverKingdom);
  const rows: readonly BracketRow[] = [
    [800, 0.01, 0],
    [null, 0.4, 312],
  ];
  const reform = reformed(law, {
    off: ['boatGrant'],
    changes: [
      change(
        'relief.standard',
        { is: 'times', factor: 1.137 },
        { places: ['delta'], from: '2021-05-02' },
      ),
      change('tithe.scale', { is: 'value', value: rows }, { places: ['island'] }),
      change('dues.guild', { is: 'plus', amount: 0.001 }),
      change('relief.extra', { is: 'value', value: 33.3 }),
    ],
  });
  const cases: readonly (readonly [string, Policy, number])[] = [
    ['2019', law, 2019],
    ['2020, cut in three', law, 2020],
    ['2021', law, 2021],
    ['1999, before most values', law, 1999],
    ['a reform in single places', reform, 2021],
  ];

  it.each(cases)('every node has the same bits: %s', (_, policy, year) => {
    for (const keepAll of [true, false]) {
      const comparison = new Comparison(policy, { year, keepAll });
      const nodes = comparison.nodes(keepAll);
      expect(nodes.length).toBeGreaterThan(year === 1999 ? 8 : 25);
      const families = fc.array(householdOfKingdom(12), { minLength: 1, maxLength: 6 });
      fc.assert(
        fc.property(families, (households: readonly Household[]) => {
          const fillBlock = (block: Block) => fill(block, riverKingdom, households);
          expect(comparison.differences(nodes, fillBlock)).toEqual([]);
        }),
        { numRuns: 6 },
      );
    }
  });

  it.each([1, 2, 63, 64, 65, 1023, 1024])('in a block of %i households', (count) => {
    const comparison = new Comparison(law, { year: 2020, keepAll: true });
    const sizes = sizesByLot('river', count, count > 1000 ? 9 : 30);
    const fillBlock = (block: Block) => fillByLot(block, `river ${count}`, sizes);
    expect(comparison.differences(comparison.nodes(true), fillBlock)).toEqual([]);
  });
});

describe('in China', () => {
  const zhejiang = Object.entries(china.places).flatMap(([name, { within }]) =>
    within === 'zhejiang' ? [name] : [],
  );
  const places = (words: readonly string[]) => ({ [china.placeFact.name]: words });

  it.each([2018, 2019, 2021, 2025, 2026])('every node has the same bits in %i', (year) => {
    const comparison = new Comparison(inLaw(china), { year, places: zhejiang, keepAll: true });
    const nodes = comparison.nodes(true);
    expect(nodes.length).toBeGreaterThan(240);
    // Thirty members by lot have many children each: in 2018 there is nothing to choose for them.
    const sizes = [...sizesByLot(`china ${year}`, 20, 5), ...(year === 2018 ? [30] : [])];
    const fillBlock = (block: Block) => fillByLot(block, `china ${year}`, sizes, places(zhejiang));
    expect(comparison.differences(nodes, fillBlock)).toEqual([]);
  });

  it('and what is asked has, where nothing else is kept, in blocks of any size', () => {
    const comparison = new Comparison(inLaw(china), {
      year: 2025,
      places: zhejiang,
      keepAll: false,
    });
    const nodes = comparison.nodes(false);
    const { columns } = comparison.called.program.room;
    for (const { program } of comparison.fast) expect(program.room.columns).toBeLessThan(columns);
    for (const count of [1, 2, 1024]) {
      const sizes = sizesByLot(`china of ${count}`, count, 2);
      const fillBlock = (block: Block) =>
        fillByLot(block, `china of ${count}`, sizes, places(zhejiang));
      expect(comparison.differences(nodes, fillBlock)).toEqual([]);
    }
  });

  it.each(['beijing', 'shanghai', 'chongqing', 'heilongjiang'])('and in %s', (place) => {
    const comparison = new Comparison(inLaw(china), { year: 2024, places: [place], keepAll: true });
    const fillBlock = (block: Block) =>
      fillByLot(block, place, sizesByLot(place, 20, 6), places([place]));
    expect(comparison.differences(comparison.nodes(true), fillBlock)).toEqual([]);
  });
});
