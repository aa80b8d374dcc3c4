import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import { family } from './families.ts';

describe('the allowance', () => {
  it('is rounded up for the household, not per head (Heilongjiang, standard 632)', () => {
    expect(family(632, 3, 1894).of('livingAllowance')).toBe(2);
  });

  it('tops a family up to the standard in every month (Hangzhou 917)', () => {
    const answer = family(917, 3, 1500, { year: 2019 });
    expect(answer.of('livingAllowance')).toBe(1251);
    expect(answer.year('livingAllowance')).toBe(15012);
  });

  it.each([
    ['on the standard', 2751, 0],
    ['a yuan below', 2750, 1],
    ['a fen below', 2750.99, 1],
    ['above', 9000, 0],
    ['no income', 0, 2751],
  ])('for an income %s', (_, income, allowance) => {
    expect(family(917, 3, income).of('livingAllowance')).toBe(allowance);
  });

  it('is no yuan too high where the gap is whole but for the last bit', () => {
    // 3 × 910.1 − 1,000.3 is 1,730.0000000000002 in binary.
    expect(family(910.1, 3, 1000.3).of('livingAllowance')).toBe(1730);
  });

  it('pays additional aid only once a share is set', () => {
    const old = { persons: [{ born: '1950-01' }, { born: '1980-01' }] };
    expect(family(1000, 2, 1500, old).of('livingAllowance')).toBe(500);
    const set = { ...old, given: { 'livingAllowance.additionalAid': 0.2 } };
    expect(family(1000, 2, 1500, set).of('livingAllowance')).toBe(700);
  });

  it('pays additional aid to the seriously ill too (社会救助暂行办法 art. 12, second paragraph)', () => {
    const ofYear = (hospitalCost: number) =>
      family(1000, 1, 0, {
        persons: [{ born: '1985-01', hospitalCost }],
        given: { 'livingAllowance.additionalAid': 0.3 },
      }).year('livingAllowance');
    expect([ofYear(59_999), ofYear(60_000)]).toEqual([12_000, 15_600]);
  });

  it('pays additional aid for covered members only (2020: those registered here)', () => {
    const aid = { year: 2020, given: { 'livingAllowance.additionalAid': 0.2 } };
    const of = (old: string, young: string) => {
      const persons = [
        { born: '1950-01', hukou: old },
        { born: '1980-01', hukou: young },
      ];
      return family(1000, 2, 1500, { ...aid, persons }).of('livingAllowance');
    };
    expect([of('here', 'here'), of('here', 'elsewhere'), of('elsewhere', 'here')]).toEqual([
      700, 450, 250,
    ]);
  });

  it('rises with the standard in town and country alike where a reform raises it', () => {
    const rural = { place: 'chongqing', year: 2024, residence: 'rural', persons: [{}] };
    const raised = { ...rural, set: { 'livingAllowance.standard': { raise: '20 %' } } };
    expect(household(rural).of('allowanceStandard')).toBeCloseTo(581, 9);
    expect(household(raised).of('allowanceStandard')).toBeCloseTo(1.2 * 581, 9);
  });
});

describe('the standard', () => {
  it.each([
    ['hunan', 2011, 'urban', 287.6],
    ['hunan', 2014, 'rural', 231.5],
    ['hangzhou', 2011, 'urban', 525],
    ['ningbo', 2015, 'rural', Math.round((653 * 46519) / 40121) * (570 / 653)],
    ['hangzhou', 2018, 'urban', 917],
    ['tonglu', 2018, 'rural', 734],
    ['shanghai', 2021, 'rural', 1330],
    ['chongqing', 2021, 'rural', 515],
    ['beijing', 2021, 'urban', 1245],
    ['hunan', 2024, 'urban', 798.1],
    ['hunan', 2024, 'rural', 593.9],
  ])('of %s at the end of %i, %s', (place, year, residence, standard) => {
    const answer = household({ place, year, residence, persons: [{}] });
    expect(answer.of('allowanceStandard')).toBeCloseTo(standard, 9);
  });

  it('of a prefecture without a notice follows its income', () => {
    const lishui = household({ place: 'lishui', year: 2023, persons: [{}] });
    expect(lishui.of('allowanceStandard')).toBe(Math.round((1133 * 28778) / 40121));
  });
});

describe('the allowance before 2019', () => {
  it.each([
    ['ningbo', 2011],
    ['henan', 2013],
    ['lishui', 2014],
    ['hunan', 2018],
  ])('is known in %s in %i where the income is', (place, year) => {
    const answer = household({ place, year, persons: [{}], given: { countedIncome: 100 } });
    const standard = answer.of('allowanceStandard');
    expect(standard).toBeGreaterThan(200);
    expect(answer.of('livingAllowance')).toBe(Math.ceil(standard - 100));
  });
});

describe('who is served', () => {
  const mixed = { persons: [{ hukou: 'elsewhere' }, {}, {}] };

  it('is the whole family where one is registered, since July 2021', () => {
    expect(family(900, 3, 1500, mixed).of('livingAllowance')).toBe(1200);
  });

  it('was only the registered before', () => {
    const answer = family(900, 3, 1500, { ...mixed, year: 2020 });
    expect(answer.of('coveredMembers')).toBe(2);
    expect(answer.of('livingAllowance')).toBe(800);
  });

  it('changes within 2021', () => {
    expect(family(900, 3, 1500, { ...mixed, year: 2021 }).year('livingAllowance')).toBe(
      6 * 800 + 6 * 1200,
    );
  });

  it('is nobody of a family registered in another province', () => {
    const persons = [{ hukou: 'elsewhere' }, { hukou: 'elsewhere' }];
    expect(family(900, 2, 0, { persons }).of('livingAllowance')).toBe(0);
  });

  it.each([
    ['hangzhou', 900],
    ['elsewhere', 0],
  ])('for the hukou of another county: %s %i', (place, allowance) => {
    const persons = [{ hukou: 'province' }];
    expect(family(900, 1, 0, { place, persons }).of('livingAllowance')).toBe(allowance);
  });
});

describe('the asset test', () => {
  it.each([
    ['savings of 24 months of the standard', { deposits: 48000 }, 1000],
    ['a yuan more', { deposits: 40000, securities: 8001 }, 0],
    ['one home', { homes: [{ area: 200 }] }, 1000],
    ['a second home', { homes: [{ area: 50 }, { area: 50 }] }, 0],
    ['a car of 20,000 yuan', { carValue: 20000 }, 1000],
    ['a better car', { carValue: 20001 }, 0],
  ])('%s', (_, facts, allowance) => {
    expect(family(1000, 2, 1000, facts).of('livingAllowance')).toBe(allowance);
  });
});

describe('take-up', () => {
  it.each([
    ['small gap, low chance number', 1800, 0.16, 200],
    ['small gap, high chance number', 1800, 0.2, 0],
    ['full gap, same chance number', 0, 0.2, 2000],
    ['full gap, still higher', 0, 0.65, 0],
  ])('%s', (_, income, allowanceTakeUp, allowance) => {
    expect(family(1000, 2, income, { allowanceTakeUp }).of('livingAllowance')).toBe(allowance);
  });
});
