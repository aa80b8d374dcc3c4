// What the commands that search share: their flags, and reading them, every fault of all of them at once.

import type { Command } from 'commander';
import { Option } from 'commander';
import type { Problem } from '../../engine/problem.ts';
import { ProblemsError } from '../../engine/problem.ts';
import type { Label } from '../../engine/quantity.ts';
import { checkComparable, onSamePeople } from '../../outcome/compare.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Reading } from '../../search/expression.ts';
import type { LeverReading } from '../../search/lever-text.ts';
import type { BudgetOf, SearchIncome, Usual } from '../../search/quantities.ts';
import { budgets, searchIncomes, usualIncome } from '../../search/quantities.ts';
import type { Asked, RunFlags } from '../flags.ts';
import { readAsked, withForce, withRunFlags } from '../flags.ts';

/** Ways to print a result. */
export const formats = ['text', 'md', 'csv', 'json'] as const;

/** Flags of every command that searches. */
export interface SearchFlags extends RunFlags {
  readonly against?: string;
  readonly income: SearchIncome;
  readonly budget: BudgetOf;
  readonly keep?: string;
  readonly format: (typeof formats)[number];
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

/** The flags that every search has. */
export function withSearchFlags(command: Command): Command {
  const searching = withRunFlags(command)
    .option(
      '--against <baseline>',
      'hold it against this scenario; the law as it stands if left out',
    )
    .addOption(
      new Option('--income <concept>', 'the income that measures are of')
        .choices(searchIncomes)
        .default(usualIncome),
    )
    .addOption(
      new Option(
        '--budget <of>',
        'whose balance "budget" is: government and funds together, or a part',
      )
        .choices(budgets)
        .default('public'),
    )
    .option('--keep <file>', 'keep every point in a file; the same command goes on from it')
    .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('text'))
    .option('--json', 'the same as --format json')
    .option('-o, --out <folder>', 'write document, tables and chart into a folder as well');
  return withForce(searching);
}

/** What there is to search. */
export interface Search extends Pick<Asked, 'where'> {
  readonly scenario: Scenario;
  readonly baseline: Scenario;
}

/** Said of conditions that say no more. */
export function usualOf({ income, budget }: Pick<SearchFlags, 'income' | 'budget'>): Usual {
  return { income, budget };
}

/** Collects the faults of everything that a command is asked, before any of it is done. */
export class SearchReading {
  readonly problems: Problem[] = [];
  readonly #flags: SearchFlags;
  readonly search: Search | null;

  constructor(file: string, flags: SearchFlags) {
    this.#flags = flags;
    this.search = this.#try(() => this.#read(file)) ?? null;
  }

  /** How levers are read; null where the scenario itself is at fault. */
  levers(flag: string): LeverReading | null {
    if (this.search === null) return null;
    const { scenario } = this.search;
    const open = (name: string): Scenario => {
      const [reform] = readAsked([name], { ...this.#flags, set: [] }).scenarios;
      if (reform === undefined) throw new Error(`${name} was not read`);
      return reform;
    };
    return { flag, scenario, open, problems: this.problems };
  }

  /** How conditions and aims are read. */
  conditions(flag: string): Reading {
    return { flag, usual: usualOf(this.#flags), problems: this.problems };
  }

  tell(where: string, message: string, code: Problem['code'] = 'wrong-type'): void {
    this.problems.push({ code, where, message });
  }

  /** @throws ProblemsError where anything is at fault. */
  finish(): Search {
    if (this.problems.length > 0 || this.search === null) throw new ProblemsError(this.problems);
    return this.search;
  }

  #read(file: string): Search {
    const { against } = this.#flags;
    const { scenarios, where } = readAsked(
      against === undefined ? [file] : [file, against],
      this.#flags,
    );
    const [scenario, other] = scenarios;
    if (scenario === undefined) throw new Error(`${file} was not read`);
    if (other === undefined) return { scenario, baseline: lawAsItStands(scenario), where };
    // What the command line sets is of the scenario, not of what it is held against.
    const [baseline = other] = readAsked([against ?? ''], { ...this.#flags, set: [] }).scenarios;
    checkComparable(baseline, scenario);
    return { scenario, baseline: onSamePeople(scenario, baseline), where };
  }

  #try<T>(read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error;
      this.problems.push(...error.problems);
      return undefined;
    }
  }
}

/** What a search is held against, for a table: the law as it stands has no name of its own. */
export function againstOf({ baseline: { name, lawYear } }: Search): Label {
  return { en: name, zh: name === lawOf(lawYear) ? `${lawYear}年法规` : name };
}

const lawOf = (year: number): string => `law of ${year}`;

/** A scenario's people and years under the law without any reform. */
function lawAsItStands(scenario: Scenario): Scenario {
  const name = lawOf(scenario.lawYear);
  const question = { en: 'The law as it stands', zh: '现行法律' };
  return { ...scenario, name, question, changes: [], off: [], on: [], shifts: [], modules: [] };
}
