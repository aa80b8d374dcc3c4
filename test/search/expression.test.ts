import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/engine/problem.ts';
import type { Figures } from '../../src/outcome/headlines.ts';
import type { Condition, Expression } from '../../src/search/expression.ts';
import { readAim, readConditions } from '../../src/search/expression.ts';
import { budgets, measures, quantityNames, searchIncomes } from '../../src/search/quantities.ts';
import { quantitiesIn, slackOf, valueAt } from '../../src/search/value-at.ts';

const usual = { income: 'afterGiving', budget: 'public' } as const;

const baseline: Figures = { 'afterGiving.gini': 0.33, 'afterGiving.olive': 0.65 };
const here: Figures = {
  ...{ 'budget.public': -4e9, 'budget.centre': 1e9, 'afterGiving.gini': 0.32 },
  ...{ 'final.gini': 0.3, 'afterGiving.olive': 0.66, 'afterGiving.band10to50': 0.8 },
  ...{ 'afterGiving.losers': 0.2, 'disposable.band20to60': 0.4, 'afterGiving.mean': 0 },
};

function read(text: string): { conditions: Condition[]; problems: Problem[] } {
  const problems: Problem[] = [];
  return { conditions: readConditions(text, { flag: '--until', usual, problems }), problems };
}

function value(text: string): number | null {
  const problems: Problem[] = [];
  const aim = readAim(text, { flag: '--maximise', usual, problems });
  expect(problems).toEqual([]);
  return valueAt(aim as Expression, { here, baseline });
}

const faults = (text: string) => read(text).problems.map(({ message }) => message);

describe('a sum', () => {
  it.each([
    ['budget', -4e9],
    ['cost', 4e9],
    ['cost(centre)', -1e9],
    ['olive', 0.66],
    ['gini(final)', 0.3],
    ['band(100-500)', 0.8],
    ['band(200-600, disposable)', 0.4],
    ['band(disposable, 200–600)', 0.4],
    ['baseline.gini - gini', 0.33 - 0.32],
    ['2 * olive + 20 %', 2 * 0.66 + 0.2],
    ['2 * (olive + 1) / 4', (2 * 1.66) / 4],
    ['-olive - -1', 1 - 0.66],
    ['1 - 2 - 3', -4],
    ['８０％', 0.8],
    ['50 亿', 5e9],
    ['5 bn', 5e9],
    ['1,500 m', 1.5e9],
    ['3万亿元', 3e12],
    ['budget + 0.5e9', -3.5e9],
    ['budget × 2', -8e9],
  ])('%s', (text, expected) => {
    expect(value(text)).toBeCloseTo(expected, 9);
  });

  it('has no value where something is divided by nothing, or a measure has none', () => {
    expect(value('olive / mean')).toBeNull();
    expect(value('upperEnd')).toBeNull();
  });

  it('computes as arithmetic does', () => {
    const numbers = fc.integer({ min: 0, max: 99 }).map(String);
    const { sum } = fc.letrec<{ sum: string }>((tie) => ({
      sum: fc.oneof(
        { maxDepth: 5 },
        numbers,
        fc
          .tuple(tie('sum'), fc.constantFrom('+', '-', '*'), tie('sum'))
          .map(([a, sign, b]) => `${a} ${sign} ${b}`),
        tie('sum').map((one) => `(${one})`),
      ),
    }));
    fc.assert(
      fc.property(sum, (text) => {
        // digits, signs and brackets only: the language's own arithmetic is the oracle
        const expected = new Function(`return ${text}`)() as number;
        expect(value(text)).toBe(expected);
      }),
    );
  });
});

describe('conditions', () => {
  it('are parted by commas and by and, whatever the brackets hold', () => {
    const { conditions, problems } = read(
      'budget >= 0, band(200-600, disposable) = 40 % and losers ≤ 20 %，gini(final) <= baseline.gini',
    );
    expect(problems).toEqual([]);
    expect(conditions.map(({ written }) => written)).toEqual([
      'budget >= 0',
      'band(200-600, disposable) = 40 %',
      'losers ≤ 20 %',
      'gini(final) <= baseline.gini',
    ]);
    expect(conditions.map((one) => slackOf(one, { here, baseline }))).toEqual([
      -4e9,
      0,
      0,
      0.33 - 0.3,
    ]);
    const sums = conditions.flatMap(({ left, right }) => [left, right]);
    expect(quantitiesIn(sums).map(({ name }) => name)).toEqual([
      'budget',
      'band(200-600, disposable)',
      'losers',
      'gini(final)',
      'gini',
    ]);
  });

  it.each([
    ['bugdet = 0', /there is no quantity "bugdet"/, 'budget'],
    ['gini(dispossable) = 0.3', /"dispossable" says nothing about gini/, 'disposable'],
    ['budget(center) = 0', /"center" says nothing about budget/, 'centre'],
    ['band = 80 %', /band asks for something in brackets: one of 100-500, 200-600/, undefined],
    ['band(100-600) = 80 %', /"100-600" says nothing about band/, '100-500'],
    ['olive', /expected =, >= or <= behind it, found nothing/, undefined],
    ['olive < 0.6', /expected =, >= or <= behind it, found "<"/, undefined],
    ['olive = ', /expected a quantity or a number at its end/, undefined],
    ['', /expected a quantity or a number at its end/, undefined],
    ['(olive = 1', /a bracket is not closed/, undefined],
    ['gini(final = 1', /a bracket is not closed/, undefined],
    ['olive = 0.6 0.7', /nothing more was expected, found "0.7"/, undefined],
    ['budget >= 20 %', /money and shares do not compare/, undefined],
    ['olive + 5 bn >= 0', /money and shares do not compare/, undefined],
    ['olive <= 1e999', /1e999 is too large a number/, undefined],
    ['olive # 1', /expected =, >= or <= behind it, found "#"/, undefined],
  ])('%s is refused', (text, message, suggestion) => {
    const { problems, conditions } = read(text);
    expect(conditions).toEqual([]);
    expect(problems[0]?.message).toMatch(message);
    expect(problems[0]?.where).toBe(`--until ${text}`);
    expect(problems[0]?.suggestion).toBe(suggestion);
  });

  it('tell all that is wrong with them at once', () => {
    expect(faults('bugdet >= 0, ginny <= 0.3, olive >= 5 bn, losers')).toHaveLength(4);
  });

  it('read back what is written of every quantity', () => {
    for (const name of quantityNames.filter((one) => one !== 'band')) {
      const inside = name === 'budget' || name === 'cost' ? budgets : searchIncomes;
      for (const of of inside) {
        const { problems, conditions } = read(`${name}(${of}) >= 0`);
        expect(problems).toEqual([]);
        const [quantity] = quantitiesIn(conditions.map(({ left }) => left));
        if (name === 'cost') continue;
        expect(read(`${quantity?.name} >= 0`).conditions[0]?.left).toEqual(conditions[0]?.left);
      }
    }
    expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length);
  });

  it('never fall over, whatever is written', () => {
    const words = fc.constantFrom(
      ...[
        'budget',
        'olive',
        'band',
        '(',
        ')',
        ',',
        '>=',
        '=',
        '<',
        '%',
        'bn',
        '12',
        '-',
        '100-500',
      ],
      ...['and', '"', '\u0000', '亿', '。', 'baseline.', 'baseline.olive', 'e', '1e999', '..'],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (parts) => {
        const { conditions, problems } = read(parts.join(' '));
        expect(conditions.length + problems.length).toBeGreaterThan(0);
        for (const one of conditions) slackOf(one, { here, baseline });
      }),
      { numRuns: 400 },
    );
  });
});
