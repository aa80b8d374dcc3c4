// Values of the law by lot where the sources do not name them for the place and year, and how a document gives them.

import fc from 'fast-check';
import { month } from './law/people.ts';
import type { ByMonth, Values } from './law/values.ts';
import {
  knownFlexiblePensionRate,
  knownFundCap,
  knownHangzhouMedicalRate,
  knownIncrease,
  knownLimits,
  knownMedicalRate,
  knownMinimumWage,
  knownNationalBasic,
  knownPensionBase,
  knownRentDeduction,
  knownResidentBasic,
  knownStandard,
  personalPensionLimit,
} from './law/values.ts';

export interface LawByLot {
  readonly values: Values;
  /** Parameters that the document gives. */
  readonly given: Readonly<Record<string, number>>;
  /** Parameters that the document sets from a month on. */
  readonly set: Readonly<Record<string, { readonly from: string; readonly value: number }>>;
}

const whole = (min: number, max: number) => fc.integer({ min, max });
const percent = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 100);

/** What may have to be drawn, by the parameter's name. */
const drawn = fc.record({
  'minimumWage.monthly': whole(1200, 2800),
  'contributionBase.floor': whole(2500, 7000),
  'contributionBase.cap': whole(14_000, 37_000),
  'ownMedicalContribution.rate': percent(1, 2),
  'flexiblePensionContribution.rate': percent(16, 22),
  'flexibleMedicalContribution.rate': percent(5, 11),
  'employerPensionContribution.rate': percent(13, 20),
  'employerPensionContribution.publicRate': percent(15, 20),
  'employerMedicalContribution.rate': percent(5, 11),
  'housingFund.floor': whole(1200, 3000),
  'housingFund.cap': whole(20_000, 42_000),
  'rentDeduction.perMonth': fc.constantFrom(800, 1100, 1500),
  'personalRelief.disabled': fc.constantFrom(0, 6000, 1234.56),
  'newPension.base': whole(5000, 12_000),
  'transitionalPension.coefficient': fc.constantFrom(0.01, 0.012, 0.013, 0.014),
  'pensionAdjustment.fixed': fc.constantFrom(0, 480),
  'pensionAdjustment.perYear': fc.constantFrom(0, 3),
  'pensionSupplement.amount': fc.constantFrom(0, 150),
  'newPension.roundedTo': fc.constantFrom(0.01, 0.1, 1),
  'pensionIncrease.ratio': fc.constantFrom(0.02, 0.035),
  'pensionIncrease.meanPension': whole(2500, 5000),
  'pensionIncrease.fixedShare': percent(0, 100),
  'residentPension.basic': whole(100, 1600),
  'residentMedical.own': whole(250, 700),
  'childcareSubsidy.takeUp': percent(50, 100),
  'livingAllowance.standard': whole(600, 1800),
  'livingAllowance.ruralShare': percent(60, 100),
  'livingAllowance.workDeduction': fc.constantFrom(0, 0, 2400, 6000),
  'livingAllowance.earningsDisregard': fc.constantFrom(0, 0, 0.2),
  'livingAllowance.nationalBasicPension': fc.constantFrom(93, 123, 163),
  'livingAllowance.basicPensionNotCounted': fc.constantFrom(0, 1, 0.5),
  'livingAllowance.additionalAid': fc.constantFrom(0, 0.1, 0.3),
  'livingAllowance.roundedUpTo': fc.constantFrom(0.01, 1, 5),
  'registeredElsewhere.withinProvince': whole(0, 1),
  'passesAssetTest.savingsMonths': whole(12, 48),
  'passesAssetTest.homes': whole(1, 2),
  'passesAssetTest.cars': fc.constantFrom(0, 20_000, 80_000),
  'shanghaiPropertyTax.threshold': whole(26_000, 90_000),
  'chongqingPropertyTax.averagePrice': whole(5000, 15_000),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;
type Name = keyof Drawn;

/** What the document gives so that nothing is left to chance. */
const always = {
  'livingAllowance.takeUpAtNoGap': 1,
  'livingAllowance.takeUpAtFullGap': 1,
  'residentMedical.takeUpShare': 1,
  'residentPension.takeUpShare': 1,
};

/** A rise of the employees' pension rate from some month on, once in five households. */
const rise = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ ofYear: whole(2, 12), value: percent(6, 11) }) },
);

export function lawByLot(place: string, year: number): fc.Arbitrary<LawByLot> {
  return fc.tuple(drawn, rise).map(([draw, raised]) => {
    const given: Record<string, number> = { ...always };
    const give = (name: Name) => {
      given[name] = draw[name];
      return draw[name];
    };
    const steady = (name: Name): ByMonth => {
      const value = give(name);
      return () => value;
    };
    const known = (value: number | null, name: Name): ByMonth =>
      value === null ? steady(name) : () => value;
    const limits = knownLimits(place, year);
    const base = knownPensionBase(place, year);
    const zhejiang = base !== null;
    const values: Values = {
      minimumWage: knownMinimumWage(place, year) ?? steady('minimumWage.monthly'),
      baseFloor: known(limits?.[0] ?? null, 'contributionBase.floor'),
      baseCap: known(limits?.[1] ?? null, 'contributionBase.cap'),
      pensionRate: (when) =>
        raised !== null && when >= month(year, raised.ofYear) ? raised.value : 0.08,
      medicalRate: known(knownMedicalRate(place, year), 'ownMedicalContribution.rate'),
      flexiblePensionRate: known(
        knownFlexiblePensionRate(place, year),
        'flexiblePensionContribution.rate',
      ),
      flexibleMedicalRate: known(
        knownHangzhouMedicalRate(place, year),
        'flexibleMedicalContribution.rate',
      ),
      employerPensionRate: steady('employerPensionContribution.rate'),
      publicEmployerPensionRate: steady('employerPensionContribution.publicRate'),
      employerMedicalRate: known(
        knownHangzhouMedicalRate(place, year),
        'employerMedicalContribution.rate',
      ),
      fundFloor: steady('housingFund.floor'),
      fundCap: knownFundCap(place, year) ?? steady('housingFund.cap'),
      rentDeduction: knownRentDeduction(place) ?? give('rentDeduction.perMonth'),
      personalPensionLimit: personalPensionLimit(place, year),
      disabledRelief: give('personalRelief.disabled'),
      pensionBase: base ?? give('newPension.base'),
      transitionalCoefficient: zhejiang ? 0.014 : give('transitionalPension.coefficient'),
      adjustmentFixed: zhejiang ? 480 : give('pensionAdjustment.fixed'),
      adjustmentPerYear: zhejiang ? 3 : give('pensionAdjustment.perYear'),
      supplement: zhejiang ? 150 : give('pensionSupplement.amount'),
      pensionRoundedTo: zhejiang ? 10 : Math.round(100 * give('newPension.roundedTo')),
      increaseRatio: knownIncrease(year) ?? give('pensionIncrease.ratio'),
      meanPension: give('pensionIncrease.meanPension'),
      fixedShare: give('pensionIncrease.fixedShare'),
      residentBasic: knownResidentBasic(place, year) ?? give('residentPension.basic'),
      residentMedicalOwn: give('residentMedical.own'),
      childcareTakeUp: give('childcareSubsidy.takeUp'),
      allowance: {
        standard: knownStandard(place, year) ?? give('livingAllowance.standard'),
        ruralShare: give('livingAllowance.ruralShare'),
        savingsMonths: give('passesAssetTest.savingsMonths'),
        homes: give('passesAssetTest.homes'),
        carValue: give('passesAssetTest.cars'),
        workDeduction: give('livingAllowance.workDeduction'),
        earningsDisregard: give('livingAllowance.earningsDisregard'),
        nationalBasicPension:
          knownNationalBasic(year) ?? give('livingAllowance.nationalBasicPension'),
        basicPensionNotCounted: give('livingAllowance.basicPensionNotCounted'),
        additionalAid: give('livingAllowance.additionalAid'),
        roundedUpTo: give('livingAllowance.roundedUpTo'),
        withinProvince: give('registeredElsewhere.withinProvince') === 1,
      },
      shanghaiThreshold: place === 'shanghai' ? give('shanghaiPropertyTax.threshold') : 0,
      chongqingAverage: place === 'chongqing' ? give('chongqingPropertyTax.averagePrice') : 1,
    };
    return { values, given, set: setOf(raised, year) };
  });
}

function setOf(raised: { ofYear: number; value: number } | null, year: number): LawByLot['set'] {
  if (raised === null) return {};
  const from = `${year}-${String(raised.ofYear).padStart(2, '0')}-01`;
  return { 'ownPensionContribution.rate': { from, value: raised.value } };
}
