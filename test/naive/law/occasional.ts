// Income that comes once, taxed apart from all other: equity incentives, severance and early-retirement pay (财税〔2018〕164号
// art. 2, 5), annuities and personal pensions drawn (art. 4; 公告2022年第34号), gains from shares, prizes (Individual Income
// Tax Law art. 3(3), 6(5), 6(6)).

import { basicDeduction, taxOfMonth, taxOfYear } from './comprehensive.ts';
import type { Fen } from './money.ts';
import { fen, halfUp } from './money.ts';
import type { Person } from './people.ts';
import { monthsRetired } from './retirement.ts';
import type { Values } from './values.ts';

/** In full by the table of the year (art. 2; to 2027 by 公告2021年第42号, 2023年第2号, 第25号). */
export function equityTax({ equityIncentive }: Person): Fen {
  return halfUp(taxOfYear(fen(equityIncentive)));
}

/** What is above three times the mean wage of the year before, by the table of the year. */
export function severanceTax({ severance }: Person, { severanceWage }: Values): Fen {
  return halfUp(taxOfYear(Math.max(0, fen(severance) - 3 * fen(severanceWage))));
}

/** Spread over the years to the legal age, each with a deduction and a table of its own. */
export function earlyRetirementTax({ earlyRetirementPay, earlyRetirementYears }: Person): Fen {
  const ofYear = fen(earlyRetirementPay) / earlyRetirementYears - basicDeduction;
  return halfUp(taxOfYear(Math.max(0, ofYear)) * earlyRetirementYears);
}

/** Each monthly payment by the table of the month, nothing deducted. */
export function annuityTax(person: Person, year: number): Fen {
  return monthsRetired(person, year) * halfUp(taxOfMonth(fen(person.annuityInPayment)));
}

/** 3 % of what is drawn, since there are such accounts. */
export function personalPensionTax({ personalPensionDrawn }: Person, year: number): Fen {
  return year < 2022 ? 0 : halfUp(fen(personalPensionDrawn) * 0.03);
}

/** Shares sold at a stock exchange are free (财税字〔1998〕61号), others and restricted ones not (财税〔2009〕167号). */
export function shareGainTax({ shareGain }: Person): Fen {
  return halfUp(Math.max(0, fen(shareGain)) * 0.2);
}

/** Prizes of lotteries are free up to 10,000 yuan a draw, above it taxed in full (国税发〔1994〕127号, 财税字〔1998〕12号). */
export function incidentalTax({ lotteryPrize, windfall }: Person): Fen {
  const prize = lotteryPrize > 10_000 ? fen(lotteryPrize) : 0;
  return halfUp((prize + fen(windfall)) * 0.2);
}
