/**
 * Redistribution from one income concept to the next: Kakwani, Reynolds–Smolensky, reranking.
 *
 * pre and post are the same people's incomes before and after; pre − post is the net tax, negative
 * on balance for a benefit. People are ranked by pre, ties by the average rank. The identities
 * G_pre − G_post = RS − reranking and RS = t/(1−t) · Kakwani hold exactly.
 */
import { concentration, sumOver, ties } from './concentration.ts';
import { gini } from './gini.ts';
import { attempt, isRefusal, type Measured, ratio } from './problem.ts';
import { before, makeSample, requirePositiveTotal, type Sample } from './sample.ts';
import type { Column } from './sort.ts';

/** What a change of incomes does to their inequality. Shares and coefficients, not per cent. */
export interface Redistribution {
  readonly giniPre: number;
  readonly giniPost: number;
  /** G_pre − G_post, the whole effect. */
  readonly redistributiveEffect: number;
  /** Concentration of post, people ranked by pre. */
  readonly concentrationPost: number;
  /** Concentration of the net tax, people ranked by pre. */
  readonly concentrationTax: Measured;
  /** Σ w (pre − post) / Σ w pre; negative: a net benefit. */
  readonly averageRate: number;
  /** C_tax − G_pre. */
  readonly kakwani: Measured;
  /** G_pre − C_post, the vertical effect. */
  readonly reynoldsSmolensky: number;
  /** t / (1 − t) × Kakwani: equal to Reynolds–Smolensky. */
  readonly reynoldsSmolenskyFromKakwani: Measured;
  /** G_post − C_post (Atkinson–Plotnick), 0 if nobody changes rank. */
  readonly reranking: number;
  /** (G_post − C_post) / (2 G_post). */
  readonly rerankingRatio: Measured;
  /** (1 − G_post) / (1 − G_pre) (Musgrave & Thin 1948). */
  readonly musgraveThin: Measured;
}

/**
 * Measures of the way from `pre` to `post`. What divides by the net tax is a refusal where nobody
 * pays or receives on balance.
 * @throws MeasureError as `makeSample`, or where pre or post add up to zero or less
 */
export function redistribution(pre: Column, post: Column, weights?: Column): Redistribution {
  const ranking = makeSample(pre, weights);
  const giniPre = gini(ranking);
  const giniPost = gini(makeSample(post, weights));
  const concentrationPost = concentration(post, ranking);
  const reranking = giniPost - concentrationPost;
  return {
    giniPre,
    giniPost,
    redistributiveEffect: giniPre - giniPost,
    concentrationPost,
    ...netTax(pre, post, ranking, giniPre),
    reynoldsSmolensky: giniPre - concentrationPost,
    reranking,
    rerankingRatio: attempt(() => ratio(reranking, 2 * giniPost, 'Reranking ratio')),
    musgraveThin: attempt(() => ratio(1 - giniPost, 1 - giniPre, 'Musgrave–Thin index')),
  };
}

type NetTax = Pick<
  Redistribution,
  'averageRate' | 'concentrationTax' | 'kakwani' | 'reynoldsSmolenskyFromKakwani'
>;

/** How the net tax is spread, and the vertical effect that follows from it. */
function netTax(pre: Column, post: Column, ranking: Sample, giniPre: number): NetTax {
  const tax = Float64Array.from(pre, (income, row) => income - post[row]!);
  const averageRate = averageTaxRate(tax, ranking);
  const concentrationTax = attempt(() => concentration(tax, ranking));
  if (isRefusal(concentrationTax)) {
    const refusal = concentrationTax;
    return {
      averageRate,
      concentrationTax,
      kakwani: refusal,
      reynoldsSmolenskyFromKakwani: refusal,
    };
  }
  const kakwani = concentrationTax - giniPre;
  const reynoldsSmolenskyFromKakwani = attempt(
    () => ratio(averageRate, 1 - averageRate, 'Reynolds–Smolensky') * kakwani,
  );
  return { averageRate, concentrationTax, kakwani, reynoldsSmolenskyFromKakwani };
}

/** Kakwani index of one instrument: its concentration less the Gini of income before it. */
export function kakwani(amount: Column, income: Sample): number {
  return concentration(amount, income) - gini(income);
}

/**
 * Suits index of one tax: 1 − 2 × area under its share against the share of income, both cumulated
 * from the poorest (Suits 1977). 1 the richest pay all, 0 proportional, −1 the poorest pay all.
 */
export function suits(amount: Column, income: Sample): number {
  requirePositiveTotal(income, 'Suits index');
  const total = sumOver(amount, income, { start: 0, end: income.rows });
  let paid = 0;
  let area = 0;
  for (const tie of ties(income)) {
    const paidBefore = paid;
    paid += sumOver(amount, income, tie);
    const { cumulativeIncomes } = income;
    const received = cumulativeIncomes[tie.end - 1]! - before(cumulativeIncomes, tie.start);
    area += ((paidBefore + paid) / 2) * received;
  }
  return 1 - ratio(2 * area, total * income.totalIncome, 'Suits index');
}

/** Net tax over income: Σ w tax / Σ w income. */
export function averageTaxRate(tax: Column, income: Sample): number {
  requirePositiveTotal(income, 'Average tax rate');
  return sumOver(tax, income, { start: 0, end: income.rows }) / income.totalIncome;
}
