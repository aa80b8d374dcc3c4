// `olive compare --decompose EARLIER LATER`: what of a change between two years is policy, and what is people.

import type { Problem } from '../engine/problem.ts';
import { ProblemsError } from '../engine/problem.ts';
import type { IndexKind } from '../law/money-index.ts';
import type { FourOf } from '../outcome/decomposition.ts';
import { decompose, decomposedOf, fourScenarios } from '../outcome/decomposition.ts';
import { decompositionDocument } from '../outcome/decomposition-document.ts';
import { ofSelection } from '../outcome/selection.ts';
import { decompositionTable } from '../outcome/tables/decomposition.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome } from '../simulate.ts';
import type { RunFlags } from './flags.ts';
import { readAsked } from './flags.ts';
import { resultFiles, resultPaths } from './result-files.ts';
import { runScenario, uncertainIn } from './running.ts';
import type { Session } from './session.ts';
import type { TableFlags } from './tables.ts';
import { formatOf, printResult } from './tables.ts';
import { checkWritable, writeFiles } from './writing.ts';

/** Flags of a decomposition. */
export interface DecomposeFlags extends RunFlags, TableFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly index?: IndexKind;
}

/**
 * Decomposes the change between two baselines, and prints it.
 * @throws ProblemsError for more or fewer than two, for two areas, for one year.
 */
export async function decomposeFiles(
  session: Session,
  files: readonly string[],
  flags: DecomposeFlags,
): Promise<void> {
  formatOf(flags);
  if ((flags.table ?? flags.by) !== undefined) throw new ProblemsError([noTables]);
  const { scenarios, where } = readAsked(files, flags);
  const [start, end, ...more] = scenarios;
  if (start === undefined || end === undefined || more.length > 0) {
    const message = `found ${files.length} scenarios; expected two, the earlier year first`;
    throw new ProblemsError([{ code: 'missing', where: '--decompose', message }]);
  }
  const index = flags.index ?? 'wages';
  const four = fourScenarios(start, end, index);
  const paths = flags.out === undefined ? [] : resultPaths(flags.out, 'decompose', []);
  checkWritable(paths, flags.force ?? false);
  for (const one of Object.values(four)) uncertainIn(one as Scenario);
  const run = (scenario: Scenario, name = scenario.name) =>
    runScenario(session, { ...scenario, name }, { ...flags, where });
  const outcomes: FourOf<Outcome> = {
    start: await run(four.start),
    end: await run(four.end),
    earlierLaw: await run(four.earlierLaw, `law of ${start.year}, people of ${end.year}`),
    laterLaw: await run(four.laterLaw, `law of ${end.year}, people of ${start.year}`),
  };
  const figures = decompose({
    start: decomposedOf(outcomes.start),
    end: decomposedOf(outcomes.end),
    earlierLaw: decomposedOf(outcomes.earlierLaw),
    laterLaw: decomposedOf(outcomes.laterLaw),
  });
  const table = ofSelection(outcomes.end, decompositionTable(outcomes, index, figures));
  const facts = session.runFacts(flags.threads);
  const document = decompositionDocument(outcomes, index, figures, [table], facts);
  printResult(session, { usual: [table], numbered: [], document }, flags);
  if (flags.out === undefined) return;
  const { lang: language } = flags;
  const result = { kind: 'decompose', document, tables: [table], charts: {}, language } as const;
  writeFiles(resultFiles(flags.out, result), flags.force ?? false);
  session.talk.say(`written to ${flags.out}`);
}

const noTables: Problem = {
  code: 'conflict',
  where: '--decompose',
  message: 'it has a table of its own: --table and --by are of a run or of a comparison',
};
