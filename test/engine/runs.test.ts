// A run: blocks on their own, in any order and on any thread, added up to the same totals and the same table.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/engine/condition.ts';
import type { Fact } from '../../src/engine/fact.ts';
import { HouseholdTable } from '../../src/engine/household-table.ts';
import { flowsOf } from '../../src/engine/outputs.ts';
import { inLaw, reformed } from '../../src/engine/policy.ts';
import { household, perYear, sumOver } from '../../src/engine/quantity.ts';
import { Runner, tableColumns, tableFor } from '../../src/engine/run.ts';
import { fenOf } from '../../src/engine/totals.ts';
import { barns, harvest, town } from './kingdom/facts.ts';
import { relief } from './kingdom/relief.ts';
import { problemsOf } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';
import type { Ran } from './village.ts';
import { requestOf, run, Village } from './village.ts';

const law = inLaw(riverKingdom);
const flows = flowsOf(riverKingdom).map(({ name }) => name);
const bytes = ({ table }: Ran) => new Float64Array(table.buffer);

/** A column's weighted total, in integers. */
function weighed({ table }: Ran, name: string, fen: (value: number) => number = (value) => value) {
  const [values, weights] = [table.column(name), table.column('census')];
  return values.reduce((sum, value, h) => sum + BigInt(weights[h] ?? 0) * BigInt(fen(value)), 0n);
}

describe('any share-out of blocks', () => {
  const village = new Village(2500, 'share-out', (h) => 1000 + ((h * 7919) % 5000));
  const request = requestOf(law, {
    kept: flows,
    figures: { harvests: sumOver(household, harvest) },
  });
  const alone = run(request, village);

  it('gives the same totals and the same table', () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(order, fc.integer({ min: 1, max: 3 }), (order, threads) => {
        const shares = Array.from({ length: threads }, (_, t) =>
          order.filter((_, i) => i % threads === t),
        );
        const together = run(request, village, shares);
        expect(together.totals).toEqual(alone.totals);
        expect(bytes(together)).toEqual(bytes(alone));
      }),
      { numRuns: 4 },
    );
  });

  it('has totals that are those of the table', () => {
    flows.forEach((name, i) => {
      expect(alone.totals.flows[i], name).toBe(weighed(alone, name, fenOf));
    });
    riverKingdom.concepts.forEach(({ key }, i) => {
      expect(alone.totals.concepts[i], key).toBe(weighed(alone, key));
    });
    expect(alone.totals.population).toEqual([
      weighed(alone, 'size', () => 1),
      weighed(alone, 'size'),
    ]);
  });

  it('has every concept from its flows, household by household', () => {
    const column = (name: string) => alone.table.column(name);
    const sum = (h: number, names: readonly string[]) =>
      names.reduce((all, name) => all + fenOf(column(name)[h] ?? 0), 0);
    for (let h = 0; h < village.households; h += 17) {
      let income = 0;
      for (const { key, adds, takes } of riverKingdom.concepts) {
        income +=
          sum(
            h,
            adds.map(({ name }) => name),
          ) -
          sum(
            h,
            takes.map(({ name }) => name),
          );
        expect(column(key)[h]).toBe(income);
      }
    }
  });
});

describe('weights', () => {
  it('that are all the same give what weights of their own would', () => {
    const request = requestOf();
    const uniform = run(request, new Village(1300, 'weights', () => 12_345));
    const odd = run(request, new Village(1300, 'weights', (h) => (h === 700 ? 12_346 : 12_345)));
    const [more] = run(request, new Village(1300, 'weights', (h) => Number(h === 700))).totals
      .flows;
    expect((odd.totals.flows[0] ?? 0n) - (uniform.totals.flows[0] ?? 0n)).toBe(more);
    expect(more).toBeGreaterThan(0n);
  });

  it('may be as heavy as a nation in a hundred households', () => {
    const heavy = 4_940_000_001;
    const request = requestOf(law, { kept: flows });
    const ran = run(request, new Village(100, 'nation', () => heavy));
    flows.forEach((name, i) => {
      expect(ran.totals.flows[i]).toBe(weighed(ran, name, fenOf));
    });
    expect(ran.totals.flows.some((flow) => flow > 2n ** 53n)).toBe(true);
  });
});

describe('the table', () => {
  const village = new Village(30);

  it('has the standing columns, the concepts and what is kept', () => {
    const request = requestOf(law, {
      kept: ['barns', 'tithe', 'reliefs'],
      figures: { reliefs: perYear(relief) },
    });
    expect(tableColumns(request)).toEqual([
      'size',
      'census',
      'survey',
      'included',
      'primary',
      'disposable',
      'afterGiving',
      'barns',
      'tithe',
      'reliefs',
    ]);
    const { table } = run(request, village);
    expect([...table.column('survey')]).toEqual(Array(30).fill(50_000));
    expect([...table.column('included')]).toEqual(Array(30).fill(1));
    expect(Math.max(...table.column('barns'))).toBeGreaterThan(1);
    // A flow and a figure in yuan: relief is the one household flow that is also a figure.
    const again = run(requestOf(law, { kept: ['relief'] }), village);
    expect(table.column('reliefs')).toEqual(again.table.column('relief'));
    expect(() => table.column('reliefs of all')).toThrow(
      'no column "reliefs of all"; there are size',
    );
  });

  it.each(['nothing', 'harvest'])(
    'cannot keep %s: it is no flow, figure or fact of households',
    (kept) => {
      const message = `there is nothing of the household called "${kept}" to keep`;
      expect(() => run(requestOf(law, { kept: [kept] }), village)).toThrow(message);
    },
  );

  it('stands on a buffer that threads can share', () => {
    const table = new HouseholdTable(['a', 'b'], 3);
    expect(table.buffer).toBeInstanceOf(SharedArrayBuffer);
    table.column('b').set([4, 5, 6]);
    const seen = new HouseholdTable(['a', 'b'], 3, table.buffer);
    expect([[...seen.column('a')], [...seen.column('b')]]).toEqual([
      [0, 0, 0],
      [4, 5, 6],
    ]);
    const other = globalThis.SharedArrayBuffer;
    try {
      Reflect.deleteProperty(globalThis, 'SharedArrayBuffer');
      expect(new HouseholdTable(['a'], 1).buffer).toBeInstanceOf(ArrayBuffer);
    } finally {
      globalThis.SharedArrayBuffer = other;
    }
  });
});

describe('conditions', () => {
  const village = new Village(1100, 'where', (h) => 1000 + h);
  const all = run(requestOf(law, { kept: ['barns', 'town'] }), village);

  it.each([
    ['=', (b: number) => b === 3],
    ['!=', (b: number) => b !== 3],
    ['<', (b: number) => b < 3],
    ['<=', (b: number) => b <= 3],
    ['>', (b: number) => b > 3],
    ['>=', (b: number) => b >= 3],
  ] as const)('of households with barns %s 3 have totals of their own', (is, meets) => {
    const where: Condition[] = [{ fact: barns as Fact, is, value: 3 }];
    const ran = run(requestOf(law, { kept: ['barns'], where }), village);
    const included = [...ran.table.column('barns')].map((value) => Number(meets(value)));
    expect([...ran.table.column('included')]).toEqual(included);
    expect(ran.totals).toEqual(all.totals);
    const households = included.reduce((sum, one, h) => sum + BigInt(one) * BigInt(1000 + h), 0n);
    expect(ran.included.population[0]).toBe(households);
    expect(households).toBeGreaterThan(0n);
  });

  it('must all be met', () => {
    const of = (...where: Condition[]) => run(requestOf(law, { where }), village).included;
    const [few, delta, both] = [
      of({ fact: barns as Fact, is: '<', value: 3 }),
      of({ fact: town as Fact, is: '=', value: 1 }),
      of({ fact: barns as Fact, is: '<', value: 3 }, { fact: town as Fact, is: '=', value: 1 }),
    ];
    const [a = 0n, b = 0n, c = 0n] = [few, delta, both].map(({ population }) => population[0]);
    expect(c > 0n && c < a && c < b).toBe(true);
    // Without conditions nobody is asked, and nothing is counted apart.
    expect(of().population).toEqual([0n, 0n]);
  });

  it('split the totals between those who meet them and those who do not', () => {
    const meet = (is: '<' | '>='): Condition => ({ fact: barns as Fact, is, value: 3 });
    const [few, many] = [meet('<'), meet('>=')].map((one) =>
      run(requestOf(law, { where: [one] }), village),
    );
    all.totals.flows.forEach((flow, i) => {
      expect((few?.included.flows[i] ?? 0n) + (many?.included.flows[i] ?? 0n)).toBe(flow);
    });
  });
});

describe('those who pay or receive', () => {
  it('are counted by persons, where the flow is not of the first stage', () => {
    const village = new Village(400, 'payers', () => 1000);
    const payers = (name: string) => {
      const ran = run(requestOf(law, { kept: ['relief', 'harvestPaid'] }), village);
      return { count: ran.totals.payers[flows.indexOf(name)], table: ran.table };
    };
    const { count, table } = payers('relief');
    const members = table.column('relief').reduce((sum, amount, h) => {
      return sum + (amount > 0 ? (table.column('size')[h] ?? 0) : 0);
    }, 0);
    expect(count).toBe(BigInt(members) * 1000n);
    expect(payers('harvestPaid').count).toBe(0n);
    expect(payers('tithe').count).toBeGreaterThan(0n);
  });
});

describe('a runner', () => {
  it('begins anew once its totals are taken', () => {
    const village = new Village(2000, 'anew');
    const request = requestOf();
    const runner = new Runner(request, village);
    const table = tableFor(request, village.households);
    runner.run(0, table);
    const first = runner.take();
    runner.run(1, table);
    expect(runner.take().totals).toEqual(run(request, village, [[1]]).totals);
    expect(runner.take().totals.flows.every((flow) => flow === 0n)).toBe(true);
    expect(first.totals).toEqual(run(request, village, [[0]]).totals);
  });

  it('says what the law does not know, each once, before it computes anything', () => {
    const ancient = requestOf(law, { lawYear: 1999, figures: { reliefs: perYear(relief) } });
    const monthly = 'is known from 2000-01-01 on, not on 1999-01-01';
    const yearly = 'is known from 2000-01-01 on, not on 1999-12-31';
    expect(problemsOf(() => new Runner(ancient, new Village(1)))).toEqual([
      `levy: levy.rate ${monthly}`,
      `dues: dues.rate ${monthly}`,
      'schooling: schooling.byNumber is known from 2005-01-01 on, not on 1999-12-31',
      `tithe: tithe.scale ${yearly}`,
      `relief: relief.standard ${monthly}`,
      `boatGrant: boatGrant.each ${yearly}`,
    ]);
  });
});

describe('a reform', () => {
  const village = new Village(1200, 'reform', (h) => 900 + h);
  const before = run(requestOf(), village);

  it('that is empty changes nothing, to the last bit', () => {
    const after = run(
      requestOf(reformed(law, { changes: [], off: [], on: [], replace: [] })),
      village,
    );
    expect(after.totals).toEqual(before.totals);
    expect(bytes(after)).toEqual(bytes(before));
  });

  it('that sets what is already so changes nothing either', () => {
    const same = reformed(law, {
      changes: [
        {
          parameter: 'tithe.free',
          from: null,
          places: null,
          to: { is: 'value', value: 2000 },
          where: 'here',
          given: false,
        },
        {
          parameter: 'relief.extra',
          from: '2020-04-01',
          places: ['delta'],
          to: { is: 'plus', amount: 0 },
          where: 'here',
          given: false,
        },
      ],
    });
    const after = run(requestOf(same), village);
    expect(after.totals).toEqual(before.totals);
    expect(bytes(after)).toEqual(bytes(before));
  });

  it('that changes something changes only what hangs on it', () => {
    const after = run(requestOf(reformed(law, { off: ['alms'] })), village);
    expect(after.totals.concepts.slice(0, 2)).toEqual(before.totals.concepts.slice(0, 2));
    expect(after.totals.concepts[2]).toBe(after.totals.concepts[1]);
    expect(before.totals.concepts[2]).not.toBe(before.totals.concepts[1]);
  });
});
