// `olive population check`: every published statistic beside the model's figure.

import type { Command } from 'commander';
import { Option } from 'commander';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError, suggest } from '../../engine/problem.ts';
import { fitSummaryTable, fitTable, missedTable } from '../../outcome/tables/fit.ts';
import { targets } from '../../outcome/targets/all.ts';
import { isCensusSummary } from '../../outcome/targets/census.ts';
import { censusResults } from '../../outcome/targets/census-run.ts';
import { fitSvg } from '../../outcome/targets/chart.ts';
import type { FitResult } from '../../outcome/targets/check.ts';
import { missed, resultsOf } from '../../outcome/targets/check.ts';
import { Evidence, evidenceOptions } from '../../outcome/targets/evidence.ts';
import { keptFigures, keptText } from '../../outcome/targets/kept.ts';
import { isSameRun, runsOf, scenarioOf } from '../../outcome/targets/runs.ts';
import type { TargetRun } from '../../outcome/targets/target.ts';
import { subjects } from '../../outcome/targets/target.ts';
import { areas } from '../../population/areas.ts';
import type { Language } from '../../report/language.ts';
import type { Table } from '../../report/table.ts';
import { toCsv, toMarkdown } from '../../report/table.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { isHouseholdCount, mostHouseholds } from '../../scenario/scenario-part.ts';
import { simulate } from '../../simulate.ts';
import { CheckFailed } from '../exit.ts';
import { gather, languageOption, threadsOption, withForce, withManner } from '../flags.ts';
import type { Session } from '../session.ts';
import { checkWritable, writeFiles } from '../writing.ts';

interface Flags {
  readonly area?: string;
  readonly year?: string;
  readonly only?: readonly string[];
  readonly households: string;
  readonly seed: string;
  readonly format: 'text' | 'md' | 'csv' | 'json';
  readonly chart?: string;
  readonly keep?: string;
  readonly force?: boolean;
  readonly threads: number;
  readonly lang: Language;
}

const shownMisses = 20;

const examples = `
Examples:
  olive population check
  olive population check --area zhejiang --year 2021 --households 100000 --chart out/fit.svg
  olive population check --only incomes --only cn.2021.pension --format md
  olive population check --only census --format csv`;

export function addPopulationCheck(group: Command, session: Session): void {
  const command = group
    .command('check')
    .summary('published statistics beside the model')
    .description(
      'Runs every area and year that has published statistics and prints them beside the model’s figures. Exits 4 where one is outside its tolerance.',
    )
    .option('--area <area>', 'only this area: zhejiang or china')
    .option('--year <year>', 'only the population of this year')
    .option(
      '--only <subject or id>',
      `only targets whose id begins so, or of a subject: ${subjects.join(', ')} (repeatable)`,
      gather,
    )
    .option('-n, --households <number>', 'records to synthesise for each area and year', '1000000')
    .option('--seed <text>', 'another population of the same kind', 'olive')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'md', 'csv', 'json'])
        .default('text'),
    )
    .option('--chart <file.svg>', 'draw the differences as well')
    .option('--keep <file.json>', 'keep the model’s figures, as docs/validation.json has them')
    .addOption(threadsOption())
    .addOption(languageOption());
  withForce(withManner(command))
    .addHelpText('after', examples)
    .action((flags: Flags) => check(session, flags));
}

async function check(session: Session, flags: Flags): Promise<void> {
  const population = readPopulation(flags);
  const runs = runsAsked(flags);
  const paths = [flags.chart, flags.keep].filter((path) => path !== undefined);
  checkWritable(paths, flags.force ?? false);
  const results: FitResult[] = [];
  for (const run of runs) results.push(...(await resultsOfRun(session, run, population, flags)));
  print(session, results, population, flags);
  writeFiles(filesOf(results, population, flags), flags.force ?? false);
  const far = missed(results);
  if (far.length > 0) {
    const judged = results.filter(({ verdict }) => verdict === 'met').length + far.length;
    throw new CheckFailed(
      `${far.length} of ${judged} published figures are outside their tolerance`,
    );
  }
}

/** The chart and the kept figures, where they are asked for. */
function filesOf(
  results: readonly FitResult[],
  population: Scenario['population'],
  flags: Flags,
): Map<string, string> {
  const files = new Map<string, string>();
  const { chart, keep, lang } = flags;
  const short = results.filter(({ id, subject }) => subject !== 'census' || isCensusSummary(id));
  if (chart !== undefined) files.set(chart, fitSvg(short, population, lang));
  if (keep !== undefined) files.set(keep, keptText(keptFigures(short, population)));
  return files;
}

/** What a run of an area and year gives, the census included where it is held against it. */
async function resultsOfRun(
  session: Session,
  run: TargetRun,
  population: Scenario['population'],
  flags: Flags,
): Promise<FitResult[]> {
  const isWanted = ({ id, subject }: FitResult) => wanted(flags, id, subject);
  const own = targets.filter(({ id, subject }) => wanted(flags, id, subject));
  const census = asksForCensus(flags) ? censusResults(run, population).filter(isWanted) : [];
  if (!runsOf(own).some((one) => isSameRun(one, run))) return census;
  const scenario = scenarioOf(run, population);
  const progress = session.talk.progress(scenario.name, flags.lang);
  const onProgress = (done: number, blocks: number) => progress.at(done, blocks);
  try {
    const execute = session.workers(flags.threads).execute({ onProgress });
    const outcome = await simulate(scenario, evidenceOptions, execute);
    return [...census, ...resultsOf(own, new Evidence(outcome))];
  } finally {
    progress.end();
  }
}

function wanted({ only = [] }: Flags, id: string, subject: string): boolean {
  return only.length === 0 || only.some((one) => one === subject || id.startsWith(one));
}

function asksForCensus({ only = [] }: Flags): boolean {
  return only.length === 0 || only.some((one) => one.startsWith('census'));
}

/** The rows of the census are told by their summaries, unless they are asked for. */
function told(results: readonly FitResult[], { only = [], format }: Flags): FitResult[] {
  const all = format === 'csv' || format === 'json' || only.some((one) => one.startsWith('census'));
  return results.filter(({ id, subject }) => all || subject !== 'census' || isCensusSummary(id));
}

function print(
  session: Session,
  results: readonly FitResult[],
  population: Scenario['population'],
  flags: Flags,
): void {
  const shown = told(results, flags);
  const { format, lang } = flags;
  const whole = [fitSummaryTable(results), missedTable(results, shownMisses)];
  const bySubject = subjects.filter((one) => shown.some(({ subject }) => subject === one));
  const tables: Table[] = [...whole, ...bySubject.map((one) => fitTable(shown, one))];
  if (format === 'json') {
    session.printDocument({ schema: 'olive/population-check@1', population, results: shown });
  } else if (format === 'csv') session.streams.out(toCsv(fitTable(shown), lang));
  else if (format === 'md') {
    session.streams.out(tables.map((one) => toMarkdown(one, lang)).join('\n'));
  } else session.print(tables, lang);
}

/** @throws ProblemsError for an area or a year without a population, or without targets. */
function runsAsked(flags: Flags): TargetRun[] {
  const problems: Problem[] = [];
  const { area, year, only } = flags;
  if (area !== undefined && areas[area] === undefined) {
    const message = `there is no area "${area}"`;
    const names = Object.keys(areas);
    problems.push({ code: 'unknown-name', where: '--area', message, ...suggest(area, names) });
  }
  const all = runsOf(targets);
  const runs = all.filter(
    (run) => (area ?? run.area) === run.area && (year ?? String(run.year)) === String(run.year),
  );
  if (problems.length === 0 && runs.length === 0) {
    const message = `nothing is published for a population of ${year}; there are ${[...new Set(all.map((run) => run.year))].join(', ')}`;
    problems.push({ code: 'out-of-range', where: '--year', message });
  }
  const known = (one: string) =>
    one.startsWith('census') ||
    targets.some(({ id, subject }) => one === subject || id.startsWith(one));
  for (const one of only ?? []) {
    if (known(one)) continue;
    const message = `there is no target that begins with "${one}", nor a subject`;
    problems.push({ code: 'unknown-name', where: '--only', message, ...suggest(one, subjects) });
  }
  if (problems.length > 0) throw new ProblemsError(problems);
  return runs;
}

function readPopulation({ households, seed }: Flags): Scenario['population'] {
  const number = Number(households.replace(/[,_]/g, ''));
  if (isHouseholdCount(number)) return { households: number, seed };
  const where = `--households ${households}`;
  const message = `found ${households}; expected a whole number of households from 1 to ${mostHouseholds}`;
  throw new ProblemsError([{ code: 'out-of-range', where, message }]);
}
