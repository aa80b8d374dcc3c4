import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bracketsOf } from '../../src/engine/compile/schedules.ts';
import { inForce, placeChain } from '../../src/engine/in-force.ts';
import type { BracketRow, Parameter } from '../../src/engine/parameter.ts';
import {
  brackets,
  byGroup,
  byPlace,
  lever,
  leverSchedule,
  scalar,
  table,
} from '../../src/engine/parameter.ts';
import type { Policy, ValueChange } from '../../src/engine/policy.ts';
import { inLaw, reformed } from '../../src/engine/policy.ts';
import { withQuickDeductions } from '../../src/engine/quick-deductions.ts';
import { since, trade } from './kingdom/facts.ts';
import { lawOf, problemsOf } from './laboratory.ts';

const places = {
  county: { label: { en: 'county', zh: '县' }, within: 'city' },
  city: { label: { en: 'city', zh: '市' }, within: 'province' },
  province: { label: { en: 'province', zh: '省' }, within: 'everywhere' },
  abroad: { label: { en: 'abroad', zh: '外' }, within: 'everywhere' },
};
const law = inLaw(lawOf([], { places }));

const at = (parameter: Parameter, day: string, place = 'everywhere', policy: Policy = law) =>
  inForce(policy, parameter, day, place);

/** A change of the parameter `p`. */
const change = (to: ValueChange['to'], more: Partial<ValueChange> = {}): ValueChange => ({
  parameter: 'p',
  from: null,
  places: null,
  to,
  where: 'reform.yaml:3:5',
  given: false,
  ...more,
});
const withChanges = (...changes: ValueChange[]) => reformed(law, { changes });

describe('a dated value', () => {
  const p = scalar({
    name: 'p',
    unit: 'yuan',
    values: since(['2010-01-01', 1], ['2018-10-01', 2], ['2020-01-01', 3]),
  });

  it('holds from its day until the next', () => {
    const days = [
      '2010-01-01',
      '2018-09-30',
      '2018-10-01',
      '2019-12-31',
      '2020-01-01',
      '2090-01-01',
    ];
    expect(days.map((day) => at(p, day)).map((one) => 'value' in one && one.value)).toEqual([
      1, 1, 2, 2, 3, 3,
    ]);
    expect(at(p, '2019-01-01')).toMatchObject({
      from: '2018-10-01',
      how: 'enacted',
      confidence: 'C',
    });
  });

  it('is not known before its first day', () => {
    expect(at(p, '2009-12-31')).toEqual({
      why: 'p is known from 2010-01-01 on, not on 2009-12-31',
    });
  });
});

describe('a yearly series', () => {
  const p = byPlace({
    name: 'p',
    unit: 'yuan/year',
    yearly: true,
    places: { province: since(['2010-01-01', 100], ['2014-01-01', 120], ['2015-01-01', 90]) },
  });
  const seen = (day: string) => at(p, day, 'county');

  it('has the value of its own years', () => {
    expect(seen('2010-07-01')).toMatchObject({ value: 100, how: 'enacted', confidence: 'C' });
    expect(seen('2015-01-01')).toMatchObject({ value: 90, how: 'enacted' });
  });

  it('is interpolated between them, with low confidence', () => {
    expect(seen('2011-07-01')).toMatchObject({ value: 105, how: 'interpolated', confidence: 'L' });
    expect(seen('2013-12-31')).toMatchObject({ value: 115, how: 'interpolated', confidence: 'L' });
  });

  it('is carried forward after the last, with low confidence', () => {
    expect(seen('2016-01-01')).toMatchObject({
      value: 90,
      from: '2015-01-01',
      how: 'carried forward',
      confidence: 'L',
    });
  });

  it('is not known before the first', () => {
    expect(seen('2009-12-31')).toHaveProperty('why', expect.stringContaining('2010-01-01'));
  });
});

describe('a value by place', () => {
  const p = byPlace({
    name: 'p',
    unit: 'yuan',
    places: {
      everywhere: since(['2000-01-01', 1]),
      province: since(['2000-01-01', 2]),
      county: since(['2010-01-01', 4]),
    },
  });

  it('is looked up along the chain of places', () => {
    expect(placeChain(law, 'county')).toEqual(['county', 'city', 'province', 'everywhere']);
    expect(placeChain(law, 'everywhere')).toEqual(['everywhere']);
  });

  it('is the nearest that there is', () => {
    const found = ['county', 'city', 'province', 'abroad'].map((place) =>
      at(p, '2015-01-01', place),
    );
    expect(found.map((one) => 'value' in one && one.value)).toEqual([4, 2, 2, 1]);
  });

  it('is that of the place above while the place had none of its own', () => {
    expect(at(p, '2009-12-31', 'county')).toHaveProperty('value', 2);
  });

  it('is not known where no place of the chain has one', () => {
    const local = byPlace({ name: 'p', unit: 'yuan', places: { city: since(['2000-01-01', 1]) } });
    expect(at(local, '2015-01-01', 'county')).toHaveProperty('value', 1);
    expect(at(local, '2015-01-01', 'abroad')).toEqual({
      why: 'p is not known for abroad (tried abroad → the nation)',
    });
    expect(at(local, '1999-01-01', 'county')).toEqual({
      why: 'p is known from 2000-01-01 on, not on 1999-01-01',
    });
  });

  it('does not walk in circles', () => {
    const round = inLaw(
      lawOf([], {
        places: {
          a: { label: { en: 'a', zh: '甲' }, within: 'b' },
          b: { label: { en: 'b', zh: '乙' }, within: 'a' },
        },
      }),
    );
    expect(placeChain(round, 'a')).toEqual(['a', 'b', 'everywhere']);
  });
});

describe('a value by group', () => {
  const p = byGroup(trade, {
    name: 'p',
    unit: 'share',
    groups: {
      none: since(['2000-01-01', 0]),
      fisher: since(['2000-01-01', 1]),
      smith: since(['2010-01-01', 0.5]),
    },
  });

  it('is that of the kind', () => {
    expect(inForce(law, p, '2015-01-01', 'everywhere', 'smith')).toHaveProperty('value', 0.5);
    expect(inForce(law, p, '2009-01-01', 'everywhere', 'smith')).toHaveProperty('why');
    expect(inForce(law, p, '2015-01-01', 'everywhere', 'baker')).toEqual({
      why: 'p has no value for baker',
    });
  });

  it('is changed for all kinds alike', () => {
    const double = withChanges(change({ is: 'times', factor: 2 }));
    expect(inForce(double, p, '2015-01-01', 'everywhere', 'smith')).toHaveProperty('value', 1);
  });
});

describe('a lever', () => {
  const p = lever({ name: 'p', unit: 'yuan', neutral: 5 });

  it('is neutral on any day until a reform sets it', () => {
    expect(at(p, '0001-01-01')).toMatchObject({ value: 5, how: 'lever', source: '' });
    const set = withChanges(change({ is: 'value', value: 9 }, { from: '2020-01-01' }));
    expect(at(p, '2019-12-31', 'everywhere', set)).toMatchObject({ value: 5, how: 'lever' });
    expect(at(p, '2020-01-01', 'everywhere', set)).toMatchObject({ value: 9, how: 'reform' });
  });

  it('can be a schedule, at rate nought', () => {
    expect(at(leverSchedule({ name: 'p', unit: 'rate' }), '2020-01-01')).toMatchObject({
      value: [[null, 0, 0]],
      how: 'lever',
    });
  });
});

describe('a change', () => {
  const p = byPlace({
    name: 'p',
    unit: 'yuan',
    places: { everywhere: since(['2000-01-01', 100]), city: since(['2000-01-01', 200]) },
  });
  const value = (policy: Policy, place: string, day = '2020-01-01') => {
    const found = at(p, day, place, policy);
    return 'value' in found ? found.value : found.why;
  };

  it('sets, multiplies or adds, in the order in which changes are made', () => {
    const changes = [
      change({ is: 'times', factor: 2 }),
      change({ is: 'plus', amount: 1 }),
      change({ is: 'times', factor: 10 }),
    ];
    expect(value(withChanges(...changes), 'city')).toBe(4010);
    expect(value(withChanges(...changes, change({ is: 'value', value: 3 })), 'city')).toBe(3);
  });

  it('says where it was written and from when it holds', () => {
    const set = withChanges(change({ is: 'value', value: 3 }, { from: '2019-05-01' }));
    expect(at(p, '2020-01-01', 'city', set)).toEqual({
      value: 3,
      from: '2019-05-01',
      source: 'reform.yaml:3:5',
      confidence: 'C',
      note: '',
      how: 'reform',
    });
    const given = withChanges(change({ is: 'value', value: 3 }, { given: true }));
    expect(at(p, '2020-01-01', 'city', given)).toHaveProperty('how', 'given');
  });

  it('holds in its places and all that lies within them', () => {
    const set = withChanges(change({ is: 'plus', amount: 5 }, { places: ['province'] }));
    expect(['county', 'city', 'province', 'abroad'].map((place) => value(set, place))).toEqual([
      205, 205, 105, 100,
    ]);
    const everywhere = withChanges(change({ is: 'plus', amount: 5 }, { places: ['everywhere'] }));
    expect(['county', 'abroad'].map((place) => value(everywhere, place))).toEqual([205, 105]);
  });

  it('leaves other parameters alone', () => {
    const other = withChanges(change({ is: 'value', value: 3 }, { parameter: 'q' }));
    expect(value(other, 'city')).toBe(200);
  });

  it('can make known what was not, but cannot multiply it', () => {
    const early = '1999-01-01';
    const set = withChanges(change({ is: 'value', value: 3 }), change({ is: 'plus', amount: 1 }));
    expect(value(set, 'city', early)).toBe(4);
    expect(value(withChanges(change({ is: 'times', factor: 2 })), 'city', early)).toMatch(
      'known from',
    );
  });

  it('replaces the rows of a schedule, but cannot multiply them', () => {
    const rows: readonly BracketRow[] = [[null, 0.5, 0]];
    const schedule = brackets({ name: 'p', unit: 'rate', values: since(['2000-01-01', rows]) });
    const flat: readonly BracketRow[] = [[null, 0.1, 0]];
    const set = withChanges(change({ is: 'value', value: flat }));
    expect(at(schedule, '2020-01-01', 'city', set)).toHaveProperty('value', flat);
    const raised = withChanges(change({ is: 'times', factor: 2 }));
    expect(problemsOf(() => at(schedule, '2020-01-01', 'city', raised))).toEqual([
      'reform.yaml:3:5: p is a schedule: it takes new rows, no factor or amount',
    ]);
  });
});

describe('an index on money', () => {
  const indexed = reformed(law, { moneyIndex: 1.5 });
  const value = (parameter: Parameter, policy = indexed) => {
    const found = at(parameter, '2020-01-01', 'everywhere', policy);
    return 'value' in found ? found.value : found.why;
  };
  const start = '2000-01-01';

  it('moves amounts in yuan, and says so', () => {
    const p = scalar({ name: 'p', unit: 'yuan/month', values: since([start, 100]) });
    expect(at(p, '2020-01-01', 'everywhere', indexed)).toMatchObject({
      value: 150,
      note: 'indexed by 1.5',
    });
    expect(at(p, '2020-01-01')).toMatchObject({ value: 100, note: '' });
  });

  it('leaves shares, months and levers alone', () => {
    expect(value(scalar({ name: 'p', unit: 'share', values: since([start, 0.2]) }))).toBe(0.2);
    expect(value(scalar({ name: 'p', unit: 'months', values: since([start, 12]) }))).toBe(12);
    expect(value(lever({ name: 'p', unit: 'yuan', neutral: 7 }))).toBe(7);
  });

  it('moves the bounds and quick deductions of a schedule, not its rates', () => {
    const rows: readonly BracketRow[] = [
      [1000, 0.03, 0],
      [null, 0.1, 70],
    ];
    const moved = value(brackets({ name: 'p', unit: 'rate', values: since([start, rows]) }));
    expect(moved).toEqual([
      [1500, 0.03, 0],
      [null, 0.1, 105],
    ]);
    // The tax on an income that moved with it moves as much.
    const [before, after] = [bracketsOf(rows), bracketsOf(moved as readonly BracketRow[])];
    for (const x of [500, 1000, 4000]) {
      expect(after.taxOn(1.5 * x)).toBeCloseTo(1.5 * before.taxOn(x), 9);
    }
  });

  it('moves the amounts of a table, not where they stand', () => {
    const rows = [
      [0, 10],
      [12, 50],
    ] as const;
    const values = since([start, rows]);
    const moved = value(table({ name: 'p', unit: 'yuan', mode: 'step', values }));
    expect(moved).toEqual([
      [0, 15],
      [12, 75],
    ]);
    expect(value(table({ name: 'p', unit: 'share', mode: 'step', values }))).toEqual(rows);
  });

  it('moves what is enacted, not what a reform sets', () => {
    const p = scalar({ name: 'p', unit: 'yuan', values: since([start, 100]) });
    const set = reformed(indexed, { changes: [change({ is: 'value', value: 40 })] });
    const raised = reformed(indexed, { changes: [change({ is: 'plus', amount: 1 })] });
    expect([value(p, set), value(p, raised)]).toEqual([40, 151]);
  });
});

describe('quick deductions', () => {
  it('are worked out from bounds and rates', () => {
    const rows = [
      [36_000, 0.03],
      [144_000, 0.1],
      [300_000, 0.2],
      [null, 0.25],
    ] as const;
    expect(withQuickDeductions(rows).map(([, , quick]) => quick)).toEqual([
      0, 2520, 16_920, 31_920,
    ]);
  });

  it('make the tax continuous, to the fen, for any schedule', () => {
    const step = fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 7 }), (steps) => {
        let bound = 0;
        const bounded = steps.map(([width, percent]): [number, number] => {
          bound += width;
          return [bound, percent / 100];
        });
        const { taxOn } = bracketsOf(withQuickDeductions([...bounded, [null, 0.5]]));
        for (const [upTo] of bounded) {
          const [at, above] = [taxOn(upTo), taxOn(upTo + 1e-6)];
          expect(Math.abs(at - above)).toBeLessThan(0.01);
        }
      }),
      { numRuns: 50 },
    );
  });
});
