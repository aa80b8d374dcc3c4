// Published and hand-computed examples of the whole law, each through the public door. More are added as rows.

import { describe, expect, it } from 'vitest';
import { household } from '../../../src/household.ts';
import type { Example } from './example.ts';
import { historyExamples } from './history.ts';
import { incomeTaxExamples } from './income-tax.ts';
import { assistanceExamples, insuranceExamples } from './insurance-and-assistance.ts';
import { pensionExamples } from './pensions.ts';
import { propertyExamples } from './property.ts';
import { purchaseExamples } from './purchases.ts';

const areas: Readonly<Record<string, readonly Example[]>> = {
  'the income tax': incomeTaxExamples,
  'the property-tax pilots': propertyExamples,
  'pensions and retirement': pensionExamples,
  'social insurance': insuranceExamples,
  'assistance and benefits': assistanceExamples,
  'what is bought': purchaseExamples,
  'the years before 2018': historyExamples,
};

describe.each(Object.entries(areas))('worked examples of %s', (_, examples) => {
  it.each(examples)('$name ($source)', ({ document, amounts }) => {
    const answer = household(document);
    const found = Object.keys(amounts).map((key) => {
      const isOfYear = key.startsWith('year of ');
      const name = key.replace(/^year of /, '');
      const value = isOfYear ? answer.year(name, 'a') : answer.of(name, 'a');
      return [key, Math.round(value * 100) / 100];
    });
    expect(Object.fromEntries(found)).toEqual(amounts);
  });

  it('have a name each', () => {
    const names = examples.map((one) => one.name);
    expect(new Set(names).size).toBe(names.length);
  });
});
