// In which months of the year an amount is paid that is not paid in all of them. The facts say how many months somebody
// works, not which; they are spread evenly, and each is a whole month: by the end of the m-th of w months, m · n / w of
// the n months, half up. What is paid at the end of the year only, such as a new pension, is paid in its last months.

import type { Node, PaidNodes, Piece } from './graph.ts';

/** After how many months of the year each piece ends. */
export function endsOf(pieces: readonly Piece[]): number[] {
  let end = 0;
  return pieces.map((piece) => {
    end += piece.months;
    return end;
  });
}

/**
 * In how many months of each piece of the year an amount is paid.
 * @param read a node's value for the row at hand.
 */
export function monthsPaidIn(
  pieces: readonly Piece[],
  paid: PaidNodes | null,
  read: (node: Node) => number,
): number[] {
  if (paid === null) return pieces.map((piece) => piece.months);
  const months = read(paid.months);
  const { among } = paid;
  const over = among === null || among === 'last' ? 12 : read(among);
  const ends = endsOf(pieces);
  const until = ends.map((end, i) => {
    if (i === ends.length - 1) return months;
    if (among === 'last') return Math.max(0, months - (12 - end));
    return end >= over ? months : Math.floor((end * months) / over + 0.5);
  });
  return until.map((one, i) => one - (until[i - 1] ?? 0));
}
