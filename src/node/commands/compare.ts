// `olive compare BASELINE REFORM…`: what reforms change, on the same people, household by household. Several stand in a
// league; packages are attributed to their parts; two years are told apart by policy and by people.

import type { Command } from 'commander';
import { Option } from 'commander';
import type { Condition } from '../../engine/condition.ts';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError } from '../../engine/problem.ts';
import { indexKinds } from '../../law/money-index.ts';
import type { Comparison } from '../../outcome/compare.ts';
import { compare, onSamePeople } from '../../outcome/compare.ts';
import { compareDocument } from '../../outcome/documents.ts';
import { changesOf } from '../../outcome/headlines.ts';
import { leagueIncomes } from '../../outcome/league/league.ts';
import { planeSvg } from '../../outcome/league/plane.ts';
import { oliveSvg } from '../../outcome/olives.ts';
import { relativeSvg } from '../../outcome/relative-picture.ts';
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
import { attributionsIn } from '../attributing.ts';
import { decomposeFiles } from '../decomposing.ts';
import type { ConventionFlags, RunFlags } from '../flags.ts';
import {
  conventionAsked,
  gather,
  readAsked,
  withConvention,
  withForce,
  withRunFlags,
  withUncertainty,
} from '../flags.ts';
import type { LeagueFlags } from '../league.ts';
import { leagueCard, leagueOf, readLeagueFlags } from '../league.ts';
import { packagesAsked } from '../packages.ts';
import { resultFiles, resultPaths } from '../result-files.ts';
import { runScenario, uncertainIn, warm } from '../running.ts';
import type { Session } from '../session.ts';
import type { StreamFlags } from '../stream-flags.ts';
import { checkStream, streamOf, withStream } from '../stream-flags.ts';
import type { TableFlags } from '../tables.ts';
import {
  besideIn,
  formatOf,
  numberedFile,
  numberedTables,
  printResult,
  withTables,
} from '../tables.ts';
import { uncertaintyIn } from '../uncertainty.ts';
import { checkWritable, writeFiles } from '../writing.ts';

/** Flags of a comparison. */
export interface CompareFlags
  extends RunFlags,
    LeagueFlags,
    TableFlags,
    StreamFlags,
    ConventionFlags {
  readonly out?: string;
  readonly force?: boolean;
  readonly uncertainty?: number;
  readonly details?: boolean;
  readonly package?: readonly string[];
  readonly attribute?: boolean;
  readonly decompose?: boolean;
  readonly index?: (typeof indexKinds)[number];
}

const examples = `
Examples:
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --uncertainty
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --table T4,T7 --format md
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --by householdType --where 'age>=60'
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --households 5000000
  olive compare scenarios/baseline-2021.yaml scenarios/p*.yaml --households 20000 --sort gini
  olive compare scenarios/baseline-2021.yaml --package scenarios/skilled-pay.yaml,scenarios/property-tax.yaml
  olive compare scenarios/baseline-2021.yaml scenarios/common-prosperity-package.yaml --attribute
  olive compare --decompose scenarios/baseline-2021.yaml scenarios/baseline-2025.yaml
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --convention centre=median

Reforms run on the people of the baseline: its households and seed. --set holds in all scenarios. Several reforms stand in a
league; its columns are what --sort takes, "given" is the order given, COLUMN:reverse the worst first.`;

export function addCompare(program: Command, session: Session): void {
  const command = program
    .command('compare')
    .summary('compare reforms with a baseline')
    .description('What reforms change: incomes, winners and losers by decile, cost by sector.')
    .argument('<baseline>', 'a scenario file')
    .argument('[reforms...]', 'scenario files')
    .option('-o, --out <folder>', 'write document, tables and charts into a folder as well')
    .option('--sort <column>', 'of several reforms: the league’s order (olive)')
    .addOption(
      new Option('--income <concept>', 'the income that the league is of')
        .choices(leagueIncomes)
        .default('afterGiving'),
    )
    .option('--details', 'print the tables of each of several reforms, too')
    .option('--package <files>', 'a reform made of scenarios: a.yaml,b.yaml (repeatable)', gather)
    .option('--attribute', 'divide what packages do among their parts')
    .option('--decompose', 'two baselines of two years: policy against people and incomes')
    .addOption(
      new Option(
        '--index <kind>',
        'with --decompose: what money values keep up with (wages)',
      ).choices(indexKinds),
    );
  withForce(withUncertainty(withConvention(withTables(withStream(withRunFlags(command))))))
    .addHelpText('after', examples)
    .action((baseline: string, reforms: string[], flags: CompareFlags) =>
      flags.decompose === true
        ? decomposeFiles(session, [baseline, ...reforms], flags)
        : compareFiles(session, baseline, reforms, flags),
    );
}

async function compareFiles(
  session: Session,
  base: string,
  files: readonly string[],
  flags: CompareFlags,
): Promise<void> {
  const league = readLeagueFlags(flags);
  const packages = packagesAsked(base, files, flags);
  const named = [base, ...files, ...packages.flatMap((one) => one.whole ?? [])];
  if (named.length === 1) throw new ProblemsError([noReform]);
  const isLeague = named.length > 2;
  const asked = isLeagueAlone(packages.length, named.length - 1, flags)
    ? []
    : numberedTables(flags, 'compare', named.length - 1);
  const counted = conventionAsked(flags);
  const { scenarios, where } = readAsked(named, flags);
  const [first, ...others] = scenarios;
  if (first === undefined) return;
  checkStream(first, flags, asked);
  const reforms = others.map((reform) => onSamePeople(first, reform));
  const names = tableNames(reforms.map((reform) => reform.name));
  const isStream = streamOf(first, flags) !== undefined;
  const charts = [
    ...(isLeague ? ['plane'] : []),
    ...names.flatMap((name) => [`olive.${name}`, ...(isStream ? [] : [`relative.${name}`])]),
  ];
  const paths = flags.out === undefined ? [] : resultPaths(flags.out, 'compare', charts);
  checkWritable(paths, flags.force ?? false);
  warm(session, flags.threads, first);
  const uncertain = uncertainIn(first);
  const run = (scenario: Scenario, beside?: Outcome) => {
    const running = { ...flags, where, counted, ...(beside && { beside }) };
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
          counted,
          replicates: flags.uncertainty,
        });
  const how = { ...flags, where };
  const attributed = await attributionsIn(session, comparisons, packages, how, names);
  const shown = isLeague ? leagueOf(comparisons, league) : null;
  const plane = shown === null ? null : planeSvg(shown.comparisons, flags.income, flags.lang);
  const leading = [...(shown === null ? [] : [shown.table]), ...attributed];
  const compared = { baseline, comparisons, names, uncertain, uncertainties, asked, where };
  await present(session, { ...compared, leading, plane }, flags);
}

/** Whether nothing is printed but a league: one table, in any form. */
function isLeagueAlone(
  packages: number,
  reforms: number,
  { table, by, details }: CompareFlags,
): boolean {
  const isUsual = (table ?? by) === undefined && details !== true;
  return reforms > 1 && packages === 0 && isUsual;
}

const noReform: Problem = {
  code: 'missing',
  where: 'olive compare',
  message:
    'there is no reform to compare: expected a scenario file after the baseline, or --package',
};

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
  /** League and attributions: what is printed even without the tables of each reform. */
  readonly leading: readonly Table[];
  /** The olive plane of a league, as SVG. */
  readonly plane: string | null;
}

async function present(session: Session, compared: Compared, flags: CompareFlags): Promise<void> {
  const { baseline, comparisons, names, uncertain, uncertainties, leading, plane } = compared;
  const details = comparisons.flatMap((one, i) =>
    comparisonTables(one, names[i] ?? '', uncertainties?.[i]),
  );
  const tables = [...leading, ...details];
  const facts = session.runFacts(flags.threads);
  const document = compareDocument(baseline, comparisons, tables, facts, uncertain, uncertainties);
  const card = { ...facts, digest: document.digest, uncertain };
  const cards = comparisons.map(({ reform }, i) => ({
    ...runCard(reform, { ...card, isCompared: true }),
    id: `run-card.${names[i]}`,
  }));
  const numbered = await numberedOf(session, compared, card, flags);
  const isDetailed = comparisons.length === 1 || flags.details === true;
  const isPage = ['text', 'md'].includes(formatOf(flags));
  const leagueCards = isPage ? [leagueCard(baseline, comparisons, card)] : [];
  const usual = isDetailed ? [...tables, ...cards] : [...leading, ...leagueCards];
  printResult(session, { usual, numbered, document }, flags);
  if (flags.out === undefined) return;
  const olives = comparisons.flatMap((one, i) => [
    [`olive.${names[i]}`, oliveSvg(one.reform, flags.lang, baseline)] as const,
    ...(one.reform.stream === undefined
      ? [[`relative.${names[i]}`, relativeSvg(one, flags.lang)] as const]
      : []),
  ]);
  const charts = { ...(plane === null ? {} : { plane }), ...Object.fromEntries(olives) };
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
    const beside = besideIn(
      session,
      card,
      { ...flags, where, counted: conventionAsked(flags) },
      uncertainties?.[i],
    );
    found.push(...(await numberedComparisonTables(asked, one, names[i] ?? '', beside)));
  }
  return found;
}
