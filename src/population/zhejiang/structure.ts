// Who lives in Zhejiang: the synthesis of `synthesis/` fed with the census of the province's fifteen parts.

import type { RootKey } from '../../engine/random.ts';
import { livesIn } from '../places.ts';
import { cellOf, Model, type PartModel } from '../synthesis/model.ts';
import { parts } from './census.ts';
import { marginsIn } from './margins.ts';

/** The model of a year and seed. */
export function modelOf(year: number, root: RootKey): Model {
  const places = livesIn.type.is === 'kind' ? livesIn.type.kinds : [];
  const margins = marginsIn(year);
  const models = parts.map(
    ({ prefecture, mountain }, part): PartModel => ({
      place: places.indexOf(prefecture),
      mountain,
      margins: margins[part]!,
    }),
  );
  return new Model(models, cellShares(), root);
}

/**
 * Households of each cell, about as the census has them: they order the cells, so they are the same in all years.
 * Weights make up for the difference.
 */
function cellShares(): number[] {
  const shares: number[] = [];
  parts.forEach(({ census: { persons, families } }, part) => {
    const urban = persons.urban / persons.all;
    [urban, 1 - urban].forEach((share, residence) => {
      shares[cellOf(part, residence, 0)] = families.all * share;
      shares[cellOf(part, residence, 1)] = (persons.all - persons.inFamilies) * share;
    });
  });
  return shares;
}
