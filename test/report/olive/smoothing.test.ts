import { describe, expect, it } from 'vitest';
import { bandwidth, binCentre, binCount, binWidth } from '../../../src/report/olive/income-axis.ts';
import { smoothed } from '../../../src/report/olive/smoothing.ts';

describe('smoothing', () => {
  it('leaves the even even, up to the ends of the axis', () => {
    const even = new Float64Array(binCount).fill(1 / binCount);
    const density = 1 / (binCount * binWidth);
    for (const height of smoothed(even)) expect(height).toBeCloseTo(density, 12);
  });

  it('spreads one bin as a Gaussian of the fixed width', () => {
    const one = new Float64Array(binCount);
    const middle = binCount / 2;
    one[middle] = 1;
    const density = smoothed(one);
    for (const away of [0, 5, 12]) {
      const distance = binCentre(middle + away) - binCentre(middle);
      const gaussian =
        Math.exp(-0.5 * (distance / bandwidth) ** 2) / (bandwidth * Math.sqrt(2 * Math.PI));
      expect(density[middle + away]).toBeCloseTo(gaussian, 4);
    }
  });
});
