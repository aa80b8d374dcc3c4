import { describe, expect, it } from 'vitest';
import { isRefusal, type Measured } from '../../src/measures/problem.ts';
import { measuresOf, numberIn, type Reference, readReferences } from './fixtures/reference.ts';

const references = readReferences();
const tolerance = 1e-9;

const samples = Map.groupBy(references, ({ dataset, variable, weights }) => {
  return `${dataset}, ${variable}, weights ${weights}`;
});

/** A value within a relative 1e-9, a refusal where the reference has none. */
function agrees(reference: Reference, measured: Measured | undefined): boolean {
  if (reference.value === null) return isRefusal(measured);
  const distance = Math.abs(numberIn(measured) - reference.value);
  return distance <= tolerance * Math.abs(reference.value) + 1e-15;
}

describe('the 1,416 reference values of established packages', () => {
  it('are all there', () => {
    expect(references).toHaveLength(1416);
    expect(samples.size).toBe(35);
  });

  it.each([...samples])('%s', (_, rows) => {
    const { dataset, variable, weights } = rows[0]!;
    const measured = measuresOf(dataset, variable, weights);
    const wrong = rows
      .filter((row) => !agrees(row, measured[row.indicator]))
      .map((row) => `${row.indicator}: ${numberIn(measured[row.indicator])}, not ${row.value}`);
    expect(wrong).toEqual([]);
  });
});
