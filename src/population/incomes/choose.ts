// Choices without a branch. Whether somebody is insured, smokes or owns a car no processor can predict, and a wrong guess
// costs 5 to 7 ns, as much as twenty multiplications. In loops over people a condition therefore becomes a number, 0 or 1,
// that is multiplied by (`Number(x < y)` compiles to one instruction), looked up with, or counted with. Branches are left
// where nearly all go the same way. `Math.min` and `Math.max` branch too: use them where one side nearly always wins.
//
// All numbers must be finite; −0 may come out as 0.

/** One number where `is` is 1, another where it is 0. */
export function chosen(is: number, one: number, other: number): number {
  return is * one + (1 - is) * other;
}

/** The lesser of two numbers. */
export function lesser(one: number, other: number): number {
  return chosen(Number(one < other), one, other);
}

/** The greater of two numbers. */
export function greater(one: number, other: number): number {
  return chosen(Number(one > other), one, other);
}

/** Lists the places among the first where a column is not 0. @returns how many. */
export function listNonZero(column: Float64Array, length: number, places: Int32Array): number {
  let count = 0;
  for (let at = 0; at < length; at++) {
    // everyone is written, and whoever does not belong is written over
    places[count] = at;
    count += Number(column[at] !== 0);
  }
  return count;
}
