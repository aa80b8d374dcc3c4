import { describe, expect, it } from 'vitest';
import { describe as asLine, nearest, ProblemsError, suggest } from '../../src/engine/problem.ts';

const names = ['livingAllowance', 'incomeTax', 'ownContributions', 'charity'];

describe('the nearest name', () => {
  it.each([
    ['incomTax', 'incomeTax'],
    ['IncomeTax', 'incomeTax'],
    ['livingAlowance', 'livingAllowance'],
    ['allowance', 'livingAllowance'],
    ['Contributions', 'ownContributions'],
    ['chairty', 'charity'],
  ])('to %s is %s', (found, meant) => {
    expect(nearest(found, names)).toBe(meant);
    expect(suggest(found, names)).toEqual({ suggestion: meant });
  });

  it.each(['propertyTaxation', 'x', 'tax', ''])('to %s is none of them', (found) => {
    expect(nearest(found, names)).toBeUndefined();
    expect(suggest(found, names)).toEqual({});
  });

  it('is one that begins so rather than another word', () => {
    expect(nearest('rent', ['set', 'rentReceived', 'rentPaid'])).toBe('rentPaid');
    expect(nearest('<<', ['id', 'sex'])).toBeUndefined();
    expect(nearest('wgae', ['age', 'wage'])).toBe('wage');
  });

  it('is the first of equally near ones', () => {
    expect(nearest('gift', ['gifts', 'gifs'])).toBe('gifts');
  });
});

describe('problems', () => {
  const first = {
    code: 'unknown-name',
    where: 'a.yaml:3:1',
    message: 'there is no "tax"',
  } as const;
  const second = { code: 'missing', where: 'b.yaml:1:1', message: 'the year is missing' } as const;

  it('are one line each, with what was probably meant', () => {
    expect(asLine(first)).toBe('a.yaml:3:1: there is no "tax"');
    expect(asLine({ ...first, suggestion: 'incomeTax' })).toBe(
      'a.yaml:3:1: there is no "tax" — did you mean "incomeTax"?',
    );
  });

  it('are carried all at once', () => {
    const error = new ProblemsError([first, second]);
    expect(error.problems).toEqual([first, second]);
    expect(error.message).toBe('a.yaml:3:1: there is no "tax"\nb.yaml:1:1: the year is missing');
    expect([error.name, error instanceof Error]).toEqual(['ProblemsError', true]);
  });
});
