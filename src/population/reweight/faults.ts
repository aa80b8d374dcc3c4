// What is wrong with a calibration before it begins: numbers that are none, groups that nobody is in, totals that no
// weights can reach, targets that contradict each other. All at once, each with the place of its target.

import type { Problem } from '../../engine/problem.ts';
import type { CalibrationProblem, Standing, Target } from './calibrate.ts';
import type { Dependence, Dependent } from './dependence.ts';

/** Targets named in a message; the others are counted. */
const mostNamed = 4;

/** Faults of weights, amounts and targets. */
export function inputFaults({
  prior,
  matrix,
  targets,
  method,
  bounds,
}: CalibrationProblem): Problem[] {
  const problems: Problem[] = [];
  const tell = (where: string, message: string) =>
    problems.push({ code: 'out-of-range', where, message });
  const wrong = prior.findIndex((weight) => !(weight >= 0 && weight < Number.POSITIVE_INFINITY));
  if (wrong >= 0)
    tell('weight', `record ${wrong + 1} has the weight ${prior[wrong]}; expected 0 or more`);
  else if (!prior.some((weight) => weight > 0)) tell('weight', 'no record has a weight above 0');
  const notANumber = matrix.amount.findIndex((amount) => !Number.isFinite(amount));
  if (notANumber >= 0) {
    const target = targets[matrix.target[notANumber]!]!;
    tell(target.where, `${target.name}: an amount in the data is ${matrix.amount[notANumber]}`);
  }
  for (const { name, where, total, scale, tolerance } of targets) {
    if (!Number.isFinite(total)) tell(where, `${name} is ${total}; expected a number`);
    if (!(scale > 0) || !(tolerance >= 0))
      tell(where, `${name} has nothing to measure a miss against`);
  }
  if (method === 'logit' && bounds === null) tell('--bounds', 'the logit method needs bounds');
  if (
    bounds !== null &&
    !(bounds.least >= 0 && bounds.least < 1 && bounds.most > 1 && bounds.most < 1e9)
  )
    tell(
      '--bounds',
      `found ${bounds.least}:${bounds.most}; expected one of 0 to below 1, and one above 1`,
    );
  return problems;
}

/**
 * Targets that nothing in the data counts towards, and those that no weights reach. Beyond the bounds is no fault here:
 * other bounds would do.
 */
export function unreachable(
  problem: CalibrationProblem,
  reach: readonly Standing['reach'][],
): Problem[] {
  return problem.targets.flatMap(({ name, where, total, scale, tolerance }, j): Problem[] => {
    const { least, most } = reach[j]!;
    if (least === 0 && most === 0) {
      if (Math.abs(total) <= tolerance * scale) return [];
      const message = `${name}: nobody in the data is in it, and ${total} is asked`;
      return [{ code: 'out-of-range', where, message }];
    }
    if (problem.bounds !== null || problem.method === 'linear') return [];
    // Weights stay above 0: the ends themselves are not reached.
    if (total > least && total < most) return [];
    const message =
      total === 0
        ? `${name}: 0 is asked of a group that the data have; leave those records out, or do not ask`
        : `${name}: ${total} is asked, and weights above 0 give more than ${least} and less than ${most}`;
    return [{ code: 'out-of-range', where, message }];
  });
}

/** Targets that follow from others and ask for something else. */
export function contradictions(targets: readonly Target[], { dependent }: Dependence): Problem[] {
  return dependent.flatMap((one): Problem[] => {
    const target = targets[one.target]!;
    const others = one.parts.map((part) => ({ ...targets[part.target]!, times: part.times }));
    const comesTo = others.reduce((sum, other) => sum + other.times * other.total, 0);
    const forgiven = others.reduce(
      (sum, other) => sum + Math.abs(other.times) * other.tolerance * other.scale,
      target.tolerance * target.scale,
    );
    if (Math.abs(comesTo - target.total) <= forgiven) return [];
    const message = `${target.name} is ${target.total}, and by ${listed(one, targets)} it comes to ${Number(comesTo.toPrecision(12))}`;
    return [{ code: 'conflict', where: target.where, message }];
  });
}

function listed({ parts }: Dependent, targets: readonly Target[]): string {
  const names = parts.map(({ target }) => targets[target]!.name);
  const named = names.slice(0, mostNamed).join(', ');
  return names.length > mostNamed ? `${named} and ${names.length - mostNamed} more` : named;
}
