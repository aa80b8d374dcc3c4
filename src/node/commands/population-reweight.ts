// `olive population reweight`: weights of people files as near as possible to the old ones under which they add up to
// known totals.

import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { ProblemsError } from '../../engine/problem.ts';
import { china } from '../../law/china.ts';
import type { Item } from '../../outcome/reweight/items.ts';
import { variablesOf } from '../../outcome/reweight/items.ts';
import { readTargets } from '../../outcome/reweight/read-targets.ts';
import type { ItemTarget } from '../../outcome/reweight/target-matrix.ts';
import { reachedOf, targetMatrix } from '../../outcome/reweight/target-matrix.ts';
import type { ShownTarget } from '../../outcome/tables/reweight.ts';
import {
  factorsTable,
  shownTargets,
  targetsTable,
  weightsTable,
} from '../../outcome/tables/reweight.ts';
import type { Calibrated } from '../../population/reweight/calibrate.ts';
import { calibrate } from '../../population/reweight/calibrate.ts';
import type { Bounds, Method } from '../../population/reweight/distance.ts';
import { methods } from '../../population/reweight/distance.ts';
import { factorsOf, qualityOf } from '../../population/reweight/quality.ts';
import type { Language } from '../../report/language.ts';
import { CheckFailed, UsageError } from '../exit.ts';
import { languageOption, withForce, withManner } from '../flags.ts';
import { readDocument } from '../input.ts';
import type { PeoplePaths } from '../people/paths.ts';
import { findPeople, pathsFor } from '../people/paths.ts';
import type { OpenPeople, ReadPeople } from '../people/read.ts';
import { openPeopleFiles, readPeople } from '../people/read.ts';
import { rewrite } from '../people/rewrite.ts';
import { writeStaged } from '../people/staged.ts';
import type { Session } from '../session.ts';
import { checkWritable } from '../writing.ts';

interface Flags {
  readonly targets: string;
  readonly method: Method;
  readonly bounds?: Bounds;
  readonly out?: string;
  readonly unmet?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly lang: Language;
}

const examples = `
Examples:
  olive population reweight people --targets targets.yaml
  olive population reweight people --targets targets.yaml --method logit --bounds 0.3:3 --out people-2021
  olive population reweight survey-households.csv --targets targets.yaml --method entropy --json

  # targets.yaml
  year: 2021
  targets:
    - persons: { male: 3410万, female: 3130万 }
      by: sex
    - households: { urban: 73 %, rural: 27 % }
      by: residence
    - { total: wage, is: 1.9e12, tolerance: 0.1 % }

Without --out it tells what the weights would be, and writes nothing. Exit 4 where a target is not met; then nothing is
written without --unmet. What targets may say is in docs/people-files.md.`;

export function addReweight(population: Command, session: Session): void {
  const command = population
    .command('reweight')
    .summary('weights that meet known totals')
    .description('Calibrates the weights of people files to counts, shares, totals and means.')
    .argument('<data>', 'a folder, what the files begin with, or the table of households')
    .requiredOption(
      '--targets <file.yaml>',
      'what the weights shall add up to; - for standard input',
    )
    .addOption(
      new Option('--method <method>', 'how far a weight may go at what price')
        .choices(methods)
        .default('raking'),
    )
    .option('--bounds <least:most>', 'what a weight may be multiplied by, such as 0.3:3', boundsOf)
    .option('-o, --out <name>', 'write the tables with the new weights')
    .option('--unmet', 'write the nearest weights where targets are not met')
    .option('--json', 'print one JSON document instead of tables')
    .addOption(languageOption());
  withForce(withManner(command))
    .addHelpText('after', examples)
    .action((data: string, flags: Flags) => reweight(session, data, flags));
}

function boundsOf(text: string): Bounds {
  const [least, most, ...more] = text
    .split(':')
    .map((one) => (one.trim() === '' ? Number.NaN : Number(one)));
  if (more.length === 0 && least !== undefined && most !== undefined)
    if (least >= 0 && least < 1 && most > 1 && most < 1e9) return { least, most };
  throw new InvalidArgumentError(
    'Expected a factor from 0 to below 1, a colon and one above 1: 0.3:3.',
  );
}

async function reweight(session: Session, data: string, flags: Flags): Promise<void> {
  const { method, bounds = null } = flags;
  if (method === 'logit' && bounds === null)
    throw new UsageError('--method logit needs --bounds, such as 0.3:3');
  const paths = findPeople(data);
  if (flags.out !== undefined) checkWritable(filesTo(flags.out, paths).files, flags.force ?? false);
  const open = await openPeopleFiles(paths);
  const items = itemsAsked(flags.targets, open);
  session.talk.say(`reading ${paths.households}, ${paths.persons}`);
  const people = await readPeople(open, china.facts, variablesOf(items));
  const { matrix, targets, problems } = targetMatrix(items, people);
  if (problems.length > 0) throw new ProblemsError(problems);
  session.talk.say(`${method} to ${targets.length} targets on ${people.weights.length} households`);
  const calibrated = calibrate({ prior: people.weights, matrix, targets, method, bounds });
  tell(session, { people, targets, calibrated }, flags);
  const unmet = calibrated.standings.filter((one) => !one.isMet).length;
  const negative = calibrated.weights.filter((weight) => weight < 0).length;
  const isWritten = negative === 0 && (unmet === 0 || flags.unmet === true);
  if (isWritten && flags.out !== undefined)
    await write(session, { open, paths, people, calibrated }, flags);
  if (negative > 0)
    throw new CheckFailed(
      `${negative} weights are below 0 and nothing is written: give --bounds, such as 0.1:5`,
    );
  if (unmet > 0)
    throw new CheckFailed(
      `${unmet} of ${calibrated.standings.length} targets are not met: wider --bounds, fewer targets or a tolerance may do`,
    );
}

function itemsAsked(file: string, { households, persons }: OpenPeople): Item[] {
  const located = readDocument(file);
  const language = { facts: china.facts, households: households.names, persons: persons.names };
  return readTargets(located, language);
}

interface Done {
  readonly people: ReadPeople;
  readonly targets: readonly ItemTarget[];
  readonly calibrated: Calibrated;
}

/** Households that are named as those moved furthest. */
const mostNamed = 5;

function tell(session: Session, { people, targets, calibrated }: Done, flags: Flags): void {
  const { method, bounds = null } = flags;
  const { weights, steps } = calibrated;
  const shown = shownTargets(calibrated, (standing) => {
    const target = targets.find((one) => one === standing.target);
    // The sum of weights that entropy balancing keeps is a target of its own.
    const { before, after, target: own } = standing;
    if (target === undefined) return { kind: 'count', asked: own.total, before, after, source: '' };
    return shownTarget(target, { before, after }, people, weights);
  });
  const [before, after] = [qualityOf(people.weights), qualityOf(weights)];
  const spread = factorsOf(people.weights, weights, bounds, mostNamed);
  const furthest = spread.furthest.map((place) => {
    const factor = weights[place]! / people.weights[place]!;
    return { household: people.numbers[place]!, factor };
  });
  if (flags.json !== true) {
    const tables = [
      targetsTable(shown),
      weightsTable(before, after),
      factorsTable(spread, bounds !== null, furthest),
    ];
    session.print(tables, flags.lang);
    return;
  }
  session.printDocument({
    schema: 'olive/reweight@1',
    ...{ method, bounds, steps, isMet: calibrated.isMet, targets: shown },
    weights: { before, after },
    factors: { ...spread, furthest },
  });
}

function shownTarget(
  target: ItemTarget,
  { before, after }: { readonly before: number; readonly after: number },
  people: ReadPeople,
  weights: Float64Array,
): Pick<ShownTarget, 'kind' | 'asked' | 'before' | 'after' | 'source'> {
  const { item, cell } = target;
  return {
    kind: item.kind,
    asked: cell.value,
    before: reachedOf(target, before, people.weights),
    after: reachedOf(target, after, weights),
    source: item.source,
  };
}

interface Writing {
  readonly open: OpenPeople;
  readonly paths: PeoplePaths;
  readonly people: ReadPeople;
  readonly calibrated: Calibrated;
}

/** What is written: the persons only where they do not lie there already. */
function filesTo(out: string, paths: PeoplePaths) {
  const to = pathsFor(out, paths.format);
  const isElsewhere = resolve(to.persons) !== resolve(paths.persons);
  return { to, isElsewhere, files: [to.households, ...(isElsewhere ? [to.persons] : [])] };
}

/** The households with the new weights; the persons as they were, beside them. */
async function write(session: Session, writing: Writing, flags: Flags): Promise<void> {
  const { open, paths, people, calibrated } = writing;
  const { to, files, isElsewhere } = filesTo(flags.out ?? '', paths);
  const factors = (place: number) => {
    const before = people.weights[place]!;
    return before === 0 ? 1 : calibrated.weights[place]! / before;
  };
  const { method, bounds = null, targets } = flags;
  const said = { 'olive.reweighted': JSON.stringify({ method, bounds, targets }) };
  await writeStaged(files, flags.force ?? false, async (staged) => {
    await rewrite(open.households, staged.partOf(to.households), factors, said);
    if (isElsewhere) copyFileSync(paths.persons, staged.partOf(to.persons));
  });
  session.talk.say(`written to ${files.join(', ')}`);
}
