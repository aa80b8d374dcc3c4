import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Block,
  factsOnly,
  householdsPerBlock,
  largestHousehold,
  neutral,
} from '../../src/engine/block.ts';
import { amount, month, oneOf, pointer, statement } from '../../src/engine/fact.ts';
import { household, person } from '../../src/engine/quantity.ts';
import { named } from './kingdom/facts.ts';

const spec = (name: string) => ({ name, label: named(name) });
const sheep = amount({ ...spec('sheep'), of: person, unit: 'sheep', absent: 7 });
const fields = amount({ ...spec('fields'), of: household, unit: 'fields' });
const facts = [sheep, fields];

describe('a block', () => {
  it('orders households by size; member k of all of a size is one plane of even length', () => {
    const block = new Block(facts);
    block.begin([2, 1, 3, 1, 1, 2], 6);
    expect(block.classes).toEqual([
      { size: 1, count: 3, stride: 4, householdStart: 0, personStart: 0 },
      { size: 2, count: 2, stride: 2, householdStart: 4, personStart: 4 },
      { size: 3, count: 1, stride: 2, householdStart: 6, personStart: 8 },
    ]);
    expect([block.householdLength, block.personLength]).toEqual([8, 14]);
    const households = [0, 1, 2, 3, 4, 5].map((p) => block.householdIndex(p));
    expect(households).toEqual([4, 0, 6, 1, 2, 5]);
    expect([0, 1].map((k) => block.personIndex(0, k))).toEqual([4, 6]);
    expect([0, 1].map((k) => block.personIndex(5, k))).toEqual([5, 7]);
    expect([0, 1, 2].map((k) => block.personIndex(2, k))).toEqual([8, 10, 12]);
  });

  it('has a place of its own for every household and every person', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: largestHousehold }), {
      minLength: 1,
      maxLength: 60,
    });
    const block = new Block(facts);
    fc.assert(
      fc.property(sizes, (sizes) => {
        block.begin(sizes, sizes.length);
        const households = sizes.map((_, p) => block.householdIndex(p));
        const persons = sizes.flatMap((size, p) =>
          Array.from({ length: size }, (_, k) => block.personIndex(p, k)),
        );
        expect(new Set(households).size).toBe(sizes.length);
        expect(new Set(persons).size).toBe(persons.length);
        expect(Math.max(...households)).toBeLessThan(block.householdLength);
        expect(Math.max(...persons)).toBeLessThan(block.personLength);
        for (const { stride, householdStart } of block.classes) {
          expect([stride % 2, householdStart % 2]).toEqual([0, 0]);
        }
        expect(sizes.map((_, p) => block.sizeOf(p))).toEqual(sizes);
      }),
      { numRuns: 40 },
    );
  });

  it('begins anew with every filling: what was there is neutral again', () => {
    const block = new Block(facts);
    block.begin([2, 1], 2);
    block.column(sheep).fill(99, 0, block.personLength);
    block.column(fields).fill(99, 0, block.householdLength);
    block.begin([1, 1, 3], 3);
    expect([...block.column(sheep).subarray(0, block.personLength)]).toEqual(Array(8).fill(7));
    expect([...block.column(fields).subarray(0, block.householdLength)]).toEqual(Array(4).fill(0));
  });

  it('reads only as many sizes as there are households', () => {
    const block = new Block(facts);
    block.begin(Uint8Array.from([2, 2, 99]), 2);
    expect(block.classes.map(({ size, count }) => [size, count])).toEqual([[2, 2]]);
  });

  it('grows where households are larger than usual, and keeps its columns apart', () => {
    const block = new Block(facts, { ...factsOnly, columns: 1 }, 64);
    const before = block.memory;
    block.begin([30, 30, 30], 3);
    expect(block.memory).not.toBe(before);
    expect(block.capacity).toBeGreaterThanOrEqual(block.personLength);
    expect(block.column(fields)[block.householdIndex(2)]).toBe(0);
    expect(block.column(sheep)[block.personIndex(2, 29)]).toBe(7);
    expect(block.view(2)).toHaveLength(block.capacity);
    const grown = block.memory;
    block.begin([1], 1);
    expect(block.memory).toBe(grown);
  });

  it('holds 1,024 households of thirty', () => {
    const block = new Block([sheep]);
    block.begin(new Uint8Array(householdsPerBlock).fill(30), householdsPerBlock);
    expect(block.personLength).toBe(30 * 1024);
    expect(block.column(sheep)[block.personIndex(1023, 29)]).toBe(7);
  });

  it('gives columns back in file order', () => {
    const block = new Block(facts);
    block.begin([2, 1, 3, 1], 4);
    const column = new Float64Array(block.householdLength);
    for (let p = 0; p < 4; p++) column[block.householdIndex(p)] = 10 + p;
    const to = new Float64Array(6);
    block.copyInFileOrder(column, to, 1);
    expect([...to]).toEqual([0, 10, 11, 12, 13, 0]);
    block.copySizes(to, 2);
    expect([...to]).toEqual([0, 10, 2, 1, 3, 1]);
  });

  it.each([
    [0, 'a block holds 1 to 1024 households, not 0'],
    [1025, 'a block holds 1 to 1024 households, not 1025'],
  ])('refuses %i households', (count, message) => {
    expect(() => new Block(facts).begin(new Uint8Array(1025).fill(1), count)).toThrow(message);
  });

  it.each([0, 31, -1, 1.5, Number.NaN])('refuses a household of %d', (size) => {
    const message = `households have 1 to 30 members, not ${size}`;
    expect(() => new Block(facts).begin([1, size], 2)).toThrow(message);
  });

  it('says so where it has no such column', () => {
    const block = new Block([sheep]);
    expect(() => block.column(fields)).toThrow('this block has no column for fields');
    expect(() => block.view(3)).toThrow('this block has 1 columns, not 4');
  });
});

describe('the neutral value of a fact', () => {
  it('is what it says, else nought, no, the first kind, no month, nobody', () => {
    const kinds = ['a', 'b', 'c'] as const;
    expect([
      neutral(sheep),
      neutral(fields),
      neutral(statement({ ...spec('is'), of: person })),
      neutral(statement({ ...spec('is'), of: person, absent: true })),
      neutral(oneOf({ ...spec('kind'), of: person, kinds })),
      neutral(oneOf({ ...spec('kind'), of: person, kinds, absent: 'c' })),
      neutral(month({ ...spec('born'), of: person })),
      neutral(month({ ...spec('born'), of: person, absent: 24_000 })),
      neutral(pointer({ ...spec('mate'), of: person, note: 'the one' })),
    ]).toEqual([7, 0, 0, 1, 0, 2, -1, 24_000, -1]);
  });

  it('and its kind are told by how it was made', () => {
    expect(month({ ...spec('born'), of: person })).toMatchObject({
      isDate: true,
      unit: 'month number',
    });
    expect(pointer({ ...spec('mate'), of: person })).toMatchObject({
      pointsToPerson: true,
      note: '',
    });
    expect(amount({ ...spec('wage'), of: person, unit: 'yuan/month' }).period).toBe('month');
  });
});
