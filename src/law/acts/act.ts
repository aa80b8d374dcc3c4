// An act: a law, regulation, notice or announcement that rules and values of the law rest on.

import type { Confidence } from '../../engine/parameter.ts';
import type { Label } from '../../engine/quantity.ts';

/** A line of the register. */
export interface Act {
  /** 文号; null where the act has none or it is not known. */
  readonly number: string | null;
  /** The Chinese title, without the issuer. */
  readonly zh: string;
  /** An English title, shortened. */
  readonly en: string;
  readonly by: Label;
  /** Day of issue, the year where the day is not known, or `not known`. */
  readonly issued: string;
  /** First day in force, where it is another than that of issue. */
  readonly from?: string;
  /** Last day in force, for an act that has ended. */
  readonly until?: string;
  /** Days of its amendments. */
  readonly amended?: readonly string[];
  /** Other names and numbers by which the law files cite it. */
  readonly also?: readonly string[];
  /** Title not known: `zh` and `en` say what it is about. */
  readonly isDescribed?: true;
  /** The official text. */
  readonly url?: string;
  /** How sure number, title and dates are. */
  readonly sure: Confidence;
}
