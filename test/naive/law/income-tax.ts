// The income tax of couples and single persons, person by person, under every choice the law leaves them: what they
// share out (family.ts), for each annual bonus whether it is taxed apart, and which income bears the gifts first. What costs them the least is chosen;
// several ways may cost the same.

import { businessTax, businessTaxable } from './business.ts';
import { dividendTax, interestTax, letting } from './capital.ts';
import type { Claims } from './choices.ts';
import { cheapest, claimsUnder, combinations } from './choices.ts';
import {
  basicDeduction,
  remunerationIncome,
  remunerationReceipts,
  taxOfYear,
  taxOnBonusApart,
} from './comprehensive.ts';
import { notMovable } from './deductions.ts';
import { choicesOf, couplesOf, hasComprehensiveIncome } from './family.ts';
import type { Order } from './gifts.ts';
import { afterGifts, giftsOf } from './gifts.ts';
import { homeSale } from './home-sale.ts';
import type { Insurance } from './insurance.ts';
import { ownContributions } from './insurance.ts';
import type { Fen } from './money.ts';
import { fen, halfUp, sum } from './money.ts';
import {
  annuityTax,
  earlyRetirementTax,
  equityTax,
  incidentalTax,
  personalPensionTax,
  severanceTax,
  shareGainTax,
} from './occasional.ts';
import type { Household, Person } from './people.ts';
import type { Values } from './values.ts';
import { settled, withheldOnRemuneration, withheldOnWages } from './withholding.ts';

export interface IncomeTax {
  readonly comprehensiveTaxDue: Fen;
  readonly comprehensiveTax: Fen;
  readonly bonusTax: Fen;
  readonly businessTax: Fen;
  readonly interestTax: Fen;
  readonly dividendTax: Fen;
  readonly rentTax: Fen;
  readonly annuityTax: Fen;
  readonly personalPensionTax: Fen;
  readonly equityTax: Fen;
  readonly severanceTax: Fen;
  readonly earlyRetirementTax: Fen;
  readonly shareGainTax: Fen;
  readonly incidentalTax: Fen;
  readonly homeSaleTax: Fen;
  readonly incomeTax: Fen;
}

/** A person with what was paid and contributed in the year. */
export interface Earner {
  readonly person: Person;
  readonly wages: Fen;
  readonly insurance: Insurance;
}

/** A couple or a single person, and the ways that cost them least: the taxes of each. */
export interface Settled {
  readonly couple: readonly Person[];
  readonly ways: readonly (readonly IncomeTax[])[];
}

/** A person's sums before any choice. */
interface Taxpayer {
  readonly person: Person;
  readonly year: number;
  readonly wages: Fen;
  /** Contributions, housing fund and personal pension. */
  readonly special: number;
  /** Additional deductions that cannot be shared out. */
  readonly additional: number;
  readonly relief: Fen;
  /** Taxes that no choice can move. */
  readonly apart: TaxesApart;
}

type TaxesApart = Omit<
  IncomeTax,
  'comprehensiveTaxDue' | 'comprehensiveTax' | 'bonusTax' | 'businessTax' | 'incomeTax'
>;

export function incomeTaxes(
  household: Household,
  values: Values,
  earners: readonly Earner[],
): Settled[] {
  const taxpayers = earners.map((earner) => taxpayerOf(earner, household, values));
  return couplesOf(household).map((couple) => {
    const payers = taxpayers.filter(({ person }) => couple.includes(person));
    const claims = claimsUnder(choicesOf(couple, household, values));
    const ways = claims.flatMap((pair) =>
      combinations(payers.map((payer, i) => underOwnChoices(payer, pair[i === 0 ? 0 : 1]))),
    );
    return { couple, ways: cheapest(ways, costOf) };
  });
}

/** The tax that choices can lessen. */
export function costOf(way: readonly IncomeTax[]): Fen {
  return sum(way.map((taxes) => taxes.comprehensiveTaxDue + taxes.bonusTax + taxes.businessTax));
}

function taxpayerOf(earner: Earner, household: Household, values: Values): Taxpayer {
  const { person, wages, insurance } = earner;
  const personalPension = Math.min(
    fen(person.personalPensionPaid),
    fen(values.personalPensionLimit),
  );
  return {
    person,
    year: household.year,
    wages,
    special:
      ownContributions(insurance) +
      insurance.ownHousingFund +
      insurance.annuityDeducted +
      personalPension +
      healthPremium(person),
    additional: notMovable(person, household),
    relief: person.disability > 0 ? fen(values.disabledRelief) : 0,
    apart: taxesApart(person, household, values),
  };
}

/** Premiums of approved health policies, up to 2,400 yuan (财税〔2017〕39号). */
function healthPremium({ qualifiedHealthPremium }: Person): Fen {
  return Math.min(fen(2400), fen(qualifiedHealthPremium));
}

/** The first-listed person sells the home. */
function taxesApart(person: Person, household: Household, values: Values): TaxesApart {
  const sells = person === household.persons[0];
  return {
    interestTax: interestTax(person),
    dividendTax: dividendTax(person),
    rentTax: letting(person, household.year, values.maintenanceTax).incomeTax,
    annuityTax: annuityTax(person, household.year),
    personalPensionTax: personalPensionTax(person, household.year),
    equityTax: equityTax(person),
    severanceTax: severanceTax(person, values),
    earlyRetirementTax: earlyRetirementTax(person),
    shareGainTax: shareGainTax(person),
    incidentalTax: incidentalTax(person),
    homeSaleTax: sells ? homeSale(household, values).incomeTax : 0,
  };
}

function underOwnChoices(payer: Taxpayer, claims: Claims): IncomeTax[] {
  const bonus = fen(payer.person.bonus);
  const bonuses = bonus === 0 ? [0] : [0, bonus];
  const orders: readonly Order[] = payer.person.gifts === 0 ? ['business'] : giftOrders;
  return bearersOf(payer).flatMap((bearer) =>
    orders.flatMap((order) =>
      bonuses.map((merged) =>
        taxesOf(payer, claims, { merged, apart: bonus - merged, order, bearer }),
      ),
    ),
  );
}

type Bearer = 'comprehensive' | 'business';

/**
 * The income that may bear the deductions: business income where there is no comprehensive income (IITR art. 15); with
 * both, either since the settlement of 2021 (国家税务总局公告2022年第1号, art. 4), before that comprehensive income.
 */
function bearersOf({ person, year }: Taxpayer): Bearer[] {
  if (!hasComprehensiveIncome(person)) return ['business'];
  return year >= 2021 && person.businessIncome > 0
    ? ['comprehensive', 'business']
    : ['comprehensive'];
}

const giftOrders: readonly Order[] = ['comprehensive', 'business'];

interface OwnChoices {
  readonly merged: Fen;
  readonly apart: Fen;
  readonly order: Order;
  readonly bearer: Bearer;
}

function taxesOf(payer: Taxpayer, claims: Claims, own: OwnChoices): IncomeTax {
  const { person, special, additional, relief } = payer;
  const deductions = special + additional + claims.inTheYear + claims.atSettlement;
  const pay = payer.wages + own.merged;
  const isMoved = own.bearer === 'business' && hasComprehensiveIncome(person);
  const less = isMoved ? 0 : basicDeduction + deductions;
  const comprehensive = Math.max(0, pay + remunerationIncome(person) - less);
  const business = businessTaxable(person, own.bearer === 'business' ? deductions : null);
  const after = afterGifts(comprehensive, business, giftsOf(person), own.order);
  const before = taxOfYear(after.comprehensive);
  const due = halfUp(Math.max(0, before - relief));
  const withheld =
    withheldOnWages(pay, person.monthsWorked, special + additional + claims.inTheYear) +
    withheldOnRemuneration(person);
  const paid = {
    // What was deducted in withholding and then moved is topped up in full.
    comprehensiveTax: isMoved ? due : settled(due, withheld, pay + remunerationReceipts(person)),
    bonusTax: taxOnBonusApart(own.apart),
    businessTax: businessTax(after.business, Math.max(0, relief - before), payer.year),
    ...payer.apart,
  };
  return { comprehensiveTaxDue: due, ...paid, incomeTax: sum(Object.values(paid)) };
}
