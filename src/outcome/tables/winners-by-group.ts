// T7: winners and losers by decile, by type of household and by where people live.

import type { Label } from '../../engine/quantity.ts';
import type { Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Comparison } from '../compare.ts';
import type { Thresholds } from '../winners.ts';
import { usualThresholds } from '../winners.ts';
import { winnersByGroup } from '../winners-by-group.ts';
import { countNote, numbers, words } from './shown.ts';
import { changeColumns, percent } from './winners.ts';

/**
 * A row for each group.
 * @param concept whose change is looked at; groups and ranks are by the baseline.
 */
export function winnersByGroupTable(
  id: string,
  comparison: Comparison,
  concept = 'disposable',
  thresholds: Thresholds = usualThresholds,
): Table {
  const { baseline, reform } = comparison;
  const { label: of = { en: concept, zh: concept } } =
    baseline.policy.legislation.concepts.find(({ key }) => key === concept) ?? {};
  return table({
    id,
    title: {
      en: `Winners and losers under ${reform.scenario.name}: ${of.en}, by group`,
      zh: `${reform.scenario.name} 的得失分布：${of.zh}，分组`,
    },
    columns: [
      words('group', 'Group', '分组'),
      numbers('households', 'count', 'Households of the sample', '样本户数'),
      numbers('persons', 'count', 'Persons', '人数'),
      ...changeColumns(thresholds),
    ],
    rows: winnersByGroup(comparison, concept, thresholds).map((row) => ({
      group: row.label,
      households: row.households,
      persons: row.persons,
      ...row.shares,
      meanGain: row.meanGain,
      meanLoss: row.meanLoss,
      meanChange: row.meanChange,
      relativeChange: row.relativeChange,
    })),
    notes: [...notesOf(thresholds), countNote(baseline)],
  });
}

function notesOf({ noChange }: Thresholds): Label[] {
  const share = percent(noChange.share);
  const yuan = String(noChange.fen / 100);
  return [
    {
      en: `Shares of persons by what happens to their household, survey weights; persons: census weights. No change: within ${share} % of the household’s income or ${yuan} yuan a year. Mean gain and loss: of the households concerned.`,
      zh: `表中为人口比例，按其所在住户的变动和住户调查权数；人数按普查权数。基本不变：变动不超过住户收入的${share}%或每年${yuan}元。受益、损失均值按相关住户计算。`,
    },
    {
      en: 'Deciles of persons by disposable income per head of the baseline. Children: under 16; elders: 60 and older, at the end of the year. Groups nobody is in are left out.',
      zh: '十分位组按基准方案人均可支配收入划分人口。孩子指年末不满16岁，老人指年末60岁及以上。无人的组从略。',
    },
  ];
}
