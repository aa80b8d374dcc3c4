// Targets beside the model: how far it is from each, in the target's own unit and in units of its tolerance.

import type { Evidence } from './evidence.ts';
import { isSameRun } from './runs.ts';
import type { Subject, Target, TargetFacts, TargetRun, Tolerance } from './target.ts';
import { subjects } from './target.ts';

/** `shown`: nothing is judged. `none`: the model has no such figure. */
export type Verdict = 'met' | 'missed' | 'shown' | 'none';

/** A target with the model's figure: plain data, fit to be kept. */
export interface FitResult extends TargetFacts {
  readonly model: number | null;
  /** Model less target. */
  readonly difference: number | null;
  /** The same in units of the tolerance; 0 on the right side of a bound. */
  readonly distance: number | null;
  readonly verdict: Verdict;
}

/** The results of the targets that are of the evidence's area and year. */
export function resultsOf(targets: readonly Target[], evidence: Evidence): FitResult[] {
  const { area, year, population } = evidence.outcome.scenario;
  const run: TargetRun =
    population.top === 'corrected' ? { area, year, top: 'corrected' } : { area, year };
  const own = targets.filter(({ of }) => isSameRun(of, run));
  return own.map((target) => resultOf(target, target.read(evidence)));
}

/** A target beside a figure of the model. */
export function resultOf(target: TargetFacts, model: number | null): FitResult {
  const facts = factsOf(target);
  if (model === null || !Number.isFinite(model)) {
    return { ...facts, model: null, difference: null, distance: null, verdict: 'none' };
  }
  const distance = distanceOf(model, target.value, target.tolerance);
  const verdict = verdictOf(distance, target.tolerance);
  return { ...facts, model, difference: model - target.value, distance, verdict };
}

/** Without the reading. */
function factsOf(target: TargetFacts & { read?: unknown }): TargetFacts {
  const { read: _, ...facts } = target;
  return facts;
}

/** By how many tolerances the model is above the target (below, where negative). */
export function distanceOf(model: number, value: number, tolerance: Tolerance): number {
  const { is, by } = tolerance;
  if (is === 'points' || is === 'absolute') return (model - value) / by;
  if (is === 'atLeast' && model >= value) return 0;
  if (is === 'atMost' && model <= value) return 0;
  return (model / value - 1) / by;
}

function verdictOf(distance: number, { is }: Tolerance): Verdict {
  if (is === 'shown') return 'shown';
  if (is === 'atLeast' || is === 'atMost') return distance === 0 ? 'met' : 'missed';
  // What is exactly on the tolerance is within it, whatever rounding makes of it.
  return Math.abs(distance) <= 1 + 1e-9 ? 'met' : 'missed';
}

/** How a subject's targets are met. */
export interface SubjectFit {
  readonly subject: Subject;
  /** Judged targets, and those of them that are met. */
  readonly judged: number;
  readonly met: number;
  /** The same of those that nobody calibrated to. */
  readonly free: number;
  readonly freeMet: number;
  readonly shown: number;
  /** The mean distance of those judged, whatever its sign, in tolerances. */
  readonly meanDistance: number | null;
}

/** By subject, in the order of subjects; those without results are left out. */
export function fitBySubject(results: readonly FitResult[]): SubjectFit[] {
  return subjects.flatMap((subject) => {
    const own = results.filter((one) => one.subject === subject && one.verdict !== 'none');
    if (own.length === 0) return [];
    const judged = own.filter(isJudged);
    const free = judged.filter(({ calibrated }) => !calibrated);
    const met = (some: readonly FitResult[]) => some.filter(({ verdict }) => verdict === 'met');
    const far = judged.reduce((sum, { distance }) => sum + Math.abs(distance ?? 0), 0);
    return {
      subject,
      judged: judged.length,
      met: met(judged).length,
      free: free.length,
      freeMet: met(free).length,
      shown: own.length - judged.length,
      meanDistance: judged.length === 0 ? null : far / judged.length,
    };
  });
}

function isJudged({ verdict }: FitResult): boolean {
  return verdict === 'met' || verdict === 'missed';
}

/** What is outside its tolerance, the farthest first. */
export function missed(results: readonly FitResult[]): FitResult[] {
  const far = results.filter(({ verdict }) => verdict === 'missed');
  const size = ({ distance }: FitResult) => Math.abs(distance ?? 0);
  return far.sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));
}
