// Aims, measures and limits that the texts name, and where a result shows them.

import { context, figure, type InstrumentRow, row, rule } from './row.ts';

export const objectiveRows: readonly InstrumentRow[] = [
  row(
    'O1',
    'primary, secondary and tertiary distribution in one arrangement',
    '初次分配、再分配、三次分配协调配套',
    [figure('cascade', 'instruments.stage')],
    'One row for each income from the first to the third distribution; every flow has its stage.',
  ),
  row(
    'O2',
    'an olive-shaped distribution',
    '中间大、两头小的橄榄型分配结构',
    [figure('cascade.olive', 'cascade.oliveLow', 'cascade.oliveHigh', 'olive-bands')],
    'The olive index with its two ends, the bands and the curve.',
  ),
  row(
    'O3',
    'bands of 100–500 and 200–600 thousand yuan',
    '家庭年可支配收入10–50万元、20–60万元群体比例',
    [figure('bands', 'cascade.band10to50', 'cascade.band20to60')],
    'Shares of households and persons, in both readings of household income.',
  ),
  row(
    'O4',
    'gaps of town and country, regions, mountain counties',
    '城乡、地区、山区26县差距',
    [figure('cascade.urbanRuralRatio', 'places', 'places.ratio')],
    'Town over country, each prefecture and the mountain counties over all.',
  ),
  row(
    'O5',
    'gaps in income and in consumption',
    '居民收入和实际消费水平差距',
    [figure('cascade', 'places.final')],
    'Income after indirect taxes and with services in kind stands beside disposable income.',
  ),
  row(
    'O6',
    'low-income groups first, relapse watched',
    '低收入群体为重点、防返贫',
    [figure('cascade.belowAllowanceLine', 'olive-bands', 'winners')],
    'The share of people below the local allowance line after each distribution, and the lowest bands.',
  ),
  row(
    'O7',
    'evaluation and demonstration',
    '评价体系和示范推广',
    [figure('anchors', 'cascade')],
    'Published figures stand beside those of the model in every baseline.',
  ),
  row(
    'O8',
    'within one’s means, no welfare trap',
    '尽力而为、量力而行，防止福利陷阱',
    [figure('ledger.balance', 'government', 'cost'), rule('gradualExit')],
    'Balances of government and funds, and the cost of a reform; marginal rates come from `household --vary`.',
    'allowance-that-rewards-work',
  ),
  row(
    'O9',
    'stages to 2025, 2035 and 2050',
    '2025、2035、2050分阶段目标',
    [context],
    'People and incomes of 2021 and 2025, law of any year; nothing is projected beyond.',
  ),
  row(
    'O10',
    'equal basic public services',
    '基本公共服务均等化',
    [figure('places.services', 'places.final')],
    'Services in kind by place and in final income.',
  ),
  row(
    'O11',
    'rural revitalisation, infrastructure, digital reform',
    '乡村振兴、基础设施、数字化改革',
    [context],
    'Works on places, not on a household’s amounts; what villages earn of it is P20 to P22.',
  ),
  row(
    'O12',
    'no fixed classes, ways up',
    '防止阶层固化、畅通向上流动通道',
    [figure('mobility', 'mobility.rose')],
    'A comparison prints where the people of each fifth stand under the reform; people of one year have no life behind them.',
  ),
  row(
    'O13',
    'growth first',
    '坚持发展为先、高质量发展',
    [context],
    'Growth is an input: incomes of another year, or a raise of all.',
  ),
];
