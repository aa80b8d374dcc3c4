// `olive solve SCENARIO --adjust path --until 'budget = 0'`: one lever moved until a condition holds.

import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import { parametersOf } from '../../engine/policy.ts';
import { limitsOf } from '../../scenario/limits.ts';
import { solveChart } from '../../search/charts.ts';
import { type Condition, readConditions } from '../../search/expression.ts';
import type { Lever } from '../../search/lever.ts';
import { readLever, type WrittenLever } from '../../search/lever-text.ts';
import type { SearchIncome } from '../../search/quantities.ts';
import type { Bounds } from '../../search/solve.ts';
import { solve } from '../../search/solve.ts';
import { pathTable, priceTable, solutionTable } from '../../search/tables/solve.ts';
import { quantitiesIn } from '../../search/value-at.ts';
import { policyOf } from '../../simulate.ts';
import type { Search, SearchFlags } from '../search/asked.ts';
import { againstOf, SearchReading, usualOf, withSearchFlags } from '../search/asked.ts';
import { checkOut, present, sourceOf } from '../search/present.ts';
import { searching } from '../search/searching.ts';
import type { Session } from '../session.ts';

interface Flags extends SearchFlags {
  readonly adjust: string;
  readonly until: string;
  readonly tolerance?: number;
  readonly precision: number;
}

const examples = `
Examples:
  olive solve scenarios/baseline-2025.yaml --adjust residentPension.basic --until 'budget = -10 bn'
  olive solve scenarios/resident-pension-raised.yaml --adjust incomeTax.capitalRate=0.2:0.6 --until 'budget = 0'
  olive solve scenarios/baseline-2025.yaml --adjust livingAllowance.standard=+0%:+200% --until 'poverty <= 1 %'
  olive solve scenarios/baseline-2021.yaml --adjust scenarios/allowance-raised.yaml --until 'budget = -5 bn' --keep points.jsonl

Conditions speak of budget, cost (in yuan; 5 bn, 50 亿) and of olive, gini, mean, median, p90p10, band(100-500),
band(200-600), poverty, ratio, winners, losers, lowerEnd, upperEnd; gini(final) is of final income, budget(centre) of the
centre alone, baseline.gini of the baseline. They may be added up: 'gini <= baseline.gini - 0.01'.
Without bounds the search finds where to look. Exit 3 where no value meets the condition.`;

export function addSolve(program: Command, session: Session): void {
  const command = program
    .command('solve')
    .summary('find the value of a lever at which a condition holds')
    .description('Moves one lever until a condition holds: the value, the search, its price.')
    .argument('<scenario>', 'a scenario file')
    .requiredOption('--adjust <path>', 'the lever; path=low:high where to look')
    .requiredOption('--until <condition>', "such as 'budget = 0' or 'losers <= 20 %'")
    .option(
      '--tolerance <number>',
      'sides so near are equal (money 100,000 yuan, others 0.000001)',
      positive,
    )
    .option('--precision <share>', 'narrowest bracket, as a share of the bounds', positive, 1e-5);
  withSearchFlags(command)
    .addHelpText('after', examples)
    .action((file: string, flags: Flags) => solveFile(session, file, flags));
}

function positive(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && number > 0) return number;
  throw new InvalidArgumentError('Expected a number above 0.');
}

/** Sides of a condition that are so near are equal: in yuan, else in the unit of the measure. */
const usualTolerance = { money: 100_000, others: 1e-6 };

async function solveFile(session: Session, file: string, flags: Flags): Promise<void> {
  const reading = new SearchReading(file, flags);
  const levers = reading.levers('--adjust');
  const written = levers === null ? null : readLever(flags.adjust, levers);
  if (written !== null && written.numbers.length !== 0 && written.numbers.length !== 2)
    reading.tell(`--adjust ${flags.adjust}`, 'expected a lever, or path=low:high');
  const until = untilOf(reading, flags.until);
  const search = reading.finish();
  if (written === null || until === null) throw new Error('nothing was read, and no fault told');
  checkOut(flags, 'solve', ['solve']);
  await solveSearch(session, { search, written, until }, flags);
}

function untilOf(reading: SearchReading, text: string): Condition | null {
  const before = reading.problems.length;
  const [until = null, ...more] = readConditions(text, reading.conditions('--until'));
  if (more.length > 0)
    reading.tell(`--until ${text}`, 'one lever meets one condition: olive optimise takes several');
  return reading.problems.length > before ? null : until;
}

interface Asked {
  readonly search: Search;
  readonly written: WrittenLever;
  readonly until: Condition;
}

async function solveSearch(
  session: Session,
  { search, written, until }: Asked,
  flags: Flags,
): Promise<void> {
  const { lever } = written;
  const usual = usualOf(flags);
  const quantities = quantitiesIn([until.left, until.right]);
  const isMoney = quantities.some((one) => one.isMoney);
  const near = flags.tolerance ?? (isMoney ? usualTolerance.money : usualTolerance.others);
  const levers = [lever];
  const own = quantities.flatMap(({ income }) => (income === null ? [] : [income]));
  const incomes: SearchIncome[] = [...new Set([usual.income, ...own])];
  await searching(session, { search, levers, incomes }, flags, async (at) => {
    const { baseline, baselineFigures, evaluations } = at;
    const solution = await solve(
      {
        ...{ lever, until, near, precision: flags.precision, baseline: baselineFigures },
        limits: limitsFor(search, lever),
        ...(written.numbers.length === 2 ? { bounds: sorted(written.numbers) } : {}),
      },
      evaluations,
    );
    const path = evaluations.all;
    const shown = {
      levers,
      usual,
      baseline: baselineFigures,
      until,
      near,
      against: againstOf(search),
    };
    const title = { en: `Until ${until.written}`, zh: `直至 ${until.written}` };
    const source = { title, ...sourceOf(search) };
    const { found, miss, bracket, bounds, turns, isStep } = solution;
    present(
      session,
      {
        ...{ kind: 'solve', search, baseline, levers, points: path },
        asked: {
          adjust: flags.adjust,
          until: flags.until,
          tolerance: near,
          precision: flags.precision,
        },
        found: {
          value: found.point[0],
          miss,
          bracket: bracket.map(({ point }) => point[0]),
          bounds,
          turns,
          isStep,
        },
        tables: [
          solutionTable(shown, solution),
          priceTable(shown, solution),
          pathTable(shown, path),
        ],
        charts: { solve: solveChart(shown, path, found, source, flags.lang) },
      },
      flags,
    );
  });
}

function sorted([low = 0, high = 0]: readonly number[]): Bounds {
  return low <= high ? [low, high] : [high, low];
}

/** How far a lever may go at most: what its value may be, a tenth to tenfold in proportion, all of a file. */
function limitsFor({ scenario }: Search, lever: Lever): Bounds {
  if (lever.way === 'file') return [0, 1];
  if (lever.way === 'raise') return [-1, 9];
  if (lever.way === 'times') return [0, 10];
  const parameter = parametersOf(policyOf(scenario).legislation).get(lever.name);
  if (parameter === undefined) return [0, 1];
  const { least, most } = limitsOf(parameter);
  return [least, most];
}
