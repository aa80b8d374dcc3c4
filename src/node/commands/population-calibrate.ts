// `olive population calibrate`: solves for an area's recipe through the whole model, law included.

import { existsSync, readFileSync } from 'node:fs';
import { Argument, type Command, InvalidArgumentError } from 'commander';
import { alternatives } from '../../calibration/alternatives.ts';
import { calibrate, type Progress, reached } from '../../calibration/calibrate.ts';
import { type Calibrated, calibratedAreas } from '../../calibration/plans.ts';
import { alternativesText, recipeText, rounded } from '../../calibration/recipe-text.ts';
import type { Recipe } from '../../population/incomes/recipe.ts';
import { reachedTable } from '../../report/reached-table.ts';
import { FileError } from '../exit.ts';
import { withForce, withManner } from '../flags.ts';
import type { Session } from '../session.ts';
import { checkWritable, writeFiles } from '../writing.ts';

interface Flags {
  readonly out?: string;
  readonly households?: number;
  readonly trial: number;
  readonly rounds: number;
  readonly seed: string;
  readonly moved?: number;
  readonly force?: boolean;
}

/** Records that levels are read from. */
const householdsOfRecipe = 102_400;
/** Records that alternatives are solved with: what the sample does by itself drops out of them. */
const householdsOfAlternative = 25_600;

const examples = `
Examples:
  olive population calibrate china --out recipe.ts
  olive population calibrate zhejiang --out src/population/zhejiang/recipe.ts --force
  olive population calibrate zhejiang --moved 8 --out src/population/zhejiang/recipes-moved.ts --force

What has been reached is kept beside FILE in FILE.state.json; the same command goes on from it. It takes minutes.
The recipe is solved from published statistics alone and stands under the licence of the project.`;

export function addCalibrate(population: Command, session: Session): void {
  const command = population
    .command('calibrate')
    .summary('solve for incomes through the whole model')
    .description('Solves for what nobody publishes until the model meets what is published.')
    .addArgument(new Argument('<area>', 'the area').choices(Object.keys(calibratedAreas)))
    .option('-o, --out <file.ts>', 'the recipe as a module')
    .option('-n, --households <number>', 'records that levels are read from (102,400)', wholeNumber)
    .option('--trial <number>', 'records that shapes are solved with', wholeNumber, 40_960)
    .option('--rounds <number>', 'rounds of levels and shapes', wholeNumber, 3)
    .option('--seed <text>', 'of the populations', 'olive')
    .option(
      '--moved <number>',
      'so many other recipes near the area’s own, targets moved within their tolerance (from 25,600 records)',
      wholeNumber,
    );
  withForce(withManner(command))
    .addHelpText('after', examples)
    .action((area: string, flags: Flags) =>
      flags.moved === undefined
        ? solve(session, area, flags)
        : solveMoved(session, area, flags, flags.moved),
    );
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number > 0 && number <= 10_000_000) return number;
  throw new InvalidArgumentError('Expected a whole number above 0.');
}

async function solve(session: Session, name: string, flags: Flags): Promise<void> {
  const calibrated = calibratedAreas[name]!;
  const { area, plan, years, module } = calibrated;
  const { out, households = householdsOfRecipe, trial: trialHouseholds, rounds, seed } = flags;
  if (out !== undefined) checkWritable([out], flags.force ?? false);
  const state = out === undefined ? undefined : `${out}.state.json`;
  const onProgress = (progress: Progress) => {
    session.talk.say(said(progress));
    if (state !== undefined) writeFiles(new Map([[state, stateText(name, progress)]]), true);
  };
  const recipe = rounded(
    await calibrate({
      ...{ area, plan, years, households, trialHouseholds, rounds, seed, onProgress },
      recipe: startOf(session, calibrated, name, state),
    }),
  );
  const rows = reached({ area, plan, seed }, recipe, households);
  session.print(
    [
      reachedTable(
        name,
        rows.map(({ target, found, miss }) => ({ ...target, found, miss })),
      ),
    ],
    'en',
  );
  if (out === undefined) return;
  writeFiles(new Map([[out, recipeText(recipe, module)]]), flags.force ?? false);
  session.talk.say(`written: ${out}`);
}

/** Other recipes that the published figures allow as well: what calibration leaves open. */
async function solveMoved(
  session: Session,
  name: string,
  { out, households = householdsOfAlternative, seed, force = false }: Flags,
  count: number,
): Promise<void> {
  const { area, plan, module, besides } = calibratedAreas[name]!;
  if (out !== undefined) checkWritable([out], force);
  const moves = await alternatives({
    ...{ area, plan, besides, count, households, seed },
    onStage: (stage) => session.talk.say(stage),
  });
  const text = alternativesText(moves, module);
  if (out === undefined) {
    session.streams.out(text);
    return;
  }
  writeFiles(new Map([[out, text]]), force);
  session.talk.say(`written: ${out}`);
}

function said({ stage, miss }: Progress): string {
  return miss === undefined ? stage : `${stage}: misses ${Math.sqrt(miss).toFixed(2)} tolerances`;
}

function stateText(area: string, { stage, recipe }: Progress): string {
  return `${JSON.stringify({ area, stage, recipe }, null, 2)}\n`;
}

/** The recipe reached so far, where an earlier run left one, or else the area's start. */
function startOf(
  session: Session,
  { start }: Calibrated,
  area: string,
  state: string | undefined,
): Recipe {
  if (state === undefined || !existsSync(state)) return start;
  const found = JSON.parse(readFileSync(state, 'utf8')) as {
    readonly area: string;
    readonly stage: string;
    readonly recipe: Recipe;
  };
  if (found.area !== area) throw new FileError(`${state} is of ${found.area}, not of ${area}`);
  session.talk.say(`goes on from ${state}: ${found.stage}`);
  return found.recipe;
}
