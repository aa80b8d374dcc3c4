// The kept comparison of five million households with and without a table: it must still say what the readme says of it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../node/calling.ts';

interface Figure {
  readonly exact: number;
  readonly difference: number;
  readonly bound: number;
}

interface Kept {
  readonly households: number;
  readonly sameBooks: boolean;
  readonly beyondBound: readonly string[];
  readonly stream: { readonly peakMiB: number };
  readonly withoutBound: { readonly figures: number; readonly largestRelativeDifference: number };
  readonly withBound: Readonly<Record<string, Figure>>;
}

const file = join(root, 'benchmarks', 'stream', 'five-million.json');
const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;

describe('the kept comparison of five million households', () => {
  it('has every figure within its bound, and the books to the fen', () => {
    expect(kept.households).toBe(5_000_000);
    expect(kept.sameBooks).toBe(true);
    expect(kept.beyondBound).toEqual([]);
    for (const [name, { difference, bound }] of Object.entries(kept.withBound))
      expect(Math.abs(difference), name).toBeLessThanOrEqual(bound);
    expect(kept.withoutBound.largestRelativeDifference).toBeLessThan(1e-12);
    expect(kept.withoutBound.figures).toBeGreaterThan(300);
  });

  it('has every Gini, olive index and end within a millionth', () => {
    const small = Object.entries(kept.withBound).filter(([name]) =>
      /\.(gini|olive|oliveLow|oliveHigh)$/.test(name),
    );
    expect(small).toHaveLength(32);
    for (const [name, { bound }] of small) expect(bound, name).toBeLessThan(1e-6);
  });

  it('took no more memory than a stream of few', () => {
    expect(kept.stream.peakMiB).toBeLessThan(800);
  });
});
