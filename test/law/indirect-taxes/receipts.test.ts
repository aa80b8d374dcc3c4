// What households bear and receive in a run of 2024, against what the ministries publish. The figures stand in the names of the
// tests. Published are receipts from all uses, not those that households bear: the bounds say how these follow.

import { describe, expect, it } from 'vitest';
import { Runner, tableFor } from '../../../src/engine/run.ts';
import { readScenarioFile } from '../../../src/node/reading.ts';
import type { Outcome } from '../../../src/simulate.ts';
import { prepare, simulate } from '../../../src/simulate.ts';

const file = new URL('../../../scenarios/baseline-2025.yaml', import.meta.url).pathname;
const scenario = {
  ...readScenarioFile(file),
  year: 2024,
  lawYear: 2024,
  population: { households: 6_144, seed: 'olive' },
};
const outcome = await simulate(scenario);
const people = (one: Outcome) => Number(one.totals.population[1]) / 1000;

/** Yuan per inhabitant in the year. */
function perHead(flow: string, one = outcome): number {
  const row = one.instruments.find((each) => each.flow === flow);
  if (row === undefined) throw new Error(flow);
  return Number(row.fen) / 100 / people(one);
}

/** Spending per inhabitant: its eight categories as the population has them. */
function spending(): number {
  const names = [
    ...['food', 'clothing', 'dwelling', 'householdGoods', 'transport'],
    ...['educationRecreation', 'healthCare', 'otherSpending'],
  ];
  const { request, population } = prepare(scenario, { kept: names });
  const runner = new Runner(request, population);
  const table = tableFor(request, population.households);
  for (let block = 0; block < population.blocks; block++) runner.run(block, table);
  const weights = table.column('census');
  const sum = names.reduce(
    (all, name) => table.column(name).reduce((s, amount, i) => s + amount * weights[i]!, all),
    0,
  );
  return sum / table.column('size').reduce((s, size, i) => s + size * weights[i]!, 0);
}

const yuan = (amount: number) => Math.round(amount).toLocaleString('en');
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

// 财政部, 2024, bn yuan: domestic VAT and consumption tax, the same on imports, refunds to exporters; 1,408.28 m inhabitants.
const nation = 1.40828;
const netVat = 6667.2 + 1917.7 - 1928.1;
const consumptionTaxes = 1653.2;
/** 国家统计局: final consumption of households, about two fifths of 134,908 bn yuan. */
const consumed = 0.4 * 134_908;

describe('value added tax in 2024', () => {
  const ofSpending = perHead('valueAddedTax') / spending();
  // If all uses bore it alike, households would bear their two fifths; if investment bore none, seven tenths.
  const [least, most] = [(0.4 * netVat) / consumed, (0.7 * netVat) / consumed];

  it(`is ${yuan(perHead('valueAddedTax'))} yuan a head, ${percent(ofSpending)} of spending; receipts say ${percent(least)} to ${percent(most)}`, () => {
    expect(ofSpending).toBeGreaterThan(least);
    expect(ofSpending).toBeLessThan(most);
  });
});

describe('consumption tax in 2024', () => {
  const published = consumptionTaxes / nation;
  const found = perHead('consumptionTax');

  it(`is ${yuan(found)} yuan a head; the nation’s receipts of all uses are ${yuan(published)}`, () => {
    // Firms burn half of the motor fuel and buy some of the rest; Zhejiang spends half as much again as the nation.
    expect(found / published).toBeGreaterThan(0.55);
    expect(found / published).toBeLessThan(1.1);
  });
});

describe('surcharges in 2024', () => {
  it('stand to the two taxes as urban maintenance tax and the education surcharges do', () => {
    const taxes = perHead('valueAddedTax') + perHead('consumptionTax');
    // 502.6 bn of urban maintenance tax on 8,320.4 bn; the other two are at five sevenths of its rate in town.
    const published = (502.6 / (6667.2 + 1653.2)) * (1 + 5 / 7);
    expect(perHead('taxSurcharges') / taxes / published).toBeCloseTo(1, 1);
  });
});

describe('schooling in 2024', () => {
  // 教育部 国家统计局 财政部: 4,149.5 bn yuan of the general budget; Zhejiang is said to spend above 200 bn on 66.7 m.
  const published = 4149.5 / nation;
  const found = perHead('educationInKind') - perHead('schoolFees');

  it(`costs the public ${yuan(found)} yuan a head; the nation’s budget says ${yuan(published)}, Zhejiang’s above 3,000`, () => {
    expect(found / published).toBeGreaterThan(0.85);
    expect(found / published).toBeLessThan(1.2);
  });
});

describe('health care in 2024', () => {
  // WHO Global Health Expenditure Database: government and social insurance, 588.25 bn constant US dollars of 2023 in 2022.
  const published = (588.25 * 7.08) / nation;
  const inMoney = ['employeeHospitalRefund', 'residentHospitalRefund', 'employeeCriticalIllness'];
  const atTheCounter = [
    'residentCriticalIllness',
    'employeeOutpatientCover',
    'residentOutpatientCover',
  ];
  const found = [...inMoney, ...atTheCounter, 'medicalAid', 'healthInKind'].reduce(
    (sum, flow) => sum + perHead(flow),
    0,
  );

  it(`costs government and funds ${yuan(found)} yuan a head; the nation’s was ${yuan(published)} in 2022`, () => {
    expect(found / published).toBeGreaterThan(0.8);
    expect(found / published).toBeLessThan(1.3);
  });

  it('is counted once: no flow stands both in money and in kind', () => {
    const concepts = outcome.policy.legislation.concepts;
    const placed = concepts.flatMap(({ adds }) => adds.map((rule) => rule.name));
    for (const flow of [...inMoney, ...atTheCounter, 'healthInKind']) {
      expect(placed.filter((name) => name === flow)).toHaveLength(1);
    }
  });
});

describe('what households bear and receive', () => {
  it('leaves taxes regressive and services progressive', () => {
    const gini = (key: string) => Number(outcome.measures[key]?.gini);
    expect(gini('consumable')).toBeGreaterThan(gini('afterGiving'));
    expect(gini('final')).toBeLessThan(gini('consumable'));
  });

  it('balances to the fen', () => {
    expect(outcome.ledger.imbalance).toBe(0n);
  });

  it('moves with a wider consumption tax, and only from consumable income on', async () => {
    const change = {
      parameter: 'consumptionTax.educationRecreationRate',
      from: null,
      places: null,
      to: { is: 'value', value: 0.1 },
      where: 'test',
      given: false,
    } as const;
    const reform = await simulate({ ...scenario, changes: [change] });
    expect(perHead('consumptionTax', reform)).toBeGreaterThan(perHead('consumptionTax') + 100);
    expect(reform.measures.disposable).toEqual(outcome.measures.disposable);
    expect(reform.measures.consumable?.mean).toBeLessThan(
      Number(outcome.measures.consumable?.mean),
    );
    expect(reform.ledger.imbalance).toBe(0n);
  });
});
