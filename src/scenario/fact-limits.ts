// From where to where the facts of a household described by hand may lie. A wage below 0, a home of −90 m² or somebody
// born after the year computes to something, and to nothing that is meant.

import { monthText } from '../engine/dates.ts';
import type { Fact } from '../engine/fact.ts';
import type { Limits } from './limits.ts';

/** Most yuan of an amount over the year or of what is owned; a twelfth part and more by the month. */
const mostYuan = 1e10;
const mostYuanPerMonth = 1e9;
/** Nobody is older; nothing that is still owned was bought before. */
const mostYears = 130;
/** Below so many yuan a year a wage without `/month` or `/year` is likely to be one by the month. */
const leastBareWage = 12_000;

const mostOf: Readonly<Record<string, number>> = {
  m2: 10_000,
  share: 1,
  uniform: 1,
  months: 12,
  level: 4,
  years: mostYears,
  persons: 100,
  ratio: 100,
};

/** Units counted in whole numbers. */
export const wholeUnits: readonly string[] = ['level', 'persons'];

/** What is wrong with a fact's value in a document of a year; null where nothing is. */
export function factFault(fact: Fact, value: number, year: number): string | null {
  if (fact.type.is !== 'number' || fact.pointsToPerson || value === fact.absent) return null;
  if (fact.isDate) return dateFault(value, year);
  const { least, most } = limitsOfFact(fact);
  const found = `found ${value}; expected`;
  if (!(value >= least && value <= most)) return `${found} ${least} to ${most} in ${fact.unit}`;
  return wholeUnits.includes(fact.unit) && !Number.isInteger(value)
    ? `${found} a whole number`
    : null;
}

/** From where to where a fact's number may lie by its unit and by what it says itself. */
export function limitsOfFact({ unit, mayBeNegative, ...fact }: Fact): Limits {
  const money = unit.startsWith('yuan/month') ? mostYuanPerMonth : mostYuan;
  const usual = unit.startsWith('yuan') ? money : (mostOf[unit] ?? Number.MAX_SAFE_INTEGER);
  const most = fact.most ?? usual;
  return { least: mayBeNegative ? -most : 0, most };
}

function dateFault(month: number, year: number): string | null {
  // A year that is at fault itself says nothing about months.
  if (year === 0) return null;
  const [first, last] = [(year - mostYears) * 12, year * 12 + 11];
  if (month >= first && month <= last) return null;
  return `found ${monthText(month)}; expected ${monthText(first)} to ${monthText(last)}`;
}

/** What is wrong with a wage that does not say whether it is by the month; null where nothing is. */
export function bareFault(value: number): string | null {
  if (value <= 0 || value >= leastBareWage) return null;
  return `${value} yuan a year? write ${value}/month or ${value}/year`;
}
