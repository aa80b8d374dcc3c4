// A home sold. VAT by the years it was held (财税〔2016〕36号 annex 3 art. 5; 公告2024年第16号; 公告2025年第17号), with surcharges, half
// of them levied (财税〔2019〕13号; 公告2022年第10号, 2023年第12号). Income tax (国税发〔2006〕108号; 财税〔2016〕43号): a fifth of the gain, or a
// part of the price where no cost can be shown; nothing on the only home after five years (财税字〔1994〕20号); back to who
// buys again within a year (公告2022年第30号, 2023年第28号).

import type { Fen } from './money.ts';
import { fen, halfUp } from './money.ts';
import type { Household } from './people.ts';
import { month } from './people.ts';
import type { Values } from './values.ts';

export interface HomeSale {
  readonly vat: Fen;
  readonly surcharges: Fen;
  /** Above cost and fees (个人所得税法 art. 6(5)), a fraction of fen; of no known cost what the assessed tax is a fifth of. */
  readonly gain: number;
  readonly incomeTax: Fen;
}

/** Where homes that are not ordinary paid on the gain after two years, to November 2024. */
const firstTier = ['beijing', 'shanghai', 'guangzhou', 'shenzhen'];

export function homeSale(household: Household, values: Values): HomeSale {
  const vat = vatOn(household);
  const surcharges = vat * (values.maintenanceTax + 0.05) * 0.5;
  const gain = gainOf(household, vat, surcharges, values);
  return {
    vat: halfUp(vat),
    surcharges: halfUp(surcharges),
    gain,
    incomeTax: halfUp(incomeTaxOn(household, fen(household.soldHomePrice) - vat, gain)),
  };
}

function gainOf(
  { soldHomePrice, soldHomeCost }: Household,
  vat: number,
  surcharges: number,
  { assessedOnSale }: Values,
): number {
  const income = fen(soldHomePrice) - vat;
  if (soldHomeCost === 0) return (income * assessedOnSale) / 0.2;
  return Math.max(0, income - fen(soldHomeCost) - surcharges);
}

function vatOn(household: Household): number {
  const { place, soldHomePrice, soldHomeCost, soldHomeMonth, soldHomeYears } = household;
  const rate = soldHomeMonth < month(2026, 1) ? 0.05 : 0.03;
  if (soldHomeYears < 2) return (fen(soldHomePrice) / (1 + rate)) * rate;
  const onGain =
    firstTier.includes(place) && !household.soldHomeOrdinary && soldHomeMonth < month(2024, 12);
  const gain = Math.max(0, fen(soldHomePrice) - fen(soldHomeCost));
  return onGain ? (gain / 1.05) * 0.05 : 0;
}

/** @param income the price without VAT. */
function incomeTaxOn(household: Household, income: number, gain: number): number {
  const { soldHomePrice, soldHomeMonth, soldHomeReplacedBy } = household;
  if (soldHomePrice === 0 || (household.soldHomeOnly && household.soldHomeYears >= 5)) return 0;
  const replaced = soldHomeMonth < month(2022, 10) ? 0 : fen(soldHomeReplacedBy) / income;
  return gain * 0.2 * (1 - Math.min(1, replaced));
}
