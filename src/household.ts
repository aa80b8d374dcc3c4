// One household described by hand: every computed amount, by the reference reading of the law.

import type { Evaluation } from './engine/evaluate.ts';
import type { Legislation } from './engine/legislation.ts';
import type { Policy, ValueChange } from './engine/policy.ts';
import { inLaw, reformed } from './engine/policy.ts';
import { china } from './law/china.ts';
import { moneyIndex } from './law/money-index.ts';
import { withPensionsAs } from './law/pension-reading.ts';
import { evaluationOf } from './outcome/household/by-month.ts';
import type { DocumentLanguage, HouseholdInput } from './scenario/household-document.ts';
import { readHousehold } from './scenario/household-document.ts';
import {
  byMonthFrom,
  documentHomes,
  heldFor,
  infer,
  inferHousehold,
} from './scenario/inference.ts';
import type { Located } from './scenario/located.ts';
import { readPlain } from './scenario/located.ts';

/** How household documents are read under a legislation. */
export function documentLanguage(legislation: Legislation = china): DocumentLanguage {
  return { legislation, homes: documentHomes, heldFor, byMonthFrom, infer, inferHousehold };
}

/**
 * The law that a household document speaks of: of its year, with what it sets.
 * @param changes of the law on top of the document's own.
 */
export function policyOf(
  input: HouseholdInput,
  legislation: Legislation,
  changes: readonly ValueChange[] = [],
): Policy {
  const { pensions, index = 'none', lawYear, year } = input;
  return reformed(inLaw(withPensionsAs(pensions, legislation)), {
    changes: [...input.changes, ...changes],
    moneyIndex: moneyIndex(index, lawYear, year),
  });
}

/** A household's answers. */
export class HouseholdAnswer {
  readonly input: HouseholdInput;
  readonly evaluation: Evaluation;

  constructor(input: HouseholdInput, legislation: Legislation) {
    this.input = input;
    this.evaluation = evaluationOf(policyOf(input, legislation), input);
  }

  /**
   * A rule's value in its own unit: a yearly rule's for the year, a monthly rule's in the last months of the year.
   * @param person the person's id, where the rule is a person's or a unit's.
   * @throws RangeError where the name, the person or a value that it depends on is not known.
   */
  of(name: string, person?: string): number {
    const why = this.evaluation.whyUnknown(name);
    if (why !== null) throw new RangeError(`${name} is not known here: ${why}`);
    return this.evaluation.valueOf(this.evaluation.ruleNode(name), this.#place(person));
  }

  /** A monthly rule's amount over the year; a yearly one's as it is. */
  year(name: string, person?: string): number {
    return this.evaluation.ofYear(name, this.#place(person));
  }

  #place(person: string | undefined): number {
    if (person === undefined) return 0;
    const at = this.input.persons.indexOf(person);
    if (at < 0)
      throw new RangeError(
        `there is no person "${person}"; there are ${this.input.persons.join(', ')}`,
      );
    return at;
  }
}

/**
 * Computes a household.
 * @param document as a household document has it, or a text already read with its positions.
 * @throws ProblemsError with all faults of the document.
 */
export function household(document: unknown, legislation: Legislation = china): HouseholdAnswer {
  const located = isLocated(document) ? document : readPlain(document, 'document');
  return new HouseholdAnswer(readHousehold(located, documentLanguage(legislation)), legislation);
}

function isLocated(document: unknown): document is Located {
  return (
    typeof document === 'object' && document !== null && 'plain' in document && 'where' in document
  );
}
