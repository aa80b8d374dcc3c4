import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProblemsError } from '../../src/engine/problem.ts';
import type { Figures } from '../../src/outcome/headlines.ts';
import type { SolveProblem } from '../../src/search/solve.ts';
import { solve } from '../../src/search/solve.ts';
import { conditions, country, evaluationsOf, leverOf } from './small-country.ts';

/** A fen, in yuan. */
const fen = 0.01;

const problem = (until: string, more: Partial<SolveProblem> = {}): SolveProblem => ({
  ...{ lever: leverOf('rate'), limits: [0, 1000], baseline: {}, near: fen, precision: 1e-12 },
  until: conditions(until)[0]!,
  bounds: [0, 100],
  ...more,
});

const budget = (of: (x: number) => number) =>
  evaluationsOf((x): Figures => ({ 'budget.public': of(x ?? 0) }));

describe('a lever moved until a condition holds', () => {
  it('meets a budget to the fen', async () => {
    const found = await solve(
      problem('budget = 0'),
      budget((x) => 7e9 * (x - 37.123456)),
    );
    expect(found.found.point[0]).toBeCloseTo(37.123456, 9);
    expect(Math.abs(found.miss)).toBeLessThanOrEqual(fen);
    expect(found.isStep).toBe(false);
    expect(found.turns).toBe(1);
  });

  it('finds the root of any rising function, whatever its kinks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.double({ min: 1, max: 99, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        async (root, below, above) => {
          const kinked = (x: number) => (x < root ? below : above) * (x - root) * 1e9;
          const { found, miss } = await solve(problem('budget = 0', { near: 1 }), budget(kinked));
          expect(Math.abs(miss)).toBeLessThanOrEqual(1);
          expect(found.point[0]).toBeCloseTo(root, 6);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('closes the bracket on a step of the law and answers on the side that keeps the condition', async () => {
    const step = (x: number) => (x < 42 ? -5e9 : 3e9);
    const found = await solve(problem('budget >= 0'), budget(step));
    expect(found.found.point[0]).toBeCloseTo(42, 8);
    expect(found.miss).toBe(3e9);
    const [low, high] = found.bracket.map(({ point }) => point[0] ?? 0);
    expect(low).toBeLessThan(42);
    expect(high).toBeGreaterThanOrEqual(42);
    const equation = await solve(problem('budget = 0'), budget(step));
    expect(equation.isStep).toBe(true);
    expect(equation.miss).toBe(3e9);
  });

  it('finds where to look where no ends are told, on either side of what is in force', async () => {
    const { bounds: _, ...open } = problem('budget = 0', { lever: leverOf('rate', 60) });
    const found = await solve(
      open,
      budget((x) => x - 731.5),
    );
    expect(found.found.point[0]).toBeCloseTo(731.5, 8);
    const lower = await solve(
      open,
      budget((x) => x - 3.25),
    );
    expect(lower.found.point[0]).toBeCloseTo(3.25, 8);
  });

  it('looks between the ends where the law turns, and says that there are several', async () => {
    const hill = (x: number) => 400 - (x - 50) * (x - 50);
    const { found, turns } = await solve(problem('budget = 0'), budget(hill));
    expect(found.point[0]).toBeCloseTo(30, 4);
    expect(turns).toBe(2);
  });

  it('takes slopes about the value', async () => {
    const { slope } = await solve(
      problem('budget = 0'),
      budget((x) => 2 * (x - 50)),
    );
    expect(slope.from.point[0]).toBeCloseTo(49, 9);
    expect(slope.to.point[0]).toBeCloseTo(51, 9);
  });

  it.each([
    ['budget >= 0', (x: number) => x + 5],
    ['budget <= 7', () => 5],
  ])('is refused where %s holds wherever the lever stands', async (until, of) => {
    const refused = await solve(problem(until), budget(of)).catch((error) => error);
    expect(refused).toBeInstanceOf(ProblemsError);
    expect((refused as ProblemsError).message).toContain(
      `${until}: it holds already, at every value of rate from 0 to 100 that was tried`,
    );
  });

  it('writes large numbers of a fault in groups of three', async () => {
    const refused = await solve(
      problem('budget = 0'),
      budget((x) => 1e9 * x - 214_875_000_000),
    ).catch((error) => error);
    expect((refused as Error).message).toContain('between -214,875,000,000 and -114,875,000,000');
  });

  it.each([
    ['does not move it', () => 5, 'rate from 0 to 100 does not move it: its sides stay 5 apart'],
    [
      'moves it too little',
      (x: number) => x + 5,
      'no value of rate from 0 to 100 meets it: its left side less its right lies between 5 and 105',
    ],
  ])('is refused where the lever %s', async (_, of, message) => {
    const refused = await solve(problem('budget = 0'), budget(of)).catch((error) => error);
    expect(refused).toBeInstanceOf(ProblemsError);
    expect((refused as ProblemsError).problems).toEqual([
      { code: 'out-of-range', where: 'budget = 0', message },
    ]);
  });

  it('is refused where a measure of the condition has no value', async () => {
    const nothing = evaluationsOf(() => ({ 'budget.public': null }));
    await expect(solve(problem('budget = 0'), nothing)).rejects.toThrow(
      'has no value where the lever stands at 0',
    );
  });

  it('needs few runs', async () => {
    const { run, evaluate } = country((x) => ({ 'budget.public': (x ?? 0) ** 3 - 300_000 }));
    const { Evaluations } = await import('../../src/search/evaluations.ts');
    await solve(problem('budget = 0', { precision: 1e-6 }), new Evaluations(evaluate));
    expect(run.length).toBeLessThan(16);
  });
});
