// `--frontier from:to:step`: the bounds of the budget that a frontier goes through.

import type { Condition } from '../../search/expression.ts';
import { readAim } from '../../search/expression.ts';
import { budgetCondition } from '../../search/frontier.ts';
import { valueAt } from '../../search/value-at.ts';
import type { SearchReading } from './asked.ts';

const mostFrontier = 50;

/**
 * The bounds of the budget that a frontier goes through, as they are written.
 * @returns none where the search is to find them; null where no frontier is asked for, or a fault was told.
 */
export function frontierBounds(
  reading: SearchReading,
  written: string | true | undefined,
  subject: readonly Condition[],
): number[] | null {
  if (written === undefined) return null;
  const where = written === true ? '--frontier' : `--frontier ${written}`;
  if (budgetCondition(subject) < 0) {
    const message = "there is no budget whose bound could be moved: --subject 'budget >= 0'";
    reading.tell(where, message, 'missing');
    return null;
  }
  if (written === true) return [];
  const aims = written.split(':').map((text) => readAim(text, reading.conditions('--frontier')));
  const [from, to, step] = aims.map((aim) =>
    aim === null ? null : valueAt(aim, { here: {}, baseline: {} }),
  );
  if (aims.includes(null)) return null;
  if (
    typeof from !== 'number' ||
    typeof to !== 'number' ||
    typeof step !== 'number' ||
    step === 0 ||
    aims.length !== 3
  ) {
    reading.tell(where, 'expected from:to:step, such as -40bn:0:10bn');
    return null;
  }
  const count = Math.floor(Math.abs((to - from) / step) + 1e-9) + 1;
  if (count > mostFrontier) {
    reading.tell(
      where,
      `these are ${count} budgets; at most ${mostFrontier} are tried`,
      'out-of-range',
    );
    return null;
  }
  const sign = to < from ? -1 : 1;
  return Array.from({ length: count }, (_, i) => from + sign * i * Math.abs(step));
}
