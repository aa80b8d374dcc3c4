/**
 * What changed between two years: policy, or people and their incomes (Bargain & Callan 2010, J. Econ. Inequality
 * 8:241–261). Beside both years two are run that never were: the law of the earlier on the people of the later, its money
 * values carried forward by an index, and the law of the later on the people of the earlier, carried back.
 *
 *     policy, on the later people     I[law₁, people₁] − I[law₀ indexed, people₁]
 *     policy, on the earlier people   I[law₁ indexed back, people₀] − I[law₀, people₀]
 *
 * The rest of each order is what people and incomes did. Both orders are told, and their mean, which is the Shapley value
 * of two parts. The index says what no change of policy is: money values that keep up with wages, or with prices.
 */

import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { IndexKind } from '../law/money-index.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome } from '../simulate.ts';
import type { FigureName, Figures } from './headlines.ts';
import { figuresOf, runFigures } from './headlines.ts';
import { isPublic } from './public-purse.ts';

/** The four runs; each is the law of one year on the people of one. */
export interface FourOf<T> {
  readonly start: T;
  readonly end: T;
  /** The earlier law, indexed, on the later people. */
  readonly earlierLaw: T;
  /** The later law, indexed back, on the earlier people. */
  readonly laterLaw: T;
}

/**
 * The scenarios to run.
 * @throws ProblemsError where they are of two areas, or of one year and law, or have an index of their own.
 */
export function fourScenarios(start: Scenario, end: Scenario, index: IndexKind): FourOf<Scenario> {
  const problems: Problem[] = [];
  const fault = (message: string) =>
    problems.push({ code: 'conflict', where: end.name, message: `${message}` });
  if (start.area !== end.area)
    fault(`its area is ${end.area}, that of ${start.name} ${start.area}`);
  if (start.year === end.year)
    fault(`its people are of ${end.year}, as are those of ${start.name}: expected another year`);
  for (const one of [start, end])
    if (one.lawYear !== one.year)
      fault(
        `${one.name} has the law of ${one.lawYear} on people of ${one.year}: expected one year`,
      );
  if (problems.length > 0) throw new ProblemsError(problems);
  const people = ({ year, population }: Scenario) => ({ year, population });
  return {
    start,
    end,
    earlierLaw: { ...start, ...people(end), index },
    laterLaw: { ...end, ...people(start), index },
  };
}

/** A change in two parts. */
export interface InTwoOrders {
  /** On the later people, and on the earlier. */
  readonly onEnd: number;
  readonly onStart: number;
  readonly mean: number;
}

/** One figure in both years, and what its change is made of; null where one of the four runs has no number. */
export interface DecomposedFigure {
  readonly figure: FigureName;
  readonly start: number | null;
  readonly end: number | null;
  readonly policy: InTwoOrders | null;
  /** People and their incomes. */
  readonly people: InTwoOrders | null;
}

/** What government and the funds together receive less what they pay. */
const publicBalance: FigureName = {
  ...{ key: 'publicBalance', concept: null, measure: 'publicBalance', format: 'yuanTotal' },
  label: { en: 'Balance of government and the funds', zh: '政府与社保基金差额' },
};

/** The headlines that are decomposed: all of a run but the median household, and the balance of the public purse. */
const decomposedFigures: readonly FigureName[] = [
  ...runFigures.filter(({ measure }) => measure !== 'medianHousehold'),
  publicBalance,
];

/** Decomposes the headlines of four runs. */
export function decompose(outcomes: FourOf<Figures>): DecomposedFigure[] {
  return decomposedFigures.map((figure) => {
    const of = (figures: Figures) => figures[figure.key] ?? null;
    const [start, end] = [of(outcomes.start), of(outcomes.end)];
    const [earlierLaw, laterLaw] = [of(outcomes.earlierLaw), of(outcomes.laterLaw)];
    if (start === null || end === null || earlierLaw === null || laterLaw === null)
      return { figure, start, end, policy: null, people: null };
    return {
      figure,
      start,
      end,
      policy: inTwoOrders(end - earlierLaw, laterLaw - start),
      people: inTwoOrders(earlierLaw - start, end - laterLaw),
    };
  });
}

function inTwoOrders(onEnd: number, onStart: number): InTwoOrders {
  return { onEnd, onStart, mean: (onEnd + onStart) / 2 };
}

/** What a decomposition needs of a run. */
export function decomposedOf(outcome: Outcome): Figures {
  const fen = Object.entries(outcome.ledger.balances)
    .filter(([sector]) => isPublic(sector))
    .reduce((sum, [, balance]) => sum + balance, 0n);
  return { ...figuresOf(outcome), [publicBalance.key]: Number(fen) / 100 };
}
