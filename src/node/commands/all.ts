// Every verb of `olive`, in the order in which `--help` lists them. A verb is one file that adds itself to the program.

import type { Command } from 'commander';
import type { Session } from '../session.ts';
import { addCheck } from './check.ts';
import { addCompare } from './compare.ts';
import { addCurve } from './curve.ts';
import { addExplain } from './explain.ts';
import { addHousehold } from './household.ts';
import { addLaw } from './law.ts';
import { addIndex } from './measure-column.ts';
import { addOptimise } from './optimise.ts';
import { addPopulation } from './population.ts';
import { addRun } from './run.ts';
import { addSolve } from './solve.ts';
import { addStart } from './start.ts';
import { addSweep } from './sweep.ts';
import { addTables } from './tables.ts';

/** Adds a verb to the program. */
export type AddCommand = (program: Command, session: Session) => void;

export const commands: readonly AddCommand[] = [
  addStart,
  addRun,
  addCompare,
  addTables,
  addCurve,
  addSweep,
  addSolve,
  addOptimise,
  addHousehold,
  addExplain,
  addLaw,
  addPopulation,
  addIndex,
  addCheck,
];
