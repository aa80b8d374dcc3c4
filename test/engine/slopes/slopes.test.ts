import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutral } from '../../../src/engine/block.ts';
import { Evaluation } from '../../../src/engine/evaluate.ts';
import type { Legislation } from '../../../src/engine/legislation.ts';
import { brackets, scalar, table } from '../../../src/engine/parameter.ts';
import { inLaw, rulesOf } from '../../../src/engine/policy.ts';
import {
  household,
  largestOver,
  perMonth,
  person,
  perYear,
  sumOver,
} from '../../../src/engine/quantity.ts';
import type { Rule } from '../../../src/engine/rule.ts';
import { choice, rule } from '../../../src/engine/rule.ts';
import type { Movement } from '../../../src/engine/slopes/slopes.ts';
import { movements } from '../../../src/engine/slopes/slopes.ts';
import { harvest, monthsFishing, named, since, source } from '../kingdom/facts.ts';
import type { Household } from '../laboratory.ts';
import { householdOfKingdom, lawOf, stored } from '../laboratory.ts';
import { riverKingdom } from '../river-kingdom.ts';

function evaluate(
  law: Legislation,
  { own = {}, persons }: Household,
  rules: readonly Rule[] = rulesOf(law),
): Evaluation {
  const facts = Object.values(law.facts).map((fact) => {
    const records = fact.level === 'person' ? persons : [own];
    const values = records.map((one) => {
      const value = one[fact.name];
      return value === undefined ? neutral(fact) : stored(fact, value);
    });
    return [fact.name, values] as const;
  });
  return new Evaluation(
    inLaw(law),
    {
      year: 2021,
      lawYear: 2021,
      place: String(own.town ?? 'upstream'),
      persons: persons.map((_, k) => `p${k + 1}`),
      facts: new Map(facts),
      given: new Map(),
    },
    rules,
  );
}

/** What moves a rule of the first person. */
function movesOf(of: Rule, written: Household): Movement[] {
  const evaluation = evaluate(lawOf([of]), written);
  return movements(evaluation, [{ node: evaluation.ruleNode(of.name), person: 0, sign: 1 }]);
}

const described = {
  name: 'due',
  label: named('due'),
  per: person,
  unit: 'yuan/year',
  source,
} as const;

/** Slope and bounds in short. */
const short = ({ fact, person, slope, up, down }: Movement) => ({
  of: `${fact} ${person}`,
  slope,
  up: up && [up.last, up.first, ...up.parameters.map((one) => one.name)],
  down: down && [down.last, down.first, ...down.parameters.map((one) => one.name)],
});

const taxed = rule({
  ...described,
  reads: { harvest },
  parameters: {
    free: scalar({ unit: 'yuan/year', values: since(['2000-01-01', 1000]) }),
    rates: brackets({
      unit: 'rate',
      values: since([
        '2000-01-01',
        [
          [500, 0.1, 0],
          [2000, 0.2, 50],
          [null, 0.5, 650],
        ],
      ]),
    }),
  },
  formula: ({ harvest }, { free, rates }) => rates.taxOn(harvest - free),
});

describe('slopes and bounds', () => {
  const of = (amount: number) => movesOf(taxed, { persons: [{ harvest: amount }] }).map(short);

  it('are the rate of the bracket and its ends, with the parameter that draws them', () => {
    expect(of(2000)).toEqual([
      {
        of: 'harvest p1',
        slope: 0.2,
        up: [3000, 3000.01, 'due.rates'],
        down: [1500.01, 1500, 'due.rates'],
      },
    ]);
  });

  it('lie where the tax begins, and nowhere beyond the last bracket or ten times the fact', () => {
    expect(of(999)).toMatchObject([{ slope: 0, up: [1000, 1000.01, 'due.rates'], down: null }]);
    expect(of(1000.01)).toMatchObject([{ slope: 0.1, down: [1000.01, 1000, 'due.rates'] }]);
    expect(of(5000)).toMatchObject([{ slope: 0.5, up: null, down: [3000.01, 3000, 'due.rates'] }]);
    expect(of(90)).toMatchObject([{ slope: 0, up: null, down: null }]);
    expect(of(0)).toEqual([]);
  });

  it('see a step of a table, a smaller-of, a whole part and a condition', () => {
    const steps = rule({
      ...described,
      reads: { harvest, months: monthsFishing },
      parameters: {
        grades: table({
          unit: 'yuan/year',
          mode: 'step',
          values: since([
            '2000-01-01',
            [
              [0, 10],
              [400, 20],
              [900, 30],
            ],
          ]),
        }),
        most: scalar({ unit: 'yuan/year', values: since(['2000-01-01', 600]) }),
      },
      formula: ({ harvest, months }, { grades, most }) =>
        months > 6 ? grades.at(harvest) + Math.min(harvest, most) * 0.3 : Math.floor(months / 2),
    });
    const at = (amount: number, monthsFishing: number) =>
      movesOf(steps, { persons: [{ harvest: amount, monthsFishing }] }).map(short);
    expect(at(500, 8)).toEqual([
      {
        of: 'harvest p1',
        slope: 0.3,
        up: [600, 600.01, 'due.most'],
        down: [400, 399.99, 'due.grades'],
      },
      { of: 'monthsFishing p1', slope: 0, up: null, down: [7, 6] },
    ]);
    expect(at(500, 5)).toMatchObject([{ slope: 0, up: [5, 6], down: [4, 3] }]);
  });

  it('do not see what stands in a branch that is not taken, or below a floor', () => {
    const floored = rule({
      ...described,
      reads: { harvest },
      parameters: { free: scalar({ unit: 'yuan/year', values: since(['2000-01-01', 1000]) }) },
      formula: ({ harvest }, { free }) =>
        Math.max(0, Math.min(harvest, 300) + Math.max(harvest, 700) - free),
    });
    // Below 700 the sum is 300 + 700 at most: the bends at 300 and 700 stay hidden below the floor.
    expect(movesOf(floored, { persons: [{ harvest: 100 }] }).map(short)).toMatchObject([
      { slope: 0, up: [700, 700.01, 'due.free'], down: null },
    ]);
    expect(movesOf(floored, { persons: [{ harvest: 800 }] }).map(short)).toMatchObject([
      { slope: 1, up: null, down: [700.01, 700, 'due.free'] },
    ]);
  });

  it('find a bound though a product bends and payments are rounded on the way', () => {
    const square = rule({
      ...described,
      reads: { harvest },
      parameters: { most: scalar({ unit: 'yuan', values: since(['2000-01-01', 1_000_000]) }) },
      formula: ({ harvest }, { most }) => Math.min(harvest * harvest, most),
    });
    const [only] = movesOf(square, { persons: [{ harvest: 333.33 }] }).map(short);
    expect(only).toMatchObject({ slope: 2 * 333.33, up: [1000, 1000.01, 'due.most'] });
    const paid = rule({
      ...described,
      name: 'paid',
      unit: 'yuan/month',
      flow: { from: 'fields', to: 'households' },
      reads: { harvest: perMonth(harvest) },
      formula: ({ harvest }) => harvest / 3,
    });
    const due = rule({
      ...described,
      reads: { paid: perYear(paid) },
      parameters: { bound: scalar({ unit: 'yuan/year', values: since(['2000-01-01', 600]) }) },
      formula: ({ paid }, { bound }) => (paid > bound ? 0.5 * (paid - bound) : 0),
    });
    const evaluation = evaluate(lawOf([paid, due]), { persons: [{ harvest: 1500 }] }, [due]);
    const [moved] = movements(evaluation, [
      { node: evaluation.ruleNode('due'), person: 0, sign: 1 },
    ]);
    // 50 yuan a month are paid up to 50.0049…, which is 1,800.17 a year.
    expect(moved).toMatchObject({ slope: 0, up: { last: 1800.17, first: 1800.18, rule: 'due' } });
  });

  it('name a choice that is settled otherwise, and the member who comes to have the most', () => {
    const way = choice({
      name: 'way',
      label: named('way'),
      unit: person,
      options: { flat: 0, rate: 1 },
      least: () => toll,
      source,
    });
    const toll: Rule<number, 'person'> = rule({
      ...described,
      name: 'toll',
      reads: () => ({ harvest, way }),
      formula: ({ harvest, way }) => (way === 0 ? 120 : harvest / 10),
    });
    const [only] = movements(...rootsOf([toll], { persons: [{ harvest: 1000 }] }, 'toll'));
    expect(only).toMatchObject({
      slope: 0.1,
      up: { first: 1200, rule: 'way', person: 'p1' },
      down: null,
    });
    const most = rule({
      ...described,
      name: 'most',
      per: household,
      reads: { largest: largestOver(household, harvest), all: sumOver(household, harvest) },
      formula: ({ largest, all }) => all + largest,
    });
    const persons = [{ harvest: 100 }, { harvest: 250 }];
    expect(movements(...rootsOf([most], { persons }, 'most')).map(short)).toEqual([
      { of: 'harvest p1', slope: 1, up: [249.99, 250], down: null },
      { of: 'harvest p2', slope: 2, up: null, down: [100.01, 100] },
    ]);
  });

  function rootsOf(rules: readonly Rule[], written: Household, name: string) {
    const evaluation = evaluate(lawOf(rules), written);
    const root = { node: evaluation.ruleNode(name), person: 0, sign: 1 };
    return [evaluation, [root]] as const;
  }
});

describe('in the River Kingdom', () => {
  const rules = rulesOf(riverKingdom);
  const yearly = rules
    .filter((one) => one.unit === 'yuan/year' && one.rounding === null)
    .map((one) => one.name);

  it('an amount moves by its slope as far as the bounds, for all households', () => {
    fc.assert(
      fc.property(householdOfKingdom(3), fc.constantFrom(...yearly), (written, name) => {
        const own = rules.filter((one) => one.name === name);
        const evaluation = evaluate(riverKingdom, written, own);
        const node = evaluation.ruleNode(name);
        const value = evaluation.valueOf(node, 0);
        for (const one of movements(evaluation, [{ node, person: 0, sign: 1 }])) {
          for (const end of [one.up?.last, one.down?.last]) {
            if (end === undefined) continue;
            const moved = evaluate(riverKingdom, withFact(written, one, end), own);
            const change = moved.valueOf(moved.ruleNode(name), 0) - value;
            // Payments on the way are rounded, relief to whole yuan in each of twelve months.
            expect(Math.abs(change - one.slope * (end - one.value))).toBeLessThan(13);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  function withFact({ own = {}, persons }: Household, { fact, person }: Movement, value: number) {
    if (person === null) return { own: { ...own, [fact]: value }, persons };
    const k = Number(person.slice(1)) - 1;
    return { own, persons: persons.map((one, i) => (i === k ? { ...one, [fact]: value } : one)) };
  }
});
