import { beforeAll, describe, expect, it } from 'vitest';
import { moneyIndex } from '../../src/law/money-index.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import type { FourOf } from '../../src/outcome/decomposition.ts';
import { decompose, decomposedOf, fourScenarios } from '../../src/outcome/decomposition.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const small = { households: 1024 };
const start = readScenarioFile(baseline, small);
const end = readScenarioFile(baseline.replace('2021', '2025'), small);

async function runs(four: ReturnType<typeof fourScenarios>): Promise<FourOf<Outcome>> {
  return {
    start: await simulate(four.start),
    end: await simulate(four.end),
    earlierLaw: await simulate(four.earlierLaw),
    laterLaw: await simulate(four.laterLaw),
  };
}

const figures = (outcomes: FourOf<Outcome>) =>
  decompose({
    start: decomposedOf(outcomes.start),
    end: decomposedOf(outcomes.end),
    earlierLaw: decomposedOf(outcomes.earlierLaw),
    laterLaw: decomposedOf(outcomes.laterLaw),
  });

let four: FourOf<Outcome>;
beforeAll(async () => {
  four = await runs(fourScenarios(start, end, 'wages'));
});

describe('a change between two years', () => {
  it('is policy and people together, in both orders and on the mean', () => {
    const rows = figures(four);
    expect(rows.length).toBeGreaterThan(30);
    for (const { figure, start: was, end: is, policy, people } of rows) {
      if (was === null || is === null || policy === null || people === null) continue;
      const near = (value: number) =>
        expect(Math.abs(value - (is - was)), figure.key).toBeLessThan(1e-9 * (1 + Math.abs(is)));
      near(policy.onEnd + people.onEnd);
      near(policy.onStart + people.onStart);
      near(policy.mean + people.mean);
    }
    const mean = rows.find(({ figure }) => figure.key === 'disposable.mean');
    expect(mean!.people!.mean).toBeGreaterThan(8000);
    expect(mean!.policy!.mean).not.toBe(0);
  });

  it('runs each law on the people of both years, its money values carried there and back', () => {
    const wages = moneyIndex('wages', 2021, 2025);
    expect([four.earlierLaw.scenario.year, four.earlierLaw.scenario.lawYear]).toEqual([2025, 2021]);
    expect([four.laterLaw.scenario.year, four.laterLaw.scenario.lawYear]).toEqual([2021, 2025]);
    expect(wages * moneyIndex('wages', 2025, 2021)).toBeCloseTo(1, 14);
    expect(four.earlierLaw.population.year).toBe(2025);
    expect(four.laterLaw.measures.primary!.rows).toBe(1024);
  });

  it('is all people’s where the law is the same', () => {
    const same = decompose({
      start: decomposedOf(four.start),
      end: decomposedOf(four.earlierLaw),
      earlierLaw: decomposedOf(four.earlierLaw),
      laterLaw: decomposedOf(four.start),
    });
    for (const { policy } of same) expect(policy?.mean ?? 0).toBe(0);
  });

  it('has a public balance that the ledger says', () => {
    const found = figures(four).find(({ figure }) => figure.key === 'publicBalance');
    const fen = Object.entries(four.start.ledger.balances)
      .filter(([sector]) => sector === 'government' || /fund$/i.test(sector))
      .filter(([sector]) => !/housing|annuity/i.test(sector))
      .reduce((sum, [, balance]) => sum + balance, 0n);
    expect(found!.start).toBe(Number(fen) / 100);
  });

  it('is of one area, of two years, each under its own law', () => {
    const nation = readScenarioFile(baseline.replace('baseline-2021', 'china-2021'), small);
    expect(() => fourScenarios(start, nation, 'prices')).toThrow('its area is china');
    expect(() => fourScenarios(start, start, 'prices')).toThrow('expected another year');
    const mixed = { ...end, lawYear: 2021 };
    expect(() => fourScenarios(start, mixed, 'none')).toThrow('expected one year');
  });
});
