// Shifts of people: who becomes what, by lot, and of whom a shift is.

import { beforeAll, describe, expect, it } from 'vitest';
import { Block } from '../../src/engine/block.ts';
import type { Fact } from '../../src/engine/fact.ts';
import { china } from '../../src/law/china.ts';
import { shiftText } from '../../src/outcome/tables/change-text.ts';
import { shifted } from '../../src/population/shifted.ts';
import { synthesised } from '../../src/population/synthesised.ts';
import { zhejiang } from '../../src/population/zhejiang.ts';
import type { Shift } from '../../src/scenario/scenario.ts';
import type { Outcome } from '../../src/simulate.ts';
import { simulate } from '../../src/simulate.ts';
import { scenarioFaults, scenarioOf } from './faults-of.ts';

const shiftOf = (written: string): Shift => {
  const [shift] = scenarioOf(`extends: base\nshift:\n- ${written}\n`).shifts;
  if (shift === undefined) throw new Error('no shift');
  return shift;
};
const faultsOf = (written: string) =>
  scenarioFaults(`extends: base\nshift:\n- ${written}\n`).map((one) => one.replace(/^s:3:/, ''));

const placed = (share: string) =>
  `{ become: { activity: employee, wage: 4500/month }, where: { activity: unemployed }, share: ${share} }`;

const people = synthesised(zhejiang, { households: 3000, seed: 'olive', year: 2021 });

/** Columns of the first blocks of a population that is shifted. */
function columns(shift: Shift | null, names: readonly string[]): number[][] {
  const population = shifted(people, shift === null ? [] : [shift], china.facts, 'olive');
  const rows: number[][] = names.map(() => []);
  const block = new Block(population.facts);
  for (let index = 0; index < population.blocks; index++) {
    population.fill(block, index);
    for (let position = 0; position < block.count; position++)
      for (let member = 0; member < block.sizeOf(position); member++)
        names.forEach((name, i) => {
          const fact = china.facts[name] as Fact;
          const at =
            fact.level === 'person'
              ? block.personIndex(position, member)
              : block.householdIndex(position);
          rows[i]?.push(block.column(fact)[at] ?? 0);
        });
  }
  return rows;
}

const unemployed = 6;
const employee = 2;

describe('people who become something else', () => {
  const [before = []] = columns(null, ['activity']);
  const meant = before.flatMap((value, i) => (value === unemployed ? [i] : []));
  const placedAt = (share: string) => {
    const [activity = [], wage = []] = columns(shiftOf(placed(share)), ['activity', 'wage']);
    const now = meant.filter((i) => activity[i] === employee);
    return { now, wages: new Set(now.map((i) => wage[i])), activity };
  };

  it('are about the share of those meant, and nobody else', () => {
    const { now, wages, activity } = placedAt('30 %');
    expect(meant.length).toBeGreaterThan(60);
    expect(now.length / meant.length).toBeGreaterThan(0.18);
    expect(now.length / meant.length).toBeLessThan(0.42);
    expect([...wages]).toEqual([54000]);
    const others = activity.filter((value, i) => before[i] !== unemployed && value !== before[i]);
    expect(others).toEqual([]);
  });

  it('are among those of a larger share', () => {
    const more = new Set(placedAt('60 %').now);
    expect(placedAt('30 %').now.filter((i) => !more.has(i))).toEqual([]);
    expect(placedAt('100 %').now).toEqual(meant);
    expect(placedAt('0').now).toEqual([]);
  });

  describe('in a run', () => {
    let baseline: Outcome;
    let reform: Outcome;
    const run = (text: string) => {
      const scenario = scenarioOf(text);
      return simulate({ ...scenario, population: { households: 2000, seed: 'olive' } });
    };
    beforeAll(async () => {
      baseline = await run('extends: base\n');
      reform = await run(`extends: base\nshift:\n- ${placed('50 %')}\n`);
    });
    const paid = (outcome: Outcome, flow: string) =>
      outcome.ledger.postings
        .filter((posting) => posting.flow === flow)
        .reduce((sum, { fen }) => sum + fen, 0n);

    it('are paid by those who pay such incomes, and the books balance', () => {
      expect(reform.ledger.imbalance).toBe(0n);
      expect(paid(reform, 'wages')).toBeGreaterThan(paid(baseline, 'wages'));
      expect(paid(reform, 'ownPensionContribution')).toBeGreaterThanOrEqual(
        paid(baseline, 'ownPensionContribution'),
      );
    });

    it('stand on the card in both languages', () => {
      const [shift] = reform.scenario.shifts;
      expect(shift && shiftText(reform, shift)).toEqual({
        en: '50 % of persons where activity = unemployed become activity = employee, wage = 54000',
        zh: '符合条件者（activity = unemployed）的50 %变为 activity = employee，wage = 54000',
      });
      const all = shiftOf('{ become: { hukou: here }, where: { born: { from: 1990-01 } } }');
      expect(shiftText(reform, all).en).toBe(
        '100 % of persons where 1990-01 ≤ born become hukou = here',
      );
    });
  });
});

describe('a range', () => {
  it('takes from its first number to below its last', () => {
    const shift = shiftOf(
      '{ income: wage, where: { wage: { from: 40000, below: 60000 } }, raise: 10 % }',
    );
    const [was = []] = columns(null, ['wage']);
    const [is = []] = columns(shift, ['wage']);
    const moved = was.flatMap((wage, i) => (is[i] === wage ? [] : [wage]));
    expect(moved.length).toBeGreaterThan(100);
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(40000);
    expect(Math.max(...moved)).toBeLessThan(60000);
  });

  it('is of numbers, and has an end', () => {
    expect(faultsOf('{ income: wage, raise: 1 %, where: { skill: { from: skilled } } }')).toEqual([
      '47 skill has no order: expected its kinds',
    ]);
    expect(faultsOf('{ income: wage, raise: 1 %, where: { wage: {} } }')).toEqual([
      '46 expected from, below, or both',
    ]);
    expect(faultsOf('{ income: wage, raise: 1 %, where: { wage: { from: much } } }')).toHaveLength(
      1,
    );
  });
});

describe('a shift of facts', () => {
  it.each([
    ['{ become: {} }', 'expected facts of persons and their new values'],
    ['{ become: { born: 1990-01 } }', '"born" is no fact of a person'],
    ['{ become: { tenure: owned } }', '"tenure" is no fact of a person'],
    ['{ become: { hukou: nowhere } }', 'expected one of here, province, elsewhere'],
    ['{ become: { wage: -5 } }', 'expected 0 to'],
    ['{ become: { hukou: here }, share: 120 % }', 'expected 0 to 1, such as 30 %'],
    ['{ become: { hukou: here }, share: some }', 'expected 30 % or 0.3'],
    ['{ become: { hukou: here }, raise: 10 % }', 'raise'],
  ])('%s: %s', (written, told) => {
    const faults = faultsOf(written);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(told);
  });
});
