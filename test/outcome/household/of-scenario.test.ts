import { beforeAll, describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/engine/policy.ts';
import { documentLanguage } from '../../../src/household.ts';
import { explained } from '../../../src/outcome/household/explanation.ts';
import { householdOfScenario } from '../../../src/outcome/household/of-scenario.ts';
import { statementOf, totalsOf } from '../../../src/outcome/household/statement.ts';
import { readHousehold } from '../../../src/scenario/household-document.ts';
import { writeHousehold } from '../../../src/scenario/household-writing.ts';
import { readPlain } from '../../../src/scenario/located.ts';
import type { Scenario } from '../../../src/scenario/scenario.ts';
import type { Outcome } from '../../../src/simulate.ts';
import { simulate } from '../../../src/simulate.ts';
import { addsUp, everyPart } from '../../engine/explain/reckoning.ts';
import { problemsOf } from '../../engine/laboratory.ts';
import { answer } from './written.ts';

const scenario: Scenario = {
  name: 'test',
  question: { en: 'test', zh: 'test' },
  area: 'zhejiang',
  year: 2021,
  lawYear: 2021,
  index: 'none',
  population: { households: 1100, seed: 'olive' },
  changes: [],
  off: ['residentMedical'],
  on: [],
  shifts: [],
  modules: [],
  files: [],
};
const numbers = [1, 2, 17, 500, 1024, 1025, 1100];

describe('a household of a scenario', () => {
  let outcome: Outcome;
  beforeAll(async () => {
    outcome = await simulate(scenario);
  });

  it('comes to what it comes to in a run, to the fen, whichever block it lies in', () => {
    for (const number of numbers) {
      const { evaluation } = householdOfScenario(scenario, number);
      const { employerCost, takeHomePay, ...totals } = totalsOf(statementOf(evaluation));
      const inRun = Object.keys(totals).map((concept) => {
        return [concept, (outcome.table.column(concept)[number - 1] ?? 0) / 100];
      });
      expect(totals).toEqual(Object.fromEntries(inRun));
      expect(evaluation.input.persons).toHaveLength(outcome.table.column('size')[number - 1] ?? 0);
      expect(employerCost).toBeGreaterThanOrEqual(takeHomePay!);
    }
  });

  it('is the same in a larger population, and another with another seed', () => {
    const larger = { ...scenario, population: { households: 50_000, seed: 'olive' } };
    const other = { ...scenario, population: { households: 1100, seed: 'other' } };
    const facts = (one: Scenario) => householdOfScenario(one, 17).input.facts;
    expect(facts(larger)).toEqual(facts(scenario));
    expect(facts(other)).not.toEqual(facts(scenario));
  });

  it('is explained in words that come to what was computed, whatever is asked', () => {
    for (const number of [1, 17, 500]) {
      const { evaluation } = householdOfScenario(scenario, number);
      const wrong = rulesOf(evaluation.policy.legislation).flatMap(({ name }) =>
        [...everyPart(explained(evaluation, { of: name }))].filter((one) => !addsUp(one)),
      );
      expect(wrong.map((one) => `${one.name} ${one.value}`)).toEqual([]);
    }
  });

  it('can be written as a document that is read as the same household', () => {
    for (const number of numbers) {
      const { input } = householdOfScenario(scenario, number);
      const document = JSON.parse(JSON.stringify(writeHousehold(input, documentLanguage())));
      const again = readHousehold(readPlain(document, 'document'), documentLanguage());
      expect(Object.fromEntries(again.facts)).toEqual(Object.fromEntries(input.facts));
      expect(again.place).toBe(input.place);
    }
  });

  it('is refused where there is none', () => {
    const message = 'there is no such household; they are numbered 1 to 1100';
    for (const number of [0, 1101, 1.5]) {
      expect(problemsOf(() => householdOfScenario(scenario, number))).toEqual([
        `--household ${number}: ${message}`,
      ]);
    }
  });
});

describe('a document that is written', () => {
  it('keeps homes, what is given and another year of the law', () => {
    const document = {
      place: 'hangzhou',
      year: 2025,
      law: 2019,
      persons: [
        { id: 'x', born: '1990-02', wage: 100_000, given: { ownContributions: 50 } },
        { id: 'y', born: '1991-02', spouse: 'x' },
      ],
      homes: [{ area: 90, value: 1e6, land: 'urban' }, {}, { area: 50, bought: '2010-01' }],
      given: { livingAllowance: 12 },
    };
    const { input } = answer(document);
    const written = writeHousehold(input, documentLanguage());
    expect(written).toMatchObject({
      law: 2019,
      homes: document.homes,
      given: { livingAllowance: 12 },
      persons: [
        { id: 'x', wage: 100_000, spouse: 'y', given: { ownContributions: 50 } },
        { id: 'y', activity: 'inactive' },
      ],
    });
    const again = answer(written).input;
    expect(again.given).toEqual(input.given);
    expect(again.facts).toEqual(input.facts);
    expect(written.persons).not.toContainEqual(expect.objectContaining({ bonus: 0 }));
  });
});
