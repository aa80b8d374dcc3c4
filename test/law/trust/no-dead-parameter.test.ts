import { describe, expect, it } from 'vitest';
import type { Parameter } from '../../../src/engine/parameter.ts';
import { parametersOf } from '../../../src/engine/policy.ts';
import { china } from '../../../src/law/china.ts';
import { places } from '../../../src/population/places.ts';
import { holdersOf, movesOf, Search, type Setting } from './witness.ts';

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
const early = ['wages', 'bonuses', 'ownContributions', 'ownHousingFund', 'businessProfit'];

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

/** Where and when witnesses are looked for, the usual ones first. */
const settings: readonly Setting[] = [
  { year: 2025, places: ['hangzhou', 'ningbo', 'lishui'], households: 200 },
  { year: 2025, places: [...zhejiang, 'beijing', 'chongqing', 'elsewhere'], households: 1000 },
  { year: 2014, places: ['hangzhou'], households: 400, given: early },
  { year: 2013, places: ['shanghai', 'chongqing'], households: 1000 },
  { year: 2026, places: inside('everywhere'), households: 1000 },
  { year: 2022, places: ['hangzhou', 'ningbo'], households: 1000 },
  { year: 2025, places: ['hangzhou'], households: 1000, set: everyLever },
  { year: 2025, places: ['hangzhou'], households: 1000, set: payLevers, within: employed },
  { year: 2025, places: ['hangzhou', 'ningbo'], households: 500, set: everyLever, within: poor },
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

/** Values for which no household by lot is moved, each with the reason. */
const idle: Readonly<Record<string, string>> = {
  'retirement.slowCap': 'met only by those who retire from 2039 on, in the very month of the cap',
  'retirement.fastCap': 'met only by those who retire from 2039 on, in the very month of the cap',
  'elasticRetirement.earliest': 'moves only who retires by choice in the month that is moved',
  'elasticRetirement.latest': 'moves only who retires by choice in the month that is moved',
  'wages.lowPayBelow': 'a line on pay at which nobody drawn stands',
  'wages.grassrootsBelow': 'a line on pay at which nobody drawn stands',
  'seriouslyIll.costFrom': 'the ill are rare among the poor who are drawn',
  'extremePovertyStandard.multiple': 'poor people without a family are drawn too rarely',
  'extremePoverty.oldFrom': 'poor people without a family are drawn too rarely',
  'extremePoverty.severeUpTo': 'poor people without a family are drawn too rarely',
  'premiumAid.pensionOfMargin': 'the old at the margin are drawn too rarely',
  'oldAgeAllowance.from90': 'nobody drawn is older than 87',
  'oldAgeAllowance.from100': 'nobody drawn is older than 87',
  'rentSubsidy.areaMost': 'poor tenants are drawn too rarely',
  'rentSubsidy.byIncome': 'poor tenants are drawn too rarely',
  'rentSubsidy.atFullGap': 'poor tenants are drawn too rarely',
  'lowIncomeBenefit.withdrawal': 'nobody drawn earns where the lever’s benefit is withdrawn',
  'ruralHousingGrant.homesUpTo': 'the poor in homes of so low a value are drawn too rarely',
  'newPension.nationalBase': 'stands in only where a province has published no base of its own',
};

/** Settings in the order in which a parameter is likely to move something. */
function settingsFor({ lever }: Parameter): readonly Setting[] {
  const withLevers = settings.filter((one) => one.set === everyLever || one.set === payLevers);
  const others = settings.filter((one) => !withLevers.includes(one));
  return lever ? [...withLevers, ...others.slice(0, 2)] : [...others, ...withLevers];
}

describe('a value of the law moved by a tenth', () => {
  it('changes some household’s result in a year it is in force', () => {
    const searches = new Map<Setting, Search>();
    const searchIn = (setting: Setting) => {
      const found = searches.get(setting) ?? new Search(setting);
      searches.set(setting, found);
      return found;
    };
    let all = [...parametersOf(china).values()].filter(({ name }) => idle[name] === undefined);
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

  it('is a value of the law, where it is an exception', () => {
    expect(Object.keys(idle).filter((name) => !parametersOf(china).has(name))).toEqual([]);
  });
});
