import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, digestOf } from '../../src/engine/digest.ts';

describe('canonical JSON', () => {
  it('sorts keys, at every depth, and keeps the order of lists', () => {
    const one = { b: [3, 1, { d: 1, c: 2 }], a: 'x', B: null };
    const other = { a: 'x', B: null, b: [3, 1, { c: 2, d: 1 }] };
    expect(canonicalJson(one)).toBe('{"B":null,"a":"x","b":[3,1,{"c":2,"d":1}]}');
    expect(canonicalJson(other)).toBe(canonicalJson(one));
  });

  it('writes numbers in their shortest form that reads back', () => {
    expect(canonicalJson([0.1, 1e21, 1 / 3, 100, -2.5e-7])).toBe(
      '[0.1,1e+21,0.3333333333333333,100,-2.5e-7]',
    );
  });

  it('knows no negative nought', () => {
    expect(canonicalJson([-0, 0])).toBe('[0,0]');
  });

  it('writes totals as decimal strings', () => {
    expect(canonicalJson({ fen: 12_345_678_901_234_567_890n, debt: -5n })).toBe(
      '{"debt":"-5","fen":"12345678901234567890"}',
    );
  });

  it('leaves out what is undefined', () => {
    expect(canonicalJson({ a: undefined, b: true })).toBe('{"b":true}');
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}');
  });

  it.each([
    ['NaN', Number.NaN, 'NaN is no result'],
    ['infinities', Number.NEGATIVE_INFINITY, '-Infinity is no result'],
    ['functions', () => 0, 'function is no result'],
    ['symbols', Symbol.iterator, 'symbol is no result'],
    ['nothing', undefined, 'undefined is no result'],
    ['maps, which would all look empty', new Map([['a', 1]]), 'a Map is no result'],
    ['columns', new Float64Array(2), 'a Float64Array is no result'],
    ['days', new Date(0), 'a Date is no result'],
  ])('refuses %s, however deep', (_, value, message) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
    expect(() => canonicalJson({ a: [value] })).toThrow(message);
  });

  it('reads back as the same, for anything that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the digest', () => {
  it('is sha256 of the canonical text, as any other program has it', () => {
    // In JSON a text has its quotation marks: printf '"abc"' | sha256sum.
    expect(digestOf('abc')).toBe(
      '6cc43f858fbb763301637b5af970e2a46b46f461f27e5a0f41e009c59b827b25',
    );
    expect(digestOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
    expect(digestOf([])).toBe('4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
  });

  it('is of UTF-8', () => {
    expect(digestOf('橄榄')).toBe(
      'd18b665c8b414c085776d34049d2af429caa0ed15b6f46552a0e03eeaeb641c1',
    );
  });

  it('differs where anything differs', () => {
    expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: '1' }));
    expect(digestOf({ a: 1n })).toBe(digestOf({ a: '1' }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });
});
