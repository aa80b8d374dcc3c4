// A rough guess of contributions and income tax, only to tell what a household is left with to spend, save and give.
// The law computes what is really due.

/** Own contributions to pension, medical and unemployment insurance, on the declared part of pay. */
const contributionRate = 0.105;
/** What contributions of those who pay for themselves come to on the lowest base. */
const ownAccount = 9500;
/** The basic deduction and a usual additional one. */
const deductionPerYear = 78000;

/** Where rates of the yearly schedules rise, and by how much. */
const steps = [
  [0, 0.03],
  [36000, 0.07],
  [144000, 0.1],
  [300000, 0.05],
  [420000, 0.05],
  [660000, 0.05],
  [960000, 0.1],
] as const;

/**
 * Contributions and tax, yuan a year.
 * @param declared the share of pay that contributions are paid on, 0 for the uninsured
 */
export function roughDeductions(pay: number, profit: number, declared: number): number {
  const own = declared > 0 && profit > 0 ? ownAccount : 0;
  const contributions = Math.min(pay, 260000) * declared * contributionRate + own;
  return contributions + roughTax(pay - contributions) + roughTax(profit - own) / 2;
}

function roughTax(income: number): number {
  const taxable = income - deductionPerYear;
  if (taxable <= 0) return 0;
  let tax = 0;
  for (const [from, rate] of steps) {
    if (taxable <= from) break;
    tax += (taxable - from) * rate;
  }
  return tax;
}
