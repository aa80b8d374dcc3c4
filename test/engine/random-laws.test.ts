// Laws by lot: rules over rules, with choices of persons, pairs and households anywhere among them. Whatever such a law is, it is
// either refused with a reason or computed, and then all readings have the same bits and every choice its least.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrom } from '../../src/engine/compile/fused/code-from-text.ts';
import { planOf } from '../../src/engine/plan.ts';
import { inLaw } from '../../src/engine/policy.ts';
import { ProblemsError } from '../../src/engine/problem.ts';
import type { Level, Quantity } from '../../src/engine/quantity.ts';
import { at, household, person, sumOver } from '../../src/engine/quantity.ts';
import type { AnyFormula, Choice, Rule } from '../../src/engine/rule.ts';
import { choice, rule } from '../../src/engine/rule.ts';
import { feast, harvest, mate, named, source } from './kingdom/facts.ts';
import { pair } from './kingdom/people.ts';
import type { Household } from './laboratory.ts';
import { Bench, graphOf, householdOfKingdom, lawOf } from './laboratory.ts';

/** A choice by lot: whose, among what, and which of the rules it makes least. */
interface ChoiceByLot {
  readonly of: 'person' | 'pair' | 'household';
  readonly options: readonly number[];
  readonly least: number;
  readonly bounded: boolean;
}

/** A person's rule by lot: of which choices and earlier rules it is made, and how. */
interface RuleByLot {
  readonly choices: readonly number[];
  readonly earlier: readonly number[];
  /** Whose values of the earlier rules it reads: its own, the mate's, or sums. */
  readonly whose: 'own' | 'mate' | 'pair' | 'household';
  readonly floor: boolean;
}

const choiceByLot: fc.Arbitrary<ChoiceByLot> = fc.record({
  of: fc.constantFrom('person', 'person', 'pair', 'pair', 'household'),
  options: fc.constantFrom([0, 1], [1, 0.5, 0], [2, -1]),
  least: fc.nat(4),
  bounded: fc.boolean(),
});
const ruleByLot: fc.Arbitrary<RuleByLot> = fc.record({
  choices: fc.subarray([0, 1, 2]),
  earlier: fc.subarray([0, 1, 2, 3]),
  whose: fc.constantFrom('own', 'own', 'own', 'mate', 'pair', 'household'),
  floor: fc.boolean(),
});
interface LawByLot {
  readonly choices: readonly ChoiceByLot[];
  readonly rules: readonly RuleByLot[];
}
const lawByLot: fc.Arbitrary<LawByLot> = fc.record({
  choices: fc.array(choiceByLot, { minLength: 1, maxLength: 3 }),
  rules: fc.array(ruleByLot, { minLength: 2, maxLength: 5 }),
});

const spec = { label: named('it'), source, unit: 'yuan/year' } as const;

/** A person's rule, and its sums: what choices of persons, pairs and households can make least. */
interface Made {
  readonly person: Rule<number, 'person'>;
  readonly pair: Rule<number, 'unit:pair'>;
  readonly household: Rule<number, 'household'>;
}

const groups = { person, pair, household };

function build({ choices, rules }: LawByLot) {
  const made: Made[] = [];
  const decided = choices.map(({ of, options, least, bounded }, i): Choice => {
    const place = least % rules.length;
    return choice<Level>({
      ...spec,
      name: `choice${i}`,
      unit: groups[of],
      options: Object.fromEntries(options.map((option, o) => [`option${o}`, option])),
      least: () => made[place]?.[of] as Quantity<number>,
      // A bound is a promise of the law, so only what has a floor makes it.
      ...(bounded && rules[place]?.floor ? { neverBelow: 0 } : {}),
    });
  });
  for (const one of rules) made.push(makeRule(one, made.length, made, decided));
  return { decided, rules: made.flatMap((one): Rule[] => Object.values(one)) };
}

function makeRule(
  one: RuleByLot,
  i: number,
  made: readonly Made[],
  decided: readonly Choice[],
): Made {
  const earlier = one.earlier.filter((place) => place < i);
  const own = one.choices.filter((place) => place < decided.length);
  const reads: Record<string, Quantity<number>> = { harvest, feast };
  for (const place of own) reads[`c${place}`] = decided[place] as Quantity<number>;
  for (const place of earlier) reads[`r${place}`] = seenAs(one.whose, made[place]?.person);
  const terms = [
    i % 2 === 0 ? 'harvest / 7' : 'feast / 3',
    ...own.map((place) => `${place + 1} * c${place} * (harvest - 3 * feast) / 5`),
    ...earlier.map((place) => `r${place} / ${place + 2}`),
  ];
  const sum = one.floor ? `Math.max(0, ${terms.join(' + ')} - 150)` : terms.join(' + ');
  const text = `({ ${Object.keys(reads).join(', ')} }) => ${sum}`;
  const formula = codeFrom<AnyFormula>(text, {}) as () => number;
  const mine = rule({ ...spec, name: `rule${i}`, per: person, reads, formula });
  return {
    person: mine,
    pair: rule({
      ...spec,
      name: `ofPair${i}`,
      per: pair,
      reads: { all: sumOver(pair, mine) },
      formula: ({ all }) => all,
    }),
    household: rule({
      ...spec,
      name: `ofHousehold${i}`,
      per: household,
      reads: { all: sumOver(household, mine) },
      formula: ({ all }) => all,
    }),
  };
}

function seenAs(whose: RuleByLot['whose'], rule: Rule<number, 'person'> | undefined) {
  if (rule === undefined) throw new Error('no earlier rule');
  if (whose === 'own') return rule;
  if (whose === 'mate') return at(mate, rule);
  return whose === 'pair' ? sumOver(pair, rule) : sumOver(household, rule);
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

/** Three choices, the second compared by what the third moves: once, a trial of the first left both half settled. */
const halfSettled: LawByLot = {
  choices: [
    { of: 'person', options: [1, 0.5, 0], least: 1, bounded: false },
    { of: 'person', options: [0, 1], least: 2, bounded: false },
    { of: 'person', options: [0, 1], least: 1, bounded: false },
  ],
  rules: [
    { choices: [], earlier: [], whose: 'own', floor: false },
    { choices: [0, 1, 2], earlier: [], whose: 'own', floor: true },
    { choices: [2], earlier: [], whose: 'own', floor: false },
  ],
};
const two: Household[] = [{ persons: [{ harvest: 250.1 }] }, { persons: [{}] }];

describe('a law by lot', () => {
  it('is refused by name, or has the same bits in all readings', () => {
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
        const fast = (['fused', 'vector'] as const).map(
          (reading) => new Bench(law, graph, { reading, keepAll }),
        );
        called.compute(households);
        for (const bench of fast) bench.compute(households);
        computed += 1;
        for (const [name, node] of graph.outputs) {
          for (const bench of fast) expect(bench.values(node), name).toEqual(called.values(node));
          if (node.operation.is === 'choice' && new Set(called.values(node).flat()).size > 1)
            choosing += 1;
        }
      }),
      { numRuns: 250, examples: [[halfSettled, two, false]] },
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
      { numRuns: 100 },
    );
    expect(computed).toBeGreaterThan(20);
  });
});
