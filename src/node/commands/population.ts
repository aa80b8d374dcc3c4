// `olive population`: the people before any policy.

import type { Command } from 'commander';
import type { Session } from '../session.ts';
import type { AddCommand } from './all.ts';
import { addCalibrate } from './population-calibrate.ts';

/** Verbs of the group, in the order in which `--help` lists them. */
const verbs: readonly AddCommand[] = [addCalibrate];

export function addPopulation(program: Command, session: Session): void {
  const population = program
    .command('population')
    .summary('the people before any policy: solve for their incomes')
    .description('The people of a run before any policy: where their figures come from.');
  for (const add of verbs) add(population, session);
}
