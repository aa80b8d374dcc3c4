// The ledger: every flow posted to who pays and who receives it, under its stage.
// Two independent sums must agree to the fen: the income concepts, added up household by household from the lists of
// the legislation, and the balance of the households' sector in the books. The books themselves must sum to zero.

import type { Legislation } from './legislation.ts';
import { flowsOf } from './outputs.ts';
import type { Problem } from './problem.ts';
import { ProblemsError, suggest } from './problem.ts';
import type { Rule, Stage } from './rule.ts';
import type { Totals } from './totals.ts';
import { wholeOf } from './totals.ts';

/** One posting: an amount that leaves a sector and enters another. Fen as whole numbers. */
export interface Posting {
  readonly flow: string;
  readonly stage: Stage | null;
  readonly from: string;
  readonly to: string;
  readonly fen: bigint;
}

export interface Ledger {
  readonly postings: readonly Posting[];
  /** What each sector received less what it paid, in fen. */
  readonly balances: Readonly<Record<string, bigint>>;
  /** Concepts less books, and the sum of the books: 0 where all is right. In 1/1,000 fen, absolute. */
  readonly imbalance: bigint;
}

/** The postings of a flow: one, or two where the money passes through a third sector. */
export function legsOf(rule: Rule): { from: string; to: string }[] {
  const { flow } = rule;
  if (flow === null) return [];
  if (flow.via === undefined) return [{ from: flow.from, to: flow.to }];
  return [
    { from: flow.from, to: flow.via },
    { from: flow.via, to: flow.to },
  ];
}

/**
 * How a flow changes the households' income: +1 where a concept adds it, −1 where one takes it, at each concept.
 * A flow that passes through the households is added at one concept and taken at another.
 */
export function conceptTable(legislation: Legislation): Map<string, Record<string, 1 | -1>> {
  const rows = new Map<string, Record<string, 1 | -1>>();
  for (const concept of legislation.concepts) {
    for (const rule of concept.adds)
      rows.set(rule.name, { ...rows.get(rule.name), [concept.key]: 1 });
    for (const rule of concept.takes)
      rows.set(rule.name, { ...rows.get(rule.name), [concept.key]: -1 });
  }
  return rows;
}

/**
 * Checks that every sector exists, that every leg of a flow that touches the households stands in one concept, and
 * that the concepts are a chain of flows.
 * @throws ProblemsError naming every flow at fault.
 */
export function checkBooks(legislation: Legislation): void {
  const sectors = legislation.sectors.map((sector) => sector.name);
  const problems: Problem[] = flowsOf(legislation).flatMap((rule) => [
    ...legsOf(rule)
      .flatMap((leg) => [leg.from, leg.to])
      .filter((name) => !sectors.includes(name))
      .map((name) => unknownSector(rule, name, sectors)),
    ...misplaced(legislation, rule),
  ]);
  problems.push(...brokenChain(legislation));
  if (problems.length > 0) throw new ProblemsError(problems);
}

function unknownSector(rule: Rule, name: string, sectors: readonly string[]) {
  const message = `there is no sector "${name}"`;
  return {
    code: 'unknown-name',
    where: rule.name,
    message,
    ...suggest(String(name), sectors),
  } as const;
}

function misplaced(legislation: Legislation, rule: Rule) {
  const legs = legsOf(rule);
  const households = legislation.households;
  const expected = {
    added: legs.filter((leg) => leg.to === households).length,
    taken: legs.filter((leg) => leg.from === households).length,
  };
  const found = {
    added: legislation.concepts.flatMap(({ adds }) => adds).filter((one) => one === rule).length,
    taken: legislation.concepts.flatMap(({ takes }) => takes).filter((one) => one === rule).length,
  };
  if (found.added === expected.added && found.taken === expected.taken) return [];
  const message =
    `the concepts add it ${found.added} times and take it ${found.taken} times; ` +
    `its flow asks for ${expected.added} and ${expected.taken}`;
  return [{ code: 'conflict', where: rule.name, message } as const];
}

/** Concepts are added up one after the other, and only flows move money. */
function brokenChain(legislation: Legislation): Problem[] {
  const flows = flowsOf(legislation);
  return legislation.concepts.flatMap(({ key, before, adds, takes }, i) => {
    const previous = legislation.concepts[i - 1]?.key ?? null;
    const message = `it follows ${previous ?? 'nothing'}, not ${before ?? 'nothing'}`;
    const chain = before === previous ? [] : [{ code: 'conflict', where: key, message } as const];
    const others = [...adds, ...takes].filter((rule) => !flows.includes(rule));
    return [
      ...chain,
      ...others.map((rule) => {
        const text = `${rule.name} is no flow of an instrument`;
        return { code: 'unknown-name', where: key, message: text } as const;
      }),
    ];
  });
}

/** The ledger of a run. Balances are the sums of the postings as they are written, so that they add up to nothing. */
export function ledgerOf(legislation: Legislation, flows: readonly Rule[], totals: Totals): Ledger {
  const exact = new Sheet(legislation);
  const whole = new Sheet(legislation);
  const postings: Posting[] = [];
  flows.forEach((rule, i) => {
    const amount = totals.flows[i] ?? 0n;
    const fen = wholeOf(amount);
    for (const { from, to } of legsOf(rule)) {
      exact.post(from, to, amount);
      whole.post(from, to, fen);
      postings.push({ flow: rule.name, stage: rule.stage, from, to, fen });
    }
  });
  const balances = Object.fromEntries(whole.balances);
  return { postings, balances, imbalance: imbalanceOf(legislation, exact.balances, totals) };
}

/** Balances being made. */
class Sheet {
  readonly balances: Map<string, bigint>;

  constructor(legislation: Legislation) {
    this.balances = new Map(legislation.sectors.map((sector) => [sector.name, 0n]));
  }

  post(from: string, to: string, amount: bigint): void {
    this.balances.set(from, (this.balances.get(from) ?? 0n) - amount);
    this.balances.set(to, (this.balances.get(to) ?? 0n) + amount);
  }
}

/** The last concept is all that households received less all they paid: it must be their balance in the books. */
function imbalanceOf(
  legislation: Legislation,
  balances: ReadonlyMap<string, bigint>,
  totals: Totals,
): bigint {
  const known = new Set(legislation.sectors.map((sector) => sector.name));
  const books = [...balances]
    .filter(([name]) => known.has(name))
    .reduce((sum, [, amount]) => sum + amount, 0n);
  const counted = totals.concepts[legislation.concepts.length - 1] ?? 0n;
  const posted = balances.get(legislation.households) ?? 0n;
  return absolute(books) + absolute(counted - posted);
}

function absolute(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}
