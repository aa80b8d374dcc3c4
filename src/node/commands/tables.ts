// `olive tables`: the numbered tables that `run` and `compare` print when asked.

import type { Command } from 'commander';
import { tablesListing } from '../../outcome/tables/listing.ts';
import type { Language } from '../../report/language.ts';
import { toJson } from '../../report/table.ts';
import { languageOption, withManner } from '../flags.ts';
import type { Session } from '../session.ts';

interface Flags {
  readonly json?: boolean;
  readonly lang: Language;
}

const examples = `
Examples:
  olive tables
  olive tables --lang zh
  olive run scenarios/baseline-2021.yaml --table T2
  olive compare scenarios/baseline-2021.yaml scenarios/allowance-raised.yaml --table T4 --format csv`;

export function addTables(program: Command, session: Session): void {
  const command = program
    .command('tables')
    .summary('list the numbered tables')
    .description('Lists the numbered tables, what each answers and which command prints it.')
    .option('--json', 'print one JSON document')
    .addOption(languageOption());
  withManner(command)
    .addHelpText('after', examples)
    .action(({ json, lang }: Flags) => {
      const table = tablesListing();
      if (json !== true) session.print([table], lang);
      else session.printDocument({ schema: 'olive/tables-list@1', tables: [toJson(table)] });
    });
}
