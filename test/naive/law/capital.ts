// Tax on interest, dividends and rent: Individual Income Tax Law (2018) art. 3(3), 6; deposits free since 2008 (财税〔2008〕
// 132号); listed shares by the time they were held (财税〔2015〕101号); homes let at 10 % (财税〔2008〕24号), with the other taxes on
// letting.

import type { Fen } from './money.ts';
import { fen, halfUp, sum } from './money.ts';
import type { Month, Person } from './people.ts';
import { month, monthsOf } from './people.ts';

export function interestTax(person: Person): Fen {
  return halfUp(fen(person.otherInterest) * 0.2);
}

export function dividendTax(person: Person): Fen {
  const taxed = fen(person.dividendsHeldOverMonth) * 0.5 + fen(person.dividendsHeldShort);
  return halfUp((taxed + fen(person.dividendsUnlisted)) * 0.2);
}

/** What a home that is let costs in taxes, month by month, and the income tax on the rent. */
export interface Letting {
  readonly vat: readonly Fen[];
  readonly surcharges: readonly Fen[];
  readonly propertyTax: Fen;
  readonly incomeTax: Fen;
}

/**
 * Twelve monthly rents. VAT of 1.5 % on the rent without the levy (国家税务总局公告2016年第16号 art. 4), where that is above what is
 * free; property tax of 4 %, half of it levied, on the rent without VAT (财税〔2008〕24号; 财税〔2016〕43号 art. 2; 财税〔2019〕13号 and
 * later); income tax on each month's rent without VAT, less surcharges and property tax (国税函〔2002〕146号), less 800 yuan, or
 * a fifth for rents above 4,000.
 */
export function letting(person: Person, year: number, maintenanceTax: number): Letting {
  const rent = fen(person.rentReceived) / 12;
  const months = monthsOf(year);
  const vat = months.map((when) => halfUp(vatOnRent(rent, when)));
  // Whoever owes VAT lets for more than the 100,000 yuan that spare the education surcharges (财税〔2016〕12号), or for just these.
  const surcharges = months.map((when, i) => {
    const education = rent / (1 + levyIn(when)) > fen(100_000) ? 0.05 : 0;
    return halfUp((vat[i] ?? 0) * (maintenanceTax + education) * 0.5);
  });
  const propertyTax = halfUp((fen(person.rentReceived) - sum(vat)) * 0.04 * 0.5);
  const monthly = months.map((_, i) => {
    const income = rent - (vat[i] ?? 0);
    const left = income - (surcharges[i] ?? 0) - propertyTax / 12;
    const taxable = income <= fen(4000) ? Math.max(0, left - fen(800)) : left * 0.8;
    return halfUp(taxable * 0.1);
  });
  return { vat, surcharges, propertyTax, incomeTax: sum(monthly) };
}

/** 增值税法 art. 11; until 2025 财税〔2016〕36号. */
function levyIn(when: Month): number {
  return when < month(2026, 1) ? 0.05 : 0.03;
}

/**
 * A month's VAT, a fraction of fen. Free are sales up to 100,000 yuan (国家税务总局公告2019年第4号; 公告2023年第1号), from April 2021 to 2022
 * up to 150,000 (公告2021年第5号); since 2026 those that do not reach 100,000 (增值税法 art. 23; 财政部 税务总局公告2026年第10号).
 */
function vatOnRent(rent: number, when: Month): number {
  const sales = rent / (1 + levyIn(when));
  const raised = when >= month(2021, 4) && when < month(2023, 1);
  const free =
    when < month(2026, 1) ? sales <= fen(raised ? 150_000 : 100_000) : sales < fen(100_000);
  return free ? 0 : sales * 0.015;
}
