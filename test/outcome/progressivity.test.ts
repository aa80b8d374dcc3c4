import { beforeAll, describe, expect, it } from 'vitest';
import { isRefusal } from '../../src/measures/problem.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import type { Progressivity } from '../../src/outcome/progressivity.ts';
import { progressivityKept, progressivityOf } from '../../src/outcome/progressivity.ts';
import { progressivityTable } from '../../src/outcome/tables/progressivity.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

let outcome: Outcome;
let found: Progressivity[];
beforeAll(async () => {
  const scenario = readScenarioFile(baseline, { households: 1500 });
  outcome = await simulate(scenario, { kept: progressivityKept });
  found = progressivityOf(outcome);
});

const of = (key: string) => {
  const one = found.find((row) => row.key === key);
  if (one?.found === null || one === undefined) throw new Error(`nothing of ${key}`);
  return { ...one, found: one.found };
};

describe('progressivity', () => {
  it('keeps the identity A − B = RS − E and RS = C · D / (1 − D) for every instrument', () => {
    expect(found.length).toBeGreaterThanOrEqual(20);
    for (const { key, found: one } of found) {
      if (one === null) continue;
      const { giniPre, giniPost, reynoldsSmolensky, reranking, averageRate } = one;
      expect(giniPre - giniPost, key).toBeCloseTo(reynoldsSmolensky - reranking, 12);
      const { kakwani } = one;
      if (isRefusal(kakwani)) throw new Error(`${key}: ${kakwani.message}`);
      const fromKakwani = (averageRate / (1 - averageRate)) * kakwani;
      expect(fromKakwani, key).toBeCloseTo(reynoldsSmolensky, 9);
      expect(reranking, key).toBeGreaterThanOrEqual(-1e-12);
    }
  });

  it('ends in the Gini of the income it stands in', () => {
    for (const { concept, found: one } of found) {
      if (one !== null)
        expect(one.giniPost).toBeCloseTo(outcome.measures[concept]?.gini as number, 12);
    }
    const second = of('secondDistribution').found;
    expect(second.giniPre).toBeCloseTo(outcome.measures.market?.gini as number, 12);
  });

  it('finds the income tax progressive, VAT regressive, the allowance for the poor', () => {
    const kakwani = (key: string) => of(key).found.kakwani as number;
    expect(kakwani('incomeTaxOnWork')).toBeGreaterThan(0.3);
    expect(kakwani('consumptionTaxes')).toBeLessThan(0);
    expect(kakwani('assistance')).toBeLessThan(-0.8);
    expect(of('assistance').found.averageRate).toBeLessThan(0);
    expect(of('incomeTaxOnWork').suits as number).toBeGreaterThan(0);
    expect(of('consumptionTaxes').concerned).toBeCloseTo(1, 2);
  });

  it('has a rate that is the mean of the distribution’s averages', () => {
    const { averageRate } = of('directTaxes').found;
    const mean = (key: string) => outcome.measures[key]?.mean as number;
    const paid = mean('market') - mean('netMarket');
    expect(averageRate).toBeCloseTo(paid / (mean('disposable') + paid), 12);
  });

  it('knows what nearly cancels: gifts given and received', () => {
    const keys = found.filter(({ cancels }) => cancels).map(({ key }) => key);
    expect(keys).toEqual(['giving']);
    const { kakwani, averageRate } = of('giving').found;
    expect(Math.abs(kakwani as number)).toBeGreaterThan(2);
    expect(Math.abs(averageRate)).toBeLessThan(0.001);
  });

  it('is a table without empty rows, with Kakwani and Suits where they mean something', () => {
    const { rows } = progressivityTable(outcome);
    const filled = found.filter((one) => one.found !== null);
    expect(rows.length).toBe(filled.length);
    for (const [i, row] of rows.entries()) {
      const { cancels } = filled[i] as Progressivity;
      expect(row.kakwani === null).toBe(cancels);
      expect(row.suits === null).toBe(cancels);
      expect(Math.abs((row.kakwani ?? 0) as number)).toBeLessThan(2);
      expect(row.effect).toBe((row.giniWithout as number) - (row.giniWith as number));
    }
  });
});
