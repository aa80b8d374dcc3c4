// `olive check SCENARIO…`: everything that can be wrong with a scenario, without running it.

import type { Command } from 'commander';
import type { ScenarioFlags } from '../flags.ts';
import { readAsked, withManner, withScenarioFlags } from '../flags.ts';
import { uncertainIn } from '../running.ts';
import type { Session } from '../session.ts';

const examples = `
Examples:
  olive check scenarios/*.yaml
  olive check scenarios/baseline-2021.yaml --set livingAllowance.standard=+20%

Every fault is told, one a line: file:line:column, what was found, what was expected. Exit 3 where there is one.`;

export function addCheck(program: Command, session: Session): void {
  const command = program
    .command('check')
    .summary('validate scenarios without running them')
    .description('Validates scenarios with all they extend, and that their law is known.')
    .argument('<scenarios...>', 'scenario files');
  withManner(withScenarioFlags(command))
    .addHelpText('after', examples)
    .action((files: string[], flags: ScenarioFlags) => check(session, files, flags));
}

function check(session: Session, files: readonly string[], flags: ScenarioFlags): void {
  const { scenarios } = readAsked(files, flags);
  const lines = scenarios.map((scenario, i) => {
    const uncertain = uncertainIn(scenario);
    const leans = uncertain.length === 0 ? '' : `, ${uncertain.length} uncertain values`;
    return `${files[i]}: ok (${scenario.area}, people of ${scenario.year}, law of ${scenario.lawYear}${leans})`;
  });
  session.streams.out(`${lines.join('\n')}\n`);
}
