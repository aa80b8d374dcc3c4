import { describe, expect, it } from 'vitest';
import { toleranceText } from '../../../src/outcome/tables/fit.ts';
import { targets } from '../../../src/outcome/targets/all.ts';
import { fitBySubject, missed, resultOf } from '../../../src/outcome/targets/check.ts';
import { keptFigures, keptText, resultsKept } from '../../../src/outcome/targets/kept.ts';
import type { TargetFacts, Tolerance } from '../../../src/outcome/targets/target.ts';

const target = (
  value: number,
  tolerance: Tolerance,
  own: Partial<TargetFacts> = {},
): TargetFacts => ({
  id: 'zj.2021.something',
  label: { en: 'something', zh: '某指标' },
  subject: 'incomes',
  area: 'zhejiang',
  year: 2021,
  of: { area: 'zhejiang', year: 2021 },
  weight: 'survey',
  unit: 'person',
  format: 'yuan',
  value,
  tolerance,
  source: 'a yearbook',
  confidence: 'C',
  calibrated: true,
  ...own,
});

describe('a target beside the model', () => {
  it('is met within its tolerance and on it, and missed beyond', () => {
    const of = (model: number) => resultOf(target(100, { is: 'relative', by: 0.02 }), model);
    expect(of(101)).toMatchObject({ verdict: 'met', difference: 1 });
    expect(of(101).distance).toBeCloseTo(0.5, 12);
    expect(of(98).verdict).toBe('met');
    expect(of(102.1).verdict).toBe('missed');
    expect(of(97)).toMatchObject({ verdict: 'missed' });
    expect(of(97).distance).toBeCloseTo(-1.5, 12);
  });

  it('is judged in points where it is a share', () => {
    const of = (model: number) => resultOf(target(0.3, { is: 'points', by: 0.015 }), model);
    expect(of(0.33).distance).toBeCloseTo(2, 12);
    expect(of(0.29).verdict).toBe('met');
  });

  it('is met on the right side of a bound', () => {
    const least = (model: number) => resultOf(target(0.7, { is: 'atLeast', by: 0.05 }), model);
    expect(least(0.9)).toMatchObject({ verdict: 'met', distance: 0 });
    expect(least(0.63)).toMatchObject({ verdict: 'missed' });
    expect(least(0.63).distance).toBeCloseTo(-2, 12);
    const most = (model: number) => resultOf(target(10, { is: 'atMost', by: 0.1 }), model);
    expect(most(3).verdict).toBe('met');
    expect(most(11).distance).toBeCloseTo(1, 12);
    expect(most(11).verdict).toBe('missed');
  });

  it('is judged by nobody where it is only shown, and has no verdict without a figure', () => {
    const shown = resultOf(target(10, { is: 'shown', by: 0.1 }), 20);
    expect(shown).toMatchObject({ verdict: 'shown' });
    expect(shown.distance).toBeCloseTo(10, 12);
    for (const nothing of [null, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(resultOf(target(10, { is: 'relative', by: 0.1 }), nothing)).toMatchObject({
        model: null,
        difference: null,
        distance: null,
        verdict: 'none',
      });
    }
  });

  it('says how far it may be off', () => {
    expect(toleranceText(target(1, { is: 'relative', by: 0.03 })).en).toBe('± 3.0%');
    expect(toleranceText(target(1, { is: 'points', by: 0.015 })).en).toBe('± 1.5 pp');
    expect(toleranceText(target(1, { is: 'atLeast', by: 0.1 })).zh).toBe('下限');
    expect(toleranceText(target(0.4, { is: 'absolute', by: 0.008 }, { format: 'index' })).en).toBe(
      '± 0.008',
    );
  });
});

describe('results together', () => {
  const results = [
    resultOf(target(100, { is: 'relative', by: 0.01 }), 100.5),
    resultOf(target(100, { is: 'relative', by: 0.01 }, { calibrated: false }), 103),
    resultOf(target(100, { is: 'relative', by: 0.01 }, { calibrated: false }), 99),
    resultOf(target(1, { is: 'shown', by: 0.1 }), 2),
    resultOf(target(5, { is: 'relative', by: 0.1 }, { subject: 'work' }), 6),
    resultOf(target(5, { is: 'relative', by: 0.1 }, { subject: 'taxes' }), null),
  ];

  it('are counted by subject', () => {
    const [incomes, work, ...more] = fitBySubject(results);
    expect(incomes).toMatchObject({
      subject: 'incomes',
      judged: 3,
      met: 2,
      free: 2,
      freeMet: 1,
      shown: 1,
    });
    expect(incomes!.meanDistance).toBeCloseTo((0.5 + 3 + 1) / 3, 9);
    expect(work).toMatchObject({ subject: 'work', judged: 1, met: 0, shown: 0 });
    expect(more).toEqual([]);
  });

  it('name the farthest first', () => {
    expect(missed(results).map(({ model }) => model)).toEqual([103, 6]);
  });

  it('come back from what is kept, to seven digits', () => {
    const own = targets
      .filter(({ of }) => of.area === 'zhejiang' && of.year === 2021)
      .map((one) => resultOf(one, one.value * 1.0123456789));
    const kept = keptFigures(own, { households: 10, seed: 'a' });
    const again = resultsKept(JSON.parse(keptText(kept)));
    expect(again.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
    again.forEach((one, i) => {
      expect(one.model! / own[i]!.model!).toBeCloseTo(1, 6);
      expect(one.verdict).toBe(own[i]!.verdict);
    });
    const wrong = { ...kept, runs: [{ ...kept.runs[0]!, figures: { 'zj.none': 1 } }] };
    expect(() => resultsKept(wrong)).toThrow(/no target "zj.none"/);
  });
});
