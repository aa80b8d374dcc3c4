import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutral } from '../../../src/engine/block.ts';
import { Evaluation } from '../../../src/engine/evaluate.ts';
import { explainConcept } from '../../../src/engine/explain/concept.ts';
import type { Explanation } from '../../../src/engine/explain/explain.ts';
import { explain } from '../../../src/engine/explain/explain.ts';
import { inLaw, reformed, rulesOf } from '../../../src/engine/policy.ts';
import type { Household } from '../laboratory.ts';
import { householdOfKingdom, stored } from '../laboratory.ts';
import { riverKingdom } from '../river-kingdom.ts';
import { addsUp, everyPart } from './reckoning.ts';

const policy = inLaw(riverKingdom);

function evaluate({ own = {}, persons }: Household, year = 2020, law = policy): Evaluation {
  const facts = Object.values(riverKingdom.facts).map((fact) => {
    const records = fact.level === 'person' ? persons : [own];
    const values = records.map((one) => {
      const value = one[fact.name];
      return value === undefined ? neutral(fact) : stored(fact, value);
    });
    return [fact.name, values] as const;
  });
  return new Evaluation(law, {
    year,
    lawYear: year,
    place: String(own.town ?? 'upstream'),
    persons: persons.map((_, k) => `p${k + 1}`),
    facts: new Map(facts),
    given: new Map(),
  });
}

const find = (root: Explanation, name: string): Explanation => {
  const found = [...everyPart(root)].find((one) => one.name === name && !one.above);
  if (found === undefined) throw new Error(`${name} is not explained`);
  return found;
};

const poor: Household = {
  own: { town: 'delta' },
  persons: [
    { harvest: 600, monthsFishing: 12, trade: 'fisher', mate: 1 },
    { mate: 0 },
    { born: 2015 * 12, mother: 1 },
  ],
};

describe('an explanation', () => {
  it('comes to what was computed, in numbers and in words, for every rule and household', () => {
    const names = rulesOf(riverKingdom).map((rule) => rule.name);
    fc.assert(
      fc.property(householdOfKingdom(4), fc.constantFrom(2019, 2020, 2021), (written, year) => {
        const evaluation = evaluate(written, year);
        const wrong = names.flatMap((name) =>
          [...everyPart(explain(evaluation, name))].filter((one) => !addsUp(one)),
        );
        expect(wrong.map((one) => `${one.name} ${one.value}`)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('cuts the year where the law does, and multiplies by the months', () => {
    const root = explain(evaluate(poor), 'relief');
    expect(root.how).toBe('sum');
    expect(root.parts.map((part) => part.months)).toEqual([
      [{ first: 1, last: 7 }],
      [{ first: 8, last: 12 }],
    ]);
    const [first, second] = root.parts;
    expect(root.value).toBe(7 * first!.value + 5 * second!.value);
    expect(first!.parameters.map((one) => [one.name, one.value])).toEqual([
      ['relief.standard', 100.1],
    ]);
    expect(second!.parameters[0]!.value).toBe(120.3);
  });

  it('says how an amount was rounded, and nothing where it was not', () => {
    const [piece] = explain(evaluate(poor), 'relief').parts;
    expect(piece!.rounding).toEqual({ to: 1, direction: 'up', source: 'River Code' });
    expect(piece!.value).toBe(Math.ceil(piece!.sum!.value));
    expect(explain(evaluate(poor), 'boatGrant')).toMatchObject({ value: 0, rounding: null });
    expect(explain(evaluate(poor), 'taxable').rounding).toBeNull();
  });

  it('takes the multiple of the place', () => {
    const inTown = (town: string) => ({ own: { town }, persons: [{ harvest: 1500 }] });
    const multiples = ['upstream', 'delta'].map((town) => {
      const root = explain(evaluate(inTown(town), 2019), 'boatGrant');
      expect(root.value).toBeGreaterThan(0);
      return root.rounding?.to;
    });
    expect(multiples).toEqual([10, 0.1]);
  });

  it('shows every option of a choice with what came of it, and which was taken', () => {
    const evaluation = evaluate(poor, 2021);
    const choice = find(explain(evaluation, 'relief'), 'boatInstead');
    expect(choice.options.map((one) => one.name)).toEqual(['relief', 'boat']);
    const least = Math.min(...choice.options.map((one) => one.objective));
    expect(choice.options.filter((one) => one.taken).map((one) => one.objective)).toEqual([least]);
    expect(choice.objective?.en).toBe('less what the household has');
    expect(choice.optionNames).toEqual({ '0': 'relief', '1': 'boat' });
  });

  it('explains a claim that was left to somebody else', () => {
    const pair: Household = {
      persons: [
        { harvest: 9000, mate: 1 },
        { harvest: 3000, mate: 0 },
        { born: 2015 * 12, mother: 1 },
      ],
    };
    const evaluation = evaluate(pair, 2021);
    expect(evaluation.ofYear('childRelief', 1)).toBe(0);
    const taxable = explain(evaluation, 'taxable', 1);
    const relief = taxable.parts.find((part) => part.name === 'childRelief');
    expect(relief?.role).toBe('term');
    expect(find(taxable, 'childShare').options.map((one) => one.taken)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('names what changes nothing without explaining it, and explains nothing twice', () => {
    const root = explainConcept(evaluate(poor), 'disposable');
    const idle = [...everyPart(root)].filter((one) => one.role === 'idle');
    expect(idle.length).toBeGreaterThan(0);
    expect(idle.flatMap((one) => one.parts)).toEqual([]);
    const explained = [...everyPart(root)].filter(
      (one) => one.how === 'rule' && one.role !== 'idle' && !one.above,
    );
    const ids = explained.map((one) => `${one.name} ${one.person} ${JSON.stringify(one.months)}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...everyPart(root)].some((one) => one.above)).toBe(true);
  });

  it('tells a reform’s value and a group’s from the law’s', () => {
    const change = {
      parameter: 'dues.rate',
      from: null,
      places: null,
      to: { is: 'value', value: 0.08 },
      where: '--set dues.rate=8%',
      given: false,
    } as const;
    const reform = reformed(policy, { changes: [change] });
    const root = find(explain(evaluate(poor, 2019, reform), 'dues'), 'dues');
    const byName = new Map(root.parameters.map((one) => [one.name, one]));
    expect(byName.get('dues.rate')).toMatchObject({
      value: 0.08,
      how: 'reform',
      source: '--set dues.rate=8%',
    });
    expect(byName.get('dues.guild')).toMatchObject({ group: 'fisher', value: 1, isIdle: true });
    const smith = { persons: [{ harvest: 6000, monthsFishing: 12, trade: 'smith' }] };
    const half = find(explain(evaluate(smith, 2019), 'dues'), 'dues').parameters;
    expect(half.find((one) => one.name === 'dues.guild')).toMatchObject({
      group: 'smith',
      value: 0.5,
      how: 'enacted',
    });
  });

  it('leaves out of a concept what only passes through', () => {
    const evaluation = evaluate(poor);
    const root = explainConcept(evaluation, 'disposable');
    const names = root.parts.map((part) => part.name).join();
    expect(names).toContain('harvestPaid');
    expect(names).not.toContain('levy');
    const flows = ['harvestPaid', 'relief', 'boatGrant', 'woundPay', 'schooling', 'tithe', 'dues'];
    const signed = rulesOf(riverKingdom)
      .filter((rule) => flows.includes(rule.name))
      .map((rule) => (rule.flow?.to === 'households' ? 1 : -1) * evaluation.flow(rule));
    expect(root.value).toBeCloseTo(
      signed.reduce((sum, one) => sum + one, 0),
      2,
    );
    expect(() => explainConcept(evaluation, 'happiness')).toThrow(/happiness/);
  });
});
