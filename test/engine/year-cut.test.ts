// The year is cut where the law changes. A monthly rule is computed for each piece, and only where something differs.

import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/engine/graph.ts';
import { lever, scalar } from '../../src/engine/parameter.ts';
import type { ValueChange } from '../../src/engine/policy.ts';
import { inLaw, reformed } from '../../src/engine/policy.ts';
import type { Quantity } from '../../src/engine/quantity.ts';
import {
  firstMonth,
  household,
  lastMonth,
  monthsInPeriod,
  monthsOf,
  perMonth,
  person,
  perYear,
  sumOver,
} from '../../src/engine/quantity.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { rule, version } from '../../src/engine/rule.ts';
import { spansOf } from '../../src/engine/spans.ts';
import { barns, harvest, monthsFishing, named, since, source } from './kingdom/facts.ts';
import { amountOf, computed, graphOf, lawOf } from './laboratory.ts';
import { riverKingdom } from './river-kingdom.ts';

const monthly = { label: named('it'), per: household, unit: 'yuan/month', source } as const;

/** Ten yuan a barn, from 1 October 2020 twelve, a lever on top. */
const rent = rule({
  ...monthly,
  name: 'rent',
  reads: { barns },
  parameters: {
    each: scalar({ unit: 'yuan/month', values: since(['2000-01-01', 10], ['2020-10-01', 12]) }),
    extra: lever({ unit: 'yuan/month', neutral: 0 }),
  },
  formula: ({ barns }, { each, extra }) => barns * (each + extra),
});
const upkeep = rule({
  ...monthly,
  name: 'upkeep',
  reads: { barns },
  formula: ({ barns }) => 3 * barns,
});
const left = rule({
  ...monthly,
  name: 'left',
  reads: { rent, upkeep },
  formula: ({ rent, upkeep }) => rent - upkeep,
});
const barnLaw = lawOf([rent, upkeep, left]);
const twoBarns = { own: { barns: 2 }, persons: [{}] };

const inYear = (quantity: Quantity, year: number, law = inLaw(barnLaw)) =>
  amountOf(quantity, twoBarns, law, { year })[0];

const spans = (law: typeof barnLaw, year: number) =>
  spansOf(inLaw(law), year).map(({ first, last }) => [first, last]);

const change = (more: Partial<ValueChange>): ValueChange => ({
  parameter: 'rent.extra',
  from: null,
  places: null,
  to: { is: 'value', value: 5 },
  where: 'here',
  given: false,
  ...more,
});

describe('the year', () => {
  it('is one piece where nothing changes', () => {
    expect(spans(barnLaw, 2019)).toEqual([[0, 11]]);
    expect(spans(barnLaw, 2021)).toEqual([[0, 11]]);
  });

  it('is cut at the month from which a value is another', () => {
    expect(spans(barnLaw, 2020)).toEqual([
      [0, 8],
      [9, 11],
    ]);
  });

  it('is cut from the next month where the day is not the 1st', () => {
    // The relief of the delta changes on 15 July 2020, dues and levy on 1 October.
    expect(spans(riverKingdom, 2020)).toEqual([
      [0, 6],
      [7, 8],
      [9, 11],
    ]);
  });

  it('is cut where versions begin and end', () => {
    const versions = [
      version(household, { until: '2020-03-31', reads: {}, formula: () => 1 }),
      version(household, { from: '2020-04-02', until: '2020-08-15', reads: {}, formula: () => 2 }),
      version(household, { from: '2020-08-16', reads: {}, formula: () => 3 }),
    ];
    const law = lawOf([rule({ ...monthly, name: 'dated', versions })]);
    expect(spans(law, 2020)).toEqual([
      [0, 2],
      [3, 3],
      [4, 7],
      [8, 11],
    ]);
    const dated = law.instruments[0]?.rules[0] as Rule<number>;
    // In April no version is in force on the 1st: 3 × 1 + 0 + 4 × 2 + 4 × 3.
    expect(amountOf(perYear(dated), twoBarns, law, { year: 2020 })).toEqual([23]);
  });

  it('is cut by a reform, and not by one of another year', () => {
    const cut = (from: string) =>
      spansOf(reformed(inLaw(barnLaw), { changes: [change({ from })] }), 2021);
    expect(cut('2021-03-01')).toHaveLength(2);
    expect(cut('2020-03-01')).toHaveLength(1);
    expect(cut('2021-12-02')).toHaveLength(1);
    expect(spansOf(inLaw(barnLaw), 2021)).toHaveLength(1);
  });
});

describe('a monthly rule over the year', () => {
  it('is summed month by month at the law in force', () => {
    expect(inYear(perYear(rent), 2019)).toBe(240);
    expect(inYear(perYear(rent), 2020)).toBe(9 * 20 + 3 * 24);
    expect(inYear(perYear(left), 2020)).toBe(9 * 14 + 3 * 18);
  });

  it('follows a reform from its month', () => {
    const raised = reformed(inLaw(barnLaw), { changes: [change({ from: '2020-12-01' })] });
    expect(inYear(perYear(rent), 2020, raised)).toBe(9 * 20 + 2 * 24 + 34);
  });

  it('is paid in as many months as it says, spread evenly in whole months', () => {
    const flow = { from: 'crown', to: 'households', months: monthsFishing };
    const fee = rule({
      ...monthly,
      name: 'fee',
      per: person,
      flow,
      reads: { monthsFishing },
      parameters: {
        each: scalar({ unit: 'yuan/month', values: since(['2000-01-01', 10], ['2020-10-01', 12]) }),
      },
      formula: ({ monthsFishing }, { each }) => (monthsFishing > 0 ? each : 0),
    });
    const fisher = (monthsFishing: number) => ({ persons: [{ monthsFishing }] });
    const paid = (months: number, year: number) =>
      amountOf(perYear(fee), fisher(months), lawOf([fee]), { year })[0];
    // Of six months 4.5 would lie before October: half up, five at 10 and one at 12.
    expect([paid(12, 2020), paid(6, 2020), paid(0, 2020), paid(5, 2019)]).toEqual([126, 62, 0, 50]);
    expect([paid(1, 2020), paid(4, 2020)]).toEqual([10, 42]);
    expect(perYear(fee, barns).name).toBe('perYear(fee, barns)');
  });
});

describe('equal months', () => {
  const nodesOf = (quantity: Quantity, year: number) =>
    graphOf(inLaw(barnLaw), { it: quantity }, { year }).nodes.map(({ quantity }) => quantity.name);

  it('are computed once', () => {
    expect(nodesOf(perYear(left), 2019).filter((name) => name === 'left')).toHaveLength(1);
  });

  it('are computed apart only where something they depend on differs', () => {
    const names = nodesOf(perYear(left), 2020);
    expect(names.filter((name) => name === 'rent')).toHaveLength(2);
    expect(names.filter((name) => name === 'left')).toHaveLength(2);
    expect(names.filter((name) => name === 'upkeep')).toHaveLength(1);
  });

  it('differ where only the multiple of their rounding does', () => {
    const to = scalar({
      name: 'multiple',
      unit: 'yuan',
      values: since(['2000-01-01', 10], ['2020-07-01', 100]),
    });
    const rounded = rule({
      ...monthly,
      name: 'rounded',
      rounding: { to, direction: 'up', source },
      reads: { barns },
      formula: ({ barns }) => barns * 7,
    });
    const law = lawOf([rounded]);
    expect(amountOf(perYear(rounded), twoBarns, law, { year: 2020 })).toEqual([6 * 20 + 6 * 100]);
  });

  it('are joined to one piece', () => {
    const graph = graphOf(
      inLaw(riverKingdom),
      { it: perYear(rentIn(riverKingdom, 'dues')) },
      { year: 2020 },
    );
    const months = (node: Node | undefined) =>
      node?.operation.is === 'perYear' ? node.operation.pieces.map((piece) => piece.months) : [];
    // July cuts the relief, not the dues.
    expect(months(graph.outputs.get('it'))).toEqual([9, 3]);
  });
});

function rentIn(law: typeof riverKingdom, name: string): Rule<number> {
  const found = law.instruments.flatMap(({ rules }) => rules).find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found as Rule<number>;
}

describe('a yearly amount in a month', () => {
  const share = rule({
    ...monthly,
    name: 'share',
    reads: { harvest: perMonth(sumOver(household, harvest)) },
    formula: ({ harvest }) => harvest,
  });
  const wage = rule({
    ...monthly,
    name: 'wage',
    per: person,
    reads: { harvest: perMonth(harvest, monthsFishing) },
    formula: ({ harvest }) => harvest,
  });

  it('is a twelfth', () => {
    const persons = [{ harvest: 1200 }, { harvest: 600 }];
    expect(amountOf(perYear(share, barns), { own: { barns: 1 }, persons }, lawOf([share]))).toEqual(
      [150],
    );
  });

  it('or spread over the months it is held; over none it is nothing', () => {
    const persons = [
      { harvest: 1200, monthsFishing: 6 },
      { harvest: 600, monthsFishing: 0 },
    ];
    const { it } = computed(lawOf([wage]), { it: perYear(wage, monthsFishing) }, [{ persons }]);
    expect(it).toEqual([[1200, 0]]);
    const all = computed(lawOf([wage]), { it: perYear(wage) }, [{ persons }]);
    expect(all.it).toEqual([[2400, 0]]);
  });
});

describe('the calendar', () => {
  const reading = { first: firstMonth, last: lastMonth, months: monthsInPeriod };
  const packed = rule({
    name: 'packed',
    label: named('packed'),
    per: household,
    unit: 'month number',
    source,
    reads: reading,
    formula: ({ first, last, months }) => (last - first) * 100 + months + first * 10_000,
  });
  const byMonth = rule({
    ...monthly,
    name: 'byMonth',
    reads: { ...reading, rent },
    formula: ({ first, last, months, rent }) =>
      (first + last - 2 * 2020 * 12) * 100 + months + 0 * rent,
  });

  it('of a yearly rule is the whole year, of people and not of the law', () => {
    const law = lawOf([packed]);
    expect(amountOf(packed, twoBarns, law, { year: 2020, lawYear: 2018 })).toEqual([
      11 * 100 + 12 + 2020 * 12 * 10_000,
    ]);
  });

  it('of a monthly rule is its piece of the year', () => {
    const law = lawOf([rent, byMonth]);
    // January to September: (0 + 8) · 100 + 9, nine times; October to December: (9 + 11) · 100 + 3, three times.
    expect(amountOf(perYear(byMonth), twoBarns, law, { year: 2020 })).toEqual([9 * 809 + 3 * 2003]);
  });
});

describe('a monthly statement', () => {
  const dear = rule({
    name: 'dear',
    label: named('dear'),
    per: household,
    unit: 'yes/no',
    period: 'month',
    source,
    reads: { rent },
    formula: ({ rent }) => rent > 22,
  });

  it('is true in a number of months', () => {
    const law = lawOf([rent, dear]);
    const months = (year: number) => amountOf(monthsOf(dear), twoBarns, law, { year })[0];
    expect([months(2019), months(2020), months(2021)]).toEqual([0, 3, 12]);
  });
});

describe('a yearly rule', () => {
  const dated = (asOf?: 'first day') =>
    rule({
      name: 'dated',
      label: named('dated'),
      per: household,
      unit: 'yuan/year',
      source,
      ...(asOf === undefined ? {} : { asOf }),
      reads: {},
      parameters: {
        each: scalar({ unit: 'yuan', values: since(['2000-01-01', 1], ['2020-12-31', 2]) }),
      },
      formula: (_, { each }) => each,
    });

  it('takes the law of 31 December, or of 1 January where the act says so', () => {
    expect(amountOf(dated(), twoBarns, undefined, { year: 2020 })).toEqual([2]);
    expect(amountOf(dated('first day'), twoBarns, undefined, { year: 2020 })).toEqual([1]);
  });

  it('is nothing outside all its versions', () => {
    const once = rule({
      name: 'once',
      label: named('once'),
      per: household,
      unit: 'yuan/year',
      source,
      from: '2015-01-01',
      until: '2015-12-31',
      reads: {},
      formula: () => 7,
    });
    const years = [2014, 2015, 2016].map((year) => amountOf(once, twoBarns, undefined, { year }));
    expect(years).toEqual([[0], [7], [0]]);
  });
});
