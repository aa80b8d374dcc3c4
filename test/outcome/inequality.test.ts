import { beforeAll, describe, expect, it } from 'vitest';
import { HouseholdTable } from '../../src/engine/household-table.ts';
import { readScenarioFile } from '../../src/node/reading.ts';
import { compare } from '../../src/outcome/compare.ts';
import {
  inequality,
  inequalityMeasures,
  polarisationAgainst,
} from '../../src/outcome/inequality.ts';
import { inequalityChangesTable, inequalityTable } from '../../src/outcome/tables/inequality.ts';
import type { Row } from '../../src/report/table.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { baseline } from '../node/calling.ts';

const set = ['livingAllowance.standard=+50%'];

let outcome: Outcome;
let reform: Outcome;
beforeAll(async () => {
  outcome = await simulate(readScenarioFile(baseline, { households: 1500 }));
  reform = await simulate(readScenarioFile(baseline, { households: 1500, set }));
});

const value = (cell: Row[string]): number => {
  if (typeof cell === 'object' && cell !== null && 'value' in cell) return Number(cell.value);
  throw new Error('no figure');
};

describe('inequality', () => {
  it('agrees with the headlines of every concept', () => {
    for (const concept of ['market', 'disposable', 'final']) {
      const found = inequality(outcome, concept);
      const headline = outcome.measures[concept];
      expect(found.gini).toBe(headline?.gini);
      expect(found.olive).toBe(headline?.olive);
      expect(found.mean).toBe(headline?.mean);
      expect(found.median).toBe(headline?.median);
      expect(found.p90p10).toBe(headline?.p90p10);
    }
  });

  it('has measures that belong together', () => {
    const found = inequality(outcome, 'disposable') as Readonly<Record<string, number>>;
    const of = (key: string) => found[key] ?? Number.NaN;
    expect(of('olive') + of('olive_low') + of('olive_high')).toBeCloseTo(1, 12);
    expect(of('atkinson_1')).toBeCloseTo(1 - Math.exp(-of('mld')), 12);
    expect(of('atkinson_0.5')).toBeLessThan(of('atkinson_1'));
    expect(of('atkinson_1')).toBeLessThan(of('atkinson_2'));
    expect(of('p90p10')).toBeGreaterThan(of('p50p10'));
    expect(of('top1_share')).toBeLessThan(of('top10_share'));
    expect(of('hoover')).toBeLessThan(of('gini'));
  });

  it('is refused where it is not defined, and is no NaN: of one household with a loss', () => {
    const table = new HouseholdTable(
      ['size', 'survey', 'included', 'collective', 'residence', 'allowanceLine', 'disposable'],
      1,
    );
    table.column('size')[0] = 2;
    table.column('survey')[0] = 1000;
    table.column('included')[0] = 1;
    table.column('disposable')[0] = -100;
    const of = { table, scenario: { year: 2021 } } as unknown as Outcome;
    const found = inequality(of, 'disposable');
    expect(found.mean).toBe(-0.5);
    expect(found.nonPositive).toBe(1);
    for (const key of ['gini', 'theil_t', 'olive', 'wolfson', 'der_0.5', 'palma'])
      expect(found[key]).toHaveProperty('refused');
    for (const one of Object.values(found)) expect(one).not.toBeNaN();
  });

  it('is a table with a column for each of seven incomes', () => {
    const table = inequalityTable(outcome);
    expect(table.columns).toHaveLength(8);
    expect(table.rows).toHaveLength(inequalityMeasures.length);
    const gini = table.rows.find(({ measure }) => JSON.stringify(measure).includes('Gini'));
    expect(value(gini?.disposable ?? null)).toBe(outcome.measures.disposable?.gini);
    expect(table.notes.at(-1)?.en).toMatch(/^n = 1,500 households/);
  });
});

describe('inequality under a reform', () => {
  it('is baseline, reform and their difference, and relative polarisation', () => {
    const table = inequalityChangesTable('inequality.x', compare(outcome, reform));
    const ofDisposable = table.rows.filter(({ concept }) =>
      JSON.stringify(concept).includes('disposable'),
    );
    expect(ofDisposable).toHaveLength(inequalityMeasures.length + 3);
    const gini = ofDisposable[3];
    expect(value(gini?.change ?? null)).toBe(
      value(gini?.reform ?? null) - value(gini?.baseline ?? null),
    );
    expect(value(gini?.change ?? null)).toBeLessThan(0);
    const mrp = value(ofDisposable.at(-3)?.change ?? null);
    expect(mrp).toBe(polarisationAgainst(outcome, reform, 'disposable').median);
    // More for the poorest brings them towards the middle.
    expect(mrp).toBeLessThan(0);
  });

  it('has no relative polarisation against itself', () => {
    const against = polarisationAgainst(outcome, outcome, 'disposable');
    for (const part of [against.median, against.lower, against.upper])
      expect(Math.abs(part)).toBeLessThan(2e-3);
  });
});
