// The law against a second reading of it (law/ beside this file), written from the statutes by somebody who had not
// seen src/law. `node test/naive/long-run.ts 20000` compares more households than there is time for here.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, disagreements } from './comparison.ts';
import { anyCase } from './random-households.ts';

const comparable = fc.noBias(anyCase);

describe('a second reading of the law', () => {
  it('agrees with the model to the fen on random households', () => {
    const somethingPaid = new Set<string>();
    const quantities = new Set<string>();
    fc.assert(
      fc.property(comparable, (one) => {
        const compared = compare(one);
        expect(disagreements(compared)).toEqual([]);
        for (const { name, second } of compared) {
          quantities.add(name);
          if (second > 0) somethingPaid.add(name);
        }
      }),
      { numRuns: 150, seed: 2025 },
    );
    // Agreement on noughts would be no agreement.
    expect([...quantities].filter((name) => !somethingPaid.has(name))).toEqual([]);
  });
});
