// The fastest reading: WebAssembly over pairs of float64 lanes, on the same columns, with the same bits.
//
// A class of households is planes of equal persons, so that neighbours are computed together and a sum over members is
// an addition of planes. On a chain of 59 formulas this took 81 ns a household against 178 for the fused JavaScript:
// there are no bounds to check and no branches to guess. A choice is settled household by household by the fused code;
// only its first pass, over everybody, runs here.

import type { Item, Plan } from '../../plan.ts';
import { isBounded } from '../choices.ts';
import type { Backend, Columns, Step, Work } from '../code.ts';
import { decisionStep } from '../fused/decision-step.ts';
import { fusedBackend } from '../fused/fused.ts';
import { countingWork } from '../work.ts';
import { moduleOf } from './encoding.ts';
import { memoryOf, reachableNumbers } from './memory.ts';
import { functionOf } from './stage-code.ts';
import { Tables, tablesRoom } from './tables.ts';

/** The backend that generates WebAssembly; for columns that it cannot reach, the fused code. */
export function vectorBackend(plan: Plan): Backend {
  const elsewhere = fusedBackend(plan);
  return {
    name: 'vector',
    allocate: reachableNumbers,
    tables: tablesRoom(plan),
    steps: (columns, work) => {
      const memory = memoryOf(columns.memory);
      if (memory === undefined) return elsewhere.steps(columns, work);
      const wholes = wholeSteps(plan.items, columns, memory, work);
      return plan.items.map((item) => {
        const step = wholes.get(item);
        if (item.is === 'decision') return decisionStep(item, columns, work, step ?? null);
        if (step === undefined) throw new Error('a stage was not compiled');
        return step;
      });
    },
  };
}

/** The function of a module: a size class, and from where to where. */
type Compiled = (
  size: number,
  stride: number,
  householdStart: number,
  personStart: number,
  from: number,
  to: number,
) => number;

/** Steps over everybody: stages, and decisions with every choice at its first option. */
function wholeSteps(
  items: readonly Item[],
  columns: Columns,
  memory: WebAssembly.Memory,
  work: Work,
): Map<Item, Step> {
  const tables = new Tables(columns.tables);
  const whole = items.filter((item) => item.is === 'stage' || isBounded(item));
  const bytes = moduleOf(whole.map((item) => functionOf(item, columns, tables)));
  const module = new WebAssembly.Module(bytes);
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return new Map(
    whole.map((item, i) => {
      const compiled = exports[`f${i}`] as Compiled;
      const step: Step = ({ size, stride, householdStart, personStart }, from, to) => {
        compiled(size, stride, householdStart, personStart, from, to);
      };
      return [item, countingWork(item, step, work)];
    }),
  );
}
