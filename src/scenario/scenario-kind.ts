// Whether what was written is a scenario, and means what it does not say.

import { nearest } from '../engine/problem.ts';
import { isRecord } from './plain.ts';
import { scenarioKeys } from './scenario.ts';

/** Whether a key is likely to be meant for one that is not there. */
export function misspells(plain: Record<string, unknown>, meant: string): boolean {
  if (meant in plain) return false;
  const unknown = Object.keys(plain).filter((key) => !scenarioKeys.some((one) => one === key));
  return unknown.some((key) => nearest(key, scenarioKeys) === meant);
}

/** Why what was written is no scenario; null where it is one. */
export function kindFault(plain: unknown): string | null {
  if (plain === null || plain === undefined)
    return 'found nothing; expected a mapping: question, extends, year, set …';
  if (!isRecord(plain)) return 'a scenario is a mapping: question, extends, year, set …';
  return 'persons' in plain
    ? 'this is a household document, not a scenario: use olive household'
    : null;
}
