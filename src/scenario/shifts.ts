// `shift`: a group of people is not as it is. Either a primary income of theirs is more or less, with who pays; or a part
// of them become something else, and whoever pays their new incomes under the law pays.
//
//   shift: [{ income: wage, where: { skill: skilled }, raise: 10 %, paidBy: enterprises }]
//   shift: [{ become: { activity: employee, wage: 4500/month }, where: { activity: unemployed }, share: 30 % }]

import type { Legislation } from '../engine/legislation.ts';
import { rulesOf } from '../engine/policy.ts';
import { writtenNumber } from './amounts.ts';
import { readBecoming } from './becoming.ts';
import { beyond, limitsOfRaise, limitsOfUnit } from './limits.ts';
import type { Path } from './located.ts';
import { isRecord, show } from './plain.ts';
import type { Reporter } from './reporter.ts';
import type { Shift } from './scenario.ts';
import { readWhere } from './where.ts';

/** The shifts under a path of a scenario. */
export function readShifts(
  reporter: Reporter,
  legislation: Legislation,
  path: Path,
  written: unknown,
): Shift[] {
  if (written === undefined) return [];
  if (!Array.isArray(written)) {
    reporter.fault(path, 'wrong-type', 'expected a list of shifts');
    return [];
  }
  return written.flatMap((one, i) => readShift(reporter, legislation, [...path, i], one) ?? []);
}

function readShift(
  reporter: Reporter,
  legislation: Legislation,
  path: Path,
  written: unknown,
): Shift | undefined {
  if (!isRecord(written))
    return reporter.fault(path, 'wrong-type', 'expected income, where, raise, paidBy');
  if ('become' in written) return readBecoming(reporter, legislation, path, written);
  reporter.checkKeys(path, written, 'a shift', ['income', 'where', 'raise', 'paidBy']);
  const income = readIncome(reporter, legislation, path, written.income);
  const where = readWhere(reporter, legislation, [...path, 'where'], written.where);
  const raise = readRaise(reporter, path, written.raise);
  const paidBy = readPayer(reporter, legislation, [...path, 'paidBy'], income, written.paidBy);
  if (income === undefined || raise === undefined || paidBy === undefined) return undefined;
  return { income, where, ...raise, paidBy, written: reporter.located.where(path) };
}

function readIncome(
  reporter: Reporter,
  legislation: Legislation,
  path: Path,
  written: unknown,
): string | undefined {
  const known = shiftable(legislation);
  if (written !== undefined && written !== null)
    return reporter.oneOf([...path, 'income'], written, known, `one of ${known.join(', ')}`);
  return reporter.fault(path, 'missing', `missing income: one of ${known.join(', ')}`);
}

function readRaise(
  reporter: Reporter,
  shift: Path,
  written: unknown,
): { times: number; plus: number } | undefined {
  if (written === undefined || written === null)
    return reporter.fault(shift, 'missing', 'missing raise: 10 % or an amount');
  const path = [...shift, 'raise'];
  const found = writtenNumber(written);
  if (found === null)
    return reporter.fault(path, 'wrong-type', `found ${show(written)}; expected 10 % or an amount`);
  const percentage = typeof written === 'string' && written.includes('%');
  const number = percentage || found.per !== 'month' ? found.value : found.value * 12;
  const fault = percentage
    ? beyond(number, limitsOfRaise, 'share')
    : beyond(number, limitsOfUnit('yuan'), 'yuan');
  if (fault !== null) return reporter.fault(path, 'out-of-range', fault);
  return percentage ? { times: 1 + number, plus: 0 } : { times: 1, plus: number };
}

/** Who pays a shift is who pays the income under the law; naming another would leave a hole in the books. */
function readPayer(
  reporter: Reporter,
  legislation: Legislation,
  path: Path,
  income: string | undefined,
  written: unknown,
): string | undefined {
  const incomes = income === undefined ? shiftable(legislation) : [income];
  const payers = [...new Set(incomes.flatMap((one) => payersOf(legislation, one)))];
  return written === undefined ? payers[0] : reporter.oneOf(path, written, payers);
}

/** Yearly amounts that a primary flow of the law pays out. */
function shiftable(legislation: Legislation): string[] {
  return Object.values(legislation.facts)
    .filter((fact) => fact.unit === 'yuan/year' && payersOf(legislation, fact.name).length > 0)
    .map((fact) => fact.name);
}

/** The sectors that pay an income: of the primary flows to households that read the fact. */
function payersOf(legislation: Legislation, income: string): string[] {
  const paying = rulesOf(legislation).filter(
    ({ stage, flow, versions }) =>
      stage === 'primary' &&
      flow?.to === legislation.households &&
      versions.some((version) =>
        Object.values(version.reads()).some((read) => read.name === income),
      ),
  );
  return [...new Set(paying.map((rule) => rule.flow?.from ?? ''))];
}
