import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../../src/engine/policy.ts';
import { china } from '../../../src/law/china.ts';
import { places } from '../../../src/population/places.ts';
import { holdersOf, movesOf, Search, type Setting } from './witness.ts';

const inside = (name: string) => Object.keys(places).filter((one) => places[one]?.within === name);
const zhejiang = ['zhejiang', ...inside('zhejiang'), ...inside('hangzhou')];

/** Levers without which other values have nothing to work on. */
const reformed = {
  'generalPropertyTax.rate': 0.01,
  'generalPropertyTax.exemptAreaPerPerson': 20,
  'generalPropertyTax.exemptValuePerPerson': 200_000,
  'pensionIncrease.fixedShare': 0.5,
  'livingAllowance.additionalAid': 0.2,
};
const early = ['wages', 'bonuses', 'ownContributions', 'ownHousingFund', 'businessProfit'];

const threshold = { 'shanghaiPropertyTax.threshold': 30_000 };
/** Remuneration in payments too small to be taxed at once, so that a top-up is due. */
const often = { 'incomeTax.paymentsPerYear': 24 };
const workers = { wage: [60_000, 130_000], labourRemuneration: [500, 12_000] } as const;
/** Two homes bought under the pilots of the property tax, by outsiders too. */
const owners = {
  home1Area: [60, 300],
  home1Price: [1_000_000, 9_000_000],
  home1Bought: [2011 * 12 + 2, 2013 * 12],
  home2Area: [60, 300],
  home2Price: [1_000_000, 9_000_000],
  home2Bought: [2011 * 12 + 2, 2013 * 12],
  hukou: [1, 3],
  activity: [0, 1],
  permitYears: [1, 6],
} as const;

/** Where and when witnesses are looked for, the usual ones first. */
const settings: readonly Setting[] = [
  { year: 2025, places: ['hangzhou', 'ningbo', 'lishui'], households: 200 },
  { year: 2025, places: [...zhejiang, 'beijing', 'chongqing', 'elsewhere'], households: 1000 },
  { year: 2014, places: ['hangzhou'], households: 400, given: early },
  { year: 2013, places: ['shanghai', 'chongqing'], households: 1000 },
  { year: 2026, places: inside('everywhere'), households: 1000 },
  { year: 2022, places: ['hangzhou', 'ningbo'], households: 1000 },
  { year: 2025, places: ['hangzhou'], households: 400, set: reformed },
  { year: 2040, places: ['hangzhou'], households: 1000 },
  { year: 2025, places: ['hangzhou'], households: 1000, set: often, within: workers },
  { year: 2025, places: ['shanghai'], households: 500, set: threshold, within: owners },
  {
    year: 2014,
    places: ['shanghai', 'chongqing'],
    households: 500,
    set: threshold,
    within: owners,
  },
];

/** Values that move nothing, each with its reason. */
const idle: Readonly<Record<string, string>> = {};

describe('a value of the law moved by a tenth', () => {
  it('changes some household’s result in a year it is in force', () => {
    const searches = new Map<Setting, Search>();
    const searchIn = (setting: Setting) => {
      const found = searches.get(setting) ?? new Search(setting);
      searches.set(setting, found);
      return found;
    };
    const dead = [...parametersOf(china).values()].flatMap((parameter) => {
      const holders = holdersOf(parameter);
      const parts = Math.max(...settings.map(({ year }) => movesOf(parameter, year).length));
      return Array.from({ length: parts }, (_, i) => i).flatMap((i) => {
        const isAlive = settings.some((setting) =>
          (movesOf(parameter, setting.year)[i] ?? []).some(
            (change) => searchIn(setting).witness(change, holders) !== null,
          ),
        );
        return isAlive ? [] : [parts > 1 ? `${parameter.name} row ${i + 1}` : parameter.name];
      });
    });
    expect(dead.sort()).toEqual(Object.keys(idle).sort());
  }, 300_000);
});
