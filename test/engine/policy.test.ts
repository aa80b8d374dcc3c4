import { describe, expect, it } from 'vitest';
import { leverSchedule, scalar } from '../../src/engine/parameter.ts';
import { inLaw, parametersOf, reformed, rulesOf } from '../../src/engine/policy.ts';
import { person, perYear } from '../../src/engine/quantity.ts';
import { rule } from '../../src/engine/rule.ts';
import { dues, levy } from './kingdom/dues.ts';
import { harvest, monthsFishing, named, since, source } from './kingdom/facts.ts';
import { boatGrant, relief } from './kingdom/relief.ts';
import { childRelief, tax } from './kingdom/tithe.ts';
import { computed, problemsOf } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

const law = inLaw(riverKingdom);
const smith = {
  harvest: 9000,
  feast: 600,
  trade: 'smith',
  monthsFishing: 12,
  mate: -1,
  mother: -1,
};
const family = { own: { town: 'delta' }, persons: [smith, { born: 2015 * 12, mother: 0 }] };

const paid = (policy = law) =>
  computed(policy, { tax, dues: perYear(dues), levy: perYear(levy), childRelief }, [family]);

describe('a legislation', () => {
  it('lists its rules and their parameters, those of roundings too', () => {
    expect(rulesOf(riverKingdom).map(({ name }) => name)).toContain('tithe');
    const names = [...parametersOf(riverKingdom).keys()];
    expect(names).toEqual(
      expect.arrayContaining(['dues.floor', 'tithe.scale', 'boatGrant.multiple', 'relief.extra']),
    );
  });

  it('names a parameter after its rule, unless it has a name', () => {
    expect(dues.versions[0]?.parameters.rate?.name).toBe('dues.rate');
    expect(dues.versions[0]?.parameters.rate?.label).toEqual(named('dues.rate'));
    expect(childRelief.versions[0]?.parameters.each?.name).toBe('childRelief.each');
    expect(leverSchedule({ name: 'x.rows', unit: 'rate', label: named('rows') })).toMatchObject({
      name: 'x.rows',
      label: named('rows'),
      lever: true,
    });
  });
});

describe('switching off', () => {
  it('makes a rule nothing, for all that reads it', () => {
    const without = paid(reformed(law, { off: ['childRelief'] }));
    expect(without.childRelief?.[0]).toEqual([0, 0]);
    expect(paid().childRelief?.[0]).toEqual([1200, 0]);
    expect(without.tax?.[0]?.[0]).toBeGreaterThan(paid().tax?.[0]?.[0] ?? 0);
  });

  it('of an instrument switches off its flows and leaves its other rules', () => {
    const without = reformed(law, { off: ['guild'] });
    expect([...without.off]).toEqual(['levy', 'dues', 'woundPay', 'schooling']);
    expect(paid(without).dues?.[0]).toEqual([0, 0]);
  });

  it('of an instrument without flows is of the rule of that name', () => {
    const harvests = riverKingdom.instruments[0];
    if (harvests === undefined) throw new Error('no instrument');
    const mute = { ...harvests, rules: harvests.rules.filter(({ flow }) => flow === null) };
    const policy = inLaw({ ...riverKingdom, instruments: [mute] });
    expect([...reformed(policy, { off: ['harvests'] }).off]).toEqual(['harvests']);
  });

  it('can be taken back, and leaves the policy it began with as it was', () => {
    const without = reformed(law, { off: ['guild'] });
    const back = reformed(without, { on: ['guild'] });
    expect([law.off.size, without.off.size, back.off.size]).toEqual([0, 4, 0]);
    expect(paid(back)).toEqual(paid());
  });
});

describe('reforms', () => {
  const change = (amount: number) => ({
    parameter: 'tithe.free',
    from: null,
    places: null,
    to: { is: 'plus', amount } as const,
    where: 'here',
    given: false,
  });

  it('come on top of each other, in their order', () => {
    const first = reformed(law, { changes: [change(100)], moneyIndex: 2 });
    const second = reformed(first, { changes: [change(-100)], off: ['dues'] });
    expect(second.changes.map(({ to }) => to)).toEqual([
      { is: 'plus', amount: 100 },
      { is: 'plus', amount: -100 },
    ]);
    expect([second.moneyIndex, law.moneyIndex, law.changes.length]).toEqual([2, 1, 0]);
  });

  it('that are empty change nothing', () => {
    expect(reformed(law, {})).toEqual(law);
  });
});

describe('a rule in the place of another', () => {
  const flat = rule({
    name: 'dues',
    label: named('flat dues'),
    per: person,
    unit: 'yuan/month',
    stage: 'secondary',
    source: 'reform',
    flow: { from: 'households', to: 'guild', months: monthsFishing },
    reads: {},
    parameters: {
      each: scalar({ unit: 'yuan/month', values: since(['2000-01-01', 10], ['2021-07-01', 16]) }),
    },
    formula: (_, { each }) => each,
  });

  it('is read by whatever read the other, and cuts the year by its own values', () => {
    const replaced = paid(reformed(law, { replace: [flat] }));
    // Six months at 10 and six at 16; the tax deducts it.
    expect(replaced.dues?.[0]?.[0]).toBe(156);
    expect(replaced.tax?.[0]?.[0]).not.toBe(paid().tax?.[0]?.[0]);
  });

  it('must be like it: whose it is, in what unit, between whom', () => {
    const like = { label: named('dues'), source, reads: { harvest }, name: 'dues' } as const;
    const nobody = rule({ ...like, per: person, unit: 'yuan/month', formula: () => 0 });
    const { flow } = dues;
    if (flow === null) throw new Error('dues are a flow');
    const elsewhere = { ...dues, flow: { ...flow, to: 'crown' } };
    const allYear = { ...dues, flow: { from: flow.from, to: flow.to } };
    for (const one of [nobody, elsewhere, allYear, { ...dues, period: 'year' } as const]) {
      const [problem] = problemsOf(() => reformed(law, { replace: [one] }));
      expect(problem).toMatch(
        /^dues: it is per person in .*; what it replaces is per person in yuan/,
      );
    }
    const { group, level } = relief;
    expect(problemsOf(() => reformed(law, { replace: [{ ...dues, group, level }] }))).toHaveLength(
      1,
    );
  });

  it('must have something to replace', () => {
    expect(
      problemsOf(() => reformed(law, { replace: [{ ...boatGrant, name: 'boatGrants' }] })),
    ).toEqual(['boatGrants: there is no rule of this name to replace']);
  });
});
