// The numbered tables, T0 to T17: a table is asked for by its number. What is printed unasked stands in `result-tables.ts`.

import { splitFlows } from '../fiscal/lines.ts';
import { robustnessOptions } from '../robustness.ts';
import { fiscalTable } from './fiscal.ts';
import { fullCascadeTable } from './full-cascade.ts';
import { goalsTable } from './goals-table.ts';
import { distributionTables, incentiveTables, measureTables } from './group-tables.ts';
import { headlineChangesTable, headlineTable } from './headline-table.ts';
import { incomeBandsTable } from './income-bands.ts';
import { payersTable } from './payers.ts';
import { placeGapsTable } from './place-gaps.ts';
import type { ResultTable } from './result-table.ts';
import { robustnessTable } from './robustness-table.ts';
import { runCard } from './run-card.ts';
import { bothSides, oneSide } from './side-by-side.ts';
import { validationOptions, validationTable } from './validation.ts';

/** Every numbered table that is written, in order. */
export const resultTables: readonly ResultTable[] = [
  {
    id: 'T0',
    title: { en: 'Run card', zh: '运行卡' },
    answers: {
      en: 'What is this a result of, and how is it made again?',
      zh: '结果由何而来，如何重现？',
    },
    of: 'nobody',
    ofRun: (outcome, { card }) => runCard(outcome, card),
    ofComparison: ({ reform }, { card }) => runCard(reform, { ...card, isCompared: true }),
  },
  {
    id: 'T1',
    title: { en: 'Headline', zh: '主要指标' },
    answers: {
      en: 'What is said first: cost, shape, level, inequality, poverty, who gains?',
      zh: '首要结论：成本、形状、水平、不平等、贫困、谁受益？',
    },
    of: 'selection',
    ofRun: headlineTable,
    ofComparison: headlineChangesTable,
  },
  {
    id: 'T2',
    title: { en: 'Cascade', zh: '收入形成过程' },
    answers: {
      en: 'What does each distribution make of incomes?',
      zh: '三次分配各环节如何改变收入分布？',
    },
    of: 'selection',
    ofRun: (outcome) => fullCascadeTable(oneSide(outcome)),
    ofComparison: (comparison) => fullCascadeTable(bothSides(comparison)),
  },
  {
    id: 'T3',
    title: { en: 'Olive bands', zh: '橄榄型收入分段' },
    answers: {
      en: 'How many are below, in and above the middle?',
      zh: '中间、两头各有多少人？',
    },
    of: 'selection',
    ofRun: (outcome) => incomeBandsTable(oneSide(outcome)),
    ofComparison: (comparison) => incomeBandsTable(bothSides(comparison)),
  },
  {
    id: 'T4',
    title: { en: 'Public purse', zh: '财政影响' },
    answers: {
      en: 'What does the public purse get and pay, and with which level is it left?',
      zh: '财政与基金收支如何，由哪级政府承担？',
    },
    of: 'everybody',
    kept: splitFlows,
    ofRun: (outcome) => fiscalTable(oneSide(outcome)),
    ofComparison: (comparison) => fiscalTable(bothSides(comparison)),
  },
  {
    id: 'T5',
    title: { en: 'Payers and receivers', zh: '缴纳与领取' },
    answers: {
      en: 'How many pay or receive, and how much each?',
      zh: '多少人缴纳或领取，人均多少？',
    },
    of: 'selection',
    ofRun: (outcome) => payersTable(oneSide(outcome)),
    ofComparison: (comparison) => payersTable(bothSides(comparison)),
  },
  ...distributionTables,
  ...measureTables,
  {
    id: 'T13',
    title: { en: 'Places', zh: '分地区' },
    answers: {
      en: 'How large are the gaps between places, and what do they take from O?',
      zh: '地区差距有多大，对O有多大影响？',
    },
    of: 'selection',
    ofRun: (outcome) => placeGapsTable(oneSide(outcome)),
    ofComparison: (comparison) => placeGapsTable(bothSides(comparison)),
  },
  ...incentiveTables,
  {
    id: 'T15',
    title: { en: 'Official goals', zh: '官方目标' },
    answers: {
      en: 'How far is it to what governments have set themselves?',
      zh: '距官方目标还有多远？',
    },
    of: 'selection',
    ofRun: (outcome, beside) => goalsTable(oneSide(outcome), beside),
    ofComparison: (comparison, beside) => goalsTable(bothSides(comparison), beside),
  },
  {
    id: 'T16',
    title: { en: 'Validation', zh: '验证' },
    answers: {
      en: 'How near is the model to what is published?',
      zh: '模型与公布数据相差多少？',
    },
    of: 'nobody',
    kept: () => validationOptions.kept,
    figures: () => validationOptions.figures,
    ofRun: validationTable,
  },
  {
    id: 'T17',
    title: { en: 'Robustness', zh: '稳健性' },
    answers: {
      en: 'How far do headlines move with seed, size, equivalence, centre, prices and line? Five further runs.',
      zh: '种子、样本、等值规模、中心、价格与贫困线改变时结果变动多大？（另需5次运行）',
    },
    of: 'selection',
    kept: () => robustnessOptions.kept,
    figures: () => robustnessOptions.figures,
    ofRun: (outcome, beside) => robustnessTable([outcome], beside),
    ofComparison: ({ baseline, reform }, beside) => robustnessTable([baseline, reform], beside),
  },
];
