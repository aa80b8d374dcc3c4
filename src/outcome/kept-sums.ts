// Sums of flows that a run may keep for each household, by the names that `RunOptions.kept` has.

import type { FlowSum } from '../engine/flow-sums.ts';
import type { Legislation } from '../engine/legislation.ts';
import { instrumentSums } from './contributions/groups.ts';
import { groupSums } from './instrument-groups.ts';
import { programmeSums } from './programmes.ts';

/** By name, in fen: what the flows add to the household's income less what they take from it. */
export function keptSums(legislation: Legislation): Record<string, FlowSum> {
  return {
    ...groupSums(legislation),
    ...programmeSums(legislation),
    ...instrumentSums(legislation),
  };
}
