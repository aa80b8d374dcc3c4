// The whole model: the books balance in every scenario and after any reform, results depend on the seed alone.

import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../src/engine/digest.ts';
import type { ValueChange } from '../src/engine/policy.ts';
import { parametersOf } from '../src/engine/policy.ts';
import { china } from '../src/law/china.ts';
import { readScenarioFile } from '../src/node/reading.ts';
import type { Scenario } from '../src/scenario/scenario.ts';
import type { Outcome } from '../src/simulate.ts';
import { simulate } from '../src/simulate.ts';

const folder = new URL('../scenarios/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

function scenario(file: string, households: number, more: Partial<Scenario> = {}): Scenario {
  const read = readScenarioFile(new URL(file, folder).pathname);
  return { ...read, population: { ...read.population, households }, ...more };
}

const digest = ({ ledger, measures, instruments }: Outcome) =>
  digestOf({ ledger, measures, instruments });

/** Scenarios that levers are pulled in: by themselves they move nothing. */
const frames = ['expand-lift-adjust.yaml'];

describe('every scenario', () => {
  const outcomes = new Map<string, Promise<Outcome>>();
  const outcomeOf = (file: string): Promise<Outcome> => {
    const found = outcomes.get(file) ?? simulate(scenario(file, 1500));
    outcomes.set(file, found);
    return found;
  };

  it('is there: two baselines, ten reforms, and one for many an instrument', () => {
    expect(files).toContain('baseline-2021.yaml');
    expect(files).toContain('baseline-2025.yaml');
    expect(files.length).toBeGreaterThanOrEqual(28);
  });

  it.each(files)('%s balances to the fen and moves money', async (file) => {
    const outcome = await outcomeOf(file);
    expect(outcome.ledger.imbalance).toBe(0n);
    const moved = outcome.ledger.postings.filter((posting) => posting.fen !== 0n);
    expect(moved.length).toBeGreaterThan(30);
    expect(Object.values(outcome.ledger.balances).reduce((sum, fen) => sum + fen, 0n)).toBeLessThan(
      20n,
    );
  });

  it.each(files.filter((file) => !file.startsWith('baseline')))(
    '%s asks in two languages and changes something, or is a frame for levers',
    async (file) => {
      const { scenario, ...reform } = await outcomeOf(file);
      expect(scenario.question.en).toMatch(/^[A-Z].*\?$/);
      expect(scenario.question.zh).toMatch(/[\u4e00-\u9fff].*？$/);
      const baseline = await outcomeOf(`baseline-${scenario.year}.yaml`);
      const changes = digest({ scenario, ...reform }) !== digest(baseline);
      expect(changes).toBe(!frames.includes(file));
    },
  );
});

describe('a run', () => {
  it('is the same for the same seed, another for another', async () => {
    const once = digest(await simulate(scenario('baseline-2021.yaml', 1500)));
    expect(digest(await simulate(scenario('baseline-2021.yaml', 1500)))).toBe(once);
    const population = { households: 1500, seed: 'onion' };
    expect(digest(await simulate(scenario('baseline-2021.yaml', 1500, { population })))).not.toBe(
      once,
    );
  });

  it('has the same people in a small population and a large one', async () => {
    const small = await simulate(scenario('baseline-2021.yaml', 1100));
    const large = await simulate(scenario('baseline-2021.yaml', 3000));
    for (const name of ['size', 'place', 'primary', 'disposable', 'final']) {
      const rows = [...large.table.column(name).subarray(0, 1100)];
      expect([...small.table.column(name)]).toEqual(rows);
    }
  });

  it('balances after any random reform of the law', async () => {
    const scalars = [...parametersOf(china).values()].filter((one) => one.shape.is === 'scalar');
    const change = fc
      .record({
        parameter: fc.constantFrom(...scalars),
        tenths: fc.integer({ min: 1, max: 30 }),
      })
      .map(({ parameter, tenths }): ValueChange => {
        const factor = tenths / 10;
        const to = parameter.lever
          ? ({ is: 'value', value: factor } as const)
          : ({ is: 'times', factor } as const);
        return {
          parameter: parameter.name,
          from: null,
          places: null,
          to,
          where: 'test',
          given: false,
        };
      });
    const off = fc.subarray(
      china.instruments.map((one) => one.name),
      { maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 8 }), off, async (changes, switchedOff) => {
        const reform = scenario('baseline-2025.yaml', 400, { changes, off: switchedOff });
        expect((await simulate(reform)).ledger.imbalance).toBe(0n);
      }),
      { numRuns: 12 },
    );
  });

  it('that changes nothing gives exactly the baseline', async () => {
    const plain = scenario('baseline-2025.yaml', 1500);
    const raisedByNothing: ValueChange = {
      parameter: 'livingAllowance.standard',
      from: null,
      places: null,
      to: { is: 'times', factor: 1 },
      where: 'test',
      given: false,
    };
    const [one, other] = [
      await simulate(plain),
      await simulate({ ...plain, changes: [raisedByNothing] }),
    ];
    expect(digest(other)).toBe(digest(one));
  });
});
