// `olive run SCENARIO`: one scenario, its measures and its books.

import type { Command } from 'commander';
import { runDocument } from '../../outcome/documents.ts';
import { figuresOf } from '../../outcome/headlines.ts';
import { oliveSvg } from '../../outcome/olives.ts';
import { runTables } from '../../outcome/result-tables.ts';
import { numberedRunTables, optionsFor } from '../../outcome/tables/asked.ts';
import { runCard } from '../../outcome/tables/run-card.ts';
import { uncertainTable } from '../../outcome/tables/uncertain.ts';
import type { Uncertainty } from '../../outcome/uncertainty.ts';
import type { Outcome } from '../../simulate.ts';
import type { ConventionFlags, RunFlags } from '../flags.ts';
import {
  conventionAsked,
  readAsked,
  withConvention,
  withForce,
  withRunFlags,
  withUncertainty,
} from '../flags.ts';
import { resultFiles, resultPaths } from '../result-files.ts';
import type { Running } from '../running.ts';
import { leanedOnIn, runScenario, uncertainIn, warm } from '../running.ts';
import type { Session } from '../session.ts';
import type { StreamFlags } from '../stream-flags.ts';
import { checkStream, withStream } from '../stream-flags.ts';
import type { TableFlags } from '../tables.ts';
import { besideIn, numberedFile, numberedTables, printResult, withTables } from '../tables.ts';
import { uncertaintyIn } from '../uncertainty.ts';
import { checkWritable, writeFiles } from '../writing.ts';

interface Flags extends RunFlags, TableFlags, StreamFlags, ConventionFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly uncertainty?: number;
}

const examples = `
Examples:
  olive run scenarios/baseline-2021.yaml
  olive run scenarios/baseline-2021.yaml --households 20000 --where residence=rural
  olive run scenarios/baseline-2021.yaml --set livingAllowance.standard=+20% --json
  olive run scenarios/baseline-2021.yaml --households 20000 --uncertainty
  olive run scenarios/baseline-2021.yaml --table T2,T13
  olive run scenarios/baseline-2021.yaml --by residence --by age,sex --where mountain=yes
  olive run scenarios/baseline-2021.yaml --table T11 --households 20000
  olive run scenarios/baseline-2021.yaml --convention equivalence=modifiedOecd,centre=median
  olive run scenarios/baseline-2021.yaml --table T2 --format csv > cascade.csv
  olive run scenarios/baseline-2025.yaml --households 5000000
  olive run scenarios/baseline-2021.yaml --out out/baseline --lang zh

More than 2,000,000 households stream: they are forgotten once they are added up, and each figure has its bound.`;

export function addRun(program: Command, session: Session): void {
  const command = program
    .command('run')
    .summary('run one scenario')
    .description('Runs one scenario: incomes by concept, bands, instruments, the books.')
    .argument('<scenario>', 'a scenario file')
    .option('-o, --out <folder>', 'write document, tables and chart into a folder as well');
  withForce(withUncertainty(withConvention(withTables(withStream(withRunFlags(command))))))
    .addHelpText('after', examples)
    .action((file: string, flags: Flags) => run(session, file, flags));
}

async function run(session: Session, file: string, flags: Flags): Promise<void> {
  const asked = numberedTables(flags, 'run');
  const counted = conventionAsked(flags);
  const { scenarios, where } = readAsked([file], flags);
  const [scenario] = scenarios;
  if (scenario === undefined) return;
  checkStream(scenario, flags, asked);
  const paths = flags.out === undefined ? [] : resultPaths(flags.out, 'run', ['olive']);
  checkWritable(paths, flags.force ?? false);
  warm(session, flags.threads, scenario);
  // A value that is not known is found before the workers begin; what is unsure is tried while they run.
  uncertainIn(scenario);
  const running = runScenario(
    session,
    scenario,
    { ...flags, where, counted },
    optionsFor(asked, scenario),
  );
  const uncertain = leanedOnIn(scenario);
  const outcome = await running;
  const sure = await howSure(session, outcome, { ...flags, where, counted });
  const tables = runTables(outcome, sure);
  const facts = session.runFacts(flags.threads);
  const document = runDocument(outcome, tables, facts, uncertain, sure);
  const cardFacts = { ...facts, digest: document.digest, uncertain };
  const card = runCard(outcome, cardFacts);
  const beside = besideIn(session, cardFacts, { ...flags, where, counted }, sure);
  const numbered = await numberedRunTables(asked, outcome, beside);
  const more =
    session.manner.verbose === true && uncertain.length > 0 ? [uncertainTable(uncertain)] : [];
  printResult(session, { usual: [...tables, card, ...more], numbered, document }, flags);
  if (flags.out === undefined) return;
  const charts = { olive: oliveSvg(outcome, flags.lang) };
  const all = [...tables, ...numbered, card, uncertainTable(uncertain)];
  const written = { kind: 'run', document, tables: all, charts, language: flags.lang } as const;
  const result = { ...written, more: numberedFile({ numbered, document }) };
  writeFiles(resultFiles(flags.out, result), flags.force ?? false);
  session.talk.say(`written to ${flags.out}`);
}

/** How sure the run's headlines are, where that was asked for. */
async function howSure(
  session: Session,
  outcome: Outcome,
  { uncertainty: replicates, ...running }: Running & Pick<Flags, 'uncertainty'>,
): Promise<Uncertainty | undefined> {
  if (replicates === undefined) return undefined;
  const figures = [figuresOf(outcome)];
  const more = { ...running, replicates };
  const [found] = await uncertaintyIn(session, [outcome.scenario], figures, more);
  return found;
}
