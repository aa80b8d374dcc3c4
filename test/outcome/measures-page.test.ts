// docs/measures.md is what the code says; every headline has its formula, convention and reference.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoredHeadlines } from '../../src/measures/headline-errors.ts';
import { indicators } from '../../src/measures/indicators/registry.ts';
import { isRefusal } from '../../src/measures/problem.ts';
import { belowBaselineLine, headlines } from '../../src/outcome/headlines.ts';
import { oddResults, oddText } from '../../src/outcome/measures-page/degenerate.ts';
import { headlineFacts, measuredSpread } from '../../src/outcome/measures-page/headline-facts.ts';
import { measuresPage } from '../../src/outcome/measures-page/page.ts';

const written = readFileSync(new URL('../../docs/measures.md', import.meta.url), 'utf8');

/** Without the blanks that the formatter puts into tables. */
const unpadded = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');

describe('docs/measures.md', () => {
  it('is what the code says (npm run documents)', () => {
    expect(unpadded(written)).toBe(unpadded(measuresPage()));
  });

  it('has every headline, and nothing of what is none', () => {
    const keys = [...headlines, belowBaselineLine].map(({ key }) => key);
    expect(Object.keys(headlineFacts).sort()).toEqual([...keys].sort());
    const withErrors = [...scoredHeadlines, 'belowAllowanceLine'];
    expect(Object.keys(measuredSpread).sort()).toEqual(withErrors.sort());
  });
});

describe('odd incomes', () => {
  it('give every indicator a finite number or a refusal by name', () => {
    const results = oddResults();
    expect(results).toHaveLength(indicators.length);
    for (const { key, found } of results)
      for (const one of found) {
        expect(isRefusal(one) || Number.isFinite(one), key).toBe(true);
        expect(oddText(one)).toMatch(/^(?:-?\d|_[a-z-]+_$)/);
      }
  });

  it('give no inequality where all are equal', () => {
    const equal = (key: string) => oddResults().find((one) => one.key === key)?.found[1];
    for (const key of ['gini', 'theil_t', 'mld', 'hoover', 'cv', 'wolfson', 'atkinson_1'])
      expect(equal(key), key).toBe(0);
    expect(equal('olive')).toBe(1);
  });
});
