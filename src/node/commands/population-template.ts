// `olive population template NAME`: a mapping to begin with.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { ProblemsError, suggest } from '../../engine/problem.ts';
import { withManner } from '../flags.ts';
import type { Session } from '../session.ts';
import { packageFolder } from '../version.ts';

const folder = join('docs', 'mappings');

const examples = `
Examples:
  olive population template generic > people.yaml
  olive population template lis > survey.yaml`;

/** Names of the templates there are. */
export function templateNames(): string[] {
  const files = readdirSync(join(packageFolder, folder));
  return files.filter((file) => file.endsWith('.yaml')).map((file) => file.replace('.yaml', ''));
}

export function addTemplate(population: Command, session: Session): void {
  const names = templateNames();
  const command = population
    .command('template')
    .summary('print a mapping to begin with')
    .description(
      `Prints a mapping: ${names.join(', ')}. What it says of itself stands in its first lines.`,
    )
    .argument('<name>', names.join(', '));
  withManner(command)
    .addHelpText('after', examples)
    .action((name: string) => {
      if (!names.includes(name)) {
        const message = `there is no template "${name}"; there are ${names.join(', ')}`;
        throw new ProblemsError([
          { code: 'unknown-name', where: name, message, ...suggest(name, names) },
        ]);
      }
      session.streams.out(readFileSync(join(packageFolder, folder, `${name}.yaml`), 'utf8'));
    });
}
