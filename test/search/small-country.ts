// A country of two levers whose optimum is known in closed form: `a` and `b` raise O with falling returns and cost money.

import type { Figures } from '../../src/outcome/headlines.ts';
import type { Evaluate, Point } from '../../src/search/evaluations.ts';
import { Evaluations } from '../../src/search/evaluations.ts';
import type { Condition, Expression } from '../../src/search/expression.ts';
import { readAim, readConditions } from '../../src/search/expression.ts';
import type { Lever } from '../../src/search/lever.ts';

const usual = { income: 'afterGiving', budget: 'public' } as const;

export function conditions(text: string): Condition[] {
  return readConditions(text, { flag: '--subject', usual, problems: [] });
}

export function aim(text: string): Expression {
  const found = readAim(text, { flag: '--maximise', usual, problems: [] });
  if (found === null) throw new Error(`no aim: ${text}`);
  return found;
}

/** A lever that is only a name: the country reads its number. */
export function leverOf(name: string, neutral: number | null = 0): Lever {
  return {
    ...{ name, label: { en: name, zh: name }, unit: '', way: 'value', neutral },
    at: (scenario) => scenario,
  };
}

/** A country of a few figures. */
export function country(of: (...numbers: number[]) => Figures): {
  readonly evaluate: Evaluate;
  /** The points that were run, in their order. */
  readonly run: Point[];
} {
  const run: Point[] = [];
  return {
    run,
    evaluate: async (points) => {
      run.push(...points);
      return points.map((point) => of(...point.map((one) => one ?? 0)));
    },
  };
}

export const evaluationsOf = (of: (...numbers: number[]) => Figures): Evaluations =>
  new Evaluations(country(of).evaluate);
