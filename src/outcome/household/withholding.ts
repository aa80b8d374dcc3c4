// Withholding month by month 按月预扣预缴: what an employer and other payers hold back from January to December, and the
// settlement after the year. A view of a household: a run takes the year's sum in closed form, and both agree.
//
// Wages are withheld on what has been paid since January with the deductions due so far, by the same rule as in the
// closed form, asked for the months worked so far; a month whose cumulated tax is below what was withheld takes nothing
// and gives nothing back (国家税务总局公告2018年第61号, art. 6). Until 2018 every month stands by itself.
//
// A document may say a wage month by month. Else facts are yearly, and a few things are taken: months worked are spread
// evenly over the year, and pay over them; always additional deductions; contributions run as the law has them month by
// month; a bonus comes with December's pay; remuneration in as many equal payments as the lever says, one in December;
// one employer.

import { firstDay, lastDay } from '../../engine/dates.ts';
import { Evaluation } from '../../engine/evaluate.ts';
import { inForce } from '../../engine/in-force.ts';
import type { Parameter } from '../../engine/parameter.ts';
import { ProblemsError } from '../../engine/problem.ts';
import { roundToFen } from '../../engine/rounding.ts';
import type { Rule } from '../../engine/rule.ts';
import { wages } from '../../law/primary/wages.ts';
import { ownHousingFund } from '../../law/secondary/housing-fund.ts';
import { bonusTax, mergedBonus } from '../../law/secondary/income-tax/family-choices.ts';
import { paymentsPerYear } from '../../law/secondary/income-tax/levers.ts';
import { basicDeduction } from '../../law/secondary/income-tax/schedule.ts';
import { comprehensiveTax, taxTopUpWaived } from '../../law/secondary/income-tax/settlement.ts';
import { specialDeductions } from '../../law/secondary/income-tax/special-deductions.ts';
import { wageTaxUntil2018 } from '../../law/secondary/income-tax/until-2018.ts';
import { wageDeduction } from '../../law/secondary/income-tax/wage-schedule.ts';
import {
  remunerationWithheld,
  taxWithheld,
  wagesWithheld,
} from '../../law/secondary/income-tax/withholding.ts';
import { ownContributions } from '../../law/secondary/social-insurance/own.ts';
import { monthsWorked as monthsWorkedFact, wage } from '../../population/facts/work.ts';
import type { MonthsOfPay } from './months-of-pay.ts';
import { monthsOfPay } from './months-of-pay.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** A month of a person's withholding, in yuan. Cumulated amounts are since January, or the month's own until 2018. */
export interface WithheldMonth {
  readonly month: number;
  /** Wage and bonus, the one taxed apart not counted. */
  readonly pay: number;
  readonly deductions: number;
  readonly taxable: number;
  readonly tax: number;
  /** Held back in the month from wages, from the bonus taxed apart, and by others who pay. */
  readonly fromWages: number;
  readonly fromBonus: number;
  readonly fromOthers: number;
  readonly withheld: number;
}

/** A person's year: twelve months, and what the settlement makes of them. */
export interface Withholding {
  readonly person: string;
  readonly cumulates: boolean;
  /** Whether the wage was said month by month. */
  readonly isSaidByMonth: boolean;
  readonly months: readonly WithheldMonth[];
  /** Withheld in the year; the tax of the year; refunded, still due and waived at settlement. */
  readonly withheld: number;
  readonly tax: number;
  readonly refund: number;
  readonly topUp: number;
  readonly waived: number;
}

/**
 * Withholding of every person who has pay, remuneration or royalties.
 * @throws ProblemsError where what it stands on is not known here.
 */
export function withholdingOf(evaluation: Evaluation): Withholding[] {
  checkKnown(evaluation);
  const { persons } = evaluation.input;
  const cumulated = months.map((month) => upTo(evaluation, month));
  return persons
    .map((_, k) => ofPerson(evaluation, k, cumulated))
    .filter(({ months }) => months.some(({ pay, withheld }) => pay > 0 || withheld > 0));
}

/**
 * What employers hold back from wages in the year, of each person: nothing is given back before the settlement, so that
 * the highest tax on what was paid so far stays with the office.
 */
export function withheldFromWages(evaluation: Evaluation): number[] {
  const cumulated = months.map((month) => upTo(evaluation, month));
  return evaluation.input.persons.map((_, k) => Math.max(...cumulated.map(({ tax }) => tax(k))));
}

function checkKnown(evaluation: Evaluation): void {
  const needed = [comprehensiveTax, bonusTax, taxWithheld, wageTaxUntil2018];
  const problems = needed.flatMap(({ name }) => {
    const why = evaluation.whyUnknown(name);
    const message = `it has no value here: ${why}`;
    return why === null ? [] : [{ code: 'unknown-value', where: name, message } as const];
  });
  if (problems.length > 0) throw new ProblemsError(problems);
}

/** What is asked of the closed form for the year up to a month. */
interface UpTo {
  readonly tax: (k: number) => number;
  readonly pay: (k: number) => number;
  readonly deductions: (k: number) => number;
}

/** Reads of the closed form that are pay; all others are deductions, or pay for what has been deducted already. */
const payReads: readonly string[] = ['wages', 'mergedBonus'];
const negativeReads: readonly string[] = ['claimedIllness'];

/** The closed form of wages, as if the year ended with the month: one evaluation for all persons. */
function upTo(evaluation: Evaluation, month: number): UpTo {
  const { policy, input } = evaluation;
  const reads = rulesRead(evaluation);
  const worked = input.persons.map((_, k) => monthsOfPay(input, k).workedBy(month));
  const given = new Map(input.given);
  // What was withheld in all may have been put in already; of the months it is computed.
  const said = input.byMonth?.get(wage.name);
  const own = given.get(wagesWithheld.name)?.map((one, k) => (said?.[k] ? undefined : one));
  if (own?.some((one) => one !== undefined)) given.set(wagesWithheld.name, own);
  else given.delete(wagesWithheld.name);
  for (const rule of reads) {
    given.set(
      rule.name,
      input.persons.map(
        (_, k) => evaluation.ofYear(rule.name, k) * shareBy(evaluation, rule, month, k),
      ),
    );
  }
  const facts = new Map(input.facts).set(monthsWorkedFact.name, worked);
  const closed = new Evaluation(policy, { ...input, facts, given }, [wagesWithheld]);
  const sum = (wanted: (name: string) => boolean, k: number) =>
    reads.reduce((total, { name }) => {
      const sign = negativeReads.includes(name) ? -1 : 1;
      return wanted(name) ? total + sign * (given.get(name)?.[k] ?? 0) : total;
    }, 0);
  const basic = parameterOn(evaluation, basicDeduction, 12) / 12;
  return {
    tax: (k) => closed.ofYear(wagesWithheld.name, k),
    pay: (k) => sum((name) => payReads.includes(name), k),
    deductions: (k) => basic * (worked[k] ?? 0) + sum((name) => !payReads.includes(name), k),
  };
}

/** The rules that the closed form reads in this year. */
function rulesRead({ input }: Evaluation): Rule[] {
  const day = lastDay(input.lawYear);
  const version = wagesWithheld.versions.find(
    ({ from, until }) => (from ?? '') <= day && day <= (until ?? '9999'),
  );
  return Object.values(version?.reads() ?? {}).filter((read): read is Rule => read.kind === 'rule');
}

/** What part of a yearly amount has come by the end of a month. */
function shareBy(evaluation: Evaluation, rule: Rule, month: number, k: number): number {
  if (month === 12) return 1;
  if (rule === mergedBonus) return 0;
  const { worked, workedBy, paidBy } = monthsOfPay(evaluation.input, k);
  if (rule === wages) return paidBy(month);
  const even = worked > 0 ? workedBy(month) / worked : 0;
  if (rule !== specialDeductions || evaluation.input.given.has(rule.name)) return even;
  const weights = months.map((one) => contributedIn(evaluation, one, k));
  const all = weights.reduce((sum, one) => sum + one, 0);
  return all > 0 ? weights.slice(0, month).reduce((sum, one) => sum + one, 0) / all : even;
}

/** Own contributions and housing fund of a month worked. */
function contributedIn(evaluation: Evaluation, month: number, k: number): number {
  if (!worksIn(monthsOfPay(evaluation.input, k), month)) return 0;
  return (
    inMonth(evaluation, ownContributions, month, k) + inMonth(evaluation, ownHousingFund, month, k)
  );
}

function worksIn({ workedBy }: MonthsOfPay, month: number): boolean {
  return workedBy(month) > workedBy(month - 1);
}

/** A monthly rule's value in a month; 0 where it is not known. */
function inMonth(evaluation: Evaluation, rule: Rule, month: number, k: number): number {
  if (evaluation.whyUnknown(rule.name) !== null) return 0;
  let end = 0;
  for (const piece of evaluation.byMonth(rule.name, k)) {
    end += piece.months;
    if (month <= end) return piece.value;
  }
  return 0;
}

function parameterOn(
  { policy, input }: Evaluation,
  parameter: Parameter<number>,
  month: number,
): number {
  const found = inForce(policy, parameter, firstDay(input.lawYear, month - 1), input.place);
  return 'why' in found || typeof found.value !== 'number' ? 0 : found.value;
}

function ofPerson(evaluation: Evaluation, k: number, cumulated: readonly UpTo[]): Withholding {
  const of = (name: string) => evaluation.ofYear(name, k);
  const cumulates = rulesRead(evaluation).length > 0;
  const rows = cumulates
    ? cumulatedMonths(evaluation, k, cumulated)
    : separateMonths(evaluation, k);
  const tax = roundToFen(of(comprehensiveTax.name) + of(bonusTax.name));
  const withheld = roundToFen(rows.reduce((sum, row) => sum + row.withheld, 0));
  const waived = cumulates ? of(taxTopUpWaived.name) : 0;
  return {
    person: evaluation.input.persons[k] ?? '',
    cumulates,
    isSaidByMonth: evaluation.input.byMonth?.get(wage.name)?.[k] !== undefined,
    months: rows,
    withheld,
    tax,
    refund: roundToFen(Math.max(0, withheld - tax)),
    topUp: roundToFen(Math.max(0, tax - withheld)),
    waived,
  };
}

/** Since 2019: the tax on all of the year so far, less what was withheld before. */
function cumulatedMonths(evaluation: Evaluation, k: number, cumulated: readonly UpTo[]) {
  let highest = 0;
  let all = 0;
  return months.map((month, i) => {
    const { pay, deductions, tax } = cumulated[i]!;
    const before = { wages: roundToFen(highest), all };
    highest = Math.max(highest, tax(k));
    const fromWages = roundToFen(roundToFen(highest) - before.wages);
    // As in the closed form the sum is rounded, not the parts.
    const other = month === 12 ? elsewhere(evaluation, k) : 0;
    all = roundToFen(highest + remunerationBy(evaluation, month, k) + other);
    const fromBonus = month === 12 ? evaluation.ofYear(bonusTax.name, k) : 0;
    const fromOthers = roundToFen(all - before.all - fromWages);
    return {
      month,
      pay: roundToFen(pay(k)),
      deductions: roundToFen(deductions(k)),
      taxable: roundToFen(Math.max(0, pay(k) - deductions(k))),
      tax: roundToFen(tax(k)),
      fromWages,
      fromBonus,
      fromOthers,
      withheld: roundToFen(fromWages + fromBonus + fromOthers),
    };
  });
}

/** What the closed form withholds beside: from capital income that a reform makes comprehensive income. */
function elsewhere(evaluation: Evaluation, k: number): number {
  const of = (name: string) => evaluation.ofYear(name, k);
  return of(taxWithheld.name) - roundToFen(of(wagesWithheld.name) + of(remunerationWithheld.name));
}

/** Until 2018: every month by itself; the bonus at the beginning of the year. */
function separateMonths(evaluation: Evaluation, k: number): WithheldMonth[] {
  const ofPay = monthsOfPay(evaluation.input, k);
  const { worked } = ofPay;
  let before = 0;
  return months.map((month) => {
    const works = worksIn(ofPay, month);
    const pay = works && worked > 0 ? evaluation.ofYear(wages.name, k) / worked : 0;
    const own = works ? contributedIn(evaluation, month, k) : 0;
    const deductions = works ? own + parameterOn(evaluation, wageDeduction, month) : 0;
    const fromWages = works ? inMonth(evaluation, wageTaxUntil2018, month, k) : 0;
    const fromBonus = month === 1 ? evaluation.ofYear(bonusTax.name, k) : 0;
    const paid = roundToFen(remunerationBy(evaluation, month, k));
    const fromOthers = roundToFen(paid - before);
    before = paid;
    return {
      month,
      pay: roundToFen(pay),
      deductions: roundToFen(deductions),
      taxable: roundToFen(Math.max(0, pay - deductions)),
      tax: fromWages,
      fromWages,
      fromBonus,
      fromOthers,
      withheld: roundToFen(fromWages + fromBonus + fromOthers),
    };
  });
}

/** What has been withheld from remuneration and royalties by the end of a month. */
function remunerationBy(evaluation: Evaluation, month: number, k: number): number {
  const payments = Math.max(1, parameterOn(evaluation, paymentsPerYear, 12));
  const paid = month === 12 ? payments : Math.floor((month * payments) / 12);
  return (evaluation.ofYear(remunerationWithheld.name, k) * paid) / payments;
}
