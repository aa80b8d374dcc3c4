// A published statistic, and how the model's figure beside it is measured.

import type { Label } from '../../engine/quantity.ts';
import type { NumberFormat } from '../../report/numbers.ts';
import type { Evidence } from './evidence.ts';

/** Subjects, in the order in which they are told. */
export const subjects = [
  'census',
  'people',
  'incomes',
  'prefectures',
  'components',
  'distribution',
  'bands',
  'spending',
  'work',
  'pensions',
  'assistance',
  'taxes',
  'wealth',
  'giving',
] as const;
export type Subject = (typeof subjects)[number];

/**
 * How far the model may be off.
 * `relative`: part of the target. `points`: of a share. `absolute`: in the target's own unit. `atLeast`, `atMost`: the
 * target is a bound; `slack` is the part of it that counts as one unit beyond. `shown`: what was published is not quite
 * what the model has, as the note says: `like` is the part of it that counts as one unit, and nothing is judged.
 */
export type Tolerance =
  | { readonly is: 'relative' | 'points' | 'absolute'; readonly by: number }
  | { readonly is: 'atLeast' | 'atMost'; readonly by: number }
  | { readonly is: 'shown'; readonly by: number };

/** Of what a figure is one: a person, a household, a household of three persons with its income per head, yuan in all. */
export type Unit = 'person' | 'household' | 'threePersons' | 'total';

/**
 * C confirmed at the source, D derived from confirmed figures as the source says, M from memory, L low: as in the law.
 */
export type Confidence = 'C' | 'P' | 'D' | 'M' | 'L';

/** The run that a target is measured on: the people of an area and year, their top as surveyed unless said. */
export interface TargetRun {
  readonly area: string;
  readonly year: number;
  readonly top?: 'corrected';
}

/** What can be said of a target without running the model. */
export interface TargetFacts {
  /** Its one name: area, year of the statistic, what. */
  readonly id: string;
  readonly label: Label;
  readonly subject: Subject;
  /** A name of `places`, or `china`. */
  readonly area: string;
  /** The year of the statistic. */
  readonly year: number;
  /** The area and year of the population that it is measured in. */
  readonly of: TargetRun;
  /** Whose weights measure it. */
  readonly weight: 'survey' | 'census';
  readonly unit: Unit;
  readonly format: NumberFormat;
  readonly value: number;
  readonly tolerance: Tolerance;
  readonly source: string;
  readonly confidence: Confidence;
  /** Whether the population was made to meet it. */
  readonly calibrated: boolean;
  /** What has to be known of the comparison. */
  readonly note?: Label;
}

export interface Target extends TargetFacts {
  /** The model's figure in the target's unit; null where it has none. */
  readonly read: (evidence: Evidence) => number | null;
}

/** What several targets share: the rest is said of each. */
export type Common = Omit<Target, 'id' | 'label' | 'value' | 'read'>;
