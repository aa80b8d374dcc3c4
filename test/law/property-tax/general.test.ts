import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

const homes = [
  { area: 100, value: 4000000 },
  { area: 50, value: 1000000 },
];

/** The tax of two people with the homes, after these levers. */
function taxed(
  set: Readonly<Record<string, unknown>>,
  more: Readonly<Record<string, unknown>> = {},
) {
  return household({ place: 'ningbo', year: 2024, persons: [{}, {}], homes, set, ...more }).of(
    'propertyTax',
  );
}

const rate = { 'generalPropertyTax.rate': 0.01 };

describe('general property tax', () => {
  it('is nothing in law', () => {
    expect(taxed({})).toBe(0);
  });

  it.each([
    ['rate alone', {}, 50000],
    ['the first home free', { exemptHomes: 1 }, 10000],
    ['60 m² a head free: 30 of 150 m² left', { exemptAreaPerPerson: 60 }, 10000],
    ['40 m² a home free', { exemptAreaPerHome: 40 }, (2400000 + 200000) * 0.01],
    ['1,000,000 yuan a head free', { exemptValuePerPerson: 1000000 }, 30000],
    ['assessed at 70 %', { assessmentShare: 0.7 }, 35000],
    ['all exempt', { exemptAreaPerPerson: 75 }, 0],
  ])('%s', (_, levers, tax) => {
    const named = Object.entries(levers).map(([name, value]) => [
      `generalPropertyTax.${name}`,
      value,
    ]);
    expect(taxed({ ...rate, ...Object.fromEntries(named) })).toBeCloseTo(tax, 9);
  });

  it('takes a progressive schedule', () => {
    const schedule = {
      'generalPropertyTax.schedule': [
        [2000000, 0.005],
        [null, 0.01],
      ],
    };
    expect(taxed(schedule)).toBeCloseTo(2000000 * 0.005 + 3000000 * 0.01, 9);
  });

  it('leaves homesteads free unless told', () => {
    const homestead = { homes: [{ area: 200, value: 600000, land: 'homestead' }] };
    expect(taxed(rate, homestead)).toBe(0);
    const half = { ...rate, 'generalPropertyTax.homesteadShare': 0.5 };
    expect(taxed(half, homestead)).toBeCloseTo(3000, 9);
  });

  it('may be set for one place', () => {
    const here = { 'generalPropertyTax.rate': { places: ['ningbo'], value: 0.01 } };
    const there = { 'generalPropertyTax.rate': { places: ['hangzhou'], value: 0.01 } };
    expect(taxed(here)).toBe(50000);
    expect(taxed(there)).toBe(0);
  });
});
