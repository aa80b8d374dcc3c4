// T8: inequality and polarisation by income concept, and what a reform makes of them.

import type { Label } from '../../engine/quantity.ts';
import type { Row, Table } from '../../report/table.ts';
import { table } from '../../report/table.ts';
import type { Outcome } from '../../simulate.ts';
import type { Comparison } from '../compare.ts';
import type { InequalityMeasure } from '../inequality.ts';
import { inequality, inequalityMeasures, polarisationAgainst } from '../inequality.ts';
import { changeCell, conceptsMoved } from './changes.ts';
import { cellOf, conceptsShown, countNote, ratioCell, words } from './shown.ts';

const notes: readonly Label[] = [
  {
    en: 'Income per head, persons by survey weights. Theil, mean log deviation and Atkinson: incomes above zero only, the others leaving mean and population; O: incomes below zero count as zero; all else keeps them, so that Gini and shares have no bounds where there are many.',
    zh: '人均收入，以人口为单位，按住户调查权数。泰尔、平均对数离差和阿特金森指数只含正收入（其余不计入均值和人口）；O将负收入按零计；其他指标保留负收入，负收入多时基尼系数与份额无上下限。',
  },
  {
    en: 'Quantiles of type 2; shares off the interpolated Lorenz curve; S80/S20 by quantiles. O of the bureau’s band: soft share of the middle, 100,000 to 500,000 yuan for three persons at prices of 2018. Foster–Wolfson, Duclos–Esteban–Ray (not halved) and Wang–Tsui: polarisation, not bounded by 1. Dip (Hartigan): distance from the nearest distribution with one hump, and how often chance alone gives a single hump one as large; a flag. Conventions: docs/measures.md. –: not defined.',
    zh: '分位数为类型2；份额取自插值洛伦兹曲线；S80/S20按分位数。“O（统计局中等收入带）”为软性中等收入份额：三口之家10–50万元（2018年价格）。福斯特–沃尔夫森、DER（未减半）、王–崔指数衡量极化，不以1为上限。dip（哈蒂根）：与最近单峰分布的距离，及单峰分布偶然达到该值的概率，仅作提示。约定见docs/measures.md。“–”：无定义。',
  },
];

/** A column for each income concept, a row for each measure. */
export function inequalityTable(outcome: Outcome): Table {
  const concepts = conceptsShown(outcome.policy.legislation);
  const found = concepts.map(({ key }) => inequality(outcome, key));
  return table({
    id: 'inequality',
    title: { en: 'Inequality and polarisation by income', zh: '各收入环节的不平等与极化' },
    columns: [
      words('measure', 'Measure', '指标'),
      ...concepts.map(({ key, label }) => ({ key, label, format: 'mixed' as const })),
    ],
    rows: [
      ...inequalityMeasures.map((measure): Row => {
        const cells = concepts.map(({ key }, i) => {
          const value = shownValue(measure, found[i]);
          return [key, value === null ? null : { value, format: measure.format }] as const;
        });
        return { measure: measure.label, ...Object.fromEntries(cells) };
      }),
    ],
    notes: [...notes, countNote(outcome)],
  });
}

function shownValue({ key, format }: InequalityMeasure, found: ReturnType<typeof inequality> = {}) {
  return format === 'ratio' ? ratioCell(found[key]) : cellOf(found[key]);
}

const relative = [
  ['median', 'Relative polarisation (MRP)', '相对极化MRP'],
  ['lower', 'of the lower half (LRP)', '下半部LRP'],
  ['upper', 'of the upper half (URP)', '上半部URP'],
] as const;

/** Baseline, reform and change of every measure, for each income that the reform moves. */
export function inequalityChangesTable(id: string, comparison: Comparison): Table {
  const { baseline, reform } = comparison;
  const rows = conceptsMoved(comparison).flatMap(({ key, label }): Row[] => {
    const [before, after] = [inequality(baseline, key), inequality(reform, key)];
    const against = polarisationAgainst(baseline, reform, key);
    return [
      ...inequalityMeasures.map((measure): Row => {
        const { format } = measure;
        const [was, is] = [shownValue(measure, before), shownValue(measure, after)];
        return {
          concept: label,
          measure: measure.label,
          baseline: was === null ? null : { value: was, format },
          reform: is === null ? null : { value: is, format },
          change: was === null || is === null ? null : changeCell(is - was, format),
        };
      }),
      ...relative.map(([part, en, zh]): Row => {
        const value = { value: against[part], format: 'index', digits: 4 } as const;
        return {
          concept: label,
          measure: { en, zh },
          baseline: null,
          reform: null,
          change: value,
        };
      }),
    ];
  });
  return table({
    id,
    title: {
      en: `Inequality and polarisation under ${reform.scenario.name}, against ${baseline.scenario.name}`,
      zh: `${reform.scenario.name} 的不平等与极化（对 ${baseline.scenario.name}）`,
    },
    columns: [
      words('concept', 'Income', '收入'),
      words('measure', 'Measure', '指标'),
      { key: 'baseline', label: { en: 'Baseline', zh: '基准方案' }, format: 'mixed' },
      { key: 'reform', label: { en: 'Reform', zh: '改革方案' }, format: 'mixed' },
      { key: 'change', label: { en: 'Change', zh: '变化' }, format: 'mixed', signed: true },
    ],
    rows,
    notes: [
      ...notes,
      {
        en: 'Relative polarisation (Handcock–Morris): ranks of the reform’s incomes, moved to the same median, among those of the baseline; below zero: towards the middle, above: to the ends. The measures look at different parts of the distribution and need not agree. Shown are disposable income and, of primary income and the incomes after giving, consumable and final, those that the reform moves.',
        zh: '相对极化（Handcock–Morris）：改革方案收入平移至相同中位数后在基准方案中的位次；负值为向中间集中，正值为向两端分化。各指标侧重不同部分，方向可能不一。列出可支配收入，以及初次分配收入、三次分配后收入、可消费收入和最终收入中有变动者。',
      },
      countNote(baseline),
    ],
  });
}
