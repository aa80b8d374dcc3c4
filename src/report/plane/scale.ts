// A straight scale on paper with ticks at round numbers.

/** From values to places on paper, with where its ticks stand. */
export interface PlaneScale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** Digits after the point that tell neighbouring ticks apart, of a value shown as it is. */
  readonly digits: number;
}

/** Room left free beyond the outermost values, as a part of their distance. */
const roomBeyond = 0.12;
const fewestTicks = 4;

/**
 * The scale for some values between two places.
 * @param leastSpan what is smaller than this is not blown up to fill the picture.
 */
export function planeScale(
  values: readonly number[],
  [from, to]: readonly [from: number, to: number],
  leastSpan: number,
): PlaneScale {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(highest - lowest, leastSpan) * (1 + 2 * roomBeyond);
  const begin = (lowest + highest - span) / 2;
  const { step, digits } = roundStep(span / fewestTicks);
  const first = Math.ceil(begin / step);
  const count = Math.floor((begin + span) / step) - first + 1;
  return {
    at: (value) => from + ((value - begin) / span) * (to - from),
    ticks: Array.from({ length: count }, (_, i) => (first + i) * step),
    digits,
  };
}

/** The largest of 1, 2 and 5 times a power of ten that is not above `most`. */
function roundStep(most: number): { readonly step: number; readonly digits: number } {
  let digits = 0;
  let decade = 1;
  while (decade > most && digits < 15) {
    digits += 1;
    decade = Number(`1e-${digits}`);
  }
  const times = [5, 2, 1].find((one) => one * decade <= most) ?? 1;
  return { step: times * decade, digits };
}
