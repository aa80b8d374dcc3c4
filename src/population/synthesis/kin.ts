// Relatives: how many of a person's parents live and are 60 or more, and how many brothers and sisters share their
// support. Parents in the household are known; parents elsewhere are drawn.

import { threshold } from './choice.ts';
import { ageBands } from './patterns.ts';

/**
 * The chance that a parent lives and is 60 or more, by the person's five-year age: mother, father.
 * Source: author's computation from the life tables of `ageing.ts` and ages at birth of mothers near 26 ± 5 and fathers
 * near 28 ± 5; confidence L.
 */
const parentOver60 = [
  [0, 0, 0, 0, 0.005, 0.07, 0.38, 0.8, 0.9, 0.87, 0.79, 0.66, 0.48, 0.27, 0.1, 0.02, 0, 0],
  [0, 0, 0, 0, 0.015, 0.14, 0.52, 0.82, 0.83, 0.76, 0.65, 0.5, 0.32, 0.15, 0.05, 0.01, 0, 0],
] as const;

/**
 * Shares of none, one, two, three, four brothers and sisters by five-year age and hukou: rural, urban.
 * Source: author's approximation to completed fertility by cohort (one-child policy from 1980 on); confidence L.
 */
const brothersAndSisters = [
  { until: 2, rural: [0.4, 0.5, 0.1, 0, 0], urban: [0.55, 0.4, 0.05, 0, 0] },
  { until: 5, rural: [0.38, 0.47, 0.12, 0.03, 0], urban: [0.68, 0.26, 0.06, 0, 0] },
  { until: 7, rural: [0.25, 0.48, 0.19, 0.06, 0.02], urban: [0.6, 0.29, 0.09, 0.02, 0] },
  { until: 9, rural: [0.1, 0.38, 0.32, 0.14, 0.06], urban: [0.28, 0.37, 0.22, 0.09, 0.04] },
  { until: 11, rural: [0.04, 0.17, 0.29, 0.28, 0.22], urban: [0.06, 0.22, 0.3, 0.24, 0.18] },
  { until: 17, rural: [0.04, 0.1, 0.19, 0.26, 0.41], urban: [0.04, 0.11, 0.2, 0.26, 0.39] },
] as const;

/** Words below: a mother (0) or father (1) who lives elsewhere is 60 or more; by parent, then five-year age. */
export const parentThresholds = Int32Array.from(parentOver60.flat(), threshold);

/** Brothers and sisters by five-year age × hukou (rural, urban) × 256 equal parts of a word. */
export const siblingTable = siblingsByPart();

function siblingsByPart(): Uint8Array<ArrayBuffer> {
  const table = new Uint8Array(ageBands * 2 * 256);
  for (let band = 0; band < ageBands; band++) {
    const { rural, urban } = brothersAndSisters.find(({ until }) => band <= until)!;
    [rural, urban].forEach((shares, kind) => {
      let below = 0;
      shares.forEach((share, brothers) => {
        const start = (band * 2 + kind) * 256;
        const from = start + Math.round(below * 256);
        below += share;
        table.fill(brothers, from, start + Math.round(below * 256));
      });
    });
  }
  return table;
}
