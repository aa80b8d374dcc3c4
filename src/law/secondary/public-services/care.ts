// Care in kind: nursery places for children under three 托育, and services for old people 养老服务 (homes, day care, meals, adaptation of
// homes). Cash allowances for age and care are not here: they are assistance.

import { byPlace, everywhere, scalar } from '../../../engine/parameter.ts';
import { lastMonth, person } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { born } from '../../../population/facts/people.ts';
import { publicPlaceDraw } from '../../../population/facts/services.ts';
import { series, since } from '../../places/series.ts';

const nurseries = '“十四五”公共服务规划: 4.5 places per thousand inhabitants by 2025';
const ageing =
  '民政部 全国老龄办, 国家老龄事业发展公报: spending on services for old people over persons of 60 and more';

export const nurseryInKind = rule({
  name: 'nurseryInKind',
  label: { en: 'nursery place in kind', zh: '普惠托育服务' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: `国办发〔2019〕15号; ${nurseries}`,
  flow: { from: 'government', to: 'households' },
  reads: { born, lastMonth, publicPlaceDraw },
  parameters: {
    places: scalar({
      name: 'nursery.places',
      label: { en: 'children under three with a place', zh: '三岁以下婴幼儿入托率' },
      unit: 'share',
      values: series('国家卫生健康委: some 5 % of the age, 7.86 % in 2023 (from memory)', 'M', [
        ['2018-01-01', 0.041],
        ['2021-01-01', 0.055],
        ['2023-01-01', 0.0786],
      ]),
    }),
    subsidy: byPlace({
      name: 'nursery.subsidy',
      label: { en: 'public money for a place', zh: '托位财政补助' },
      unit: 'yuan/year',
      places: {
        [everywhere]: since(
          '2018-01-01',
          2400,
          'local schemes at some 200 yuan a month, from memory',
          'L',
        ),
        zhejiang: since(
          '2018-01-01',
          4800,
          'local schemes at some 400 yuan a month, from memory',
          'L',
        ),
      },
    }),
    untilAge: scalar({
      name: 'nursery.untilAge',
      label: { en: 'until the age', zh: '托育年龄上限' },
      unit: 'years of age',
      values: since('2018-01-01', 3, '国办发〔2019〕15号: under three', 'C'),
    }),
  },
  formula: ({ born, lastMonth, publicPlaceDraw }, { places, subsidy, untilAge }) =>
    born >= 0 && lastMonth - born < untilAge * 12 && publicPlaceDraw < places ? subsidy : 0,
});

export const elderCareInKind = rule({
  name: 'elderCareInKind',
  label: { en: 'services for old people in kind', zh: '公共养老服务' },
  per: person,
  stage: 'secondary',
  unit: 'yuan/year',
  source: '老年人权益保障法 (2018) art. 5, 37–41; 关于推进基本养老服务体系建设的意见 (2023)',
  flow: { from: 'government', to: 'households' },
  reads: { born, lastMonth },
  parameters: {
    perPerson: scalar({
      name: 'elderCare.perPerson',
      label: { en: 'public services per old person', zh: '老年人人均养老服务财政支出' },
      unit: 'yuan/year per person',
      values: [
        ...series(ageing, 'M', [
          ['2018-01-01', 45],
          ['2021-01-01', 54, '14.49 bn / 267.4 m'],
          ['2022-01-01', 61, '17.01 bn / 280.0 m'],
        ]),
        ...since('2023-01-01', 75, `${ageing}: 22.32 bn / 297.0 m`, 'C'),
      ],
    }),
    fromAge: scalar({
      name: 'elderCare.fromAge',
      label: { en: 'from the age', zh: '老年人年龄' },
      unit: 'years of age',
      values: since('2018-01-01', 60, '老年人权益保障法 art. 2', 'C'),
    }),
  },
  formula: ({ born, lastMonth }, { perPerson, fromAge }) =>
    born >= 0 && lastMonth - born >= fromAge * 12 ? perPerson : 0,
});
