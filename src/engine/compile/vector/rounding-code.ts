// Rounding as vector instructions: the same sums in the same order as `rounding.ts`.

import { valueFor } from '../../bind.ts';
import type { BoundRounding, Node } from '../../graph.ts';
import type { Direction } from '../../rounding.ts';
import type { Assembly, Local } from './assembly.ts';
import { vector } from './assembly.ts';

interface Around {
  readonly assembly: Assembly;
  pick(table: readonly number[], by: Node): Assembly;
}

/** Rounds the pair on the stack. Where the multiple differs by place, to each of them, and the right one selected. */
export function roundedCode({ to, direction }: BoundRounding, { assembly, pick }: Around) {
  const x = assembly.pair();
  assembly.set(x);
  if (typeof to === 'number') return toMultiple(assembly, x, to, direction);
  if (to.by === null) return toMultiple(assembly, x, Number(valueFor(to, 0)), direction);
  const multiples = to.values.map((one) => Number(one?.value ?? Number.NaN));
  assembly.constant(Number.NaN);
  for (const multiple of new Set(multiples.filter((one) => !Number.isNaN(one)))) {
    toMultiple(assembly, x, multiple, direction);
    pick(multiples, to.by).constant(multiple).vector(vector.unequal).vector(vector.select);
  }
  return assembly;
}

function toMultiple(assembly: Assembly, x: Local, to: number, direction: Direction): Assembly {
  if (to === 0.01) return onFen(assembly.get(x), direction);
  assembly.constant(to);
  inSteps(assembly.get(x), to, direction).vector(vector.multiply);
  return to < 0.01 ? assembly : onFen(assembly, 'half up');
}

/** The pair on the stack, on the fen. */
function onFen(assembly: Assembly, direction: Direction): Assembly {
  assembly.constant(100).vector(vector.multiply);
  if (direction === 'half up') assembly.constant(0.5).vector(vector.add);
  assembly.constant(1e-5).vector(direction === 'up' ? vector.subtract : vector.add);
  return toWhole(assembly, direction).constant(100).vector(vector.divide);
}

/** The pair on the stack, in steps. */
function inSteps(assembly: Assembly, to: number, direction: Direction): Assembly {
  assembly.constant(1e-7).vector(direction === 'up' ? vector.subtract : vector.add);
  assembly.constant(to).vector(vector.divide);
  if (direction === 'half up') assembly.constant(0.5).vector(vector.add);
  return toWhole(assembly, direction);
}

function toWhole(assembly: Assembly, direction: Direction): Assembly {
  return assembly.vector(direction === 'up' ? vector.ceil : vector.floor);
}
