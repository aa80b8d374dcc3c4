// Gifts of enterprises 企业捐赠: in China more than half of all. They never pass through a household, and reach it only as what
// charity pays out. So that they grow with the economy of a place, they are counted at the pay of its employees. Firms
// deduct them up to 12 % of profit, the rest in the next three years (企业所得税法 art. 9); firms' taxes are not modelled.

import { lever, scalar } from '../../engine/parameter.ts';
import { person } from '../../engine/quantity.ts';
import { rule } from '../../engine/rule.ts';
import { activity } from '../../population/facts/work.ts';
import { since } from '../places/series.ts';
import { totalPay } from '../primary/wages.ts';

export const enterpriseGifts = rule({
  name: 'enterpriseGifts',
  label: { en: 'gifts of enterprises', zh: '企业慈善捐赠' },
  per: person,
  stage: 'tertiary',
  unit: 'yuan/year',
  source: 'Charity Law 慈善法 (2016, amended 2023-12-29) art. 34',
  note: 'Counted at the pay of employees; nobody’s income.',
  flow: { from: 'enterprises', to: 'charity' },
  reads: { activity, totalPay },
  parameters: {
    share: scalar({
      label: { en: 'gifts of enterprises over pay', zh: '企业捐赠占工资比例' },
      unit: 'share',
      values: [
        ...since(
          '2017-01-01',
          0.0047,
          'China Charity Alliance: 96.3 bn; NBS: wages of 14,620 a head',
          'D',
          '96.3 bn / (14,620 × 1.400 bn persons)',
        ),
        ...since(
          '2020-01-01',
          0.0048,
          'China Charity Alliance: 121.811 bn; NBS: wages of 17,917 a head',
          'D',
          '121.811 bn / (17,917 × 1.411 bn persons)',
        ),
        ...since(
          '2023-01-01',
          0.0037,
          'Giving China 2024 (Tsinghua): 115.6 bn; NBS: wages of 22,053 a head',
          'D',
          '115.6 bn / (22,053 × 1.410 bn persons); another method than before',
        ),
      ],
    }),
    factor: lever({
      label: { en: 'factor on what enterprises give', zh: '企业捐赠倍数' },
      unit: 'ratio',
      neutral: 1,
    }),
  },
  formula: ({ activity, totalPay }, { share, factor }) =>
    activity === 'employee' ? totalPay * share * factor : 0,
});
