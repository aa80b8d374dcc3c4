// Rules that read an income concept: as the legislation adds it up, whatever a reform makes of its flows.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutral } from '../../src/engine/block.ts';
import { Evaluation } from '../../src/engine/evaluate.ts';
import { flowsOfConcept } from '../../src/engine/outputs.ts';
import { inLaw, reformed } from '../../src/engine/policy.ts';
import { conceptOf, household } from '../../src/engine/quantity.ts';
import { rule } from '../../src/engine/rule.ts';
import { named, source } from './kingdom/facts.ts';
import type { Household } from './laboratory.ts';
import { householdOfKingdom, lawOf, problemsOf, stored } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

const law = inLaw(riverKingdom);

function evaluate({ own = {}, persons }: Household, policy = law): Evaluation {
  const facts = Object.values(riverKingdom.facts).map((fact) => {
    const records = fact.level === 'person' ? persons : [own];
    const values = records.map((one) => {
      const value = one[fact.name];
      return value === undefined ? neutral(fact) : stored(fact, value);
    });
    return [fact.name, values] as const;
  });
  return new Evaluation(policy, {
    year: 2020,
    lawYear: 2020,
    place: String(own.town ?? 'upstream'),
    persons: persons.map((_, k) => `p${k + 1}`),
    facts: new Map(facts),
    given: new Map(),
  });
}

/** The concept, added up from the flows of the household. */
function disposableOf(evaluation: Evaluation): number {
  return flowsOfConcept(evaluation.policy.legislation, 'disposable').reduce(
    (sum, one) => sum + one.sign * evaluation.flow(one.rule),
    0,
  );
}

describe('an income concept that a rule reads', () => {
  it('is the sum of its flows and of those before it', () => {
    fc.assert(
      fc.property(householdOfKingdom(4), fc.boolean(), (written, off) => {
        const policy = off ? reformed(law, { off: ['riverRelief', 'titheTax'] }) : law;
        const evaluation = evaluate(written, policy);
        const means = Math.max(0, disposableOf(evaluation)) / 12;
        expect(evaluation.ofYear('feastMeans')).toBeCloseTo(means, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out what only passes through', () => {
    const flows = flowsOfConcept(riverKingdom, 'disposable').map((one) => one.rule.name);
    expect(flows).not.toContain('levy');
    expect(flows).toContain('harvestPaid');
    expect(flows).not.toContain('alms');
  });

  it('is refused where it is none, and where a flow would read itself', () => {
    const reading = (key: string) =>
      rule({
        name: 'share',
        label: named('share'),
        per: household,
        unit: 'yuan/year',
        stage: 'secondary',
        source,
        flow: { from: 'households', to: 'crown' },
        reads: { income: conceptOf(key, named(key)) },
        formula: ({ income }) => income / 10,
      });
    const build = (key: string, taken: boolean) => {
      const share = reading(key);
      const concept = { label: named('all'), before: null, adds: [] };
      const concepts = [{ ...concept, key: 'all', takes: taken ? [share] : [] }];
      return () => evaluate({ persons: [{}] }, inLaw(lawOf([share], { concepts })));
    };
    expect(problemsOf(build('none', false))).toEqual(['none: is no income concept']);
    expect(problemsOf(build('all', true)).join()).toMatch(
      /read each other in a circle: share → .*conceptOf\(all\)/,
    );
    expect(problemsOf(build('all', false))).toEqual([]);
  });
});
