// The fast reading: the formulas' own trees, pasted as text into one loop per stage.
//
// V8 stops inlining after some fifty calls; pasted text has none. On a chain of 59 formulas this took 178 ns a
// household against 900 and more for functions called in a loop. A value that only its own stage reads stays a local
// constant; the rest are columns of one memory, addressed by constants. A choice with all that lies between it and its
// objective is one loop over households, nested choices inside it, so that only households for which an option can
// matter are computed again. Bits are those of the reference: the same operations in the same order.

import type { SizeClass } from '../block.ts';
import { householdsPerBlock } from '../block.ts';
import type { Item, Plan } from '../plan.ts';
import { boundOf, decisionsIn } from './choices.ts';
import type { Backend, Columns, Step, Work } from './code.ts';
import { allowsCode, codeFrom } from './code-from-text.ts';
import { DecisionText } from './decision-text.ts';
import { StageText } from './stage-text.ts';

/** Whether this platform allows code from text; a strict page does not. */
export const allowsGeneratedCode = allowsCode;

/** The backend that generates JavaScript. */
export function fusedBackend(plan: Plan): Backend {
  return {
    name: 'fused',
    steps: (columns, work) => plan.items.map((item) => stepOf(item, columns, work)),
  };
}

/** Writes the places of the households to be decided; returns how many. */
type Find = (sizes: SizeClass, from: number, to: number, open: Int32Array) => number;

/** Decides the households at some places. */
type Decide = (sizes: SizeClass, from: number, open: Int32Array, length: number) => void;

const everybody: Find = (_, from, to, open) => {
  for (let i = from; i < to; i++) open[i - from] = i;
  return to - from;
};

/** The code of one item over a stretch of a class. */
function stepOf(item: Item, columns: Columns, work: Work): Step {
  const constants: unknown[] = [];
  const stages = new StageText(columns, constants);
  const code = <F>(parameters: string, body: string) =>
    compiled<F>(parameters, body, columns, constants, work);
  if (item.is === 'stage') return code<Step>('sizes, from, to', stages.overStretch(item));
  const decisions = new DecisionText(stages);
  const bounded = decisionsIn(item).every(({ choice }) => boundOf(choice) !== null);
  const decide = code<Decide>('sizes, from, open, length', decisions.decideEach(item, bounded));
  const find = bounded
    ? code<Find>('sizes, from, to, open', decisions.openHouseholds(item))
    : everybody;
  const open = new Int32Array(householdsPerBlock);
  return (sizes, from, to) => decide(sizes, from, open, find(sizes, from, to, open));
}

/** A function from its body; the constants it names stand at its head. */
function compiled<F>(
  parameters: string,
  body: string,
  { memory, scratch }: Columns,
  constants: readonly unknown[],
  work: Work,
): F {
  const used = constants.flatMap((_, i) =>
    new RegExp(`\\bK${i}\\b`).test(body) ? [`K${i} = K[${i}]`] : [],
  );
  const names = ['M = memory', 'S = scratch', 'W = work', ...used].join(', ');
  const head = 'const { size, stride, householdStart, personStart } = sizes;';
  const text = `(${parameters}) => {\nconst ${names};\n${head}\n${body}\n}`;
  return codeFrom<F>(text, { memory, scratch, K: constants, work });
}
