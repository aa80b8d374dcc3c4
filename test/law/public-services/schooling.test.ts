import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';

const pupil = (facts: object, more: object = {}) =>
  household({ place: 'hangzhou', year: 2021, persons: [{ id: 'p', ...facts }], ...more });
const inKind = (facts: object, more: object = {}) => pupil(facts, more).of('educationInKind', 'p');

describe('schooling in kind', () => {
  // 教财〔2022〕3号: what the public budget spent on a pupil of the nation in 2021.
  it.each([
    ['preschool', 9505.84, 4000],
    ['primary', 12380.73, 0],
    ['lowerSecondary', 17772.06, 0],
    ['upperSecondary', 18808.71, 1800],
    ['college', 22586.42, 5000],
  ])('is counted at the public budget per pupil and the fee: %s', (schooling, cost, fee) => {
    const answer = pupil({ schooling }, { place: 'elsewhere' });
    expect(answer.of('educationInKind', 'p')).toBeCloseTo(cost + fee, 6);
    expect(answer.of('schoolFees', 'p')).toBe(fee);
  });

  it('of a vocational school is its own, without a fee', () => {
    const vocational = { schooling: 'upperSecondary', vocationalSchool: true };
    const answer = pupil(vocational, { place: 'elsewhere' });
    expect(answer.of('educationInKind', 'p')).toBeCloseTo(17095.26, 6);
    expect(answer.of('schoolFees', 'p')).toBe(0);
  });

  it('costs more in Zhejiang, and nothing for who goes to no school', () => {
    expect(inKind({ schooling: 'primary' })).toBe(Math.round(12380.73 * 1.4));
    expect(inKind({ born: '1980-01' })).toBe(0);
  });

  it('of a private pupil is a part of the public budget, and the fee is no public one', () => {
    const answer = pupil({ schooling: 'primary', publicPlaceDraw: 0.99 });
    expect(answer.of('publicPlace', 'p')).toBe(0);
    expect(answer.of('educationInKind', 'p')).toBeCloseTo(0.1 * Math.round(12380.73 * 1.4), 6);
    expect(answer.of('schoolFees', 'p')).toBe(0);
  });

  it('reaches fewer children registered in another province, unless a reform opens the schools', () => {
    // 0.91 of all pupils, 0.91 × 0.909 of migrants' children.
    const draw = { schooling: 'primary', publicPlaceDraw: 0.87 };
    expect(pupil({ ...draw, hukou: 'here' }).of('publicPlace', 'p')).toBe(1);
    expect(pupil({ ...draw, hukou: 'province' }).of('publicPlace', 'p')).toBe(1);
    expect(pupil({ ...draw, hukou: 'elsewhere' }).of('publicPlace', 'p')).toBe(0);
    const open = { set: { 'education.migrantShare': 1 } };
    expect(pupil({ ...draw, hukou: 'elsewhere' }, open).of('publicPlace', 'p')).toBe(1);
    // Beyond compulsory schools registration is not asked here.
    const later = { schooling: 'upperSecondary', publicPlaceDraw: 0.8, hukou: 'elsewhere' };
    expect(pupil(later).of('publicPlace', 'p')).toBe(1);
  });
});

describe('fees of kindergartens', () => {
  const child = (born: string, year: number) =>
    household({
      place: 'hangzhou',
      year,
      persons: [{ id: 'p', born, schooling: 'preschool' }],
    });

  it('are waived in the last year before school, from autumn 2025', () => {
    // Five in September 2025: the autumn term is free; in 2026 spring, too.
    expect(child('2020-05', 2024).of('schoolFees', 'p')).toBe(6000);
    expect(child('2020-05', 2025).of('schoolFees', 'p')).toBe(3000);
    expect(child('2020-05', 2026).of('schoolFeeWaived', 'p')).toBe(6000);
    // A year younger: free from autumn 2026 on.
    expect(child('2021-05', 2025).of('schoolFees', 'p')).toBe(6000);
    expect(child('2021-05', 2026).of('schoolFees', 'p')).toBe(3000);
    // Those of three and four pay.
    expect(child('2022-05', 2026).of('schoolFees', 'p')).toBe(6000);
  });

  it('of any level are waived by a reform, in part or whole', () => {
    const at = (schooling: string, set: object) =>
      pupil({ schooling }, { set }).of('schoolFees', 'p');
    expect(at('preschool', { 'schoolFees.preschoolWaived': 1 })).toBe(0);
    expect(at('upperSecondary', { 'schoolFees.upperSecondaryWaived': 0.5 })).toBe(1200);
    expect(at('college', { 'schoolFees.collegeWaived': 0.2 })).toBe(4400);
    expect(at('college', { 'schoolFees.preschoolWaived': 1 })).toBe(5500);
  });

  it('are as much lower in private kindergartens, and government makes it up', () => {
    const private2026 = (born: string) =>
      household({
        place: 'hangzhou',
        year: 2026,
        persons: [{ id: 'p', born, schooling: 'preschool', publicPlaceDraw: 0.9 }],
      });
    const [last, first] = [private2026('2020-05'), private2026('2022-05')];
    expect(last.of('schoolFees', 'p')).toBe(0);
    expect(last.of('educationInKind', 'p') - first.of('educationInKind', 'p')).toBe(6000);
  });

  it('waived leave the service at its full cost', () => {
    const [before, after] = [child('2020-05', 2024), child('2020-05', 2026)];
    expect(after.of('educationInKind', 'p')).toBe(before.of('educationInKind', 'p'));
  });
});
