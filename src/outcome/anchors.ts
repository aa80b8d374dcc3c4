// Seven anchors: what a baseline gives against what the statistics bureau and the ministries published. They say at a
// glance how far the synthetic people are from the real ones; the benchmarks go through many more.

import type { Label } from '../engine/quantity.ts';
import { isRefusal } from '../measures/problem.ts';
import type { NumberFormat } from '../report/numbers.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Outcome } from '../simulate.ts';

/** A published figure. */
export interface Published {
  readonly value: number;
  readonly source: string;
  /** `derived`: computed from published figures as the source says. `unconfirmed`: known, but not seen at its source. */
  readonly confidence: 'confirmed' | 'derived' | 'unconfirmed';
}

/** A figure of the model that has a published counterpart. */
export interface Anchor {
  readonly id: string;
  readonly label: Label;
  /** Whose figure was published: Zhejiang’s, or the nation’s where there is none of Zhejiang. */
  readonly of: 'zhejiang' | 'nation';
  readonly year: number;
  readonly format: NumberFormat;
  readonly published: Published;
  readonly model: (outcome: Outcome) => number | null;
}

/** An anchor with the model’s figure; null where it has none. */
export interface AnchorReading extends Anchor {
  readonly found: number | null;
}

/** The nation’s people at the end of 2021, in persons. */
const nationIn2021 = 1_412_600_000;

const allowanceFlows = ['livingAllowance', 'singlePersonAllowance'];

export const anchors: readonly Anchor[] = [
  {
    id: 'zj.2021.inc_mean',
    label: { en: 'Disposable income per head', zh: '人均可支配收入' },
    of: 'zhejiang',
    year: 2021,
    format: 'yuanPerHead',
    published: {
      value: 57_541,
      source: 'National Bureau of Statistics, Zhejiang survey office, 2021',
      confidence: 'confirmed',
    },
    model: ({ measures }) => measures.disposable?.mean ?? null,
  },
  {
    id: 'zj.2021.urban_rural_ratio_published',
    label: { en: 'Town over country', zh: '城乡收入比' },
    of: 'zhejiang',
    year: 2021,
    format: 'ratio',
    published: {
      value: 1.94,
      source: 'Zhejiang, statistical communiqué of 2021',
      confidence: 'confirmed',
    },
    model: ({ measures }) => {
      const ratio = measures.disposable?.urbanRuralRatio;
      return ratio === undefined || isRefusal(ratio) ? null : ratio;
    },
  },
  {
    id: 'zj.2021.band_100_500k',
    label: {
      en: 'Households in the band of 100–500 thousand yuan',
      zh: '家庭年可支配收入10–50万元群体比例',
    },
    of: 'zhejiang',
    year: 2021,
    format: 'share',
    published: {
      value: 0.724,
      source: 'Zhejiang bureau of statistics; what was seen says more than 70 %',
      confidence: 'unconfirmed',
    },
    model: ({ measures }) =>
      measures.disposable?.bands.zhejiang10to50.threePersons.households.inside ?? null,
  },
  {
    id: 'zj.2021.band_200_600k',
    label: {
      en: 'Households in the band of 200–600 thousand yuan',
      zh: '家庭年可支配收入20–60万元群体比例',
    },
    of: 'zhejiang',
    year: 2021,
    format: 'share',
    published: {
      value: 0.306,
      source: 'Zhejiang, report to the provincial Party congress, June 2022',
      confidence: 'confirmed',
    },
    model: ({ measures }) =>
      measures.disposable?.bands.zhejiang20to60.threePersons.households.inside ?? null,
  },
  {
    id: 'cn.2021.pension_ee_mean_month',
    label: { en: 'Mean employee pension, yuan a month', zh: '职工养老金月均水平（元）' },
    of: 'nation',
    year: 2021,
    format: 'yuan',
    published: {
      value: 3_577,
      source:
        'Ministry of Human Resources and Social Security, bulletin of 2021: spending / pensioners / 12',
      confidence: 'derived',
    },
    model: (outcome) => perRecipient(outcome, ['employeePension'], 12),
  },
  {
    id: 'cn.2021.tax_iit',
    label: { en: 'Income tax per head', zh: '人均个人所得税' },
    of: 'nation',
    year: 2021,
    format: 'yuanPerHead',
    published: {
      value: 1_399_300_000_000 / nationIn2021,
      source: 'Ministry of Finance, budget report: 1,399.3 bn yuan / 1,412.6 m people',
      confidence: 'unconfirmed',
    },
    model: (outcome) =>
      perInhabitant(
        outcome,
        yuanOf(outcome, ({ flow }) => isIncomeTax(outcome, flow)),
      ),
  },
  {
    id: 'cn.2021.dibao_recipients',
    label: { en: 'Share of people on the living allowance', zh: '低保人口比例' },
    of: 'nation',
    year: 2021,
    format: 'share',
    published: {
      value: (7_380_000 + 34_740_000) / nationIn2021,
      source:
        'National Bureau of Statistics, communiqué of 2021: 7.38 m in towns, 34.74 m in the country / 1,412.6 m people',
      confidence: 'derived',
    },
    model: (outcome) => perInhabitant(outcome, persons(outcome, allowanceFlows)),
  },
];

/** The anchors that a run can be held against: the law and people of their year, all of Zhejiang, nothing changed. */
export function readAnchors(outcome: Outcome): AnchorReading[] {
  const { scenario } = outcome;
  if (scenario.area !== 'zhejiang' || !isAsItWas(outcome)) return [];
  const ofYear = anchors.filter((anchor) => anchor.year === scenario.year);
  return ofYear.map((anchor) => ({ ...anchor, found: anchor.model(outcome) }));
}

/** Whether a run is of all synthesised people of a year under the law of that year, nothing changed. */
export function isAsItWas({ scenario, options }: Outcome): boolean {
  const isWhole = (options.where ?? []).length === 0;
  const isSynthetic = scenario.population.file === undefined;
  return isSynthetic && isWhole && !isChanged(scenario);
}

function isChanged({ lawYear, year, changes, shifts, off }: Scenario): boolean {
  return lawYear !== year || changes.length + shifts.length + off.length > 0;
}

/** Why a run cannot be held against published figures; null where it can. */
export function whyNoAnchors(outcome: Outcome): Label | null {
  if (readAnchors(outcome).length > 0) return null;
  if (outcome.scenario.population.file !== undefined)
    return {
      en: 'none: the people are those of a file, and are held against nothing',
      zh: '无：人口来自数据文件，不与公布数据对照',
    };
  return {
    en: 'none in this run: its anchors are of all of Zhejiang in 2021 under the law of that year as it stands; --table T16 has those of other years',
    zh: '本次运行无：对照点为2021年浙江全省、当年现行法规下的数据；其他年份见 --table T16',
  };
}

function isIncomeTax(outcome: Outcome, flow: string): boolean {
  const instrument = outcome.policy.legislation.instruments.find((one) => one.name === 'incomeTax');
  return instrument?.rules.some((rule) => rule.name === flow) ?? false;
}

function yuanOf(
  outcome: Outcome,
  counts: (row: Outcome['instruments'][number]) => boolean,
): number {
  const fen = outcome.instruments.filter(counts).reduce((sum, row) => sum + row.fen, 0n);
  return Number(fen) / 100;
}

function persons(outcome: Outcome, flows: readonly string[]): number {
  const rows = outcome.instruments.filter((row) => flows.includes(row.flow));
  return rows.reduce((sum, row) => sum + Number(row.persons), 0);
}

function perRecipient(outcome: Outcome, flows: readonly string[], months: number): number | null {
  const recipients = persons(outcome, flows);
  return recipients === 0
    ? null
    : yuanOf(outcome, (row) => flows.includes(row.flow)) / recipients / months;
}

function perInhabitant(outcome: Outcome, amount: number): number | null {
  const people = Number(outcome.totals.population[1] ?? 0n) / 1000;
  return people === 0 ? null : amount / people;
}
