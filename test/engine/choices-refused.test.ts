// Choices that the engine refuses, and choices that nobody makes.

import { describe, expect, it } from 'vitest';
import { scalar } from '../../src/engine/parameter.ts';
import { planOf } from '../../src/engine/plan.ts';
import { inLaw } from '../../src/engine/policy.ts';
import type { Quantity } from '../../src/engine/quantity.ts';
import { at, household, person, sumOver } from '../../src/engine/quantity.ts';
import type { Choice, Rule } from '../../src/engine/rule.ts';
import { rule } from '../../src/engine/rule.ts';
import { choiceOf, spec } from './choosing.ts';
import { harvest, mate, since } from './kingdom/facts.ts';
import { pair } from './kingdom/people.ts';
import { amountOf, Bench, graphOf, lawOf, problemsOf } from './laboratory.ts';

describe('a choice is refused', () => {
  const asking = (one: Choice, ...rules: readonly Rule[]) =>
    problemsOf(() => planOf(graphOf(inLaw(lawOf(rules)), { one })));
  const ofOne = (name: string, x: Quantity<number>) =>
    rule({ ...spec, name, per: person, unit: 'yuan/year', reads: { x }, formula: ({ x }) => x });
  const ofPair = (x: Quantity<number, 'unit:pair' | 'household'>) =>
    rule({
      ...spec,
      name: 'ofPair',
      per: pair,
      unit: 'yuan/year',
      reads: { x },
      formula: ({ x }) => x,
    });

  it('where its objective does not depend on it', () => {
    const cost = ofOne('cost', harvest);
    expect(asking(choiceOf('which', person, () => cost))).toEqual([
      'which: cost does not depend on the choice it decides',
    ]);
  });

  it('where units would decide together: a person by the sum of a pair', () => {
    const which: Choice<'person'> = choiceOf('which', person, () => mine);
    const both = sumOver(pair, ofOne('ofOne', which));
    const mine = ofOne('mine', both);
    expect(asking(which)).toEqual([
      'which: sumOver(pair, ofOne) lies between the choice of each person and its objective',
    ]);
  });

  it('a person by what another one has', () => {
    const which: Choice<'person'> = choiceOf('which', person, () => mine);
    const mine = ofOne('mine', at(mate, ofOne('ofOne', which)));
    expect(asking(which)).toEqual([
      'which: at(mate, ofOne) lies between the choice of each person and its objective',
    ]);
  });

  it('a pair by the sum of the household', () => {
    const which: Choice<'unit:pair'> = choiceOf('which', pair, () => ours);
    const all = sumOver(household, ofOne('ofOne', which));
    const ours = ofPair(all);
    expect(asking(which)).toEqual([
      'which: sumOver(household, ofOne) lies between the choice of each unit:pair and its objective',
    ]);
  });

  it('a person through an inner choice of the pair', () => {
    const mineToo: Choice<'person'> = choiceOf('mineToo', person, () => mine);
    const ours: Choice<'unit:pair'> = choiceOf('ours', pair, () => both);
    const both = ofPair(sumOver(pair, two(mineToo, ours)));
    const mine = two(ofOne('mineAlone', mineToo), ours);
    expect(asking(mineToo)).toHaveLength(1);
    expect(asking(mineToo)[0]).toMatch(/lies between the choice of each person and its objective$/);
  });

  it('where the objective is not the unit’s own', () => {
    const which: Choice<'unit:pair'> = choiceOf('which', pair, () => mine);
    const mine = ofOne('mine', which);
    expect(asking(which)).toEqual(['which: mine is per person, the choice per unit:pair']);
  });

  function two(x: Quantity<number>, y: Quantity<number>) {
    return rule({
      ...spec,
      name: `two of ${x.name}`,
      per: person,
      unit: 'yuan/year',
      reads: { x, y },
      formula: ({ x, y }) => x + y,
    });
  }
});

describe('a choice that nobody makes', () => {
  const which: Choice<'person'> = choiceOf('which', person, () => cost, {
    options: { a: 7, b: 3 },
  });
  const base = rule({
    ...spec,
    name: 'base',
    per: person,
    unit: 'yuan/year',
    reads: { which },
    parameters: { each: scalar({ unit: 'yuan', values: since(['2010-01-01', 10]) }) },
    formula: ({ which }, { each }) => which * each,
  });
  const cost: Rule<number, 'person'> = rule({
    ...spec,
    name: 'cost',
    per: person,
    unit: 'yuan/year',
    from: '2000-01-01',
    reads: { base },
    formula: ({ base }) => base,
  });
  const elsewhere = rule({
    ...spec,
    name: 'elsewhere',
    per: person,
    unit: 'yuan/year',
    reads: { which },
    formula: ({ which }) => which,
  });
  const law = inLaw(lawOf([base, cost, elsewhere]));
  const someone = { persons: [{ harvest: 1 }] };

  it('takes its first option where the law between it and its objective is not in force', () => {
    expect(amountOf(elsewhere, someone, law)).toEqual([3]);
    expect(amountOf(elsewhere, someone, law, { year: 1999 })).toEqual([7]);
  });

  it('takes its first option where that is switched off', () => {
    expect(amountOf(elsewhere, someone, { ...law, off: new Set(['base']) })).toEqual([7]);
  });

  it('takes its first option where that is given', () => {
    const graph = graphOf(law, { elsewhere }, { given: new Set(['cost']) });
    const bench = new Bench(law.legislation, graph);
    bench.compute([someone], { cost: () => 12 });
    const node = graph.outputs.get('elsewhere');
    expect(node && bench.values(node)).toEqual([[7]]);
  });

  it('takes its first option where a reform has put something else in its place', () => {
    const flat = rule({
      ...spec,
      name: 'base',
      per: person,
      unit: 'yuan/year',
      reads: { harvest },
      formula: ({ harvest }) => harvest,
    });
    expect(amountOf(elsewhere, someone, { ...law, replaced: new Map([['base', flat]]) })).toEqual([
      7,
    ]);
  });

  it('is unknown where its objective is, and so is what reads it', () => {
    const graph = graphOf(law, { elsewhere }, { year: 2009 });
    expect(graph.outputs.get('elsewhere')?.operation).toEqual({
      is: 'unknown',
      why: 'base.each is known from 2010-01-01 on, not on 2009-12-31',
    });
  });
});
