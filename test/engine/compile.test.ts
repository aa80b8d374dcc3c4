// What is compiled, and what becomes of it where a page forbids code from text.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import { compile } from '../../src/engine/compile/compile.ts';
import { planOf } from '../../src/engine/plan.ts';
import { inLaw } from '../../src/engine/policy.ts';
import { Bench, everything, graphOf } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

const law = inLaw(riverKingdom);
const graph = graphOf(law, everything(riverKingdom), { year: 2020 });
const household = {
  persons: [{ harvest: 9000, feast: 300, trade: 'smith', monthsFishing: 12 }, {}],
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a page that forbids code from text', () => {
  it('calls the formulas, and comes to the same', () => {
    const fused = new Bench(riverKingdom, graph, { reading: 'fused' });
    let asked = 0;
    vi.stubGlobal('Function', function forbidden() {
      asked += 1;
      throw new EvalError('forbidden by the page');
    });
    const bench = new Bench(riverKingdom, graph, { reading: 'fused' });
    bench.compute([household]);
    expect(asked).toBe(1);
    vi.unstubAllGlobals();
    fused.compute([household]);
    for (const node of graph.outputs.values())
      expect(bench.values(node)).toEqual(fused.values(node));
  });
});

describe('a program', () => {
  it('keeps what is asked; all where told so, or where it is the reference', () => {
    const [asked, all, called] = [
      compile(graph),
      compile(graph, { keepAll: true }),
      compile(graph, { reading: 'called' }),
    ];
    expect(asked.room.columns).toBeLessThan(all.room.columns);
    expect(called.room.columns).toBe(all.room.columns);
  });

  it('is the reference where values are given or options are told', () => {
    const columns = compile(graph, { reading: 'called' }).room.columns;
    expect(compile(graph, { overlay: () => undefined }).room.columns).toBe(columns);
    expect(compile(graph, { listener: () => undefined }).room.columns).toBe(columns);
  });

  it('needs a block with room for its columns', () => {
    const program = compile(graph);
    const block = new Block(Object.values(riverKingdom.facts), {
      ...program.room,
      columns: program.room.columns - 1,
    });
    block.begin([1], 1);
    expect(() => program.run(block)).toThrow(
      `the block has no room for ${program.room.columns} columns`,
    );
  });

  it('has the columns that it keeps, once it has a block', () => {
    const program = compile(graph);
    const [node] = graph.outputs.values();
    const passing = graph.nodes.find(({ quantity }) => quantity.name.startsWith('sumOver(pair'));
    if (node === undefined || passing === undefined) throw new Error('no node');
    expect(() => program.column(node)).toThrow('was not kept');
    expect(() => program.offset(node)).toThrow('was not kept');
    const block = new Block(Object.values(riverKingdom.facts), program.room);
    block.begin([1, 2], 2);
    program.run(block);
    expect(program.column(node)).toEqual(block.view(program.offset(node) / block.capacity));
    expect(() => program.column(passing)).toThrow(`${passing.quantity.name} was not kept`);
    expect(program.graph).toBe(graph);
  });

  it('follows its block when it grows, and another block', () => {
    const bench = new Bench(riverKingdom, graph);
    const crowd = { persons: Array.from({ length: 30 }, (_, k) => ({ harvest: 100 * k })) };
    const tithe = graph.outputs.get('tithe in all');
    if (tithe === undefined) throw new Error('no tithe');
    bench.compute([household]);
    const alone = bench.values(tithe);
    bench.compute(Array.from({ length: 200 }, () => crowd));
    const [first, ...others] = bench.values(tithe);
    expect(others.every((one) => one[0] === first?.[0])).toBe(true);
    bench.compute([household]);
    expect(bench.values(tithe)).toEqual(alone);
  });
});

describe('a plan', () => {
  it('computes inputs before what reads them, persons and households in turn', () => {
    const { items, sources } = planOf(graphOf(law, everything(riverKingdom), { year: 2021 }));
    const ready = new Set(sources);
    const visit = (all: typeof items) => {
      for (const item of all) {
        if (item.is === 'decision') {
          ready.add(item.choice);
          visit(item.items);
          expect(ready).toContain(item.objective);
          continue;
        }
        const own = new Set(item.nodes);
        for (const node of item.nodes) {
          const late = node.inputs.filter((input) => !ready.has(input) && !own.has(input));
          expect(late, node.quantity.name).toEqual([]);
        }
        for (const node of item.nodes) ready.add(node);
        const households = item.nodes.map(({ quantity }) => quantity.level === 'household');
        expect(new Set(households)).toEqual(new Set([item.rows === 'households']));
      }
    };
    visit(items);
    expect(items.filter((item) => item.is === 'decision')).toHaveLength(2);
  });
});
