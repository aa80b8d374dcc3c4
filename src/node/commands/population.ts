// `olive population`: the people before any policy: their incomes solved for, as files, with other weights.

import type { Command } from 'commander';
import type { Session } from '../session.ts';
import type { AddCommand } from './all.ts';
import { addCalibrate } from './population-calibrate.ts';
import { addMake } from './population-make.ts';
import { addReweight } from './population-reweight.ts';

/** Verbs of the group, in the order in which `--help` lists them. */
const verbs: readonly AddCommand[] = [addCalibrate, addMake, addReweight];

export function addPopulation(program: Command, session: Session): void {
  const population = program
    .command('population')
    .summary('the people before any policy: solve for their incomes, write them as files, reweight')
    .description(
      'The people of a run before any policy: their incomes, their files, their weights.',
    );
  for (const add of verbs) add(population, session);
}
