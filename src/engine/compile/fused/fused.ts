// The fast reading: the formulas' own trees, pasted as text into one loop per stage.
//
// V8 stops inlining after some fifty calls; pasted text has none. On a chain of 59 formulas this took 178 ns a
// household against 900 and more for functions called in a loop. A value that only its own stage reads stays a local
// constant; the rest are columns of one memory, addressed by constants. A choice with all that lies between it and its
// objective is one loop over households, nested choices inside it, so that only households for which an option can
// matter are computed again. Bits are those of the reference: the same operations in the same order.

import { factsOnly } from '../../block.ts';
import type { Item, Plan } from '../../plan.ts';
import { isBounded } from '../choices.ts';
import type { Backend, Columns, Step, Work } from '../code.ts';
import { allowsCode } from './code-from-text.ts';
import { decisionStep } from './decision-step.ts';
import { DecisionText } from './decision-text.ts';
import { Texts } from './texts.ts';

/** Whether this platform allows code from text; a strict page does not. */
export const allowsGeneratedCode = allowsCode;

/** The backend that generates JavaScript. */
export function fusedBackend(plan: Plan): Backend {
  return {
    name: 'fused',
    allocate: factsOnly.allocate,
    tables: 0,
    steps: (columns, work) => plan.items.map((item) => stepOf(item, columns, work)),
  };
}

/** The code of one item over a stretch of a class. */
function stepOf(item: Item, columns: Columns, work: Work): Step {
  const texts = new Texts(columns, work);
  if (item.is === 'stage') return texts.step(texts.stages.overStretch(item));
  if (!isBounded(item)) return decisionStep(item, columns, work, null);
  const defaults = new DecisionText(texts.stages).defaults(item);
  return decisionStep(item, columns, work, texts.step(defaults));
}
