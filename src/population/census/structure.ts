// Who lives in an area: the synthesis of `synthesis/` fed with the census of its parts.

import type { RootKey } from '../../engine/random.ts';
import { livesIn } from '../places.ts';
import { cellOf, Model, type PartModel } from '../synthesis/model.ts';
import { sumOf } from '../synthesis/solving.ts';
import { marginsIn } from './margins.ts';
import { type People, placesOf } from './people.ts';

/** The model last made of an area's people: runs one after the other mostly differ in something else. */
const lastMade = new WeakMap<People, { readonly key: string; readonly model: Model }>();

/** The model of a year and seed. Models never change. */
export function modelOf(people: People, year: number, root: RootKey): Model {
  const key = JSON.stringify([year, root]);
  const last = lastMade.get(people);
  if (last?.key === key) return last.model;
  const model = newModel(people, year, root);
  lastMade.set(people, { key, model });
  return model;
}

function newModel(people: People, year: number, root: RootKey): Model {
  const places = livesIn.type.is === 'kind' ? livesIn.type.kinds : [];
  const margins = marginsIn(people, year);
  const models = people.parts.map(
    ({ place, mountain }, part): PartModel => ({
      place: places.indexOf(place),
      mountain,
      margins: margins[part]!,
    }),
  );
  return new Model(models, cellShares(people), root);
}

/**
 * Records of each cell: the same in all years, since they order the cells. Within a place they are in proportion to
 * households, about as the census has them; between places to the square root of persons. Of Zhejiang's prefectures
 * Zhoushan, the smallest, then has one record of 24 instead of one of 56, and what is said of it is surer, while what is
 * said of the province loses little (its variance grows by 7 %). Weights make up for it.
 * Reference: Bankier (1988), Power allocations: determining sample sizes for subnational areas, The American
 * Statistician 42.
 */
function cellShares(people: People): number[] {
  const shares: number[] = [];
  const persons = new Map(
    placesOf(people).map((name) => {
      const own = people.parts.filter(({ place }) => place === name);
      return [name, sumOf(own.map(({ census }) => census.persons.all))];
    }),
  );
  people.parts.forEach(({ place, census }, part) => {
    const urban = census.persons.urban / census.persons.all;
    const scale = 1 / Math.sqrt(persons.get(place)!);
    const alone = census.persons.all - census.persons.inFamilies;
    [urban, 1 - urban].forEach((share, residence) => {
      shares[cellOf(part, residence, 0)] = scale * census.families.all * share;
      shares[cellOf(part, residence, 1)] = scale * alone * share;
    });
  });
  return shares;
}
