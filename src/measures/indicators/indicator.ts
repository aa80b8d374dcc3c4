/** What the registry knows of a measure of one variable. */
import type { Sample } from '../sample.ts';

/** A name in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

/** A measure by its key, with its names and its convention. */
export interface Indicator {
  readonly key: string;
  readonly label: Label;
  /** What exactly is computed, where packages differ. */
  readonly convention: string;
  /** @throws MeasureError where the measure is not defined for the sample */
  readonly compute: (sample: Sample) => number;
}

/** Measures whose key ends in one or two numbers: `quantile_0.1`, `middle_0.75_2`. */
export interface IndicatorFamily {
  readonly prefix: string;
  readonly parameters: 1 | 2;
  /** The members that tables show, as written in the key. */
  readonly listed: readonly string[];
  readonly label: Label;
  readonly convention: (written: string) => string;
  readonly compute: (sample: Sample, first: number, second: number) => number;
}

/** One member of a family, by its number or numbers as written in the key. */
export function memberOf(family: IndicatorFamily, written: string): Indicator {
  const [first = Number.NaN, second = Number.NaN] = written.split('_').map(Number);
  return {
    key: family.prefix + written,
    label: { en: `${family.label.en} (${written})`, zh: `${family.label.zh}（${written}）` },
    convention: family.convention(written),
    compute: (sample) => family.compute(sample, first, second),
  };
}

/** The part of a family's key after its prefix, if the key is one of the family. */
export function writtenIn(family: IndicatorFamily, key: string): string | undefined {
  if (!key.startsWith(family.prefix)) return undefined;
  const written = key.slice(family.prefix.length);
  const numbers = written.split('_');
  const allNumbers = numbers.every((number) => /^\d+(\.\d+)?$/.test(number));
  return allNumbers && numbers.length === family.parameters ? written : undefined;
}

/** What conventions the measures share, in words. */
export const positiveOnly = 'incomes above 0 only: others leave the mean and the population';
