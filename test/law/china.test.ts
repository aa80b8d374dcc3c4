import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/engine/build.ts';
import { Evaluation } from '../../src/engine/evaluate.ts';
import { inForce } from '../../src/engine/in-force.ts';
import { checkBooks, conceptTable } from '../../src/engine/ledger.ts';
import { flowsOf, overYear } from '../../src/engine/outputs.ts';
import { inLaw, reformed, rulesOf } from '../../src/engine/policy.ts';
import { household } from '../../src/household.ts';
import { china } from '../../src/law/china.ts';
import { centralShares } from '../../src/law/government-levels.ts';
import { places } from '../../src/population/places.ts';

describe('the legislation', () => {
  it('puts every flow of the households into its concepts, between known sectors', () => {
    expect(() => checkBooks(china)).not.toThrow();
  });

  it('passes employer contributions through, and nothing else', () => {
    const twice = [...conceptTable(china)].filter(([, row]) => Object.keys(row).length > 1);
    expect(twice.map(([name]) => name)).toEqual([
      'employerPensionContribution',
      'employerMedicalContribution',
      'employerMaternityContribution',
      'employerUnemploymentContribution',
      'employerInjuryContribution',
      'employerHousingFund',
      'employerAnnuityContribution',
    ]);
    for (const [, row] of twice) expect(row).toEqual({ primary: 1, market: -1 });
  });

  it('gives every rule and every instrument one name', () => {
    const names = rulesOf(china).map((rule) => rule.name);
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
    const instruments = china.instruments.map((one) => one.name);
    expect(new Set(instruments).size).toBe(instruments.length);
  });

  it('lists every rule that another one reads', () => {
    const listed = new Set(rulesOf(china));
    const read = rulesOf(china)
      .flatMap((rule) => rule.versions)
      .flatMap((version) => Object.values(version.reads()))
      .filter((quantity) => quantity.kind === 'rule')
      .filter((quantity) => !listed.has(quantity as never));
    expect([...new Set(read.map((quantity) => quantity.name))]).toEqual([]);
  });

  it('leaves disposable income before payments into own accounts', () => {
    const last = china.concepts.at(-1);
    expect(last?.key).toBe('ownAccounts');
    expect(last?.takes.map((rule) => rule.name)).toEqual([
      'ownHousingFund',
      'personalPensionPayment',
    ]);
    expect(last?.adds.map((rule) => rule.name)).toEqual(['personalPensionDrawing']);
  });
});

const mine = [
  'livingAllowance',
  'childcareSubsidy',
  'propertyTax',
  'gifts',
  'charity',
  'extremePoverty',
  'temporaryAid',
  'unemployment',
  'medicalInsurance',
  'medicalAid',
  'careInsurance',
  'premiumAid',
  'educationAid',
  'childrenWithoutParents',
  'disabilityAllowances',
  'oldAgeAllowance',
  'rentSubsidy',
];

describe('assistance, property tax and charity', () => {
  // Parts of the income behind the allowance may be unknown far away; its own values must not be.
  const own =
    /^(livingAllowance|lowIncomeMargin|charity|childcare|.*PropertyTax|.*Home\d|extremePoverty|temporaryA|unemploymentBenefit\.(share|months)|.*Refund|.*Cover|.*[cC]riticalIllness|medicalAid|poorByIllness|careInsurance|premiumAid|educationAid|childWithout|disability|oldAge|rentSubsidy)/;

  it.each([2019, 2021, 2023, 2025, 2026])(
    'know all their own values in every place of %i',
    (year) => {
      const rules = china.instruments
        .filter((one) => mine.includes(one.name))
        .flatMap((one) => one.rules);
      const outputs = Object.fromEntries(rules.map((rule) => [rule.name, overYear(rule as never)]));
      const request = { policy: inLaw(china), year, lawYear: year, outputs };
      const missing = Object.keys(places).flatMap((place) =>
        buildGraph({ ...request, places: [place] }).nodes.flatMap(({ operation }) =>
          operation.is === 'unknown' && own.test(operation.why)
            ? [`${place}: ${operation.why}`]
            : [],
        ),
      );
      expect(missing).toEqual([]);
    },
  );

  it.each([
    ['livingAllowance', 'livingAllowance', 1379],
    ['childcareSubsidy', 'childcareSubsidy', 3600],
    ['charity', 'charityReceived', 940],
    ['propertyTax', 'propertyTax', 10000],
    ['generalPropertyTax', 'propertyTax', 10000],
  ])('vanish when %s is switched off', (off, rule, amount) => {
    const { input } = household({
      place: 'hangzhou',
      year: 2025,
      persons: [{ born: '2025-01' }, { hukou: 'elsewhere' }],
      homes: [{ area: 100, value: 1000000 }],
      given: { countedIncome: 1379 },
      set: { 'generalPropertyTax.rate': 0.01 },
    });
    const inPlace = reformed(inLaw(china), { changes: input.changes });
    const without = reformed(inPlace, { off: [off] });
    expect(new Evaluation(inPlace, input).ofYear(rule)).toBe(
      rule === 'livingAllowance' ? 12 * amount : amount,
    );
    expect(new Evaluation(without, input).ofYear(rule)).toBe(0);
  });
});

describe('a place or year that the law knows in part', () => {
  const home = { area: 160, price: 2240000, bought: '2013-05' };

  it('computes what does not hang on the unknown', () => {
    const answer = household({ place: 'chongqing', year: 2014, persons: [{}], homes: [home] });
    expect(answer.of('propertyTax')).toBeCloseTo(4200, 9);
  });

  it('says why the rest is not known', () => {
    const answer = household({ place: 'heilongjiang', year: 2021, persons: [{ wage: 90000 }] });
    expect(() => answer.of('incomeTax', 'a')).toThrow('contributionBase.floor is known from');
    expect(answer.of('allowanceStandard')).toBe(711.4);
  });
});

describe('the levels of government', () => {
  const flows = centralShares.flatMap((one) => one.flows);

  it('share out every flow of government once', () => {
    const ofGovernment = flowsOf(china).filter(
      ({ flow }) => flow?.from === 'government' || flow?.to === 'government',
    );
    expect(flows.map((rule) => rule.name).sort()).toEqual(
      ofGovernment.map((rule) => rule.name).sort(),
    );
  });

  it.each(['zhejiang', 'hangzhou', 'elsewhere'])('have a share between 0 and 1 in %s', (place) => {
    for (const { share } of centralShares) {
      const found = inForce(inLaw(china), share, '2025-07-01', place);
      expect('why' in found ? found.why : Number(found.value)).toBeGreaterThanOrEqual(0);
      expect('why' in found ? found.why : Number(found.value)).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    // 国发〔1993〕85号: business tax is local; 国发〔2016〕26号: value added tax half and half.
    ['2016-04-30', 0],
    ['2016-05-01', 0.5],
  ])('leave the centre of the tax on homes sold on %s: %f', (day, value) => {
    const found = centralShares.find(({ flows: [flow] }) => flow?.name === 'homeSaleVat');
    if (found === undefined) throw new Error('no tax on homes sold');
    expect(inForce(inLaw(china), found.share, day, 'hangzhou')).toMatchObject({ value });
  });

  it('leave the centre 60 % of the income tax', () => {
    const [incomeTax] = centralShares;
    if (incomeTax === undefined) throw new Error('no income tax');
    expect(inForce(inLaw(china), incomeTax.share, '2024-01-01', 'hangzhou')).toMatchObject({
      value: 0.6,
    });
  });
});
