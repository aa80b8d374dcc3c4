// What the law leaves to the family: each unit takes the option that costs it least, the first of equals.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Item } from '../../src/engine/plan.ts';
import { planOf } from '../../src/engine/plan.ts';
import { inLaw } from '../../src/engine/policy.ts';
import type { Quantity } from '../../src/engine/quantity.ts';
import { household, person, sumOver } from '../../src/engine/quantity.ts';
import type { Choice, Rule } from '../../src/engine/rule.ts';
import { rule } from '../../src/engine/rule.ts';
import { choiceOf, spec } from './choosing.ts';
import { feast, harvest } from './kingdom/facts.ts';
import { pair } from './kingdom/people.ts';
import { boatInstead, reliefForgone } from './kingdom/relief.ts';
import { barnShare, childShare, feastApart, pairTax, tax } from './kingdom/tithe.ts';
import { Bench, computed, graphOf, householdOfKingdom, lawOf } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

const kingdom = inLaw(riverKingdom);
const readings = ['called', 'fused', 'vector'] as const;

describe('in the River Kingdom every unit has the least that any combination gives it', () => {
  const outputs = { pairTax, tax, childShare, barnShare, feastApart };
  const households = fc.array(householdOfKingdom(), { minLength: 1, maxLength: 8 });
  const given = new Set(['childShare', 'barnShare', 'feastApart']);
  const free = new Bench(riverKingdom, graphOf(kingdom, outputs), { keepAll: true });
  const fixed = new Bench(riverKingdom, graphOf(kingdom, outputs, { given }), { keepAll: true });
  const of = (bench: Bench, name: string) => {
    const node = bench.program.graph.outputs.get(name);
    return node === undefined ? [] : bench.values(node);
  };

  /** Each combination of what a pair and its two members can choose. */
  const combinations = [1, 0.5, 0].flatMap((child) =>
    [1, 0].flatMap((barn) =>
      [1, 0].flatMap((first) => [1, 0].map((second) => ({ child, barn, first, second }))),
    ),
  );

  it('by brute force', () => {
    const smaller = (a: number[][], b: number[][]) =>
      a.map((row, h) => row.map((value, k) => Math.min(value, b[h]?.[k] ?? Number.NaN)));
    fc.assert(
      fc.property(households, (families) => {
        free.compute(families);
        const taken = of(free, 'pairTax');
        const tried = combinations.map(({ child, barn, first, second }) => {
          fixed.compute(families, {
            childShare: () => child,
            barnShare: () => barn,
            feastApart: (_, k) => (k === 0 ? first : second),
          });
          return of(fixed, 'pairTax');
        });
        expect(taken).toEqual(tried.reduce(smaller));
      }),
      { numRuns: 40 },
    );
  });

  it('and what is taken is what is computed', () => {
    fc.assert(
      fc.property(households, (families) => {
        free.compute(families);
        const chosen = (name: string) => {
          const values = of(free, name);
          return (h: number, k: number) => values[h]?.[k] ?? Number.NaN;
        };
        const [taxes, ofPairs] = [of(free, 'tax'), of(free, 'pairTax')];
        fixed.compute(families, {
          childShare: chosen('childShare'),
          barnShare: chosen('barnShare'),
          feastApart: chosen('feastApart'),
        });
        expect(of(fixed, 'tax')).toEqual(taxes);
        expect(of(fixed, 'pairTax')).toEqual(ofPairs);
      }),
      { numRuns: 20 },
    );
  });

  it('also a household, whose choice has no bound', () => {
    const outputs = { reliefForgone, boatInstead };
    const open = new Bench(riverKingdom, graphOf(kingdom, outputs));
    const closed = new Bench(
      riverKingdom,
      graphOf(kingdom, outputs, { given: new Set(['boatInstead']) }),
    );
    fc.assert(
      fc.property(households, (families) => {
        open.compute(families);
        const [relief, boat] = [0, 1].map((option) => {
          closed.compute(families, { boatInstead: () => option });
          return of(closed, 'reliefForgone').map(([value]) => value ?? Number.NaN);
        });
        const least = relief?.map((value, h) => [Math.min(value, boat?.[h] ?? Number.NaN)]);
        expect(of(open, 'reliefForgone')).toEqual(least);
        // Relief is listed first: who is indifferent has it.
        const choices = relief?.map((value, h) => [Number((boat?.[h] ?? 0) < value)]);
        expect(of(open, 'boatInstead')).toEqual(choices);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a choice', () => {
  const which: Choice<'person'> = choiceOf('which', person, () => cost, {
    options: { a: 10, b: 20, c: 30 },
  });
  const cost: Rule<number, 'person'> = rule({
    ...spec,
    name: 'cost',
    per: person,
    unit: 'yuan/year',
    reads: { which, harvest },
    formula: ({ which, harvest }) => Math.max(0, harvest - which),
  });
  const law = lawOf([cost]);
  const persons = [{ harvest: 100 }, { harvest: 25 }, { harvest: 15 }, { harvest: 5 }];

  it.each(readings)('takes the first of equal options, each person its own (%s)', (reading) => {
    const found = computed(law, { which, cost }, [{ persons }], { reading });
    expect(found).toEqual({ which: [[30, 30, 20, 10]], cost: [[70, 0, 0, 0]] });
  });

  it('leaves an option once none can be better', () => {
    const tried = (neverBelow?: number) => {
      const which2: Choice<'person'> = {
        ...which,
        neverBelow: neverBelow ?? null,
        least: () => cost2,
      };
      const cost2: Rule<number, 'person'> = {
        ...cost,
        versions: cost.versions.map((one) => ({
          ...one,
          reads: () => ({ which: which2, harvest }),
        })),
      };
      const log: string[] = [];
      const listener = (_: Decision, option: number, [objective]: readonly number[]) => {
        log.push(`${option}: ${objective}`);
      };
      computed(
        lawOf([cost2]),
        { cost2 },
        [{ persons: [{ harvest: 5 }] }, { persons: [{ harvest: 25 }] }],
        { listener },
      );
      return log;
    };
    expect(tried()).toEqual(['0: 0', '0: 15', '1: 5', '2: 0']);
    expect(tried(0)).toEqual(['0: 0', '0: 15', '1: 5', '2: 0']);
    expect(tried(20)).toEqual(['0: 0', '0: 15']);
  });

  it('is not tried where no option can differ', () => {
    const log: number[] = [];
    const listener = (_: Decision, option: number) => log.push(option);
    // Neither owes anything whatever the option: all three give the same.
    computed(law, { cost }, [{ persons: [{ harvest: 5 }, { harvest: 0 }] }], { listener });
    expect(log).toEqual([0]);
  });

  it('that lessens nothing of what is asked is not made', () => {
    const graph = graphOf(inLaw(lawOf([cost])), { harvest });
    expect(planOf(graph).items).toEqual([]);
  });

  it('is given like any quantity, to all or to some', () => {
    const all = new Bench(law, graphOf(inLaw(law), { cost }, { given: new Set(['which']) }));
    all.compute([{ persons }], { which: (_, k) => [30, 20, 10, 10][k] ?? 0 });
    const [node] = all.program.graph.outputs.values();
    expect(node && all.values(node)).toEqual([[70, 5, 5, 0]]);
    const overlay = (node: { quantity: Quantity }, row: { k: number }) =>
      node.quantity.name === 'which' && row.k === 1 ? 20 : undefined;
    const some = computed(law, { which, cost }, [{ persons }], { overlay });
    expect(some).toEqual({ which: [[30, 20, 20, 10]], cost: [[70, 5, 0, 0]] });
  });
});

describe("a household's choice", () => {
  it.each(readings)(
    'is made for what it does to any member, not to the first alone (%s)',
    (reading) => {
      const which: Choice<'household'> = choiceOf('which', household, () => total);
      const mine = rule({
        ...spec,
        name: 'mine',
        per: person,
        unit: 'yuan/year',
        reads: { which, harvest },
        formula: ({ which, harvest }) => (which === 1 ? harvest / 2 : harvest),
      });
      const total: Rule<number, 'household'> = rule({
        ...spec,
        name: 'total',
        per: household,
        unit: 'yuan/year',
        reads: { mine: sumOver(household, mine) },
        formula: ({ mine }) => mine,
      });
      const persons = [{ harvest: 0 }, { harvest: 80 }];
      const found = computed(lawOf([mine, total]), { which, total }, [{ persons }], { reading });
      expect(found).toEqual({ which: [[1]], total: [[40]] });
    },
  );
});

describe('choices inside choices', () => {
  // A pair decides who keeps the barn (worth 60 to one); then each decides on an advance of 50, worth it only to who
  // owes more than 100. Deciding one after the other, the barn first, would keep it with the richer.
  const barn: Choice<'unit:pair'> = choiceOf('barn', pair, () => pairCost);
  const advance: Choice<'person'> = choiceOf('advance', person, () => cost);
  const owed = rule({
    ...spec,
    name: 'owed',
    per: person,
    unit: 'yuan/year',
    reads: { harvest, feast, barn },
    formula: ({ harvest, feast, barn }) => Math.max(0, harvest - (barn === feast ? 60 : 0)),
  });
  const cost: Rule<number, 'person'> = rule({
    ...spec,
    name: 'cost',
    per: person,
    unit: 'yuan/year',
    reads: { owed, advance },
    formula: ({ owed, advance }) => (advance === 1 ? 50 + Math.max(0, owed - 200) : owed),
  });
  const pairCost: Rule<number, 'unit:pair'> = rule({
    ...spec,
    name: 'pairCost',
    per: pair,
    unit: 'yuan/year',
    reads: { cost: sumOver(pair, cost) },
    formula: ({ cost }) => cost,
  });
  const law = lawOf([owed, cost, pairCost]);
  const mates = {
    persons: [
      { harvest: 180, feast: 0, mate: 1 },
      { harvest: 55, feast: 1, mate: 0 },
    ],
  };

  it.each(readings)('are settled anew under each option of the outer (%s)', (reading) => {
    // With the barn at the first: 50 + 50; at the second: 50 + 0.
    const found = computed(law, { barn, advance, pairCost }, [mates], { reading });
    expect(found).toEqual({ barn: [[1, 1]], advance: [[1, 0]], pairCost: [[50, 50]] });
  });

  it('are nested in the plan by how far on their objectives are', () => {
    const decision = decisionIn(planOf(graphOf(inLaw(law), { pairCost })).items);
    expect(decision?.choice.quantity.name).toBe('barn');
    expect(decision?.readers.map(({ quantity }) => quantity.name)).toEqual(['owed']);
    const inner = decisionIn(decision?.items ?? []);
    expect(inner?.choice.quantity.name).toBe('advance');
    expect(inner?.items).toMatchObject([{ is: 'stage', rows: 'persons' }]);
  });

  it('in the River Kingdom: both of the pair outside, the first in the graph outermost', () => {
    const outer = decisionIn(planOf(graphOf(kingdom, { pairTax })).items);
    const middle = decisionIn(outer?.items ?? []);
    const inner = decisionIn(middle?.items ?? []);
    expect([outer, middle, inner].map((one) => one?.choice.quantity.name)).toEqual([
      'childShare',
      'barnShare',
      'feastApart',
    ]);
  });
});

describe('choices that meet only in what they move', () => {
  const a: Choice<'person'> = choiceOf('a', person, () => costA);
  const b: Choice<'person'> = choiceOf('b', person, () => costB);
  const shared = rule({
    ...spec,
    name: 'shared',
    per: person,
    unit: 'yuan/year',
    reads: { a, b, harvest },
    formula: ({ a, b, harvest }) => Math.abs(harvest - 3 * a - 5 * b),
  });
  /** Moved by the one choice on the way to the objective of the other. */
  const aside = rule({
    ...spec,
    name: 'aside',
    per: person,
    unit: 'yuan/year',
    reads: { a },
    formula: ({ a }) => 4 * a,
  });
  const costA: Rule<number, 'person'> = rule({
    ...spec,
    name: 'costA',
    per: person,
    unit: 'yuan/year',
    reads: { shared },
    formula: ({ shared }) => shared,
  });
  const costB: Rule<number, 'person'> = rule({
    ...spec,
    name: 'costB',
    per: person,
    unit: 'yuan/year',
    reads: { shared, aside, b },
    formula: ({ shared, aside, b }) => shared + aside * b,
  });
  const persons = Array.from({ length: 12 }, (_, harvest) => ({ harvest }));

  it.each(readings)('are nested too: the inner follows the outer (%s)', (reading) => {
    const law = lawOf([shared, aside, costA, costB]);
    const found = computed(law, { a, b, costA, costB }, [{ persons }], { reading });
    persons.forEach(({ harvest }, k) => {
      const off = (x: number, y: number) => Math.abs(harvest - 3 * x - 5 * y);
      const best = (x: number) => (off(x, 1) + 4 * x < off(x, 0) ? 1 : 0);
      const first = off(1, best(1)) < off(0, best(0)) ? 1 : 0;
      expect([found.a?.[0]?.[k], found.b?.[0]?.[k]]).toEqual([first, best(first)]);
    });
  });

  it.each(readings)('even where the one only moves the other’s objective (%s)', (reading) => {
    // The first looks at what the second does; the second never looks at the first's cost.
    const one: Choice<'person'> = choiceOf('one', person, () => costOne);
    const two: Choice<'person'> = choiceOf('two', person, () => costTwo);
    const costTwo: Rule<number, 'person'> = rule({
      ...spec,
      name: 'costTwo',
      per: person,
      unit: 'yuan/year',
      reads: { one, two, harvest },
      formula: ({ one, two, harvest }) => (two === 1 ? harvest + 2 * one : 5),
    });
    const costOne: Rule<number, 'person'> = rule({
      ...spec,
      name: 'costOne',
      per: person,
      unit: 'yuan/year',
      reads: { one, two },
      formula: ({ one, two }) => (two === 1 ? 10 : 0) - one,
    });
    const persons = [2, 4, 9].map((harvest) => ({ harvest }));
    const found = computed(lawOf([costOne, costTwo]), { one, two }, [{ persons }], { reading });
    expect(found).toEqual({ one: [[1, 1, 1]], two: [[1, 0, 0]] });
  });
});

describe('work', () => {
  const counted = rule({
    ...spec,
    name: 'counted',
    per: person,
    unit: 'yuan/year',
    reads: { harvest, feast },
    formula: ({ harvest, feast }) => (harvest > 10 ? Math.max(harvest * 2, feast, 1) : -feast),
  });

  it.each(readings)('is counted per row: formulas, and their operations (%s)', (reading) => {
    const law = lawOf([counted]);
    const bench = new Bench(law, graphOf(inLaw(law), { counted }), { reading });
    bench.compute([{ persons: [{}, {}] }, { persons: [{}] }]);
    // Comparison, choice, product, two comparisons of a greatest of three, negation: six for each of three persons.
    expect(bench.program.work).toEqual({ evaluations: 3, operations: 18 });
  });

  it('grows with the options tried, and only for those to whom they matter', () => {
    const bench = new Bench(riverKingdom, graphOf(kingdom, { pairTax }), { reading: 'called' });
    const evaluations = (harvest: number, ...children: { born: number; mother: number }[]) => {
      const before = bench.program.work.evaluations;
      const mates = [
        { harvest, mate: 1 },
        { harvest: 20, mate: 0 },
      ];
      bench.compute([{ persons: [...mates, ...children] }]);
      return bench.program.work.evaluations - before;
    };
    // Ten rules for each of two persons. Who pays tries the feast merged too, and goes back: two rules twice more.
    expect(evaluations(10)).toBe(20);
    expect(evaluations(9000)).toBe(28);
    const child = { born: 2020 * 12, mother: 0 };
    expect(evaluations(10, child)).toBe(30);
    expect(evaluations(9000, child)).toBeGreaterThan(42);
  });
});

function decisionIn(items: readonly Item[]): Decision | undefined {
  return items.find((item) => item.is === 'decision');
}
