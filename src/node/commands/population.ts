// `olive population`: the people before any policy: their incomes solved for, held against statistics, as files, with
// other weights.

import type { Command } from 'commander';
import type { Session } from '../session.ts';
import type { AddCommand } from './all.ts';
import { addCalibrate } from './population-calibrate.ts';
import { addPopulationCheck } from './population-check.ts';
import { addImport } from './population-import.ts';
import { addMake } from './population-make.ts';
import { addReweight } from './population-reweight.ts';
import { addTemplate } from './population-template.ts';

/** Verbs of the group, in the order in which `--help` lists them. */
const verbs: readonly AddCommand[] = [
  addCalibrate,
  addPopulationCheck,
  addMake,
  addReweight,
  addImport,
  addTemplate,
];

export function addPopulation(program: Command, session: Session): void {
  const population = program
    .command('population')
    .summary(
      'the people before any policy: incomes, nearness to statistics, files, weights, survey',
    )
    .description(
      'The people of a run before any policy: their incomes, how near they are to published statistics, their files, their weights; or a survey.',
    );
  for (const add of verbs) add(population, session);
}
