// The headlines: what is said first of an income, and what is said first of a reform. Tables of changes show them, and how
// sure a result is is told of each of them.

import type { Label } from '../engine/quantity.ts';
import { s80s20 } from '../measures/lorenz.ts';
import type { Measured } from '../measures/problem.ts';
import { attempt } from '../measures/problem.ts';
import { makeSample } from '../measures/sample.ts';
import type { NumberFormat } from '../report/numbers.ts';
import type { Outcome } from '../simulate.ts';
import type { Comparison, Distribution } from './compare.ts';
import { distributions } from './compare.ts';
import type { ConceptMeasures } from './concept-measures.ts';
import { conceptRows } from './concept-rows.ts';
import { publicBalance } from './public-purse.ts';
import { beyondDistributions, cellOf, ratioCell } from './tables/shown.ts';

/** One measure of an income concept. */
export interface Headline {
  readonly key: string;
  readonly label: Label;
  readonly format: NumberFormat;
  readonly of: (measures: ConceptMeasures) => number | null;
}

/** Of each of the three distributions. */
export const headlines: readonly Headline[] = [
  headline('mean', 'yuanPerHead', 'Mean', '均值', (m) => m.mean),
  headline('median', 'yuanPerHead', 'Median', '中位数', (m) => m.median),
  headline(
    'medianHousehold',
    'yuanPerHead',
    'Median household',
    '中位数（户）',
    (m) => m.medianHousehold,
  ),
  headline('olive', 'index', 'O', 'O', (m) => m.olive),
  headline('oliveLow', 'index', 'Lower end', '低端', (m) => m.oliveLow),
  headline('oliveHigh', 'index', 'Upper end', '高端', (m) => m.oliveHigh),
  headline('gini', 'index', 'Gini', '基尼系数', (m) => m.gini),
  headline('p90p10', 'ratio', 'P90/P10', 'P90/P10', (m) => m.p90p10),
  headline(
    'band10to50',
    'share',
    'Band of 100–500 thousand',
    '10–50万元收入带',
    (m) => m.bands.zhejiang10to50.threePersons.households.inside,
  ),
  headline(
    'band20to60',
    'share',
    'Band of 200–600 thousand',
    '20–60万元收入带',
    (m) => m.bands.zhejiang20to60.threePersons.households.inside,
  ),
  headline(
    'belowAllowanceLine',
    'share',
    'Below the allowance line in force',
    '低于各自低保线',
    (m) => m.belowAllowanceLine,
  ),
  headline('urbanRuralRatio', 'ratio', 'Town over country', '城乡收入比', (m) => m.urbanRuralRatio),
];

/** Of incomes beyond the three distributions, which nearly every reform moves a little, only these. */
export const shortHeadlines = headlines.filter((one) =>
  ['mean', 'olive', 'gini'].includes(one.key),
);

/** The share of persons below the baseline's line: of a comparison only. */
export const belowBaselineLine = {
  key: 'belowBaselineLine',
  label: { en: 'Below the baseline’s line', zh: '低于基准方案低保线' },
  format: 'share',
} as const;

function headline(
  key: string,
  format: NumberFormat,
  en: string,
  zh: string,
  of: (measures: ConceptMeasures) => Measured,
): Headline {
  const cell = format === 'ratio' ? ratioCell : cellOf;
  return { key, format, label: { en, zh }, of: (measures) => cell(of(measures)) };
}

/** Whether a concept is one of the three distributions. */
export function isDistribution(key: string): key is Distribution {
  return distributions.some((one) => one === key);
}

/** Numbers by name; null where there is none. */
export type Figures = Readonly<Record<string, number | null>>;

/** What a figure is called. */
export interface FigureName {
  readonly key: string;
  /** The income concept; null where it is of the reform as a whole. */
  readonly concept: string | null;
  readonly measure: string;
  readonly label: Label;
  readonly format: NumberFormat;
}

/** The headlines of a run, in the order in which they are told. */
export const runFigures: readonly FigureName[] = distributions.flatMap((concept) =>
  headlines.map((one) => named(concept, one)),
);

/** What a reform costs government and the funds together, in yuan, and whom it leaves with less. */
const ofReform: readonly FigureName[] = [
  {
    ...{ key: 'publicCost', concept: null, measure: 'publicCost', format: 'yuanTotal' },
    label: { en: 'Cost to government and the funds', zh: '对政府及社保基金的净支出' },
  },
  {
    ...{ key: 'disposable.losers', concept: 'disposable', measure: 'losers', format: 'share' },
    label: { en: 'Persons who lose', zh: '受损人口' },
  },
];

/** The headlines of a comparison. */
export const changeFigures: readonly FigureName[] = [
  ...distributions.flatMap((concept) =>
    [...headlines, belowBaselineLine].map((one) => named(concept, one)),
  ),
  ...beyondDistributions.flatMap((concept) => shortHeadlines.map((one) => named(concept, one))),
  ...ofReform,
];

function named(
  concept: string,
  { key, label, format }: Pick<Headline, 'key' | 'label' | 'format'>,
): FigureName {
  return { key: `${concept}.${key}`, concept, measure: key, label, format };
}

/** Figures that only the first of the numbered tables tells. */
function moreFiguresOf({ measures, table, ledger }: Outcome): Figures {
  const { incomePerHead, personWeight } = conceptRows(table, 'disposable');
  const band = measures.disposable?.bands.nbs.threePersons.households.inside ?? null;
  const sum = publicBalance(ledger.balances);
  return {
    'disposable.nbsBand': band,
    'disposable.s80s20': ratioCell(attempt(() => s80s20(makeSample(incomePerHead, personWeight)))),
    publicBalance: Number(sum) / 100,
  };
}

/** The figures of a run. */
export function figuresOf(outcome: Outcome): Figures {
  const { measures } = outcome;
  const concepts = [...distributions, ...beyondDistributions];
  const list = concepts.flatMap((concept) => {
    const found = measures[concept];
    return headlines.map(
      ({ key, of }) => [`${concept}.${key}`, found === undefined ? null : of(found)] as const,
    );
  });
  return { ...Object.fromEntries(list), ...moreFiguresOf(outcome) };
}

/** The figures of a comparison: reform less baseline. */
export function changesOf(comparison: Comparison): Figures {
  const { baseline, reform, winners, publicCostFen } = comparison;
  const [before, after] = [figuresOf(baseline), figuresOf(reform)];
  const difference = (key: string) => minus(after[key] ?? null, before[key] ?? null);
  const all = winners.disposable.find(({ decile }) => decile === 0);
  return {
    ...Object.fromEntries(Object.keys(before).map((key) => [key, difference(key)])),
    ...Object.fromEntries(
      distributions.map((concept) => [
        `${concept}.${belowBaselineLine.key}`,
        minus(
          comparison.belowBaselineLine[concept],
          before[`${concept}.belowAllowanceLine`] ?? null,
        ),
      ]),
    ),
    publicCost: Number(publicCostFen) / 100,
    'disposable.winners': all === undefined ? null : all.shares.gainUpTo5 + all.shares.gainOver5,
    'disposable.losers': all === undefined ? null : all.shares.loseOver5 + all.shares.loseUpTo5,
  };
}

function minus(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}
