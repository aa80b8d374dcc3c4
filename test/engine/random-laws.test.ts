// Laws by lot: rules over rules, with choices of persons and pairs anywhere among them. Whatever such a law is, it is
// either refused with a reason or computed, and then both readings have the same bits and every choice its least.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrom } from '../../src/engine/compile/code-from-text.ts';
import { planOf } from '../../src/engine/plan.ts';
import { inLaw } from '../../src/engine/policy.ts';
import { ProblemsError } from '../../src/engine/problem.ts';
import type { Quantity } from '../../src/engine/quantity.ts';
import { person, sumOver } from '../../src/engine/quantity.ts';
import type { AnyFormula, Choice, Rule } from '../../src/engine/rule.ts';
import { choice, rule } from '../../src/engine/rule.ts';
import { feast, harvest, named, source } from './kingdom/facts.ts';
import { pair } from './kingdom/people.ts';
import { Bench, graphOf, householdOfKingdom, lawOf } from './laboratory.ts';

/** A choice by lot: whose, among what, and which of the rules it makes least. */
interface ChoiceByLot {
  readonly ofPair: boolean;
  readonly options: readonly number[];
  readonly least: number;
  readonly bounded: boolean;
}

/** A person's rule by lot: of which choices and earlier rules it is made, and how. */
interface RuleByLot {
  readonly choices: readonly number[];
  readonly earlier: readonly number[];
  readonly overPair: boolean;
  readonly floor: boolean;
}

const choiceByLot: fc.Arbitrary<ChoiceByLot> = fc.record({
  ofPair: fc.boolean(),
  options: fc.constantFrom([0, 1], [1, 0.5, 0], [2, -1]),
  least: fc.nat(4),
  bounded: fc.boolean(),
});
const ruleByLot: fc.Arbitrary<RuleByLot> = fc.record({
  choices: fc.subarray([0, 1, 2]),
  earlier: fc.subarray([0, 1, 2, 3]),
  overPair: fc.boolean(),
  floor: fc.boolean(),
});
const lawByLot = fc.record({
  choices: fc.array(choiceByLot, { minLength: 1, maxLength: 3 }),
  rules: fc.array(ruleByLot, { minLength: 2, maxLength: 5 }),
});

const spec = { label: named('it'), source, unit: 'yuan/year' } as const;

/** The rules of a law by lot, each with the sum over the pair that objectives of pairs are. */
function build({ choices, rules }: { choices: ChoiceByLot[]; rules: RuleByLot[] }) {
  const made: Rule<number, 'person'>[] = [];
  const sums: Rule<number, 'unit:pair'>[] = [];
  const decided: Choice[] = choices.map(({ ofPair, options, least, bounded }, i) =>
    choice<'person' | 'unit:pair'>({
      ...spec,
      name: `choice${i}`,
      unit: ofPair ? pair : person,
      options: Object.fromEntries(options.map((option, o) => [`option${o}`, option])),
      least: () => (ofPair ? sums : made)[least % rules.length] as Quantity<number>,
      // A bound is a promise of the law, so only what has a floor makes it.
      ...(bounded && rules[least % rules.length]?.floor ? { neverBelow: 0 } : {}),
    }),
  );
  rules.forEach((one, i) => {
    const earlier = one.earlier.filter((place) => place < i);
    const own = one.choices.filter((place) => place < decided.length);
    const reads: Record<string, Quantity<number>> = { harvest, feast };
    for (const place of own) reads[`c${place}`] = decided[place] as Quantity<number>;
    for (const place of earlier) {
      const rule = made[place] as Quantity<number>;
      reads[`r${place}`] = one.overPair ? sumOver(pair, rule) : rule;
    }
    const terms = [
      i % 2 === 0 ? 'harvest / 7' : 'feast / 3',
      ...own.map((place) => `${place + 1} * c${place} * (harvest - 3 * feast) / 5`),
      ...earlier.map((place) => `r${place} / ${place + 2}`),
    ];
    const sum = terms.join(' + ');
    const text = `({ ${Object.keys(reads).join(', ')} }) => ${one.floor ? `Math.max(0, ${sum} - 150)` : sum}`;
    const formula = codeFrom<AnyFormula>(text, {}) as () => number;
    made.push(rule({ ...spec, name: `rule${i}`, per: person, reads, formula }));
    const tax = sumOver(pair, made[i] as Quantity<number>);
    sums.push(
      rule({ ...spec, name: `sum${i}`, per: pair, reads: { tax }, formula: ({ tax }) => tax }),
    );
  });
  return { decided, rules: [...made, ...sums] };
}

/** The graph of a law by lot, or null where the engine refuses it, which it does by naming the fault. */
function graphOfLot(rules: readonly Rule[], decided: readonly Choice[]) {
  const outputs = Object.fromEntries([...rules, ...decided].map((one) => [one.name, one]));
  try {
    const graph = graphOf(inLaw(lawOf(rules)), outputs);
    planOf(graph);
    return graph;
  } catch (error) {
    if (error instanceof ProblemsError) return null;
    throw error;
  }
}

describe('a law by lot', () => {
  it('is refused by name, or has the same bits in both readings', () => {
    let computed = 0;
    let choosing = 0;
    const families = fc.array(householdOfKingdom(4), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(lawByLot, families, fc.boolean(), (lot, households, keepAll) => {
        const { decided, rules } = build(lot);
        const graph = graphOfLot(rules, decided);
        if (graph === null) return;
        const law = lawOf(rules);
        const called = new Bench(law, graph, { reading: 'called', keepAll: true });
        const fused = new Bench(law, graph, { reading: 'fused', keepAll });
        called.compute(households);
        fused.compute(households);
        computed += 1;
        for (const [name, node] of graph.outputs) {
          expect(fused.values(node), name).toEqual(called.values(node));
          if (node.operation.is === 'choice' && new Set(called.values(node).flat()).size > 1)
            choosing += 1;
        }
      }),
      { numRuns: 15000 },
    );
    // A good part of the laws was computed, and in a good part of these somebody chose otherwise than others.
    expect(computed).toBeGreaterThan(30);
    expect(choosing).toBeGreaterThan(20);
  });

  it('with one choice gives every unit the least of its options', () => {
    let computed = 0;
    const families = fc.array(householdOfKingdom(4), { minLength: 1, maxLength: 6 });
    const alone = lawByLot.map(({ choices, rules }) => ({
      choices: choices.slice(0, 1).map((one) => ({ ...one, bounded: false })),
      rules,
    }));
    fc.assert(
      fc.property(alone, families, (lot, households) => {
        const { decided, rules } = build(lot);
        const graph = graphOfLot(rules, decided);
        const [one] = graph?.objectives.keys() ?? [];
        const objective = one && graph?.objectives.get(one)?.quantity;
        if (graph === null || one?.operation.is !== 'choice' || objective === undefined) return;
        const law = lawOf(rules);
        const outputs = { objective };
        const free = new Bench(law, graphOf(inLaw(law), outputs));
        const given = new Set(['choice0']);
        const fixed = new Bench(law, graphOf(inLaw(law), outputs, { given }));
        const of = (bench: Bench) => {
          const node = bench.program.graph.outputs.get('objective');
          return node === undefined ? [] : bench.values(node);
        };
        free.compute(households);
        const tried = Object.values(one.operation.choice.options).map((option) => {
          fixed.compute(households, { choice0: () => option });
          return of(fixed);
        });
        const least = of(free).map((row, h) =>
          row.map((_, k) => Math.min(...tried.map((values) => values[h]?.[k] ?? Number.NaN))),
        );
        expect(of(free)).toEqual(least);
        computed += 1;
      }),
      { numRuns: 4000 },
    );
    expect(computed).toBeGreaterThan(20);
  });
});
