import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/engine/digest.ts';
import { asEnacted, inPlaceOf } from '../../src/engine/in-place-of.ts';
import { conceptTable } from '../../src/engine/ledger.ts';
import type { Instrument } from '../../src/engine/legislation.ts';
import { flowsOf } from '../../src/engine/outputs.ts';
import { lever, scalar } from '../../src/engine/parameter.ts';
import { inLaw, parametersOf, rulesOf } from '../../src/engine/policy.ts';
import { person, perYear, sumOver } from '../../src/engine/quantity.ts';
import { readsReached } from '../../src/engine/reads-reached.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { rule } from '../../src/engine/rule.ts';
import type { StructuralReform } from '../../src/engine/structure.ts';
import { restructured } from '../../src/engine/structure.ts';
import { reformDescription, reformFaults } from '../../src/engine/structure-text.ts';
import { dues } from './kingdom/dues.ts';
import { harvest, monthsFishing, named, since, source } from './kingdom/facts.ts';
import { pairKey } from './kingdom/people.ts';
import { alms } from './kingdom/relief.ts';
import { childRelief, pairTax, tax } from './kingdom/tithe.ts';
import { computed, problemsOf } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

const smith = {
  harvest: 9000,
  feast: 600,
  trade: 'smith',
  monthsFishing: 12,
  mate: -1,
  mother: -1,
};
const family = { own: { town: 'delta' }, persons: [smith, { born: 2015 * 12, mother: 0 }] };

const flatDues = rule({
  name: 'dues',
  label: named('flat dues'),
  per: person,
  unit: 'yuan/month',
  stage: 'secondary',
  source: 'reform',
  flow: { from: 'households', to: 'guild', months: monthsFishing },
  reads: {},
  parameters: { each: scalar({ unit: 'yuan/month', values: since(['2000-01-01', 10]) }) },
  formula: (_, { each }) => each,
});

const share = rule({
  name: 'harvestShare',
  label: named('share of the harvest'),
  per: person,
  unit: 'yuan/year',
  stage: 'secondary',
  source,
  flow: { from: 'granary', to: 'households' },
  reads: { harvest },
  parameters: { rate: scalar({ unit: 'share', values: since(['2000-01-01', 0.1]) }) },
  formula: ({ harvest }, { rate }) => harvest * rate,
});

const granary: Instrument = {
  name: 'granary',
  label: named('granary'),
  stage: 'secondary',
  about: named('shares out'),
  rules: [share],
};

const reformOf = (more: Partial<StructuralReform>): StructuralReform => ({
  name: 'test',
  label: named('test'),
  ...more,
});
const files = (...reforms: StructuralReform[]) =>
  reforms.map((reform, i) => ({ file: `${'abc'[i]}.ts`, reform }));
const under = (...reforms: StructuralReform[]) => restructured(riverKingdom, files(...reforms));
const faultsOf = (...reforms: StructuralReform[]) => problemsOf(() => under(...reforms));

const sharing = reformOf({
  add: [granary],
  concepts: { disposable: { adds: [share] } },
  sectors: [{ name: 'granary', label: named('granary') }],
});
const flat = reformOf({ replace: [flatDues] });

describe('a structural reform', () => {
  it('of nothing leaves the law as it is', () => {
    expect(under()).toBe(riverKingdom);
  });

  it('replaces a rule for whoever reads it, and its values with it', () => {
    const law = under(flat);
    expect(rulesOf(law)).toContain(flatDues);
    expect(rulesOf(law)).not.toContain(dues);
    expect(parametersOf(law).has('dues.each')).toBe(true);
    expect(parametersOf(law).has('dues.rate')).toBe(false);
    expect(law.restructuring?.removed.get('dues.rate')).toBe('a.ts');
    const outputs = { dues: perYear(dues), tax };
    const [before, after] = [riverKingdom, law].map((one) =>
      computed(inLaw(one), outputs, [family]),
    );
    expect(after?.dues?.[0]?.[0]).toBe(120);
    expect(after?.tax?.[0]?.[0]).not.toBe(before?.tax?.[0]?.[0]);
  });

  it('reads a rule as enacted under another name', () => {
    const old = asEnacted(dues, 'oldDues', named('old dues'));
    const half = inPlaceOf(dues, { source, reads: { old }, formula: ({ old }) => old / 2 });
    const law = under(
      reformOf({ add: [{ ...granary, name: 'old', rules: [old] }], replace: [half] }),
    );
    const paid = (one: typeof law) =>
      computed(inLaw(one), { dues: perYear(dues) }, [family]).dues?.[0]?.[0] ?? 0;
    expect(paid(law)).toBeCloseTo(paid(riverKingdom) / 2, 0);
    expect(flowsOf(law)).not.toContain(old);
  });

  it('adds flows with their sector and their place in the concepts', () => {
    const law = under(sharing);
    expect(conceptTable(law).get('harvestShare')).toEqual({ disposable: 1 });
    expect(computed(inLaw(law), { share }, [family]).share?.[0]?.[0]).toBe(900);
  });

  it('removes rules, and instruments with all their rules', () => {
    const law = under(reformOf({ remove: ['giving'] }));
    expect(law.instruments.map((one) => one.name)).not.toContain('giving');
    expect([...conceptTable(law).keys()]).not.toEqual(expect.arrayContaining(['alms']));
    expect(law.restructuring?.removed.get('giving')).toBe('a.ts');
    expect(problemsOf(() => computed(inLaw(law), { alms }, [family]))).toEqual([
      'alms: a.ts removes it, and it is still asked for',
    ]);
  });

  it('goes with others that leave its rules alone', () => {
    const law = under(flat, sharing, reformOf({ remove: ['alms'] }));
    expect(parametersOf(law).has('dues.each')).toBe(true);
    expect(conceptTable(law).has('harvestShare')).toBe(true);
    expect(conceptTable(law).has('alms')).toBe(false);
  });

  it('may build on what another adds', () => {
    const doubled: Rule = rule({
      name: 'harvestShare',
      label: named('double share'),
      source,
      per: person,
      unit: 'yuan/year',
      stage: 'secondary',
      flow: { from: 'granary', to: 'households' },
      reads: { harvest },
      formula: ({ harvest }) => harvest * 0.2,
    });
    const law = under(sharing, reformOf({ replace: [doubled] }));
    expect(computed(inLaw(law), { share }, [family]).share?.[0]?.[0]).toBe(1800);
  });
});

describe('what is refused', () => {
  it('two reforms that replace one rule, both named', () => {
    expect(faultsOf(flat, flat)).toEqual(['b.ts: a.ts and b.ts both replace dues']);
  });

  it('one that replaces what another removes', () => {
    expect(faultsOf(reformOf({ remove: ['dues'] }), flat)).toEqual([
      'b.ts: a.ts removes dues, and b.ts replaces it',
    ]);
  });

  it('two that add one name, or one that is there', () => {
    expect(faultsOf(sharing, sharing)).toContain('b.ts: a.ts and b.ts both add harvestShare');
    const again = { ...granary, rules: [asEnacted(share, 'harvest', named('x'))] };
    expect(faultsOf(reformOf({ add: [again] }))).toEqual([
      'a.ts: it adds "harvest", and there is one of this name already',
    ]);
    const guild = { ...granary, name: 'guild', rules: [] };
    expect(faultsOf(reformOf({ add: [guild] }))).toEqual([
      'a.ts: there is an instrument "guild" already',
    ]);
  });

  it('names that there are not, with the nearest', () => {
    const renamed = asEnacted(dues, 'due', named('x'));
    expect(
      faultsOf(
        reformOf({
          remove: ['alm'],
          replace: [renamed],
          concepts: { disposible: { adds: [share] } },
          add: [granary],
        }),
      ),
    ).toEqual([
      'a.ts: there is no rule "alm" to remove',
      'a.ts: there is no rule "due" to replace',
      'a.ts: there is no income concept "disposible"',
    ]);
  });

  it('a rule of another kind in the place of one', () => {
    const yearly = { ...flatDues, period: 'year' } as const;
    expect(faultsOf(reformOf({ replace: [yearly] }))[0]).toMatch(
      /^a\.ts: dues: it is per person in .*; what it replaces is/,
    );
  });

  it('a rule that still reads what is removed, by its name', () => {
    expect(faultsOf(reformOf({ remove: ['childRelief'] }))).toEqual([
      'taxable: it still reads childRelief, which a.ts removes',
    ]);
    expect(faultsOf(reformOf({ remove: ['pairTax'] })).join()).toContain('which a.ts removes');
  });

  it('a flow without its place, in a wrong one, or of an unknown sector', () => {
    const message = 'harvestShare: the concepts add it 0 times and take it 0 times; its flow asks';
    expect(faultsOf({ ...sharing, concepts: {} })[0]).toContain(message);
    expect(faultsOf({ ...sharing, concepts: { disposable: { takes: [share] } } })[0]).toContain(
      'the concepts add it 0 times and take it 1 times',
    );
    expect(faultsOf({ ...sharing, sectors: [] })).toEqual([
      'harvestShare: there is no sector "granary"',
    ]);
    expect(faultsOf(reformOf({ concepts: { disposable: { takes: [dues] } } }))).toEqual([
      'a.ts: dues is not added here: it has its place already',
    ]);
  });
});

describe('what a rule reads', () => {
  it('is found behind sums, units, choices and months', () => {
    const all = rule({
      name: 'all',
      label: named('all'),
      per: person,
      unit: 'yuan/year',
      source,
      reads: { all: sumOver(pairTax.group, tax) },
      formula: ({ all }) => all,
    });
    expect(readsReached(all).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['tithe', 'pairKey']),
    );
    expect(readsReached(childRelief).every((one) => one.kind === 'rule')).toBe(true);
    expect(pairKey.kind).toBe('rule');
  });
});

describe('a reform as data', () => {
  const digest = (reform: StructuralReform) => digestOf(reformDescription(reform));

  it('differs by name, formula and value, and not by what is said beside them', () => {
    const dearer = { ...flatDues, versions: dues.versions };
    const others = [
      flat,
      sharing,
      reformOf({ replace: [dearer] }),
      reformOf({ remove: ['dues'] }),
      reformOf({
        centralShares: [
          {
            flows: [dues],
            share: lever({ name: 'x', label: named('x'), unit: 'share', neutral: 1 }),
          },
        ],
      }),
    ].map(digest);
    expect(new Set(others).size).toBe(others.length);
    expect(digest({ ...flat, label: named('other words') })).toBe(digest(flat));
  });

  it('is told what it lacks', () => {
    expect(reformFaults(sharing)).toEqual([]);
    expect(reformFaults(7)).toEqual([
      '"reform" is no structural reform: name, label, replace, add …',
    ]);
    const wrong = {
      replaces: [],
      replace: [1],
      remove: [2],
      add: [{}],
      concepts: { x: 1 },
      sectors: [{}],
      centralShares: [{}],
    };
    expect(reformFaults(wrong)).toHaveLength(9);
  });
});
