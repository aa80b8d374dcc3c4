import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/engine/problem.ts';
import { china } from '../../src/law/china.ts';
import { readConditions } from '../../src/scenario/conditions.ts';

const read = (...texts: string[]) =>
  readConditions(texts, china).map(({ fact, is, value }) => [fact.name, is, value]);

function faults(...texts: string[]): string[] {
  try {
    read(...texts);
  } catch (error) {
    if (error instanceof ProblemsError)
      return error.problems.map((one) => `${one.where}: ${one.message} [${one.suggestion ?? ''}]`);
    throw error;
  }
  return [];
}

describe('conditions', () => {
  it.each([
    ['residence=rural', ['residence', '=', 1]],
    ['residence != rural', ['residence', '!=', 1]],
    ['place=ningbo', ['place', '=', 1]],
    ['mountain=yes', ['mountain', '=', 1]],
    ['mountain=否', ['mountain', '=', 0]],
    ['deposits>=100000', ['deposits', '>=', 100000]],
    ['deposits<10万', ['deposits', '<', 100000]],
  ])('%s', (text, condition) => {
    expect(read(text)).toEqual([condition]);
  });

  it('tell every fault, with the nearest name', () => {
    expect(
      faults(
        'residense=rural',
        'residence=rurl',
        'spouse=1',
        'residence',
        'mountain>no',
        '__proto__=1',
      ),
    ).toEqual([
      '--where residense=rural: there is no fact "residense" of households or persons [residence]',
      '--where residence=rurl: found "rurl"; expected one of urban, rural [rural]',
      '--where spouse=1: spouse points to another person, and nothing is compared with it []',
      '--where residence: expected a fact, a sign and a value, as in residence=rural or age>=60 []',
      '--where mountain>no: mountain is no number: expected = or !=, found > []',
      '--where __proto__=1: there is no fact "__proto__" of households or persons []',
    ]);
  });
});
