import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/engine/fact.ts';
import type { Parameter } from '../../../src/engine/parameter.ts';
import { parametersOf } from '../../../src/engine/policy.ts';
import { china } from '../../../src/law/china.ts';
import { places } from '../../../src/population/places.ts';
import { movesOf } from './moves.ts';
import { holdersOf, Search, type Setting } from './witness.ts';

const inside = (name: string) => Object.keys(places).filter((one) => places[one]?.within === name);
const zhejiang = ['zhejiang', ...inside('zhejiang'), ...inside('hangzhou')];

/** Every lever at something that is not neutral: many have nothing to work on without another. */
const everyLever = Object.fromEntries(
  [...parametersOf(china).values()].flatMap(({ name, lever, shape, unit, values }) => {
    const neutral = values.everywhere?.[0]?.value;
    if (!lever || shape.is !== 'scalar') return [];
    if (neutral !== 0) return [];
    const amount = unit === 'yuan/month' ? 3000 : 40_000;
    return [[name, unit.startsWith('yuan') ? amount : 0.3] as const];
  }),
);

/** Levers on pay alone, which others of them would hide. */
const payLevers = {
  ...Object.fromEntries(
    Object.entries(everyLever).filter(([name]) => /^(paidLeave|wages)/.test(name)),
  ),
  // Of several raises the largest counts.
  'wages.lowPayRaise': 0.8,
  'wages.grassrootsRaise': 0.9,
};

const threshold = { 'shanghaiPropertyTax.threshold': 30_000 };
/** Remuneration in payments too small to be taxed at once, so that a top-up is due. */
const often = { 'incomeTax.paymentsPerYear': 24 };
const workers = { wage: [60_000, 130_000], labourRemuneration: [500, 12_000] } as const;
/** Low and middling wages. */
const employed = {
  wage: [20_000, 120_000],
  activity: [1, 3],
  monthsWorked: [12, 13],
} as const;
/** Severely disabled people among the poor, some of whom drew the allowance before. */
const poor = {
  wage: [20_000, 60_000],
  disability: [1, 5],
  allowanceBefore: [500, 3000],
  deposits: [0, 10],
  residence: [1, 2],
  home1Land: [1, 2],
  home1Value: [10_000, 90_000],
} as const;
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

/** Nothing earned and nothing owned, but what is said beside it. */
const nothing = Object.fromEntries(
  Object.values<Fact>(china.facts)
    .filter(({ unit }) => unit.startsWith('yuan') || unit === 'm2')
    .map(({ name }) => [name, [0, 1] as const]),
);
const agedIn = (year: number, from: number, below: number) => ({
  born: [(year - below) * 12, (year - from) * 12] as const,
});
const aged = agedIn(2025, 60, 105);
const alone = {
  ...nothing,
  ...agedIn(2025, 50, 70),
  withoutSupporter: [1, 2],
  orphanhood: [0, 1],
  disability: [0, 5],
  mother: [-1, 0],
  father: [-1, 0],
} as const;
const tenants = {
  ...nothing,
  wage: [0, 90_000],
  rentPaid: [3000, 60_000],
  tenure: [1, 2],
} as const;
const ill = { ...nothing, wage: [0, 40_000], hospitalCost: [0, 120_000] } as const;
/** Costs beyond what is refunded up to. */
const gravelyIll = { ...ill, hospitalCost: [200_000, 900_000] } as const;
const nearThePoor = { ...nothing, wage: [0, 60_000], home1Value: [10_000, 400_000] } as const;

/** Lines on pay, without the levers that would hide them. */
const payLines = {
  'wages.lowPayRaise': 0.8,
  'wages.lowPayBelow': 60_000,
  'wages.grassrootsRaise': 0.9,
  'wages.grassrootsBelow': 70_000,
};
const paidNearLines = { ...employed, wage: [50_000, 80_000], bonus: [0, 1] } as const;
const withdrawn = {
  'lowIncomeBenefit.perPerson': 1000,
  'lowIncomeBenefit.fullUpTo': 0.5,
  'lowIncomeBenefit.withdrawal': 0.2,
};
const leaving = {
  ...agedIn(2040, 48, 68),
  elasticMonths: [-36, 37],
  contributionYears: [20, 41],
  activity: [1, 2],
} as const;

const motorists = { ...nothing, carValue: [18_000, 24_000], allowanceTakeUp: [0, 1] } as const;
const longUnemployed = {
  ...agedIn(2025, 25, 39),
  activity: [6, 7],
  disability: [0, 1],
  unemployedSince: [2025 * 12 - 5, 2025 * 12 + 4],
  publicJobTakeUp: [0, 1],
} as const;
const safeHomes = { 'ruralHousingGrant.amount': 20_000, 'ruralHousingGrant.homesUpTo': 50_000 };
const homesteaders = {
  ...nothing,
  residence: [1, 2],
  home1Land: [1, 3],
  home1Value: [47_000, 58_000],
  allowanceTakeUp: [0, 1],
} as const;

/** Where and when witnesses are looked for, the usual ones first. */
const settings: readonly Setting[] = [
  { year: 2025, places: ['hangzhou', 'ningbo', 'lishui'], households: 200 },
  { year: 2025, places: [...zhejiang, 'beijing', 'chongqing', 'elsewhere'], households: 1000 },
  { year: 2014, places: ['hangzhou'], households: 400 },
  { year: 2013, places: ['shanghai', 'chongqing'], households: 1000 },
  { year: 2026, places: inside('everywhere'), households: 1000 },
  { year: 2022, places: ['hangzhou', 'ningbo'], households: 1000 },
  { year: 2025, places: ['hangzhou'], households: 1000, set: everyLever },
  { year: 2025, places: ['hangzhou'], households: 1000, set: payLevers, within: employed },
  { year: 2025, places: ['hangzhou', 'ningbo'], households: 500, set: everyLever, within: poor },
  { year: 2025, places: ['hangzhou', 'shanghai'], households: 1000, within: aged },
  { year: 2025, places: ['hangzhou'], households: 1000, within: alone },
  { year: 2025, places: ['hangzhou', 'lishui'], households: 1000, within: tenants },
  { year: 2025, places: ['hangzhou'], households: 1000, within: ill },
  { year: 2025, places: ['hangzhou'], households: 500, within: gravelyIll },
  { year: 2025, places: ['lishui'], households: 1000, set: everyLever, within: nearThePoor },
  { year: 2025, places: ['hangzhou'], households: 1000, set: payLines, within: paidNearLines },
  { year: 2025, places: ['hangzhou'], households: 1000, set: withdrawn, within: nearThePoor },
  { year: 2040, places: ['hangzhou'], households: 1000, within: leaving },
  { year: 2025, places: ['hangzhou'], households: 500, within: motorists },
  { year: 2025, places: ['hangzhou'], households: 500, set: everyLever, within: longUnemployed },
  { year: 2025, places: ['lishui'], households: 500, set: safeHomes, within: homesteaders },
  { year: 2019, places: ['hangzhou'], households: 500 },
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

/** Settings in the order in which a parameter is likely to move something. */
function settingsFor({ lever }: Parameter): readonly Setting[] {
  const withLevers = settings.filter((one) => one.set === everyLever || one.set === payLevers);
  const plain = settings.filter((one) => !withLevers.includes(one));
  return lever ? [...withLevers, ...plain.slice(0, 2)] : [...plain, ...withLevers];
}

describe('a value of the law moved by a tenth', () => {
  it('changes some household’s result in a year it is in force', () => {
    const searches = new Map<Setting, Search>();
    const searchIn = (setting: Setting) => {
      const found = searches.get(setting) ?? new Search(setting);
      searches.set(setting, found);
      return found;
    };
    let all = [...parametersOf(china).values()];
    for (const setting of settings) {
      const moved = searchIn(setting).moved(all);
      all = all.filter(({ name }) => !moved.has(name));
    }
    const dead = all.flatMap((parameter) => {
      const holders = holdersOf(parameter);
      const parts = Math.max(...settings.map(({ year }) => movesOf(parameter, year).length));
      return Array.from({ length: parts }, (_, i) => i).flatMap((i) => {
        const isAlive = settingsFor(parameter).some((setting) =>
          (movesOf(parameter, setting.year)[i] ?? []).some(
            (change) => searchIn(setting).witness(change, holders) !== null,
          ),
        );
        return isAlive ? [] : [parts > 1 ? `${parameter.name} row ${i + 1}` : parameter.name];
      });
    });
    expect(dead).toEqual([]);
  }, 300_000);
});
