// Kept figures: the page of validation is made from them, a smaller population comes near them, and a change of the law that
// moves what was calibrated asks for calibration.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../../src/node/reading.ts';
import { targets } from '../../../src/outcome/targets/all.ts';
import { fitSvg } from '../../../src/outcome/targets/chart.ts';
import type { FitResult } from '../../../src/outcome/targets/check.ts';
import { missed, resultOf, resultsOf } from '../../../src/outcome/targets/check.ts';
import { Evidence, evidenceOptions } from '../../../src/outcome/targets/evidence.ts';
import { type KeptFigures, resultsKept } from '../../../src/outcome/targets/kept.ts';
import { validationPage } from '../../../src/outcome/targets/page.ts';
import { isSameRun, runName, runsOf, scenarioOf } from '../../../src/outcome/targets/runs.ts';
import type { TargetRun } from '../../../src/outcome/targets/target.ts';
import { simulate } from '../../../src/simulate.ts';
import { baseline } from '../../node/calling.ts';

const root = new URL('../../../', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, root), 'utf8');
const keptIn = (path: string): KeptFigures => JSON.parse(text(path));
/** Without what the formatter aligns and escapes. */
const unpadded = (page: string) =>
  page.replace(/ +/g, ' ').replace(/-{2,}/g, '--').replace(/\\/g, '').replace(/\s+/g, ' ').trim();

const validated = keptIn('docs/validation.json');
const last = keptIn('test/outcome/targets/last-calibration.json');

const again = 'run npm run figures and npm run documents';
const anew =
  'run olive population calibrate for the area, or say why not; then npm run figures and npm run documents';

describe('docs/validation.json', () => {
  it('has every run and every target that there are people for', () => {
    const runs = runsOf(targets).map(runName);
    expect(validated.runs.map(runName), again).toEqual(runs);
    for (const { figures, ...run } of validated.runs) {
      const own = targets.filter(({ of }) => isSameRun(of, run)).map(({ id }) => id);
      const kept = Object.keys(figures).filter((id) => !id.startsWith('census.'));
      expect(kept, again).toEqual(own);
    }
  });

  it('is of a million households', () => {
    expect(validated.population).toEqual({ households: 1_000_000, seed: 'olive' });
  });

  it('holds every area against the census, within half a point on the mean and two at worst', () => {
    const census = resultsKept(validated).filter(({ subject }) => subject === 'census');
    expect(census.length).toBeGreaterThan(30);
    expect(missed(census)).toEqual([]);
  });

  it('is what docs/validation.md and its picture say', () => {
    expect(unpadded(text('docs/validation.md'))).toBe(unpadded(validationPage(validated)));
    const svg = fitSvg(resultsKept(validated), validated.population, 'en');
    expect(text('docs/validation.svg')).toBe(svg);
  });
});

const resultsIn: Record<string, Promise<FitResult[]>> = {};

/** The results of a run at the size of the last calibration's figures, run once. */
function resultsOfRun(run: TargetRun): Promise<FitResult[]> {
  resultsIn[runName(run)] ??= simulate(scenarioOf(run, last.population), evidenceOptions).then(
    (outcome) => resultsOf(targets, new Evidence(outcome)),
  );
  return resultsIn[runName(run)]!;
}

/** Where calibration has most of its targets: the base, the year of allowance and tax, the latest published. */
const years: Record<string, readonly number[]> = { china: [2021, 2024], zhejiang: [2021, 2025] };
const runs = runsOf(targets).filter(
  ({ area, year, top }) => years[area]?.includes(year) && top === undefined,
);

describe.each(runs)('20,000 households of $area $year', (run) => {
  const keptOf = (kept: KeptFigures) => kept.runs.find((one) => isSameRun(one, run))!.figures;

  it('have what was calibrated where it was, but for a tenth of the tolerance', async () => {
    const figures = keptOf(last);
    const moved = (await resultsOfRun(run))
      .filter(({ calibrated, verdict }) => calibrated && verdict !== 'none')
      .map((now) => ({ id: now.id, tolerances: movement(now, figures[now.id] ?? null) }));
    expect(moved.length).toBeGreaterThan(2);
    expect(
      moved.filter(({ tolerances }) => !(Math.abs(tolerances) <= 0.1)),
      anew,
    ).toEqual([]);
  });

  it('come near a million: half of the figures within a hundredth, nine in ten within a twelfth', async () => {
    const figures = keptOf(validated);
    // Cells of a prefecture are too few for that.
    const wide = (await resultsOfRun(run)).filter(({ area }) => area === run.area);
    const sizes = wide
      .map((one) => Math.abs((one.model ?? 0) / (figures[one.id] ?? 0) - 1))
      .sort((a, b) => a - b);
    const at = (share: number) => sizes[Math.floor(sizes.length * share)];
    expect(at(0.5), again).toBeLessThan(1 / 100);
    // What is rare (a benefit of few, the tax on a few) is not in twenty thousand.
    expect(at(0.9), again).toBeLessThan(1 / 12);
  });
});

/** By how many tolerances a figure is from the kept one; for a bound, by how many of its units. */
function movement(now: FitResult, kept: number | null): number {
  if (kept === null || now.model === null) return Number.POSITIVE_INFINITY;
  const { is, by } = now.tolerance;
  const change = now.model - kept;
  return is === 'points' || is === 'absolute' ? change / by : change / now.value / by;
}

describe('a change of the law', () => {
  it('that moves what was calibrated would ask for calibration', async () => {
    const run = { area: 'china', year: 2024 };
    const { changes } = readScenarioFile(baseline, { set: ['incomeTax.basicDeduction=66000'] });
    const scenario = { ...scenarioOf(run, last.population), changes };
    const results = resultsOf(targets, new Evidence(await simulate(scenario, evidenceOptions)));
    const figures = last.runs.find((one) => isSameRun(one, run))!.figures;
    const moved = results.filter((one) => movement(one, figures[one.id] ?? null) < -0.1);
    expect(moved.map(({ id }) => id)).toContain('cn.2024.tax_iit');
  });
});

describe('the movement of a figure', () => {
  const target = targets.find(({ id }) => id === 'zj.2021.inc_mean')!;

  it('is told in tolerances', () => {
    expect(movement(resultOf(target, 57_541), 57_541)).toBe(0);
    expect(movement(resultOf(target, 57_541 * 1.002), 57_541)).toBeCloseTo(0.2, 9);
    expect(movement(resultOf(target, 57_541), null)).toBe(Number.POSITIVE_INFINITY);
  });
});
