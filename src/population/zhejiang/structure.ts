// Who lives in Zhejiang: the synthesis of `synthesis/` fed with the census of the province's fifteen parts.

import type { RootKey } from '../../engine/random.ts';
import { livesIn } from '../places.ts';
import { cellOf, Model, type PartModel } from '../synthesis/model.ts';
import { censusOf, parts } from './census.ts';
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
 * Records of each cell: the same in all years, since they order the cells. Within a prefecture they are in proportion to
 * households, about as the census has them; between prefectures to the square root of persons. Zhoushan, the smallest,
 * then has one record of 24 instead of one of 56, and what is said of it is surer, while what is said of the province
 * loses little (its variance grows by 7 %). Weights make up for it.
 * Reference: Bankier (1988), Power allocations: determining sample sizes for subnational areas, The American
 * Statistician 42.
 */
function cellShares(): number[] {
  const shares: number[] = [];
  parts.forEach(({ prefecture, census: { persons, families } }, part) => {
    const urban = persons.urban / persons.all;
    const scale = 1 / Math.sqrt(censusOf(prefecture).persons.all);
    [urban, 1 - urban].forEach((share, residence) => {
      shares[cellOf(part, residence, 0)] = scale * families.all * share;
      shares[cellOf(part, residence, 1)] = scale * (persons.all - persons.inFamilies) * share;
    });
  });
  return shares;
}
