// The numbered tables, T0 to T17: a table is asked for by its number. What is printed unasked stands in `result-tables.ts`.

import { oliveBandsTable } from '../../report/olive-table.ts';
import { readAnchors } from '../anchors.ts';
import { olivesOf } from '../olives.ts';
import { anchorsTable } from './anchors.ts';
import { cascadeTable } from './cascade.ts';
import { flowChangesTable } from './changes.ts';
import { costTable } from './cost.ts';
import { distributionTables, measureTables } from './group-tables.ts';
import { instrumentsTable } from './instruments.ts';
import { placesTable } from './places.ts';
import type { ResultTable } from './result-table.ts';
import { runCard } from './run-card.ts';

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
    id: 'T2',
    title: { en: 'Cascade', zh: '收入形成过程' },
    answers: {
      en: 'What does each distribution make of incomes?',
      zh: '三次分配各环节如何改变收入分布？',
    },
    of: 'selection',
    ofRun: cascadeTable,
  },
  {
    id: 'T3',
    title: { en: 'Olive bands', zh: '橄榄型收入带' },
    answers: {
      en: 'How many are below, in and above the middle?',
      zh: '中间、两头各有多少人？',
    },
    of: 'selection',
    ofRun: (outcome) => oliveBandsTable(olivesOf(outcome)),
    ofComparison: ({ baseline, reform }) => oliveBandsTable(olivesOf(reform, baseline)),
  },
  {
    id: 'T4',
    title: { en: 'Fiscal effects', zh: '财政影响' },
    answers: { en: 'Who pays for it?', zh: '由谁负担？' },
    of: 'everybody',
    ofComparison: (comparison) => costTable('cost', comparison),
  },
  {
    id: 'T5',
    title: { en: 'Payers and receivers', zh: '缴纳与领取' },
    answers: {
      en: 'How many pay or receive, and how much each?',
      zh: '多少人缴纳或领取，人均多少？',
    },
    of: 'selection',
    ofRun: instrumentsTable,
    ofComparison: (comparison) => flowChangesTable('instruments', comparison),
  },
  ...distributionTables,
  ...measureTables,
  {
    id: 'T13',
    title: { en: 'Places', zh: '分地区' },
    answers: { en: 'What is the gap between places?', zh: '地区差距有多大？' },
    of: 'selection',
    ofRun: placesTable,
  },
  {
    id: 'T15',
    title: { en: 'Targets', zh: '目标' },
    answers: { en: 'How far is it to official goals?', zh: '距官方目标还有多远？' },
    of: 'nobody',
    ofRun: (outcome) => anchorsTable(readAnchors(outcome)),
  },
];
