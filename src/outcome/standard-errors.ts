// Beside every headline how far it could be off because the people are so many and not all: the standard error of each, from
// what each household adds to it (`measures/headline-errors.ts`), and of each change that a reform makes, on the same
// households. It takes no further run; `--uncertainty` runs other seeds, and tells calibration and law as well.
//
// Households are taken as independent draws. Synthetic people are spread evenly instead, so that other seeds differ less than
// this says: `docs/measures.md` has the ratios that were measured.

import { headlineSamples } from '../measures/headline.ts';
import type { Scores } from '../measures/headline-errors.ts';
import {
  headlineScores,
  independentError,
  scoredHeadlines,
  shareScores,
} from '../measures/headline-errors.ts';
import type { Outcome } from '../simulate.ts';
import { readingOf } from '../simulate.ts';
import type { Comparison } from './compare.ts';
import { conceptInput } from './concept-measures.ts';

/** Standard errors of one concept, by headline; null where none is known. */
export type StandardErrors = Readonly<Record<string, number | null>>;

const known = new WeakMap<object, Readonly<Record<string, StandardErrors>>>();

/** Of a stream no household is kept whose score could be told: each figure has its bound instead. */
const unknown: StandardErrors = Object.fromEntries(
  [...scoredHeadlines, 'belowAllowanceLine'].map((key) => [key, null]),
);

/** The standard errors of a run's headlines, by concept. */
export function standardErrors(outcome: Outcome): Readonly<Record<string, StandardErrors>> {
  return once(outcome, () =>
    byConcept(outcome, (concept) => mapped(scoresOf(outcome, concept), (one) => one())),
  );
}

/** The standard errors of the changes that a reform makes, by concept. */
export function standardErrorsOfChange(
  comparison: Comparison,
): Readonly<Record<string, StandardErrors>> {
  const { baseline, reform } = comparison;
  return once(comparison, () =>
    byConcept(baseline, (concept) => {
      const before = scoresOf(baseline, concept);
      const after = scoresOf(reform, concept);
      const { belowAllowanceLine: ownLine } = before;
      const line = lineScores(reform, concept, baseline);
      const all = { ...after, belowBaselineLine: line };
      return mapped(all, (scores, key) =>
        less(scores(), (before[key] ?? (key === 'belowBaselineLine' ? ownLine : undefined))?.()),
      );
    }),
  );
}

function once(
  of: object,
  make: () => Readonly<Record<string, StandardErrors>>,
): Readonly<Record<string, StandardErrors>> {
  const found = known.get(of) ?? make();
  known.set(of, found);
  return found;
}

function byConcept(
  { policy, stream, measures }: Outcome,
  make: (concept: string) => StandardErrors,
): Readonly<Record<string, StandardErrors>> {
  const { concepts } = policy.legislation;
  const found: Record<string, StandardErrors> = {};
  for (const { key, before, adds, takes } of concepts) {
    if (measures[key] === undefined) continue;
    const same = before !== null && adds.length + takes.length === 0 ? found[before] : undefined;
    found[key] = same ?? (stream === undefined ? make(key) : unknown);
  }
  return found;
}

function mapped(
  scores: Readonly<Record<string, Scores>>,
  valuesOf: (scores: Scores, key: string) => Float64Array | null,
): StandardErrors {
  const entries = Object.entries(scores).map(
    ([key, one]) => [key, independentError(valuesOf(one, key))] as const,
  );
  return Object.fromEntries(entries);
}

/** The scores of a concept's headlines, by included household. */
function scoresOf(outcome: Outcome, concept: string): Readonly<Record<string, Scores>> {
  const input = conceptInput(outcome.table, concept, readingOf(outcome.scenario, outcome.options));
  return {
    ...headlineScores(input, headlineSamples(input)),
    belowAllowanceLine: lineScores(outcome, concept, outcome),
  };
}

/** The scores of the share of persons below the allowance line of a run. */
function lineScores(outcome: Outcome, concept: string, ofLine: Outcome): Scores {
  return () => {
    const { incomePerHead, personWeight } = conceptInput(outcome.table, concept, {});
    const { allowanceLine } = conceptInput(ofLine.table, concept, {});
    return shareScores(personWeight, (row) => incomePerHead[row]! < allowanceLine[row]!);
  };
}

function less(
  from: Float64Array | null,
  what: Float64Array | null | undefined,
): Float64Array | null {
  if (from === null || what === null || what === undefined) return null;
  return from.map((one, row) => one - what[row]!);
}
