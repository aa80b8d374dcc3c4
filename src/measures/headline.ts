/**
 * The headline set: what is said first of any income concept.
 *
 * Weighting, always the same and always printed: persons for mean, median, percentiles, Gini and
 * the olive; households for the bureau's median (the middle household ranked by income per head)
 * and for the bands, which are given for persons as well. One sort of the incomes per head serves
 * both weights. A convention (`convention.ts`) may count otherwise, but for the bands and the
 * bureau's median. No transcendental function: every engine gives the same bits.
 */
import { type BandReadings, bandReadings, bands } from './bands.ts';
import { type Convention, houseConvention } from './convention.ts';
import { gini } from './gini.ts';
import { median, quantileRatio } from './location.ts';
import { oliveIndex } from './olive.ts';
import { oliveStandardError } from './olive-influence.ts';
import { headcount } from './poverty.ts';
import { attempt, isRefusal, type Measured, MeasureError, measured, ratio } from './problem.ts';
import { makeSample, type Sample } from './sample.ts';
import { ascendingOrder, type Column } from './sort.ts';

/** The incomes that a convention other than the house's counts, one for each household. */
export interface Counted {
  /** Yuan per head or equivalent member, and year. */
  readonly income: Column;
  readonly weight: Column;
  readonly convention: Pick<Convention, 'quantile' | 'centre' | 'negatives'>;
}

/** Households of one income concept, one row each. Incomes in yuan per year. */
export interface HeadlineInput {
  readonly incomePerHead: Column;
  readonly householdIncome: Column;
  /** Weight of the household, and household weight × persons: survey weights, in any unit. */
  readonly householdWeight: Column;
  readonly personWeight: Column;
  /** 1 (or true) in towns, 0 in the country; without it there is no urban–rural ratio. */
  readonly urban?: ArrayLike<number | boolean>;
  /** Low-income line in yuan per head; 60 % of the median if left out. */
  readonly line?: number;
  /** Prices of the year over those of 2018, for the bureau's band; 1 if left out. */
  readonly pricesSince2018?: number;
  /** What is counted instead of persons by income per head, in all but the bands and the median household. */
  readonly counted?: Counted;
}

/** The samples that headlines are measures of. */
export interface HeadlineSamples {
  /** Persons by income per head, or what a convention counts. */
  readonly counted: Sample;
  readonly persons: Sample;
  readonly households: Sample;
  readonly convention: Counted['convention'];
}

/** The headline set of one income concept. Shares are fractions; amounts yuan per head and year. */
export interface Headline {
  readonly rows: number;
  readonly mean: number;
  /** Median person. */
  readonly median: number;
  /** Middle household ranked by income per head: the statistics bureau's median. */
  readonly medianHousehold: number;
  readonly gini: Measured;
  readonly olive: Measured;
  readonly oliveLow: Measured;
  readonly oliveHigh: Measured;
  readonly oliveStandardError: Measured;
  readonly p90p10: Measured;
  readonly lowIncome: { readonly line: number; readonly share: number };
  readonly urbanRuralRatio: Measured;
  readonly bands: Readonly<Record<'nbs' | 'zhejiang10to50' | 'zhejiang20to60', BandReadings>>;
  /** Incomes below zero: counted as zero in the olive, kept in the Gini. */
  readonly negative: { readonly rows: number; readonly personShare: number };
}

/**
 * The headline measures of one income concept.
 * @throws MeasureError length-mismatch, not-finite, negative-weight, no-observations
 */
export function headline(input: HeadlineInput, samples = headlineSamples(input)): Headline {
  const { counted, households, convention } = samples;
  const middle = median(counted, convention.quantile);
  const line = input.line ?? 0.6 * middle;
  return {
    rows: counted.rows,
    mean: counted.mean,
    median: middle,
    medianHousehold: median(households),
    gini: measured(() => gini(counted)),
    ...oliveParts(counted, convention),
    p90p10: measured(() => quantileRatio(counted, 0.9, 0.1, convention.quantile)),
    lowIncome: { line, share: headcount(counted, line) },
    urbanRuralRatio: measured(() => urbanRuralRatio(counted, input.urban)),
    bands: bandsOf(input, samples),
    negative: negativeOf(input, samples),
  };
}

/** The samples of one income concept, sorted once: by persons, by households, and by a convention where there is one. */
export function headlineSamples(input: HeadlineInput): HeadlineSamples {
  const { incomePerHead, householdWeight, personWeight, counted } = input;
  const order = ascendingOrder(incomePerHead);
  const persons = makeSample(incomePerHead, personWeight, order);
  const households = makeSample(incomePerHead, householdWeight, order);
  const convention = counted?.convention ?? houseConvention;
  return {
    counted: counted === undefined ? persons : countedSample(counted),
    ...{ persons, households, convention },
  };
}

function countedSample({ income, weight, convention: { negatives } }: Counted): Sample {
  if (negatives === 'kept') return makeSample(income, weight);
  if (negatives === 'zero') {
    return makeSample(
      Float64Array.from(income, (one) => Math.max(one, 0)),
      weight,
    );
  }
  const kept = Float64Array.from(weight, (one, row) => (income[row]! < 0 ? 0 : one));
  return makeSample(income, kept);
}

/** Incomes below zero as they came, whatever the convention makes of them. */
function negativeOf({ counted }: HeadlineInput, { persons }: HeadlineSamples) {
  const of = counted === undefined ? persons : makeSample(counted.income, counted.weight);
  return { rows: of.negativeRows, personShare: headcount(of, 0) };
}

/**
 * Urban over rural mean income per head, by persons.
 * @param urban flag by input row
 */
export function urbanRuralRatio(
  persons: Sample,
  urban: ArrayLike<number | boolean> | undefined,
): number {
  if (urban === undefined) {
    throw new MeasureError('missing-input', 'Urban–rural ratio: who is urban is not given.');
  }
  if (urban.length !== persons.rows + persons.droppedRows) {
    throw new MeasureError('length-mismatch', `There are ${urban.length} urban flags.`);
  }
  let [urbanIncome, urbanWeight, ruralIncome, ruralWeight] = [0, 0, 0, 0];
  for (let place = 0; place < persons.rows; place++) {
    const weight = persons.weights[place]!;
    if (urban[persons.order[place]!]) {
      urbanIncome += weight * persons.values[place]!;
      urbanWeight += weight;
    } else {
      ruralIncome += weight * persons.values[place]!;
      ruralWeight += weight;
    }
  }
  if (urbanWeight === 0 || ruralWeight === 0) {
    throw new MeasureError('no-observations', 'Urban–rural ratio: one of the two is empty.');
  }
  return ratio(urbanIncome / urbanWeight, ruralIncome / ruralWeight, 'Urban–rural ratio');
}

type OliveParts = Pick<Headline, 'olive' | 'oliveLow' | 'oliveHigh' | 'oliveStandardError'>;

function oliveParts(counted: Sample, { centre }: Counted['convention']): OliveParts {
  const parts = attempt(() => oliveIndex(counted, centre));
  if (isRefusal(parts)) {
    return { olive: parts, oliveLow: parts, oliveHigh: parts, oliveStandardError: parts };
  }
  return {
    olive: parts.olive,
    oliveLow: parts.low,
    oliveHigh: parts.high,
    oliveStandardError: measured(() => oliveStandardError(counted, centre)),
  };
}

function bandsOf(
  input: HeadlineInput,
  { persons, households }: HeadlineSamples,
): Headline['bands'] {
  const incomes = {
    perHeadByHousehold: households,
    perHeadByPerson: persons,
    income: input.householdIncome,
    householdWeight: input.householdWeight,
    personWeight: input.personWeight,
  };
  return {
    nbs: bandReadings(bands.nbs, incomes, input.pricesSince2018),
    zhejiang10to50: bandReadings(bands.zhejiang10to50, incomes),
    zhejiang20to60: bandReadings(bands.zhejiang20to60, incomes),
  };
}
