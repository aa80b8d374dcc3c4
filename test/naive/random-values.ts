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
  knownUnemploymentRate,
  personalPensionLimit,
} from './law/values.ts';
import type { Drawn, Name } from './random-parameters.ts';
import { changeable, drawn, percent, takeUp, whole } from './random-parameters.ts';

export interface LawByLot {
  readonly values: Values;
  /** Parameters that the document gives. */
  readonly given: Readonly<Record<string, number>>;
  /** Parameters that the document sets from a month on. */
  readonly set: Readonly<Record<string, { readonly from: string; readonly value: number }>>;
}

/** A change within the year: to what other draw, from which month of the year. */
interface Change {
  readonly ofYear: number;
  readonly to: number;
}

/** Once in five households the employees' pension rate rises; other values change in up to two months. */
const rise = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.record({ ofYear: whole(2, 12), to: percent(6, 11) }) },
);
const changes = fc.tuple(
  fc.subarray([...changeable], { maxLength: 4 }),
  drawn,
  fc.tuple(whole(2, 12), whole(2, 12)),
);

/** Hands out drawn values and keeps in mind what the document has to say of them. */
class Giver {
  readonly given: Record<string, number> = { ...takeUp };
  readonly set: Record<string, { from: string; value: number }> = {};
  readonly #draw: Drawn;
  readonly #year: number;
  readonly #changes: ReadonlyMap<Name, Change>;

  constructor(draw: Drawn, year: number, changing: ReadonlyMap<Name, Change>) {
    this.#draw = draw;
    this.#year = year;
    this.#changes = changing;
  }

  give(name: Name): number {
    this.given[name] = this.#draw[name];
    return this.#draw[name];
  }

  /** The drawn value, and from a month on perhaps another. */
  byMonth(name: Name): ByMonth {
    return this.changing(name, this.give(name), this.#changes.get(name) ?? null);
  }

  /** What is known, else what is drawn. */
  known(value: number | null, name: Name): ByMonth {
    return value === null ? this.byMonth(name) : always(value);
  }

  changing(name: string, before: number, change: Change | null): ByMonth {
    if (change === null) return always(before);
    const from = `${this.#year}-${String(change.ofYear).padStart(2, '0')}-01`;
    this.set[name] = { from, value: change.to };
    const first = month(this.#year, change.ofYear);
    return (when) => (when < first ? before : change.to);
  }
}

type Rise = typeof rise extends fc.Arbitrary<infer T> ? T : never;
type Changes = typeof changes extends fc.Arbitrary<infer T> ? T : never;

function byName([names, other, ofYear]: Changes): ReadonlyMap<Name, Change> {
  return new Map(
    names.map((name, i) => [name, { ofYear: ofYear[i % 2] ?? 7, to: other[name] }] as const),
  );
}

/** The law of a place and year. */
export function lawByLot(place: string, year: number): fc.Arbitrary<LawByLot> {
  return fc.tuple(drawn, rise, changes).map(([draw, raised, changed]) => {
    const giver = new Giver(draw, year, byName(changed));
    const values: Values = {
      minimumWage: knownMinimumWage(place, year) ?? giver.byMonth('minimumWage.monthly'),
      ...ofInsurance(giver, place, year, raised),
      ...ofEmployer(giver, place, year),
      rentDeduction: knownRentDeduction(place) ?? giver.give('rentDeduction.perMonth'),
      personalPensionLimit: personalPensionLimit(place, year),
      disabledRelief: giver.give('personalRelief.disabled'),
      ...ofNewPension(giver, place, year),
      increaseRatio: knownIncrease(year) ?? giver.give('pensionIncrease.ratio'),
      meanPension: giver.give('pensionIncrease.meanPension'),
      fixedShare: giver.give('pensionIncrease.fixedShare'),
      residentBasic: giver.known(knownResidentBasic(place, year), 'residentPension.basic'),
      residentMedicalOwn: giver.give('residentMedical.own'),
      ...ofResidents(giver),
      ...ofOccasions(giver),
      childcareTakeUp: giver.give('childcareSubsidy.takeUp'),
      allowance: ofAllowance(giver, place, year),
      shanghaiThreshold: place === 'shanghai' ? giver.give('shanghaiPropertyTax.threshold') : 0,
      chongqingAverage: place === 'chongqing' ? giver.give('chongqingPropertyTax.averagePrice') : 1,
    };
    return { values, given: giver.given, set: giver.set };
  });
}

function ofResidents(giver: Giver) {
  return {
    residentMedicalSubsidy: giver.give('residentMedical.subsidy'),
    residentSubsidyLow: giver.give('residentPensionSubsidy.low'),
    residentSubsidyHigh: giver.give('residentPensionSubsidy.high'),
    residentYears: {
      least: giver.give('residentYearsPension.least'),
      amount: giver.give('residentYearsPension.amount'),
      perYear: giver.give('residentYearsPension.perYear'),
    },
  };
}

function ofOccasions(giver: Giver) {
  return {
    severanceWage: giver.give('severanceTax.averageWage'),
    assessedOnSale: giver.give('homeSaleTax.assessedRate'),
    maintenanceTax: giver.give('surchargesOfPersons.maintenance'),
  };
}

function ofInsurance(giver: Giver, place: string, year: number, raised: Rise) {
  const [floor, cap] = knownLimits(place, year) ?? [null, null];
  const flexiblePension = knownFlexiblePensionRate(place, year);
  const flexibleMedical = knownHangzhouMedicalRate(place, year);
  return {
    baseFloor: giver.known(floor, 'contributionBase.floor'),
    baseCap: giver.known(cap, 'contributionBase.cap'),
    pensionRate: giver.changing('ownPensionContribution.rate', 0.08, raised),
    unemploymentRate: giver.known(knownUnemploymentRate(place), 'ownUnemploymentContribution.rate'),
    employerUnemploymentRate: giver.known(
      knownUnemploymentRate(place),
      'employerUnemploymentContribution.rate',
    ),
    medicalRate: giver.known(knownMedicalRate(place, year), 'ownMedicalContribution.rate'),
    flexiblePensionRate: giver.known(flexiblePension, 'flexiblePensionContribution.rate'),
    flexibleMedicalRate: giver.known(flexibleMedical, 'flexibleMedicalContribution.rate'),
  };
}

function ofEmployer(giver: Giver, place: string, year: number) {
  const medical = knownHangzhouMedicalRate(place, year);
  return {
    employerPensionRate: giver.byMonth('employerPensionContribution.rate'),
    publicEmployerPensionRate: giver.byMonth('employerPensionContribution.publicRate'),
    employerMedicalRate: giver.known(medical, 'employerMedicalContribution.rate'),
    maternityRate: giver.give('employerMaternityContribution.rate'),
    injuryCut: giver.byMonth('employerInjuryContribution.cut'),
    annuityEmployerUsual: giver.give('annuityEmployerShare.usual'),
    annuityOwnUsual: giver.give('annuityOwnShare.usual'),
    fundFloor: giver.byMonth('housingFund.floor'),
    fundCap: knownFundCap(place, year) ?? giver.byMonth('housingFund.cap'),
  };
}

/** Zhejiang's rules are known where its base is, of the year and of the year before. */
function ofNewPension(giver: Giver, place: string, year: number) {
  const [before, base] = [knownPensionBase(place, year - 1), knownPensionBase(place, year)];
  if (before !== null && base !== null)
    return {
      pensionBase: (retired: number) => (retired < year ? before : base),
      transitionalCoefficient: 0.014,
      adjustmentFixed: 480,
      adjustmentPerYear: 3,
      supplement: 150,
      pensionRoundedTo: 10,
    };
  return {
    pensionBase: always(giver.give('newPension.base')),
    transitionalCoefficient: giver.give('transitionalPension.coefficient'),
    adjustmentFixed: giver.give('pensionAdjustment.fixed'),
    adjustmentPerYear: giver.give('pensionAdjustment.perYear'),
    supplement: giver.give('pensionSupplement.amount'),
    pensionRoundedTo: Math.round(100 * giver.give('newPension.roundedTo')),
  };
}

function ofAllowance(giver: Giver, place: string, year: number): Values['allowance'] {
  return {
    standard: knownStandard(place, year) ?? giver.byMonth('livingAllowance.standard'),
    ruralShare: giver.give('livingAllowance.ruralShare'),
    savingsMonths: giver.give('passesAssetTest.savingsMonths'),
    homes: giver.give('passesAssetTest.homes'),
    carValue: giver.give('passesAssetTest.cars'),
    workDeduction: giver.give('livingAllowance.workDeduction'),
    earningsDisregard: giver.give('livingAllowance.earningsDisregard'),
    nationalBasicPension:
      knownNationalBasic(year) ?? giver.give('livingAllowance.nationalBasicPension'),
    basicPensionNotCounted: giver.give('livingAllowance.basicPensionNotCounted'),
    additionalAid: giver.give('livingAllowance.additionalAid'),
    marginMultiple: giver.give('lowIncomeMargin.multiple'),
    seriousFrom: giver.give('seriouslyIll.costFrom'),
    exitMonths: giver.give('gradualExit.months'),
    roundedUpTo: giver.give('livingAllowance.roundedUpTo'),
    withinProvince: giver.give('registeredElsewhere.withinProvince') === 1,
  };
}

function always(value: number): () => number {
  return () => value;
}
