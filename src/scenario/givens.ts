// `given`: computed quantities and parameters that a household document gives; they are taken as they are.

import type { Legislation } from '../engine/legislation.ts';
import type { ValueChange } from '../engine/policy.ts';
import { parametersOf, rulesOf } from '../engine/policy.ts';
import type { Rule } from '../engine/rule.ts';
import { amountIn, yesNoIn } from './amounts.ts';
import { readChanges } from './changes.ts';
import { asNumber } from './fact-value.ts';
import { beyond, limitsOfUnit } from './limits.ts';
import type { Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import type { Reporter } from './reporter.ts';

export class Givens {
  /** By rule, a value for each person or one for the household; undefined where it is to be computed. */
  readonly rules = new Map<string, (number | undefined)[]>();
  readonly changes: ValueChange[] = [];
  readonly #reporter: Reporter;
  readonly #legislation: Legislation;
  readonly #persons: readonly string[];
  readonly #known: ReadonlyMap<string, Rule>;

  constructor(reporter: Reporter, legislation: Legislation, persons: readonly string[]) {
    this.#reporter = reporter;
    this.#legislation = legislation;
    this.#persons = persons;
    this.#known = new Map(rulesOf(legislation).map((rule) => [rule.name, rule]));
  }

  /**
   * Reads the `given` of a person (`i`) or of the household (`null`). Given for the household, a person's rule holds
   * for everybody.
   */
  read(path: Path, given: unknown, i: number | null): void {
    if (given === undefined) return;
    const here = [...path, 'given'];
    if (!isRecord(given)) {
      this.#reporter.fault(here, 'wrong-type', 'expected computed quantities and their values');
      return;
    }
    for (const [name, written] of Object.entries(given)) this.#readOne(here, name, written, i);
  }

  #readOne(here: Path, name: string, written: unknown, i: number | null): void {
    const rule = this.#known.get(name);
    const parameters = parametersOf(this.#legislation);
    if (rule !== undefined) this.#giveRule([...here, name], rule, written, i);
    else if (parameters.has(name)) this.#giveParameter(here, name, written);
    else {
      const valid = [...this.#known.keys(), ...parameters.keys()];
      this.#reporter.unknownName(
        [...here, name],
        `"${name}" is neither computed nor a parameter`,
        valid,
      );
    }
  }

  #giveRule(path: Path, rule: Rule, written: unknown, i: number | null): void {
    const read =
      rule.type.is === 'yes/no' ? asNumber(yesNoIn(written)) : amountIn(rule.unit, written);
    if (!('ok' in read)) {
      this.#reporter.fault(path, 'wrong-type', `found ${show(written)}; expected ${read.expected}`);
      return;
    }
    const beyondUnit = beyond(read.ok, limitsOfUnit(rule.unit), rule.unit);
    if (beyondUnit !== null) {
      this.#reporter.fault(path, 'out-of-range', beyondUnit);
      return;
    }
    if (i !== null && rule.level === 'household') {
      this.#reporter.fault(
        path,
        'conflict',
        `${rule.name} belongs to the household, not to a person`,
      );
      return;
    }
    const rows = rule.level === 'household' ? 1 : this.#persons.length;
    const values = this.rules.get(rule.name) ?? Array.from({ length: rows }, () => undefined);
    for (let row = 0; row < rows; row++) if (i === null || row === i) values[row] = read.ok;
    this.rules.set(rule.name, values);
  }

  #giveParameter(here: Path, name: string, written: unknown): void {
    const { located, problems } = this.#reporter;
    const reading = { located, legislation: this.#legislation, problems, given: true };
    this.changes.push(...readChanges(reading, here, { [name]: written }));
  }
}
