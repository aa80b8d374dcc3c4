/**
 * Measures of two variables under their usual keys: redistribution from one income to another,
 * concentration, and sources of a total.
 */
import { concentration } from '../concentration.ts';
import { attempt, type Measured } from '../problem.ts';
import { redistribution } from '../progressivity.ts';
import { makeSample } from '../sample.ts';
import type { Column } from '../sort.ts';
import { decomposeBySource } from '../sources.ts';

/**
 * What the way from `pre` to `post` does: `kakwani`, `reynolds_smolensky` and so on.
 * @throws MeasureError as `redistribution`
 */
export function redistributionIndicators(
  pre: Column,
  post: Column,
  weights?: Column,
): Record<string, Measured> {
  const found = redistribution(pre, post, weights);
  return {
    gini_pre: found.giniPre,
    gini_post: found.giniPost,
    redistributive_effect: found.redistributiveEffect,
    avg_tax_rate: found.averageRate,
    concentration_tax: found.concentrationTax,
    concentration_post: found.concentrationPost,
    kakwani: found.kakwani,
    reynolds_smolensky: found.reynoldsSmolensky,
    rs_from_kakwani: found.reynoldsSmolenskyFromKakwani,
    atkinson_plotnick_rerank: found.reranking,
    atkinson_plotnick_ratio: found.rerankingRatio,
    musgrave_thin: found.musgraveThin,
  };
}

/** Concentration of `quantity` over people ranked by `ranking`, under its key. */
export function concentrationIndicators(
  quantity: Column,
  ranking: Column,
  weights?: Column,
): Record<'concentration', Measured> {
  const ranked = makeSample(ranking, weights);
  return { concentration: attempt(() => concentration(quantity, ranked)) };
}

/** Each source's part in the inequality of the total (deductions with a minus sign), by key. */
export function sourceIndicators<Name extends string>(
  total: Column,
  sources: Readonly<Record<Name, Column>>,
  weights?: Column,
): Record<Name, Record<string, Measured>> {
  const parts = decomposeBySource(total, sources, weights);
  const results: Partial<Record<Name, Record<string, Measured>>> = {};
  for (const name in parts) {
    const part = parts[name];
    results[name] = {
      ly_share_S: part.share,
      ly_gini_k: part.gini,
      ly_conc_k: part.concentration,
      ly_gini_corr_R: part.giniCorrelation,
      ly_contribution: part.contribution,
      ly_marginal: part.marginal,
      shorrocks_share: part.shorrocksShare,
    };
  }
  return results as Record<Name, Record<string, Measured>>;
}
