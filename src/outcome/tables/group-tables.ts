// Numbered tables that look at people in groups: T6 to T12, with what their runs keep.

import type { Table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import { type Comparison, onlyBeyond } from '../compare.ts';
import { contributionColumns } from '../contributions/groups.ts';
import { distributionKept } from '../distribution.ts';
import { incentives } from '../incentives.ts';
import { povertyTallies } from '../poverty.ts';
import { progressivityKept } from '../progressivity.ts';
import { boundFigures } from '../table-figures.ts';
import { targetingFigures, targetingKept } from '../targeting.ts';
import { winnersKept } from '../winners-by-group.ts';
import { cliffsTable, taxBoundsTable } from './cliffs.ts';
import { contributionsTable } from './contributions.ts';
import {
  distributionChangesTable,
  distributionTable,
  distributionTotalsTable,
} from './distribution.ts';
import { incentivesTable } from './incentives.ts';
import { inequalityChangesTable, inequalityTable } from './inequality.ts';
import { povertyChangesTable, povertyTable } from './poverty.ts';
import { progressivityTable } from './progressivity.ts';
import type { ResultTable } from './result-table.ts';
import { targetingTable } from './targeting.ts';
import { winnersByGroupTable } from './winners-by-group.ts';

/** A table of the reform's own run, its title saying so. */
function underReform(made: Table, { scenario: { name } }: Outcome): Table {
  const { en, zh } = made.title;
  return { ...made, title: { en: `${en} under ${name}`, zh: `${zh}：${name}` } };
}

/** The income that tells whom a reform touches. */
function incomeMoved(comparison: Comparison): 'disposable' | 'final' {
  return onlyBeyond(comparison) ? 'final' : 'disposable';
}

/** Who has, pays and gets what; who gains and loses. */
export const distributionTables: readonly ResultTable[] = [
  {
    id: 'T6',
    title: { en: 'Distribution', zh: '分配' },
    answers: {
      en: 'Who has, pays and gets how much, by decile and by the bureau’s groups?',
      zh: '各十分位组和五等份组有多少、缴多少、得多少？',
    },
    of: 'selection',
    kept: () => distributionKept,
    ofRun: distributionTable,
    ofComparison: (comparison) =>
      distributionChangesTable('distribution', comparison, incomeMoved(comparison)),
  },
  {
    id: 'T6b',
    title: { en: 'Distribution: totals', zh: '分配：总额' },
    answers: {
      en: 'What do the groups’ incomes, taxes and benefits add up to?',
      zh: '各组收入、税费与待遇的总额是多少？',
    },
    of: 'selection',
    kept: () => distributionKept,
    ofRun: distributionTotalsTable,
  },
  {
    id: 'T7',
    title: { en: 'Winners and losers', zh: '得失分布' },
    answers: {
      en: 'Who gains and who loses, by decile, household and place?',
      zh: '各收入组、住户类型和地区谁受益，谁受损？',
    },
    of: 'selection',
    kept: () => winnersKept,
    figures: () => winnersKept,
    ofComparison: (comparison) =>
      winnersByGroupTable('winners', comparison, incomeMoved(comparison)),
  },
];

/** Inequality, progressivity, poverty, targeting. */
export const measureTables: readonly ResultTable[] = [
  {
    id: 'T8',
    title: { en: 'Inequality and polarisation', zh: '不平等与极化' },
    answers: {
      en: 'How unequal and how polarised are incomes?',
      zh: '收入有多不平等、多分化？',
    },
    of: 'selection',
    ofRun: inequalityTable,
    ofComparison: (comparison) => inequalityChangesTable('inequality', comparison),
  },
  {
    id: 'T9',
    title: { en: 'Progressivity', zh: '累进性' },
    answers: { en: 'Which taxes and benefits equalise?', zh: '哪些税费和待遇缩小差距？' },
    of: 'selection',
    kept: () => progressivityKept,
    ofRun: progressivityTable,
    ofComparison: ({ reform }) => underReform(progressivityTable(reform), reform),
  },
  {
    id: 'T10',
    title: { en: 'Poverty', zh: '贫困' },
    answers: { en: 'How many are poor, and how poor?', zh: '多少人贫困，贫困有多深？' },
    of: 'selection',
    tallies: ({ year }) => povertyTallies(year),
    ofRun: povertyTable,
    ofComparison: (comparison) => povertyChangesTable('poverty', comparison),
  },
  {
    id: 'T11',
    title: { en: 'Contributions', zh: '政策贡献' },
    answers: {
      en: 'What does each instrument do to O and the Gini, and what does a yuan of it?',
      zh: '各项政策对橄榄指数和基尼系数有何作用，每元钱作用多大？',
    },
    of: 'selection',
    kept: contributionColumns,
    ofRun: contributionsTable,
  },
  {
    id: 'T12',
    title: { en: 'Targeting', zh: '瞄准' },
    answers: {
      en: 'Whom do the programmes for the poor reach, whom do they miss?',
      zh: '扶助项目覆盖了谁，遗漏了谁？',
    },
    of: 'selection',
    kept: () => targetingKept,
    figures: () => targetingFigures,
    ofRun: targetingTable,
    ofComparison: ({ reform }) => underReform(targetingTable(reform), reform),
  },
];

/** What a rise in pay leaves. */
export const incentiveTables: readonly ResultTable[] = [
  {
    id: 'T14',
    title: { en: 'Incentives', zh: '激励' },
    answers: { en: 'How much of a rise in pay is left?', zh: '加薪能留下多少？' },
    of: 'selection',
    ofRun: async ({ scenario }, { run }) => incentivesTable(await incentives(scenario, run)),
    ofComparison: async ({ reform }, { run }) =>
      underReform(incentivesTable(await incentives(reform.scenario, run)), reform),
  },
  {
    id: 'T14b',
    title: { en: 'Cliffs', zh: '悬崖' },
    answers: {
      en: 'Whom does a small rise in pay leave with less, and by what?',
      zh: '小幅加薪使谁的收入反减，因何而减？',
    },
    of: 'selection',
    ofRun: async ({ scenario }, { run }) => cliffsTable(await incentives(scenario, run)),
    ofComparison: async ({ reform }, { run }) =>
      underReform(cliffsTable(await incentives(reform.scenario, run)), reform),
  },
  {
    id: 'T14c',
    title: { en: 'Bounds of the income tax', zh: '个人所得税级距' },
    answers: {
      en: 'How many stand close to a bound of the income tax?',
      zh: '多少人在个人所得税级距附近？',
    },
    of: 'selection',
    figures: () => boundFigures,
    ofRun: taxBoundsTable,
    ofComparison: ({ reform }) => underReform(taxBoundsTable(reform), reform),
  },
];
