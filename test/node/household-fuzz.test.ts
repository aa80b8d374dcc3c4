// Whatever stands in a household document, it is answered or refused with faults at their places: never a stack trace,
// never a fault of ours.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { situationDocument } from '../../src/catalogue/facts-page.ts';
import { Evaluation } from '../../src/engine/evaluate.ts';
import { ProblemsError } from '../../src/engine/problem.ts';
import { readHouseholds } from '../../src/node/one-household.ts';
import { ratesOf } from '../../src/outcome/household/rates.ts';
import { filledIn } from '../../src/outcome/household/situation.ts';
import { householdTables } from '../../src/outcome/household/tables.ts';
import { readText } from '../../src/scenario/located.ts';
import { call, folder } from './calling.ts';

const { write } = folder();

/** What becomes of a text: amounts, or faults. Anything else is thrown. */
function told(text: string): 'answered' | readonly string[] {
  try {
    const located = readText(text, 'f');
    const households = readHouseholds(located, []);
    const answered = households.flatMap(({ situation, input, policy, ...one }) => {
      const evaluation = new Evaluation(policy, input);
      householdTables(evaluation, true, ratesOf(one.located, input, policy));
      return situation === null ? [] : [{ situation, evaluation }];
    });
    filledIn(located.plain, answered);
    return 'answered';
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    return error.problems.map((one) => `${one.where}: ${one.message}`);
  }
}

const full = {
  place: 'hangzhou',
  year: 2025,
  law: 2024,
  persons: [
    { id: 'a', born: '1988-05', sex: 'female', spouse: 'b', wage: '12000/month', bonus: 30000 },
    { id: 'b', born: '1986-02', sex: 'male', given: { ownContributions: '1260/month' } },
    { id: 'c', born: '2019-09', mother: 'a', father: 'b', activity: 'pupil' },
    { born: '1950-01', pensionScheme: 'employee', pensionInPayment: '3000/month' },
  ],
  homes: [{ area: 90, value: 3_000_000, bought: '2015-06', land: 'urban' }],
  rentPaid: 3000,
  tenure: 'rented',
  given: { 'livingAllowance.standard': 900, countedIncome: 100 },
  set: { 'incomeTax.basicDeduction': { raise: '20 %' } },
};
const situation = JSON.parse(situationDocument) as object;

const value = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...[null, -1, 0, 1e308, -5e9, 0.5, 2025, 1900, 'a', 'c', 'hangzhou', 'atlantis', '1825-01'],
    ...['2030-01', '2025-13', '12000/month', '-3/year', '20 %', '__proto__', 'male', [], {}, true],
  ),
);

/** A document with some of its parts replaced, left out, or under another name. */
const mutated = (document: object) =>
  fc
    .array(fc.tuple(fc.array(fc.nat(11), { minLength: 1, maxLength: 5 }), fc.nat(2), value), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) => changes.reduce(changed, structuredClone(document)));

function changed(
  document: object,
  [path, how, replacement]: readonly [readonly number[], number, unknown],
): object {
  let at = document as Record<string, unknown>;
  for (const [i, step] of path.entries()) {
    const keys = Object.keys(at);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) return document;
    const next = at[key];
    const isLast = i === path.length - 1 || typeof next !== 'object' || next === null;
    if (!isLast) {
      at = next as Record<string, unknown>;
      continue;
    }
    if (how === 0) at[key] = structuredClone(replacement);
    else if (Array.isArray(at)) at.splice(Number(key), 1);
    else delete at[key];
    if (how === 2 && !Array.isArray(at)) at[`${key}x`] = next;
    return document;
  }
  return document;
}

const asText = fc.oneof(mutated(full), mutated(situation)).map((one) => JSON.stringify(one));
const key = fc.constantFrom(
  ...['place', 'year', 'persons', 'homes', 'given', 'set', 'households', 'law', '__proto__', 'a'],
);
const anything = fc
  .dictionary(key, fc.oneof(value, fc.dictionary(key, value), fc.array(value)), {
    noNullPrototype: true,
  })
  .map((one) => JSON.stringify(one));
const words = fc
  .array(
    fc.constantFrom(
      ...['place: ', 'hangzhou', '\n', '  ', '- ', '{', '}', '[', ']', ':', '&a ', '*a', '<<: '],
      ...[
        '"',
        "'",
        '|',
        '#',
        '2025',
        'persons:',
        'year: ',
        '\t',
        '? ',
        '!!js/x ',
        '---\n',
        '%',
        '@',
      ],
      ...['households:', 'null', ', '],
    ),
    { maxLength: 40 },
  )
  .map((some) => some.join(''));

describe('whatever stands in a household document', () => {
  it('is answered as it stands', () => {
    expect(told(JSON.stringify(full))).toBe('answered');
    expect(told(situationDocument)).toBe('answered');
  });

  it('is answered or refused with its place', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.oneof({ arbitrary: asText, weight: 3 }, anything, words), (text) => {
        const result = told(text);
        if (result === 'answered') answered += 1;
        else for (const one of result) expect(one).toMatch(/^f:\d+:\d+: ./);
      }),
      { numRuns: 250, seed: 7 },
    );
    expect(answered).toBeGreaterThan(10);
  });

  it('ends with 0, 3 or 5 at the command line, without a stack', async () => {
    const texts = fc.sample(fc.oneof(asText, anything, words), { numRuns: 25, seed: 11 });
    for (const [i, text] of texts.entries()) {
      const { code, err } = await call('household', write(`f${i}.yaml`, text), '--json');
      expect([text, [0, 3].includes(code ?? -1)]).toEqual([text, true]);
      expect(err).not.toMatch(/\n\s+at |fault of olive/);
    }
  });
});
