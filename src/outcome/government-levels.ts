// Government's balance split between the centre and the province with what lies below it, by the dated shares of the law.

import { inForce } from '../engine/in-force.ts';
import type { Posting } from '../engine/ledger.ts';
import { centralShares } from '../law/government-levels.ts';
import type { Outcome } from '../simulate.ts';

/** What each level received less what it paid, in fen. Both together are government's balance. */
export interface GovernmentLevels {
  readonly centre: bigint;
  readonly provinceAndBelow: bigint;
}

const parts = 1_000_000_000;

/** Splits the balance of government. Flows whose shares are not known stay with the province and below. */
export function governmentLevels(outcome: Outcome): GovernmentLevels {
  const centre = centralShares.reduce((sum, { flows, share }) => {
    const names = flows.map((rule) => rule.name);
    const day = `${outcome.scenario.lawYear}-12-31`;
    const found = inForce(outcome.policy, share, day, outcome.scenario.area);
    if ('why' in found) return sum;
    const ofCentre = BigInt(Math.round(Number(found.value) * parts));
    return sum + (received(outcome.ledger.postings, names) * ofCentre) / BigInt(parts);
  }, 0n);
  const all = outcome.ledger.balances.government ?? 0n;
  return { centre, provinceAndBelow: all - centre };
}

function received(postings: readonly Posting[], flows: readonly string[]): bigint {
  const own = postings.filter((posting) => flows.includes(posting.flow));
  return own.reduce((sum, { from, to, fen }) => {
    if (to === 'government') return sum + fen;
    return from === 'government' ? sum - fen : sum;
  }, 0n);
}
