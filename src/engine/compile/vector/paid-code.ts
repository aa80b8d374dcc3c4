// In which months an amount is paid, as vector instructions: the same sums in the same order as `paid-months.ts`.

import type { Node, PaidNodes, Piece } from '../../graph.ts';
import { endsOf } from '../../paid-months.ts';
import type { Assembly } from './assembly.ts';
import { vector } from './assembly.ts';

interface Around {
  readonly assembly: Assembly;
  read(node: Node): Assembly;
}

/** For each piece of the year, what puts the number of months in which an amount is paid on the stack. */
export function monthsPaidCode(
  pieces: readonly Piece[],
  paid: PaidNodes | null,
  { assembly, read }: Around,
): (() => Assembly)[] {
  if (paid === null) return pieces.map((piece) => () => assembly.constant(piece.months));
  const months = () => read(paid.months);
  const until = endsOf(pieces).map((end, i) => {
    if (i === pieces.length - 1) return months;
    const value = assembly.pair();
    monthsUntil(end, paid, { assembly, read }).set(value);
    return () => assembly.get(value);
  });
  return until.map((one, i) => {
    const before = until[i - 1];
    if (before === undefined) return one;
    return () => {
      one();
      return before().vector(vector.subtract);
    };
  });
}

/** Months paid by the end of a month of the year. */
function monthsUntil(end: number, { months, among }: PaidNodes, { assembly, read }: Around) {
  if (among === 'last') {
    assembly.constant(0);
    read(months).constant(12 - end);
    return assembly.vector(vector.subtract).vector(vector.greaterOne);
  }
  const over = () => (among === null ? assembly.constant(12) : read(among));
  read(months);
  assembly.constant(end);
  read(months).vector(vector.multiply);
  over().vector(vector.divide).constant(0.5).vector(vector.add).vector(vector.floor);
  assembly.constant(end);
  return over().vector(vector.greaterOrEqual).vector(vector.select);
}
