import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../../src/engine/compile/parse.ts';
import type { WorkedSum } from '../../../src/engine/explain/words.ts';
import { workOut } from '../../../src/engine/explain/worked-sum.ts';
import type { BracketRow } from '../../../src/engine/parameter.ts';
import type { ValueType } from '../../../src/engine/quantity.ts';

const number: ValueType = { is: 'number' };
const reads = {
  a: number,
  b: number,
  c: number,
  ok: { is: 'yes/no' },
  kind: { is: 'kind', kinds: ['town', 'country'] },
} as const;
const rows: readonly BracketRow[] = [
  [36_000, 0.03, 0],
  [144_000, 0.1, 2_520],
  [null, 0.2, 16_920],
];
const parameters = {
  rate: { shape: { is: 'scalar' }, value: 0.5 },
  schedule: { shape: { is: 'brackets' }, value: rows },
  byAge: {
    shape: { is: 'table', mode: 'step' },
    value: [
      [50, 195],
      [60, 139],
    ],
  },
} as const;

type Values = Partial<Record<'a' | 'b' | 'c' | 'ok' | 'kind', number>>;

function worked(formula: (...args: never[]) => unknown, values: Values, yesNo = false): WorkedSum {
  const body = parseFormula(formula, { reads, parameters: Object.keys(parameters), helpers: {} });
  return workOut(
    body,
    { reads: { a: 0, b: 0, c: 0, ok: 0, kind: 0, ...values }, parameters },
    yesNo,
  );
}

const marks = { least: 'min(', most: 'max(', whole: 'whole(', size: 'size(' } as const;

/** The words in plain signs: keys stand for the values that were read. */
function text(words: WorkedSum['words']): string {
  return words
    .map((word) => {
      if (word.is === 'value') return `${word.key}:${word.value}`;
      if (word.is === 'literal' || word.is === 'rate') return `${word.value}`;
      if (word.is === 'sign') return word.text;
      if (word.is === 'comma') return ', ';
      if (word.is === 'nought') return ' → 0';
      return word.is === 'close' ? ')' : marks[word.is];
    })
    .join('');
}

type Read = Record<keyof typeof reads, number>;
type Given = {
  rate: number;
  schedule: { taxOn(x: number): number; rateAt(x: number): number };
  byAge: { at(x: number): number };
};

describe('a worked sum', () => {
  it('fills the numbers in, with brackets only where they are needed', () => {
    const sum = worked(({ a, b, c }: Read) => (a + b) * c - (a - b), { a: 5, b: 3, c: 2 });
    expect(text(sum.words)).toBe('(a:5 + b:3) × c:2 − (a:5 − b:3)');
    expect(sum.value).toBe(14);
  });

  it('leaves out noughts and factors of one, and names what it left out', () => {
    const sum = worked(({ a, b, c }: Read, { rate }: Given) => a * c + b * rate, { a: 7, c: 1 });
    expect(text(sum.words)).toBe('a:7');
    expect([...sum.used]).toEqual(['a']);
    expect([...sum.idle].sort()).toEqual(['b', 'c', 'rate']);
  });

  it('writes a nought less something with its sign, and a sum of noughts as one', () => {
    expect(text(worked(({ a, b }: Read) => a - b, { b: 4 }).words)).toBe('−b:4');
    const nothing = worked(({ a, b }: Read) => a + b, {});
    expect(text(nothing.words)).toBe('0');
    expect([...nothing.idle].sort()).toEqual(['a', 'b']);
  });

  it('shows a floor of nought only where it binds', () => {
    const floored = ({ a, b, c }: Read) => Math.max(0, a * b - c);
    expect(text(worked(floored, { a: 1_379, b: 3, c: 2_183.47 }).words)).toBe(
      'a:1379 × b:3 − c:2183.47',
    );
    expect(text(worked(floored, { a: 1_379, b: 3, c: 21_191.49 }).words)).toBe(
      'a:1379 × b:3 − c:21191.49 → 0',
    );
    const inside = worked(({ a, b, c }: Read) => c * (1 + Math.max(0, a - b)), {
      a: 1,
      b: 2,
      c: 9,
    });
    expect(text(inside.words)).toBe('c:9');
  });

  it('keeps both sides of a lesser and a greater', () => {
    const sum = worked(({ a, b, c }: Read) => Math.min(c, Math.max(b, a)), { a: 2, b: 5, c: 9 });
    expect(text(sum.words)).toBe('min(c:9, max(b:5, a:2))');
  });

  it('takes the branch that was taken and says why, each reason so that it is true', () => {
    const formula = ({ a, b, ok, kind }: Read) => {
      if (a <= 0 || !ok) return 0;
      return kind === 1 ? b : a;
    };
    const sum = worked(formula, { a: 4, b: 6, ok: 1, kind: 1 });
    expect(text(sum.words)).toBe('b:6');
    expect(sum.because.map(text)).toEqual(['a:4 > 0', 'ok:1', 'kind:1 = 1']);
    const refused = worked(formula, { a: 4 });
    expect(refused.because.map(text)).toEqual(['ok:0']);
    expect([...refused.tested]).toEqual(['ok']);
  });

  it('gives the reasons of a statement rather than a sum', () => {
    const statement = ({ a, b, ok }: Read) => a > b && !ok;
    const yes = worked(statement, { a: 2, b: 1 }, true);
    expect(yes.words).toEqual([]);
    expect(yes.because.map(text)).toEqual(['a:2 > b:1', 'ok:0']);
    const no = worked(statement, { a: 1, b: 1 }, true);
    expect(no.because.map(text)).toEqual(['a:1 ≤ b:1']);
    const either = ({ a, b }: Read) => a > 3 || b > 3;
    expect(worked(either, { b: 4 }, true).because.map(text)).toEqual(['b:4 > 3']);
    expect(worked(either, { b: 2 }, true).because.map(text)).toEqual(['a:0 ≤ 3', 'b:2 ≤ 3']);
  });

  it('writes tax as base × rate − quick deduction, with the row it falls into', () => {
    const tax = worked(({ a, b }: Read, { schedule }: Given) => schedule.taxOn(a - b), {
      a: 200_000,
      b: 71_556.8,
    });
    expect(text(tax.words)).toBe('(a:200000 − b:71556.8) × 0.1 − 2520');
    expect(tax.because.map(text)).toEqual(['36000 < a:200000 − b:71556.8 ≤ 144000']);
    expect(tax.value).toBeCloseTo(128_443.2 * 0.1 - 2_520, 9);
    const below = worked(({ a, b }: Read, { schedule }: Given) => schedule.taxOn(a - b) + a, {
      a: 1,
      b: 3,
    });
    expect([text(below.words), below.because]).toEqual(['a:1', []]);
    const nothing = worked(({ a, b }: Read, { schedule }: Given) => schedule.taxOn(a - b), {
      a: 1,
      b: 3,
    });
    expect([text(nothing.words), nothing.value]).toEqual(['a:1 − b:3 → 0', 0]);
    const low = worked(({ a }: Read, { schedule }: Given) => schedule.taxOn(a), { a: 36_000 });
    expect(text(low.words)).toBe('a:36000 × 0.03');
    const high = worked(({ a }: Read, { schedule }: Given) => schedule.rateAt(a), { a: 2e6 });
    expect(text(high.words)).toBe('0.2');
    expect(high.because.map(text)).toEqual(['144000 < a:2000000']);
  });

  it('says what was looked up in a table', () => {
    const sum = worked(({ a, b }: Read, { byAge }: Given) => b / byAge.at(a), { a: 60, b: 1_390 });
    expect(text(sum.words)).toBe('b:1390 ÷ 139');
    expect(sum.because.map(text)).toEqual(['a:60 → 139']);
  });

  it('keeps a name within the formula apart from what is read', () => {
    const formula = ({ a, b }: Read, { rate }: Given) => {
      const half = a * rate;
      return Math.floor(half) + Math.abs(b - half);
    };
    const sum = worked(formula, { a: 5, b: 1 });
    expect(text(sum.words)).toBe('whole(a:5 × rate:0.5) + size(b:1 − a:5 × rate:0.5)');
    expect(sum.value).toBe(3.5);
  });
});
