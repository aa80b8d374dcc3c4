// `olive compare BASELINE REFORM…`: what reforms change, on the same people, household by household.

import type { Command } from 'commander';
import type { Condition } from '../../engine/condition.ts';
import type { Comparison } from '../../outcome/compare.ts';
import { compare, onSamePeople } from '../../outcome/compare.ts';
import { compareDocument } from '../../outcome/documents.ts';
import { changesOf } from '../../outcome/headlines.ts';
import { oliveSvg } from '../../outcome/olives.ts';
import { comparisonTables, tableNames } from '../../outcome/result-tables.ts';
import { numberedComparisonTables, optionsFor } from '../../outcome/tables/asked.ts';
import type { ResultTable } from '../../outcome/tables/result-table.ts';
import type { CardFacts } from '../../outcome/tables/run-card.ts';
import { runCard } from '../../outcome/tables/run-card.ts';
import { uncertainTable } from '../../outcome/tables/uncertain.ts';
import type { UncertainValue } from '../../outcome/uncertain-values.ts';
import type { Uncertainty } from '../../outcome/uncertainty.ts';
import type { Table } from '../../report/table.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Outcome } from '../../simulate.ts';
import type { RunFlags } from '../flags.ts';
import { readAsked, withForce, withRunFlags, withUncertainty } from '../flags.ts';
import { resultFiles, resultPaths } from '../result-files.ts';
import { runScenario, uncertainIn, warm } from '../running.ts';
import type { Session } from '../session.ts';
import type { StreamFlags } from '../stream-flags.ts';
import { checkStream, withStream } from '../stream-flags.ts';
import type { TableFlags } from '../tables.ts';
import { besideIn, numberedFile, numberedTables, printResult, withTables } from '../tables.ts';
import { uncertaintyIn } from '../uncertainty.ts';
import { checkWritable, writeFiles } from '../writing.ts';

/** Flags of a comparison. */
export interface CompareFlags extends RunFlags, TableFlags, StreamFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly uncertainty?: number;
}

const examples = `
Examples:
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml
  olive compare scenarios/baseline-2021.yaml scenarios/*.yaml --households 20000 --json
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --uncertainty
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --table T4,T7 --format md
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --by householdType --where 'age>=60'
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --households 5000000

Reforms run on the people of the baseline: its households and seed. --set holds in all scenarios.`;

export function addCompare(program: Command, session: Session): void {
  const command = program
    .command('compare')
    .summary('compare reforms with a baseline')
    .description('What reforms change: incomes, winners and losers by decile, cost by sector.')
    .argument('<baseline>', 'a scenario file')
    .argument('<reforms...>', 'scenario files')
    .option('-o, --out <folder>', 'write document, tables and charts into a folder as well');
  withForce(withUncertainty(withTables(withStream(withRunFlags(command)))))
    .addHelpText('after', examples)
    .action((baseline: string, reforms: string[], flags: CompareFlags) =>
      compareFiles(session, [baseline, ...reforms], flags),
    );
}

async function compareFiles(
  session: Session,
  files: readonly string[],
  flags: CompareFlags,
): Promise<void> {
  const asked = numberedTables(flags, 'compare', files.length - 1);
  const { scenarios, where } = readAsked(files, flags);
  const [first, ...others] = scenarios;
  if (first === undefined) return;
  checkStream(first, flags);
  const reforms = others.map((reform) => onSamePeople(first, reform));
  const names = tableNames(reforms.map((reform) => reform.name));
  const charts = names.map((name) => `olive.${name}`);
  const paths = flags.out === undefined ? [] : resultPaths(flags.out, 'compare', charts);
  checkWritable(paths, flags.force ?? false);
  warm(session, flags.threads, first);
  const uncertain = uncertainIn(first);
  const run = (scenario: Scenario, beside?: Outcome) => {
    const running = { ...flags, where, ...(beside && { beside }) };
    return runScenario(session, scenario, running, optionsFor(asked, scenario));
  };
  const baseline = await run(first);
  const comparisons: Comparison[] = [];
  for (const reform of reforms) comparisons.push(compare(baseline, await run(reform, baseline)));
  const uncertainties =
    flags.uncertainty === undefined
      ? undefined
      : await uncertaintyIn(session, [first, ...reforms], comparisons.map(changesOf), {
          ...flags,
          where,
          replicates: flags.uncertainty,
        });
  const compared = { baseline, comparisons, names, uncertain, uncertainties, asked, where };
  await present(session, compared, flags);
}

interface Compared {
  readonly baseline: Outcome;
  readonly comparisons: readonly Comparison[];
  /** The reforms' names, as files are called after them. */
  readonly names: readonly string[];
  readonly uncertain: readonly UncertainValue[];
  /** How sure the changes are, where that was asked for. */
  readonly uncertainties: readonly Uncertainty[] | undefined;
  /** The numbered tables asked for. */
  readonly asked: readonly ResultTable[];
  readonly where: readonly Condition[];
}

async function present(session: Session, compared: Compared, flags: CompareFlags): Promise<void> {
  const { baseline, comparisons, names, uncertain, uncertainties } = compared;
  const tables = comparisons.flatMap((one, i) =>
    comparisonTables(one, names[i] ?? '', uncertainties?.[i]),
  );
  const facts = session.runFacts(flags.threads);
  const document = compareDocument(baseline, comparisons, tables, facts, uncertain, uncertainties);
  const card = { ...facts, digest: document.digest, uncertain };
  const cards = comparisons.map(({ reform }, i) => ({
    ...runCard(reform, { ...card, isCompared: true }),
    id: `run-card.${names[i]}`,
  }));
  const numbered = await numberedOf(session, compared, card, flags);
  printResult(session, { usual: [...tables, ...cards], numbered, document }, flags);
  if (flags.out === undefined) return;
  const charts = Object.fromEntries(
    comparisons.map((one, i) => [`olive.${names[i]}`, oliveSvg(one.reform, flags.lang, baseline)]),
  );
  const all = [...tables, ...numbered, ...cards, uncertainTable(uncertain)];
  const written = { kind: 'compare', document, tables: all, charts, language: flags.lang } as const;
  const result = { ...written, more: numberedFile({ numbered, document }) };
  writeFiles(resultFiles(flags.out, result), flags.force ?? false);
  session.talk.say(`written to ${flags.out}`);
}

/** The numbered tables of each reform. */
async function numberedOf(
  session: Session,
  { comparisons, names, uncertainties, asked, where }: Compared,
  card: CardFacts,
  flags: CompareFlags,
): Promise<Table[]> {
  const found: Table[] = [];
  for (const [i, one] of comparisons.entries()) {
    const beside = besideIn(session, card, { ...flags, where }, uncertainties?.[i]);
    found.push(...(await numberedComparisonTables(asked, one, names[i] ?? '', beside)));
  }
  return found;
}
