/**
 * Decompositions by groups, under the keys that the packages of the field have made usual:
 * `theil_t_within_by_g`, IC2's `theil_t_decomp_within_by_g`, dineq's
 * `gini_decomp_gini_overlap_by_g`, and the olive's own.
 */
import {
  type Decomposition,
  decomposeEntropy,
  decomposeGini,
  decomposeOlive,
  type Labels,
} from '../groups.ts';
import { attempt, isRefusal, type Measured, measured, type Refusal } from '../problem.ts';
import type { Sample } from '../sample.ts';

const entropies = [
  ['theil_t', 1],
  ['mld', 0],
  ['ge2', 2],
] as const;

type Results = Record<string, Measured>;

/** All decompositions of a sample by one grouping. */
export function groupIndicators(sample: Sample, labels: Labels, name: string): Results {
  const by = `by_${name}`;
  const results: Results = {};
  for (const [key, alpha] of entropies) {
    const parts = attempt(() => decomposeEntropy(sample, labels, alpha));
    Object.assign(results, entropyResults(key, by, parts));
    if (!isRefusal(parts)) Object.assign(results, ownValues(key, name, parts.groups));
  }
  const mld = attempt(() => decomposeEntropy(sample, labels, 0));
  const gini = attempt(() => decomposeGini(sample, labels));
  const olive = attempt(() => decomposeOlive(sample, labels));
  return {
    ...results,
    ...pick(mld, `mld_decomp_mld_`, by, ['between', 'total', 'within']),
    ...pick(gini, `gini_decomp_gini_`, by, ['between', 'overlap', 'total', 'within']),
    ...pick(olive, 'olive_loss_', by, ['within', 'between']),
    ...(isRefusal(olive) ? {} : oliveByGroup(olive.groups, name)),
  };
}

function entropyResults(key: string, by: string, parts: Decomposition | Refusal): Results {
  return {
    ...pick(parts, `${key}_`, by, ['total', 'within', 'between']),
    ...pick(parts, `${key}_decomp_`, by, ['between', 'within']),
  };
}

/** Some of a decomposition's numbers under `prefix` + part + `_by_…`, or its refusal for each. */
function pick<Part extends string>(
  decomposition: Readonly<Record<Part, number>> | Refusal,
  prefix: string,
  by: string,
  parts: readonly Part[],
): Results {
  const entries = parts.map((part) => {
    const found = isRefusal(decomposition) ? decomposition : measured(() => decomposition[part]);
    return [`${prefix}${part}_${by}`, found];
  });
  return Object.fromEntries(entries);
}

function ownValues(key: string, name: string, groups: Readonly<Record<string, number>>): Results {
  const entries = Object.entries(groups).map(([label, value]) => {
    return [`${key}_group_${name}=${label}`, measured(() => value)];
  });
  return Object.fromEntries(entries);
}

function oliveByGroup(
  groups: Readonly<Record<string, { olive: number; ownOlive: number }>>,
  name: string,
): Results {
  const results: Results = {};
  for (const [label, group] of Object.entries(groups)) {
    results[`olive_group_${name}=${label}`] = measured(() => group.olive);
    results[`olive_own_group_${name}=${label}`] = measured(() => group.ownOlive);
  }
  return results;
}
