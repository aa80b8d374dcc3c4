// The page of the package holds what its command found; a small population is run again and held against it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../src/node/reading.ts';
import { leversOf } from '../../src/node/search/package-levers.ts';
import type { KeptFrontier } from '../../src/search/page.ts';
import { packageLevers, smallFigures } from '../../src/search/page.ts';
import { executeHere } from '../../src/simulate.ts';
import { root } from '../node/calling.ts';

const text = (name: string) => readFileSync(join(root, 'docs', name), 'utf8');
const kept = JSON.parse(text('frontier.json')) as KeptFrontier;

describe('docs/frontier.md', () => {
  it('shows the mix and the digest that are kept beside it', () => {
    const page = text('frontier.md');
    expect(page).toContain(kept.digest.slice(0, 16));
    expect(page).toContain(
      `from ${kept.olive.before.toFixed(4)} to ${kept.olive.after.toFixed(4)}`,
    );
    for (const { lever } of kept.parts) expect(page).toContain(lever);
    expect(kept.mix).toHaveLength(packageLevers.length);
  });

  it('is of a mix that keeps its conditions and lifts O, in parts that add up', () => {
    expect(kept.budget).toBeGreaterThanOrEqual(0);
    expect(kept.losers).toBeLessThanOrEqual(0.2);
    const gain = kept.olive.after - kept.olive.before;
    expect(gain).toBeGreaterThan(0);
    expect(kept.parts.reduce((sum, { olive }) => sum + olive, 0)).toBeCloseTo(gain, 9);
    expect(kept.parts.reduce((sum, { cost }) => sum + cost, 0)).toBeCloseTo(-kept.budget, 0);
  });

  it('has figures of a small population that a run of it gives again: else npm run frontier -- --small', async () => {
    const scenario = readScenarioFile(join(root, 'scenarios', 'expand-lift-adjust.yaml'));
    const found = await smallFigures(scenario, leversOf(scenario), kept.mix, executeHere);
    expect(found).toEqual(kept.small);
    expect(found.oliveAfter ?? 0).toBeGreaterThan(found.oliveBefore ?? 1);
  });
});
