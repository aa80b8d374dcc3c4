// Checks that need programs a Node project cannot install (Debian packages). Each says in one line
// that it ran, or that it did not because its program is missing, which is no failure. Exit 0, or 1
// when a check that ran failed.
//
// To add one, add a row to `checks`: `program` is what must be on the PATH, `install` the Debian
// package that brings it, `cases` what to run, as commands that exit 0 when all is well and say
// what is not on standard error.

import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';

const hasPackages = (names) =>
  `if (!all(sapply(c(${names.map((name) => `"${name}"`)}), requireNamespace, quietly = TRUE))) quit(status = 1)`;

/** @type {{ name: string, program: string, install: string, available?: string[], cases: () => string[][] }[]} */
const checks = [
  {
    name: 'charts in out/ are drawn by rsvg-convert',
    program: 'rsvg-convert',
    install: 'librsvg2-bin',
    cases: () => globSync('out/**/*.svg').map((file) => ['rsvg-convert', file]),
  },
  {
    name: 'measures agree with R (laeken, survey)',
    program: 'Rscript',
    install: 'r-cran-laeken r-cran-survey',
    available: ['Rscript', '-e', hasPackages(['laeken', 'survey'])],
    cases: () => globSync('test/system/*.R').map((file) => ['Rscript', '--vanilla', file]),
  },
];

const run = ([program, ...words]) =>
  spawnSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });

function outcome({ program, install, available = [program, '--version'], cases }) {
  const found = run(available);
  if (found.error || found.status !== 0) return { skipped: `needs ${program} (apt: ${install})` };
  const commands = cases();
  if (commands.length === 0) return { skipped: 'nothing to check' };
  const failures = commands
    .map((command) => ({ command, result: run(command) }))
    .filter(({ result }) => result.status !== 0);
  return { ran: commands.length, failures };
}

let failed = false;
for (const check of checks) {
  const { skipped, ran, failures = [] } = outcome(check);
  if (skipped) {
    console.log(`not run  ${check.name}: ${skipped}`);
    continue;
  }
  console.log(`${failures.length > 0 ? 'FAILED ' : 'passed '}  ${check.name}: ${ran} cases`);
  for (const { command, result } of failures) {
    failed = true;
    console.log(`         ${command.join(' ')}\n${result.stderr}`);
  }
}
process.exit(failed ? 1 : 0);
