// What the engine refuses to compute, and how it says so; and what it leaves unknown.

import { describe, expect, it } from 'vitest';
import { bind, valueFor } from '../../src/engine/bind.ts';
import { buildGraph } from '../../src/engine/build.ts';
import { byGroup, byPlace, scalar } from '../../src/engine/parameter.ts';
import type { ValueChange } from '../../src/engine/policy.ts';
import { inLaw, reformed } from '../../src/engine/policy.ts';
import type { Quantity } from '../../src/engine/quantity.ts';
import {
  at,
  household,
  monthsOf,
  perMonth,
  person,
  perYear,
  sumOver,
  unit,
} from '../../src/engine/quantity.ts';
import type { Choice, Rule } from '../../src/engine/rule.ts';
import { choice, rule, version } from '../../src/engine/rule.ts';
import {
  barns,
  harvest,
  mate,
  named,
  since,
  source,
  town,
  trade,
  wounded,
} from './kingdom/facts.ts';
import { amountOf, computed, graphOf, lawOf, problemsOf } from './laboratory.ts';

const spec = { label: named('it'), per: person, source } as const;

const asking = (quantity: Quantity, ...rules: Rule[]) =>
  problemsOf(() => graphOf(inLaw(lawOf(rules)), { it: quantity }));

describe('a circle', () => {
  const a: Rule<number, 'person'> = rule({
    ...spec,
    name: 'a',
    unit: 'yuan',
    reads: () => ({ b }),
    formula: ({ b }) => b,
  });
  const b: Rule<number, 'person'> = rule({
    ...spec,
    name: 'b',
    unit: 'yuan',
    reads: () => ({ c: at(mate, c) }),
    formula: ({ c }) => c,
  });
  const c = rule({ ...spec, name: 'c', unit: 'yuan', reads: () => ({ a }), formula: ({ a }) => a });

  it('is refused with its path, wherever one enters it', () => {
    const way = 'rules read each other in a circle';
    expect(asking(a)).toEqual([`a: ${way}: a → b → at(mate, c) → c → a`]);
    expect(asking(sumOver(household, c))).toEqual([`c: ${way}: c → a → b → at(mate, c) → c`]);
  });
});

describe('months and years', () => {
  const monthly = rule({
    ...spec,
    name: 'monthly',
    unit: 'yuan/month',
    reads: { harvest: perMonth(harvest) },
    formula: ({ harvest }) => harvest,
  });
  const yearly = rule({
    ...spec,
    name: 'yearly',
    unit: 'yuan/year',
    reads: { harvest },
    formula: ({ harvest }) => harvest,
  });
  const poor = rule({
    ...spec,
    name: 'poor',
    unit: 'yes/no',
    reads: { harvest },
    formula: ({ harvest }) => harvest < 1,
  });
  const reading = (unit: 'yuan/month' | 'yuan/year', read: Quantity<number, 'person'>) =>
    rule({ ...spec, name: 'reader', unit, reads: { it: read }, formula: ({ it }) => it });
  const nowhere = 'a monthly value stands where no month is meant: use perYear() or monthsOf()';

  it('never mix silently', () => {
    expect(asking(perYear(reading('yuan/month', yearly)))).toEqual([
      'reader: a monthly rule reads the yearly it: use perMonth()',
    ]);
    expect(asking(reading('yuan/year', monthly))).toEqual([
      'reader: a yearly rule reads the monthly it: use perYear() or monthsOf()',
    ]);
  });

  it('are stretched only from what has months to what has none', () => {
    expect(asking(perYear(yearly))).toEqual([
      'yearly: perYear() takes a monthly amount, not yuan/year',
    ]);
    expect(asking(monthsOf(poor))).toEqual([
      'poor: monthsOf() takes a monthly statement, not yes/no',
    ]);
    expect(asking(perYear(reading('yuan/month', perMonth(monthly))))).toEqual([
      `monthly: ${nowhere}`,
    ]);
  });

  it('are told apart where no rule reads: as an answer, a key, a number of months, an objective', () => {
    expect(asking(monthly)).toEqual([`monthly: ${nowhere}`]);
    expect(asking(sumOver(household, monthly))).toEqual([
      `sumOver(household, monthly): ${nowhere}`,
    ]);
    expect(asking(perYear(monthly, monthly))).toEqual([`monthly: ${nowhere}`]);
    const odd = unit('odd', named('odd'), () => monthly);
    expect(asking(sumOver(odd, harvest))).toEqual([`monthly: ${nowhere}`]);
    const when: Choice<'person'> = choice({
      name: 'when',
      label: named('when'),
      unit: person,
      options: { now: 0, later: 1 },
      least: () => cost,
      source,
    });
    const cost: Rule<number, 'person'> = rule({
      ...spec,
      name: 'cost',
      unit: 'yuan/month',
      reads: { when },
      formula: ({ when }) => when,
    });
    expect(asking(perYear(cost))).toEqual([`cost: ${nowhere}`]);
  });
});

describe('versions', () => {
  const overlapping = (from: string, until: string) =>
    rule({
      ...spec,
      name: 'twice',
      unit: 'yuan',
      versions: [
        version(person, { until, reads: {}, formula: () => 1 }),
        version(person, { from, reads: {}, formula: () => 2 }),
      ],
    });

  it('that overlap are refused, even where nobody looks on that day', () => {
    expect(asking(overlapping('2018-03-05', '2018-03-09'))).toEqual([
      'twice: two versions are in force on 2018-03-05',
    ]);
    expect(asking(overlapping('2018-03-05', '2018-03-05'))).toEqual([
      'twice: two versions are in force on 2018-03-05',
    ]);
    const always = version(person, { reads: {}, formula: () => 1 });
    const twice = rule({ ...spec, name: 'twice', unit: 'yuan', versions: [always, always] });
    expect(asking(twice)).toEqual(['twice: two versions are in force on any day']);
  });

  it('that touch are not', () => {
    expect(asking(overlapping('2018-03-05', '2018-03-04'))).toEqual([]);
  });
});

describe('names', () => {
  it('mean one thing each', () => {
    const other = rule({
      ...spec,
      name: 'harvest',
      unit: 'yuan',
      reads: { harvest },
      formula: () => 1,
    });
    expect(asking(other)).toEqual(['harvest: a rule and another fact have this name']);
  });
});

describe('a sum', () => {
  it('over a household takes what its members have, not what it has itself', () => {
    expect(asking(sumOver(household, barns))).toEqual([
      'sumOver(household, barns): barns belongs to the whole household, not to each member: read it as it is',
    ]);
  });
});

describe('a parameter', () => {
  const change = (parameter: string, places: readonly string[] | null): ValueChange => ({
    parameter,
    from: null,
    places,
    to: { is: 'value', value: 5 },
    where: 'here',
    given: false,
  });
  const byTrade = byGroup(trade, {
    unit: 'yuan',
    groups: {
      none: since(['2000-01-01', 0]),
      fisher: since(['2000-01-01', 1]),
      smith: since(['2030-01-01', 2]),
    },
  });
  const one = rule({
    ...spec,
    name: 'one',
    unit: 'yuan',
    reads: {},
    parameters: { byTrade },
    formula: (_, { byTrade }) => byTrade,
  });

  it('by group cannot be changed in single places', () => {
    const here = reformed(inLaw(lawOf([one])), { changes: [change('one.byTrade', ['delta'])] });
    expect(problemsOf(() => graphOf(here, { one }))).toEqual([
      'here: one.byTrade differs by group: it can be changed everywhere, not in single places',
    ]);
    const all = reformed(inLaw(lawOf([one])), { changes: [change('one.byTrade', null)] });
    expect(amountOf(one, { persons: [{ trade: 'smith' }, {}] }, all)).toEqual([5, 5]);
  });

  it('by group is unknown where one of the groups is', () => {
    const [node] = graphOf(inLaw(lawOf([one])), { one }).outputs.values();
    expect(node?.operation).toEqual({
      is: 'unknown',
      why: 'one.byTrade is known from 2030-01-01 on, not on 2021-12-31',
    });
  });

  it('by a fact of another law is refused', () => {
    const law = lawOf([one], { facts: { town } });
    expect(problemsOf(() => graphOf(inLaw(law), { one }))).toEqual(['trade: is not a fact']);
  });

  it('has no value for a place outside the run', () => {
    const local = byPlace({
      unit: 'yuan',
      name: 'local',
      places: { delta: since(['2000-01-01', 3]), upstream: since(['2000-01-01', 4]) },
    });
    const graph = graphOf(inLaw(lawOf([])), { town });
    const [node] = graph.nodes;
    if (node === undefined) throw new Error('no node');
    const binding = {
      policy: inLaw(lawOf([])),
      places: ['delta', 'upstream'],
      placeNode: () => node,
      factNode: () => node,
    };
    const bound = bind(binding, local, '2020-01-01');
    if ('why' in bound) throw new Error(bound.why);
    expect([valueFor(bound, 0), valueFor(bound, 1)]).toEqual([4, 3]);
    expect(() => valueFor(bound, 2)).toThrow('local has no value for kind 2');
  });

  it('by place that agrees in all places of the run is one number', () => {
    const local = rule({
      ...spec,
      name: 'local',
      unit: 'yuan',
      reads: {},
      parameters: {
        each: byPlace({
          unit: 'yuan',
          places: { delta: since(['2000-01-01', 3]), island: since(['2000-01-01', 3]) },
        }),
      },
      formula: (_, { each }) => each,
    });
    const graph = graphOf(inLaw(lawOf([local])), { local }, { places: ['delta', 'island'] });
    expect(graph.nodes).toHaveLength(1);
    const elsewhere = graphOf(inLaw(lawOf([local])), { local }, { places: ['delta', 'upstream'] });
    expect(elsewhere.outputs.get('local')?.operation).toEqual({
      is: 'unknown',
      why: expect.stringMatching(
        /^local.each is not known for upstream .tried upstream → .*the nation.$/,
      ),
    });
  });
});

describe('what is not known', () => {
  const late = rule({
    ...spec,
    name: 'late',
    unit: 'yuan',
    reads: { harvest },
    parameters: { each: scalar({ unit: 'yuan', values: since(['2022-01-01', 1]) }) },
    formula: ({ harvest }, { each }) => harvest * each,
  });
  const rounded = rule({
    ...spec,
    name: 'rounded',
    unit: 'yuan',
    reads: { harvest },
    rounding: {
      to: scalar({ unit: 'yuan', values: since(['2022-01-01', 1]), name: 'multiple' }),
      direction: 'up',
      source,
    },
    formula: ({ harvest }) => harvest,
  });
  const reader = rule({
    ...spec,
    name: 'reader',
    unit: 'yuan',
    reads: { late, harvest },
    formula: ({ late, harvest }) => late + harvest,
  });
  const other = rule({
    ...spec,
    name: 'other',
    unit: 'yuan',
    reads: { wounded },
    formula: () => 1,
  });

  it('makes unknown whatever reads it, with the reason, and nothing else', () => {
    const graph = graphOf(inLaw(lawOf([late, reader, other])), {
      it: sumOver(household, reader),
      rounded,
      other,
    });
    const why = 'is known from 2022-01-01 on, not on 2021-12-31';
    expect(graph.outputs.get('it')?.operation).toEqual({ is: 'unknown', why: `late.each ${why}` });
    expect(graph.outputs.get('rounded')?.operation).toEqual({
      is: 'unknown',
      why: `multiple ${why}`,
    });
    expect(graph.outputs.get('other')?.operation.is).toBe('rule');
    expect(amountOf(other, { persons: [{}] })).toEqual([1]);
  });

  it('is known in the year in which it is', () => {
    const { it } = computed(
      lawOf([late, reader]),
      { it: reader },
      [{ persons: [{ harvest: 5 }] }],
      { year: 2022 },
    );
    expect(it).toEqual([[10]]);
  });
});

it('a graph needs no output', () => {
  const request = { policy: inLaw(lawOf([])), year: 2020, lawYear: 2020, places: [], outputs: {} };
  expect(buildGraph(request)).toMatchObject({ nodes: [], spans: [{ first: 0, last: 11 }] });
});
