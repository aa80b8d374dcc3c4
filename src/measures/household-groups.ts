/**
 * The statistics bureau's income groups: households ranked by income per head and divided into groups of equally many
 * households. A group's mean is that of its persons: the income of its households over their members.
 *
 * Poorer households are larger, so that the plain mean of the groups' means is above the mean of all persons. A
 * household on a boundary belongs to both groups by the parts of its weight.
 */
import { MeasureError } from './problem.ts';
import type { Sample } from './sample.ts';
import type { Column } from './sort.ts';

/**
 * Mean income per head of each group, the poorest first.
 * @param households incomes per head, weighted by households
 * @param persons members of each household, by input row
 * @throws MeasureError parameter-out-of-range, no-observations (a group without persons)
 */
export function householdGroupMeans(households: Sample, persons: Column, groups = 5): number[] {
  if (!Number.isInteger(groups) || groups < 1) {
    throw new MeasureError('parameter-out-of-range', `There are 1 group or more, not ${groups}.`);
  }
  const incomes = new Float64Array(groups);
  const members = new Float64Array(groups);
  const { values, weights, order, totalWeight } = households;
  const step = totalWeight / groups;
  let group = 0;
  let room = step;
  for (let place = 0; place < values.length; place++) {
    const size = persons[order[place]!]!;
    let left = weights[place]!;
    while (left > 0) {
      // What rounding leaves over at the end is the last group's.
      const part = group === groups - 1 ? left : Math.min(left, room);
      incomes[group]! += part * size * values[place]!;
      members[group]! += part * size;
      left -= part;
      room -= part;
      if (room <= 0 && group < groups - 1) {
        group += 1;
        room += step;
      }
    }
  }
  return Array.from(incomes, (income, i) => meanOf(income, members[i]!));
}

function meanOf(income: number, members: number): number {
  if (members > 0) return income / members;
  throw new MeasureError('no-observations', 'A group of households has no members.');
}
