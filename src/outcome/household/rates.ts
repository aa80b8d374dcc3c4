// What work comes to: the tax wedge, the average and the marginal rate, and how much of its income a household keeps when
// its first earner loses the job. The last two compute the household again, with another wage and without the job, so
// that whatever the law has for the unemployed is in them.

import { Evaluation } from '../../engine/evaluate.ts';
import type { Fact } from '../../engine/fact.ts';
import { flowsOf } from '../../engine/outputs.ts';
import type { Policy } from '../../engine/policy.ts';
import { documentLanguage } from '../../household.ts';
import { contributionYears } from '../../population/facts/pensions.ts';
import { born } from '../../population/facts/people.ts';
import { activity, bonus, monthsWorked, wage, wageLastYear } from '../../population/facts/work.ts';
import type { HouseholdInput } from '../../scenario/household-document.ts';
import { readHousehold } from '../../scenario/household-document.ts';
import type { Located } from '../../scenario/located.ts';
import { personIds } from '../../scenario/persons.ts';
import { isRecord } from '../../scenario/plain.ts';
import { remuneration } from './pay.ts';
import { statementOf, totalsOf } from './statement.ts';

/** Shares; null where there is nothing to divide by, or an amount is not known. */
export interface Rates {
  /** The person whose wage and job are looked at: the first who has one. */
  readonly earner: string;
  /** Of what employers pay in all, the part that is not taken home. */
  readonly taxWedge: number | null;
  /** Of market income, the part that taxes and contributions take. */
  readonly averageRate: number | null;
  /** Of `step` yuan more of market income, the part that does not arrive in disposable income. */
  readonly marginalRate: number | null;
  /** Disposable income without the earner's job over that with it. */
  readonly netReplacementRate: number | null;
  readonly disposable: number;
  readonly disposableWithoutJob: number;
}

/** By how many yuan a year a wage rises for the marginal rate: 100 a month. */
export const step = 1200;

/**
 * The rates of a household; null where nobody earns a wage.
 * @param located the household's document, to be computed again with another wage.
 */
export function ratesOf(located: Located, input: HouseholdInput, policy: Policy): Rates | null {
  const wages = input.facts.get(wage.name) ?? [];
  const k = wages.findIndex((one) => one > 0);
  const earner = input.persons[k];
  if (earner === undefined) return null;
  const totals = (document: Located) =>
    totalsUnder(policy, readHousehold(document, documentLanguage(policy.legislation)));
  const now = totalsUnder(policy, input);
  const more = totals(
    changed(located, k, {
      [wage.name]: `${(wages[k] ?? 0) + step}/year`,
      [monthsWorked.name]: input.facts.get(monthsWorked.name)?.[k],
    }),
  );
  const without = totals(changed(located, k, withoutJob(input, k, policy)));
  const { employerCost = Number.NaN, takeHomePay = Number.NaN, remunerated = 0 } = now;
  const paid = employerCost + remunerated;
  const { market = Number.NaN, netMarket = Number.NaN, disposable = Number.NaN } = now;
  const gained = (more.market ?? Number.NaN) - market;
  const arrived = (more.disposable ?? Number.NaN) - disposable;
  const disposableWithoutJob = without.disposable ?? Number.NaN;
  return {
    earner,
    taxWedge: ratio(paid - takeHomePay, paid),
    averageRate: ratio(market - netMarket, market),
    marginalRate: ratio(gained - arrived, gained),
    netReplacementRate: ratio(disposableWithoutJob, disposable),
    disposable,
    disposableWithoutJob,
  };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 && Number.isFinite(part) ? part / whole : null;
}

/** Facts of a person that take the place of those of the document; undefined ones are left out. */
type Facts = Readonly<Record<string, unknown>>;

/**
 * What is paid for work ends; what a document gives of the person was of the job. What was earned before is known. Who
 * says nothing of years of contributions is taken to have paid since the age of 22.
 */
function withoutJob({ facts, year }: HouseholdInput, k: number, { legislation }: Policy): Facts {
  const of = (fact: Fact) => facts.get(fact.name)?.[k] ?? 0;
  const years = Math.max(0, Math.min(40, year - Math.floor(of(born) / 12) - firstAge));
  return {
    [wage.name]: 0,
    [bonus.name]: 0,
    [monthsWorked.name]: 0,
    [activity.name]: 'unemployed',
    [wageLastYear.name]: `${of(wage)}/year`,
    [contributionYears.name]: of(contributionYears) || (of(born) > 0 ? years : 0),
    // Where the law asks for it: without work since the end of the year before.
    ...('unemployedSince' in legislation.facts ? { unemployedSince: `${year - 1}-12` } : {}),
    given: undefined,
  };
}

const firstAge = 22;

/** The document with other facts of one person; what else it says stays. */
function changed({ plain, where }: Located, k: number, facts: Facts): Located {
  if (!isRecord(plain) || !Array.isArray(plain.persons)) return { plain, where };
  const ids = personIds(plain.persons);
  const persons = plain.persons.map((one: unknown, i) => {
    const own = i === k && isRecord(one) ? { ...one, id: ids[i], ...facts } : one;
    return isRecord(own) ? defined(own) : own;
  });
  return { plain: { ...plain, persons }, where };
}

function defined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, one]) => one !== undefined));
}

function totalsUnder(policy: Policy, input: HouseholdInput): Record<string, number> {
  const evaluation = new Evaluation(policy, input, flowsOf(policy.legislation));
  const lines = statementOf(evaluation);
  const names = remuneration.map((rule) => rule.name);
  const remunerated = lines
    .filter((line) => names.includes(line.key))
    .reduce((sum, line) => sum + line.amount, 0);
  return { ...totalsOf(lines), remunerated };
}
