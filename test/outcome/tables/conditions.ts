// Conditions on households, as `--where` reads them.

import type { Condition } from '../../../src/engine/condition.ts';
import { china } from '../../../src/law/china.ts';
import { readConditions } from '../../../src/scenario/conditions.ts';

/** A fact of the household equal to one of its kinds. */
export function householdCondition(fact: string, kind: string): Condition {
  return readConditions([`${fact}=${kind}`], china)[0]!;
}
