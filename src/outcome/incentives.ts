// What is left of a rise in pay: marginal effective tax rates of earners, by running a scenario twice, once with a little
// more for the highest earner of each household. Everything that follows from pay moves with it: contributions, income tax,
// benefits that are withdrawn, support. Rates are of disposable income; what employers pay on top is outside.

import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome, RunOptions } from '../simulate.ts';
import { legislationOf } from '../simulate.ts';
import { groupsOf } from './winners.ts';

/** How much more the highest earner gets, yuan a year. */
export const riseInYuan = 1_000;
/** So many households are enough for rates; a larger population is not run again. */
const mostHouseholds = 50_000;
/** A fall of income of less is rounding: whole yuan of twelve monthly payments, and the fen of others. */
const roundingInFen = 12_50;

/** Runs a scenario with more kept: `Beside.run`. */
type Run = (scenario: Scenario, options?: RunOptions) => Promise<Outcome>;

/** A household's highest earner. */
export interface Earner {
  /** The row in the table of households. */
  readonly row: number;
  /** Survey weight; one earner for each household. */
  readonly weight: number;
  /** 1 to 10, by disposable income per head. */
  readonly decile: number;
  /** Change of market income in fen: the rise, as the household has it. */
  readonly rise: number;
  /** Change of disposable income in fen. */
  readonly left: number;
}

/** Both runs, and the earners who got the rise. */
export interface Incentives {
  readonly base: Outcome;
  readonly moved: Outcome;
  readonly earners: readonly Earner[];
}

/** Runs a scenario twice, on no more than 50,000 households of synthesised people. */
export async function incentives(scenario: Scenario, run: Run): Promise<Incentives> {
  const kept = flowNames(scenario);
  const people = sampled(scenario);
  const base = await run(people, { kept });
  const moved = await run(withRise(people), { kept });
  return { base, moved, earners: earnersIn(base, moved) };
}

/** The scenario with a lasting rise for the highest earner of each household: last year's pay, of which contributions are, too. */
export function withRise(scenario: Scenario, yuan = riseInYuan): Scenario {
  const written = `wage of the highest earner +${yuan}`;
  const rise = { income: 'wage', where: {}, times: 1, plus: yuan, paidBy: 'enterprises', written };
  const last = { only: 'highest', also: ['wageLastYear'] } as const;
  return { ...scenario, shifts: [...scenario.shifts, { ...rise, ...last }] };
}

function sampled(scenario: Scenario): Scenario {
  const { population } = scenario;
  if (population.file !== undefined || population.households <= mostHouseholds) return scenario;
  return { ...scenario, population: { ...population, households: mostHouseholds } };
}

/** Every flow between market and disposable income. */
function flowNames(scenario: Scenario): string[] {
  const { concepts } = legislationOf(scenario);
  const steps = concepts.filter(({ key }) => key === 'netMarket' || key === 'disposable');
  return steps.flatMap(({ adds, takes }) => [...adds, ...takes].map(({ name }) => name));
}

function earnersIn(base: Outcome, moved: Outcome): Earner[] {
  const change = (name: string, row: number) =>
    (moved.table.column(name)[row] ?? 0) - (base.table.column(name)[row] ?? 0);
  const deciles = groupsOf(base.table, 10);
  const survey = base.table.column('survey');
  return Array.from(deciles, (decile, row): Earner => {
    const weight = survey[row] ?? 0;
    return { row, weight, decile, rise: change('market', row), left: change('disposable', row) };
  }).filter(({ decile, rise, weight }) => decile > 0 && rise > 0 && weight > 0);
}

/** The rate: what is not left of a rise. Above 1 the household has less than before, below 0 it has more than the rise. */
export function rateOf({ rise, left }: Earner): number {
  return 1 - left / rise;
}

/** Whether the household has less than before by more than the rounding of a year's payments. */
export function isFall({ left }: Pick<Earner, 'left'>): boolean {
  return left < -roundingInFen;
}

/** What takes a part of the rise. */
export type Part = 'contributions' | 'incomeTax' | 'benefits' | 'others';

export const parts: readonly Part[] = ['contributions', 'incomeTax', 'benefits', 'others'];

/** Which part each flow belongs to, and whether it takes (1) or gives (−1). */
function partsOf({ policy }: Outcome): { name: string; part: Part; sign: 1 | -1 }[] {
  const { concepts, instruments } = policy.legislation;
  const instrumentOf = new Map(
    instruments.flatMap(({ name, rules }) => rules.map((rule) => [rule, name] as const)),
  );
  return concepts
    .filter(({ key }) => key === 'netMarket' || key === 'disposable')
    .flatMap(({ key, adds, takes }) => {
      const partOf = (instrument = ''): Part => {
        if (['incomeTax', 'personalPension'].includes(instrument)) return 'incomeTax';
        if (['support', 'commercialHealth'].includes(instrument)) return 'others';
        if (key === 'disposable') return 'benefits';
        return /Insurance$|Pension$|Medical$|^annuity$/.test(instrument)
          ? 'contributions'
          : 'others';
      };
      const of = (sign: 1 | -1) => (rule: (typeof adds)[number]) => {
        return { name: rule.name, part: partOf(instrumentOf.get(rule)), sign };
      };
      return [...adds.map(of(-1)), ...takes.map(of(1))];
    });
}

/** Mean parts of the rate of some earners: they add up to their mean rate. */
export function meanParts(
  { base, moved }: Incentives,
  earners: readonly Earner[],
): Readonly<Record<Part, number>> {
  const sums: Record<Part, number> = { contributions: 0, incomeTax: 0, benefits: 0, others: 0 };
  const weight = earners.reduce((sum, one) => sum + one.weight, 0);
  for (const { name, part, sign } of partsOf(base)) {
    const [before, after] = [base.table.column(name), moved.table.column(name)];
    for (const { row, rise, weight: own } of earners) {
      const yuan = (after[row] ?? 0) - (before[row] ?? 0);
      if (yuan !== 0) sums[part] += (own * sign * yuan * 100) / rise / weight;
    }
  }
  return sums;
}

/** A flow by which a rise makes households poorer, where it moves most against them. */
export interface FallByFlow {
  readonly flow: string;
  /** Earners of the sample, and persons in their households, by census weights. */
  readonly earners: number;
  readonly households: number;
  /** Mean loss of the household, yuan a year, by survey weights. */
  readonly meanLoss: number;
}

/** Falls of disposable income by the flow that moves most against the household, the most frequent first. */
export function fallsByFlow(found: Incentives): FallByFlow[] {
  const { base, moved, earners } = found;
  const flows = partsOf(base);
  const census = base.table.column('census');
  const sums = new Map<
    string,
    { earners: number; households: number; loss: number; weight: number }
  >();
  for (const { row, left, weight } of earners.filter(isFall)) {
    const against = flows.map(({ name, sign }) => {
      const by = (moved.table.column(name)[row] ?? 0) - (base.table.column(name)[row] ?? 0);
      return { name, by: sign * by };
    });
    const worst = against.reduce((most, one) => (one.by > most.by ? one : most));
    const sum = sums.get(worst.name) ?? { earners: 0, households: 0, loss: 0, weight: 0 };
    sum.earners += 1;
    sum.households += (census[row] ?? 0) / 1000;
    sum.loss -= (weight * left) / 100;
    sum.weight += weight;
    sums.set(worst.name, sum);
  }
  return [...sums]
    .map(([flow, { earners: count, households, loss, weight }]) => {
      return { flow, earners: count, households, meanLoss: loss / weight };
    })
    .sort((a, b) => b.households - a.households || (a.flow < b.flow ? -1 : 1));
}
