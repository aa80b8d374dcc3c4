// Two readings of contributory pensions in the income concepts. As government transfers (the default): contributions are
// taken from market income, pensions stand in disposable income. As deferred income: what was earned is paid later, so
// that pensions are part of market income and the contributions that buy them are taken from it there. Disposable income
// is the same in both; what redistribution is said to do between market and disposable income is not. Both readings are
// printed side by side by fiscal-incidence studies (Commitment to Equity Handbook, 2018, ch. 1 and 6: PGT and PDI).
// The residents' basic pension is paid by government out of taxes: it is a transfer in both.

import type { Concept, Legislation } from '../engine/legislation.ts';
import type { Rule } from '../engine/rule.ts';

export type PensionReading = 'transfers' | 'deferred';

export const pensionReadings: readonly PensionReading[] = ['transfers', 'deferred'];

/** Pensions that contributions have bought. */
const bought: readonly string[] = ['employeePension', 'residentAccountPension', 'annuityPension'];

/** Own contributions that buy them. */
const paidFor: readonly string[] = [
  'ownPensionContribution',
  'flexiblePensionContribution',
  'residentPensionContribution',
  'ownAnnuityContribution',
];

/** The legislation, its concepts by the reading. */
export function withPensionsAs(
  reading: PensionReading | undefined,
  legislation: Legislation,
): Legislation {
  if (reading !== 'deferred') return legislation;
  const { concepts } = legislation;
  const pensions = concepts.flatMap(({ adds }) => adds.filter(isIn(bought)));
  const contributions = concepts.flatMap(({ takes }) => takes.filter(isIn(paidFor)));
  const moved = concepts.map((concept): Concept => {
    const adds = concept.adds.filter((rule) => !pensions.includes(rule));
    const takes = concept.takes.filter((rule) => !contributions.includes(rule));
    if (concept.key !== 'market') return { ...concept, adds, takes };
    const label = { en: 'market income with pensions', zh: '市场收入（含养老金）' };
    return { ...concept, label, adds: [...adds, ...pensions], takes: [...takes, ...contributions] };
  });
  return { ...legislation, concepts: moved };
}

function isIn(names: readonly string[]) {
  return (rule: Rule) => names.includes(rule.name);
}
