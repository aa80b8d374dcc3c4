// `olive curve SCENARIO… --out FILE.svg`: the olive of a scenario, or of reforms with the baseline as ghost.

import type { Command } from 'commander';
import { onSamePeople } from '../../outcome/compare.ts';
import { oliveSvg, olivesOf } from '../../outcome/olives.ts';
import { tableNames } from '../../outcome/result-tables.ts';
import { ofSelection } from '../../outcome/selection.ts';
import { oliveTable } from '../../report/olive-table.ts';
import type { Table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { UsageError } from '../exit.ts';
import type { RunFlags } from '../flags.ts';
import { readAsked, withForce, withRunFlags } from '../flags.ts';
import { runScenario } from '../running.ts';
import type { Session } from '../session.ts';
import { checkWritable, writeFiles } from '../writing.ts';

interface Flags extends RunFlags {
  readonly out: string;
  readonly force?: boolean;
}

const examples = `
Examples:
  olive curve scenarios/baseline-2021.yaml --out out/olive.svg
  olive curve scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --out out/olive.svg --lang zh

With several scenarios the first is the baseline, drawn as a ghost behind each of the others. With two others or more
each has a picture of its own, FILE.<scenario>.svg for --out FILE.svg.`;

export function addCurve(program: Command, session: Session): void {
  const command = program
    .command('curve')
    .summary('draw the olive')
    .description('Draws the olive after the first, second and third distribution as SVG.')
    .argument('<scenarios...>', 'scenario files')
    .requiredOption('-o, --out <file.svg>', 'the picture; of several reforms FILE.<scenario>.svg');
  withForce(withRunFlags(command))
    .addHelpText('after', examples)
    .action((files: string[], flags: Flags) => curve(session, files, flags));
}

async function curve(session: Session, files: readonly string[], flags: Flags): Promise<void> {
  if (!flags.out.endsWith('.svg')) throw new UsageError('--out names a file that ends in .svg');
  const { scenarios, where } = readAsked(files, flags);
  const [first, ...others] = scenarios;
  if (first === undefined) return;
  const reforms = others.map((reform) => onSamePeople(first, reform));
  const paths = picturePaths(flags.out, tableNames(reforms.map((reform) => reform.name)));
  checkWritable(paths, flags.force ?? false);
  const baseline = await runScenario(session, first, { ...flags, where });
  const outcomes: Outcome[] = [];
  for (const reform of reforms)
    outcomes.push(await runScenario(session, reform, { ...flags, where }));
  const drawn =
    outcomes.length === 0
      ? [{ outcome: baseline }]
      : outcomes.map((outcome) => ({ outcome, baseline }));
  const pictures = drawn.map((one, i) => {
    const svg = oliveSvg(one.outcome, flags.lang, 'baseline' in one ? one.baseline : undefined);
    return [paths[i] ?? flags.out, svg] as const;
  });
  writeFiles(new Map(pictures), flags.force ?? false);
  const tables = drawn.map((one) => tableOf(one.outcome, 'baseline' in one ? baseline : undefined));
  session.print(tables, flags.lang);
  for (const [path] of pictures) session.talk.say(`drawn: ${path}`);
}

function tableOf(outcome: Outcome, baseline: Outcome | undefined): Table {
  const scenario = outcome.scenario.name;
  const names =
    baseline === undefined ? { scenario } : { scenario, baseline: baseline.scenario.name };
  return ofSelection(outcome, oliveTable(olivesOf(outcome, baseline), names));
}

/** FILE.svg for one picture; FILE.<reform>.svg for each of several. */
function picturePaths(file: string, reforms: readonly string[]): string[] {
  if (reforms.length < 2) return [file];
  return reforms.map((name) => file.replace(/\.svg$/, `.${name}.svg`));
}
