import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { china } from '../../../src/law/china.ts';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';

const of = (rule: string, facts: object, more: object = {}) =>
  household({ place: 'hangzhou', year: 2023, persons: [{ id: 'p', ...facts }], ...more }).of(
    rule,
    'p',
  );

describe('health care in kind', () => {
  it('is basic public health for all, and more of the rest for the old', () => {
    const basic = { set: { 'health.providers': 0 } };
    for (const born of ['2020-01', '1985-01', '1940-01']) {
      expect(of('healthInKind', { born }, basic)).toBe(102);
    }
    expect(of('healthInKind', { born: '1985-01' }, { ...basic, place: 'elsewhere' })).toBe(89);
    const [child, grown, old] = ['2010-01', '1990-01', '1945-01'].map((born) =>
      of('healthInKind', { born }),
    );
    expect(child).toBeLessThan(grown!);
    expect(grown).toBeLessThan(old!);
  });

  it('counts nothing that the medical funds pay, so that no yuan is there twice', () => {
    const instrument = china.instruments.find((one) => one.name === 'publicHealth')!;
    const payers = instrument.rules.map((rule) => rule.flow?.from);
    expect(payers).toEqual(['government']);
  });
});

describe('care in kind', () => {
  it('of small children hangs on a place', () => {
    const child = { born: '2022-03', publicPlaceDraw: 0.05 };
    expect(of('nurseryInKind', child)).toBe(4800);
    expect(of('nurseryInKind', { ...child, publicPlaceDraw: 0.08 })).toBe(0);
    expect(of('nurseryInKind', { ...child, born: '2020-11' })).toBe(0);
    const places = { set: { 'nursery.places': 0.5 } };
    expect(of('nurseryInKind', { ...child, publicPlaceDraw: 0.4 }, places)).toBe(4800);
  });

  it('of the old begins at sixty', () => {
    // 22.32 bn yuan over 297.0 m persons of 60 and more (公报 2023).
    expect(of('elderCareInKind', { born: '1963-12' })).toBe(75);
    expect(of('elderCareInKind', { born: '1964-02' })).toBe(0);
    expect(of('elderCareInKind', {})).toBe(0);
  });
});

describe('a public rental home', () => {
  it('is worth what the tenant saves against the market rent', () => {
    const rented = { place: 'hangzhou', year: 2024, tenure: 'rented', rentPaid: '900/month' };
    const at = (facts: object) =>
      household({ ...rented, persons: [{}], ...facts }).year('publicRentalInKind');
    // 900 is six tenths of 1,500.
    expect(at({ publicRental: true })).toBeCloseTo(12 * 600, 6);
    expect(at({})).toBe(0);
    const half = { 'publicRentalInKind.rentShare': 0.5 };
    expect(at({ publicRental: true, set: half })).toBeCloseTo(12 * 900, 6);
    expect(at({ publicRental: true, set: { 'publicRentalInKind.rentShare': 1 } })).toBe(0);
  });
});

describe('culture in kind', () => {
  it('is alike for everybody', () => {
    const one = household({ place: 'ningbo', year: 2021, persons: [{ id: 'a' }] });
    const three = household({ place: 'ningbo', year: 2021, persons: [{}, {}, {}] });
    expect(three.year('cultureInKind')).toBe(3 * one.year('cultureInKind'));
  });
});

describe('final income', () => {
  it('is consumable income with services less fees', () => {
    const { evaluation } = household({
      place: 'hangzhou',
      year: 2025,
      food: 30_000,
      persons: [
        { id: 'a', born: '1988-01', wage: '9000/month' },
        { id: 'b', born: '2008-05', schooling: 'upperSecondary', activity: 'pupil' },
        { id: 'c', born: '1950-01' },
      ],
    });
    const totals = totalsOf(statementOf(evaluation));
    const flow = (name: string) =>
      evaluation.flow(
        china.instruments.flatMap((one) => one.rules).find((rule) => rule.name === name)!,
      );
    const services = ['educationInKind', 'healthInKind', 'elderCareInKind', 'cultureInKind'];
    const sum = services.reduce((total, name) => total + flow(name), 0);
    expect(flow('schoolFees')).toBe(2400);
    expect(totals.final! - totals.consumable!).toBeCloseTo(sum - 2400, 6);
    expect(totals.consumable!).toBeLessThan(totals.afterGiving!);
  });

  it('comes after what poverty is measured by', () => {
    const keys = china.concepts.map((one) => one.key);
    expect(keys.indexOf('final')).toBeGreaterThan(keys.indexOf('disposable'));
    const disposable = china.concepts.find((one) => one.key === 'disposable')!;
    expect(disposable.adds.map((rule) => rule.name).filter((name) => /InKind/.test(name))).toEqual(
      [],
    );
  });
});
