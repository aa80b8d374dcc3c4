// `olive curve SCENARIO… --out FILE.svg`: the olive of a scenario, or of reforms with the baseline as ghost.

import type { Command } from 'commander';
import { onSamePeople } from '../../outcome/compare.ts';
import type { Drawn } from '../../outcome/documents.ts';
import { curveDocument } from '../../outcome/documents.ts';
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
import type { StreamFlags } from '../stream-flags.ts';
import { withStream } from '../stream-flags.ts';
import { checkWritable, writeFiles } from '../writing.ts';

interface Flags extends RunFlags, StreamFlags {
  readonly out?: string;
  readonly json?: boolean;
  readonly force?: boolean;
}

const examples = `
Examples:
  olive curve scenarios/baseline-2021.yaml --out out/olive.svg
  olive curve scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --out out/olive.svg --lang zh
  olive curve scenarios/baseline-2021.yaml --json

With several scenarios the first is the baseline, drawn as a ghost behind each of the others. With two others or more
each has a picture of its own, FILE.<scenario>.svg for --out FILE.svg.`;

export function addCurve(program: Command, session: Session): void {
  const command = program
    .command('curve')
    .summary('draw the olive')
    .description('Draws the olive after the first, second and third distribution as SVG.')
    .argument('<scenarios...>', 'scenario files')
    .option('-o, --out <file.svg>', 'the picture; of several reforms FILE.<scenario>.svg')
    .option('--json', 'print the curves as one JSON document; no picture is needed then');
  withForce(withStream(withRunFlags(command)))
    .addHelpText('after', examples)
    .action((files: string[], flags: Flags) => curve(session, files, flags));
}

async function curve(session: Session, files: readonly string[], flags: Flags): Promise<void> {
  checkOut(flags);
  const { scenarios, where } = readAsked(files, flags);
  const [first, ...others] = scenarios;
  if (first === undefined) return;
  const reforms = others.map((reform) => onSamePeople(first, reform));
  const names = tableNames(reforms.map((reform) => reform.name));
  const paths = flags.out === undefined ? [] : picturePaths(flags.out, names);
  checkWritable(paths, flags.force ?? false);
  const baseline = await runScenario(session, first, { ...flags, where });
  const outcomes: Outcome[] = [];
  for (const reform of reforms)
    outcomes.push(await runScenario(session, reform, { ...flags, where }));
  const drawn: readonly Drawn[] =
    outcomes.length === 0
      ? [{ outcome: baseline }]
      : outcomes.map((outcome) => ({ outcome, baseline }));
  draw(paths, drawn, flags);
  const tables = drawn.map((one) => tableOf(one));
  if (flags.json === true)
    session.printDocument(curveDocument(drawn, tables, session.runFacts(flags.threads)));
  else session.print(tables, flags.lang);
  for (const path of paths) session.talk.say(`drawn: ${path}`);
}

/** A picture, a document, or both. */
function checkOut({ out, json }: Flags): void {
  if (out === undefined && json !== true)
    throw new UsageError('expected --out FILE.svg for a picture, or --json for a document');
  if (out !== undefined && !out.endsWith('.svg'))
    throw new UsageError('--out names a file that ends in .svg');
}

function draw(paths: readonly string[], drawn: readonly Drawn[], flags: Flags): void {
  const pictures = paths.flatMap((path, i) => {
    const one = drawn[i];
    return one === undefined
      ? []
      : [[path, oliveSvg(one.outcome, flags.lang, one.baseline)] as const];
  });
  writeFiles(new Map(pictures), flags.force ?? false);
}

function tableOf({ outcome, baseline }: Drawn): Table {
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
