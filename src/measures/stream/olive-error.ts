/** The standard error of the olive index from bins: each record's own weight counts, through the squares of a bin. */
import { wholePower } from '../elementary.ts';
import { clampedMean } from '../olive.ts';
import { oliveInfluence } from '../olive-influence.ts';
import { type Binned, binnedSample } from './binned.ts';
import { oliveBounds, oliveErrorBound } from './bounds.ts';

/**
 * The standard error of `oliveStandardError` over the records of bins, and how far it may be out.
 * @throws MeasureError centre-not-positive
 */
export function oliveError(of: Binned): { readonly value: number; readonly bound: number } {
  const persons = binnedSample(of, 'persons');
  const { sample } = persons;
  const { olive: influence } = oliveInfluence(sample);
  const squares = Float64Array.from(sample.order, (bin) => of.squares[bin] ?? 0);
  let sum = 0;
  for (let place = 0; place < sample.rows; place++)
    sum += squares[place]! * wholePower(influence(place), 2);
  const centre = clampedMean(sample);
  const bounds = oliveBounds(persons, centre);
  return {
    value: Math.sqrt(sum) / sample.totalWeight,
    bound: oliveErrorBound(persons, { centre, squares, bounds }),
  };
}
