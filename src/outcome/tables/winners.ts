// Who gains and who loses, by decile of baseline disposable income.

import type { Label } from '../../engine/quantity.ts';
import { formatNumber } from '../../report/numbers.ts';
import type { Column, Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Thresholds, WinnersRow } from '../winners.ts';
import { usualThresholds } from '../winners.ts';
import { changesIn, numbers, words } from './shown.ts';

/**
 * The table of winners and losers.
 * @param of what is changed: `disposable income`.
 * @param misplaced share of persons that may stand in a neighbouring tenth; null where each stands in its own.
 */
export function winnersTable(
  id: string,
  of: Label,
  rows: readonly WinnersRow[],
  misplaced: number | null = null,
): Table {
  return table({
    id,
    title: {
      en: `Winners and losers: ${of.en}, by decile of baseline disposable income`,
      zh: `得失分布：${of.zh}，按基准可支配收入十等分组`,
    },
    columns: [words('decile', 'Decile', '十等分组'), ...changeColumns()],
    rows: rows.map(rowOf),
    notes: [
      {
        en: 'Deciles of persons by income per head, survey weights; shares of persons. No change: within 0.1 % of the household’s income or 60 yuan a year. Mean gain and loss: of the households concerned.',
        zh: '按人均收入对人口十等分，住户调查权数；表中为人口比例。基本不变：变动不超过住户收入的0.1%或每年60元。受益、损失均值按相关住户计算。',
      },
      ...(misplaced === null ? [] : [cutNote(misplaced)]),
    ],
  });
}

const perHousehold = { en: 'yuan per household', zh: '元/户' } as const;

/** Columns of what happens to the people of a row. */
export function changeColumns({ large }: Thresholds = usualThresholds): Column[] {
  const much = percent(large);
  return [
    shareOf('loseOver5', `Lose over ${much} %`, `损失>${much}%`),
    shareOf('loseUpTo5', `Lose up to ${much} %`, `损失≤${much}%`),
    shareOf('none', 'No change', '基本不变'),
    shareOf('gainUpTo5', `Gain up to ${much} %`, `受益≤${much}%`),
    shareOf('gainOver5', `Gain over ${much} %`, `受益>${much}%`),
    { ...changesIn('meanGain', 'yuan', 'Mean gain', '受益户均增'), unit: perHousehold },
    { ...changesIn('meanLoss', 'yuan', 'Mean loss', '损失户均减'), unit: perHousehold },
    changesIn('meanChange', 'yuanPerHead', 'Change', '人均变化'),
    { ...changesIn('relativeChange', 'share', 'Change', '变化率'), digits: 2 },
  ];
}

/** A share in per cent, without idle digits. */
export function percent(share: number): string {
  return String(Math.round(share * 1e6) / 1e4);
}

/** Said of a stream, whose tenths are cut where bins of income end. */
function cutNote(misplaced: number): Label {
  const share = (language: 'en' | 'zh') =>
    formatNumber(misplaced, 'share', language, { digits: 3 });
  return {
    en: `A stream: tenths are cut at bins of income, and at each cut up to ${share('en')} of all persons may stand in the neighbouring tenth; the row of all is exact.`,
    zh: `流式计算：十等分组按收入分组的边界划分，每一分界处至多有占总人口${share('zh')}的人归入相邻组；合计行为精确值。`,
  };
}

/** A column of shares of persons: its heading speaks of per cent already. */
function shareOf(key: string, en: string, zh: string): Column {
  return { ...numbers(key, 'share', en, zh), unit: { en: '% of persons', zh: '占人口%' } };
}

function rowOf({
  decile,
  shares,
  meanGain,
  meanLoss,
  meanChange,
  relativeChange,
}: WinnersRow): Row {
  return {
    decile: decile === 0 ? { en: 'all', zh: '全部' } : String(decile),
    ...shares,
    meanGain,
    meanLoss,
    meanChange,
    relativeChange,
  };
}
