#!/usr/bin/env node
// `olive` as a program: standard streams, Ctrl-C, the exit code.

import { exitCodes } from './exit.ts';
import { olive } from './program.ts';
import type { Session } from './session.ts';

const { stdout, stderr } = process;

/** Workers stop with the process. Files are put in place whole, so that none can be cut in half here. */
function stopOn(session: Session): void {
  process.once('SIGINT', () => {
    session.talk.stop();
    stderr.write('\nolive: interrupted\n');
    process.exit(exitCodes.interrupted);
  });
}

/** Whoever reads only the beginning (`olive … | head`) closes the pipe: no fault. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCodes.ok : exitCodes.file);
});

/** Nobody listens to the talk any more: the results and the exit code are as they would be. */
stderr.on('error', () => undefined);

process.exitCode = await olive(
  process.argv.slice(2),
  {
    out: (text) => void stdout.write(text),
    err: { write: (text) => void stderr.write(text), terminal: stderr.isTTY ? stderr : null },
    width: stdout.isTTY ? stdout.columns : undefined,
  },
  stopOn,
);
