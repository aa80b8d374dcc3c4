import { describe, expect, it } from 'vitest';
import { checkBooks, conceptTable } from '../../src/engine/ledger.ts';
import { household } from '../../src/household.ts';
import { china } from '../../src/law/china.ts';
import { withPensionsAs } from '../../src/law/pension-reading.ts';
import { statementOf, totalsOf } from '../../src/outcome/household/statement.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { simulate } from '../../src/simulate.ts';

const deferred = withPensionsAs('deferred', china);

describe('pensions as deferred income', () => {
  it('stand with their contributions in market income; each flow still stands once', () => {
    expect(() => checkBooks(deferred)).not.toThrow();
    const table = conceptTable(deferred);
    expect(table.get('employeePension')).toEqual({ market: 1 });
    expect(table.get('ownPensionContribution')).toEqual({ market: -1 });
    expect(table.get('ownMedicalContribution')).toEqual({ netMarket: -1 });
    expect(table.get('residentBasicPension')).toEqual({ disposable: 1 });
    expect(table.size).toBe(conceptTable(china).size);
  });

  it('leave the law as it is where they are transfers', () => {
    expect(withPensionsAs('transfers', china)).toBe(china);
    expect(withPensionsAs(undefined, china)).toBe(china);
  });

  const couple = (pensions?: string) => {
    const answer = household({
      place: 'hangzhou',
      year: 2025,
      ...(pensions === undefined ? {} : { pensions }),
      persons: [
        { id: 'a', born: '1985-01', wage: '12000/month' },
        {
          id: 'b',
          sex: 'male',
          born: '1955-01',
          pensionScheme: 'employee',
          pensionInPayment: 5000,
        },
      ],
    });
    return totalsOf(statementOf(answer.evaluation));
  };

  it('move 61,200 yuan of pension and 11,520 of contributions before market income', () => {
    const [asTransfers, asDeferred] = [couple(), couple('deferred')];
    expect(asTransfers.market).toBe(144000);
    expect(asDeferred.market).toBe(144000 + 12 * 5100 - 12 * 960);
    expect(asDeferred.disposable).toBeCloseTo(Number(asTransfers.disposable), 6);
    expect(couple('transfers')).toEqual(asTransfers);
  });

  it('are asked for by one of two words', () => {
    expect(() => couple('as income')).toThrow('pensions');
  });

  it('change what inequality market income has in a run, and nothing of disposable income', async () => {
    const scenario: Scenario = {
      name: 'test',
      question: { en: 'test', zh: 'test' },
      area: 'zhejiang',
      year: 2021,
      lawYear: 2021,
      index: 'none',
      population: { households: 600, seed: 'olive' },
      changes: [],
      off: [],
      on: [],
      shifts: [],
      files: [],
    };
    const asTransfers = await simulate(scenario);
    const asDeferred = await simulate({ ...scenario, pensions: 'deferred' });
    expect(asDeferred.ledger.imbalance).toBe(0n);
    expect(asDeferred.measures.disposable).toEqual(asTransfers.measures.disposable);
    expect(Number(asDeferred.measures.market?.gini)).toBeLessThan(
      Number(asTransfers.measures.market?.gini),
    );
  });
});
