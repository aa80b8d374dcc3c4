import { describe, expect, it } from 'vitest';
import { family } from '../living-allowance/families.ts';

describe('temporary aid', () => {
  it.each([
    ['nothing without an emergency', 0, 0],
    ['a part of the spending', 10000, 3000],
    ['up to six months of the standard for each', 90000, 18000],
  ])('covers %s', (_, emergencyCost, aid) => {
    expect(family(1000, 3, 3000, { emergencyCost }).of('temporaryAid')).toBeCloseTo(aid, 9);
  });

  it('ends at twice the standard', () => {
    const emergencyCost = 10000;
    expect(family(1000, 3, 5999, { emergencyCost }).of('temporaryAid')).toBe(3000);
    expect(family(1000, 3, 6000, { emergencyCost }).of('temporaryAid')).toBe(0);
  });

  it('is asked for the more, the dearer the emergency', () => {
    const asked = (emergencyCost: number, temporaryAidTakeUp: number) =>
      family(1000, 3, 3000, { emergencyCost, temporaryAidTakeUp }).of('temporaryAid') > 0;
    expect(asked(3000, 0.5)).toBe(false);
    expect(asked(60000, 0.5)).toBe(true);
    expect(asked(60000, 0.95)).toBe(false);
  });
});
