// The books: what every sector pays and receives must agree, to the fen, with what households have.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBooks, conceptTable, ledgerOf, legsOf } from '../../src/engine/ledger.ts';
import type { Legislation } from '../../src/engine/legislation.ts';
import { flowsOf } from '../../src/engine/outputs.ts';
import type { Policy } from '../../src/engine/policy.ts';
import { inLaw, parametersOf, reformed } from '../../src/engine/policy.ts';
import type { Flow, Rule } from '../../src/engine/rule.ts';
import { noTotals } from '../../src/engine/totals.ts';
import { dues, levy } from './kingdom/dues.ts';
import { woundPay } from './kingdom/guild.ts';
import { isChild } from './kingdom/people.ts';
import { alms, relief } from './kingdom/relief.ts';
import { tax } from './kingdom/tithe.ts';
import { problemsOf } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';
import { requestOf, run, Village } from './village.ts';

const law = inLaw(riverKingdom);
const village = new Village(600, 'books', (h) => 1 + ((h * 31) % 997));

/** The books of a run of a policy in 2020. */
function booksOf(policy: Policy) {
  const { legislation } = policy;
  const { totals } = run(requestOf(policy), village);
  return { totals, ledger: ledgerOf(legislation, flowsOf(legislation), totals) };
}

/** The law with its concepts changed. */
function withConcepts(
  change: (
    adds: readonly Rule[],
    takes: readonly Rule[],
    key: string,
  ) => [readonly Rule[], readonly Rule[]],
): Legislation {
  const concepts = riverKingdom.concepts.map((one) => {
    const [adds, takes] = change(one.adds, one.takes, one.key);
    return { ...one, adds, takes };
  });
  return { ...riverKingdom, concepts };
}

/** The law with a rule of another flow in the place of one of its own, in instruments and concepts alike. */
function withFlow(rule: Rule, flow: Partial<Flow>): Legislation {
  const other: Rule = { ...rule, flow: { ...(rule.flow ?? { from: '', to: '' }), ...flow } };
  const swap = (rules: readonly Rule[]) => rules.map((one) => (one === rule ? other : one));
  return {
    ...withConcepts((adds, takes) => [swap(adds), swap(takes)]),
    instruments: riverKingdom.instruments.map((one) => ({ ...one, rules: swap(one.rules) })),
  };
}

describe('the books of the River Kingdom', () => {
  const { ledger, totals } = booksOf(law);

  it('are in order', () => {
    expect(problemsOf(() => checkBooks(riverKingdom))).toEqual([]);
    expect(ledger.imbalance).toBe(0n);
  });

  it('post every flow from its payer to its payee, and twice what passes through', () => {
    expect(legsOf(levy)).toEqual([
      { from: 'fields', to: 'households' },
      { from: 'households', to: 'guild' },
    ]);
    const posted = ledger.postings.filter(({ flow }) => flow === 'levy');
    expect(posted).toMatchObject([
      { stage: 'secondary', from: 'fields', to: 'households' },
      { stage: 'secondary', from: 'households', to: 'guild' },
    ]);
    expect(posted[0]?.fen).toBe(posted[1]?.fen);
    expect(ledger.postings).toHaveLength(flowsOf(riverKingdom).length + 1);
    expect(legsOf(isChild)).toEqual([]);
  });

  it('have balances that are the sums of their postings, and together nothing', () => {
    const sum = (sector: string) =>
      ledger.postings.reduce(
        (all, { from, to, fen }) => all + (to === sector ? fen : 0n) - (from === sector ? fen : 0n),
        0n,
      );
    for (const [sector, balance] of Object.entries(ledger.balances))
      expect(balance).toBe(sum(sector));
    expect(Object.values(ledger.balances).reduce((a, b) => a + b)).toBe(0n);
    expect(Object.keys(ledger.balances)).toEqual([
      'households',
      'fields',
      'crown',
      'guild',
      'charity',
    ]);
  });

  it('have the households’ balance as their last income', () => {
    // Balances are of fen as they are written: at most half a fen apart for each of fourteen postings.
    const exact = totals.concepts.at(-1) ?? 0n;
    const apart = (ledger.balances.households ?? 0n) * 1000n - exact;
    expect(apart > -7000n && apart < 7000n).toBe(true);
    expect(exact).not.toBe(0n);
  });

  it('balance after any reform', () => {
    const scalars = [...parametersOf(riverKingdom).values()].filter(
      ({ shape }) => shape.is === 'scalar',
    );
    const changes = fc.array(
      fc.record({
        parameter: fc
          .constantFrom(...scalars.map(({ name }) => name))
          .filter((name) => name !== 'boatGrant.multiple'),
        from: fc.constantFrom(null, '2020-03-01', '2020-11-15'),
        places: fc.constantFrom(null, ['delta'], ['island', 'upstream']),
        to: fc.oneof(
          fc.record({
            is: fc.constant('times' as const),
            factor: fc.double({ min: 0, max: 3, noNaN: true }),
          }),
          fc.record({
            is: fc.constant('plus' as const),
            amount: fc.integer({ min: -500, max: 500 }),
          }),
        ),
        where: fc.constant('here'),
        given: fc.constant(false),
      }),
      { maxLength: 3 },
    );
    const off = fc.subarray([
      ...flowsOf(riverKingdom).map(({ name }) => name),
      'guild',
      'childRelief',
    ]);
    fc.assert(
      fc.property(changes, off, (changes, off) => {
        expect(booksOf(reformed(law, { changes, off })).ledger.imbalance).toBe(0n);
      }),
      { numRuns: 12 },
    );
  });

  it('show at which concept a flow enters, and with what sign', () => {
    const rows = conceptTable(riverKingdom);
    expect(rows.get('tithe')).toEqual({ disposable: -1 });
    expect(rows.get('levy')).toEqual({ primary: 1, disposable: -1 });
    expect(rows.get('alms')).toEqual({ afterGiving: -1 });
    expect(rows.has('isChild')).toBe(false);
  });
});

describe('books in which', () => {
  /** What the check says, and by how much the run is out. */
  const audit = (legislation: Legislation) => ({
    problems: problemsOf(() => checkBooks(legislation)),
    imbalance: booksOf(inLaw(legislation)).ledger.imbalance,
  });

  it('a flow is left out of the concepts are out by that flow', () => {
    const { problems, imbalance } = audit(
      withConcepts((adds, takes) => [adds, takes.filter((rule) => rule !== tax)]),
    );
    expect(problems).toEqual([
      'tithe: the concepts add it 0 times and take it 0 times; its flow asks for 0 and 1',
    ]);
    const { totals } = booksOf(law);
    expect(imbalance).toBe(totals.flows[flowsOf(riverKingdom).indexOf(tax)]);
  });

  it('a flow is added where it should be taken are out by twice that', () => {
    const { problems, imbalance } = audit(
      withConcepts((adds, takes, key) =>
        key === 'disposable'
          ? [[...adds, tax], takes.filter((rule) => rule !== tax)]
          : [adds, takes],
      ),
    );
    expect(problems).toHaveLength(1);
    const { totals } = booksOf(law);
    expect(imbalance).toBe(2n * (totals.flows[flowsOf(riverKingdom).indexOf(tax)] ?? 0n));
  });

  it.each([
    ['in two concepts', 'afterGiving'],
    ['twice in one', 'disposable'],
  ])('a flow stands %s do not balance', (_, where) => {
    const { problems, imbalance } = audit(
      withConcepts((adds, takes, key) => [adds, key === where ? [...takes, dues] : takes]),
    );
    expect(problems).toEqual([
      'dues: the concepts add it 0 times and take it 2 times; its flow asks for 0 and 1',
    ]);
    expect(imbalance).toBeGreaterThan(0n);
  });

  it('a flow passes through households only halfway do not balance', () => {
    const { problems, imbalance } = audit(
      withConcepts((adds, takes) => [adds, takes.filter((rule) => rule !== levy)]),
    );
    expect(problems).toEqual([
      'levy: the concepts add it 1 times and take it 0 times; its flow asks for 1 and 1',
    ]);
    expect(imbalance).toBeGreaterThan(0n);
  });

  it('nobody is paid do not balance', () => {
    const { problems, imbalance } = audit(withFlow(alms, { to: 'charities' }));
    expect(problems).toEqual(['alms: there is no sector "charities"']);
    expect(imbalance).toBeGreaterThan(0n);
    const [problem] = problemsOf(() => checkBooks(withFlow(alms, { to: '' })));
    expect(problem).toBe('alms: there is no sector ""');
  });

  it('households are paid by mistake do not balance', () => {
    const { problems, imbalance } = audit(withFlow(woundPay, { to: 'crown' }));
    expect(problems).toEqual([
      'woundPay: the concepts add it 1 times and take it 0 times; its flow asks for 0 and 0',
    ]);
    expect(imbalance).toBeGreaterThan(0n);
  });

  it('a flow is posted twice do not balance', () => {
    const [first, ...rest] = riverKingdom.instruments;
    if (first === undefined) throw new Error('no instrument');
    const twice = {
      ...riverKingdom,
      instruments: [{ ...first, rules: [...first.rules, relief] }, ...rest],
    };
    expect(booksOf(inLaw(twice)).ledger.imbalance).toBeGreaterThan(0n);
  });

  it('the concepts are no chain, or have steps that move no money, are refused', () => {
    const [primary, disposable, giving] = riverKingdom.concepts;
    if (!primary || !disposable || !giving) throw new Error('three concepts');
    const skipping = {
      ...riverKingdom,
      concepts: [primary, disposable, { ...giving, before: 'primary' }],
    };
    expect(problemsOf(() => checkBooks(skipping))).toEqual([
      'afterGiving: it follows disposable, not primary',
    ]);
    const headless = {
      ...riverKingdom,
      concepts: [{ ...primary, before: 'market' }, disposable, giving],
    };
    expect(problemsOf(() => checkBooks(headless))).toEqual([
      'primary: it follows nothing, not market',
    ]);
    const idle = withConcepts((adds, takes, key) => [
      key === 'primary' ? [...adds, isChild] : adds,
      takes,
    ]);
    expect(problemsOf(() => checkBooks(idle))).toEqual([
      'primary: isChild is no flow of an instrument',
    ]);
  });
});

it('books of nothing are nothing', () => {
  const flows = flowsOf(riverKingdom);
  const ledger = ledgerOf(riverKingdom, flows, noTotals(flows.length, 3, 0));
  expect(ledger.imbalance).toBe(0n);
  expect(Object.values(ledger.balances)).toEqual([0n, 0n, 0n, 0n, 0n]);
});
