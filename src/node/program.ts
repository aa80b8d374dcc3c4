// The command line: the verbs put together, faults told, exit codes.

import { Command } from 'commander';
import { commands } from './commands/all.ts';
import { exitCodeOf, exitCodesHelp, messageOf, stackOf } from './exit.ts';
import type { Manner, Streams } from './session.ts';
import { Session } from './session.ts';
import { engineVersion } from './version.ts';

const about =
  'Open tax-benefit microsimulation of China: what a change of tax or benefit does to the income ' +
  'distribution, to the public purse and to each kind of household.';

const examples = `
Examples:
  olive start
  olive run scenarios/baseline-2021.yaml --households 20000
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml
  olive tables
  olive curve scenarios/baseline-2021.yaml --out out/olive.svg --lang zh
  olive solve scenarios/baseline-2025.yaml --adjust residentPension.basic --until 'budget = -10 bn'
  olive household --wage 12000/month --children 1 --city hangzhou
  olive explain scenarios/baseline-2021.yaml --household 17
  olive law show livingAllowance
  olive index survey.csv --income y --weight w
  olive population make scenarios/baseline-2021.yaml --out people
  olive check scenarios/*.yaml
  olive population check --area zhejiang --year 2021 --households 100000

In a checkout: npm run -s olive -- run scenarios/baseline-2021.yaml
Results go to standard output, talk to standard error.
${exitCodesHelp}`;

/**
 * Does what the arguments ask.
 * @param words the arguments after the program's name.
 * @param listen is given the session, so that a signal can end it.
 * @returns the exit code.
 */
export async function olive(
  words: readonly string[],
  streams: Streams,
  listen: (session: Session) => void = () => undefined,
): Promise<number> {
  const session = new Session(streams);
  listen(session);
  try {
    await programOf(session).parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    session.talk.stop();
    tell(session, error);
    return exitCodeOf(error);
  } finally {
    await session.close();
  }
}

function programOf(session: Session): Command {
  const { out, err } = session.streams;
  const program = new Command('olive');
  program
    .description(about)
    .version(engineVersion(), '-V, --version')
    .configureOutput({ writeOut: out, writeErr: err.write })
    .configureHelp({ showGlobalOptions: true })
    .exitOverride()
    .addHelpText('after', examples)
    .hook('preAction', (_, command) => session.behave(command.opts<Manner>()));
  for (const add of commands) add(program, session);
  return program;
}

function tell(session: Session, error: unknown): void {
  const { write } = session.streams.err;
  const message = messageOf(error);
  if (message !== '') write(`${message}\n`);
  const stack = session.manner.verbose === true ? stackOf(error) : '';
  if (stack !== '') write(`${stack}\n`);
}
