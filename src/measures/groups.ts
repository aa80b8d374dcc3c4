/**
 * Decomposition by groups of people (urban and rural, provinces, kinds of household).
 *
 * Entropy measures and the olive index split exactly into within and between; the Gini leaves a
 * residual where the groups overlap. Labels are given by input row; groups are listed in the
 * order of their labels' characters.
 */
import { wholePower } from './elementary.ts';
import { generalisedEntropy } from './entropy.ts';
import { gini } from './gini.ts';
import { clampedMean, oliveIndex } from './olive.ts';
import { MeasureError } from './problem.ts';
import { cumulate, makeSample, positivePart, type Sample } from './sample.ts';

/** One label per row of the input. */
export type Labels = ArrayLike<string | number | boolean>;

/** A group's part of a sample. */
export interface Group {
  readonly label: string;
  readonly sample: Sample;
}

/** The groups of a sample, each sorted without sorting again. Groups without rows are not listed. */
export function splitByGroup(sample: Sample, labels: Labels): Group[] {
  const places = new Map<string, number[]>();
  for (let place = 0; place < sample.rows; place++) {
    const label = labels[sample.order[place]!];
    if (label === undefined) {
      throw new MeasureError('length-mismatch', `There are only ${labels.length} group labels.`);
    }
    const group = places.get(String(label));
    if (group === undefined) places.set(String(label), [place]);
    else group.push(place);
  }
  return [...places.keys()].sort().map((label) => {
    const own = places.get(label)!;
    const pick = (column: Float64Array) => Float64Array.from(own, (place) => column[place]!);
    const order = Uint32Array.from(own, (place) => sample.order[place]!);
    return { label, sample: cumulate(pick(sample.values), pick(sample.weights), order, 0) };
  });
}

/** Inequality within groups and between them, and each group's own. */
export interface Decomposition {
  readonly total: number;
  readonly within: number;
  readonly between: number;
  readonly groups: Readonly<Record<string, number>>;
}

/**
 * GE(alpha) by groups: within = Σ p^(1−α) s^α GE_g, with p the group's share of people and s of
 * income; between = GE with everybody at the group's mean. Positive incomes only.
 */
export function decomposeEntropy(sample: Sample, labels: Labels, alpha: 0 | 1 | 2): Decomposition {
  const positive = positivePart(sample);
  const parts = splitByGroup(positive, labels);
  const groups: Record<string, number> = {};
  let within = 0;
  for (const { label, sample: own } of parts) {
    const inequality = generalisedEntropy(own, alpha);
    const people = own.totalWeight / positive.totalWeight;
    const relativeMean = own.mean / positive.mean;
    groups[label] = inequality;
    within += people * wholePower(relativeMean, alpha) * inequality;
  }
  const between = generalisedEntropy(groupMeans(parts), alpha);
  return { total: within + between, within, between, groups };
}

/** Gini by groups: within = Σ p s G_g, between = Gini of the group means, overlap the rest. */
export interface GiniDecomposition extends Decomposition {
  readonly overlap: number;
}

/** Decompose the Gini by groups (as dineq: population share × income share × own Gini). */
export function decomposeGini(sample: Sample, labels: Labels): GiniDecomposition {
  const parts = splitByGroup(sample, labels);
  const groups: Record<string, number> = {};
  let within = 0;
  for (const { label, sample: own } of parts) {
    groups[label] = gini(own);
    const people = own.totalWeight / sample.totalWeight;
    within += people * (own.totalIncome / sample.totalIncome) * groups[label];
  }
  const total = gini(sample);
  const between = gini(groupMeans(parts));
  return { total, within, between, overlap: total - within - between, groups };
}

/** A group's place in the olive. */
export interface OliveGroup {
  readonly share: number;
  readonly mean: number;
  /** Mean closeness of the group's people to the mean of everybody. */
  readonly olive: number;
  /** Olive index of the group alone, about its own mean. */
  readonly ownOlive: number;
}

/** O = Σ share · olive; 1 − O = Σ share · (1 − ownOlive) + between. */
export interface OliveDecomposition {
  readonly total: number;
  /** Loss inside the groups, Σ share (1 − ownOlive). */
  readonly within: number;
  /** Loss due to the gaps between groups' means. */
  readonly between: number;
  readonly groups: Readonly<Record<string, OliveGroup>>;
}

/** Decompose the olive index by groups, exactly. Every group must have a positive mean. */
export function decomposeOlive(sample: Sample, labels: Labels): OliveDecomposition {
  const { olive: total, centre } = oliveIndex(sample);
  const groups: Record<string, OliveGroup> = {};
  let within = 0;
  for (const { label, sample: own } of splitByGroup(sample, labels)) {
    const share = own.totalWeight / sample.totalWeight;
    const { olive } = oliveIndex(own, centre);
    const ownOlive = oliveIndex(own).olive;
    groups[label] = { share, mean: clampedMean(own), olive, ownOlive };
    within += share * (1 - ownOlive);
  }
  return { total, within, between: 1 - total - within, groups };
}

/** Mean of one group over mean of another, e.g. urban over rural income. */
export function meanRatio(sample: Sample, labels: Labels, over: string, under: string): number {
  const groups = splitByGroup(sample, labels);
  const [upper, lower] = [over, under].map((label) => {
    const group = groups.find((candidate) => candidate.label === label);
    if (group === undefined) {
      throw new MeasureError('no-observations', `There is nobody in the group «${label}».`);
    }
    return group.sample.mean;
  });
  if (lower === 0) throw new MeasureError('zero-denominator', `The mean of «${under}» is zero.`);
  return upper! / lower!;
}

/** The sample in which everybody has the mean of their group. */
function groupMeans(parts: readonly Group[]): Sample {
  return makeSample(
    parts.map((part) => part.sample.mean),
    parts.map((part) => part.sample.totalWeight),
  );
}
