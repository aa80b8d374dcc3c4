// `olive sweep SCENARIO --vary path=from:to:step`: levers taken through their values, a row of headlines for each point.

import type { Command } from 'commander';
import { sweepChart } from '../../search/charts.ts';
import { readLever, type WrittenLever } from '../../search/lever-text.ts';
import { countOf, mostPoints, stepsOf, sweep, type Varied } from '../../search/sweep.ts';
import { sweepTable } from '../../search/tables/sweep.ts';
import { gather } from '../flags.ts';
import type { SearchFlags } from '../search/asked.ts';
import { againstOf, SearchReading, usualOf, withSearchFlags } from '../search/asked.ts';
import { checkOut, present, sourceOf } from '../search/present.ts';
import { searching } from '../search/searching.ts';
import type { Session } from '../session.ts';

interface Flags extends SearchFlags {
  readonly vary: readonly string[];
  readonly grid?: boolean;
}

const examples = `
Examples:
  olive sweep scenarios/baseline-2025.yaml --vary residentPension.basic=220:440:44
  olive sweep scenarios/baseline-2025.yaml --vary livingAllowance.standard=+0%:+50%:10% --income disposable
  olive sweep scenarios/baseline-2025.yaml --vary residentPension.basic=220:440:110 \\
    --vary incomeTax.basicDeduction=60000:84000:12000 --grid --format csv
  olive sweep scenarios/baseline-2025.yaml --vary scenarios/middle-expanded.yaml=0:1:0.25 --out out/sweep

A lever is a value of the law (200:600:50), a change of it (+0%:+50%:10%, +0:+24:6, *1:*1.5:0.1), or a scenario file from
nothing of it, 0, to all of it, 1. Several --vary are taken one at a time; --grid takes all combinations.`;

export function addSweep(program: Command, session: Session): void {
  const command = program
    .command('sweep')
    .summary('take values of the law through a range')
    .description(
      'Runs a scenario at every value of a lever: cost, O, bands, Gini, winners and losers.',
    )
    .argument('<scenario>', 'a scenario file')
    .requiredOption('--vary <path=from:to:step>', 'a lever and its values (repeatable)', gather)
    .option('--grid', 'all combinations of several levers instead of one at a time');
  withSearchFlags(command)
    .addHelpText('after', examples)
    .action((file: string, flags: Flags) => sweepFile(session, file, flags));
}

async function sweepFile(session: Session, file: string, flags: Flags): Promise<void> {
  const reading = new SearchReading(file, flags);
  const written = flags.vary.map((text) => variedOf(reading, text));
  const varied = written.flatMap((one) => one ?? []);
  const isGrid = flags.grid === true;
  const points = countOf(varied, isGrid);
  if (points > mostPoints)
    reading.tell(
      '--vary',
      `these are ${points.toLocaleString('en')} points; at most ${mostPoints.toLocaleString('en')} are run`,
      'out-of-range',
    );
  const search = reading.finish();
  checkOut(flags, 'sweep', ['sweep']);
  const levers = varied.map(({ lever }) => lever);
  const usual = usualOf(flags);
  const plan = { search, levers, incomes: [usual.income], points };
  await searching(session, plan, flags, async ({ baseline, baselineFigures, evaluations }) => {
    const swept = await sweep(varied, isGrid, evaluations);
    const shown = { levers, usual, baseline: baselineFigures };
    const title = { en: 'A sweep of the law', zh: '政策参数扫描' };
    const source = { title, ...sourceOf(search) };
    present(
      session,
      {
        ...{ kind: 'sweep', search, baseline, levers, points: evaluations.all },
        asked: { vary: flags.vary, grid: isGrid },
        found: {},
        tables: [sweepTable(shown, swept, againstOf(search))],
        charts: { sweep: sweepChart(shown, swept, source, flags.lang) },
      },
      flags,
    );
  });
}

function variedOf(reading: SearchReading, text: string): Varied | null {
  const levers = reading.levers('--vary');
  const found: WrittenLever | null = levers === null ? null : readLever(text, levers);
  if (found === null) return null;
  if (found.numbers.length < 2 || found.numbers.length > 3) {
    reading.tell(
      `--vary ${text}`,
      'expected path=from:to:step, such as residentPension.basic=220:440:44',
    );
    return null;
  }
  const [from = 0, to = 0, step = to - from] = found.numbers;
  if (step === 0 && from !== to) {
    reading.tell(`--vary ${text}`, 'the step is 0: nothing would ever end', 'out-of-range');
    return null;
  }
  if (Math.abs((to - from) / (step || 1)) > mostPoints) {
    reading.tell(
      `--vary ${text}`,
      `so small a step makes more than ${mostPoints.toLocaleString('en')} points`,
      'out-of-range',
    );
    return null;
  }
  return { lever: found.lever, values: stepsOf([from, to, step]) };
}
