import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Block, largestHousehold } from '../../src/engine/block.ts';
import type { Condition } from '../../src/engine/condition.ts';
import { includedIn, meets } from '../../src/engine/condition.ts';
import { amount, month } from '../../src/engine/fact.ts';
import { Members } from '../../src/engine/members.ts';
import { household, person } from '../../src/engine/quantity.ts';
import { named } from './kingdom/facts.ts';

const spec = (name: string) => ({ name, label: named(name) });
const sheep = amount({ ...spec('sheep'), of: person, unit: 'sheep' });
const born = month({ ...spec('born'), of: person });
const fields = amount({ ...spec('fields'), of: household, unit: 'fields' });
const lastMonth = 2021 * 12 + 11;

interface House {
  readonly fields: number;
  readonly flocks: readonly number[];
}

const houses = fc.array(
  fc.record({
    fields: fc.integer({ min: 0, max: 3 }),
    flocks: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: largestHousehold }),
  }),
  { minLength: 1, maxLength: 40 },
);

function blockOf(list: readonly House[]): Block {
  const block = new Block([sheep, born, fields]);
  block.begin(
    list.map(({ flocks }) => flocks.length),
    list.length,
  );
  list.forEach((one, p) => {
    block.column(fields)[block.householdIndex(p)] = one.fields;
    one.flocks.forEach((flock, k) => {
      block.column(sheep)[block.personIndex(p, k)] = flock;
      block.column(born)[block.personIndex(p, k)] = lastMonth - 12 * flock;
    });
  });
  return block;
}

describe('members', () => {
  const rich: Condition = { fact: sheep, is: '>=', value: 4 };
  const few: Condition = { fact: sheep, is: '<', value: 8 };
  const landed: Condition = { fact: fields, is: '>', value: 0 };

  it('are counted by household, as one would by hand', () => {
    fc.assert(
      fc.property(houses, (list) => {
        const block = blockOf(list);
        const members = new Members([rich, landed, few], 2021);
        members.look(block);
        const met = list.map(({ flocks }) => flocks.filter((one) => one >= 4 && one < 8));
        const parts = members.parts(block);
        expect([...(parts ?? [])]).toEqual(
          list.map(({ flocks }, p) => met[p]!.length / flocks.length),
        );
        expect([...(includedIn([rich, landed, few], block, parts) ?? [])]).toEqual(
          list.map(({ fields: own }, p) => (own > 0 && met[p]!.length > 0 ? 1 : 0)),
        );
        const tally = (ofAll: boolean) => {
          const found = new Float64Array(list.length + 2).fill(-1);
          members.tally({ name: 't', fact: sheep, from: 5, below: 9, ofAll }, block, found, 2);
          expect([...found.subarray(0, 2)]).toEqual([-1, -1]);
          return [...found.subarray(2)];
        };
        const between = (flocks: readonly number[]) =>
          flocks.filter((one) => one >= 5 && one < 9).length;
        expect(tally(true)).toEqual(list.map(({ flocks }) => between(flocks)));
        list.forEach(({ flocks }, p) => {
          const own = met[p]!;
          const wanted = own.length === 0 ? 0 : (between(own) * flocks.length) / own.length;
          expect(tally(false)[p]).toBeCloseTo(wanted, 9);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('all count where no condition is on persons', () => {
    const block = blockOf([{ fields: 1, flocks: [5, 6, 1] }]);
    const members = new Members([landed], 2021);
    members.look(block);
    expect(members.parts(block)).toBeNull();
    const found = new Float64Array(1);
    members.tally({ name: 't', fact: sheep, from: 5, below: 7 }, block, found, 0);
    expect([...found]).toEqual([2]);
  });

  it('of a larger block are looked at after those of a smaller', () => {
    const members = new Members([rich], 2021);
    for (const length of [1, 30, 2]) {
      const block = blockOf(
        Array.from({ length }, () => ({ fields: 0, flocks: Array<number>(length).fill(5) })),
      );
      members.look(block);
      expect([...members.parts(block)!]).toEqual(Array<number>(length).fill(1));
    }
  });

  it('have an age in completed years at the end of the year', () => {
    const adult: Condition = { fact: born, is: '>=', value: 18, inYears: true };
    expect(meets(adult, lastMonth - 18 * 12, lastMonth)).toBe(true);
    expect(meets(adult, lastMonth - 18 * 12 + 1, lastMonth)).toBe(false);
    const block = blockOf([{ fields: 0, flocks: [3, 4, 5] }]);
    const members = new Members([{ fact: born, is: '>', value: 3, inYears: true }], 2021);
    members.look(block);
    expect([...members.parts(block)!]).toEqual([2 / 3]);
  });
});
