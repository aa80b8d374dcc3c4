import { describe, expect, it } from 'vitest';
import { difference } from '../../src/outcome/difference.ts';

describe('a difference of measures', () => {
  it('is reform less baseline, number by number', () => {
    const baseline = { mean: 10, bands: { nbs: { inside: 0.25 } } };
    const reform = { mean: 12, bands: { nbs: { inside: 0.5 } } };
    expect(difference(baseline, reform)).toEqual({ mean: 2, bands: { nbs: { inside: 0.25 } } });
  });

  it('is nothing where one of the two has no number', () => {
    const refused = { refused: 'zero-total', message: 'nobody has any' };
    expect(difference<unknown>({ gini: refused }, { gini: 0.4 })).toEqual({ gini: null });
    expect(difference<unknown>({ gini: 0.4 }, { gini: refused })).toEqual({ gini: null });
    expect(difference<unknown>({ gini: refused }, { gini: refused })).toEqual({ gini: null });
  });

  it('of equals is 0, never -0', () => {
    expect(Object.is((difference({ a: -0.3 }, { a: -0.3 }) as { a: number }).a, 0)).toBe(true);
  });
});
