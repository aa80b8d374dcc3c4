import { describe, expect, it } from 'vitest';
import { readScenarioFile } from '../../src/node/reading.ts';
import { leanedOn } from '../../src/outcome/leaning.ts';
import { uncertainTable } from '../../src/outcome/tables/uncertain.ts';
import { uncertainValues } from '../../src/outcome/uncertain-values.ts';
import { toText } from '../../src/report/table.ts';
import { prepare } from '../../src/simulate.ts';

const file = new URL('../../scenarios/baseline-2021.yaml', import.meta.url).pathname;
const read = readScenarioFile(file);
const scenario = { ...read, population: { ...read.population, households: 400 } };

describe('the unsure values of a run', () => {
  const prepared = prepare(scenario);
  const found = leanedOn(prepared);

  it('are all tried, the one that moves most first', () => {
    const names = uncertainValues(prepared.request).map((one) => one.parameter);
    expect(found.map((one) => one.parameter).sort()).toEqual(names);
    const moves = found.map((one) => Number(one.moves));
    expect(moves).toEqual([...moves].sort((a, b) => b - a));
    expect(moves[0]).toBeGreaterThan(1);
    expect(moves.every((one) => Number.isFinite(one) && one >= 0)).toBe(true);
  });

  it('move nothing where what they belong to is switched off', () => {
    const off = leanedOn(prepare({ ...scenario, off: ['livingAllowance', 'incomeTax'] }));
    const standard = off.find((one) => one.parameter === 'livingAllowance.roundedUpTo');
    expect(standard?.moves ?? 0).toBe(0);
    const sum = (values: readonly { readonly moves: number | null }[]) =>
      values.reduce((all, one) => all + Number(one.moves), 0);
    expect(sum(off)).toBeLessThan(sum(found));
  });

  it('stand in the table with what they move', () => {
    const text = toText(uncertainTable(found.slice(0, 1)), 'en');
    expect(text).toContain(Number(found[0]?.moves).toFixed(2));
    expect(toText(uncertainTable(uncertainValues(prepared.request)), 'zh')).toContain('提高一成');
  });
});
