// How far the headlines move when what was chosen freely is chosen otherwise: the seed, the size of the sample, how
// incomes are made comparable between households, what they are compared with, prices of which year.

import type { Label } from '../engine/quantity.ts';
import { bands, typicalHouseholdSize } from '../measures/bands.ts';
import type { Convention } from '../measures/convention.ts';
import { houseConvention } from '../measures/convention.ts';
import { gini } from '../measures/gini.ts';
import { s80s20 } from '../measures/lorenz.ts';
import { bandShares } from '../measures/middle.ts';
import { oliveIndex } from '../measures/olive.ts';
import { headcount, relativeLine } from '../measures/poverty.ts';
import { attempt, isRefusal } from '../measures/problem.ts';
import type { Sample } from '../measures/sample.ts';
import { makeSample } from '../measures/sample.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome, RunOptions } from '../simulate.ts';
import { compare } from './compare.ts';
import { conceptRows, includedRows, taken } from './concept-rows.ts';
import { equivalentMembers } from './convention.ts';
import type { Figures } from './headlines.ts';
import { changesOf, figuresOf } from './headlines.ts';

/** One thing chosen otherwise, each way with the figures it gives. */
export interface Varied {
  readonly what: Label;
  readonly ways: readonly { readonly name: Label; readonly figures: Figures }[];
}

/** A run, or a baseline and its reform. */
export type Results = readonly [outcome: Outcome] | readonly [baseline: Outcome, reform: Outcome];

type Run = (scenario: Scenario, keeps: Pick<RunOptions, 'kept' | 'figures'>) => Promise<Outcome>;

const otherSeeds = 3;
const smaller: readonly [label: Label, part: number][] = [
  [{ en: 'a quarter', zh: '四分之一' }, 4],
  [{ en: 'half', zh: '一半' }, 2],
];

/** What a run must add up and keep for other scales of equivalence. */
export const robustnessOptions: Required<Pick<RunOptions, 'kept' | 'figures'>> = {
  kept: ['membersUpTo13'],
  figures: ['membersUpTo13'],
};

/** The figures in all ways, those of the result itself among them. */
export async function robustnessOf(results: Results, run: Run): Promise<Varied[]> {
  const own = figuresOfBoth(results);
  const given = { name: { en: 'as run', zh: '原方案' }, figures: own };
  const again = async (population: Partial<Scenario['population']>): Promise<Figures> => {
    const outcomes: Outcome[] = [];
    for (const { scenario } of results) {
      const other = { ...scenario, population: { ...scenario.population, ...population } };
      outcomes.push(await run(other, robustnessOptions));
    }
    return figuresOfBoth(outcomes as unknown as Results);
  };
  const { file, seed, households } = results[0].scenario.population;
  const varied: Varied[] = [];
  if (file === undefined) {
    const seeds = [given];
    for (let i = 1; i <= otherSeeds; i++) {
      const other = `${seed}/${i}`;
      seeds.push({ name: { en: other, zh: other }, figures: await again({ seed: other }) });
    }
    varied.push({ what: { en: 'seed', zh: '随机种子' }, ways: seeds });
    const sizes = [given];
    for (const [name, part] of smaller) {
      const fewer = Math.max(1, Math.round(households / part));
      sizes.push({ name, figures: await again({ households: fewer }) });
    }
    varied.push({ what: { en: 'size of the sample', zh: '样本规模' }, ways: sizes });
  }
  return [...varied, ...measuredOtherwise(results)];
}

/** Ways of measuring that need no further run. */
function measuredOtherwise(results: Results): Varied[] {
  const ways = (list: readonly (readonly [en: string, zh: string, measure: Measure])[]) =>
    list.map(([en, zh, measure]) => ({ name: { en, zh }, figures: measureBoth(results, measure) }));
  return [
    {
      what: { en: 'equivalence', zh: '等值规模' },
      ways: ways([
        ['per head', '人均', (one) => unequal(sampleBy(one, 'perHead'))],
        ['square root', '平方根', (one) => unequal(sampleBy(one, 'squareRoot'))],
        ['modified OECD', '修订的经合组织规模', (one) => unequal(sampleBy(one, 'modifiedOecd'))],
      ]),
    },
    {
      what: { en: 'centre of O', zh: 'O的中心' },
      ways: ways([
        ['mean', '均值', (one) => ({ 'disposable.olive': oliveAbout(one, 'mean') })],
        ['median', '中位数', (one) => ({ 'disposable.olive': oliveAbout(one, 'median') })],
      ]),
    },
    {
      what: { en: 'prices of the band', zh: '收入带价格年份' },
      ways: ways([
        ['2018', '2018年', (one) => ({ 'disposable.nbsBand': nbsBand(one) })],
        ['own year', '当年', (one) => ({ 'disposable.nbsBand': bandAtOwnPrices(one) })],
      ]),
    },
    { what: { en: 'line of poverty', zh: '贫困线' }, ways: lines(results, ways) },
  ];
}

type Measure = (outcome: Outcome) => Figures;
type Ways = (
  list: readonly (readonly [en: string, zh: string, measure: Measure])[],
) => Varied['ways'];

const poverty = 'disposable.belowAllowanceLine';

/** The allowance line, and relative ones: floating with the median, or held at the baseline's. */
function lines(results: Results, ways: Ways): Varied['ways'] {
  const fixed = relativeLine(sampleBy(results[0]), 0.6);
  const below = (outcome: Outcome, line: number) => headcount(sampleBy(outcome), line);
  const floating = (one: Outcome) => below(one, relativeLine(sampleBy(one), 0.6));
  return ways([
    [
      'allowance',
      '低保标准',
      ({ measures }) => ({ [poverty]: measures.disposable?.belowAllowanceLine ?? null }),
    ],
    ['60 % of the median', '中位数的60%', (one) => ({ [poverty]: floating(one) })],
    ...(results.length === 1
      ? []
      : [
          [
            '60 % of the baseline’s median',
            '基准方案中位数的60%',
            (one: Outcome) => ({ [poverty]: below(one, fixed) }),
          ] as const,
        ]),
  ]);
}

function figuresOfBoth([baseline, reform]: Results): Figures {
  return reform === undefined ? figuresOf(baseline) : changesOf(compare(baseline, reform));
}

/** A measure of a run, or its change. */
function measureBoth([baseline, reform]: Results, measure: Measure): Figures {
  const before = measure(baseline);
  if (reform === undefined) return before;
  const after = measure(reform);
  return Object.fromEntries(
    Object.entries(before).map(([key, was]) => {
      const is = after[key] ?? null;
      return [key, was === null || is === null ? null : is - was];
    }),
  );
}

/** Persons by disposable income over their household's equivalent members. */
function sampleBy({ table }: Outcome, equivalence: Convention['equivalence'] = 'perHead'): Sample {
  const { householdIncome, personWeight } = conceptRows(table, 'disposable');
  const rows = includedRows(table);
  const [size, young] = ['size', 'membersUpTo13'].map((name) => taken(table.column(name), rows));
  const members = equivalentMembers({ ...houseConvention, equivalence }, size!, young!);
  const incomes = householdIncome.map((income, row) => income / (members[row] ?? 1));
  return makeSample(incomes, personWeight);
}

function unequal(sample: Sample): Figures {
  return {
    'disposable.olive': numberOf(() => oliveIndex(sample).olive),
    'disposable.gini': numberOf(() => gini(sample)),
    'disposable.s80s20': numberOf(() => s80s20(sample)),
  };
}

function oliveAbout(outcome: Outcome, centre: 'mean' | 'median'): number | null {
  return numberOf(() => oliveIndex(sampleBy(outcome), centre).olive);
}

function nbsBand({ measures }: Outcome): number | null {
  return measures.disposable?.bands.nbs.threePersons.households.inside ?? null;
}

function bandAtOwnPrices({ table }: Outcome): number | null {
  const { incomePerHead, householdWeight } = conceptRows(table, 'disposable');
  const limits = [bands.nbs.lower, bands.nbs.upper].map((limit) => limit / typicalHouseholdSize);
  const [lower = 0, upper = 0] = limits;
  return numberOf(
    () => bandShares(makeSample(incomePerHead, householdWeight), lower, upper).inside,
  );
}

function numberOf(measure: () => number): number | null {
  const found = attempt(measure);
  return isRefusal(found) ? null : found;
}
