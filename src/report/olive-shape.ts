/**
 * One olive: everything its picture and its table say of one distribution of income.
 *
 * The numbers (O and its ends, shares, mean, median) are measured on the records; the curves only draw them. That both
 * agree is what makes the picture the index: area of the flesh ÷ area of the outline = O, with people off the axis and on
 * one income counted in lips of their own (see olive/silhouette.ts).
 */
import { bands, typicalHouseholdSize } from '../measures/bands.ts';
import { median } from '../measures/location.ts';
import { type BandShares, bandShares } from '../measures/middle.ts';
import { clampedMean, closeness, type Olive, oliveIndex } from '../measures/olive.ts';
import { makeSample, type Sample } from '../measures/sample.ts';
import { type Shape, shapeOf } from '../measures/shape.ts';
import type { ConceptKey } from './messages.ts';
import { type Atom, massOf, type Part } from './olive/mass.ts';
import { type Point, silhouette } from './olive/silhouette.ts';
import { smoothed } from './olive/smoothing.ts';

/** Records of people: yearly income per head in yuan, and how many people each record stands for. */
export interface Distribution {
  readonly incomesPerHead: Float64Array;
  readonly personWeights: Float64Array;
  /** How many records each row is made of, where rows are bins; 1 each where left out. */
  readonly records?: Float64Array;
}

/** One panel: a concept of income, and its distribution under the scenario and, if compared, the baseline. */
export interface OlivePanel {
  readonly concept: ConceptKey;
  readonly scenario: Distribution;
  readonly baseline?: Distribution;
}

/** A band of income, both ends included, in yuan per head and year. */
export interface IncomeBand {
  readonly low: number;
  readonly high: number;
}

/** The statistics bureau's middle-income band: 100 to 500 thousand yuan for a household of three. */
export const bureauBand: IncomeBand = {
  low: bands.nbs.lower / typicalHouseholdSize,
  high: bands.nbs.upper / typicalHouseholdSize,
};

/** Limits of the published tables of bands, in yuan per household of three. */
export const tableLimits = [50_000, 100_000, 200_000, 300_000, 500_000, 600_000] as const;

export interface OliveShape {
  /** Yuan per head; negative incomes count as zero. */
  readonly mean: number;
  readonly median: number;
  /** The index and its ends; null where it is not defined (nobody has any income). */
  readonly index: Pick<Olive, 'olive' | 'low' | 'high'> | null;
  /** Shares of people below, in and above the chosen band. */
  readonly band: BandShares;
  /** The same about half and twice the mean. */
  readonly nearMean: BandShares;
  /** Share of people between consecutive `tableLimits`, from below the first to above the last. */
  readonly byLimits: readonly number[];
  /** A heuristic name; null where there is no mean to compare with. */
  readonly name: Shape | null;
  /** Outline and flesh on the axis, lips of atoms included. */
  readonly points: readonly Point[];
  readonly atoms: readonly Atom[];
  /** People off the axis. */
  readonly below: Part;
  readonly above: Part;
  /** Share of people with a negative income, counted as zero. */
  readonly clamped: number;
}

function sharesByLimits(sample: Sample): number[] {
  const through = tableLimits.map(
    (limit) => bandShares(sample, limit / typicalHouseholdSize, Number.MAX_VALUE).below,
  );
  return [...through, 1].map((share, place) => share - (through[place - 1] ?? 0));
}

/**
 * Measures and draws one distribution.
 * @throws MeasureError where the columns do not fit together, hold what is no number, or hold no people
 */
export function oliveShape(distribution: Distribution, band: IncomeBand = bureauBand): OliveShape {
  const sample = makeSample(distribution.incomesPerHead, distribution.personWeights);
  const mean = clampedMean(sample);
  const near = (income: number) => (mean > 0 ? closeness(income, mean) : 0);
  const mass = massOf(sample, near, distribution.records);
  const clampedWeight =
    sample.negativeRows === 0 ? 0 : sample.cumulativeWeights[sample.negativeRows - 1]!;
  return {
    mean,
    median: Math.max(median(sample), 0),
    index: mean > 0 ? oliveIndex(sample) : null,
    band: bandShares(sample, band.low, band.high),
    nearMean: bandShares(sample, mean / 2, mean * 2),
    byLimits: sharesByLimits(sample),
    name: mean > 0 ? shapeOf(sample) : null,
    points: silhouette({
      outline: smoothed(mass.outlineShares),
      flesh: smoothed(mass.fleshShares),
      atoms: mass.atoms,
    }),
    atoms: mass.atoms,
    below: mass.below,
    above: mass.above,
    clamped: clampedWeight / sample.totalWeight,
  };
}

/** One panel, measured. */
export interface MeasuredPanel {
  readonly concept: ConceptKey;
  readonly shape: OliveShape;
  readonly baseline: OliveShape | null;
}

/** What the chart, its caption and its tables are made from, in any language and size. */
export interface MeasuredOlives {
  readonly band: IncomeBand;
  readonly panels: readonly MeasuredPanel[];
}

/**
 * Measures all panels of a chart, once.
 * @throws RangeError without a panel; MeasureError where a distribution is none
 */
export function measureOlives(
  panels: readonly OlivePanel[],
  band: IncomeBand = bureauBand,
): MeasuredOlives {
  if (panels.length === 0) throw new RangeError('An olive chart has at least one panel.');
  const measured = panels.map(({ concept, scenario, baseline }) => ({
    concept,
    shape: oliveShape(scenario, band),
    baseline: baseline === undefined ? null : oliveShape(baseline, band),
  }));
  return { band, panels: measured };
}

/** The shapes of all panels, baselines included. */
export function allShapes(olives: MeasuredOlives): OliveShape[] {
  return olives.panels.flatMap(({ shape, baseline }) => [shape, ...(baseline ? [baseline] : [])]);
}
