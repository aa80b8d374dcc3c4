/**
 * The middle by every published definition, crisp and soft: one formula, O^α[a, b] = 1 − E[(1 − y/a)₊^α] − E[(1 − b/y)₊^α].
 *
 * α = 0 is the share of people in the band that everybody quotes; α = 1 counts who is just outside nearly as who is just
 * inside, so that nobody stands on a cliff. Limits that are multiples of a mean or median float with the distribution; anchored
 * they stay where a baseline puts them, so that a reform is measured by one yardstick.
 */
import type { Band, BandContext, BandId } from './bands.ts';
import { bandLimits, bands } from './bands.ts';
import { median } from './location.ts';
import { bandOlive, clampedMean } from './olive.ts';
import { attempt, isRefusal, type Measured } from './problem.ts';
import type { Sample } from './sample.ts';

/** One definition's middle. */
export interface BandMiddle {
  readonly band: BandId;
  /** Yuan per head and year; null where the band has no limits here. */
  readonly limits: readonly [lower: number, upper: number] | null;
  /** The share of people in the band: O⁰. */
  readonly crisp: Measured;
  /** O¹, and what it loses below and above. */
  readonly soft: Measured;
  readonly low: Measured;
  readonly high: Measured;
}

/** What the floating limits of a sample are multiples of, with what it cannot know itself. */
export function contextOf(sample: Sample, known: Partial<BandContext> = {}): BandContext {
  return { mean: clampedMean(sample), median: median(sample), ...known };
}

/**
 * The middle of a sample by every named band.
 * @param context of the sample itself for floating bands; of a baseline for anchored ones
 */
export function bandFamily(sample: Sample, context = contextOf(sample)): BandMiddle[] {
  return (Object.keys(bands) as BandId[]).map((band) => middleOf(sample, band, context));
}

function middleOf(sample: Sample, id: BandId, context: BandContext): BandMiddle {
  const band: Band = bands[id];
  const found = attempt(() => {
    const of = band.priceYear === undefined ? { ...context, priceFactor: 1 } : context;
    const limits = bandLimits(band, of);
    return { limits, crisp: bandOlive(sample, ...limits, 0), soft: bandOlive(sample, ...limits) };
  });
  if (isRefusal(found))
    return { band: id, limits: null, crisp: found, soft: found, low: found, high: found };
  const { olive, low, high } = found.soft;
  return { band: id, limits: found.limits, crisp: found.crisp.olive, soft: olive, low, high };
}
