// Culture, sport and public media in kind 文化旅游体育与传媒: what the public budget spends per head, alike for everybody.

import { byPlace, everywhere } from '../../../engine/parameter.ts';
import { countOver, household } from '../../../engine/quantity.ts';
import { rule } from '../../../engine/rule.ts';
import { series } from '../../places/series.ts';

const budget = '财政部, 一般公共预算支出: culture, tourism, sport and media, over the inhabitants';

export const cultureInKind = rule({
  name: 'cultureInKind',
  label: { en: 'culture and sport in kind', zh: '公共文化体育服务' },
  per: household,
  stage: 'secondary',
  unit: 'yuan/year',
  source: '公共文化服务保障法 (2016-12-25) art. 45',
  flow: { from: 'government', to: 'households' },
  reads: { members: countOver(household) },
  parameters: {
    perPerson: byPlace({
      name: 'culture.perPerson',
      label: {
        en: 'public spending on culture and sport per head',
        zh: '人均文化体育传媒财政支出',
      },
      unit: 'yuan/year per person',
      places: {
        [everywhere]: series(budget, 'M', [
          ['2018-01-01', 252, '353.8 bn / 1,405 m'],
          ['2019-01-01', 291],
          ['2020-01-01', 301],
          ['2021-01-01', 282, '398.5 bn / 1,413 m'],
          ['2022-01-01', 277],
          ['2023-01-01', 281],
        ]),
        zhejiang: series(`${budget}; Zhejiang from memory`, 'L', [
          ['2018-01-01', 300],
          ['2021-01-01', 340],
          ['2023-01-01', 360],
        ]),
      },
    }),
  },
  formula: ({ members }, { perPerson }) => members * perPerson,
});
