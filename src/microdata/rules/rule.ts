// What a rule of imputation is: a name, what it does and on which ground, and the filling itself.

import type { Label } from '../../engine/quantity.ts';
import type { People } from '../people.ts';

export interface ImputationRule {
  readonly name: string;
  /** What it does and on which ground: printed in the report of an import. */
  readonly says: Label;
  /** Fills what it can; gives how many values of which facts it filled. */
  readonly apply: (people: People) => Readonly<Record<string, number>>;
}
