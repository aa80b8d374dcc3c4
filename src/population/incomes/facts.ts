// The facts that are drawn on top of a population's structure.

import type { Fact } from '../../engine/fact.ts';
import * as consumption from '../facts/consumption.ts';
import * as hardship from '../facts/hardship.ts';
import { home1, home2, home3 } from '../facts/homes.ts';
import * as household from '../facts/household.ts';
import * as occasional from '../facts/occasional.ts';
import * as pensions from '../facts/pensions.ts';
import * as people from '../facts/people.ts';
import * as property from '../facts/property.ts';
import * as services from '../facts/services.ts';
import * as takeUp from '../facts/take-up.ts';
import * as transactions from '../facts/transactions.ts';
import * as work from '../facts/work.ts';

const { rentPaid, mortgageInterest, deposits, securities, debts, carValue, homeElsewhere } =
  household;
const { food, clothing, dwelling, householdGoods, transport } = household;
const { educationRecreation, healthCare, otherSpending } = household;
const { area: _area, land: _land, relief: _first, ...firstHome } = home1;
const { relief: _second, ...secondHome } = home2;
const { relief: _third, ...thirdHome } = home3;
const { personalPensionDrawn: _drawn, ...pensionFacts } = pensions;
const { annuityEmployerRate: _rate, annuityOwnRate: _own, ...drawnPensionFacts } = pensionFacts;
const { earlyRetirementPay: _rare, earlyRetirementYears: _years, ...once } = occasional;
const {
  soldHomeMonth: _sold,
  soldHomeOrdinary: _kind,
  carBoughtMonth: _bought,
  ...trade
} = transactions;

export const incomeFacts: readonly Fact[] = [
  work.wage,
  work.bonus,
  work.monthsWorked,
  work.wageLastYear,
  work.declaredShare,
  work.insured,
  work.housingFundRate,
  work.employerSize,
  work.labourRemuneration,
  work.authorRemuneration,
  work.royalties,
  work.businessIncome,
  work.farmIncome,
  ...Object.values<Fact>(property),
  ...Object.values<Fact>(drawnPensionFacts),
  ...Object.values<Fact>(takeUp),
  ...Object.values<Fact>(once),
  ...Object.values<Fact>(trade),
  ...Object.values<Fact>(hardship),
  ...[people.continuingEducation, people.loanBeforeMarriage],
  ...Object.values<Fact>(firstHome),
  ...Object.values<Fact>(secondHome),
  ...Object.values<Fact>(thirdHome),
  ...[rentPaid, mortgageInterest, deposits, securities, debts, carValue, homeElsewhere],
  ...[food, clothing, dwelling, householdGoods, transport],
  ...[educationRecreation, healthCare, otherSpending],
  ...Object.values<Fact>(consumption),
  ...Object.values<Fact>(services),
];

/** Those of them that are drawn for every household or person: a block need not be cleared of them. */
export const writtenIncomeFacts: readonly Fact[] = [
  ...[food, clothing, dwelling, householdGoods, transport],
  ...[educationRecreation, healthCare, otherSpending, deposits, carValue],
  ...[consumption.incomeBehindSpending, consumption.tobacco, consumption.alcohol],
  ...[property.imputedRent, property.supportReceived, property.collectiveDividend],
  ...[takeUp.residentPensionTakeUp, takeUp.residentMedicalTakeUp, takeUp.givingDraw],
  ...[takeUp.volunteerDraw, takeUp.annuityTakeUp, takeUp.coverageTakeUp],
  ...[takeUp.allowanceTakeUp, takeUp.childcareTakeUp, takeUp.charityDraw],
  ...[takeUp.temporaryAidTakeUp, takeUp.educationAidTakeUp, takeUp.disabilityAllowanceTakeUp],
  ...[takeUp.oldAgeAllowanceTakeUp, takeUp.rentSubsidyTakeUp, takeUp.careInsuranceTakeUp],
  ...[takeUp.commercialHealthTakeUp, takeUp.publicJobTakeUp],
  ...[hardship.outpatientCost, work.insured, work.housingFundRate, work.monthsWorked],
];
