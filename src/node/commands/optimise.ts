// `olive optimise SCENARIO --adjust p1,p2 --maximise olive --subject 'budget >= 0'`: several levers under conditions.

import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { ProblemsError } from '../../engine/problem.ts';
import { frontierChart } from '../../search/charts.ts';
import { contributions, mostDivided } from '../../search/contributions.ts';
import type { Evaluated, Evaluations, Point } from '../../search/evaluations.ts';
import { Exhausted } from '../../search/evaluations.ts';
import type { Condition, Expression } from '../../search/expression.ts';
import { readAim, readConditions } from '../../search/expression.ts';
import type { FrontierPoint } from '../../search/frontier.ts';
import { boundsUpTo, frontier } from '../../search/frontier.ts';
import { readLever } from '../../search/lever-text.ts';
import type { BoundedLever, Found } from '../../search/optimise.ts';
import { Optimiser, primes } from '../../search/optimise.ts';
import type { SearchIncome } from '../../search/quantities.ts';
import type { OptimiseShown } from '../../search/tables/optimise.ts';
import {
  aloneTable,
  bestPointTable,
  frontierTable,
  mixTable,
} from '../../search/tables/optimise.ts';
import { costOf } from '../../search/tables/shown.ts';
import { quantitiesIn, valueAt } from '../../search/value-at.ts';
import { gather } from '../flags.ts';
import type { Search, SearchFlags } from '../search/asked.ts';
import { againstOf, SearchReading, usualOf, withSearchFlags } from '../search/asked.ts';
import { frontierBounds } from '../search/frontier-bounds.ts';
import { checkOut, present, sourceOf } from '../search/present.ts';
import { searching } from '../search/searching.ts';
import type { Session } from '../session.ts';

interface Flags extends SearchFlags {
  readonly adjust: readonly string[];
  readonly maximise?: string;
  readonly minimise?: string;
  readonly subject?: readonly string[];
  readonly frontier?: string | true;
  readonly points: number;
}

const examples = `
Examples:
  olive optimise scenarios/baseline-2025.yaml --adjust residentPension.basic=220:660,incomeTax.capitalRate=0.2:0.4 \\
    --maximise olive --subject 'budget >= 0, losers <= 20 %'
  olive optimise scenarios/baseline-2025.yaml --adjust scenarios/middle-expanded.yaml=0:1 \\
    --adjust scenarios/high-adjusted.yaml=0:1 --minimise gini --subject 'budget >= 0' --frontier
  olive optimise scenarios/baseline-2025.yaml --adjust residentPension.basic=220:660,livingAllowance.standard=+0%:+50% \\
    --maximise 'band(100-500)' --subject 'budget >= -20 bn' --frontier=-40bn:0:10bn --keep points.jsonl

Every lever has bounds, path=low:high; a scenario file without any goes from 0 to 1. Aims and conditions are written as
olive solve --help says. --frontier moves the bound of the budget: from:to:step, or from the one that is asked for to
where more money does no more. The same command gives the same answer on any number of threads; with --keep or --out it
goes on where it was broken off. Exit 3 where no mix keeps the conditions: the least wrong is shown.`;

export function addOptimise(program: Command, session: Session): void {
  const command = program
    .command('optimise')
    .alias('optimize')
    .summary('find the best mix of several levers under conditions')
    .description(
      'Moves several levers for the most of an aim: the mix, each lever’s part, the frontier.',
    )
    .argument('<scenario>', 'a scenario file')
    .requiredOption(
      '--adjust <path=low:high,…>',
      'the levers and their bounds (repeatable)',
      gather,
    )
    .option('--maximise <aim>', 'such as olive, or band(100-500)')
    .option('--minimise <aim>', 'such as gini(final), or cost')
    .option('--subject <conditions>', "such as 'budget >= 0, losers <= 20 %' (repeatable)", gather)
    .option('--frontier [from:to:step]', 'the best mix for each bound of the budget as well')
    .option('--points <number>', 'run so many points at most', wholeNumber, 2000);
  withSearchFlags(command)
    .addHelpText('after', examples)
    .action((file: string, flags: Flags) => optimiseFile(session, file, flags));
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number > 0 && number <= 100_000) return number;
  throw new InvalidArgumentError('Expected a whole number from 1 to 100,000.');
}

interface Asked {
  readonly search: Search;
  readonly bounded: readonly BoundedLever[];
  readonly aim: Expression;
  readonly sign: 1 | -1;
  readonly written: string;
  readonly subject: readonly Condition[];
  /** Bounds of the budget; none where the search is to find them; null where no frontier is asked for. */
  readonly bounds: readonly number[] | null;
}

async function optimiseFile(session: Session, file: string, flags: Flags): Promise<void> {
  const reading = new SearchReading(file, flags);
  const bounded = boundedOf(reading, flags.adjust);
  const aim = aimOf(reading, flags);
  const subject = subjectOf(reading, flags.subject ?? []);
  const bounds = frontierBounds(reading, flags.frontier, subject);
  const search = reading.finish();
  if (aim === null) throw new Error('no aim was read, and no fault told');
  checkOut(flags, 'optimise', bounds === null ? [] : ['frontier']);
  await optimiseSearch(session, { search, bounded, ...aim, subject, bounds }, flags);
}

function boundedOf(reading: SearchReading, texts: readonly string[]): BoundedLever[] {
  const levers = reading.levers('--adjust');
  if (levers === null) return [];
  const found = texts
    .flatMap((text) => text.split(','))
    .flatMap((text): BoundedLever[] => {
      const one = readLever(text.trim(), levers);
      if (one === null) return [];
      const { lever, numbers } = one;
      const [low, high] = numbers.length === 0 && lever.way === 'file' ? [0, 1] : numbers;
      if (low !== undefined && high !== undefined && low < high && numbers.length < 3)
        return [{ lever, bounds: [low, high] }];
      reading.tell(
        `--adjust ${text}`,
        'expected path=low:high, the bounds between which it may be moved',
      );
      return [];
    });
  if (found.length > primes.length)
    reading.tell(
      '--adjust',
      `these are ${found.length} levers; at most ${primes.length} are moved`,
      'out-of-range',
    );
  const names = found.map(({ lever }) => lever.name);
  const double = names.find((name, i) => names.indexOf(name) !== i);
  if (double !== undefined) reading.tell('--adjust', `${double} is named twice`, 'conflict');
  return found;
}

function aimOf(reading: SearchReading, { maximise, minimise }: Flags) {
  const written = maximise ?? minimise;
  if (written === undefined || (maximise !== undefined && minimise !== undefined)) {
    const found = written === undefined ? 'neither' : 'both';
    reading.tell('--maximise', `expected --maximise or --minimise, found ${found}`, 'missing');
    return null;
  }
  const flag = maximise === undefined ? '--minimise' : '--maximise';
  const aim = readAim(written, reading.conditions(flag));
  const sign = maximise === undefined ? -1 : 1;
  return aim === null ? null : ({ aim, sign, written } as const);
}

function subjectOf(reading: SearchReading, texts: readonly string[]): Condition[] {
  const found = texts.flatMap((text) => readConditions(text, reading.conditions('--subject')));
  for (const { is, written } of found)
    if (is === '=')
      reading.tell(`--subject ${written}`, 'a mix is held within bounds: expected >= or <=');
  return found;
}

async function optimiseSearch(session: Session, asked: Asked, flags: Flags): Promise<void> {
  const { search, bounded, aim, subject, sign, written } = asked;
  const usual = usualOf(flags);
  const sums = [aim, ...subject.flatMap(({ left, right }) => [left, right])];
  const own = quantitiesIn(sums).flatMap(({ income }) => (income === null ? [] : [income]));
  const incomes: SearchIncome[] = [...new Set([usual.income, ...own])];
  const levers = bounded.map(({ lever }) => lever);
  const plan = { search, levers, incomes, most: flags.points };
  await searching(session, plan, flags, async ({ baseline, baselineFigures, evaluations }) => {
    const { seed } = search.scenario.population;
    const problem = { levers: bounded, aim, sign, subject, baseline: baselineFigures, seed };
    const optimiser = new Optimiser(problem, evaluations);
    const shown: OptimiseShown = {
      ...{ levers, usual, baseline: baselineFigures, bounded, aim, sign, written, subject },
      against: againstOf(search),
    };
    const result = await optimised(session, { asked, shown, optimiser, evaluations }).catch(
      exhausted,
    );
    const { best, line, parts, alone } = result;
    const title = { en: `The best ${written} for each budget`, zh: `各预算下最优的 ${written}` };
    const source = { title, ...sourceOf(search) };
    present(
      session,
      {
        ...{ kind: 'optimise', search, baseline, levers, points: evaluations.all },
        asked: {
          adjust: bounded.map(({ lever, bounds }) => ({ lever: lever.name, bounds })),
          ...{ maximise: flags.maximise, minimise: flags.minimise, subject: flags.subject },
        },
        found: { best, parts, frontier: line },
        tables: [
          mixTable(shown, best, parts),
          bestPointTable(shown, best),
          aloneTable(shown, alone),
          ...(line === null ? [] : [frontierTable(shown, line)]),
        ],
        charts:
          line === null ? {} : { frontier: frontierChart(shown, line, alone, source, flags.lang) },
      },
      flags,
    );
    if (!best.isKept) throw noMix(subject);
  });
}

/** Told once what was found is printed: the mix that is shown does not do what was asked. */
function noMix(subject: readonly Condition[]): ProblemsError {
  const where = `--subject ${subject.map(({ written }) => written).join(', ')}`;
  const message = 'no mix within the bounds keeps the conditions; the least wrong is shown';
  return new ProblemsError([{ code: 'conflict', where, message }]);
}

interface Work {
  readonly asked: Asked;
  readonly shown: OptimiseShown;
  readonly optimiser: Optimiser;
  readonly evaluations: Evaluations;
}

interface Optimised {
  readonly best: Found;
  readonly line: readonly FrontierPoint[] | null;
  readonly parts: readonly (readonly number[])[] | null;
  readonly alone: readonly Evaluated[];
}

async function optimised(
  session: Session,
  { asked, shown, optimiser, evaluations }: Work,
): Promise<Optimised> {
  const { bounded, aim, subject, bounds } = asked;
  const { baseline, usual } = shown;
  const alone = await evaluations.at(aloneOf(bounded));
  await optimiser.begin();
  let best = await optimiser.best(subject, 'best');
  session.talk.say(`${shown.written}: ${best.aim}`);
  let line: FrontierPoint[] | null = null;
  if (bounds !== null) {
    const through = bounds.length > 0 ? bounds : await boundsUpTo(optimiser, subject);
    line = await frontier(optimiser, subject, through);
    best = optimiser.seen(subject);
  }
  const of = (figures: Evaluated['figures']) => [
    valueAt(aim, { here: figures, baseline }) ?? 0,
    costOf(usual, figures),
  ];
  const divides = bounded.length <= mostDivided;
  const parts = divides ? await contributions(best.one.point, evaluations, of) : null;
  return { best, line, parts, alone };
}

/** Each lever alone at those of its ends where it changes something. */
function aloneOf(bounded: readonly BoundedLever[]): Point[] {
  return bounded.flatMap(({ lever, bounds }, k) =>
    bounds
      .filter((end) => end !== lever.neutral)
      .map((end): Point => bounded.map((_, i) => (i === k ? end : null))),
  );
}

function exhausted(error: unknown): never {
  if (!(error instanceof Exhausted)) throw error;
  const message = `${error.message}: --points allows more, and what was run is kept with --keep`;
  throw new ProblemsError([{ code: 'out-of-range', where: '--points', message }]);
}
