// What a search may speak of: measures of an income, who gains and loses, and whose money a reform costs. Each has a name as
// conditions write it, `gini(final)` or `band(200-600)`, and a key under which a point keeps its figure.

import type { Label } from '../engine/quantity.ts';
import type { NumberFormat } from '../report/numbers.ts';

/** Incomes that measures may be of, in the order of the distributions. */
export const searchIncomes = [
  'primary',
  'market',
  'disposable',
  'afterGiving',
  'consumable',
  'final',
] as const;

export type SearchIncome = (typeof searchIncomes)[number];

/** The income of a measure where nothing is said. */
export const usualIncome: SearchIncome = 'afterGiving';

/** Whose balance a budget is: all public money, or a part of it. */
export const budgets = ['public', 'government', 'funds', 'centre', 'province'] as const;

export type BudgetOf = (typeof budgets)[number];

/** A figure of a point, named. */
export interface Quantity {
  /** As conditions write it. */
  readonly name: string;
  readonly key: string;
  /** Of which income; null where it is of none. */
  readonly income: SearchIncome | null;
  readonly label: Label;
  readonly format: NumberFormat;
  readonly isMoney: boolean;
}

interface Measure {
  readonly name: string;
  /** What stands in brackets, beside the income. */
  readonly of?: string;
  readonly key: string;
  readonly label: Label;
  readonly format: NumberFormat;
}

const measure = (
  name: string,
  format: NumberFormat,
  en: string,
  zh: string,
  more: Partial<Measure> = {},
): Measure => ({ name, key: name, format, label: { en, zh }, ...more });

/** Measures of an income, by name. */
export const measures: readonly Measure[] = [
  measure('olive', 'index', 'O', 'O'),
  measure('lowerEnd', 'index', 'Lower end of O', 'O的低端', { key: 'oliveLow' }),
  measure('upperEnd', 'index', 'Upper end of O', 'O的高端', { key: 'oliveHigh' }),
  measure('gini', 'index', 'Gini', '基尼系数'),
  measure('mean', 'yuanPerHead', 'Mean', '均值'),
  measure('median', 'yuanPerHead', 'Median', '中位数'),
  measure('p90p10', 'ratio', 'P90/P10', 'P90/P10'),
  measure('band', 'share', 'Band of 100–500 thousand', '10–50万元收入带', {
    of: '100-500',
    key: 'band10to50',
  }),
  measure('band', 'share', 'Band of 200–600 thousand', '20–60万元收入带', {
    of: '200-600',
    key: 'band20to60',
  }),
  measure('poverty', 'share', 'Below the baseline’s allowance line', '低于基准方案低保线', {
    key: 'belowBaselineLine',
  }),
  measure('ratio', 'ratio', 'Town over country', '城乡收入比', { key: 'urbanRuralRatio' }),
  measure('winners', 'share', 'Persons who gain', '受益人口'),
  measure('losers', 'share', 'Persons who lose', '受损人口'),
];

const budgetLabels: Readonly<Record<BudgetOf, Label>> = {
  public: { en: 'Budget of government and the funds', zh: '政府与社保基金收支' },
  government: { en: 'Budget of government', zh: '政府收支' },
  funds: { en: 'Balance of the social insurance funds', zh: '社会保险基金收支' },
  centre: { en: 'Budget of the centre', zh: '中央收支' },
  province: { en: 'Budget of the province and below', zh: '省及以下收支' },
};

/** The change of a balance, in yuan a year: above zero where the public gains. */
export function budgetQuantity(of: BudgetOf): Quantity {
  const name = of === 'public' ? 'budget' : `budget(${of})`;
  const label = budgetLabels[of];
  return { name, key: `budget.${of}`, income: null, label, format: 'yuanTotal', isMoney: true };
}

/** A measure of an income. */
export function measureQuantity({ name, of, key, label, format }: Measure, income: SearchIncome) {
  const inside = [of, income === usualIncome ? undefined : income].filter((one) => one);
  return {
    name: inside.length === 0 ? name : `${name}(${inside.join(', ')})`,
    key: `${income}.${key}`,
    income,
    label,
    format,
    isMoney: false,
  } satisfies Quantity;
}

/** The names that a condition may begin a quantity with. */
export const quantityNames: readonly string[] = [
  ...new Set(['budget', 'cost', ...measures.map((one) => one.name)]),
];

/**
 * The quantity of a name and what stands in brackets behind it.
 * @param usual the income, and whose budget, where the brackets do not say.
 * @returns the word that means nothing, and what would, where there is none.
 */
export function quantityOf(
  name: string,
  inside: readonly string[],
  usual: Usual,
): Quantity | { readonly unknown: string; readonly valid: readonly string[] } {
  if (name === 'budget' || name === 'cost') {
    const [whose = usual.budget, ...more] = inside;
    const found = budgets.find((one) => one === whose);
    if (found === undefined || more.length > 0)
      return { unknown: more[0] ?? whose, valid: found === undefined ? budgets : [] };
    return budgetQuantity(found);
  }
  const own = measures.filter((one) => one.name === name);
  if (own.length === 0) return { unknown: name, valid: quantityNames };
  const kinds = own.flatMap(({ of }) => (of === undefined ? [] : [of]));
  const kind = inside.find((one) => kinds.includes(one));
  const income = inside.find((one) => searchIncomes.some((known) => known === one));
  const strange = inside.find((one) => one !== kind && one !== income);
  if (strange !== undefined) return { unknown: strange, valid: [...kinds, ...searchIncomes] };
  if (kinds.length > 0 && kind === undefined) return { unknown: '', valid: kinds };
  const meant = own.find(({ of }) => of === kind);
  if (meant === undefined) return { unknown: name, valid: quantityNames };
  return measureQuantity(meant, (income as SearchIncome | undefined) ?? usual.income);
}

/** What is meant where a condition does not say. */
export interface Usual {
  readonly income: SearchIncome;
  readonly budget: BudgetOf;
}
