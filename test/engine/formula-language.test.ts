// What a formula may say, and what it may not. The author's function is the reference: whatever is allowed must mean
// the same when its text is read.

import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/engine/compile/parse.ts';
import { FormulaError } from '../../src/engine/compile/syntax.ts';
import { brackets, byGroup, scalar, table } from '../../src/engine/parameter.ts';
import type { ValueType } from '../../src/engine/quantity.ts';
import { person } from '../../src/engine/quantity.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { helper, rule } from '../../src/engine/rule.ts';
import { feast, harvest, named, since, source, trade, wounded } from './kingdom/facts.ts';
import { amountOf, lawOf, problemsOf } from './laboratory.ts';

const reads = { harvest, feast, wounded, trade };
const rate = scalar({ unit: 'share', values: since(['2000-01-01', 0.25]) });
const scale = brackets({
  unit: 'rate',
  values: since([
    '2000-01-01',
    [
      [100, 0.1, 0],
      [null, 0.2, 10],
    ],
  ]),
});
const curve = table({
  unit: 'share',
  mode: 'linear',
  values: since([
    '2000-01-01',
    [
      [0, 0],
      [100, 50],
    ],
  ]),
});
const byTrade = byGroup(trade, {
  unit: 'share',
  groups: {
    none: since(['2000-01-01', 1]),
    fisher: since(['2000-01-01', 2]),
    smith: since(['2000-01-01', 3]),
  },
});
const parameters = { rate, scale, curve, byTrade };
const capped = helper({
  name: 'capped',
  label: named('capped'),
  source,
  formula: (x: number, most: number) => Math.min(x, most),
});
const tiered = helper({
  name: 'tiered',
  label: named('tiered'),
  source,
  formula: (x: number, low: number, high: number) => {
    if (x < low) return 0;
    const over = x - low;
    return Math.min(over, high);
  },
});
const helpers = { capped, tiered };

const a = { harvest: 300, feast: 60, wounded: true, trade: 'fisher' };
const spec = { name: 'it', label: named('it'), per: person, source, reads, parameters, helpers };

type Spec<U extends string> = Parameters<
  typeof rule<'person', U, typeof reads, typeof parameters, typeof helpers>
>[0];
const number = (formula: Spec<'yuan'>['formula']) => rule({ ...spec, unit: 'yuan', formula });
const truth = (formula: Spec<'yes/no'>['formula']) => rule({ ...spec, unit: 'yes/no', formula });

const allowed: readonly (readonly [string, Rule, number])[] = [
  ['a read', number(({ harvest }) => harvest), 300],
  ['a read under another name', number(({ harvest: h }) => h), 300],
  ['a parameter', number((_, { rate }) => rate), 0.25],
  ['a parameter by group', number((_reads, { byTrade }) => byTrade), 2],
  ['the four operations', number(({ harvest, feast }) => ((harvest + feast) * 2 - feast) / 3), 220],
  ['precedence', number(({ harvest, feast }) => harvest - feast / 2 - 10), 260],
  ['a negative number', number(({ feast }) => -5 * -feast), 300],
  ['numbers with digits grouped', number(({ feast }) => feast + 1_000.5), 1060.5],
  ['? :', number(({ harvest, feast }) => (harvest > feast ? 1 : 2)), 1],
  ['? : in a row', number(({ harvest }) => (harvest < 9 ? 1 : harvest < 301 ? 2 : 3)), 2],
  [
    'const',
    number(({ harvest, feast }) => {
      const sum = harvest + feast;
      return sum * sum;
    }),
    129600,
  ],
  [
    'const of const',
    number(({ feast }) => {
      const x = feast + 1;
      const y = x * 2;
      return y - x;
    }),
    61,
  ],
  [
    'two names in one const',
    number(({ feast }) => {
      const x = feast + 1,
        y = x * 2;
      return y;
    }),
    122,
  ],
  [
    'a const that stands for a truth',
    number(({ harvest, wounded }) => {
      const rich = harvest > 9;
      return rich === wounded ? 1 : 2;
    }),
    1,
  ],
  [
    'an early return',
    number(({ wounded, harvest }) => {
      if (wounded) return 7;
      return harvest;
    }),
    7,
  ],
  [
    'if and else',
    number(({ harvest }) => {
      if (harvest < 9) {
        return 1;
      } else {
        return 2;
      }
    }),
    2,
  ],
  [
    'else if',
    number(({ harvest }) => {
      if (harvest < 9) return 1;
      else if (harvest < 301) return 2;
      else return 3;
    }),
    2,
  ],
  [
    'const inside a branch',
    number(({ harvest, wounded }) => {
      if (wounded) {
        const half = harvest / 2;
        return half + 1;
      }
      return 0;
    }),
    151,
  ],
  [
    'Math.min, max, abs, floor',
    number(
      ({ harvest, feast }) =>
        Math.min(harvest, feast, 50) +
        Math.max(1, feast) +
        Math.abs(feast - harvest) +
        Math.floor(harvest / 7),
    ),
    392,
  ],
  ['taxOn', number(({ harvest }, { scale }) => scale.taxOn(harvest)), 50],
  [
    'taxOn of nothing',
    number(({ harvest }, { scale }) => scale.taxOn(harvest - 300) + scale.taxOn(-harvest)),
    0,
  ],
  [
    'rateAt and quickAt',
    number(({ feast }, { scale }) => scale.rateAt(feast * 2) * 100 + scale.quickAt(feast)),
    20,
  ],
  ['a table', number(({ feast }, { curve }) => curve.at(feast / 2)), 15],
  ['a helper', number(({ harvest }, _, { capped }) => capped(harvest, 200) + capped(1, 2)), 201],
  [
    'a helper with branches, called twice',
    number(
      ({ harvest, feast }, _, { tiered }) =>
        tiered(harvest, 100, 150) + tiered(feast, 100, 150) + tiered(harvest - feast, 100, 150),
    ),
    290,
  ],
  [
    'a helper of a helper',
    number(({ harvest }, _, { capped }) => capped(capped(harvest, 200), 100)),
    100,
  ],
  ['a word of a kind', number(({ trade }) => (trade === 'fisher' ? 1 : 0)), 1],
  ['a word on the left', number(({ trade }) => ('smith' !== trade ? 1 : 0)), 1],
  ['true and false', number(({ wounded }) => (wounded === true || false ? 1 : 0)), 1],
  ['a statement', truth(({ wounded }) => wounded), 1],
  ['not', truth(({ wounded }) => !wounded), 0],
  [
    'and, or',
    truth(({ wounded, harvest, feast }) => (wounded && harvest < feast) || feast === 60),
    1,
  ],
  [
    'comparisons',
    truth(
      ({ harvest, feast }) =>
        harvest >= 300 && feast <= 60 && harvest > 299 && feast < 61 && harvest !== feast,
    ),
    1,
  ],
  ['equal statements', truth(({ wounded, harvest }) => wounded === harvest > 1000), 0],
  [
    'statements chosen and compared',
    truth(({ wounded, harvest, feast }) => (feast > 1 ? harvest > 9 : wounded) === wounded),
    1,
  ],
  [
    'statements chosen the other way',
    truth(({ wounded, harvest, feast }) => (feast < 1 ? wounded : harvest > 9) === wounded),
    1,
  ],
  [
    'a truth by a constant',
    truth(({ wounded, harvest }, { rate }) => (harvest > 9 ? rate > 0 : wounded) === wounded),
    1,
  ],
];

describe('a formula may have', () => {
  it.each(allowed)('%s', (_, one, expected) => {
    expect(amountOf(one, { persons: [a] })).toEqual([expected]);
    for (const reading of ['fused', 'vector'] as const)
      expect(amountOf(one, { persons: [a] }, lawOf([one]), { reading })).toEqual([expected]);
  });
});

describe('helpers', () => {
  it('are inlined: their arguments and their result are locals', () => {
    const text = '({ a }, {}, { capped }) => capped(a * 2, 5)';
    expect(parse(text)).toEqual({
      locals: [
        { name: 'x_0', value: binary('*', { is: 'read', name: 'a' }, literal(2)) },
        { name: 'capped_1', value: { is: 'min', of: [{ is: 'local', name: 'x_0' }, literal(5)] } },
      ],
      result: { is: 'local', name: 'capped_1' },
    });
  });
});

describe('a formula may not have', () => {
  it.each([
    ['let', '({ a }) => { let x = a; return x; }', 'only const is allowed'],
    ['var', '({ a }) => { var x = a; return x; }', 'only const is allowed'],
    ['for', '({ a }) => { for (;;) { return a; } }', 'ForStatement is not allowed'],
    ['while', '({ a }) => { while (a) { return 1; } return 0; }', 'WhileStatement is not allowed'],
    [
      'switch',
      '({ a }) => { switch (a) { default: return 1; } }',
      'SwitchStatement is not allowed',
    ],
    ['throw', '({ a }) => { throw a; }', 'ThrowStatement is not allowed'],
    ['a statement of its own', '({ a }) => { a; return a; }', 'ExpressionStatement is not allowed'],
    ['assignment', '({ a }) => (a = 1)', 'AssignmentExpression is not allowed'],
    ['counting up', '({ a }) => a++', 'UpdateExpression is not allowed'],
    ['an outer variable', '({ a }) => a * outside', '"outside" is neither read nor a parameter'],
    ['an outer function', '({ a }) => outside(a)', '"outside" is not a helper of the rule'],
    ['undefined', '({ a }) => undefined', '"undefined" is neither'],
    ['a template string', '({ a }) => `a`', 'TemplateLiteral is not allowed'],
    ['a loose word', "({ a }) => 'fisher'", "'fisher' is not allowed here"],
    ['null', '({ a }) => null', 'null is not allowed here'],
    ['a big integer', '({ a }) => 5n', '5n is not allowed here'],
    ['a regular expression', '({ a }) => /a/', '/a/ is not allowed here'],
    ['an unknown read', '({ c }) => c', '"c" is not read'],
    ['an unknown parameter', '({ a }, { tariff }) => a * tariff', '"tariff" cannot be used'],
    ['an unknown helper', '({ a }, {}, { cut }) => cut(a)', '"cut" is not a helper'],
    ['a helper as a value', '({ a }, {}, { capped }) => capped', '"capped" cannot be used'],
    [
      'a helper with too few numbers',
      '({ a }, {}, { capped }) => capped(a)',
      'capped takes 2 numbers',
    ],
    [
      'an unknown word',
      "({ kind }) => kind === 'baker' ? 1 : 0",
      '"baker" is none of none, fisher',
    ],
    ['a word beside a number', "({ a }) => a === 'fisher' ? 1 : 0", 'no fact of kinds'],
    ['an order of words', "({ kind }) => kind < 'smith' ? 1 : 0", "'smith' is not allowed here"],
    ['a word as a truth', '({ kind }) => kind ? 1 : 0', '"kind" is a word: compare it'],
    ['a word as a number', '({ kind }) => kind * 2', '"kind" is a word: compare it'],
    ['words of two lists', '({ kind, other }) => kind === other ? 1 : 0', 'none of its kinds'],
    ['a word compared with a number', '({ kind, a }) => kind === a ? 1 : 0', 'none of its kinds'],
    ['no return', '({ a }) => { const x = a; }', 'a path through the formula returns nothing'],
    [
      'no return on a path',
      '({ a }) => { if (a > 0) return 1; }',
      'a path through the formula returns',
    ],
    [
      'no return in a branch',
      '({ a }) => { if (a > 0) { const x = 1; } return 2; }',
      'a path through',
    ],
    ['return of nothing', '({ a }) => { return; }', 'return needs a value'],
    ['a const taken apart', '({ a }) => { const [x] = a; return x; }', 'const needs a plain name'],
    ['Math.round', '({ a }) => Math.round(a)', 'Math.round of 1 numbers is not allowed'],
    ['Math.random', '({ a }) => Math.random()', 'Math.random of 0 numbers is not allowed'],
    ['Math.max of one', '({ a }) => Math.max(a)', 'Math.max of 1 numbers is not allowed'],
    ['Math.PI', '({ a }) => a * Math.PI', 'MemberExpression is not allowed'],
    ['the remainder', '({ a }) => a % 2', '% is not allowed'],
    ['powers', '({ a }) => a ** 2', '** is not allowed'],
    ['==', '({ a }) => a == 2', '== is not allowed'],
    ['??', '({ a }) => a ?? 2', '?? is not allowed'],
    ['bits', '({ a }) => a | 0', '| is not allowed'],
    ['unary plus', '({ a }) => +a', '+ is not allowed'],
    ['typeof', '({ a }) => typeof a', 'typeof is not allowed'],
    ['a method of a read', '({ a }) => a.at(1)', 'a.at is not allowed'],
    ['a foreign method', '({ a }, { rate }) => rate.toFixed(a)', 'rate.toFixed is not allowed'],
    [
      'a method by text',
      "({ a }, { rate }) => rate['at'](a)",
      'only Math and schedules have methods',
    ],
    ['a method with two numbers', '({ a }, { rate }) => rate.at(a, a)', 'rate.at is not allowed'],
    ['a spread', '({ a }) => Math.max(...a)', 'SpreadElement is not allowed'],
    ['a function inside', '({ a }) => (() => a)()', 'only named functions can be called'],
    ['an object', '({ a }) => ({ a })', 'ObjectExpression is not allowed'],
    ['reads not taken apart', '(reads) => reads.a', 'are taken apart'],
    ['a default', '({ a = 1 }) => a', 'reads and parameters are plain names'],
    ['a rest', '({ ...a }) => 1', 'reads and parameters are plain names'],
    ['a deeper pattern', '({ a: { b } }) => b', 'reads and parameters are plain names'],
    ['a fourth argument', '({ a }, {}, {}, { b }) => a', 'takes reads, parameters and helpers'],
    ['function', 'function ({ a }) { return a; }', 'a formula is an arrow function'],
    ['async', 'async ({ a }) => a', 'a formula is an arrow function'],
    ['a method of an object', 'formula({ a }) { return a; }', 'a formula is an arrow function'],
  ])('%s', (_, text, message) => {
    expect(() => parse(text)).toThrow(FormulaError);
    expect(() => parse(text)).toThrow(message);
  });

  it.each([
    ['that is not an arrow function', 'function (x) { return x; }', 'an arrow function'],
    ['that takes objects', '({ x }, y) => x', 'wide takes plain numbers'],
    ['with an outer variable', '(x, y) => x * a', '"a" is neither read nor a parameter'],
    ['with a loop', '(x, y) => { for (;;) return x; }', 'ForStatement is not allowed'],
  ])('a helper %s', (_, text, message) => {
    const wide = { ...capped, formula: textual(text) as never };
    expect(() => parse('({ a }, {}, { wide }) => wide(a, 1)', { wide })).toThrow(message);
  });

  it('anything that its rule does not say: the fault names the rule', () => {
    const faulty = rule({
      name: 'faulty',
      label: named('faulty'),
      per: person,
      unit: 'yuan',
      source,
      reads: { harvest },
      formula: ({ harvest }) => Math.sqrt(harvest),
    });
    expect(problemsOf(() => amountOf(faulty, { persons: [{}] }))).toEqual([
      'faulty: Math.sqrt of 1 numbers is not allowed in a formula',
    ]);
  });
});

/** A formula by its text: what TypeScript would refuse, or a formatter would write otherwise. */
function textual(text: string): () => number {
  return Object.assign(() => 0, { toString: () => text });
}

function parse(text: string, own: Record<string, typeof capped> = { capped }) {
  const kinds: ValueType = { is: 'kind', kinds: ['none', 'fisher'] };
  const other: ValueType = { is: 'kind', kinds: ['fisher', 'none'] };
  return parseFormula(textual(text), {
    reads: { a: { is: 'number' }, kind: kinds, other },
    parameters: ['rate'],
    helpers: own,
  });
}

function binary(operator: string, left: object, right: object) {
  return { is: 'binary', operator, a: left, b: right };
}

function literal(value: number) {
  return { is: 'number', value };
}
