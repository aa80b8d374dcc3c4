// In which months somebody works, and when the year's wage is paid: as the document says it month by month, else whole
// months spread evenly over the year.

import type { HouseholdFacts } from '../../engine/evaluate.ts';
import { monthsWorked, wage } from '../../population/facts/work.ts';

/** Of one person. Months from 1. */
export interface MonthsOfPay {
  readonly worked: number;
  /** Whole months worked by the end of a month. */
  readonly workedBy: (month: number) => number;
  /** What part of the year's wage has been paid by the end of a month. */
  readonly paidBy: (month: number) => number;
}

/** @param k the person's place. */
export function monthsOfPay(input: HouseholdFacts, k: number): MonthsOfPay {
  const worked = input.facts.get(monthsWorked.name)?.[k] ?? 12;
  const said = input.byMonth?.get(wage.name)?.[k];
  return said === undefined ? evenly(worked) : asSaid(said);
}

function evenly(worked: number): MonthsOfPay {
  const workedBy = (month: number) => Math.floor((month * worked) / 12 + 0.5);
  return { worked, workedBy, paidBy: (month) => (worked > 0 ? workedBy(month) / worked : 0) };
}

function asSaid(said: readonly (number | null)[]): MonthsOfPay {
  const workedBy = (month: number) => said.slice(0, month).filter((one) => one !== null).length;
  const sumBy = (month: number) =>
    said.slice(0, month).reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const all = sumBy(12);
  return {
    worked: workedBy(12),
    workedBy,
    paidBy: (month) => (all > 0 ? sumBy(month) / all : 0),
  };
}
