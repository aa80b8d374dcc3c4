// What stands behind each headline, for `docs/measures.md`: its formula, where it was published, by which convention it is
// computed here, and which tables print it.

/** A headline's formula, convention, reference, and the tables that print it. */
export interface HeadlineFacts {
  readonly formula: string;
  readonly convention: string;
  readonly reference: string;
  readonly tables: readonly string[];
  /** Whether `--convention` changes it. */
  readonly follows: boolean;
}

const everywhere = ['cascade (T2)', 'changes', 'uncertainty'] as const;
const runs = ['cascade (T2)', 'uncertainty'] as const;
const comparisons = ['changes', 'uncertainty'] as const;

/** By key of the headline, as tables and documents have it. */
export const headlineFacts: Readonly<Record<string, HeadlineFacts>> = {
  mean: {
    formula: 'μ = Σ w y / Σ w',
    convention: 'survey weights, persons, household income per head; negative incomes kept',
    reference: 'National Bureau of Statistics, household survey: income per head',
    tables: everywhere,
    follows: true,
  },
  median: {
    formula:
      'm = q(½), the smallest y with W(y) ≥ ½ W, the mean of both neighbours at an exact step',
    convention: 'persons; quantile of type 2',
    reference: 'Hyndman & Fan 1996, American Statistician 50:361',
    tables: everywhere,
    follows: true,
  },
  medianHousehold: {
    formula: 'q(½) of income per head',
    convention: 'family households ranked by income per head, survey weights: the bureau’s median',
    reference: 'National Bureau of Statistics, statistical communiqué, notes',
    tables: runs,
    follows: false,
  },
  olive: {
    formula: 'O = Σ w k(y/μ) / Σ w, k(r) = min(r, 1/r), k(0) = 0',
    convention: 'centre: the mean; incomes below 0 count as 0, also in the mean, and are counted',
    reference: 'ours; 1 − O is the Hoover index and the affluence gap below',
    tables: everywhere,
    follows: true,
  },
  oliveLow: {
    formula: 'E[(1 − r)₊]',
    convention: 'as O: the Hoover index',
    reference: 'Hoover 1936, Review of Economics and Statistics 18:162',
    tables: everywhere,
    follows: true,
  },
  oliveHigh: {
    formula: 'E[(1 − 1/r)₊]',
    convention: 'as O: the concave affluence gap, β = 1, line at the centre',
    reference: 'Peichl, Schaefer & Scheicher 2010, Review of Income and Wealth 56:597',
    tables: everywhere,
    follows: true,
  },
  gini: {
    formula: 'G = Σ w (y − μ)(W_before + W_through) / (W² μ)',
    convention: 'population, trapezoids under the Lorenz curve; zeros and negative incomes kept',
    reference: 'Gini 1914; Lerman & Yitzhaki 1989 for weights',
    tables: everywhere,
    follows: true,
  },
  p90p10: {
    formula: 'q(0.9) / q(0.1)',
    convention: 'persons; quantiles of type 2; no ratio where q(0.1) is 0 or below',
    reference: 'OECD Income Distribution Database, terms of reference',
    tables: everywhere,
    follows: true,
  },
  band10to50: {
    formula: 'P(100,000 ≤ 3 y ≤ 500,000)',
    convention: 'family households, income per head × 3, prices of the year',
    reference: 'Zhejiang implementation plan for common prosperity 2021–2025',
    tables: everywhere,
    follows: false,
  },
  band20to60: {
    formula: 'P(200,000 ≤ 3 y ≤ 600,000)',
    convention: 'family households, income per head × 3, prices of the year',
    reference: 'Zhejiang implementation plan for common prosperity 2021–2025',
    tables: everywhere,
    follows: false,
  },
  belowAllowanceLine: {
    formula: 'P(y < local standard of the living allowance)',
    convention: 'persons, income per head, the standard in force where they live',
    reference: 'Interim Measures for Social Assistance; Foster, Greer & Thorbecke 1984, order 0',
    tables: everywhere,
    follows: false,
  },
  urbanRuralRatio: {
    formula: 'μ(town) / μ(country)',
    convention: 'persons by income per head, survey weights',
    reference: 'National Bureau of Statistics: ratio of the residents’ incomes',
    tables: everywhere,
    follows: true,
  },
  belowBaselineLine: {
    formula: 'P(y under the reform < the baseline’s local standard)',
    convention: 'persons, income per head: a higher standard alone makes nobody poorer by it',
    reference: 'as the line in force',
    tables: comparisons,
    follows: false,
  },
};

/** How far seeds differ, over the standard error printed: 30 seeds of 5,000 households, Zhejiang 2021, disposable income. */
export const measuredSpread: Readonly<Record<string, number>> = {
  mean: 0.74,
  median: 0.84,
  medianHousehold: 0.75,
  olive: 0.89,
  oliveLow: 0.83,
  oliveHigh: 0.89,
  gini: 0.86,
  p90p10: 0.94,
  band10to50: 0.99,
  band20to60: 0.77,
  urbanRuralRatio: 0.78,
  belowAllowanceLine: 1.14,
};
