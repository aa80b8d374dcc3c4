// A rough guess of contributions and income tax, only to tell what a household is left with to spend, save and give.
// The law computes what is really due.

/** Own contributions to pension, medical and unemployment insurance, on the declared part of pay up to a cap. */
const contributionRate = 0.105;
const contributionCap = 260000;
/** The basic deduction and a usual additional one. */
const deductionPerYear = 78000;

/** Where rates of the yearly schedule rise, and by how much. */
const steps = [
  [0, 0.03],
  [36000, 0.07],
  [144000, 0.1],
  [300000, 0.05],
  [420000, 0.05],
  [660000, 0.05],
  [960000, 0.1],
] as const;

const yuanPerRow = 4096;
const rows = 512;
const taxes = Float64Array.from({ length: rows }, (_, row) => exactTax(row * yuanPerRow));

function exactTax(income: number): number {
  const taxable = income - deductionPerYear;
  return steps.reduce((sum, [from, rate]) => sum + Math.max(0, taxable - from) * rate, 0);
}

/** Tax on a year's income, from a table; above 2 million yuan at the rate of the last row. */
export function taxOn(income: number): number {
  if (income <= deductionPerYear) return 0;
  const x = income / yuanPerRow;
  const row = Math.min(rows - 2, x | 0);
  return taxes[row]! + (taxes[row + 1]! - taxes[row]!) * (x - row);
}

/** The same of what is never below 0, without a branch: whose pay is taxed no processor could guess. */
export function taxOnPay(pay: number): number {
  const x = pay / yuanPerRow;
  const row = Math.min(rows - 2, x | 0);
  const tax = taxes[row]! + (taxes[row + 1]! - taxes[row]!) * (x - row);
  return tax * Number(pay > deductionPerYear);
}

/** Contributions on a year's pay, of which no more is declared than there is. */
export function contributionsOn(pay: number, declaredShare: number): number {
  const isAbove = Number(declaredShare > 1);
  const upToPay = isAbove + (1 - isAbove) * declaredShare;
  return Math.min(pay, contributionCap) * upToPay * contributionRate;
}
