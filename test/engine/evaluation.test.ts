// One household with every value kept: what documents and explanations stand on.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import type { HouseholdFacts } from '../../src/engine/evaluate.ts';
import { Evaluation, flowName } from '../../src/engine/evaluate.ts';
import { workOut } from '../../src/engine/explain/worked-sum.ts';
import type { Node, Operation } from '../../src/engine/graph.ts';
import { isPersonal } from '../../src/engine/graph.ts';
import type { Legislation } from '../../src/engine/legislation.ts';
import { inLaw, reformed } from '../../src/engine/policy.ts';
import { rounded } from '../../src/engine/rounding.ts';
import { flowsOfVariants } from '../../src/engine/variants.ts';
import { china } from '../../src/law/china.ts';
import { fillByLot } from './by-lot.ts';
import { dues } from './kingdom/dues.ts';
import { relief } from './kingdom/relief.ts';
import { childShare, tax } from './kingdom/tithe.ts';
import type { Household } from './laboratory.ts';
import { computed, everything, householdOfKingdom, problemsOf, stored } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

const law = inLaw(riverKingdom);
type Given = Record<string, readonly (number | undefined)[]>;

function input({ own = {}, persons }: Household, given: Given = {}, year = 2020): HouseholdFacts {
  const ofHousehold = Object.entries(own).map(([name, value]) => [name, [value]] as const);
  const names = new Set(persons.flatMap((person) => Object.keys(person)));
  const ofPersons = [...names].map(
    (name) => [name, persons.map((person) => person[name])] as const,
  );
  const facts = [...ofHousehold, ...ofPersons].map(([name, values]) => {
    const fact = riverKingdom.facts[name];
    if (fact === undefined) throw new Error(`no fact ${name}`);
    const numbers = values.map((value) => stored(fact, value ?? fact.absent));
    return [name, numbers] as const;
  });
  return {
    year,
    lawYear: year,
    place: String(own.town ?? 'upstream'),
    persons: persons.map((_, k) => `p${k}`),
    facts: new Map(facts),
    given: new Map(Object.entries(given)),
  };
}

const family: Household = {
  own: { town: 'delta' },
  persons: [
    { harvest: 9000, feast: 480, trade: 'fisher', monthsFishing: 12, mate: 1 },
    { harvest: 2500, trade: 'smith', monthsFishing: 6, mate: 0 },
    { born: 2015 * 12, mother: 1 },
  ],
};

describe('an evaluation', () => {
  const evaluation = new Evaluation(law, input(family));

  it('has the values of a run: every rule over the year, flows over the household too', () => {
    const found = computed(law, everything(riverKingdom), [family], { year: 2020 });
    for (const { name } of riverKingdom.instruments.flatMap(({ rules }) => rules)) {
      const values = found[name]?.[0] ?? [];
      values.forEach((value, k) => {
        expect(evaluation.ofYear(name, k), name).toBe(value);
      });
    }
    expect(evaluation.flow(dues)).toBe(found['dues in all']?.[0]?.[0]);
    expect(evaluation.graph.outputs.has(flowName('dues'))).toBe(true);
  });

  it('has a monthly rule in each stretch of the year', () => {
    // Dues are at 5 % until September, at 7 % from October.
    const stretches = (name: string) =>
      evaluation.byMonth(name).map(({ value, months }) => [value, months]);
    expect(stretches('dues')).toEqual([
      [37.5, 9],
      [52.5, 3],
    ]);
    expect(evaluation.ofYear('dues')).toBe(9 * 37.5 + 3 * 52.5);
    expect(evaluation.valueOf(evaluation.ruleNode('dues'), 0)).toBe(52.5);
    expect(stretches('inNeed').map(([value]) => value)).toEqual([0, 0, 0]);
    expect(stretches('tithe')).toEqual([]);
    expect(evaluation.ruleNode('tithe').quantity.name).toBe('tithe');
  });

  it('tells names that it does not have', () => {
    expect(() => evaluation.ofYear('tithes')).toThrow('nothing called "tithes" was computed');
    const few = new Evaluation(law, input(family), [dues]);
    expect(few.ofYear('dues')).toBe(evaluation.ofYear('dues'));
    expect(() => few.ofYear('tithe')).toThrow(RangeError);
    expect(few.flow(relief)).toBeNaN();
  });

  it('says why a value is not known, and has the others', () => {
    const early = new Evaluation(law, input(family, {}, 1999));
    expect(early.whyUnknown('dues')).toBe(
      'dues.rate is known from 2000-01-01 on, not on 1999-01-01',
    );
    expect([early.ofYear('dues'), early.ofYear('pairTax', 1)]).toEqual([Number.NaN, Number.NaN]);
    expect(early.whyUnknown('harvestPaid')).toBeNull();
    expect(early.ofYear('harvestPaid')).toBe(9480);
    expect(evaluation.whyUnknown('dues')).toBeNull();
  });
});

describe('the options of a choice', () => {
  const optionsOf = (evaluation: Evaluation, name: string) =>
    [...evaluation.options].find(([node]) => node.quantity.name === name)?.[1];

  it('are kept with what each came to', () => {
    const evaluation = new Evaluation(law, input(family));
    const tried = optionsOf(evaluation, childShare.name);
    expect(tried).toHaveLength(3);
    const least = Math.min(...(tried ?? []).map(([first]) => first ?? Number.NaN));
    expect(evaluation.ofYear('pairTax')).toBe(least);
    expect(new Set((tried ?? []).map(([first]) => first)).size).toBeGreaterThan(1);
  });

  it('are those of the last settling: an inner choice leaves none of an outer option behind', () => {
    // Only if the second claims both children nothing is owed, and then nobody asks about the feast.
    const children = [2015, 2016].map((year) => ({ born: year * 12, mother: 1 }));
    const mates = [
      { harvest: 1900, mate: 1 },
      { harvest: 3600, mate: 0 },
    ];
    const evaluation = new Evaluation(law, input({ persons: [...mates, ...children] }));
    expect(optionsOf(evaluation, 'childShare')).toHaveLength(3);
    expect(evaluation.ofYear('pairTax')).toBe(0);
    expect(optionsOf(evaluation, 'feastApart')).toEqual([[0, 0, 0, 0]]);
  });

  it('come to what was computed, at the least of them', () => {
    fc.assert(
      fc.property(householdOfKingdom(4), (household) => {
        const evaluation = new Evaluation(law, input(household, {}, 2021));
        for (const [choice, tried] of evaluation.options) {
          const objective = evaluation.graph.objectives.get(choice);
          const rows = tried[0]?.map((_, k) => k) ?? [];
          const taken = rows.map((k) =>
            objective ? evaluation.valueOf(objective, k) : Number.NaN,
          );
          const least = rows.map((k) => Math.min(...tried.map((one) => one[k] ?? Number.NaN)));
          expect(least, choice.quantity.name).toEqual(taken);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('a given value', () => {
  it('is taken as it is, for all, and what it would read is not asked', () => {
    const given = { dues: [100, 50, 0], countedIncome: [7] };
    const evaluation = new Evaluation(law, input(family, given, 1999));
    expect([0, 1, 2].map((k) => evaluation.ofYear('dues', k))).toEqual([1200, 300, 0]);
    expect(evaluation.ofYear('countedIncome')).toBe(84);
    expect(evaluation.whyUnknown('tithe')).toContain('tithe.');
  });

  it('is taken for some, and computed for the others', () => {
    const before = new Evaluation(law, input(family));
    const evaluation = new Evaluation(law, input(family, { dues: [undefined, 20, undefined] }));
    expect(evaluation.ofYear('dues', 0)).toBe(before.ofYear('dues', 0));
    expect(evaluation.byMonth('dues', 1).map(({ value }) => value)).toEqual([20, 20]);
    expect(evaluation.ofYear('dues', 1)).toBe(120);
    expect(evaluation.ofYear('taxable', 1)).not.toBe(before.ofYear('taxable', 1));
  });

  it('of what choices lessen leaves nothing to choose', () => {
    const evaluation = new Evaluation(law, input(family, { tithe: [10, 20, 0] }));
    expect(evaluation.ofYear('pairTax')).toBe(30);
    // The first option stands: the first of the pair claims the child.
    expect([0, 1].map((k) => evaluation.ofYear('childRelief', k))).toEqual([1200, 0]);
    expect(evaluation.options.size).toBe(1);
  });

  it('of some leaves the others their choice', () => {
    const evaluation = new Evaluation(law, input(family, { tithe: [undefined, 20, undefined] }));
    expect(evaluation.ofYear('tithe', 1)).toBe(20);
    expect(evaluation.ofYear('pairTax')).toBe(20 + evaluation.ofYear('tithe', 0));
    expect([...evaluation.options.keys()].map(({ quantity }) => quantity.name)).toContain(
      'childShare',
    );
  });
});

describe('a formula worked out', () => {
  /** Values that the worked sums of all rules, rounded as declared, do not come to. */
  function wrong(evaluation: Evaluation): string[] {
    const persons = evaluation.input.persons.map((_, k) => k);
    return evaluation.program.plan.items
      .flatMap(nodesIn)
      .flatMap((node) =>
        node.operation.is === 'rule' ? [{ node, operation: node.operation }] : [],
      )
      .flatMap(({ node, operation }) =>
        (isPersonal(node) ? persons : [0]).flatMap((k) => {
          const [value, worked] = [
            evaluation.valueOf(node, k),
            workedOut(evaluation, node, operation, k),
          ];
          return Object.is(value, worked + 0)
            ? []
            : [`${node.quantity.name} of ${k}: ${value}, not ${worked}`];
        }),
      );
  }

  it('comes to the value of the rule, for every rule of the River Kingdom', () => {
    fc.assert(
      fc.property(householdOfKingdom(4), fc.constantFrom(2019, 2020, 2021), (household, year) => {
        expect(wrong(new Evaluation(law, input(household, {}, year)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([2019, 2025])('and of China in %i', (year) => {
    for (const seed of ['one', 'two']) {
      const evaluation = new Evaluation(inLaw(china), byLot(china, seed, 3, year));
      expect(wrong(evaluation)).toEqual([]);
    }
  });
});

describe('variants of a household', () => {
  const variants = [0, 1000, 2500, 9000].map((harvest) => {
    const [first, ...rest] = family.persons;
    return input(
      { ...family, persons: [{ ...first, harvest }, ...rest] },
      { dues: [undefined, 20, undefined], levy: [1, 2, 3] },
    );
  });

  it('have the flows that each would have by itself', () => {
    const flows = flowsOfVariants(law, variants);
    variants.forEach((variant, i) => {
      const alone = new Evaluation(law, variant);
      for (const rule of [dues, tax, relief]) {
        expect(flows.get(rule.name)?.[i]).toBe(alone.flow(rule));
      }
    });
    expect(flows.get('levy')).toEqual(new Float64Array(4).fill(72));
  });

  it('may be more than a block holds', () => {
    const many = Array.from({ length: 1030 }, (_, i) => variants[i % 4] ?? input(family));
    const tithes = flowsOfVariants(law, many).get('tithe');
    expect(tithes).toHaveLength(1030);
    expect(tithes?.[1029]).toBe(tithes?.[1]);
    expect(tithes?.[1027]).toBeGreaterThan(0);
  });

  it('may be none', () => {
    expect(flowsOfVariants(law, []).get('tithe')).toHaveLength(0);
  });

  it('say what the law does not know', () => {
    const early = [input(family, {}, 1999)];
    expect(problemsOf(() => flowsOfVariants(law, early))).toContain(
      'dues: dues.rate is known from 2000-01-01 on, not on 1999-01-01',
    );
    const off = reformed(law, {
      off: ['dues', 'levy', 'schooling', 'tithe', 'relief', 'boatGrant', 'alms'],
    });
    expect(flowsOfVariants(off, early).get('harvestPaid')).toEqual(Float64Array.of(11_980));
  });
});

type Item = Evaluation['program']['plan']['items'][number];

function nodesIn(item: Item): Node[] {
  return item.is === 'stage' ? [...item.nodes] : item.items.flatMap(nodesIn);
}

function workedOut(
  evaluation: Evaluation,
  node: Node,
  operation: Operation & { is: 'rule' },
  k: number,
): number {
  const { reads, parameters, rounding, body } = operation;
  const valueFor = ({ by, values }: (typeof parameters)[string]) =>
    values[by === null ? 0 : evaluation.valueOf(by, k)]?.value ?? Number.NaN;
  const met = {
    reads: Object.fromEntries(
      Object.entries(reads).map(([key, read]) => [key, evaluation.valueOf(read, k)]),
    ),
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([key, bound]) => [
        key,
        { shape: bound.parameter.shape, value: valueFor(bound) },
      ]),
    ),
  };
  const { value } = workOut(body, met, node.quantity.type.is === 'yes/no');
  if (rounding === null) return value;
  const to = typeof rounding.to === 'number' ? rounding.to : Number(valueFor(rounding.to));
  return rounded(value, { to, direction: rounding.direction });
}

/** A household of any law by lot, as facts. */
function byLot(legislation: Legislation, seed: string, size: number, year: number): HouseholdFacts {
  const block = new Block(Object.values(legislation.facts));
  fillByLot(block, seed, [size], { [legislation.placeFact.name]: ['hangzhou'] });
  const facts = block.facts.map((fact) => {
    const rows = fact.level === 'person' ? size : 1;
    const column = block.column(fact);
    const index = (k: number) => (rows === 1 ? block.householdIndex(0) : block.personIndex(0, k));
    return [fact.name, Array.from({ length: rows }, (_, k) => column[index(k)] ?? 0)] as const;
  });
  return {
    year,
    lawYear: year,
    place: 'hangzhou',
    persons: Array.from({ length: size }, (_, k) => `p${k}`),
    facts: new Map(facts),
    given: new Map(),
  };
}
