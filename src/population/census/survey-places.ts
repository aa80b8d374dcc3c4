// How the household survey weighs the places of an area. The means that it publishes of Zhejiang's prefectures do not give
// the province's own where each counts as its residents do: they lie above it, in town by 5 %, in the country by 7 %. So
// the survey's weights of the places differ from the residents'. Which they are is not published; chosen are those nearest
// to the residents, in the sense of least information (Kullback), among all that bring the places' published means, over
// the area's own, to within a tolerance of 1 in town and in the country. Such weights are exponentials of the two
// conditions (I. Csiszár 1975, Annals of Probability 3: 146–158): entropy balancing, as users' surveys are reweighted.

import { calibrate } from '../reweight/calibrate.ts';
import { SparseBuilder } from '../reweight/sparse.ts';
import { sumOf } from '../synthesis/solving.ts';

/** A place's published means over those of its area. */
export interface OverArea {
  readonly urban: number;
  readonly rural: number;
}

/** A place as the survey weighs it. */
export interface SurveyedPlace {
  readonly over: OverArea;
  /** Residents. */
  readonly residents: number;
  /** Share of its persons in towns, by the survey. */
  readonly urban: number;
}

/**
 * How far the mean of the places' ratios may stay from 1. All ratios are then off by this much alike: less asks for weights
 * further from the residents (2.0 % doubles Lishui's), more for ratios further from the published.
 */
const tolerance = 0.025;
/** How closely the means are met, as a share. */
const closeness = 1e-9;

/** Persons of each place as the survey weighs them; as many in all as there are residents. */
export function personsSurveyed(places: readonly SurveyedPlace[]): number[] {
  const residents = places.map((place) => place.residents);
  const [urban, rural] = wantedMeans(places);
  const matrix = new SparseBuilder(places.length, 2);
  places.forEach(({ over, urban: share }, place) => {
    matrix.add(place, 0, share * (over.urban - urban));
    matrix.add(place, 1, (1 - share) * (over.rural - rural));
  });
  const nought = { where: 'survey', total: 0, scale: sumOf(residents), tolerance: closeness };
  const { weights } = calibrate({
    prior: Float64Array.from(residents),
    matrix: matrix.build(),
    targets: ['town', 'country'].map((name) => ({ name, ...nought })),
    method: 'entropy',
    bounds: null,
  });
  return [...weights];
}

/** The means of the ratios nearest to the residents' that are tolerated, in town and in the country. */
function wantedMeans(places: readonly SurveyedPlace[]): readonly [number, number] {
  const tolerated = (ratio: number) => Math.min(1 + tolerance, Math.max(1 - tolerance, ratio));
  const mean = (ratio: (place: SurveyedPlace) => number, part: (place: SurveyedPlace) => number) =>
    sumOf(places.map((place) => part(place) * ratio(place))) / sumOf(places.map(part));
  return [
    tolerated(
      mean(
        ({ over }) => over.urban,
        ({ residents, urban }) => residents * urban,
      ),
    ),
    tolerated(
      mean(
        ({ over }) => over.rural,
        ({ residents, urban }) => residents * (1 - urban),
      ),
    ),
  ];
}
