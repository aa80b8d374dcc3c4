// What is constant in a bound formula is worked out before it runs. Nothing may come out otherwise for it.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Body, Expression } from '../../src/engine/compile/expression.ts';
import { operationsIn } from '../../src/engine/compile/expression.ts';
import { foldedBody } from '../../src/engine/compile/fold.ts';
import { parseFormula } from '../../src/engine/compile/parse.ts';
import { Working } from '../../src/engine/explain/working.ts';
import type { Operation } from '../../src/engine/graph.ts';
import { lever } from '../../src/engine/parameter.ts';
import { inLaw, reformed } from '../../src/engine/policy.ts';
import { person } from '../../src/engine/quantity.ts';
import { rule } from '../../src/engine/rule.ts';
import { feast, harvest, named, source, wounded } from './kingdom/facts.ts';
import { graphOf, lawOf } from './laboratory.ts';

type RuleOperation = Operation & { is: 'rule' };

const extra = lever({ name: 'extra', unit: 'yuan', neutral: 0 });
const share = lever({ name: 'share', unit: 'share', neutral: 1 });
const spec = {
  name: 'it',
  label: named('it'),
  per: person,
  source,
  reads: { harvest, feast, wounded },
  parameters: { extra, share },
} as const;

type Spec<U extends string> = Parameters<
  typeof rule<'person', U, typeof spec.reads, typeof spec.parameters>
>[0];
const sum = (formula: Spec<'yuan'>['formula']) =>
  operationOf(rule({ ...spec, unit: 'yuan', formula }));
const statement = (formula: Spec<'yes/no'>['formula']) =>
  operationOf(rule({ ...spec, unit: 'yes/no', formula }));

function operationOf(one: ReturnType<typeof rule>, set?: number): RuleOperation {
  const changes =
    set === undefined
      ? []
      : [
          {
            parameter: 'extra',
            from: null,
            places: null,
            to: { is: 'value', value: set } as const,
            where: '',
            given: false,
          },
        ];
  const graph = graphOf(reformed(inLaw(lawOf([one])), { changes }), { one });
  const operation = graph.outputs.get('one')?.operation;
  if (operation?.is !== 'rule') throw new Error('no rule');
  return operation;
}

const read = (name: string): Expression => ({ is: 'read', name });
const number = (value: number): Expression => ({ is: 'number', value });

describe('a lever at its neutral value', () => {
  it.each([
    ['adds nothing', sum(({ harvest }, { extra }) => harvest + extra), read('harvest')],
    ['adds nothing, first', sum(({ harvest }, { extra }) => extra + harvest), read('harvest')],
    ['takes nothing', sum(({ harvest }, { extra }) => harvest - extra), read('harvest')],
    ['multiplies by one', sum(({ harvest }, { share }) => harvest * share), read('harvest')],
    ['multiplies by one, first', sum(({ harvest }, { share }) => share * harvest), read('harvest')],
    ['divides by one', sum(({ harvest }, { share }) => harvest / share), read('harvest')],
    ['makes nought of a product', sum(({ harvest }, { extra }) => harvest * extra), number(0)],
    [
      'makes nought of a product, first',
      sum(({ harvest }, { extra }) => extra * harvest),
      number(0),
    ],
    [
      'takes a branch',
      sum(({ harvest, feast }, { extra }) => (extra > 0 ? harvest : feast)),
      read('feast'),
    ],
    [
      'leaves branches that agree',
      sum(({ wounded }, { extra }) => (wounded ? extra : 0)),
      number(0),
    ],
    [
      'is least of constants',
      sum((_, { extra }) => Math.min(extra, 5) + Math.max(extra, 7)),
      number(7),
    ],
    [
      'is worked out alone',
      sum((_, { extra, share }) => Math.abs(-share) + Math.floor(extra - 1.5)),
      number(-1),
    ],
    [
      'is worked out through locals',
      sum((_, { extra, share }) => {
        const x = extra + 2;
        const y = x * x;
        return y / share;
      }),
      number(4),
    ],
    [
      'decides what is both',
      statement(({ wounded }, { extra }) => extra > 0 && wounded),
      number(0),
    ],
    [
      'decides nothing of both',
      statement(({ wounded }, { share }) => share > 0 && wounded),
      read('wounded'),
    ],
    [
      'decides both from behind',
      statement(({ wounded }, { extra }) => wounded && extra > 0),
      number(0),
    ],
    [
      'decides nothing of either',
      statement(({ wounded }, { extra }) => extra > 0 || wounded),
      read('wounded'),
    ],
    ['decides either', statement(({ wounded }, { share }) => share >= 1 || wounded), number(1)],
    ['is denied', statement((_, { extra }) => !(extra < 0)), number(1)],
  ])('%s', (_, operation, result) => {
    expect(foldedBody(operation)).toEqual({ locals: [], result });
  });

  it('leaves what is not constant, and locals that are needed', () => {
    const operation = sum(({ harvest, feast }, { extra }) => {
      const both = harvest + feast;
      const unused = both * 2;
      return both > 10 ? both - extra : unused * extra;
    });
    const { locals, result } = foldedBody(operation);
    expect(locals.map(({ name }) => name)).toEqual(['both_0']);
    expect(result).toMatchObject({ is: 'choose', yes: { is: 'local' }, no: { value: 0 } });
    expect(foldedBody(operation)).toBe(foldedBody(operation));
  });

  it('costs nothing: no operation is left of it', () => {
    const operation = sum(({ harvest }, { extra, share }) => (harvest + extra) * share);
    const count = ({ locals, result }: Body) =>
      [...locals.map(({ value }) => value), result].reduce(
        (all, one) => all + operationsIn(one, () => 1),
        0,
      );
    expect([count(operation.body), count(foldedBody(operation))]).toEqual([2, 0]);
    const one = rule({
      ...spec,
      unit: 'yuan',
      formula: ({ harvest }, { extra }) => harvest + extra,
    });
    expect(count(foldedBody(operationOf(one, 5)))).toBe(1);
  });
});

describe('any formula', () => {
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('a', 'b', 'zero', 'one', '0', '1', '2.5', '(-3)'),
      fc
        .tuple(tie('expression'), fc.constantFrom('+', '-', '*'), tie('expression'))
        .map(([a, operator, b]) => `(${a} ${operator} ${b})`),
      fc
        .tuple(
          tie('expression'),
          fc.constantFrom('<', '<=', '>', '>=', '===', '!=='),
          tie('expression'),
          fc.constantFrom('&&', '||'),
          tie('expression'),
        )
        .map(
          ([a, operator, b, joined, c]) =>
            `((${a} ${operator} ${b}) ${joined} !(${c} > 1) ? ${a} : -${b})`,
        ),
      fc
        .tuple(fc.constantFrom('min', 'max'), tie('expression'), tie('expression'))
        .map(([extreme, a, b]) => `Math.${extreme}(${a}, ${b}, 4)`),
      fc
        .tuple(fc.constantFrom('abs', 'floor'), tie('expression'))
        .map(([one, a]) => `Math.${one}(${a})`),
      tie('expression').map((a) => `(${a} / 2)`),
    ),
  }));

  it('comes to the same', () => {
    const value = fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(expression, value, value, (text, a, b) => {
        const formula = Object.assign(() => 0, {
          toString: () =>
            `({ a, b }, { zero, one }) => { const twice = ${text} + ${text}; return twice - zero; }`,
        });
        const number = { is: 'number' } as const;
        const vocabulary = {
          reads: { a: number, b: number },
          parameters: ['zero', 'one'],
          helpers: {},
        };
        const body = parseFormula(formula, vocabulary);
        const shape = { is: 'scalar' } as const;
        const met = {
          reads: { a, b },
          parameters: { zero: { shape, value: 0 }, one: { shape, value: 1 } },
        };
        const bound = (value: number) => ({ by: null, values: [{ value }] });
        const operation = {
          body,
          parameters: { zero: bound(0), one: bound(1) },
        } as unknown as RuleOperation;
        const folded = foldedBody(operation);
        const came = (one: Body) => new Working(one, met).value(one.result) + 0;
        expect(came(folded)).toBe(came(body));
      }),
      { numRuns: 300 },
    );
  });
});
