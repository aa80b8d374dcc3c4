// From 2011 on a household document is answered from market to disposable income with nothing given, in Zhejiang's capital
// and mountains, in Shanghai and Beijing, and for the rest of the nation.

import { describe, expect, it } from 'vitest';
import { knownFrom, unknownRules } from '../../../src/catalogue/known-from.ts';
import { household } from '../../../src/household.ts';
import { china } from '../../../src/law/china.ts';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';

const years = [2011, 2012, 2013, 2014, 2015, 2016, 2017];
const places = ['hangzhou', 'lishui', 'shanghai', 'beijing', 'elsewhere'];

/** Households of a year, so that everybody is of the same age in each. */
const households = {
  employee: (year: number, wage = 54_000, bonus = 6000) => ({
    persons: [
      {
        id: 'a',
        born: `${year - 35}-05`,
        sex: 'male',
        wage: `${wage}/year`,
        bonus,
        housingFundRate: 0.08,
      },
    ],
  }),
  newPensioner: (year: number) => ({
    persons: [
      {
        id: 'a',
        born: `${year - 60}-05`,
        sex: 'male',
        wage: '3000/month',
        contributionYears: 30,
        accountBalance: 60_000,
      },
    ],
  }),
  pensioner: (year: number) => ({
    persons: [
      {
        id: 'a',
        born: `${year - 72}-05`,
        sex: 'male',
        pensionScheme: 'employee',
        pensionInPayment: 1600,
        contributionYears: 30,
      },
    ],
  }),
  villagers: (year: number) => ({
    residence: 'rural',
    persons: [
      { id: 'a', born: `${year - 66}-05`, sex: 'male', spouse: 'b', pensionScheme: 'resident' },
      { id: 'b', born: `${year - 55}-05`, sex: 'female', spouse: 'a', residentPensionTier: 100 },
    ],
  }),
  selfEmployed: (year: number) => ({
    persons: [
      {
        id: 'a',
        born: `${year - 35}-05`,
        sex: 'female',
        activity: 'business',
        businessIncome: 80_000,
      },
      { id: 'c', born: `${year - 2}-02`, mother: 'a' },
    ],
  }),
} as const;

type Kind = keyof typeof households;

function totals(kind: Kind, place: string, year: number) {
  const answer = household({ place, year, ...households[kind](year) });
  return { answer, ...totalsOf(statementOf(answer.evaluation)) } as {
    answer: typeof answer;
    market: number;
    netMarket: number;
    disposable: number;
    employerCost: number;
  };
}

const everywhere = places.flatMap((place) => years.map((year) => [place, year] as const));

describe.each(everywhere)('a household in %s in %i', (place, year) => {
  it('lacks no value up to disposable income', () => {
    const unknown = unknownRules(china, place, year);
    const concepts = china.concepts.slice(0, 1 + china.concepts.findIndex(isDisposable));
    const flows = concepts.flatMap(({ adds, takes }) => [...adds, ...takes]);
    expect(flows.length).toBeGreaterThan(40);
    expect(flows.map(({ name }) => name).filter((name) => unknown.has(name))).toEqual([]);
  });

  it('keeps most of a wage, and its employer pays more', () => {
    const { answer, market, netMarket, disposable, employerCost } = totals('employee', place, year);
    expect(market).toBe(60_000);
    expect(netMarket).toBe(disposable);
    expect(disposable).toBeGreaterThan(0.82 * market);
    expect(disposable).toBeLessThan(0.9 * market);
    // The own tenth or so of the base, and a quarter or more of the employer's.
    expect(answer.of('ownContributions', 'a') / 5000).toBeGreaterThanOrEqual(0.1 - 1e-9);
    expect(answer.of('ownContributions', 'a') / 5000).toBeLessThanOrEqual(0.11 + 1e-9);
    const share = answer.year('employerContributions', 'a') / market;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.4);
    expect(employerCost).toBeGreaterThan(1.22 * market);
  });

  it('draws a first pension of a plausible size', () => {
    const { answer } = totals('newPensioner', place, year);
    const base = answer.of('newPensionBase', 'a');
    const ofBase = answer.of('newPension', 'a') / base;
    expect(base).toBeGreaterThan(2000);
    expect(ofBase).toBeGreaterThan(0.3);
    expect(ofBase).toBeLessThan(0.8);
    expect(answer.year('employeePension', 'a')).toBeGreaterThan(0);
  });

  it('gets a rise of the pension', () => {
    const pensioner = totals('pensioner', place, year);
    const rise = pensioner.answer.of('pensionIncrease', 'a');
    expect(rise).toBeGreaterThan(90);
    expect(rise).toBeLessThan(300);
    const paid = pensioner.disposable - 12 * (1600 + rise);
    expect(paid).toBeGreaterThanOrEqual(-0.01);
    expect(paid).toBeLessThan(2500);
  });

  it('pays the residents’ pension, and fills the gap of an old couple to the standard', () => {
    const { answer, disposable } = totals('villagers', place, year);
    expect(answer.of('residentPension', 'a')).toBeGreaterThanOrEqual(55);
    expect(disposable).toBeGreaterThanOrEqual(2 * answer.year('allowanceStandard') - 1);
    expect(disposable).toBeLessThan(2 * answer.year('allowanceStandard') + 12 * 1000);
  });

  it('has nothing of what came later', () => {
    const { answer, disposable, market } = totals('selfEmployed', place, year);
    const later = ['additionalDeductions', 'childcareSubsidy', 'personalPensionTax'];
    for (const name of later) expect(answer.year(name, 'a'), name).toBe(0);
    expect(disposable).toBeLessThan(market);
    expect(disposable).toBeGreaterThan(0.6 * market);
  });
});

function isDisposable({ key }: { readonly key: string }): boolean {
  return key === 'disposable';
}

describe('from 2011 to 2018', () => {
  it('more wage is more disposable income', () => {
    const wages = [18_000, 40_000, 60_000, 200_000, 600_000];
    for (const year of [2011, 2014, 2017]) {
      const left = wages.map((wage) => {
        const persons = households.employee(year, wage, 0);
        const answer = household({ place: 'hangzhou', year, ...persons });
        return totalsOf(statementOf(answer.evaluation)).disposable ?? Number.NaN;
      });
      for (const [i, one] of left.entries()) {
        expect(one, `${year} ${wages[i]}`).toBeGreaterThan(left[i - 1] ?? 0);
      }
    }
  });

  it.each(places)('what follows the average wage rises each year in %s', (place) => {
    const ofYears = [...years, 2018].map((year) => {
      const answer = household({ place, year, ...households.newPensioner(year) });
      return {
        floor: household({ place, year, ...households.employee(year, 12, 0) }).of(
          'contributionBase',
          'a',
        ),
        base: answer.of('newPensionBase', 'a'),
        pension: answer.of('newPension', 'a'),
        wage: answer.of('minimumWageDue', 'a'),
        standard: answer.of('allowanceStandard'),
      };
    });
    for (const [i, now] of ofYears.entries()) {
      const before = ofYears[i - 1];
      if (before === undefined) continue;
      for (const key of ['floor', 'base', 'pension'] as const) {
        expect(now[key], `${place} ${2011 + i} ${key}`).toBeGreaterThan(before[key]);
        expect(now[key] / before[key], `${place} ${2011 + i} ${key}`).toBeLessThan(1.2);
      }
      for (const key of ['wage', 'standard'] as const) {
        expect(now[key], `${place} ${2011 + i} ${key}`).toBeGreaterThanOrEqual(before[key]);
      }
    }
  });
});

describe('from when an instrument is known', () => {
  const inHangzhou = knownFrom(china, 'hangzhou');
  const inRest = knownFrom(china, 'elsewhere');

  it('is 2011 for all between market and disposable income', () => {
    const services = ['schooling', 'publicHealth', 'careServices'];
    const later = [...services, 'gifts', 'charity', 'volunteering'];
    const names = [...inHangzhou].filter(([, first]) => first > 2011).map(([name]) => name);
    expect(names.sort()).toEqual(later.sort());
    expect([...inRest.keys()].filter((name) => inRest.get(name)! > 2011).sort()).toEqual(later);
    expect(Math.max(...inHangzhou.values())).toBe(2018);
  });

  it('is later in a province whose contribution limits are known since 2024 only', () => {
    const inHunan = knownFrom(china, 'hunan');
    expect(inHunan.get('ownSocialInsurance')).toBe(2024);
    expect(inHunan.get('incomeTax')).toBe(2024);
    expect(inHunan.get('residentPension')).toBeLessThan(2024);
  });
});
