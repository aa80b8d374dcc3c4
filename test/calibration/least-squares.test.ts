import { describe, expect, it } from 'vitest';
import { leastSquares } from '../../src/calibration/least-squares.ts';

const free = [-1e9, 1e9] as const;
const plain = { pull: 0, rounds: 60 };

describe('least squares', () => {
  it('solve a linear problem in one step', async () => {
    // lines through (0, 1), (1, 3), (2, 5): intercept 1, slope 2
    const { values, sum } = await leastSquares({
      ...plain,
      start: [0, 0],
      bounds: [free, free],
      steps: [0.1, 0.1],
      residuals: async ([a, b]) => [0, 1, 2].map((x) => a! + b! * x - (1 + 2 * x)),
    });
    expect(values[0]).toBeCloseTo(1, 3);
    expect(values[1]).toBeCloseTo(2, 3);
    expect(sum).toBeLessThan(1e-5);
  });

  it('find the bottom of Rosenbrock’s valley', async () => {
    const { values } = await leastSquares({
      ...plain,
      start: [-1.2, 1],
      bounds: [free, free],
      steps: [1e-4, 1e-4],
      residuals: async ([x, y]) => [10 * (y! - x! * x!), 1 - x!],
    });
    expect(values[0]).toBeCloseTo(1, 2);
    expect(values[1]).toBeCloseTo(1, 2);
  });

  it('stay within bounds and solve for the rest', async () => {
    const { values } = await leastSquares({
      ...plain,
      start: [0, 0],
      bounds: [[-1, 1], free],
      steps: [0.01, 0.01],
      residuals: async ([x, y]) => [x! - 5, y! - x! - 2],
    });
    expect(values[0]).toBeCloseTo(1, 6);
    expect(values[1]).toBeCloseTo(3, 2);
  });

  it('leave alone what no residual tells, by the pull towards the start', async () => {
    const { values } = await leastSquares({
      ...plain,
      pull: 0.5,
      start: [0, 7],
      bounds: [free, free],
      steps: [0.1, 0.1],
      residuals: async ([x]) => [10 * (x! - 1)],
    });
    expect(values[0]).toBeCloseTo(1, 1);
    expect(values[1]).toBeCloseTo(7, 6);
  });
});
