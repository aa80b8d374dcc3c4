// How the household survey weighs the places of an area. The means that it publishes of Zhejiang's prefectures do not give
// the province's own where each counts as its residents do: they lie above it, in town by 5 %, in the country by 7 %. So
// the survey's weights of the places differ from the residents'. Which they are is not published; chosen are those nearest
// to the residents, in the sense of least information (Kullback), among all that bring the places' published means, over
// the area's own, to within a tolerance of 1 in town and in the country. Such weights are exponentials of the two
// conditions (I. Csiszár 1975, Annals of Probability 3: 146–158); their two multipliers are found by Newton's method.

import { exp } from '../../engine/math.ts';
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
const mostSteps = 60;

type Pair = readonly [number, number];

/** Persons of each place as the survey weighs them; as many in all as there are residents. */
export function personsSurveyed(places: readonly SurveyedPlace[]): number[] {
  const [urban, rural] = wantedMeans(places);
  const conditions = places.map(
    ({ over, urban: share }): Pair => [
      share * (over.urban - urban),
      (1 - share) * (over.rural - rural),
    ],
  );
  const residents = places.map((place) => place.residents);
  const weights = tilted(residents, conditions, multipliersOf(residents, conditions));
  const back = sumOf(residents) / sumOf(weights);
  return weights.map((weight) => weight * back);
}

/** The means of the ratios nearest to the residents' that are tolerated, in town and in the country. */
function wantedMeans(places: readonly SurveyedPlace[]): Pair {
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

function tilted(residents: readonly number[], conditions: readonly Pair[], [a, b]: Pair): number[] {
  return residents.map(
    (persons, i) => persons * exp(a * conditions[i]![0] + b * conditions[i]![1]),
  );
}

/** The multipliers with which the weighted conditions sum to nought. */
function multipliersOf(residents: readonly number[], conditions: readonly Pair[]): Pair {
  let multipliers: Pair = [0, 0];
  for (let step = 0; step < mostSteps; step++) {
    const weights = tilted(residents, conditions, multipliers);
    const moment = (of: (condition: Pair) => number) =>
      sumOf(conditions.map((condition, i) => weights[i]! * of(condition)));
    const [first, second] = [moment(([x]) => x), moment(([, y]) => y)];
    if (Math.abs(first) + Math.abs(second) <= 1e-12 * sumOf(weights)) break;
    // a condition that all places meet has no slope of its own
    const least = 1e-12 * sumOf(weights);
    const xx = moment(([x]) => x * x) + least;
    const yy = moment(([, y]) => y * y) + least;
    const xy = moment(([x, y]) => x * y);
    const determinant = xx * yy - xy * xy;
    multipliers = [
      multipliers[0] - (yy * first - xy * second) / determinant,
      multipliers[1] - (xx * second - xy * first) / determinant,
    ];
  }
  return multipliers;
}
