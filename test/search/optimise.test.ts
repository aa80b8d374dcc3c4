import { describe, expect, it } from 'vitest';
import type { Figures } from '../../src/outcome/headlines.ts';
import { contributions } from '../../src/search/contributions.ts';
import { Evaluations } from '../../src/search/evaluations.ts';
import { frontier } from '../../src/search/frontier.ts';
import type { OptimiseProblem } from '../../src/search/optimise.ts';
import { designOf, Optimiser } from '../../src/search/optimise.ts';
import { aim, conditions, country, evaluationsOf, leverOf } from './small-country.ts';

const bounded = (name: string, low = 0, high = 10) =>
  ({ lever: leverOf(name), bounds: [low, high] }) as const;

const problem = (more: Partial<OptimiseProblem> = {}): OptimiseProblem => ({
  levers: [bounded('a'), bounded('b')],
  ...{ aim: aim('olive'), sign: 1, subject: conditions('budget >= -6 bn'), baseline: {} },
  seed: 'olive',
  ...more,
});

/** O rises with the root of each lever, of `a` twice as much; each costs a billion a unit. */
const roots = (a = 0, b = 0): Figures => ({
  'afterGiving.olive': 0.5 + 0.02 * Math.sqrt(a) + 0.01 * Math.sqrt(b),
  'budget.public': -1e9 * (a + b),
});

async function best(one: OptimiseProblem, of: (...numbers: number[]) => Figures) {
  const optimiser = new Optimiser(one, evaluationsOf(of));
  await optimiser.begin();
  return optimiser.best(one.subject, 'best');
}

describe('several levers under conditions', () => {
  it('are at the optimum of the closed form: marginal O per yuan is the same in both', async () => {
    const { one, aim: olive, isKept } = await best(problem(), roots);
    // 0.01/√a = 0.005/√b with a + b = 6: a = 4.8, b = 1.2
    expect(one.point[0]).toBeCloseTo(4.8, 1);
    expect(one.point[1]).toBeCloseTo(1.2, 1);
    expect(olive).toBeGreaterThan(0.5 + 0.01 * Math.sqrt(30) - 1e-5);
    expect(isKept).toBe(true);
    expect(one.figures['budget.public']).toBeGreaterThanOrEqual(-6e9);
  });

  it('stand at a corner where O is linear in them', async () => {
    const linear = (a = 0, b = 0): Figures => ({
      'afterGiving.olive': 0.5 + 0.003 * a + 0.001 * b,
      'budget.public': -1e9 * (a + 2 * b),
    });
    const { one } = await best(problem({ subject: conditions('budget >= -12 bn') }), linear);
    expect(one.point[0]).toBeCloseTo(10, 2);
    expect(one.point[1]).toBeCloseTo(1, 1);
  });

  it('keep conditions that are steps of the law', async () => {
    const stepped = (a = 0, b = 0): Figures => ({
      ...roots(a, b),
      'afterGiving.losers': a > 3 ? 0.5 : 0.01 * a,
    });
    const subject = conditions('budget >= -6 bn, losers <= 20 %');
    const { one, isKept } = await best(problem({ subject }), stepped);
    expect(isKept).toBe(true);
    expect(one.point[0]).toBeGreaterThan(2.9);
    expect(one.point[0]).toBeLessThanOrEqual(3);
    expect(one.point[1]).toBeGreaterThan(2.8);
  });

  it('make small what is to be small', async () => {
    const bowl = (a = 0, b = 0): Figures => ({
      'afterGiving.gini': 0.3 + 0.01 * ((a - 3) * (a - 3) + (b - 7) * (b - 7)),
    });
    const more = { aim: aim('gini'), sign: -1, subject: [] } as const;
    const { one, aim: gini } = await best(problem(more), bowl);
    expect(gini).toBeCloseTo(0.3, 4);
    expect(one.point[0]).toBeCloseTo(3, 1);
  });

  it('say that no mix keeps the conditions, and give the one that is least wrong', async () => {
    const { isKept, one } = await best(problem({ subject: conditions('budget >= 5 bn') }), roots);
    expect(isKept).toBe(false);
    expect(one.figures['budget.public']).toBeCloseTo(0, -7);
  });

  it('need few runs of the model, and the same ones after an interruption', async () => {
    const whole = country(roots);
    const optimiser = new Optimiser(problem(), new Evaluations(whole.evaluate));
    await optimiser.begin();
    const first = await optimiser.best(problem().subject, 'best');
    expect(whole.run.length).toBeLessThan(120);
    const broken = country(roots);
    const known: { point: readonly (number | null)[]; figures: Figures }[] = [];
    const again = new Optimiser(
      problem(),
      new Evaluations(broken.evaluate, { onNew: (found) => void known.push(...found), most: 20 }),
    );
    await again.begin();
    await expect(again.best(problem().subject, 'best')).rejects.toThrow('20 points');
    const resumed = country(roots);
    const last = new Optimiser(problem(), new Evaluations(resumed.evaluate, { known }));
    await last.begin();
    expect(await last.best(problem().subject, 'best')).toEqual(first);
    expect(resumed.run).toEqual(whole.run.slice(known.length));
  });
});

describe('the design', () => {
  it('has nothing pulled, each lever alone at its ends, and points within the box', () => {
    const places = designOf([bounded('a', 0, 10), bounded('b', -5, 5)]);
    expect(places.slice(0, 4)).toEqual([
      [0, 0.5],
      [1, 0.5],
      [0, 0],
      [0, 1],
    ]);
    for (const place of places) for (const one of place) expect(one >= 0 && one <= 1).toBe(true);
  });
});

describe('the frontier', () => {
  it('is the best for each budget, and never falls', async () => {
    const optimiser = new Optimiser(problem(), evaluationsOf(roots));
    await optimiser.begin();
    const points = await frontier(optimiser, problem().subject, [-2e9, 0, -4e9, -6e9]);
    expect(points.map(({ bound }) => bound)).toEqual([0, -2e9, -4e9, -6e9]);
    points.forEach(({ aim: olive, bound }, i) => {
      // the best of a budget B in billions: 0.5 + 0.01 √(5 B)
      expect(olive).toBeCloseTo(0.5 + 0.01 * Math.sqrt((5 * -bound) / 1e9), 4);
      if (i > 0) expect(olive).toBeGreaterThanOrEqual(points[i - 1]?.aim ?? 1);
    });
  });
});

describe('what each lever adds', () => {
  it('adds up to the mix, and is the same for levers that do the same', async () => {
    const together = (a = 0, b = 0, c = 0): Figures => ({
      'afterGiving.olive': a * b + c,
      'budget.public': -(a + b + c),
    });
    const parts = await contributions([2, 2, 5], evaluationsOf(together), (figures) => [
      figures['afterGiving.olive'] ?? 0,
      figures['budget.public'] ?? 0,
    ]);
    expect(parts).toEqual([
      [2, -2],
      [2, -2],
      [5, -5],
    ]);
  });
});
